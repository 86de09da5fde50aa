/** Completion and hover in a case file, at the cursor `|`, in files that are whole and in files half typed. */
import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { MarkupContent } from "vscode-languageserver-types";
import { readCase } from "../../shared-rules/reading/case.js";
import { completeCase } from "../../server/caseEditing/completion.js";
import { hoverCase } from "../../server/caseEditing/hover.js";
import { CASE, NO_LOG } from "./caseFiles.js";

const { file } = readCase(CASE, () => true);
const COURTS = [{ id: "moed", name: "Eastern District of Missouri" }, { id: "ksd", name: "District of Kansas" }];

function at(marked: string): { readonly document: TextDocument; readonly offset: number } {
  const offset = marked.indexOf("|");
  assert.ok(offset >= 0);
  return { document: TextDocument.create("file:///goodfaith.yaml", "yaml", 1, marked.slice(0, offset) + marked.slice(offset + 1)), offset };
}

const items = (marked: string) => {
  const { document, offset } = at(marked);
  return completeCase(document, offset, { file, courts: COURTS });
};
const labels = (marked: string): readonly string[] => items(marked).map(({ label }) => label);

/** The text once the item is taken. */
function taken(marked: string, label: string): string {
  const { document, offset } = at(marked);
  const item = completeCase(document, offset, { file, courts: COURTS }).find((each) => each.label === label);
  assert.ok(item?.textEdit && "range" in item.textEdit, `${label} is not among ${labels(marked).join()}`);
  return TextDocument.applyEdits(document, [{ range: item.textEdit.range, newText: item.textEdit.newText }]);
}

const LOG = `${NO_LOG}conferrals:\n  - date: 2025-03-17\n`;

describe("completion in a case file", () => {
  it("offers the keys of the file in an empty one", () => assert.deepEqual(labels("|").slice(0, 4), ["schema", "court", "judge", "case"]));
  it("offers keys that are not there yet", () => {
    assert.deepEqual(labels(`${CASE}|`), ["case-numbers", "filings"]);
    assert.deepEqual(labels(`${CASE}fil|`), ["case-numbers", "filings"]);
    assert.equal(taken("schema: 1\nju|\n", "judge"), "schema: 1\njudge: \n");
  });
  it("offers the keys of an entry, begun or not", () => {
    for (const marked of [`${LOG}    |`, `${LOG}    mo|`, `${LOG}    |\norders: []\n`, `${LOG}    |\n    time: noon\n`]) {
      const found = labels(marked);
      assert.ok(found.includes("mode") && found.includes("outcome") && !found.includes("date") && !found.includes("court"), `${marked}: ${found.join()}`);
    }
    assert.ok(!labels(`${LOG}    |\n    time: noon\n`).includes("time"));
    for (const marked of [`${NO_LOG}conferrals:\n  - |`, `${NO_LOG}conferrals:\n  - { |`, `${NO_LOG}conferrals:\n  - { date: 2025-03-17, | }`, `${NO_LOG}conferrals:\n  - { date: 2025-03-17, mo| }\n`]) {
      assert.ok(labels(marked).includes("mode"), `${marked}: ${labels(marked).join()}`);
    }
    assert.equal(taken(`${NO_LOG}conferrals:\n  - { date: 2025-03-17, mo| }\n`, "mode"), `${NO_LOG}conferrals:\n  - { date: 2025-03-17, mode:  }\n`);
  });
  it("offers the values that a key takes", () => {
    assert.deepEqual(labels(`${LOG}    mode: |`).slice(0, 3), ["in-person", "telephone", "video"]);
    assert.equal(taken(`${LOG}    mode: tele|\n`, "telephone"), `${LOG}    mode: telephone\n`);
    assert.equal(taken(`${NO_LOG}conferrals:\n  - { mode: | }\n`, "email"), `${NO_LOG}conferrals:\n  - { mode: email }\n`);
    assert.deepEqual(labels("schema: 1\nparties:\n  - { name: A B, self-represented: | }\n"), ["true", "false"]);
    assert.deepEqual(labels("schema: 1\ncourt: |\n"), ["moed", "ksd"]);
    assert.deepEqual(labels("schema: 1\ncase-numbers:\n  - { office: 4, court: | }\n"), ["moed", "ksd"]);
    assert.deepEqual(labels("schema: 1\ncase-numbers:\n  - { office: 4, | }\n"), ["initials", "begins", "court", "judge"]);
  });
  it("offers people and discovery by name, in brackets where a list is wanted", () => {
    assert.equal(taken(`${LOG}    with: |\n`, "Thomas Reyes"), `${LOG}    with: [Thomas Reyes]\n`);
    assert.equal(taken(`${LOG}    with: [Thomas Reyes, Hel|]\n`, "Helen Marsh"), `${LOG}    with: [Thomas Reyes, Helen Marsh]\n`);
    assert.equal(taken(`${LOG}    with: [|]\n`, "Ozark Freight Lines, Inc."), `${LOG}    with: ["Ozark Freight Lines, Inc."]\n`);
    assert.deepEqual(labels(`${LOG}    about:\n      - |\n`), ["rog-1"]);
    assert.deepEqual(labels(`${NO_LOG.replace("responds-to: rog-1", "responds-to: |")}`), ["rog-1"]);
  });
  it("offers nothing in a remark, in free text or under a key that is none", () => {
    for (const marked of ["schema: 1 # co|\n", "# |\n", `${LOG}    notes: he |\n`, "schema: 1\nodd:\n  - |\n"]) assert.deepEqual(labels(marked), [], marked);
  });
  it("bears whatever is typed", () => {
    for (const marked of ["[[[[|", "{ a: |", "schema: 1\n\t|", "? |", "&a |", `"|`, `${"[".repeat(500)}|`, "- - - |", "schema: 1\n---\n|"]) items(marked);
  });
});

describe("hover in a case file", () => {
  const hovered = (marked: string): string | null => {
    const { document, offset } = at(marked);
    const hover = hoverCase(document, offset, true);
    return hover && MarkupContent.is(hover.contents) ? `${document.getText(hover.range)} => ${hover.contents.value}` : null;
  };
  it("says what a key means", () => {
    assert.match(hovered(CASE.replace("court:", "co|urt:"))!, /^court => \*\*court\*\*: The court's id/);
    assert.match(hovered(CASE.replace("outcome: impasse", "out|come: impasse"))!, /^outcome => \*\*outcome\*\*: How it ended\..*\n\n`held`, `impasse`/s);
    assert.match(hovered(CASE.replace("force: must", "fo|rce: must"))!, /^force => \*\*force\*\*: must: directed/);
  });
  it("says it of a value, too", () => assert.match(hovered(CASE.replace("mode: telephone", "mode: tele|phone"))!, /^telephone => \*\*mode\*\*: How they were in touch\./));
  it("says nothing of what is no key", () => {
    for (const marked of ["odd|: 1\n", "schema: 1 # rem|ark\n", "schema: [|\n"]) assert.equal(hovered(marked), null, marked);
  });
});
