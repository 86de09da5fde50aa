/**
 * A real VS Code for the tests: served on loopback with only our extension in it, and driven by a headless Chromium.
 * Everything it writes goes to a temporary folder. Waits are for conditions on the screen, never for time to pass.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";

const screenshots = join(dirname(fileURLToPath(import.meta.url)), "screenshots");

/** What `npm run test:editor` sets up and hands over. */
const handed = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: these tests run through \`npm run test:editor\`.`);
  return value;
};

/** What a user would have set to look at one thing at a time. */
const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.tips.enabled": false,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.hover.delay": 100,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
};

const CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"];

const PATIENCE_MS = 30_000;

/** How long a key may take to show before it is pressed again: a busy machine drops keys that come before the page listens. */
const ANSWER_MS = 2_000;

/** The side bar that holds the checklist. */
const CHECKLIST = '.part.sidebar .composite.viewlet[id="workbench.view.extension.goodfaith"]';

export interface Editor {
  /** Opens a file of the folder by its name, or by its path with slashes. */
  open(path: string): Promise<void>;
  /** Runs a command from the palette by its title. */
  run(command: string): Promise<void>;
  /** Puts the cursor at a line and column (both from 1). */
  goTo(line: number, column?: number): Promise<void>;
  /** Gives the keyboard to the document, so that what is typed next goes there. */
  focusDocument(): Promise<void>;
  /** Moves the cursor behind what is selected. */
  leaveSelection(): Promise<void>;
  /** The words now selected. */
  selected(): Promise<string>;
  /** Types as at the keyboard. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Saves the open document, and reads it from the disk. */
  saved(name: string): Promise<string>;
  /** The hover at the cursor, once it says what fits. */
  hover(fits: RegExp): Promise<string>;
  /** The titles of the quick fixes at the cursor. */
  quickFixes(): Promise<readonly string[]>;
  /** Applies the quick fix of that title from the open list. */
  apply(title: string): Promise<void>;
  /** The Problems panel's rows, once `ready` accepts them. */
  problems(ready: (rows: readonly string[]) => boolean): Promise<readonly string[]>;
  /** Answers the question of that title: the box is filled with the words. */
  fill(title: string, words: string): Promise<void>;
  /** Answers the question of that title: the entry of that label is picked. */
  choose(title: string, label: string): Promise<void>;
  /** Answers the question of that title: the entries of these labels are ticked. */
  tick(title: string, labels: readonly string[]): Promise<void>;
  /** What a screen reader says of each row of the checklist, once `ready` accepts them. */
  checklist(ready: (rows: readonly string[]) => boolean): Promise<readonly string[]>;
  /** Clicks the row of the checklist that a screen reader reads so. */
  clickChecklist(row: string): Promise<void>;
  /** The texts of the status bar, once one fits. */
  statusBar(fits: RegExp): Promise<string>;
  /** Waits until the status bar holds no such text. */
  statusBarWithout(words: RegExp): Promise<void>;
  screenshot(name: string): Promise<void>;
  readonly folder: string;
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts VS Code on a copy of `drafts`, with our packaged extension installed. */
export async function startEditor(drafts: string): Promise<Editor> {
  const home = mkdtempSync(join(tmpdir(), "goodfaith-editor-"));
  const folder = join(home, "drafts");
  cpSync(drafts, folder, { recursive: true });
  mkdirSync(screenshots, { recursive: true });
  const server = await serve(home);
  const browser = await chromium.launch({ executablePath: handed("CHROMIUM"), args: CHROMIUM_FLAGS });
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 }, permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${server.url}/?folder=${encodeURIComponent(folder)}`);
  await page.locator(".monaco-workbench .part.statusbar").waitFor();
  return editor(page, folder, () => close(browser, server.child, home));
}

interface Server {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Installs the extension and serves VS Code on a free port. */
async function serve(home: string): Promise<Server> {
  const data = join(home, "data");
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User", "settings.json"), JSON.stringify(SETTINGS));
  const config = join(home, "config.yaml");
  writeFileSync(config, "auth: none\n");
  const env = { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
  const folders = ["--config", config, "--user-data-dir", data, "--extensions-dir", join(home, "extensions")];
  const entry = handed("GOODFAITH_EDITOR");
  const vsix = handed("GOODFAITH_VSIX");

  const installed = spawnSync(process.execPath, [entry, ...folders, "--install-extension", vsix], { env, encoding: "utf8" });
  if (installed.status !== 0) throw new Error(`VS Code did not install ${vsix}:\n${installed.stdout}${installed.stderr}`);

  const child = spawn(process.execPath, [
    entry, ...folders, "--bind-addr", "127.0.0.1:0", "--auth", "none", "--disable-telemetry", "--disable-update-check",
    "--disable-workspace-trust", "--disable-getting-started-override",
  ], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  return { child, url: await addressOf(child) };
}

/** Reads the address from what the server says as it starts. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`VS Code did not start in ${PATIENCE_MS / 1000} s:\n${said}`)), PATIENCE_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/i.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`VS Code ended with ${code}:\n${said}`)));
  });

async function close(browser: Browser, child: ChildProcess, home: string): Promise<void> {
  await browser.close();
  const gone = new Promise((resolve) => child.once("exit", resolve));
  // The whole group: VS Code's server has children of its own.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, "SIGKILL"), 5000);
  await gone;
  clearTimeout(timer);
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function editor(page: Page, folder: string, closeAll: () => Promise<void>): Editor {
  const active = page.locator(".editor-instance .monaco-editor").first();
  const items = page.locator(".statusbar-item");
  const input = page.locator(".quick-input-widget input").first();

  /** An answer that comes soon, or none. */
  const soon = <T>(ask: () => Promise<T | undefined>): Promise<T | undefined> => until(ask, () => "", ANSWER_MS).catch(() => undefined);

  /** Presses a key, again while it shows no effect, until `done` is true. */
  const insist = (key: string, done: () => Promise<boolean>, otherwise: () => string) =>
    until(async () => {
      await page.keyboard.press(key);
      return soon(async () => ((await done()) ? true : undefined));
    }, otherwise);

  /** Opens a box by its key, and fills it. */
  const ask = async (key: string, text: string) => {
    await insist(key, () => input.isVisible(), () => `${key} opens no box`);
    await input.fill(text);
  };

  /** Enter, until the box no longer asks what was answered. The next question may stand in the same box. */
  const enter = (text: string) =>
    insist("Enter", async () => !(await input.isVisible()) || (await input.inputValue()) !== text, () => `Enter does not take "${text}"`);

  /** What Enter would run in the palette. */
  const focusedTitle = async () => {
    const titles = await page.locator(".quick-input-list .monaco-list-row.focused .label-name").allInnerTexts();
    return titles[0]?.replaceAll("\u00a0", " ");
  };

  /** Presses a key until it is so. */
  const step = (key: string, there: () => Promise<boolean>, otherwise: string) =>
    until(async () => {
      if (await there()) return true;
      await page.keyboard.press(key);
      return undefined;
    }, () => otherwise);

  const question = page.locator(".quick-input-title");
  const asked = (title: string) => question.filter({ hasText: title, visible: true }).waitFor();
  const answered = (title: string) => question.filter({ hasText: title, visible: true }).waitFor({ state: "detached" });
  const labelled = (label: string) => page.locator(".quick-input-list .monaco-list-row").filter({ has: page.locator(".label-name").getByText(label, { exact: true }) });
  const checklistRows = page.locator(`${CHECKLIST} .monaco-list-row`);

  const self: Editor = {
    folder,
    page,
    async open(path) {
      const folders = path.split("/");
      const name = folders.pop() ?? path;
      if (!(await page.locator(".explorer-folders-view").isVisible())) await page.keyboard.press("Control+Shift+E");
      // By the tree, not by Quick Open, which needs a search program that this installation has not.
      for (const each of folders) {
        const row = page.locator(`.explorer-folders-view .monaco-list-row[aria-label="${each}"]`);
        if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
      }
      // The whole name: "joint-letter.md" is a part of "njd-joint-letter.md".
      const named = new RegExp(`^${name.replaceAll(".", "\\.")}$`, "u");
      await page.locator(".explorer-folders-view .monaco-list-row", { has: page.locator(".label-name", { hasText: named }) }).dblclick();
      await page.locator(".tab.active", { has: page.locator(".label-name", { hasText: named }) }).waitFor();
      await active.locator(".view-line").first().waitFor();
      await active.locator(".view-lines").click();
    },
    async run(command) {
      await ask("F1", `>${command}`);
      await step("ArrowDown", async () => (await focusedTitle()) === command, `the palette has no "${command}"`);
      await enter(`>${command}`);
    },
    async goTo(line, column = 1) {
      await ask("Control+G", `:${line},${column}`);
      await enter(`:${line},${column}`);
      await self.statusBar(new RegExp(`^Ln ${line}, Col ${column}$`, "u"));
    },
    async focusDocument() {
      await self.run("View: Focus Active Editor Group");
      await page.locator(".editor-instance .monaco-editor.focused").waitFor();
    },
    async leaveSelection() {
      await self.statusBar(/^Ln \d+, Col \d+ \(\d+ selected\)$/);
      await insist("ArrowRight", async () => (await items.allInnerTexts()).some((text) => /^Ln \d+, Col \d+$/.test(text.trim())), () => "the words stay selected");
    },
    async selected() {
      await page.evaluate(() => (globalThis as unknown as Web).navigator.clipboard.writeText(""));
      let copied = "";
      // With nothing selected the editor copies the line: only an empty one stays without an answer.
      await insist("Control+C", async () => {
        copied = await page.evaluate(() => (globalThis as unknown as Web).navigator.clipboard.readText());
        return copied !== "";
      }, () => "nothing is copied");
      return copied;
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async saved(name) {
      await page.keyboard.press("Control+S");
      await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
      return readFileSync(join(folder, name), "utf8");
    },
    async hover(fits) {
      let last = "";
      return until(async () => {
        await self.run("Show or Focus Hover");
        // The palette closes a hover that is still on its way: it is given its time before it is asked for again.
        return soon(async () => {
          last = (await page.locator(".monaco-hover:visible").allInnerTexts()).join("\n");
          return fits.test(last) ? last : undefined;
        });
      }, () => `the hover says: ${last || "nothing"}`);
    },
    async quickFixes() {
      const rows = page.locator(".action-widget .monaco-list-row.action");
      return until(async () => {
        if ((await rows.count()) > 0) return rows.allInnerTexts();
        await page.keyboard.press("Control+.");
        await rows.first().waitFor({ timeout: 2000 }).catch(() => undefined);
        return undefined;
      }, () => "no quick fix is offered");
    },
    async apply(title) {
      const wanted = page.locator(".action-widget .monaco-list-row.action.focused", { hasText: title });
      await step("ArrowDown", async () => (await wanted.count()) > 0, `no quick fix is called "${title}"`);
      await page.keyboard.press("Enter");
      await page.locator(".action-widget").waitFor({ state: "hidden" });
    },
    async problems(ready) {
      const rows = page.locator(".markers-panel .monaco-list-row");
      if (!(await page.locator(".markers-panel").isVisible())) await self.run("View: Focus Problems (Errors, Warnings, Infos)");
      let last: readonly string[] = [];
      return until(async () => {
        last = await rows.allInnerTexts();
        return ready(last) ? last : undefined;
      }, () => `the Problems panel shows:\n${last.join("\n") || "nothing"}`);
    },
    async fill(title, words) {
      await asked(title);
      await input.fill(words);
      await enter(words);
      await answered(title);
    },
    async choose(title, label) {
      await asked(title);
      await labelled(label).click();
      await answered(title);
    },
    async tick(title, labels) {
      await asked(title);
      for (const label of labels) await labelled(label).click();
      await insist("Enter", async () => (await question.filter({ hasText: title, visible: true }).count()) === 0, () => `"${title}" stays open`);
    },
    async checklist(ready) {
      if (!(await page.locator(CHECKLIST).isVisible())) await self.run("Good Faith: Show Checklist");
      let last: readonly string[] = [];
      return until(async () => {
        last = await checklistRows.evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
        return ready(last) ? last : undefined;
      }, () => `the checklist shows:\n${last.join("\n") || "nothing"}`);
    },
    async clickChecklist(row) {
      await page.locator(`${CHECKLIST} .monaco-list-row[aria-label^="${row}"]`).click();
    },
    async statusBar(fits) {
      let last: readonly string[] = [];
      return until(async () => {
        last = await items.allInnerTexts();
        return last.find((text) => fits.test(text.trim()));
      }, () => `the status bar says: ${last.join(" | ")}`);
    },
    async statusBarWithout(words) {
      await items.filter({ hasText: words, visible: true }).waitFor({ state: "detached" });
    },
    async screenshot(name) {
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
    close: closeAll,
  };
  return self;
}

/** The browser's clipboard: these tests are compiled without the browser's own types. */
interface Web {
  readonly navigator: { readonly clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> } };
}

/** Asks again until there is an answer. */
export async function until<T>(ask: () => Promise<T | undefined>, describe: () => string, patience = PATIENCE_MS): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain: ${describe()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
