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

/** Eight times the text takes about eight times as long when reading is linear, and sixty-four when it is quadratic. */
const MOST = 30;
/** A text read faster than this, in milliseconds, measures the machine and not the reading. */
const TOO_FAST = 8;

/** Every text of `hostile` is one line of 20,000 characters: it and its first eighth are read in the same run, and compared. */
export function inLinearTime(text: string, read: (text: string) => unknown): void {
  let whole = Infinity, eighth = Infinity, ratio = Infinity;
  // Once is enough where it shows; else the best of five: what else the machine does only adds.
  for (let run = 0; run < 5 && ratio >= MOST; run++) {
    whole = Math.min(whole, timeOf(text, read));
    eighth = Math.min(eighth, timeOf(text.slice(0, text.length / 8), read));
    ratio = whole / Math.max(eighth, TOO_FAST);
  }
  assert.ok(ratio < MOST, `${ratio.toFixed(1)} times as long for eight times ${JSON.stringify(text.slice(0, 30))}...`);
}

/** Milliseconds of this process alone: on a busy machine the clock goes on while others run. */
function timeOf(text: string, read: (text: string) => unknown): number {
  const started = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
