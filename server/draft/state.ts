/**
 * What a paragraph has to know of the text above it: the format state it opens in. Plain numbers and strings, compared
 * by value; a paragraph with the same characters in the same state is the same paragraph.
 */
export interface FormatState {
  /** The last margin number read on pleading paper; 0 where lines are not numbered. */
  readonly margin: number;
  /** Paragraphs since the last margin number. */
  readonly unnumbered: number;
  /** The last list number ("3." is 3): the next one may open a paragraph without a blank line. */
  readonly ordinal: number;
  /** The paragraph before was an entry of a log of dates. */
  readonly log: boolean;
  /** Columns that the body of the text is indented. */
  readonly body: number;
  /** The fence that holds text to be read as words: its marks ("```"), or nothing. */
  readonly fence: string;
  /** LaTeX environments that are open, a letter each (see latexSplit.ts). */
  readonly environments: string;
  /** The beginning of the text, where front matter may stand. */
  readonly top: boolean;
}

export const START: FormatState = { margin: 0, unnumbered: 0, ordinal: 0, log: false, body: 0, fence: "", environments: "", top: true };

export const sameState = (a: FormatState, b: FormatState): boolean =>
  a === b ||
  (a.margin === b.margin && a.unnumbered === b.unnumbered && a.ordinal === b.ordinal && a.log === b.log &&
    a.body === b.body && a.fence === b.fence && a.environments === b.environments && a.top === b.top);

/** The state after a paragraph: `before` itself where nothing changed, so that most paragraphs share one object. */
export function stateAfter(
  before: FormatState, margin: number, unnumbered: number, ordinal: number, log: boolean, body: number, fence: string, environments: string,
): FormatState {
  return before.margin === margin && before.unnumbered === unnumbered && before.ordinal === ordinal && before.log === log &&
    before.body === body && before.fence === fence && before.environments === environments && !before.top
    ? before
    : { margin, unnumbered, ordinal, log, body, fence, environments, top: false };
}
