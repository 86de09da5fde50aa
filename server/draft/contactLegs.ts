/**
 * The legs of a telling: "by telephone on May 4 and then in person on May 11" is one verb and two contacts.
 *
 * Two dates after one cue are two legs when nothing stands between them but times, manners and joining words, or when the
 * second opens with what only another occasion has: a manner of its own, "again", another person. Each leg reaches from
 * the word that joins it to the next such word, and what stands in it is its own.
 */
import * as say from "./contactDatePhrases.js";
import { isAlternative } from "./contactModes.js";
import { AT_AN_EVENT, AT_PLACE } from "./contactModePhrases.js";
import { placeIn } from "./contactPlace.js";
import { PAST_VERB } from "./contactByManner.js";
import { findCues } from "./cues.js";
import type { DateMention } from "./dates.js";
import { isLive, isWritten, type ModeMention } from "./modes.js";
import { contains, type Span } from "./span.js";

export interface Leg {
  readonly date: DateMention;
  readonly span: Span;
}

/** The text of a telling and the manners in it. */
export interface Told {
  readonly text: string;
  readonly modes: readonly ModeMention[];
}

/** The run that stands nearest to what comes after it. */
export function lastRun(told: Told, dates: readonly DateMention[]): readonly DateMention[] {
  let from = dates.length - 1;
  while (from > 0 && isRun(told, dates[from - 1] as DateMention, dates[from] as DateMention)) from--;
  return dates.slice(from);
}

/** The run that the first of `dates` begins. */
export function listRun(told: Told, dates: readonly DateMention[]): readonly DateMention[] {
  const end = dates.findIndex((d, i) => i > 0 && !isRun(told, dates[i - 1] as DateMention, d));
  return end < 0 ? dates : dates.slice(0, end);
}

/** Nothing stands between the two but what a list has; or what does opens another leg. */
export function isRun(told: Told, a: DateMention, b: DateMention): boolean {
  if (b.form === "vague" || a.form === "vague") return false;
  const between = told.text.slice(a.span.end, b.span.start);
  if (/[.!?] /u.test(between.replace(say.ABBREVIATED, ""))) return false;
  if (a.form !== "relative" && b.form !== "relative" && isList(between)) return true;
  return opensLeg(told, a, b, between);
}

function isList(words: string): boolean {
  const between = words.replace(say.IN_BRACKETS, "").replace(say.ASIDE_IN_RUN, "").replace(say.MANNER_IN_RUN, "").replace(say.TIME_IN_RUN, "");
  if (between.length < 60 && say.JOINS_RUN.test(between)) return true;
  return say.AGAIN_IN_RUN.test(between) && between.length < 110 && !between.includes(";") && !findCues(between).length;
}

function opensLeg({ text, modes }: Told, a: DateMention, b: DateMention, between: string): boolean {
  if (between.length > 150 || say.OTHER_IN_LEG.test(between) || hasVerb(between) || findCues(between).some((c) => c.form === "past")) return false;
  const joint = jointIn(between);
  if (joint < 0) return false;
  const opening = between.slice(joint), start = a.span.end + joint;
  if (b.form !== "relative" && (say.AGAIN_IN_RUN.test(opening) || say.TO_ANOTHER.test(opening) || say.THE_OTHER.test(opening))) return true;
  if (b.form === "relative" && say.AGAIN_IN_RUN.test(opening)) return true;
  const next = { start, end: b.span.end + MANNER_AFTER };
  // "; telephone, May 11": after a semicolon the manner opens the leg. "then over coffee on May 11": an occasion does, too.
  if (modes.some((m) => contains({ start, end: b.span.start }, m.span) && OPENS_ENTRY.test(text.slice(start, m.span.start)))) return true;
  if (say.THEN_IN_RUN.test(opening) && AT_AN_EVENT.test(text.slice(start, b.span.start))) return true;
  return modes.some((m) => (isLive(m.mode) || isWritten(m.mode) || m.mode === "voicemail") && (m.manner || say.THEN_IN_RUN.test(opening)) && contains(next, m.span) && !isAlternative(text, m)
    && (m.span.start < b.span.start || say.COMMA_ONLY.test(text.slice(b.span.end, m.span.start))));
}

/** "; ", "; and ", "; by ": before the manner of an entry; not ", ". */
const OPENS_ENTRY = /^; ?(?:and |then )?(?:by |via |over )?$/u;

/** How far after its date a leg's manner may end: ", in person". */
const MANNER_AFTER = 28;

/** Where in the words between two dates the second's leg begins: the last "and", "then" or semicolon, or else the first comma. */
function jointIn(words: string): number {
  const between = words.replace(say.IN_BRACKETS, (m) => "_".repeat(m.length));
  let last = -1;
  for (const m of between.matchAll(say.JOINT)) last = m.index;
  return last >= 0 ? last : between.search(/,(?! (?:19|20)\d\d)/u);
}

const hasVerb = (between: string): boolean => {
  for (const m of between.matchAll(PAST_VERB)) if (!say.NO_VERB_IN_RUN.test(m[0])) return true;
  return false;
};

/** The legs that a run of dates makes, from `from` to `end`. */
export function legsOf({ text }: Told, dates: readonly DateMention[], from: number, end: number): readonly Leg[] {
  const starts = dates.map((d, i) => {
    const prev = dates[i - 1];
    if (!prev) return Math.min(from, d.span.start);
    const joint = jointIn(text.slice(prev.span.end, d.span.start));
    return joint < 0 ? d.span.start : prev.span.end + joint;
  });
  return dates.map((date, i) => ({ date, span: { start: starts[i] as number, end: Math.max(date.span.end, starts[i + 1] ?? end) } }));
}

/** The manner told in a leg, or the room. */
export function modeIn({ text, modes }: Told, { span }: Leg): ModeMention | null {
  const inside = modes.filter((m) => contains(span, m.span) && !isAlternative(text, m));
  const mode = inside.find((m) => m.manner) ?? inside[0];
  if (mode) return mode;
  const event = AT_AN_EVENT.exec(text.slice(span.start, span.end));
  if (event) return { span: { start: span.start + event.index, end: span.start + event.index + event[0].length }, mode: "in-person", manner: true };
  const place = placeIn(text, span);
  return place && AT_PLACE.test(text.slice(place.start, place.end)) ? { span: place, mode: "in-person", manner: true } : null;
}

/** In brackets. */
export const isBracketed = (text: string, { start }: Span): boolean => text.lastIndexOf("(", start) > text.lastIndexOf(")", start - 1);

/** The manner of a later leg: its own, or that of the leg before it; null where the telling's own serves, as for the first. */
export function modeOfLeg({ text, modes }: Told, legs: readonly Leg[], i: number): ModeMention | null {
  const own = (leg: Leg): ModeMention | null => modeIn({ text, modes }, leg);
  const last = legs[legs.length - 1] as Leg, closing = own(last);
  // "on May 4 and May 6, by telephone": said once, at the end, for all.
  if (closing && closing.span.start > last.date.span.start && !legs.slice(0, -1).some(own) && !say.AGAIN_IN_RUN.test(text.slice(last.span.start, last.date.span.start))) return closing;
  for (let k = i; k > 0; k--) {
    const mode = own(legs[k] as Leg);
    // "(left message)" is said of its own day.
    if (mode && (k === i || !isBracketed(text, mode.span))) return mode;
  }
  return null;
}
