/**
 * Lines of a draft: where each begins and ends, how far it is indented, and which of them are not words at all -
 * the numbers down the margin of pleading paper, and the headers and footers that a PDF leaves between pages.
 *
 * Everything here looks at one line (or a fixed few) and nothing behind it, so that a draft can be read again from any
 * line start.
 */

/** One line, filled in by `readLine`. Reused by its reader, so that walking over a draft allocates nothing. */
export interface Line {
  start: number;
  /** The first character that is not white space; `end` on a blank line. */
  first: number;
  /** Just after the last character that is not white space. */
  end: number;
  /** Where the next line begins. */
  next: number;
  /** Columns before `first`; a tab goes to the next multiple of eight. */
  column: number;
  /** A form feed stands before the words. */
  pageBreak: boolean;
  /** The line runs to the end of the text. */
  last: boolean;
}

export const newLine = (): Line => ({ start: 0, first: 0, end: 0, next: 0, column: 0, pageBreak: false, last: false });

/** A text to be read line by line. `mayHaveReturn` is false only where the text holds no carriage return. */
export interface Source {
  readonly text: string;
  readonly mayHaveReturn: boolean;
}

const LF = 10;
const CR = 13;

export function isWhite(c: number): boolean {
  if (c <= 32) return c === 32 || (c >= 9 && c <= 13);
  if (c < 0xa0) return false;
  return c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000 || c === 0x1680;
}

/** Reads the line that begins at `start` into `line`. */
export function readLine(source: Source, start: number, line: Line): void {
  const { text } = source;
  const stop = source.mayHaveReturn ? lineStop(text, start) : text.indexOf("\n", start);
  line.last = stop < 0;
  const stopAt = stop < 0 ? text.length : stop;
  const pair = stop >= 0 && text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF;
  const next = stop < 0 ? stopAt : stop + (pair ? 2 : 1);
  let first = start;
  let column = 0;
  line.pageBreak = false;
  while (first < stopAt) {
    const c = text.charCodeAt(first);
    if (c === 32) column++;
    else if (c === 9) column = (column | 7) + 1;
    else if (c === 12) line.pageBreak = true;
    else if (isWhite(c)) column += c === CR ? 0 : 1;
    else if (c !== 0x200b && c !== 0xfeff) break;
    first++;
  }
  let end = stopAt;
  while (end > first && isWhite(text.charCodeAt(end - 1))) {
    end--;
    if (text.charCodeAt(end) === 12) line.pageBreak = true;
  }
  line.start = start;
  line.first = first;
  line.end = end;
  line.next = next;
  line.column = column;
}

/** The line feed or carriage return that ends the line, or -1. */
function lineStop(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === LF || c === CR) return i;
  }
  return -1;
}

/** How far reading this line looked: one past the last character that had a say, or past the end of the text. */
export const seen = (line: Line): number => line.next + 1;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/**
 * The number that opens a line of pleading paper, 1 to 32, or 0.
 * Reads "12   conferred by telephone" and "12"; not "12. The parties", "12) The", "12/5/20" or "123 Main St.".
 */
export function marginNumber(text: string, first: number, end: number): number {
  const c = text.charCodeAt(first);
  if (first >= end || !isDigit(c) || c === 48) return 0;
  let value = c - 48;
  let at = first + 1;
  if (at < end && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
  if (at < end && !isWhite(text.charCodeAt(at))) return 0;
  return value <= 32 ? value : 0;
}

/** The margin number after `previous`: the next few down the page, or one of the first at the top of the next. */
export const follows = (previous: number, number: number): boolean =>
  (number > previous && number <= previous + 3) || (number === 1 && previous >= 3) || (number <= 3 && previous >= FOOT_OF_A_PAGE);

/** No page of pleading paper ends above this line, but for the last. */
const FOOT_OF_A_PAGE = 20;

/** Moves `line.first` past its margin number. */
export function skipMargin(text: string, line: Line): void {
  let at = line.first;
  while (at < line.end && isDigit(text.charCodeAt(at))) at++;
  line.column += at - line.first;
  while (at < line.end && isWhite(text.charCodeAt(at))) {
    line.column = text.charCodeAt(at) === 9 ? (line.column | 7) + 1 : line.column + 1;
    at++;
  }
  line.first = at;
}

/** Sentence: "Case 4:19-cv-00345-RLW  Doc. #: 35  Filed: 09/01/20  Page: 3 of 7"; not "Case 4:19-cv-00345 was stayed." */
const STAMP = /Case:?[^\S\r\n]{1,4}\d{1,2}:\d\d-[A-Za-z]{2}-\d[^\r\n]{0,60}?[^\w\r\n](?:Doc|Document|Filed|Page|ECF|PageID)\b/y;
/** Sentence: "Document 35   Filed 09/01/20   Page 3 of 7"; not "Document 35 was filed under seal." */
const STAMP_REST = /(?:Document|Doc\.?|ECF|Dkt\.?|Filed:?|of[^\S\r\n]\d{1,5})[^\S\r\n](?:[^\r\n]{0,60}?[^\S\r\n])?(?:Page:?[^\S\r\n]{0,3}\d|PageID)/y;
/** Sentence: "Page 3 of 7", "PAGE 3", "Page | 3"; not "Page 3 of the log shows". */
const PAGE = /page:?\s{0,3}\|?\s{0,3}\d{1,4}(?:\s{1,3}of\s{1,3}\d{1,4})?$/iy;
/** Sentence: "3", "3 of 7", "- 3 -", "-3-"; not "3.", "1999", "- 3 boxes". */
const PAGE_NUMBER = /(?:\d{1,3}(?:\s{1,3}of\s{1,3}\d{1,3})?|[-–—]\s{0,3}\d{1,3}\s{0,3}[-–—])$/y;
/** Sentence: "PageID #: 123"; not "PageID numbers are cited". */
const PAGE_ID = /PageID\.?\s?#?:?\s{0,3}\d{1,7}$/y;

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const matchesWhole = (pattern: RegExp, text: string, at: number, end: number): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text.slice(at, end));
};

/** Whether the words of a line are a page's header or footer. */
export function isFurniture(text: string, first: number, end: number): boolean {
  const length = end - first;
  if (length === 0 || length > 200) return false;
  const c = text.charCodeAt(first);
  if (isDigit(c) || c === 0x2d || c === 0x2013 || c === 0x2014) return length <= 12 && matchesWhole(PAGE_NUMBER, text, first, end);
  if (c === 67) return matches(STAMP, text, first);
  if (c === 80 || c === 112) return length <= 24 && (matchesWhole(PAGE, text, first, end) || matchesWhole(PAGE_ID, text, first, end));
  if (c === 68 || c === 69 || c === 70 || c === 111) return matches(STAMP_REST, text, first);
  return false;
}
