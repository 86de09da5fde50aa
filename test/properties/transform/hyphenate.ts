/** Words divided at the ends of lines, as a PDF of justified text leaves them. */
import { mapProse } from "./blocks.js";
import { isNumbered, withText, type Sample } from "./sample.js";

/** Null for LaTeX, whose source is never divided. */
export const hyphenate = (sample: Sample, width: number): Sample | null =>
  sample.language === "latex" || isNumbered(sample.text) ? null
    : withText(sample, mapProse(sample.text, sample.language, (lines) => divide(lines, width)));

function divide(lines: readonly string[], width: number): readonly string[] {
  const indent = /^\s*/.exec(lines[0] ?? "")?.[0] ?? "";
  const out: string[] = [];
  let line = indent;
  for (const word of lines.join(" ").trim().split(/ +/)) {
    const fresh = line.trim() === "";
    const room = width - line.length - (fresh ? 0 : 1);
    const cut = word.length > room ? cutOf(word, room - 1) : null;
    if (cut !== null && !fresh) {
      out.push(`${line} ${word.slice(0, cut)}-`);
      line = word.slice(cut);
    } else if (!fresh && word.length > room && !/^(?:[-+*>#|•]|\d+[.)]$)/.test(word)) {
      out.push(line);
      line = word;
    } else line = fresh ? line + word : `${line} ${word}`;
  }
  return [...out, line];
}

/** The last place in the first `room` letters where a word of small letters may be divided: before a consonant and a vowel. */
function cutOf(word: string, room: number): number | null {
  const letters = /^[a-z]{6,}/.exec(word)?.[0] ?? "";
  for (let at = Math.min(room, letters.length - 3); at >= 2; at--) {
    if (/^[^aeiou][aeiou]/.test(letters.slice(at)) && /[aeiou]/.test(letters.slice(0, at)) && !/^[^aeiou]{2}/.test(letters.slice(at))) return at;
  }
  return null;
}
