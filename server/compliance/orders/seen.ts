/**
 * The draft's own words, as evidence of what an order wants told: sentence by sentence below the title, without those that
 * only repeat what the order directs ("The Order requires the parties to explain ..."), and the parts under their headings.
 */
import { writtenOut } from "../../draft/contractions.js";
import type { Draft, Section } from "../../draft/draft.js";
import { sentencesOf } from "../../draft/sentences.js";
import { contains, overlaps, shift, type Span } from "../../draft/span.js";
import { inBlank } from "../blanks.js";

export interface Sentence {
  readonly span: Span;
  readonly words: string;
}

/** A numbered or headed part, with what stands under it. */
export interface Part {
  readonly number: number | null;
  readonly title: string;
  readonly heading: Span;
  readonly text: Span;
  /** `blank`: nothing but blanks to fill. */
  readonly holds: "nothing" | "blank" | "words";
}

export interface Seen {
  readonly draft: Draft;
  readonly sentences: readonly Sentence[];
  readonly parts: readonly Part[];
  /** Whether words at this place can be evidence. */
  readonly counts: (at: Span) => boolean;
}

/** @param contents what the order wants: a list that repeats it word for word tells nothing */
export function seenIn(draft: Draft, contents: readonly string[]): Seen {
  const from = draft.title?.span.end ?? draft.caption?.span.end ?? 0, to = draft.signature?.start ?? draft.text.length;
  const body = { start: from, end: Math.max(from, to) };
  const wanted = contents.map(plain), blocks = blocksIn(draft.text, body);
  const parts = partsIn(draft, blocks);
  const repeats = blocks.filter((block) => wanted.some((words) => isRepeated(draft.text.slice(block.start, block.end), words)));
  const sentences = blocks.filter((block) => !repeats.includes(block)).flatMap((block) => {
    const words = draft.text.slice(block.start, block.end).replace(/\s/g, " ");
    return sentencesOf(words).map((s): Sentence => ({ span: shift(s, block.start), words: words.slice(s.start, s.end) }));
  });
  const clauses = sentences.map(({ words }) => recitalIn(words));
  const recited = sentences.flatMap(({ span }, n) => { const clause = clauses[n]; return clause ? [shift(clause, span.start)] : []; });
  const told = sentences.map(({ span, words }, n): Sentence => {
    const clause = clauses[n];
    return clause ? { span, words: words.slice(0, clause.start) + " ".repeat(clause.end - clause.start) + words.slice(clause.end) } : { span, words };
  });
  const idle = [...repeats, ...recited];
  return { draft, sentences: told, parts, counts: (at) => contains(body, at) && !inBlank(draft, at) && !idle.some((span) => overlaps(span, at)) };
}

const COMMANDS = String.raw`(?:direct|order|requir|instruct|command|ask)(?:s|ed|ing)?`;
const TELLS = String.raw`(?:submit|explain|set(?:ting)? (?:forth|out)|address|includ|contain|advis|inform|confirm|confer|meet and confer|identif|describ|stat(?:e|ing)\b|report|file)`;
/** "The Order requires the parties to explain", "the Court directed counsel to confer"; not "ordered Plaintiff to answer Interrogatory No. 3". */
const RECITES = new RegExp(String.raw`\b(?:order|court|judge)\b[^.]{0,120}\b${COMMANDS} (?:\S+ ){0,8}?(?:to|that|shall|must) (?:\S+ ){0,6}?${TELLS}`, "i");
/** What the order directs is told; then what was done: ", and they conferred", "; counsel spoke". */
const DONE = /(?:;|,? (?:and|but)) (?:they|counsel|the parties|plaintiffs?|defendants?|m[rs]s?\.|on [A-Z])\b/i;

/** The words of a sentence that only tell what the order directs. */
function recitalIn(words: string): Span | null {
  const m = RECITES.exec(words);
  if (!m) return null;
  const after = m.index + m[0].length, done = DONE.exec(words.slice(after));
  return { start: m.index, end: done ? after + done.index : words.length };
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** An item of a list that says no more than the order does. */
function isRepeated(block: string, wanted: string): boolean {
  const words = plain(block).replace(/^(?:\d{1,2}|[a-h]|[ivx]+) /, "").replace(/ and$/, "");
  return words.length > 3 && wanted.includes(words);
}

/** Paragraphs, and headings that stand right above their text. */
export function blocksIn(text: string, { start, end }: Span): readonly Span[] {
  const blocks: Span[] = [];
  let at = start;
  for (const gap of text.slice(start, end).matchAll(GAP)) {
    if (start + gap.index > at) blocks.push({ start: at, end: start + gap.index });
    at = start + gap.index + gap[0].length;
  }
  if (end > at) blocks.push({ start: at, end });
  return blocks.filter((block) => /\S/.test(text.slice(block.start, block.end)));
}

/** An empty line, and the end of a heading's own line. */
const GAP = /\n[ \t\r]*\n\s*|(?<=^#{1,6} [^\n]{1,200})\n|\n(?=#{1,6} |\\(?:sub)*section)/gmu;

/** "3.", "III.", "(c)", after the marks of a heading or of bold words. */
const NUMBERED = /^[\s#>*_]{0,12}(?:\\(?:sub){0,2}section\*?\{|\\textbf\{|\\item\s)?\(?(?<number>\d{1,2}|[IVX]{1,4}|[a-hA-H])[.)]\s{1,4}(?=\S)/u;
/** Words in bold that open a paragraph, or are one. */
const BOLD = /^\s{0,3}(?:\*\*[^*\n]{3,120}\*\*|__[^_\n]{3,120}__|\\textbf\{[^}\n]{3,120}\})[.:]?/u;
/** The label of a paragraph that runs on: "Efforts.", "Efforts to resolve:". */
const RUN_IN = /^[^.:\n]{2,90}[.:](?=\s)/u;
const FEWEST_WORDS = 4;

interface Opening {
  readonly number: string | null;
  readonly title: string;
  readonly heading: Span;
  /** Of a heading that the paper marks as one; what is only numbered or bold ends where the next part begins. */
  readonly level: number | null;
}

function partsIn(draft: Draft, blocks: readonly Span[]): readonly Part[] {
  let at = 0;
  const headed = draft.sections, opens = blocks.flatMap((block) => {
    while (at < headed.length && (headed[at] as Section).heading.end <= block.start) at += 1;
    const next = headed[at];
    return openingOf(draft, block, next && overlaps(next.heading, block) ? next : null) ?? [];
  }), last = blocks.at(-1)?.end ?? 0;
  return opens.map(({ number, title, heading, level }, i): Part => {
    const next = opens.slice(i + 1).find((each) => level === null || (each.level !== null && each.level <= level));
    const under = { start: heading.end, end: next?.heading.start ?? Math.max(last, heading.end) };
    // A line of a list, or a heading that names a request or a day, may be all there is to say.
    const holds = heldIn(draft, under), says = level === null || /\d/u.test(title);
    return { number: number === null ? null : numberOf(number), title, heading, text: under, holds: holds === "nothing" && says ? "words" : holds };
  });
}

function openingOf({ text }: Draft, block: Span, marked: Section | null): Opening | null {
  const words = text.slice(block.start, block.end), lead = /^\s*/u.exec(words)?.[0].length ?? 0, start = block.start + lead;
  const numbered = NUMBERED.exec(words), number = numbered?.groups?.["number"] ?? null;
  const line = { start, end: start + (/^[^\n]*/u.exec(words.slice(lead))?.[0].trimEnd().length ?? 0) };
  const bare = (title: string): string => title.replace(NUMBERED, "");
  if (marked) {
    const heading = { start, end: Math.max(line.end, Math.min(block.end, marked.heading.end)) };
    return { number, title: bare(text.slice(heading.start, heading.end)), heading, level: marked.level };
  }
  const bold = BOLD.exec(words);
  if (!numbered && !bold) return null;
  if (bold) return { number, title: bare(bold[0]), heading: { start, end: block.start + bold[0].length }, level: null };
  const from = numbered?.[0].length ?? 0, label = RUN_IN.exec(words.slice(from))?.[0] ?? (words.trim().includes("\n") ? "" : words.slice(from).trim());
  return { number, title: label, heading: { start, end: block.start + from + label.length }, level: null };
}

function heldIn(draft: Draft, under: Span): Part["holds"] {
  let words = draft.text.slice(under.start, under.end), blanks = 0;
  for (const { span } of draft.placeholders) {
    if (!contains(under, span)) continue;
    blanks += 1;
    words = words.replace(draft.text.slice(span.start, span.end), " ");
  }
  const said = words.replace(/^[^:\n]{0,60}position:/gim, " ").match(/\p{L}{2,}/gu)?.length ?? 0;
  return said >= FEWEST_WORDS ? "words" : blanks > 0 ? "blank" : said > 0 ? "words" : "nothing";
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10, XI: 11, XII: 12 };

const numberOf = (written: string): number =>
  /^\d/.test(written) ? Number(written) : (ROMAN[written] ?? written.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1);

/** A sentence says so, and not whether, or if. */
export function toldIn({ sentences, draft }: Seen, pattern: RegExp): Span | null {
  for (const sentence of sentences) {
    const said = placeOf(sentence, pattern);
    if (said && !OPEN.test(said.before) && !inBlank(draft, said.at)) return said.at;
  }
  return null;
}

/** Before the words, what leaves them open: "whether an accord was reached", "if the parties are unable". */
const OPEN = /\b(?:whether|if|unless|until|should|would|in the event)\b[^;,]{0,80}$/i;

/** The words stand somewhere, whatever is said with them. */
export function mentionedIn({ sentences, draft }: Seen, pattern: RegExp): Span | null {
  for (const sentence of sentences) {
    const at = placeOf(sentence, pattern)?.at;
    if (at && !inBlank(draft, at)) return at;
  }
  return null;
}

/** Where a sentence has the words, and what stands before them; all of it where it has them drawn together ("couldn't agree"). */
function placeOf({ span, words }: Sentence, pattern: RegExp): { readonly at: Span; readonly before: string } | null {
  const m = pattern.exec(words);
  if (m) return { at: { start: span.start + m.index, end: span.start + m.index + m[0].length }, before: words.slice(0, m.index) };
  const spelled = /['’]/u.test(words) ? pattern.exec(writtenOut(words)) : null;
  return spelled && { at: span, before: spelled.input.slice(0, spelled.index) };
}
