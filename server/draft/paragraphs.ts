/**
 * A draft as paragraphs. Splitting is a walk: each step reads one paragraph from an offset and the format state there,
 * so a draft can be read again from any paragraph on, and nothing above it has a say (incremental.ts).
 */
import type { Language } from "./draft.js";
import { nextLatex } from "./latexSplit.js";
import type { Source } from "./lines.js";
import type { Paragraph } from "./paragraph.js";
import { nextProse } from "./proseSplit.js";
import { START, type FormatState } from "./state.js";

export { linesOf, plainOf } from "./words.js";
export type { Paragraph, ParagraphKind, Shape } from "./paragraph.js";

/** The paragraph that follows `from`, or null where only blank text is left. */
export const nextParagraph = (source: Source, language: Language, from: number, opens: FormatState): Paragraph | null =>
  language === "latex" ? nextLatex(source, from, opens) : nextProse(source, language, from, opens);

export const sourceOf = (text: string): Source => ({ text, mayHaveReturn: text.includes("\r") });

export function splitParagraphs(text: string, language: Language): Paragraph[] {
  const source = sourceOf(text);
  const paragraphs: Paragraph[] = [];
  let state = START;
  let from = 0;
  for (let p = nextParagraph(source, language, from, state); p; p = nextParagraph(source, language, from, state)) {
    paragraphs.push(p);
    from = p.start + p.next;
    state = p.leaves;
  }
  return paragraphs;
}
