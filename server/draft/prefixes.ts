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
/** Longer beginnings tell no more, and more of them cost more than they save. */
const LONGEST = 8;
const MOST = 400;
/** Signs that a class lists one by one are worth writing out up to this many. */
const WIDEST_CLASS = 4;

/**
 * The beginnings of all matches in small letters ("0" stands for any digit, " " for any white space), or null where these cannot be told: where a match may begin with
 * anything, or inside a word. None is the beginning of another.
 */
export function prefixesOf(pattern: RegExp): readonly string[] | null {
  if (!beginsAtWord(pattern.source)) return null;
  const { open, closed } = alternatives({ source: pattern.source, at: 0 });
  const all: string[] = [];
  for (const p of [...open, ...closed].map((p) => p.toLowerCase()).sort()) {
    const last = all.at(-1);
    if (last === undefined || !p.startsWith(last)) all.push(p);
  }
  return all.includes("") ? null : all;
}

/** `\b...`, or a group whose every alternative begins with `\b` or `^`; the patterns here are written so. */
const beginsAtWord = (source: string): boolean =>
  topLevel(source).every((part) => /^(?:\(\?<[!=][^()]*\))?(?:\\b|\^)/.test(part) || (/^\(\?:(?:\^|\\b[^|]*)\|\\b/.test(part)));

/** The alternatives of the whole pattern, as written. */
function topLevel(source: string): string[] {
  const parts: string[] = [];
  let depth = 0, from = 0, inClass = false;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === "\\") i++;
    else if (c === "[") inClass = true;
    else if (c === "]") inClass = false;
    else if (inClass) continue;
    else if (c === "(") depth++;
    else if (c === ")") depth--;
    else if (c === "|" && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, source.slice(from)];
}

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
    const term = quantified(r, atom(r));
    leads = followed(leads, term);
  }
  return leads;
}

/** What may begin so and then so. */
function followed(first: Leads, then: Leads): Leads {
  if (first.open.length === 0) return first;
  const grown = first.open.flatMap((a) => then.open.map((b) => a + b)), stopped = first.open.flatMap((a) => then.closed.map((b) => a + b));
  if (first.open.length > 1 && first.closed.length + grown.length + stopped.length > MOST) return { open: [], closed: [...first.closed, ...first.open] };
  return { open: grown.filter((p) => p.length < LONGEST), closed: [...first.closed, ...stopped, ...grown.filter((p) => p.length >= LONGEST)] };
}

/** Anything at all. */
const ANYTHING: Leads = { open: [], closed: [""] };

function atom(r: Reader): Leads {
  const c = r.source[r.at++]!;
  switch (c) {
    case "(": return group(r);
    case "[": return characterClass(r);
    case "^": case "$": return NOTHING;
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
  if (c === "b" || c === "B") return NOTHING;
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
  // More than once: what follows the first is not followed up.
  const some: Leads = once ? one : { open: [], closed: [...one.open, ...one.closed] };
  return none ? { open: ["", ...some.open], closed: some.closed } : some;
}
