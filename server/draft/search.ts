/**
 * Looking for many patterns at one walk.
 *
 * A pattern of forty alternatives, run over a text, is tried at every place of it; forty such patterns walk it forty
 * times. But each match begins with a word, and the patterns say which (prefixes.ts). So the words of the text are looked
 * up once in a table by their first three letters, and a pattern is tried only where a word stands that it may begin with.
 * What is found is what the patterns would have found by themselves, match for match; a property test says so.
 */
import { prefixesOf } from "./prefixes.js";
import { matches } from "./scan.js";

/** Where patterns of a group could match in one text. */
export interface Sightings {
  /** Every match of `pattern`, as `text.matchAll(pattern)` gives them. */
  matches(pattern: RegExp): readonly RegExpExecArray[];
  /** The first of them, or null. */
  first(pattern: RegExp): RegExpExecArray | null;
}

export interface Search {
  /** Null where none of the patterns can match. */
  in(text: string): Sightings | null;
}

interface Stem {
  /** Which pattern of the group. */
  readonly pattern: number;
  readonly codes: readonly number[];
}

/** Five bits for a character: letters whatever their case, digits, a few signs, and one for all others. */
const CODE = new Uint8Array(128).fill(31);
for (let c = 97; c <= 122; c++) CODE[c] = CODE[c - 32] = c - 96;
for (let c = 48; c <= 57; c++) CODE[c] = 27;
CODE[32] = 0;
CODE[45] = 28;
CODE[46] = 29;
CODE[39] = 30;
/** What `\w` holds. */
const WORD = new Uint8Array(128);
for (let c = 0; c < 128; c++) WORD[c] = /\w/.test(String.fromCharCode(c)) ? 1 : 0;
/** A long s and the sign for kelvin are letters to a pattern that takes capitals for small letters. */
const LONG_S = 0x17f, KELVIN = 0x212a;

const codeOf = (c: number): number => (c < 128 ? CODE[c]! : c === LONG_S ? 19 : c === KELVIN ? 11 : 31);

/** The words of one text: where each begins, and its first three characters. Kept for the searches that follow on the same text. */
const words = { text: "", count: 0, starts: new Int32Array(1024), keys: new Uint16Array(1024) };

function readWords(text: string): void {
  if (words.text === text) return;
  if (words.starts.length < text.length / 2 + 1) {
    words.starts = new Int32Array(text.length);
    words.keys = new Uint16Array(text.length);
  }
  const { starts, keys } = words;
  const end = text.length;
  let count = 0;
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 128 ? WORD[c] === 0 : c !== LONG_S && c !== KELVIN) continue;
    const second = i + 1 < end ? codeOf(text.charCodeAt(i + 1)) : 31, third = i + 2 < end ? codeOf(text.charCodeAt(i + 2)) : 31;
    starts[count] = i;
    keys[count++] = (codeOf(c) << 10) | (second << 5) | third;
    // A word may be said to begin after any other character: too many places to look at, never too few.
    if (c < 128) while (i + 1 < end && isWord(text.charCodeAt(i + 1))) i++;
  }
  words.text = text;
  words.count = count;
}

const isWord = (c: number): boolean => c < 128 && WORD[c] === 1;

/** A search for `patterns`, which are global, and begin at a word; one that does not is run over every text. */
export function searchFor(patterns: readonly RegExp[]): Search {
  const sticky = patterns.map((p) => new RegExp(p.source, `${p.flags.replace(/[gy]/g, "")}y`));
  const indexOf = new Map(patterns.map((p, i) => [p, i]));
  const hits = new Uint8Array(1 << 15);
  const stemsOf = new Map<number, Stem[]>();
  /** Signs before which a match may begin, where it need not begin with a word: then the whole text is searched. */
  const signsOf: (readonly [string, number])[] = [];
  patterns.forEach((p, pattern) => {
    for (const prefix of prefixesOf(p) ?? [""]) {
      if (/^\w/.test(prefix)) addStem(hits, stemsOf, { pattern, codes: Array.from(prefix, (_, i) => codeOf(prefix.charCodeAt(i))) });
      else signsOf.push([/[^\w\s]/.exec(prefix)?.[0] ?? "", pattern]);
    }
  });

  return {
    in(text) {
      readWords(text);
      const { starts, keys, count } = words;
      let seen: number[] | null = null;
      for (const [sign, pattern] of signsOf) if (text.includes(sign)) (seen ??= []).push(pattern, EVERYWHERE);
      for (let k = 0; k < count; k++) {
        const key = keys[k]!;
        if (hits[key] === 0) continue;
        const at = starts[k]!;
        for (const stem of stemsOf.get(key)!) if (standsAt(text, at, stem.codes)) (seen ??= []).push(stem.pattern, at);
      }
      return seen && new Seen(text, seen, patterns, sticky, indexOf);
    },
  };
}

/** Puts a stem under the first three characters it may have. */
function addStem(hits: Uint8Array, stemsOf: Map<number, Stem[]>, stem: Stem): void {
  const [first, second, third] = stem.codes;
  const any = Array.from({ length: 32 }, (_, code) => code);
  for (const b of second === undefined ? any : [second]) for (const c of third === undefined ? any : [third]) {
    const key = (first! << 10) | (b << 5) | c;
    hits[key] = 1;
    const under = stemsOf.get(key);
    if (under) under.push(stem);
    else stemsOf.set(key, [stem]);
  }
}

/** The first three characters are known to agree. */
function standsAt(text: string, at: number, codes: readonly number[]): boolean {
  for (let k = 3; k < codes.length; k++) if (codeOf(text.charCodeAt(at + k)) !== codes[k]) return false;
  return true;
}

/** In place of a place: the pattern may match anywhere. */
const EVERYWHERE = -1;

class Seen implements Sightings {
  readonly #text: string;
  /** Pairs: which pattern, and where; in the order of the text. */
  readonly #seen: readonly number[];
  readonly #patterns: readonly RegExp[];
  readonly #sticky: readonly RegExp[];
  readonly #indexOf: ReadonlyMap<RegExp, number>;

  constructor(text: string, seen: readonly number[], patterns: readonly RegExp[], sticky: readonly RegExp[], indexOf: ReadonlyMap<RegExp, number>) {
    this.#text = text;
    this.#seen = seen;
    this.#patterns = patterns;
    this.#sticky = sticky;
    this.#indexOf = indexOf;
  }

  matches(pattern: RegExp): readonly RegExpExecArray[] {
    return this.#found(pattern, false);
  }

  first(pattern: RegExp): RegExpExecArray | null {
    return this.#found(pattern, true)[0] ?? null;
  }

  #found(pattern: RegExp, one: boolean): readonly RegExpExecArray[] {
    const index = this.#indexOf.get(pattern);
    if (index === undefined) throw new RangeError(`not a pattern of this search: ${pattern.source.slice(0, 40)}`);
    const seen = this.#seen, sticky = this.#sticky[index]!;
    let found: RegExpExecArray[] | null = null;
    let from = 0;
    for (let k = 0; k < seen.length; k += 2) {
      const at = seen[k + 1]!;
      if (seen[k] !== index) continue;
      if (at === EVERYWHERE) return matches(this.#patterns[index]!, this.#text);
      if (at < from) continue;
      sticky.lastIndex = at;
      const m = sticky.exec(this.#text);
      from = at + 1;
      if (m === null) continue;
      (found ??= []).push(m);
      if (one) break;
      from = Math.max(from, at + m[0].length);
    }
    return found ?? NONE;
  }
}

const NONE: readonly RegExpExecArray[] = [];
