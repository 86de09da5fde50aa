/**
 * What a passage tells, deed by deed: who did it, whether it came to be, to whom, and what it was done with.
 *
 * Each clause is read once, from its words alone, without a phrase of its own for each way to say it: "Nobody picked up",
 * "she did not take the call", "my call was not answered" all say that somebody of that side took no call.
 */
import { ADVERBS, DETERMINERS, GOVERNORS, JOINERS, kindOf, MODALS, NEGATIONS, PREPOSITIONS, STATES, thingsOf, TITLES, VERB_WORDS, WITH_PARTICLE, type Kind, type Thing, type Verb, type VerbWord } from "./deedWords.js";
import { remembered } from "./remembered.js";
import { matches } from "./scan.js";

/** How far a deed came. */
export type Way =
  | "done" | "not"
  /** "tried to", "sought to". */
  | "tried"
  /** "could not", "was unable to". */
  | "failed"
  /** "would not", "refused to", "does not". */
  | "refused"
  /** "told me never to call". */
  | "barred"
  | "promised" | "offered" | "asked"
  /** "will", "was to", "planned to". */
  | "planned"
  /** "must", "was supposed to". */
  | "due";

export interface Deed {
  /** Where its verb stands; a fragment's, where it begins. */
  readonly at: number;
  /** Where its verb ends. */
  readonly end: number;
  /** Null in a fragment: "No answer." */
  readonly verb: Verb | null;
  readonly lemma: string;
  readonly way: Way;
  readonly passive: boolean;
  /** "to ask": what another deed was for. */
  readonly purpose: boolean;
  /** Who did it; of a passive, to whom it was done. */
  readonly who: Kind | null;
  /** "sato", "she": the word for who did it. */
  readonly whoWord: string;
  /** The thing that did it: "the phone rang", "my letter went unanswered". */
  readonly what: readonly Thing[];
  /** The first person after the verb: whom, with whom, by whom. */
  readonly whom: Kind | null;
  readonly whomWord: string;
  /** The things after the verb, and before the next deed. */
  readonly on: ReadonlySet<Thing>;
  /** The words after the verb say no: "got no answer", "in vain". */
  readonly none: boolean;
  /** "ignored both", "answered neither of them": said of several at once. */
  readonly every: boolean;
}

interface Token {
  readonly at: number;
  readonly length: number;
  /** In small letters. */
  readonly word: string;
  readonly capital: boolean;
  /** "Sato's". */
  readonly owns: boolean;
}

const WORD = /(?<![\p{L}\p{N}'’/-])[\p{L}\p{N}'’/-]+|[.;:,()"—–?!]/gu;

/** After these a full stop ends nothing. */
const DOTTED = new Set("mr ms mrs dr messrs no nos jan feb mar apr jun jul aug sep sept oct nov dec approx esq inc co corp ltd p a m v jr sr atty opp re".split(" "));

/** "didn't", and "didnt" as laymen write it. */
const NOT_DRAWN = /^(did|do|does|was|were|is|has|have|had|wo|ca|could|would|should)n['’]?t$/iu;

function tokensOf(text: string): readonly Token[] {
  return matches(WORD, text).flatMap((m): readonly Token[] => {
    // "- ", between spaces, is a dash; a lone apostrophe or slash, nothing.
    if (!/[\p{L}\p{N}]/u.test(m[0]) && m[0].length < 3 && /^['’/-]/u.test(m[0])) return m[0].startsWith("-") ? [{ at: m.index, length: 1, word: "–", capital: false, owns: false }] : [];
    const no = NOT_DRAWN.exec(m[0]);
    if (no) {
      const stem = (no[1] as string).toLowerCase(), word = stem === "wo" ? "will" : stem === "ca" ? "can" : stem;
      return [{ at: m.index, length: stem.length, word, capital: false, owns: false }, { at: m.index + stem.length, length: m[0].length - stem.length, word: "not", capital: false, owns: false }];
    }
    const owns = /['’]s?$/u.test(m[0]);
    return [{ at: m.index, length: m[0].length, word: (owns ? m[0].replace(/['’]s?$/u, "") : m[0]).toLowerCase(), capital: /^\p{Lu}/u.test(m[0]), owns }];
  });
}

const read = remembered((text: string): readonly Deed[] => new Reader(tokensOf(text)).deeds());

/** The deeds of a passage; what stands further on than any telling goes has no say. */
export const deedsIn = (text: string): readonly Deed[] => read(text.length > LONGEST ? text.slice(0, LONGEST) : text);
const LONGEST = 2000;

/** No phrase has more words before its noun, and no verb more before or after it that count. */
const NEAR = 10, FAR = 60;

/** Who, and where in the tokens he begins. */
interface Someone {
  readonly kind: Kind | null;
  readonly what: readonly Thing[];
  readonly at: number;
}

/** A verb with its auxiliaries and its particle. */
interface Group {
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

const NOBODY: Someone = { kind: null, what: [], at: -1 };

function quotedIn(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open = false;
  tokens.forEach(({ word }, i) => {
    if (word === '"') open = !open;
    if (open) quoted.add(i);
  });
  return open ? new Set() : quoted;
}

class Reader {
  readonly #tokens: readonly Token[];
  /** Where somebody's words stand in quotation marks: what is quoted was said, and not done. */
  readonly #quoted: ReadonlySet<number>;
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#quoted = quotedIn(tokens);
  }

  deeds(): readonly Deed[] {
    const t = this.#tokens, found: Deed[] = [];
    let from = 0, subject: Someone = NOBODY, governor: Way | null = null, open: number | null = null, sentence = 0;
    for (let i = 0; i < t.length; i++) {
      const { word } = t[i] as Token;
      if (this.#quoted.has(i)) continue;
      if (this.#isStop(i)) {
        if (word !== ",") {
          if (from === sentence) this.#fragment(from, i, found);
          sentence = i + 1;
          open = null; from = i + 1; governor = null; if (word !== "(" && word !== ")") subject = word === ";" || word === ":" ? subject : NOBODY; }
        continue;
      }
      const v = this.#verbAt(i, from) ?? this.#leftOut(i, from);
      if (v === null) continue;
      const own = v.isIng || (v.isTo && governor !== "asked") ? NOBODY : this.#subject(from, v.groupStart);
      // What stood before this one's subject is the last one's.
      const last = found.at(-1);
      if (last !== undefined && open !== null) found[found.length - 1] = { ...last, ...this.#after(open, own.kind !== null && own.at >= open && (own.at === v.groupStart - 1 || this.#joinerBetween(open, own.at)) ? own.at : v.groupStart) };
      // "called Ms. Oduya, and hung up", "answered my call and said": what the one before was done to does not do the next.
      const goesOn = open !== null && own.at >= open && own.at < v.groupStart - 1 && !this.#joinerBetween(open, own.at);
      const who: Someone = !goesOn && (own.kind !== null || own.what.length > 0) ? own : subject;
      const governed: Way | null = this.#leadsOn(v.end) ? (v.passive && GOVERNORS[v.lemma] === "asked" ? "asked" : GOVERNORS[v.lemma] ?? null) : null;
      const way = v.isTo && governor === "asked" && v.way === "not" ? "barred" : (v.way === "done" || (v.isTo && governor === "asked")) && governor !== null ? governor : v.way === "not" && governor === "promised" ? "not" : v.way;
      const rest = this.#after(v.end, this.#stopAfter(v.end));
      const deed: Deed = { at: (t[i] as Token).at, end: this.#endOf(i), verb: v.verb, lemma: v.lemma, way: this.#saysNo(v.lemma, v.end) ? "not" : who.kind === "nobody" || who.kind === "nothing" ? "not" : way, passive: v.passive, purpose: v.isTo && governor === null, who: who.kind, whoWord: who.at < 0 ? "" : t[who.at]!.word, what: who.what, ...rest };
      if (governed === null) found.push(deed);
      open = governed === null ? v.end : null;
      governor = governed === null ? null : v.way === "not" && governed === "tried" ? "not" : v.way === "not" ? null : governed === "tried" && this.#after(v.end, Math.min(t.length, v.end + 3)).none ? "failed" : governed;
      if (governed === null || who.kind !== null) subject = who;
      from = Math.max(i + 1, v.end);
      i = Math.max(i, v.end - 1);
    }
    if (from === sentence) this.#fragment(from, t.length, found);
    return found;
  }

  /** What stands between two stops without a verb. */
  #fragment(from: number, to: number, found: Deed[]): void {
    if (to <= from) return;
    const rest = this.#after(from, to);
    if (rest.on.size > 0 || rest.none) found.push({ at: (this.#tokens[from] as Token).at, end: this.#endOf(from), verb: null, lemma: "", way: rest.none ? "not" : "done", passive: false, purpose: false, who: null, whoWord: "", what: [], ...rest });
  }

  #isStop(i: number): boolean {
    const { word } = this.#tokens[i] as Token;
    if (word === ".") return !DOTTED.has(this.#tokens[i - 1]?.word ?? "") || (this.#tokens[i - 1]?.word === "no" && this.#tokens[i + 1] === undefined);
    return word.length === 1 && ";:,()—–?!".includes(word);
  }

  /** "asked her to call", "tried to reach": a verb follows its "to", with no more than its object between. */
  #leadsOn(end: number): boolean {
    const t = this.#tokens;
    for (let k = end; k < Math.min(t.length, end + 18); k++) {
      if (this.#isStop(k) && t[k]!.word !== ",") return false;
      if (t[k]!.word === "to") {
        const next = this.#skipAdverbs(k + 1), v = VERB_WORDS.get(t[next]?.word ?? "");
        if (v?.forms.includes("base")) return true;
        if (k === end) return false;
      }
      if (k > end && VERB_WORDS.has(t[k]!.word) && kindOf(t[k]!.word) === null && !DETERMINERS.has(t[k - 1]!.word)) return false;
    }
    return false;
  }

  #skipAdverbs(i: number): number {
    for (const to = i + NEAR; i < to && (ADVERBS.has(this.#tokens[i]?.word ?? "") || /ly$/u.test(this.#tokens[i]?.word ?? "")); i++);
    return i;
  }

  /** The verb whose main word stands at `i`; null where that is none. */
  #verbAt(i: number, from: number): Group | null {
    const t = this.#tokens, token = t[i] as Token;
    if (token.owns) return null;
    const before = this.#before(i, from), v = VERB_WORDS.get(token.word) ?? this.#unknown(token, before, this.#isPerson(i - 1));
    if (v === null) return null;
    const { modal, aux, to, negated } = before;
    if (v.lemma === "do" || v.lemma === "have" || v.lemma === "be") {
      // An auxiliary belongs to the verb after it.
      const after = t[this.#skipNegation(i + 1)];
      const next = after && (VERB_WORDS.get(after.word) ?? this.#unknown(after, { modal: null, aux: v.lemma })), form = v.lemma === "do" ? "base" : v.lemma === "have" ? "participle" : null;
      if (next && (form === null ? next.forms.some((f) => f === "participle" || f === "ing") : next.forms.includes(form))) return null;
      if (v.lemma === "have" && (t[this.#skipNegation(i + 1)]?.word === "been" || t[i + 1]?.word === "yet")) return null;
      if (v.lemma === "be" && t[i + 1]?.word === "to" && VERB_WORDS.has(t[i + 2]?.word ?? "")) return null;
    }
    const forms = v.forms, prev = t[i - 1]?.word ?? "";
    const finite = forms.includes("past") || forms.includes("present");
    const isBase = modal !== null || to || aux === "do";
    if (!isBase && aux === null) {
      if (forms.length === 1 && forms[0] === "base") return null;
      if (forms.includes("ing") && !finite && (DETERMINERS.has(prev) || t[i - 1]?.owns === true || prev === "meet")) return null;
      // "her calls", "the letters", "two texts": nouns.
      if (!forms.includes("past") && forms.includes("present") && (DETERMINERS.has(prev) || t[i - 1]?.owns === true || PREPOSITIONS.has(prev) || (VERB_WORDS.has(prev) && !kindOf(prev)) || i === from || ["telephone", "phone", "and", "or", ","].includes(prev) || (/^\d/u.test(prev) && thingsOf(token.word).length > 0))) return null;
      // "the amended answers": a noun, unless somebody stands before it: "he answers".
      if (!forms.includes("past") && forms.includes("present") && thingsOf(token.word).length > 0 && !this.#isPerson(i - 1)) return null;
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
    if (before.state !== null) way = negated && (before.state === "done" || (before.state as string) === "promised") ? (before.state === "done" ? "failed" : "refused") : before.state;
    const passive = aux === "be" && forms.includes("participle") && v.lemma !== "be";
    // What a verb means with its particle.
    let verb = v.verb, end = i + 1;
    const particles = WITH_PARTICLE[v.lemma];
    if (particles) for (let k = i + 1; k < Math.min(t.length, i + 4); k++) {
      if (this.#isStop(k)) break;
      const p = particles[t[k]!.word];
      if (p !== undefined && !((t[k]!.word === "the" || t[k]!.word === "for") && k > i + 1)) { verb = p; end = k + 1; break; }
      if (k > i + 1 && PREPOSITIONS.has(t[k]!.word)) break;
    }
    return { verb, lemma: v.lemma, way, passive, isIng: forms.includes("ing") && aux !== "be" && !finite, isTo: before.to && before.aux === null, groupStart: before.start, end };
  }

  #isPerson(i: number): boolean {
    const t = this.#tokens[i];
    return t !== undefined && !this.#isStop(i) && !t.owns && (kindOf(t.word) !== null || (t.capital && this.#isName(i)));
  }

  #endOf(i: number): number {
    const { at, length } = this.#tokens[i] as Token;
    return at + length;
  }

  #joinerBetween(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (this.#tokens[k]!.word === "," || (JOINERS.has(this.#tokens[k]!.word))) return true;
    return false;
  }

  /** "He has not.", "She did not, and": no more than that it was not done. */
  #saysNo(lemma: string, end: number): boolean {
    return (lemma === "do" || lemma === "have" || lemma === "be") && this.#tokens[end]?.word === "not";
  }

  /** "would cure", "did not budge", "has not reacted": any word is a verb after what stands before verbs alone. */
  #unknown({ word }: Token, { modal, aux }: Pick<Before, "modal" | "aux">, follows = false): VerbWord | null {
    if (ADVERBS.has(word) || NEGATIONS.has(word) || MODALS.has(word) || DETERMINERS.has(word) || PREPOSITIONS.has(word) || kindOf(word) !== null || !/^[a-z]{3,}$/u.test(word) || /ly$/u.test(word)) return null;
    // "Ms. Sato balked": after a person, too.
    if (modal === null && aux === null) return follows && word.endsWith("ed") ? { lemma: word.slice(0, -2), verb: "other", forms: ["past"] } : null;
    if (modal !== null || aux === "do") return { lemma: word, verb: "other", forms: ["base"] };
    return /(?:ed|en)$/u.test(word) ? { lemma: word.replace(/ed$/u, ""), verb: "other", forms: ["participle"] } : null;
  }

  /** "She will not.", "he would not": the verb is the one before. */
  #leftOut(i: number, from: number): Group | null {
    const t = this.#tokens, { word } = t[i] as Token;
    if (!(word === "not" && MODALS.has(t[i - 1]?.word ?? "")) || !(t[i + 1] === undefined || this.#isStop(i + 1) || JOINERS.has(t[i + 1]!.word))) return null;
    const modal = t[i - 1]!.word;
    return { verb: "other", lemma: "do", way: modal === "would" || modal === "will" ? "refused" : "failed", passive: false, isIng: false, isTo: false, groupStart: Math.max(from, i - 1), end: i + 1 };
  }

  #skipNegation(i: number): number {
    const t = this.#tokens;
    for (const to = i + NEAR; i < to && t[i] !== undefined && (NEGATIONS.has(t[i]!.word) || ADVERBS.has(t[i]!.word) || /ly$/u.test(t[i]!.word)); i++);
    return i;
  }

  /** What stands right before a verb: its auxiliaries, "to", "not". */
  #before(i: number, from: number): Before {
    const t = this.#tokens;
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
    return { modal, auxWord, aux: to && state === null ? (aux === "be" ? "be" : aux) : aux, to: to && state === null ? true : to, negated, state, start: k + 1 };
  }

  /** The subject: the last person, or thing, before the verb that no preposition governs. */
  #subject(from: number, to: number): Someone {
    const t = this.#tokens;
    let thing: Someone = NOBODY;
    for (let k = to - 1; k >= from; k--) {
      const { word, capital, owns } = t[k] as Token;
      if (owns || word === "," || word === "there" || this.#quoted.has(k)) continue;
      if (JOINERS.has(word) && !kindOf(word) && k < to - 1 && word !== "and" && word !== "or" && word !== "as" && word !== "after" && word !== "before" && word !== "since" && word !== "until") return thing;
      const kind = kindOf(word) ?? (capital && this.#isName(k) ? "named" : null);
      // "nobody else took part": besides those who did.
      if (kind === "nobody" && t[k + 1]?.word === "else") return NOBODY;
      const governed = this.#isGoverned(k, from);
      if (kind !== null && !governed) {
        if ((word === "who" || word === "whom") && k > from) { const before = this.#subject(from, k); return before.kind !== null ? before : { kind, what: [], at: k }; }
        if (kind === "staff" && this.#isOfCourt(k)) return { kind: "court", what: [], at: k };
        return { kind: kind === "lawyer" && t[k - 1]?.word === "undersigned" ? "self" : word === "they" || word === "we" ? (word === "we" ? "both" : "both") : kind, what: [], at: k };
      }
      if (word === "it" && !governed && k === to - 1) return { kind: null, what: ["it"], at: k };
      const things = thingsOf(word);
      if (things.length > 0 && !governed && thing === NOBODY && kind === null) thing = { kind: t[k - 1]?.word === "no" ? "nobody" : null, what: things, at: k };
    }
    return thing;
  }

  /** "Judge Haddad's clerk", "the court's staff". */
  #isOfCourt(k: number): boolean {
    const t = this.#tokens;
    return t[k - 1]?.owns === true && [k - 1, k - 2, k - 3].some((i) => kindOf(t[i]?.word ?? "") === "court");
  }

  /** "Sato" of "Mr. Sato", "Ms. Oduya"; a capital at the head of a sentence says nothing by itself. */
  #isName(k: number): boolean {
    const t = this.#tokens, word = t[k]!.word;
    if (/^\d/u.test(word) || CALENDAR.has(word) || TITLES.has(word) || PREPOSITIONS.has(word) || DETERMINERS.has(word) || JOINERS.has(word) || ADVERBS.has(word) || NEGATIONS.has(word) || thingsOf(word).length > 0) return false;
    const first = k === 0 || (this.#isStop(k - 1) && t[k - 1]!.word !== ",");
    return !first || t[k + 1]?.capital === true || TITLES.has(t[k - 1]?.word ?? "");
  }

  /** A preposition stands before it, with nothing but its own words between: "with Ms. Sato's partner". */
  #isGoverned(k: number, from: number): boolean {
    const t = this.#tokens;
    for (let i = k - 1; i >= Math.max(from, k - NEAR); i--) {
      const { word, owns, capital } = t[i] as Token;
      if (PREPOSITIONS.has(word)) return !(word === "as" || word === "before" || word === "after" || word === "since" || word === "until" || word === "than") || i === k - 1 && false;
      if (!(owns || DETERMINERS.has(word) || TITLES.has(word) || word === "." || capital || OF_SIDE.has(word))) return word === "and" && this.#isGoverned(i, from) && i > from + 1 && isPersonal(t[i - 1]!);
    }
    return false;
  }

  #stopAfter(i: number): number {
    const t = this.#tokens;
    for (let k = i; k < Math.min(t.length, i + FAR); k++) if (this.#isStop(k) && t[k]!.word !== "," && t[k]!.word !== "(" && t[k]!.word !== ")") return k;
    return Math.min(t.length, i + FAR);
  }

  #after(from: number, to: number): Pick<Deed, "whom" | "whomWord" | "on" | "none" | "every"> {
    const t = this.#tokens, on = new Set<Thing>();
    let whom: Kind | null = null, whomWord = "", none = false, every = false, about = false;
    for (let k = from; k < to; k++) {
      const { word, capital, owns } = t[k] as Token;
      if (NEGATIONS.has(word) || word === "nothing" || word === "none" || word === "unsuccessfully" || word === "vain") none = true;
      if (EVERY.has(word)) every = true;
      if (ABOUT.has(word)) about = true;
      else if (PREPOSITIONS.has(word) || word === ",") about = false;
      for (const thing of thingsOf(word)) on.add(thing);
      if (whom !== null || owns || about || this.#quoted.has(k) || !this.#isHead(k)) continue;
      whom = kindOf(word) ?? (capital && this.#isName(k) ? "named" : null);
      if (whom !== null) whomWord = word;
    }
    return { whom, whomWord, on, none, every };
  }

  /** The noun that a phrase is about: "supervisor" of "her supervisor", and not "police" of "the police report". */
  #isHead(k: number): boolean {
    const next = this.#tokens[k + 1];
    if (next === undefined || this.#isStop(k + 1) || next.capital || /^\d/u.test(next.word)) return true;
    return PREPOSITIONS.has(next.word) || JOINERS.has(next.word) || ADVERBS.has(next.word) || MODALS.has(next.word) || NEGATIONS.has(next.word) || DETERMINERS.has(next.word) || VERB_WORDS.has(next.word) || /ly$/u.test(next.word) || kindOf(this.#tokens[k]!.word) === "self";
  }
}

/** What follows is what was spoken of. */
const ABOUT = new Set("about regarding concerning of over re on whether".split(" "));
const EVERY = new Set("both either any neither none each all them these every".split(" "));
const OF_SIDE = new Set("opposing defense defence opposite adverse lead local defendant plaintiff defendants plaintiffs same own new other former his her deputy assistant front senior".split(" "));
const CALENDAR = new Set("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri request requests rfp rfps interrogatory interrogatories rule exhibit zoom teams webex skype microsoft google meet".split(" "));
const isPersonal = (t: Token): boolean => kindOf(t.word) !== null || t.capital;
