/**
 * Facts of paragraphs -> Draft. Everything that crosses paragraphs is settled here, from facts and never from text
 * again: years and relative dates, which passage certifies, whose counsel a name is, what is in dispute.
 */
import { plausible } from "./betweenCounsel.js";
import { certificationOf } from "./certified.js";
import type { Chunks } from "./chunks.js";
import type { Ground } from "./course.js";
import type { DateTold, Draft, IsoDate, Language, RuleCitation, Statement, TopicTreated } from "./draft.js";
import { placedAt, type ParagraphFacts } from "./facts.js";
import type { Head } from "./head.js";
import { MARK } from "./marks.js";
import { findPassage, holds, type Passage } from "./passage.js";
import { papersIn, type Placed } from "./placed.js";
import { sectionsOf, sidePartsOf } from "./sections.js";
import { shift, type Span } from "./span.js";
import { strandOf, type Renewal, type Strand } from "./strand.js";
import { toldIn, type Told } from "./told.js";

interface Joinable {
  readonly text: string;
  /** The text again: looking into it puts it together. */
  readonly chunks: Chunks;
  readonly length: number;
  readonly language: Language;
  readonly facts: readonly (ParagraphFacts | null)[];
  /** Where each paragraph begins in `text`. */
  readonly starts: ArrayLike<number>;
  /** What each paragraph holds (marks.ts). */
  readonly marks: Uint16Array;
  readonly head: Head;
  readonly signature: Span | null;
  readonly filed: IsoDate | null;
  /** Names under the signature line. */
  readonly signers: readonly string[];
}

/** A draft joined, with what the next join can take over. */
export interface Joined {
  readonly draft: Draft;
  readonly strands: Strands;
  readonly told: Told;
  readonly ground: Ground;
}

/** What goes into the draft as its paragraph has it. */
interface Strands {
  readonly statements: Strand<Statement>;
  readonly dates: Strand<DateTold>;
  readonly citations: Strand<RuleCitation>;
}

/** @param before the join of the draft before the edit, from which it differs as `renewal` says */
export function joinDraft(input: Joinable, before: Joined | null, renewal: Renewal): Joined {
  const { text, language, facts, starts, marks, head, signature, filed } = input;
  const signatureAt = signature ? indexAt(starts, facts.length, signature.start) : facts.length;
  // The caption's own "Date:" and "Time:" are of a hearing.
  const pastCaption = head.title && head.caption ? indexAt(starts, facts.length, Math.max(head.title.span.start, head.caption.caseNumber?.span.start ?? 0)) + 1 : 0;
  // What stands in a column beside the title is the caption's; a footnote hung on the title is not.
  const bodyFrom = facts[pastCaption - 1]?.kind === "footnote" ? pastCaption - 1 : pastCaption;
  const passage = head.kind === "order" ? null : findPassage(facts, marks, { from: bodyFrom, to: signatureAt }, (f) => plausible(f, head));
  const ground: Ground = { facts, starts, marks, head, pastCaption, signatureAt, signers: input.signers, filed, passage };
  const told = toldIn(ground, () => text, input.chunks, before, renewal);
  const strands = strandsOf(input, before, renewal, passage);
  const statements = told.claims.length ? [...strands.statements.items, ...told.claims] : strands.statements.items;
  // Asked for by the rules that want a joint paper, and by no other.
  let topics: readonly TopicTreated[] | null = null;
  const draft: Draft = {
    text, language, kind: head.kind, forum: head.forum, caption: head.caption, title: head.title, motions: motionsOf(head, facts), agreed: head.agreed,
    movant: head.movant, opponentSelfRepresented: head.opponentSelfRepresented, opponentIncarcerated: head.opponentIncarcerated,
    sections: sectionsOf(facts, starts, marks, input.length),
    certification: certificationOf(facts, starts, passage, told.conferrals, statements),
    conferrals: told.conferrals, statements, requests: told.requests, responses: told.responses, citations: strands.citations.items, placeholders: told.placeholders,
    dates: strands.dates.items, sideParts: sidePartsOf(facts, starts, marks, input.length),
    get topics() { return (topics ??= topicsIn(facts, starts)); },
    duties: [], signature, filed,
  };
  return { draft, strands, told, ground };
}

function strandsOf({ facts, starts, marks }: Joinable, before: Joined | null, renewal: Renewal, passage: Passage | null): Strands {
  const old = before?.strands ?? null, count = facts.length;
  /** The things that most paragraphs have none of, and nothing beyond the paragraph decides. */
  const plainly = <T extends { readonly span: Span }>(kept: Strand<T> | null, some: (p: Placed) => readonly T[], move: (item: T, by: number) => T): Strand<T> =>
    strandOf(kept, renewal, count, (i, add) => {
      if ((marks[i]! & MARK.holds) !== 0) for (const item of some(facts[i]!.placed)) add(move(item, starts[i]!));
    }, move);
  return {
    statements: strandOf(old && isSamePassage(before?.ground.passage ?? null, passage, old.statements.counts.length === count) ? old.statements : null, renewal, count, (i, add) => {
      const within = holds(passage, i), f = within || (marks[i]! & MARK.holds) !== 0 ? facts[i] : null, start = starts[i]!;
      if (!f) return;
      for (const s of within ? f.statements : f.claims) add({ kind: s.kind, span: placedAt(f, start, s.span), inCertification: within });
      if (within && !f.statements.some((s) => s.kind === "points-to-paper")) for (const s of papersIn(f)) add({ kind: "points-to-paper", span: shift(s, start), inCertification: true, cited: true });
    }, (s, by) => ({ ...s, span: shift(s.span, by) })),
    dates: plainly(old && old.dates, (p) => p.dates, (d, by) => ({ ...d, span: shift(d.span, by) })),
    citations: plainly(old && old.citations, (p) => p.citations, (c, by) => ({ ...c, span: shift(c.span, by) })),
  };
}

const topicsIn = (facts: readonly (ParagraphFacts | null)[], starts: ArrayLike<number>): readonly TopicTreated[] =>
  facts.flatMap((f, i) => (f === null ? [] : f.topics.map((t) => ({ topic: t.topic, span: placedAt(f, starts[i]!, t.span), leads: t.leads }))));

/** The same paragraphs certify as before. */
const isSamePassage = (a: Passage | null, b: Passage | null, sameCount: boolean): boolean =>
  (a === null && b === null) || (sameCount && a !== null && b !== null && a.from === b.from && a.to === b.to);

function indexAt(starts: ArrayLike<number>, count: number, offset: number): number {
  let lo = 0, hi = count;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((starts[mid] as number) < offset) lo = mid + 1; else hi = mid;
  }
  return lo;
}

/** A letter that names requests is about discovery, whatever its subject line says. */
const motionsOf = (head: Head, facts: readonly (ParagraphFacts | null)[]): Draft["motions"] =>
  head.motions.length && head.motions.every((m) => m.kind === "other") && facts.some((f) => f?.requests.some((m) => m.requests.some((r) => r.number !== null)))
    ? head.motions.map((m) => ({ ...m, kind: "discovery" as const })) : head.motions;

