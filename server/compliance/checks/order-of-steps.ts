import { showDate } from "../../draft/calendar.js";
import { met, notApplicable, type Check } from "../check.js";
import { cite } from "../say.js";
import { datedStep } from "./dated-step.js";

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
