/** LaTeX pasted into plain text: ties, quotation marks, and commands with their braces, in the paragraphs that show any. */
import { latexMark } from "./latexWords.js";
import { isWhite } from "./lines.js";
import { markdownMark } from "./markdownWords.js";
import type { Writing } from "./writing.js";

/** Sentence: "\footnote{See Ex. A.}", "\textbf{", "5\%", "\S~3"; not "C:\Users\me", "and\or". */
const COMMAND = /\\(?:[a-zA-Z]{1,20}\*?\{|[%&$](?!\w*\\)|S[ ~}\d])/;
/** Sentence: "March~6", "Mr.~Jones", "3~p.m."; not "~30 minutes", "example.org/~jones". */
const TIE = /[\w.,)§]~[\w§\\$("`]/;
/** Sentence: "``quoted''"; not "```" nor "`code`". */
const QUOTES = /(?<!`)``[^`\s]/;

/** Whether a stretch of plain text was written for LaTeX. Text without a backslash, a tilde or a doubled backquote is told at once. */
export function showsLatex(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return (words.includes("~") && TIE.test(words)) || (words.includes("\\") && COMMAND.test(words)) || (words.includes("``") && QUOTES.test(words));
}

/** The characters that may be marks there. */
export const PASTED = "*\\{}~`'-";

/** Writes what stands for the mark at `at` and returns where to go on. */
export function pastedMark(writing: Writing, c: number, at: number): number {
  const { text, end, out } = writing;
  switch (c) {
    case 42: return markdownMark(writing, c, at);
    case 126: {
      TIE_HERE.lastIndex = at - 1;
      if (at > writing.paragraph.start && TIE_HERE.test(text)) return latexMark(writing, c, at);
      break;
    }
    case 92:
      COMMAND_HERE.lastIndex = at;
      if (COMMAND_HERE.test(text)) return latexMark(writing, c, at);
      break;
    case 123: {
      const blank = blankAt(writing, at);
      if (blank > at) {
        copyWords(writing, at, blank);
        return blank;
      }
      return latexMark(writing, c, at);
    }
    case 96: case 39:
      if (text.charCodeAt(at + 1) === c && at + 1 < end) return latexMark(writing, c, at);
      break;
    case 45: {
      let stop = at;
      while (stop < end && text.charCodeAt(stop) === 45) stop++;
      if (stop - at <= 3) return latexMark(writing, c, at);
      out.copy(at, stop);
      return stop;
    }
    case 125: return at + 1;
  }
  out.copy(at, at + 1);
  return at + 1;
}

/** Takes the characters as they are, but for stretches of white space. */
function copyWords({ text, out }: Writing, from: number, to: number): void {
  for (let at = from; at < to; ) {
    let stop = at;
    const white = isWhite(text.charCodeAt(at));
    while (stop < to && isWhite(text.charCodeAt(stop)) === white) stop++;
    if (white) out.put(" ", at, stop);
    else out.copy(at, stop);
    at = stop;
  }
}

const TIE_HERE = new RegExp(TIE.source, "y");
/** Sentence: "\emph{", "\\", "\%", "\noindent Dated"; not "C:\Users\me", "and\or". */
const COMMAND_HERE = /\\(?:[a-zA-Z]{1,20}\*?[{[]|(?<![\w:]\\)[a-zA-Z]{1,20}(?![\w\\])|[^a-zA-Z\s])/y;

/** Sentence: "{{COUNSEL_NAME}}", "{date}" with a space before it; not "\emph{date}", "{\bf date}". */
const BLANK = /\{\{[^{}\n]{1,80}\}\}|(?<![^\s(])\{[^{}\\\n]{1,80}\}/y;

/** Where the blank of a template that opens at `at` ends; `at` where none does. */
function blankAt({ text, end }: Writing, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.test(text) && BLANK.lastIndex <= end ? BLANK.lastIndex : at;
}
