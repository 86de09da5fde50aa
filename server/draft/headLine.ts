/**
 * The input of everything that reads what a paper is and where it is filed: lines with their words cleaned, each of
 * which knows where it stands in the draft. Captions are set in columns, so a line falls into cells.
 */
import type { Span } from "./span.js";

/** A line or paragraph of the head of a draft: single spaces, ASCII quotes, no markup, no margin numbers. */
export interface HeadLine {
  readonly text: string;
  /** In the draft. */
  readonly span: Span;
  /** From offsets in `text` to offsets in the draft. */
  locate(local: Span): Span;
  readonly heading: boolean;
}

/** The part of a line that stands in one column. Offsets count in the line's text. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

/** Several lines or cells as one text that still knows where each word stands. */
export interface Joined {
  readonly text: string;
  locate(local: Span): Span;
}

/** Stands where a line passes from one column to the next. */
export const COLUMN = "│";

const ORNAMENT = /[)§¶|¦│┃:*+]/;
const ALWAYS = /[§¶|¦│┃]/;
/** Ornaments that are also ordinary characters: they count alone, or at either edge of a line. */
const SOMETIMES = /[:*+]/;

/** The cells of a caption line: `VELMA HILL, ) No. 4:19-CV-345` has two; `(CCC)(MAH)` keeps its brackets. */
export function cellsOf(line: string): readonly Cell[] {
  if (!ORNAMENT.test(line)) { const text = line.trim(); return text === "" ? [] : [{ text, start: line.length - line.trimStart().length }]; }
  const cells: Cell[] = [];
  let from = 0, open = 0;
  const cut = (at: number): void => {
    pushCell(cells, line, from, at);
    from = at + 1;
    open = 0;
  };
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i);
    if (c === "(") open++;
    else if (c === ")") { if (open > 0) open--; else cut(i); }
    else if (ALWAYS.test(c) || (SOMETIMES.test(c) && standsAlone(line, i, from))) cut(i);
  }
  pushCell(cells, line, from, line.length);
  return cells;
}

/** Whether an ornament parts the line. */
export const isRuled = (line: string): boolean => ORNAMENT.test(line);

/** Whether what stands at `at` comes after the ornament: in `§ FOR THE DISTRICT` the words do, in `Plaintiff, §` they do not. */
export const followsRule = (line: string, at: number): boolean => ORNAMENT.test(line.slice(0, at));

const standsAlone = (line: string, i: number, from: number): boolean => {
  const before = i === 0 || line.charAt(i - 1) === " ", after = i === line.length - 1 || line.charAt(i + 1) === " ";
  return before && after && !LABEL_END.test(line.slice(from, i));
};

/** `Case No.` before a lone colon, and not `VELMA HILL,`. */
const LABEL_END = /\b(?:nos?\.?|re|date|number|judge)\s?$/i;

const pushCell = (cells: Cell[], line: string, from: number, to: number): void => {
  const raw = line.slice(from, to), text = raw.trim();
  if (text !== "") cells.push({ text, start: from + raw.length - raw.trimStart().length });
};

export interface Piece {
  readonly line: HeadLine;
  readonly cell: Cell;
}

export const wholeLine = (line: HeadLine): Piece => ({ line, cell: { text: line.text, start: 0 } });

/** Joins pieces with a space. A span of the result covers everything between its two ends in the draft. */
export function join(pieces: readonly Piece[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const { cell } of pieces) { starts.push(length); length += cell.text.length + 1; }
  /** Where one offset of the joined text stands in the draft; `end` looks at the character before it. */
  const place = (offset: number, end: boolean): number => {
    const i = lastAtMost(starts, end ? Math.max(0, offset - 1) : offset), piece = pieces[i];
    if (!piece) return 0;
    const local = piece.cell.start + Math.min(Math.max(0, offset - (starts[i] ?? 0)), piece.cell.text.length);
    return end
      ? piece.line.locate({ start: Math.max(0, local - 1), end: local }).end
      : piece.line.locate({ start: local, end: Math.min(local + 1, piece.line.text.length) }).start;
  };
  return {
    text: pieces.map(({ cell }) => cell.text).join(" "),
    locate: ({ start, end }) => {
      const from = place(start, false);
      return { start: from, end: Math.max(from, place(end, true)) };
    },
  };
}

/** The index of the last number that is at most `x`, in an ascending list. */
const lastAtMost = (list: readonly number[], x: number): number => {
  let low = 0, high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= x) low = middle; else high = middle - 1;
  }
  return low;
};
