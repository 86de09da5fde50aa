/** "Mr. Adler failed to appear for the October 8 call": a conference told by nothing but somebody's absence from it. */
import type { ContactFact, Telling } from "./contactFact.js";
import { peopleIn } from "./contactPeople.js";
import { isCourtConference } from "./heldConference.js";
import { anyOf, pattern } from "./phrases.js";
import { mayHold } from "./search.js";
import { contains } from "./span.js";

export function missedIn(telling: Telling, told: readonly ContactFact[]): readonly ContactFact[] {
  const { text, sentences, dates, modes, timings } = telling;
  return dates.length === 0 || !mayMiss(text) ? [] : sentences.flatMap((s): readonly ContactFact[] => {
    const m = MISSED.exec(text.slice(s.start, s.end));
    if (!m) return [];
    const span = { start: s.start + m.index, end: s.start + m.index + m[0].length };
    const date = dates.find((d) => contains(span, d.span)) ?? null;
    if (!date || isCourtConference(text, span) || told.some((c) => contains(s, c.span) || (c.date !== null && text.slice(c.date.span.start, c.date.span.end).startsWith(text.slice(date.span.start, date.span.end))))) return [];
    const mode = modes.find((x) => contains(span, x.span))?.mode ?? (/call$/iu.test(m[0]) ? "telephone" : "unknown");
    return [{
      span, region: s, family: "confer", attempted: false, mode, modeSpan: null, date, time: timings.times.find((t) => contains(s, t.span)) ?? null, placeSpan: null, durationSpan: null, minutes: null,
      people: peopleIn(text, s, false), outcome: "unanswered", sameAsBefore: false, betweenSides: true, needsMode: false, inNote: false, reply: false, inPronouns: true, about: null, received: false, vague: false, bare: false,
    }];
  });
}

/** "failed to appear for the October 8 call", "did not join our 10/8 videoconference"; not "did not attend the deposition". */
export const MISSED = pattern("iu", String.raw`(?:failed to|did not|didn't|never|neglected to) `, anyOf("appear(?:ed)?", "join(?:ed)?", "attend(?:ed)?", "dial(?:l?ed)? in", "call(?:ed)? in", "log(?:ged)? (?:on|in)", "show(?:ed)?(?: up)?", "participate(?:d)?", "take", "make"),
  String.raw`(?: (?:for|at|on|in|to))? (?:the|that|our|their) (?:\S+ ){1,4}(?:(?:tele)?phone |video |zoom |telephonic |scheduled )?`, anyOf("call", "conference", "meeting", "session", "videoconference", "teleconference", "conferral", "meet[- ]and[- ]confer"), String.raw`\b`);
/** A look before the sentences are gone through. */
const mayMiss = mayHold(MISSED);
