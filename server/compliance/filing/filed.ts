/**
 * A motion and the papers filed with it as one draft, so that every check reads them as a judge does, and the way back:
 * which paper a place of that draft is in, and where there.
 *
 * The texts stand one after another, far enough apart that no check takes words of two papers for one passage. What makes
 * the paper a motion (court, title, requests, signature) is the motion's alone; what was done to confer is everybody's, and
 * the words that point to a paper at hand point to nothing outside any more.
 */
import type { Certification, Conferral, Draft, Statement, StatementKind } from "../../draft/draft.js";
import { contains, overlaps, shift, type Span } from "../../draft/span.js";
import type { Attached } from "./answers.js";

/** A paper in the draft of the whole filing. */
export interface Part {
  readonly paper: Attached;
  /** The motion's words that point to it. */
  readonly pointer: Span;
  /** Where its text begins in the draft of the filing. */
  readonly start: number;
}

export interface Filed {
  readonly draft: Draft;
  readonly motion: Draft;
  readonly parts: readonly Part[];
}

/** Longer than any stretch that checks take together. */
const APART = "\n".repeat(2000);

export function filedTogether(motion: Draft, papers: readonly { readonly paper: Attached; readonly pointer: Span }[]): Filed {
  const parts: Part[] = [];
  let text = motion.text;
  for (const each of papers) {
    text += APART;
    parts.push({ ...each, start: text.length });
    text += each.paper.draft.text;
  }
  const all = <T>(own: readonly T[], of: (draft: Draft) => readonly T[], moved: (item: T, by: number) => T): readonly T[] =>
    [...own, ...parts.flatMap((part) => of(part.paper.draft).map((item) => moved(item, part.start)))];
  const draft: Draft = {
    ...motion, text,
    certification: certificationOf(motion, parts),
    conferrals: all(motion.conferrals, (d) => d.conferrals, movedConferral),
    statements: all(motion.statements.filter((s) => !papers.some((p) => p.pointer === s.span)), (d) => d.statements.filter((s) => !MOTIONS_OWN.has(s.kind)), movedSpan<Statement>),
    responses: all(motion.responses, (d) => d.responses, (r, by) => ({ ...r, span: shift(r.span, by), requests: r.requests.map((q) => movedSpan(q, by)) })),
    citations: all(motion.citations, (d) => d.citations, movedSpan),
    placeholders: all(motion.placeholders, (d) => d.placeholders.filter((p) => p.inCertification), movedSpan),
    dates: all(motion.dates, (d) => d.dates.filter((told) => d.conferrals.some((c) => c.dateSpan && overlaps(c.dateSpan, told.span))), movedSpan),
    sideParts: all(motion.sideParts, (d) => (d.kind === "joint-submission" ? d.sideParts : []), movedSpan),
    topics: all(motion.topics, (d) => (d.kind === "joint-submission" ? d.topics : []), movedSpan),
  };
  return { draft, motion, parts };
}

/** What a paper says of itself or of orders does not make the motion another one. */
const MOTIONS_OWN: ReadonlySet<StatementKind> = new Set<StatementKind>(["points-to-paper", "joint-paper-ordered"]);

/** The motion's own certification where it tells of a contact; else the first paper's, known also by the motion's heading over its pointer. */
function certificationOf(motion: Draft, parts: readonly Part[]): Certification | null {
  const own = motion.certification, part = parts[0];
  if (!part || (own && motion.conferrals.some((c) => c.inCertification && contains(own.span, c.span)))) return own;
  const { draft } = part.paper;
  const said = draft.certification;
  const heading = said?.heading ?? draft.title;
  const titles = [heading?.text, own?.heading?.text].filter((title) => title !== undefined);
  return {
    span: shift(said?.span ?? { start: 0, end: draft.text.length }, part.start),
    heading: titles.length ? { text: titles.join("; "), span: shift(heading?.span ?? { start: 0, end: 1 }, part.start) } : null,
    declaration: said?.declaration === true || own?.declaration === true,
  };
}

const movedSpan = <T extends { readonly span: Span }>(item: T, by: number): T => ({ ...item, span: shift(item.span, by) });

const moved = (s: Span | null, by: number): Span | null => s && shift(s, by);

const movedConferral = (c: Conferral, by: number): Conferral => ({
  ...c, span: shift(c.span, by), modeSpan: moved(c.modeSpan, by), dateSpan: moved(c.dateSpan, by), timeSpan: moved(c.timeSpan, by),
  placeSpan: moved(c.placeSpan, by), durationSpan: moved(c.durationSpan, by),
  participants: c.participants.map((p) => movedSpan(p, by)), discussed: c.discussed.map((q) => movedSpan(q, by)),
});

/** Where a place of the filing's draft is: in the motion (`part` is null), or in one of the papers. */
export function placeIn({ motion, parts }: Filed, s: Span): { readonly part: Part | null; readonly span: Span } {
  const part = s.start <= motion.text.length ? undefined : parts.filter((p) => p.start <= s.start).at(-1);
  if (!part) return { part: null, span: { start: Math.min(s.start, motion.text.length), end: Math.min(s.end, motion.text.length) } };
  const end = part.paper.draft.text.length;
  return { part, span: { start: Math.min(s.start - part.start, end), end: Math.min(s.end - part.start, end) } };
}
