/**
 * Headings of prose: a line in capitals or title case that stands alone, a line that is bold from end to end, "## Argument".
 * Names, addresses and the first lines of captions look much the same; what follows the line tells them apart.
 */
import { boldLine, underlineLevel } from "./blocks.js";
import { isFurniture, isWhite } from "./lines.js";
import { SMALL_WORDS, headingLook, markerAt, outlineLabel } from "./markers.js";
import type { Paragraph } from "./paragraph.js";
import { finish, look, trimMargin, type Run } from "./proseRun.js";

export function headingBlock(run: Run): Paragraph | null {
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
    const cut = lookPastPage(run, next);
    const c = ahead.first < ahead.end ? text.charCodeAt(ahead.first) : 0;
    if (c >= 97 && c <= 122) {
      if (cut || look0 !== "caps" || bold || !isTail(run)) return null;
      return finish(run, { kind: "heading", level: 1, label: label?.label ?? null, start, end: ahead.end, body, indent, next: ahead.next, margin, log: false });
    }
  } else run.reach = text.length + 1;
  if (run.markdown && next < text.length && ahead.first < ahead.end && underlineLevel(text, ahead) > 0) return null;
  if (look0 === "caps") {
    // A title over several lines is one heading.
    for (let lines = 1; lines < 5 && next < text.length; lines++) {
      look(run, ahead, next);
      const number = trimMargin(run, ahead);
      if (ahead.first >= ahead.end) break;
      const more = bold ? boldLine(text, ahead) : null;
      const same = bold ? more !== null : headingLook(text, ahead.first, ahead.end) === "caps" && !outlineLabel(text, ahead.first, ahead.end);
      if (!same) break;
      if (number > 0) run.margin = number;
      end = more ? more.end : ahead.end;
      next = ahead.next;
    }
  }
  const level = look0 === "title" || (bold && headingLook(text, body + 2, end - 2) !== "caps") ? 2 : 1;
  return finish(run, { kind: "heading", level, label: label?.label ?? null, start, end, body, indent, next, margin, log: false });
}

/**
 * Looks at the next line, or, where a page ends here or pleading paper is double-spaced, at the next words; whether they
 * stand over more than a line end.
 */
function lookPastPage(run: Run, from: number): boolean {
  const { text, ahead } = run;
  look(run, ahead, from);
  trimMargin(run, ahead);
  const after = { first: ahead.first, end: ahead.end, next: ahead.next, column: ahead.column };
  let page = run.margin > 0 && ahead.first >= ahead.end;
  for (let lines = 0; lines < PAGE_LINES && ahead.next < text.length; lines++) {
    if (ahead.first < ahead.end) {
      if (!isFurniture(text, ahead.first, ahead.end)) break;
      page = true;
    }
    look(run, ahead, ahead.next);
    trimMargin(run, ahead);
  }
  if (!page || ahead.first >= ahead.end) Object.assign(ahead, after);
  return page;
}

/** Lines that a page's end and the next page's header take, blank ones with them. */
const PAGE_LINES = 8;

/** Sentence: "of Non-Party Lakeshore Urgent Care"; not "of the parties' efforts.", "conferred". */
const TAIL = /^(?:of|for|in|under|by|regarding|concerning|pursuant to|as to|with)\s/;

/** Whether the line ahead ends a title in capitals that it goes on with in small ones, and a blank line follows. */
function isTail(run: Run): boolean {
  const { text, ahead } = run;
  const m = TAIL.exec(text.slice(ahead.first, Math.min(ahead.end, ahead.first + 20)));
  if (!m || headingLook(text, ahead.first + m[0].length, ahead.end) !== "title") return false;
  const { end, next, first } = ahead;
  if (next >= text.length) return false;
  look(run, ahead, next);
  trimMargin(run, ahead);
  const blank = ahead.first >= ahead.end;
  Object.assign(ahead, { end, next, first });
  return blank;
}

/** Whether a line ends on a month, "Rule" or a small word, and so in mid-sentence: "Certification Under L.R. 37-1. On October" before "5, 2023". */
function isUnfinished(text: string, first: number, end: number): boolean {
  let from = end;
  while (from > first && !isWhite(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, end).replace(/^[("“‘']/u, "");
  return SMALL_WORDS.has(word.toLowerCase()) || BEFORE_NUMBERS.has(word);
}

/** A day or a number follows. */
const BEFORE_NUMBERS = new Set(["Rule", "Rules", "LR", "L.R.", "R.", "P.", "LCvR", "LCivR", "LRCiv", "LCR", "CivLR", "DUCivR", "NECivR", "FRCP", "Section", "§", "No.", "Nos.", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]);

/** Title case alone is also how names and addresses look: what follows has to read like a section. */
function titleStandsAlone(run: Run, length: number, labelled: boolean): boolean {
  const { text, line, ahead } = run;
  if (isUnfinished(text, line.first, line.end)) return false;
  let at = line.next;
  let blank = false;
  let page = false;
  for (let lines = 0; lines < 4 && at < text.length; lines++) {
    look(run, ahead, at);
    at = ahead.next;
    trimMargin(run, ahead);
    if (ahead.first >= ahead.end) {
      blank = true;
      continue;
    }
    if (isFurniture(text, ahead.first, ahead.end)) {
      page = true;
      continue;
    }
    // No one ends a page on a heading: a page that ends here cuts a sentence.
    if (page && !blank) return false;
    const width = ahead.end - ahead.first;
    if (!blank) return width >= 50 && length <= 60 && width > length;
    return labelled || width >= 45 || markerAt(text, ahead.first, ahead.end) !== null || outlineLabel(text, ahead.first, ahead.end) !== null;
  }
  if (at >= text.length) run.reach = text.length + 1;
  return labelled;
}

export function atxHeading(run: Run, level: number): Paragraph {
  const { text, line } = run;
  let body = line.first + level;
  while (body < line.end && isWhite(text.charCodeAt(body))) body++;
  let end = line.end;
  while (end > body && text.charCodeAt(end - 1) === 35) end--;
  if (end < line.end && !isWhite(text.charCodeAt(end - 1))) end = line.end;
  while (end > body && isWhite(text.charCodeAt(end - 1))) end--;
  return finish(run, { kind: "heading", level, label: null, start: line.first, end: Math.max(end, line.first + level), body, indent: line.column, next: line.next, margin: run.margin, log: false });
}
