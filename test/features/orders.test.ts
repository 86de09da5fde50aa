/** What an editor shows of an order. */
import assert from "node:assert/strict";
import { readDraft } from "../../server/draft/reading.js";
import { diagnostics } from "../../server/features/diagnostics.js";
import { hover } from "../../server/features/hover.js";
import { symbols } from "../../server/features/symbols.js";
import { orderOf } from "../draft/duties/order.js";
import { at, CATALOG, checked } from "./checked.js";

const TEXT = orderOf("Counsel for Defendant shall confer with Plaintiff in person by March 14, 2014. If disputes remain, the parties shall file a joint letter within ten days of this Order.");
const order = checked(TEXT, { draft: readDraft(TEXT, "plaintext").draft });
const shown = (words: string): string => JSON.stringify(hover(order, order.document.positionAt(at(TEXT, words).start + 2), CATALOG, true)?.contents ?? null);

describe("an order in an editor", () => {
  it("has its duties in the outline", () => {
    const named = symbols(order).flatMap(({ name, children, detail }) => [[name, detail], ...(children ?? []).map((c) => [c.name, c.detail])]);
    assert.deepEqual(named.filter(([, detail]) => detail === "must").map(([name]) => name), [
      "Counsel for defendant must confer in person by Friday, March 14, 2014", "Parties must submit one paper of both sides by Friday, March 14, 2014",
    ]);
  });
  it("says under the cursor what is asked, and by when", () => {
    assert.match(shown("shall confer"), /Counsel for defendant must confer in person by Friday, March 14, 2014.*check it against the order/);
    assert.match(shown("joint letter"), /If disputes remain/);
    assert.equal(shown("Imelda"), "null");
  });
  it("has no diagnostics", () => assert.deepEqual(diagnostics(order, { relatedInformation: true }), []));
});
