/**
 * What was told, told again after an edit: what stands before the edit is taken over, the paragraphs read anew are asked, and
 * where they leave things as they stood, what comes after them has only moved. Where they do not, or where the edit has a say
 * in all of it (who signs, what certifies, whose side a name is on), everything is told anew.
 */
import type { Course, Ground, Stand } from "./course.js";
import { AT_FIRST, tellOn } from "./course.js";
import type { Conferral, Participant } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import type { Passage } from "./passage.js";
import { INTRODUCTION, namesAlike, type Sides } from "./sides.js";
import { shift, type Span } from "./span.js";
import type { Renewal } from "./strand.js";

/** The course after an edit; null where it has to be told anew. */
export function retold(course: Course, before: Ground, now: Ground, text: () => string, sides: Sides, renewal: Renewal): Course | null {
  const { start, end, by } = renewal;
  if (!isSameGround(before, now) || !leavesNames(before, now, renewal)) return null;
  for (let i = start; i < Math.min(now.facts.length, end + TELLS_ON_WITHIN); i++) if (before.facts[i]?.contacts.tellsOn === true || now.facts[i]?.contacts.tellsOn === true) return null;
  for (let i = start; i < end; i++) if (!datesAlike(before.facts[i]!, now.facts[i]!)) return null;

  const first = standsBefore(course, start), rest = standsBefore(course, end), had = course.after[first - 1] ?? AT_FIRST, was = course.after[rest - 1] ?? AT_FIRST;
  const again: Course = {
    conferrals: course.conferrals.slice(0, had.conferrals), wrote: course.wrote.slice(0, had.conferrals), introduced: course.introduced.slice(0, had.introduced), responses: course.responses.slice(0, had.responses),
    placeholders: course.placeholders.slice(0, had.placeholders), disputed: course.disputed.slice(0, had.disputed), after: course.after.slice(0, first),
  };
  const is = tellOn(again, now, text, sides, { start, end }, had);
  const people = peopleOver(was, is, course.introduced.slice(had.introduced, was.introduced), again.introduced.slice(had.introduced), before.starts[end] ?? Infinity, by);
  if (people === null || !leaveAlike(course.conferrals[was.conferrals - 1], again.conferrals[is.conferrals - 1], was, is)) return null;

  const moved = (s: Span): Span => shift(s, by), move = <T extends { readonly span: Span }>(x: T): T => (by === 0 ? x : { ...x, span: moved(x.span) });
  for (const c of course.conferrals.slice(was.conferrals)) again.conferrals.push(conferralMoved(c, by, people));
  again.wrote.push(...course.wrote.slice(was.conferrals));
  for (const p of course.introduced.slice(was.introduced)) again.introduced.push(people(p));
  for (const r of course.responses.slice(was.responses)) again.responses.push({ ...move(r), requests: r.requests.map(move) });
  for (const p of course.placeholders.slice(was.placeholders)) again.placeholders.push(move(p));
  for (const q of course.disputed.slice(was.disputed)) again.disputed.push(move(q));
  const more = { conferrals: is.conferrals - was.conferrals, introduced: is.introduced - was.introduced, responses: is.responses - was.responses, placeholders: is.placeholders - was.placeholders, disputed: is.disputed - was.disputed };
  for (const s of course.after.slice(rest)) {
    again.after.push({
      at: s.at, conferrals: s.conferrals + more.conferrals, introduced: s.introduced + more.introduced, responses: s.responses + more.responses, placeholders: s.placeholders + more.placeholders,
      disputed: s.disputed + more.disputed, previous: s.previous.map(people), inService: s.inService, lastAt: s.lastAt, leads: s.leads,
    });
  }
  return again;
}

/** How many paragraphs after a contact one may tell on of it. */
const TELLS_ON_WITHIN = 2;

/** How many of the paragraphs looked at stand before paragraph `i`. */
function standsBefore({ after }: Course, i: number): number {
  let lo = 0, hi = after.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (after[mid]!.at < i) lo = mid + 1; else hi = mid;
  }
  return lo;
}

const isSameGround = (before: Ground, now: Ground): boolean =>
  before.facts.length === now.facts.length && before.head === now.head && before.pastCaption === now.pastCaption && before.signatureAt === now.signatureAt
  && before.filed === now.filed && isSame(before.passage, now.passage) && before.signers.length === now.signers.length && before.signers.every((s, i) => s === now.signers[i]);

const isSame = (a: Passage | null, b: Passage | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to && a.headingAt === b.headingAt);

/** Whether whose side a name is on, and who speaks, is as it was. */
function leavesNames(before: Ground, now: Ground, { start, end }: Renewal): boolean {
  const p = now.passage, speaks = p !== null && start < p.to + SIGNED_WITHIN && end > (p.headingAt ?? p.from) - INTRODUCTION;
  for (let i = start; i < end; i++) if (!namesAlike(before.facts[i]!, now.facts[i]!, speaks)) return false;
  return true;
}
/** The paragraphs after the passage in which a signature is looked for. */
const SIGNED_WITHIN = 2;

/** A day without a year takes that of the date before it, so dates count wherever they stand. */
function datesAlike(a: ParagraphFacts | null, b: ParagraphFacts | null): boolean {
  const [before, now] = [a?.dates ?? [], b?.dates ?? []];
  return before.length === now.length && before.every((d, i) => JSON.stringify({ ...d, span: null }) === JSON.stringify({ ...now[i]!, span: null }));
}

/** Whether what follows the paragraphs read anew finds things as it found them before. */
const leaveAlike = (a: Conferral | undefined, b: Conferral | undefined, was: Stand, is: Stand): boolean =>
  was.inService === is.inService && was.lastAt === is.lastAt && was.leads === is.leads
  && (a === b || (a !== undefined && b !== undefined && a.mode === b.mode && a.outcome === b.outcome && a.inCertification === b.inCertification && a.initiator === b.initiator));

/**
 * Each person whom later contacts may mean, as they are now: those whom the paragraphs read anew name, as these name them; those
 * named from `from` on, `by` further on. Null where those paragraphs do not name the same people.
 */
function peopleOver(was: Stand, is: Stand, introduced: readonly Participant[], anew: readonly Participant[], from: number, by: number): ((p: Participant) => Participant) | null {
  const people = new Map<Participant, Participant>();
  for (const [a, b] of [[introduced, anew], [was.previous, is.previous]] as const) {
    if (a.length !== b.length || !a.every((p, i) => isNamedAlike(p, b[i]!))) return null;
    a.forEach((p, i) => people.set(p, b[i]!));
  }
  return (p) => {
    const known = people.get(p);
    if (known !== undefined) return known;
    if (by === 0 || p.span.start < from) return p;
    const moved = { ...p, span: shift(p.span, by) };
    people.set(p, moved);
    return moved;
  };
}

const isNamedAlike = (a: Participant, b: Participant): boolean => a === b || (a.text === b.text && a.name === b.name && a.side === b.side && a.role === b.role);

function conferralMoved(c: Conferral, by: number, people: (p: Participant) => Participant): Conferral {
  const participants = c.participants.map(people), maybe = (s: Span | null): Span | null => s && shift(s, by);
  if (by === 0 && participants.every((p, i) => p === c.participants[i])) return c;
  // Written out, since most keys move most contacts, and a spread costs several times as much.
  return {
    span: shift(c.span, by), mode: c.mode, modeSpan: maybe(c.modeSpan), date: c.date, dateSpan: maybe(c.dateSpan), time: c.time, timeSpan: maybe(c.timeSpan),
    placeSpan: maybe(c.placeSpan), durationSpan: maybe(c.durationSpan), minutes: c.minutes, participants, outcome: c.outcome, initiator: c.initiator,
    discussed: c.discussed.map((q) => ({ ...q, span: shift(q.span, by) })), discussedAll: c.discussedAll, inCertification: c.inCertification, attempted: c.attempted, bare: c.bare,
  };
}
