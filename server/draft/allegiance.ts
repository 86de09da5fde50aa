/** Whose person a mention is, and in what office, as far as the words themselves and those right beside them say. */
import { anyOf, pattern, words } from "./phrases.js";

/** Whose person this is. */
export type Allegiance = "self" | "opposing" | "plaintiff" | "defendant" | "both" | "third" | null;

export type Role = "counsel" | "party" | "staff" | null;

const LAWYER = anyOf(
  "counsel", /attorneys?/, /lawyers?/, /paralegals?/, /(?:legal )?assistants?/, /secretar(?:y|ies)/, /receptionists?/, "office", "law clerk", "staff", /representatives?/, "associate", "solicitor",
);
const PARTY = anyOf(
  /plaintiffs?/, /defendants?/, /petitioners?/, /respondents?/, /claimants?/, /movants?/,
  "the government", "the united states", "the state", "the city", "the county", "the commissioner", /non-?part(?:y|ies)/, "the witness",
);
const OF_A_SIDE = anyOf(
  "opposing", /defen[sc]e/, "opposite", "adverse", "defending", /plaintiffs?'?s?/, /defendants?'?s?/, /petitioners?'?s?/, /respondents?'?s?/, /movants?'?s?/, "the government's",
  "undersigned", "moving", "his", "her", "their", "my", "our", "both", "all", "each", "lead", "local", "former",
);
const FOR_A_SIDE = anyOf("both", "all", "each", /part(?:y|ies)/, "either", "two", /opposing part(?:y|ies)/, /moving part(?:y|ies)/, /movants?/, PARTY, "other side");

/** "defense counsel", "counsel for Defendant Tallis", "Plaintiff's attorney", "counsel for both sides"; not "counsel" alone. */
export const OFFICE = pattern("giu", words(
  `(?:${OF_A_SIDE} ){1,2}${LAWYER}`,
  `${LAWYER} (?:of record )?for (?:the )?${FOR_A_SIDE}`,
  /the (?:lawyer|attorney)s? (?:who represents|for|representing|of)/,
  `${LAWYER} representing`,
));

const STAFF = /paralegal|assistants?$|secretar|receptionist|office$|clerk|staff/i;

export const officeRole = (office: string): Role => (STAFF.test(office) ? "staff" : "counsel");

/** The side that an office names: "opposing counsel", "counsel for both sides", "my office". */
export function officeSide(office: string): Allegiance {
  if (/\b(?:both|all|each|parties|either|two)\b/i.test(office)) return "both";
  if (/undersigned|moving|movant|\bmy\b|\bour\b/i.test(office)) return "self";
  if (/opposing|opposite|adverse|other side/i.test(office)) return "opposing";
  if (/plaintiff|petitioner|claimant/i.test(office)) return "plaintiff";
  if (/defen[sc]e|defend|respondent/i.test(office)) return "defendant";
  return null;
}

export const titleRole = (titled: string): Role => (/AUSA|Atty|Attorney|Counsel|AAG|ADA|Lcd|Esq/.test(titled) ? "counsel" : null);

/** Words between a name and the side it stands for; each ends where the next begins, so there is one way to read a run of them. */
const LEADS_TO_SIDE = anyOf(
  /\(/, "who ", "counsel ", "attorney ", "lawyer ", "an? ", "the ", "of record ", "represents ", "representing ", "for ", "on behalf of ",
  "opposing ", "its ", "lead ", "trial ", "local ", "is ", "as ", /(?:plaintiff|defendant)s?'?s? /,
);
const SIDE_NAMED = anyOf("opposing", "other side", /plaintiffs?/, "pl", "pls", "pltf", /petitioners?/, /defendants?/, /defen[sc]e/, "def", "defs", "deft", /respondents?/);

/** "Ms. Brandt, counsel for Defendant", "(for Plaintiff)", "who represents Defendant", "(Pl.)"; not "Ms. Brandt wrote to Defendant". */
const SIDE_AFTER = pattern("i", String.raw`^[\s,]*${LEADS_TO_SIDE}{0,20}\b(${SIDE_NAMED})\b`);

/** What comes in between belongs to somebody else: ", Bao Trieu, ", "and"; not ", counsel for ". */
const ANOTHER = /,[^,]*,|\b(?:and|to|with)\b/;

/** How far around a name its description is looked for. */
const REACH = 70;

export function allegianceAfter(text: string, at: number): Allegiance {
  const m = SIDE_AFTER.exec(text.slice(at, at + REACH));
  if (!m) return null;
  const side = m[1] as string;
  return ANOTHER.test(m[0].slice(0, -side.length)) ? null : sideWord(side);
}

/** "the undersigned ", "my "; not "his ". */
const SELF_BEFORE = /\b(?:undersigned|my|I),? ?\(?$/i;
/** A description right before the name: "counsel for the Defendant, ", "Plaintiff's counsel, "; not "wrote to ". */
const DESCRIBED = pattern("i", anyOf(
  "counsel", /attorneys?/, /lawyers?/, "represented by", /defendants?/, /plaintiffs?/, /defendants?'s/, /plaintiffs?'s/, "the",
), String.raw`(?: for (?:the )?\w+)?,? ?\(?$`);
/** "defense counsel Harmon Lyle", "Plaintiff's counsel, Bao Trieu", "attorney for the Defendant, Kip Lorenzo"; not "counsel, Bao Trieu". */
const SIDE_BEFORE = pattern("i", String.raw`\b(`, anyOf("opposing", /plaintiffs?'?s?/, /petitioner'?s?/, /defendants?'?s?/, /defen[sc]e/, /respondent'?s?/), ")",
  String.raw`(?: \S+){0,4}? ?(?:counsel|attorneys?|lawyers?|represented by)?,? ?\(?$`);

/** "Hugh Castellan for Plaintiff, ": the side of the one before; not "attorney for Plaintiff, ". */
const ANOTHERS_SIDE = /(?<!\b(?:counsel|attorneys?|lawyers?)) for (?:the )?(?:plaintiffs?|defendants?|petitioners?|respondents?|movants?)[,;] (?:and )?$/iu;

export function allegianceBefore(text: string, at: number): Allegiance {
  const before = text.slice(Math.max(0, at - REACH), at);
  if (ANOTHERS_SIDE.test(before)) return null;
  if (SELF_BEFORE.test(before)) return "self";
  if (!DESCRIBED.test(before)) return null;
  const m = SIDE_BEFORE.exec(before);
  return m ? sideWord(m[1] as string) : null;
}

const sideWord = (w: string): Allegiance =>
  /oppos|other/i.test(w) ? "opposing" : /^(?:pl|petit)/i.test(w) ? "plaintiff" : "defendant";

/** Beside a name, which a bar stands for: "paralegal |", "|, a paralegal"; not "| called the paralegal". */
const STAFF_BESIDE = /(?:paralegal|secretary|receptionist|legal assistant|law clerk|assistant)[ ,(]*\||\|[ ,(]*(?:an? |the |his |her |my |our )?(?:paralegal|secretary|receptionist|legal assistant|law clerk)/i;
/** "attorney |", "|, who represents"; not "| called the attorney". */
const COUNSEL_BESIDE = /(?:counsel|attorney|lawyer|AUSA)[ ,(]*\||\|[ ,(]*(?:counsel|attorney|lawyer|Esq|who represents)/i;

export function roleAround(text: string, start: number, end: number): Role {
  const around = `${text.slice(Math.max(0, start - 40), start)}|${text.slice(end, end + 40)}`;
  return STAFF_BESIDE.test(around) ? "staff" : COUNSEL_BESIDE.test(around) ? "counsel" : null;
}

/** "Mr. Osei's paralegal": Mr. Osei was not there. Read from the last two letters of the name; not "Mr. Osei's letter". */
const HIS_STAFF = /^.{0,2}['’]s (?:\S+ )?(?:paralegal|legal assistant|assistant|secretary|receptionist|clerk)\b/iu;

/** Whether a name that ends at `end` only says whose staff somebody is. */
export const isEmployer = (text: string, end: number): boolean => HIS_STAFF.test(text.slice(end - 2, end + 24));
