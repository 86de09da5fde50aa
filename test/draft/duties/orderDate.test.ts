import assert from "node:assert/strict";
import { orderDate } from "../../../server/draft/duties/orderDate.js";
import { readDraft } from "../../../server/draft/reading.js";

describe("the day of an order", () => {
  const DATED: readonly (readonly [string, string | null])[] = [
    ["ORDER\n\nThe motion is denied.\n\nDated this 2nd day of December, 2009.", "2009-12-02"],
    ["IT IS ON THIS 2nd day of July, 2013\n\nORDERED that the parties confer.\n\ns/ A. Bastone", "2013-07-02"],
    ["AND NOW, this 23rd day of August, 2011, it is ORDERED that the motion is denied.", "2011-08-23"],
    ["No. 3:12-cv-4\n10-20-2011\nORDER\nThe parties shall confer.", "2011-10-20"],
    ["ORDER granting motion. Signed by Judge Imelda Thorne on 11/30/2015.\n\nOn November 4, 2015, the plaintiff moved.", "2015-11-30"],
    ["SO ORDERED, this the 3rd day of October, 2016.", "2016-10-03"],
    ["Case 4:12-cv-00345   Document 61   Filed 05/03/12   Page 1 of 2\n\nORDER\n\nThe motion is denied.", "2012-05-03"],
    ["The Court has the letters dated January 9, 2014 and the motion filed February 3, 2014.\n\nThe motion is denied.", null],
  ];
  for (const [text, day] of DATED) it(JSON.stringify(text.slice(0, 60)), () => assert.equal(orderDate(text), day));
});

describe("papers that are orders by what they say", () => {
  const kind = (text: string): string => readDraft(text, "plaintext").draft.kind;
  const ORDERS = [
    "ORAL ORDER: IT IS HEREBY ORDERED that the parties shall confer by May 4, 2016.",
    "IMELDA THORNE, Magistrate Judge.\n\nAccordingly, the parties are directed to meet and confer.",
    "v.                ORDER\n\nUNITED STATES DISTRICT COURT\n\nDefense counsel SHALL arrange a call.",
    "MEMO ENDORSED\n\nDear Judge Thorne:\n\nWe write to request a conference.\n\nRespectfully,\n/s/ Dana Brandt\n\nApplication denied. Parties to confer by 4/9/19.\n\nSO ORDERED. 4/2/19",
    "CHAMBERS OF IMELDA THORNE\n\nMay 4, 2016\n\nDear Counsel:\n\nThe parties shall confer by May 9.",
    "NOTICE OF REFERENCE; ORDER TO MEET AND CONFER\n\nIT IS HEREBY ORDERED that counsel shall confer in person.",
  ];
  for (const text of ORDERS) it(JSON.stringify(text.slice(0, 50)), () => assert.equal(kind(text), "order"));

  const NONE = [
    "Notes on motions\n\nA court may say that it is ordered, and mean it.",
    "Dear Judge Thorne:\n\nThe Court ordered us to confer. It is so ordered, the Court said.\n\nRespectfully submitted,\n/s/ Dana Brandt\nCounsel for Plaintiff",
    "PLAINTIFF'S MOTION TO COMPEL\n\nPlaintiff moves to compel. On May 4 the Court said: IT IS ORDERED that the parties confer.\n\nRespectfully submitted,\n/s/ Dana Brandt",
  ];
  for (const text of NONE) it(`not: ${JSON.stringify(text.slice(0, 50))}`, () => assert.notEqual(kind(text), "order"));
});
