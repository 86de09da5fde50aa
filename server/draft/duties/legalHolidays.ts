/**
 * The legal holidays of Fed. R. Civ. P. 6(a)(6)(A): the days set aside by statute (5 U.S.C. § 6103), on the day on which
 * they are observed: the Friday before a Saturday, the Monday after a Sunday. Juneteenth counts from 2021, when the statute
 * was changed. Days that a President or a state declares for one year are not known here, and no calendar foretells them.
 */
import { allForYear } from "@18f/us-federal-holidays";
import { weekdayOf } from "../calendar.js";
import type { IsoDate } from "../draft.js";

const OBSERVED = new Map<number, ReadonlySet<IsoDate>>();

/** New Year's Day of a year may be observed in the one before. */
function observedIn(year: number): ReadonlySet<IsoDate> {
  const known = OBSERVED.get(year);
  if (known) return known;
  const days = new Set([...allForYear(year), ...allForYear(year + 1)].map((holiday) => holiday.dateString));
  OBSERVED.set(year, days);
  return days;
}

export const isLegalHoliday = (day: IsoDate): boolean => observedIn(Number(day.slice(0, 4))).has(day);

/** Neither a Saturday, a Sunday nor a legal holiday. */
export const isCourtDay = (day: IsoDate): boolean => weekdayOf(day) % 6 !== 0 && !isLegalHoliday(day);
