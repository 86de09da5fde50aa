/** Paragraphs end at an empty line, however lines end. */
import assert from "node:assert/strict";
import { paragraphEnd, paragraphStart } from "../../server/compliance/blankLines.js";

describe("the paragraph around a place", () => {
  const UNIX = "One.\n\nTwo, and\nits second line.\n \t\nThree.\n";
  for (const [name, text] of [["as Unix ends lines", UNIX], ["as Windows does", UNIX.replace(/\n/g, "\r\n")]] as const) {
    const around = (words: string): string => { const at = text.indexOf(words); return text.slice(paragraphStart(text, at), paragraphEnd(text, at)).replace(/\r/g, ""); };
    it(`${name}: the first, one of two lines, the last`, () => {
      assert.equal(around("One"), "One.");
      for (const words of ["Two", "second", "its"]) assert.equal(around(words), "Two, and\nits second line.", words);
      assert.equal(around("Three"), "Three.");
    });
  }
  it("is the text where there is one alone", () => assert.deepEqual([paragraphStart("One", 2), paragraphEnd("One", 0), paragraphStart("", 0), paragraphEnd("", 0)], [0, 3, 0, 0]));
});
