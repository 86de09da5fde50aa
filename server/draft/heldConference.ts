/**
 * Whether "a conference" is one that the paper tells of: under a verb of holding, dated, or referred to with its day;
 * and not the court's own, nor one that the rules set for another end.
 */
import { ANOTHERS_DEED, BEFORE_JUDGE, DATED_AFTER, DAY_NUMBER, DESCRIBED, HOLDING_AFTER, HOLDING_BEFORE, NOT_THIS_CONFERENCE, OCCASION, ON_THE, OWN_CLAUSE, OWN_DAY_AFTER, PURPOSE_BEFORE, REFERRING_BEFORE } from "./conferencePhrases.js";
import { standsIn } from "./search.js";
import type { Span } from "./span.js";

/** "held a telephone conference", "during the call of May 4", "the conference took place". */
export function isHeldConference(text: string, at: Span): boolean {
  const before = text.slice(Math.max(0, at.start - 90), at.start);
  const after = text.slice(at.end, at.end + 180);
  if (IS_VERB.test(after) || ITS_CERTIFICATE.test(before) || isCourtConference(text, at) || ON_THE.test(before) || PURPOSE_BEFORE.test(before)) return false;
  if (REFERRING_BEFORE.test(before) && ANOTHERS_DEED.test(after)) return false;
  return HOLDING_BEFORE.test(before) || hasItsDay(after) || DESCRIBED.test(after) || HOLDING_AFTER.test(after)
    || DATED_AFTER.test(after) || DATED_AFTER.test(text.slice(at.end - 1, at.end + 100)) || isReferredTo(text.slice(at.start, at.end), before, after);
}

/** "call her", "call Mr. Adler": no noun. */
const IS_VERB = /^ (?:him|her|them|me|us|(?:Mr|Ms|Mrs|Dr)\.)(?= )/u;

/** "Certificate of ", "statement of good faith ": right before a conference that is certified and not told; not "a record of the ". */
const ITS_CERTIFICATE = /\b(?:certificat(?:e|ion)|statement) (?:of|regarding) (?:[\w-]+ ){0,2}$/iu;

/** "a meeting at my office, with Ms. Cho, on April 29": nothing but its own phrase stands between the word and its day. */
function hasItsDay(after: string): boolean {
  const m = OWN_DAY_AFTER.exec(after);
  return m !== null && !OWN_CLAUSE.test(m[1] as string);
}

/** "At our meeting of the 4th": it is spoken of as something that was, and a day stands near. */
const isReferredTo = (words: string, before: string, after: string): boolean =>
  REFERRING_BEFORE.test(before) && !BEFORE_JUDGE.test(after) && OCCASION.test(words) && DAY_NUMBER.test(before.slice(-40) + clauseOf(after));

const clauseOf = (after: string): string => /^[^.;]{0,110}/u.exec(after)?.[0] ?? "";

export const isCourtConference = (text: string, at: Span): boolean => isNotThis(text, ownSentence(text.slice(Math.max(0, at.start - 90), at.start)) + text.slice(at.start, at.end + 48));

const isNotThis = standsIn(NOT_THIS_CONFERENCE);

/** Without a first word cut short, and without the sentences before. */
const ownSentence = (words: string): string => words.replace(/^\S*\s/u, "").replace(/^.*[.;] /u, "");
