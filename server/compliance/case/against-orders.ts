/**
 * The draft held against what orders in its case direct: a conference since the order, in the manner and by the day it sets,
 * and one paper of both sides where it directs one.
 *
 * What an order only permits is never missed, nor a duty of the other side alone. Where the draft leaves open when people
 * conferred, or how, nothing is said: the recital that is missing has a finding of its own.
 */
import { bothOrUnknown, tookPlace, type CaseDuty, type CaseFile, type CaseOrder } from "../../../shared-rules/case.js";
import { showDate } from "../../draft/calendar.js";
import type { Conferral, Draft, IsoDate } from "../../draft/draft.js";
import { isLive } from "../../draft/modes.js";
import type { Span } from "../../draft/span.js";
import { inBlank } from "../blanks.js";
import type { CaseInHand, Finding } from "../model.js";
import { modeWords, orList } from "../say.js";

type DatedOrder = CaseOrder & { readonly date: IsoDate };

interface Missed {
  readonly at: Span;
  readonly says: string;
}

/** @param found what was found already: an order that says the same again adds nothing */
export function againstOrders(draft: Draft, caseFile: CaseInHand, today: IsoDate, found: readonly Finding[]): readonly Finding[] {
  const written = draft.filed ?? today;
  const orders = caseFile.file.orders.filter((order): order is DatedOrder => order.date !== null && order.date <= written);
  return orders.flatMap((order) => order.duties.flatMap((duty): readonly Finding[] => {
    const missed = binds(duty, draft) ? missedIn(draft, order, duty, caseFile.file, found) : null;
    return missed ? [{
      code: "missed-order-duty", severity: "warning", status: "unmet", authority: null, span: missed.at, related: [], fixes: [], message: missed.says,
      elsewhere: [{ paper: caseFile.name, span: duty.span, message: `${named(order)}, as the case file has it` }],
    }] : [];
  }));
}

/** Directed to both sides, or to the one that moves. */
const binds = ({ force, who }: CaseDuty, { movant }: Draft): boolean => force === "must" && (movant.side === null ? bothOrUnknown(who) : bothOrUnknown(who) || (who ?? "").toLowerCase().includes(movant.side));

function missedIn(draft: Draft, order: DatedOrder, duty: CaseDuty, file: CaseFile, found: readonly Finding[]): Missed | null {
  switch (duty.kind) {
    case "confer": return duty.if === null ? conference(draft, order, duty, file) : null;
    case "joint-submission": return jointPaper(draft, order, duty, found);
    case "statement":
    case "other": return null;
  }
}

type Dated = Conferral & { readonly date: IsoDate };

function conference(draft: Draft, order: DatedOrder, duty: CaseDuty, file: CaseFile): Missed | null {
  const { modes, due } = duty, ordered = order.date;
  if (draft.certification === null) return null;
  const told = draft.conferrals.filter((c) => c.outcome === "held" && (isLive(c.mode) || c.mode === "unknown") && !inBlank(draft, c.span));
  if (told.length === 0 || told.some(({ date }) => date === null)) return null;
  const since = told.filter((c): c is Dated => c.date !== null && c.date >= ordered);
  const last = told.at(-1)!, how = modes.length > 0 ? ` ${orList(modes.map(modeWords))}` : "", by = due === null ? "" : ` by ${showDate(due)}`;
  if (since.length === 0) {
    return { at: last.dateSpan ?? last.span, says: `No conference since the order: ${named(order)} of ${showDate(ordered)} directs a conference${how}${by}; the last one told here is of ${showDate(last.date!)}.` };
  }
  if (modes.length > 0 && since.every(({ mode }) => mode !== "unknown" && !modes.some((each) => each === mode))) {
    const one = since.at(-1)!;
    return { at: one.modeSpan ?? one.span, says: `Not as ordered: ${named(order)} directs a conference${how}; the one told here was ${modeWords(one.mode)}.` };
  }
  const first = since.reduce((a, b) => (b.date < a.date ? b : a));
  return due !== null && first.date > due && !wasKept(duty, ordered, file)
    ? { at: first.dateSpan ?? first.span, says: `After the day that the court set: ${named(order)} directs a conference${how}${by}; the one told here was on ${showDate(first.date)}.` } : null;
}

/** By the log people conferred in time and as directed: the conference that the draft tells of is a later one. */
const wasKept = ({ modes, due }: CaseDuty, ordered: IsoDate, { conferrals }: CaseFile): boolean =>
  conferrals.some((c) => tookPlace(c) && isLive(c.mode) && c.date >= ordered && due !== null && c.date <= due && (modes.length === 0 || modes.includes(c.mode)));

/**
 * "the parties are unable to resolve their disputes", "disputes remain": as it is where a motion is made all the same. A joint
 * report that an order wants in any case does not stand in a later motion's way.
 */
const DISPUTE_REMAINS = /\b(?:remain|unable|cannot|can not|unresolved|impasse|fail|not (?:agree|resolve)|unsuccessful)/i;

function jointPaper(draft: Draft, order: CaseOrder, { due, if: condition }: CaseDuty, found: readonly Finding[]): Missed | null {
  const title = draft.title?.span ?? null;
  if (draft.kind === "joint-submission") {
    return title !== null && due !== null && draft.filed !== null && draft.filed > due
      ? { at: title, says: `After the day that the court set: ${named(order)} directs this paper by ${showDate(due)}; it is dated ${showDate(draft.filed)}.` } : null;
  }
  const aboutDiscovery = draft.motions.some(({ kind }) => DISCOVERY.has(kind)), owed = condition !== null && DISPUTE_REMAINS.test(condition);
  if (draft.kind !== "motion" || title === null || draft.agreed || !aboutDiscovery || !owed || found.some(({ code }) => code === "not-joint")) return null;
  return { at: title, says: `One side's motion: ${named(order)} directs the parties to submit one paper of both sides${due === null ? "" : ` by ${showDate(due)}`}.` };
}

const DISCOVERY: ReadonlySet<string> = new Set(["compel", "discovery", "discovery-sanctions", "protective-order"]);

const named = ({ cite, id }: CaseOrder): string => cite ?? `the order "${id}"`;
