/**
 * Where the certification stands. Some have a heading of their own, some run in ("LCR 37(a)(1) certification. Counsel
 * ..."), and most have none: then the passage is the run of paragraphs that tells most of conferring.
 */
import { anyOf, pattern, stems, words } from "./phrases.js";
import { mayHold, searchFor } from "./search.js";
import type { Span } from "./span.js";

/** What kind of paper a heading names: "CERTIFICATE OF CONFERENCE", "Good Faith Statement", "Affirmation of Good Faith"; not "CONFERENCE". */
const KIND = pattern("iu", words(/certificat(?:es?|ions?)/, "certified", "statement", "declaration", "affidavit", "affirmation", "averment", "compliance", "attestation", "showing", "record"));

/** What it is about: "Certificate of Conferral", "L.R. 37.1 Certification"; not "Certificate of Need". */
const TOPIC = pattern("iu", words(
  // Conferring.
  /confer(?:ence|rals?|red|ring)?/, /consult(?:ation)?/, /meet(?:ing)?[- ]?(?:and|&)[- ]?confer/, /good[- ]?faith/, /(?:non-?)?concurrence/, /in-person meeting/, "conciliation", "efforts?", "counsel", "opposition",
  // The rule that asks for it.
  /rules? (?:\d+|cv)/, /l\.? ?r\.?/, /lr ?\d+/, "local rule", /lcv?r ?\d*/, /l\.civ\.r/, "civlr", "lrciv", "lcivr", "cr", /civ\. ?l\. ?r/, /\b\d+[.-]\d+/, /fed\. r\. civ/,
));

/** "CERTIFICATION", "Movant's Certificate", "Statement of Counsel", "ATTESTATION", "Certificate of Non-Compliance"; not "Certification of Records". */
const ALONE = pattern("iu", "^", anyOf("movant's ", "counsel's ", "plaintiff'?s? ", "defendants?'?s? ", "required ", "discovery ", "separate ", "lead counsel'?s? "), "?",
  anyOf("certification", "certificate", "certification of (?:counsel|movant|attorney)", "statement of counsel", "attestation", "certificat(?:e|ion) of (?:non-?)?compliance"), "s?[:.]?$");

/** Headings that say it without naming a paper: "Meet and Confer Efforts.", "Seeking Concurrence"; not "Conferences". */
const BY_TOPIC = pattern("iu", stems(
  // Conferring.
  /meet[- ]?(?:and|&)[- ]?confer(?:ence|ral)?/, "conferral", "certificate of conf", "conference of counsel", "conference with (?:opposing )?counsel", "consultation", "conference record",
  // Good faith and efforts.
  /good[- ]?faith (?:certificat|effort|conference|statement|attempt)/, "efforts? to (?:resolve|confer|meet)", "steps taken", "seeking concurrence", "informal resolution",
  // The rule.
  "rule 37 (?:certificat|statement|conference)", /compliance with (?:local rule|rule 37|l\.? ?r|d\. kan|civlr)/,
));

/** Headings with the same words that certify nothing: "Certificate of Service", "The Meet and Confer Process"; not "Certificate of Conference". */
const NOT_THIS = pattern("iu", anyOf(
  words(
    // Certificates of something else.
    "service", "nonappearance", "non-appearance", /words? (?:count|limit)/, /(?:page|type|volume) limit/, "interested", "disclosure statement", "mailing", "authenticity", /type[- ]volume/, "filing", /filer'?s?/, /signator(?:y|ies)/, /signatures?/, /5-[14]/,
    // Arguments about conferring.
    /fail(?:ed|ure|s)/, /refus(?:ed|al|es)/, "did not", "does not", "never", "without", "requirements?", "process", "standard", "obligations?", "duty", "legal", "argument",
    // Other meetings, and other parts of the paper.
    /26\(f\)/, "scheduling", "notice of motion", "motion", "background", "relief", "prayer", "order",
  ),
  // Lines of a table of contents, blanks to fill.
  /\.{4}/, /_{4}/, "^exhibit", words("discovery plan"),
));

/** And yet: "Certificate of Conference in Support of Motion to Compel", "LR 7-1(a) Certification Requirements"; not "Motion to Compel and Certificate". */
const IT_IS = pattern("iu", anyOf(
  /certificat(?:e|ion) (?:of|pursuant|under|regarding)[^.]*(?:confer|consult|good[- ]faith|37)/, /\bin support of motion\b/,
  // The duty's name in front of the paper's.
  /\bconfer certificat(?:e|ion)\b/, /^\S{0,9} ?\d\S{0,12} certification requirements?$/, /^(?:statement of )?compliance with (?:the )?meet[- ]and[- ]confer\b/,
));

/** Spaces lost: "CERTIFICATEOFCONFERRAL"; not "CERTIFICATEOFSERVICE". */
const EXTRACTED = pattern("iu", "^", anyOf("certificate", "statement"), "of", anyOf("conferral", "conference", "consultation", "goodfaith", "compliance"));

/** A local rule's number and nothing else: "LOCAL RULE 7.2(g)", "LCvR 7(m)", "D. Kan. Rule 37.2 Statement", "Rule 3.01(g)"; not "Rule 37". */
const RULE_NUMBER = pattern("iu", anyOf(pattern("iu", anyOf("local (?:civil |bankruptcy )?rule", /l\. ?r\./, /l\. ?civ\. ?r\./, /lrs?/, "lcvr", "lcivr", "lrciv", "civlr", /civ\. ?l\. ?r\./, "lucivr", "ducivr"), / ?\d/), /rule \d{1,3}[.-]\d/));
const RULE_ALONE = pattern("iu", String.raw`^(?:[a-z.]{1,5} ?){0,3}`, RULE_NUMBER,
  String.raw`[\d.()a-z-]*(?: (?:statement|conference|conferral|representation|affirmation|averment|certification))?[.:]?$`);

/** Headings that papers about other things have, too: "ATTESTATION", "Certificate of Compliance"; not "Attestation of Conferral". */
const VAGUE = pattern("iu", "^", anyOf("lead ", "counsel'?s? "), "{0,2}", anyOf("attestation(?: of (?:lead )?counsel)?", "certificat(?:e|ion) of compliance"), "[:.]?$");

/** What else is attested and certified: "all other signatories concur in this filing", "complies with the word limit"; not "counsel concur". */
const OF_ELSE = pattern("iu", words(
  // Signatures on a paper filed electronically (N.D. Cal. Civil L.R. 5-1).
  /signator(?:y|ies)/, "conformed signatures?", /signatures? (?:on|indicated|within|to) /, /concur(?:red|rence)? in (?:the|this|its) (?:content of (?:the|this) )?filing/,
  // A paper's length.
  /type[- ]volume/, /\d words/, /words? (?:count|limit)/, /page limit/, "point (?:type|font)", "typeface",
));

/** Whether what stands under this heading certifies something else than conferring. */
export const certifiesElse = (heading: string, text: string): boolean => VAGUE.test(heading.trim()) && OF_ELSE.test(text);

const LONGEST_HEADING = 140;

export function isCertificationHeading(title: string): boolean {
  const t = title.trim();
  if (t.length > LONGEST_HEADING || !t) return false;
  if (NOT_THIS.test(t) && !IT_IS.test(t)) return false;
  if (EXTRACTED.test(t.replace(/\s/gu, ""))) return true;
  return ALONE.test(t) || RULE_ALONE.test(t) || (KIND.test(t) && TOPIC.test(t)) || BY_TOPIC.test(t);
}

/** A declaration or affidavit whose heading does not say what it is about. */
export const isDeclarationHeading = (title: string): boolean => /^(?:sworn |joint |supporting |attorney )?(?:declaration|affidavit)\b/iu.test(title.trim()) && title.length < LONGEST_HEADING;

/** "CERTIFICATE OF SERVICE", "Argument", "Exhibits"; not "Certificate of Conference". */
const CLOSING = pattern("iu", words(
  // What follows the signature.
  /certificate ?of ?(?:service|mailing|filing|compliance with type|word)/, "proof of service", /exhibits?\b/, "index of", "appendix", "proposed order",
  // Other parts of the paper.
  "prayer", "conclusion", "wherefore", "argument", "memorandum", "points and authorities", "legal standard", "background", "introduction", "facts",
));

/** What ends a section that its own heading does not: the signature, service, exhibits. */
export const isClosingHeading = (title: string): boolean => CLOSING.test(title) || /^certificateofservice/iu.test(title.replace(/\s/gu, ""));

/**
 * A heading that runs into its text: "Certificate of Conferral. Pursuant to ...", "LCvR37.1: Counsel ...".
 * @returns the heading's span in `text`
 */
export function runInHeading(text: string): Span | null {
  if (!mayBeHeaded(text) && !MAY_BE_SET_APART.test(text.slice(0, LONGEST_HEADING))) return null;
  const m = RUN_IN.exec(text);
  if (!m) return null;
  const title = m[2] as string;
  if (title.split(" ").length > MOST_WORDS || VERB.test(title) || !isCertificationHeading(title)) return null;
  const start = (m[1] ?? "").length;
  return { start, end: start + title.length };
}

/** Of the headings that `isCertificationHeading` knows only letters set apart ("C E R T ...") are without these. */
const mayBeHeaded = mayHold(KIND, BY_TOPIC, RULE_NUMBER, /certificat|statement/iu);
const MAY_BE_SET_APART = /^(?:\(?[a-z\d]{1,3}[.) ])?\s*[cs]/iu;
const MOST_WORDS = 16;
/** Before a stop that ends nothing: "L.R. 37", "Fed. R. Civ. P. 37"; not "conferral. 37". */
const ABBREVIATED = anyOf("R", "L", "P", "Civ", "Fed", "Kan", "Mo", "Cal", "D", "E", "N", "S", "W", "Loc", "No", "v", "Ind", "Ill", "Fla", "CIV", "FED", "KAN", "MO", "CAL", "LOC", "NO", "IND", "ILL", "FLA");
const TITLE_SIGN = String.raw`(?:[^.:;—–\n]|\.(?=\S)|(?<=\b${ABBREVIATED})\.(?= ))`;
/** Up to the first stop that ends the heading: "LCvR37.1: Counsel", "1. Conferral. On May 4"; not "Counsel conferred on May 4". */
const RUN_IN = pattern("u", String.raw`^(\(?[\dA-Za-z]{1,3}[.)] |\d{1,2} ?(?=\p{Lu}))?(${TITLE_SIGN}{3,111})(?:[.:;](?=\s|$)|\s[—–-]\s|\s?—)`);
/** What a sentence has and a heading has not: "Counsel certifies"; not "Certification of Counsel". */
const VERB = pattern("u", words(/certif(?:y|ies|ied)/, "states?", "conferred", "met", "spoke", "called", "has", "have", "had", "was", "were", "is", "are", "sent", "wrote", "moves", "requests", "that", "attempted"));

/** "I declare under penalty of perjury", "Subscribed and sworn to before me"; not "He was sworn in". */
const SWORN = pattern("iu", words(
  /under (?:the )?penalt(?:y|ies) of perjury/, /28 U\.S\.C\.,? (?:§+|section|sec\.) ?1746/, "I declare(?:,| under| that| as follows)",
  "duly sworn", "sworn (?:to|and)", "(?:having|have) been (?:first )?sworn", "sworn before (?:me|a notary)", "subscribed and sworn", "deposes and (?:says|states)",
));

/** Sworn, or under penalty of perjury. */
export const isSworn = (text: string): boolean => (SWORN_OR_CERTIFIED.in(text)?.first(SWORN) ?? null) !== null;

/** "The undersigned hereby certifies"; not "the certificate". */
const CERTIFIES = pattern("iu", words("(?:hereby )?certif(?:y|ies)", "(?:hereby )?declares?", "states (?:that|as follows)", "avers", "attests"));
/** "I certify that this motion was served by CM/ECF"; not "I certify that I conferred". */
const CERTIFIES_SERVICE = /\bcertif(?:y|ies) (?:that )?(?:\S+ ){0,12}?(?:served|mailed|electronically|filed|CM\/ECF|word)/iu;

/** A claim to certify, in the signer's own mouth. */
export const certifies = (text: string): boolean => (SWORN_OR_CERTIFIED.in(text)?.first(CERTIFIES) ?? null) !== null && !CERTIFIES_SERVICE.test(text);

const SWORN_OR_CERTIFIED = searchFor([SWORN, CERTIFIES]);
