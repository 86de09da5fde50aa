/**
 * Patterns written as lists: a phrase a line, grouped by what they say, put together into one pattern.
 *
 * A phrase is plain words, or a piece of pattern where its words vary; a piece's own flags do not count, those of the
 * whole do. Order matters: of two phrases that begin alike, the first to match wins, so the longer one stands first.
 */

export type Phrase = string | RegExp;

/** One of several phrases: "(?:called|rang up|telephoned)". */
export const anyOf = (...phrases: readonly Phrase[]): string => `(?:${phrases.map(sourceOf).join("|")})`;

/** One of several phrases, as whole words: "called", and not "recalled". */
export const words = (...phrases: readonly Phrase[]): string => String.raw`\b${anyOf(...phrases)}\b`;

/** One of several beginnings of words: "refus", for "refused" and "refusal", and not "unrefused". */
export const stems = (...phrases: readonly Phrase[]): string => String.raw`\b${anyOf(...phrases)}`;

/** One pattern of parts that follow one another. */
export const pattern = (flags: string, ...parts: readonly Phrase[]): RegExp => new RegExp(parts.map(sourceOf).join(""), flags);

const sourceOf = (phrase: Phrase): string => (typeof phrase === "string" ? phrase : phrase.source);
