/**
 * The court of a paper without a caption: the address of a letter to a judge ("50 Walnut Street, Newark, New Jersey"),
 * the place of hearing that a notice of motion gives, or the stamp of the electronic docket ("Filed ... in TXSD").
 */
import { FEDERAL_COURTS, type FederalTrialCourt } from "../../shared-rules/federal-courts.js";
import { COURTHOUSE_CITIES } from "../../shared-rules/courthouses.js";
import type { Forum } from "./draft.js";
import type { ForumMatch } from "./forum.js";
import { courtById, districtAt, onlyCourtOf, shortDistrictAt, stateOf, territoryAt } from "./forumDistrict.js";
import { wordsOf } from "./forumWords.js";
import { join, wholeLine, type HeadLine } from "./headLine.js";
import type { Span } from "./span.js";

const federal = (court: FederalTrialCourt, span: Span): Forum => ({ kind: "federal", court: court.id, name: court.name, span });

/** `Martin Luther King Building & U.S. Courthouse`, `Hon. A. Reyes, U.S.M.J.`; not `courthouse steps`. */
const COURTHOUSE = /\b(?:u\.? ?s\.?|united states|federal) (?:[\w.]+ (?:& |and )?){0,3}court ?house\b|\bcourt ?house\b.{1,40}\bu\.? ?s\.? post office\b|\bu\.s\.[mdc]\.j\.|\bu\.s\.c\.d\.j\.|\bunited states (?:magistrate |district |chief )+judge\b|\bunited states district court\b|\bu\.?s\.? (?:magistrate|district) judge\b/i;
/** `Newark, New Jersey 07101`, `Newark, NJ 07101`; the state and the ZIP. */
const CITY_STATE = /([A-Z][\p{L}.' -]{1,30}), ?([A-Z][\p{L}.]+(?: [A-Z][\p{L}.]+){0,2}),? ?\d{5}\b/u;
const SALUTATION = /^(?:dear |your honor|may it please|to the court)/i;

/** A letter's address block: a courthouse or a judge's title, then a city within a few lines, before "Dear Judge". */
export function addressedCourt(lines: readonly HeadLine[]): ForumMatch | null {
  for (let n = 0; n < Math.min(lines.length, 45); n++) {
    const line = lines[n];
    if (!line) continue;
    if (SALUTATION.test(line.text)) return null;
    if (!COURTHOUSE.test(line.text) || line.text.length > 220 || /\b(?:has|is|was|shall|will|please take)\b/i.test(line.text)) continue;
    for (let m = n; m < Math.min(lines.length, n + 6); m++) {
      const place = lines[m];
      if (!place || SALUTATION.test(place.text)) break;
      const city = CITY_STATE.exec(place.text);
      const court = city && courtOfCity(city[1] ?? "", city[2] ?? "");
      if (court) return { forum: federal(court, join([wholeLine(line), ...(m > n ? [wholeLine(place)] : [])]).locate({ start: 0, end: line.text.length + (m > n ? 1 + place.text.length : 0) })), first: n, last: m };
    }
  }
  return null;
}

const courtOfCity = (city: string, state: string): FederalTrialCourt | null => {
  if (/^(?:washington)$/i.test(city.trim()) && stateOf(state) === "Columbia") return courtById("dcd");
  const name = stateOf(state);
  if (!name) return null;
  const only = onlyCourtOf(name);
  if (only) return only;
  const here = FEDERAL_COURTS.filter((c) => c.state === name && COURTHOUSE_CITIES[c.id]?.some((x) => endsWithName(city, x)));
  return here.length === 1 ? here[0] ?? null : null;
};

const endsWithName = (text: string, name: string): boolean => {
  const t = text.trim().toLowerCase(), n = name.toLowerCase();
  return t === n || t.endsWith(` ${n}`);
};

/** `PLEASE TAKE NOTICE that ... Courtroom 7B of the United States District Court for the Central District of California`. */
const HEARING = /please take notice|before the honorable|courtroom|\bcourthouse\b/i;
const NAMED_COURT = /\b(?:united states|u\.s\.) district court,? (?=(?:for|in|of|\p{Lu}))/iu;

/** The place of hearing in a notice of motion. */
export function hearingCourt(lines: readonly HeadLine[]): ForumMatch | null {
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n];
    if (!line || !/please take notice/i.test(line.text)) continue;
    const pieces = lines.slice(n, n + 8).map(wholeLine), joined = join(pieces), text = joined.text.slice(0, 1500);
    const named = NAMED_COURT.exec(text);
    if (!named || !HEARING.test(text.slice(0, named.index))) return null;
    const after = named.index + named[0].length, words = wordsOf(text.slice(after, after + 80));
    const from = words.findIndex((w) => !["FOR", "OF", "IN", "THE"].includes(w.word));
    const district = districtAt(words, from) ?? territoryAt(words, from);
    if (!district?.court) return null;
    return { forum: federal(district.court, joined.locate({ start: named.index, end: after + (words[district.to - 1]?.end ?? 0) })), first: n, last: n };
  }
  return null;
}

/** `Filed 05/12/26 in TXSD Page 1 of 5`, `USDC SDNY`; and not `filed in due course`. */
const STAMP = /\bin ([A-Z]{3,4}) (?:on \S+ )?page \d|\bUSDC,? ([A-Z]{3,5})\b/;

export function stampedCourt(lines: readonly HeadLine[]): ForumMatch | null {
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n], stamp = line && /\bUSDC\b|[Pp]age \d/.test(line.text) ? STAMP.exec(line.text.replace(/\bPage\b/, "page")) : null;
    const code = stamp?.[1] ?? stamp?.[2];
    if (!line || !stamp || !code) continue;
    const court = courtById(code.toLowerCase()) ?? shortDistrictAt(wordsOf(code), 0)?.court ?? null;
    if (court) return { forum: federal(court, line.locate({ start: stamp.index, end: stamp.index + stamp[0].length })), first: n, last: n };
  }
  return null;
}
