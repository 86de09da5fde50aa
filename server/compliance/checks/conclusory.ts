import { insertContact, insertRecital } from "../../fixes/recital.js";
import { met, notApplicable, whereAbsent, type Check } from "../check.js";
import { cite } from "../say.js";
import { asksForStatement } from "./certification.js";
import { recitesFacts } from "./efforts.js";
import { notOpposed, remindersUnanswered } from "./told-in-general.js";

/**
 * "Conferred in good faith", in the rule's words and nothing that happened, certifies nothing.
 *
 * A rule that asks for particulars says so itself; under the federal rule alone, courts of other districts say it.
 *
 * @bad  The undersigned certifies that the movant has in good faith conferred with opposing counsel.
 * @good The undersigned certifies that she conferred in good faith by telephone with Mr. Osei on May 4, 2020, at 2:30 p.m., and
 *       that after sincere efforts they are unable to reach an accord.
 */
export const particulars: Check = {
  code: "conclusory-certification",
  duty: "particulars",
  asks: (rule) => (rule.recites.some((r) => r.item === "steps") ? "the steps taken, with particularity" : "what happened, not only that the parties conferred"),
  owed: (rule) => asksForStatement(rule) || recitesFacts(rule),
  assess({ draft, rule, shown, logged }) {
    const general = shown.kind === "bare" || shown.kind === "silent" ? notOpposed(draft, shown) ?? (recitesFacts(rule) ? null : remindersUnanswered(rule, shown)) : null;
    if (general) return general;
    if (shown.kind === "silent" && draft.kind === "joint-submission") return notApplicable();
    if (shown.kind === "silent") {
      return {
        status: "unmet", atMost: "warning", span: whereAbsent(draft, null), lookedFor: "what was done to confer",
        message: `Nothing told: nothing under this heading says, in words that could be read, that anyone conferred or tried to; ${cite(rule)} asks what was done.`,
        fixes: () => insertContact(draft, rule, logged()),
      };
    }
    const offers = shown.statement("compromises");
    if (shown.kind === "bare" && !recitesFacts(rule) && offers?.inCertification) {
      return { status: "unclear", span: offers.span, lookedFor: "when, how and with whom they conferred", message: `When and how is not told: this says what was offered and refused, and not when or how the parties conferred; orders under ${cite(rule)} differ on whether that will do.` };
    }
    if (shown.kind === "bare") {
      const claim = shown.claim;
      return {
        status: "unmet", span: claim?.span ?? whereAbsent(draft, null), lookedFor: "when, how and with whom they conferred, and about what",
        message: `Only the rule's words: this says that the parties conferred, and nothing that happened; ${cite(rule)} ${recitesFacts(rule) ? "asks for the particulars" : "is read by courts to ask for facts, not a recital"}.`,
        ...(recitesFacts(rule) ? {} : { atMost: "warning" as const }),
        fixes: () => (recitesFacts(rule) ? rule.recites.filter((r) => r.item === "date" || r.item === "steps" || r.item === "participants").slice(0, 1).map((r) => insertRecital(draft, rule, r.item, null)) : [insertRecital(draft, rule, "date", null)]),
      };
    }
    if (shown.kind !== "held" || !rule.recites.some((r) => r.item === "steps")) return notApplicable();
    const substance = shown.held.length + shown.writings.length > 1 && (shown.statement("promise")?.inCertification || shown.statement("compromises")?.inCertification);
    const told = shown.held.filter((c) => c.dateSpan || c.discussed.length || c.discussedAll || c.timeSpan || substance);
    if (told.length) return met(...told.map((c) => c.span));
    const c = shown.conference;
    return {
      status: "unmet", span: c?.span ?? whereAbsent(draft, null), lookedFor: "the steps taken: when, by whom, about what",
      message: `Steps not described: ${cite(rule)} asks for the steps taken to resolve the dispute, with particularity; when this was, and what was said, is not told.`,
      fixes: () => [insertRecital(draft, rule, "steps", c)],
    };
  },
};
