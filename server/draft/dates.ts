/**
 * Dates as lawyers write them, in the order they stand: "October 8, 2009", "Oct. 8", "10/8/09", "this 2nd day of July,
 * 2013", "the following Tuesday", "the next day".
 *
 * Reading finds words and what they fix by themselves; which day a partial or relative date means depends on the date
 * before it and on the day of filing, and is worked out apart (`resolveDate`).
 */
import type { DateMention } from "./dateMention.js";
import { relativeDates } from "./datesRelative.js";
import { writtenDates } from "./datesWritten.js";
import { ORDINAL_WORD } from "./dateWords.js";
import { anyOf } from "./phrases.js";
import { apart } from "./scan.js";
import { mayFind } from "./search.js";

export type { DateContext, DateMention } from "./dateMention.js";
export { resolveDate, slipOf, type Slip } from "./dateMeaning.js";

/** What names a day or a month, or begins to. */
export const DAY_NAMED = anyOf(/\d/, /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/, /mon|tue|wed|thu|fri|sat|sun/, ORDINAL_WORD);

/** A whole date is not without one of these: a year, or numerals with a sign between. */
export const mayHoldWholeDate = mayFind(/(?:19|20)\d\d|\d[/.-]\d/u);

/** Every date in `text`, in order and apart; where two readings overlap the longer wins. */
export function findDates(text: string): DateMention[] {
  const found = [...writtenDates(text), ...relativeDates(text)];
  return found.length === 0 ? found : shareYears(text, apart(found)).map((m) => (isWeekOf(text, m) ? { span: m.span, form: "vague" } : m));
}

/** "the week of May 4, 2020" fixes no day. */
const isWeekOf = (text: string, m: DateMention): boolean => text.startsWith("week of ", m.span.start - 8);

/** Nothing but list words between two dates: " & ", ", ", " (10:20 a.m.), ", " and on ". */
const LIST_GLUE = /^(?:\s?\([^()]{1,60}\))?,?\s?(?:(?:and|[&–\-]|or|to|through|thru|until)\s?)?(?:on\s|again\son\s|again\s)?$/;
const LONGEST_GLUE = 80;

/** "May 4 and May 11, 2020": the year said once holds for the list; backwards first, then forwards. */
function shareYears(text: string, found: readonly DateMention[]): DateMention[] {
  const shared = [...found];
  const joined = (a: DateMention, b: DateMention): boolean =>
    b.span.start - a.span.end <= LONGEST_GLUE && LIST_GLUE.test(text.slice(a.span.end, b.span.start));
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (a?.form === "partial" && b?.form === "full" && joined(a, b)) {
      shared[i] = { ...a, form: "full", year: a.month > b.month ? b.year - 1 : b.year };
    }
  }
  for (let i = 1; i < shared.length; i++) {
    const [a, b] = [shared[i - 1], shared[i]];
    if (a?.form === "full" && b?.form === "partial" && b.month >= a.month && joined(a, b)) {
      shared[i] = { ...b, form: "full", year: a.year };
    }
  }
  return shared;
}
