/**
 * What kind of paper this is. The title's first deciding word tells: a `MOTION TO STRIKE RESPONSE` is a motion, a
 * `RESPONSE TO MOTION` is not. An article about motions has a title too, so a motion must also look like a paper filed:
 * a caption, or a party that asks a court for something.
 */
import type { DocumentKind } from "./draft.js";

/** What a title's words make of a paper; `null` where the title does not say. */
export function kindOfTitle(title: string): DocumentKind | null {
  const t = title.replace(/[[\]{}"]/g, " ").replace(/\s+/g, " ").trim();
  if (CROSS_MOTION.test(t) || EX_PARTE.test(t)) return "motion";
  if (COURTS_ENTRY.test(t)) return "order";
  const joint = JOINT_PAPER.exec(t);
  if (joint && !JOINT_OTHER.test(t) && !ABOUT_ANOTHER.test(t.slice(0, joint.index))) return "joint-submission";
  for (const word of t.matchAll(DECIDING)) {
    const kind = deciding(word[0].toLowerCase(), t.slice(word.index), t);
    if (kind) return kind;
  }
  return null;
}

/** `ENTRY ON PLAINTIFF'S MOTION TO COMPEL`, `JOURNAL ENTRY`: what some courts call an order; not `NOTICE OF ENTRY`, `MOTION FOR ENTRY OF`. */
const COURTS_ENTRY = /^(?:(?:marginal|journal|magistrate judge's|discovery|minute|order and|docket|scheduling) )*entry(?: (?:on|re:?|regarding|following|granting|denying|concerning|from|for|and order|setting|directing)\b|$)/i;

/** `RESPONSE TO MOTION AND CROSS-MOTION FOR PROTECTIVE ORDER`; not `REPLY IN SUPPORT OF CROSS-MOTION`. */
export const CROSS_MOTION = /\b(?:and|with) (?:\w+'?s? ){0,2}(?:cross|counter)[- ]?motions?\b/i;
const EX_PARTE = /^(?:[\w'.,]+ ){0,5}ex parte (?:application|motion|request)\b/i;

/** `JOINT LETTER REGARDING DISCOVERY`, `JOINT STATEMENT RE DISCOVERY DISAGREEMENT`, `JOINT MOTION FOR DETERMINATION OF DISCOVERY DISPUTE`. */
const JOINT_PAPER = /\bjoint(?:ly)?\b (?:[\w.()-]+ ){0,4}?(?:letter|stipulation|statement|submission|notice of discovery dispute|discovery dispute)\b|\bjoint motion (?:for|re|regarding) (?:the )?(?:determination|resolution)\b|\bjoint (?:discovery )?(?:dispute )?(?:letter|statement|brief|report) (?:re|regarding|on|concerning) discovery (?:dispute|disagreement)/i;
/** `JOINT STATEMENT OF UNDISPUTED FACTS`, `JOINT STIPULATION OF DISMISSAL`: joint, and no discovery dispute. */
const JOINT_OTHER = /\b(?:undisputed|dismissal|dismiss|status|pretrial|case management|claim construction|settlement|scheduling|26\(f\)|to (?:extend|continue|stay|remand|transfer|file|amend)|extending|continuing|of (?:material |stipulated )?facts?|exhibits?|trial)\b/i;
/** Before the joint paper: `RESPONSE TO JOINT LETTER`, `MOTION TO STRIKE JOINT STATEMENT`. */
const ABOUT_ANOTHER = /\b(?:responses?|objections?|opposition|reply|order|motion)\b/i;

const DECIDING = /\b(?:motions?|moves?|applications?|petition|order|ruling|decision|opinion|judgment|recommendations?|memorandum|memoranda|brief|letter|notice|responses?|opposition|reply|sur-?reply|objections?|complaint|answers?|counterclaims?|declaration|affidavit|affirmation|certificate|certification|stipulation|status report|report|requests?|interrogatories|subpoena|disclosures?|suggestions|exhibits?|appendix|agreement|verdict|instructions|minute entry|findings|statement|points|template|guide|handbook|how to|what is|checklist|primer|overview|sample|form)\b/gi;

const deciding = (word: string, rest: string, whole: string): DocumentKind | null => {
  switch (word) {
    case "motion": case "motions": case "moves": case "move": case "application": case "applications": return "motion";
    case "petition": return /^petition (?:to|for (?!review|writ|certiorari))/i.test(rest) ? "motion" : "other";
    case "order": case "ruling": case "decision": case "opinion": case "judgment": case "recommendation": case "recommendations": case "minute entry": case "findings": return "order";
    case "memorandum": case "memoranda":
      return /^memorand(?:um|a) (?:and|&) (?:\w+ )?(?:order|opinion|recommendation)|^memorandum (?:opinion|order|decision)/i.test(rest) ? "order" : /^memorandum (?:and|&) motion/i.test(rest) ? "motion" : "other";
    case "letter": return /^letter[- ](?:motion|application|request)/i.test(rest) ? "motion" : /^letter[- ]order/i.test(rest) ? "order" : null;
    case "notice": return NOTICE_OF_MOTION.test(rest) ? "motion" : /^notice of discovery dispute/i.test(rest) ? "motion" : "other";
    case "declaration": case "affidavit": case "affirmation": case "certificate": case "certification": return ABOUT_CONFERRING.test(whole) ? "certification" : "other";
    case "request": case "requests": return /^requests? (?:(?:for|that) (?:an? |the )?(?:order|extension|enlargement|leave|sanctions|relief|hearing|(?:pre-?motion|discovery|informal|telephone|telephonic|status|court) (?:[\w-]+ ){0,3}?conference|protective|court|intervention|continuance|stay)|to )/i.test(rest) ? "motion" : "other";
    case "report": return /^report (?:and|&) recommendation/i.test(rest) ? "order" : "other";
    case "statement": return JOINT_OTHER.test(whole) || TO_AN_ORDER.test(rest) ? "other" : null;
    case "sample": case "form": case "template": case "points": return null;
    default: return "other";
  }
};

/** `STATEMENT OF COMPLIANCE WITH THE ORDER OF MAY 4`, `STATEMENT PURSUANT TO COURT ORDER`: a party's, and no order; not `STATEMENT AND ORDER`. */
const TO_AN_ORDER = /^statement (?:[\w'’,.]+ ){0,8}?(?:with|under|to|by|per|in|on|re|regarding|concerning) (?:[\w'’,.]+ ){0,5}?orders?\b/i;

/** `NOTICE OF MOTION`, `NOTICE OF JOINDER AND MOTION`; not `NOTICE OF WITHDRAWAL OF MOTION`, `NOTICE OF REMOVAL`. */
const NOTICE_OF_MOTION = /^notice (?:of )?(?:(?!withdraw|ruling|hearing|filing|non|supplemental|errata|entry)[\w'.,&-]+ ){0,8}?(?:motions?|application)\b/i;
/** A stand-alone paper about conferring, or a declaration that supports a motion; not `CERTIFICATE OF SERVICE`, `DECLARATION IN OPPOSITION`. */
const ABOUT_CONFERRING = /^(?![\w ]*\b(?:of service|opposition)\b)[\s\S]*?(?:\bconf|\bconsult|\bmeet|\brule (?:37|26|3\.04|7)|\b37[-.(]|\b7\.1|good[- ]faith|in support of|supporting|\blocal (?:civil )?rule|\bl\.? ?(?:civ\. ?)?r\b|counsel\b)/i;

/** `DECLARATION OF DANA BRANDT`, `SWORN AFFIDAVIT`: a title that does not say what it is about; not `DECLARATION IN OPPOSITION`. */
const DECLARATION = /^(?:sworn |joint |supporting |attorney )?(?:declaration|affidavit|affirmation)\b(?!.*\b(?:opposition|service|mailing|interested)\b)/i;
/** `I conferred in good faith with`, `the parties met and conferred`; not `the right to confer with counsel`. */
const DECLARES_CONFERRING = /\b(?:conferred|meet[- ]and[- ]confer|met and confer|confer in good faith|good[- ]faith (?:effort|attempt)s? to (?:confer|resolve))/i;

/** What beside its title shows a paper to be filed, or not. */
interface PaperSigns {
  /** A court's caption, or parties and a case number. */
  readonly captioned: boolean;
  /** Addressed to a judge: "Dear Judge Reyes:". */
  readonly letterToJudge: boolean;
  /** Addressed to somebody else: "Dear Marcus:". */
  readonly letterToOther: boolean;
  /** Ends in "Respectfully submitted", "/s/" or a date line with a signature rule. */
  readonly signed: boolean;
  /** The text after the title, or after the salutation. */
  readonly opening: string;
  /** How many lines of words there are in all. */
  readonly lines: number;
  /** Reads as a court's order, whatever its title (orderSigns.ts). */
  readonly ordered: "surely" | "ordered" | null;
}

const PARTY = "(?:Plaintiffs?|PLAINTIFFS?|Defendants?|DEFENDANTS?|Movants?|MOVANTS?|[Tt]he movant|Petitioners?|PETITIONERS?|Respondents?|RESPONDENTS?|Relators?|Intervenors?|Non-?[Pp]arty|Claimants?|Applicants?|undersigned|Counsel|The [Pp]arties|Government|United States|[Cc]omes? [Nn]ow|COMES? NOW|[Nn]ow [Cc]omes|NOW COMES|I|We|\\}\\})";
const ASKS = "(?:moves?\\b|MOVES?\\b|hereby (?:request|move|appl|seek)|will(?: and hereby do(?:es)?)? move\\b|does move\\b|respectfully (?:\\w+ )?(?:requests?|asks?|moves?|applies|apply|submits?|petitions?|seeks?)\\b|(?:asks?|requests?) (?:that )?(?:the|this) (?:[Hh]onorable )?[Cc]ourt\\b|applies to\\b)";
/** `Plaintiff Ora Dell moves this Court`, `Defendant, by counsel, respectfully requests`, `I move for`; not `a plaintiff moves`, `A motion to compel asks the court`. */
const PERFORMS = new RegExp(`(?:^|[\\s.("])(?<!\\b(?:[Aa]|[Ii]f|[Ww]hen|[Ee]ach|[Tt]hat) )${PARTY}(?=[\\s,.]|$)[^;?!]{1,260}?\\b${ASKS}`);
/** `Motions to Compel: A Primer`, `How to Ask for More Time`. */
const GUIDE = /\b(?:primer|guide|handbook|how to|checklist|overview|tips|tutorial|explained|what is|faq|cheat ?sheet|notes on|introduction to)\b/i;

/** Asks of a letter: `I write to request that the Court compel`; not `I write in response to`. */
const LETTER_ASKS = /\b(?:requests?|seeks?|asks?|moves?|requesting|apply|applies|application|compel|intervention|raise)\b/i;
const LETTER_ANSWERS = /\b(?:writes?|submits?|letter|writing)\b[^.]{1,120}?\b(?:in (?:response|opposition|reply)|to (?:respond|oppose|reply)|opposing|responding)\b/i;
const LETTER_JOINT = /\b(?:the parties|both (?:sides|parties)|counsel for (?:both|all|the) parties|plaintiffs? and defendants?)\b[^.]{1,80}?\b(?:jointly|joint letter|submit this|write (?:to|jointly|pursuant))|\bthis joint (?:letter|submission)|\bjoint (?:discovery )?letter\b|\bjointly (?:submit|write)/i;
const LETTER_REPORTS = /\b(?:to (?:confirm|report|advise|inform|update)|status (?:report|letter)|courtesy cop|enclosed)\b/i;

/** `NOTICE OF REFERENCE; ORDER TO MEET AND CONFER`, `CIVIL MINUTES`, a clerk's notice that an order was entered: a court's own; not `NOTICE OF MOTION FOR PROTECTIVE ORDER`. */
const ORDER_BY_ANOTHER_NAME = /^(?:addendum to (?:the )?(?:notice|order)|notice of (?:reference|referral|electronic filing|(?:(?:initial|telephone|telephonic|discovery|status|pretrial|pre-trial|case management|scheduling|rule 16|settlement|in-person|video|court) )+(?:conference|hearing)|hearing)|(?:civil |courtroom )?minutes|(?:letter|memo(?:randum)?) (?:to counsel|endorse)|report|findings)|^(?:joint )?stipulat(?:ion|ed) (?:and|&) order/i;

/** The kind of a paper, from its title and what else shows. */
export function kindOf(title: string | null, signs: PaperSigns): DocumentKind {
  const titled = title === null ? null : kindOfTitle(title);
  const { opening, letterToJudge } = signs;
  if (signs.ordered === "surely" || (signs.ordered === "ordered" && (titled === null || (titled === "other" && ORDER_BY_ANOTHER_NAME.test(title ?? ""))))) return "order";
  if (letterToJudge && (titled === null || titled === "other")) {
    if (LETTER_JOINT.test(opening.slice(0, 900)) || (title !== null && JOINT_PAPER.test(title))) return "joint-submission";
    if (titled === "other" || LETTER_ANSWERS.test(opening.slice(0, 700))) return "other";
    return LETTER_ASKS.test(opening) && !LETTER_REPORTS.test(opening.slice(0, 300)) ? "motion" : "other";
  }
  if (signs.letterToOther && (titled === null || titled === "other")) return "other";
  if (title !== null && GUIDE.test(title) && !signs.captioned) return "other";
  if (titled === "motion") return isFiled(title ?? "", signs) ? "motion" : "other";
  if (titled === "certification" || titled === "order" || titled === "joint-submission") return titled === "certification" || isFiledLoosely(signs, title ?? "") ? titled : "other";
  if (title !== null && titled === "other" && DECLARATION.test(title) && DECLARES_CONFERRING.test(opening.slice(0, 1800)) && isFiledLoosely(signs, title)) return "certification";
  if (titled === null && signs.captioned && PERFORMS.test(opening.slice(0, 1800))) return "motion";
  return "other";
}

/** `PLAINTIFF'S MOTION`: a title that belongs to someone. */
const SOMEONES = /^(?:[\w.&]+ ){0,4}(?:plaintiff|defendant|petitioner|respondent|movant|relator)\w*'/i;

const isFiled = (title: string, signs: PaperSigns): boolean =>
  signs.captioned || PERFORMS.test(signs.opening.slice(0, 1500)) || (SOMEONES.test(title) && signs.signed)
  || (signs.lines <= 6 && title === title.toUpperCase());

const isFiledLoosely = (signs: PaperSigns, title: string): boolean => signs.captioned || signs.signed || signs.letterToJudge || title === title.toUpperCase();
