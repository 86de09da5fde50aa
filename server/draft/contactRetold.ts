/**
 * Contacts spoken of again: "Counsel conferred by telephone on May 4. During the May 4 call, Ms. Oduya said ..." tells of one
 * call, and "He replied that he would cure nothing" of no writing beside the one that had its day.
 *
 * What is told again is named as something known ("that call", "the May 4 conference"), has the same day or none, and brings
 * no manner that the first does not have. What it adds, who was there and for how long, is the first one's.
 */
import type { ContactFact } from "./contactFact.js";
import { JUST_REPLIED } from "./contactPhrases.js";
import { eachOnce } from "./contactPeople.js";
import { isLive, isWritten } from "./modes.js";
import { anyOf, pattern } from "./phrases.js";

export function toldOnce(text: string, contacts: readonly ContactFact[]): readonly ContactFact[] {
  if (contacts.length < 2) return contacts;
  const kept: ContactFact[] = [];
  for (const c of contacts) {
    const last = kept.at(-1), first = last && isPlainAnswer(text, last, c) ? last : isKnown(text, c) ? [...kept].reverse().find((b) => isOfBefore(text, b, c)) : undefined;
    if (first) kept[kept.indexOf(first)] = both(first, c);
    else kept.push(c);
  }
  return kept;
}

/** "that October 19 call", after a call of October 19. */
function isOfBefore(text: string, b: ContactFact, c: ContactFact): boolean {
  if (!isAlike(b, c)) return false;
  if (c.date === null) return isLive(b.mode) && b.outcome === "held" && c.modeSpan === null || (b.date !== null && c.date === null && b.mode === c.mode && b.outcome === "held");
  return b.date !== null && dayOf(text, b) === dayOf(text, c) && c.date !== b.date;
}

const isAlike = (b: ContactFact, c: ContactFact): boolean =>
  b.mode === c.mode || (c.mode === "unknown" && isLive(b.mode)) || (b.mode === "unknown" && isLive(c.mode) && b.family === "confer");

const isKnown = (text: string, c: ContactFact): boolean => {
  const before = text.slice(Math.max(c.region.start, c.span.start - 60), c.span.end);
  return KNOWN.test(before) && !ANOTHER_ONE.test(before);
};

/** "October 4" of "October 4, 2021": the day without its year. */
const dayOf = (text: string, { date }: ContactFact): string => (date === null ? "" : text.slice(date.span.start, date.span.end).toLowerCase().replace(/[.,]|\b(?:19|20)\d\d\b/gu, "").replace(/\s+/gu, " ").trim());

/** "He replied that he would cure nothing.": without a day or a way of its own, no more than how the writing was met. */
const isPlainAnswer = (text: string, b: ContactFact, c: ContactFact): boolean =>
  isWritten(b.mode) && b.date !== null && c.date === null && isWritten(c.mode) && c.time === null && JUST_REPLIED.test(text.slice(c.span.start, c.span.end)) && !WITHIN.test(text.slice(b.region.end, c.span.start));

function both(b: ContactFact, c: ContactFact): ContactFact {
  const answer = isWritten(b.mode) && c.outcome === "declined" ? "declined" : b.outcome === "scheduled" && c.outcome === "held" ? "held" : b.outcome;
  return {
    ...b, outcome: answer, mode: b.mode === "unknown" ? c.mode : b.mode, modeSpan: b.modeSpan ?? c.modeSpan, time: b.time ?? c.time, placeSpan: b.placeSpan ?? c.placeSpan,
    durationSpan: b.durationSpan ?? c.durationSpan, minutes: b.minutes ?? c.minutes, people: eachOnce([...b.people, ...c.people]), date: b.date ?? c.date,
  };
}

/** "that ", "During the October 4 ": before the word for a contact that is known; not "a ". */
const KNOWN = pattern("iu", /(?:^|[\s(])/, anyOf("the", "that", "this", "our", "said", "the same", "such"), String.raw` (?:\S+ ){0,4}\S*$`);
/** "the second ", "another ": not the same one. */
const ANOTHER_ONE = /\b(?:second|third|fourth|other|another|next|later|earlier|first|last|final|follow-?up|previous|prior)\b/iu;
/** "Within the hour she ": the answer has a time. */
const WITHIN = /\b(?:within|hours?|minutes?|day|morning|afternoon|evening|later)\b/iu;
