/** A contact of a paragraph as the draft has it: in its place, on its day, with the people it is known to have been between. */
import type { ContactFact } from "./contacts.js";
import type { Conferral, IsoDate, Participant } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import { isAllDiscussed } from "./placed.js";
import type { Span } from "./span.js";

export function conferral(c: ContactFact, f: ParagraphFacts, at: (s: Span) => Span, people: readonly Participant[], day: IsoDate | null, within: boolean, before: Conferral["initiator"]): Conferral {
  const opt = (s: Span | null | undefined): Span | null => (s ? at(s) : null);
  const discussed = f.requests.filter((m) => m.span.start >= c.region.start && m.span.end <= c.region.end).flatMap((m) => m.requests.map((q) => ({ ...q, span: at(q.span) })));
  return {
    span: at(c.span), mode: c.mode, modeSpan: opt(c.modeSpan), date: day, dateSpan: opt(c.date?.span), time: c.time?.text ?? null, timeSpan: opt(c.time?.span),
    placeSpan: opt(c.placeSpan), durationSpan: opt(c.durationSpan), minutes: c.minutes, participants: people, outcome: staffOnly(c, people) ? "attempted" : c.outcome, initiator: initiatorOf(c, people, at, before),
    discussed, discussedAll: !c.needsMode && isAllDiscussed(f, c), inCertification: within, attempted: c.attempted, bare: c.bare,
  };
}

/** The subject of the cue's sentence: the last person before the cue. */
function initiatorOf(c: ContactFact, people: readonly Participant[], at: (s: Span) => Span, previous: Conferral["initiator"]): Conferral["initiator"] {
  if (c.received) return "opponent";
  if (c.reply) return previous === "opponent" ? "movant" : "opponent";
  const cue = at(c.span).start;
  const before = people.filter((p) => p.span.end <= cue && p.side !== null);
  return before.length ? (before[before.length - 1] as Participant).side : null;
}

/** A paralegal with a receptionist is nobody conferring. */
const staffOnly = (c: ContactFact, people: readonly Participant[]): boolean =>
  c.outcome === "held" && people.some((p) => p.role === "staff") && people.every((p) => p.name === null || p.role === "staff") && people.some((p) => p.name !== null) ||
  c.outcome === "held" && c.people.some((p) => p.role === "staff") && c.people.some((p) => p.name !== null) && c.people.every((p) => p.name === null || p.role === "staff")
  || c.people.length > 0 && c.outcome === "held" && c.people.some((p) => p.role === "staff") && !c.people.some((p) => p.role !== "staff" && (p.allegiance === "self" || p.name !== null || p.role === "counsel"));
