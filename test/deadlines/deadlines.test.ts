import assert from "node:assert/strict";
import { deadlinesOfCase, deadlinesOfOrder } from "../../server/deadlines/deadlines.js";
import { dutyDetails, dutySentence } from "../../server/deadlines/dutyWords.js";
import { icsOf } from "../../server/deadlines/ics.js";
import { readDraft } from "../../server/draft/reading.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { CASE } from "../case/caseFiles.js";
import { dutiesOf, orderOf } from "../draft/duties/order.js";

const WORDS = "Within five days of service of this Order, Defendant shall serve a log. The parties shall confer by telephone by Saturday, March 15, 2014, and file a joint letter by March 12, 2014. The parties may ask for a conference.";
const DEADLINES = deadlinesOfOrder(readDraft(orderOf(WORDS), "plaintext").draft);

describe("the days that orders set", () => {
  it("stand in their order; what hangs on another event is last, and what has no time is not there", () =>
    assert.deepEqual(DEADLINES.map(({ due, kind, order }) => [due, kind, order]), [
      ["2014-03-12", "joint-submission", "ORDER of 2014-03-04"], ["2014-03-15", "confer", "ORDER of 2014-03-04"], [null, "other", "ORDER of 2014-03-04"],
    ]));

  it("come from a case file, too", () =>
    assert.deepEqual(deadlinesOfCase(readCase(CASE, () => true).file.orders).map(({ due, kind, order }) => [due, kind, order]), [["2025-07-15", "joint-submission", "ECF No. 41"]]));

  it("are told in a sentence", () => {
    const [log, call] = dutiesOf(WORDS);
    assert.equal(dutySentence(log!), "Defendant must act on the discovery in dispute, on a day that hangs on another event");
    assert.equal(dutySentence(call!), "Parties must confer by telephone by Saturday, March 15, 2014");
    assert.match(dutyDetails(call!).join("\n"), /fixes does not move, though this one is a weekend/);
  });
});

describe("the calendar file", () => {
  const calendar = icsOf(DEADLINES, "2014-03-05", "4:13-CV-817") ?? "";
  const lines = calendar.replace(/\r\n[ \t]/g, "").split("\r\n");

  it("has a whole day for each deadline with a day", () => {
    assert.deepEqual(lines.filter((line) => line.startsWith("DTSTART")), ["DTSTART;VALUE=DATE:20140312", "DTSTART;VALUE=DATE:20140315"]);
    assert.deepEqual(lines.filter((line) => line.startsWith("DTEND")), ["DTEND;VALUE=DATE:20140313", "DTEND;VALUE=DATE:20140316"]);
    assert.ok(lines.includes("SUMMARY:4:13-CV-817: joint submission (parties)"));
  });
  it("is the same whenever it is made of the same, and its entries have names of their own", () => {
    assert.equal(icsOf(DEADLINES, "2014-03-05", "4:13-CV-817"), calendar);
    const names = lines.filter((line) => line.startsWith("UID:"));
    assert.equal(new Set(names).size, 2);
    assert.deepEqual(lines.filter((line) => line.startsWith("DTSTAMP")), ["DTSTAMP:20140305T000000Z", "DTSTAMP:20140305T000000Z"]);
  });
  it("keeps to lines of seventy-five bytes, and escapes what calendars read as signs", () => {
    assert.ok(calendar.split("\r\n").every((line) => Buffer.byteLength(line) <= 75), calendar);
    assert.match(lines.find((line) => line.startsWith("DESCRIPTION")) ?? "", /check it against the order/);
  });
  it("is none where no order sets a day", () => assert.equal(icsOf(DEADLINES.filter(({ due }) => due === null), "2014-03-05", null), null));
});
