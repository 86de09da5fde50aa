import { showDate } from "../../draft/calendar.js";
import type { DiscoveryResponse } from "../../draft/draft.js";
import { lastDayOf } from "../../draft/duties/computeTime.js";
import { met, notApplicable, titleSpan, type Check } from "../check.js";
import { cite } from "../say.js";
import { mayCover } from "./fresh-conference.js";

/**
 * A dispute about responses is brought soon after them.
 *
 * Judge Burkhardt's scheduling order (S.D. Cal. 2019) lets a discovery motion come no later than 30 days after the response in dispute,
 * or the issue is waived. Told from the motion's date and the newest response that the draft dates; where one on the same requests
 * has no date nothing is told, and an order may have given more time, so that it is never more than a warning.
 */
export const promptMotion: Check = {
  code: "untimely-conference",
  duty: "prompt",
  asks: ({ conference }) => `the motion within ${conference.timing?.atMostDaysAfterResponses ?? 0} days of the responses complained of`,
  owed: ({ conference }) => conference.timing?.atMostDaysAfterResponses !== undefined,
  assess({ draft, rule }) {
    const days = rule.conference.timing?.atMostDaysAfterResponses ?? 0, lookedFor = "the days of the responses and of the motion";
    const about = draft.responses.filter((r) => mayCover(r, draft));
    if (draft.kind !== "motion" || about.length === 0) return notApplicable();
    const newest = about.reduce<DiscoveryResponse | null>((a, r) => (a === null || (r.date ?? "") > (a.date ?? "") ? r : a), null);
    if (!draft.filed || !newest?.date || about.some(({ date }) => date === null)) return { status: "unclear", span: newest?.span ?? titleSpan(draft), lookedFor, quiet: true };
    if (draft.filed <= (lastDayOf({ count: days, unit: "calendar-day", direction: "after" }, newest.date, newest.date) ?? draft.filed)) return met(newest.span);
    return {
      status: "unmet", atMost: "warning", span: newest.span, lookedFor: `a motion within ${days} days of the responses`,
      ...(rule.conference.timing?.confirmed && { confirmed: rule.conference.timing.confirmed }),
      message: `Late: the responses are of ${showDate(newest.date)}, and the motion of ${showDate(draft.filed)}; ${cite(rule)} wants a discovery motion within ${days} days of the responses, unless the court has given more time.`,
    };
  },
};
