/**
 * Cuts plain text and Markdown into paragraphs, one at a time: `nextProse` reads the paragraph that follows an offset,
 * from the state the text is in there, and looks at nothing behind it. That is what makes re-reading after an edit safe.
 *
 * A paragraph goes on over the headers and footers of a page that interrupts its sentence, and over the blank lines
 * between the numbered lines of pleading paper. It ends at a blank line, a heading, a list label, a log's next entry.
 */
import {
  LOOK_AHEAD, atxLevel, boldLine, closesFence, fenceAt, footnoteAt, holdsPaper, isLinkDefinition, isQuoteMark, isRule, isTableRow,
  looksLikeCode, underlineLevel,
} from "./blocks.js";
import type { Language } from "./draft.js";
import { follows, isFurniture, isWhite, marginNumber, newLine, readLine, seen, skipMargin, type Line, type Source } from "./lines.js";
import { endsSentence, headingLook, markerAt, opensWithDate, outlineLabel, type Marker } from "./markers.js";
import { PEEK, type Paragraph, type ParagraphKind } from "./paragraph.js";
import { stateAfter, type FormatState } from "./state.js";

/** Lines looked at beyond the end of a paragraph for its going on after a page break. */
const LINES_AHEAD = 12;
/** Paragraphs without a margin number after which the page is no longer pleading paper. */
const UNNUMBERED_LIMIT = 8;

/** The reading of one paragraph, under way. */
interface Run {
  readonly source: Source;
  readonly text: string;
  readonly markdown: boolean;
  readonly line: Line;
  readonly ahead: Line;
  readonly opens: FormatState;
  readonly from: number;
  margin: number;
  numbered: boolean;
  reach: number;
}

export function nextProse(source: Source, language: Language, from: number, opens: FormatState): Paragraph | null {
  const run: Run = {
    source, text: source.text, markdown: language === "markdown" && opens.fence === "", line: newLine(), ahead: newLine(),
    opens, from, margin: opens.margin, numbered: false, reach: from,
  };
  const { text, line } = run;
  for (let at = from; at < text.length; at = line.next) {
    look(run, line, at);
    if (line.first >= line.end || !hasWords(run, line)) continue;
    const marked = markedBlock(run);
    if (marked) return marked;
    if (isRule(text, line)) continue;
    return wordBlock(run);
  }
  return null;
}

function look(run: Run, line: Line, at: number): void {
  readLine(run.source, at, line);
  const reach = line.last ? run.text.length + 1 : seen(line);
  if (reach > run.reach) run.reach = reach;
}

/** Takes the margin number off a line; false where nothing but a number, a header or a footer stands on it. */
function hasWords(run: Run, line: Line): boolean {
  const number = marginNumber(run.text, line.first, line.end);
  if (number > 0 && (run.margin > 0 ? follows(run.margin, number) : startsMargin(run, line, number))) {
    run.margin = number;
    run.numbered = true;
    skipMargin(run.text, line);
    return line.first < line.end;
  }
  return !isFurniture(run.text, line.first, line.end);
}

/** Whether a numbered line is the first of pleading paper: the next two lines with words carry the next two numbers. */
function startsMargin(run: Run, line: Line, number: number): boolean {
  let expected = number + 1;
  let at = line.next;
  for (let lines = 0; lines < 8 && at < run.text.length; lines++) {
    look(run, run.ahead, at);
    at = run.ahead.next;
    const { first, end } = run.ahead;
    if (first >= end) continue;
    const found = marginNumber(run.text, first, end);
    if (found !== expected) {
      if (isFurniture(run.text, first, end)) continue;
      return false;
    }
    if (++expected === number + 3) return true;
  }
  if (at >= run.text.length) run.reach = run.text.length + 1;
  return false;
}

/** Blocks that their first characters set apart. */
function markedBlock(run: Run): Paragraph | null {
  const { text, line, opens } = run;
  const c = text.charCodeAt(line.first);
  // Most lines open with a letter, and no block does.
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122 && line.column < 4) || (c >= 48 && c <= 57)) return null;
  if (opens.fence !== "" && closesFence(text, line, opens.fence)) return wholeLine(run, "comment", "");
  if (isTableRow(text, line)) return wholeLine(run, "table-row");
  if (isQuoteMark(text, line) && opens.fence === "") return quoteBlock(run);
  if (opens.fence !== "") return null;
  const atx = atxLevel(text, line);
  if (atx > 0) return atxHeading(run, atx);
  if (!run.markdown) return null;
  if (opens.top && line.start === run.from && c === 45) {
    const front = frontMatter(run);
    if (front) return front;
  }
  const fence = fenceAt(text, line);
  if (fence) {
    run.reach = Math.max(run.reach, Math.min(line.next + LOOK_AHEAD, text.length + 1));
    if (holdsPaper(text, fence, line.next)) return wholeLine(run, "comment", fence.marks);
    return through(run, "code", (l) => closesFence(text, l, fence.marks));
  }
  if (c === 60 && text.startsWith("<!--", line.first)) return htmlComment(run);
  const footnote = footnoteAt(text, line);
  if (footnote) return textRun(run, { kind: "footnote", label: footnote.mark, body: footnote.body, level: 0, ordinal: 0, log: false });
  if (isLinkDefinition(text, line)) return wholeLine(run, "comment");
  if (looksLikeCode(text, line)) return indentedCode(run);
  return null;
}

/** Headings, list items, entries of a log, and plain words. */
function wordBlock(run: Run): Paragraph {
  const { text, line } = run;
  const heading = headingBlock(run);
  if (heading) return heading;
  const marker = markerAt(text, line.first, line.end);
  if (marker) {
    return textRun(run, { kind: "list-item", label: marker.label, body: marker.body, level: 1 + Math.min(8, line.column >> 2), ordinal: marker.style === "number" ? marker.ordinal : 0, log: false });
  }
  if (opensWithDate(text, line.first) && (run.opens.log || anotherDate(run, line))) {
    return textRun(run, { kind: "list-item", label: null, body: line.first, level: 1, ordinal: 0, log: true });
  }
  return textRun(run, { kind: "text", label: null, body: line.first, level: 0, ordinal: 0, log: false });
}

/** Whether one of the next few lines opens with a date too. */
function anotherDate(run: Run, line: Line): boolean {
  let at = line.next;
  for (let lines = 0; lines < 5 && at < run.text.length; lines++) {
    look(run, run.ahead, at);
    if (opensWithDate(run.text, run.ahead.first)) return true;
    at = run.ahead.next;
  }
  if (at >= run.text.length) run.reach = run.text.length + 1;
  return false;
}

// ---- headings ----

function headingBlock(run: Run): Paragraph | null {
  const { text, line, ahead } = run;
  const bold = run.opens.fence === "" ? boldLine(text, line) : null;
  const label = bold ? null : outlineLabel(text, line.first, line.end);
  const body = bold ? bold.body : label ? label.body : line.first;
  const look0 = bold ? "caps" : headingLook(text, body, line.end);
  if (look0 === "none") return null;
  const start = line.first;
  const indent = line.column;
  let end = bold ? bold.end : line.end;
  let next = line.next;
  const margin = run.margin;
  const length = line.end - line.first;
  if (look0 === "title" && !titleStandsAlone(run, length, label !== null)) return null;
  if (next < text.length) {
    // A line that goes on in small letters is the beginning of a sentence.
    look(run, ahead, next);
    if (ahead.first < ahead.end && !trimMargin(run, ahead)) {
      const c = text.charCodeAt(ahead.first);
      if (c >= 97 && c <= 122) return null;
    }
  } else run.reach = text.length + 1;
  if (run.markdown && next < text.length && ahead.first < ahead.end && underlineLevel(text, ahead) > 0) return null;
  if (look0 === "caps") {
    // A title over several lines is one heading.
    for (let lines = 1; lines < 5 && next < text.length; lines++) {
      look(run, ahead, next);
      if (ahead.first >= ahead.end || trimMargin(run, ahead)) break;
      const more = bold ? boldLine(text, ahead) : null;
      const same = bold ? more !== null : headingLook(text, ahead.first, ahead.end) === "caps" && !outlineLabel(text, ahead.first, ahead.end);
      if (!same) break;
      const number = marginNumber(text, ahead.start, ahead.end);
      if (number > 0 && run.margin > 0) run.margin = number;
      end = more ? more.end : ahead.end;
      next = ahead.next;
    }
  }
  const level = look0 === "title" || (bold && headingLook(text, body + 2, end - 2) !== "caps") ? 2 : 1;
  return finish(run, { kind: "heading", level, label: label?.label ?? null, start, end, body, indent, next, margin, log: false });
}

/** Strips a margin number that goes on from the last; true where nothing else stands on the line. */
function trimMargin(run: Run, line: Line): boolean {
  if (run.margin === 0) return false;
  const number = marginNumber(run.text, line.first, line.end);
  if (number > 0 && follows(run.margin, number)) skipMargin(run.text, line);
  return line.first >= line.end;
}

/** Title case alone is also how names and addresses look: what follows has to read like a section. */
function titleStandsAlone(run: Run, length: number, labelled: boolean): boolean {
  const { text, line, ahead } = run;
  let at = line.next;
  let blank = false;
  for (let lines = 0; lines < 4 && at < text.length; lines++) {
    look(run, ahead, at);
    at = ahead.next;
    if (ahead.first >= ahead.end || trimMargin(run, ahead)) { blank = true; continue; }
    const width = ahead.end - ahead.first;
    if (!blank) return width >= 50 && length <= 60 && width > length;
    return labelled || width >= 45 || markerAt(text, ahead.first, ahead.end) !== null || outlineLabel(text, ahead.first, ahead.end) !== null;
  }
  if (at >= text.length) run.reach = text.length + 1;
  return labelled;
}

function atxHeading(run: Run, level: number): Paragraph {
  const { text, line } = run;
  let body = line.first + level;
  while (body < line.end && isWhite(text.charCodeAt(body))) body++;
  let end = line.end;
  while (end > body && text.charCodeAt(end - 1) === 35) end--;
  if (end < line.end && !isWhite(text.charCodeAt(end - 1))) end = line.end;
  while (end > body && isWhite(text.charCodeAt(end - 1))) end--;
  return finish(run, { kind: "heading", level, label: null, start: line.first, end: Math.max(end, line.first + level), body, indent: line.column, next: line.next, margin: run.margin, log: false });
}

// ---- blocks of whole lines ----

function wholeLine(run: Run, kind: ParagraphKind, fence = run.opens.fence): Paragraph {
  const { line } = run;
  return finish(run, { kind, level: 0, label: null, start: line.first, end: line.end, body: line.first, indent: line.column, next: line.next, margin: run.margin, fence });
}

/** A block that runs on until a line closes it, or to the end of the text. */
function through(run: Run, kind: ParagraphKind, closes: (line: Line) => boolean): Paragraph {
  const { text, line, ahead } = run;
  let end = line.end;
  let next = line.next;
  while (next < text.length) {
    look(run, ahead, next);
    next = ahead.next;
    if (ahead.first < ahead.end) end = ahead.end;
    if (ahead.first < ahead.end && closes(ahead)) break;
  }
  if (next >= text.length) run.reach = text.length + 1;
  return finish(run, { kind, level: 0, label: null, start: line.first, end, body: line.first, indent: line.column, next, margin: run.margin });
}

function indentedCode(run: Run): Paragraph {
  const { text, line, ahead } = run;
  let end = line.end;
  let next = line.next;
  while (next < text.length) {
    look(run, ahead, next);
    if (ahead.first >= ahead.end || ahead.column < 4) break;
    end = ahead.end;
    next = ahead.next;
  }
  if (next >= text.length) run.reach = text.length + 1;
  return finish(run, { kind: "code", level: 0, label: null, start: line.first, end, body: line.first, indent: line.column, next, margin: run.margin });
}

function htmlComment(run: Run): Paragraph {
  const { text, line } = run;
  const window = text.slice(line.first, line.first + LOOK_AHEAD);
  run.reach = Math.max(run.reach, Math.min(line.first + LOOK_AHEAD, text.length + 1));
  const stop = window.indexOf("-->");
  const end = stop < 0 ? line.end : line.first + stop + 3;
  const next = stop < 0 ? line.next : end;
  return finish(run, { kind: "comment", level: 0, label: null, start: line.first, end, body: line.first, indent: line.column, next, margin: run.margin });
}

/** "---", keys and values, "---" at the very top. */
function frontMatter(run: Run): Paragraph | null {
  const { text, line, ahead } = run;
  if (underlineLevel(text, line) !== 2 || line.end - line.first !== 3) return null;
  let at = line.next;
  for (let lines = 0; lines < 100 && at < text.length; lines++) {
    look(run, ahead, at);
    if (lines === 0 && (ahead.first >= ahead.end || !KEY.test(text.slice(ahead.first, Math.min(ahead.end, ahead.first + 80))))) return null;
    at = ahead.next;
    if (ahead.end - ahead.first === 3 && text.startsWith("---", ahead.first)) {
      return finish(run, { kind: "comment", level: 0, label: null, start: line.first, end: ahead.end, body: line.first, indent: 0, next: at, margin: run.margin });
    }
  }
  if (at >= text.length) run.reach = text.length + 1;
  return null;
}

/** Sentence: "title: Motion"; not "Counsel conferred: yes", which has a space in its key. */
const KEY = /^(?:#|[\w-]{1,60}:)/;

/** Lines marked "> ". The marks come off in `plainOf`. */
function quoteBlock(run: Run): Paragraph {
  const { text, line, ahead } = run;
  let level = 0;
  let words = line.first;
  for (; words < line.end; words++) {
    const c = text.charCodeAt(words);
    if (c === 62) level++;
    else if (!isWhite(c)) break;
  }
  let end = line.end;
  let next = line.next;
  if (words < line.end) {
    while (next < text.length) {
      look(run, ahead, next);
      if (ahead.first >= ahead.end) break;
      if (!isQuoteMark(text, ahead)) {
        const c = text.charCodeAt(ahead.first);
        if (!(c >= 97 && c <= 122)) break;
      } else if (!hasQuotedWords(text, ahead)) break;
      end = ahead.end;
      next = ahead.next;
    }
    if (next >= text.length) run.reach = text.length + 1;
  }
  return finish(run, { kind: "quote", level, label: null, start: line.first, end, body: words, indent: line.column, next, margin: run.margin, log: false });
}

function hasQuotedWords(text: string, line: Line): boolean {
  for (let i = line.first; i < line.end; i++) {
    const c = text.charCodeAt(i);
    if (c !== 62 && !isWhite(c)) return true;
  }
  return false;
}

// ---- running words ----

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

function textRun(run: Run, opening: Opening): Paragraph {
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
  let { kind, level } = opening;
  for (;;) {
    const found = wordsAhead(run, next, previous);
    if (!found) break;
    const underline = run.markdown && found.adjacent && lines <= 3 && kind === "text" ? underlineLevel(text, line) : 0;
    if (underline > 0) {
      kind = "heading";
      level = underline;
      next = line.next;
      break;
    }
    if (breaksBefore(run, opening, previous, ordinal, found.adjacent)) break;
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
  readonly margin: number;
  readonly numbered: boolean;
}

/** Finds the next line with words that could go on with the paragraph, and leaves it in `run.line`. */
function wordsAhead(run: Run, from: number, previous: Previous): Ahead | null {
  const { text, line } = run;
  let margin = run.margin;
  let blank = false;
  let page = false;
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
      blank = true;
      continue;
    }
    const number = marginNumber(text, line.first, line.end);
    if (number > 0 && margin > 0 && follows(margin, number)) {
      margin = number;
      numbered = true;
      skipMargin(text, line);
      if (line.first < line.end) break;
      blank = true;
      continue;
    }
    if (number > 0 && margin === 0 && startsMargin(run, line, number)) return null;
    if (!isFurniture(text, line.first, line.end)) break;
    page = true;
  }
  if (blank && !((page || numbered) && flows(text, previous, line))) return null;
  return { adjacent: !blank, margin, numbered };
}

/** Whether a sentence cut off by a page break goes on in `line`. */
function flows(text: string, previous: Previous, line: Line): boolean {
  if (endsSentence(text, previous.first, previous.end)) return false;
  const c = text.charCodeAt(line.first);
  if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) return headingLook(text, previous.first, previous.end) !== "caps";
  const last = text.charCodeAt(previous.end - 1);
  const open = last === 44 || last === 45 || (last >= 97 && last <= 122);
  return open && previous.end - previous.first >= 40 && headingLook(text, line.first, line.end) === "none";
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

function opensItem(run: Run, marker: Marker, opening: Opening, previous: Previous, ordinal: number): boolean {
  const { text } = run;
  const closed = endsClause(text, previous);
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

function opensEntry(run: Run, opening: Opening, { first, end }: Previous): boolean {
  const { text, line } = run;
  let word = end;
  while (word > first && !isWhite(text.charCodeAt(word - 1))) word--;
  if (BEFORE_A_DATE.has(text.slice(word, end).toLowerCase())) return false;
  return opening.log || (endsSentence(text, first, end) && anotherDate(run, line));
}

// ---- the paragraph made ----

interface Made {
  readonly kind: ParagraphKind;
  readonly level: number;
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  readonly body: number;
  readonly indent: number;
  readonly next: number;
  readonly margin: number;
  /** The state after it, where it differs from the state before. */
  readonly ordinal?: number;
  readonly log?: boolean;
  readonly indentOfBody?: number;
  readonly fence?: string;
}

function finish(run: Run, made: Made): Paragraph {
  const { start, end } = made;
  const unnumbered = run.margin > 0 && !run.numbered ? run.opens.unnumbered + 1 : 0;
  const lost = unnumbered >= UNNUMBERED_LIMIT;
  return {
    start, end, length: end - start, kind: made.kind, level: made.level, label: made.label, indent: made.indent,
    body: made.body - start, margin: made.margin, lead: start - run.from, next: made.next - start, reach: Math.max(run.reach, end + PEEK) - start, opens: run.opens,
    leaves: stateAfter(run.opens, lost ? 0 : run.margin, lost ? 0 : unnumbered, made.ordinal ?? run.opens.ordinal, made.log ?? run.opens.log, made.indentOfBody ?? run.opens.body, made.fence ?? run.opens.fence, ""),
  };
}
