/**
 * What the orders of the case direct and permit that stood when the draft was written, each with a name of its own:
 * "ecf-41/joint-submission", and "ecf-41/statement-2" for an order's second statement.
 */
import { bothOrUnknown, type CaseDuty, type CaseFile, type CaseOrder } from "../../../shared-rules/case.js";
import { isoOf, partsOf, showDate } from "../../draft/calendar.js";
import type { Draft, IsoDate } from "../../draft/draft.js";

export type DatedOrder = CaseOrder & { readonly date: IsoDate };

export interface Directed {
  readonly id: string;
  readonly order: DatedOrder;
  readonly duty: CaseDuty;
}

/** By the order's day. An order without one may be older or younger than the draft, so nothing is held against it. */
export function directedIn({ orders }: CaseFile, written: IsoDate): readonly Directed[] {
  const stood = orders.filter((order): order is DatedOrder => order.date !== null && order.date <= written);
  return [...stood].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).flatMap((order) => order.duties.map((duty, n): Directed => {
    const before = order.duties.slice(0, n).filter(({ kind }) => kind === duty.kind).length;
    return { id: `${order.id}/${duty.kind}${before === 0 ? "" : `-${before + 1}`}`, order, duty };
  }));
}

/** Directed to both sides, to nobody by name, or to the side whose paper this is. */
export const concerns = ({ who }: CaseDuty, { movant }: Pick<Draft, "movant">): boolean =>
  bothOrUnknown(who) || (movant.side !== null && (who ?? "").toLowerCase().includes(movant.side));

/** "ECF No. 41"; a day in it is written out. */
export const citedAs = ({ cite, id }: CaseOrder): string => (cite ?? `the order "${id}"`).replace(ISO_DAY, (day) => (isoOf(partsOf(day).year, partsOf(day).month, partsOf(day).day) === null ? day : showDate(day)));

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** "ECF No. 41 of February 24, 2021"; an order that is cited by its day has it once. */
export function citedWithDay(order: DatedOrder): string {
  const cited = citedAs(order), day = showDate(order.date);
  return cited.includes(day) ? cited : `${cited} of ${day}`;
}

/** What the order says of not complying, in its own words; nothing where it says nothing. */
export function otherwise({ consequence }: CaseDuty): string {
  const words = consequence?.replace(/\s+/g, " ").trim().replace(/[.;,]$/, "") ?? "";
  return words === "" ? "" : ` The order on not complying: “${words}”.`;
}
