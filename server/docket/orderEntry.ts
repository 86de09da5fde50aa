/** An order that was read, as an entry of the case file's `orders`: its id, how it is cited, its day and its duties. */
import type { CaseOrder } from "../../shared-rules/case.js";
import type { Draft, Duty } from "../draft/draft.js";

/** The keys of the case file; what is not known is left out. */
export interface OrderEntry {
  readonly id: string;
  readonly cite: string;
  readonly date?: string;
  readonly duties: readonly DutyEntry[];
}

type DutyEntry = { readonly [key: string]: string | readonly string[] };

/** Null for a paper that is no order, or sets no duty. */
export function orderEntry(draft: Draft): OrderEntry | null {
  if (draft.kind !== "order" || draft.duties.length === 0) return null;
  const docket = docketNumber(draft.text), day = draft.filed;
  return {
    id: docket !== null ? `ecf-${docket}` : day !== null ? `order-${day}` : "order",
    cite: docket !== null ? `ECF No. ${docket}` : `${titleOf(draft)}${day === null ? "" : ` of ${day}`}`,
    ...(day !== null && { date: day }),
    duties: draft.duties.map((duty) => dutyEntry(duty, draft.text)),
  };
}

/** The case file has it already: under the same id, or of the same day with the same duties. */
export const isInCase = (entry: OrderEntry, orders: readonly CaseOrder[]): boolean =>
  orders.some((order) => order.id === entry.id || (order.date !== null && order.date === entry.date && order.duties.map(({ kind, due }) => `${kind} ${due ?? ""}`).join() === entry.duties.map(({ kind, due }) => `${String(kind)} ${String(due ?? "")}`).join()));

/** "Case 4:13-cv-00817 Document 61 Filed 03/04/14": the docket's own stamp. */
const STAMP = /\bCase:? \d{1,2}:\d{2}-[a-z]{2}-\d{2,6}[^\n]{0,40}? Doc(?:ument)?\.? ?#?:? ?(?<number>\d{1,5})\b/i;
const STAMP_WITHIN = 3000;

const docketNumber = (text: string): string | null => STAMP.exec(text.slice(0, STAMP_WITHIN))?.groups?.["number"] ?? null;

const LONGEST_CITE = 150;

const titleOf = ({ title }: Draft): string => (title?.text ?? "Order").replace(/\s+/g, " ").trim().slice(0, LONGEST_CITE);

const LONGEST = 2000;
const words = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, LONGEST);

function dutyEntry({ kind, force, who, initiates, modes, due, if: condition, contents, consequence, leave, span }: Duty, text: string): DutyEntry {
  return {
    kind, force,
    // "other" tells nobody what.
    ...(kind === "other" && { act: words(text.slice(span.start, span.end).replace(/\*\*/g, "")).replace(/[,;.]?(?: and| or)?[,;.]?$/, "") }),
    who: words(who),
    ...(initiates !== null && { initiates: words(initiates) }),
    ...(modes.length > 0 && { mode: modes.length === 1 ? modes[0]! : modes }),
    ...(due !== null && { due }),
    ...(condition !== null && { if: words(condition) }),
    ...(contents.length > 0 && { contents: contents.map(words) }),
    ...(consequence !== null && { consequence: words(consequence) }),
    ...(leave !== null && { leave: words(leave) }),
  };
}
