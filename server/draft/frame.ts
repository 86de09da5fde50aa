/**
 * What the first and the last lines of a draft say: court, caption, title and motions; signature, date and signers.
 *
 * It is kept from edit to edit. The head holds while its own paragraphs do, and while the signature says the same of who
 * signs; read again, it is the one before as long as it says the same. What the tail says moves with the tail. A paragraph's
 * lines are kept as long as the paragraph.
 */
import { windowOf, type Chunks } from "./chunks.js";
import { findDates, resolveDate } from "./dates.js";
import type { IsoDate } from "./draft.js";
import { readHead, type Head } from "./head.js";
import { COLUMN, type HeadLine } from "./headLine.js";
import { paragraphAt, type Layout, type ReadParagraph } from "./incremental.js";
import { latexHead } from "./latexHead.js";
import { orderSignsOf } from "./orderSigns.js";
import { PEEK } from "./paragraph.js";
import { linesOf } from "./paragraphs.js";
import type { Plain } from "./plain.js";
import { readSignature, type Signature } from "./signature.js";
import { shift, type Span } from "./span.js";
import { wordsIn } from "./wordsIn.js";

export interface Frame {
  readonly head: Head;
  readonly signature: Signature | null;
  readonly filed: IsoDate | null;
  readonly from: Read;
}

/** What a frame was read from, to tell what of it still holds. */
interface Read {
  /** The paragraphs of the head, and the one after them, which may hold a preamble's end. */
  readonly head: readonly unknown[];
  readonly headStart: number;
  readonly headEnd: number;
  readonly tail: readonly unknown[];
  /** Where the tail began. */
  readonly tailStart: number;
  /** All that the head takes from the tail. */
  readonly signed: string;
}

/** Lines enough for a caption with many parties and counsel above it. */
const HEAD_LINES = 150;
const HEAD_PARAGRAPHS = 90;
const TAIL_LINES = 60;
const TAIL_PARAGRAPHS = 40;

export function readFrame(layout: Layout<unknown>, before: Frame | null): Frame {
  const { paragraphs, starts } = layout;
  const count = paragraphs.length;
  const headTo = Math.min(count, HEAD_PARAGRAPHS), tailFrom = Math.max(0, count - TAIL_PARAGRAPHS);
  const headStart = starts[0] ?? 0, headEnd = starts[headTo - 1] ?? 0, tailStart = starts[tailFrom] ?? 0;
  const sameHead = before !== null && before.from.headStart === headStart && before.from.headEnd === headEnd && isSame(before.from.head, paragraphs, 0, Math.min(count, headTo + 1));
  const sameTail = before !== null && isSame(before.from.tail, paragraphs, tailFrom, count);
  if (sameHead && sameTail && before.from.tailStart === tailStart) return before;

  const tail = sameTail ? null : lastLines(layout, tailFrom);
  const signature = tail ? readSignature(tail) : moved(before!.signature, tailStart - before!.from.tailStart);
  const signed = tail ? signedBy(tail, signature) + orderSignsOf(tail) : before!.from.signed;
  const filed = tail ? filedOn(layout, signature) : before!.filed;
  const head = sameHead && before.from.signed === signed ? before.head
    : sameOr(before && before.head, readHead(firstLines(layout, headTo), tail ?? lastLines(layout, tailFrom)));
  return {
    head, signature, filed,
    from: { head: paragraphs.slice(0, headTo + 1), headStart, headEnd, tail: paragraphs.slice(tailFrom), tailStart, signed },
  };
}

function isSame(before: readonly unknown[], paragraphs: readonly unknown[], from: number, to: number): boolean {
  if (before.length !== to - from) return false;
  for (let i = from; i < to; i++) if (before[i - from] !== paragraphs[i]) return false;
  return true;
}

/** The head before, where this one says nothing else: what was worked out from that one then holds. */
const sameOr = (before: Head | null, now: Head): Head => (before !== null && JSON.stringify(before) === JSON.stringify(now) ? before : now);

const moved = (s: Signature | null, by: number): Signature | null => (s === null || by === 0 ? s : { ...s, span: shift(s.span, by), date: s.date && shift(s.date, by) });

/** Who signs and the words of the block; a long line is clipped in the head's own reading, and then the whole tail counts. */
function signedBy(tail: readonly HeadLine[], signature: Signature | null): string {
  if (tail.some((l) => l.text.length > LONG)) return tail.map((l) => l.text).join("\n");
  if (signature === null) return "";
  const { span, names } = signature;
  return JSON.stringify([names, tail.filter((l) => l.span.start >= span.start && l.span.end <= span.end).map((l) => l.text)]);
}

const LONG = 2000;

/** A caption made by LaTeX macros is read with its macros written out. */
function firstLines(layout: Layout<unknown>, to: number): readonly HeadLine[] {
  const written = layout.language === "latex" && to > 0 ? latexHead(layout.text, paragraphAt(layout, to - 1).end) : null;
  if (written) return written.slice(0, HEAD_LINES);
  const lines: HeadLine[] = [...courtInFrontMatter(layout)];
  for (let i = 0; i < to && lines.length < HEAD_LINES; i++) for (const line of headLines(layout, i)) lines.push(inColumns(layout.chunks, line));
  return lines.slice(0, HEAD_LINES);
}

/** `court: "United States District Court, District of Oregon"` in the front matter of a Markdown draft, of which nothing else is read. */
function courtInFrontMatter({ chunks, language, paragraphs, starts }: Layout<unknown>): readonly HeadLine[] {
  const first = paragraphs[0], start = starts[0];
  if (language !== "markdown" || first?.kind !== "comment" || start === undefined) return [];
  const raw = windowOf(chunks, start, start + first.length), court = raw.startsWith("---") ? COURT_KEY.exec(raw) : null;
  const text = court?.[1]?.trim();
  if (!court || text === undefined) return [];
  const at = start + court.index + court[0].indexOf(text);
  const locate = (s: Span): Span => shift(s, at);
  return [{ text, span: locate({ start: 0, end: text.length }), locate, heading: true }];
}

const COURT_KEY = /^court:[ "']{0,3}([^"'\r\n]{4,160})/imu;

/** The blanks between two columns, three or more, become the sign that stands between columns elsewhere. */
function inColumns(chunks: Chunks, line: HeadLine): HeadLine {
  const raw = windowOf(chunks, line.span.start, line.span.end);
  if (!COLUMNS.test(raw)) return line;
  let text = "";
  for (let i = 0; i < line.text.length; i++) {
    const c = line.text.charAt(i);
    if (c !== " " || i === 0 || i === line.text.length - 1) { text += c; continue; }
    const from = line.locate({ start: i - 1, end: i }).end - line.span.start, to = line.locate({ start: i + 1, end: i + 2 }).start - line.span.start;
    text += BETWEEN.test(raw.slice(from, to)) ? COLUMN : c;
  }
  return { ...line, text };
}

/** "v.      Case No. 4": blanks after words, and words after them; not "  DISTRICT COURT". */
const COLUMNS = /\S {3}|\t/u;
const BETWEEN = /^(?: {3,}|[ ]*\t\s*)$/u;

function lastLines(layout: Layout<unknown>, from: number): readonly HeadLine[] {
  const lines: (readonly HeadLine[])[] = [];
  for (let i = layout.paragraphs.length - 1, count = 0; i >= from && count < TAIL_LINES; i--) count += lines[lines.push(headLines(layout, i)) - 1]!.length;
  return lines.reverse().flat().slice(-TAIL_LINES);
}

function headLines(layout: Layout<unknown>, i: number): HeadLine[] {
  const p = layout.paragraphs[i]!, start = layout.starts[i]!;
  return linesOfParagraph(layout, p, start).map((line) => {
    const locate = (local: Span): Span => shift(line.locate(local), start);
    return { text: line.text, span: locate({ start: 0, end: line.text.length }), locate, heading: p.kind === "heading" };
  });
}

/** The lines of a paragraph that says something, counted from its start; read once. */
function linesOfParagraph(layout: Layout<unknown>, p: ReadParagraph<unknown>, start: number): readonly Plain[] {
  if (p.kind === "comment" || p.kind === "code") return [];
  const known = LINES.get(p);
  if (known) return known;
  const text = windowOf(layout.chunks, start, start + p.length + PEEK);
  const lines = linesOf(text, { ...p, start: 0, end: p.length }, layout.language).filter((line) => line.text !== "");
  LINES.set(p, lines);
  return lines;
}

const LINES = new WeakMap<ReadParagraph<unknown>, readonly Plain[]>();

/** The day on the date line: "Dated: October 9, 2009". */
function filedOn({ chunks, language }: Layout<unknown>, signature: Signature | null): IsoDate | null {
  if (!signature?.date) return null;
  const { start, end } = signature.date;
  const words = wordsIn(windowOf(chunks, start, end), language, { start: 0, end: end - start });
  const full = findDates(words).find((d) => d.form === "full");
  return full ? resolveDate(full, { previous: null, filed: null }) : null;
}
