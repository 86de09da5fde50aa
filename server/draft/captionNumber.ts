/**
 * The number of the case, as each court writes it, with the marks around it: the office (the "4" of 4:19-cv-345, the "PHX" of
 * CV-19-345-PHX-DWL) and the initials of the judges.
 */
import type { Span } from "./span.js";

interface CaseNumber {
  readonly text: string;
  readonly span: Span;
  /** The judges' initials, in capitals. */
  readonly initials: readonly string[];
  /** All that stands before and after year and number, in capitals: offices and initials. */
  readonly marks: readonly string[];
}

/** `4:19-CV-345`, `4:09CV1234`, `1:19 CV 1234`, `19 Civ. 2117`, `CV-19-00345`, `C 09-0727`, `20 C 4117`, `2:12-03456`; not a telephone number. */
const MODERN = /\b\d{1,2}:\d{2}(?:-?[a-z]{2,4}-?| (?:cv|cr|civ|mc|md|cm) )\d{1,6}|\b\d{2}-? ?(?:cv|cr|civ|mc|md|cm)\.?-? ?\d{2,6}|\bC(?:[VR]|IV\.?)-? ?\d{2,3}-\d{2,6}|\bC ?\d{2}-\d{3,5}|\b\d{2}(?:-C-| C )\d{3,5}|\b\d{1,2}:\d{2}-\d{3,6}/i;
/** `Civil Action No. 12-3456`, `No. CIV S-09-0123`, `Civil No. PX-18-1234`, `Case No. 19-04456-5`: these count only after a label. */
const LABELLED = /\b(?:case|civil action|civil|civ\.|action|cause|docket|misc\.|index)?\s?(?:nos?\.|number|#|(?<=\bcivil ))\s?:?\s?((?:civ\.? )?[A-Z]{1,3}-\d{2}-\d{2,6}|\d{2,4}-\w{2,12}(?:-\d{1,5})*|\d{2}[A-Z]{1,3}\d{3,6})/i;
/** `20-1234 (FLW)(TJB)`: the initials tell that it is one. */
const WITH_INITIALS = /(?<![\d-])\d{2}-\d{3,5}(?= ?\([A-Z]{2,4}\))/;

export function readCaseNumber(text: string): CaseNumber | null {
  const modern = MODERN.exec(text), labelled = LABELLED.exec(text);
  if (modern && !(labelled && labelled.index < modern.index - 40)) return numberAt(text, modern.index, modern[0]);
  const own = labelled?.[1];
  if (labelled && own !== undefined) return numberAt(text, labelled.index + labelled[0].length - own.length, own);
  const plain = WITH_INITIALS.exec(text);
  return plain && numberAt(text, plain.index, plain[0]);
}

/** `4` of `4:19-cv-345`; `H` of `H-07-3973`, `S` of `CIV S-09-0123`, `C` of `C 09-0727`. */
const LEAD = /^(?:(\d{1,2}):|(?:civ\.? )?([A-Z]{1,3})[- ]?\d{2}-)/i;

function numberAt(text: string, start: number, own: string): CaseNumber {
  const after = marksAfter(text, start + own.length), initials = after.filter((mark) => mark.initials !== null);
  const end = initials.at(-1)?.end ?? start + own.length, lead = LEAD.exec(own);
  return {
    text: text.slice(start, end), span: { start, end }, initials: initials.flatMap((mark) => mark.initials ?? []),
    marks: [...[lead?.[1] ?? lead?.[2]].flatMap((mark) => mark?.toUpperCase() ?? []), ...after.map((mark) => mark.initials ?? mark.letters)],
  };
}

interface Mark {
  readonly letters: string;
  /** Null for an office: `M`, `Orl`, `PHX`. */
  readonly initials: string | null;
  readonly end: number;
}

/** `-ABC`, `/FLN`, ` (MDD)`, ` CDP`, `-33AAS`, `-Orl`, `-whd`; not ` Motion`. */
const MARK = /([-/(]| \(?)?(\d{0,2})([A-Za-z]{1,4})\)?(?![\p{L}\d])/uy;
const MOST_MARKS = 4;

/** The groups of letters that hang on a number; with a blank between, or with nothing, only the first, in capitals. */
function marksAfter(text: string, from: number): readonly Mark[] {
  const found: Mark[] = [];
  for (let at = from; found.length < MOST_MARKS; at = MARK.lastIndex) {
    MARK.lastIndex = at;
    const m = MARK.exec(text), join = m?.[1] ?? "", letters = m?.[3] ?? "", hyphen = join === "-" || join === "/";
    const loose = join === "" || join === " ";
    if (!m || NOT_MARKS.has(letters.toUpperCase()) || (loose && found.length > 0) || (!hyphen && !CAPITALS.test(letters))) break;
    const initials = (CAPITALS.test(letters) || SMALL.test(letters)) && !OFFICES.has(letters) ? letters.toUpperCase() : null;
    if (m[2] !== "" && initials === null) break;
    found.push({ letters: letters.toUpperCase(), initials, end: MARK.lastIndex });
  }
  return found;
}

const CAPITALS = /^[A-Z]{2,4}$/;
const SMALL = /^[a-z]{2,4}$/;
/** Where a district writes its office like initials: Phoenix, Tucson, Prescott; Billings, Great Falls, Butte. */
const OFFICES = new Set(["PHX", "TUC", "PCT", "BLG", "GF", "BU"]);
const NOT_MARKS = new Set(["THE", "AND", "FOR", "VS", "TO", "OF", "IN", "DIV", "CASE", "NO", "NOS", "JURY", "LLC", "INC", "CV", "ET", "AL", "HON", "DEPT", "ECF", "DATE", "TIME"]);
