/**
 * A table of who is to do what by when: each row says as much as a sentence, and is read as the sentence that it stands for.
 * Ruled with bars, or set in columns with spaces. A table of the case's timetable has no one who acts, and says nothing here.
 */
import { findDates } from "../dates.js";
import { span, type Span } from "../span.js";
import { kindOfAct, kindOfDirected, kindOfPaper } from "./acts.js";
import { actorAfter } from "./actors.js";
import { PERIOD } from "./deadlinePhrases.js";

export interface Row {
  /** Its place in the paragraph, as written. */
  readonly span: Span;
  /** The sentence that it stands for: "By May 3, 2014, Plaintiff shall sign the releases." */
  readonly sentence: string;
}

const COLUMNS = / {3}|\t/;
const MOST_LINES = 60;
const NOBODY: ReadonlySet<string> = new Set();

/** @param raw a paragraph as written, with its lines; none where it is no such table */
export function rowsOf(raw: string, ruled: boolean): readonly Row[] {
  if (raw.length > 12_000 || !(ruled || (raw.includes("\n") && COLUMNS.test(raw)))) return [];
  const lines = linesOf(raw);
  if (lines.length > MOST_LINES || (!ruled && lines.length < 2)) return [];
  const rows = lines.flatMap(({ cells, at, end }): Row[] => {
    const sentence = cells.length < 2 ? null : sentenceOf(cells);
    return sentence === null ? [] : [{ span: span(at, end), sentence }];
  });
  return ruled || rows.length >= 2 ? rows : [];
}

interface Line {
  readonly cells: readonly string[];
  readonly at: number;
  readonly end: number;
}

/** What goes on below a cell belongs to it: a line that begins far in. */
function linesOf(raw: string): readonly Line[] {
  const lines: { cells: string[]; at: number; end: number }[] = [];
  let at = 0;
  for (const text of raw.split("\n")) {
    const trimmed = text.trim(), cells = trimmed.split(trimmed.includes("|") ? "|" : COLUMNS).map((c) => c.trim()).filter((c) => c !== ""), before = lines.at(-1);
    if (before && /^ {8}/.test(text) && cells.length === 1 && before.cells.length > 1) {
      const longest = before.cells.reduce((best, c, i) => (c.length > before.cells[best]!.length ? i : best), 0);
      before.cells[longest] += ` ${trimmed}`;
      before.end = at + text.length;
    } else if (trimmed !== "") lines.push({ cells, at: at + (text.length - text.trimStart().length), end: at + text.trimEnd().length });
    at += text.length + 1;
  }
  return lines;
}

const MODAL = /\b(?:shall|must|will|is to|are to|may)\b/;

function sentenceOf(cells: readonly string[]): string | null {
  const when = cells.findIndex(isTime);
  if (when < 0) return null;
  const by = timeOf(cells[when]!), rest = cells.filter((_, i) => i !== when), told = rest.find((c) => MODAL.test(c) && c.length > 20);
  if (told !== undefined) return `${by}, ${told.replace(/[.;]$/, "")}.`;
  const act = rest.findIndex((c) => kindOfDirected(inSmall(c)) !== null && (kindOfAct(inSmall(c)) !== null || / /.test(c)) && !isActor(c)), who = rest.find((c, i) => i !== act && isActor(c));
  if (act >= 0) return `${by}, ${subject(who)} shall ${inSmall(rest[act]!).replace(/[.;]$/, "")}.`;
  // A paper: whose it is, or one of both sides.
  const paper = rest.find((c) => c !== who && kindOfPaper(`file ${c}`, 4) !== undefined), kind = paper === undefined ? undefined : kindOfPaper(`file ${paper}`, 4);
  return kind && (kind === "joint-submission" || who !== undefined) ? `${by}, ${subject(who)} shall file the ${inSmall(paper!).replace(/^(?:the|a|an) /, "").replace(/[.;]$/, "")}.` : null;
}

const inSmall = (words: string): string => words.replace(/^to (?=[a-z])/i, "").replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase());

/** "Desert Sky", "Both sides", "Plaintiff's counsel": short, and nothing to be done; not "RFP 4". */
const isActor = (cell: string): boolean => {
  if (cell.length > 60 || cell.split(" ").length > 7 || /\d/.test(cell)) return false;
  const actor = actorAfter(cell, NOBODY);
  return actor !== null && actor.span.start === 0 && actor.span.end >= cell.length - 1 || (kindOfDirected(inSmall(cell)) === null && kindOfPaper(`file ${cell}`, 4) === undefined && /^\p{Lu}/u.test(cell) && !/^(?:Who|What|Party|Item|Task|Event|Action|Request|Responsible|Deadline|Date|Discovery|Interr|RFP|RFA|No)\b/.test(cell));
};

/** "Both sides" -> "both sides"; a name stays as it is. */
const subject = (who: string | undefined): string => who === undefined || /^(?:both|all|the)? ?(?:parties|sides)$/i.test(who) ? "the parties" : /^(?:plaintiff|defendant|counsel|each|either|all|both|the|lead|defense)/i.test(who) ? inSmall(who) : who;

/** A cell that is a time and little else. */
function isTime(cell: string): boolean {
  if (cell.length > 60) return false;
  const date = findDates(cell).find((d) => d.form === "full" || d.form === "partial" || d.form === "weekday");
  if (date) return cell.length - (date.span.end - date.span.start) < 26;
  return [...cell.matchAll(PERIOD)].some((m) => m[0].length > cell.length - 34);
}

const timeOf = (cell: string): string => {
  const words = cell.replace(/[.;]$/, "");
  return /^(?:by|within|on|no later|not later|before|at least)\b/i.test(words) ? words.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) : /^\d{1,3} (?:\w+ )?(?:days?|weeks?)|^(?:\w+ )(?:\(\d+\) )?(?:days?|weeks?)/i.test(words) ? `Within ${words}` : `By ${words}`;
};
