/**
 * The walk over a text that finds, at one go, where patterns could match: the beginnings of all patterns there are, and
 * what must follow them (prefixes.ts), stand in a tree of letters, and every place of the text is looked up in it, three
 * letters at a time.
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
  /** How many groups, patterns, and lists of words that must follow have their letters in it. */
  readonly groups: number;
  readonly patterns: number;
  readonly lists: number;
  /** Whether three characters have a root, and whether inside a word, too. Bytes, so that the whole table stays at hand. */
  readonly wanted: Uint8Array;
  readonly roots: Uint16Array;
  /** Where each of 32 characters leads from each node. */
  readonly next: Uint16Array;
  /** Where in `entries` those of each node begin; they end with `NO_MORE`. */
  readonly ends: Int32Array;
  readonly entries: Int32Array;
}

/**
 * What the letters up to a node are, in one number: whether only where a word begins; whether they are of a list, or else
 * begin a pattern; and which list, or which pattern and the list of which one must follow it (0 for none).
 */
const ONLY_AT_WORD = 1, OF_LIST = 2, SHIFT = 2, NO_MORE = -1, PATTERN_BITS = 12, PATTERN = (1 << PATTERN_BITS) - 1;

/** What the numbers have room for: a node's 16 bits, and what a pattern and its list share of an entry's 31. */
const MOST_NODES = 1 << 16, MOST_PATTERNS = 1 << PATTERN_BITS, MOST_LISTS = (1 << (31 - SHIFT - PATTERN_BITS)) - 1;

/** Beyond them one pattern would be taken for another, and no word said of it. */
function assertRoom(what: string, count: number, most: number): void {
  if (count > most) throw new RangeError(`searchWalk.ts: more than ${most} ${what} to look for at one walk; their numbers need more bits there.`);
}

const AT_WORD = 1, ANYWHERE = 2;

/** Made when first asked for, since a start must not wait for it; made anew when there are more groups. */
let tree: Tree = { groups: 0, patterns: 0, lists: 1, wanted: new Uint8Array(0), roots: new Uint16Array(0), next: new Uint16Array(0), ends: new Int32Array(0), entries: new Int32Array(0) };

function treeOfAll(): Tree {
  const wanted = new Uint8Array(TRIPLE + 1), roots = new Uint16Array(TRIPLE + 1);
  const next: number[][] = [[]];
  const entriesOf: number[][] = [[]], lists = new Map<string, number>();
  const grown = (): number => {
    assertRoom("nodes", next.length + 1, MOST_NODES);
    return entriesOf.push([]) && next.push([]) - 1;
  };
  const grow = (letters: string, atWord: boolean, entry: number): void => {
    const codes = Array.from(letters, (_, i) => codeOf(letters.charCodeAt(i)));
    for (const key of keysOf(codes)) {
      let node = (roots[key] ||= grown());
      for (const code of codes.slice(3)) node = next[node]![code] ??= grown();
      entriesOf[node]!.push(entry | (atWord ? ONLY_AT_WORD : 0));
      wanted[key]! |= atWord ? AT_WORD : ANYWHERE;
    }
  };
  const listOf = (words: readonly string[] | null): number => {
    if (words === null) return 0;
    const name = [...words].sort().join("|"), known = lists.get(name);
    if (known !== undefined) return known;
    const list = lists.size + 1;
    assertRoom("lists", list, MOST_LISTS);
    lists.set(name, list);
    for (const word of words) grow(word.trimStart(), word.startsWith(" "), (list << SHIFT) | OF_LIST);
    return list;
  };
  let patterns = 0;
  for (const group of GROUPS) {
    const beginnings = group.patterns.map(beginningsOf);
    group.first = patterns;
    group.sticky = group.patterns.map((p) => withFlag(p, "y"));
    group.global = group.patterns.map((p) => withFlag(p, "g"));
    group.looksBeyond = group.patterns.map(looksBeyond);
    group.starts = beginnings.map((some) => (some === null ? "anywhere" : some.some((b) => b.at === "text") ? "text" : "beginnings"));
    for (const some of beginnings) {
      const pattern = patterns++;
      assertRoom("patterns", patterns, MOST_PATTERNS);
      for (const { letters, at, then } of some ?? []) {
        const list = listOf(then);
        if (at !== "text") grow(letters, at === "word" && !group.withinWords, ((list << PATTERN_BITS) | pattern) << SHIFT);
      }
    }
  }
  const flat = new Uint16Array(next.length << 5);
  next.forEach((leads, node) => leads.forEach((to, code) => (flat[(node << 5) | code] = to)));
  const ends = new Int32Array(next.length), entries: number[] = [NO_MORE];
  entriesOf.forEach((some, node) => {
    if (some.length > 0) ends[node] = entries.push(...some, NO_MORE) - some.length - 1;
  });
  return { groups: GROUPS.length, patterns, lists: lists.size + 1, wanted, roots, ends, entries: Int32Array.from(entries), next: flat };
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
  /** Each pattern's first link; 0 for none. */
  firsts: Int32Array;
  /** The place of each link, and the link that follows it. */
  places: Int32Array;
  nexts: Int32Array;
  /** The pattern of each link, with its list. */
  starts: Int32Array;
  /** One past the place where one of each list last stands; 0 for none. */
  lasts: Int32Array;
}

const ROOM = 1024;
const numbers = (count = ROOM): Int32Array => new Int32Array(count);
const newWalk = (): Walk => ({ text: null, firsts: numbers(0), places: numbers(), nexts: numbers(), starts: numbers(), lasts: numbers(0) });
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
  const { wanted, roots, next, ends, entries } = tree;
  into.firsts = cleared(into.firsts, tree.patterns);
  const lasts = (into.lasts = cleared(into.lasts, tree.lists));
  into.text = text;
  const end = text.length;
  let links = 0;
  let triple = end > 0 ? codeOf(text.charCodeAt(0)) : 0;
  triple = (triple << 5) | (end > 1 ? codeOf(text.charCodeAt(1)) : 0);
  for (let at = 0; at < end; at++) {
    const c = at + 2 < end ? text.charCodeAt(at + 2) : 0;
    triple = ((triple << 5) | (c < 128 ? CODE[c]! : codeBeyond(c))) & TRIPLE;
    const want = wanted[triple]!;
    if (want === 0) continue;
    // A word begins after any other character, and, to be sure, at and after a letter beyond ASCII.
    const within = isWord(text.charCodeAt(at - 1)) && text.charCodeAt(at) < 128;
    if (within && want === AT_WORD) continue;
    let node = roots[triple]!;
    for (let on = at + 3; node !== 0; on++) {
      for (let k = ends[node]!, entry = entries[k]!; entry !== NO_MORE; entry = entries[++k]!) {
        if (within && (entry & ONLY_AT_WORD) !== 0) continue;
        if ((entry & OF_LIST) !== 0) lasts[entry >> SHIFT] = at + 1;
        else {
          if (++links >= into.places.length) enlarge(into);
          into.places[links] = at;
          into.starts[links] = entry >> SHIFT;
        }
      }
      if (on >= end) break;
      node = next[(node << 5) | codeOf(text.charCodeAt(on))]!;
    }
  }
  chain(into, links);
}

/** Joins the places of each pattern, but for those after which none of its list stands. */
function chain({ firsts, places, nexts, starts, lasts }: Walk, links: number): void {
  for (let link = links; link > 0; link--) {
    const list = starts[link]! >> PATTERN_BITS, pattern = starts[link]! & PATTERN;
    if (list !== 0 && lasts[list]! <= places[link]! + 1) continue;
    nexts[link] = firsts[pattern]!;
    firsts[pattern] = link;
  }
}

const cleared = (old: Int32Array, length: number): Int32Array => (old.length === length ? old.fill(0) : new Int32Array(length));

function enlarge(walk: Walk): void {
  const doubled = (old: Int32Array): Int32Array => {
    const more = numbers(old.length * 2);
    more.set(old);
    return more;
  };
  walk.places = doubled(walk.places);
  walk.nexts = doubled(walk.nexts);
  walk.starts = doubled(walk.starts);
}
