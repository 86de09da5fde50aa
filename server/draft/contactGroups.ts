/**
 * Whether a cue goes on telling of the contact before it or opens another.
 *
 * "Counsel called, left a message and asked to confer" is one contact; "Counsel called on May 4 and met on May 11" is two.
 * A later word elaborates the contact before it unless it brings a day, or another manner, of its own.
 */
import { belongsToNext } from "./contactDateOwners.js";
import { lastOf, wordsOf, type Group, type Part, type Telling } from "./contactFact.js";
import { isSetFor } from "./contactExtent.js";
import { modeNear } from "./contactModes.js";
import { MET } from "./contactModePhrases.js";
import * as say from "./contactPhrases.js";
import type { DateMention } from "./dates.js";
import { isLive, type ModeMention } from "./modes.js";
import { contains, overlaps } from "./span.js";

/** A cue and the contact before it, side by side. */
interface Pair {
  readonly telling: Telling;
  readonly first: Part;
  readonly prev: Part;
  readonly part: Part;
  /** The words between the two. */
  readonly gap: string;
  readonly sameSentence: boolean;
  readonly datesBetween: readonly DateMention[];
  /** The cue has a day after it in its sentence. */
  readonly ownDate: boolean;
  readonly ownMode: ModeMention | null;
  readonly prevMode: ModeMention | null;
}

export function isSameContact(telling: Telling, group: Group, part: Part): boolean {
  const { text, dates } = telling;
  const [first] = group, prev = lastOf(group);
  const pair: Pair = {
    telling, first, prev, part,
    gap: text.slice(prev.cue.span.end, part.cue.span.start),
    sameSentence: prev.sentence.start === part.sentence.start,
    datesBetween: dates.filter((d) => d.span.start >= prev.cue.span.end && d.span.end <= part.cue.span.start),
    ownDate: dates.some((d) => d.span.start >= part.cue.span.start && contains(part.sentence, d.span)),
    ownMode: modeNear(telling, part),
    prevMode: modeNear(telling, prev) ?? modeNear(telling, first),
  };
  switch (part.cue.family) {
    case "message": return messageGoesOn(pair);
    case "write": return writingGoesOn(pair);
    case "touch": return false;
    case "call": return talkMayGoOn(pair) && callGoesOn(pair);
    case "confer": return isConferringInWriting(pair) || (talkMayGoOn(pair) && (pair.sameSentence ? sentenceGoesOn(pair) : tellingGoesOn(pair)));
  }
}

/** "called and left a message"; not "phoned on May 6, and left a voicemail on May 8". */
function messageGoesOn({ telling: { text, dates }, first, prev, part, gap, sameSentence, datesBetween }: Pair): boolean {
  // "left a message on his voicemail".
  if (prev.cue.family === "message" && sameSentence && ON_HIS_MACHINE.test(gap)) return true;
  if ((first.cue.family !== "call" && first.cue.family !== "touch" && !first.attempted) || part.cue.form === "noun") return false;
  const itsOwn = dates.some((d) => d.span.start >= part.cue.span.end && say.RIGHT_ON.test(text.slice(part.cue.span.end, d.span.start)));
  if (datesBetween.length > 0 && itsOwn) return false;
  if (gap.length < 160 && !datesBetween.some((d) => belongsToNext(text, d.span, part))) return true;
  return !sameSentence && !dates.some((d) => contains(part.sentence, d.span)) && part.sentence.start - prev.sentence.end < 4;
}

/** " on Mr. Cho's ": between a message and the machine it was left on; not " on May 4 and a ". */
const ON_HIS_MACHINE = /^(?: for \S+(?: \S+)?)? (?:on|in|with|at|to) (?:(?:Mr|Ms|Mrs|Dr)\. )?(?:\S+ ){0,2}$/iu;

/** "conferred with counsel by sending a letter", "attempted to confer by e-mail", "reached out in a letter". */
function writingGoesOn({ telling, first, prev, part, gap, sameSentence, ownDate, datesBetween, prevMode }: Pair): boolean {
  if (!sameSentence) return false;
  const noun = part.cue.form === "noun";
  // "I e-mailed him and he replied that it was final": how the writing ended, and no second one.
  const itsOwn = telling.dates.some((d) => d.span.start >= part.cue.span.end && say.RIGHT_ON.test(telling.text.slice(part.cue.span.end, d.span.start)));
  if (first.cue.family === "write" && !itsOwn && say.JUST_REPLIED.test(wordsOf(telling.text, part)) && !say.BY_HOW_AFTER.test(telling.text.slice(part.cue.span.end, part.cue.span.end + 30))) return true;
  if (noun && say.BY_HOW.test(wordsOf(telling.text, part)) && SAYING.test(gap)) return true;
  if (!noun && prev.cue.family === "write" && prev.cue.form === "noun" && WAS_SENT.test(undated(telling, gap, prev))) return true;
  switch (first.cue.family) {
    case "confer": return !(datesBetween.length > 0 && say.OF_ITS_DAY.test(telling.text.slice(part.cue.span.end - 4, part.cue.span.end + 24))) && (!prevMode || overlaps(prevMode.span, part.cue.span) || isSpokenBeside(prevMode, part)) && (noun || say.BY_BEFORE.test(gap));
    case "write": return noun && (say.BY_HOW.test(wordsOf(telling.text, part)) ? isBare(undated(telling, gap, prev)) : gap.length < (ownDate ? 24 : 60) && !/[;,]/u.test(gap));
    case "touch": return noun && gap.length < 80;
    default: return false;
  }
}

/** ", stating ", ", and saying ": between an answer and how it was given; not ", and wrote ". */
const SAYING = /, (?:and )?(?:stating|saying|advising|writing|indicating|explaining|adding|insisting|confirming|reporting|informing \S+|telling \S+)(?: \S+)? $/iu;
/** " to Mr. Cho was ": between a letter and its sending; not ". It was ". */
const WAS_SENT = /^\W{0,3}(?:(?:to|for|of|on) [^.;,]{0,60},? )?(?:was|were|had been|has been) (?:then |also |duly )?$/iu;

/** "conferred by e-mail and by telephone": the manner told after the writing. */
const isSpokenBeside = (mode: ModeMention, { cue }: Part): boolean => isLive(mode.mode) && mode.span.start >= cue.span.end;

/** The words of a gap, less the dates in it. */
function undated({ dates }: Telling, gap: string, { cue }: Part): string {
  let words = gap;
  for (const { span } of [...dates].reverse()) if (span.start >= cue.span.end && span.end <= cue.span.end + gap.length) words = words.slice(0, span.start - cue.span.end) + words.slice(span.end - cue.span.end);
  return words;
}

/** No other clause, and little else: "answered on the 9th by e-mail". */
const isBare = (words: string): boolean => words.length < 90 && !/[;,.]|\b(?:and|but)\b/u.test(words.replace(/(?:Mr|Ms|Mrs|Dr)\./gu, "").replace(NAMED_BESIDE, "").replace(/,\s*$/u, ""));

/** ", Cal Jessup, ", " (Ludmila Farrow)": who is meant by the words before; not ", and ". */
const NAMED_BESIDE = /(?:, | \()(?:(?:Ms|Mr|Mrs|Dr) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}.'-]*){0,3}(?:, (?=\p{Ll}|$)|\))/gu;

/** "wrote to confer about the log". */
const isConferringInWriting = ({ first, part, sameSentence }: Pair): boolean => first.cue.family === "write" && sameSentence && part.cue.form === "base";

/** After a writing or a message, talk is another contact; so is talk that happened after a mere try. */
const talkMayGoOn = ({ first, part }: Pair): boolean =>
  first.cue.family !== "write" && first.cue.family !== "message"
  && (part.attempted === first.attempted || part.cue.form === "noun" || (!first.attempted && part.cue.weak));

/** "conferred when counsel called", not "conferred, and called again". */
const callGoesOn = ({ telling: { text }, first, part, gap, sameSentence, datesBetween }: Pair): boolean =>
  first.cue.family === "confer" && sameSentence && (!datesBetween.length || say.WHEN_CALLED.test(gap)) && gap.length < 60
  && !say.ONCE_MORE.test(text.slice(part.cue.span.start, part.sentence.end).slice(0, 40));

/** In one sentence a word for conferring elaborates the contact, unless it brings a date or a live manner of its own. */
function sentenceGoesOn({ telling: { text, dates }, first, prev, part, gap, datesBetween, ownDate, ownMode, prevMode }: Pair): boolean {
  // "They conferred on May 4, and arranged to speak again on May 16."
  if (part.cue.form === "noun" && ownDate && SET_BY_BOTH.test(wordsOf(text, part))) return false;
  // "The call set for May 4 was moved, and on May 6 counsel conferred."
  if (part.cue.form === "past" && !part.attempted && datesBetween.length > 0 && (isSetFor(text, first) || PUT_OFF.test(gap))) return false;
  const before = (count: number): string => text.slice(Math.max(prev.cue.span.end, part.cue.span.start - count), part.cue.span.start);
  // "on May 4; before that they spoke on April 20".
  if (ownDate && part.cue.form === "past" && datesBetween.length > 0 && gap.includes("; ")) return false;
  if (ownDate && part.cue.form === "noun" && datesBetween.length > 0 && say.INDEFINITE_BEFORE.test(before(30))) return false;
  if (part.cue.form === "noun" && datesBetween.length > 0 && say.OF_ITS_DAY.test(text.slice(part.cue.span.end, part.cue.span.end + 24))) return false;
  if (ownDate && part.cue.form === "noun" && say.ANOTHER.test(before(24) + wordsOf(text, part))) return false;
  if (datesBetween.some((d) => belongsToNext(text, d.span, part))) return false;
  // "traded calls on May 4, before speaking on May 6"; not "conferred on May 4, at a call held on May 4".
  const itsOwn = dates.find((d) => d.span.start >= part.cue.span.end && say.RIGHT_ON.test(text.slice(part.cue.span.end, d.span.start)));
  const mannerFirst = dates.find((d) => d.span.start >= part.cue.span.end && say.MANNER_THEN_DAY.test(text.slice(part.cue.span.end, d.span.start)));
  if (mannerFirst && part.cue.form === "past" && ownMode && ownMode.mode !== prevMode?.mode && datesBetween.length > 0) return false;
  if (itsOwn && part.cue.form === "past" && datesBetween.length > 0 && !datesBetween.some((d) => text.slice(d.span.start, d.span.end) === text.slice(itsOwn.span.start, itsOwn.span.end))) return false;
  if (ownMode && prevMode && ownMode.mode !== prevMode.mode && isLive(ownMode.mode) && isLive(prevMode.mode)) return false;
  // "met on May 4 at her office, spoke by phone the next day": in a room, and then not.
  if (ownMode && isLive(ownMode.mode) && ownMode.mode !== "in-person" && prevMode === null && ownDate && part.cue.form === "past" && datesBetween.length > 0 && MET.test(wordsOf(text, prev))) return false;
  if (ownDate && (say.THEN_BEFORE.test(before(16)) || say.AGAIN.test(text.slice(part.cue.span.start, part.cue.span.end + 24)))) return false;
  return gap.length < 220;
}

/** ", which she postponed to October 6, ": between a call that was set and the talk that was had. */
const PUT_OFF = /\b(?:postponed|moved|rescheduled|put off|adjourned|pushed|reset|changed)\b/iu;

/** "arranged to speak"; not "a telephone conference". */
const SET_BY_BOTH = /^(?:arranged|agreed|scheduled|planned|undertook) /iu;

/** In a later sentence it does so where it brings neither day nor manner: "The call lasted an hour." */
function tellingGoesOn({ telling, first, prev, part, ownDate, ownMode, prevMode }: Pair): boolean {
  const { text, dates, timings } = telling;
  const opening = { start: part.sentence.start, end: part.cue.span.start };
  const openingWords = text.slice(opening.start, opening.end);
  if (part.cue.form === "noun" && ownDate && SET_BY_BOTH.test(openingWords + wordsOf(text, part))) return false;
  if (part.cue.form === "noun" && say.STILL_TO_BE.test(text.slice(part.cue.span.end, part.cue.span.end + 40))) return false;
  if ((ownMode || ownDate) && say.NEXT_ONE.test(openingWords + wordsOf(text, part))) return false;
  // "Ms. Cho called Mr. Adler. They spoke on May 4": the day of a call told without one.
  if (ownDate && first.cue.family === "call" && part.cue.form === "past" && (!ownMode || ownMode.mode === "telephone") && say.BOTH_ON_THE_CALL.test(openingWords) && part.sentence.start - prev.sentence.end < 3
    && !timings.dates.some((d) => contains({ start: first.sentence.start, end: prev.sentence.end }, d.span))) return true;
  const otherMode = ownMode !== null && prevMode !== null && ownMode.mode !== prevMode.mode;
  if (ownDate || dates.some((d) => contains(opening, d.span))) {
    // "This conference was on May 4": the day of a contact told without one.
    const dateless = !timings.dates.some((d) => contains({ start: first.sentence.start, end: prev.sentence.end }, d.span));
    return dateless && (part.cue.form === "noun" || !first.cue.weak) && !first.attempted && !otherMode && say.THIS_ONE.test(openingWords);
  }
  return !otherMode && (part.cue.weak || part.cue.form === "noun");
}

/** The cue stands in a remark in brackets: "January 9 (spoke to her for two minutes)". */
export function isRemark(text: string, group: Group, { cue, sentence }: Part): boolean {
  const prev = lastOf(group);
  if (prev.sentence.start !== sentence.start || cue.form === "noun") return false;
  const open = text.lastIndexOf("(", cue.span.start);
  return open > prev.cue.span.end && text.lastIndexOf(")", cue.span.start) < open;
}
