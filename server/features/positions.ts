/** Offsets inside, positions at the edge: the two ways across. */
import type { Range } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { span, type Span } from "../draft/span.js";

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export function toSpan(document: TextDocument, range: Range): Span {
  const ends = [document.offsetAt(range.start), document.offsetAt(range.end)] as const;
  return span(Math.min(...ends), Math.max(...ends));
}

/** Do they overlap, or at least touch? A cursor at either end of a word is on the word. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
