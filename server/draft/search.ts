/**
 * Looking for many patterns at one walk.
 *
 * A pattern of forty alternatives, run over a text, is tried at every place of it; forty such patterns walk it forty
 * times. But each match begins with a word, and the patterns say which (prefixes.ts). So the words of the text are looked
 * up once in a table by their first three letters, and a pattern is tried only where a word stands that it may begin with.
 * What is found is what the patterns would have found by themselves, match for match; a property test says so.
 */
import { AT_START, prefixesOf } from "./prefixes.js";
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

/** Five bits for a character: letters whatever their case, digits, white space, a few signs, and one for all others. */
const CODE = new Uint8Array(128).fill(31);
for (let c = 97; c <= 122; c++) CODE[c] = CODE[c - 32] = c - 96;
for (let c = 48; c <= 57; c++) CODE[c] = 27;
for (const c of [9, 10, 11, 12, 13, 32]) CODE[c] = 0;
CODE[45] = 28;
CODE[46] = 29;
CODE[39] = 30;

/** Beyond ASCII: a long s and the sign for kelvin are letters to a pattern that takes capitals for small letters. */
const codeBeyond = (c: number): number => (c === LONG_S ? CODE[115]! : c === KELVIN ? CODE[107]! : /\s/.test(String.fromCharCode(c)) ? 0 : 31);
const LONG_S = 0x17f, KELVIN = 0x212a;

const codeOf = (c: number): number => (c < 128 ? CODE[c]! : codeBeyond(c));

const isWord = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;

/** The first three characters of the words that some search looks for. */
const WANTED = new Uint8Array(1 << 15);
const TRIPLE = 0x7fff;

/** The wanted words of one text: where each begins, and its first three characters. Kept for the searches that follow on the same text. */
const words = { text: "", count: 0, starts: new Int32Array(1024), keys: new Uint16Array(1024) };

function readWords(text: string): void {
  if (words.text === text) return;
  const end = text.length;
  if (words.starts.length < end) {
    words.starts = new Int32Array(end * 2);
    words.keys = new Uint16Array(end * 2);
  }
  const { starts, keys } = words;
  let count = 0;
  let triple = 0;
  for (let i = 0; i < end + 2; i++) {
    const c = i < end ? text.charCodeAt(i) : 0;
    triple = ((triple << 5) | (c < 128 ? CODE[c]! : codeBeyond(c))) & TRIPLE;
    // A word begins after any other character, and, to be sure, at and after a letter beyond ASCII.
    if (WANTED[triple] === 0 || (isWord(text.charCodeAt(i - 3)) && text.charCodeAt(i - 2) < 128)) continue;
    starts[count] = i - 2;
    keys[count++] = triple;
  }
  words.text = text;
  words.count = count;
}

/** A search for `patterns`, which are global. One that need not begin with a word is run over every text that holds the sign it may begin with. */
export function searchFor(patterns: readonly RegExp[]): Search {
  let plan: Plan | null = null;
  return {
    in(text) {
      // Made when first asked for: a start must not wait for it.
      plan ??= planOf(patterns);
      readWords(text);
      const { starts, keys, count } = words;
      const { roots, next, ends } = plan.tree;
      let seen: number[] | null = plan.atStart.length > 0 ? [...plan.atStart] : null;
      for (const { sign, pattern } of plan.signs) if (text.includes(sign)) (seen ??= []).push(pattern, EVERYWHERE);
      for (let k = 0; k < count; k++) {
        let node = roots[keys[k]!]!;
        for (let at = starts[k]! + 3; node !== 0; at++) {
          const here = ends[node];
          if (here !== undefined) for (let p = 0; p < here.length; p++) (seen ??= []).push(here[p]!, starts[k]!);
          if (at >= text.length) break;
          node = next[(node << 5) | codeOf(text.charCodeAt(at))]!;
        }
      }
      return seen && new Seen(text, seen, plan);
    },
  };
}

interface Plan {
  readonly patterns: readonly RegExp[];
  readonly sticky: readonly RegExp[];
  readonly indexOf: ReadonlyMap<RegExp, number>;
  readonly tree: Tree;
  /** Patterns to try where the text starts, each with a 0. */
  readonly atStart: readonly number[];
  readonly signs: readonly { readonly sign: string; readonly pattern: number }[];
}

function planOf(patterns: readonly RegExp[]): Plan {
  const prefixes = patterns.flatMap((p, pattern) => (prefixesOf(p) ?? [""]).map((prefix) => ({ prefix, pattern })));
  const others = prefixes.filter(({ prefix }) => !/^\w/.test(prefix));
  return {
    patterns, sticky: patterns.map((p) => new RegExp(p.source, `${p.flags.replace(/[gy]/g, "")}y`)), indexOf: new Map(patterns.map((p, i) => [p, i])),
    tree: treeOf(prefixes.filter(({ prefix }) => /^\w/.test(prefix))),
    atStart: others.filter((o) => o.prefix === AT_START).flatMap((o) => [o.pattern, 0]),
    signs: others.filter((o) => o.prefix !== AT_START).map(({ prefix, pattern }) => ({ sign: /[^\w\s]/.exec(prefix)?.[0] ?? "", pattern })),
  };
}

/** The beginnings of a search's patterns, letter by letter. The first three letters lead to a root; node 0 is none. */
interface Tree {
  readonly roots: Uint16Array;
  /** Where each of 32 characters leads from each node. */
  readonly next: Uint16Array;
  /** The patterns that may begin with the letters up to a node. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

function treeOf(prefixes: readonly { readonly prefix: string; readonly pattern: number }[]): Tree {
  const roots = new Uint16Array(1 << 15);
  const next: number[][] = [[]];
  const ends: (number[] | undefined)[] = [undefined];
  const grown = (): number => next.push([]) - 1;
  for (const { prefix, pattern } of prefixes) {
    const codes = Array.from(prefix, (_, i) => codeOf(prefix.charCodeAt(i)));
    for (const key of keysOf(codes)) {
      let node = (roots[key] ||= grown());
      for (const code of codes.slice(3)) node = next[node]![code] ??= grown();
      (ends[node] ??= []).push(pattern);
      WANTED[key] = 1;
    }
  }
  words.text = "";
  words.count = 0;
  const flat = new Uint16Array(next.length << 5);
  next.forEach((leads, node) => leads.forEach((to, code) => (flat[(node << 5) | code] = to)));
  return { roots, ends, next: flat };
}

/** The first three characters, packed; any third where there are but two. */
function keysOf([first = 0, second, third]: readonly number[]): number[] {
  const any = Array.from({ length: 32 }, (_, code) => code);
  return (second === undefined ? any : [second]).flatMap((b) => (third === undefined ? any : [third]).map((c) => (first << 10) | (b << 5) | c));
}

/** In place of a place: the pattern may match anywhere. */
const EVERYWHERE = -1;

class Seen implements Sightings {
  readonly #text: string;
  /** Pairs: which pattern, and where; in the order of the text. */
  readonly #seen: readonly number[];
  readonly #plan: Plan;

  constructor(text: string, seen: readonly number[], plan: Plan) {
    this.#text = text;
    this.#seen = seen;
    this.#plan = plan;
  }

  matches(pattern: RegExp): readonly RegExpExecArray[] {
    return this.#found(pattern, false);
  }

  first(pattern: RegExp): RegExpExecArray | null {
    return this.#found(pattern, true)[0] ?? null;
  }

  #found(pattern: RegExp, one: boolean): readonly RegExpExecArray[] {
    const index = this.#plan.indexOf.get(pattern);
    if (index === undefined) throw new RangeError(`not a pattern of this search: ${pattern.source.slice(0, 40)}`);
    const seen = this.#seen, sticky = this.#plan.sticky[index]!;
    let found: RegExpExecArray[] | null = null;
    let from = 0;
    for (let k = 0; k < seen.length; k += 2) {
      const at = seen[k + 1]!;
      if (seen[k] !== index) continue;
      if (at === EVERYWHERE) return matches(this.#plan.patterns[index]!, this.#text);
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
