import assert from "node:assert/strict";
import { deadlinesIn, type Known } from "../../../server/draft/duties/deadlines.js";
import { eventsIn } from "../../../server/draft/duties/events.js";

const ORDERED = "2014-03-04"; // a Tuesday
const known = (more: Partial<Known> = {}): Known => ({ ordered: ORDERED, events: [], previous: null, ...more });
const daysOf = (text: string, more: Partial<Known> = {}): readonly (string | null)[] => deadlinesIn(text, known(more)).map(({ day }) => day);

describe("deadlines of an order", () => {
  const TOLD: readonly (readonly [string, readonly (string | null)[]])[] = [
    // Days that the order names.
    ["The parties shall confer by March 20, 2014.", ["2014-03-20"]],
    ["Counsel must confer on or before March 16, 2014.", ["2014-03-16"]],
    ["They shall file it no later than 5:00 p.m. on March 14, 2014.", ["2014-03-14"]],
    ["By noon on April 2, Plaintiff shall e-mail the list.", ["2014-04-02"]],
    ["Counsel shall confer by the close of business on Friday, March 7, 2014.", ["2014-03-07"]],
    ["Counsel shall confer by close of business Friday.", ["2014-03-07"]],
    ["Counsel shall confer by Tuesday.", ["2014-03-11"]],
    ["The report is due January 6.", ["2015-01-06"]],
    ["The time to respond is extended to March 28, 2014.", ["2014-03-28"]],
    ["The parties shall meet in person on March 12, 2014 at 10:00 a.m.", ["2014-03-12"]],
    // Periods from the order.
    ["within ten (10) days of the date of this Order, counsel shall confer", ["2014-03-14"]],
    ["Within fourteen days of this Memorandum and Order, Plaintiff shall answer.", ["2014-03-18"]],
    ["no later than seven days from the entry of this Order", ["2014-03-11"]],
    ["Defendant shall produce the log within eleven days.", ["2014-03-17"]],
    ["Plaintiff has 14 days to supplement her answers.", ["2014-03-18"]],
    ["within three business days of today", ["2014-03-07"]],
    ["within forty-eight hours of the entry of this order", ["2014-03-06"]],
    ["not later than two weeks from the date hereof", ["2014-03-18"]],
    // Events without a day.
    ["within five days of service of this Order", [null]],
    ["no later than seven days after the conference", [null]],
    ["within 14 days of receiving the log", [null]],
    ["and, within three days thereafter, file a letter", [null]],
    ["at least two days before the hearing", [null]],
    // No deadlines.
    ["The Court's Order of May 3, 2013 narrowed the issues.", []],
    ["the responses served on January 9, 2014", []],
    ["the motion filed by Plaintiff on January 9, 2014", []],
    ["ten days of testimony", []],
    ["thirty days in jail", []],
  ];
  for (const [text, days] of TOLD) it(text, () => assert.deepEqual(daysOf(text), days));

  it("counts from an event whose day the order gives, forward and back", () => {
    const events = eventsIn("A telephone conference is set for March 21, 2014 at 9:00 a.m.", ORDERED);
    assert.deepEqual(daysOf("at least five days before the telephone conference, the parties shall file", { events }), ["2014-03-14"]);
    assert.deepEqual(daysOf("within seven days after the conference", { events }), ["2014-03-28"]);
  });
  it("counts from no event where the order has two of its kind", () => {
    const events = [...eventsIn("A hearing was held on February 3, 2014.", ORDERED), ...eventsIn("The hearing is continued to April 1, 2014.", ORDERED)];
    assert.deepEqual(daysOf("seven days before the hearing", { events }), [null]);
  });
  it("counts from a day in the period's own words", () => assert.deepEqual(daysOf("no later than five days before the April 1, 2014 hearing"), ["2014-03-27"]));
  it("counts from the deadline before", () => assert.deepEqual(daysOf("within five days after that date, Defendant shall respond", { previous: "2014-03-10" }), ["2014-03-17"]));
  it("has no day without the order's own", () => assert.deepEqual(daysOf("within ten days of this Order", { ordered: null }), [null]));
  it("tells the day of an act from a limit", () => {
    assert.deepEqual(deadlinesIn("shall meet on March 12, 2014", known()).map(({ onDay }) => onDay), [true]);
    assert.deepEqual(deadlinesIn("shall meet by March 12, 2014", known()).map(({ onDay }) => onDay), [false]);
  });
});
