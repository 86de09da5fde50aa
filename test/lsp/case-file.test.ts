/** The case file through the built server: drafts follow it as it is edited, and its faults have their places. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientCapabilities, Diagnostic } from "vscode-languageserver-protocol/node";
import { CASE, NO_LOG } from "../case/caseFiles.js";
import { Editor, EDITOR } from "./client.js";
import { CALLED } from "./drafts.js";

/** The draft without a court in its caption. */
const NO_COURT = CALLED.replace(/^# UNITED[^\n]*\n## EASTERN[^\n]*\n/, "");

/** One that watches no files for us. */
const UNWATCHING: ClientCapabilities = { ...EDITOR, workspace: { ...EDITOR.workspace, didChangeWatchedFiles: { dynamicRegistration: false } } };

describe("a case file in an editor", () => {
  let folder: string;
  let editor: Editor;
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), "goodfaith-case-")))));
  afterEach(() => {
    editor.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const start = async (files: Readonly<Record<string, string>>, capabilities = EDITOR): Promise<void> => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    editor = await Editor.start({ capabilities, root: pathToFileURL(folder).href });
  };
  const told = (name: string): readonly Diagnostic[] | undefined => editor.published.filter((each) => each.uri === uri(name)).at(-1)?.diagnostics;
  const says = ({ message }: Diagnostic): string => String(message);
  const watched = (name: string): Promise<void> =>
    editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type: 2 }] });
  /** Waits for the draft's last status to be of this court. */
  const court = (name: string, id: string | null): Promise<true> =>
    editor.until(() => ((editor.statuses.filter((each) => each.uri === uri(name)).at(-1)?.court?.id ?? null) === id ? true : undefined));

  it("gives the court, and open drafts follow it while it is edited", async () => {
    await start({ "goodfaith.yaml": CASE });
    await editor.open(uri("drafts/a.md"), NO_COURT);
    await court("drafts/a.md", "moed");
    await editor.open(uri("goodfaith.yaml"), CASE, "yaml");
    await editor.type(uri("goodfaith.yaml"), "court: moed", "court: ksd");
    await court("drafts/a.md", "ksd");
    await editor.close(uri("goodfaith.yaml"));
    await court("drafts/a.md", "moed"); // what was typed was never saved
    write("goodfaith.yaml", CASE.replace("court: moed", "court: njd"));
    await watched("goodfaith.yaml");
    await court("drafts/a.md", "njd");
  });

  it("shows where it is faulty, and keeps what it last said", async () => {
    await start({ "goodfaith.yaml": CASE });
    await editor.open(uri("a.md"), NO_COURT);
    await court("a.md", "moed");
    await editor.open(uri("goodfaith.yaml"), CASE, "yaml");
    await editor.type(uri("goodfaith.yaml"), "court: moed", "court: mood");
    const [fault] = await editor.until(() => (told("goodfaith.yaml")?.length ? told("goodfaith.yaml") : undefined));
    assert.deepEqual([fault!.source, fault!.code, fault!.severity, fault!.range], ["goodfaith", "case-file", 1, editor.rangeOf(uri("goodfaith.yaml"), "mood")]);
    assert.match(says(fault!), /is no court that is known here .*Until it is mended, what was read before stays in force\.$/);
    await editor.type(uri("a.md"), "April 2, 2025", "April 3, 2025");
    await editor.diagnostics(uri("a.md"));
    assert.equal(editor.statuses.at(-1)!.court?.id, "moed");
    await editor.type(uri("goodfaith.yaml"), "court: mood", "court: moed");
    await editor.until(() => (told("goodfaith.yaml")?.length === 0 ? true : undefined));
  });

  it("the nearest counts, within the workspace; two in one folder are told", async () => {
    await start({ "goodfaith.yaml": CASE, "in/goodfaith.yml": CASE.replace("court: moed", "court: ksd"), "goodfaith.yml": CASE });
    await editor.open(uri("in/a.md"), NO_COURT);
    await editor.open(uri("b.md"), NO_COURT);
    await court("in/a.md", "ksd");
    await court("b.md", "moed");
    const [second] = await editor.until(() => told("goodfaith.yml"));
    assert.match(says(second!), /two case files here: goodfaith\.yaml counts/);
  });

  it("is read again without a client that watches files", async () => {
    await start({}, UNWATCHING);
    await editor.open(uri("a.md"), NO_COURT);
    await court("a.md", null);
    write("goodfaith.yaml", NO_LOG);
    await editor.connection.sendNotification("textDocument/didSave", { textDocument: { uri: uri("goodfaith.yaml") } });
    await court("a.md", "moed");
  });

  it("is not read through a link that leads out of the workspace, nor when it is too large", async function () {
    if (process.platform === "win32") this.skip();
    const outside = mkdtempSync(join(tmpdir(), "goodfaith-outside-"));
    try {
      writeFileSync(join(outside, "goodfaith.yaml"), CASE);
      symlinkSync(join(outside, "goodfaith.yaml"), join(folder, "goodfaith.yaml"));
      await start({ "large/goodfaith.yaml": `${CASE}#${"x".repeat(300_000)}\n` });
      const [link] = await editor.until(() => told("goodfaith.yaml"));
      assert.match(says(link!), /link leads out of the workspace/);
      await editor.open(uri("large/a.md"), NO_COURT);
      const [large] = await editor.until(() => told("large/goodfaith.yaml"));
      assert.match(says(large!), /over 200 KB/);
      await court("large/a.md", null);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });
});
