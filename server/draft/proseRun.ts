/**
 * The reading of one paragraph of prose, under way: where it began, the line it stands at, the margin number in force, and
 * how far it has looked. Every look at a line goes through `look`, which keeps that account.
 */
import { follows, isFurniture, marginNumber, readLine, seen, skipMargin, type Line, type Source } from "./lines.js";
import { PEEK, type Cut, type Paragraph } from "./paragraph.js";
import { stateAfter, type FormatState } from "./state.js";

/** Paragraphs without a margin number after which the page is no longer pleading paper. */
const UNNUMBERED_LIMIT = 8;

/** The reading of one paragraph, under way. */
export interface Run {
  readonly source: Source;
  readonly text: string;
  readonly markdown: boolean;
  readonly line: Line;
  readonly ahead: Line;
  readonly opens: FormatState;
  readonly from: number;
  margin: number;
  numbered: boolean;
  reach: number;
}

export function look(run: Run, line: Line, at: number): void {
  readLine(run.source, at, line);
  const reach = line.last ? run.text.length + 1 : seen(line);
  if (reach > run.reach) run.reach = reach;
}

/** Takes the margin number off a line; false where nothing but a number, a header or a footer stands on it. */
export function hasWords(run: Run, line: Line): boolean {
  const number = marginNumber(run.text, line.first, line.end);
  if (number > 0 && (run.margin > 0 ? follows(run.margin, number) : startsMargin(run, line, number))) {
    run.margin = number;
    run.numbered = true;
    skipMargin(run.text, line);
    return line.first < line.end;
  }
  return !isFurniture(run.text, line.first, line.end);
}

/**
 * Whether a numbered line is the first of pleading paper: the next two lines with words carry the next two numbers, or
 * those after the blank lines between.
 */
export function startsMargin(run: Run, line: Line, number: number): boolean {
  let expected = number + 1;
  let found = 0;
  let blanks = 0;
  let at = line.next;
  for (let lines = 0; lines < 8 && at < run.text.length; lines++) {
    look(run, run.ahead, at);
    at = run.ahead.next;
    const { first, end } = run.ahead;
    if (first >= end) {
      blanks++;
      continue;
    }
    const next = marginNumber(run.text, first, end);
    if (next < expected || next > expected + blanks) {
      if (isFurniture(run.text, first, end)) continue;
      return false;
    }
    if (++found === 2) return true;
    expected = next + 1;
    blanks = 0;
  }
  if (at >= run.text.length) run.reach = run.text.length + 1;
  return false;
}

/** Strips a margin number that goes on from the last, and returns it; 0 where there is none. */
export function trimMargin(run: Run, line: Line): number {
  const number = run.margin > 0 ? marginNumber(run.text, line.first, line.end) : 0;
  if (number === 0 || !follows(run.margin, number)) return 0;
  skipMargin(run.text, line);
  return number;
}

export interface Made extends Cut {
  readonly indent: number;
  readonly margin: number;
  /** The state after it, where it differs from the state before. */
  readonly ordinal?: number;
  readonly log?: boolean;
  readonly indentOfBody?: number;
  readonly fence?: string;
}

export function finish(run: Run, made: Made): Paragraph {
  const { start, end } = made;
  const unnumbered = run.margin > 0 && !run.numbered ? run.opens.unnumbered + 1 : 0;
  const lost = unnumbered >= UNNUMBERED_LIMIT;
  return {
    start, end, length: end - start, kind: made.kind, level: made.level, label: made.label, indent: made.indent,
    body: made.body - start, margin: made.margin, lead: start - run.from, next: made.next - start, reach: Math.max(run.reach, end + PEEK) - start, opens: run.opens,
    leaves: stateAfter(run.opens, lost ? 0 : run.margin, lost ? 0 : unnumbered, made.ordinal ?? run.opens.ordinal, made.log ?? run.opens.log, made.indentOfBody ?? run.opens.body, made.fence ?? run.opens.fence, ""),
  };
}
