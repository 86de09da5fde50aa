/**
 * What each paragraph holds, as bits in one flat list beside the layout: most paragraphs hold none of what a question is
 * about, and a list of numbers tells so without a look at a thousand facts scattered in memory.
 */
import type { ParagraphFacts } from "./facts.js";
import type { Span } from "./span.js";

export const MARK = {
  heading: 1,
  /** Its first words are a certification's heading. */
  runIn: 2,
  contacts: 4,
  /** Could be where the certification speaks: see `findPassage`. */
  telling: 16,
  sidePart: 32,
  /** Names somebody's staff. */
  staff: 64,
  /** Statements, dates, citations: what goes into the draft as it stands. */
  holds: 128,
  /** What the join has to look at, wherever it stands. */
  joins: 256,
  /** A heading that ends what stands before it: "CERTIFICATE OF SERVICE". */
  closing: 512,
  /** Words that are no heading. */
  words: 1024,
} as const;

const TELLING: ReadonlySet<string> = new Set(["good-faith", "bare-attempted", "points-to-paper", "impasse"]);

function marksOf(f: ParagraphFacts | null): number {
  if (f === null) return 0;
  const { contacts, people, details } = f.contacts, placed = f.placed;
  const holds = f.claims.length || placed.dates.length || placed.citations.length;
  const joins = f.heading || contacts.length || f.responses.length || placed.placeholders.length || placed.disputed.length;
  return (f.heading ? MARK.heading | (f.heading.kind === "closing" ? MARK.closing : 0) : MARK.words) | (f.runIn ? MARK.runIn : 0) | (contacts.length ? MARK.contacts : 0)
    | (contacts.length || details || f.claims.some((s) => TELLING.has(s.kind)) ? MARK.telling : 0)
    | (placed.sideParts.length ? MARK.sidePart : 0) | (people.some((p) => p.role === "staff") ? MARK.staff : 0) | (holds ? MARK.holds : 0) | (joins ? MARK.joins : 0);
}

/** The marks of every paragraph: those of [start, end) anew, and the others' from `before`, which are those before an edit. */
export function marksIn(facts: readonly (ParagraphFacts | null)[], { start, end }: Span, before: Uint16Array | null): Uint16Array {
  const marks = new Uint16Array(facts.length);
  if (before !== null) {
    marks.set(before.subarray(0, start));
    marks.set(before.subarray(before.length - (facts.length - end)), end);
  }
  for (let i = start; i < end; i++) marks[i] = marksOf(facts[i]!);
  return marks;
}
