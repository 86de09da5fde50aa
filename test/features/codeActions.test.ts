import assert from "node:assert/strict";
import type { CodeActionContext, TextDocumentEdit } from "vscode-languageserver-types";
import { codeActions, isActionData, resolveCodeAction, type CodeActionOptions } from "../../server/features/codeActions.js";
import { diagnostics } from "../../server/features/diagnostics.js";
import { span } from "../../server/draft/span.js";
import { at, checked, finding, URI } from "./checked.js";

const TEXT = "Counsel spoke on May 4.\nCounsel sent e-mails.";
const end = span(TEXT.indexOf(" on"), TEXT.indexOf(" on"));
const fixes = [
  { title: "Add the time", edits: [{ span: end, newText: " at [time of conference]" }] },
  { title: "Write the year", edits: [{ span: at(TEXT, "May 4"), newText: "May 4, 2020" }] },
];
const draft = checked(TEXT, {
  model: { needsCertification: false, findings: [finding(TEXT, "e-mails"), finding(TEXT, "spoke", { code: "missing-time", fixes })] },
});
const ALL: CodeActionContext = { diagnostics: [] };
const SNIPPETS: CodeActionOptions = { documentChanges: true, snippets: true, resolveEdits: false };
const where = (words: string) => {
  const { start, end: stop } = at(TEXT, words);
  return { start: draft.document.positionAt(start), end: draft.document.positionAt(stop) };
};

describe("code actions", () => {
  it("offer the fixes of the findings in the range, and of no others", () => {
    assert.deepEqual(codeActions(draft, where("spoke"), ALL, SNIPPETS).map((each) => [each.title, each.isPreferred]), [["Add the time", true], ["Write the year", undefined]]);
    assert.deepEqual(codeActions(draft, where("e-mails"), ALL, SNIPPETS), []);
  });

  it("are linked to the diagnostic as the client sent it", () => {
    const sent = diagnostics(draft, { relatedInformation: true })[1]!;
    const [action] = codeActions(draft, where("spoke"), { diagnostics: [sent] }, SNIPPETS);
    assert.equal(action?.diagnostics?.[0], sent);
  });

  it("put tab stops at blanks and leave the rest plain", () => {
    const edits = codeActions(draft, where("spoke"), ALL, SNIPPETS).map((each) => (each.edit?.documentChanges?.[0] as TextDocumentEdit).edits[0]);
    assert.match(JSON.stringify(edits[0]), /"kind":"snippet".*\$\{1:\[time of conference\]/);
    assert.deepEqual(edits[1], { range: where("May 4"), newText: "May 4, 2020" });
  });

  it("are plain for clients without snippets, and unversioned for those without document changes", () => {
    const [versioned] = codeActions(draft, where("spoke"), ALL, { ...SNIPPETS, snippets: false });
    assert.match(JSON.stringify(versioned?.edit), /"version":7.*"newText":" at \[time of conference\]"/);
    const [plain] = codeActions(draft, where("spoke"), ALL, { ...SNIPPETS, documentChanges: false });
    assert.equal(plain?.edit?.changes?.[URI]?.[0]?.newText, " at [time of conference]");
  });

  it("heed `only`, and whatever is below or above what it names", () => {
    const under = (only: string[]) => codeActions(draft, where("spoke"), { diagnostics: [], only }, SNIPPETS).length;
    assert.deepEqual([under(["quickfix"]), under([""]), under(["refactor"]), under(["source"])], [2, 2, 0, 0]);
  });

  it("offer a certification where one is owed and there is none", () => {
    const bare = checked(TEXT, { model: { needsCertification: true } });
    assert.deepEqual(codeActions(bare, where("spoke"), ALL, SNIPPETS).map((each) => each.kind), ["source.goodfaith.certification", "source.goodfaith.attempts"]);
    assert.deepEqual(codeActions(checked(TEXT, { draft: { kind: "order" } }), where("spoke"), ALL, SNIPPETS), []);
  });

  it("write their edits later for clients that resolve, into the same version only", () => {
    const [action] = codeActions(draft, where("spoke"), ALL, { ...SNIPPETS, resolveEdits: true });
    assert.ok(action && action.edit === undefined && isActionData(action.data));
    assert.ok(resolveCodeAction(draft, action, action.data, SNIPPETS).edit);
    assert.equal(resolveCodeAction(draft, action, { ...action.data, version: 6 }, SNIPPETS).edit, undefined);
  });
});
