/**
 * Where the certification stands. Some have a heading of their own, some run in ("LCR 37(a)(1) certification. Counsel
 * ..."), and most have none: then the passage is the run of paragraphs that tells most of conferring.
 */
import type { Span } from "./span.js";

/** "CERTIFICATE OF CONFERENCE", "Good Faith Statement", "Rule 37(a)(1) Certification", "CERTIFICATION". */
const KIND = /\b(?:certificat(?:e|es|ion|ions)|certified|statement|declaration|affidavit|compliance|attestation|showing|record|separate certification)\b/iu;
const TOPIC = /\b(?:confer(?:ence|ral|red|ring|rals)?|consult(?:ation)?|meet(?:ing)?[- ]?(?:and|&)[- ]?confer|good[- ]?faith|concurrence|conciliation|counsel|rules? (?:\d|cv)|l\.? ?r\.?|lr ?\d|local rule|lcv?r|l\.civ\.r|civlr|lrciv|lcivr|cr|civ\. ?l\. ?r|\d+(?:\.\d+|-\d+)|fed\. r\. civ|efforts?|opposition)\b/iu;
const ALONE = /^(?:movant's |counsel's |plaintiff'?s? |defendants?'?s? |required |discovery |separate )?(?:certification|certificate|certifications|certification of (?:counsel|movant|attorney)|statement of counsel)s?[:.]?$/iu;
const BY_TOPIC = /\b(?:meet[- ]?(?:and|&)[- ]?confer(?:ence|ral)?|conferral|certificate of conf|conference of counsel|conference with (?:opposing )?counsel|consultation|good[- ]?faith (?:certificat|effort|conference|statement|attempt)|efforts? to (?:resolve|confer|meet)|rule 37 (?:certificat|statement|conference)|steps taken|seeking concurrence|conference record|informal resolution|compliance with (?:local rule|rule 37|l\.? ?r|lr|d\. kan|civlr))/iu;
/** Headings with the same words that certify nothing. */
const NOT_THIS = /\b(?:service|nonappearance|non-appearance|word count|interested|mailing|authenticity|type-volume|filing|fail(?:ed|ure|s)|refus(?:ed|al|es)|did not|does not|never|without|requirements?|process|standard|obligations?|duty|legal|argument|26\(f\)|scheduling|notice of motion|motion|background|relief|prayer|order)\b|\.{4,}|_{4,}|^exhibit|\bdiscovery plan\b/iu;
const EXTRACTED = /^(?:certificate|statement)of(?:conferral|conference|consultation|goodfaith|compliance)/iu;

export function isCertificationHeading(title: string): boolean {
  const t = title.trim();
  if (t.length > 140 || !t) return false;
  if (EXTRACTED.test(t.replace(/\s/gu, ""))) return !/\.{3,}/u.test(t);
  if (NOT_THIS.test(t) && !/certificat(?:e|ion) (?:of|pursuant|under|regarding)[^.]*(?:confer|consult|good[- ]faith|37)|\bin support of motion\b/iu.test(t)) return false;
  return ALONE.test(t) || (KIND.test(t) && TOPIC.test(t)) || BY_TOPIC.test(t);
}

/** A declaration or affidavit whose heading does not say what it is about. */
export const isDeclarationHeading = (title: string): boolean => /^(?:sworn |joint |supporting |attorney )?(?:declaration|affidavit)\b/iu.test(title.trim()) && title.length < 140;

/** What ends a section that its own heading does not: the signature, service, exhibits. */
export const isClosingHeading = (title: string): boolean =>
  /\b(?:certificate ?of ?(?:service|mailing|filing|compliance with type|word)|proof of service|exhibits?\b|index of|appendix|prayer|conclusion|wherefore|argument|memorandum|points and authorities|legal standard|background|introduction|facts|proposed order)\b/iu.test(title)
  || /^certificateofservice/iu.test(title.replace(/\s/gu, ""));

/**
 * A heading that runs into its text: "Certificate of Conferral. Pursuant to ...", "LCvR37.1: Counsel ...".
 * @returns the heading's span in `text`
 */
export function runInHeading(text: string): Span | null {
  const m = RUN_IN.exec(text);
  if (!m) return null;
  const title = m[2] as string;
  if (title.split(" ").length > 16 || !isCertificationHeading(title) || VERB.test(title)) return null;
  const start = (m[1] ?? "").length;
  return { start, end: start + title.length };
}

/** Up to the first stop that ends the heading; stops inside citations ("L.R. 37.2") do not count. */
const RUN_IN = /^(\(?[\dA-Za-z]{1,3}[.)] )?((?:[^.:;—–\n]|\.(?=\S)|(?<=\b(?:R|L|P|Civ|Fed|Kan|Mo|Cal|D|E|N|S|W|Loc|No|v|Ind|Ill|Fla))\.(?= ))(?:[^.:;—–\n]|\.(?=\S)|(?<=\b(?:R|L|P|Civ|Fed|Kan|Mo|Cal|D|E|N|S|W|Loc|No|v|Ind|Ill|Fla))\.(?= )){2,110})(?:[.:;](?=\s|$)|\s[—–-]\s|\s?—)/u;
const VERB = /\b(?:certif(?:y|ies|ied)|states?|conferred|met|spoke|called|has|have|had|was|were|is|are|sent|wrote|moves|requests|that|attempted)\b/u;

/** Sworn, or under penalty of perjury. */
export const isSworn = (text: string): boolean =>
  /\b(?:under (?:the )?penalt(?:y|ies) of perjury|28 U\.S\.C\.,? (?:§+|section|sec\.) ?1746|duly sworn|sworn (?:to|and)|subscribed and sworn|deposes and (?:says|states)|I declare(?:,| under| that| as follows))\b/iu.test(text);

/** A claim to certify, in the signer's own mouth. */
export const certifies = (text: string): boolean =>
  /\b(?:(?:hereby )?certif(?:y|ies)|(?:hereby )?declares?|states (?:that|as follows)|avers|attests)\b/iu.test(text) && !/\bcertif(?:y|ies) (?:that )?(?:\S+ ){0,12}?(?:served|mailed|electronically|filed|CM\/ECF|word)/iu.test(text);
