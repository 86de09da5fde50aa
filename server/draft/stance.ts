/**
 * What a sentence does with a deed it names: says it happened, denies it, tried it, offers or plans it, or only tells
 * what a rule asks. "Counsel conferred" happened; "did not confer", "must confer", "will confer", "offered to confer" did not.
 */
import { memoryOf, remembered } from "./remembered.js";
import { matches } from "./scan.js";
import type { Span } from "./span.js";
import { ASSERTION, AS_REQUIRED, ATTEMPT, CLAUSE_BREAK, CONDITION, DUTY, GENERIC_SUBJECT, GOVERNING, IS_HOLD, NEGATION, OFFER, PLAN } from "./stanceCues.js";

export type Stance = "happened" | "attempted" | "negated" | "planned" | "offered" | "required" | "conditional" | "quoted" | "elsewhere";

/** "past" for what grammar says was done ("conferred"), "base" for "confer", "noun" for "a conference". */
export type VerbForm = "past" | "base" | "noun";

/** How far before a deed its sentence, and its clause, are looked at. */
const FAR = 160, NEAR = 70;

/** The words before a deed, and where in them the last cue of each sort stands; -1 where there is none. */
interface Before {
  readonly deed: string;
  /** Of the sentence. */
  readonly far: string;
  /** Of the clause. */
  readonly near: string;
  readonly clauseStart: number;
  /** "has", "had" stand right before. */
  readonly perfect: boolean;
  /** In `far`. */
  readonly asserted: number;
  readonly duty: number;
  readonly condition: number;
  /** In `near`. */
  readonly negation: number;
  readonly attempt: number;
  readonly offer: number;
  readonly plan: number;
}

/**
 * @param sentence the sentence's words
 * @param at the deed's span in them
 */
export function stanceOf(sentence: string, at: Span, form: VerbForm): Stance {
  // Words further back, and further on, have no say.
  const from = Math.max(0, at.start - FARTHEST), deed = { start: at.start - from, end: at.end - from }, words = sentence.slice(from, at.end + ONWARD);
  return known(`${form} ${deed.start} ${deed.end} ${words}`, () => stanceIn(words, deed, form));
}

/** The verb that governs a noun stands near it, and what is before that verb is looked at as far again. */
const FARTHEST = 2 * (FAR + NEAR);
/** What takes it back, or puts it off, follows soon: "attempts will be made", "; we did not". */
const ONWARD = 90;
const known = memoryOf<Stance>();

function stanceIn(sentence: string, at: Span, form: VerbForm): Stance {
  const b = beforeOf(sentence, at);
  if (form === "past") return CLAIMED.test(b.near) && DENIED.test(sentence.slice(at.end)) ? "negated" : stanceOfPast(b);
  if (form === "base") return b.attempt >= 0 && WILL_BE_MADE.test(sentence.slice(at.end)) ? "planned" : stanceOfBase(b);
  if (IN_WRITING.test(b.deed) && DESPITE.test(b.near)) return "happened";
  if (IN_WRITING.test(b.deed) && !/\b(?:no|not|never|without)\b/iu.test(b.near) && (b.offer < 0 || /^(?:by|in) /iu.test(b.deed) || BY_WHICH.test(b.near)) && b.plan < 0) return "happened";
  const governing = GOVERNING.exec(b.near);
  if (!governing) return stanceOfNoun(b);
  const verb = governing[1] as string, start = at.start - b.near.length + governing.index;
  return stanceOf(sentence, { start, end: start + verb.length }, IS_HOLD.test(verb) ? "base" : "past");
}

function beforeOf(sentence: string, at: Span): Before {
  const far = sentence.slice(Math.max(0, at.start - FAR), at.start).replace(AS_REQUIRED, (m) => " ".repeat(m.length));
  const clauseStart = lastEnd(far, CLAUSE_BREAK);
  const near = far.slice(clauseStart).slice(-NEAR);
  const offer = lastStart(near, OFFER);
  return {
    deed: sentence.slice(at.start, at.end), far, near, clauseStart, perfect: PERFECT.test(near),
    asserted: lastStart(far, ASSERTION), duty: lastStart(far, DUTY), condition: lastStart(far, CONDITION),
    negation: lastStart(near, NEGATION), attempt: lastStart(near, ATTEMPT), plan: lastStart(near, PLAN),
    offer: offer >= 0 && NOT_BEFORE.test(near.slice(0, offer)) ? -1 : offer,
  };
}

/** "has in good faith "; not "has, ". */
const PERFECT = /\b(?:has|have|had|having)\b[^,;]{0,30}$/iu;
/** " with him will be made", " shall continue": after "attempts to confer", which are still to come; not " were made". */
const WILL_BE_MADE = /^[^.;,]{0,50}\b(?:will|shall) (?:be (?:made|undertaken|renewed)|continue)\b/iu;
/** "did not " before "ask"; not "not, as he says, ". */
const NOT_BEFORE = /\b(?:not|never|n't)\b[^,;]{0,14}$/iu;
/** "despite my ": right before writings that there were; not "despite". */
const DESPITE = /\b(?:despite|notwithstanding) (?:my|our|his|her|the|these|those|undersigned's|counsel's|plaintiff's|defendant's) (?:\S+ )?$/iu;
/** "by ": right before a writing by which something was asked; not "asked for a ". */
const BY_WHICH = /\b(?:by|via|in) (?:(?:an?|his|her|my|our|their) )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4},?)? )?$/iu;
/** "letters", "in a letter", "by e-mail"; not "a conference". */
const IN_WRITING = /^(?:letters?|e-?mails?|fax|text messages?|in (?:a|his|her|its|their|writing)|by )/iu;

/** "conferred". */
function stanceOfPast({ far, near, perfect, asserted, duty, condition, negation }: Before): Stance {
  if (HAD_HE.test(far)) return "conditional";
  // "did not answer when I called".
  if (WHEN_SOMEBODY.test(near)) return "happened";
  if (/\bdid (?:not|n't)|didn't\b/iu.test(near) || (negation >= 0 && !/\bcould not (?:agree|resolve)/iu.test(near) && near.length - negation < 50 && !isSpared(near, negation))) return "negated";
  if (/\b(?:was|were) to have\b[^,;]{0,20}$/iu.test(near)) return "planned";
  if (/\b(?:should|would|could|might) (?:not )?have\b[^,;]{0,20}$/iu.test(near)) return "conditional";
  const supposed = far.slice(condition);
  if (condition > asserted && (perfect || /\bunless\b/iu.test(supposed)) && !/^prior to filing|^only after/iu.test(supposed)) return "conditional";
  if (duty > asserted && (perfect || GENERIC_SUBJECT.test(far)) && far.length - duty < 150) return "required";
  if (perfect && GENERIC_SUBJECT.test(far) && /\b(?:rule|statement that|certification that)\b/iu.test(far) && asserted < 0) return "required";
  return "happened";
}

/** "Had Mr. Osei ", before "called": supposed; not "Had a call". */
const HAD_HE = /^\W*Had (?!an? )(?:\S+ ){1,6}$/u;
/** "Mr. Osei claims that we ", before "spoke". */
const CLAIMED = /\b(?:claims?|claimed|alleges?|alleged|pretends?|insists?|would have it|says|said) (?:that )?(?:I|we|they|counsel|the parties|the two|(?:Mr|Ms|Mrs)\. \S+) (?:\S+ )?$/iu;
/** "; we did not", ", which is not so": after what is claimed. */
const DENIED = /[;,.:—] ?(?:but )?(?:(?:I|we|they|counsel|the parties) (?:did|have|had) not|(?:that|which|this) (?:is|was) (?:not (?:so|true)|false|untrue|wrong|incorrect)|no such)\b/iu;
/** "when I ", "nor when Ms. Cho ": the deed stands in a clause of its own; not "when counsel did not ". */
const WHEN_SOMEBODY = /\b(?:when|each time|every time|whenever) (?:I|we|he|she|they|counsel|undersigned|the undersigned|(?:(?:Mr|Ms|Mrs)\. )?\p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+) (?:next |later |again )?$/u;

/** "without court action I conferred": what was to be spared is a phrase of its own; "without having conferred" denies. */
const isSpared = (near: string, negation: number): boolean => /^without (?!having\b|ever\b)/iu.test(near.slice(negation)) && SUBJECT_BEFORE.test(near.slice(negation));
/** " I ", ", counsel for Tallis ": who did it stands between; not "without first having ". */
const SUBJECT_BEFORE = /\b(?:I|we|he|she|they|counsel|parties|undersigned|attorneys?|lawyers?|plaintiffs?|defendants?|movants?|\p{Lu}\p{Ll}+)\b[^;]{0,40}$/u;

/** "prevented him from", "excused from"; not "heard from". */
const KEPT_FROM = /\b(?:prevent|kept|keep|bar|hinder|stop|prohibit|preclud|excus|exempt|refrain)\w*\b[^,;]{0,40}\bfrom$/iu;
/** "I speak by phone with attorney": the plain present of a writer telling what was done; not "to speak". */
const TELLER = /(?:^|[\s,.])(?:I|we|he|she|they) $/u;
/** "after", "following a brief", before "conferring"; not "after the letter of May 4". */
const AFTER = /\b(?:after|following|upon|having|despite)(?: \S+){0,2}$/iu;
/** ", ", ", on May 4 ", ", then ": before the "conferring" that tells how something was done; not "of ". */
const ASIDE_BEFORE = /[^,\s], (?:(?:then|again|first|always|repeatedly|also|and|once|twice) )?$/iu;
/** What a deed hangs on that was not done: "will, ", "did not resolve it, "; not "made an effort, ". */
const UNDONE = /\b(?:not|never|n't|without|will|would|must|shall|should|if|unless|offered|agreed|asked|refused|declined|instead)\b[^,]{0,30}, \S*\s?$/iu;
const STILL_TO_COME = /\b(?:will|would|shall|'ll|intends? to|plans? to|continues? to|going to)\b[^,;]{0,40}$/iu;

/** "confer". */
function stanceOfBase(b: Before): Stance {
  const { deed, near, duty, condition, negation, attempt, offer, plan } = b;
  const last = near.trimEnd();
  if (KEPT_FROM.test(last)) return "negated";
  if (TELLER.test(near) && !/^(?:confer|meet and)/iu.test(deed)) return "happened";
  if (/ing$/iu.test(deed) && (AFTER.test(last) || (ASIDE_BEFORE.test(near) && !UNDONE.test(near)))) return "happened";
  if (attempt >= 0 && STILL_TO_COME.test(near.slice(0, attempt))) return "planned";
  if (attempt >= 0 && attempt >= Math.max(negation, offer)) return ruleSpeaks(b) ? "required" : "attempted";
  if (negation >= 0 && near.length - negation < 60) return /\b(?:unable to|could not|cannot)\b/iu.test(near) ? "attempted" : "negated";
  if (/\bunable to$|\bcould not$/iu.test(last)) return "attempted";
  if (offer >= 0) return "offered";
  if (plan >= 0) return "planned";
  if (/\bdid\b(?:[^,;]{0,15}|, (?:on|at|in|by|after|before) [^;]{1,40}, )$/iu.test(near)) return "happened";
  if (duty >= 0) return "required";
  if (condition >= 0) return "conditional";
  return "planned";
}

/** "must ... attempted to confer", "certification that the movant has ... attempted to confer": the rule speaks. */
function ruleSpeaks({ far, near, duty, asserted, attempt }: Before): boolean {
  const attemptAt = far.length - near.length + attempt;
  return duty > asserted && duty < attemptAt && attemptAt - duty < 140 && /\b(?:has|have|or|movant|party|must|shall)\b/iu.test(far.slice(duty, attemptAt));
}

/** "efforts to resolve it, in a ": what the efforts were made in was held; not "efforts at a". */
const MADE_IN = /\bin (?:an?|the|our|their|two|three|several|the course of (?:an?|the)) (?:\S+ )?$/iu;

/** "a telephone conference", with no verb that holds it: the deed is whatever governs it. */
function stanceOfNoun({ far, near, clauseStart, asserted, duty, condition, negation, attempt, offer, plan }: Before): Stance {
  if (/\b(?:no|without(?: a| any)?|never (?:had|held) an?y?)\s(?:[^\s,;]+\s){0,3}$/iu.test(near)) return "negated";
  if (attempt >= 0 && attempt > asserted - clauseStart && !MADE_IN.test(near.slice(attempt)) && !/\b(?:after|following|despite|during|through|by|via|at)\b/iu.test(near.slice(attempt))) return "attempted";
  if (offer >= 0 && near.length - offer < 60) return "offered";
  if (plan >= 0 && near.length - plan < 50) return "planned";
  if (duty > asserted && far.length - duty < 60) return "required";
  if (condition > asserted && condition > clauseStart) return "conditional";
  if (negation >= 0 && near.length - negation < 40) return "negated";
  return "happened";
}

const lastStart = (text: string, pattern: RegExp): number => matches(pattern, text).at(-1)?.index ?? -1;

function lastEnd(text: string, pattern: RegExp): number {
  const last = matches(pattern, text).at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Stretches in double quotation marks longer than three words: somebody else's words, or a rule's. */
export function quotedSpans(text: string): Span[] {
  const out: Span[] = [];
  let open = -1;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
    if (open < 0) open = i;
    else {
      if (text.slice(open, i).split(" ").length > 3) out.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  if (open >= 0 && text.slice(open).split(" ").length > 3) out.push({ start: open, end: text.length });
  return out;
}

/** A sentence that reports another case: "Smith v. Jones, 2018 WL 123", "288 F.R.D. 469 (S.D. Cal. 2012)". */
const CASE_CITATION = /\b\d{1,4} (?:F\.(?: ?[234]d| ?4th| ?Supp\.| ?App'x)?|F\.R\.D\.|U\.S\.|S\. ?Ct\.|WL|B\.R\.) ?\d|\b(?:19|20)\d\d (?:WL|U\.S\. Dist\.)|\((?:[NSEWMCD]{1,2}\.? ?(?:D\.|\d)|\d{1,2}(?:st|nd|rd|th) Cir\.)[^)]{0,30}(?:19|20)\d\d\)/u;

/** "See Orr v. Lakeland, where counsel met": somebody else's conferring. */
const CASE_NAME = /\b(?:[Ss]ee|[Cc]f\.|[Uu]nlike|[Cc]iting|[Ii]n|[Uu]nder) (?:also |e\.g\., )?\p{Lu}[\p{L}.'&-]*(?: [\p{L}.'&-]+){0,4} v\. \p{Lu}/u;

export const citesCase = remembered((sentence) => CASE_CITATION.test(sentence) || CASE_NAME.test(sentence));
