/**
 * Running words: text, list items and the entries of a log. Such a paragraph goes on line by line, over the headers and
 * footers of a page that cuts its sentence and over the blank lines of pleading paper, until a blank line ends it or a line
 * opens something of its own.
 */
import { atxLevel, boldLine, closesFence, fenceAt, footnoteAt, isQuoteMark, isRule, isTableRow, underlineLevel } from "./blocks.js";
import { follows, isFurniture, isWhite, marginNumber, skipMargin, type Line } from "./lines.js";
import { SMALL_WORDS, endsSentence, headingLook, markerAt, opensWithDate, outlineLabel, type HeadingLook, type Marker } from "./markers.js";
import type { Paragraph, ParagraphKind } from "./paragraph.js";
import { finish, look, startsMargin, type Run } from "./proseRun.js";

/** Lines looked at beyond the end of a paragraph for its going on after a page break. */
const LINES_AHEAD = 40;

interface Opening {
  readonly kind: ParagraphKind;
  readonly label: string | null;
  readonly body: number;
  readonly level: number;
  readonly ordinal: number;
  readonly log: boolean;
}

/** The last line taken into a paragraph. */
interface Previous {
  first: number;
  end: number;
  column: number;
}

export function textRun(run: Run, opening: Opening): Paragraph {
  const { text, line, opens } = run;
  const start = line.first;
  const indent = line.column;
  const margin = run.margin;
  const firstWidth = line.end - opening.body;
  const previous: Previous = { first: line.first, end: line.end, column: line.column };
  const ordinal = opening.ordinal || opens.ordinal;
  let next = line.next;
  let lines = 1;
  let hanging = 1000;
  let double = false;
  let { kind, level } = opening;
  for (;;) {
    const found = wordsAhead(run, next, previous, double);
    if (!found) break;
    const underline = run.markdown && found.adjacent && lines <= 3 && kind === "text" ? underlineLevel(text, line) : 0;
    if (underline > 0) {
      kind = "heading";
      level = underline;
      next = line.next;
      break;
    }
    if (breaksBefore(run, opening, previous, ordinal, found.adjacent)) break;
    if (lines === 1) double = found.numbered && found.gap === 1;
    run.margin = found.margin;
    if (found.numbered) run.numbered = true;
    previous.first = line.first;
    previous.end = line.end;
    previous.column = line.column;
    if (line.column < hanging) hanging = line.column;
    next = line.next;
    lines++;
  }
  const column = lines > 1 ? Math.min(indent, hanging) : indent;
  if (kind === "text" && column >= opens.body + 8 && firstWidth >= 40 && isBlockQuote(text, opening.body, previous.end, lines)) kind = "quote";
  const body = kind === "text" && lines > 1 && firstWidth >= 50 ? Math.min(hanging, 63) : opens.body;
  return finish(run, {
    kind, level, label: opening.label, start, end: previous.end, body: opening.body, indent, next, margin,
    ordinal, log: opening.log, indentOfBody: body,
  });
}

/** Prose set in from the margin: it opens like a sentence, and quotation marks or small words show that it is one. */
function isBlockQuote(text: string, first: number, end: number, lines: number): boolean {
  const c = text.charCodeAt(first);
  if (c === 34 || c === 0x201c) return true;
  if (lines < 2 || !((c >= 65 && c <= 90) || c === 91 || c === 40)) return false;
  let small = 0;
  let words = 0;
  for (let i = first; i < end && i < first + 400; i++) {
    if (!isWhite(text.charCodeAt(i - 1))) continue;
    const d = text.charCodeAt(i);
    if (isWhite(d)) continue;
    words++;
    if (d >= 97 && d <= 122) small++;
  }
  return words >= 8 && small * 2 > words;
}

interface Ahead {
  /** No blank line lies between. */
  readonly adjacent: boolean;
  /** Blank lines between, those with a margin number counted. */
  readonly gap: number;
  readonly margin: number;
  readonly numbered: boolean;
}

/**
 * Finds the next line with words that could go on with the paragraph, and leaves it in `run.line`. In a `double`-spaced
 * paragraph of pleading paper one blank line parts nothing.
 */
function wordsAhead(run: Run, from: number, previous: Previous, double: boolean): Ahead | null {
  const { text, line } = run;
  let margin = run.margin;
  let gap = 0;
  let page = false;
  let turned = false;
  let numbered = false;
  let at = from;
  for (let count = 0; ; count++) {
    if (at >= text.length) {
      run.reach = text.length + 1;
      return null;
    }
    if (count > LINES_AHEAD) return null;
    look(run, line, at);
    at = line.next;
    if (line.pageBreak) page = true;
    if (line.first >= line.end) {
      gap++;
      continue;
    }
    const number = marginNumber(text, line.first, line.end);
    if (number > 0 && margin > 0 && follows(margin, number)) {
      if (number < margin) turned = true;
      margin = number;
      numbered = true;
      skipMargin(text, line);
      if (line.first < line.end) break;
      gap++;
      continue;
    }
    if (number > 0 && margin === 0 && startsMargin(run, line, number)) return null;
    if (!isFurniture(text, line.first, line.end)) break;
    page = true;
  }
  if (gap > 0 && !((page || numbered) && ((gap === 1 && numbered && !page && isSpaced(run, previous) && (double || spacedAhead(run, margin))) || (turned && isTurned(run, previous)) || flows(text, previous, line, numbered && gap === 1)))) return null;
  return { adjacent: gap === 0, gap, margin, numbered };
}

/** Whether the line found may be one of double-spaced words: the one before is full, and this is neither heading nor column. */
const isSpaced = ({ text, line }: Run, previous: Previous): boolean =>
  previous.end - previous.first >= SHORTEST_FULL_LINE && isFull(text, previous, line) && headingLook(text, line.first, line.end) !== "caps"
  && !text.slice(line.first, line.end).includes("   ");

/** Whether the line found, the first of a page of pleading paper, is as full as the one before: a paragraph's end is seldom. */
const isTurned = ({ text, line }: Run, previous: Previous): boolean =>
  previous.end - previous.first >= SHORTEST_FULL_LINE && line.end - line.first >= SHORTEST_FULL_LINE && line.column <= previous.column
  && isFull(text, previous, line) && headingLook(text, line.first, line.end) === "none";

/** Whether the line found goes on over one blank line in small letters: its page is double-spaced. */
function spacedAhead(run: Run, margin: number): boolean {
  const { text, line, ahead } = run;
  let at = line.next;
  for (let blanks = 0; blanks <= 1 && at < text.length; blanks++) {
    look(run, ahead, at);
    at = ahead.next;
    const number = marginNumber(text, ahead.first, ahead.end);
    if (number > 0 && follows(margin, number)) skipMargin(text, ahead);
    const c = text.charCodeAt(ahead.first);
    if (ahead.first < ahead.end) return blanks === 1 && number > 0 && c >= 97 && c <= 122 && !endsSentence(text, line.first, line.end);
  }
  if (at >= text.length) run.reach = text.length + 1;
  return false;
}

/** Whether a sentence cut off by a page break, or by the spacing of pleading paper (`spaced`), goes on in `line`. */
function flows(text: string, previous: Previous, line: Line, spaced: boolean): boolean {
  if (endsSentence(text, previous.first, previous.end) && !endsShort(text, previous)) return false;
  const c = text.charCodeAt(line.first);
  if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) return headingLook(text, previous.first, previous.end) !== "caps";
  if (SMALL_WORDS.has(lastWord(text, previous))) return true;
  const last = text.charCodeAt(previous.end - 1);
  const open = last === 44 || last === 46 || last === 45 || (last >= 97 && last <= 122) || (last >= 48 && last <= 57);
  return open && previous.end - previous.first >= SHORTEST_FULL_LINE && isFull(text, previous, line) && goesOn(headingLook(text, line.first, line.end), spaced);
}

/** Sentence: "about Request No.", "On Dec.", "wrote to Ms."; not "met and conferred." */
const SHORT_FORM = /(?:^|[\s(])(?:Nos?|Mr|Ms|Mrs|Dr|Messrs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Fed|Civ|[LRPDv]|Ex)\.$/;

/** Whether a line's last stop shortens a word, which something has to follow. */
const endsShort = (text: string, { first, end }: Previous): boolean => SHORT_FORM.test(text.slice(Math.max(first, end - 8), end));

/** A line of names looks like a heading in title case. */
const goesOn = (look: HeadingLook, spaced: boolean): boolean => look === "none" || (spaced && look === "title");

/** Whether the first word of `line` would not have found room before it: a heading or a last line leaves room. */
function isFull(text: string, previous: Previous, line: Line): boolean {
  let word = line.first;
  while (word < line.end && !isWhite(text.charCodeAt(word))) word++;
  return previous.column + previous.end - previous.first + 1 + word - line.first > line.column + line.end - line.first;
}

/** Characters of a line that runs to the margin, in a narrow column. */
const SHORTEST_FULL_LINE = 34;

function lastWord(text: string, { first, end }: Previous): string {
  let word = end;
  while (word > first && end - word < 20 && !isWhite(text.charCodeAt(word - 1))) word--;
  return text.slice(word, end).toLowerCase();
}

/** Whether the line ahead opens a paragraph of its own though no blank line stands before it. */
function breaksBefore(run: Run, opening: Opening, previous: Previous, ordinal: number, adjacent: boolean): boolean {
  const { text, line } = run;
  const c = text.charCodeAt(line.first);
  if (c >= 97 && c <= 122) {
    const second = text.charCodeAt(line.first + 1);
    if (second !== 46 && second !== 41 && c !== 105 && c !== 120) return false;
  }
  const letter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  if (!letter && opensBlock(run)) return true;
  const marker = letter && c < 97 ? null : markerAt(text, line.first, line.end);
  if (marker && opensItem(run, marker, opening, previous, ordinal)) return true;
  if (opensWithDate(text, line.first) && opensEntry(run, opening, previous)) return true;
  if (!adjacent || !(c >= 65 || !letter) || !endsSentence(text, previous.first, previous.end)) return false;
  if (line.column >= previous.column + 3 && (c < 97 || c > 122)) return true;
  if (c >= 65 && c <= 90) {
    return headingLook(text, line.first, line.end) === "caps" ||
      (outlineLabel(text, line.first, line.end) !== null && headingLook(text, outlineLabel(text, line.first, line.end)?.body ?? line.first, line.end) !== "none");
  }
  return boldLine(text, line) !== null;
}

function opensBlock(run: Run): boolean {
  const { text, line, opens } = run;
  if (opens.fence !== "" && closesFence(text, line, opens.fence)) return true;
  if (isTableRow(text, line) || isRule(text, line)) return true;
  if (opens.fence === "" && isQuoteMark(text, line)) return true;
  if (!run.markdown) return false;
  return atxLevel(text, line) > 0 || fenceAt(text, line) !== null || footnoteAt(text, line) !== null || text.startsWith("<!--", line.first);
}

/** Characters of a line that leads to a list without a colon: longer ones run on into the next. */
const LONGEST_LEAD = 70;

function opensItem(run: Run, marker: Marker, opening: Opening, previous: Previous, ordinal: number): boolean {
  const { text, line } = run;
  // "Plaintiff's efforts under Rule 7.1(a)", and the first item set in below it.
  const led = marker.ordinal === 1 && line.column >= previous.column + 2 && previous.end - previous.first <= LONGEST_LEAD && !leadsToNumber(text, previous);
  const closed = led || endsClause(text, previous);
  switch (marker.style) {
    case "bullet": return (run.markdown && "-*+".includes(marker.label)) || closed || marker.label === opening.label;
    case "number": return marker.ordinal === opening.ordinal + 1 ? !leadsToNumber(text, previous) : closed && (marker.ordinal === 1 || marker.ordinal === ordinal + 1);
    case "paren": return closed;
    case "letter": return closed && (marker.ordinal === 1 || opening.kind === "list-item");
    case "outline": return false;
  }
}

/** A stop, a semicolon or a comma, or "and"/"or" after one: where the next item of a list may begin. */
function endsClause(text: string, { first, end }: Previous): boolean {
  const c = text.charCodeAt(end - 1);
  if (c === 59 || c === 44 || endsSentence(text, first, end)) return true;
  return (text.startsWith(" and", end - 4) || text.startsWith(" or", end - 3)) && end - first > 6;
}

/** Sentence: "Interrogatory Nos.", "Fed. R. Civ. P.", "requests 3 and"; not "each response". */
const BEFORE_A_NUMBER = /(?:\bNos?\.|\bP\.|\bR\.|[§¶]|\d,|\b(?:Rule|Rules|Interrogatory|Interrogatories|Request|Requests|Exhibit|Ex\.|and|or|through|to|of|at|in|by|on|the))$/;

/** Whether a line's last word leads to a number, which is then no list's. */
const leadsToNumber = (text: string, { first, end }: Previous): boolean => BEFORE_A_NUMBER.test(text.slice(Math.max(first, end - 20), end));

/** Words after which a date at the beginning of a line goes on with the sentence. */
const BEFORE_A_DATE = new Set(["by", "on", "of", "to", "from", "until", "dated", "and", "before", "after", "the", "through", "since", "or", "for", "between", "around", "about"]);

function opensEntry(run: Run, opening: Opening, previous: Previous): boolean {
  const { text, line } = run;
  if (BEFORE_A_DATE.has(lastWord(text, previous))) return false;
  return opening.log || (endsSentence(text, previous.first, previous.end) && anotherDate(run, line));
}

/** Whether one of the next few lines opens with a date too. */
export function anotherDate(run: Run, line: Line): boolean {
  let at = line.next;
  for (let lines = 0; lines < 5 && at < run.text.length; lines++) {
    look(run, run.ahead, at);
    if (opensWithDate(run.text, run.ahead.first)) return true;
    at = run.ahead.next;
  }
  if (at >= run.text.length) run.reach = run.text.length + 1;
  return false;
}
