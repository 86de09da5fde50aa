/** How people were in touch: the words that tell a telephone call from a letter, wherever they stand in a sentence. */
import type { Mode } from "../../shared-rules/rules.js";
import * as phrases from "./modePhrases.js";
import { searchFor } from "./search.js";
import { firstCome, type Span } from "./span.js";

export interface ModeMention {
  readonly span: Span;
  readonly mode: Mode;
  /** "by telephone", "via Zoom", "in person": words that say how something else was done. */
  readonly manner: boolean;
}

/** Where two overlap, the first here counts. */
const PATTERNS: readonly (readonly [Mode, RegExp])[] = [
  ["voicemail", phrases.VOICEMAIL_WORDS],
  ["video", phrases.VIDEO_WORDS],
  ["text", phrases.TEXT_WORDS],
  ["email", phrases.EMAIL_WORDS],
  ["fax", phrases.FAX_WORDS],
  ["letter", phrases.LETTER_WORDS],
  ["in-person", phrases.IN_PERSON_WORDS],
  ["telephone", phrases.TELEPHONE_WORDS],
];

const SEARCH = searchFor(PATTERNS.map(([, words]) => words));

export function findModes(text: string): ModeMention[] {
  const seen = SEARCH.in(text);
  if (seen === null) return [];
  const found: ModeMention[] = [], isFree = firstCome(text.length);
  for (const [mode, words] of PATTERNS) {
    for (const m of seen.matches(words)) {
      const s = { start: m.index, end: m.index + m[0].length };
      if (isFree(s)) found.push({ span: s, mode, manner: isManner(text, s, mode, m[0]) });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const isManner = (text: string, s: Span, mode: Mode, words: string): boolean =>
  mode === "in-person" || phrases.IS_MANNER.test(words) || phrases.MANNER_BEFORE.test(text.slice(Math.max(0, s.start - 24), s.start));

export const isLive = (mode: Mode): boolean => mode === "in-person" || mode === "telephone" || mode === "video";

export const isWritten = (mode: Mode): boolean => mode === "letter" || mode === "email" || mode === "fax" || mode === "text";
