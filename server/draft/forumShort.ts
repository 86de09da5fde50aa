/**
 * A court named by its abbreviation alone: "W.D. Tex. – Austin Division", or in the one line of a short caption or of a
 * letter's subject, "Re: Dell v. Finch, No. 21-cv-2117 (N.D. Cal.)". A citation looks alike; it has a year.
 */
import { COURTHOUSE_CITIES } from "../../shared-rules/courthouses.js";
import { FEDERAL_COURTS } from "../../shared-rules/federal-courts.js";
import type { ForumMatch } from "./forum.js";
import { courtById, districtAt, onlyCourtOf, shortDistrictAt, type DistrictMatch } from "./forumDistrict.js";
import { wordsOf, type Word } from "./forumWords.js";
import { join, wholeLine, type HeadLine } from "./headLine.js";

/** Whether what follows the district on its line is a place where the court sits: `, Oakland Division`, `– Austin`, `(Las Vegas)`. */
export function isPlace(match: DistrictMatch, words: readonly Word[], text: string): boolean {
  const rest = words.slice(match.to), last = words[match.to - 1];
  if (rest.length === 0 || rest.length > 5 || !last || rest.some(({ word, small }) => small || /\d/.test(word))) return false;
  if (rest.some(({ word }) => word === "DIVISION")) return true;
  if (!PARTED.test(text.slice(last.end, rest[0]!.start))) return false;
  const place = rest.map(({ word }) => word).join("");
  const state = match.court?.state ?? "";
  return rest.length <= 3 && (onlyCourtOf(state) !== null || CITIES.get(state)?.has(place) === true);
}

/** `, `, ` – `, ` (`; not the bare space of `D. Md. Bar`. */
const PARTED = /[,(–—:-]/;

/** The cities of a state with several districts, letters only: "SANFRANCISCO". */
const CITIES = new Map<string, Set<string>>();
for (const { id, state } of FEDERAL_COURTS) {
  if (state === null) continue;
  const cities = CITIES.get(state) ?? new Set<string>();
  for (const city of COURTHOUSE_CITIES[id] ?? []) cities.add(city.toUpperCase().replace(/[^A-Z]/g, ""));
  CITIES.set(state, cities);
}

/** Where a subject line or a short caption ends up; it may run over three lines. */
const MOST_LINES = 3;

export function subjectCourt(lines: readonly HeadLine[]): ForumMatch | null {
  for (let n = 0; n < Math.min(lines.length, 45); n++) {
    const line = lines[n];
    if (!line || line.text.length > 220 || (SALUTATION.test(line.text) && n > 0)) continue;
    const subject = SUBJECT.test(line.text);
    if (!subject && !VERSUS.test(line.text)) continue;
    for (let to = n + 1; to <= Math.min(lines.length, n + (subject ? MOST_LINES : 2)); to++) {
      const some = lines.slice(n, to);
      if (some.some(({ text }, k) => k > 0 && (SALUTATION.test(text) || text.length > 220))) break;
      const joined = join(some.map(wholeLine));
      const found = VERSUS.test(joined.text) && NUMBERED.test(joined.text) ? bracketed(joined.text) ?? (subject ? beforeNumber(joined.text) : null) : null;
      if (found?.match.court) {
        const { court } = found.match;
        return { forum: { kind: "federal", court: court.id, name: court.name, span: joined.locate(found.span) }, first: n, last: to - 1 };
      }
    }
  }
  return null;
}

const SALUTATION = /^(?:dear |your honor|may it please|to the court)/i;
const SUBJECT = /^(?:re|subject|in re|case|matter) ?:/i;
/** Matches "Dell v. Finch" and "Dell vs Finch"; not "see Rogers, v." */
const VERSUS = /\p{L}[,.]? vs?\.? \p{L}/u;
/** A number of a case, and not only of a reporter: `No. 21-cv-2117`, `4:21-cv-02117`. */
const NUMBERED = /\bnos?\.|\d-?(?:cv|mc|md|cr)-?\d|\b\d\d civ\.? \d|\bcase\b|\bdocket\b/i;

/** Lines at the head of a paper that may name the court by its docket number. */
const DOCKET_LINES = 6;

/** "N.D.N.Y. 5:21-cv-00640", "D. Vt. Docket No. 2:21-cv-27": a line that opens with the court and goes on with the case's number. */
export function docketCourt(lines: readonly HeadLine[]): ForumMatch | null {
  for (let n = 0; n < Math.min(lines.length, DOCKET_LINES); n++) {
    const line = lines[n];
    if (!line || line.text.length > 160) continue;
    const words = wordsOf(line.text), claims = CLAIMS.exec(line.text);
    const match = claims ? null : shortDistrictAt(words, words[0]?.word === "USDC" ? 1 : 0);
    const court = claims ? courtById("cofc") : (match?.court ?? null), end = claims?.[0].length ?? words[(match?.to ?? 0) - 1]?.end;
    if (!court || end === undefined || !NUMBER_NEXT.test(line.text.slice(end))) {
      // "Civil Action No. 19-cv-777 (D. Colo.)": the number, and then the court.
      const found = STARTS_WITH_NUMBER.test(line.text) || (VERSUS.test(line.text) && lines.slice(0, n).some(({ text: above }) => STAMP.test(above))) ? bracketed(line.text) : null;
      if (found?.match.court) return { forum: { kind: "federal", court: found.match.court.id, name: found.match.court.name, span: line.locate(found.span) }, first: n, last: n };
      continue;
    }
    return { forum: { kind: "federal", court: court.id, name: court.name, span: line.locate({ start: 0, end }) }, first: n, last: n };
  }
  return null;
}

/** "Civil Action No. 19-cv-777", "No. 4:21-cv-2"; not "No one". */
const STARTS_WITH_NUMBER = /^(?:civil|case|docket|cause)? ?(?:action )?(?:nos?\.|number|case) ?(?:\d{1,2}[:-])?\d\d-?(?:cv|cr|mc|md|civ)/i;
/** "Case 1:20-cv-03010-APM Document 187 Filed": the electronic docket's line. */
const STAMP = /^case \d{1,2}:\d\d-\w{2}-\d.*\bfiled\b/i;
/** "Ct. Fed. Cl."; not "Fed. Cl. 117". */
const CLAIMS = /^(?:U\.?S\.? )?Ct\. ?Fed\. ?Cl\./i;
/** " Docket No.", " 5:21-cv", ", Case No."; not ", 2019 WL". */
const NUMBER_NEXT = /^\.?(?:,? (?:\p{L}+ ){1,2}div(?:ision|\.)?)?[\s,:–—-]*(?:(?:civil|case|docket|cause|adv\.?|civ\.?) ?)?(?:action ?)?(?:nos?\b\.?|number\b|\d{1,2}[:-]\d\d-|\d\d-?(?:cv|cr|mc|md|civ)\b|\d\d civ\b)/iu;

interface Found {
  readonly match: DistrictMatch;
  readonly span: { readonly start: number; readonly end: number };
}

/** A district in brackets at the very end, without a year. */
function bracketed(text: string): Found | null {
  const end = text.replace(/[.,;]$/, "").length, open = text.lastIndexOf("(");
  if (open < 0 || text.charAt(end - 1) !== ")" || end - open > 60) return null;
  return districtIn(text, open + 1, end - 1, true);
}

/** `Dell v. Finch, N.D. Cal. No. 21-cv-2117`, `..., D. Kan., Case No. ...` */
function beforeNumber(text: string): Found | null {
  const number = /,? (?:Case |Civil |Docket )?(?:Action )?No\b/.exec(text);
  const comma = number ? text.lastIndexOf(", ", number.index - 1) : -1;
  return number && comma >= 0 && number.index - comma < 40 ? districtIn(text, comma + 2, number.index, true) : null;
}

function districtIn(text: string, start: number, end: number, whole: boolean): Found | null {
  const inside = text.slice(start, end), words = wordsOf(inside), from = words[0]?.word === "USDC" ? 1 : 0;
  const match = shortDistrictAt(words, from) ?? districtAt(words, from);
  const fits = match && (match.to === words.length || isPlace(match, words, inside));
  return match && (!whole || fits) ? { match, span: { start, end } } : null;
}
