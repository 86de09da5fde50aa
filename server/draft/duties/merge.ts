/** An act that an order announces in its reasons and directs in its last words is one duty: the fuller telling stays. */
import type { Duty } from "../draft.js";

/** @param wordsOf the words in which the order tells of a duty */
export function merged(duties: readonly Duty[], wordsOf: (duty: Duty) => string): readonly Duty[] {
  const kept: Duty[] = [];
  for (const duty of duties) {
    const at = kept.findIndex((other) => (isSame(other, duty) || isOfNobody(other, duty)) && samePaper(wordsOf(other), wordsOf(duty)) && (duty.kind !== "other" || (isOfNobody(other, duty) ? shareNoun(wordsOf(other), wordsOf(duty)) : tellAlike(wordsOf(other), wordsOf(duty)))));
    if (at < 0) kept.push(duty);
    else kept[at] = together(kept[at]!, duty);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Told twice: the same kind and force, nobody else, no other day and no other way. */
function isSame(a: Duty, b: Duty): boolean {
  return a.kind === b.kind && a.force === b.force && (a.if === null) === (b.if === null)
    && (a.due === null || b.due === null || a.due === b.due) && (a.dueSpan === null || b.dueSpan === null || a.due !== null && a.due === b.due)
    && sameActor(a.who, b.who) && (a.modes.length === 0 || b.modes.length === 0 || a.modes.some((mode) => b.modes.includes(mode)));
}

/** "Supplemental responses due July 13", as a clerk has it, and "Defendant shall serve supplemental responses by July 13". */
const isOfNobody = (a: Duty, b: Duty): boolean => a.kind === "other" && b.kind === "other" && a.force === b.force && a.due !== null && a.due === b.due && a.who !== b.who && (a.who === "parties" || b.who === "parties");

/** "a joint letter" is no "joint proposed plan". */
function samePaper(a: string, b: string): boolean {
  const [x, y] = [paperIn(a), paperIn(b)];
  return x === y || [x, y].some((p) => p === undefined || /^(?:submission|document|filing|paper)$/.test(p)) && !(NAMED_PAPER.test(a) && NAMED_PAPER.test(b) && x !== y && !/^(?:submission|document|filing|paper)$/.test(x ?? y ?? ""));
}

/** The last word of the paper's name: a status report is a report. */
const paperIn = (words: string): string | undefined => PAPER.exec(words)?.[0].toLowerCase().split(" ").at(-1);
/** "a joint proposed injunction": a joint paper of whatever name. */
const NAMED_PAPER = /\b(?:joint|single|combined|one|stipulated) (?:[\w-]+ ){0,3}?[a-z]{4,}/i;

const PAPER = /\b(?:plan|protocol|proposed order|protective order|letter|stipulation|agenda|chart|list|motion|report|injunction|agreement|statement|submission|document|filing|paper)\b/i;

/** Acts of other kinds are many: one told twice is told in much the same words. */
export function tellAlike(a: string, b: string, share = ALIKE): boolean {
  if (ofOtherRequests(a, b)) return false;
  const [x, y] = [contentWords(a), contentWords(b)], [few, many] = x.size <= y.size ? [x, y] : [y, x];
  const needs = share < ALIKE || firstWord(a) === firstWord(b) ? share : Math.max(share, OTHER_VERB);
  return few.size > (share < ALIKE ? 0 : 2) && [...few].filter((w) => many.has(w)).length >= few.size * needs;
}

/** "Interrogatory Nos. 3 and 11" is not "Interrogatory Nos. 4, 6, and 8", in whatever words each is told. */
function ofOtherRequests(a: string, b: string): boolean {
  const [x, y] = [requestsIn(a), requestsIn(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((number) => y.has(number));
}

const NUMBERED = /\b(?:interrogator(?:y|ies)|requests?|RFPs?|RFAs?|RPDs?|production|admissions?)(?: \(?nos?\b\.?| numbers?)? ?(?<numbers>\d{1,3}(?:(?:, and|,| and| &| through|-| ?–) ?\d{1,3}){0,30})/gi;
const requestsIn = (words: string): ReadonlySet<string> => new Set([...words.matchAll(NUMBERED)].flatMap((m) => m.groups?.["numbers"]?.match(/\d+/g) ?? []));

const shareNoun = (a: string, b: string): boolean => !ofOtherRequests(a, b) && [...contentWords(a)].some((w) => NOUN.test(w) && contentWords(b).has(w));
const NOUN = /^(?:responses?|answers?|production|logs?|documents|records|reply|opposition|disclosures|supplement\w*|objections|declaration|verification)$/;

const ALIKE = 0.6;
/** Told by another verb, it has to share more of the rest. */
const OTHER_VERB = 0.75;
const firstWord = (words: string): string => /^\W*(?:\w+ly )?(\w+)/.exec(words)?.[1]?.toLowerCase() ?? "";
const contentWords = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().match(/[a-z]{4,}/g)?.filter((w) => !/^(?:shall|must|will|this|that|with|plaintiff\w*|defendant\w*|parties|order|court|days|date|within|motion)$/.test(w)) ?? []);

/** "they", "counsel" and "parties" may be the same; "plaintiff" and "defendants" are not. */
function sameActor(a: string, b: string): boolean {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  return x === "both" || y === "both" ? x === y : x === y;
}

const sidesOf = (who: string): string => {
  const plaintiff = /plaintiff|petitioner|claimant/i.test(who), defendant = /defen[ds]|respondent/i.test(who);
  if (plaintiff !== defendant) return plaintiff ? "plaintiff" : "defendant";
  return plaintiff || /\bpart(?:y|ies)|sides?|counsel|they|attorneys/i.test(who) ? "both" : who;
};

/** The one with a time, or else the later: orders end with what they order. */
function together(a: Duty, b: Duty): Duty {
  const [main, other] = isOfNobody(a, b) ? (a.who === "parties" ? [b, a] : [a, b]) : b.dueSpan !== null || a.dueSpan === null ? [b, a] : [a, b];
  return {
    ...main, initiates: main.initiates ?? other.initiates, modes: main.modes.length > 0 ? main.modes : other.modes, if: main.if ?? other.if,
    contents: main.contents.length >= other.contents.length ? main.contents : other.contents, consequence: main.consequence ?? other.consequence, leave: main.leave ?? other.leave,
  };
}
