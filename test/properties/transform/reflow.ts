/** The same paragraphs set to another width, or each on one line. */
import type { Language } from "../../../server/draft/draft.js";
import { mapProse } from "./blocks.js";
import { withText, type Sample } from "./sample.js";

export const ONE_LINE = Infinity;

export const reflow = (sample: Sample, width: number): Sample =>
  withText(sample, mapProse(sample.text, sample.language, (lines) => wrap(lines, width, sample.language)));

/** Words that would open a list, a quotation, a heading or a rule of Markdown if a line began with them. */
const OPENS_MARKDOWN = /^(?:[\-+*>#|=~`:]|1[.)]$|\d{1,9}[.)]$)/;
const OPENS_LATEX = /^%/;

export function wrap(lines: readonly string[], width: number, language: Language): readonly string[] {
  const [first = ""] = lines;
  const indent = /^\s*/.exec(first)?.[0] ?? "";
  const words = lines.join(" ").trim().split(/[ \n]+/);
  const mayOpen = (word: string): boolean => !(language === "latex" ? OPENS_LATEX : language === "plaintext" ? /^[-+*•–—>]$/ : OPENS_MARKDOWN).test(word);
  const out: string[] = [];
  let line = indent;
  for (const word of words) {
    const fresh = line.trim() === "";
    if (!fresh && line.length + 1 + word.length > width && mayOpen(word)) {
      out.push(line);
      line = word;
    } else line = fresh ? line + word : `${line} ${word}`;
  }
  return [...out, line];
}
