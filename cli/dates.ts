/** Calendar days as `YYYY-MM-DD`. The clock is read in one place, at the front door, and passed on from here. */
import type { IsoDate } from "../server/draft/draft.js";

/** The day on the user's own calendar. */
export const localDate = (now: Date): IsoDate => `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;

/** Matches "2026-02-28"; not "2026-2-28", nor "28 Feb 2026". */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day that exists: not `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
