/**
 * Words drawn together, written out in plain text: "didn't" as "did not", "we've" as "we have". What is looked for in a
 * draft then has one form, however its author speaks.
 *
 * "'s" and "'d" stay: they may be a possessive, "is", "has", "had" or "would".
 */
import { PlainBuilder } from "./plain.js";

/** Writes the word out whose apostrophe stands at `at`, and returns where to go on; `at` where none was drawn together. */
export function writeOut(text: string, at: number, out: PlainBuilder): number {
  const after = text.charCodeAt(at + 1) | LOWER;
  if (!isLetter(text.charCodeAt(at - 1)) || !isLetterCode(after)) return at;
  if (after === T) return isLetter(text.charCodeAt(at + 2)) || (text.charCodeAt(at - 1) | LOWER) !== N ? at : writeNot(text, at, out);
  const tail = text.slice(at + 1, at + 3).toLowerCase(), words = TAILS[tail] ?? (tail.startsWith("m") ? TAILS["m"] : undefined);
  if (words === undefined) return at;
  const end = at + (tail.startsWith("m") ? 2 : 3);
  if (isLetter(text.charCodeAt(end))) return at;
  out.put(words, at, end);
  return end;
}

const TAILS: Readonly<Record<string, string>> = { ve: " have", re: " are", ll: " will", m: " am" };

/** "n't": "can't" is "cannot", "won't" is "will not", "don't" is "do not". */
function writeNot(text: string, at: number, out: PlainBuilder): number {
  const end = at + 2, stem = text.slice(Math.max(0, at - 4), at).toLowerCase();
  if (/(?:^|[^a-z])can$/.test(stem)) out.put("not", at, end);
  else if (/(?:^|[^a-z])won$/.test(stem)) {
    out.dropLast();
    out.dropLast();
    out.put("ill not", at - 2, end);
  } else {
    out.dropLast();
    out.put(" not", at - 1, end);
  }
  return end;
}

/** All of a text so, on one line: for words that are looked at beside a paragraph's plain text. */
export function writtenOut(text: string): string {
  const line = text.replace(/\s+/gu, " "), out = new PlainBuilder(line, 0);
  let from = 0;
  for (const { index } of line.matchAll(/['’]/gu)) {
    out.copy(from, index);
    from = writeOut(line, index, out);
  }
  out.copy(from, line.length);
  return out.finish().text;
}

/** Makes a small letter of a large one. */
const LOWER = 32, N = 110, T = 116;

const isLetterCode = (lower: number): boolean => lower >= 97 && lower <= 122;
const isLetter = (c: number): boolean => isLetterCode(c | LOWER);
