/** The words of a stretch of a draft, whatever it is laid out like. */
import assert from "node:assert/strict";
import { paragraphsIn, wordsIn } from "../../server/draft/wordsIn.js";

const all = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

describe("the words of a stretch", () => {
  it("leaves out margin numbers and page headers, and writes ligatures plainly", () => {
    const text = "16  So it was.\n17  I declare under penalty of\n18  perjury, at my o\ufb03ce,\n\fCase 4:19-cv-00345-RLW   Document 41   Filed 09/01/20   Page 3 of 7\n\n 1  that it is so, and coun-\n 2  sel agrees.";
    assert.equal(wordsIn(text, "plaintext", all(text)), "So it was. I declare under penalty of perjury, at my office, that it is so, and counsel agrees.");
  });
  it("reads LaTeX as its words", () => {
    const text = "\\noindent Dated: June~10, 2015";
    assert.equal(wordsIn(text, "latex", all(text)), "Dated: June 10, 2015");
  });
  it("tells where each paragraph begins", () => {
    const text = "Before.\n\nOne.\n\nTwo.";
    assert.deepEqual(paragraphsIn(text, "plaintext", { start: 8, end: text.length }).map((p) => [p.words, text.slice(p.from)]), [["One.", "One.\n\nTwo."], ["Two.", "Two."]]);
  });
});
