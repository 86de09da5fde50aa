/**
 * The words of a stretch of a draft, for a question asked of more than one sentence: no margin numbers, page headers, marks
 * or line ends, typographic characters written plainly, words parted at a line's end put together again.
 */
import type { Language } from "./draft.js";
import { plainOf, splitParagraphs, type Paragraph } from "./paragraphs.js";
import type { Span } from "./span.js";

/** Paragraph by paragraph; `from` is where each begins in `text`. */
export function paragraphsIn(text: string, language: Language, { start, end }: Span): readonly { readonly words: string; readonly kind: Paragraph["kind"]; readonly from: number }[] {
  const part = text.slice(start, end);
  return splitParagraphs(part, language)
    .filter((p) => p.kind !== "comment" && p.kind !== "code")
    .map((p) => ({ words: plainOf(part, p, language).text, kind: p.kind, from: start + p.start }));
}

/** All of them, with single spaces between. */
export const wordsIn = (text: string, language: Language, s: Span): string =>
  paragraphsIn(text, language, s).map((p) => p.words).filter((words) => words !== "").join(" ");
