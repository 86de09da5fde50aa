import { remembered } from "../../draft/remembered.js";
import { textAt } from "../../draft/textAt.js";
import { inBlank } from "../blanks.js";
import { met, notApplicable, type Check } from "../check.js";
import { asksForStatement } from "./certification.js";
import { cite } from "../say.js";

/**
 * What the certification claims, the rest of the paper must not deny.
 *
 * A call that was made and never answered is an effort, and is told as one. Words that only complain of the other side do
 * not contradict a conference that is described with its date.
 *
 * With a case file, the log is held against the draft as well: a contact that it has on another day, at another hour, in
 * another manner, with other people or without an answer is a warning. What is merely not logged is none.
 *
 * @bad  Ms. Brandt conferred in good faith with Mr. Osei by telephone. ... Mr. Osei has never spoken with Defendant's counsel.
 * @good Ms. Brandt telephoned Mr. Osei on May 4, 6 and 11, 2020, and left a message each time; none was returned. After these
 *       sincere efforts the parties have been unable to reach an accord. ... Mr. Osei has never spoken with Defendant's counsel.
 */
export const consistent: Check = {
  code: "contradicted-certification",
  duty: "consistent",
  asks: () => "a certification that the rest of the draft bears out",
  owed: asksForStatement,
  assess({ draft, rule, shown }) {
    if (shown.kind !== "held" && shown.kind !== "bare") return notApplicable();
    const denial = draft.statements.find((s) => s.kind === "not-conferred" && !inBlank(draft, s.span) && isDenial(textAt(draft, s.span)));
    const claim = shown.conference ?? shown.claim;
    if (!claim) return notApplicable();
    if (!denial || (shown.kind === "held" && shown.conference?.date && !ABSOLUTE.test(textAt(draft, denial.span)))) return met(claim.span);
    return {
      status: "unmet", span: claim.span, lookedFor: "a certification that the rest of the draft bears out",
      message: `Contradicted: this says that the parties conferred, and elsewhere the draft says that they did not; ${cite(rule)} asks for a true statement.`,
      related: [{ span: denial.span, message: "Says otherwise" }],
    };
  },
};

/** Of all conferring; asked of the same few sentences at every key, and for every rule. */
const isDenial = remembered((words) => TOTAL.test(words) && !OPPONENTS.test(words));

const TOTAL = /\b(?:never|no (?:conference|call|meeting|conferral)|(?:has|have|had|did) not (?:yet )?(?:met|meet|confer\w*|spoken|speak|talked|responded|returned|answered))\b/iu;
const ABSOLUTE = /\b(?:never|no (?:conference|conferral|call|meeting) (?:was|has been) (?:ever )?held)\b/iu;
/** The opponent's failures are complaints, not contradictions, unless they say that no one was ever reached. */
const OPPONENTS = /\b(?:refus|fail(?:ed|ure)|before (?:filing|serving)|until)\b/iu;
