/**
 * Bad case files through the built server: whatever is wrong, it is told at the file, what it said before stays in force for open
 * drafts, nothing outside the workspace is read, and mending it clears the message.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-protocol/node";
import { CHECKLIST, type Checklist } from "../../server/protocol.js";
import { CASE } from "../case/caseFiles.js";
import { CALLED } from "./drafts.js";
import { workFolder } from "./workFolder.js";

/** Without a court of its own, and with another day than the log has. */
const DRAFT = CALLED.replace(/^# UNITED[^\n]*\n## EASTERN[^\n]*\n/, "").replace("March 17, 2025 at", "March 18, 2025 at");

const nested = (depth: number): string => `notes: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
const BOMB = `a: &a [x, x, x, x, x, x, x, x]\n${"bcdefgh".split("").map((key, n) => `${key}: &${key} [${`*${"abcdefgh"[n] ?? "a"}, `.repeat(8)}]`).join("\n")}\n`;

describe("a bad case file in an editor", () => {
  const here = workFolder("bad-case"), { uri, write, start, told } = here;
  const says = ({ message }: Diagnostic): string => String(message);
  const watched = (): Promise<void> => here.editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri("goodfaith.yaml"), type: 2 }] });
  const faults = (): Promise<readonly Diagnostic[]> => here.editor.until(() => (told("goodfaith.yaml")?.length ? told("goodfaith.yaml") : undefined));
  /** The court that the file gives, and what its log and its orders are to the draft. */
  const inForce = async (): Promise<object> => {
    const list = await here.editor.connection.sendRequest<Checklist>(CHECKLIST, { uri: uri("a.md") });
    return { court: list.court, log: list.contacts.filter(({ source }) => source === "log").map(({ date }) => date), due: list.duties.map(({ due }) => due) };
  };
  const GOOD = { court: "E.D. Mo.", log: ["2025-03-10", "2025-03-17"], due: ["2025-07-15"] };

  const BAD: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ["malformed", `${CASE}parties: [\n`, /not YAML as it stands/],
    ["huge", `${CASE}# ${"x".repeat(300_000)}\n`, /over 200 KB/],
    ["deeply nested", `${CASE}${nested(2000)}`, /nested more than/],
    ["a bomb of aliases", `${CASE}${BOMB}`, /too many aliases/],
    ["with days that do not exist", CASE.replace("2025-03-10, mode", "2025-02-30, mode").replace("due: 2025-07-15", "due: 2025-06-31"), /2025-0(?:2-30|6-31) is no day of the calendar/],
    ["no text", `${CASE}\u0000`, /not YAML|control|not UTF-8|no text/],
    ["another kind of file", "- a\n- b\n", /expected a table/],
    ["of another version", CASE.replace("schema: 1", "schema: 9"), /expected 1/],
  ];
  for (const [what, text, message] of BAD) {
    it(`${what}: told, the last good state kept, and clear again once mended`, async () => {
      await start({ "goodfaith.yaml": CASE });
      await here.editor.open(uri("a.md"), DRAFT);
      assert.deepEqual(await inForce(), GOOD);
      const before = await here.editor.diagnostics(uri("a.md"));
      assert.ok(before.some(({ code }) => code === "contradicted-certification"));
      write("goodfaith.yaml", text);
      await watched();
      const found = await faults(), error = found.find((each) => each.severity === DiagnosticSeverity.Error && message.test(says(each)));
      assert.ok(error, found.map(says).join("\n"));
      assert.match(says(error), /Until it is mended, what was read before stays in force\.$/);
      assert.deepEqual(await inForce(), GOOD);
      await here.editor.type(uri("a.md"), "March 18, 2025 at", "March 19, 2025 at");
      assert.ok((await here.editor.diagnostics(uri("a.md"))).some(({ code }) => code === "contradicted-certification"), "the log is still held against the draft");
      write("goodfaith.yaml", CASE.replace("2025-07-15", "2025-07-16"));
      await watched();
      await here.editor.until(() => (told("goodfaith.yaml")?.length === 0 ? true : undefined));
      assert.deepEqual(await inForce(), { ...GOOD, due: ["2025-07-16"] });
    });
  }

  it("made a link that leads out of the workspace: told, not followed, the last good state kept", async function () {
    if (process.platform === "win32") this.skip();
    const outside = mkdtempSync(join(tmpdir(), "goodfaith-outside-"));
    try {
      await start({ "goodfaith.yaml": CASE });
      await here.editor.open(uri("a.md"), DRAFT);
      assert.deepEqual(await inForce(), GOOD);
      writeFileSync(join(outside, "secret.yaml"), CASE.replace("court: moed", "court: ksd"));
      unlinkSync(join(here.path, "goodfaith.yaml"));
      symlinkSync(join(outside, "secret.yaml"), join(here.path, "goodfaith.yaml"));
      await watched();
      assert.match((await faults()).map(says).join("\n"), /link leads out of the workspace; it was not read\. Until it is mended, what was read before stays in force\./);
      assert.deepEqual(await inForce(), GOOD);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it("beside another: the one that counts is named at the other, and only it is used", async () => {
    await start({ "goodfaith.yaml": CASE, "goodfaith.yml": CASE.replace("court: moed", "court: ksd").replace("2025-07-15", "2025-07-01") });
    await here.editor.open(uri("a.md"), DRAFT);
    assert.deepEqual(await inForce(), GOOD);
    assert.match((await here.editor.until(() => (told("goodfaith.yml")?.length ? told("goodfaith.yml") : undefined))).map(says).join(), /two case files here: goodfaith\.yaml counts/);
  });

  it("bad from the start: told, and the draft is read without it", async () => {
    await start({ "goodfaith.yaml": `${CASE}parties: [\n` });
    await here.editor.open(uri("a.md"), DRAFT);
    const found = await faults();
    assert.match(found.map(says).join("\n"), /not YAML as it stands/);
    assert.doesNotMatch(found.map(says).join("\n"), /stays in force/);
    assert.deepEqual(await inForce(), { court: null, log: [], due: [] });
  });
});
