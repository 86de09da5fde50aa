/**
 * What a sentence does with a deed it names: says it happened, denies it, tried it, offers or plans it, or only tells
 * what a rule asks. "Counsel conferred" happened; "did not confer", "must confer", "will confer", "offered to confer" did not.
 */
import type { Span } from "./span.js";

export type Stance = "happened" | "attempted" | "negated" | "planned" | "offered" | "required" | "conditional" | "quoted" | "elsewhere";

export type VerbForm = "past" | "base" | "noun";

/** Nearest of these before the deed decides. Each group's words end at most a short way before it. */
const NEGATION = /\b(?:not|never|n't|without|neither|nor|cannot|failed to|failure to|fails to|failing to|refus(?:ed|al|es|ing) to|declin(?:ed|es|ing) to|unwilling to|neglected to|(?:has|have|had) yet to|no (?:one|counsel|attempt|effort|efforts?|party))\b(?! only| later| limited| success| avail)/giu;
const REFUSAL = /\b(?:refus(?:ed|al|es|ing)|declin(?:ed|es|ing)|unwilling|fail(?:ed|ure|s|ing))\b/iu;
const ATTEMPT = /\b(?:attempt(?:ed|s|ing)?|tr(?:ied|ies|ying)|sought|endeavou?r(?:ed|ing)?|effort(?:s)?|undertook|unable|undertaken)\b/giu;
const OFFER = /\b(?:offer(?:ed|ing|s)?|ask(?:ed|ing|s)?|request(?:ed|ing)|requests? (?=a |an |that |to |for a )|propos(?:ed|ing|es|al)|invit(?:ed|ing|es|ation)|suggest(?:ed|ing|s)?|demand(?:ed|ing|s)?|schedul(?:e|ed|ing)|arrang(?:e|ed|ing)|available|availability|times? for|dates? for|willing(?:ness)?|urg(?:ed|ing)|insist(?:ed|ing)|want(?:ed|ing)?)\b/giu;
const PLAN = /\b(?:will|would|'ll|plans? to|intends? to|expects? to|going to|hop(?:es?|ed|ing) to|wish(?:es)? to|as soon as|until|continue to|continues to)\b/giu;
const DUTY = /\b(?:must|shall|should|requir(?:es?|ed|ing|ement|ements)|obligat(?:es?|ed|ion|ions)|duty|direct(?:s|ed|ing)|order(?:s|ed|ing)|oblig(?:es?|ed)|mandat(?:es?|ed|ing)|need(?:s|ed)? (?:only |not )?to|ought to|supposed to|contemplat(?:es?|ed)|expects? (?:the )?(?:parties|counsel|movant)|may (?!\d)(?:not )?(?:be )?|prescrib(?:es?|ed)|provides? that|standard|purpose of|will not (?:consider|entertain|hear|decide)|refuse to hear|definition|means more than)\b/giu;
const CONDITION = /\b(?:if|unless|whether|in the event|only after|prior to filing)\b/giu;
/** Words by which a signer takes the deed upon itself: what stood before no longer governs. */
const ASSERTION = /\b(?:certif(?:y|ies|ied|ying)|declares?|states? that|avers?|attests?|represents that|affirms?|I|(?:the )?undersigned|Mr\.|Ms\.|Mrs\.|in accordance with|as required|accordingly|here,|hereby)(?=[ ,:]|$)/giu;
/** The rule's own subject. */
const GENERIC_SUBJECT = /\b(?:(?:the )?mov(?:ant|ing party)(?:'s)?(?: (?:counsel|attorney))?|a party|the party|parties|counsel for (?:the )?(?:mov(?:ant|ing party))|attorney for the moving party|litigants?)(?: or pro se party)?,?(?: before filing the motion,?)? (?:must |shall |should )?(?:has|have|had|to)? ?(?:in good faith )?$/iu;

/** "As Local Rule 3.04(A) requires, ...": the rule is invoked for what follows, which happened. */
const AS_REQUIRED = /\bas [^,;]{2,70}? (?:requires?|directs?|prescribes?|provides?|contemplates?|demands?|obliges?|mandates?|required|directed|says)\b[^,;]{0,24},/giu;

const CLAUSE_BREAK = /[;:]|\.\s|, (?:but|and|so|yet|while|whereas|which|who|he|she|they|I|we)\b| (?:but|whereupon|after which) /giu;

/**
 * @param sentence the sentence's words
 * @param at the deed's span in them
 * @param form "past" for what grammar says was done ("conferred"), "base" for "confer", "noun" for "a conference"
 */
export function stanceOf(sentence: string, at: Span, form: VerbForm): Stance {
  const before = sentence.slice(Math.max(0, at.start - 160), at.start).replace(AS_REQUIRED, (m) => " ".repeat(m.length));
  const clauseStart = lastEnd(before, CLAUSE_BREAK);
  const clause = before.slice(clauseStart);
  const near = clause.slice(-70);
  const perfect = /\b(?:has|have|had|having)\b[^,;]{0,30}$/iu.test(near);

  const asserted = lastStart(before, ASSERTION);
  const duty = lastStart(before, DUTY);
  const condition = lastStart(before, CONDITION);
  const negation = lastStart(near, NEGATION);
  const attempt = lastStart(near, ATTEMPT);
  const offered = lastStart(near, OFFER);
  const offer = offered >= 0 && /\b(?:not|never|n't)\b[^,;]{0,14}$/iu.test(near.slice(0, offered)) ? -1 : offered;
  const plan = lastStart(near, PLAN);

  if (form === "past") {
    if (/\bdid (?:not|n't)|didn't\b/iu.test(near) || (negation >= 0 && !/\bcould not (?:agree|resolve)/iu.test(near) && near.length - negation < 50)) {
      return "negated";
    }
    if (/\b(?:should|would|could|might) (?:not )?have\b[^,;]{0,20}$/iu.test(near)) return "conditional";
    if (condition > asserted && (perfect || /\bunless\b/iu.test(before.slice(condition))) && !/^prior to filing|^only after/iu.test(before.slice(condition))) return "conditional";
    if (duty > asserted && (perfect || GENERIC_SUBJECT.test(before)) && before.length - duty < 150) return "required";
    if (perfect && GENERIC_SUBJECT.test(before) && /\b(?:rule|statement that|certification that)\b/iu.test(before) && asserted < 0) return "required";
    return "happened";
  }
  if (form === "base") {
    if (/\b(?:prevent|kept|keep|bar|hinder|stop|prohibit|preclud|excus|exempt|refrain)\w*\b[^,;]{0,40}\bfrom$/iu.test(near.trimEnd())) return "negated";
    // "I speak by phone with attorney": the plain present of a writer telling what was done.
    if (/(?:^|[\s,.])(?:I|we|he|she|they) $/u.test(near) && !/^(?:confer|meet and)/iu.test(sentence.slice(at.start, at.end))) return "happened";
    if (/ing$/iu.test(sentence.slice(at.start, at.end)) && /\b(?:after|following|upon|having|despite)(?: \S+){0,2}$/iu.test(near.trimEnd())) return "happened";
    if (attempt >= 0 && /\b(?:will|would|shall|'ll|intends? to|plans? to|continues? to|going to)\b[^,;]{0,40}$/iu.test(near.slice(0, attempt))) return "planned";
    if (attempt >= 0 && attempt >= Math.max(negation, offer)) return nearestDuty(duty, asserted, before, near, attempt) ? "required" : "attempted";
    if (negation >= 0 && near.length - negation < 60) return /\b(?:unable to|could not|cannot)\b/iu.test(near) ? "attempted" : "negated";
    if (/\bunable to$|\bcould not$/iu.test(near.trimEnd())) return "attempted";
    if (offer >= 0) return "offered";
    if (plan >= 0) return "planned";
    if (/\bdid\b[^,;]{0,15}$/iu.test(near)) return "happened";
    if (duty >= 0) return "required";
    if (condition >= 0) return "conditional";
    return "planned";
  }
  if (form === "noun" && /^(?:letters?|e-?mails?|in (?:a|an|his|her|its|their|writing)|by )/iu.test(sentence.slice(at.start, at.end)) && !/\b(?:no|not|never|without)\b/iu.test(near) && (offer < 0 || /^by /iu.test(sentence.slice(at.start, at.end))) && plan < 0) return "happened";
  // Nouns: "a telephone conference". The deed is whatever governs it.
  const governing = GOVERNING.exec(near);
  if (governing) {
    const start = at.start - near.length + governing.index;
    return stanceOf(sentence, { start, end: start + (governing[1] as string).length }, /^(?:hold|have|conduct|participate|attend|complete|convene|engage|join|schedule|arrange|set|initiate)$/iu.test(governing[1] as string) ? "base" : "past");
  }
  if (/\b(?:no|without(?: a| any)?|never (?:had|held) an?y?)\s(?:\S+\s){0,3}$/iu.test(near)) return "negated";
  if (attempt >= 0 && attempt > asserted - clauseStart && !/\b(?:after|following|despite|during|through|by|via|at)\b/iu.test(near.slice(attempt))) return "attempted";
  if (offer >= 0 && near.length - offer < 60) return "offered";
  if (plan >= 0 && near.length - plan < 50) return "planned";
  if (duty > asserted && before.length - duty < 60) return "required";
  if (condition > asserted && condition > clauseStart) return "conditional";
  if (negation >= 0 && near.length - negation < 40) return "negated";
  return "happened";
}

/** The verb that holds a conference, right before it: "held a telephone ...", "hold the ...". */
const GOVERNING = /\b(held|had|conducted|participated in|took part in|engaged in|attended|convened|completed|joined|initiated|hold|have|conduct|participate|attend|complete|convene|engage|join|schedule|arrange|set|initiate)(?: in| up| on| to)? (?:(?:a|an|the|its|their|another|one|two|three|several|such|that|this|brief|lengthy|good[- ]faith|personal|follow-up|second|real|meaningful|any|first|required|separate|live) ){0,4}$/iu;

/** "must ... attempted to confer", "certification that the movant has ... attempted to confer": the rule speaks. */
function nearestDuty(duty: number, asserted: number, before: string, near: string, attempt: number): boolean {
  const attemptAt = before.length - near.length + attempt;
  return duty > asserted && duty < attemptAt && attemptAt - duty < 140 && /\b(?:has|have|or|movant|party|must|shall)\b/iu.test(before.slice(duty, attemptAt));
}

export const isRefusal = (clauseBefore: string): boolean => REFUSAL.test(clauseBefore);

function lastStart(text: string, pattern: RegExp): number {
  let at = -1;
  for (const m of text.matchAll(pattern)) at = m.index;
  return at;
}

function lastEnd(text: string, pattern: RegExp): number {
  let at = 0;
  for (const m of text.matchAll(pattern)) at = m.index + m[0].length;
  return at;
}

/** Stretches in double quotation marks longer than three words: somebody else's words, or a rule's. */
export function quotedSpans(text: string): Span[] {
  const out: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '"') continue;
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

export const citesCase = (sentence: string): boolean => CASE_CITATION.test(sentence) || CASE_NAME.test(sentence);
