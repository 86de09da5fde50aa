/**
 * The words of a draft at a place, without looking into its whole text.
 *
 * After an edit the text is a rope of chunks, put together only when somebody looks into it; that copies a quarter of a
 * megabyte and costs more than all the rest of a keystroke. A draft just read knows its chunks; a copy of it does not, and
 * is asked for its text.
 */
import { windowOf, type Chunks } from "./chunks.js";
import type { Draft } from "./draft.js";
import type { Span } from "./span.js";

const CHUNKS = new WeakMap<Draft, Chunks>();

/** What `draft.text.slice(start, end)` says. */
export function textAt(draft: Draft, { start, end }: Span): string {
  const chunks = CHUNKS.get(draft);
  return chunks === undefined ? draft.text.slice(start, end) : windowOf(chunks, start, end);
}

/** Says of which chunks the text of `draft` is made. */
export function inChunks(draft: Draft, chunks: Chunks): Draft {
  CHUNKS.set(draft, chunks);
  return draft;
}
