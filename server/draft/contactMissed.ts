/** "Mr. Adler failed to appear for the October 8 call": a conference told by nothing but somebody's absence from it. */
import type { ContactFact, Telling } from "./contactFact.js";
import { peopleIn } from "./contactPeople.js";
import { staysAway } from "./deedEndings.js";
import { deedsIn } from "./deeds.js";
import { isCourtConference } from "./heldConference.js";
import { isLive } from "./modes.js";
import { anyOf, pattern, stems } from "./phrases.js";
import { mayHold } from "./search.js";
import { contains, type Span } from "./span.js";

export function missedIn(telling: Telling, told: readonly ContactFact[]): readonly ContactFact[] {
  const { text, sentences, dates, modes, timings } = telling;
  return dates.length === 0 || !mayMiss(text) ? [] : sentences.flatMap((s): readonly ContactFact[] => {
    const span = absenceIn(text, s);
    if (!span) return [];
    const date = dates.find((d) => contains(span, d.span)) ?? dates.find((d) => contains(s, d.span)) ?? null;
    if (!date || isCourtConference(text, span) || told.some((c) => contains(s, c.span) || (c.date !== null && text.slice(c.date.span.start, c.date.span.end).startsWith(text.slice(date.span.start, date.span.end))))) return [];
    const mode = modes.find((x) => contains(span, x.span))?.mode ?? modes.find((x) => contains(s, x.span) && isLive(x.mode))?.mode ?? (/\bcall$/iu.test(text.slice(span.start, span.end)) ? "telephone" : "unknown");
    return [{
      span, region: s, family: "confer", attempted: false, mode, modeSpan: null, date, time: timings.times.find((t) => contains(s, t.span)) ?? null, placeSpan: null, durationSpan: null, minutes: null,
      people: peopleIn(text, s, false), outcome: "unanswered", sameAsBefore: false, betweenSides: true, needsMode: false, inNote: false, reply: false, inPronouns: true, about: null, received: false, vague: false, bare: false,
    }];
  });
}

/** Where a sentence tells that somebody stayed away from a talk that was set. */
function absenceIn(text: string, s: Span): Span | null {
  const words = text.slice(s.start, s.end), m = MISSED.exec(words);
  if (m) return { start: s.start + m.index, end: s.start + m.index + m[0].length };
  const deed = A_TALK.test(words) ? deedsIn(words).find(staysAway) : undefined;
  return deed ? { start: s.start + deed.at, end: s.start + deed.end } : null;
}

/** "conference", "appointment": what one may stay away from; not "deposition". */
const A_TALK = pattern("iu", stems("conference", "call", "meeting", "appointment", "videoconference", "teleconference", "conferral", /meet[- ]and[- ]confer/, "zoom"));

/** "failed to appear for the October 8 call", "did not join our 10/8 videoconference"; not "did not attend the deposition". */
export const MISSED = pattern("iu", String.raw`(?:failed to|did not|didn't|never|neglected to) `, anyOf("appear(?:ed)?", "join(?:ed)?", "attend(?:ed)?", "dial(?:l?ed)? in", "call(?:ed)? in", "log(?:ged)? (?:on|in)", "show(?:ed)?(?: up)?", "participate(?:d)?", "take", "make"),
  String.raw`(?: (?:for|at|on|in|to))? (?:the|that|our|their) (?:\S+ ){1,4}(?:(?:tele)?phone |video |zoom |telephonic |scheduled )?`, anyOf("call", "conference", "meeting", "session", "videoconference", "teleconference", "conferral", "meet[- ]and[- ]confer"), String.raw`\b`);
/** A look before the sentences are gone through. */
const MAY_MISS = pattern("iu", stems("fail", "not", "never", "neglect", "miss", "no-show", "absent"));
const mayMiss = mayHold(MAY_MISS);
