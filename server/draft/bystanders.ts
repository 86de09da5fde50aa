/**
 * Names that stand in a telling and took no part in it: the client a lawyer appears for, the witness whose deposition it
 * was, the firm at whose offices, the town in brackets.
 */
import { anyOf, pattern, stems } from "./phrases.js";

const LAWYER = anyOf(/[Cc]ounsel/, /[Aa]ttorneys?/, /[Ll]awyers?/);
const PARTY = anyOf(/[Pp]laintiffs?/, /[Dd]efendants?/, /[Pp]etitioners?/, /[Rr]espondents?/, /[Ii]ntervenors?/, /[Nn]on-?part(?:y|ies)/, /[Mm]ovants?/, /[Cc]laimants?/);

/** "counsel for Defendant ", "representing ", "Nkechi Umeh for ": a client comes next; not "counsel for Defendant, ". */
export const CLIENT_BEFORE = pattern("u", anyOf(
  String.raw`\b${LAWYER} (?:of record )?(?:for|of) (?:the )?(?:${PARTY} )?`,
  String.raw`\b(?:represent(?:s|ing|ed)|on behalf of|appear(?:s|ing) for) (?:the )?(?:${PARTY} )?`,
  /\p{Lu}\p{Ll}+,? for (?:the )?/u,
), "$");

const OF_SOMEBODY = anyOf(
  // Heard from.
  "deposition", "testimony", "examination", "interview", "statement",
  // Looked at.
  "inspection", /files?/, /records?/, /documents/, "custodian", "laptop", "report", "estate", "death", "treatment", "termination", "absence",
);

/** "the deposition of ", "the files of Officer ": a witness comes next; not "the letter of ". */
export const SUBJECT_BEFORE = pattern("u", String.raw`\b${OF_SOMEBODY} (?:of|for) (?:the |\p{Lu}\p{Ll}+ )?`, "$");

/** "'s counsel", ", whose lawyer is": a client, whose counsel took part; not "'s letter". */
const CLIENT_AFTER = pattern("iu", /^.{0,2}(?:['’]s?(?: \S+)?|,? whose) /, anyOf("counsel", /attorneys?/, /lawyers?/), /\b/);
/** "(Plaintiff ": right after a name, whom it stands for. */
const CLIENT_IN_BRACKETS = pattern("u", String.raw`\p{L} \((?:for )?(?:the )?${PARTY} $`);

/** "'s deposition", "'s personnel file", read from the last two letters of the name; not "'s letter", "'s office". */
export const SUBJECT_AFTER = pattern("u", /^.{0,2}['’]s? (?:\S+ ){0,2}?/, anyOf(
  /depositions?/, "testimony", "examination", "interview", /files?/, /records?/, "personnel", /custod\w+/, /documents?/, "data", "medical", "employment", "treatment",
  /injur\w+/, "termination", /transcripts?/, "laptop", /devices?/, "report", "hearing", "trial", "tax", "wages",
), /\b/);

/** " courthouse", " law library": the name is that of a place; not "'s office". */
export const PLACE_AFTER = pattern("u", /^ (?:[a-z]+ )?/, stems("courthouse", "courtroom", "library", "conference room", "building", "jail", "prison", "facility", "hotel", "airport", "campus", "plant", "yard", "office"));

/** "the offices of ", "the firm of Sato & ": a firm's name; not "the letter of ". */
export const FIRM_BEFORE = pattern("u", stems(/offices? of/, /firm(?: of)?/, "partners at", "associate at"), / (?:\p{Lu}[\p{L}'-]*,? (?:& |and )?){0,3}$/u);

/** "202 S. ", "1500 ": a street comes next; not "RFP 4 ". */
const ADDRESS_BEFORE = /(?<!\p{Lu}\p{L}* |No\. |Nos\. |\d, )\b(?!(?:19|20)\d\d )\d{1,5} (?:[NSEW]\.? )?$/u;

/** " let me call her": he who sees to it that others talk; not " called". */
const LETS = /^ (?:let|allowed|permitted|helped|got|put|arranged for) (?:me|us|him|her|them)\b/u;

/** @param start @param end of a name in `text`; one with a title is nobody's client, firm or town */
export function isBystander(text: string, start: number, end: number, titled: boolean): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (SUBJECT_BEFORE.test(before) || SUBJECT_AFTER.test(text.slice(end - 2, end + 40))) return true;
  if (LETS.test(text.slice(end, end + 24)) || CLIENT_AFTER.test(text.slice(end - 2, end + 24))) return true;
  const owns = /['’]s?$/u.test(text.slice(start, end));
  return !titled && (ADDRESS_BEFORE.test(before) || CLIENT_IN_BRACKETS.test(before) || CLIENT_BEFORE.test(before) || FIRM_BEFORE.test(before) || (!owns && PLACE_AFTER.test(text.slice(end, end + 32))));
}
