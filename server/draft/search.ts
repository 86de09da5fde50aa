/**
 * Looking for many patterns at one walk.
 *
 * A pattern of forty alternatives, run over a text, is tried at every place of it; forty such patterns walk it forty
 * times. But each match begins with certain letters, and the patterns say which (prefixes.ts). So a text is walked once for
 * all searches there are: three letters at a time are looked up in a table, and a pattern is tried only where letters stand
 * that it may begin with. What is found is what the patterns would have found by themselves, match for match; a property
 * test says so.
 */
import { matches } from "./scan.js";
import { GROUPS, walked, type Group } from "./searchWalk.js";
import type { Span } from "./span.js";

/** Where patterns of a group could match in one text. */
export interface Sightings {
  /** Every match of `pattern`, as `text.matchAll(pattern)` gives them. */
  matches(pattern: RegExp): readonly RegExpExecArray[];
  /** The first of them, or null. */
  first(pattern: RegExp): RegExpExecArray | null;
  /** Whether `pattern` could be found in some sentence of the text, taken by itself: no where it cannot, and seldom yes where it is not. */
  inPart(pattern: RegExp): boolean;
  /** Of a stretch by itself, as if it were the text; it does not begin inside a word. Null where none of the patterns can match. */
  within(stretch: Span): Sightings | null;
}

interface Search {
  /** Null where none of the patterns can match. */
  in(text: string): Sightings | null;
}

/** A search for `patterns`, whose flags for global and sticky do not count. One that may begin with anything is run over the whole text. */
export function searchFor(patterns: readonly RegExp[]): Search {
  const group: Group = { patterns, withinWords: false, first: 0, sticky: [], global: [], starts: [], looksBeyond: [] };
  GROUPS.push(group);
  return {
    in(text) {
      const { firsts } = walked(text);
      for (let k = 0; k < patterns.length; k++) if (firsts[group.first + k] !== 0 || group.starts[k] !== "beginnings") return new Seen(text, group, text, 0);
      return null;
    },
  };
}

/**
 * Whether any of `patterns` could match somewhere in a text, or in any stretch cut out of it, be it in mid-word: a look
 * before they are tried. It may say yes in vain, never no in vain.
 */
export function mayHold(...patterns: readonly RegExp[]): (text: string) => boolean {
  const group: Group = { patterns, withinWords: true, first: 0, sticky: [], global: [], starts: [], looksBeyond: [] };
  GROUPS.push(group);
  return (text) => {
    const { firsts } = walked(text);
    for (let k = 0; k < patterns.length; k++) if (firsts[group.first + k] !== 0 || group.starts[k] !== "beginnings") return true;
    return false;
  };
}

/** Whether `pattern` stands in a text, for one that most texts are without. */
export function mayFind(pattern: RegExp): (text: string) => boolean {
  const search = searchFor([pattern]);
  return (text) => (search.in(text)?.first(pattern) ?? null) !== null;
}

/** Every match of `pattern` in a text, for one that most texts are without. */
export function everyMatch(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const search = searchFor([pattern]);
  return (text) => search.in(text)?.matches(pattern) ?? NONE;
}

/**
 * Whether `pattern` stands in a stretch cut out of a text: the text is asked first, since one look at it serves all its
 * stretches. What a stretch begins with may be the rest of a word, which the look passes over: it is tried there.
 */
export function standsIn(pattern: RegExp): (text: string, stretch: string) => boolean {
  const search = searchFor([pattern]), opening = new RegExp(pattern.source, `${pattern.flags}y`);
  return (text, stretch) => {
    opening.lastIndex = 0;
    return search.in(text) !== null ? pattern.test(stretch) : opening.test(stretch);
  };
}

class Seen implements Sightings {
  readonly #text: string;
  readonly #group: Group;
  /** The text that was walked over, and where in it this one begins. */
  readonly #walked: string;
  readonly #offset: number;

  constructor(text: string, group: Group, walked: string, offset: number) {
    this.#text = text;
    this.#group = group;
    this.#walked = walked;
    this.#offset = offset;
  }

  matches(pattern: RegExp): readonly RegExpExecArray[] {
    return this.#found(pattern, false);
  }

  first(pattern: RegExp): RegExpExecArray | null {
    return this.#found(pattern, true)[0] ?? null;
  }

  inPart(pattern: RegExp): boolean {
    const { first, patterns, looksBeyond } = this.#group, index = patterns.indexOf(pattern);
    if (looksBeyond[index] === false) return this.first(pattern) !== null;
    return walked(this.#walked).firsts[first + index] !== 0 || this.#group.starts[index] !== "beginnings";
  }

  within({ start, end }: Span): Sightings | null {
    const { firsts, places, nexts } = walked(this.#walked), { first, starts } = this.#group, from = this.#offset + start, to = this.#offset + end;
    for (let k = 0; k < starts.length; k++) {
      let link = firsts[first + k]!;
      while (link !== 0 && places[link]! < from) link = nexts[link]!;
      if (starts[k] !== "beginnings" || (link !== 0 && places[link]! < to)) return new Seen(this.#text.slice(start, end), this.#group, this.#walked, from);
    }
    return null;
  }

  #found(pattern: RegExp, one: boolean): readonly RegExpExecArray[] {
    const group = this.#group, text = this.#text, offset = this.#offset, index = group.patterns.indexOf(pattern);
    if (index < 0) throw new RangeError(`not a pattern of this search: ${pattern.source.slice(0, 40)}`);
    const { firsts, places, nexts } = walked(this.#walked), starts = group.starts[index]!;
    let link = firsts[group.first + index]!;
    while (link !== 0 && places[link]! < offset) link = nexts[link]!;
    if (starts === "anywhere") return one ? firstOf(group.global[index]!, text) : matches(group.global[index]!, text);
    const sticky = group.sticky[index]!;
    let found: RegExpExecArray[] | null = null;
    let from = 0;
    const tryAt = (at: number): boolean => {
      if (at < from) return false;
      sticky.lastIndex = at;
      const m = sticky.exec(text);
      from = at + Math.max(1, m?.[0].length ?? 0);
      if (m !== null) (found ??= []).push(m);
      return m !== null && one;
    };
    if (starts === "text" && tryAt(0)) return found ?? NONE;
    for (; link !== 0 && places[link]! < offset + text.length; link = nexts[link]!) if (tryAt(places[link]! - offset)) break;
    return found ?? NONE;
  }
}

const NONE: readonly RegExpExecArray[] = [];

function firstOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const m = pattern.exec(text);
  return m === null ? NONE : [m];
}
