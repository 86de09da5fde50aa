/** The same words as a word processor or a PDF writes them: curled quotes, no-break spaces, ligatures, no-break hyphens. */
import { chance } from "./chance.js";
import { linesOf, withText, type Sample } from "./sample.js";

export interface Typography {
  readonly quotes: boolean;
  /** One space in so many, 0 for none. */
  readonly spaceEach: number;
  readonly ligatures: boolean;
  readonly hyphens: boolean;
  readonly seed: number;
}

/** Commands, their first argument, comments, addresses and code: characters there are more than themselves. */
const LATEX_ASIDE = /\\(?:begin|end|documentclass|usepackage|newcommand|renewcommand|def|input|vspace|hspace|label|ref|cite|setlength|pagestyle)\*?(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\})*|\\[A-Za-z]+\*?|\\.|(?<!\\)%.*/g;
const MARKDOWN_ASIDE = /`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|&[a-z]+;|https?:\S+|\S[^\s@]*@\S+|^\s*(?:[-*+>#|]+|\d+[.)])\s|^\s*\|.*$|^[-=~`]{3}.*$|^\s+|\s+$|\[\^[^\]]*\]:?/g;

export function typography(sample: Sample, how: Typography): Sample {
  const { below } = chance(how.seed);
  const dress = (words: string, before: string): string => {
    let out = words;
    if (how.quotes) out = curl(out, before);
    if (how.ligatures) out = out.replace(/ffi/g, "ﬃ").replace(/ffl/g, "ﬄ").replace(/fi/g, "ﬁ").replace(/fl/g, "ﬂ").replace(/ff/g, "ﬀ");
    if (how.hyphens) out = out.replace(/(?<=\p{L})-(?=\p{L})/gu, "\u2011");
    if (how.spaceEach > 0) out = out.replace(/(?<=\S) (?=\S)/g, () => (below(how.spaceEach) === 0 ? "\u00a0" : " "));
    return out;
  };
  const aside = sample.language === "latex" ? LATEX_ASIDE : MARKDOWN_ASIDE;
  return withText(sample, linesOf(sample.text).map((line) => around(line, aside, dress)).join("\n"));
}

function around(line: string, aside: RegExp, dress: (words: string, before: string) => string): string {
  let out = "";
  let from = 0;
  for (const m of line.matchAll(aside)) {
    out += dress(line.slice(from, m.index), line.charAt(from - 1)) + m[0];
    from = m.index + m[0].length;
  }
  return out + dress(line.slice(from), line.charAt(from - 1));
}

/** A quotation mark opens after white space, a bracket or a dash, and closes anywhere else. Two in a row are LaTeX's own. */
const curl = (words: string, before: string): string =>
  words.replace(/(?<!['`])(["'])(?!['`])/g, (mark: string, _: string, at: number) => {
    const opens = /^$|[\s([{—–]/.test(at === 0 ? before : words.charAt(at - 1));
    return mark === '"' ? (opens ? "“" : "”") : opens && !/^'\d\d\b/.test(words.slice(at)) ? "‘" : "’";
  });
