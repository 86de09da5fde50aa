/** What an editor sees of a draft's findings: diagnostics pushed and pulled, fixes, hovers, symbols, status, settings. */
import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CodeAction, Diagnostic, DocumentLink, DocumentSymbol, Hover, SymbolInformation, TextDocumentEdit, TextEdit } from "vscode-languageserver-protocol";
import { EXPLAIN, INSERTION, type Insertion } from "../../server/protocol.js";
import { Editor, EDITOR, PLAIN, pulling } from "./client.js";
import { CALLED, EMAILS_ONLY, EMAIL_WORDS, NO_CERTIFICATION, README } from "./drafts.js";

const URI = "file:///drafts/motion.md";

describe("findings in an editor", () => {
  let editor: Editor;
  afterEach(() => editor.kill());

  const codesOf = (found: readonly Diagnostic[]) => found.map((each) => each.code);
  const request = <R>(method: string, params: object) => editor.connection.sendRequest<R>(method, params);

  describe("pushed", () => {
    it("on the words at fault, with source, code and version", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      const found = await editor.diagnostics(URI);
      assert.deepEqual(codesOf(found), ["no-live-conference"]);
      assert.equal(found[0]?.source, "goodfaith");
      assert.equal(found[0]?.severity, 1);
      assert.match(editor.document(URI).getText(found[0]?.range), /e-mails/);
    });

    it("gone when the fault is, and cleared when the document closes", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      await editor.diagnostics(URI);
      await editor.change(URI, { text: CALLED });
      assert.deepEqual(codesOf(await editor.diagnostics(URI)), []);
      await editor.change(URI, { text: EMAILS_ONLY });
      assert.equal((await editor.diagnostics(URI)).length, 1);
      await editor.close(URI);
      const last = await editor.until(() => editor.published.find((each) => each.uri === URI));
      assert.deepEqual(last.diagnostics, []);
    });

    it("not at all for a README, whose status is not told either", async () => {
      editor = await Editor.start();
      await editor.open("file:///README.md", README);
      assert.deepEqual(await editor.diagnostics("file:///README.md"), []);
      assert.deepEqual(editor.statuses, []);
    });

    it("not at all in a language that the settings leave out", async () => {
      editor = await Editor.start({ settings: { languages: ["latex"] } });
      await editor.open(URI, EMAILS_ONLY);
      assert.deepEqual(await editor.diagnostics(URI), []);
    });
  });

  describe("pulled", () => {
    it("when asked, and never pushed", async () => {
      editor = await Editor.start({ capabilities: pulling(EDITOR) });
      await editor.open(URI, EMAILS_ONLY);
      const report = await editor.pull(URI);
      assert.equal(report.kind, "full");
      assert.deepEqual(report.kind === "full" && codesOf(report.items), ["no-live-conference"]);
      await editor.until(() => editor.statuses[0]);
      await new Promise((wake) => setTimeout(wake, 300));
      assert.deepEqual(editor.published, []);
    });

    it("unchanged while nothing changed, and fresh after a keystroke", async () => {
      editor = await Editor.start({ capabilities: pulling(EDITOR) });
      await editor.open(URI, EMAILS_ONLY);
      const { resultId } = await editor.pull(URI);
      assert.equal((await editor.pull(URI, resultId)).kind, "unchanged");
      await editor.type(URI, "April 2", "April 3");
      assert.equal((await editor.pull(URI, resultId)).kind, "full");
    });

    it("refreshed when the settings change", async () => {
      editor = await Editor.start({ capabilities: pulling(EDITOR) });
      await editor.open(URI, EMAILS_ONLY);
      const { resultId } = await editor.pull(URI);
      await editor.changeSettings({ severity: { "no-live-conference": "off" } });
      await editor.until(() => editor.refreshes || undefined);
      const report = await editor.pull(URI, resultId);
      assert.deepEqual(report.kind === "full" && report.items, []);
    });

    it("empty for a document that is not open", async () => {
      editor = await Editor.start({ capabilities: pulling(EDITOR) });
      const report = await editor.pull("file:///nowhere.md");
      assert.deepEqual(report.kind === "full" && report.items, []);
    });
  });

  describe("settings", () => {
    it("change a severity, turn a code off, and turn it on again", async () => {
      editor = await Editor.start({ settings: { severity: { "no-live-conference": "information" } } });
      await editor.open(URI, EMAILS_ONLY);
      assert.deepEqual((await editor.diagnostics(URI)).map((each) => each.severity), [3]);
      await editor.changeSettings({ severity: { "no-live-conference": "off" } });
      assert.deepEqual(await editor.diagnostics(URI), []);
      await editor.changeSettings({});
      assert.deepEqual((await editor.diagnostics(URI)).map((each) => each.severity), [1]);
    });

    it("choose another court than the caption's", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      await editor.diagnostics(URI);
      assert.equal(editor.statuses.at(-1)?.court?.id, "moed");
      await editor.changeSettings({ court: "ksd" });
      await editor.diagnostics(URI);
      assert.equal(editor.statuses.at(-1)?.court?.id, "ksd");
    });

    it("name a judge, whose procedures then count", async () => {
      editor = await Editor.start({ settings: { court: "cand" } });
      await editor.open(URI, EMAILS_ONLY);
      assert.ok(!codesOf(await editor.diagnostics(URI)).includes("not-joint"));
      await editor.changeSettings({ court: "cand", judge: "Donna M. Ryu" });
      assert.ok(codesOf(await editor.diagnostics(URI)).includes("not-joint"));
    });

    it("choose a bankruptcy court, whose caption is known too", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY.replace("DISTRICT COURT", "BANKRUPTCY COURT"));
      const found = await editor.diagnostics(URI);
      assert.equal(editor.statuses.at(-1)?.court?.id, "moeb");
      assert.ok(!found.some(({ code, severity }) => severity === 1 || code === "no-live-conference"), JSON.stringify(found));
      await editor.changeSettings({ court: "ksb" });
      await editor.diagnostics(URI);
      assert.equal(editor.statuses.at(-1)?.court?.abbreviation, "Bankr. D. Kan.");
    });

    it("have a case number tell the court, and say so", async () => {
      const number = /4:24-cv-01187/u;
      const noCourt = EMAILS_ONLY.replace(/^# UNITED[^\n]*\n## EASTERN[^\n]*\n/, "");
      assert.match(noCourt, number);
      editor = await Editor.start({ settings: { caseNumbers: [{ office: "4", court: "moed" }] } });
      await editor.open(URI, noCourt);
      const found = await editor.diagnostics(URI);
      assert.equal(editor.statuses.at(-1)?.court?.id, "moed");
      const note = found.find(({ code }) => code === "not-covered");
      assert.match(String(note?.message), /^Taken from the case number: the court, E\.D\. Mo\., which the caption does not name \(goodfaith\.caseNumbers, office 4\)\./);
      assert.deepEqual(note?.range.start.line, noCourt.slice(0, noCourt.search(number)).split("\n").length - 1);
      await editor.changeSettings({ caseNumbers: [{ office: "4", court: "moed" }, { initials: "SRC", court: "ksd" }] });
      const clash = (await editor.diagnostics(URI)).find(({ message }) => String(message).startsWith("Not used:"));
      assert.match(String(clash?.message), /E\.D\. Mo\. \(goodfaith\.caseNumbers, office 4\) and D\. Kan\. \(goodfaith\.caseNumbers, initials SRC\)/);
      assert.equal(editor.statuses.at(-1)?.court, null);
    });

    it("come with initialize where the client is not asked for them", async () => {
      editor = await Editor.start({ capabilities: PLAIN, initializationOptions: { severity: { "no-live-conference": "warning" } } });
      await editor.open(URI, EMAILS_ONLY);
      assert.deepEqual((await editor.diagnostics(URI)).map((each) => each.severity), [2]);
    });

    it("that are wrong are named in the log and otherwise passed over", async () => {
      editor = await Editor.start({ settings: { court: "narnia", severity: { "no-live-conference": "loud" }, languages: "all" } });
      await editor.open(URI, EMAILS_ONLY);
      assert.deepEqual(codesOf(await editor.diagnostics(URI)), ["no-live-conference"]);
      for (const word of [/narnia/, /loud/, /languages/]) await editor.until(() => editor.log.find((line) => word.test(line)));
    });
  });

  describe("fixes", () => {
    const actionsAt = (words: string, diagnostics: readonly Diagnostic[], only?: readonly string[]) =>
      request<CodeAction[]>("textDocument/codeAction", { textDocument: { uri: URI }, range: editor.rangeOf(URI, words), context: { diagnostics, ...(only && { only }) } });

    it("are linked to the diagnostic, the first preferred", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      const found = await editor.diagnostics(URI);
      const fixes = await actionsAt(EMAIL_WORDS, found, ["quickfix"]);
      assert.ok(fixes.length > 0, "there is a fix");
      assert.deepEqual(fixes[0]?.diagnostics, found);
      assert.equal(fixes[0]?.isPreferred, true);
      assert.ok(fixes.every((fix) => fix.kind === "quickfix"));
    });

    it("are snippets of this version where the client takes them", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      const [fix] = await actionsAt(EMAIL_WORDS, await editor.diagnostics(URI), ["quickfix"]);
      const change = fix?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
      assert.deepEqual(change?.textDocument, { uri: URI, version: 1 });
      assert.match(JSON.stringify(change?.edits), /"kind":"snippet".*\$\{1/);
    });

    it("are plain text with blanks where it does not, and leave the fault until they are filled", async () => {
      editor = await Editor.start({ capabilities: PLAIN });
      await editor.open(URI, EMAILS_ONLY);
      const [fix] = await actionsAt(EMAIL_WORDS, await editor.diagnostics(URI), ["quickfix"]);
      const edits = fix?.edit?.changes?.[URI] as TextEdit[];
      assert.ok(edits.every((edit) => !edit.newText.includes("${")));
      await editor.change(URI, { text: TextDocument.applyEdits(editor.document(URI), edits) });
      assert.ok(codesOf(await editor.diagnostics(URI)).includes("unfilled-placeholder"));
    });

    it("are written when chosen, for a client that resolves", async () => {
      const codeAction = { ...EDITOR.textDocument?.codeAction, dataSupport: true, resolveSupport: { properties: ["edit"] } };
      editor = await Editor.start({ capabilities: { ...EDITOR, textDocument: { ...EDITOR.textDocument, codeAction } } });
      await editor.open(URI, EMAILS_ONLY);
      const [fix] = await actionsAt(EMAIL_WORDS, await editor.diagnostics(URI), ["quickfix"]);
      assert.ok(fix && fix.edit === undefined);
      assert.ok((await request<CodeAction>("codeAction/resolve", fix)).edit);
      await editor.type(URI, "April 2", "April 3");
      assert.equal((await request<CodeAction>("codeAction/resolve", fix)).edit, undefined, "not into another version");
    });

    it("and whole certifications are inserted as source actions and by request", async () => {
      editor = await Editor.start();
      await editor.open(URI, NO_CERTIFICATION);
      const actions = await actionsAt("Respectfully", [], ["source"]);
      assert.deepEqual(actions.map((action) => action.kind), ["source.goodfaith.certification", "source.goodfaith.attempts"]);
      for (const kind of ["certification", "attempts"]) {
        const insertion = await request<Insertion | null>(INSERTION, { uri: URI, kind });
        assert.ok(insertion, kind);
        assert.match(insertion.newText, /\[[^\]]+\]/);
        assert.match(insertion.snippet, /\$\{1[:|]/);
      }
    });

    it("and a joint letter where a court's orders ask for one, by request", async () => {
      editor = await Editor.start({ settings: { court: "njd" } });
      await editor.open(URI, NO_CERTIFICATION);
      const letter = await request<Insertion | null>(INSERTION, { uri: URI, kind: "joint-letter" });
      assert.match(letter?.newText ?? "", /joint letter/i);
      assert.match(letter?.snippet ?? "", /\$\{1[:|]/);
      await editor.changeSettings({});
      assert.equal(await request(INSERTION, { uri: URI, kind: "joint-letter" }), null, "E.D. Mo. asks for none");
    });
  });

  describe("explanations", () => {
    const hoverAt = (words: string) => request<Hover | null>("textDocument/hover", { textDocument: { uri: URI }, position: editor.rangeOf(URI, words).start });

    it("of a finding: what is wrong, the authority, its sources, how far confirmed", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      const text = JSON.stringify((await hoverAt(EMAIL_WORDS))?.contents);
      assert.match(text, /no-live-conference/);
      assert.match(text, /E\.D\. Mo\. L\.R\. 3\.04\(A\)/);
      assert.match(text, /[Cc]onfirmed/);
      assert.match(text, /checked \d{4}-\d\d-\d\d/);
    });

    it("of a rule cited in the text", async () => {
      editor = await Editor.start();
      await editor.open(URI, CALLED);
      assert.match(JSON.stringify((await hoverAt("Local Rule 3.04(A)"))?.contents), /E\.D\. Mo\. L\.R\. 3\.04\(A\)/);
    });

    it("a link at a rule cited in the text, to where it was read", async () => {
      editor = await Editor.start();
      await editor.open(URI, CALLED);
      const links = await request<readonly DocumentLink[] | null>("textDocument/documentLink", { textDocument: { uri: URI } });
      const link = links?.find(({ range }) => range.start.line === editor.rangeOf(URI, "Local Rule 3.04(A)").start.line);
      assert.match(link?.target ?? "", /^https:\/\//);
      assert.match(link?.tooltip ?? "", /E\.D\. Mo\. L\.R\. 3\.04\(A\)/);
      await editor.change(URI, { text: README });
      assert.deepEqual(await request("textDocument/documentLink", { textDocument: { uri: URI } }), []);
    });

    it("nothing where there is nothing to explain, or in a README", async () => {
      editor = await Editor.start();
      await editor.open(URI, CALLED);
      assert.equal(await hoverAt("Respectfully"), null);
      await editor.change(URI, { text: README });
      assert.equal(await hoverAt("motion"), null);
    });

    it("on request: the finding at the cursor, or all that governs", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      const at = (words: string) => request<string | null>(EXPLAIN, { uri: URI, position: editor.rangeOf(URI, words).start });
      assert.match(await at(EMAIL_WORDS) ?? "", /no-live-conference/);
      assert.match(await at("Respectfully") ?? "", /3\.04\(A\)[\s\S]*not legal advice/i);
    });
  });

  describe("the outline", () => {
    it("is a tree with caption and certification", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      const tree = await request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri: URI } });
      const all = flatten(tree);
      assert.ok(all.some((each) => each.name === "Caption"), all.map((each) => each.name).join(" | "));
      assert.ok(all.some((each) => each.detail === "certification" && /Local Rule 3\.04/.test(each.name)));
      assert.ok(all.some((each) => each.name === "Signature"));
    });

    it("is a list for clients that know no trees", async () => {
      editor = await Editor.start({ capabilities: PLAIN });
      await editor.open(URI, EMAILS_ONLY);
      const list = await request<SymbolInformation[]>("textDocument/documentSymbol", { textDocument: { uri: URI } });
      assert.ok(list.length > 0 && list.every((each) => each.location.uri === URI));
    });
  });

  describe("the status", () => {
    it("names the court and counts what is unmet", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY);
      const bad = await editor.until(() => editor.statuses.find((each) => each.version === 1));
      assert.deepEqual([bad.isDraft, bad.court?.abbreviation, bad.standing, bad.findings], [true, "E.D. Mo.", "court", 1]);
      assert.ok(bad.unmet > 0);
      await editor.change(URI, { text: CALLED });
      const good = await editor.until(() => editor.statuses.find((each) => each.version === 2));
      assert.deepEqual([good.unmet, good.findings], [0, 0]);
    });

    it("says that a draft names no court", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY.replace(/^[\s\S]*?(?=# DEFENDANT'S)/, ""));
      const status = await editor.until(() => editor.statuses.at(-1));
      assert.deepEqual([status.isDraft, status.standing, status.court], [true, "none-found", null]);
    });

    it("says that a text is too large, which is then left alone", async () => {
      editor = await Editor.start();
      await editor.open(URI, EMAILS_ONLY + "x".repeat(5 * 1024 * 1024));
      const status = await editor.until(() => editor.statuses.at(-1), 20_000);
      assert.deepEqual([status.isDraft, status.standing], [false, "too-large"]);
      assert.deepEqual(await editor.diagnostics(URI), []);
    });
  });
});

const flatten = (tree: readonly DocumentSymbol[]): readonly DocumentSymbol[] => tree.flatMap((each) => [each, ...flatten(each.children ?? [])]);
