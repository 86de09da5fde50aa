/** One paragraph of a draft as the splitter leaves it: its extent, its kind, and what reading it again would need. */
import type { FormatState } from "./state.js";

export type ParagraphKind = "text" | "heading" | "list-item" | "quote" | "table-row" | "code" | "comment" | "footnote";

/** How far past a paragraph's end the reading of its words may look. */
export const PEEK = 3;

/** All that is known of a paragraph but its place; offsets count from its start. */
export interface Shape {
  readonly length: number;
  readonly kind: ParagraphKind;
  /** Heading level, depth of a list or of quotes, or 0. */
  readonly level: number;
  /** List label or footnote mark as written: "1.", "(a)", "•". */
  readonly label: string | null;
  /** Columns of white space before the first line. */
  readonly indent: number;
  /** Where the words begin, after a label or the marks of a heading. */
  readonly body: number;
  /** The margin number of the first line, or the last before it; 0 without margin numbers. */
  readonly margin: number;
  /** How far before the start the splitter began: blank lines, indent, margin number. */
  readonly lead: number;
  /** Where the splitter goes on. */
  readonly next: number;
  /** One past the last character that had a say in this paragraph. */
  readonly reach: number;
  readonly opens: FormatState;
  readonly leaves: FormatState;
}

/** A paragraph in its place: offsets in the draft. */
export interface Paragraph extends Shape {
  readonly start: number;
  readonly end: number;
}

/** What a splitter has made out of a paragraph: as in `Shape`, but every offset is one in the draft. */
export interface Cut {
  readonly kind: ParagraphKind;
  readonly level: number;
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  readonly body: number;
  readonly next: number;
}
