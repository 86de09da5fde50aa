/**
 * What a paper says about conferring besides the contacts themselves: good faith, no accord, opposed or not, an excuse,
 * a promise, a pointer to another paper. One sentence may say several of these; each is read with its stance, so that a
 * rule quoted, a duty argued or a plan is not taken for a statement.
 */
import type { Denial } from "./contacts.js";
import type { StatementKind } from "./draft.js";
import { searchFor, type Sightings } from "./search.js";
import type { Span } from "./span.js";
import { citesCase, quotedSpans, stanceOf } from "./stance.js";

export interface StatementFact {
  readonly kind: StatementKind;
  readonly span: Span;
}

/** A sentence about conferring, as against "a good faith basis" or "a good faith belief". */
const ABOUT_CONFERRING = /\b(?:confer|conferr|conferen|consult|attempt|effort|resol|discuss|tried|try|spoke|talk|met\b|certif|argued|accord|agreement|obtain|negotiat|proposed|countered|dialogue|exchange|dispute|call|communicat|convers)/iu;
const GOOD_FAITH = /\b(?:in |of )?(?:a )?(?:sincere and )?(?:reasonable(?:,)? (?:and )?)?good[- ]faith\b(?! (?:basis|belief|reason|standard|purchaser|exception|requirement|obligation))/giu;
/** "unable to reach an accord", "could not resolve", "to no avail"; not "unable to attend". */
const IMPASSE = /\b(?:(?:un|not )able to do so|without (?:an? )?(?:result|effect)|to no effect|(?:remain|are|still) at odds|neither (?:\S+ )?(?:could|can|was|request can) (?:be )?resolved|none can be reached|(?:un|not )able to (?:\S+ ){0,3}?(?:reach|resolve|agree|come to|obtain|arrive|settle|work|secure|bridge|close|narrow)|could(?: not|n't) (?:\S+ )?(?:reach|resolve|agree|come to|be resolved|be reached|obtain|settle|get|work|fix|sort|close|bridge|produce|finish)|(?:could|can)(?: not|n't) (?:\S+ ){0,4}?without (?:the )?(?:court|judge)|(?:was|were|is|are|has|have|been|being)(?: not| n't|n't) (?:\S+ )?(?:resolved|reached|settled|agreed)|(?:remains?|remained|are|is|still) (?:unresolved|in dispute|at an? impasse|outstanding and disputed|deadlocked|apart)|(?:reach(?:ed)?|at|an|to an|come to an|arrived at an) impasse|\bimpasse\b|no (?:accord|agreement|resolution|compromise|meeting of the minds)|without (?:an? )?(?:accord|agreement|resolution|success|reaching)|to no avail|(?:did|do) not (?:\S+ )?(?:resolve|reach|agree|come to|succeed|result in|produce|bring|yield)|did not work it out|(?:efforts?|attempts?|discussions?|conference|conferral|talks) (?:\S+ ){0,5}?(?:failed|proved (?:unsuccessful|fruitless)|(?:was|were) (?:unsuccessful|fruitless|unavailing))|failed to (?:reach|resolve|agree|come)|(?:need|needs) (?:the|this) court|(?:need|needs|requires?|necessary) (?:\S+ ){0,3}?(?:the )?court(?:'s)? (?:to decide|intervention|help|resolution|ruling)|nothing more to be done|not resolved|on those \S+ there is no agreement|and failed\b|neither side (?:would )?mov|(?:cannot|can not|can't) (?:\S+ )?(?:agree|reach|resolve|come to|settle|be resolved)|couldn't agree|left it there|no closer|(?:parties|counsel|sides) (?:\S+ )?disagree|there is no accord|still disagree|stalemate|deadlock)\b/giu;
const OPPOSED = /\b(?:presum\w+ (?:the |this )?(?:motion |it )?(?:to be |is )?opposed|(?:did not|could not|unable to|not) (?:obtain|secure|receive|get|grant|give),? (?:\S+ )?concurrence|concurrence (?:\S+ ){0,2}?(?:denied|refused|not (?:obtained|given|granted)|withheld)|oppos(?:es|ed|e|ing|ition)|object(?:s|ed)?(?= to| )|does not (?:consent|agree|concur)|do not (?:consent|agree|concur)|did not (?:consent|agree|concur)|declin\w+ to (?:consent|agree|concur|join)|contested|no agreement|unable to agree)\b/giu;
const UNOPPOSED = /\b(?:unopposed|assent(?:s|ed)?(?:-to| to)?|(?:do|does|did|will|would)(?: not|n't) oppose|no opposition|no objection|(?:has|have|had|with) no objections?|consents?|consented|concurs?|agrees? (?:to|with) (?:the|this) (?:relief|motion|extension|request)|agrees|not opposed|joins? in)\b/giu;
const REASONS = /\b(?:because|on the ground|since\b|contend(?:s|ed)?|position (?:is|was|that|being)|maintain(?:s|ed)|(?:says|said|stated|argued|asserted|explained|responded|told|advised)(?: \S+){0,4}? (?:that|the|it|he|she|there|his|her)|the reason|regards|believes?|took the view|insist(?:s|ed)|object(?:s|ed) (?:that|on|as)|:? ?"[^"]{10,})/giu;
/** What was talked about, item by item. */
const ISSUES = /\b(?:interrogator(?:y|ies)|requests?|rfps?|rogs?|topics?|subpoenas?|custodian|search terms?|privilege log|each (?:of )?(?:the )?(?:disputed |outstanding )?(?:request|item|issue|matter)|all (?:disputed )?issues|every (?:request|item|issue)|issues? (?:remaining|discussed|for|(?:that|which) (?:remain|require|need|await))|remain(?:s|ing)? (?:for|in dispute|unresolved)|specific|scope|substance)\b/giu;
const COMPROMISE = /\b(?:compromis\w*|offered to|proposed (?:to|that|limiting|narrowing|a)|narrow(?:ed|ing)?|counter-?(?:ed|offer\w*|propos\w*)|conce(?:ded|ssions?)|withdr(?:ew|awn)|agreed to (?:limit|accept|drop|narrow|forgo|exclude)|in exchange for|middle ground|meet halfway|drop(?:ped|ping)?)\b/giu;
/** "agreed to produce", "promised to supplement", "undertook to respond", "agreement to continue producing". */
const PROMISE = /\b(?:(?:agreed|promised|undertook|undertakes|committed|represented that (?:he|she|it|they|responses?) would|pledged|assured (?:\S+ ){1,4}that) (?:\S+ ){0,3}?(?:to )?(?:produc|provid|supplement|respond|send|serve|answer|continue|deliver|look|check|amend)\w*|agreement to (?:\S+ ){0,2}(?:produc|supplement|provid|continu|respond)\w*|(?:would|will) (?:\S+ ){0,2}?(?:supplement|produce|provide|look into|send|serve|continue producing|go on producing)|left that (?:\S+ ){1,4}would (?:go on|continue)|promised (?:a |an |written |further |supplemental )?(?:\S+ )?(?:response|answer|production|supplement)|responses? (?:have been|were|was) promised|hopeful|expected shortly|forthcoming)\b/giu;
const OFFER_OPEN = /\b(?:(?:offered|proposed|invited|suggest(?:ed|ion)|invit(?:ed|ation)|proposals?) (?:\S+ ){0,12}?(?:compromise|meet|confer|call|further|custodians?|date|limit|narrow)|(?:did not|didn't|not) (?:find it necessary to |yet )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?) to (?:\S+ ){0,3}(?:proposals?|offers?|suggestions?|all of them)|passing over|detailed proposals)\b/giu;
/** "no access to a telephone", "need not confer because", "impossible to meet and confer". */
const EXCUSE = /\b(?:(?:no|not have|without|lacks?|denied|limited|little|does not have|do not have|cannot (?:get|obtain|have)|never has) (?:\S+ ){0,5}?(?:access|telephones?|phones?|means|way|ability|opportunity) (?:\S+ ){0,6}?(?:telephones?|phones?|calls?|contact|confer|call|reach|speak|business hours)|(?:not|never) (?:be )?(?:allowed|permitted|able) (?:\S+ ){0,4}?(?:telephone|phone|calls?|call|use the)|(?:cannot|can not|can't|unable to|could not|may not) (?:\S+ ){0,3}?(?:place|make|use|receive) (?:\S+ ){0,4}?(?:telephones?|phones?|calls?)|(?:confer(?:ence|ral|ring)?|certification) (?:\S+ ){0,8}?(?:is|was|would be) (?:impossible|impracticable|impractical|futile|excused|waived|unnecessary|not (?:possible|feasible|practicable|required|necessary))|(?:should|must|ought to) be (?:excused|exempt(?:ed)?|relieved)|(?:excus(?:e|ed)|exempt|relieved) (?:\S+ ){0,4}?(?:from|him|her|me) (?:\S+ ){0,8}?(?:confer|requirement|certif|rule|duty)|(?:is|am|are) (?:not required|exempt|excused)(?: to| from) (?:\S+ ){0,3}?(?:confer|meet)|need not (?:\S+ )?(?:confer|meet)|(?:incarcerat|prison|custody|confine|inmate|lockdown|work assignment|work schedule|work detail)\w*(?: \S+){0,14}? (?:prevent|preclud|impossib|unable|cannot|bars?|prohibit|excus|hinder|leaves? (?:him|her|me) (?:without|no))\w*|(?:prevent|preclud|keep|bar|prohibit)(?:s|ed)? (?:him|her|me|plaintiff|petitioner) from (?:\S+ ){0,3}?(?:call|telephon|phon|confer|us|plac|mak)\w*|no conference is required|(?:can ?not|could not|can't) (?:meet|confer)\b|not let to (?:\S+ )?(?:call|phone|talk|speak)|(?:court|judge|he|she|plaintiff) should excuse|(?:could|can)(?: not|n't) (?:telephone|phone|call|reach) (?:\S+ ){0,3}?(?:because|as|since|due to)|requirement (?:\S+ )?(?:should|does|must|need|ought) not (?:\S+ )?apply)\b/giu;
/** "see Declaration of", "certificate filed herewith", "attached as Exhibit A"; not "exhibits to the complaint". */
const POINTER = /\b(?:(?:see|as (?:set forth|described|detailed|stated|shown|explained) in|set (?:forth|out) in|contained in|accompan(?:ied by|ying)|by way of|supported by|(?:filed|submitted|served|attached) (?:herewith|concurrently|separately|contemporaneously|hereto)|attached as|appended as) (?:\S+ ){0,8}?(?:declaration|affidavit|certificat(?:e|ion)|statement)s?|(?:declaration|affidavit|certificat(?:e|ion)|statement) (?:\S+ ){0,12}?(?:filed|submitted|attached|appended|accompan\w+|lodged) (?:\S+ ){0,3}?(?:herewith|concurrently|separately|hereto|contemporaneously|with this|as exhibit|in support|motion))\b/giu;
/** "the certification which Defendant attached to its own motion" */
const OPPONENTS_PAPER = /\b(?:which|that) (?:defendants?|plaintiffs?|petitioner|respondent|opposing counsel|\p{L}+) (?:has |had |have )?(?:attached|filed|submitted|made|appended)\b/iu;
const POINTER_TOPIC = /\b(?:confer|good[- ]faith|certificat|rule 37|meet|efforts?|l\.?r\.?|local rule)/iu;
const JOINT_ORDERED = /\b(?:order(?:ed|s)?|direct(?:ed|s|ing)|requir(?:ed|es|ing)|instruct(?:ed|s|ing|ions?)|court's)\b[^.;]{0,160}?\b(?:joint(?:ly)?|single) (?:\S+ ){0,3}?(?:letter|submission|filing|statement|stipulation|paper)\b|\b(?:joint|single) (?:\S+ ){0,3}?(?:letter|submission|filing)[^.;]{0,80}?\b(?:order(?:ed)?|direct(?:ed)?|requir(?:ed)?|pursuant to (?:\S+ ){0,3}order)\b/giu;
const RULE_RECITAL = /\b(?:rule|l\.\s?r\.|local rule|civlr|lrciv|l\.civ\.r\.|fed\. r\. civ\. p\.)[^.;]{0,80}?\b(?:requir|provid|state|direct|demand|mandate|impos|oblig|contemplat|call)\w*\b[^;]{0,220}?\b(?:confer|certif)/giu;
/** An answer asked for within hours: "asked for a response by 4:30 p.m.", "no later than noon of the following day". */
const ULTIMATUM = /\b(?:respon\w+|repl\w+|answer\w*|position|word|known|hear)\b[^.;]{0,50}?\b(?:by|before|no later than|until|within) (?:noon|midday|12|close of business|end of (?:the )?(?:day|business)|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d|(?:an|one|two|three|a few) hours?|today|this (?:morning|afternoon|evening))/giu;
/** Bare words of the rule, without a deed: "attempted in good faith to resolve". */
const BARE_ATTEMPT = /\b(?:attempt(?:ed|s)?|tried|(?:made|undertook|undertaken|making) (?:\S+ ){0,4}?(?:efforts?|attempts?)|(?:efforts?|attempts?) (?:\S+ ){0,3}?made|good[- ]faith (?:efforts?|attempts?)|endeavou?red|sought)\b/giu;

/** "movants must meet and confer", "the conferral requirement"; not "counsel met and conferred". */
const DUTY_TOLD = /\b(?:motion must include|must (?:first )?(?:meet and )?confer|shall (?:meet and )?confer|court will not (?:consider|entertain|hear)|(?:is|are) required to (?:meet and )?confer|unless (?:it contains|the (?:attorney|movant|moving))|duty to (?:meet and )?confer|requirement (?:to|that)|the (?:meet[- ]and[- ]confer|conferral|certification) requirement|requires? (?:the |a |that |more |parties|counsel|movant))/iug;

const SEARCH = searchFor([
  JOINT_ORDERED, POINTER, EXCUSE, GOOD_FAITH, IMPASSE, UNOPPOSED, OPPOSED, REASONS, ISSUES, COMPROMISE, PROMISE, OFFER_OPEN, ULTIMATUM, BARE_ATTEMPT, RULE_RECITAL, DUTY_TOLD,
]);

/** @param certifying the paragraph tells of conferring: "in good faith" then needs no other word beside it */
export function readStatements(text: string, sentences: readonly Span[], denials: readonly Denial[], certifying: boolean): StatementFact[] {
  const out: StatementFact[] = [];
  const quoted = quotedSpans(text);
  const said = (at: Span): boolean => !quoted.some((q) => q.start <= at.start && at.end <= q.end);
  for (const s of sentences) {
    const words = text.slice(s.start, s.end);
    const seen = SEARCH.in(words);
    if (seen === null) continue;
    const elsewhere = citesCase(words);
    const recital = isRecital(words, seen);
    const each = (kind: StatementKind, pattern: RegExp, ok: (m: RegExpMatchArray, at: Span) => boolean = () => true): void => {
      for (const m of seen.matches(pattern)) {
        const at = { start: s.start + (m.index as number), end: s.start + (m.index as number) + m[0].length };
        if (said(at) && ok(m, at)) { out.push({ kind, span: at }); return; }
      }
    };
    if (recital) out.push({ kind: "rule-recital", span: s });
    each("joint-paper-ordered", JOINT_ORDERED, () => /\border\b|\bECF\b|\bDkt\b|\bcourt\b/iu.test(words));
    each("points-to-paper", POINTER, () => POINTER_TOPIC.test(words) && !recital && !OPPONENTS_PAPER.test(words));
    if (!elsewhere && seen.first(EXCUSE) !== null) out.push({ kind: "excuse", span: s });
    if (elsewhere || recital) continue;
    each("good-faith", GOOD_FAITH, (m) => (certifying || ABOUT_CONFERRING.test(words.replace(/good[- ]faith/giu, ""))) && asserted(words, m, "noun") && !/\b(?:not|lack|without|bad|never|absence)\b[^,;]{0,25}$/iu.test(words.slice(0, m.index)));
    each("impasse", IMPASSE, (m) => !/\b(?:if|unless|should|whether|until|in the event)\b[^;]{0,80}$/iu.test(words.slice(0, m.index)));
    each("unopposed", UNOPPOSED, (m) => !/\b(?:if|unless|whether|would|not|unable to (?:learn|determine))\b[^,;]{0,25}$/iu.test(words.slice(0, m.index)));
    each("opposed", OPPOSED, (m) => !/\b(?:if|unless|whether|assum\w+|presum\w+|not|n't|no)\b[^,;]{0,40}$/iu.test(words.slice(0, m.index)) && !/^opposing$/iu.test(m[0]) || /\bis (?:therefore )?(?:presumed|assumed) (?:to be )?opposed/iu.test(words));
    each("reasons", REASONS, (m) => !/^\S*(?:advis|stat|sa(?:id|ys)|indicat|told|respond)/iu.test(m[0]) || !/^[^,;.]{0,40}\b(?:oppos|object|unopposed|consent|do(?:es)? not agree)/iu.test(words.slice((m.index as number) + m[0].length)) || /because|ground/iu.test(words));
    each("issues", ISSUES);
    each("compromises", COMPROMISE);
    each("promise", PROMISE, (m) => !/\b(?:refus\w+|declin\w+|not|never|n't|if|unless|compel|order\w*|must|demand\w*|asked|request\w*|insist\w*)\b[^,;]{0,40}$/iu.test(words.slice(0, m.index)));
    each("offer-open", OFFER_OPEN);
    each("ultimatum", ULTIMATUM);
    each("bare-attempted", BARE_ATTEMPT, (m) => /\bmade with (?:him|her|them|counsel|plaintiff|defendant)|\b(?:confer|resolv|resolution|consult|contact|obtain|reach|discuss|agree|speak|meet|secure|talk|touch)/iu.test(words) && asserted(words, m, "past"));
  }
  for (const d of denials) {
    if (d.stance === "negated") out.push({ kind: "not-conferred", span: d.span });
    else if (d.stance === "offered") out.push({ kind: "sought-conference", span: d.span });
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

const asserted = (words: string, m: RegExpMatchArray, form: "past" | "noun"): boolean => {
  const at = m.index as number;
  const stance = stanceOf(words, { start: at, end: at + m[0].length }, form);
  return stance === "happened" || stance === "attempted";
};

/** A sentence that tells what a rule asks, not what was done. */
function isRecital(words: string, seen: Sightings): boolean {
  if (seen.first(RULE_RECITAL) !== null && !/\b(?:I|undersigned|hereby|certif(?:y|ies)|states? that (?:he|she|counsel|his|her))\b/u.test(words) && !/\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d/iu.test(words)) return true;
  return seen.first(DUTY_TOLD) !== null
    && !/\b(?:I|undersigned|hereby|certif(?:y|ies) that|accordingly|here,|in (?:compliance|accordance|conformity) with)\b/iu.test(words) && !/\b\d{1,2}(?:, \d{4}|\/\d)/u.test(words);
}
