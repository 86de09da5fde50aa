/** Where a contact took place. */
import { NOTED_PLACE, PLACE } from "./contactModePhrases.js";
import type { Span } from "./span.js";

export function placeIn(text: string, region: Span): Span | null {
  const m = PLACE.exec(text.slice(region.start, region.end));
  return m && { start: region.start + m.index, end: region.start + m.index + m[0].length };
}

/** In a note, where a place stands without "at". */
export function placeNoted(text: string, region: Span): Span | null {
  const m = NOTED_PLACE.exec(text.slice(region.start, region.end));
  return placeIn(text, region) ?? (m && { start: region.start + m.index, end: region.start + m.index + m[0].length });
}

/** "his offices", "the courthouse": where people meet; not "from Chicago". */
export const OFFICE_PLACE = /office|courthouse|courtroom|conference room|library|lobby/iu;
