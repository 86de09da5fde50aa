/**
 * Words being written out of a paragraph, and the step from one line of it to the next: past blank lines, comments, margin
 * numbers, page headers and quote marks.
 */
import { follows, isFurniture, isWhite, marginNumber, readLine, skipMargin, type Line, type Source } from "./lines.js";
import type { Paragraph } from "./paragraph.js";
import { PlainBuilder } from "./plain.js";

/** Words being written. */
export interface Writing {
  readonly text: string;
  readonly end: number;
  out: PlainBuilder;
  readonly done: PlainBuilder[];
  readonly source: Source;
  readonly line: Line;
  readonly paragraph: Paragraph;
  readonly byLine: boolean;
  readonly latex: boolean;
  /** Characters below 128 that are more than themselves here. */
  readonly marks: Uint8Array;
  readonly mark: (writing: Writing, c: number, at: number) => number;
  margin: number;
  /** The end of the words of a link, and of the link. */
  linkWordsEnd: number;
  linkEnd: number;
}

export function newLineOfWords(writing: Writing): void {
  if (!writing.byLine) return;
  writing.done.push(writing.out);
  writing.out = new PlainBuilder(writing.text, writing.paragraph.start);
}

/** The first character of the next line that has words, past margin number and quote marks. */
export function nextWords(writing: Writing, lineEnd: number): number {
  const { text, end, line } = writing;
  let at = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
  while (at < end) {
    readLine(writing.source, at, line);
    at = line.next;
    if (line.first >= line.end) continue;
    if (writing.latex) {
      if (text.charCodeAt(line.first) === 37) continue;
      return line.first;
    }
    const number = writing.margin > 0 ? marginNumber(text, line.first, line.end) : 0;
    if (number > 0 && follows(writing.margin, number)) {
      writing.margin = number;
      skipMargin(text, line);
      if (line.first >= line.end) continue;
    } else if (isFurniture(text, line.first, line.end)) continue;
    return writing.paragraph.kind === "quote" ? pastQuoteMarks(text, line) : line.first;
  }
  return end;
}

function pastQuoteMarks(text: string, line: Line): number {
  let i = line.first;
  while (i < line.end && (text.charCodeAt(i) === 62 || isWhite(text.charCodeAt(i)))) i++;
  return i;
}
