/** What a certification tells without days: reminders that nobody answered, and a motion that nobody opposes. */
import type { Draft, Statement } from "../../draft/draft.js";
import type { Assessment } from "../check.js";
import { met } from "../check.js";
import type { Rule } from "../../../shared-rules/rules.js";
import { cite } from "../say.js";
import type { Shown } from "../shown.js";

const certified = (shown: Shown, kind: Statement["kind"]): Statement | null => {
  const said = shown.statement(kind);
  return said?.inCertification ? said : null;
};

/**
 * Asked again and again, and never answered: with whom was there to confer? Courts have granted such motions on reminders told
 * in general and gathered in an exhibit, where an attempt or good faith was certified (W.D. La. 2015, M.D. Pa. 2007, E.D. Mich. 2009); others
 * want each by its day. A doubt, and no fault. A rule that takes no attempt for a conference settles it, and is left to say so.
 */
export function remindersUnanswered(rule: Rule, shown: Shown): Assessment | null {
  const told = certified(shown, "repeated-efforts");
  if (!told || !certified(shown, "no-response") || !(shown.kind === "bare-attempt" || certified(shown, "good-faith")) || rule.conference.attempt.counts === false) return null;
  return {
    status: "unclear", span: told.span, lookedFor: "each effort: its date, how, and to whom",
    message: `Efforts without dates: this says that the other side was asked more than once and answered nothing; when and how is not told, which orders under ${cite(rule)} look for.`,
  };
}

/** The other side agrees to the motion, or does not oppose it: what would conferring still settle? Not where silence is taken for it. */
export function notOpposed({ text }: Draft, shown: Shown): Assessment | null {
  const said = certified(shown, "unopposed");
  return said && !certified(shown, "opposed") && !PRESUMED.test(text.slice(Math.max(0, said.span.start - 60), said.span.start)) ? met(said.span) : null;
}

/** "assume that there is ", "is presumed to be "; not "says that she has ". */
const PRESUMED = /\b(?:assum|presum|deem|suppos|tak(?:es?|en|ing) (?:it|this|the motion) (?:to be|as))[^.;]*$/iu;
