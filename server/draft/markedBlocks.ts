/** Blocks that their first characters set apart: front matter, fences, comments, quotes, tables, footnotes, "## Argument". */
import {
  LOOK_AHEAD, atxLevel, closesFence, fenceAt, footnoteAt, holdsPaper, isLinkDefinition, isQuoteMark, isTableRow, looksLikeCode, underlineLevel,
} from "./blocks.js";
import { atxHeading } from "./headings.js";
import { isWhite, type Line } from "./lines.js";
import type { Paragraph, ParagraphKind } from "./paragraph.js";
import { finish, look, type Run } from "./proseRun.js";
import { textRun } from "./runningWords.js";

export function markedBlock(run: Run): Paragraph | null {
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
