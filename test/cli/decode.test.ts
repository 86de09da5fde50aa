import assert from "node:assert/strict";
import { decode, LIMIT } from "../../cli/decode.js";

const reason = (bytes: Uint8Array) => {
  const read = decode(bytes);
  return read.kind === "refused" ? read.reason : `text: ${read.text}`;
};

describe("decoding", () => {
  it("reads UTF-8 and drops its mark", () => assert.equal(reason(Buffer.from("\ufeff§ 5 “so”")), "text: § 5 “so”"));

  it("reads UTF-16 of either order by its mark", () => {
    const little = Buffer.from("\ufeffMotion", "utf16le");
    assert.equal(reason(little), "text: Motion");
    assert.equal(reason(Buffer.from(little).swap16()), "text: Motion");
  });

  it("reads Windows-1252 with its quotes and section sign", () =>
    assert.equal(reason(Buffer.from("the movant \x93conferred\x94 under \xa7 5", "latin1")), "text: the movant “conferred” under § 5"));

  it("bears one spoilt byte in UTF-8", () => {
    const text = Buffer.concat([Buffer.from("§ ".repeat(200)), Buffer.from([0xff])]);
    assert.equal(reason(text), `text: ${"§ ".repeat(200)}\ufffd`);
  });

  it("refuses bytes that are no text", () => {
    assert.equal(reason(Buffer.from("PK\x03\x04\0\0")), "not a text file");
    assert.equal(reason(Buffer.alloc(1000, 0xff)), "not a text file");
    assert.equal(reason(Buffer.from([1, 2, 3, 0x80, 0x41])), "not a text file");
  });

  it("refuses the empty and the over-large", () => {
    for (const nothing of ["", "\ufeff", " \r\n\t"]) assert.equal(reason(Buffer.from(nothing)), "empty");
    assert.equal(reason(Buffer.alloc(LIMIT + 1, "a")), "too large: 5.01 MB, and the limit is 5 MB");
    assert.match(reason(Buffer.alloc(LIMIT, "a")), /^text: a/);
  });
});
