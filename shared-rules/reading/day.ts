/** Days as people write them in YAML. */

/** Matches "2026-02-28"; not "2026-2-28", nor "28 Feb 2026". */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day that exists: not `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
