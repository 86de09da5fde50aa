/**
 * A stretch of text as two offsets in UTF-16 code units: `start` is inside, `end` is the first one outside.
 * `0 <= start <= end` always. Which text the offsets count in is said where the span is kept.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Whoever comes first holds the words: answers whether a stretch of a text of this length is still free, and takes it. */
export function firstCome(length: number): (s: Span) => boolean {
  const taken: Span[] = [];
  let map: Uint8Array | null = null;
  return (s) => {
    if (map ? map.subarray(s.start, s.end).includes(1) : taken.some((t) => overlaps(t, s))) return false;
    taken.push(s);
    // A few are compared one by one; for many there is a map.
    if (map) map.fill(1, s.start, s.end);
    else if (taken.length > FEW) {
      map = new Uint8Array(length);
      for (const t of taken) map.fill(1, t.start, t.end);
    }
    return true;
  };
}

const FEW = 24;
