/** Words with their layout taken away, and the way back to the draft. */
import assert from "node:assert";
import fc from "fast-check";
import type { Language } from "../../server/draft/draft.js";
import { linesOf, plainOf, splitParagraphs } from "../../server/draft/paragraphs.js";

/** The words of the first paragraph. */
function words(text: string, language: Language = "plaintext"): string {
  const p = splitParagraphs(text, language)[0];
  return p ? plainOf(text, p, language).text : "";
}

const says = (title: string, language: Language, cases: readonly (readonly [string, string])[]): void => {
  describe(title, () => {
    for (const [text, expected] of cases) it(JSON.stringify(text).slice(0, 90), () => assert.strictEqual(words(text, language), expected));
  });
};

says("plain text", "plaintext", [
  ["Counsel\r\nconferred\ton\u00a0May\u20034.", "Counsel conferred on May 4."],
  ["Counsel\rconferred.", "Counsel conferred."],
  ["“We’re” done – or — so", "\"We are\" done – or — so"],
  ["the ofﬁce ﬂed; aﬃdavit; co‑counsel", "the office fled; affidavit; co-counsel"],
  ["soft\u00adhyphen and tele\u00ad\nphone", "softhyphen and telephone"],
  ["counsel con-\nferred by tele-\n   phone", "counsel conferred by telephone"],
  ["counsel will meet-\nand-confer", "counsel will meet-and-confer"],
  ["a meet-and-\nconfer call", "a meet-and-confer call"],
  ["in good-\nfaith and in-\nperson", "in good-faith and in-person"],
  ["an e-\nmail, an inter-\nrogatory, a sub-\npoena", "an e-mail, an interrogatory, a subpoena"],
  ["pre-\nvious and pre-\nmotion", "previous and pre-motion"],
  ["the e-\nvidence and pro-\nduced, pro-\nse", "the evidence and produced, pro-se"],
  ["a follow-\nup and non-\nparty and cross-\nmotion", "a follow-up and non-party and cross-motion"],
  ["Interrogatories 7-\n15 and No. 4:19-CV-\n345 RLW", "Interrogatories 7-15 and No. 4:19-CV-345 RLW"],
  ["he waited -\nand called", "he waited - and called"],
  ["Counsel **conferred** about *each*.", "Counsel conferred about each."],
  ["sign here ________ * * * [date]", "sign here ________ * * * [date]"],
  ["a_b & c &amp; \\[d\\] `e`", "a_b & c &amp; \\[d\\] `e`"],
]);

says("pages of a PDF", "plaintext", [
  [
    "The matter is one of interrogatories\nCase 4:19-cv-00345-RLW   Doc. #: 35   Filed: 09/01/20   Page: 3 of 7 PageID #: 123\n\n7 through 15, which remain.",
    "The matter is one of interrogatories 7 through 15, which remain.",
  ],
  ["counsel con-\n\n                 - 3 -\n\nferred on May 4.", "counsel conferred on May 4."],
  ["counsel for the defendant has never\n\f\nPage 3 of 7\n\nanswered.", "counsel for the defendant has never answered."],
  ["It was sent by\n\n3\n\nmail.", "It was sent by mail."],
  ["He answered on\n\nPage 1 of 2\n\nAugust 5, 2020.", "He answered on August 5, 2020."],
  ["He stopped.\n\nPage 3 of 7\n\nThen he called.", "He stopped."],
  [
    " 1   Plaintiff moves to compel, and counsel met and con-\n 2   ferred by telephone\n 3\n 4   on May 4 at 2 p.m.\n",
    "Plaintiff moves to compel, and counsel met and conferred by telephone on May 4 at 2 p.m.",
  ],
  [
    "26   the parties spoke for\n\n27   twenty minutes, and\n\n28   could not\n                 3\n            Case 2:20-cv-01234 Document 12 Filed 03/04/21 Page 4 of 9\n 1   agree.",
    "the parties spoke for twenty minutes, and could not agree.",
  ],
  ["12. The parties\n13. conferred", "The parties"],
]);

says("Markdown", "markdown", [
  ["Counsel **conferred** by _telephone_ with __Ms. Roe__ on `May 4`.", "Counsel conferred by telephone with Ms. Roe on May 4."],
  ["on \\[date\\] with \\_\\_\\_\\_ and ____ at snake_case", "on [date] with ____ and ____ at snake_case"],
  ["see [Exhibit A](exhibits/a.pdf) and [date](s) and [date]", "see Exhibit A and [date](s) and [date]"],
  ["under&nbsp;&sect;&#8239;37 &amp; &ldquo;so&rdquo;<br>it <b>was</b> <!-- no --> <date of call>", "under § 37 & \"so\" it was <date of call>"],
  ["Counsel conferred.[^1] Then[^note] left.", "Counsel conferred. Then left."],
  ["first line  \nsecond line\\\nthird", "first line second line third"],
  ["> The court\n> will not\n> > consider", "The court will not consider"],
  ["| May 4 | telephone | Ms. Roe |", "May 4 | telephone | Ms. Roe"],
  ["## Certificate of *Conference* ##", "Certificate of Conference"],
  ["a * b and 2 * 3 * 4", "a * b and 2 * 3 * 4"],
]);

says("LaTeX", "latex", [
  ["Counsel \\emph{conferred}~by ``phone'' under Rule~37, \\S~3.04\\% \\& \\$5--7 --- so.", "Counsel conferred by \"phone\" under Rule 37, § 3.04% & $5–7 — so."],
  ["Counsel\\footnote{See Ex.~A.} conferred % not this\nand left\\_it", "Counsel See Ex. A. conferred and left_it"],
  ["one \\\\ two \\textbf{three \\underline{four}}", "one two three four"],
  ["on \\underline{\\hspace{2in}} at \\rule{1in}{0.4pt}", "on ____ at ____"],
  ["Fran\\c{c}ois Mu\\~noz and \\mymacro{their words} \\cite{x} end", "François Muñoz and their words end"],
  ["\\section*{Certificate of Conference}", "Certificate of Conference"],
  ["\\href{https://example.org}{the order} \\textcolor{red}{[date]}", "the order [date]"],
]);

describe("linesOf", () => {
  it("gives a caption line by line, each with its place", () => {
    const text = "JANE DOE,   )\n   Plaintiff,   )\nPage 3 of 7\nv.   )";
    const p = splitParagraphs(text, "plaintext")[0]!;
    const lines = linesOf(text, p, "plaintext");
    assert.deepStrictEqual(lines.map((l) => l.text), ["JANE DOE, )", "Plaintiff, )", "v. )"]);
    const at = lines[1]!.locate({ start: 0, end: 9 });
    assert.strictEqual(text.slice(p.start + at.start, p.start + at.end), "Plaintiff");
  });

  it("breaks LaTeX lines at \\\\", () => {
    const text = "UNITED STATES \\\\ EASTERN DISTRICT";
    const p = splitParagraphs(text, "latex")[0]!;
    assert.deepStrictEqual(linesOf(text, p, "latex").map((l) => l.text), ["UNITED STATES", "EASTERN DISTRICT"]);
  });
});

describe("locate", () => {
  it("leads back through what was taken away", () => {
    const text = "Counsel con-\n  ferred at the “ofﬁce” on **May 4**.";
    const p = splitParagraphs(text, "markdown")[0]!;
    const plain = plainOf(text, p, "markdown");
    const find = (w: string): string => {
      const start = plain.text.indexOf(w);
      const s = plain.locate({ start, end: start + w.length });
      return text.slice(p.start + s.start, p.start + s.end);
    };
    assert.strictEqual(find("conferred"), "con-\n  ferred");
    assert.strictEqual(find("office"), "ofﬁce");
    assert.strictEqual(find("\""), "“");
    assert.strictEqual(find("May 4"), "May 4");
  });

  const PIECES = ["Counsel", "con-\nferred", " ", "  ", "\n", "\r\n", "\u00a0", "ofﬁce", "“q”", "*em*", "**", "_x_", "____", "[l](http://x.y)", "[d]", "\\[", "&nbsp;", "&sect;", "<br>", "<i>",
    "\\emph{w}", "{", "}", "~", "%c\n", "--", "``", "''", "\\\\", "\\S", "\\footnote{n}", "1  ", "2  ", "3  ", "Page 3 of 7\n", "> ", "| a |", "é", "\u00ad", "\\'e", "3", "-", "word.", "A"];
  const text = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }), { maxLength: 30, size: "max" }).map((p) => p.join(""));
  const language = fc.constantFrom<Language>("markdown", "plaintext", "latex", "legal-draft");
  const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl" };

  it("keeps spans inside the paragraph, in order, and letters true", () => {
    fc.assert(fc.property(text, language, (draft, lang) => {
      let last = 0;
      for (const p of splitParagraphs(draft, lang)) {
        assert.ok(p.start >= last && p.end > p.start && p.end <= draft.length, "paragraphs in order");
        last = p.end;
        for (const plain of [plainOf(draft, p, lang), ...linesOf(draft, p, lang)]) {
          assert.ok(!/^\s|\s$|\s\s|[\r\n\t]/.test(plain.text), `single spaces: ${JSON.stringify(plain.text)}`);
          let before = 0;
          for (let i = 0; i < plain.text.length; i++) {
            const { start, end } = plain.locate({ start: i, end: i + 1 });
            assert.ok(start >= 0 && start <= end && end <= p.length, "inside");
            assert.ok(start >= before, "in order");
            before = start;
            const c = plain.text.charAt(i);
            const source = draft.slice(p.start + start, p.start + end);
            if (/[a-z0-9]/i.test(c)) assert.ok(source === c || (LIGATURES[source] ?? source).includes(c) || /^[\\&]|['´ʼ‘’‚‛′]/.test(source), `${c} from ${JSON.stringify(source)}`);
          }
        }
      }
    }), { numRuns: 600 });
  });
});
