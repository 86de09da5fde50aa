/**
 * A manner of conferring that a rule neither accepts nor refuses, and an order in the case directs or permits: the order comes closest
 * to the case, and the doubt is settled. What a rule refuses stays refused, since the stricter governs.
 */
import type { CaseFile } from "../../../shared-rules/case.js";
import type { Conferral, Draft, IsoDate } from "../../draft/draft.js";
import { isAboutDiscovery } from "../standing.js";
import { datedOn } from "./days.js";
import { concerns, directedIn, type DatedOrder } from "./directed.js";

/** The newest order that stood when they conferred and names the manner; null where none does, or where no day tells that it stood. */
export function mannerAllowed(draft: Draft, { mode, date }: Conferral, file: CaseFile, today: IsoDate): DatedOrder | null {
  if (!isAboutDiscovery(draft)) return null;
  const fitting = directedIn(file, datedOn(draft) ?? today).filter(({ order, duty }) =>
    duty.kind === "confer" && concerns(duty, draft) && duty.modes.some((each) => each === mode) && date !== null && date >= order.date);
  return fitting.at(-1)?.order ?? null;
}
