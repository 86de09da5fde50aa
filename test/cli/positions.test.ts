import assert from "node:assert/strict";
import { span } from "../../server/draft/span.js";
import { rangesIn } from "../../cli/positions.js";

const start = (text: string, offset: number) => {
  const { line, character } = rangesIn(text)(span(offset, offset)).start;
  return [line, character];
};

describe("positions", () => {
  it("ends a line at LF, CRLF and a lone CR", () => {
    const text = "a\nb\r\nc\rd";
    assert.deepEqual(["a", "b", "c", "d"].map((letter) => start(text, text.indexOf(letter))), [[0, 0], [1, 0], [2, 0], [3, 0]]);
  });

  it("counts UTF-16 units, two for an emoji", () => {
    assert.deepEqual(start("⚖️ x", "⚖️ x".indexOf("x")), [0, 3]);
    assert.deepEqual(start("👩‍⚖️x", "👩‍⚖️x".indexOf("x")), [0, 5]);
    assert.deepEqual(start("\n😀x", 3), [1, 2]);
  });

  it("puts an offset inside CRLF at the end of its line", () => assert.deepEqual(start("ab\r\nc", 3), [0, 2]));

  it("knows the end of the text, with and without a last line end", () => {
    assert.deepEqual(start("ab", 2), [0, 2]);
    assert.deepEqual(start("ab\n", 3), [1, 0]);
    assert.deepEqual(start("", 0), [0, 0]);
  });
});
