/**
 * Deadlines as an iCalendar file (RFC 5545) for any calendar: whole days, no alarms, nobody invited. The file is made here and
 * goes nowhere. Its stamp is the day it is made on, so that the same deadlines give the same file.
 */
import { createEvents, type EventAttributes } from "ics";
import { addDays, partsOf } from "../draft/calendar.js";
import type { IsoDate } from "../draft/draft.js";
import type { OrderDeadline } from "./deadlines.js";

/** Null where no deadline has a day. @param what the case, to tell calendars apart: "Okafor v. Tallis", or null */
export function icsOf(deadlines: readonly OrderDeadline[], today: IsoDate, what: string | null): string | null {
  const events = deadlines.flatMap((deadline, n) => (deadline.due === null ? [] : [eventOf(deadline, deadline.due, n, today, what)]));
  if (events.length === 0) return null;
  const { error, value } = createEvents(events, { productId: "-//Good Faith//deadlines//EN", method: "PUBLISH" });
  if (value === undefined) throw new Error(`the calendar could not be written: ${error?.message ?? "no reason given"}`);
  return value;
}

const day = (iso: IsoDate): [number, number, number] => {
  const { year, month, day: date } = partsOf(iso);
  return [year, month, date];
};

/** The library takes the stamp, though its types do not say so. */
type Stamped = EventAttributes & { readonly timestamp: number };

function eventOf(deadline: OrderDeadline, due: IsoDate, n: number, today: IsoDate, what: string | null): Stamped {
  const lines = [
    deadline.words, deadline.if === null ? null : `If ${deadline.if.replace(/^if /i, "")}`,
    deadline.contents.length === 0 ? null : `To hold: ${deadline.contents.join("; ")}`,
    deadline.consequence === null ? null : `Otherwise: ${deadline.consequence}`,
    `${deadline.order}. Read by a program: check it against the order.`,
  ];
  return {
    uid: `${[what ?? "", deadline.order, due, deadline.kind, deadline.who ?? "", String(n + 1)].join(" ").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-/, "")}@goodfaith`,
    start: day(due), end: day(addDays(due, 1)), timestamp: Date.UTC(...monthFromZero(today)),
    title: `${what === null ? "" : `${what}: `}${titleOf(deadline)}`, description: lines.filter((line) => line !== null).join("\n"),
    status: "CONFIRMED", busyStatus: "FREE", transp: "TRANSPARENT",
  };
}

const monthFromZero = (iso: IsoDate): [number, number, number] => {
  const [year, month, date] = day(iso);
  return [year, month - 1, date];
};

const TITLES: Readonly<Record<OrderDeadline["kind"], string>> = { confer: "confer", "joint-submission": "joint submission", statement: "statement to the court", other: "discovery due" };

const titleOf = ({ kind, force, who }: OrderDeadline): string => `${TITLES[kind]}${who === null ? "" : ` (${who})`}${force === "may" ? ", permitted" : ""}`;
