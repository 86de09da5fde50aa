/** What the checklist says, the same in an editor and on the command line. */
import { showDate } from "../draft/calendar.js";
import type { ListedContact, ListedDuty } from "./checklist.js";
import { andList, modeWords, orList } from "./say.js";

/** "May 12, 2021, 2:15 p.m., by telephone" */
export const contactLabel = ({ date, time, mode }: ListedContact): string =>
  [date === null ? "no date read" : showDate(date), ...(time === null ? [] : [time]), modeWords(mode)].join(", ");

/** "unanswered; Daniel R. Whitcomb and Rosalind T. Okafor" */
export const contactDetail = ({ who, outcome }: ListedContact): string =>
  [OUTCOMES[outcome], ...(who.length > 0 ? [andList(who)] : [])].join("; ");

const OUTCOMES: Readonly<Record<ListedContact["outcome"], string>> = {
  held: "held", impasse: "held, an impasse", accord: "held, an accord", "partial-accord": "held, an accord in part",
  attempted: "attempted", unanswered: "unanswered", declined: "declined", scheduled: "only arranged", unknown: "how it ended was not told",
};

/** "July 15, 2021: joint submission", "October 4, 2021: confer by telephone" */
export const dutyLabel = ({ due, kind, act, modes }: ListedDuty): string =>
  `${due === null ? "no day set" : showDate(due)}: ${[act === null ? KINDS[kind] : briefly(act), ...(modes.length > 0 ? [orList(modes.map(modeWords))] : [])].join(" ")}`;

const LONGEST_ACT = 90;

function briefly(act: string): string {
  const cut = act.length <= LONGEST_ACT ? -1 : act.lastIndexOf(" ", LONGEST_ACT);
  return cut < 0 ? act.slice(0, LONGEST_ACT) : `${act.slice(0, cut)} …`;
}

const KINDS: Readonly<Record<ListedDuty["kind"], string>> = { confer: "confer", "joint-submission": "joint submission", statement: "statement to the court", other: "as the order directs" };

/** "in 12 days, defendant, ECF No. 41"; what an order does not demand says so. */
export const dutyDetail = (duty: ListedDuty): string =>
  [...(duty.missed === null ? [] : ["not met"]), ...(duty.days === null ? [] : [daysWords(duty.days)]), ...(duty.force === "may" ? ["permitted, not directed"] : []), ...(duty.who === null ? [] : [duty.who]), duty.order].join(", ");

/** "3 days past", "today", "in 1 day" */
export function daysWords(days: number): string {
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`;
  return days === 0 ? "today" : days < 0 ? `${count} past` : `in ${count}`;
}

/** What the draft misses of it, the condition, the parts and what follows otherwise: a line each. */
export const dutyNotes = ({ missed, if: condition, contents, consequence, leave }: ListedDuty): readonly string[] => [
  ...(missed === null ? [] : [missed]),
  ...(condition === null ? [] : [`If ${condition.replace(/^if /i, "")}`]),
  ...(contents.length === 0 ? [] : [`To hold: ${contents.join("; ")}`]),
  ...(leave === null ? [] : [`Leave: ${leave}`]),
  ...(consequence === null ? [] : [`Otherwise: ${consequence}`]),
];
