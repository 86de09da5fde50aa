/** Dates that make one list: "May 4, May 6 (a voicemail), and again on May 11" are three contacts told at once. */
import { AGAIN_IN_RUN, IN_BRACKETS, JOINS_RUN, MANNER_IN_RUN, TIME_IN_RUN } from "./contactDatePhrases.js";
import { findCues } from "./cues.js";
import type { DateMention } from "./dates.js";

/** The run that stands nearest to what comes after it. */
export function lastRun(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  let from = dates.length - 1;
  while (from > 0 && isRun(text, dates[from - 1] as DateMention, dates[from] as DateMention)) from--;
  return dates.slice(from);
}

/** The run that the first of `dates` begins. */
export function listRun(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  const end = dates.findIndex((d, i) => i > 0 && !isRun(text, dates[i - 1] as DateMention, d));
  return end < 0 ? dates : dates.slice(0, end);
}

/** Nothing stands between the two but times, manners, remarks in brackets and joining words; or "again", and no other deed. */
export function isRun(text: string, a: DateMention, b: DateMention): boolean {
  if (a.form === "relative" || b.form === "relative") return false;
  const between = text.slice(a.span.end, b.span.start).replace(IN_BRACKETS, "").replace(MANNER_IN_RUN, "").replace(TIME_IN_RUN, "");
  if (between.length < 60 && JOINS_RUN.test(between)) return true;
  return AGAIN_IN_RUN.test(between) && between.length < 110 && !/[.;]/u.test(between) && !findCues(between).length;
}
