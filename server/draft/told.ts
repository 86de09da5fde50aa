/**
 * What a draft tells of contacts, responses, blanks and requests, kept over an edit that stands aside from it.
 *
 * Most keys fall into a paragraph that tells of none of these, and that nothing of them leans on: what was told is then
 * told still, and what stands after the edit has moved. Otherwise all of it is worked out again, from the facts.
 */
import type { Conferral, DiscoveryResponse, IsoDate, Placeholder, Request, Statement } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import type { Head } from "./head.js";
import { MARK } from "./marks.js";
import type { Passage } from "./passage.js";
import { INTRODUCTION } from "./sides.js";
import { shift, type Span } from "./span.js";
import type { Renewal } from "./strand.js";

export interface Told {
  readonly conferrals: readonly Conferral[];
  /** Conferrals that only claim: "conferred in good faith". */
  readonly claims: readonly Statement[];
  readonly responses: readonly DiscoveryResponse[];
  readonly placeholders: readonly Placeholder[];
  /** Those in dispute. */
  readonly requests: readonly Request[];
}

/** All that it is worked out from. */
export interface Ground {
  readonly facts: readonly (ParagraphFacts | null)[];
  readonly starts: ArrayLike<number>;
  readonly marks: Uint16Array;
  readonly head: Head;
  /** The first paragraph after the caption. */
  readonly pastCaption: number;
  /** The paragraph that the signature begins in. */
  readonly signatureAt: number;
  readonly signers: readonly string[];
  readonly filed: IsoDate | null;
  readonly passage: Passage | null;
}

/** What was told, where the edit stands aside from it; null where it may not. */
export function keptOver(told: Told, before: Ground, now: Ground, { start, end, by }: Renewal): Told | null {
  if (before.facts.length !== now.facts.length || before.head !== now.head || before.pastCaption !== now.pastCaption || before.signatureAt !== now.signatureAt || before.filed !== now.filed) return null;
  if (!isSame(before.passage, now.passage) || reaches(now.passage, start, end) || before.signers.some((s, i) => s !== now.signers[i]) || before.signers.length !== now.signers.length) return null;
  for (let i = start; i < end; i++) if (((before.marks[i]! | now.marks[i]!) & ~SAYS_NOTHING) !== 0 || !datesAlike(before.facts[i]!, now.facts[i]!)) return null;
  const from = before.starts[start] ?? Infinity;
  const move = <T extends { readonly span: Span }>(x: T): T => (x.span.start < from || by === 0 ? x : { ...x, span: shift(x.span, by) });
  return {
    conferrals: by === 0 ? told.conferrals : told.conferrals.map((c) => conferralMoved(c, from, by)),
    claims: told.claims.map(move), placeholders: told.placeholders.map(move), requests: told.requests.map(move),
    responses: by === 0 ? told.responses : told.responses.map((r) => ({ ...move(r), requests: r.requests.map(move) })),
  };
}

/** What a paragraph may hold without a word in what is told. */
const SAYS_NOTHING = MARK.holds | MARK.words;

const isSame = (a: Passage | null, b: Passage | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to && a.headingAt === b.headingAt);

/** The passage, with the paragraphs before and after it in which who speaks is looked for. */
const reaches = (p: Passage | null, start: number, end: number): boolean =>
  p !== null && start < p.to + SIGNED_WITHIN && end > (p.headingAt ?? p.from) - INTRODUCTION;
const SIGNED_WITHIN = 2;

/** A day without a year takes that of the date before it, so dates count wherever they stand. */
function datesAlike(a: ParagraphFacts | null, b: ParagraphFacts | null): boolean {
  const [before, now] = [a?.dates ?? [], b?.dates ?? []];
  return before.length === now.length && before.every((d, i) => JSON.stringify({ ...d, span: null }) === JSON.stringify({ ...now[i]!, span: null }));
}

/** Its participants may be named elsewhere than it stands. */
function conferralMoved(c: Conferral, from: number, by: number): Conferral {
  const moved = (s: Span): Span => (s.start < from ? s : shift(s, by)), maybe = (s: Span | null): Span | null => s && moved(s);
  if (c.span.start < from && c.participants.every((p) => p.span.start < from)) return c;
  return {
    ...c, span: moved(c.span), modeSpan: maybe(c.modeSpan), dateSpan: maybe(c.dateSpan), timeSpan: maybe(c.timeSpan), placeSpan: maybe(c.placeSpan), durationSpan: maybe(c.durationSpan),
    participants: c.participants.map((p) => ({ ...p, span: moved(p.span) })), discussed: c.discussed.map((q) => ({ ...q, span: moved(q.span) })),
  };
}
