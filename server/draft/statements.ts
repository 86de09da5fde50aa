/**
 * What a paper says about conferring besides the contacts themselves: good faith, no accord, opposed or not, an excuse,
 * a promise, a pointer to another paper. One sentence may say several of these; each is read with its stance, so that a
 * rule quoted, a duty argued or a plan is not taken for a statement.
 */
import { COMPROMISE, ISSUES, OPPOSED, PARTLY_REFUSED, REASONS, UNOPPOSED } from "./accordPhrases.js";
import type { Denial } from "./contacts.js";
import type { StatementKind } from "./draft.js";
import { AFTER_FILING, NOT_DISCUSSED, ONLY_WRITTEN, PLEDGES_SUPPLEMENT, REFUSED_CONFERENCE, REQUEST_NOT_DISCUSSED } from "./conductPhrases.js";
import { DUTY_TOLD, JOINT_ORDERED, OPPONENTS_PAPER, POINTER, POINTER_TOPIC, RULE_RECITAL } from "./dutyPhrases.js";
import { EXCUSE } from "./excusePhrases.js";
import { A_STATE, IMPASSE, NOTHING_THERE, NOT_THERE, NOT_WANTED } from "./impassePhrases.js";
import { OFFER_OPEN, PROMISE, ULTIMATUM } from "./promisePhrases.js";
import { anyOf, pattern, stems, words } from "./phrases.js";
import { NO_JOINT_PAPER, NO_RESPONSE, REPEATED } from "./silencePhrases.js";
import { searchFor, type Sightings } from "./search.js";
import { contains, type Span } from "./span.js";
import { citesCase, quotedSpans, stanceOf } from "./stance.js";
import { AT_FIRST, AT_FIRST_AFTER, WITHHELD } from "./withheldPhrases.js";

export interface StatementFact {
  readonly kind: StatementKind;
  readonly span: Span;
}

/** A kind of statement: the words that make it, and whether they do where they stand. */
interface Kind {
  readonly kind: StatementKind;
  readonly pattern: RegExp;
  /** The sentences that may make it: any; those of this case; those of them that tell what was done, not what a rule asks. */
  readonly in: "any" | "this-case" | "telling";
  /** Asked of the certification alone: anybody gives reasons anywhere. */
  readonly certified?: true;
  /** The whole sentence makes it, in whoever's words. */
  readonly whole?: true;
  readonly holds?: (w: Where) => boolean;
}

/** Words found in a sentence. */
interface Where {
  readonly sentence: string;
  readonly found: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
  readonly recital: boolean;
  /** The sentence before. */
  readonly previous: string;
  /** The paragraph tells of conferring. */
  readonly certifying: boolean;
}

/** "conferred in good faith"; not "a good faith basis". */
const GOOD_FAITH = /\b(?:in |of )?(?:a )?(?:sincere and )?(?:reasonable(?:,)? (?:and )?)?good[- ]faith\b(?! (?:basis|belief|reason|standard|purchaser|exception|requirement|obligation))/giu;

/**
 * "A conference on this motion was not possible.", "Counsel could not confer.": none was held, and no reason is argued; not
 * "Because he is in custody, a conference was not possible".
 */
const NOT_POSSIBLE = pattern("giu", String.raw`^\W{0,8}(?:(?!because|as|since|due|was|if|unless)[^\s;]+ ){0,9}?`, anyOf(
  /(?:conference|conferral|conferring|consultation|meeting) (?:(?!because|as|since|due|was)[^\s;]+ ){0,6}?(?:(?:was|proved) (?:not possible|impossible|not feasible|impracticable)|could not be (?:held|had|arranged))/,
  /no (?:conference|conferral|consultation|discussion) (?:(?!because|as|since|due|was)[^\s;]+ ){0,4}?(?:was|were|has been) (?:held|had|conducted|made)/,
  /it (?:was|proved) (?:not possible|impossible|not feasible) (?:for (?:\S+ ){1,3}?)?to (?:confer|consult|hold (?:a|the) conference)/,
  /(?:could not|was (?:unable|not able) to|were (?:unable|not able) to) (?:confer|consult|hold (?:a|the) conference)/,
), String.raw`(?: (?!because|as|since|due|but|for)[^\s;.]+){0,12}\W{0,8}$`);

/** "made sincere efforts", "sincere attempts to resolve it": the words of a few rules; not "a sincere belief". */
const SINCERE_EFFORTS = pattern("giu", words(
  /(?:sincere|earnest|genuine|bona fide|honest)(?:,? (?:and )?[\w-]+){0,2} (?:efforts?|attempts?|endeavou?rs?|tries)/,
  /(?:sincerely|earnestly|genuinely) (?:tried|attempted|endeavou?red|sought|strove)/,
));

/** "Denied.", "No.": the whole sentence is the answer to a request for concurrence told in the one before. */
const REFUSED_ALONE = pattern("giu", "^", anyOf("it was ", "this was ", "that was ", "he ", "she ", "they ", "counsel ", /(?:mr|ms|mrs)\. \S+ /), "?", words("denied", "refused", "declined", "withheld", /not (?:given|granted|obtained)/, "no", "he would not", "she would not"), String.raw`(?=[.;,])|\b`, anyOf(/(?:declined|refused|was unwilling|were unwilling) to give (?:it|one|that)/, /would not give (?:it|one)/, /(?:did|has|have) not give[n]? (?:it|one)/, /withheld (?:it|his|hers|theirs)/), String.raw`\b`);
/** "Granted.", "He did."; not "He granted leave". */
const GRANTED_ALONE = pattern("giu", "^", anyOf("it was ", "this was ", "that was ", "he ", "she ", "they ", "counsel "), "?", words("granted", "given", "obtained", "concurred", "consented", "agreed"), "(?=[.;])");
/** "sought concurrence", "asked that he consent", "whether he opposes"; not "sought documents". */
const CONSENT_SOUGHT = pattern("iu", words(/concur(?:s|rence)?/, /consents?/, /assents?/, /oppos(?:es?|ition)/), String.raw`|\b`, anyOf("position", "agreement"), String.raw`\b[^.;]{0,40}\bmotion`);

/** Bare words of the rule, without a deed: "attempted in good faith to resolve"; not "an attempting". */
const BARE_ATTEMPT = pattern("giu", words(
  /attempt(?:ed|s)?/,
  "tried",
  /(?:made|undertook|undertaken|making) (?:\S+ ){0,4}?(?:efforts?|attempts?)/,
  /efforts? (?:\S+ ){0,3}?made/,
  /good[- ]faith (?:efforts?|attempts?)/,
  /endeavou?red/,
  "sought",
  "undertook",
  "strove",
  /efforts? (?:\S+ ){0,3}?(?:was|were) (?:\S+ )?(?:undertaken|expended|exerted|put forth)/,
  /an attempt at (?:one|it|that)/,
));

/** A sentence about conferring: "tried to resolve the dispute", as against "had a good faith basis". */
const ABOUT_CONFERRING = pattern("iu", stems(
  "confer", "consult", "attempt", "effort", "resol", "discuss", "tried", "try", "spoke", "talk", /met\b/, "certif", "argued", "addressed", /took up/, "reviewed", /went (?:over|through)/, "dealt", /took part/, "participat", "telephon", "accord", "agreement", "obtain",
  "negotiat", "proposed", "countered", "dialogue", "exchange", "dispute", "call", "communicat", "convers",
));
/** "consulted", "spoke": they did; not "will confer". */
const CONFERRED = pattern("iu", words(/conferred/, /(?:did )?consult(?:ed)?/, "did confer", "spoke", "talked", "met", /called/, /telephoned/, "discussed", /e-?mailed/, "wrote"));
/** What an attempt must be at: "tried to reach counsel"; not "tried the case". */
const ATTEMPT_TO_CONFER = pattern("iu", stems(
  /made with (?:him|her|them|counsel|plaintiff|defendant)/,
  /(?:get|find|learn|procure|ascertain|settle|work out|narrow|elicit|compose|determine)\b/,
  "confer", "resolv", "resolution", "consult", "contact", "obtain", "reach", "discuss", "agree", "speak", "meet", "secure", "talk", "touch",
));

/** "No conference with the Defendants was ": before "attempted". */
const NONE_WAS = /\bno (?:\S+ ){1,7}(?:was|were|has been|have been) (?:\S+ )?$/iu;
/** Right before the words, what takes them back: "not in", "in the absence of"; not "I did, in". */
const LACKING = /\b(?:not|lack|without|bad|never|absence)\b[^,;]{0,25}$/iu;
/** "If the parties are", "until they"; not "because the parties are". */
const SUPPOSED = /\b(?:if|unless|should|whether|until|in the event)\b[^;]{0,80}$/iu;
/** "If they ", "only if we withdrew ": not "only if we withdrew, and we ". */
const SUPPOSED_TILL_HERE = /\b(?:if|unless|should|whether|until|in the event)\b(?:(?!, (?:and|but|so) |[;])[^;]){0,80}$/iu;
/** "if ", "whether he ": within the clause; not "even if they ". */
const SUPPOSED_HERE = /\b(?:(?<!even )if|unless|should|whether|until)\b[^,;]{0,40}$/iu;
/** "asked whether he", "would be"; not "says that he". */
const ASKED_WHETHER = /\b(?:if|unless|whether|would|not|never|neither|nor|no longer|cannot|(?:declin|refus)\w+ to|un(?:able|willing) to)\b[^,;]{0,25}$/iu;
/** "The Court has ": right before "approved", which is then its own. */
const COURTS = /\b(?:court|judge(?: \S+)?) (?:has |had )?$/iu;
/** " to none of it": right after "consents". */
const TO_NOTHING = /^ (?:to|with|in) (?:nothing|none|neither)\b/iu;
/** "asked that he ", "sought Mr. Osei's ", "a request for the ": right before "concur" or "consent", which is then asked for and not given; not "asked him, and he ". */
const ASKED_FOR = /\b(?:ask(?:ed|s|ing)|request(?:s|ed|ing)?|sought|seek(?:s|ing)?|urg(?:ed|ing)|invit(?:ed|ing)|solicit(?:ed|ing)|to obtain|obtaining|a request for)\b(?:(?! (?:and|but|who|which|he|she|they) (?!$|concur|consent|assent|agree|join))[^;,]){0,40}$/iu;
/** "promised nothing", "no answers came"; not "promised answers". */
const NOTHING_PROMISED = /\b(?:nothing|no|none|never|neither)\b/iu;

/** "This ": right before "certification is filed with", which speaks of itself; not "the ". */
const THIS_PAPER = /\bthis (?:separate )?$/iu;

/** "does not", "assumes that this motion is"; not "he". */
const NOT_OPPOSED = /\b(?:if|unless|whether|assum\w+|presum\w+|not|n't|no)\b[^,;]{0,40}$/iu;
/** "refused to say that he", "moves to compel what it"; not "Mr. Osei". */
const NOT_PROMISED = /\b(?:refus\w+|declin\w+|not|never|n't|if|unless|compel|order\w*|must|demand\w*|asked|request\w*|insist\w*)\b[^,;]{0,40}$/iu;
/** "The motion is therefore presumed to be opposed"; not "is opposed". */
const PRESUMED_OPPOSED = /\bis (?:therefore )?(?:presumed|assumed) (?:to be )?opposed/iu;
/** "advised that the ..."; not "contends". */
const TELLS = /^\S*(?:advis|stat|sa(?:id|ys)|indicat|told|respond)/iu;
/** "... he opposes the motion": whether, not why. */
const ONLY_WHETHER = /^[^,;.]{0,40}\b(?:oppos|object|unopposed|consent|do(?:es)? not agree)/iu;
/** "the joint statement", "his part of it"; not "a joint venture". */
const JOINT_PAPER = /\bjoint(?:ly)?\b|\bstipulation\b|\b(?:part|portion|half)\b/iu;
/** "He would not.", "She declined.", "The answer was no.": a sentence by itself; not "He would not produce the log." */
const NO_AFTER_ASKING = pattern("giu", "^(?:but )?(?:(?:he|she|they|counsel|(?:Mr|Ms|Mrs|Dr)\\. \\S+) (?:said|answered|replied|told \\S+|responded)(?: that)? )?", anyOf(/(?:he|she|they|it|counsel|(?:Mr|Ms|Mrs|Dr)\. \S+) (?:would|will|did|does) not(?: do so| agree)?/, /(?:he|she|they|it|counsel|(?:Mr|Ms|Mrs|Dr)\. \S+) (?:declined|refused|said no)/, /(?:his|her|their|the) answer (?:was|is) no/), "[.,;]");
/** "asked would he agree", "sought her consent"; not "agreed to ask". */
const ASKED_TO_AGREE = pattern("iu", stems("ask", "inquir", "sought", "seek", "request", "wanted to know", "whether"), String.raw`[^;]{0,90}\b`, anyOf(/agree\w*/, /consent\w*/, /concur\w*/, /assent\w*/, /oppos\w*/, "join", /stipulat\w*/));
const ORDER_NAMED = /\border\b|\bECF\b|\bDkt\b|\bcourt\b/iu;

const KINDS: readonly Kind[] = [
  { kind: "joint-paper-ordered", in: "any", pattern: JOINT_ORDERED, holds: (w) => ORDER_NAMED.test(w.sentence) },
  { kind: "points-to-paper", in: "any", pattern: POINTER, holds: (w) => POINTER_TOPIC.test(w.sentence) && !w.recital && !THIS_PAPER.test(w.before) && !OPPONENTS_PAPER.test(w.sentence) },
  { kind: "excuse", in: "this-case", pattern: EXCUSE, whole: true, holds: (w) => w.sentence.search(NOT_POSSIBLE) < 0 },
  { kind: "not-conferred", in: "telling", certified: true, pattern: NOT_POSSIBLE },
  { kind: "good-faith", in: "telling", pattern: GOOD_FAITH, holds: (w) => (w.certifying || ABOUT_CONFERRING.test(w.sentence.replace(/good[- ]faith/giu, ""))) && inGoodFaith(w) && !LACKING.test(w.before) },
  { kind: "sincere-efforts", in: "telling", pattern: SINCERE_EFFORTS, holds: (w) => asserted(w, "noun") && !LACKING.test(w.before) && !SUPPOSED.test(w.before) },
  { kind: "impasse", in: "telling", pattern: IMPASSE, holds: (w) => !SUPPOSED_TILL_HERE.test(w.before) && !(A_STATE.test(w.found) && NOT_THERE.test(w.before)) && !(/^(?:is|are|was|were|remains?|still) /iu.test(w.found) && NOTHING_THERE.test(w.before)) && !NOT_WANTED.test(w.after) },
  { kind: "partly-refused", in: "telling", certified: true, pattern: PARTLY_REFUSED, holds: (w) => !SUPPOSED.test(w.before) },
  { kind: "withheld", in: "telling", certified: true, pattern: WITHHELD, holds: (w) => !SUPPOSED_HERE.test(w.before) && !AT_FIRST.test(w.before) && !AT_FIRST_AFTER.test(w.after) },
  { kind: "unopposed", in: "telling", pattern: UNOPPOSED, holds: (w) => !COURTS.test(w.before) && !TO_NOTHING.test(w.after) && !ASKED_WHETHER.test(w.before) && !(ASKED_FOR.test(w.before) && !(/\b(?:and|but) $/iu.test(w.before) && /s$/iu.test(w.found))) },
  { kind: "opposed", in: "telling", certified: true, pattern: NO_AFTER_ASKING, holds: (w) => ASKED_TO_AGREE.test(w.previous) },
  { kind: "unopposed", in: "telling", certified: true, pattern: GRANTED_ALONE, holds: (w) => CONSENT_SOUGHT.test(w.previous + w.before) },
  { kind: "opposed", in: "telling", pattern: OPPOSED, holds: (w) => (!NOT_OPPOSED.test(w.before) && !/^opposing$/iu.test(w.found)) || PRESUMED_OPPOSED.test(w.sentence) },
  { kind: "opposed", in: "telling", certified: true, pattern: REFUSED_ALONE, holds: (w) => CONSENT_SOUGHT.test(w.previous + w.before) },
  { kind: "reasons", in: "telling", certified: true, pattern: REASONS, holds: (w) => !TELLS.test(w.found) || !ONLY_WHETHER.test(w.after) || /because|ground/iu.test(w.sentence) },
  { kind: "issues", in: "telling", certified: true, pattern: ISSUES },
  { kind: "compromises", in: "telling", certified: true, pattern: COMPROMISE },
  { kind: "promise", in: "telling", certified: true, pattern: PROMISE, holds: (w) => !NOT_PROMISED.test(w.before) && !NOTHING_PROMISED.test(w.found + w.after.slice(0, 16)) },
  { kind: "offer-open", in: "telling", pattern: OFFER_OPEN },
  { kind: "ultimatum", in: "telling", pattern: ULTIMATUM },
  { kind: "after-filing", in: "telling", pattern: AFTER_FILING, holds: (w) => CONFERRED.test(w.sentence) },
  { kind: "no-response", in: "telling", pattern: NO_RESPONSE, holds: (w) => !SUPPOSED.test(w.before) },
  { kind: "repeated-efforts", in: "telling", pattern: REPEATED, holds: (w) => !LACKING.test(w.before) },
  { kind: "no-joint-paper", in: "telling", pattern: NO_JOINT_PAPER, holds: (w) => JOINT_PAPER.test(w.sentence) || /total|complete|entire/iu.test(w.found) },
  { kind: "pledges-supplement", in: "telling", pattern: PLEDGES_SUPPLEMENT },
  { kind: "refused-conference", in: "telling", pattern: REFUSED_CONFERENCE, holds: (w) => !LACKING.test(w.before) },
  { kind: "only-written", in: "telling", pattern: ONLY_WRITTEN, holds: (w) => !NOT_OPPOSED.test(w.before) },
  { kind: "request-not-discussed", in: "telling", pattern: REQUEST_NOT_DISCUSSED, holds: (w) => !SUPPOSED.test(w.before) },
  { kind: "not-discussed", in: "telling", pattern: NOT_DISCUSSED },
  { kind: "bare-attempted", in: "telling", pattern: BARE_ATTEMPT, holds: (w) => ATTEMPT_TO_CONFER.test(w.sentence) && !NONE_WAS.test(w.before) && asserted(w, "past") },
];

const CLAIMED = KINDS.filter((k) => !k.certified), CERTIFIED = KINDS.filter((k) => k.certified);
const SEARCH = searchFor([...CLAIMED.map((k) => k.pattern), RULE_RECITAL, DUTY_TOLD]);
const GIVEN = searchFor(CERTIFIED.map((k) => k.pattern));

/** A paragraph, for those who read its statements. */
interface Read {
  readonly sentences: readonly Span[];
}

/**
 * All that a paragraph of a certification says.
 *
 * @param certifying the paragraph tells of conferring: "in good faith" then needs no other word beside it
 */
export const readStatements = (text: string, read: Read, denials: readonly Denial[], certifying: boolean): readonly StatementFact[] =>
  withCertified(text, read, readClaims(text, read, denials, certifying), certifying);

/** What counts wherever it stands. */
export function readClaims(text: string, read: Read, denials: readonly Denial[], certifying: boolean): readonly StatementFact[] {
  const out: StatementFact[] = [], may = SEARCH.in(text), isQuoted = quotedIn(text);
  const kinds = may === null ? [] : CLAIMED.filter((k) => may.inPart(k.pattern)), recites = may !== null && (may.inPart(RULE_RECITAL) || may.inPart(DUTY_TOLD));
  let last: Span | null = null;
  for (const s of may !== null && (recites || kinds.length > 0) ? read.sentences : []) {
    const seen = may!.within(s), before: Span | null = last;
    last = s;
    if (seen === null) continue;
    const sentence = text.slice(s.start, s.end), previous = before === null ? "" : text.slice(before.start, before.end), recital = isRecital(sentence, seen);
    if (recital) out.push({ kind: "rule-recital", span: s });
    for (const k of kinds) {
      if (k.in === "telling" && recital) continue;
      const said = statementIn(k, seen.matches(k.pattern), { s, sentence, recital, previous, certifying, isQuoted });
      if (said) out.push(said);
    }
  }
  for (const d of denials) {
    if (d.stance === "negated") out.push({ kind: "not-conferred", span: d.span });
    else if (d.stance === "offered") out.push({ kind: "sought-conference", span: d.span });
  }
  return out.length < 2 ? out : out.sort((a, b) => a.span.start - b.span.start);
}

/** The claims, with what a certification alone is asked for. */
export function withCertified(text: string, { sentences }: Read, claims: readonly StatementFact[], certifying: boolean): readonly StatementFact[] {
  const more: StatementFact[] = [], may = GIVEN.in(text), isQuoted = quotedIn(text);
  const kinds = may === null ? [] : CERTIFIED.filter((k) => may.inPart(k.pattern));
  let last: Span | null = null;
  for (const s of kinds.length > 0 ? sentences : []) {
    const seen = may!.within(s), before: Span | null = last;
    last = s;
    if (seen === null) continue;
    const sentence = text.slice(s.start, s.end), recital = claims.some((c) => c.kind === "rule-recital" && c.span.start === s.start), previous = before === null ? "" : text.slice(before.start, before.end);
    for (const k of kinds) {
      if (k.in === "telling" && recital) continue;
      const said = statementIn(k, seen.matches(k.pattern), { s, sentence, recital, previous, certifying, isQuoted });
      if (said) more.push(said);
    }
  }
  return more.length === 0 ? claims : [...claims, ...more].sort((a, b) => a.span.start - b.span.start || rank(a) - rank(b));
}

/** Of those at one place, in the order of `KINDS`; a recital before them, a denial after. */
const rank = ({ kind }: StatementFact): number => (kind === "rule-recital" ? -1 : RANKS.get(kind) ?? KINDS.length);
const RANKS: ReadonlyMap<StatementKind, number> = new Map(KINDS.map((k, i) => [k.kind, i]));

const quotedIn = (text: string): ((at: Span) => boolean) => {
  const quoted = quotedSpans(text);
  return (at) => quoted.some((q) => contains(q, at));
};

/** The first of the words found that make a statement where they stand. */
function statementIn(k: Kind, words: readonly RegExpExecArray[], { s, sentence, recital, previous, certifying, isQuoted }: { readonly s: Span; readonly sentence: string; readonly recital: boolean; readonly previous: string; readonly certifying: boolean; readonly isQuoted: (at: Span) => boolean }): StatementFact | null {
  for (const m of words) {
    if (k.in !== "any" && citesCase(sentence)) return null;
    const found = m[0], at = m.index, end = at + found.length;
    const span = k.whole ? s : { start: s.start + at, end: s.start + end };
    if (!k.whole && isQuoted(span)) continue;
    if (k.holds && !k.holds({ sentence, found, at, before: sentence.slice(0, at), after: sentence.slice(end), recital, previous, certifying })) continue;
    return { kind: k.kind, span };
  }
  return null;
}

const asserted = ({ sentence, at, found }: Where, form: "past" | "noun"): boolean => {
  const stance = stanceOf(sentence, { start: at, end: at + found.length }, form);
  return stance === "happened" || stance === "attempted";
};

/**
 * Said of the deed: "have in good faith conferred" is as good as "conferred in good faith", and one who asks or offers
 * something in good faith deals so; whom he asks to act in good faith is not thereby said to.
 */
const inGoodFaith = (w: Where): boolean =>
  asserted(w, "noun") || (/^in/iu.test(w.found) && ((HAS.test(w.before) && asserted(w, "past")) || ASKED_IN.test(w.before)));

/** "have ": right before "in good faith"; not "to have". */
const HAS = /(?<!\bto )\b(?:have|had|having) $/iu;
/** "I asked him ", "Counsel proposed it, ": right before "in good faith"; not "asked him to respond ". */
const ASKED_IN = /(?<!\b(?:not|never|without|by|and|be|was) )\b(?:asked|requested|urged|pressed|offered|proposed|suggested|wrote|inquired|called|invited)(?: (?:him|her|them|it|counsel|opposing counsel|(?:Mr|Ms|Mrs)\. \p{Lu}[\w'-]*))?,? $/u;

/** Words of someone who did what the rule asks, in a sentence that names the rule: "I hereby certify". */
const SIGNER = /\b(?:I|undersigned|hereby|certif(?:y|ies)|states? that (?:he|she|counsel|his|her))\b/u;
const SIGNER_COMPLIES = /\b(?:I|undersigned|hereby|certif(?:y|ies) that|accordingly|here,|in (?:compliance|accordance|conformity) with)\b/iu;
/** A day: what happened on it is no rule. "May 4"; not "may confer". */
const A_DAY = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d/iu;
/** "4, 2020", "5/4"; not "37". */
const A_DATE = /\b\d{1,2}(?:, \d{4}|\/\d)/u;

/** A sentence that tells what a rule asks, not what was done. */
const isRecital = (sentence: string, seen: Sightings): boolean =>
  (seen.first(RULE_RECITAL) !== null && !SIGNER.test(sentence) && !A_DAY.test(sentence))
  || (seen.first(DUTY_TOLD) !== null && !SIGNER_COMPLIES.test(sentence) && !A_DATE.test(sentence));
