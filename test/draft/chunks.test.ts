/** A text in chunks stays the text, whatever is replaced in it. */
import assert from "node:assert";
import fc from "fast-check";
import { chunksOf, replaceIn, wholeOf, windowOf } from "../../server/draft/chunks.js";

describe("chunks", () => {
  it("hold the text through every replacement", () => {
    const piece = fc.oneof(fc.string(), fc.nat(40_000).map((n) => "ab".repeat(n)));
    fc.assert(fc.property(piece, fc.array(fc.tuple(fc.nat(), fc.nat(), piece), { maxLength: 5 }), (start, edits) => {
      let text = start;
      let chunks = chunksOf(text);
      for (const [a, b, newText] of edits) {
        const from = a % (text.length + 1);
        const to = from + (b % (text.length - from + 1));
        text = text.slice(0, from) + newText + text.slice(to);
        chunks = replaceIn(chunks, { start: from, end: to }, newText);
        assert.strictEqual(wholeOf(chunks), text);
        assert.strictEqual(windowOf(chunks, from >> 1, to), text.slice(from >> 1, to));
        assert.ok(chunks.every((chunk) => chunk.length > 0 && chunk.length <= 16_384));
      }
    }), { numRuns: 200 });
  });
});
