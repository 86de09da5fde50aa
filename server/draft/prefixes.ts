/**
 * The words that a pattern's matches begin with, read off the pattern itself: `\b(?:met[- ]with|called)\b` begins with
 * "met-with", "met with" or "called"; and what must follow those: `is (?:\S+ )?(?:opposed|contested)` begins with "is ", and
 * "opposed" or "contested" comes after. What the words are never needs saying twice, and cannot fall out of step.
 *
 * The answer may say too little (a shorter beginning, where the pattern goes on with "any word"), never too much: no
 * match begins or goes on otherwise. Lookarounds are passed over, since they take no characters.
 */

/** Beginnings gathered so far: `open` ones may still grow, `closed` ones go on with something that is no fixed word. */
interface Leads {
  readonly open: readonly string[];
  readonly closed: readonly Closed[];
}

interface Closed {
  readonly letters: string;
  /** One of these comes somewhere after. */
  readonly then: Then;
}

/** Null where nothing is known. */
type Then = readonly string[] | null;

const NOTHING: Leads = { open: [""], closed: [] };
/** Longer beginnings tell no more, and more of them cost more than they save: eight letters, and the mark of a word's edge. */
const LONGEST = 9;
/** Beyond so many, they are cut where they are. */
const MOST = 400;
/** What must follow is worth looking for where it has so many letters, and does not come in more forms than so many. */
const SHORTEST_THEN = 4, MOST_THEN = 40;
/** Signs that a class lists one by one are worth writing out up to this many. */
const WIDEST_CLASS = 4;

/** In a beginning: here a word begins, and here the text does. */
const WORD_EDGE = "\uE000", START = "\uE001";

/** What a match may begin with, and where. */
export interface Beginning {
  /** In small letters; "0" stands for any digit, " " for any white space. "" where anything may follow the text's own start. */
  readonly letters: string;
  readonly at: "text" | "word" | "anywhere";
  /** One of these comes somewhere after: " opposed" where a word begins so, "posed" within words, too. Null where nothing is known. */
  readonly then: Then;
}

/** The beginnings of all matches, or null where a match may begin with anything. None is left out but for one that it begins with. */
export function beginningsOf(pattern: RegExp): readonly Beginning[] | null {
  const { open, closed } = alternatives({ source: pattern.source, at: 0, edge: false });
  const found: Beginning[] = [];
  for (const { letters: p, then } of [...open.map(justClosed), ...closed]) {
    const letters = bare(p), edges = letters === "" ? p : p.slice(0, p.search(/[^\uE000\uE001]/u));
    if (letters !== "") found.push({ letters, at: edges === "" || !/^\w/u.test(letters) ? "anywhere" : "word", then });
    else if (edges.includes(START)) found.push({ letters, at: "text", then: null });
    else return null;
  }
  found.sort((a, b) => order(a.at, b.at) || order(a.letters, b.letters) || (a.then === null ? -1 : 1));
  const kept: Beginning[] = [];
  let covers: Beginning | null = null;
  for (const b of found) {
    if (covers !== null && covers.at === b.at && b.letters.startsWith(covers.letters)) continue;
    kept.push(b);
    if (b.then === null) covers = b;
  }
  return kept;
}

/** Without the marks of edges. */
const bare = (letters: string): string => letters.replace(/[\uE000\uE001]/gu, "").toLowerCase();

const justClosed = (letters: string): Closed => ({ letters, then: null });

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Reader {
  readonly source: string;
  at: number;
  /** A letter that came next would begin a word. */
  edge: boolean;
}

/** Up to the end of the group or of the pattern. */
function alternatives(r: Reader): Leads {
  const { edge } = r;
  let open: readonly string[] = [], closed: readonly Closed[] = [], edgeAfter = true;
  for (;;) {
    r.edge = edge;
    const one = sequence(r);
    open = [...open, ...one.open];
    closed = [...closed, ...one.closed];
    edgeAfter &&= r.edge;
    r.edge = edgeAfter;
    if (r.source[r.at] !== "|") return { open, closed };
    r.at++;
  }
}

function sequence(r: Reader): Leads {
  let leads = NOTHING;
  while (r.at < r.source.length && r.source[r.at] !== "|" && r.source[r.at] !== ")") {
    const { edge } = r, letters = literal(r), one = letters === "" ? quantified(r, atom(r), edge) : { open: [letters], closed: [] };
    leads = followed({ open: leads.open, closed: goingOn(leads.closed, one, edge) }, one);
  }
  return leads;
}

const isSign = (character: string): boolean => /^\W$/u.test(character);

/** What must follow `closed`, now that `one` does. */
function goingOn(closed: readonly Closed[], one: Leads, edge: boolean): readonly Closed[] {
  if (closed.length === 0) return closed;
  const words = [...new Set([...one.open, ...one.closed.map((c) => c.letters)].map((p) => wordOf(p, edge)))];
  return telling(words) === 0 ? closed : closed.map((c) => (telling(c.then) < telling(words) ? { letters: c.letters, then: words } : c));
}

/** As `then` has it: what a space or a sign stands before begins a word, and so does what stands at an edge. */
function wordOf(beginning: string, edge: boolean): string {
  const letters = bare(beginning), signs = /^\W*/u.exec(letters)![0].length;
  return signs === letters.length || !(signs > 0 || edge || beginning.startsWith(WORD_EDGE)) ? letters : ` ${letters.slice(signs)}`;
}

/** How much it tells that one of these words stands somewhere: the more letters, the more. */
const telling = (words: Then): number => (words === null || words.length > MOST_THEN ? 0 : thatMany(Math.min(...words.map((w) => w.trim().length))));
const thatMany = (letters: number): number => (letters < SHORTEST_THEN ? 0 : letters);

/** Letters that stand for themselves, all but one that a quantifier follows. */
function literal(r: Reader): string {
  const run = /[A-Za-z0-9 '-]+(?![?*+{A-Za-z0-9 '-])/y;
  run.lastIndex = r.at;
  const letters = run.exec(r.source)?.[0] ?? "";
  r.at += letters.length;
  if (letters !== "") r.edge = isSign(letters.at(-1)!);
  return letters;
}

/** What may begin so and then so. */
function followed(first: Leads, then: Leads): Leads {
  const { open } = first;
  if (open.length === 0 || (then.closed.length === 0 && then.open.length === 1 && then.open[0] === "")) return first;
  if (open.length > 1 && open.length * (then.open.length + then.closed.length) > MOST) return { open: [], closed: eachOnce([...first.closed, ...cutShort(open, [...then.open, ...then.closed.map((c) => c.letters)]).map(justClosed)]) };
  const grown: string[] = [], closed: Closed[] = [...first.closed];
  for (const a of open) {
    for (const b of then.closed) closed.push({ letters: (a + b.letters).slice(0, LONGEST), then: b.then });
    for (const b of then.open) {
      if (a.length + b.length < LONGEST) grown.push(a + b);
      else closed.push(justClosed((a + b).slice(0, LONGEST)));
    }
  }
  return { open: grown, closed: eachOnce(closed) };
}

/** Of beginnings alike, one: what follows either may follow it. */
function eachOnce(closed: readonly Closed[]): readonly Closed[] {
  const known = new Map<string, Then>();
  for (const { letters, then } of closed) {
    const before = known.get(letters);
    known.set(letters, before === undefined || before === then ? then : before === null || then === null ? null : [...new Set([...before, ...then])]);
  }
  return [...known].map(([letters, then]) => ({ letters, then: telling(then) === 0 ? null : then }));
}

/** As much of what follows as there is room for. */
function cutShort(open: readonly string[], then: readonly string[]): readonly string[] {
  for (let letters = LONGEST - 1; letters > 0; letters--) {
    const cut = new Set(then.map((t) => t.slice(0, letters)));
    if (open.length * cut.size <= MOST) return open.flatMap((a) => [...cut].map((b) => (a + b).slice(0, LONGEST)));
  }
  return open;
}

/** Anything at all. */
const ANYTHING: Leads = { open: [], closed: [{ letters: "", then: null }] };

function atom(r: Reader): Leads {
  const c = r.source[r.at++]!;
  switch (c) {
    case "(": return group(r);
    case "[": return characterClass(r);
    case "^": r.edge = true; return { open: [START], closed: [] };
    case "$": return NOTHING;
    case ".": r.edge = false; return ANYTHING;
    case "\\": return escaped(r);
    default: r.edge = isSign(c); return { open: [c], closed: [] };
  }
}

function group(r: Reader): Leads {
  const opening = /\?(?:[:=!]|<[=!]|<\w+>)/y, { edge } = r;
  opening.lastIndex = r.at;
  const kind = opening.exec(r.source)?.[0] ?? "";
  r.at += kind.length;
  const inside = alternatives(r);
  r.at++;
  if (!/[=!]/.test(kind)) return inside;
  r.edge = edge;
  return NOTHING;
}

function characterClass(r: Reader): Leads {
  const end = /(?:[^\]\\]|\\.)*\]/y;
  end.lastIndex = r.at;
  const inside = (end.exec(r.source)?.[0] ?? "]").slice(0, -1);
  r.at += inside.length + 1;
  const signs = /^[^\\^]+$/.test(inside) && !/.-./.test(inside) ? [...inside] : [];
  r.edge = signs.length > 0 && signs.every(isSign);
  return signs.length > 0 && signs.length <= WIDEST_CLASS ? { open: signs, closed: [] } : ANYTHING;
}

function escaped(r: Reader): Leads {
  const c = r.source[r.at++]!;
  if (c === "b") {
    r.edge = true;
    return { open: [WORD_EDGE], closed: [] };
  }
  r.edge = c === "s" || c === "W" || isSign(c);
  if (c === "B") return NOTHING;
  if (c === "p" || c === "P") r.at = r.source.indexOf("}", r.at) + 1;
  if (c === "k") r.at = r.source.indexOf(">", r.at) + 1;
  if (c === "u" || c === "x") r.at = r.source[r.at] === "{" ? r.source.indexOf("}", r.at) + 1 : r.at + (c === "u" ? 4 : 2);
  if (c === "d") return { open: ["0"], closed: [] };
  if (c === "s") return { open: [" "], closed: [] };
  if (/[a-zA-Z0-9]/.test(c)) return ANYTHING;
  return { open: [c], closed: [] };
}

/** `?`, `*`, `+`, `{m,n}`, each perhaps lazy. */
function quantified(r: Reader, one: Leads, edge: boolean): Leads {
  const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
  quantifier.lastIndex = r.at;
  const m = quantifier.exec(r.source);
  if (m === null) return one;
  r.at += m[0].length;
  const once = m[0].startsWith("?");
  const none = once || m[0].startsWith("*") || m[1] === "0";
  r.edge &&= !none || edge;
  // More than once: what follows the first is not followed up, unless it is known: "X{4,}" begins with "XXXX".
  const times = one.open.length === 1 && one.closed.length === 0 ? Math.max(1, Number(m[1] ?? 1)) : 1;
  const some: Leads = once ? one : { open: [], closed: [...one.open.map((letters) => justClosed(letters.repeat(Math.min(times, LONGEST)).slice(0, LONGEST))), ...one.closed] };
  return none ? { open: ["", ...some.open], closed: some.closed } : some;
}
