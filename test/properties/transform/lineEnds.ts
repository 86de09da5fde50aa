/** Line ends as Windows writes them, and a stray space after the words of a line. */
import { chance } from "./chance.js";
import { linesOf, withText, type Sample } from "./sample.js";

export interface LineEnds {
  readonly crlf: boolean;
  /** A space after every so many lines; 0 for none. One alone: two would be a line break of Markdown. */
  readonly spaceEach: number;
  readonly seed: number;
}

export function lineEnds(sample: Sample, { crlf, spaceEach, seed }: LineEnds): Sample {
  const { below } = chance(seed);
  const lines = linesOf(sample.text).map((line) => (spaceEach > 0 && !/[\s\\]$/.test(line) && below(spaceEach) === 0 ? `${line} ` : line));
  return withText(sample, lines.join(crlf ? "\r\n" : "\n"));
}
