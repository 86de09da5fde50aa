/**
 * What a line opens with: a list label ("1.", "(a)", "•", "iv."), the date of a log's entry, or the look of a heading.
 * Each question looks at the one line and answers in constant or linear time.
 */
import { isWhite } from "./lines.js";

type MarkerStyle = "bullet" | "number" | "paren" | "letter" | "outline";

export interface Marker {
  readonly style: MarkerStyle;
  /** As written, without the space after it. */
  readonly label: string;
  /** Where the words begin. */
  readonly body: number;
  /** The number of a "number"; 1 for "(1)", "(a)", "(i)", "a." and "i."; otherwise 0. */
  readonly ordinal: number;
}

const BULLETS = "-*+•‣◦▪·●○–—";

/** Sentence: "12. The parties", "3) Produce"; not "3.04 requires", "2019. The". */
const NUMBER = /(\d{1,3})[.)](?=\s|$)/y;
/** Sentence: "(a) whether", "(12) the", "(iv) costs"; not "(see Ex. A)", "(b)(1)". */
const PAREN = /\((\d{1,3}|[A-Za-z]|[ivx]{2,5})\)(?=\s|$)/y;
/** Sentence: "b. the dates", "iii. the costs"; not "v. Acme", "e.g. this". */
const LETTER = /(?:[a-uw-z]|[ivx]{2,5})[.)](?=\s)/y;
/** Sentence: "IV. ARGUMENT", "B. The Conference"; heading labels, and so asked only of headings. */
const OUTLINE = /(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.?[.)](?=\s)/y;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

function skipWhite(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isWhite(text.charCodeAt(i))) i++;
  return i;
}

/** The list label at `first`, if the line opens with one. */
export function markerAt(text: string, first: number, end: number): Marker | null {
  const c = text.charCodeAt(first);
  if (c >= 48 && c <= 57) {
    const m = at(NUMBER, text, first);
    return m ? { style: "number", label: m[0], body: skipWhite(text, first + m[0].length, end), ordinal: Number(m[1]) } : null;
  }
  if (c === 40) {
    const m = at(PAREN, text, first);
    const inner = m?.[1];
    return m ? { style: "paren", label: m[0], body: skipWhite(text, first + m[0].length, end), ordinal: inner === "1" || inner === "a" || inner === "i" || inner === "A" ? 1 : 0 } : null;
  }
  if (c >= 97 && c <= 122) {
    const second = text.charCodeAt(first + 1);
    if (second !== 46 && second !== 41 && c !== 105 && c !== 118 && c !== 120) return null;
    const m = at(LETTER, text, first);
    return m && first + m[0].length < end
      ? { style: "letter", label: m[0], body: skipWhite(text, first + m[0].length, end), ordinal: m[0].length === 2 && (c === 97 || c === 105) ? 1 : 0 } : null;
  }
  if ((c < 128 ? c === 45 || c === 42 || c === 43 : BULLETS.includes(text.charAt(first))) && first + 1 < end && isWhite(text.charCodeAt(first + 1))) {
    return { style: "bullet", label: text.charAt(first), body: skipWhite(text, first + 1, end), ordinal: 0 };
  }
  return null;
}

/** Sentence: "D. Md., Greenbelt Division", "E. D. Mo.", "U. S. District Court"; not "D. Maryland law requires", "E. Damages". */
const COURT_NAME = /D\. (?:(?:Ariz|Colo|Conn|Del|Haw|Kan|Mass|Md|Me|Minn|Mont|Neb|Nev|Or|Vt|Wyo)\.|(?:Alaska|Guam|Idaho|Utah)(?=[^\S\r\n]?(?:[,(–—\r\n-]|$))|N\. ?[A-Z]\.|P\. ?R\.|R\. ?I\.|S\. ?[CD]\.|V\. ?I\.)|[EWNSCM]\. D\. ?[A-Z]|U\. S\. /iy;

/** The label of a numbered heading: "IV.", "B.", "2."; the "D." of a district is none. */
export function outlineLabel(text: string, first: number, end: number): Marker | null {
  const c = text.charCodeAt(first);
  if (!((c >= 65 && c <= 90) || (c >= 48 && c <= 57)) || !labelStopNear(text, first) || at(COURT_NAME, text, first)) return null;
  const m = at(OUTLINE, text, first);
  if (!m) return null;
  const body = skipWhite(text, first + m[0].length, end);
  return body < end ? { style: "outline", label: m[0], body, ordinal: 0 } : null;
}

/** A full stop or a bracket within the first few characters: no label without one. */
function labelStopNear(text: string, first: number): boolean {
  for (let i = first + 1; i < first + 7; i++) {
    const c = text.charCodeAt(i);
    if (c === 46 || c === 41) return true;
  }
  return false;
}

const MONTH_NAME = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
/** Sentence: "07/08/2020   AUSA called", "5/14/18 – letter", "2020-07-08: call"; not "1/2 of the requests". */
const NUMERIC_DATE = /(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})(?=[\s:;,–—-])/y;
/** Sentence: "Aug. 7, 2023, 10 a.m., called", "May 4: call"; not "May the record reflect". */
const NAMED_DATE = new RegExp(`${MONTH_NAME}[^\\S\\r\\n]{1,3}\\d{1,2}(?:st|nd|rd|th)?(?:,?[^\\S\\r\\n]{1,3}\\d{4})?(?=[^\\S\\r\\n]?[:;,–—-]|[^\\S\\r\\n]{2}|\\t)`, "y");

/** Whether a line opens with a date, as the entries of a log do. */
export function opensWithDate(text: string, first: number): boolean {
  const c = text.charCodeAt(first);
  if (c >= 48 && c <= 57) return at(NUMERIC_DATE, text, first) !== null;
  if (c === 74 || c === 70 || c === 77 || c === 65 || c === 83 || c === 79 || c === 78 || c === 68) return at(NAMED_DATE, text, first) !== null;
  return false;
}

export const LONGEST_HEADING = 90;

/** Words that a heading in title case leaves small, and that no sentence ends on. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(["a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "is", "its", "nor", "of", "on", "or", "per", "re", "that", "the", "their", "to", "under", "upon", "v", "vs", "via", "was", "were", "with", "within", "without"]);

export type HeadingLook = "caps" | "title" | "none";

/**
 * Whether the words of one line look like a heading: "CERTIFICATE OF CONFERENCE" or "Certificate of Conference".
 * Not a sentence, a caption's column, a signature, an address or a docket number.
 */
export function headingLook(text: string, first: number, end: number): HeadingLook {
  if (end - first < 4 || end - first > LONGEST_HEADING) return "none";
  const c0 = text.charCodeAt(first);
  if (c0 >= 97 && c0 <= 122) return "none";
  if (NO_HEADING_ENDS.includes(text.charAt(end - 1))) return "none";
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let trailingDigits = 0;
  let titled = true;
  let white = 0;
  for (let i = first; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) {
      const from = i;
      while (i + 1 < end && isSmallLetter(text.charCodeAt(i + 1))) i++;
      lower += i + 1 - from;
      const before = from > first ? text.charCodeAt(from - 1) : 0;
      if (titled && !(before >= 65 && before <= 90) && !isWithinWord(before) && !isSubdivision(text, from, i, before) && !(i + 1 - from <= LONGEST_SMALL_WORD && SMALL_WORDS.has(text.slice(from, i + 1)))) titled = false;
      // Neither in capitals nor in title case: most lines of prose are done here, at their second word.
      if (!titled && lower > 2) return "none";
      white = trailingDigits = 0;
    } else if (c >= 65 && c <= 90) {
      upper++;
      white = trailingDigits = 0;
    } else if (isWhite(c)) {
      if (++white >= 3 || c === 9) return "none";
      trailingDigits = 0;
    } else {
      if ((c === 41 && white > 0) || c === 95 || c === 124 || c === 64 || c === 92 || c === 123) return "none";
      white = 0;
      if (c >= 48 && c <= 57) {
        digits++;
        trailingDigits++;
      } else trailingDigits = 0;
    }
  }
  if (upper + lower < 4 || trailingDigits >= 4 || digits > upper + lower) return "none";
  if (lower === 0 || (lower <= 2 && upper >= 8)) return "caps";
  return titled && upper >= (text.charCodeAt(end - 1) === 58 ? 3 : 2) ? "title" : "none";
}

const NO_HEADING_ENDS = ".,;?!_";
const LONGEST_SMALL_WORD = 7;

const isSmallLetter = (c: number): boolean => c >= 97 && c <= 122;

/** The "g" of "Local Rule 3.01(g) Certification". */
const isSubdivision = (text: string, from: number, last: number, before: number): boolean => before === 40 && last === from && text.charCodeAt(last + 1) === 41;

/** Small letters after an apostrophe, a digit or a hyphen go on with a word: "Plaintiff's", "2nd", "Meet-and-Confer". */
const isWithinWord = (before: number): boolean =>
  before === 39 || before === 0x2019 || before === 45 || (before >= 48 && before <= 57) || before >= 0xc0;

/** Whether the words up to `end` end a sentence; quotation marks, brackets and emphasis after the stop are looked through. */
export function endsSentence(text: string, first: number, end: number): boolean {
  let i = end - 1;
  while (i > first && CLOSERS.includes(text.charAt(i))) i--;
  const c = text.charCodeAt(i);
  return c === 46 || c === 33 || c === 63 || c === 58;
}

const CLOSERS = "\"'”’)]*_";
