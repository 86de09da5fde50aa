/** A workspace's own rules through the built server: drafts follow them as they change, and their faults have their places. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "vscode-languageserver-protocol/node";
import { COURTS, type CourtChoice } from "../../server/protocol.js";
import { OVERRIDE, STATE_COURT } from "../shared-rules/rulesFiles.js";
import { EDITOR, pulling } from "./client.js";
import { UNWATCHING, workFolder } from "./workFolder.js";
import { EMAILS_ONLY } from "./drafts.js";

const STRICT = OVERRIDE.replace("modes: [any]", "modes: [in-person]");

describe("a workspace's rules in an editor", () => {
  const here = workFolder("rules"), { uri, write, start, told } = here;
  /** Waits for the draft's diagnostics to have, or not to have, a live conference missing. */
  const lives = (name: string, missing: boolean): Promise<true> =>
    here.editor.until(() => (told(name)?.some(({ code }) => code === "no-live-conference") === missing ? true : undefined));
  const says = ({ message }: Diagnostic): string => String(message);
  const watched = (name: string): Promise<void> =>
    here.editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type: 2 }] });
  const RULES = ".goodfaith/rules/moed.yaml";

  it("are followed, and drafts that are open are looked at again when they change", async () => {
    await start({ [RULES]: OVERRIDE });
    await here.editor.open(uri("case/a.md"), EMAILS_ONLY);
    await lives("case/a.md", false);
    write(RULES, STRICT);
    await watched(RULES);
    await lives("case/a.md", true);
    assert.match(says(told("case/a.md")!.find(({ code }) => code === "no-live-conference")!), /From your workspace's rules/);
    assert.equal(told(RULES), undefined, "nothing is wrong in the file");
    rmSync(join(here.path, ".goodfaith"), { recursive: true });
    await watched(".goodfaith");
    await here.editor.until(() => (told("case/a.md")!.some((each) => each.code === "no-live-conference" && !says(each).includes("workspace")) ? true : undefined));
  });

  it("keep what they last said while they are faulty, and show where the fault is", async () => {
    await start({ [RULES]: OVERRIDE });
    await here.editor.open(uri("a.md"), EMAILS_ONLY);
    await lives("a.md", false);
    await here.editor.open(uri(RULES), OVERRIDE, "yaml");
    await here.editor.type(uri(RULES), "[any]", "[phone]");
    const [fault] = await here.editor.until(() => (told(RULES)?.length ? told(RULES) : undefined));
    assert.deepEqual([fault!.source, fault!.severity, fault!.range], ["goodfaith", 1, here.editor.rangeOf(uri(RULES), "phone")]);
    assert.match(says(fault!), /^modes: expected one of in-person, .*found "phone"\. Until it is mended, what was read before stays in force\.$/);
    await here.editor.type(uri("a.md"), "April 2, 2025", "April 3, 2025");
    const after = await here.editor.diagnostics(uri("a.md"));
    assert.ok(!after.some(({ code }) => code === "no-live-conference"));
    await here.editor.type(uri(RULES), "[phone]", "[in-person");
    await here.editor.until(() => (told(RULES)?.some((each) => says(each).includes("not YAML")) ? true : undefined));
    await here.editor.type(uri(RULES), "[in-person", "[in-person]");
    await lives("a.md", true);
    await here.editor.until(() => (told(RULES)?.length === 0 ? true : undefined));
    await here.editor.close(uri(RULES));
    await lives("a.md", false); // what was typed was never saved
  });

  it("are read again without a client that watches files: when one is saved or a draft is opened", async () => {
    await start({}, UNWATCHING);
    assert.deepEqual(here.editor.initialized.capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    await here.editor.open(uri("a.md"), EMAILS_ONLY);
    await lives("a.md", true);
    write(RULES, OVERRIDE);
    await here.editor.connection.sendNotification("textDocument/didSave", { textDocument: { uri: uri(RULES) } });
    await lives("a.md", false);
    write(RULES, STRICT);
    await here.editor.open(uri("b.md"), EMAILS_ONLY);
    await lives("a.md", true);
  });

  it("have the client ask again for diagnostics that it pulls", async () => {
    await start({ [RULES]: OVERRIDE }, pulling(EDITOR));
    await here.editor.open(uri("a.md"), EMAILS_ONLY);
    const codes = async (): Promise<readonly unknown[]> => {
      const report = await here.editor.pull(uri("a.md"));
      return report.kind === "full" ? report.items.map(({ code }) => code) : [];
    };
    assert.ok(!(await codes()).includes("no-live-conference"));
    write(RULES, STRICT.replace("form:", "colour: blue\n    form:"));
    await watched(RULES);
    await here.editor.until(() => (here.editor.refreshes > 0 ? true : undefined));
    assert.ok((await codes()).includes("no-live-conference"));
    assert.deepEqual(told(RULES)!.map(({ severity, range }) => [severity, range.start.line]), [[2, 6]], "pushed, because it is no draft");
  });

  it("count the nearer the more, and only below their folder", async () => {
    await start({ [RULES]: STRICT, [`one/${RULES}`]: OVERRIDE, "one/deep/.keep": "" });
    await here.editor.open(uri("one/deep/a.md"), EMAILS_ONLY);
    await here.editor.open(uri("two/a.md"), EMAILS_ONLY);
    await lives("one/deep/a.md", false);
    await lives("two/a.md", true);
    assert.match(told("two/a.md")!.map(says).join(), /workspace/);
  });

  it("bring courts to choose from, and to settings", async () => {
    await start({ ".goodfaith/rules/calsup.yaml": STATE_COURT });
    const courts = await here.editor.connection.sendRequest<readonly CourtChoice[]>(COURTS);
    assert.ok(courts.some(({ id }) => id === "calsup"));
    await here.editor.changeSettings({ court: "calsup" });
    await here.editor.open(uri("a.md"), EMAILS_ONLY);
    const status = await here.editor.until(() => here.editor.statuses.find((each) => each.uri === uri("a.md") && each.standing === "court"));
    assert.equal(status.court?.id, "calsup");
  });

  it("are not read through links that lead out of their folder, nor outside the workspace", async () => {
    const outside = mkdtempSync(join(tmpdir(), "goodfaith-outside-"));
    try {
      writeFileSync(join(outside, "moed.yaml"), OVERRIDE);
      mkdirSync(join(here.path, ".goodfaith/rules"), { recursive: true });
      symlinkSync(join(outside, "moed.yaml"), join(here.path, RULES));
      await start({});
      const [fault] = await here.editor.until(() => told(RULES));
      assert.match(says(fault!), /link leads out/);
      await here.editor.open(uri("a.md"), EMAILS_ONLY);
      await lives("a.md", true);
      mkdirSync(join(outside, ".goodfaith/rules"), { recursive: true });
      writeFileSync(join(outside, RULES), OVERRIDE);
      const stranger = pathToFileURL(join(outside, "a.md")).href;
      await here.editor.open(stranger, EMAILS_ONLY);
      assert.ok((await here.editor.diagnostics(stranger)).some(({ code }) => code === "no-live-conference"));
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });
});
