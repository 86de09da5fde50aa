/** An order looks ahead: a date that it gives in part ("by August 14", "by close of business Friday") is the next such day. */
import { addDays, isoOf, partsOf, weekdayOf } from "../calendar.js";
import type { DateMention } from "../dates.js";
import type { IsoDate } from "../draft.js";

/** The day that a date of an order means: the next such day from the order's own on. */
export function dayAhead(date: DateMention, ordered: IsoDate | null): IsoDate | null {
  switch (date.form) {
    case "full": return isoOf(date.year, date.month, date.day);
    case "partial": {
      if (ordered === null) return null;
      const { year } = partsOf(ordered), same = isoOf(year, date.month, date.day);
      return same !== null && same >= ordered ? same : isoOf(year + 1, date.month, date.day);
    }
    case "weekday": return ordered === null || date.which === "next" || date.which === "last" || date.which === "that" ? null : nextWeekday(ordered, date.weekday);
    case "day": return ordered === null ? null : nextOfMonth(ordered, date.day);
    case "relative": return ordered === null || date.base !== "filing" || (date.direction !== "after" && date.days !== 0) ? null : addDays(ordered, date.days);
    case "month":
    case "vague": return null;
  }
}

const nextWeekday = (from: IsoDate, weekday: number): IsoDate => addDays(from, (weekday - weekdayOf(from) + 6) % 7 + 1);

function nextOfMonth(from: IsoDate, day: number): IsoDate | null {
  const { year, month } = partsOf(from), same = isoOf(year, month, day);
  return same !== null && same >= from ? same : month === 12 ? isoOf(year + 1, 1, day) : isoOf(year, month + 1, day);
}
