/** One paper of both sides, where an order directs it: that the paper in hand is of both, and that a motion is not one side's own instead. */
import { showDate } from "../../draft/calendar.js";
import type { Draft } from "../../draft/draft.js";
import type { Span } from "../../draft/span.js";
import { insertOrderedPaper } from "../../fixes/ordered-part.js";
import type { Fix } from "../model.js";
import { titleSpan } from "../check.js";
import { bothSides } from "../checks/joint-paper.js";
import { partsTold } from "../emptyParts.js";
import { hasEmptyPart, partsByName } from "../partsByName.js";
import type { OrderAnswer } from "./answer.js";
import { citedAs, type Directed } from "./directed.js";
import { seenIn } from "./seen.js";
import { bothContend, subjectsOf } from "./subjects.js";

/**
 * The paper in hand. Both sides' parts make it joint, or what each is said to contend, or both signatures; one side's part alone
 * shows that it is not. A paper in one voice, signed by one, is left open.
 */
export function bothSidesAnswer(draft: Draft, { order }: Directed, noun: string): OrderAnswer {
  const base = { part: "joint", asks: `one ${noun.replace(/^joint /, "")} of both sides` }, parts = partsTold(draft), [first] = parts;
  const named = partsByName(draft), told = bothSides(parts) ?? (named?.ofBoth ? named.spans : null), evidence = told ?? (hasEmptyPart(draft) ? null : bothContend(seenIn(draft, [])) ?? bothSign(draft));
  if (evidence) return { ...base, status: "met", evidence };
  if (!first || named) return { ...base, status: "unclear", evidence: named?.spans ?? [], lookedFor: "a part of each side" };
  return {
    ...base, status: "unmet", evidence: [first.span], lookedFor: "a part of each side",
    fault: { code: "not-joint", at: titleSpan(draft), says: `Not joint: ${citedAs(order)} directs one paper of both sides; only one side's part is here.` },
  };
}

/** "Attorney for Plaintiff", "Counsel for Defendants", "Plaintiff, pro se": a line under a signature. */
const signs = (side: string): RegExp => new RegExp(String.raw`^[^\n]{0,60}\b(?:(?:attorneys?|counsel|lead counsel) for (?:\S+ ){0,3}?${side}s?\b|${side},? (?:pro se|self-represented))`, "gim");
const SIGNS: readonly RegExp[] = [signs("plaintiff"), signs("defendant")];

function bothSign({ text, signature }: Draft): readonly Span[] | null {
  const from = signature?.start ?? -1;
  if (from < 0) return null;
  const signed = SIGNS.flatMap((each) => [...text.slice(from).matchAll(each)].slice(0, 1).map((m): Span => ({ start: from + m.index, end: from + m.index + m[0].length })));
  return signed.length === SIGNS.length ? signed : null;
}

/**
 * "the parties are unable to resolve their disputes", "disputes remain": as it is where a motion is made all the same. A joint
 * report that an order wants in any case does not stand in a later motion's way.
 */
const DISPUTE_REMAINS = /\b(?:remain|unable|cannot|can not|unresolved|impasse|fail|not (?:agree|resolve)|unsuccessful)/i;

/** The parts that the order wants, to begin the paper with. */
export const orderedParts = (draft: Draft, cited: string, contents: readonly string[]): Fix =>
  insertOrderedPaper(draft, cited, contents.map((wanted) => ({ wanted, subject: subjectsOf(wanted)[0]?.item ?? null })));

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
      ...(duty.contents.length > 0 && { fixes: () => [orderedParts(draft, citedAs(order), duty.contents)] }),
    },
  };
}
