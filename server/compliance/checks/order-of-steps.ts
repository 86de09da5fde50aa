import { showDate } from "../../draft/calendar.js";
import { resolveDate } from "../../draft/dates.js";
import type { Draft } from "../../draft/draft.js";
import type { Span } from "../../draft/span.js";
import { met, notApplicable, type Check } from "../check.js";
import { paragraphEnd, paragraphStart } from "../blankLines.js";
import { courtStepIn } from "./court-step.js";
import { cite } from "../say.js";

/**
 * First the other side, then the court.
 *
 * Judge Rodriguez's Civil Chambers Rules (S.D. Cal.) and Judge Thynge's order (D. Del. 2021) have counsel talk before the court
 * is approached. It is asked only where the step with the court and every conference bear a date.
 */
export const orderOfSteps: Check = {
  code: "untimely-conference",
  duty: "order",
  asks: () => "a conference of counsel before the court is approached",
  owed: ({ conference }) => conference.timing?.beforeCourtStep === true,
  assess({ draft, rule, shown }) {
    const step = datedStep(draft);
    const dated = shown.held.filter((c) => c.date !== null);
    if (step === null || shown.kind !== "held" || dated.length === 0) return notApplicable();
    const before = dated.find((c) => (c.date as string) <= step.date);
    if (before) return met(before.dateSpan ?? before.span);
    const [first] = dated;
    if (dated.length < shown.held.length || !first) return { status: "unclear", span: step.span, lookedFor: "a conference of counsel dated before the step with the court", quiet: true };
    return {
      status: "unmet", atMost: "warning", span: first.dateSpan ?? first.span, lookedFor: "a conference of counsel before the step with the court",
      ...(rule.conference.timing?.confirmed && { confirmed: rule.conference.timing.confirmed }),
      message: `Out of order: the court was approached on ${showDate(step.date)}, and the first conference of counsel told here came after, on ${showDate(first.date as string)}; ${cite(rule)} has counsel confer first.`,
      related: [{ span: step.span, message: "The step with the court" }],
    };
  },
};

/** The step with the court, where its sentence has one whole date and no other. */
function datedStep(draft: Draft): { readonly span: Span; readonly date: string } | null {
  const step = courtStepIn(draft);
  if (step === null) return null;
  const paragraph = { start: paragraphStart(draft.text, step.start), end: paragraphEnd(draft.text, step.end) };
  const from = Math.max(draft.text.lastIndexOf(". ", step.start) + 1, paragraph.start);
  const after = draft.text.slice(step.end, paragraph.end).search(/\.\s/u), to = after < 0 ? paragraph.end : step.end + after;
  const dates = draft.dates.filter(({ span }) => span.start >= from && span.end <= to);
  const [only] = dates;
  const date = dates.length === 1 && only ? resolveDate(only.date, { previous: null, filed: null }) : null;
  return date === null ? null : { span: step, date };
}
