/** A draft to be changed, and what its text is written in. */
import type { Language } from "../../../server/draft/draft.js";

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  /** Asks a court for something; the others are papers about which nothing is to be said. */
  readonly motion: boolean;
}

export const withText = (sample: Sample, text: string): Sample => ({ ...sample, text });

/** Sets line ends to line feeds. */
export const linesOf = (text: string): readonly string[] => text.replace(/\r\n?/g, "\n").split("\n");

/** Numbers down the margin: such a text is laid out already. */
export const isNumbered = (text: string): boolean => linesOf(text).filter((line) => /^ {0,3}\d{1,2}(?: {1,8}\S|$)/.test(line)).length >= 8;

/** Plain text that somebody pasted from LaTeX or Markdown, marks and all. */
export const isPasted = (text: string): boolean => /\\[a-z]+\{|\[\^\w+\]|\*\*|^\|/m.test(text);
