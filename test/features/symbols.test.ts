import assert from "node:assert/strict";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { span } from "../../server/draft/span.js";
import { flatSymbols, symbols } from "../../server/features/symbols.js";
import { at, checked, URI } from "./checked.js";

const TEXT = "CASE NO. 1\n# Motion\ntext\n## Argument\ntext\n## Certification\nspoke\n# \nlast\nsigned";
const section = (title: string, heading: string, level: number, from: number, to: number) => ({ title, heading: at(TEXT, heading), level, span: span(from, to) });
const start = (words: string) => at(TEXT, words).start;

const draft = checked(TEXT, {
  draft: {
    caption: { span: at(TEXT, "CASE NO. 1"), caseNumber: { text: "NO. 1", span: at(TEXT, "NO. 1") }, parties: [], judge: null, judges: [], initials: [], marks: [] },
    title: { text: "Motion", span: at(TEXT, "Motion") },
    sections: [
      section("Motion", "# Motion", 1, start("# Motion"), start("# \n")),
      section("Argument", "## Argument", 2, start("## Argument"), start("## Certification")),
      section("Certification", "## Certification", 2, start("## Certification"), start("# \n")),
      section("", "# \n", 1, start("# \n"), TEXT.length),
    ],
    certification: { span: span(start("## Certification"), start("# \n")), heading: { text: "Certification", span: at(TEXT, "## Certification") }, declaration: false },
    signature: at(TEXT, "signed"),
  },
});

const outline = (tree: readonly DocumentSymbol[]): unknown[] => tree.map((each) => (each.children?.length ? [each.name, ...outline(each.children)] : each.name));

describe("symbols", () => {
  it("nest as the text does; the certification stands for its section, the title for none of its own", () => {
    assert.deepEqual(outline(symbols(draft)), ["Caption", ["Motion", "Argument", "Certification"], ["(untitled)", "Signature"]]);
  });

  it("keep each selection inside its range", () => {
    const every = (tree: readonly DocumentSymbol[]): readonly DocumentSymbol[] => tree.flatMap((each) => [each, ...every(each.children ?? [])]);
    for (const { range, selectionRange } of every(symbols(draft))) {
      assert.ok(draft.document.offsetAt(range.start) <= draft.document.offsetAt(selectionRange.start));
      assert.ok(draft.document.offsetAt(range.end) >= draft.document.offsetAt(selectionRange.end));
    }
  });

  it("flatten with the name of what holds them", () => {
    assert.deepEqual(flatSymbols(URI, symbols(draft)).map((each) => [each.name, each.containerName]).slice(1, 3), [["Motion", undefined], ["Argument", "Motion"]]);
  });

  it("are none in what is no draft", () => assert.deepEqual(symbols(checked(TEXT, { draft: { kind: "other" } })), []));
});
