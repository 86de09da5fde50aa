import assert from "node:assert/strict";
import fc from "fast-check";
import type { Request } from "../../server/draft/draft.js";
import { covers, difference, findRequests, showRequests } from "../../server/draft/requests.js";
import { hostile, inLinearTime } from "./hostile.js";

const all = (text: string): Request[] => findRequests(text).flatMap((m) => m.requests);

const READS: readonly (readonly [text: string, shown: string])[] = [
  ["Interrogatories Nos. 3b, 3c, 7-15, 17, 19-22, and 24 as well as Request for Production No. 4", "Interrogatory Nos. 3b, 3c, 7-15, 17, 19-22, 24; RFP No. 4"],
  ["Interrogatory 3(b) was not answered", "Interrogatory No. 3b"],
  ["RFP Nos. 4 and 9", "RFP Nos. 4, 9"],
  ["RFPs 8, 9 and 40-46", "RFP Nos. 8, 9, 40-46"],
  ["Rogs 7–9", "Interrogatory Nos. 7-9"],
  ["Interrogs. 2, 9-11 & 16", "Interrogatory Nos. 2, 9-11, 16"],
  ["Requests 1 to 10", "Request Nos. 1-10"],
  ["Requests for Admission 5 through 8", "RFA Nos. 5-8"],
  ["Request No. 7 (turn logs) or Request No. 8", "Request Nos. 7, 8"],
  ["interrogatories 1 thru 20", "Interrogatory Nos. 1-20"],
  ["Document Request 12", "RFP No. 12"],
  ["Topics 3-5 of the notice", "Topics 3-5"],
  ["his answers to discovery, Nos. 44 through 58", "Request Nos. 44-58"],
  ["First Set of Interrogatories", "Interrogatories, Set One"],
  ["Interrogatories, Set Two", "Interrogatories, Set Two"],
  ["Second Requests for Production of Documents", "Requests for Production, Set Two"],
  ["Interrogatory Nos. 3 and 7 on October 8, 2009", "Interrogatory Nos. 3, 7"],
  ["Interrogatories 3, 7, and 12 and Requests for Production 4-6", "Interrogatory Nos. 3, 7, 12; RFP Nos. 4-6"],
  ["Requests for Production Nos. 4 and 9. Request No. 11 asks for logs.", "RFP Nos. 4, 9, 11"],
  ["Request for Production of Documents No. 4", "RFP No. 4"],
  ["INTERROGATORY NO. 5: State the names.", "Interrogatory No. 5"],
  ["REQUEST FOR PRODUCTION NO. 6", "RFP No. 6"],
  ["Interrogatory #4", "Interrogatory No. 4"],
  ["Interrogatories (Nos. 3, 4)", "Interrogatory Nos. 3, 4"],
  ["Interrogatories numbered 3 and 5", "Interrogatory Nos. 3, 5"],
  ["Interrogatory Number 9", "Interrogatory No. 9"],
  ["RFAs 1-3", "RFA Nos. 1-3"],
  ["Request for Production Nos. 7 (turn logs) and 8 (driver file)", "RFP Nos. 7, 8"],
  ["Interrogatory 7(a)(ii)", "Interrogatory No. 7(a)(ii)"],
  ["Interrogatory Nos. 3a-3c", "Interrogatory Nos. 3a, 3b, 3c"],
  ["Interrogatory No. 3 and 12 documents", "Interrogatory No. 3"],
  ["RFP 4, 7–9, & 12(a)–(c)", "RFP Nos. 4, 7-9, 12a, 12b, 12c"],
  ["Interrogatory 3(b) and (c)", "Interrogatory Nos. 3b, 3c"],
  ["Interrogatories Nos. 1 through 5, inclusive, and 9", "Interrogatory Nos. 1-5, 9"],
  ["Requests to Produce 2 and 3", "RFP Nos. 2, 3"],
  ["Interrogatories No. 3 through No. 6", "Interrogatory Nos. 3-6"],
  ["Interrogatory 5; Request for Production 6", "Interrogatory No. 5; RFP No. 6"],
  ["Interrogatories 1, 2 and/or 4", "Interrogatory Nos. 1, 2, 4"],
];

const NONE = [
  "discovery narrowed [ECF Nos. 144–45]", "the responses (Dkt. Nos. 12, 14)",
  "Defendant requests 30 days to respond.", "No. 4:19-CV-345", "ECF No. 35", "Exhibit Nos. 4 and 5", "the requests were served May 4, 2020", "He requests 2 p.m.",
  "Rule 33(b)", "the parties' requests", "requests 3.04 relief", "plaintiff demands 12 pages", "Request that the court order it", "interrogatories were served",
  "Case Nos. 19-345 and 19-346", "first request", "requested 4 times",
];

describe("requests", () => {
  for (const [text, shown] of READS) it(text, () => assert.equal(showRequests(all(text)), shown));
  for (const text of NONE) it(`none: ${text}`, () => assert.deepEqual(showRequests(all(text)), ""));

  it("labels each and marks where it stands", () => {
    const text = "as to Interrogatory Nos. 3b and 7-8 only";
    assert.deepEqual(all(text).map((r) => [r.kind, r.number, r.label, text.slice(r.span.start, r.span.end)]), [
      ["interrogatory", "3b", "Interrogatory 3b", "Interrogatory Nos. 3b"],
      ["interrogatory", "7", "Interrogatory 7", "7-8"],
      ["interrogatory", "8", "Interrogatory 8", "7-8"],
    ]);
  });

  it("does not blow up on a hostile range", () => {
    assert.deepEqual(all("Interrogatories 1-999999").map((r) => r.number), ["1", "999999"]);
    assert.ok(all("Interrogatories " + "1-400, ".repeat(5000)).length <= 200_000);
  });

  it("knows what covers what", () => {
    const set = (text: string): Request[] => all(text);
    const one = (text: string): Request => all(text)[0] ?? assert.fail(text);
    assert.ok(covers(set("Interrogatory 3"), one("Interrogatory 3b")));
    assert.ok(!covers(set("Interrogatory 3b"), one("Interrogatory 3c")));
    assert.ok(!covers(set("Interrogatory 3b"), one("Interrogatory 3")));
    assert.ok(!covers(set("Interrogatory 3"), one("Interrogatory 31")));
    assert.ok(!covers(set("Interrogatory 3"), one("RFP 3")));
    assert.ok(covers(set("Requests 1 to 10"), one("RFP 3")));
    assert.ok(!covers(set("Requests 1 to 10"), one("Interrogatory 3")));
    assert.ok(!covers(set("Topics 1-10"), one("RFP 3")));
    assert.ok(covers(set("First Set of Interrogatories"), one("Interrogatory 3")));
    assert.ok(!covers(set("Interrogatory 3"), one("First Set of Interrogatories")));
    assert.equal(showRequests(difference(set("Interrogatories 1-9; RFP 4"), set("Interrogatories 2-4, 8"))), "Interrogatory Nos. 1, 5-7, 9; RFP No. 4");
  });

  it("reads back what it shows", () => {
    const number = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom("", "", "", "a", "b")).map(([n, part]) => `${n}${part}`);
    fc.assert(fc.property(fc.uniqueArray(number, { minLength: 1, maxLength: 20 }), fc.constantFrom("Interrogatory", "RFP", "RFA"), (numbers, noun) => {
      const shown = showRequests(all(`${noun} Nos. ${numbers.join(", ")}`));
      assert.equal(showRequests(all(shown)), shown);
      assert.deepEqual(new Set(all(shown).map((r) => r.number)), new Set(numbers));
    }));
  });

  it("reads hostile text in linear time", () => {
    for (const text of hostile) inLinearTime(text, findRequests);
  });
});
