/** A page ends in mid-sentence: the court's stamp or a page number stands between two words of a paragraph. */
import { blocksOf, textOf } from "./blocks.js";
import { chance } from "./chance.js";
import { isNumbered, withText, type Sample } from "./sample.js";

export interface PageBreaks {
  readonly furniture: (typeof FURNITURE)[number];
  readonly blanks: boolean;
  /** One paragraph in so many is broken. */
  readonly each: number;
  readonly seed: number;
}

export const FURNITURE = [
  "Case 4:19-cv-00345-RLW   Document 41   Filed 09/01/20   Page 3 of 7",
  "Case: 4:19-cv-00345-RLW Doc. #: 41 Filed: 09/01/20 Page: 3 of 7 PageID #: 123",
  "Case 4:19-cv-00345-RLW ECF No. 41 filed 09/01/20 PageID.512 Page 3 of 7",
  "Page 3 of 7",
  "- 3 -",
  "3",
  "3\nCase 4:19-cv-00345-RLW   Document 41   Filed 09/01/20   Page 4 of 7",
  "\fCase 4:19-cv-00345-RLW   Document 41   Filed 09/01/20   Page 3 of 7",
] as const;

export function pageHeaders(sample: Sample, { furniture, blanks, each, seed }: PageBreaks): Sample | null {
  if (sample.language === "latex" || isNumbered(sample.text)) return null;
  const { below } = chance(seed);
  const blocks = blocksOf(sample.text, sample.language).map((block) => {
    if (!block.prose || below(each) !== 0) return block;
    const words = block.lines.join(" ").trim().split(/ +/);
    const at = placeFor(words, below(words.length), blanks);
    if (at === null) return block;
    const gap = blanks ? [""] : [];
    return { ...block, lines: [words.slice(0, at).join(" "), ...gap, ...furniture.split("\n"), ...gap, words.slice(at).join(" ")] };
  });
  return withText(sample, textOf(blocks));
}

/** The last line of a page is a full one. */
const SHORTEST_LINE = 40;

/** Between two words in mid-sentence; over blank lines, where only small letters show that the sentence goes on, before a small word. */
function placeFor(words: readonly string[], from: number, blanks: boolean): number | null {
  const goesOn = blanks ? /^[a-z]{2,}/ : /^[\p{L}\d]{2,}/u;
  for (let k = 0; k < words.length; k++) {
    const at = 1 + ((from + k) % Math.max(1, words.length - 1));
    const before = words[at - 1] ?? "", after = words[at] ?? "";
    if (at < words.length && goesOn.test(after) && /[\p{L}\d,]$/u.test(before) && words.slice(0, at).join(" ").length >= SHORTEST_LINE && at <= words.length - 3) return at;
  }
  return null;
}
