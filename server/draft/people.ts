/**
 * People as a sentence names them: by name, by office ("counsel for Defendant", "AUSA Oberst"), or by standing in the
 * writer's shoes ("I", "the undersigned"). Says which side a mention is on only where its own words do.
 */
import type { Span } from "./span.js";

/** Whose person this is, as far as the words themselves say. */
export type Allegiance = "self" | "opposing" | "plaintiff" | "defendant" | "both" | "third" | null;

export interface Person {
  readonly span: Span;
  readonly text: string;
  /** The name without title: "Alice Brandt", "Brandt". */
  readonly name: string | null;
  readonly allegiance: Allegiance;
  readonly role: "counsel" | "party" | "staff" | null;
}

const TITLE = String.raw`(?:Mr|Ms|Mrs|Miss|Mx|Dr|Messrs|Mses|Atty|Attorney|AUSA|SAUSA|AAG|ADA|Lcd[oa]|Esq|Lic|Prof|Sr|Sra|Counsel|Assistant (?:U\.S\.|United States|County|City|District|State|Federal) (?:Attorney|Counsel)|Assistant (?:Attorney|Corporation) (?:General|Counsel)|Deputy (?:Attorney General|County Counsel|City Attorney)|Special Assistant (?:U\.S\.|United States) Attorney|Senior Counsel|Trial Attorney)\.?`;
const PARTICLE = String.raw`(?:de|del|de la|la|van|von|der|den|di|da|dos|el|al|bin|ibn|St\.)`;
const WORD = String.raw`\p{Lu}(?:\p{L}|['’](?=\p{L})|-(?=\p{L}))*`;
const SURNAME = String.raw`(?:${PARTICLE} ){0,2}${WORD}`;
const FULL = String.raw`(?:${WORD}|\p{Lu}\.)(?: (?:${WORD}|\p{Lu}\.|${PARTICLE}|"${WORD}")){0,3} ${SURNAME}`;

/** "Ms. Brandt", "AUSA Karin Oberst", "Attorney Richard Coleman"; not "Attorney General". */
const TITLED = new RegExp(String.raw`(?<![\p{L}])${TITLE} (?!General\b|Fees?\b|Client\b)((?:(?:${WORD}|\p{Lu}\.) ){0,3}${SURNAME})`, "gu");
/** "Alice M. Brandt"; not "Local Rule", "Motion to Compel". */
const NAMED = new RegExp(String.raw`(?<![\p{L}.'-])(${FULL})(?![\p{L}])`, "gu");
/** "defense counsel", "counsel for Defendant Tallis", "Plaintiff's attorney", "opposing counsel", "counsel for both sides". */
const LAWYER = String.raw`(?:counsel|attorneys?|lawyers?|paralegals?|(?:legal )?assistants?|secretar(?:y|ies)|receptionists?|office|law clerk|staff|representatives?|associate|solicitor)`;
const PARTY = String.raw`(?:plaintiffs?|defendants?|petitioners?|respondents?|claimants?|movants?|the government|the united states|the state|the city|the county|the commissioner|non-?part(?:y|ies)|the witness)`;
const OFFICE = new RegExp(
  String.raw`\b(?:(?:(?:opposing|defen[sc]e|opposite|adverse|defending|plaintiffs?'?s?|defendants?'?s?|petitioners?'?s?|respondents?'?s?|movants?'?s?|the government's|undersigned|moving|his|her|their|my|our|both|all|each|lead|local|former) ){1,2}${LAWYER}|${LAWYER} (?:of record )?for (?:the )?(?:both|all|each|parties|part(?:y|ies)|either|two|opposing part(?:y|ies)|moving part(?:y|ies)|movants?|${PARTY}|other side)|the (?:lawyer|attorney)s? (?:who represents|for|representing|of)|${LAWYER} representing)\b`,
  "giu");
/** "the undersigned", "I", "we", "me", "myself". */
const SELF = /\b(?:(?:the )?undersigned(?: counsel| attorney)?|I|me|myself|we|us)\b/gu;
/** A party named by its place in the case. */
const PARTY_WORD = /\b(?:(?:pro se |self-represented |the )*(plaintiffs?|defendants?|petitioners?|respondents?)(?!'|\s+(?:counsel|attorney|lawyer|motion|first|second|response|interrogator|request)))\b/giu;

/** Capitalised words that begin no person's name. */
const NOT_A_NAME = new Set(("Local Rule Rules Under Civil Federal Court District Eastern Western Northern Southern Central Middle Division United States State County City "
  + "Plaintiff Plaintiffs Defendant Defendants Petitioner Respondent Movant Motion Motions Order Orders Exhibit Exhibits Ex Exs Request Requests Interrogatory Interrogatories Rog Rogs "
  + "Production Document Documents Admission Admissions First Second Third Fourth Set Certificate Certification Conference Conferral Consultation Statement Declaration Affidavit Pursuant "
  + "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
  + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Zoom Microsoft Teams Google Meet Webex Cisco Skype FaceTime "
  + "Fed Civ No Nos Doc Dkt ECF Dep Decl Tr Golden Good Faith Meet Confer Magistrate Judge Honorable Hon Your Honor Memorandum Law Legal Department Office Attorney General "
  + "Inc LLC LLP Corp Co Company Corporation Ltd LP Bank University Hospital Police Sheriff The This That These Those On In At By And Or But For From To With After Before During Following Since Despite "
  + "Counsel Party Parties Movants Both Each All No Not There When While As If It He She They We I His Her Their Our My Its Present Certified Mail Federal Express FedEx UPS U.S. US Eastern Central Pacific Mountain Standard Daylight Time "
  + "Compel Protective Sanctions Discovery Response Responses Reply Opposition Supplemental Amended Topic Topics Section Paragraph Page Pages Bates Email E-mail Letter Telephone Call Voicemail Respectfully Submitted Dated Signed Dear Re Via Of "
  + "Bay Avenue Street Road Drive Boulevard Blvd Suite Floor Building Courthouse Annex North South East West New Fort Saint Los Las San Santa Kan Mo Cal Fla Tex Colo Wash Ill Ind Okla Ariz Nev Mich Minn Md Va Pa Tenn Ga Ala Miss Ark Conn Del Haw Neb Ohio Iowa Utah Mont Wyo Vt Or Wis").split(" "));
const CORPORATE = /\b(?:Inc|LLC|LLP|Corp|Co|Company|Corporation|Ltd|L\.P|LP|N\.A|Bank|University|Hospital|County|City|Department|School|Trust|Group|Partners|Holdings|Services|Systems|Industries|Technologies|Storage|Operating|Union|Association|Authority|Board|Agency|Insurance|Drive|Street|Avenue|Road|Boulevard|Parkway|Courthouse|Building|Marina|Hoist|Loan|Care|Ranch|Freight|Transit|Foods|Farms?|Mills?|Works|Labs?|Laboratories|Analytics|Properties|Hotel|Casino|Church|Clinic|Center|Centre)\b/;

const STAFF = /paralegal|assistants?$|secretar|receptionist|office$|clerk|staff/i;

export function findPeople(text: string, loneNames = false): Person[] {
  const found: Person[] = [];
  const add = (start: number, end: number, name: string | null, allegiance: Allegiance, role: Person["role"]): void => {
    if (!found.some((p) => p.span.start < end && start < p.span.end)) found.push({ span: { start, end }, text: text.slice(start, end), name, allegiance, role });
  };
  for (const m of text.matchAll(TITLED)) {
    const name = trimName((m[1] as string).replace(/['’]s?$/u, ""));
    const end = m.index + m[0].length;
    if (name && !CORPORATE.test(name) && !HIS_STAFF.test(text.slice(end - 2, end + 24))) add(m.index, end - ((m[1] as string).length - name.length), name, allegianceAfter(text, end), titleRole(m[0]) ?? roleAround(text, m.index, end));
  }
  for (const m of text.matchAll(OFFICE)) add(m.index, m.index + m[0].length, null, officeSide(m[0]), officeRole(m[0]));
  for (const m of text.matchAll(NAMED)) {
    const name = personName(m[1] as string);
    if (name && !HIS_STAFF.test(text.slice(m.index + (m[1] as string).length - 2, m.index + (m[1] as string).length + 24)) && !PLACE_BEFORE.test(text.slice(Math.max(0, m.index - 8), m.index + (m[1] as string).indexOf(name)))) {
      const start = m.index + (m[1] as string).indexOf(name);
      add(start, start + name.length, name, allegianceAfter(text, start + name.length) ?? allegianceBefore(text, start), roleAround(text, start, start + name.length));
    }
  }
  for (const m of text.matchAll(SELF)) add(m.index, m.index + m[0].length, null, "self", null);
  for (const m of text.matchAll(PARTY_WORD)) add(m.index, m.index + m[0].length, null, /plaintiff|petitioner/i.test(m[0]) ? "plaintiff" : "defendant", "party");
  if (loneNames) for (const m of text.matchAll(LONE)) if (isNameWord(m[0]) && standsAsName(text, m.index, m.index + m[0].length)) add(m.index, m.index + m[0].length, m[0], allegianceAfter(text, m.index + m[0].length), "counsel");
  return joined(text, found.sort((a, b) => a.span.start - b.span.start));
}

/** "Plaintiff's counsel, Bao Trieu" and "Bao Trieu, counsel for Plaintiff" are one person: the name, with the office's side. */
function joined(text: string, people: readonly Person[]): Person[] {
  const out: Person[] = [];
  for (let i = 0; i < people.length; i++) {
    const p = people[i] as Person, next = people[i + 1];
    const touches = next !== undefined && /^(?:,? \(?|,)(?:the |an? |one of )?$/u.test(text.slice(p.span.end, next.span.start));
    if (touches && p.name === null && p.role === "counsel" && p.allegiance !== "both" && next.name !== null && next.allegiance !== "self") {
      out.push({ ...next, allegiance: next.allegiance ?? p.allegiance, role: next.role ?? "counsel" });
      i++;
    } else if (touches && p.name !== null && next.name === null && next.role === "counsel" && next.allegiance !== "both" && /^,/u.test(text.slice(p.span.end, next.span.start))) {
      out.push({ ...p, allegiance: p.allegiance ?? next.allegiance, role: p.role ?? "counsel" });
      i++;
    } else out.push(p);
  }
  return out;
}

/** "Mr. Osei's paralegal": Mr. Osei was not there. */
const HIS_STAFF = /^.{0,2}['’]s (?:\S+ )?(?:paralegal|legal assistant|assistant|secretary|receptionist|clerk)\b/iu;

/** "in Palo Alto", "deposition of Officer Ruiz": no one who took part. */
const PLACE_BEFORE = /\b(?:in|at|near|of|from) $/u;

/** A surname standing alone, as logs of calls have it: "Abbott to Nwosu". */
const LONE = new RegExp(String.raw`(?<![\p{L}.'-])${WORD}(?![\p{L}])`, "gu");

/** Set off as a log sets names off: "call, Abbott and Nwosu, 45 min."; not "his Columbia office". */
const standsAsName = (text: string, start: number, end: number): boolean =>
  /(?:[,(/&]|[–—-] ?|\b(?:and|to|from|with|by|between))\s?$/u.test(text.slice(Math.max(0, start - 9), start)) && /^\s?(?:[,;:)/&.–—-]|and\b|to\b|e-?mail|letter|call|$)/u.test(text.slice(end, end + 9)) || /^\s?(?:to|e-?mail|letter|and) \S/u.test(text.slice(end, end + 9)) && !/\b(?:his|her|the|in|at)\s$/u.test(text.slice(Math.max(0, start - 5), start));

const namesNobody = (w: string): boolean => NOT_A_NAME.has(w) || (w.length > 2 && w === w.toUpperCase() && NOT_A_NAME.has(w.charAt(0) + w.slice(1).toLowerCase()));

const isNameWord = (w: string): boolean => w.length > 2 && !NOT_A_NAME.has(w) && !NOT_A_NAME.has(w.replace(/s$/, "")) && w !== w.toUpperCase();

/** Months that are surnames, too; a date would go on with a figure, which no run of names holds. */
const MONTH_NAME = /^(?:March|May|June|April|August)$/u;

/** The person in a run of capitalised words, less leading words that name nobody; null when none is left. */
export function personName(run: string): string | null {
  let words = run.replace(/['’]s?$/u, "").split(" ");
  const first = words.findIndex((w) => !namesNobody(w.replace(/[.']/g, "")) && !namesNobody(w));
  if (first < 0) return null;
  words = words.slice(first);
  const stop = words.findIndex((w, i) => namesNobody(w.replace(/\.$/, "")) && !(i === words.length - 1 && i > 0 && MONTH_NAME.test(w)));
  if (stop >= 0) words = words.slice(0, stop);
  const name = words.join(" ");
  if (words.length < 2 || CORPORATE.test(name) || /^\p{Lu}\.?$/u.test(words[words.length - 1] as string)) return null;
  if (words.every((w) => w.length > 1 && w === w.toUpperCase()) && words.length > 4) return null;
  return name;
}

const trimName = (name: string): string => {
  const words = name.split(" ");
  const stop = words.findIndex((w, i) => i > 0 && NOT_A_NAME.has(w));
  return (stop > 0 ? words.slice(0, stop) : words).join(" ");
};

const titleRole = (title: string): Person["role"] => (/AUSA|Atty|Attorney|Counsel|AAG|ADA|Lcd|Esq/.test(title) ? "counsel" : null);

const officeRole = (s: string): Person["role"] => (STAFF.test(s) ? "staff" : "counsel");

function officeSide(s: string): Allegiance {
  if (/\b(?:both|all|each|parties|either|two)\b/i.test(s)) return "both";
  if (/undersigned|moving|movant|\bmy\b|\bour\b/i.test(s)) return "self";
  if (/opposing|opposite|adverse|other side/i.test(s)) return "opposing";
  if (/plaintiff|petitioner|claimant/i.test(s)) return "plaintiff";
  if (/defen[sc]e|defend|respondent/i.test(s)) return "defendant";
  return null;
}

/** "Ms. Brandt, counsel for Defendant" / "(for Plaintiff)" / "who represents Defendant" / "(Pl.)". */
const AFTER = /^[\s,]*(?:\(|who |counsel |attorney |lawyer |defendants?'? |plaintiffs?'? |an? |the |of record |represents |representing |for |on behalf of |opposing |its |lead |trial |local |is |as |(?:plaintiff|defendant)s?'?s? )*\b(opposing|other side|plaintiffs?|pl|pls|pltf|petitioners?|defendants?|defen[sc]e|def|defs|deft|respondents?)\b/i;

function allegianceAfter(text: string, at: number): Allegiance {
  const m = AFTER.exec(text.slice(at, at + 70));
  if (!m || /,[^,]*,|\b(?:and|to|with)\b/.test((m[0] as string).slice(0, -((m[1] as string).length)))) return null;
  return sideWord(m[1] as string);
}

/** "defense counsel Harmon Lyle", "Plaintiff's counsel, Bao Trieu", "attorney for the Defendant, Kip Lorenzo". */
const BEFORE = /\b(opposing|plaintiffs?'?s?|petitioner'?s?|defendants?'?s?|defen[sc]e|respondent'?s?)(?: \S+){0,4}? ?(?:counsel|attorneys?|lawyers?|represented by)?,? ?\(?$/i;

function allegianceBefore(text: string, at: number): Allegiance {
  const before = text.slice(Math.max(0, at - 70), at);
  if (/\b(?:undersigned|my|I),? ?\(?$/i.test(before)) return "self";
  if (!/(?:counsel|attorneys?|lawyers?|represented by|defendants?|plaintiffs?|defendants?'s|plaintiffs?'s|the)(?: for (?:the )?\w+)?,? ?\(?$/i.test(before)) return null;
  const m = BEFORE.exec(before);
  return m ? sideWord(m[1] as string) : null;
}

const sideWord = (w: string): Allegiance =>
  /oppos|other/i.test(w) ? "opposing" : /^(?:pl|petit)/i.test(w) ? "plaintiff" : "defendant";

function roleAround(text: string, start: number, end: number): Person["role"] {
  const around = text.slice(Math.max(0, start - 40), start) + "|" + text.slice(end, end + 40);
  const staff = /(?:paralegal|secretary|receptionist|legal assistant|law clerk|assistant)[ ,(]*\||\|[ ,(]*(?:an? |the |his |her |my |our )?(?:paralegal|secretary|receptionist|legal assistant|law clerk)/i;
  if (staff.test(around)) return "staff";
  if (/(?:counsel|attorney|lawyer|AUSA)[ ,(]*\||\|[ ,(]*(?:counsel|attorney|lawyer|Esq|who represents)/i.test(around)) return "counsel";
  return null;
}
