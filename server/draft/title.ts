/**
 * The title of a paper: the line under the caption (or in its right-hand column) that says what the paper is, with the
 * lines it runs on over. Headings of sections, hearing dates and stamps are not titles.
 */
import type { Title } from "./draft.js";
import { cellsOf, join, type Cell, type HeadLine, type Joined, type Piece } from "./headLine.js";

/** A title with the lines it stands on. */
export interface TitleMatch {
  readonly title: Title;
  /** Its words with the way back into the draft; absent for a letter's subject line. */
  readonly joined?: Joined;
  /** Set beside the parties, in the right-hand column. */
  readonly beside: boolean;
  readonly first: number;
  readonly last: number;
}

/** Words that say what a paper is: `MOTION TO COMPEL`, `Joint Letter`; not `MOTION PICTURE ASSOCIATION`, `ORDER OF ST. BENEDICT`. */
const PAPER = /\b(?:motions?(?! picture)|applications?|petition|order(?! of (?:st|the sons|eagles)\b)|opinion|judgment|recommendations?|memorandum|brief|letter(?:[- ](?:motion|brief|application|request|order|re|regarding))|joint letter|notice|response|opposition|reply|sur-?reply|objections?|complaint|answer|answers|counterclaims?|declaration|affidavit|affirmation|certificate|certification|stipulation|joint (?:statement|submission|discovery|notice|report|status|dispute)|statement|requests?|interrogatories|subpoena|report|disclosures?|suggestions|exhibit|appendix|agreement|verdict|instructions|minute entry|findings|rule 37|discovery dispute)\b/i;
/** `In re Application of`, `Judge: Hon. A. Reyes`, `Hearing Date: May 3`, `[ECF No. 50]`, `Filed concurrently with`, `ORAL ARGUMENT REQUESTED`: beside a title, never one. */
const BESIDE = /^[[(]*(?:in re\b|in the matter of\b|(?:hon|honorable|judge|magistrate|hearing|date|time|place|ctrm|courtroom|dept|department|trial|complaint filed|action filed|discovery|fact discovery|note(?:d)?(?: for| on)?|motion (?:date|hearing)|noting date|ecf|dkt|doc|docket|re|case|civil|cause|filed|oral argument|jury|demand for jury|document|electronically|assigned|assignment|date action|proposed order|to be heard|lead|related|hearing requested|expedited|the honorable)\b[^:]{0,30}(?::|\brequested\b|\bnos?\b|\bfiled\b)|(?:ecf|dkt|doc|docket)\.? |filed (?:concurrently|herewith|under|on|in)|oral argument|demand for jury|jury (?:trial )?demand|electronically filed|document electronically|(?:\w+ ){0,3}declaration[\w ,.]{0,60}(?:filed |submitted )?(?:concurrently|herewith)|case \d+:\d)/i;
/** Headings that open a part of a paper. */
const SECTION = /^(?:(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)] |introduct(?:ion|ory)|it is (?:\w+ ){0,2}ordered\b|(?:factual |procedural |relevant |general )?background|(?:legal )?argument|legal standards?|standard|discussion|facts|statement of (?:facts|the case|relevant|material)|conclusion|nature of|preliminary|summary of|table of|certificat|memorandum|brief in|declaration|affidavit|comes now|now comes?|come now|to the |to:|please take|plaintiffs?,? (?!'|and\b|[\w. ]{1,40}'s)|may it please|dear |dated?:|respectfully|exhibit|relief|oral argument|discovery (?:requests|at issue)|prayer|i\b|procedural|undisputed|proposed order)/i;
/** A title's line that cannot be the last. */
const UNFINISHED = /(?:[,;&/]|\b(?:to|of|for|and|or|the|a|an|in|on|by|from|with|against|under|pursuant|re|regarding|concerning|its|his|her|their|at|as|via|into|upon|without|motion|'s|s'|no\.?|nos\.?|v\.|rule|notice|plaintiffs?'?s?|defendants?'?s?|first|second|third|fourth|amended|renewed|emergency|unopposed|joint|fed\.|r\.|civ\.|p\.|local|civil|points))$/i;
/** A line that goes on with the title before it. */
const GOES_ON = /^(?:to|of|for|and|or|in|on|by|from|with|against|under|pursuant|re|concerning|through|as|compelling|&|fed\.|\(|\[(?:proposed|unopposed|opposed|f\.?r\.?c|rule|fed))/i;

/** A template's blank where the title goes: `{{MOTION_TITLE}}`, `[TITLE OF MOTION]`; not `[DIVISION]`. */
const BLANK_TITLE = /^(?:\{\{|\[)[\w ]*(?:title|motion)[\w ]*(?:\}\}|\])$/i;

const upperShare = (text: string): number => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0, capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters === 0 ? 0 : capitals / letters;
};

/** Capitals all through. */
const isLoud = (text: string): boolean => upperShare(text) > 0.75;

/** `Plaintiff's Motion to Compel`: every long word begins with a capital, and no sentence ends. */
const isTitleCase = (text: string): boolean =>
  !/[.!?:]$/.test(text) && (text.match(/(?:^| )\p{Ll}\p{L}{4,}/gu)?.filter((w) => !/^ ?(?:under|pursuant|against|regarding|concerning|without|through|further|about)$/.test(w)).length ?? 0) === 0;

const looksLikeTitle = (cell: Cell, line: HeadLine): boolean => {
  const { text } = cell;
  if (BLANK_TITLE.test(text)) return true;
  if (text.length > 260 || text.length < 5 || !PAPER.test(text) || BESIDE.test(text) || /^["']?\w+["']?: |\w\[|^%/.test(text) || /[=;{}<>|]\S|https?:/.test(text)) return false;
  if (/^(?:\d{1,3}|[ivx]+|[a-z])[.)] /i.test(text) || /^[-+•\]] ?/.test(text)) return false;
  if (/\bv(?:s)?\. /.test(text) && !/motion|order|letter/i.test(text)) return false;
  return isLoud(text) || (text.length < 200 && (line.heading ? !/[.!?]$/.test(text) : isTitleCase(text) && text.split(" ").length >= 2));
};

/** A court's own line, its `v.`, or a party's label: still the caption. */
const VERSUS = /(?:^|[\s,])(?:v|vs)\.?(?:$|[\s,])|-against-|\bversus\b/i;

/**
 * The first title at or after line `from`. Where a caption opens there, a title in full width comes after the parties;
 * one in the right-hand column may stand beside them.
 */
export function findTitle(lines: readonly HeadLine[], from: number): TitleMatch | null {
  const limit = Math.min(lines.length, from + 70);
  let versus = -1;
  for (let i = from; i < Math.min(limit, from + 30) && versus < 0; i++) {
    const cells = cellsOf(lines[i]?.text ?? "");
    if (cells.some((c) => VERSUS.test(c.text) && (c.text.length < 90 || isLoud(c.text)))) versus = i;
  }
  for (let i = from; i < limit; i++) {
    const line = lines[i];
    if (!line) continue;
    const cells = cellsOf(line.text);
    const column = cells.reduce((found, c, k) => (looksLikeTitle(c, line) ? k : found), -1);
    const cell = cells[column];
    if (!cell || (column === 0 && cells.length === 1 && i < versus && PARTY_AFTER.test(lines[i + 1]?.text ?? ""))) continue;
    return runOn(lines, i, column, versus);
  }
  return null;
}

const PARTY_AFTER = /^(?:plaintiff|petitioner|a |an |and |,)/i;

/** The title that begins in this cell, with the lines it goes on over; or begins before it (`PLAINTIFF'S` / `MOTION`). */
function runOn(lines: readonly HeadLine[], at: number, column: number, versus: number): TitleMatch {
  const pieces: Piece[] = [];
  const cellAt = (i: number): NextLine | null => {
    const line = lines[i];
    if (!line) return null;
    const cells = cellsOf(line.text);
    // A title's first line may stand alone in its column, and the next beside the caption's "v.".
    const beside = cells.length === 2 && VERSUS.test(cells[0]?.text ?? "") && (cells[0]?.text.length ?? 0) < 12;
    const cell = column === 0 && !beside ? (cells.length === 1 ? cells[0] : undefined) : cells[cells.length - 1];
    const above = lines[i - 1];
    const runsOn = above !== undefined && above.heading && line.heading && line.span.start - above.span.end < 16;
    return cell && (column === 0 || cells.length > 1 || cell.start > 0 || isLoud(cell.text)) ? { line, cell, runsOn } : null;
  };
  const start = lines[at], own = start && cellsOf(start.text)[column];
  if (start && own) pieces.push({ line: start, cell: own });
  let first = at, last = at;
  const before = at - 1 > versus ? cellAt(at - 1) : null;
  if (before && OPENS.test(before.cell.text) && own) { pieces.unshift(before); first = at - 1; }
  for (let i = at + 1; i < Math.min(lines.length, at + 9); i++) {
    const next = cellAt(i), text = pieces[pieces.length - 1]?.cell.text ?? "";
    if (!next || !continues(text, next)) break;
    pieces.push(next);
    last = i;
  }
  const joined = join(pieces), text = joined.text.replace(/\s+/g, " ").trim();
  return { title: { text, span: joined.locate({ start: 0, end: joined.text.length }) }, joined, beside: column > 0, first, last };
}

/** `DEFENDANT FINCH LLC'S` or `[PROPOSED]` on a line of its own. */
const OPENS = /^(?:(?:plaintiff|defendant|petitioner|respondent|movant)[\w .,&'-]{0,80}'s?|\[?proposed\]?|joint|agreed|unopposed|emergency|notice of)$/i;

/** A line below, and whether it stands in the same block as the one above it. */
type NextLine = Piece & { readonly runsOn: boolean };

const continues = (before: string, next: NextLine): boolean => {
  const { text } = next.cell;
  if (text.length > 200 || BESIDE.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const unfinished = UNFINISHED.test(before), goesOn = GOES_ON.test(text);
  if (SECTION.test(text) && !(unfinished && !/^(?:[ivx\d]+[.)]|introduct(?:ion|ory)|it is |comes now|to the h|please take|dated?:)/i.test(text))) return false;
  if (isLoud(text)) return unfinished || goesOn || (isLoud(before) && (!next.line.heading || next.runsOn) && !/[.:]$/.test(before) && !PAPER_ALONE.test(text));
  return !isLoud(before) && !/[.!?:]$/.test(text) && text.length < 120 && (unfinished || goesOn) && isTitleCase(text);
};

/** A capital line after a whole title that is a heading or a new paper of its own. */
const PAPER_ALONE = /^(?:order|opinion|certif\w+|memorandum|argument|parties|jurisdiction|judge|magistrate|facts|analysis)\b/i;
