/**
 * A thing and a time, and no verb between them, as a table's row and a clerk's note have them: read as the sentence that they stand for.
 * "Joint statement" and "3/21/2014" say "By 3/21/2014, the parties shall file the joint statement."
 */
import { findDates } from "../dates.js";
import { kindOfAct, kindOfDirected, kindOfPaper } from "./acts.js";
import { actorAfter } from "./actors.js";
import { PERIOD } from "./deadlinePhrases.js";

const NOBODY: ReadonlySet<string> = new Set();
const MODAL = /\b(?:shall|must|will|is to|are to|may)\b/;

/** @returns the sentence, or null where the cells say nothing that anybody is to do */
export function sentenceOf(cells: readonly string[]): string | null {
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

export const inSmall = (words: string): string => words.replace(/^to (?=[a-z])/i, "").replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase());

/** "Desert Sky", "Both sides", "Plaintiff's counsel": short, and nothing to be done; not "RFP 4". */
const isActor = (cell: string): boolean => {
  if (cell.length > 60 || cell.split(" ").length > 7 || /\d/.test(cell)) return false;
  const actor = actorAfter(cell, NOBODY);
  return actor !== null && actor.span.start === 0 && actor.span.end >= cell.length - 1 || (kindOfDirected(inSmall(cell)) === null && kindOfPaper(`file ${cell}`, 4) === undefined && /^\p{Lu}/u.test(cell) && !/^(?:Who|What|Party|Item|Task|Event|Action|Request|Responsible|Deadline|Date|Discovery|Interr|RFP|RFA|No)\b/.test(cell));
};

/** "Both sides" -> "both sides"; a name stays as it is. */
export const subject = (who: string | undefined): string => who === undefined || /^(?:both|all|the)? ?(?:parties|sides)$/i.test(who) ? "the parties" : /^(?:plaintiff|defendant|counsel|each|either|all|both|the|lead|defense)/i.test(who) ? inSmall(who) : who;

/** A cell that is a time and little else. */
function isTime(cell: string): boolean {
  if (cell.length > 60) return false;
  const date = findDates(cell).find((d) => d.form === "full" || d.form === "partial" || d.form === "weekday");
  if (date) return cell.length - (date.span.end - date.span.start) < 26;
  return [...cell.matchAll(PERIOD)].some((m) => m[0].length > cell.length - 34);
}

export const timeOf = (cell: string): string => {
  const words = cell.replace(/[.;]$/, "").replace(/^(?:due )?in (?=\S+ (?:\(\d+\) )?(?:\w+ )?(?:days?|weeks?)\b)/i, "within ").replace(/^due (?=\S)/i, "");
  return /^(?:by|within|on|no later|not later|before|at least)\b/i.test(words) ? words.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) : /^\d{1,3} (?:\w+ )?(?:days?|weeks?)|^(?:\w+ )(?:\(\d+\) )?(?:days?|weeks?)/i.test(words) ? `Within ${words}` : `By ${words}`;
};
