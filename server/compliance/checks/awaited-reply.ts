import { addDays, showDate } from "../../draft/calendar.js";
import type { IsoDate } from "../../draft/draft.js";
import { lastDayOf } from "../../draft/duties/computeTime.js";
import { isCourtDay } from "../../draft/duties/legalHolidays.js";
import { met, notApplicable, type Check } from "../check.js";
import { cite } from "../say.js";

/**
 * Who asks the other side waits for an answer.
 *
 * Judge Mix (D. Colo. 2012) has counsel who reached nobody wait at least three business days before the motion. The time counts from the
 * first approach; where one has no date, or the other side answered, nothing is told.
 */
export const awaitedReply: Check = {
  code: "untimely-conference",
  duty: "awaited",
  asks: ({ conference }) => `${conference.timing?.awaitReplyCourtDays ?? 0} court days for an answer, where nobody was reached`,
  owed: ({ conference }) => conference.timing?.awaitReplyCourtDays !== undefined,
  assess({ draft, rule, shown }) {
    const days = rule.conference.timing?.awaitReplyCourtDays ?? 0;
    if ((shown.kind !== "tries" && shown.kind !== "writings") || draft.filed === null) return notApplicable();
    const approaches = [...shown.tries, ...shown.writings];
    if (approaches.length === 0 || approaches.some(({ outcome }) => outcome === "declined" || outcome === "held" || outcome === "scheduled")) return notApplicable();
    const first = approaches.reduce((a, c) => ((c.date ?? "") < (a.date ?? "") ? c : a));
    if (approaches.some(({ date }) => date === null) || first.date === null) return { status: "unclear", span: first.span, lookedFor: "the day of the first approach", quiet: true };
    if (draft.filed >= (lastDayOf({ count: days, unit: "court-day", direction: "after" }, first.date, first.date) ?? draft.filed)) return met(first.dateSpan ?? first.span);
    const waited = courtDays(first.date, draft.filed);
    return {
      status: "unmet", atMost: "warning", span: first.dateSpan ?? first.span, lookedFor: `${days} court days between the first approach and the motion`,
      ...(rule.conference.timing?.confirmed && { confirmed: rule.conference.timing.confirmed }),
      message: `Too soon: the other side was first approached on ${showDate(first.date)}, ${waited === 0 ? "no court day" : `${waited} court day${waited === 1 ? "" : "s"}`} before the motion's date, and no answer is told; ${cite(rule)} leaves ${days} court days for one.`,
    };
  },
};

/** Those after one day, up to another: a weekend between them gives nobody time to answer. */
function courtDays(after: IsoDate, upTo: IsoDate): number {
  let days = 0;
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) if (isCourtDay(day)) days++;
  return days;
}
