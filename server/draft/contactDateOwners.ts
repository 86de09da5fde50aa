/** Whose a date is: a contact's, the next one's, or that of a deadline, a paper served or a hearing. */
import { AGREED_BEFORE, AFTER_OTHER_DATE, BEFORE_OTHER_DATE, CLAUSE_BREAK, DAY_ALONE, ENDS_ING, FROM_ONLY, NEW_TELLING_BEFORE, NOT_UNTIL, OCCASION_BEFORE, PERIOD_BEFORE, PROPOSED_BEFORE, RECEIPT_BEFORE, REPLY_BEFORE, TO_AFTER } from "./contactDatePhrases.js";
import { wordsOf, type Part } from "./contactFact.js";
import { standsIn } from "./search.js";
import type { Span } from "./span.js";

/** "asked for a response by May 1", "responses due July 14", "the May 4 deposition": the date of something else. */
export const isOtherDate = (text: string, d: Span): boolean => isAnothers(text, d) && !NOT_UNTIL.test(before(text, d, 70)) && !REPLY_BEFORE.test(before(text, d, 40));

const isAnothers = (text: string, d: Span): boolean =>
  isOfReceipt(text, before(text, d, 44)) || OF_26F_CONFERENCE.test(before(text, d, 70)) || isProposed(text, before(text, d, 130)) || isAgreed(text, before(text, d, 60)) || isOfPeriod(text, d) || isOfOther(text, before(text, d, 60))
  || (AFTER_OTHER_DATE.test(text.slice(d.end, d.end + 20)) && !OCCASION_BEFORE.test(before(text, d, 12)));

/** "Rule 26(f) telephone conference of ": before the day of that one. */
const OF_26F_CONFERENCE = /\b26\(f\) (?:[\w-]+ ){0,3}?(?:conference|meeting|call|report)(?: (?:held|of|on|in|dated)){1,2} $/u;

const isOfReceipt = standsIn(RECEIPT_BEFORE), isProposed = standsIn(PROPOSED_BEFORE), isAgreed = standsIn(AGREED_BEFORE), isOfOther = standsIn(BEFORE_OTHER_DATE);

/** "between May 4 and May 11", "from May 4 through May 11": a time, and no day of it. */
const isOfPeriod = (text: string, d: Span): boolean =>
  (PERIOD_BEFORE.test(before(text, d, 44)) && !FROM_ONLY.test(before(text, d, 8))) || (FROM_ONLY.test(before(text, d, 8)) && TO_AFTER.test(text.slice(d.end, d.end + 16)));

/** "..., and on May 11 counsel met": a date between two cues that goes with the second. */
export const belongsToNext = (text: string, d: Span, next: Part): boolean =>
  NEW_TELLING_BEFORE.test(before(text, d, 24)) && !DAY_ALONE.test(text.slice(d.start, d.end)) && text.slice(d.end, d.end + 2) !== " ("
  && !ENDS_ING.test(wordsOf(text, next).split(" ")[0] ?? "")
  && next.cue.span.start > d.end && next.cue.span.start - d.end < 80 && !CLAUSE_BREAK.test(text.slice(d.end, next.cue.span.start));

/** A remark in brackets that ends before the cue: "(the last on October 11, 2024)". */
export function inBrackets(text: string, d: Span): boolean {
  const open = text.lastIndexOf("(", d.start), close = text.indexOf(")", d.end);
  return open > 3 && close >= 0 && text.lastIndexOf(")", d.start) < open && close - open < 60;
}

const before = (text: string, d: Span, count: number): string => text.slice(Math.max(0, d.start - count), d.start);
