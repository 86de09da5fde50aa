/** How severe a finding of each code is by default: most follow how far the rule was confirmed, a few stand by themselves. */
import type { Code } from "../server/compliance/codes.js";

const FOLLOWS_THE_RULE =
  "error where the rule's own words were read or two orders of the court apply it so; warning where one order does, or " +
  "it is confirmed in part; information where it is not confirmed, and for every doubt. With no court found, never more " +
  "than a warning.";

const NEVER_AN_ERROR = "warning where the rule's own words or orders of the court were read, in part at least; information where it is not confirmed.";

const BY_ITSELF: Partial<Readonly<Record<Code, string>>> = {
  "contradicted-certification": "error: the certification is signed, and the draft itself says otherwise. With no court found, a warning; so is what only the log has otherwise.",
  "missed-order-duty": "warning.",
  "unfilled-placeholder": "error inside a certification, warning elsewhere.",
  "stale-conference": "error where the court's own orders refuse such a conference (E.D. Mo.); warning elsewhere.",
  "undiscussed-request": "warning.",
  "missing-court-step": NEVER_AN_ERROR,
  "misplaced-certification": NEVER_AN_ERROR,
  "missing-verbatim-request": NEVER_AN_ERROR,
  "unsigned-certification": NEVER_AN_ERROR,
  "wrong-form": `${FOLLOWS_THE_RULE} Where only the paper is not separate, or is not sworn though headed a declaration, never more than a warning.`,
  "wrong-authority": "warning.",
  "outdated-citation": "warning.",
  "impossible-date": "warning.",
  "not-excused": `${FOLLOWS_THE_RULE} Beside missing-certification it is shown there, not by itself.`,
  "not-covered": "information.",
};

export const severityPolicy = (code: Code): string => BY_ITSELF[code] ?? FOLLOWS_THE_RULE;
