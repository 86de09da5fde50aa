/**
 * The words by which a draft answers what an order wants told: an accord, what remains, what each side holds, an offer, a source.
 * Each is looked for in one sentence, without what that sentence leaves open ("whether an accord was reached").
 */
import { anyOf, pattern, words } from "../../draft/phrases.js";

/** "Opinion and Order narrowed", "what the ruling left". */
export const RULING = anyOf("opinion", "order", "ruling", "decision");

/** "The Court's ruling of May 12 (ECF No. 71) narrowed the issues", "settled by the Opinion"; not "as directed by the Order". */
export const NARROWED = new RegExp(String.raw`\b${RULING}\b[^;]{0,160}\b(?:narrowed|limited|resolved|settled|mooted|disposed of|reduced|left open|did not narrow)\b|\b(?:narrowed|limited|resolved|settled|mooted|disposed of) (?:in part )?by (?:\S+ ){0,4}?${RULING}\b`, "i");

/** "No accord was reached", "the dispute was resolved", "unable to agree"; not "whether an accord". */
export const ACCORD = pattern("i", words(
  /(?:accord|agreement|resolution|compromise)s?\b[^.;]{0,60}?\b(?:reached|made|achieved|obtained)/,
  /reach(?:ed)? (?:\S+ ){0,4}?(?:accord|agreement|impasse|resolution|compromise)/,
  /(?:was|were|is|are|been|being) (?:\S+ )?(?:resolved|settled)/,
  /(?:resolved|settled|narrowed) (?:\S+ ){0,3}?(?:disputes?|issues?|requests?|matters?|all|most)/,
  /(?:disputes?|issues?|matters?) (?:\S+ )?(?:is|are|was|were|has been|have been) (?:\S+ ){0,2}?(?:resolved|settled|moot)/,
  /agreed (?:to|that|on|upon|as to)/,
  /(?:unable|not able|failed) to (?:\S+ ){0,2}?(?:agree|resolve|reach)/,
  /(?:could|did|can)(?: not|not) (?:\S+ ){0,2}?(?:agree|resolve|reach|be resolved)/,
  /at (?:an )?impasse/,
  /worked (?:\S+ ){0,3}?out/,
  /(?:came|come) to terms/,
  /(?:is|are|was|were|now) moot/,
  /(?:no|nothing) (?:\S+ ){0,4}?(?:remains?|is left|in dispute|for the court to (?:decide|resolve))/,
  /(?:withdrew|withdrawn|withdraws)/,
  /remains? (?:in dispute|unresolved|at issue)/,
  /no (?:accord|agreement|resolution)/,
));
/** A word of it: "accord", "agreement", "able to resolve"; not "an effort to resolve". */
export const OF_ACCORD = /\b(?:accord|agree\w*|(?:un)?resolved|resolution|settle(?:d|ment)|impasse|compromis\w*|moot|terms|withdr[ae]w\w*|consent\w*|stipulat\w*|remain\w*|stalemate|deadlock|no longer|unable|work\w* out|nothing|outcome|result\w*|(?:able|unable|managed|failed|did|could|cannot|can|may) (?:\S+ ){0,3}?resolve)\b/i;

/** "Interrogatory No. 7 remains in dispute", "no issue remains", "all disputes were resolved". */
export const REMAINING = pattern("i", words(
  /(?:remain(?:s|ed|ing)?|still|continues? to be)\b[^.;]{0,80}?\b(?:disputed?|unresolved|issues?|outstanding|open|impasse)/,
  /(?:no|none of the) (?:\S+ ){0,3}?(?:issues?|disputes?|requests?|matters?)\b[^.;]{0,40}?\b(?:remains?|outstanding|left|unresolved)/,
  /(?:issues?|disputes?|requests?|matters?|interrogator\w+|nos?\. ?[\d ,and-]{1,40})\b[^.;]{0,60}?\bremains?/,
  /(?:all|every|each) (?:of the )?(?:\S+ ){0,3}?(?:issues?|disputes?|requests?|matters?)\b[^.;]{0,40}?\b(?:resolved|settled)/,
  /(?:unresolved|remaining|outstanding|disputed) (?:\S+ ){0,2}?(?:issues?|disputes?|matters?|requests?)\b[^.;]{0,30}?\b(?:is|are|includes?|concerns?)/,
  /no (?:accord|agreement) (?:was|has been|could be) reached (?:on|as to|regarding|concerning)/,
));

/** "Defendant proposed to", "last proposal:", "no compromise was offered"; not "offered to confer". */
export const OFFERED = /\b(?:propos(?:es|ed|als?)|offer(?:s|ed)?|compromises?)\b(?! to (?:confer|meet|speak|talk))/i;

/** "F.3d", "2010 WL 517", "Fed. R. Civ. P. 26", "28 U.S.C.": something cited. */
export const CITED = /\b\d{1,4} (?:F\. ?(?:2d|3d|4th|Supp)|F\.R\.D\.|U\.S\. \d|S\. ?Ct\.)|\b\d{4} WL \d|\bFed\. ?R\. ?(?:Civ|Evid)|\bU\.S\.C\b|\bL(?:ocal)?\.? ?(?:Civ\.? ?)?R(?:ule|\.) ?\d|\bRules? \d{1,2}\b|\b[A-Z][\w.]+ v\. [A-Z]/;

/** "attached as Exhibit A", "Ex. 3", "enclosed". */
export const EXHIBIT = /\b(?:exhibits?|exs?\.|attach(?:ed|ment)|append(?:ed|ix)|enclos(?:ed|ure)|annexed)/i;

/** "complied with the Order", "in compliance with". */
export const COMPLIED = /\b(?:complied|compliance|did so|as (?:ordered|directed))\b/i;

/** "Plaintiff contends that", "Defendants' position is", "Defendant objects"; not "Plaintiff moves". */
const contends = (side: string): RegExp => new RegExp(String.raw`\b${side}s?(?:['’]s?)?(?: counsel)? (?:\S+ )?(?:contends?|argues?|believes?|maintains?|asserts?|objects?|responds?|disputes?|disagrees?|submits? that|takes the position|position (?:is|was))\b`, "i");
export const CONTENDS = { plaintiff: contends("plaintiff"), defendant: contends("defendant") } as const;
/** "Defendant would", "Plaintiff has told": a sentence that may say what the side holds. */
const holds = (side: string): RegExp => new RegExp(String.raw`\b${side}s?(?:['’]s?)? (?:\S+ ){0,3}?(?:would|should|will|wants?|seeks?|says?|states?|told|refus\w+|declin\w+|agree\w*|offer\w*|propos\w*|need\w*|has|have|views?|reasons?)\b`, "i");
export const HOLDS = { plaintiff: holds("plaintiff"), defendant: holds("defendant") } as const;
