import assert from "node:assert/strict";
import { breaksIn } from "../../../server/draft/duties/brokenWords.js";
import { briefly, dutiesOf, orderOf } from "./order.js";
import { readDraft } from "../../../server/draft/reading.js";

const mended = (text: string): string => breaksIn(text).reduceRight((words, at) => words.slice(0, at) + words.slice(at + 1), text);

describe("words that a printout broke", () => {
  for (const [broken, whole] of [
    ["no later tha n March 14", "no later than March 14"], ["within th e week", "within the week"], ["by February 10, 202 3.", "by February 10, 2023."], ["The par ties shal l con fer", "The parties shall confer"],
    // Words of their own stay apart.
    ["as to all of it", "as to all of it"], ["in on the day", "in on the day"], ["a part of it", "a part of it"], ["so on or before", "so on or before"], ["20 2 documents", "20 2 documents"], ["on 1/2/201 3/4", "on 1/2/201 3/4"],
  ] as const) it(broken, () => assert.equal(mended(broken), whole));

  it("an order is read through them, and its duties stand where they were written", () => {
    const words = "The par ties shall co nfer no later tha n March 14, 2014, and fil e a joint letter by March 21, 2014.";
    assert.deepEqual(dutiesOf(words).map(briefly), ["confer must parties 2014-03-14", "joint-submission must parties 2014-03-21"]);
    const text = orderOf(words), { draft } = readDraft(text, "plaintext");
    assert.deepEqual(draft.duties.map((d) => text.slice(d.span.start, d.span.end)), ["The par ties shall co nfer no later tha n March 14, 2014", "fil e a joint letter by March 21, 2014."]);
  });
});
