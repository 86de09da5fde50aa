/** Finding one's way in a text whose braces are matched once and for all: commands, groups, options, blanks. */
import { span, type Span } from "./span.js";

/** A text read up to `end`. */
export interface Braced {
  readonly text: string;
  readonly end: number;
  /** Just after the brace that closes the one here; 0 where none does. */
  readonly closes: Int32Array;
}

export interface Command {
  readonly name: string;
  readonly at: number;
  /** Just after the name. */
  readonly after: number;
  /** Where the stretch being read ends. */
  readonly to: number;
}

const BACKSLASH = 92, OPEN = 123, CLOSE = 125, PERCENT = 37, BRACKET = 91;

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 64;
const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 10 || c === 13;

export function braced(text: string, end: number): Braced {
  const closes = new Int32Array(end + 1);
  const open: number[] = [];
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === PERCENT) i = lineEnd(text, i, end);
    else if (c === OPEN) open.push(i);
    else if (c === CLOSE) {
      const at = open.pop();
      if (at !== undefined) closes[at] = i + 1;
    }
  }
  return { text, end, closes };
}

/** The group that opens at `at`, without its braces; null where none does. */
export function groupAt({ text, closes }: Braced, at: number, to: number): Span | null {
  if (at >= to || text.charCodeAt(at) !== OPEN) return null;
  const after = closes[at] ?? 0;
  return after > 0 && after <= to ? span(at + 1, after - 1) : null;
}

/** Past blanks, at most one line end; comments count as blanks. */
export function pastBlanks(text: string, at: number, to: number): number {
  let i = at;
  for (let lines = 0; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 && ++lines > 1) return at;
    if (c === PERCENT) i = lineEnd(text, i, to);
    else if (!isBlank(c)) break;
  }
  return i;
}

/** The line feed that ends the line of `at`, or `end`. */
export function lineEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && text.charCodeAt(i) !== 10) i++;
  return i;
}

/** The groups in braces that follow `at`, and where they end. */
export function groupsAt(source: Braced, at: number, to: number, most: number): { readonly groups: readonly Span[]; readonly end: number } {
  const groups: Span[] = [];
  let end = at;
  while (groups.length < most) {
    const start = pastBlanks(source.text, end, to);
    const group = groupAt(source, start, to);
    if (!group) break;
    groups.push(group);
    end = group.end + 1;
  }
  return { groups, end };
}

const LONGEST_OPTION = 1000;

/** What stands in the brackets that open at `at`; braces protect. */
export function optionAt({ text, closes }: Braced, at: number, to: number): Span | null {
  if (text.charCodeAt(at) !== BRACKET) return null;
  for (let i = at + 1; i < Math.min(to, at + LONGEST_OPTION); i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === OPEN) {
      const past = closes[i] ?? 0;
      if (past === 0) return null;
      i = past - 1;
    } else if (c === 93) return span(at + 1, i);
  }
  return null;
}

/** The name of the command at the backslash `at`: letters, with a star after them. */
export function commandAt(text: string, at: number, to: number): Command | null {
  let i = at + 1;
  while (i < to && isLetter(text.charCodeAt(i))) i++;
  return i > at + 1 ? { name: text.slice(at + 1, i), at, after: i, to } : null;
}
