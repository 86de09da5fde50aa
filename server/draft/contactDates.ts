/**
 * The dates on which a contact, or a list of like ones, took place.
 *
 * First those before its cue in the sentence ("On May 4 and May 6, counsel called"), then those after it ("called on May 4"),
 * then what it shares with the contact before it, what arranged it, and a later sentence that tells its day.
 */
import { belongsToNext, inBrackets } from "./contactDateOwners.js";
import { ARRANGED, AS_SET, DETAIL } from "./contactDatePhrases.js";
import { isRun, lastRun, listRun } from "./contactLegs.js";
import type { Part, Telling } from "./contactFact.js";
import type { DateMention } from "./dates.js";
import { contains, type Span } from "./span.js";

/** Where a contact is told: its first and last cues, the words that are its own, and its neighbours in the same sentences. */
export interface Place {
  readonly first: Part;
  readonly last: Part;
  readonly region: Span;
  /** The contact before it is told in the same sentence. */
  readonly sharesStart: boolean;
  readonly next: Part | undefined;
}

export function datesFor(telling: Telling, place: Place): readonly DateMention[] {
  const { text } = telling;
  const { first, last, region, sharesStart, next } = place;
  const usable = telling.dates.filter((d) => contains(region, d.span) && d.form !== "month" && !isOutshone(d, telling.timings.dates));
  const inSentence = usable.filter((d) => d.span.start < Math.max(last.sentence.end, first.sentence.end) && d.span.start >= first.sentence.start);
  const before = inSentence.filter((d) => d.span.end <= first.cue.span.start && d.span.start >= region.start && !inBrackets(text, d.span));
  const nextInSentence = next?.sentence.start === last.sentence.start ? next : undefined;
  const after = inSentence.filter((d) => d.span.start >= first.cue.span.start && !(nextInSentence && belongsToNext(text, d.span, nextInSentence)));
  // "On May 4, following up on her letter of May 1": a writing told by its day has that day.
  if (first.cue.form === "noun" && first.cue.family !== "confer" && after[0] && OF_ITS_DAY.test(text.slice(first.cue.span.end, after[0].span.start))) return listRun(telling, after);
  // "The call was set for May 4 and held on May 6": the day before the cue is the one it was set for, or set on.
  if (after.length && HELD_AS_SET.test(text.slice(first.cue.span.start, first.cue.span.end)) && first.cue.family === "confer") return listRun(telling, after);
  // "On May 4 counsel scheduled a conference for May 8": the day it was set for.
  const setFor = first.cue.form === "noun" && SETS_BEFORE.test(text.slice(Math.max(first.sentence.start, first.cue.span.start - 40), first.cue.span.start)) ? after.filter((d) => FOR_BEFORE.test(text.slice(Math.max(0, d.span.start - 14), d.span.start))) : [];
  if (setFor.length > 0 && before.length > 0) return listRun(telling, setFor);
  const lead = sharesStart ? before.filter((d) => belongsToNext(text, d.span, first)).slice(-1) : before;
  if (lead.length) return leadingDates(telling, first, lead, after);
  if (after.length) return listRun(telling, after);
  const elsewhere = (sharesStart ? sharedBefore(telling, first) : null) ?? arrangedBefore(telling, first) ?? toldLater(text, last, usable);
  return elsewhere ? [elsewhere] : [];
}

/** "held", "took place": as a cue by itself; not "held a conference". */
const HELD_AS_SET = /^(?:held|took place|occurred|conducted)$/iu;

/** "scheduled a ", "set up the ": right before a talk; not "held a ". */
const SETS_BEFORE = /\b(?:schedul|arrang|calendar|fix|plann?|set)(?:ed|s|ing)?(?: up)? (?:an?|the|another|our) (?:\S+ )?$/iu;
/** " for ", " to take place on ". */
const FOR_BEFORE = /\b(?:for|to|on) (?:the |\w+day,? )?$/iu;

/** " of ", " dated ": between a writing and its day; not " about the call of ". */
const OF_ITS_DAY = /^ ?(?:of |dated |sent )?$/u;

/** "last week", or "Monday" of "Monday, May 4": less than the day told beside it. */
function isOutshone(d: DateMention, dates: readonly DateMention[]): boolean {
  if ((d.form !== "vague" && d.form !== "weekday") || !dates.some((o) => o.form === "full" || o.form === "partial")) return false;
  return d.form === "vague" || dates.some((o) => o !== d && o.span.start > d.span.end && o.span.start - d.span.end < 40 && o.form !== "relative" && o.form !== "vague" && o.form !== "weekday");
}

/** "On May 4 and 6, counsel called", "On Monday counsel called, May 4, 2020": what stands before the cue, unless the day after it says more. */
function leadingDates(telling: Telling, first: Part, lead: readonly DateMention[], after: readonly DateMention[]): readonly DateMention[] {
  const run = lastRun(telling, lead), nearest = run[run.length - 1] as DateMention;
  const [near] = after;
  const more = near && run.length === 1 && isRun(telling, nearest, near) ? listRun(telling, after) : [];
  if (run.length > 1 || more.length) return [...run, ...more];
  if (near && near.form === "full" && (lead[0] as DateMention).form !== "full" && near.span.start - first.cue.span.end < 40) return [near];
  return [nearest];
}

/** "On May 4 counsel called and e-mailed": one day for both; that of a writing spoken of ("her letter of May 1") only where there is no other. */
function sharedBefore({ dates, cues }: Telling, { cue, sentence }: Part): DateMention | null {
  const before = dates.filter((d) => d.span.start >= sentence.start && d.span.end <= cue.span.start && d.form !== "month");
  const isWritings = (d: DateMention): boolean => cues.some((c) => c.form === "noun" && c.family === "write" && c.span.end <= d.span.start && d.span.start - c.span.end < 3);
  return latest(before.filter((d) => !isWritings(d))) ?? latest(before);
}

/** "The coordinator set up a call for May 4. We talked on the phone ...": the day of the sentence before. */
function arrangedBefore({ text, sentences, timings }: Telling, { sentence }: Part): DateMention | null {
  const from = sentences.filter((s) => s.end <= sentence.start).at(-1)?.start ?? sentence.start;
  if (!ARRANGED.test(text.slice(from, sentence.start)) && !AS_SET.test(text.slice(sentence.start, sentence.end))) return null;
  return latest(timings.dates.filter((d) => d.span.start >= from && d.span.end <= sentence.start && d.form !== "month"));
}

/** "Counsel conferred by telephone. The date of the call was May 4, 2020." */
const toldLater = (text: string, { sentence }: Part, usable: readonly DateMention[]): DateMention | null =>
  usable.find((d) => d.span.start >= sentence.end && (d.form === "full" || DETAIL.test(text.slice(sentence.end, d.span.end))) && DETAIL.test(clauseAround(text, d.span.start))) ?? null;

/** The clause around a place in the text, roughly. */
const clauseAround = (text: string, at: number): string => text.slice(Math.max(0, text.lastIndexOf(". ", at) + 2), at + 40);

const latest = (dates: readonly DateMention[]): DateMention | null => dates[dates.length - 1] ?? null;
