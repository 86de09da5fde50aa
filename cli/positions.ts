/**
 * Offsets to editor positions: zero-based lines and UTF-16 characters, as the Language Server Protocol counts them.
 * A line ends at `\n`, `\r\n` or a lone `\r`; an offset inside a line end belongs to the end of its line.
 */
import { TextDocument, type Range } from "vscode-languageserver-textdocument";
import type { Span } from "../server/draft/span.js";

export type { Range };
export type RangeOf = (span: Span) => Range;

/** Reads the lines of `text` once, for any number of spans. */
export function rangesIn(text: string): RangeOf {
  const document = TextDocument.create("", "", 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}
