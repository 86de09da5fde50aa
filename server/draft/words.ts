/**
 * The words of a paragraph: line ends, indents, margin numbers, page headers, quote marks and the marks of Markdown or
 * LaTeX taken away; typographic characters written plainly; words parted at a line's end put together again.
 */
import { writeOut } from "./contractions.js";
import type { Language } from "./draft.js";
import { PASTED, pastedMark, showsLatex } from "./latexPasted.js";
import { latexMark } from "./latexWords.js";
import { isWhite, newLine } from "./lines.js";
import { markdownMark } from "./markdownWords.js";
import type { Paragraph } from "./paragraph.js";
import { PlainBuilder, type Plain } from "./plain.js";
import { TYPOGRAPHY, joinsWithoutHyphen, wordAfter, wordBefore } from "./typography.js";
import { newLineOfWords, nextWords, type Writing } from "./writing.js";

/** The paragraph's words, joined with single spaces. */
export function plainOf(text: string, p: Paragraph, language: Language): Plain {
  const writing = newWriting(text, p, language, false);
  writeWords(writing, p.start + p.body);
  return writing.out.finish();
}

/** The paragraph's words line by line, each located from the paragraph's start; lines without words are left out. */
export function linesOf(text: string, p: Paragraph, language: Language): Plain[] {
  const writing = newWriting(text, p, language, true);
  writeWords(writing, p.start + p.body);
  return [...writing.done, writing.out].map((line) => line.finish()).filter((line) => line.text !== "");
}

const marksTable = (marks: string): Uint8Array => {
  const table = new Uint8Array(128);
  for (let c = 0; c < 32; c++) table[c] = 1;
  table[SPACE] = 1;
  table[127] = 1;
  table[APOSTROPHE] = 1;
  for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = 1;
  return table;
};

const SPACE = 32, APOSTROPHE = 39;
const LITERAL_MARKS = marksTable("");
/** Plain text is often pasted from Markdown, and its stars come along. */
const PLAIN_MARKS = marksTable("*");
/** Or from LaTeX, with its commands. */
const PASTED_MARKS = marksTable(PASTED);
const MARKDOWN_MARKS = marksTable("*_`[]!\\<&|");
const LATEX_MARKS = marksTable("\\{}%~`'-&");

function newWriting(text: string, paragraph: Paragraph, language: Language, byLine: boolean): Writing {
  const literal = paragraph.opens.fence !== "" || paragraph.kind === "code";
  const latex = language === "latex" && paragraph.kind !== "code";
  const pasted = !latex && !literal && language !== "markdown" && paragraph.kind !== "table-row" && showsLatex(text, paragraph.start, paragraph.end);
  return {
    text, end: paragraph.end, out: new PlainBuilder(text, paragraph.start), done: [], source: { text, mayHaveReturn: true }, line: newLine(),
    paragraph, byLine, latex, margin: paragraph.margin,
    marks: latex ? LATEX_MARKS : paragraph.kind === "table-row" ? MARKDOWN_MARKS : literal ? LITERAL_MARKS : language === "markdown" ? MARKDOWN_MARKS : pasted ? PASTED_MARKS : PLAIN_MARKS,
    mark: latex ? latexMark : pasted ? pastedMark : markdownMark, linkWordsEnd: -1, linkEnd: -1,
  };
}

function writeWords(writing: Writing, from: number): void {
  const { text, end, marks } = writing;
  let run = from;
  let i = from;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c === SPACE) {
      const next = text.charCodeAt(i + 1);
      if (next > SPACE && next < 127) {
        i++;
        continue;
      }
    } else if (c < 128 && marks[c] === 0) {
      i++;
      continue;
    }
    if (run < i) writing.out.copy(run, i);
    i = step(writing, c, i);
    run = i;
  }
  if (run < end) writing.out.copy(run, end);
}

/** Writes what stands for the character at `at`, and returns where to go on. */
function step(writing: Writing, c: number, at: number): number {
  const { text, end, out } = writing;
  if (c === 10 || c === 13) return lineBreak(writing, at, at);
  if (isWhite(c)) {
    let i = at + 1;
    while (i < end && isWhite(text.charCodeAt(i)) && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
    if (i < end && (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13)) return lineBreak(writing, at, i);
    out.put(" ", at, i);
    return i;
  }
  if (c >= 127) {
    const plain = TYPOGRAPHY.get(c), past = plain === "'" ? writeOut(text, at, out) : at;
    if (past > at) return past;
    if (plain === undefined) out.copy(at, at + 1);
    else out.put(plain, at, at + 1);
    return at + 1;
  }
  if (c < SPACE) return at + 1;
  const past = c === APOSTROPHE ? writeOut(text, at, out) : at;
  return past > at ? past : writing.mark(writing, c, at);
}

/** Goes over a line end to the next words: one space, or nothing where a word was parted there. */
function lineBreak(writing: Writing, white: number, at: number): number {
  const next = nextWords(writing, at);
  if (next >= writing.end) return writing.end;
  if (writing.byLine) newLineOfWords(writing);
  else if (!joinsWord(writing, white, next)) writing.out.put(" ", white, next);
  return next;
}

/** A word parted at the line's end ("con-", "ferred") is put together, and a compound ("meet-", "and-confer") keeps its hyphen. */
function joinsWord(writing: Writing, white: number, next: number): boolean {
  const { text, out } = writing;
  const before = text.charCodeAt(white - 1);
  if (before === 0xad) return true;
  if (before !== 0x2d && before !== 0x2010 && before !== 0x2011) return false;
  if (out.last !== 0x2d || !isWordCharacter(text.charCodeAt(white - 2)) || !isWordCharacter(text.charCodeAt(next))) return false;
  if (joinsWithoutHyphen(wordBefore(text, white - 1), wordAfter(text, next))) out.dropLast();
  return true;
}

const isWordCharacter = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250) || (c >= 0xfb00 && c <= 0xfb06);
