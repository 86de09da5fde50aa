/** The day by which an order wants a paper, and the day that the paper bears. */
import type { CaseDuty } from "../../../shared-rules/case.js";
import { isoOf, showDate } from "../../draft/calendar.js";
import type { Draft, IsoDate } from "../../draft/draft.js";
import { titleSpan } from "../check.js";
import type { OrderAnswer } from "./answer.js";
import { citedAs, type DatedOrder } from "./directed.js";

/** The day at the signature; a letter's is at its head. */
export function datedOn(draft: Draft): IsoDate | null {
  if (draft.filed !== null) return draft.filed;
  const greeting = draft.text.search(/^[ \t]*(?:Dear\b|Your Honor\b|Re:|\*\*Re:)/mu);
  if (greeting < 0) return null;
  const [first] = draft.dates.filter(({ span }) => span.end <= greeting && isAlone(draft.text, span.start, span.end));
  return first?.date.form === "full" ? isoOf(first.date.year, first.date.month, first.date.day) : null;
}

/** A line that holds the day and nothing else. */
const isAlone = (text: string, start: number, end: number): boolean => {
  const from = text.lastIndexOf("\n", start - 1) + 1, to = text.indexOf("\n", end);
  return !/[\p{L}\d]/u.test(text.slice(from, start)) && !/[\p{L}\d]/u.test(text.slice(end, to < 0 ? text.length : to));
};

export function dueAnswer(draft: Draft, order: DatedOrder, { due }: CaseDuty, noun: string, today: IsoDate): OrderAnswer | null {
  if (due === null) return null;
  const asks = `the ${noun} by ${showDate(due)}`, base = { part: "due", asks }, dated = datedOn(draft), at = titleSpan(draft);
  if (dated !== null && dated <= due) return { ...base, status: "met", evidence: [at] };
  if (dated !== null) {
    return {
      ...base, status: "unmet", evidence: [at], lookedFor: `a day up to ${showDate(due)}`,
      fault: { code: "missed-order-duty", at, ofDay: true, says: `After the day that the court set: ${citedAs(order)} directs this paper by ${showDate(due)}; it is dated ${showDate(dated)}.` },
    };
  }
  const lookedFor = "the day that this paper bears";
  return today <= due ? { ...base, status: "unclear", evidence: [], lookedFor } : {
    ...base, status: "unclear", evidence: [at], lookedFor,
    fault: { code: "missed-order-duty", at, ofDay: true, doubt: true, says: `The day that the court set has passed: ${citedAs(order)} directs this paper by ${showDate(due)}, and it bears no day of its own.` },
  };
}
