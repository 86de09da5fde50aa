/** The draft on pleading paper, as it comes out of a PDF: numbers 1 to 28 down the left margin of each page. */
import { wrap } from "./reflow.js";
import { blocksOf } from "./blocks.js";
import { isNumbered, withText, type Sample } from "./sample.js";

export interface Pleading {
  readonly width: number;
  /** Blank lines carry their number too. */
  readonly numberBlanks: boolean;
  readonly gap: number;
  /** A blank line after each line of running words. */
  readonly double: boolean;
  readonly pageBreak: "feed" | "blank" | "header";
}

const LINES = 28;

/** Null where the paper is numbered already or its marks need the line's beginning. */
export function pleading(sample: Sample, { width, numberBlanks, gap, double, pageBreak }: Pleading): Sample | null {
  if (sample.language === "latex" || sample.language === "markdown" || isNumbered(sample.text)) return null;
  const lines = blocksOf(sample.text, sample.language).flatMap((b) => {
    const set = b.prose ? wrap(b.lines, width, sample.language) : b.lines;
    return double && b.prose ? set.flatMap((line) => [line, ""]) : set;
  });
  const pages = Math.ceil(lines.length / LINES);
  const out: string[] = [];
  for (const [i, line] of lines.entries()) {
    const number = (i % LINES) + 1;
    if (number === 1 && i > 0) out.push(...breakBetween(pageBreak, i / LINES, pages));
    const blank = line.trim() === "";
    out.push(blank ? (numberBlanks ? String(number).padStart(2) : "") : String(number).padStart(2) + " ".repeat(gap) + line);
  }
  return withText(sample, out.join("\n"));
}

const breakBetween = (how: Pleading["pageBreak"], page: number, pages: number): readonly string[] => {
  switch (how) {
    case "feed": return ["\f"];
    case "blank": return ["", ""];
    case "header": return ["", `Case 3:21-cv-00345-BAS-AGS   Document 41   Filed 09/01/21   PageID.${500 + page}   Page ${page + 1} of ${pages}`, ""];
  }
};
