import assert from "node:assert/strict";
import fc from "fast-check";
import { findDayparts, findDurations, findTimes } from "../../server/draft/times.js";
import { hostile, inLinearTime } from "./hostile.js";

/** "14:30" after midnight, "?" where the words do not tell which half of the day. */
const clock = (minutes: number | null): string =>
  minutes === null ? "?" : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

const READS: readonly (readonly [text: string, ...times: (readonly [words: string, clock: string, zone?: string])[]])[] = [
  ["They spoke at 2:30 p.m. by telephone.", ["2:30 p.m.", "14:30"]],
  ["at 10 am CT", ["10 am CT", "10:00", "CT"]],
  ["at approximately 3:00 p.m. Pacific Time", ["3:00 p.m. Pacific Time", "15:00", "Pacific Time"]],
  ["at noon on May 4", ["noon", "12:00"]],
  ["around midday", ["midday", "12:00"]],
  ["at 12 noon", ["12 noon", "12:00"]],
  ["at 12:00 noon", ["12:00 noon", "12:00"]],
  ["at 0900 hours", ["0900 hours", "9:00"]],
  ["14:00-15:20 PDT", ["14:00-15:20 PDT", "14:00", "PDT"]],
  ["at 9:00 in the morning", ["9:00 in the morning", "9:00"]],
  ["at a quarter past four in the afternoon", ["a quarter past four in the afternoon", "16:15"]],
  ["at ten minutes to eleven on the morning of May 4", ["ten minutes to eleven", "?"]],
  ["It took ten minutes to two hours."],
  ["at half past two", ["half past two", "?"]],
  ["at ten past four p.m. (Central)", ["ten past four p.m. (Central)", "16:10", "Central"]],
  ["from 10:05 until 10:50 in the morning", ["10:05 until 10:50 in the morning", "10:05"]],
  ["1 p.m. to 1:25 p.m.", ["1 p.m. to 1:25 p.m.", "13:00"]],
  ["at 8 in the morning", ["8 in the morning", "8:00"]],
  ["at 4 p.m., at 11:15 a.m.", ["4 p.m.", "16:00"], ["11:15 a.m.", "11:15"]],
  ["at two o'clock", ["two o'clock", "?"]],
  ["at two o'clock in the afternoon", ["two o'clock in the afternoon", "14:00"]],
  ["The call began at 3:15 and ended badly.", ["3:15", "?"]],
  ["on May 4, 2020 at 14:05", ["14:05", "14:05"]],
  ["at 2:30 PM EST", ["2:30 PM EST", "14:30", "EST"]],
  ["on March 1 at 3:30 PM. They then", ["3:30 PM", "15:30"]],
  ["at 3 pm. on May 4", ["3 pm.", "15:00"]],
  ["at 12:15 a.m.", ["12:15 a.m.", "0:15"]],
  ["at 12:15 p.m.", ["12:15 p.m.", "12:15"]],
  ["between 2 and 3 p.m.", ["2 and 3 p.m.", "14:00"]],
  ["from 11 to 1 p.m.", ["11 to 1 p.m.", "11:00"]],
  ["at 10:20 a.m. Eastern Standard Time", ["10:20 a.m. Eastern Standard Time", "10:20", "Eastern Standard Time"]],
  ["September 9, 2013 (10:20 a.m.)", ["10:20 a.m.", "10:20"]],
  ["at three thirty p.m.", ["three thirty p.m.", "15:30"]],
  ["either 2 p.m. and 4 p.m. would do", ["2 p.m.", "14:00"], ["4 p.m.", "16:00"]],
  ["between 2:00 p.m. and 2:45 p.m.", ["2:00 p.m. and 2:45 p.m.", "14:00"]],
  ["(2:30 p.m. CT)", ["2:30 p.m. CT", "14:30", "CT"]],
  ["at 3:00 o'clock p.m.", ["3:00 o'clock p.m.", "15:00"]],
  ["at 2:30pm", ["2:30pm", "14:30"]],
  ["at 9:00 that morning", ["9:00 that morning", "9:00"]],
  ["from 10:05 until 10:50", ["10:05 until 10:50", "?"]],
  ["at 4 p.m. Central District time is not a zone", ["4 p.m.", "16:00"]],
];

const NOT_TIMES = [
  "No. 4:19-CV-345", "Smith Dep. 88:4–11", "Smith Dep. at 12:15", "Tr. 12:15–20", "a ratio of 3:16", "John 3:16", "in the afternoon", "this morning",
  "Interrogatory Nos. 3 and 4", "on May 4, 2020", "from 3 to 5 requests", "five to ten documents", "half past efforts", "the past two years", "a.m. and p.m. slots",
  "2 hours", "900 hours of work", "L.R. 3.04(A)", "99:99 p", "Exhibit 4 at 12:03–12:09", "one in number",
];

describe("times", () => {
  for (const [text, ...times] of READS) {
    it(text, () => assert.deepEqual(
      findTimes(text).map((t) => [t.text, clock(t.minutes), ...(t.zone === null ? [] : [t.zone])]),
      times.map((t) => [...t]),
    ));
  }
  for (const text of NOT_TIMES) it(`not a time: ${text}`, () => assert.deepEqual(findTimes(text).map((t) => t.text), []));

  it("finds every clock time that names its half", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom("a.m.", "p.m.", "am", "PM"), (h, m, half) => {
      const text = `Counsel spoke at ${h}:${String(m).padStart(2, "0")} ${half} by telephone.`;
      const expected = ((h % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + m;
      assert.deepEqual(findTimes(text).map((t) => t.minutes), [expected], text);
    }));
  });

  it("keeps parts of the day apart", () => {
    const parts = (text: string): string[] => findDayparts(text).map((p) => p.text);
    assert.deepEqual(parts("Counsel called this morning and in the afternoon."), ["this morning", "in the afternoon"]);
    assert.deepEqual(parts("offered a.m. and p.m. slots"), ["a.m. and p.m."]);
    assert.deepEqual(parts("Counsel called at noon."), []);
  });

  it("reads hostile text in linear time", () => {
    for (const text of hostile) { inLinearTime(text, findTimes); inLinearTime(text, findDurations); inLinearTime(text, findDayparts); }
  });
});

describe("durations", () => {
  const cases: readonly (readonly [string, ...(readonly [string, number | null])[]])[] = [
    ["spoke for about half an hour", ["half an hour", 30]],
    ["a call of 45 min.", ["45 min.", 45]],
    ["for forty-five minutes", ["forty-five minutes", 45]],
    ["for an hour and a half", ["an hour and a half", 90]],
    ["from 10:05 until 10:50", ["10:05 until 10:50", 45]],
    ["1 p.m. to 1:25 p.m.", ["1 p.m. to 1:25 p.m.", 25]],
    ["for two hours", ["two hours", 120]],
    ["one and a half hours", ["one and a half hours", 90]],
    ["a 90-minute call", ["90-minute", 90]],
    ["for 1.5 hours", ["1.5 hours", 90]],
    ["for an hour and ten minutes", ["an hour and ten minutes", 70]],
    ["for a quarter of an hour", ["a quarter of an hour", 15]],
    ["for more than an hour", ["an hour", 60]],
    ["a half-hour call", ["a half-hour", 30]],
    ["from 11:50 a.m. to 12:10 p.m.", ["11:50 a.m. to 12:10 p.m.", 20]],
    ["twenty minutes later she called"],
    ["on 24 hours' notice"],
    ["within two hours of receipt"],
    ["at 2:30 p.m."],
    ["two hours of testimony"],
    ["an hour ago"],
  ];
  for (const [text, ...durations] of cases) it(text, () => assert.deepEqual(findDurations(text).map((d) => [d.text, d.minutes]), durations.map((d) => [...d])));
});
