/**
 * A stretch's words with layout taken away, and the way back.
 *
 * The words are kept as runs: most are copied from the draft as they stand, some stand for something else there (one
 * space for a line break and its margin number, "fi" for a ligature, a quotation mark for a curled one).
 */
import { span, type Span } from "./span.js";

export interface Plain {
  readonly text: string;
  /** Span in `text` -> span in the draft, relative to the stretch's start. */
  locate(s: Span): Span;
}

/** Where each run begins in the plain text and in the draft, and how many characters of the draft it stands for. */
interface Runs {
  readonly plain: readonly number[];
  readonly draft: readonly number[];
  readonly width: readonly number[];
}

const SPACE = 32;

/** Gathers plain text, run by run. Holds no two spaces in a row, none at the beginning, and hands out none at the end. */
export class PlainBuilder {
  readonly #parts: string[] = [];
  #length = 0;
  #last = NaN;
  readonly #runs: { plain: number[]; draft: number[]; width: number[] } = { plain: [], draft: [], width: [] };
  readonly #source: string;
  readonly #origin: number;

  constructor(source: string, origin: number) {
    this.#source = source;
    this.#origin = origin;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** The last character, or NaN. */
  get last(): number {
    return this.#last;
  }

  /** Takes the characters of the draft as they are. */
  copy(from: number, to: number): void {
    let start = from;
    while (start < to && this.#source.charCodeAt(start) === SPACE && (this.isEmpty || this.#last === SPACE)) start++;
    if (start >= to) return;
    const { plain, draft, width } = this.#runs;
    const top = plain.length - 1;
    const continues = top >= 0 && width[top] === this.#length - plain[top]! && draft[top]! + width[top]! === start - this.#origin;
    if (continues) width[top]! += to - start;
    else this.#push(start, to - start);
    this.#add(this.#source.slice(start, to));
  }

  /** Writes `words` for the characters of the draft from `from` to `to`. */
  put(words: string, from: number, to: number): void {
    if (words === " " && (this.isEmpty || this.#last === SPACE)) return;
    if (words === "") return;
    this.#push(from, to - from);
    this.#add(words);
  }

  /** Takes back the last character. */
  dropLast(): void {
    const { plain, draft, width } = this.#runs;
    const top = plain.length - 1;
    const part = this.#parts.pop();
    if (part === undefined) return;
    if (part.length > 1) this.#parts.push(part.slice(0, -1));
    const kept = this.#parts.at(-1);
    this.#length--;
    this.#last = kept === undefined ? NaN : kept.charCodeAt(kept.length - 1);
    if (this.#length === plain[top]) {
      plain.pop();
      draft.pop();
      width.pop();
    } else if (width[top] === this.#length + 1 - plain[top]!) width[top]!--;
  }

  finish(): Plain {
    const text = this.#parts.join("");
    const runs = this.#runs;
    return { text: this.#last === SPACE ? text.slice(0, -1) : text, locate: (s) => locate(runs, text.length, s) };
  }

  #add(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
    this.#last = words.charCodeAt(words.length - 1);
  }

  #push(from: number, width: number): void {
    this.#runs.plain.push(this.#length);
    this.#runs.draft.push(from - this.#origin);
    this.#runs.width.push(width);
  }
}

function locate(runs: Runs, length: number, s: Span): Span {
  if (runs.plain.length === 0) return span(0, 0);
  const start = draftStart(runs, length, s.start);
  return span(start, s.end > s.start ? Math.max(start, draftEnd(runs, length, s.end - 1)) : start);
}

/** The run that holds the character at `at`. */
function runAt(runs: Runs, at: number): number {
  let low = 0;
  let high = runs.plain.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs.plain[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A run stands character for character when it is as wide in the draft as in the plain text. */
const isEven = (runs: Runs, run: number, length: number): boolean => runs.width[run] === (runs.plain[run + 1] ?? length) - runs.plain[run]!;

function draftStart(runs: Runs, length: number, at: number): number {
  const run = runAt(runs, at);
  if (at >= length) return runs.draft[run]! + runs.width[run]!;
  return runs.draft[run]! + (isEven(runs, run, length) ? at - runs.plain[run]! : 0);
}

function draftEnd(runs: Runs, length: number, at: number): number {
  const run = runAt(runs, Math.min(at, length - 1));
  return runs.draft[run]! + (isEven(runs, run, length) ? Math.min(at, length - 1) - runs.plain[run]! + 1 : runs.width[run]!);
}
