/** What an order's words ask a paper to hold, and the words by which a draft answers: a sentence each matches, and one it must not. */
import assert from "node:assert/strict";
import { ACCORD, CITED, CONTENDS, EXHIBIT, HOLDS, NARROWED, OFFERED, OF_ACCORD, REMAINING } from "../../server/compliance/orders/answerPhrases.js";
import { namesOrder } from "../../server/compliance/orders/paper.js";
import { subjectsOf } from "../../server/compliance/orders/subjects.js";

describe("an order's words ask for", () => {
  const ASKED: readonly (readonly [string, readonly string[]])[] = [
    ["the extent, if any, to which the Court's Opinion and Order narrowed the scope of discovery issues", ["how far the earlier ruling narrowed the issues"]],
    ["the outstanding discovery request(s)", ["the requests in dispute"]],
    ["the response(s)", ["the responses"]],
    ["efforts to resolve the dispute(s)", ["what was done to confer"]],
    ["why the complaining party believes the information is relevant and discoverable and why the response is deficient", ["the complaining side's reasons"]],
    ["why the responding party believes its response is sufficient", ["the responding side's reasons"]],
    ["compliance with this Order", ["compliance with the order"]],
    ["whether an accord has been reached", ["whether an accord was reached"]],
    ["which issues remain in dispute", ["what remains in dispute"]],
    ["each party's position on the disputed requests", ["each side's position", "the requests in dispute"]],
    ["plaintiff's position", ["plaintiff's position"]],
    ["Plaintiff's and Defendant's positions", ["each side's position"]],
    ["each request and the response to it, verbatim", ["each request and response word for word"]],
    ["each side's final proposed compromise", ["the compromises offered"]],
    ["the date, time and manner of the conference", ["what was done to confer"]],
    ["the names of those who took part in the conference", ["what was done to confer"]],
    ["who conferred, and when", ["what was done to confer"]],
    ["who took part in the design", []],
    ["a copy of the disputed requests as an exhibit", ["what is to be attached"]],
    ["no more than five pages", ["the length"]],
    ["supporting legal authority", ["the authority relied on"]],
    ["a request for an extension", []],
    ["the custodians searched", []],
    ["the dates on which depositions will be held", []],
  ];
  for (const [wanted, names] of ASKED) it(`${wanted}: ${names.join(", ") || "nothing that is known"}`, () => assert.deepEqual(subjectsOf(wanted).map(({ name }) => name), names));
});

describe("a draft's words", () => {
  const TABLE: readonly (readonly [string, RegExp, readonly string[], readonly string[]])[] = [
    ["narrowing", NARROWED, ["The Court's ruling of May 12 (ECF No. 71) narrowed the issues.", "All others were settled by the earlier Opinion."], ["The parties submit this letter under the Order.", "Counsel narrowed the search terms."]],
    ["accord", ACCORD, ["No accord was reached.", "The dispute has been resolved.", "Counsel were unable to agree.", "They worked it out."], ["Counsel conferred in an effort to resolve the dispute.", "The answers are incomplete."]],
    ["of an accord", OF_ACCORD, ["They were able to resolve it.", "A stipulation... they agree."], ["They conferred in an effort to resolve the dispute."]],
    ["remaining", REMAINING, ["Interrogatory No. 7 remains in dispute.", "No issue remains.", "Every dispute was settled."], ["Counsel spoke on May 4."]],
    ["offered", OFFERED, ["Defendant proposed to produce half.", "PLAINTIFF'S LAST PROPOSAL: none."], ["Defendant offered to confer."]],
    ["cited", CITED, ["See 211 F.R.D. 4.", "Fed. R. Civ. P. 26(b)(1) allows it.", "Holt v. Brandywine says so."], ["Request No. 9 asks for drawings made in 2008."]],
    ["exhibits", EXHIBIT, ["It is attached as Exhibit A."], ["The example is clear."]],
    ["plaintiff contends", CONTENDS.plaintiff, ["Plaintiff contends that it is late.", "Plaintiff's position is that it is late."], ["Plaintiff moves to compel.", "Defendant contends that it is late."]],
    ["defendant holds", HOLDS.defendant, ["Defendant would answer.", "Defendants have told Plaintiff."], ["Plaintiff would answer."]],
  ];
  for (const [what, phrases, found, not] of TABLE) {
    it(what, () => {
      for (const sentence of found) assert.match(sentence, phrases);
      for (const sentence of not) assert.doesNotMatch(sentence, phrases);
    });
  }
  it("name an order by its number or its day", () => {
    const order = { id: "ecf-93", cite: "ECF No. 93", date: "2013-07-02", duties: [], span: { start: 0, end: 0 } };
    for (const text of ["as ECF No. 93 directs", "(Dkt. 93)", "the Court's Order of July 2, 2013,", "its July 2, 2013 Order", "Order dated\nJuly 2, 2013"]) assert.ok(namesOrder(text, order), text);
    for (const text of ["ECF No. 930", "Request No. 93", "On July 2, 2013, counsel spoke.", "the Order of July 3, 2013"]) assert.ok(!namesOrder(text, order), text);
  });
});
