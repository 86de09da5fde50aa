import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, compare, daysBetween, daysIn, isoOf, partsOf, showDate, weekdayOf } from "../../server/draft/calendar.js";

describe("calendar", () => {
  it("knows which days exist", () => {
    assert.equal(isoOf(2009, 10, 8), "2009-10-08");
    assert.equal(isoOf(2024, 2, 29), "2024-02-29");
    assert.equal(isoOf(2023, 2, 29), null);
    assert.equal(isoOf(2021, 11, 31), null);
    assert.equal(isoOf(2021, 13, 1), null);
    assert.equal(isoOf(2021, 0, 1), null);
    assert.equal(isoOf(1900, 2, 29), null);
    assert.equal(daysIn(2000, 2), 29);
  });

  it("counts, names and shows days", () => {
    assert.equal(weekdayOf("2009-10-08"), 4);
    assert.equal(weekdayOf("1969-12-31"), 3);
    assert.equal(addDays("2019-12-30", 5), "2020-01-04");
    assert.equal(addDays("2020-03-01", -1), "2020-02-29");
    assert.equal(daysBetween("2009-09-24", "2009-10-08"), 14);
    assert.equal(showDate("2009-10-08"), "October 8, 2009");
    assert.ok(compare("2009-09-24", "2009-10-08") < 0);
    assert.equal(compare("2009-09-24", "2009-09-24"), 0);
  });

  it("adds and takes away the same days, as the built-in calendar does", () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: -2_000, max: 2_000 }), (n, by) => {
      const day = addDays("1970-01-01", n);
      assert.equal(daysBetween("1970-01-01", day), n);
      assert.equal(addDays(addDays(day, by), -by), day);
      assert.equal(day, new Date(n * 86_400_000).toISOString().slice(0, 10));
      assert.equal(weekdayOf(day), new Date(n * 86_400_000).getUTCDay());
      const { year, month, day: d } = partsOf(day);
      assert.equal(isoOf(year, month, d), day);
    }));
  });
});
