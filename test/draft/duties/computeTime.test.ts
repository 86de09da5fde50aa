import assert from "node:assert/strict";
import { lastDayOf, type Period } from "../../../server/draft/duties/computeTime.js";
import { isCourtDay, isLegalHoliday } from "../../../server/draft/duties/legalHolidays.js";

const days = (count: number, direction: Period["direction"] = "after"): Period => ({ count, unit: "day", direction });

describe("legal holidays", () => {
  const HOLIDAYS: readonly (readonly [string, string])[] = [
    ["2024-01-01", "New Year's Day"], ["2021-12-31", "New Year's Day of 2022, a Saturday, observed on Friday"], ["2023-01-02", "New Year's Day on a Sunday"],
    ["2024-01-15", "Martin Luther King Jr.'s Birthday"], ["2024-02-19", "Washington's Birthday"], ["2024-05-27", "Memorial Day"],
    ["2021-06-18", "the first Juneteenth, a Saturday"], ["2023-06-19", "Juneteenth"], ["2020-07-03", "Independence Day on a Saturday"],
    ["2024-09-02", "Labor Day"], ["2024-10-14", "Columbus Day"], ["2024-11-11", "Veterans Day"], ["2024-11-28", "Thanksgiving Day"], ["2022-12-26", "Christmas Day on a Sunday"],
  ];
  for (const [day, name] of HOLIDAYS) it(`${day} is ${name}`, () => assert.equal(isLegalHoliday(day), true));

  it("Juneteenth is none before 2021", () => assert.deepEqual(["2020-06-19", "2019-06-19"].map(isLegalHoliday), [false, false]));
  it("neither the day after Thanksgiving nor Christmas Eve is one", () => assert.deepEqual(["2024-11-29", "2024-12-24"].map(isLegalHoliday), [false, false]));
  it("court days leave out weekends and holidays", () =>
    assert.deepEqual(["2024-07-03", "2024-07-04", "2024-07-05", "2024-07-06", "2024-07-07"].map(isCourtDay), [true, false, true, false, false]));
});

describe("the last day of a period", () => {
  const SINCE_2009: readonly (readonly [string, Period, string, string])[] = [
    ["ten days from a Wednesday end on a Saturday and run on to Monday", days(10), "2009-12-02", "2009-12-14"],
    ["seven days that end on a court day stay there", days(7), "2016-03-01", "2016-03-08"],
    ["a period that ends on Thanksgiving runs on to Friday", days(7), "2019-11-21", "2019-11-29"],
    ["a period that ends on Juneteenth of 2023 runs on", days(14), "2023-06-05", "2023-06-20"],
    ["in 2020 Juneteenth was a day like others", days(14), "2020-06-05", "2020-06-19"],
    ["a period that ends on the King holiday runs on to Tuesday", days(5), "2013-01-16", "2013-01-22"],
    ["counted backward from a hearing it runs on backward", days(7, "before"), "2014-06-21", "2014-06-13"],
    ["backward over Labor Day's weekend", days(8, "before"), "2015-09-15", "2015-09-04"],
    ["court days leave weekends out", { count: 3, unit: "court-day", direction: "after" }, "2018-05-24", "2018-05-30"],
    ["calendar days run on at the end like others", { count: 5, unit: "calendar-day", direction: "after" }, "2017-10-03", "2017-10-10"],
    ["two weeks", { count: 2, unit: "week", direction: "after" }, "2020-01-06", "2020-01-21"],
    ["one month from the 31st", { count: 1, unit: "month", direction: "after" }, "2012-01-31", "2012-02-29"],
    ["forty-eight hours from a Friday", { count: 48, unit: "hour", direction: "after" }, "2015-05-01", "2015-05-04"],
  ];
  for (const [name, period, from, to] of SINCE_2009) it(name, () => assert.equal(lastDayOf(period, from, from), to));

  const BEFORE: readonly (readonly [string, Period, string, string])[] = [
    ["five days left weekends out", days(5), "2007-08-09", "2007-08-16"],
    ["ten days left weekends and a holiday out", days(10), "2008-05-16", "2008-06-02"],
    ["eleven days counted every day", days(11), "2008-05-15", "2008-05-27"],
    ["backward, too, weekends were left out", days(5, "before"), "2006-04-12", "2006-04-05"],
    ["the last day under the old rule", days(10), "2009-11-30", "2009-12-14"],
  ];
  for (const [name, period, from, to] of BEFORE) it(`before December 2009, ${name}`, () => assert.equal(lastDayOf(period, from, from), to));

  it("the rule is that of the order's day, not of the event's", () => assert.equal(lastDayOf(days(3), "2009-12-10", "2009-11-20"), "2009-12-15"));
  it("a period beyond reason has no last day", () => assert.equal(lastDayOf(days(99_999), "2020-01-01", "2020-01-01"), null));
});
