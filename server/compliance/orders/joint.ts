/** One paper of both sides, where an order directs it: that the paper in hand is of both, and that a motion is not one side's own instead. */
import { showDate } from "../../draft/calendar.js";
import type { Draft } from "../../draft/draft.js";
import { titleSpan } from "../check.js";
import { bothSides } from "../checks/joint-paper.js";
import type { OrderAnswer } from "./answer.js";
import { citedAs, type Directed } from "./directed.js";

/** The paper in hand. Without labelled parts, both sides may speak in one voice: only one side's part alone shows that it is not joint. */
export function bothSidesAnswer(draft: Draft, { order }: Directed, noun: string): OrderAnswer {
  const base = { part: "joint", asks: `one ${noun.replace(/^joint /, "")} of both sides` }, parts = bothSides(draft.sideParts), [first] = draft.sideParts;
  if (parts) return { ...base, status: "met", evidence: parts };
  if (!first) return { ...base, status: "unclear", evidence: [], lookedFor: "a part of each side" };
  return {
    ...base, status: "unmet", evidence: [first.span], lookedFor: "a part of each side",
    fault: { code: "not-joint", at: titleSpan(draft), says: `Not joint: ${citedAs(order)} directs one paper of both sides; only one side's part is here.` },
  };
}

/**
 * "the parties are unable to resolve their disputes", "disputes remain": as it is where a motion is made all the same. A joint
 * report that an order wants in any case does not stand in a later motion's way.
 */
const DISPUTE_REMAINS = /\b(?:remain|unable|cannot|can not|unresolved|impasse|fail|not (?:agree|resolve)|unsuccessful)/i;

const DISCOVERY: ReadonlySet<string> = new Set(["compel", "discovery", "discovery-sanctions", "protective-order"]);

/** A motion of one side about discovery. */
export const isOneSides = (draft: Draft): boolean => draft.kind === "motion" && !draft.agreed && draft.motions.some(({ kind }) => DISCOVERY.has(kind));

export function motionInsteadAnswer(draft: Draft, { order, duty }: Directed): OrderAnswer | null {
  const owed = duty.if !== null && DISPUTE_REMAINS.test(duty.if), at = draft.title?.span;
  if (at === undefined || !isOneSides(draft) || !owed) return null;
  const by = duty.due === null ? "" : ` by ${showDate(duty.due)}`, asks = `one paper of both sides${by}`;
  return {
    part: "", asks, status: "unmet", evidence: [at], lookedFor: asks,
    fault: {
      code: "not-joint", at,
      says: `One side's motion: ${citedAs(order)} directs the parties to submit ${asks}${duty.leave === null ? "" : ", and nothing further without leave of court"}.`,
    },
  };
}
