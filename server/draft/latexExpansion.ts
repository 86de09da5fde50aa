/**
 * LaTeX source with its macros written out, each piece of which knows where its words are written in the draft and which
 * call brought them there. The text layer reads it as it reads any LaTeX; `locate` leads back.
 */
import { span, type Span } from "./span.js";

/** A call of a macro in the draft itself: its name, and all of it with its arguments. */
export interface Call {
  readonly name: Span;
  readonly whole: Span;
}

/** Where words come from: the definition they stand in (its number) or the draft's own text (-1), and the call that led there. */
export interface Origin {
  readonly home: number;
  readonly call: Call | null;
}

interface Piece {
  readonly at: number;
  readonly from: number;
  /** Characters of the draft it copies; 0 for words of our own, which stand at `from`. */
  readonly width: number;
  readonly origin: Origin;
}

export interface Expansion {
  readonly text: string;
  /** The way back into the draft for a line; given are the places in `text` where words of its paragraph begin, and its own. */
  wayBack(paragraph: readonly number[], line: readonly number[]): (s: Span) => Span;
}

/** What is being written. */
export interface Expanding {
  readonly source: string;
  readonly parts: string[];
  readonly pieces: Piece[];
  length: number;
}

export const newExpanding = (source: string): Expanding => ({ source, parts: [], pieces: [], length: 0 });

export function copy(out: Expanding, from: number, to: number, origin: Origin): void {
  if (to <= from) return;
  if (isLetter(out.source.charCodeAt(from)) && endsInCommand(out)) add(out, " ", from);
  out.pieces.push({ at: out.length, from, width: to - from, origin });
  out.parts.push(out.source.slice(from, to));
  out.length += to - from;
}

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 64;

/** `\noindent` just before the words of a macro would swallow them. */
function endsInCommand(out: Expanding): boolean {
  const last = out.parts.at(-1) ?? "";
  let i = last.length;
  while (i > 0 && last.length - i < LONGEST_COMMAND && isLetter(last.charCodeAt(i - 1))) i--;
  return i > 0 && i < last.length && last.charCodeAt(i - 1) === BACKSLASH && last.charCodeAt(i - 2) !== BACKSLASH;
}

const BACKSLASH = 92;
const LONGEST_COMMAND = 60;

const OURS: Origin = { home: -1, call: null };

/** Writes words or commands that the draft does not hold, for the place `at`. */
export function add(out: Expanding, words: string, at: number): void {
  if (words === "") return;
  out.pieces.push({ at: out.length, from: at, width: 0, origin: OURS });
  out.parts.push(words);
  out.length += words.length;
}

export const expansionOf = ({ parts, pieces }: Expanding): Expansion => ({
  text: parts.join(""),
  wayBack: (paragraph, line) => wayBack(pieces, together(pieces, paragraph), line),
});

/** Whether words all stand in one definition, or all in the draft itself. */
const together = (pieces: readonly Piece[], words: readonly number[]): boolean =>
  new Set(ownPieces(pieces, words).map((p) => p.origin.home)).size < 2;

/** The pieces that words begin in, without those of ours. */
const ownPieces = (pieces: readonly Piece[], words: readonly number[]): readonly Piece[] =>
  words.map((at) => pieces[indexAt(pieces, at)]).filter((p): p is Piece => p !== undefined && p.width > 0);

/**
 * Words that all stand in one definition are found there: a title is where it is written. Where a definition's words mix
 * with the draft's own, the draft decides: they stand at the call, or just after the argument before them. Where a line
 * has its arguments in another order, its words stand for the whole call.
 */
function wayBack(pieces: readonly Piece[], asWritten: boolean, line: readonly number[]): (s: Span) => Span {
  const first = line[0] ?? 0;
  const inDraft = ownPieces(pieces, line).filter((p) => p.origin.home < 0);
  const ordered = inDraft.every((p, i) => i === 0 || (inDraft[i - 1]?.from ?? 0) <= p.from);
  const place = (at: number, end: boolean): number => {
    const i = indexAt(pieces, at), p = pieces[i];
    if (!p || p.width === 0) return p?.from ?? 0;
    const { call, home } = p.origin;
    if (asWritten || !call || (home < 0 && ordered)) return p.from + at - p.at + (end ? 1 : 0);
    const stands = ordered ? argumentBefore(pieces, i, first) ?? call.name : call.whole;
    return end ? stands.end : stands.start;
  };
  return (s) => {
    const start = place(s.start, false);
    return span(start, s.end > s.start ? Math.max(start, place(s.end - 1, true)) : start);
  };
}

/** The place just after the last words of the draft's own before piece `i`, no further back than `first`. */
function argumentBefore(pieces: readonly Piece[], i: number, first: number): Span | null {
  for (let k = i - 1; k >= 0; k--) {
    const before = pieces[k];
    if (!before || before.at + before.width <= first) return null;
    if (before.origin.home < 0 && before.width > 0) return span(before.from + before.width, before.from + before.width);
  }
  return null;
}

/** The piece that holds the character at `at`. */
function indexAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
