import type { Conferral, DiscoveryResponse, Draft } from "../../draft/draft.js";
import { showDate } from "../../draft/calendar.js";
import { cover, type Span } from "../../draft/span.js";
import { covers } from "../../draft/requests.js";
import { newestAnswer } from "../case/answers.js";
import { met, notApplicable, type Check } from "../check.js";
import { cite } from "../say.js";

/**
 * A conference about responses has to come after them.
 *
 * One held over the first answers says nothing about a supplement served later on the same requests (Briscoe v. St. Louis
 * County, E.D. Mo. 2009: call on Sept. 24, supplement on Oct. 8, motion on Oct. 9). A supplement on other requests does
 * not matter; the same day, a missing date or an unknown overlap is a doubt, not a failure. Where the draft dates no
 * responses, those of the case file count, as a warning.
 *
 * @bad  Ms. Brandt and Mr. Osei conferred in good faith by telephone on April 24, 2020, at 2:30 p.m., and after sincere efforts were
 *       unable to reach an accord. Plaintiff supplemented his answers to Interrogatory Nos. 3 and 7 on May 8, 2020.
 * @good Plaintiff supplemented his answers to Interrogatory Nos. 3 and 7 on May 8, 2020. Ms. Brandt and Mr. Osei conferred in good
 *       faith by telephone on May 14, 2020, at 2:30 p.m., and after sincere efforts were unable to reach an accord.
 */
export const freshConference: Check = {
  code: "stale-conference",
  duty: "after-responses",
  asks: () => "a conference after the responses complained of",
  owed: (rule) => rule.form !== "other" || rule.conference.modes.length > 0,
  assess({ draft, rule, shown, caseFile }) {
    if (shown.kind !== "held" && shown.kind !== "tries") return notApplicable();
    const talks = shown.kind === "held" ? shown.held : shown.tries;
    const conference = newest(talks), response = newest(draft.responses.filter((r) => mayCover(r, draft)));
    if (!conference) return notApplicable();
    const span = conference.dateSpan ? together(conference.span, conference.dateSpan) : conference.span;
    const isLater = (date: string): boolean => [...shown.tries, ...shown.writings].some((c) => c.date !== null && c.date > date);
    // Where the draft dates no responses, the case file may; that they came before proves nothing more.
    const filed = response?.date || !caseFile || !conference.date ? null : newestAnswer(draft, caseFile.file);
    if (caseFile && filed && conference.date && filed.served > conference.date && !isLater(filed.served)) {
      return {
        status: "unmet", atMost: "warning", span, lookedFor: "a conference after the newest responses",
        message: `Stale: the conference of ${showDate(conference.date)} came before ${filed.supplemental ? "the supplemental responses" : "the responses"} that were served, by the case file, on ${showDate(filed.served)}; ${cite(rule)} asks for conferral on the responses as they stand.`,
        elsewhere: [{ paper: caseFile.name, span: filed.span, message: "Served here" }],
      };
    }
    if (!response) return notApplicable();
    const later = response.date !== null && isLater(response.date);
    if (!response.date) return { status: "unclear", span, lookedFor: "the date of the newest responses", quiet: true };
    if (!conference.date) return { status: "unclear", span, lookedFor: "a conference dated after the newest responses", quiet: true };
    if (response.date < conference.date) return met(conference.span);
    if (response.date === conference.date || later) return { status: "unclear", span, lookedFor: "a conference after the newest responses", message: `Which came first, the conference or the responses of ${showDate(response.date)}, is not clear.` };
    return {
      status: "unmet", span, lookedFor: "a conference after the newest responses",
      ...(rule.sources.some((s) => s.supports.includes("timing")) ? {} : { atMost: "warning" as const }),
      message: `Stale conference: the conference of ${showDate(conference.date)} came before the responses of ${showDate(response.date)}, so it was not about them; ${cite(rule)} asks for conferral on the dispute as it now stands.`,
      related: [{ span: response.span, message: `Served ${showDate(response.date)}: not discussed since` }],
    };
  },
};

/** The words of the conference with its date, when they stand close. */
const together = (a: Span, b: Span): Span => (cover(a, b).end - cover(a, b).start < 240 ? cover(a, b) : a);

const newest = <T extends { readonly date: string | null }>(items: readonly T[]): T | null =>
  items.reduce<T | null>((a, b) => (a === null || (b.date ?? "") > (a.date ?? "") ? b : a), null) as (T & Conferral) | null;

/** Responses that name no requests may cover any; those that do matter where one of them is in dispute. */
export function mayCover(r: DiscoveryResponse, draft: Draft): boolean {
  if (!r.requests.length || !draft.requests.length) return r.supplemental || !r.requests.length;
  return draft.requests.some((q) => covers(r.requests, q));
}
