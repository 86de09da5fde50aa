/**
 * The last day of a period, under Fed. R. Civ. P. 6(a) as in force when the order was made.
 *
 * Since December 1, 2009 every day counts, and a period that would end on a Saturday, a Sunday or a legal holiday runs on to
 * the next day that is none; counted backward from an event, it runs on backward (Rule 6(a)(5)). Before that day the rule
 * left weekends and holidays out of periods of less than eleven days. A day that the order fixes itself is no period: Rule
 * 6(a) does not move it, so it never comes here.
 */
import { addDays, daysIn, isoOf, partsOf } from "../calendar.js";
import type { IsoDate } from "../draft.js";
import { isCourtDay } from "./legalHolidays.js";

export type PeriodUnit = "day" | "calendar-day" | "court-day" | "week" | "month" | "hour";

export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly direction: "after" | "before";
}

const TIME_COMPUTATION_AMENDED: IsoDate = "2009-12-01";
const SHORT = 11;
/** A period longer than this is a slip of reading. */
const LONGEST = 3660;

/** @param ruleOf the day whose Rule 6(a) applies: the order's own */
export function lastDayOf(period: Period, event: IsoDate, ruleOf: IsoDate): IsoDate | null {
  const { count, unit, direction } = period;
  if (count > LONGEST) return null;
  const step = direction === "after" ? 1 : -1;
  switch (unit) {
    case "court-day": return courtDaysFrom(event, count, step);
    case "day": return count < SHORT && ruleOf < TIME_COMPUTATION_AMENDED ? courtDaysFrom(event, count, step) : rolled(addDays(event, count * step), step);
    case "calendar-day": return rolled(addDays(event, count * step), step);
    case "week": return rolled(addDays(event, count * 7 * step), step);
    case "month": return rolled(monthsFrom(event, count * step), step);
    // Hours are counted without a break (Rule 6(a)(2)); the hour of entry is not known, the day is.
    case "hour": return rolled(addDays(event, Math.ceil(count / 24) * step), step);
  }
}

/** On to the next day on which the clerk's office is open. */
function rolled(day: IsoDate, step: 1 | -1): IsoDate {
  let at = day;
  while (!isCourtDay(at)) at = addDays(at, step);
  return at;
}

function courtDaysFrom(event: IsoDate, count: number, step: 1 | -1): IsoDate {
  let at = event;
  for (let left = count; left > 0; ) {
    at = addDays(at, step);
    if (isCourtDay(at)) left--;
  }
  return rolled(at, step);
}

/** The same day of another month, or its last. */
function monthsFrom(event: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(event);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return isoOf(y, m, Math.min(day, daysIn(y, m))) ?? event;
}
