/** Running patterns over a text, and keeping what they find apart. */
import type { Span } from "./span.js";

/**
 * Every match of a global pattern, in order. Unlike `matchAll` it does not copy the pattern first, which costs more
 * than the search itself on a paragraph.
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let m = pattern.exec(text);
  if (m === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; m !== null; m = pattern.exec(text)) {
    found.push(m);
    if (m[0] === "") pattern.lastIndex++;
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];

/** The match of a sticky pattern that starts at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** In order and without overlaps: of two that overlap the longer stays. */
export function apart<T extends { readonly span: Span }>(found: readonly T[]): T[] {
  if (found.length < 2) return [...found];
  const length = ({ span }: T): number => span.end - span.start;
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || length(b) - length(a))) {
    const last = kept.at(-1);
    if (!last || one.span.start >= last.span.end) kept.push(one);
    else if (length(one) > length(last)) kept[kept.length - 1] = one;
  }
  return kept;
}
