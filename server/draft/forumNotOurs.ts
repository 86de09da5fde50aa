/**
 * Courts and tribunals that are not federal trial courts: the states' courts, the courts of appeals, arbitrators and
 * agencies. Their names begin a line (or a column) of the caption.
 */
import type { ForumMatch } from "./forum.js";
import { wordsOf } from "./forumWords.js";
import type { HeadLine } from "./headLine.js";

const STATE = "(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|guam|hawai'?i|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|tennessee|texas|utah|vermont|(?:west )?virginia|washington|wisconsin|wyoming)";
/** `IN THE`, `STATE OF WISCONSIN,`, `VIRGINIA: IN THE`, `IN THE MISSOURI`. */
const LEAD = `^(?:(?:the )?(?:(?:state|commonwealth) of )?${STATE} ?[:,]? )?(?:(?:in|before) the |before |the )?(?:${STATE} )?`;
const ORDINAL = "(?:\\d{1,3}(?:st|nd|rd|th|d)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\w+)";
/** `IN THE SUPERIOR COURT OF THE STATE OF CALIFORNIA`, `CIRCUIT COURT OF COOK COUNTY`; not `Superior Courthouse Square`, `Court Street`. */
const STATE_COURT = new RegExp(`${LEAD}(?:(?:superior|circuit|chancery|probate|family|municipal|justice|county|juvenile|surrogate'?s'?|land|city|housing|business|general sessions|magistrate'?s'?|orphans'?) court|supreme court|supreme judicial court|appellate division|appeals court|(?:state )?court of (?:common pleas|chancery|appeals?|claims|criminal appeals|civil appeals|special appeals|probate|general sessions|(?:king|queen)'?s'? bench)|county court at law|appellate court|state court of|(?:civil|criminal|family|juvenile) (?:district )?court (?:of|for)|trial court(?: department| of|$)|district court (?:department|of appeals?|of maryland)|(?:iowa|maine|hawaii) district court|high court of|tribunal de|district court of the (?:first|second|third|fifth) circuit)\\b`, "i");
/** `JEFFERSON CIRCUIT COURT` alone on its line; not `the circuit court erred`. */
const NAMED_COURT = /^(?:in the )?(?:\p{Lu}[\p{L}.]+ ){1,2}(?:circuit|superior|family|probate|chancery) court$/iu;
/** `IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS`, `DISTRICT COURT, CLARK COUNTY, NEVADA`; not `DISTRICT COURT FOR THE DISTRICT OF KANSAS`. */
const COUNTY_COURT = new RegExp(`${LEAD}district court,? (?:of |for |in |and |within |the )*(?:(?!district\\b)[\\w.'-]+ ){0,4}(?:county|parish)\\b`, "i");
/** `164TH JUDICIAL DISTRICT`, `IN THE ELEVENTH JUDICIAL CIRCUIT`; not `judicial district lines`. */
const JUDICIAL_DISTRICT = new RegExp(`${LEAD}(?:district court,? )?${ORDINAL} (?:judicial (?:district|circuit)\\b|district court\\b)`, "i");
/** `DISTRICT COURT OF THE STATE OF NEVADA`; not `DISTRICT COURT FOR THE STATE LINE`. */
const STATE_DISTRICT_COURT = new RegExp(`${LEAD}district court (?:of|for|in) (?:and for )?the (?:state|commonwealth|${ORDINAL} judicial)\\b`, "i");
/** `UNITED STATES COURT OF APPEALS FOR THE EIGHTH CIRCUIT`, `UNITED STATES TAX COURT`, `SUPREME COURT OF THE UNITED STATES`. */
const OTHER_FEDERAL = new RegExp(`${LEAD}(?:(?:united states|u\\.?s\\.?) (?:court of (?:appeals|international trade|military)|tax court|supreme court|court of veterans|bankruptcy appellate panel|foreign intelligence surveillance)|(?:united states )?(?:judicial panel on multidistrict|bankruptcy appellate panel))\\b`, "i");
/** `AMERICAN ARBITRATION ASSOCIATION`, `JAMS`, `FINRA DISPUTE RESOLUTION`; not `JAMS Inc. v. Superior`. */
const ARBITRATION = new RegExp(`${LEAD}(?:american arbitration association|jams(?: arbitration)?(?:$|,? (?:case|ref|no))|finra (?:dispute|arbitration|office)|national arbitration forum|international (?:chamber of commerce|cent(?:re|er) for (?:dispute|settlement|the settlement))|(?:\\w+ ){0,2}court of (?:international )?arbitration|arbitration (?:tribunal|panel))`, "i");
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

/**
 * The tribunal that `text` names; null where it names none.
 *
 * @param text a line of the caption from the court's name on, with the lines after it
 * @param end where that first line ends in it
 */
export function tribunalIn(text: string, end: number, cell: string, lines: readonly HeadLine[], n: number): Tribunal | null {
  const own = lines[n]?.text ?? text;
  const here = NAMES.some((p) => p.test(text) || p.test(cell)) || NAMED_COURT.test(own);
  const state = !here && (STATE_LINE.test(text.slice(0, 80)) || STATE_LINE.test(own)) && lines.slice(n, n + 6).some((l, i) => COUNTY_LINE.test(i === 0 ? l.text.replace(/^.{0,40}? of /i, "") : l.text));
  if (!here && !state) return null;
  return SENTENCE.test(text.slice(0, end)) ? null : { name: text.slice(0, end).trim(), end };
}

const NAMES = [STATE_COURT, COUNTY_COURT, JUDICIAL_DISTRICT, STATE_DISTRICT_COURT, OTHER_FEDERAL, ARBITRATION, AGENCY];

/**
 * A court or board of somewhere else, by the look of its name, where nothing federal was found: `TOKYO DISTRICT COURT`,
 * `FEDERAL COURT OF CANADA`, `ARMED SERVICES BOARD OF CONTRACT APPEALS`. Only at the head of a paper, alone on a line of
 * capitals, and never with a word of the federal courts in it.
 */
export function otherTribunal(lines: readonly HeadLine[]): ForumMatch | null {
  for (let n = 0; n < Math.min(lines.length, 6); n++) {
    const line = lines[n];
    if (!line || line.text.length > 90 || line.text !== line.text.toUpperCase() || !TRIBUNAL.test(line.text) || NO_TRIBUNAL.test(line.text)
      || wordsOf(line.text).some(({ word }) => OURS.has(word))) continue;
    return { forum: { kind: "not-ours", name: line.text.trim(), span: line.span }, first: n, last: n };
  }
  return null;
}

/** Matches `NAVAJO NATION DISTRICT COURT`, `HIGH COURT OF JUSTICE`, `CALIFORNIA PUBLIC UTILITIES COMMISSION`; not `BOARD OF EDUCATION, Plaintiff,`. */
const TRIBUNAL = /^(?:[\p{L}.'’-]+ ){1,6}(?:COURT|COMMISSION|TRIBUNAL|PANEL|GERICHT|BOARD)(?: (?:OF|FOR|DEPARTMENT|DIVISION)\b[\p{L} .'’-]{0,50})?$|^(?:IN THE |BEFORE THE )?(?:[\p{L}]+GERICHT|COUR|TRIBUNALE?|JUZGADO|JAMS|DISTRICT COURT OF|HIGH COURT OF|FEDERAL COURT OF)\b/u;
/** Words of our own courts, however a scan has hurt them. */
const OURS = new Set(["UNITED", "STATES", "US", "EASTERN", "WESTERN", "NORTHERN", "SOUTHERN", "MIDDLE"]);
/** The words of our own courts, of titles and of parties. */
const NO_TRIBUNAL = /\b(?:UNITED|U\.?S|USDC|FEDERAL DISTRICT|EASTERN|WESTERN|NORTHERN|SOUTHERN|MIDDLE|MOTION|ORDER|NOTICE|LETTER|REPORT|BRIEF|REQUEST|RESPONSE|REPLY|STATEMENT|MEMORANDUM|TO|THIS|V|VS|EDUCATION|DIRECTORS|TRUSTEES|PLAINTIFFS?|DEFENDANTS?)\b|,$|^(?:IN )?(?:THE )?(?:DISTRICT )?COURT$/;

/** A verb among small words: `Superior Court has held`, not `Superior Court of California, County of Napa`. */
const SENTENCE = /\b(?:has|had|have|held|holds|is|was|were|are|may|must|shall|should|will|would|can|did|does|found|ruled|denied|granted|requires?|provides?)\b/;
