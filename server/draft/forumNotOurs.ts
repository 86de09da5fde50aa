/**
 * Courts and tribunals that are not federal trial courts: the states' courts, the courts of appeals, arbitrators and
 * agencies. Their names begin a line (or a column) of the caption.
 */
import type { HeadLine } from "./headLine.js";

const LEAD = "^(?:(?:in|before) the |before |the )?";
const ORDINAL = "(?:\\d{1,3}(?:st|nd|rd|th|d)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\w+)";

/** `IN THE SUPERIOR COURT OF THE STATE OF CALIFORNIA`, `CIRCUIT COURT OF COOK COUNTY`; not `Superior Courthouse Square`, `Court Street`. */
const STATE_COURT = new RegExp(`${LEAD}(?:(?:superior|circuit|chancery|probate|family|municipal|justice|county|juvenile|surrogate'?s'?|land|city|housing|business|general sessions|magistrate'?s'?|orphans'?) court|supreme court|supreme judicial court|appellate division|appeals court|(?:state )?court of (?:common pleas|chancery|appeals?|claims|criminal appeals|civil appeals|special appeals|probate)|county court at law|appellate court|state court of)\\b`, "i");
/** `JEFFERSON CIRCUIT COURT` alone on its line; not `the circuit court erred`. */
const NAMED_COURT = /^(?:\p{Lu}[\p{L}.]+ ){1,2}(?:circuit|superior|family|probate|chancery) court$/iu;
/** `IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS`, `DISTRICT COURT, CLARK COUNTY, NEVADA`; not `DISTRICT COURT FOR THE DISTRICT OF KANSAS`. */
const COUNTY_COURT = new RegExp(`${LEAD}district court,? (?:of |for |in |and |within |the )*(?:(?!district\\b)[\\w.'-]+ ){0,4}(?:county|parish)\\b`, "i");
/** `164TH JUDICIAL DISTRICT`, `IN THE ELEVENTH JUDICIAL CIRCUIT`; not `judicial district lines`. */
const JUDICIAL_DISTRICT = new RegExp(`${LEAD}${ORDINAL} judicial (?:district|circuit)\\b`, "i");
/** `DISTRICT COURT OF THE STATE OF NEVADA`; not `DISTRICT COURT FOR THE STATE LINE`. */
const STATE_DISTRICT_COURT = new RegExp(`${LEAD}district court (?:of|for|in) (?:and for )?the (?:state|commonwealth|${ORDINAL} judicial)\\b`, "i");
/** `UNITED STATES COURT OF APPEALS FOR THE EIGHTH CIRCUIT`, `UNITED STATES TAX COURT`, `SUPREME COURT OF THE UNITED STATES`. */
const OTHER_FEDERAL = new RegExp(`${LEAD}(?:(?:united states|u\\.?s\\.?) (?:court of (?:appeals|international trade|military)|tax court|supreme court|court of veterans)|judicial panel on multidistrict)\\b`, "i");
/** `AMERICAN ARBITRATION ASSOCIATION`, `JAMS`, `FINRA DISPUTE RESOLUTION`; not `JAMS Inc. v. Superior`. */
const ARBITRATION = new RegExp(`${LEAD}(?:american arbitration association|jams(?: arbitration)?(?:$|,? (?:case|ref|no))|finra (?:dispute|arbitration|office)|national arbitration forum|international (?:chamber of commerce|centre for dispute)|arbitration (?:tribunal|panel))`, "i");
/** `BEFORE THE NATIONAL LABOR RELATIONS BOARD`, `MERIT SYSTEMS PROTECTION BOARD`; not a party `EQUAL EMPLOYMENT OPPORTUNITY COMMISSION, Plaintiff`. */
const AGENCY = /^(?:before the |in the |united states of america before the )[\w .,']{3,60}\b(?:board|commission|agency|administration|department|authority|office of administrative)\b|^(?:united states |u\.?s\.? )?(?:merit systems protection board|patent trial and appeal board|national labor relations board|international trade commission|department of labor|office of administrative law judges|immigration court|executive office for immigration|tribal court|office of administrative hearings)\b|\btribal court\b/i;
/** `STATE OF MINNESOTA` alone on its line; a party, unless a county or a court of the state stands near. */
const STATE_LINE = /^(?:state|commonwealth) of [a-z]+(?: [a-z]+)?[,. ]*(?:in the|county of|district court|$)/i;
const COUNTY_LINE = /^(?:county|parish) of [a-z. ]+$|\bjudicial (?:district|circuit)\b|^in the (?:[\w ]{0,30})court\b|^(?:district|circuit|superior|county) court\b|^[a-z. ]+,? (?:county|parish|ss)\b|\bcounty\b|^in the general court/i;

export interface Tribunal {
  readonly name: string;
  /** Where the name ends in the text it was read from. */
  readonly end: number;
}

/** The tribunal that `text`, the beginning of a caption line, names; null where it names none. */
export function tribunalIn(text: string, lines: readonly HeadLine[], n: number): Tribunal | null {
  const here = [STATE_COURT, COUNTY_COURT, JUDICIAL_DISTRICT, STATE_DISTRICT_COURT, OTHER_FEDERAL, ARBITRATION, AGENCY].some((p) => p.test(text)) || NAMED_COURT.test(lines[n]?.text ?? "");
  const state = !here && STATE_LINE.test(text.slice(0, 80)) && lines.slice(n, n + 6).some((l, i) => COUNTY_LINE.test(i === 0 ? l.text.replace(/^.{0,40}? of /i, "") : l.text));
  if (!here && !state) return null;
  const own = lines[n]?.text ?? text, end = Math.min(text.length, own.length);
  return SENTENCE.test(text.slice(0, end)) ? null : { name: text.slice(0, end).trim(), end };
}

/** A verb among small words: `Superior Court has held`, not `Superior Court of California, County of Napa`. */
const SENTENCE = /\b(?:has|had|have|held|holds|is|was|were|are|may|must|shall|should|will|would|can|did|does|found|ruled|denied|granted|requires?|provides?)\b/;
