/**
 * A table of who is to do what by when: each row says as much as a sentence, and is read as the sentence that it stands for.
 * Ruled with bars, or set in columns with spaces. A table of the case's timetable has no one who acts, and says nothing here.
 */
import { span, type Span } from "../span.js";
import { cellsOf } from "./columns.js";
import { sentenceOf } from "./dueWhen.js";

export interface Row {
  /** Its place in the paragraph, as written. */
  readonly span: Span;
  /** The sentence that it stands for: "By May 3, 2014, Plaintiff shall sign the releases." */
  readonly sentence: string;
}

/** A cell that directs, and does not only tell what a side wants. */
const RULES = /\b(?:shall|must|is to|are to|GRANTED|Granted|OVERRULED|SUSTAINED|ORDERED)\b/;
const COLUMNS = / {3}|\t/;
const MOST_LINES = 60;

/** @param raw a paragraph as written, with its lines; none where it is no such table */
export function rowsOf(raw: string, ruled: boolean): readonly Row[] {
  if (raw.length > 12_000 || !(ruled || (raw.includes("\n") && COLUMNS.test(raw)))) return [];
  const chart = ruled ? [] : chartRow(raw);
  if (chart.length > 0) return chart;
  const lines = linesOf(raw);
  if (lines.length > MOST_LINES || (!ruled && lines.length < 2)) return [];
  const rows = lines.flatMap(({ cells, at, end }): Row[] => {
    const sentence = cells.length < 2 ? null : sentenceOf(cells);
    return sentence === null ? [] : [{ span: span(at, end), sentence }];
  });
  return ruled || rows.length >= 2 ? rows : [];
}

/** A row whose last cell is the court's ruling, or none. */
export function chartRow(raw: string): readonly Row[] {
  if (raw.length > 12_000 || !raw.includes("\n") || !COLUMNS.test(raw)) return [];
  const cells = cellsOf(raw), ruling = cells.at(-1) ?? "";
  return cells.length > 1 && RULES.test(ruling) && ruling.split(" ").length > 4 ? [{ span: span(raw.length - raw.trimStart().length, raw.trimEnd().length), sentence: ruling }] : [];
}

interface Line {
  readonly cells: readonly string[];
  readonly at: number;
  readonly end: number;
}

/** What goes on below a cell belongs to it: a line that begins far in. */
function linesOf(raw: string): readonly Line[] {
  const lines: { cells: string[]; at: number; end: number }[] = [];
  let at = 0;
  for (const text of raw.split("\n")) {
    const trimmed = text.trim(), cells = trimmed.split(trimmed.includes("|") ? "|" : COLUMNS).map((c) => c.trim()).filter((c) => c !== ""), before = lines.at(-1);
    if (before && /^ {8}/.test(text) && cells.length === 1 && before.cells.length > 1) {
      const longest = before.cells.reduce((best, c, i) => (c.length > before.cells[best]!.length ? i : best), 0);
      before.cells[longest] += ` ${trimmed}`;
      before.end = at + text.length;
    } else if (trimmed !== "") lines.push({ cells, at: at + (text.length - text.trimStart().length), end: at + text.trimEnd().length });
    at += text.length + 1;
  }
  return lines;
}
