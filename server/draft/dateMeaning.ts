/**
 * Which day a mention means, and what is impossible about it.
 *
 * A whole date says it itself; "October 8", "the 18th", "the following Tuesday" and "two weeks later" depend on the date
 * told before them and on the day of filing. What those do not fix stays null: a guess would become evidence.
 */
import { addDays, daysBetween, daysIn, isoOf, MONTH_NAMES, partsOf, showDate, WEEKDAY_NAMES, weekdayOf } from "./calendar.js";
import type { DateContext, DateMention } from "./dateMention.js";
import type { IsoDate } from "./draft.js";

/** The day a mention means, given the date told before it and the day of filing; null where they do not fix one. */
export function resolveDate(m: DateMention, c: DateContext): IsoDate | null {
  switch (m.form) {
    case "full": return isoOf(m.year, m.month, m.day);
    case "partial": return nearest(m.month, m.day, c);
    case "day": return dayOfMonth(m.day, c);
    case "weekday": return dayOfWeek(m.weekday, m.which, c);
    case "relative": {
      const base = m.base === "filing" ? c.filed : c.previous;
      return base === null ? null : addDays(base, m.direction === "after" ? m.days : -m.days);
    }
    case "month":
    case "vague": return null;
  }
}

/** The year of the date before it, or the one beside it across New Year; else the latest such day up to filing. */
function nearest(month: number, day: number, { previous, filed }: DateContext): IsoDate | null {
  const base = previous ?? filed;
  if (base === null) return null;
  const { year } = partsOf(base);
  const latest = (y: number): IsoDate | null => isoOf(y, month, day) ?? isoOf(y - 1, month, day);
  if (previous === null) {
    const same = isoOf(year, month, day);
    return same !== null && same <= base ? same : isoOf(year - 1, month, day);
  }
  const same = latest(year);
  if (same === null) return null;
  const gap = daysBetween(previous, same);
  const across = gap < -270 ? isoOf(year + 1, month, day) : gap > 270 ? isoOf(year - 1, month, day) : null;
  return across !== null && (filed === null || across <= filed) ? across : same;
}

/** "the 18th": in the month of the date before it; else the latest 18th up to filing. */
function dayOfMonth(day: number, { previous, filed }: DateContext): IsoDate | null {
  const base = previous ?? filed;
  if (base === null) return null;
  const { year, month } = partsOf(base);
  const same = isoOf(year, month, day);
  if (previous !== null) return same;
  return same !== null && same <= base ? same : month === 1 ? isoOf(year - 1, 12, day) : isoOf(year, month - 1, day);
}

function dayOfWeek(weekday: number, which: "next" | "next-week" | "last" | "that" | "this-past" | null, { previous, filed }: DateContext): IsoDate | null {
  const after = (base: IsoDate, atLeast: number): IsoDate => {
    const first = addDays(base, atLeast);
    return addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  };
  const before = (base: IsoDate, atLeast: number): IsoDate => {
    const last = addDays(base, -atLeast);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  };
  switch (which) {
    case "next": return previous !== null ? after(previous, 1) : filed !== null ? after(filed, 1) : null;
    // Weeks begin on Sunday: the one that comes after that of the day before.
    case "next-week": return previous === null ? null : addDays(previous, 7 - weekdayOf(previous) + weekday);
    case "last":
    case "this-past": return filed !== null ? before(filed, 1) : previous !== null && which === "last" ? before(previous, 1) : null;
    case "that": return previous === null ? null : after(previous, 0);
    case null: {
      const onOrAfter = previous === null ? null : after(previous, 0);
      if (onOrAfter !== null && (filed === null || onOrAfter <= filed)) return onOrAfter;
      return filed === null ? null : before(filed, 0);
    }
  }
}

export interface Slip {
  readonly kind: "no-such-day" | "wrong-weekday" | "future";
  /** "October 8, 2009 was a Thursday." */
  readonly says: string;
}

/** What is impossible about a date by itself, seen from `today`; null when nothing is. Kept as long as the mention is: a draft's dates are asked about at every key. */
export function slipOf(m: DateMention, today: IsoDate): Slip | null {
  const known = SLIPS.get(m);
  if (known?.today === today) return known.slip;
  const slip = slipSeen(m, today);
  SLIPS.set(m, { today, slip });
  return slip;
}
const SLIPS = new WeakMap<DateMention, { readonly today: IsoDate; readonly slip: Slip | null }>();

function slipSeen(m: DateMention, today: IsoDate): Slip | null {
  if (m.form === "partial") {
    return m.day > daysIn(2000, m.month) ? { kind: "no-such-day", says: `There is no ${MONTH_NAMES[m.month - 1] ?? "month"} ${m.day}.` } : null;
  }
  if (m.form !== "full") return null;
  const iso = isoOf(m.year, m.month, m.day);
  if (iso === null) {
    const month = MONTH_NAMES[m.month - 1];
    return { kind: "no-such-day", says: month === undefined ? `There is no month ${m.month}.` : `There is no ${month} ${m.day}, ${m.year}.` };
  }
  const weekday = weekdayOf(iso);
  if (m.weekday !== null && m.weekday !== weekday) {
    return { kind: "wrong-weekday", says: `${showDate(iso)} ${iso > today ? "is" : "was"} a ${WEEKDAY_NAMES[weekday] ?? ""}.` };
  }
  return iso > today ? { kind: "future", says: `${showDate(iso)} is still to come: today is ${showDate(today)}.` } : null;
}
