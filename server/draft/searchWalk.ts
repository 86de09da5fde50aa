/**
 * The walk over a text that finds, at one go, where patterns could match: the beginnings of all patterns there are
 * (prefixes.ts) stand in a tree of letters, and every place of the text is looked up in it, three letters at a time.
 */
import { beginningsOf } from "./prefixes.js";

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

/** Three characters. */
const TRIPLE = 0x7fff;

/** Patterns that are looked for together, and what is known of them once their beginnings are in the tree. */
export interface Group {
  readonly patterns: readonly RegExp[];
  /** They are looked for inside words, too, whatever they say of a word's edge. */
  readonly withinWords: boolean;
  /** The same patterns, to be tried at one place, and to be run over a whole text. */
  sticky: readonly RegExp[];
  global: readonly RegExp[];
  /** The number of the first of them in the tree; the others follow it. */
  first: number;
  starts: readonly Starts[];
  /** Whether each may fail for what stands outside its match, or hold at an end only. */
  looksBeyond: readonly boolean[];
}

/** Where to try a pattern, besides the places of its beginnings: nowhere, at the start of the text, or all over it. */
type Starts = "beginnings" | "text" | "anywhere";

/** All there are. */
export const GROUPS: Group[] = [];

/** The beginnings of all patterns, letter by letter. The first three letters lead to a root; node 0 is none. */
interface Tree {
  /** How many groups, and how many patterns, have their beginnings in it. */
  readonly groups: number;
  readonly patterns: number;
  /** Whether three characters have a root, and whether inside a word, too. Bytes, so that the whole table stays at hand. */
  readonly wanted: Uint8Array;
  readonly roots: Uint16Array;
  /** Where each of 32 characters leads from each node. */
  readonly next: Uint16Array;
  /** The patterns that may begin with the letters up to a node. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

const AT_WORD = 1, ANYWHERE = 2;

/** Made when first asked for, since a start must not wait for it; made anew when there are more groups. */
let tree: Tree = { groups: 0, patterns: 0, wanted: new Uint8Array(0), roots: new Uint16Array(0), next: new Uint16Array(0), ends: [] };

function treeOfAll(): Tree {
  const wanted = new Uint8Array(TRIPLE + 1), roots = new Uint16Array(TRIPLE + 1);
  const next: number[][] = [[]];
  const ends: (number[] | undefined)[] = [undefined];
  const grown = (): number => next.push([]) - 1;
  let patterns = 0;
  for (const group of GROUPS) {
    const beginnings = group.patterns.map(beginningsOf);
    group.first = patterns;
    group.sticky = group.patterns.map((p) => withFlag(p, "y"));
    group.global = group.patterns.map((p) => withFlag(p, "g"));
    group.looksBeyond = group.patterns.map(looksBeyond);
    group.starts = beginnings.map((some) => (some === null ? "anywhere" : some.some((b) => b.at === "text") ? "text" : "beginnings"));
    for (const some of beginnings) {
      for (const { letters, at } of some ?? []) {
        const codes = Array.from(letters, (_, i) => codeOf(letters.charCodeAt(i)));
        for (const key of at === "text" ? [] : keysOf(codes)) {
          let node = (roots[key] ||= grown());
          for (const code of codes.slice(3)) node = next[node]![code] ??= grown();
          (ends[node] ??= []).push(patterns);
          wanted[key]! |= at === "word" && !group.withinWords ? AT_WORD : ANYWHERE;
        }
      }
      patterns++;
    }
  }
  const flat = new Uint16Array(next.length << 5);
  next.forEach((leads, node) => leads.forEach((to, code) => (flat[(node << 5) | code] = to)));
  return { groups: GROUPS.length, patterns, wanted, roots, ends, next: flat };
}

/**
 * What a pattern of words finds in a sentence, it finds there in the paragraph, too: unless it asks that something not stand
 * beside its match, or that the text end there. After a sentence stands a space, which no letters look across.
 */
const looksBeyond = ({ source }: RegExp): boolean => /\(\?<?!|(?<![\\[])[$^]/.test(source.replace(/\(\?!(?:[A-Za-z|]|\\b)*\)/g, ""));

const withFlag = (pattern: RegExp, flag: "g" | "y"): RegExp => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, "") + flag);

/** The first three characters, packed; any for those that are not told. */
function keysOf([first = 0, second, third]: readonly number[]): number[] {
  const any = Array.from({ length: 32 }, (_, code) => code);
  return (second === undefined ? any : [second]).flatMap((b) => (third === undefined ? any : [third]).map((c) => (first << 10) | (b << 5) | c));
}

/** Where patterns could match in one text: for each a chain of places, in the order of the text. Kept for the searches that follow on the same text. */
export interface Walk {
  text: string | null;
  /** Each pattern's first and last link; 0 for none. */
  firsts: Int32Array;
  lasts: Int32Array;
  /** The place of each link, and the link that follows it. */
  places: Int32Array;
  nexts: Int32Array;
}

const newWalk = (): Walk => ({ text: null, firsts: new Int32Array(0), lasts: new Int32Array(0), places: new Int32Array(1024), nexts: new Int32Array(1024) });
/** The walks over the last two texts: a paragraph and one of its sentences are looked at by turns. */
let walk = newWalk(), other = newWalk();

export function walked(text: string): Walk {
  if (tree.groups < GROUPS.length) {
    tree = treeOfAll();
    walk.text = other.text = null;
  }
  if (walk.text === text) return walk;
  [walk, other] = [other, walk];
  if (walk.text !== text) walkOver(text, walk);
  return walk;
}

function walkOver(text: string, into: Walk): void {
  const { wanted, roots, next, ends, patterns } = tree;
  if (into.firsts.length === patterns) into.firsts.fill(0);
  else {
    into.firsts = new Int32Array(patterns);
    into.lasts = new Int32Array(patterns);
  }
  into.text = text;
  const end = text.length;
  let links = 0;
  let triple = end > 0 ? codeOf(text.charCodeAt(0)) : 0;
  triple = (triple << 5) | (end > 1 ? codeOf(text.charCodeAt(1)) : 0);
  for (let at = 0; at < end; at++) {
    const c = at + 2 < end ? text.charCodeAt(at + 2) : 0;
    triple = ((triple << 5) | (c < 128 ? CODE[c]! : codeBeyond(c))) & TRIPLE;
    const want = wanted[triple]!;
    // A word begins after any other character, and, to be sure, at and after a letter beyond ASCII.
    if (want === 0 || (want === AT_WORD && isWord(text.charCodeAt(at - 1)) && text.charCodeAt(at) < 128)) continue;
    let node = roots[triple]!;
    for (let on = at + 3; node !== 0; on++) {
      const here = ends[node];
      if (here !== undefined) for (let k = 0; k < here.length; k++) link(into, here[k]!, at, ++links);
      if (on >= end) break;
      node = next[(node << 5) | codeOf(text.charCodeAt(on))]!;
    }
  }
}

/** One more place where a pattern could match. */
function link(walk: Walk, pattern: number, place: number, link: number): void {
  if (link >= walk.places.length) {
    walk.places = doubled(walk.places);
    walk.nexts = doubled(walk.nexts);
  }
  if (walk.firsts[pattern] === 0) walk.firsts[pattern] = link;
  else walk.nexts[walk.lasts[pattern]!] = link;
  walk.lasts[pattern] = link;
  walk.places[link] = place;
  walk.nexts[link] = 0;
}

function doubled(numbers: Int32Array): Int32Array {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
