/**
 * Whether a paper sets discovery requests out in full, and where: "REQUEST NO. 3: All invoices ... RESPONSE: ...", a
 * request named and then quoted, or a row of a table with the request's own words.
 */
import type { Span } from "./span.js";

const NOUN = String.raw`(?:interrogator(?:y|ies)|requests?(?:\s+for\s+(?:the\s+)?(?:production|admission)s?(?:\s+of\s+documents)?)?|rf[pa]s?|document\s+requests?|topics?|demands?)`;
const NAMED = String.raw`\b${NOUN}\s+(?:nos?\.?\s*|numbers?\s+|#\s*)?\d{1,3}[a-z]?\b`;

/** `REQUEST NO. 3: All invoices from May to December 2020`, `**Interrogatory No. 7.** State each fact`; not `Interrogatory No. 7 is relevant.` */
const LABELLED = new RegExp(String.raw`^[ \t>#*\d.)-]{0,12}(?:\\(?:textbf|textit|emph|(?:sub)*section\*?|paragraph\*?|item)\s?\{?\[?)?[ \t*]{0,4}${NAMED}(?:\s\([^)\n]{1,40}\))?[ \t*}\]]{0,4}(?:[:—–-]|\.(?=[ *\r\n])|(?=[ \t*}]*\r?\n))[ \t*}_]{0,6}(?:\r?\n\s{0,20})?[>\s*_"“]{0,6}(?=\S[^\n]{24})`, "gimu");
/** `Request No. 12 asks for "all documents concerning the lease"`, and a block quotation after it; not `Request No. 12, as "overbroad"`. */
const QUOTED = new RegExp(String.raw`${NAMED}[^.\n"“>]{0,120}(?:["“][^"”]{30,2000}|[:,]?[ \t]*\r?\n\s{0,20}(?:>|\\begin\{(?:quot|displayquote))[^\n]{4,})`, "giu");
/** `| Interrogatory 3 | State the date of each delivery | Objection: vague |` */
const ROW = /^[ \t]*\|[^|\n]{0,50}\d[^|\n]{0,30}\|[^|\n]{25,}\|[^\n]{6,}/gmu;
/** `RESPONSE: Objection.`, `Answer: None.`, `Objections:`, `RESPONSE` on a line of its own; the words that follow a request. */
const ANSWER = /^[ \t>#*-]{0,8}(?:\\(?:textbf|textit|emph|item|paragraph\*?)\s?\{?)?(?:\w+(?:'s|s')? ){0,2}(?:supplemental )?(?:response|answer|objection)s?(?: to [^\n:]{1,60})?[ \t*}]{0,4}(?:[:.—–]|\r?\n)/imu;

/** `The third interrogatory is in these words: "State the date of each delivery to the warehouse."`; not `the third request is "overbroad"`. */
const BY_ORDINAL = new RegExp(String.raw`\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|\d{1,2}(?:st|nd|rd|th))\s+${NOUN}\b[^.\n"“]{0,80}["“][^"”]{30,2000}`, "giu");

/** The first request set out with its words, or null. */
export function requestSetOut(text: string): Span | null {
  for (const m of text.matchAll(LABELLED)) {
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 4000);
    const answer = ANSWER.exec(after);
    // "Interrogatory No. 8", and at once "RESPONSE: ...": the request's own words are not there.
    if (answer && answer.index > SOME_WORDS) return found(m);
  }
  for (const pattern of [QUOTED, BY_ORDINAL, ROW]) {
    const m = text.matchAll(pattern).next().value;
    if (m) return found(m);
  }
  return null;
}

/** Fewer characters are layout. */
const SOME_WORDS = 12;

const found = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].trimEnd().length });
