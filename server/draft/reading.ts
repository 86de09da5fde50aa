/**
 * A draft being read, and re-read as it is typed. Paragraphs keep their facts until their words change; the head (court,
 * caption, title) and the tail (signature, date) keep theirs until a line of their own does; the rest is joined anew.
 */
import type { Change } from "./change.js";
import type { Draft, Language } from "./draft.js";
import { readOrder } from "./duties/index.js";
import { readFacts, type ParagraphFacts } from "./facts.js";
import { readFrame, type Frame } from "./frame.js";
import { editLayout, readLayout, spliced, type Layout } from "./incremental.js";
import { joinDraft, type Joined } from "./join.js";
import { marksIn } from "./marks.js";
import { inChunks } from "./textAt.js";

export type { Change } from "./change.js";

export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly draft: Draft;
  readonly layout: Layout<ParagraphFacts | null>;
  readonly frame: Frame;
  /** The facts of each paragraph, as the layout has them. */
  readonly facts: readonly (ParagraphFacts | null)[];
  readonly marks: Uint16Array;
  readonly joined: Joined;
}

export const readDraft = (text: string, language: Language): Reading => readingOf(readLayout(text, language, readFacts), null);

/** The reading of `reading.text` with `change` applied; equal to reading the new text from scratch. */
export const editReading = (reading: Reading, change: Change): Reading => readingOf(editLayout(reading.layout, change, readFacts), reading);

function readingOf(layout: Layout<ParagraphFacts | null>, before: Reading | null): Reading {
  const { text, language, starts, fresh, chunks } = layout;
  const frame = readFrame(layout, before && before.frame), facts = factsIn(layout, before && before.facts), marks = marksIn(facts, fresh, before && before.marks);
  const joined = joinDraft({
    text, language, chunks, length: layout.length, facts, starts, marks,
    head: frame.head, signature: frame.signature?.span ?? null, filed: frame.filed, signers: frame.signature?.names.map((n) => n.name) ?? [],
  }, before && before.joined, { ...fresh, by: layout.length - (before?.layout.length ?? 0) });
  return { text, language, draft: inChunks(withDuties(joined.draft, layout), chunks), layout, frame, facts, marks, joined };
}

/** In a list of their own: the paragraphs lie scattered in memory, and of most of them nothing else is asked after an edit. */
function factsIn({ paragraphs, fresh }: Layout<ParagraphFacts | null>, before: Reading["facts"] | null): Reading["facts"] {
  if (before === null) return paragraphs.map((p) => p.facts);
  const read = paragraphs.slice(fresh.start, fresh.end).map((p) => p.facts);
  return spliced(before, fresh.start, read, before.length - (paragraphs.length - fresh.end));
}

/** A form of order that a party hands in orders nothing until a judge dates it. */
const PROPOSED = /\bproposed\b/i;

/** An order is read for what it directs; no other paper pays for that. */
function withDuties(draft: Draft, layout: Layout<unknown>): Draft {
  if (draft.kind !== "order") return draft;
  const { duties, date } = readOrder(layout, draft.caption, draft.filed), filed = date;
  return { ...draft, duties: filed === null && PROPOSED.test(draft.title?.text ?? "") ? [] : duties, filed };
}
