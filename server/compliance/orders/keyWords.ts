/**
 * Contents of a kind that is not known here, by their key words: what is left of an order's words without those that every
 * order uses. Evidence is a heading, or one sentence, that has most of them; nothing is absent of which a word stands.
 */
import type { Span } from "../../draft/span.js";
import type { Seen } from "./seen.js";

/** Words that tell nothing of what is wanted. */
const COMMON: ReadonlySet<string> = new Set((
  "that this which with from into each any all and the for are was were has have been will shall must may can not what whether when where why who whose whom how their its his her they them there these those such other same also both either more than then under upon about above below after before between within without regarding concerning including include includes relating related respect "
  + "party parties plaintiff plaintiffs defendant defendants counsel court courts order orders ordered judge issue issues dispute disputes disputed discovery matter matters case action letter statement report submission joint paper detail detailed brief briefly specific specifically explain explaining explanation describe description identify identification list listing state stating statement summary extent nature status position positions set forth provide basis"
).split(" "));

const LETTERS = /\p{L}[\p{L}'’-]{2,}/gu;
/** Enough of a word to know it in another form: "custodian" and "custodians", "search" and "searched". */
const STEM = 6;
const SHORTEST = 4;

export const stemOf = (word: string): string => {
  const bare = word.toLowerCase().replace(/['’]s?$/u, "");
  return (bare.length > STEM ? bare.slice(0, STEM) : bare.replace(/(?:es|s)$/u, ""));
};

/** Each once. */
export const keyStems = (wanted: string): readonly string[] =>
  [...new Set((wanted.match(LETTERS) ?? []).filter((word) => word.length >= SHORTEST && !COMMON.has(word.toLowerCase())).map(stemOf))];

const stemsIn = (words: string): ReadonlySet<string> => new Set((words.match(LETTERS) ?? []).map(stemOf));

const share = (stems: readonly string[], words: string): number => {
  const there = stemsIn(words);
  return stems.filter((stem) => there.has(stem)).length / stems.length;
};

export type ByWords =
  | { readonly kind: "met"; readonly at: Span }
  | { readonly kind: "hint"; readonly at: Span | null }
  | { readonly kind: "absent" };

const MOST = 2 / 3;

export function byKeyWords(seen: Seen, wanted: string): ByWords {
  const stems = keyStems(wanted);
  // One word may be another word for something that stands there.
  if (stems.length < 2) return { kind: "hint", at: null };
  const part = seen.parts.find(({ title, holds }) => holds === "words" && share(stems, title) >= Math.max(1 / 2, 2 / stems.length));
  if (part) return { kind: "met", at: part.heading };
  const sentence = seen.sentences.find(({ words }) => share(stems, words) >= MOST);
  if (sentence) return { kind: "met", at: sentence.span };
  const some = seen.sentences.find(({ words }) => share(stems, words) > 0);
  return some ? { kind: "hint", at: some.span } : { kind: "absent" };
}

/** A heading, or a blank, that has the words, or half of them. */
export const namesIt = (title: string, wanted: string): boolean => {
  const stems = keyStems(wanted);
  return stems.length > 0 && share(stems, title) >= 1 / 2;
};
