/**
 * The verbs of a passage: whether a word is one where it stands, what its auxiliaries say of how far the deed came, and what it
 * means with its particle.
 */
import type { Way } from "./deed.js";
import { isPerson } from "./deedPeople.js";
import { NEAR, type Token, type Tokens } from "./deedTokens.js";
import { ADVERBS, DETERMINERS, JOINERS, kindOf, MODALS, NEGATIONS, PREPOSITIONS, STATES, thingsOf, VERB_WORDS, WITH_PARTICLE, type Verb, type VerbWord } from "./deedWords.js";

/** A verb with its auxiliaries and its particle. */
export interface Group {
  readonly verb: Verb;
  readonly lemma: string;
  readonly way: Way;
  readonly passive: boolean;
  /** It has no subject of its own: "asking", "to ask". */
  readonly isIng: boolean;
  readonly isTo: boolean;
  readonly groupStart: number;
  readonly end: number;
}

/** What stands right before a verb. */
interface Before {
  readonly modal: string | null;
  readonly aux: "be" | "have" | "do" | null;
  /** "does". */
  readonly auxWord: string;
  readonly to: boolean;
  readonly negated: boolean;
  /** "able", "supposed". */
  readonly state: Way | null;
  readonly start: number;
}

/** The verb whose main word stands at `i`; null where that is none. */
export function verbAt(s: Tokens, i: number, from: number): Group | null {
  const t = s.all, token = t[i] as Token;
  if (token.owns || (token.word === "states" && t[i - 1]?.word === "united")) return null;
  const before = standsBefore(s, i, from), v = VERB_WORDS.get(token.word) ?? unknown(token, before, isPerson(s, i - 1));
  if (v === null) return null;
  const { modal, aux, to, negated } = before;
  if (v.lemma === "do" || v.lemma === "have" || v.lemma === "be") {
    // An auxiliary belongs to the verb after it.
    const after = t[skipNegation(s, i + 1)];
    const next = after && (VERB_WORDS.get(after.word) ?? unknown(after, { modal: null, aux: v.lemma })), form = v.lemma === "do" ? "base" : v.lemma === "have" ? "participle" : null;
    if (next && (form === null ? next.forms.some((f) => f === "participle" || f === "ing") : next.forms.includes(form))) return null;
    if (v.lemma === "have" && (t[skipNegation(s, i + 1)]?.word === "been" || t[i + 1]?.word === "yet")) return null;
    if (v.lemma === "be" && t[i + 1]?.word === "to" && VERB_WORDS.has(t[i + 2]?.word ?? "")) return null;
  }
  const forms = v.forms, prev = t[i - 1]?.word ?? "";
  const finite = forms.includes("past") || forms.includes("present");
  const isBase = modal !== null || to || aux === "do";
  if (!isBase && aux === null) {
    if (forms.length === 1 && forms[0] === "base") return null;
    if (forms.includes("ing") && !finite && (DETERMINERS.has(prev) || t[i - 1]?.owns === true || prev === "meet")) return null;
    // "opposing counsel".
    if (token.word === "opposing" && kindOf(t[i + 1]?.word ?? "") !== null) return null;
    // "her calls", "the letters", "two texts": nouns.
    if (!forms.includes("past") && forms.includes("present") && (DETERMINERS.has(prev) || t[i - 1]?.owns === true || PREPOSITIONS.has(prev) || (VERB_WORDS.has(prev) && !kindOf(prev)) || i === from || ["telephone", "phone", "and", "or", ","].includes(prev) || (/^\d/u.test(prev) && thingsOf(token.word).length > 0))) return null;
    // "the amended answers": a noun, unless somebody stands before it: "he answers".
    if (!forms.includes("past") && forms.includes("present") && thingsOf(token.word).length > 0 && !isPerson(s, i - 1)) return null;
    if (forms.includes("past") && (DETERMINERS.has(prev) || t[i - 1]?.owns === true) && v.lemma !== "do") return null;
    if (forms.includes("base") && !forms.includes("past") && !forms.includes("present") && !forms.includes("ing")) return null;
  }
  if (isBase && !forms.includes("base") && aux === null) return null;
  let way: Way = "done";
  if (negated) way = modal === "would" || modal === "will" ? "refused" : modal === "could" || modal === "can" || modal === "cannot" ? "failed" : "not";
  else if (modal !== null) way = modal === "cannot" ? "failed" : modal === "must" || modal === "shall" || modal === "should" ? "due" : "planned";
  if (negated && modal === null && before.auxWord.startsWith("do")) way = before.auxWord === "did" ? "not" : "refused";
  if (prev === "without") way = "not";
  if (to && aux === "be" && before.state === null) way = negated ? "not" : "planned";
  if (before.state !== null) way = !negated ? before.state : before.state === "done" ? "failed" : before.state === "promised" ? "refused" : before.state;
  const passive = aux === "be" && forms.includes("participle") && v.lemma !== "be";
  // What a verb means with its particle.
  let verb = v.verb, end = i + 1;
  const particles = WITH_PARTICLE[v.lemma];
  if (particles) for (let k = i + 1; k < Math.min(t.length, i + 4); k++) {
    if (s.isStop(k)) break;
    const p = particles[t[k]!.word];
    if (p !== undefined && !((t[k]!.word === "the" || t[k]!.word === "for") && k > i + 1)) { verb = p; end = k + 1; break; }
    if (k > i + 1 && PREPOSITIONS.has(t[k]!.word)) break;
  }
  return { verb, lemma: v.lemma, way, passive, isIng: forms.includes("ing") && aux !== "be" && !finite, isTo: before.to && before.aux === null, groupStart: before.start, end };
}

/** "would cure", "did not budge", "has not reacted": any word is a verb after what stands before verbs alone. */
function unknown({ word }: Token, { modal, aux }: Pick<Before, "modal" | "aux">, follows = false): VerbWord | null {
  if (ADVERBS.has(word) || NEGATIONS.has(word) || MODALS.has(word) || DETERMINERS.has(word) || PREPOSITIONS.has(word) || kindOf(word) !== null || !/^[a-z]{3,}$/u.test(word) || /ly$/u.test(word)) return null;
  // "Ms. Sato balked": after a person, too.
  if (modal === null && aux === null) return follows && word.endsWith("ed") ? { lemma: word.slice(0, -2), verb: "other", forms: ["past"] } : null;
  if (modal !== null || aux === "do") return { lemma: word, verb: "other", forms: ["base"] };
  return /(?:ed|en)$/u.test(word) ? { lemma: word.replace(/ed$/u, ""), verb: "other", forms: ["participle"] } : null;
}

/** "She will not.", "he would not": the verb is the one before. */
export function leftOut(s: Tokens, i: number, from: number): Group | null {
  const t = s.all, { word } = t[i] as Token;
  if (!(word === "not" && MODALS.has(t[i - 1]?.word ?? "")) || !(t[i + 1] === undefined || s.isStop(i + 1) || JOINERS.has(t[i + 1]!.word))) return null;
  const modal = t[i - 1]!.word;
  return { verb: "other", lemma: "do", way: modal === "would" || modal === "will" ? "refused" : "failed", passive: false, isIng: false, isTo: false, groupStart: Math.max(from, i - 1), end: i + 1 };
}

/** "He has not.", "She did not, and": no more than that it was not done. */
export function saysNo(s: Tokens, lemma: string, end: number): boolean {
  return (lemma === "do" || lemma === "have" || lemma === "be") && s.all[end]?.word === "not";
}

/** "asked her to call", "tried to reach": a verb follows its "to", with no more than its object between. */
export function leadsOn(s: Tokens, end: number): boolean {
  const t = s.all;
  for (let k = end; k < Math.min(t.length, end + 18); k++) {
    if (s.isStop(k) && t[k]!.word !== ",") return false;
    if (t[k]!.word === "to") {
      const next = skipAdverbs(s, k + 1), v = VERB_WORDS.get(t[next]?.word ?? "");
      if (v?.forms.includes("base")) return true;
      if (k === end) return false;
    }
    if (k > end && t[k - 1]!.word !== "by" && VERB_WORDS.has(t[k]!.word) && kindOf(t[k]!.word) === null && !DETERMINERS.has(t[k - 1]!.word)) return false;
  }
  return false;
}

/** What stands right before a verb: its auxiliaries, "to", "not". */
function standsBefore(s: Tokens, i: number, from: number): Before {
  const t = s.all;
  let modal: string | null = null, aux: "be" | "have" | "do" | null = null, auxWord = "", to = false, negated = false, state: Way | null = null, k = i - 1;
  for (; k >= Math.max(from, i - NEAR); k--) {
    const { word } = t[k] as Token;
    if (word === "yet" && (to || k === i - 1)) negated ||= to && ["has", "have", "had"].includes(t[k - 1]?.word ?? "");
    else if (NEGATIONS.has(word) && (word === "not" || word === "never" || word === "neither" || word === "nor")) negated = true;
    else if (MODALS.has(word) && modal === null) modal = word;
    else if (word === "to" && k === i - 1) to = true;
    else if ((to || aux === null) && word in STATES && to) state = STATES[word] as Way;
    else {
      const v = VERB_WORDS.get(word);
      if (v !== undefined && (v.lemma === "be" || v.lemma === "have" || v.lemma === "do")) { if (aux === null) auxWord = word; aux ??= v.lemma as "be"; }
      else if (!(ADVERBS.has(word) || /ly$/u.test(word))) break;
    }
  }
  return { modal, auxWord, aux, to, negated, state, start: k + 1 };
}

function skipAdverbs(s: Tokens, i: number): number {
  for (const to = i + NEAR; i < to && (ADVERBS.has(s.all[i]?.word ?? "") || /ly$/u.test(s.all[i]?.word ?? "")); i++);
  return i;
}

function skipNegation(s: Tokens, i: number): number {
  const t = s.all;
  for (const to = i + NEAR; i < to && t[i] !== undefined && (NEGATIONS.has(t[i]!.word) || ADVERBS.has(t[i]!.word) || /ly$/u.test(t[i]!.word)); i++);
  return i;
}
