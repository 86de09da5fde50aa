/**
 * The statement that an order directed before a motion, where the case file lists it among the papers of that motion.
 *
 * Whether it was filed is on the docket, which nobody has here; but who keeps the case file writes there what was filed, and the paper
 * itself shows the rest: that it is such a statement, that it came after the order, and the day that it bears. One without a day, or
 * dated after the day that the order set, proves nothing, and the checklist goes on saying that none was seen.
 */
import type { Draft } from "../../draft/draft.js";
import { titleSpan } from "../check.js";
import type { ComplianceModel, Context, PaperRead, Requirement } from "../model.js";
import { datedOn } from "../orders/days.js";
import { directedIn, type Directed } from "../orders/directed.js";
import { orderedPaper } from "../orders/paper.js";
import type { Attached } from "./answers.js";

/** The model with each statement that was looked for and lies among `listed` shown as evidence. */
export function withStatementsFiled(model: ComplianceModel, motion: Draft, listed: readonly Attached[], { caseFile, today }: Context): ComplianceModel {
  if (!caseFile || listed.length === 0 || !model.requirements.some(isOpen)) return model;
  const directed = directedIn(caseFile.file, datedOn(motion) ?? today), papers: PaperRead[] = [];
  const requirements = model.requirements.map((requirement): Requirement => {
    const wanted = isOpen(requirement) ? directed.find(({ id, duty }) => id === requirement.id && duty.kind === "statement") : undefined;
    const paper = wanted && listed.find(({ draft }) => isStatement(draft, wanted, directed));
    if (!paper) return requirement;
    papers.push({ name: paper.name, pointer: titleSpan(motion), draft: paper.draft });
    const { id, asks, duty } = requirement;
    return { id, asks, status: "met", evidence: [titleSpan(motion)], elsewhere: [{ paper: paper.name, span: titleSpan(paper.draft) }], ...(duty && { duty }) };
  });
  if (papers.length === 0) return model;
  const read = model.papers ?? [];
  return { ...model, requirements, papers: [...read, ...papers.filter(({ name }, i) => !read.some((known) => known.name === name) && papers.findIndex((other) => other.name === name) === i)] };
}

/** What an order wanted filed, and of which the motion says nothing. */
const isOpen = ({ status, duty, evidence }: Requirement): boolean => status === "unclear" && duty !== undefined && evidence.length === 0;

/** After the order and by its day; and no other paper that the order, or another, directs. */
function isStatement(draft: Draft, wanted: Directed, directed: readonly Directed[]): boolean {
  const dated = datedOn(draft);
  return dated !== null && dated >= wanted.order.date && wanted.duty.due !== null && dated <= wanted.duty.due && orderedPaper(draft, directed, dated)?.directed.id === wanted.id;
}
