/** The days that orders set, as a list: from an order itself, and from the orders of a case file. */
import type { CaseOrder } from "../../shared-rules/case.js";
import type { Draft, DutyKind, IsoDate } from "../draft/draft.js";

export interface OrderDeadline {
  /** Null where the order sets a time that hangs on an event without a day. */
  readonly due: IsoDate | null;
  readonly kind: DutyKind;
  readonly force: "must" | "may";
  readonly who: string | null;
  readonly modes: readonly string[];
  readonly if: string | null;
  readonly contents: readonly string[];
  readonly consequence: string | null;
  /** The order's own words for it, where it was read. */
  readonly words: string | null;
  /** The order as one cites it: "ECF No. 41", or its title and day. */
  readonly order: string;
}

/** Duties without any time are no deadlines. */
export const deadlinesOfOrder = (draft: Draft): readonly OrderDeadline[] => {
  const order = nameOf(draft);
  return inOrder(draft.duties.filter(({ dueSpan }) => dueSpan !== null).map(({ due, kind, force, who, modes, if: condition, contents, consequence, span }) => ({
    due, kind, force, who, modes, if: condition, contents, consequence, words: plain(draft.text.slice(span.start, span.end)), order,
  })));
};

export const deadlinesOfCase = (orders: readonly CaseOrder[]): readonly OrderDeadline[] =>
  inOrder(orders.flatMap(({ id, cite, date, duties }) => duties.filter(({ due }) => due !== null).map((duty) => ({
    due: duty.due, kind: duty.kind, force: duty.force, who: duty.who, modes: duty.modes, if: duty.if, contents: duty.contents, consequence: duty.consequence, words: duty.act,
    order: cite ?? (date === null ? id : `Order of ${date}`),
  }))));

/** By day; what has none last. */
const inOrder = (deadlines: readonly OrderDeadline[]): readonly OrderDeadline[] =>
  [...deadlines].sort((a, b) => (a.due ?? LAST) < (b.due ?? LAST) ? -1 : (a.due ?? LAST) > (b.due ?? LAST) ? 1 : 0);

const LAST = "9999-12-31";

const nameOf = ({ title, filed }: Draft): string => `${title ? plain(title.text) : "Order"}${filed === null ? "" : ` of ${filed}`}`;

/** Margin numbers and line ends are of no use in a calendar. */
const plain = (words: string): string => words.replace(/\*\*/g, "").replace(/\s+/g, " ").trim();
