/** Re-reading after an edit gives what reading from scratch gives: whatever the text, whatever the edit. */
import assert from "node:assert";
import fc from "fast-check";
import type { Language } from "../../server/draft/draft.js";
import { editLayout, paragraphAt, readLayout, type Layout } from "../../server/draft/incremental.js";
import { linesOf, plainOf, type Paragraph } from "../../server/draft/paragraphs.js";

/** Pieces that change how their neighbours read. */
const PIECES = [
  "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "    ", "\t", "\f", "\u00a0",
  "Counsel conferred by telephone on May 4, 2020.", "and could not agree", "con-\nferred", "meet-\nand-confer ", "The parties met", "ends here.",
  "CERTIFICATE OF CONFERENCE", "Certificate of Conference", "I. ARGUMENT", "A. The Conference", "v.", "word", "7 through 15",
  "```", "```text", "~~~", "```js", "# Heading", "## Second ##", "---", "===", "* * *", "> quoted words", "> ", "| a | b |", "|---|---|",
  "- item", "* item", "1. first", "2. second", "3. third", "(a) one;", "(b) two", "i. roman", "• dot",
  "5/14/18 – letter", "5/20/18 – call", "Aug. 7, 2023, called", "Aug. 8, 2023, called",
  "1", "2", "3", "4", "5", "1  In the court", "2  of the district", "3  the parties", "4  conferred", " 5  again", "28",
  "Case 4:19-cv-00345-RLW   Doc. #: 35   Filed: 09/01/20   Page: 3 of 7 PageID #: 123", "Page 3 of 7", "- 3 -", "3 of 7",
  "**bold line**", "**", "__", "*em*", "[text](https://example.org)", "[^1]", "[^1]: note", "[date]", "________", "\\[date\\]", "<!--", "-->", "<br>", "&nbsp;",
  "\\documentclass{article}", "\\court{U.S. District Court}", "\\caseno{4:20", "\\begin{document}", "\\end{document}", "\\begin{quote}", "\\end{quote}", "\\begin{itemize}", "\\end{itemize}", "\\item ",
  "\\section{Certificate}", "\\section*{", "}", "{", "\\textbf{Words}", "\\begin{center}", "\\end{center}", "% comment", "\\\\", "\\begin{verbatim}", "\\end{verbatim}",
  "\\begin{tabular}{ll}", "a & b \\\\", "\\end{tabular}", "\\footnote{See Ex. A.}", "\\par ", "``quoted''", "\\", "--",
  "                    The court will not consider any motion relating to discovery unless", "                    the movant has conferred in person with the other side.",
  "“quoted”", "ofﬁce", "\u00ad", "title: x", "Plaintiff,",
];

const piece = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 3 }) });
const draft = fc.array(fc.tuple(piece, fc.constantFrom("", "\n", "\n", "\n\n", " ", "\r\n")), { maxLength: 40, size: "max" }).map((parts) => parts.flat().join(""));
const language = fc.constantFrom<Language>("markdown", "plaintext", "latex", "legal-draft");
const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)), newText: fc.oneof(fc.constant(""), piece, fc.array(piece, { maxLength: 4 }).map((p) => p.join(""))) });

const read = (text: string, p: Paragraph, lang: Language): unknown => ({
  words: plainOf(text, p, lang).text,
  lines: linesOf(text, p, lang).map((l) => l.text),
});

const comparable = (layout: Layout<unknown>): unknown => ({
  text: layout.text,
  paragraphs: layout.paragraphs,
  starts: [...layout.starts],
  reaches: [...layout.reaches],
});

describe("editLayout", () => {
  it("equals readLayout of the new text, edit after edit", () => {
    fc.assert(
      fc.property(draft, language, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, lang, edits) => {
        let layout = readLayout(text, lang, read);
        for (const { at, length, newText } of edits) {
          const start = layout.text.length === 0 ? 0 : at % (layout.text.length + 1);
          const end = Math.min(layout.text.length, start + length);
          layout = editLayout(layout, { span: { start, end }, newText }, read);
          assert.deepStrictEqual(comparable(layout), comparable(readLayout(layout.text, lang, read)));
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 1500) },
    );
  });

  it("equals readLayout in long drafts, which the splitter sees a window at a time", () => {
    const long = fc.tuple(draft, draft, draft, fc.integer({ min: 1, max: 60 })).map(([a, b, c, times]) => a + b.repeat(times) + c + b.repeat(times));
    fc.assert(
      fc.property(long, language, fc.array(edit, { minLength: 1, maxLength: 2 }), (text, lang, edits) => {
        let layout = readLayout(text, lang, read);
        for (const { at, length, newText } of edits) {
          const start = at % (layout.text.length + 1);
          layout = editLayout(layout, { span: { start, end: Math.min(layout.text.length, start + length) }, newText }, read);
          assert.deepStrictEqual(comparable(layout), comparable(readLayout(layout.text, lang, read)));
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 120) },
    );
  }).timeout(60_000);

  it("reads again only the paragraph that was touched", () => {
    const paragraph = "Counsel conferred by telephone on May 4, 2020, and could not agree.\n\n";
    const layout = readLayout(paragraph.repeat(200), "markdown", read);
    const at = paragraph.length * 100 + 10;
    const edited = editLayout(layout, { span: { start: at, end: at }, newText: "x" }, read);
    assert.ok(edited.fresh.end - edited.fresh.start <= 2);
    assert.strictEqual(edited.paragraphs[150], layout.paragraphs[150]);
    assert.strictEqual(paragraphAt(edited, 150).start, paragraphAt(layout, 150).start + 1);
  });

  it("reads on after an edit that opens a fence", () => {
    const layout = readLayout("One.\n\nTwo.\n\nThree.\n", "markdown", read);
    const edited = editLayout(layout, { span: { start: 6, end: 6 }, newText: "```js\n" }, read);
    assert.deepStrictEqual(edited.paragraphs.map((p) => p.kind), ["text", "code"]);
  });
});
