/**
 * What an order tells of every dispute to come, as a judge's procedures do, and not of this one: "Any party wishing to raise a
 * dispute must first confer. The opposing party shall respond within five days."
 */
import type { Deadline } from "./deadlines.js";

/** Opens such a telling. "any party wishing to raise", "future discovery disputes", "when a party determines"; not "any party may file by May 3". */
const OPENS = /\b(?:any|a) party (?:wishing|who|that|objecting|seeking|intending|claiming)\b|\bwhen(?:ever)? (?:a|any) (?:party|(?:discovery )?dispute)\b|\bfuture (?:discovery )?(?:disputes?|motions?)\b|\bthe following procedures? (?:will|shall|must)\b|\bdiscovery motions?\b[^.]{0,160}\bmust comply with\b/i;

/** "My informal discovery dispute procedure is as follows": all that follows is told of any dispute. */
const PROCEDURE = /\b(?:my|our|the court's|this court's|the undersigned's) (?:[\w-]+ ){0,3}?procedures? (?:is|are) (?:as follows|the following)\b/i;

/** Known by their part in some dispute: "the opposing party", "each side"; not "the parties", "Plaintiff". */
const BY_ROLE = /^(?:any |each |either |every |the )?(?:(?:opposing|moving|objecting|responding|requesting|non-?moving|aggrieved|disputing|other|producing|complaining|adverse) )*(?:party|side|litigant|movant)\b|^(?:opposing|moving|objecting|responding) parties$/i;

/** A day by its date, and none that is counted. */
const isDated = (sentence: string, { day, span }: Deadline): boolean => day !== null && !/\b(?:days?|weeks?|hours?|months?)\b/i.test(sentence.slice(span.start, span.end));

/** How much of what follows is told of any dispute: what those do who are known by their part in it, or all. */
export type EveryCase = "none" | "roles" | "all";

export const everyCaseAfter = (sentence: string, deadlines: readonly Deadline[], before: EveryCase): EveryCase =>
  before === "all" || PROCEDURE.test(sentence) ? "all" : before === "roles" || (OPENS.test(sentence) && !deadlines.some((d) => isDated(sentence, d))) ? "roles" : "none";

export const isOfEveryCase = (told: EveryCase, who: string, sentence: string, deadlines: readonly Deadline[]): boolean =>
  told !== "none" && (told === "all" || BY_ROLE.test(who)) && !deadlines.some((d) => isDated(sentence, d));

/** A paragraph that ends so leads to words of a rule or of another order: "This Court's Standing Order provides:". */
const LEADS_TO_OTHERS = /\b(?:rules?|L\.? ?R\.? ?[\d.-]*|(?:standing|scheduling|pre-?trial|case management|earlier|prior|previous|protective) orders?|guidelines|procedures|practices)\b(?! (?:is|are) )[^.:]{0,80}:$/i;
const BY_ITSELF = /\b(?:as follows|following (?:schedule|deadlines?|procedures?)|amended|modified|(?:it is|is hereby|are) (?:hereby )?(?:ordered|directed|adopted))\b|\bORDER(?:S|ED)\b/i;
/** The second paragraph of what is repeated goes on with a case: "If, after a good faith effort,". */
const GOES_ON = /^(?:if|in the event|should|such|any)\b/i;

export const leadsToOthers = (text: string): boolean => LEADS_TO_OTHERS.test(text.slice(-400)) && !BY_ITSELF.test(text.slice(-260));
export const goesOnTelling = (text: string): boolean => GOES_ON.test(text);
