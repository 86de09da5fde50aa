import { daysBetween, showDate } from "../../draft/calendar.js";
import { lastDayOf } from "../../draft/duties/computeTime.js";
import { met, notApplicable, type Check } from "../check.js";
import { cite } from "../say.js";
import { datedStep } from "./dated-step.js";

/**
 * Once counsel could not agree, the court hears of it soon.
 *
 * Judge Standish (C.D. Cal.) has the movant start the court's procedure within 72 hours of the last conference of counsel. Hours
 * are counted under Fed. R. Civ. P. 6(a)(2) and told in days, since drafts give no hour: only a day on which the time had surely run
 * is reported, and only where every conference and the step with the court bear a date.
 */
export const courtStepInTime: Check = {
  code: "untimely-conference",
  duty: "step-in-time",
  asks: ({ conference }) => `the court approached within ${conference.timing?.courtStepWithinHours ?? 0} hours of the last conference`,
  owed: ({ conference }) => conference.timing?.courtStepWithinHours !== undefined,
  assess({ draft, rule, shown }) {
    const step = datedStep(draft), hours = rule.conference.timing?.courtStepWithinHours ?? 0;
    if (step === null || shown.kind !== "held") return notApplicable();
    const lookedFor = "the days of the last conference and of the step with the court";
    if (shown.held.some((c) => c.date === null)) return { status: "unclear", span: step.span, lookedFor, quiet: true };
    const before = shown.held.filter((c) => (c.date as string) <= step.date), last = before.reduce<string>((a, c) => ((c.date as string) > a ? (c.date as string) : a), "");
    if (last === "") return notApplicable();
    if (step.date <= (lastDayOf({ count: hours, unit: "hour", direction: "after" }, last, last) ?? step.date)) return met(step.span);
    const days = daysBetween(last, step.date), conference = before.find((c) => c.date === last);
    return {
      status: "unmet", atMost: "warning", span: step.span, lookedFor: `a step with the court within ${hours} hours of the last conference`,
      ...(rule.conference.timing?.confirmed && { confirmed: rule.conference.timing.confirmed }),
      message: `Late: the court was approached on ${showDate(step.date)}, ${days} days after the conference of ${showDate(last)}; ${cite(rule)} wants that within ${hours} hours of the last conference.`,
      related: conference ? [{ span: conference.dateSpan ?? conference.span, message: "The last conference before it" }] : [],
    };
  },
};
