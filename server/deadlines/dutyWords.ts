/** An order's duty in a sentence, and on a card: who must do what, by when, how, and what follows otherwise. */
import { showDate, weekdayOf, WEEKDAY_NAMES } from "../draft/calendar.js";
import type { Duty, DutyKind } from "../draft/draft.js";
import { isLegalHoliday } from "../draft/duties/legalHolidays.js";

const ACTS: Readonly<Record<DutyKind, string>> = { confer: "confer", "joint-submission": "submit one paper of both sides", statement: "file a statement", other: "act on the discovery in dispute" };

/** "Monday, December 14, 2009" */
export const showDay = (day: string): string => `${WEEKDAY_NAMES[weekdayOf(day)] ?? ""}, ${showDate(day)}`;

/** "Parties must confer by telephone by Wednesday, October 4, 2017 (defendants initiate)" */
export function dutySentence({ kind, force, who, modes, due, dueSpan, initiates }: Duty): string {
  const how = modes.length > 0 ? ` ${modes.map((mode) => MANNERS[mode] ?? mode).join(" or ")}` : "";
  const when = due !== null ? ` by ${showDay(due)}` : dueSpan !== null ? ", on a day that hangs on another event" : "";
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${force} ${ACTS[kind]}${how}${when}${initiates === null ? "" : ` (${initiates} to initiate)`}`;
}

const MANNERS: Readonly<Record<string, string>> = { telephone: "by telephone", "in-person": "in person", video: "by video" };

/** What else is to be told of it, a line each. */
export function dutyDetails({ if: condition, contents, consequence, leave, due }: Duty): readonly string[] {
  return [
    ...(condition === null ? [] : [`If ${condition.replace(/^if /i, "")}`]),
    ...(contents.length === 0 ? [] : [`To hold: ${contents.map((words, n) => (contents.length > 1 ? `(${n + 1}) ${words}` : words)).join("; ")}`]),
    ...(leave === null ? [] : [`Leave: ${leave}`]),
    ...(consequence === null ? [] : [`Otherwise: ${consequence}`]),
    ...(due !== null && (weekdayOf(due) % 6 === 0 || isLegalHoliday(due)) ? ["A day that the order itself fixes does not move, though this one is a weekend or a legal holiday (Fed. R. Civ. P. 6(a))"] : []),
  ];
}
