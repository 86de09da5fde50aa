/** Orders through the built server: no findings, their duties in the outline, into the case file and into a calendar. */
import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientCapabilities, CodeAction, DocumentSymbol } from "vscode-languageserver-protocol/node";
import { ADD_DUTIES, DEADLINES, type Deadlines, type LogConferral } from "../../server/protocol.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { orderOf } from "../draft/duties/order.js";
import { Editor, EDITOR } from "./client.js";

const ORDER = orderOf("The parties shall meet and confer by video by March 14, 2014, and file a joint status report by March 21, 2014.");
const CASE_FILE = 'schema: 1 # ours\ncase: "4:13-CV-817"\norders:\n  - id: ecf-9 # the first\n    date: 2013-11-01\n';

const MAKING: ClientCapabilities = { ...EDITOR, workspace: { ...EDITOR.workspace, workspaceEdit: { ...EDITOR.workspace?.workspaceEdit, documentChanges: true, resourceOperations: ["create"] } } };

describe("an order through the server", () => {
  let folder: string;
  let editor: Editor;
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), "goodfaith-order-")))));
  afterEach(() => {
    editor.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const start = async (caseFile: string | null, text = ORDER): Promise<void> => {
    if (caseFile !== null) writeFileSync(join(folder, "goodfaith.yaml"), caseFile);
    editor = await Editor.start({ capabilities: MAKING, root: pathToFileURL(folder).href });
    await editor.open(uri("order.txt"), text, "plaintext");
  };
  const ask = <R>(method: string): Promise<R> => editor.connection.sendRequest<R>(method, { uri: uri("order.txt") });
  const actions = async (): Promise<readonly CodeAction[]> =>
    ((await editor.connection.sendRequest<readonly CodeAction[] | null>("textDocument/codeAction", {
      textDocument: { uri: uri("order.txt") }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] },
    })) ?? []).filter(({ kind }) => kind === "source.goodfaith.addDuties");

  it("has its duties in the outline", async () => {
    await start(null);
    const outline = await editor.connection.sendRequest<readonly DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri: uri("order.txt") } });
    const names = JSON.stringify(outline);
    assert.match(names, /Parties must confer by video by Friday, March 14, 2014/);
    assert.match(names, /Parties must submit one paper of both sides by Friday, March 21, 2014/);
  });

  it("adds its duties to the case file, and to no more of it; then offers it no longer", async () => {
    await start(CASE_FILE);
    const answer = await ask<LogConferral>(ADD_DUTIES);
    assert.ok(answer.kind === "edit", JSON.stringify(answer));
    const lines = CASE_FILE.split("\n"), offset = lines.slice(0, answer.position.line).join("\n").length + 1 + answer.position.character;
    const text = CASE_FILE.slice(0, offset) + answer.newText + CASE_FILE.slice(offset);
    assert.deepEqual(readCase(text, () => true).file.orders.map(({ id, duties }) => [id, duties.map(({ kind, due }) => `${kind} ${due ?? ""}`)]), [
      ["ecf-9", []], ["order-2014-03-04", ["confer 2014-03-14", "joint-submission 2014-03-21"]],
    ]);
    assert.match(JSON.stringify((await actions())[0]?.edit), /order-2014-03-04/);
    editor.kill();
    await start(text);
    assert.deepEqual(await actions(), []);
    const again = await ask<LogConferral>(ADD_DUTIES);
    assert.ok(again.kind === "refused" && /has this order already/.test(again.reason), JSON.stringify(again));
  });

  it("begins a case file beside it where there is none", async () => {
    await start(null);
    const answer = await ask<LogConferral>(ADD_DUTIES);
    assert.ok(answer.kind === "create" && answer.uri === uri("goodfaith.yaml"), JSON.stringify(answer));
    assert.match(JSON.stringify((await actions())[0]?.edit?.documentChanges?.[0]), /"kind":"create"/);
  });

  it("adds nothing to the file of another case, nor from an order that sets no duty", async () => {
    await start(CASE_FILE.replace("817", "999"));
    const other = await ask<LogConferral>(ADD_DUTIES);
    assert.ok(other.kind === "refused" && /another case/.test(other.reason), JSON.stringify(other));
    editor.kill();
    await start(CASE_FILE, orderOf("The motion is DENIED."));
    const none = await ask<LogConferral>(ADD_DUTIES);
    assert.ok(none.kind === "refused" && /No duty/.test(none.reason), JSON.stringify(none));
  });

  it("gives its days, and those of the case file, as a calendar", async () => {
    await start(CASE_FILE.replace("date: 2013-11-01\n", "date: 2013-11-01\n    duties: [{ kind: statement, due: 2014-04-01 }]\n"));
    const { calendar, count } = await ask<Deadlines>(DEADLINES);
    assert.equal(count, 3);
    assert.match(calendar ?? "", /SUMMARY:4:13-CV-817: /);
    assert.deepEqual(calendar?.match(/DTSTART;VALUE=DATE:\d+/g), ["DTSTART;VALUE=DATE:20140314", "DTSTART;VALUE=DATE:20140321", "DTSTART;VALUE=DATE:20140401"]);
  });

  it("keeps the days of another case's file out of the calendar, and its number", async () => {
    await start(CASE_FILE.replace("817", "999").replace("date: 2013-11-01\n", "date: 2013-11-01\n    duties: [{ kind: statement, due: 2014-04-01 }]\n"));
    const { calendar, count } = await ask<Deadlines>(DEADLINES);
    assert.equal(count, 2);
    assert.doesNotMatch(calendar ?? "", /999|20140401/);
  });
});
