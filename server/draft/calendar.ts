/**
 * Days of the calendar as ISO text: which exist, which weekday they are, and how far apart they lie.
 * Pure arithmetic in UTC; nothing here knows what day it is today.
 */
import type { IsoDate } from "./draft.js";

const MS_PER_DAY = 86_400_000;

export const MONTH_NAMES = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const;

/** Sunday is 0. */
export const WEEKDAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** The day as ISO text, or null when the calendar has no such day ("February 30"). */
export function isoOf(year: number, month: number, day: number): IsoDate | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysIn(year, month) ? write(year, month, day) : null;
}

export function daysIn(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(iso: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(iso) + days);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(iso: IsoDate): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative, zero or positive, for sorting. */
export function compare(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "October 8, 2009" */
export function showDate(iso: IsoDate): string {
  const { year, month, day } = partsOf(iso);
  return `${MONTH_NAMES[month - 1] ?? ""} ${day}, ${year}`;
}

export function partsOf(iso: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** Whole days since January 1, 1970. */
function dayNumber(iso: IsoDate): number {
  const { year, month, day } = partsOf(iso);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

function fromDayNumber(days: number): IsoDate {
  const date = new Date(days * MS_PER_DAY);
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const write = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
