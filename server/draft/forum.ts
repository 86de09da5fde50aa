/**
 * The court a paper is filed in, read from its caption: the court's own lines at the top, in any setting. A court that
 * a sentence or a citation names is not the caption's. Where there is no caption, the address of the judge, the place
 * of hearing in a notice of motion, or the stamp of the electronic docket tells.
 */
import { bankruptcyCourtOf } from "../../shared-rules/bankruptcy-courts.js";
import type { FederalTrialCourt } from "../../shared-rules/federal-courts.js";
import type { Forum } from "./draft.js";
import { courtBesideParties } from "./forumColumn.js";
import { at, courtWords, districtFrom, fillers } from "./forumCourt.js";
import { courtById, districtAt, onlyDistrictAt, shortDistrictAt, type DistrictMatch } from "./forumDistrict.js";
import { addressedCourt, hearingCourt, stampedCourt } from "./forumElsewhere.js";
import { otherTribunal, tribunalIn } from "./forumNotOurs.js";
import { docketCourt, isPlace, subjectCourt } from "./forumShort.js";
import { startsOf, type Start } from "./forumStarts.js";
import type { HeadLine } from "./headLine.js";
import type { Span } from "./span.js";

/** A forum with the lines it stands on. */
export interface ForumMatch {
  readonly forum: Forum;
  readonly first: number;
  readonly last: number;
}

export const readForum = (lines: readonly HeadLine[]): Forum | null => findForum(lines)?.forum ?? null;

export function findForum(lines: readonly HeadLine[]): ForumMatch | null {
  const bare: ForumMatch[] = [];
  let unknown: ForumMatch | null = null;
  for (let n = 0; n < lines.length; n++) {
    for (const start of startsOf(lines, n)) {
      const read = readStart(start, lines);
      if (!read) continue;
      if (read.strength === "certain") return read.match;
      if (read.strength === "bare") bare.push(read.match);
      else unknown ??= read.match;
    }
  }
  // A bare district line in an office's address, far from the court's own words, is not theirs.
  return (unknown && bare.find((b) => Math.abs(b.first - unknown.first) <= 8)) || addressedCourt(lines) || (unknown ?? hearingCourt(lines)) || stampedCourt(lines)
    || (bare[0] ?? docketCourt(lines) ?? subjectCourt(lines) ?? courtBesideParties(lines) ?? otherTribunal(lines));
}

type Read = { readonly match: ForumMatch; readonly strength: "certain" | "unknown" | "bare" };

function readStart(start: Start, lines: readonly HeadLine[]): Read | null {
  const { words } = start;
  const make = (forum: (span: Span) => Forum, to: number): ForumMatch => {
    const span = start.joined.locate({ start: words[0]?.start ?? 0, end: words[Math.max(0, to - 1)]?.end ?? 0 });
    return { forum: forum(span), first: start.line, last: start.line + start.lineOf(to - 1) };
  };
  const federal = (court: FederalTrialCourt) => (span: Span): Forum => ({ kind: "federal", court: court.id, name: court.name, span });
  const unnamed = (name: string) => (span: Span): Extract<Forum, { kind: "federal-unknown" }> => ({ kind: "federal-unknown", name, span });
  const bankruptcyIn = ({ id, name }: FederalTrialCourt) => (span: Span): Forum =>
    ({ ...unnamed(`United States Bankruptcy Court for the ${name}`)(span), bankruptcy: bankruptcyCourtOf(id) });
  const text = (to: number): string => start.joined.text.slice(words[0]?.start ?? 0, words[Math.max(0, to - 1)]?.end ?? 0);

  const tribunal = tribunalIn(start.joined.text, start.firstEnd, start.cell, lines, start.line);
  if (tribunal) {
    const span = start.joined.locate({ start: 0, end: tribunal.end });
    return { match: { forum: { kind: "not-ours", name: tribunal.name, span }, first: start.line, last: start.line }, strength: "certain" };
  }
  const claims = at(words, 0, "COURT", "OF", "FEDERAL", "CLAIMS") ?? at(words, 0, "UNITED", "STATES", "COURT", "OF", "FEDERAL", "CLAIMS")
    ?? at(words, 0, "US", "COURT", "OF", "FEDERAL", "CLAIMS");
  const cofc = courtById("cofc");
  if (claims !== null && cofc && !goesOn(start, claims)) return { match: make(federal(cofc), claims), strength: "certain" };

  const bankruptcy = at(words, 0, "UNITED", "STATES", "BANKRUPTCY", "COURT") ?? at(words, 0, "US", "BANKRUPTCY", "COURT");
  const ofBankruptcy = bankruptcy === null ? null : (districtFrom(words, bankruptcy) ?? districtBelow(start, bankruptcy));
  if (bankruptcy !== null && !goesOn(start, ofBankruptcy?.to ?? bankruptcy)) {
    const district = ofBankruptcy, to = district?.to ?? bankruptcy;
    return { match: make(district?.court ? bankruptcyIn(district.court) : (span) => ({ ...unnamed(text(to))(span), bankruptcy: null }), to), strength: "certain" };
  }

  const court = courtWords(words);
  const bankrupt = words[0]?.word === "BANKR" ? shortDistrictAt(words, 1) : null;
  if (bankrupt?.court && bankrupt.to === start.onLine) return { match: make(bankruptcyIn(bankrupt.court), bankrupt.to), strength: "unknown" };
  if (court === null) {
    const named = districtAt(words, 0) ?? wholeLine(shortDistrictAt(words, 0), start);
    if (!named?.court || named.to > start.onLine || !(endsLine(start, named.to) || isPlace(named, start.words.slice(0, start.onLine), start.joined.text))) return null;
    return { match: make(federal(named.court), named.to), strength: "bare" };
  }
  const alone = onlyDistrictAt(words, fillers(words, court.to));
  const district = districtFrom(words, court.to) ?? (alone?.to === start.onLine ? alone : null) ?? (court.federal ? districtBelow(start, court.to) : null);
  if (district) {
    if (goesOn(start, district.to)) return null;
    return district.court
      ? { match: make(federal(district.court), district.to), strength: "certain" }
      : { match: make(unnamed(text(district.to)), district.to), strength: "certain" };
  }
  if (!court.federal || goesOn(start, court.to)) return null;
  return { match: make(unnamed("United States District Court"), court.to), strength: "unknown" };
}

/** `UNITED STATES BANKRUPTCY COURT   Chapter 11 / DISTRICT OF UTAH`: the case's number and the like have the rest of the court's line, and the district the next. */
function districtBelow(start: Start, to: number): DistrictMatch | null {
  const rest = start.words.slice(to, start.onLine);
  if (rest.length === 0 || rest.length > 12 || rest.filter(({ small }) => small).length > 2) return null;
  const below = districtFrom(start.words, start.onLine), next = below && start.words[below.to];
  return below?.court && (!next || start.lineOf(below.to) > start.lineOf(start.onLine) || next.word === "DIVISION") ? below : null;
}

/** The name stands in a sentence: small-lettered words follow on the same line ("... of Kansas has held"). */
const goesOn = (start: Start, to: number): boolean => {
  const next = start.words[to], last = start.words[to - 1], line = start.lineOf(to - 1);
  if (!next || !last || start.lineOf(to) !== line) return false;
  // `... of Tennessee at Knoxville`
  if (next.word === "AT" && start.words.slice(to + 1, start.onLine).length <= 3 && start.words.slice(to + 1, start.onLine).every((w) => !w.small)) return false;
  const rest = start.words.slice(to).filter((w, i) => start.lineOf(to + i) === line && !MARKUP.test(w.word));
  const small = rest.filter((w) => w.small && w.word !== "DIVISION").length;
  if (small >= 3 && !isLoud(start.joined.text.slice(start.words[0]?.start ?? 0, last.end))) return true;
  return next.small && next.word !== "DIVISION" && !MARKUP.test(next.word) && !/[\n,;]/.test(start.joined.text.slice(last.end, next.start));
};

const MARKUP = /^(?:em|cm|pt|end|vspace|par|br|div|h\d|strong|center|[bipu]|font|span|table|t[dr])$/i;
const isLoud = (text: string): boolean => text === text.toUpperCase();

/** Nothing but a division follows on the line. */
const endsLine = (start: Start, to: number): boolean => {
  const rest = start.words.slice(to, start.onLine).map((w) => w.word);
  return rest.length === 0 || (rest.length <= 5 && rest.includes("DIVISION"));
};

/** An abbreviation counts only where it is all that the line says, but for a place where that court sits. */
const wholeLine = (match: DistrictMatch | null, start: Start): DistrictMatch | null =>
  match && ((match.to === start.onLine && start.onLine <= 5) || isPlace(match, start.words.slice(0, start.onLine), start.joined.text)) ? match : null;
