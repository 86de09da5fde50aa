/**
 * A draft being read, and re-read as it is typed. Paragraphs keep their facts until their words change; the head (court,
 * caption, title) and the tail (signature, date) keep theirs until a line of their own does; the rest is joined anew.
 */
import { resolveDate, findDates } from "./dates.js";
import type { Draft, IsoDate, Language } from "./draft.js";
import { readFacts, type ParagraphFacts } from "./facts.js";
import { readHead, type Head } from "./head.js";
import type { HeadLine } from "./headLine.js";
import { editLayout, paragraphAt, readLayout, type Layout } from "./incremental.js";
import { joinDraft } from "./join.js";
import { latexHead } from "./latexHead.js";
import { linesOf } from "./paragraphs.js";
import { readSignature, type Signature } from "./signature.js";
import type { Span } from "./span.js";
import { wordsIn } from "./wordsIn.js";

export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly draft: Draft;
  readonly layout: Layout<ParagraphFacts | null>;
  readonly frame: Frame;
}

/** One edit: `span` of the old text is replaced by `newText`. */
export interface Change {
  readonly span: Span;
  readonly newText: string;
}

/** What the first and the last lines say. */
interface Frame {
  readonly head: Head;
  readonly signature: Signature | null;
  readonly filed: IsoDate | null;
  /** The paragraphs it was read from, to tell whether it still holds. */
  readonly from: readonly unknown[];
  /** Length of the text then: spans of the tail count from the end. */
  readonly length: number;
}

/** Lines enough for a caption with many parties and counsel above it. */
const HEAD_LINES = 150;
const HEAD_PARAGRAPHS = 90;
const TAIL_LINES = 60;
const TAIL_PARAGRAPHS = 40;

export function readDraft(text: string, language: Language): Reading {
  return joined(readLayout(text, language, readFacts), null);
}

/** The reading of `reading.text` with `change` applied; equal to reading the new text from scratch. */
export function editReading(reading: Reading, change: Change): Reading {
  return joined(editLayout(reading.layout, change, readFacts), reading.frame);
}

function joined(layout: Layout<ParagraphFacts | null>, before: Frame | null): Reading {
  const frame = frameOf(layout, before);
  const draft = joinDraft({
    text: layout.text, language: layout.language, facts: layout.paragraphs.map((p) => p.facts), starts: layout.starts,
    head: frame.head, signature: frame.signature?.span ?? null, filed: frame.filed, signers: frame.signature?.names.map((n) => n.name) ?? [],
  });
  return { text: layout.text, language: layout.language, draft, layout, frame };
}

function frameOf(layout: Layout<ParagraphFacts | null>, before: Frame | null): Frame {
  const count = layout.paragraphs.length;
  const headTo = Math.min(count, HEAD_PARAGRAPHS), tailFrom = Math.max(0, count - TAIL_PARAGRAPHS);
  const from = [...layout.paragraphs.slice(0, headTo), ...layout.paragraphs.slice(tailFrom)];
  if (before && before.from.length === from.length && before.from.every((p, i) => p === from[i]) && before.length === layout.text.length) return before;
  const lines = headLinesIn(layout, headTo).slice(0, HEAD_LINES);
  const tail = linesIn(layout, tailFrom, count).slice(-TAIL_LINES);
  const signature = readSignature(tail);
  return { head: readHead(lines, tail), signature, filed: filedOn(layout.text, layout.language, signature), from, length: layout.text.length };
}

/** A caption made by LaTeX macros is read with its macros written out. */
function headLinesIn(layout: Layout<ParagraphFacts | null>, to: number): readonly HeadLine[] {
  const written = layout.language === "latex" && to > 0 ? latexHead(layout.text, paragraphAt(layout, to - 1).end) : null;
  return written ?? linesIn(layout, 0, to);
}

function linesIn(layout: Layout<ParagraphFacts | null>, from: number, to: number): HeadLine[] {
  const out: HeadLine[] = [];
  for (let i = from; i < to; i++) {
    const p = paragraphAt(layout, i);
    if (p.kind === "comment" || p.kind === "code") continue;
    for (const line of linesOf(layout.text, p, layout.language)) {
      if (!line.text) continue;
      const locate = (local: Span): Span => {
        const s = line.locate(local);
        return { start: s.start + p.start, end: s.end + p.start };
      };
      out.push({ text: line.text, span: locate({ start: 0, end: line.text.length }), locate, heading: p.kind === "heading" });
    }
  }
  return out;
}

/** The day on the date line: "Dated: October 9, 2009". */
function filedOn(text: string, language: Language, signature: Signature | null): IsoDate | null {
  if (!signature?.date) return null;
  const words = wordsIn(text, language, signature.date);
  const full = findDates(words).find((d) => d.form === "full");
  return full ? resolveDate(full, { previous: null, filed: null }) : null;
}
