/** Long texts built to make a careless pattern run for ever, and the test that none does. */
import assert from "node:assert/strict";

const N = 20_000;
const times = (part: string): string => part.repeat(Math.ceil(N / part.length));

export const hostile: readonly string[] = [
  times("a"), times("1"), times(" "), times("."), times(". "), times("1, "), times("1-"), times("1/"), times("("), times("[a"), times("["),
  times("May 4 and "), times("May "), times("the "), times("the next "), times("on 1/2, "), times("12:"), times("at 1 to "), times("twenty-"),
  times("Interrogatory Nos. 1-9, "), times("Interrogatory "), times("Nos. 1, "), times("Requests for Production "), times("1, and "),
  times("served the "), times("served his her its "), times("Smith "), times("supplemented the the the the "), times("L.R. "), times("Fed. R. "), times("E.D. "),
  times("__"), times("_"), times("{{"), times("<a b "), times("\""), times("p.m. The "), times("A. "), times(", and "), times("; "), times("two weeks "),
  times("half past "), times("Rule 1(a)(a)(a)"), times("produced the "), times("Plaintiff served responses to "), times("a few days "), times("an hour and a half "),
  times("responses to the "), times("[date] \" "), times("X"), times("XX/"), times("First Set of "),
];

/** The whole of `hostile` is one-line text of 20,000 characters: a pass over it takes milliseconds when linear. */
export function inLinearTime(text: string, read: (text: string) => unknown): void {
  const started = performance.now();
  read(text);
  const spent = performance.now() - started;
  assert.ok(spent < 1000, `${spent.toFixed(0)} ms on ${JSON.stringify(text.slice(0, 30))}...`);
}
