/**
 * Who does a deed, and to whom: the persons and things that stand around a verb, by their nouns, and by the prepositions that
 * take them away from it.
 */
import type { Deed } from "./deed.js";
import { NEAR, type Token, type Tokens } from "./deedTokens.js";
import { ADVERBS, DETERMINERS, JOINERS, kindOf, MODALS, NEGATIONS, PREPOSITIONS, thingsOf, TITLES, VERB_WORDS, type Kind, type Thing } from "./deedWords.js";

/** Who, or what, and where in the tokens. */
export interface Someone {
  readonly kind: Kind | null;
  readonly what: readonly Thing[];
  readonly at: number;
  /** Where his noun stands; elsewhere, of "who". */
  readonly noun: number;
}

export const NOBODY: Someone = { kind: null, what: [], at: -1, noun: -1 };

/** The subject: the last person, or thing, before the verb that no preposition governs. */
export function subject(s: Tokens, from: number, to: number): Someone {
  const t = s.all;
  let thing: Someone = NOBODY;
  for (let k = to - 1; k >= from; k--) {
    const { word, capital, owns } = t[k] as Token;
    if (owns || word === "," || word === "there" || s.quoted.has(k)) continue;
    if (JOINERS.has(word) && !kindOf(word) && k < to - 1 && !ALSO_JOINS.has(word)) return thing;
    const kind = kindOf(word) ?? (capital && isName(s, k) ? "named" : null);
    // "nobody else took part": besides those who did.
    if (kind === "nobody" && t[k + 1]?.word === "else") return NOBODY;
    const governed = isGoverned(s, k, from);
    if (kind !== null && !governed) {
      if ((word === "who" || word === "whom") && k > from) { const before = subject(s, from, k); return before.kind !== null ? { ...before, at: k } : { kind, what: [], at: k, noun: k }; }
      if (kind === "named" && t[k - 1]?.word === "judge" && !t[k - 1]!.owns) return { kind: "court", what: [], at: k, noun: k };
      if (kind === "staff" && isOfCourt(s, k)) return { kind: "court", what: [], at: k, noun: k };
      return { kind: kind === "lawyer" && t[k - 1]?.word === "undersigned" ? "self" : word === "they" || word === "we" ? "both" : kind, what: [], at: k, noun: k };
    }
    if (word === "it" && !governed && k === to - 1) return { kind: null, what: ["it"], at: k, noun: k };
    const things = thingsOf(word);
    if (things.length > 0 && !governed && thing === NOBODY && kind === null) thing = { kind: t[k - 1]?.word === "no" ? "nobody" : null, what: things, at: k, noun: k };
  }
  return thing;
}

/** "Judge Haddad's clerk", "the court's staff". */
function isOfCourt(s: Tokens, k: number): boolean {
  const t = s.all;
  return t[k - 1]?.owns === true && [k - 1, k - 2, k - 3].some((i) => kindOf(t[i]?.word ?? "") === "court");
}

export function isPerson(s: Tokens, i: number): boolean {
  const t = s.all[i];
  return t !== undefined && !s.isStop(i) && !t.owns && (kindOf(t.word) !== null || (t.capital && isName(s, i)));
}

/** "Sato" of "Mr. Sato", "Ms. Oduya"; a capital at the head of a sentence says nothing by itself. */
function isName(s: Tokens, k: number): boolean {
  const t = s.all, word = t[k]!.word;
  if (/^\d/u.test(word) || CALENDAR.has(word) || TITLES.has(word) || PREPOSITIONS.has(word) || DETERMINERS.has(word) || JOINERS.has(word) || ADVERBS.has(word) || NEGATIONS.has(word) || thingsOf(word).length > 0) return false;
  const first = k === 0 || (s.isStop(k - 1) && t[k - 1]!.word !== ",");
  return !first || t[k + 1]?.capital === true || TITLES.has(t[k - 1]?.word ?? "");
}

/** A preposition stands before it, with nothing but its own words between: "with Ms. Sato's partner". */
function isGoverned(s: Tokens, k: number, from: number): boolean {
  const t = s.all;
  for (let i = k - 1; i >= Math.max(from, k - NEAR); i--) {
    const { word, owns, capital } = t[i] as Token;
    if (PREPOSITIONS.has(word)) return !OPENS_CLAUSE.has(word);
    if (!(owns || DETERMINERS.has(word) || TITLES.has(word) || word === "." || capital || OF_SIDE.has(word))) return word === "and" && isGoverned(s, i, from) && i > from + 1 && isPersonal(t[i - 1]!);
  }
  return false;
}

/** What stands after a verb: whom it is done to, with what, and whether it says no. */
export function after(s: Tokens, from: number, to: number): Pick<Deed, "whom" | "whomWord" | "on" | "none" | "every"> {
  const t = s.all, on = new Set<Thing>();
  let whom: Kind | null = null, whomWord = "", none = false, every = false, about = false;
  for (let k = from; k < to; k++) {
    const { word, capital, owns } = t[k] as Token;
    if (NEGATIONS.has(word) || word === "nothing" || word === "none" || word === "unsuccessfully" || word === "vain") none = true;
    if (EVERY.has(word)) every = true;
    if (ABOUT.has(word)) about = true;
    else if (PREPOSITIONS.has(word) || word === ",") about = false;
    for (const thing of thingsOf(word)) on.add(thing);
    if (whom !== null || owns || about || s.quoted.has(k) || !isHead(s, k)) continue;
    whom = kindOf(word) ?? (capital && isName(s, k) ? "named" : null);
    if (whom !== null) whomWord = word;
  }
  return { whom, whomWord, on, none, every };
}

/** The noun that a phrase is about: "supervisor" of "her supervisor", and not "police" of "the police report". */
function isHead(s: Tokens, k: number): boolean {
  const next = s.all[k + 1];
  if (next === undefined || s.isStop(k + 1) || next.capital || /^\d/u.test(next.word)) return true;
  return PREPOSITIONS.has(next.word) || JOINERS.has(next.word) || ADVERBS.has(next.word) || MODALS.has(next.word) || NEGATIONS.has(next.word) || DETERMINERS.has(next.word) || VERB_WORDS.has(next.word) || /ly$/u.test(next.word) || kindOf(s.all[k]!.word) === "self";
}

/** Prepositions, at times, and at times the beginning of a clause, whose subject follows. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["as", "before", "after", "since", "until", "than"]);
/** Between two who did it together, and before a clause that a subject may stand in front of. */
const ALSO_JOINS: ReadonlySet<string> = new Set(["and", "or", "as", "after", "before", "since", "until"]);
/** What follows is what was spoken of. */
const ABOUT: ReadonlySet<string> = new Set("about regarding concerning of over re on whether".split(" "));
/** Said of several at once. */
const EVERY: ReadonlySet<string> = new Set("both either any neither none each all them these every".split(" "));
/** Between a preposition and the person it governs. */
const OF_SIDE: ReadonlySet<string> = new Set("opposing defense defence opposite adverse lead local defendant plaintiff defendants plaintiffs same own new other former his her deputy assistant front senior".split(" "));
/** Capitalised, and nobody. */
const CALENDAR: ReadonlySet<string> = new Set("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri request requests rfp rfps interrogatory interrogatories rule exhibit zoom teams webex skype microsoft google meet".split(" "));
const isPersonal = (t: Token): boolean => kindOf(t.word) !== null || t.capital;
