/** From the order to its letter, through the built server: the order's duties go into the case file, and the letter is held against them. */
import assert from "node:assert/strict";
import type { ClientCapabilities, CodeAction, Diagnostic, Hover, TextEdit } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ADD_DUTIES, CHECKLIST, INSERTION, type Checklist, type Insertion, type LogConferral } from "../../server/protocol.js";
import { letter, orderText, statement } from "../case/orderedPapers.js";
import { EDITOR } from "./client.js";
import { workFolder } from "./workFolder.js";

/** An editor that takes its edits as plain text. */
const PLAIN: ClientCapabilities = { ...EDITOR, workspace: { ...EDITOR.workspace, workspaceEdit: { documentChanges: true } } };

describe("a paper that an order directs, in an editor", () => {
  const here = workFolder("ordered"), { uri, write, start, told } = here;
  const ask = <R>(method: string, params: object): Promise<R> => here.editor.connection.sendRequest<R>(method, params);
  const ofOrders = (name: string): readonly Diagnostic[] => (told(name) ?? []).filter(({ relatedInformation = [] }) => relatedInformation.some(({ location }) => location.uri === uri("goodfaith.yaml")));

  /** As the command does it: the order is opened, and its duties written to the file beside it. */
  async function take(order: string): Promise<void> {
    await start({ "goodfaith.yaml": "schema: 1 # ours\n" }, PLAIN);
    await here.editor.open(uri("order.txt"), orderText(order), "plaintext");
    const answer = await ask<LogConferral>(ADD_DUTIES, { uri: uri("order.txt") });
    assert.ok(answer.kind === "edit", JSON.stringify(answer));
    const file = TextDocument.create("", "yaml", 0, "schema: 1 # ours\n");
    write("goodfaith.yaml", TextDocument.applyEdits(file, [{ range: { start: answer.position, end: answer.position }, newText: answer.newText }]));
    await here.editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri("goodfaith.yaml"), type: 2 }] });
  }

  it("lacks a part until the fix puts it in and it is filled", async () => {
    await take("joint-letter-or-waiver");
    const text = letter({ narrowing: null });
    await here.editor.open(uri("letter.md"), text, "markdown");
    const [found, ...more] = await here.editor.until(() => (ofOrders("letter.md").length > 0 ? ofOrders("letter.md") : undefined));
    assert.deepEqual(more, []);
    assert.deepEqual([found!.code, found!.range], ["missing-joint-item", here.editor.rangeOf(uri("letter.md"), "JOINT LETTER ON DISCOVERY DISPUTES")]);
    assert.match(String(found!.message), /Order of July 2, 2013 directs it too; .* The order on not complying: “.*waiver/);
    const actions = await ask<readonly CodeAction[]>("textDocument/codeAction", { textDocument: { uri: uri("letter.md") }, range: found!.range, context: { diagnostics: [found] } });
    const action = actions.find(({ title }) => /^Add a part: the extent, if any/.test(title));
    const changes = action?.edit?.documentChanges?.flatMap((each) => ("edits" in each ? (each.edits as TextEdit[]) : [])) ?? Object.values(action?.edit?.changes ?? {}).flat();
    assert.equal(changes.length, 1, JSON.stringify(actions));
    const [edit] = changes;
    assert.match(edit!.newText, /## How the Earlier Opinion and Order Narrowed the Issues\s+\[state which issues the opinion and order settled, and which remain\]/);
    await here.editor.change(uri("letter.md"), { range: edit!.range, text: edit!.newText });
    const blank = await here.editor.until(() => (told("letter.md")?.some(({ code }) => code === "unfilled-placeholder") ? told("letter.md") : undefined));
    assert.deepEqual(blank.map(({ code }) => code), ["unfilled-placeholder"]);
    await here.editor.type(uri("letter.md"), "[state which issues the opinion and order settled, and which remain]", "The Opinion settled all issues but one.");
    assert.deepEqual(await here.editor.diagnostics(uri("letter.md")), []);
  });

  it("follows the case file, and lists each content in the checklist", async () => {
    await take("joint-letter-or-waiver");
    await here.editor.open(uri("letter.md"), letter(), "markdown");
    assert.deepEqual(await here.editor.diagnostics(uri("letter.md")), []);
    const { duties } = await ask<Checklist>(CHECKLIST, { uri: uri("letter.md") });
    const joint = duties.find(({ kind }) => kind === "joint-submission")!;
    assert.deepEqual([joint.missed, joint.requirements.map(({ status }) => status)], [false, Array.from({ length: 8 }, () => "met")]);
    assert.ok(joint.requirements.every(({ places }) => places.length > 0 && places.every((place) => place.uri === uri("letter.md") && place.words !== "")));
    const { newText } = await ask<Insertion>(INSERTION, { uri: uri("letter.md"), kind: "joint-letter" });
    assert.match(newText, /submit this paper under Order of July 2, 2013\.\n\n## 1\. How the Earlier Opinion and Order Narrowed the Issues\n/);
    const file = (await ask<LogConferral>(ADD_DUTIES, { uri: uri("order.txt") }));
    assert.ok(file.kind === "refused" && /has this order already/.test(file.reason));
  });

  it("is a letter that names the order, though it names no court", async () => {
    await take("two-within-ten-days");
    await here.editor.open(uri("letter.txt"), "December 11, 2009\n\nDear Judge Marsh:\n\nI write under the Order of December 2, 2009. Counsel for defendants conferred with counsel for plaintiff by telephone on December 9, 2009.\n\nRespectfully,\n\n/s/ Dana Pruitt\nAttorney for Defendants\n", "plaintext");
    const [found] = await here.editor.until(() => (told("letter.txt")?.length ? told("letter.txt") : undefined));
    assert.match(String(found!.message), /wants “whether the parties reached an accord”/);
    assert.ok(await ask<Checklist>(CHECKLIST, { uri: uri("letter.txt") }));
  });

  it("is a statement that its order wants, though no rule asks anything of it", async () => {
    await take("two-within-ten-days");
    await here.editor.open(uri("statement.txt"), statement("Counsel for defendants conferred with counsel for plaintiff by telephone on December 9, 2009."), "plaintext");
    const [found, ...more] = await here.editor.until(() => (told("statement.txt")?.length ? told("statement.txt") : undefined));
    assert.deepEqual([found!.code, more], ["missed-order-duty", []]);
    assert.match(String(found!.message), /wants “whether the parties reached an accord” in the statement/);
    const hover = await ask<Hover>("textDocument/hover", { textDocument: { uri: uri("statement.txt") }, position: found!.range.start });
    assert.match(JSON.stringify(hover.contents), /MEMORANDUM AND ORDER of December 2, 2009.*December 14, 2009: statement to the court; To hold: that this Order was complied with; whether the parties reached an accord.*check it against the order/);
    await here.editor.type(uri("statement.txt"), "December 9, 2009.", "December 9, 2009. No accord was reached.");
    assert.deepEqual(await here.editor.diagnostics(uri("statement.txt")), []);
  });
});
