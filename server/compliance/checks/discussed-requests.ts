import { covers, showRequests } from "../../draft/requests.js";
import { inBlank } from "../blanks.js";
import { met, notApplicable, type Check } from "../check.js";
import { cite } from "../say.js";

/**
 * Each request in dispute is one the parties spoke about.
 *
 * Asked only where the certification itself names requests: then one that the motion disputes and the certification
 * leaves out was, as far as it says, never raised. A certification that covers "each request at issue" covers all.
 *
 * @bad  Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. They discussed Interrogatory
 *       No. 3. After sincere efforts they are unable to reach an accord.
 * @good Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. They discussed Interrogatory
 *       Nos. 3 and 7. After sincere efforts they are unable to reach an accord.
 */
export const discussedRequests: Check = {
  code: "undiscussed-request",
  duty: "discussed-requests",
  asks: () => "that each request in dispute was discussed",
  owed: (rule) => rule.form !== "other" || rule.conference.modes.length > 0,
  assess({ draft, rule, shown }) {
    if (shown.kind !== "held") return notApplicable();
    const skipped = shown.statement("request-not-discussed");
    if (skipped?.inCertification && !inBlank(draft, skipped.span)) {
      return {
        status: "unmet", atMost: "warning", span: skipped.span, lookedFor: "each request in dispute among those discussed",
        message: `Not discussed: this says that a request was not gone through; ${cite(rule)} asks for conferral on the matters in dispute.`,
      };
    }
    if (!draft.requests.length) return notApplicable();
    const discussed = shown.held.flatMap((c) => c.discussed);
    if (shown.held.some((c) => c.discussedAll)) return met(...shown.held.filter((c) => c.discussedAll).map((c) => c.span));
    if (!discussed.length) return { status: "unclear", span: shown.held[0]?.span ?? { start: 0, end: 0 }, lookedFor: "which requests were discussed", quiet: true };
    const missing = draft.requests.filter((r) => !covers(discussed, r));
    if (!missing.length) return met(...discussed.slice(0, 1).map((r) => r.span));
    const first = missing[0] as (typeof missing)[number];
    return {
      status: "unmet", atMost: "warning", span: first.span, lookedFor: "each request in dispute among those discussed",
      message: `Not said to have been discussed: ${showRequests(missing)}. The certification names the requests that were, and ${cite(rule)} asks for conferral on the matters in dispute.`,
      related: [{ span: discussed[0]?.span ?? first.span, message: "What the certification says was discussed" }],
    };
  },
};
