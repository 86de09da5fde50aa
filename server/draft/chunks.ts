/**
 * A text in chunks of a few thousand characters, so that a keystroke copies one chunk and not the whole draft. (Putting a
 * quarter of a megabyte together again costs as much as all the rest of an edit, several times over.)
 */
import type { Span } from "./span.js";

export type Chunks = readonly string[];

const SIZE = 8192;

export function chunksOf(text: string): Chunks {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += SIZE) chunks.push(text.slice(at, at + SIZE));
  return chunks;
}

/** The chunks of the text with `span` replaced. */
export function replaceIn(chunks: Chunks, span: Span, newText: string): Chunks {
  const first = chunkAt(chunks, span.start);
  const last = span.end === span.start ? first : chunkAt(chunks, span.end);
  const head = (chunks[first.index] ?? "").slice(0, span.start - first.start);
  const tail = (chunks[last.index] ?? "").slice(span.end - last.start);
  const middle = head + newText + tail;
  const fresh = middle.length <= 2 * SIZE ? (middle === "" ? [] : [middle]) : chunksOf(middle);
  return [...chunks.slice(0, first.index), ...fresh, ...chunks.slice(last.index + 1)];
}

/** The characters from `start` to `end`, in one piece. */
export function windowOf(chunks: Chunks, start: number, end: number): string {
  let { index, start: at } = chunkAt(chunks, start);
  let text = "";
  for (; index < chunks.length && at < end; index++) {
    const chunk = chunks[index]!;
    text += chunk.slice(Math.max(0, start - at), end - at);
    at += chunk.length;
  }
  return text;
}

/** The whole text. It is put together only when somebody looks into it. */
export function wholeOf(chunks: Chunks): string {
  let text = "";
  for (const chunk of chunks) text += chunk;
  return text;
}

/** The chunk that holds the character before `at`, or the first. */
function chunkAt(chunks: Chunks, at: number): { readonly index: number; readonly start: number } {
  let start = 0;
  let index = 0;
  for (; index < chunks.length - 1; index++) {
    const next = start + chunks[index]!.length;
    if (at <= next) break;
    start = next;
  }
  return { index, start };
}
