import { insertContact } from "../../fixes/recital.js";
import { notApplicable, whereAbsent, type Assessment, type Case, type Check } from "../check.js";
import { cite } from "../say.js";
import { wantsLive } from "../shown.js";
import { efforts } from "./efforts.js";
import { asksForStatement } from "./certification.js";
import { inFact, measureOf } from "./effort.js";
import { effortInTalk } from "./effort-in-talk.js";
import { effortTried } from "./effort-tried.js";
import { effortInWriting } from "./effort-written.js";
import { notOpposed, remindersUnanswered } from "./told-in-general.js";

/**
 * One message is not an effort to confer.
 *
 * A single "Golden Rule" letter is not the "reasonable effort to confer" of D. Kan. Rule 37.2, which means to converse,
 * compare views, consult and deliberate (order of Jan. 19, 2018). Under the federal rule alone other courts say the same
 * of a lone letter, voicemail or ultimatum: a warning there.
 *
 * @bad  Counsel sent a Golden Rule letter on May 4, 2020, and received no satisfactory answer.
 * @good Counsel wrote on May 4, 2020. On May 11 and 15, 2020, Ms. Brandt and Mr. Osei spoke by telephone in good faith about each
 *       interrogatory, and could not agree.
 */
export const sufficientAttempt: Check = {
  code: "insufficient-attempt",
  duty: "attempt",
  asks: (rule) => (rule.standard ? `a reasonable effort to confer: to ${rule.standard}` : "a real effort to confer"),
  owed: (rule) => asksForStatement(rule) || rule.conference.modes.length > 0 || rule.standard !== null || rule.conference.insufficient.length > 0,
  assess(c) {
    switch (c.shown.kind) {
      case "writings": return wantsLive(c.rule) ? notApplicable() : effortInWriting(c);
      case "tries": return effortTried(c);
      case "held": return effortInTalk(c);
      case "bare-attempt": case "denied": return efforts.owed(c.rule) ? notApplicable() : onlyClaimed(c);
      case "excuse": return asksForStatement(c.rule) ? notApplicable() : onlyExcused(c);
      default: return notApplicable();
    }
  },
};

/** "Attempted to confer", or "did not confer", and no more. */
function onlyClaimed({ draft, rule, shown, logged }: Case): Assessment {
  const general = shown.kind === "bare-attempt" ? notOpposed(draft, shown) ?? remindersUnanswered(rule, shown) : null;
  if (general) return general;
  const words = shown.statement("bare-attempted")?.span ?? shown.claim?.span ?? shown.statement("not-conferred")?.span ?? null;
  const mustConfer = rule.conference.attempt.counts === false;
  return {
    status: "unmet", ...(mustConfer ? {} : { atMost: "warning" as const }), span: words ?? whereAbsent(draft, null), lookedFor: "a conference, or what was done to hold one",
    message: `No conference: this says no more than that conferring was ${shown.kind === "denied" ? "not done" : "attempted"}; ${cite(rule)} asks ${mustConfer ? inFact(rule) : "for a real effort"}${measureOf(rule)}.`,
    fixes: () => insertContact(draft, rule, logged()),
  };
}

/** No need, no time, no use: under a rule that asks for no statement, the argument stands alone. */
const onlyExcused = ({ draft, rule, shown, logged }: Case): Assessment => ({
  status: "unmet", atMost: "warning", span: shown.statement("excuse")?.span ?? whereAbsent(draft, null), lookedFor: "a conference, or what was done to hold one",
  message: `No conference: this argues that none was needed or possible; ${cite(rule)} asks that the parties confer${measureOf(rule)}.`, fixes: () => insertContact(draft, rule, logged()),
});
