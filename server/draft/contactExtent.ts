/** How far the telling of a contact reaches, and what kind of contact its cues make together. */
import { lastOf, wordsOf, type Group, type Part, type Telling } from "./contactFact.js";
import type { Place } from "./contactDates.js";
import { GOT_THROUGH, NEXT_ITEM, SET_AGAIN, SET_FOR_AFTER, SET_FOR_BEFORE } from "./contactPhrases.js";
import { SET_TO_TALK } from "./contactByManner.js";
import type { Family } from "./cues.js";
import type { Span } from "./span.js";

interface Extent extends Place {
  /** Where its own sentences end; the rest of the region is what came after. */
  readonly clauseEnd: number;
  /** The cue of the next contact in the same sentence, or nowhere. */
  readonly nextCue: number;
}

/** From its sentence's start, or the cue before it there, to the next contact, a few sentences on at most. */
export function extentOf(telling: Telling, group: Group, before: Group | undefined, after: Group | undefined, stops: readonly number[]): Extent {
  const { text, sentences } = telling;
  const [first] = group, last = lastOf(group), next = after?.[0], prev = before && lastOf(before);
  const follows = prev?.sentence.start === first.sentence.start;
  const sharesStart = follows || isAfterOther(telling, first);
  const sharesEnd = next?.sentence.start === last.sentence.start;
  const item = NEXT_ITEM.exec(text.slice(last.cue.span.end));
  const limit = Math.min(...stops.filter((at) => at > last.cue.span.end), item ? last.cue.span.end + item.index + 1 : Infinity, next ? (sharesEnd ? next.cue.span.start : next.sentence.start) : text.length);
  const region = {
    start: follows && prev ? prev.cue.span.end : first.sentence.start,
    end: Math.max(Math.min(limit, sentencesOn(sentences, last.sentence, next ? 6 : 4)), last.cue.span.end),
  };
  return {
    first, last, next, sharesStart, region,
    clauseEnd: Math.min(region.end, Math.max(Math.min(last.sentence.end, limit), last.cue.span.end)),
    nextCue: sharesEnd && next ? next.cue.span.start : Infinity,
  };
}

/** After a deed that is no contact and has a day: "conferred with her client on May 4, and on May 6 called". */
function isAfterOther({ text, cues, dates }: Telling, first: Part): boolean {
  const before = <T extends { readonly span: Span }>(items: readonly T[]): readonly T[] => items.filter(({ span }) => span.start >= first.sentence.start && span.end <= first.cue.span.start);
  const other = before(cues.filter((c) => c.form === "past" || /ing$/iu.test(text.slice(c.span.start, c.span.end)))).at(-1), days = before(dates);
  return other !== undefined && days.length > 1 && days.some((d) => d.span.start > other.span.end);
}

/** The end of the sentence that comes `count` after another. */
const sentencesOn = (sentences: readonly Span[], from: Span, count: number): number => {
  const i = sentences.findIndex((s) => s.start === from.start);
  return (sentences[Math.min(sentences.length - 1, i + count)] ?? from).end;
};

/** "called and left a message" is a message; "called and conferred", a conference; else it is as it begins. */
export function familyOf(text: string, group: Group): Family {
  const has = (family: Family): boolean => group.some((p) => p.cue.family === family);
  if (has("message") && !group.some((p) => p.cue.family === "confer" && p.cue.form === "past")) return "message";
  if (has("call") && group.some((p) => p.cue.family === "confer" && !p.attempted && !GOT_THROUGH.test(wordsOf(text, p)))) return "confer";
  return group[0].cue.family;
}

/** "A conference was set for October 9": not yet held. */
export const isSetFor = (text: string, part: Part): boolean =>
  isSetAgain(text, part) || SET_TO_TALK.test(wordsOf(text, part)) || INVITED.test(wordsOf(text, part)) || (part.cue.form === "noun" && (SET_FOR_AFTER.test(text.slice(part.cue.span.end, part.cue.span.end + 80)) || SET_FOR_BEFORE.test(text.slice(Math.max(0, part.cue.span.start - 48), part.cue.span.start))));

/** "invited him to confer": as a cue, one that was accepted. */
const INVITED = /^(?:invited|proposed|offered|suggested)\b/iu;

/** "was rescheduled to October 16". */
export const isSetAgain = (text: string, part: Part): boolean => SET_AGAIN.test(wordsOf(text, part));
