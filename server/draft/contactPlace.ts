/** Where a contact took place. */
import { PLACE } from "./contactModePhrases.js";
import type { Span } from "./span.js";

export function placeIn(text: string, region: Span): Span | null {
  const m = PLACE.exec(text.slice(region.start, region.end));
  return m && { start: region.start + m.index, end: region.start + m.index + m[0].length };
}
