/**
 * Things of one kind in the draft's order, paragraph after paragraph, kept from edit to edit: what stands before the edit
 * is taken over, what stands after it is moved along, and only the paragraphs read anew are asked.
 */
import type { Span } from "./span.js";

export interface Strand<T> {
  readonly items: readonly T[];
  /** How many there are up to the end of each paragraph. */
  readonly counts: Int32Array;
}

/** What has changed since the strand before: the paragraphs of [start, end) are new, and those after them moved `by`. */
export interface Renewal {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/**
 * @param paragraphs how many there are now
 * @param of the things of one paragraph, in their places
 * @param move one thing, as many characters further on
 */
export function strandOf<T extends { readonly span: Span }>(before: Strand<T> | null, renewal: Renewal, paragraphs: number, of: (i: number, add: (item: T) => void) => void, move: (item: T, by: number) => T): Strand<T> {
  const counts = new Int32Array(paragraphs);
  const from = before ? renewal.start : 0, to = before ? renewal.end : paragraphs;
  const items = before ? before.items.slice(0, from > 0 ? before.counts[from - 1] : 0) : [];
  const add = (item: T): void => void items.push(item);
  if (before) counts.set(before.counts.subarray(0, from));
  for (let i = from; i < to; i++) {
    of(i, add);
    counts[i] = items.length;
  }
  if (before) {
    const rest = before.counts.length - (paragraphs - to), passed = rest > 0 ? before.counts[rest - 1]! : 0, more = items.length - passed;
    for (let k = passed; k < before.items.length; k++) items.push(move(before.items[k]!, renewal.by));
    for (let i = to; i < paragraphs; i++) counts[i] = before.counts[i - to + rest]! + more;
  }
  return { items, counts };
}
