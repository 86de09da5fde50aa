/** Whether a cue tells of a contact between the sides: what its sentence does with it, and of whom it speaks. */
import { isUnticked } from "./boxes.js";
import type { Group, Part, Telling } from "./contactFact.js";
import { wordsOf } from "./contactFact.js";
import * as say from "./contactPhrases.js";
import type { Cue } from "./cues.js";
import { isOfOthers } from "./deedParties.js";
import { isCourtConference } from "./heldConference.js";
import { isLive, isWritten } from "./modes.js";
import { findPeople } from "./people.js";
import { contains, type Span } from "./span.js";
import { citesCase, stanceOf, type Stance } from "./stance.js";

/** What a sentence does with a cue; words quoted, other cases and the court's own conferences count for nothing. */
export function stanceOfCue({ text, quoted }: Telling, cue: Cue, sentence: Span): Stance {
  if (quoted.some((q) => contains(q, cue.span))) return "quoted";
  if (isUnticked(text, cue.span.start)) return "elsewhere";
  if (cue.family === "confer" && cue.form === "past" && say.WHAT_WAS_SAID.test(text.slice(Math.max(sentence.start, cue.span.start - 40), cue.span.start))) return "elsewhere";
  const words = text.slice(sentence.start, sentence.end);
  if (citesCase(words)) return "elsewhere";
  if (cue.family === "confer" && ((isCourtConference(text, cue.span) && !(cue.form === "past" && say.ASIDE.test(words))) || say.RULE_26F.test(words) || say.OF_26F.test(text.slice(sentence.start, cue.span.start)))) return "elsewhere";
  const local = { start: cue.span.start - sentence.start, end: cue.span.end - sentence.start };
  if (isDeniedNext(text, sentence, words, local)) return "negated";
  if (cue.family === "write" && cue.form === "past" && say.RECEIVED.test(text.slice(cue.span.start, cue.span.end)) && say.NO_RESPONSE_BEFORE.test(words.slice(0, local.start))) return "negated";
  const stance = stanceOf(words, local, cue.form);
  if ((stance === "happened" || stance === "attempted") && isOfOthers(words, local, cue.form) && !say.AND_WITH_OTHERS.test(words)) return "elsewhere";
  return cue.family === "write" && cue.form === "noun" && stance === "attempted" ? "happened" : stance;
}

/** "Mr. Cho says he telephoned me on May 4. He did not.": claimed, and denied in the next sentence. */
const isDeniedNext = (text: string, sentence: Span, words: string, at: Span): boolean =>
  DENIES.test(text.slice(sentence.end, sentence.end + 60)) && CLAIMED_BEFORE.test(words.slice(Math.max(0, at.start - 80), at.start));
const DENIES = /^ ?(?:But )?(?:(?:He|She|They|We|I) (?:did|have|has|had) not(?: \w+)?|(?:That|This|It) (?:is|was) (?:not (?:so|true)|false|untrue|wrong))\b[^.]{0,20}\./u;
const CLAIMED_BEFORE = /\b(?:says?|claims?|asserts?|insists?|contends?|maintains?|alleges?|represents?|said|claimed|asserted|insisted) (?:that )?(?:I|we|he|she|they|counsel|(?:Mr|Ms|Mrs)\. \S+) (?:\S+ )?$/iu;

/** Whether a cue, standing alone, tells of a contact between the sides. */
export function isContact(telling: Telling, part: Part, groups: readonly Group[]): boolean {
  const { text } = telling;
  const { cue, sentence } = part;
  const words = text.slice(sentence.start, sentence.end);
  const cueWords = wordsOf(text, part);
  if (say.DID_SO.test(cueWords)) return groups.length > 0;
  if (say.DID.test(cueWords)) return isNamedBefore(telling, part);
  const afterWriting = groups.some(([first]) => first.cue.family === "write");
  if (cue.family === "call" && say.CALLS_COURT.test(text.slice(cue.span.end, cue.span.end + 40))) return false;
  if (cue.family === "call" && say.JUST_CALLED.test(cueWords)) return namesSomeone(words) || say.CALLED_WHOM.test(words) || hasDate(telling, sentence) || findPeople(words).filter((p) => p.name !== null || p.allegiance === "self").length >= 2;
  if (afterWriting && say.JUST_REPLIED.test(cueWords) && !say.TO_DISCOVERY.test(text.slice(cue.span.end, cue.span.end + 80))) return true;
  if (answersBefore(telling, part, groups)) return true;
  if (cue.family === "write" && cue.form === "past" && !namesSomeone(words) && !modesIn(telling, sentence).length && !say.TO_WHOM_AFTER.test(text.slice(cue.span.end, cue.span.end + 10))) return false;
  if (say.MAY_BE_SERVICE.test(cueWords) && say.DISCOVERY_AFTER.test(text.slice(cue.span.end, cue.span.end + 50))) return false;
  if (cue.family === "write" && cue.form === "noun" && say.BY_HOW.test(cueWords) && say.SET_UP_BEFORE.test(text.slice(Math.max(0, cue.span.start - 30), cue.span.start))) return false;
  if (cue.family === "write" && cue.form === "past" && (say.PAPER_AFTER.test(text.slice(cue.span.end, cue.span.end + 60)) || say.PAPER_BEFORE.test(text.slice(Math.max(0, cue.span.start - 60), cue.span.start)))) return false;
  if (say.ABOUT_OTHER.test(text.slice(cue.span.end, sentence.end))) return false;
  const toOwnSide = say.OWN_SIDE.test(text.slice(cue.span.end, cue.span.end + 60)) || (/^(?:by|over|via) /iu.test(cueWords) && say.SPEAKS_TO_OWN_SIDE.test(text.slice(Math.max(sentence.start, cue.span.start - 60), cue.span.start)));
  const elsewhere = (toOwnSide && !say.AND_WITH_OTHERS.test(text.slice(cue.span.end, sentence.end))) || say.OTHER_MATTER.test(words);
  if (cue.family === "confer" && cue.weak && cue.form === "past") return !elsewhere && isTalk(telling, sentence, words);
  if (say.ADVISED.test(cueWords)) return afterWriting;
  if (cue.form === "base" && cue.weak && part.attempted) return namesAnyone(words) || say.TRIED_FOR.test(words);
  if (elsewhere) return false;
  if (cue.family === "write" && say.TO_COURT.test(text.slice(cue.span.start, Math.min(sentence.end, cue.span.end + 80)))) return false;
  if (cue.family === "write") return !isService(text, part, words) && (afterWriting || !say.ANSWERED.test(cueWords) || modesIn(telling, sentence).some((m) => isWritten(m.mode)));
  return cue.family !== "touch" || namesAnyone(words);
}

/** "Mr. Adler responded on May 6." at the head of a paragraph: to the writing told in the one before it, if there is one. */
export function answersBefore({ text, sentences }: Telling, part: Part, groups: readonly Group[]): boolean {
  const { cue, sentence } = part;
  return cue.family === "write" && cue.form === "past" && groups.length === 0 && say.JUST_REPLIED.test(wordsOf(text, part)) && sentences[0]?.end !== undefined && sentence.start <= (sentences[1]?.start ?? 0)
    && say.WHO_ANSWERS.test(text.slice(sentence.start, cue.span.start)) && !say.TO_DISCOVERY.test(text.slice(cue.span.end, cue.span.end + 80));
}

/** "The lawyers were to confer. They did.": what the last sentence says was to be done, and no more than that. */
function isNamedBefore({ sentences, cues }: Telling, { cue, sentence }: Part): boolean {
  const last = cues.filter((c) => c.span.end <= cue.span.start).at(-1), previous = sentences.filter((s) => s.end <= sentence.start).at(-1);
  return last?.family === "confer" && last.form === "base" && previous !== undefined && contains(previous, last.span);
}

/** "spoke", "discussed": with a day or a manner somebody must be named; without, both sides. */
function isTalk(telling: Telling, sentence: Span, words: string): boolean {
  if (hasDate(telling, sentence) || modesIn(telling, sentence).some((m) => isLive(m.mode) || m.manner)) return namesSomeone(words) || say.BOTH.test(words) || say.SOMEONE.test(words) || findPeople(words, true).some((p) => p.name !== null);
  return (say.OTHER_SIDE.test(words) && say.ACTOR.test(words)) || (say.BOTH.test(words) && say.PLAIN_TALK.test(words));
}

/** A paper was served, by whatever post. */
const isService = (text: string, { cue, sentence }: Part, words: string): boolean =>
  say.OF_SERVICE.test(words) || (cue.form === "noun" && say.SERVED_DISCOVERY.test(text.slice(sentence.start, cue.span.end)));

const namesSomeone = (words: string): boolean => say.OTHER_SIDE.test(words) || say.TITLED_PERSON.test(words);

/** By title, by office, or by first name and surname. */
const namesAnyone = (words: string): boolean => namesSomeone(words) || findPeople(words).some((p) => p.name !== null);

const hasDate = ({ timings }: Telling, s: Span): boolean => timings.dates.some((d) => contains(s, d.span));

const modesIn = ({ modes }: Telling, s: Span): Telling["modes"] => modes.filter((m) => contains(s, m.span));
