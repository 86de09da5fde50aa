import { showDate } from "../../draft/calendar.js";
import type { DiscoveryResponse, Draft, IsoDate, Request } from "../../draft/draft.js";
import { lastDayOf } from "../../draft/duties/computeTime.js";
import { covers } from "../../draft/requests.js";
import { met, notApplicable, titleSpan, type Check } from "../check.js";
import { cite } from "../say.js";
import { mayCover } from "./fresh-conference.js";

/**
 * A dispute about responses is brought soon after them.
 *
 * Judge Burkhardt's scheduling order (S.D. Cal. 2019) lets a discovery motion come no later than 30 days after the response in dispute,
 * or the issue is waived. Told from the motion's date and the newest response to each request in dispute: a supplement to one gives no time
 * for another. Where they differ, one has no date, or a supplement does not say what it answers, it is a doubt; and an order may have
 * given more time, so that it is never more than a warning.
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
    const dated = about.filter(isDated), last = newest(dated), { filed } = draft;
    if (!filed || !last || dated.length < about.length) return { status: "unclear", span: last?.span ?? about[0]?.span ?? titleSpan(draft), lookedFor, quiet: true };
    const isLate = ({ date }: Dated): boolean => filed > (lastDayOf({ count: days, unit: "calendar-day", direction: "after" }, date, date) ?? filed);
    const each = inDispute(draft).map((request) => lastOn(request, dated)), all = each.flat(), late = all.filter(isLate);
    if (late.length === 0) return each.every((some) => some.length > 0) ? met(...new Set(all.map(({ span }) => span))) : { status: "unclear", span: last.span, lookedFor, quiet: true };
    const old = newest(late) ?? last;
    if (late.length < all.length) {
      return {
        status: "unclear", span: old.span, lookedFor: `a motion within ${days} days of the responses to each request`,
        message: `Late in part? Responses complained of are of ${showDate(old.date)}, and the motion of ${showDate(filed)}; ${cite(rule)} wants a discovery motion within ${days} days of the responses, and the later ones told here may not be to all the requests in dispute.`,
      };
    }
    return {
      status: "unmet", atMost: "warning", span: old.span, lookedFor: `a motion within ${days} days of the responses`,
      ...(rule.conference.timing?.confirmed && { confirmed: rule.conference.timing.confirmed }),
      message: `Late: the responses are of ${showDate(old.date)}, and the motion of ${showDate(filed)}; ${cite(rule)} wants a discovery motion within ${days} days of the responses, unless the court has given more time.`,
    };
  },
};

type Dated = DiscoveryResponse & { readonly date: IsoDate };
const isDated = (r: DiscoveryResponse): r is Dated => r.date !== null;

const newest = (responses: readonly Dated[]): Dated | null => responses.reduce<Dated | null>((a, r) => (a === null || r.date > a.date ? r : a), null);

/** The requests in dispute; null stands for all, where the draft names none. */
const inDispute = ({ requests }: Draft): readonly (Request | null)[] => (requests.length === 0 ? [null] : requests);

/**
 * What may be the newest response to a request: the newest that names it, and any later one that names none. Where none names it,
 * the first may have been the last to answer it.
 */
function lastOn(request: Request | null, responses: readonly Dated[]): readonly Dated[] {
  const naming = newest(responses.filter((r) => request !== null && covers(r.requests, request)));
  const vague = responses.filter((r) => request === null || r.requests.length === 0);
  return naming === null ? vague : [naming, ...vague.filter((r) => r.date > naming.date)];
}
