import type { Rule } from "../../../shared-rules/rules.js";
import { daysBetween, showDate } from "../../draft/calendar.js";
import { lastDayOf } from "../../draft/duties/computeTime.js";
import { met, notApplicable, type Check } from "../check.js";
import { cite } from "../say.js";

/**
 * A conference comes before the motion, and as long before it as the rule says.
 *
 * Some rules name a number of days. Where a rule names none, only a conference dated after the motion is reported. Some judges
 * count other days: from the conference to the step with the court, from the responses to the motion, or for an answer to come
 * before it is made. Those are told where the draft dates both ends.
 *
 * @bad  Ms. Brandt and Mr. Osei conferred in good faith by telephone on June 22, 2020, at 2:30 p.m., and after sincere efforts were
 *       unable to reach an accord.
 * @good Ms. Brandt and Mr. Osei conferred in good faith by telephone on June 8, 2020, at 2:30 p.m., and after sincere efforts were
 *       unable to reach an accord.
 */
export const timelyConference: Check = {
  code: "untimely-conference",
  duty: "timing",
  asks: (rule) => {
    const t = rule.conference.timing;
    return t?.atLeastDaysBeforeFiling ? `a conference at least ${t.atLeastDaysBeforeFiling} days before filing` : t?.atMostDaysBeforeFiling ? `a conference within ${withinOf(rule)} before filing` : "a conference before filing";
  },
  owed: (rule) => rule.conference.modes.length > 0,
  assess({ draft, rule, shown }) {
    const filed = draft.filed;
    const late = shown.statement("after-filing");
    if (late?.inCertification && !shown.held.some((c) => c.date !== null && (filed === null || c.date <= filed))) {
      return {
        status: "unmet", span: late.span, lookedFor: "a conference before the motion",
        message: `After the filing: this says that the parties conferred once the motion was on file; ${cite(rule)} asks for conferral first.`,
      };
    }
    const talks = [...shown.held, ...shown.tries].filter((c) => c.date !== null);
    if (!filed || !talks.length) return notApplicable();
    const newest = talks.reduce((a, b) => ((b.date as string) > (a.date as string) ? b : a));
    const earliest = talks.reduce((a, b) => ((b.date as string) < (a.date as string) ? b : a));
    if ((earliest.date as string) > filed) {
      return {
        status: "unmet", span: newest.dateSpan ?? newest.span, lookedFor: "a conference before the motion's date",
        message: `After the filing: this contact is dated ${showDate(newest.date as string)}, and the motion ${showDate(filed)}; ${cite(rule)} asks for conferral first.`,
      };
    }
    const t = rule.conference.timing;
    const days = daysBetween((shown.conference ?? newest).date ?? (newest.date as string), filed);
    if (shown.kind === "held" && t?.atLeastDaysBeforeFiling && daysBetween(earliestHeld(shown.held) ?? filed, filed) < t.atLeastDaysBeforeFiling) {
      return {
        status: "unmet", span: newest.dateSpan ?? newest.span, lookedFor: `a conference at least ${t.atLeastDaysBeforeFiling} days before filing`, ...(t.confirmed ? { confirmed: t.confirmed } : {}),
        message: `Too late: the conference was ${days} day${days === 1 ? "" : "s"} before the motion's date; ${cite(rule)} asks for at least ${t.atLeastDaysBeforeFiling}.`,
      };
    }
    const last = newestHeld(shown.held);
    if (last && t?.atMostDaysBeforeFiling && filed > lastDayFor(last, t.atMostDaysBeforeFiling, t.courtDays === true)) {
      const lookedFor = `a conference within ${withinOf(rule)} before filing`, gap = daysBetween(last, filed);
      return {
        status: "unmet", span: newest.dateSpan ?? newest.span, lookedFor, ...(t.confirmed ? { confirmed: t.confirmed } : {}),
        message: `Too early: the last conference was ${gap} day${gap === 1 ? "" : "s"} before the date of this paper; ${cite(rule)} asks for one within ${withinOf(rule)}.`,
      };
    }
    return met(newest.dateSpan ?? newest.span);
  },
};

const newestHeld = (held: readonly { readonly date: string | null }[]): string | null =>
  held.reduce<string | null>((a, c) => (c.date !== null && (a === null || c.date > a) ? c.date : a), null);

/** The last day for the paper; a day on which the court is closed moves it on. */
const lastDayFor = (conference: string, days: number, courtDays: boolean): string =>
  lastDayOf({ count: days, unit: courtDays ? "court-day" : "calendar-day", direction: "after" }, conference, conference) ?? conference;

const withinOf = ({ conference: { timing } }: Rule): string =>
  `${timing?.atMostDaysBeforeFiling ?? 0} ${timing?.courtDays ? "court " : ""}days`;

const earliestHeld = (held: readonly { readonly date: string | null }[]): string | null =>
  held.reduce<string | null>((a, c) => (c.date !== null && (a === null || c.date < a) ? c.date : a), null);
