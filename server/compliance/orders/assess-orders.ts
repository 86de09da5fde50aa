/**
 * The draft held against what the orders in its case direct: a conference since the order, in its manner and by its day; the
 * paper that an order directs, with all that it wants in it; what was owed before a motion.
 *
 * What an order only permits is never missed, nor a duty of the other side alone. Each thing directed is a requirement, as a
 * rule's are; the order's own findings are warnings, and tell the order, what it says of not complying, and who asks the same.
 */
import type { Rule } from "../../../shared-rules/rules.js";
import { insertAnswer } from "../../fixes/ordered-part.js";
import type { Draft, IsoDate } from "../../draft/draft.js";
import type { CaseInHand, Finding, Requirement } from "../model.js";
import { isAboutDiscovery } from "../standing.js";
import { unjudged, type Fault, type OrderAnswer } from "./answer.js";
import { complianceAnswer, conferenceAnswer } from "./conference.js";
import { contentsAnswers, short } from "./contents.js";
import { datedOn, dueAnswer } from "./days.js";
import { citedAs, citedWithDay, concerns, directedIn, otherwise, type Directed } from "./directed.js";
import { bothSidesAnswer, motionInsteadAnswer } from "./joint.js";
import { besideRules } from "./precedence.js";
import { isRecital } from "./recitals.js";
import { leaveBefore, statementBefore } from "./owed.js";
import { orderedPaper, type OrderedPaper } from "./paper.js";
import { subjectsOf } from "./subjects.js";

export interface OrdersAssessed {
  readonly requirements: readonly Requirement[];
  /** All findings of the draft: those of the rules, with the orders that ask the same, and the orders' own. */
  readonly findings: readonly Finding[];
}

interface Answered {
  readonly directed: Directed;
  readonly answer: OrderAnswer;
}

/** The orders that stand for a draft, and which of their papers it is; null where there is nothing to hold it against. */
export interface OrdersInHand {
  readonly directed: readonly Directed[];
  readonly paper: OrderedPaper | null;
  readonly written: IsoDate;
}

export function ordersInHand(draft: Draft, caseFile: CaseInHand | null, today: IsoDate): OrdersInHand | null {
  if (caseFile === null || caseFile.file.orders.length === 0 || draft.kind === "order") return null;
  const written = datedOn(draft) ?? today, directed = directedIn(caseFile.file, written);
  return directed.length === 0 ? null : { directed, paper: orderedPaper(draft, directed, written), written };
}

/**
 * @param found what the rules found
 * @param conferred nothing found says already that nobody really conferred
 */
export function assessOrders(draft: Draft, caseFile: CaseInHand, orders: OrdersInHand, today: IsoDate, found: readonly Finding[], governing: readonly Rule[], conferred: boolean): OrdersAssessed {
  const answered = orders.directed.flatMap((directed) => answersFor(draft, directed, orders, caseFile, today).map((answer): Answered => ({ directed, answer: directed.duty.force === "may" ? unjudged(answer) : answer })));
  const requirements = answered.map(({ directed, answer: { part, asks, status, evidence, lookedFor } }): Requirement => ({
    id: part === "" ? directed.id : `${directed.id}/${part}`, asks, status, evidence, ...(lookedFor !== undefined && { lookedFor }), duty: directed.duty.span,
  }));
  const faults = oneEach(answered.filter(({ directed, answer: { fault, part } }) => fault !== undefined && (conferred || fault.ofDay === true || !(directed.duty.kind === "confer" || isRecital(part)))), found);
  return { requirements, findings: faults.reduce((all, { directed, answer }) => withFault(all, directed, answer.fault as Fault, caseFile, governing), found) };
}

/** One side's paper lacks the other's parts; one doubt is enough, and none beside another. */
function oneEach(answered: readonly Answered[], found: readonly Finding[]): readonly Answered[] {
  const notJoint = found.some(({ code, status }) => code === "not-joint" && status === "unmet") || answered.some(({ answer }) => answer.fault?.code === "not-joint");
  const kept = answered.filter(({ answer: { fault } }) => !(notJoint && fault?.code === "missing-joint-item"));
  const first = kept.find(({ answer: { fault } }) => fault?.doubt), doubted = found.some(({ status }) => status === "unclear");
  return kept.filter((each) => !each.answer.fault?.doubt || (!doubted && each === first));
}

function answersFor(draft: Draft, directed: Directed, { paper, written, directed: all }: OrdersInHand, caseFile: CaseInHand, today: IsoDate): readonly OrderAnswer[] {
  const { order, duty } = directed, isPaper = paper?.directed === directed;
  if (isPaper) return paperAnswers(draft, paper, caseFile, today, all);
  if (!concerns(duty, draft) || duty.force === "may") return [];
  switch (duty.kind) {
    case "confer": {
      const reports = paper?.directed.order === order;
      return reports || (duty.if === null && draft.kind !== "other" && isAboutDiscovery(draft)) ? [conferenceAnswer(draft, directed, caseFile.file, reports)] : [];
    }
    case "joint-submission": return defined(motionInsteadAnswer(draft, directed), leaveBefore(draft, directed));
    case "statement": return defined(statementBefore(draft, directed, written), leaveBefore(draft, directed));
    case "other": return defined(leaveBefore(draft, directed));
  }
}

const defined = (...answers: readonly (OrderAnswer | null)[]): readonly OrderAnswer[] => answers.filter((each) => each !== null);

/** The draft is the paper that this duty directs. */
function paperAnswers(draft: Draft, { directed, noun }: OrderedPaper, { file }: CaseInHand, today: IsoDate, all: readonly Directed[]): readonly OrderAnswer[] {
  const { order, duty } = directed, cited = citedWithDay(order), joint = duty.kind === "joint-submission";
  const conference = all.find((each) => each.order === order && each.duty.kind === "confer" && each.duty.force === "must");
  const contents = contentsAnswers(draft, duty.contents, cited, { noun, code: joint ? "missing-joint-item" : "missed-order-duty" }).map((answer): OrderAnswer => {
    const wanted = /^\d+$/.test(answer.part) ? duty.contents[Number(answer.part) - 1] : undefined;
    if (wanted === undefined) return answer;
    const [subject, ...more] = subjectsOf(wanted);
    if (conference && more.length === 0 && subject?.name === COMPLIANCE) return complianceAnswer(draft, answer.asks, answer.part, conferenceAnswer(draft, conference, file, true), cited);
    return answer.fault && !joint ? withAnswerFix(draft, answer, wanted) : answer;
  });
  return defined(joint ? bothSidesAnswer(draft, directed, noun) : null, dueAnswer(draft, order, duty, noun, today), ...contents);
}

const COMPLIANCE = "compliance with the order";

/** A statement wants a sentence and no heading: how it ended is a choice, everything else a blank. */
function withAnswerFix(draft: Draft, answer: OrderAnswer, wanted: string): OrderAnswer {
  const words = /\baccord\b|\bagree|\bresol/i.test(wanted)
    ? "[An accord has been reached / No accord has been reached]. [State what was agreed and what remains in dispute]."
    : `[State ${short(wanted).replace(/[[\]]/g, "")}].`;
  return { ...answer, fault: { ...(answer.fault as Fault), fixes: () => [insertAnswer(draft, words, `Add a place for it: ${short(wanted)}`)] } };
}

/** The finding of a fault, or the rule's finding of the same with the order named beside. */
function withFault(found: readonly Finding[], { order, duty }: Directed, fault: Fault, caseFile: CaseInHand, governing: readonly Rule[]): readonly Finding[] {
  const place = { paper: caseFile.name, span: duty.span, message: `${citedAs(order)}, as the case file has it` };
  const own: Finding = {
    code: fault.code, severity: fault.doubt ? "information" : "warning", status: fault.doubt ? "unclear" : "unmet", authority: order.id, span: fault.at,
    message: fault.says, related: [], fixes: fault.doubt ? [] : (fault.fixes?.() ?? []), elsewhere: [place],
  };
  return besideRules(found, own, { cited: citedAs(order), item: fault.item ?? null, ofDay: fault.ofDay === true, otherwise: fault.doubt ? "" : otherwise(duty) }, governing);
}
