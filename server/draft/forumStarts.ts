/**
 * Where a court's own line could begin: the cells near the top that are no sentence, with the words of the same column over the next
 * lines, so that a name set over several lines, broken words and all, reads as one.
 */
import { isLayout } from "./forumCourt.js";
import { isCaptionWord, wordsOf, type Word } from "./forumWords.js";
import { cellsOf, followsRule, isRuled, join, type HeadLine, type Joined, type Piece } from "./headLine.js";

/** A place where a court's own line could begin: the words from there on, over a few lines. */
export interface Start {
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

export function startsOf(lines: readonly HeadLine[], n: number): readonly Start[] {
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
    const after = cells.length <= 2 ? nextCells(lines, n, column) : [];
    const pieces: Piece[] = [{ line, cell: { text: cell.text.slice(words[skip]?.start ?? 0), start: cell.start + (words[skip]?.start ?? 0) } }, ...after.map((a) => a.piece)];
    const joined = join(pieces);
    const all = pieces.flatMap((piece, i) => {
      const offset = pieces.slice(0, i).reduce((sum, p) => sum + p.cell.text.length + 1, 0);
      return wordsOf(piece.cell.text).map((w) => ({ word: { ...w, start: w.start + offset, end: w.end + offset }, line: i === 0 ? 0 : (after[i - 1]?.line ?? n) - n }));
    });
    const whole = unbroken(all, joined.text);
    starts.push({ line: n, cell: cell.text, words: whole.map((w) => w.word), joined, firstEnd: pieces[0]!.cell.text.length, onLine: whole.filter((w) => w.line === 0).length, lineOf: (i) => whole[i]?.line ?? 0 });
  });
  return starts;
}

/** The cell in the same column on each of the next few lines; a line whose one cell stands in the other column is passed over. */
const nextCells = (lines: readonly HeadLine[], n: number, column: number): readonly { readonly piece: Piece; readonly line: number }[] => {
  const found: { piece: Piece; line: number }[] = [];
  const first = cellsOf(lines[n]?.text ?? ""), ruled = first.length > 1, after = ruled && column > 0;
  let passed = 0;
  for (let m = n + 1; m < Math.min(lines.length, n + 4 + passed); m++) {
    const line = lines[m];
    if (!line || line.text.length > 120) break;
    const cells = cellsOf(line.text), cell = cells[Math.min(column, cells.length - 1)];
    if (!cell) continue;
    if (ruled && cells.length === 1 && isRuled(line.text) && followsRule(line.text, cell.start) !== after) passed = Math.min(passed + 1, 2);
    else found.push({ piece: { line, cell }, line: m });
  }
  return found;
};

interface PlacedWord {
  readonly word: Word;
  readonly line: number;
}

/** `EASTERN DIS- / TRICT`: a caption's word broken at a line's end counts as one, on the line where it begins. */
function unbroken(words: readonly PlacedWord[], text: string): readonly PlacedWord[] {
  const out: PlacedWord[] = [];
  for (const each of words) {
    const last = out.at(-1);
    if (last && last.line !== each.line && BROKEN.test(text.slice(last.word.end, each.word.start)) && isCaptionWord(last.word.word + each.word.word)) {
      out[out.length - 1] = { word: { ...last.word, word: last.word.word + each.word.word, end: each.word.end }, line: last.line };
    } else out.push(each);
  }
  return out;
}

const BROKEN = /^-\s*$/;

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
