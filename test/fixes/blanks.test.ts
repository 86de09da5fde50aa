/** Blanks as tab stops. */
import assert from "node:assert/strict";
import { blanksOf, toPlain, toSnippet } from "../../server/fixes/blanks.js";

describe("blanks", () => {
  it("become tab stops, the caret last", () => {
    assert.equal(toSnippet("on [date], at [time]."), "on ${1:[date]}, at ${2:[time]}.$0");
  });

  it("that are choices offer the blank first, so that tabbing past it asserts nothing", () => {
    assert.equal(toSnippet("[in person / by telephone]"), "${1|[in person / by telephone],in person,by telephone|}$0");
  });

  it("escape what a snippet would take for its own", () => {
    assert.equal(toSnippet("\\section*{Fees of $5} [a, b / c|d]"), "\\\\section*{Fees of \\$5\\} ${1|[a\\, b / c\\|d],a\\, b,c\\|d|}$0");
    assert.equal(toSnippet("[cost in $ / none]"), "${1:[cost in \\$ / none]}$0");
  });

  it("do not nest or run over a line", () => {
    assert.deepEqual(blanksOf("[[a] b]\n[c\nd]"), [{ start: 1, end: 4 }]);
  });

  it("stay as they are without snippets", () => {
    assert.equal(toPlain("on [date]"), "on [date]");
  });
});
