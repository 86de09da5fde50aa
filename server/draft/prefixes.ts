/**
 * The words that a pattern's matches begin with, read off the pattern itself: `\b(?:met[- ]with|called)\b` begins with
 * "met-with", "met with" or "called". What the words are never needs saying twice, and cannot fall out of step.
 *
 * The answer may say too little (a shorter beginning, where the pattern goes on with "any word"), never too much: no
 * match begins otherwise. Lookarounds are passed over, since they take no characters.
 */

/** Beginnings gathered so far: `open` ones may still grow, `closed` ones go on with something that is no fixed word. */
interface Leads {
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

const NOTHING: Leads = { open: [""], closed: [] };
/** Longer beginnings tell no more, and more of them cost more than they save: eight letters, and the mark of a word's edge. */
const LONGEST = 9;
/** Beyond so many, they are cut where they are. */
const MOST = 400;
/** Signs that a class lists one by one are worth writing out up to this many. */
const WIDEST_CLASS = 8;

/** In a beginning: here a word begins, and here the text does. */
const WORD_EDGE = "\uE000", START = "\uE001";

/** What a match may begin with, and where. */
export interface Beginning {
  /** In small letters; "0" stands for any digit, " " for any white space. "" where anything may follow the text's own start. */
  readonly letters: string;
  readonly at: "text" | "word" | "anywhere";
}

/** The beginnings of all matches, or null where a match may begin with anything. None is the beginning of another. */
export function beginningsOf(pattern: RegExp): readonly Beginning[] | null {
  const { open, closed } = alternatives({ source: pattern.source, at: 0 });
  const found: Beginning[] = [];
  for (const p of [...open, ...closed]) {
    const letters = p.replace(/[\uE000\uE001]/gu, "").toLowerCase(), edges = letters === "" ? p : p.slice(0, p.search(/[^\uE000\uE001]/u));
    if (letters !== "") found.push({ letters, at: edges === "" || !/^\w/u.test(letters) ? "anywhere" : "word" });
    else if (edges.includes(START)) found.push({ letters, at: "text" });
    else return null;
  }
  found.sort((a, b) => order(a.at, b.at) || order(a.letters, b.letters));
  const kept: Beginning[] = [];
  for (const b of found) {
    const last = kept.at(-1);
    if (last?.at !== b.at || !b.letters.startsWith(last.letters)) kept.push(b);
  }
  return kept;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Reader {
  readonly source: string;
  at: number;
}

/** Up to the end of the group or of the pattern. */
function alternatives(r: Reader): Leads {
  let open: readonly string[] = [], closed: readonly string[] = [];
  for (;;) {
    const one = sequence(r);
    open = [...open, ...one.open];
    closed = [...closed, ...one.closed];
    if (r.source[r.at] !== "|") return { open, closed };
    r.at++;
  }
}

function sequence(r: Reader): Leads {
  let leads = NOTHING;
  while (r.at < r.source.length && r.source[r.at] !== "|" && r.source[r.at] !== ")") {
    if (leads.open.length === 0) {
      skipSequence(r);
      break;
    }
    const letters = literal(r);
    leads = followed(leads, letters === "" ? quantified(r, atom(r)) : { open: [letters], closed: [] });
  }
  return leads;
}

/** Letters that stand for themselves, all but one that a quantifier follows. */
function literal(r: Reader): string {
  const run = /[A-Za-z0-9 '-]+(?![?*+{A-Za-z0-9 '-])/y;
  run.lastIndex = r.at;
  const letters = run.exec(r.source)?.[0] ?? "";
  r.at += letters.length;
  return letters;
}

/** To the end of the alternative, where no beginning can grow any more. */
function skipSequence(r: Reader): void {
  for (let depth = 0, inClass = false; r.at < r.source.length; r.at++) {
    const c = r.source[r.at];
    if (c === "\\") r.at++;
    else if (inClass) inClass = c !== "]";
    else if (c === "[") inClass = true;
    else if (c === "(") depth++;
    else if (depth === 0 && (c === "|" || c === ")")) return;
    else if (c === ")") depth--;
  }
}

/** What may begin so and then so. */
function followed(first: Leads, then: Leads): Leads {
  if (then.closed.length === 0 && then.open.length === 1 && then.open[0] === "") return first;
  const { open } = first;
  if (open.length > 1 && open.length * (then.open.length + then.closed.length) > MOST) return { open: [], closed: [...first.closed, ...cutShort(open, [...then.open, ...then.closed])] };
  const grown: string[] = [], closed = new Set(first.closed);
  for (const a of open) {
    for (const b of then.closed) closed.add((a + b).slice(0, LONGEST));
    for (const b of then.open) {
      if (a.length + b.length < LONGEST) grown.push(a + b);
      else closed.add((a + b).slice(0, LONGEST));
    }
  }
  return { open: grown, closed: [...closed] };
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
const ANYTHING: Leads = { open: [], closed: [""] };

function atom(r: Reader): Leads {
  const c = r.source[r.at++]!;
  switch (c) {
    case "(": return group(r);
    case "[": return characterClass(r);
    case "^": return { open: [START], closed: [] };
    case "$": return NOTHING;
    case ".": return ANYTHING;
    case "\\": return escaped(r);
    default: return { open: [c], closed: [] };
  }
}

function group(r: Reader): Leads {
  const opening = /\?(?:[:=!]|<[=!]|<\w+>)/y;
  opening.lastIndex = r.at;
  const kind = opening.exec(r.source)?.[0] ?? "";
  r.at += kind.length;
  const inside = alternatives(r);
  r.at++;
  return /[=!]/.test(kind) ? NOTHING : inside;
}

function characterClass(r: Reader): Leads {
  const end = /(?:[^\]\\]|\\.)*\]/y;
  end.lastIndex = r.at;
  const inside = (end.exec(r.source)?.[0] ?? "]").slice(0, -1);
  r.at += inside.length + 1;
  const signs = /^[^\\^]+$/.test(inside) && !/.-./.test(inside) ? [...inside] : [];
  return signs.length > 0 && signs.length <= WIDEST_CLASS ? { open: signs, closed: [] } : ANYTHING;
}

function escaped(r: Reader): Leads {
  const c = r.source[r.at++]!;
  if (c === "b") return { open: [WORD_EDGE], closed: [] };
  if (c === "B") return NOTHING;
  if (c === "p" || c === "P") r.at = r.source.indexOf("}", r.at) + 1;
  if (c === "d") return { open: ["0"], closed: [] };
  if (c === "s") return { open: [" "], closed: [] };
  if (/[a-zA-Z0-9]/.test(c)) return ANYTHING;
  return { open: [c], closed: [] };
}

/** `?`, `*`, `+`, `{m,n}`, each perhaps lazy. */
function quantified(r: Reader, one: Leads): Leads {
  const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
  quantifier.lastIndex = r.at;
  const m = quantifier.exec(r.source);
  if (m === null) return one;
  r.at += m[0].length;
  const once = m[0].startsWith("?");
  const none = once || m[0].startsWith("*") || m[1] === "0";
  // More than once: what follows the first is not followed up, unless it is known: "X{4,}" begins with "XXXX".
  const times = one.open.length === 1 && one.closed.length === 0 ? Math.max(1, Number(m[1] ?? 1)) : 1;
  const some: Leads = once ? one : { open: [], closed: [...one.open.map((letters) => letters.repeat(Math.min(times, LONGEST)).slice(0, LONGEST)), ...one.closed] };
  return none ? { open: ["", ...some.open], closed: some.closed } : some;
}
