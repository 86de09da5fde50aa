/**
 * The court a paper is filed in, read from its caption: the court's own lines at the top, in any setting. A court that
 * a sentence or a citation names is not the caption's. Where there is no caption, the address of the judge, the place
 * of hearing in a notice of motion, or the stamp of the electronic docket tells.
 */
import { bankruptcyCourtOf } from "../../shared-rules/bankruptcy-courts.js";
import type { FederalTrialCourt } from "../../shared-rules/federal-courts.js";
import type { Forum } from "./draft.js";
import { courtBesideParties } from "./forumColumn.js";
import { at, courtWords, districtFrom, fillers, isLayout } from "./forumCourt.js";
import { courtById, districtAt, onlyDistrictAt, shortDistrictAt, type DistrictMatch } from "./forumDistrict.js";
import { addressedCourt, hearingCourt, stampedCourt } from "./forumElsewhere.js";
import { otherTribunal, tribunalIn } from "./forumNotOurs.js";
import { docketCourt, isPlace, subjectCourt } from "./forumShort.js";
import { wordsOf, type Word } from "./forumWords.js";
import { cellsOf, join, type HeadLine, type Joined, type Piece } from "./headLine.js";
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

/** A place where a court's own line could begin: the words from there on, over a few lines. */
interface Start {
  readonly line: number;
  /** The whole cell, with what stands before the court's words. */
  readonly cell: string;
  readonly words: readonly Word[];
  readonly joined: Joined;
  /** Where the first line ends in `joined`. */
  readonly firstEnd: number;
  /** How many of the words stand on the first line. */
  readonly onLine: number;
  /** Line of each word, counted from `line`. */
  readonly lineOf: (word: number) => number;
}

const GATE = /court|\bdist|divis|u\.?s\.?d\.?c|[ewnscm]\. ?d\.|^d\. ?[a-z]|[ewnscm]d[a-z]{2}\b|d\.n\.|c0urt|d[1il]str|board|commission|arbitrat|circuit|county|parish|\bjams\b|state of|commonwealth of|tribunal|\bdepartment\b|administration|appellate panel|\bfinra\b|\bbankr|\bfed\. ?cl\b|\buscfc\b|cent(?:re|er) for|c o u r t|d i s t r/i;

/** A court's word stands near the beginning of a cell that is no sentence; an address may hold it later. */
const mayBegin = (cell: string): boolean =>
  DISTRICT_CODE.test(cell) || FLATTENED.test(cell) ||
  (GATE.test(cell.length > 90 ? cell.slice(0, 90) : cell) && (COURT_FIRST.test(cell) || !isSentence(cell))) || (cell.length > 90 && ADDRESSEE.test(cell) && GATE.test(cell));
/** A page pasted as one line: the stamp, the margin's numbers, and then the court: "... Page 1 of 8 1 2 3 4 5 6 UNITED STATES DISTRICT COURT". */
const FLATTENED = /^(?:case:? \S+(?: [A-Z]{2,4})? (?:document|doc\.?|ecf no\.?) [\d-]+ +filed \S+ +page \d+ of \d+ (?:\d{1,2} )*|(?:\d{1,2} )+)(?=(?:IN THE )?UNITED STATES DISTRICT COURT)/i;
/** `DNV`, `DKS` alone; not `Did`. */
const DISTRICT_CODE = /^D(?!ID)[A-Z]{2}$/;
const COURT_FIRST = /^\W*(?:in )?(?:the )?(?:united states|u\.? ?s\.? d|usdc|district court|hon|(?:the )?honorable)/i;
const isSentence = (cell: string): boolean => {
  let small = 0;
  for (let at = cell.search(SMALL_WORD); at >= 0 && small < 6; small++) {
    const next = cell.slice(at + 2).search(SMALL_WORD);
    at = next < 0 ? -1 : at + 2 + next;
  }
  return small >= 6;
};
const SMALL_WORD = /(?:^| )[a-z]{2}/;

function startsOf(lines: readonly HeadLine[], n: number): readonly Start[] {
  const line = lines[n];
  if (!line) return [];
  const cells = cellsOf(line.text);
  if (!cells.some((c) => mayBegin(c.text)) || isRunOn(lines, n)) return [];
  const starts: Start[] = [];
  cells.forEach((cell, column) => {
    if (!mayBegin(cell.text)) return;
    const words = wordsOf(cell.text);
    const skip = leadIn(cell.text, words);
    if (skip === null) return;
    const after = column === cells.length - 1 && cells.length <= 2 ? nextCells(lines, n, column) : [];
    const pieces: Piece[] = [{ line, cell: { text: cell.text.slice(words[skip]?.start ?? 0), start: cell.start + (words[skip]?.start ?? 0) } }, ...after.map((a) => a.piece)];
    const joined = join(pieces);
    const all = pieces.flatMap((piece, i) => {
      const offset = pieces.slice(0, i).reduce((sum, p) => sum + p.cell.text.length + 1, 0);
      return wordsOf(piece.cell.text).map((w) => ({ word: { ...w, start: w.start + offset, end: w.end + offset }, line: i === 0 ? 0 : (after[i - 1]?.line ?? n) - n }));
    });
    starts.push({ line: n, cell: cell.text, words: all.map((w) => w.word), joined, firstEnd: pieces[0]!.cell.text.length, onLine: all.filter((w) => w.line === 0).length, lineOf: (i) => all[i]?.line ?? 0 });
  });
  return starts;
}

/** The cell in the same column on each of the next few lines. */
const nextCells = (lines: readonly HeadLine[], n: number, column: number): readonly { readonly piece: Piece; readonly line: number }[] => {
  const found: { piece: Piece; line: number }[] = [];
  for (let m = n + 1; m < Math.min(lines.length, n + 4); m++) {
    const line = lines[m];
    if (!line || line.text.length > 120) break;
    const cells = cellsOf(line.text), cell = cells[Math.min(column, cells.length - 1)];
    if (cell) found.push({ piece: { line, cell }, line: m });
  }
  return found;
};

/** `Hon. Michael A. Hammer, U.S.M.J.,`; not `The Court`. */
const ADDRESSEE = /^(?:to:? )?(?:the )?(?:hon\b|honorable\b|(?:chief |magistrate |district )?judge\b|clerk\b|office of the clerk\b|chambers\b)/i;
/** `Court: N.D. Cal.`, `Venue: D. Kan.` */
const LABEL = /^(?:court(?: name)?|venue|forum|jurisdiction|filed in) ?: /i;

/** How many words of a cell come before the court's name; null where prose does. */
const leadIn = (text: string, words: readonly Word[]): number | null => {
  const label = (LABEL.exec(text) ?? FLATTENED.exec(text))?.[0].length ?? 0;
  let i = words.filter(({ start }) => start < label).length;
  while (i < words.length && isLayout(words, i)) i++;
  if (!ADDRESSEE.test(text) || words.length > 40) return i < words.length ? i : null;
  const at = words.findIndex((w, j) => j > 0 && (w.word === "UNITED" || w.word === "US" || w.word === "USDC") && ["STATES", "DISTRICT"].includes(words[j + 1]?.word ?? "")
    && words.slice(j, j + 4).some((x) => x.word === "COURT" || x.word === "USDC"));
  return at > 0 && words.slice(0, at).filter((w) => w.small).length <= 3 ? at : i;
};

/** Small words of prose on the line before, with no end to the sentence: this line goes on with it. */
const isRunOn = (lines: readonly HeadLine[], n: number): boolean => {
  const before = lines[n - 1]?.text ?? "", here = lines[n]?.text ?? "";
  if (before.length < 45 || /[.:;!?)\]}]$/.test(before)) return false;
  const small = before.match(/(?:^| )\p{Ll}{2,}(?=[ ,]|$)/gu)?.length ?? 0;
  return small >= 5 && /\p{Ll}{3}/u.test(here);
};

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
  if (bankruptcy !== null && !goesOn(start, bankruptcy)) {
    const district = districtFrom(words, bankruptcy), to = district?.to ?? bankruptcy;
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
  const district = districtFrom(words, court.to) ?? (alone?.to === start.onLine ? alone : null);
  if (district) {
    if (goesOn(start, district.to)) return null;
    return district.court
      ? { match: make(federal(district.court), district.to), strength: "certain" }
      : { match: make(unnamed(text(district.to)), district.to), strength: "certain" };
  }
  if (!court.federal || goesOn(start, court.to)) return null;
  return { match: make(unnamed("United States District Court"), court.to), strength: "unknown" };
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
