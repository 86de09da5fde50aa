/**
 * The blocks that marks set apart in Markdown and its kin: front matter, fences, comments, ATX headings, rules, tables,
 * footnotes. Each question is asked of one line; the looks ahead are bounded, so that an edit far below asks none again.
 */
import { isWhite, type Line } from "./lines.js";

/** How far a block looks ahead for its end or its nature. */
export const LOOK_AHEAD = 4000;

/** Sentence: "```text", "~~~"; not "``code``". Group 1 the marks, group 2 what the text is. */
const FENCE = /(`{3,40}|~{3,40})[ \t]{0,8}([^\r\n`]{0,80})/y;

interface Fence {
  readonly marks: string;
  readonly info: string;
}

export function fenceAt(text: string, line: Line): Fence | null {
  const c = text.charCodeAt(line.first);
  if ((c !== 96 && c !== 126) || text.charCodeAt(line.first + 1) !== c) return null;
  FENCE.lastIndex = line.first;
  const m = FENCE.exec(text);
  return m && m[1] !== undefined && line.first + m[0].length >= line.end ? { marks: m[1], info: (m[2] ?? "").trim().toLowerCase() } : null;
}

export function closesFence(text: string, line: Line, marks: string): boolean {
  const c = marks.charCodeAt(0);
  if (text.charCodeAt(line.first) !== c || line.end - line.first < marks.length) return false;
  for (let i = line.first; i < line.end; i++) if (text.charCodeAt(i) !== c) return false;
  return true;
}

/** Words that only a court paper puts in a fence: "UNITED STATES DISTRICT COURT", "Plaintiff,"; not "const court = 1". */
const COURT_PAPER = /\bCOURT\b|\bPlaintiffs?\b|\bPLAINTIFFS?\b|\bDefendants?\b|\bDEFENDANTS?\b|\bCERTIFICAT(?:E|ION)\b|\bCertificat(?:e|ion) of\b|\bL\.R\. \d|\bmeet and confer\b/;

const TEXT_INFO = new Set(["", "text", "txt", "plain", "plaintext", "none", "motion", "pleading"]);

/** Whether a fence holds a court paper, to be read as words. */
export const holdsPaper = (text: string, fence: Fence, from: number): boolean =>
  TEXT_INFO.has(fence.info) && COURT_PAPER.test(untilFence(text.slice(from, from + LOOK_AHEAD), fence.marks));

function untilFence(content: string, marks: string): string {
  const stop = content.indexOf("\n" + marks);
  return stop < 0 ? content : content.slice(0, stop);
}

/** The level of an ATX heading ("## Argument" is 2), or 0. */
export function atxLevel(text: string, line: Line): number {
  let i = line.first;
  while (i < line.end && text.charCodeAt(i) === 35) i++;
  const level = i - line.first;
  return level >= 1 && level <= 6 && i < line.end && isWhite(text.charCodeAt(i)) ? level : 0;
}

/** A line drawn across the page: "-----", "* * *", "====="; not "____", which is a blank to fill. */
export function isRule(text: string, line: Line): boolean {
  const c = text.charCodeAt(line.first);
  if (c !== 45 && c !== 42 && c !== 61 && c !== 126 && c !== 43) return false;
  let count = 0;
  for (let i = line.first; i < line.end; i++) {
    const d = text.charCodeAt(i);
    if (d === c) count++;
    else if (!isWhite(d)) return false;
  }
  return count >= 3;
}

/** The level that a setext underline gives the words above it: "=====" 1, "-----" 2, else 0. */
export function underlineLevel(text: string, line: Line): number {
  const c = text.charCodeAt(line.first);
  if (c !== 61 && c !== 45) return 0;
  for (let i = line.first; i < line.end; i++) if (text.charCodeAt(i) !== c) return 0;
  return line.end - line.first < 2 ? 0 : c === 61 ? 1 : 2;
}

/** A row of a pipe table: opens with a pipe and holds another. */
export function isTableRow(text: string, line: Line): boolean {
  if (text.charCodeAt(line.first) !== 124) return false;
  for (let i = line.first + 1; i < line.end; i++) if (text.charCodeAt(i) === 124) return true;
  return false;
}

export const isQuoteMark = (text: string, line: Line): boolean =>
  text.charCodeAt(line.first) === 62 && (line.first + 1 === line.end || isWhite(text.charCodeAt(line.first + 1)) || text.charCodeAt(line.first + 1) === 62);

/** Sentence: "[^2]: See Ex. A." Group 1 the mark. Not "[2] See". */
const FOOTNOTE = /\[\^([^\]\s]{1,40})\]:/y;
/** Sentence: "[docs]: https://example.org"; not "[date]: to be filled". */
const LINK_DEFINITION = /\[[^\]\r\n]{1,80}\]:[^\S\r\n]{0,3}<?(?:https?:|mailto:|\.{0,2}\/|#)/y;

export function footnoteAt(text: string, line: Line): { readonly mark: string; readonly body: number } | null {
  if (text.charCodeAt(line.first) !== 91 || text.charCodeAt(line.first + 1) !== 94) return null;
  FOOTNOTE.lastIndex = line.first;
  const m = FOOTNOTE.exec(text);
  return m && m[1] !== undefined ? { mark: m[1], body: Math.min(line.end, line.first + m[0].length) } : null;
}

export function isLinkDefinition(text: string, line: Line): boolean {
  if (text.charCodeAt(line.first) !== 91) return false;
  LINK_DEFINITION.lastIndex = line.first;
  return LINK_DEFINITION.test(text);
}

/** Indented code: small letters first and the punctuation of a program; indented prose and captions are words. */
export function looksLikeCode(text: string, line: Line): boolean {
  if (line.column < 4) return false;
  const c = text.charCodeAt(line.first);
  if (c !== 36 && c !== 60 && c !== 123 && c !== 125 && !(c >= 97 && c <= 122)) return false;
  const last = text.charCodeAt(line.end - 1);
  if (c === 36 || last === 123 || last === 125 || last === 59) return true;
  for (let i = line.first; i < line.end && i < line.first + 200; i++) {
    const d = text.charCodeAt(i);
    if (d === 61 || d === 123 || d === 125 || d === 60) return true;
  }
  return false;
}

/** The words of a line that is bold from end to end ("**Certificate of Conference**"), or null. */
export function boldLine(text: string, line: Line): { readonly body: number; readonly end: number } | null {
  let first = line.first;
  let end = line.end;
  if (text.charCodeAt(first) === 60) {
    OPENING_TAGS.lastIndex = first;
    if (OPENING_TAGS.test(text)) first = OPENING_TAGS.lastIndex;
  }
  const c = text.charCodeAt(first);
  if ((c !== 42 && c !== 95) || text.charCodeAt(first + 1) !== c || end - first > 180) return null;
  if (text.charCodeAt(end - 1) === 62) end = beforeClosingTags(text, first, end);
  if (text.charCodeAt(end - 1) === 92) end--;
  const marks = text.slice(first, first + 2);
  const close = first + text.slice(first, end).indexOf(marks, 2);
  if (close <= first + 2) return null;
  let stop = close;
  while (stop < end && text.charCodeAt(stop) === c) stop++;
  if (stop !== end || text.charCodeAt(first + 2) === 95) return null;
  const last = text.charCodeAt(close - 1);
  return last === 44 || last === 46 || last === 59 ? null : { body: first, end };
}

/** Sentence: `<center>`, `<p align="center">`; not "<name>". */
const OPENING_TAGS = /(?:<(?:center|p|div|u|h[1-6])(?:[^\S\r\n][^<>\r\n]{0,80})?>){1,3}/y;
const CLOSING_TAGS = ["</center>", "</p>", "</div>", "</u>", "<br>", "<br/>"];

function beforeClosingTags(text: string, first: number, end: number): number {
  for (const tag of CLOSING_TAGS) {
    if (end - tag.length > first && text.startsWith(tag, end - tag.length)) return beforeClosingTags(text, first, end - tag.length);
  }
  return end;
}
