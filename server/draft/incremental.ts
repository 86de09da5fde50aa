/**
 * Re-reading only what an edit touched.
 *
 * A paragraph depends on its own characters, on the few after it that the splitter looked at (`reach`), and on the format
 * state it opens in; on nothing else. So after an edit the splitter starts again at the first paragraph whose reach goes
 * past the edit, and stops as soon as it stands, past the edit, where it stood before and in the same state: all that
 * follows is as it was. The result equals reading the new text from scratch, always.
 *
 * What is kept: one object a paragraph, with offsets from its own start, shared between the layouts before and after; and
 * two flat arrays of numbers, starts and reaches, which are copied and moved along with every edit. A few thousand numbers
 * take microseconds to copy; a tree or a gap would save those and cost every reader of the layout a detour.
 */
import type { Change } from "./change.js";
import { chunksOf, replaceIn, wholeOf, windowOf, type Chunks } from "./chunks.js";
import type { Language } from "./draft.js";
import type { Source } from "./lines.js";
import { PEEK, type Paragraph, type Shape } from "./paragraph.js";
import { nextParagraph } from "./paragraphs.js";
import { START, sameState, type FormatState } from "./state.js";

/**
 * Reads the facts of one paragraph. Spans in the facts count from `p.start`, so that they stay true when it moves. After an
 * edit `text` is a stretch of the draft, with `p` placed in it: what lies outside the paragraph is not to be looked at.
 */
type ReadFacts<F> = (text: string, p: Paragraph, language: Language) => F;

/** A paragraph and its facts, without its place: that is `starts` in the layout, and an edit above changes nothing here. */
export interface ReadParagraph<F> extends Shape {
  readonly facts: F;
}

export interface Layout<F> {
  readonly text: string;
  readonly language: Language;
  readonly paragraphs: readonly ReadParagraph<F>[];
  /** Where each paragraph begins in `text`; parallel to `paragraphs`. */
  readonly starts: Int32Array;
  /** How far reading each one looked; parallel to `paragraphs`. */
  readonly reaches: Int32Array;
  /** Which paragraphs this reading read anew, from the one before it: [first, end). All of them when read from scratch. */
  readonly fresh: { readonly start: number; readonly end: number };
  /** The text may hold carriage returns. */
  readonly mayHaveReturn: boolean;
  /** The text again, in chunks, and its length: looking into `text` puts it together, which costs more than an edit. */
  readonly chunks: Chunks;
  readonly length: number;
}

/** The paragraph at `index`, in its place. */
export function paragraphAt<F>(layout: Layout<F>, index: number): Paragraph {
  const shape = layout.paragraphs[index];
  const start = layout.starts[index];
  if (!shape || start === undefined) throw new RangeError(`no paragraph ${index}`);
  return { ...shape, start, end: start + shape.length };
}

export function readLayout<F>(text: string, language: Language, read: ReadFacts<F>): Layout<F> {
  const mayHaveReturn = text.includes("\r");
  const walked = walk({ text, mayHaveReturn }, language, 0, START, () => -1);
  return {
    text, language, mayHaveReturn, chunks: chunksOf(text), length: text.length,
    paragraphs: walked.paragraphs.map((p) => withFacts(p, read(text, p, language))),
    starts: Int32Array.from(walked.paragraphs, (p) => p.start), reaches: Int32Array.from(walked.paragraphs, (p) => p.start + p.reach),
    fresh: { start: 0, end: walked.paragraphs.length },
  };
}

/** How much of the text past an edit is looked at before more is asked for. */
const WINDOW = 4096;

/** The layout of `layout.text` with `change` applied. */
export function editLayout<F>(layout: Layout<F>, change: Change, read: ReadFacts<F>): Layout<F> {
  const { start: editStart, end: editEnd } = change.span;
  const { paragraphs: old, starts, language } = layout;
  const chunks = replaceIn(layout.chunks, change.span, change.newText);
  const mayHaveReturn = layout.mayHaveReturn || change.newText.includes("\r");
  const by = change.newText.length - (editEnd - editStart);
  const length = layout.length + by;
  const first = firstReached(layout.reaches, editStart);
  const before = first > 0 ? old[first - 1] : undefined;
  const from = before ? starts[first - 1]! + before.next : 0;

  // The splitter is given a window of the text, and a wider one where that proves too small.
  for (let width = WINDOW; ; width *= 4) {
    const end = Math.min(length, editStart + change.newText.length + width);
    const text = windowOf(chunks, from, end);
    // An old paragraph whose reading began past the edit is the same if reached at the same place in the same state.
    let candidate = first;
    const walked = walk({ text, mayHaveReturn }, language, 0, before ? before.leaves : START, (at, opens) => {
      for (; candidate < old.length; candidate++) {
        const began = starts[candidate]! - old[candidate]!.lead;
        if (began >= editEnd && began + by >= from + at) break;
      }
      const same = old[candidate];
      return same && starts[candidate]! - same.lead + by === from + at && sameState(same.opens, opens) ? candidate : -1;
    });
    if (end < length && !fits(walked, text.length)) continue;
    const rest = walked.met < 0 ? old.length : walked.met;
    const fresh = walked.paragraphs;
    return {
      text: wholeOf(chunks), language, mayHaveReturn, chunks, length,
      paragraphs: spliced(old, first, fresh.map((p, k) => withFacts(p, (factsKept(layout, first + k, from, p, editStart) ?? { facts: read(text, p, language) }).facts)), rest),
      starts: moved(starts, first, fresh.map((p) => from + p.start), rest, by),
      reaches: moved(layout.reaches, first, fresh.map((p) => from + p.start + p.reach), rest, by),
      fresh: { start: first, end: first + fresh.length },
    };
  }
}

/**
 * The facts a paragraph had, where only what the splitter saw beyond it has changed. It looks at the line that follows;
 * facts come from the paragraph's own characters, and the few that `PEEK` counts.
 */
function factsKept<F>({ paragraphs, starts }: Layout<F>, index: number, from: number, p: Paragraph, editStart: number): { readonly facts: F } | null {
  const was = paragraphs[index];
  return was !== undefined && starts[index] === from + p.start && from + p.end + PEEK <= editStart && readsAlike(was, p) ? was : null;
}

const readsAlike = (a: Shape, b: Shape): boolean =>
  a.length === b.length && a.kind === b.kind && a.level === b.level && a.label === b.label && a.indent === b.indent && a.body === b.body && a.margin === b.margin
  && a.lead === b.lead && sameState(a.opens, b.opens) && sameState(a.leaves, b.leaves);

/** Whether a walk over a window would have gone the same way had the text gone on. */
const fits = (walked: Walked, width: number): boolean => walked.met >= 0 && walked.paragraphs.every((p) => p.start + p.reach <= width);

/** The first paragraph whose reading looked past `at`. */
function firstReached(reaches: Int32Array, at: number): number {
  const count = reaches.length;
  for (let i = 0; i < count; i++) if (reaches[i]! > at) return i;
  return count;
}

interface Walked {
  readonly paragraphs: readonly Paragraph[];
  /** The old paragraph at which the walk met the reading before, or -1. */
  readonly met: number;
}

/** Splits off paragraph after paragraph, until `meets` names the old one that comes next or the text ends. */
function walk(source: Source, language: Language, from: number, state: FormatState, meets: (at: number, state: FormatState) => number): Walked {
  const paragraphs: Paragraph[] = [];
  let at = from;
  let opens = state;
  for (;;) {
    const met = meets(at, opens);
    if (met >= 0) return { paragraphs, met };
    const p = nextParagraph(source, language, at, opens);
    if (!p) return { paragraphs, met: -1 };
    paragraphs.push(p);
    at = p.start + p.next;
    opens = p.leaves;
  }
}

const withFacts = <F>(p: Paragraph, facts: F): ReadParagraph<F> => ({
  length: p.length, kind: p.kind, level: p.level, label: p.label, indent: p.indent, body: p.body, margin: p.margin, lead: p.lead,
  next: p.next, reach: p.reach, opens: p.opens, leaves: p.leaves, facts,
});

/** `old` with `fresh` in place of what lies between `first` and `rest`. */
export function spliced<T>(old: readonly T[], first: number, fresh: readonly T[], rest: number): readonly T[] {
  const copy = old.slice();
  if (fresh.length === rest - first) for (let i = 0; i < fresh.length; i++) copy[first + i] = fresh[i]!;
  else return old.slice(0, first).concat(fresh, old.slice(rest));
  return copy;
}

/** Like `spliced`, for places in the text: what comes after the edit has moved `by`. */
function moved(old: Int32Array, first: number, fresh: readonly number[], rest: number, by: number): Int32Array {
  const places = new Int32Array(first + fresh.length + old.length - rest);
  places.set(old.subarray(0, first));
  for (let i = 0; i < fresh.length; i++) places[first + i] = fresh[i]!;
  const shiftedFrom = first + fresh.length - rest;
  for (let i = rest; i < old.length; i++) places[i + shiftedFrom] = old[i]! + by;
  return places;
}
