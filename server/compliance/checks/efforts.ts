import type { Rule } from "../../../shared-rules/rules.js";
import { insertRecital } from "../../fixes/recital.js";
import { met, notApplicable, whereAbsent, type Check } from "../check.js";
import { cite } from "../say.js";
import { wordsOf } from "./live-conference.js";
import { notOpposed, remindersUnanswered } from "./told-in-general.js";

/**
 * An attempt has to be told: what was done, when, to whom.
 *
 * @bad  Counsel attempted to confer with opposing counsel without success.
 * @good Ms. Brandt telephoned Mr. Osei on May 4, 6 and 11, 2020, and left a message each time; none was returned. After these
 *       sincere efforts the parties have been unable to reach an accord.
 */
export const efforts: Check = {
  code: "missing-efforts",
  duty: "efforts",
  asks: () => "the efforts made to confer, where no conference was held",
  owed: (rule) => rule.conference.attempt.counts !== false && (rule.conference.attempt.recites.some((r) => r === "efforts" || r === "steps") || rule.recites.some((r) => r.item === "efforts" || r.item === "steps")),
  assess({ draft, rule, shown }) {
    const weak = rule.recites.find((r) => r.item === "efforts")?.confirmed;
    const support = weak ? { confirmed: weak } : {};
    const general = shown.kind === "bare-attempt" ? notOpposed(draft, shown) ?? (weak ? remindersUnanswered(rule, shown) : null) : null;
    if (general) return general;
    if (shown.kind === "bare-attempt" || shown.kind === "denied") {
      const words = shown.statement("bare-attempted")?.span ?? shown.claim?.span ?? shown.statement("not-conferred")?.span ?? null;
      return {
        status: "unmet", span: words ?? whereAbsent(draft, null), lookedFor: "each effort: its date, how, and to whom", ...support,
        message: shown.kind === "denied"
          ? `No efforts described: this says that no conference was held, and ${cite(rule)} then asks ${rule.conference.attempt.reason ? "why none was possible" : "what was done to try"}.`
          : `No efforts described: this says that conferring was attempted; ${cite(rule)} asks what was done, when, how and to whom.`,
        fixes: () => [insertRecital(draft, rule, "efforts", null)],
      };
    }
    if (shown.kind === "not-possible") {
      const why = shown.statement("excuse") ?? shown.statement("not-conferred");
      return { status: "unclear", span: why?.span ?? whereAbsent(draft, null), lookedFor: "a conference, or why none was possible", message: `Why not, told: ${cite(rule)} lets the certificate explain why conferring was not possible; whether this explains it is for the court.` };
    }
    if (shown.kind !== "tries") return notApplicable();
    const dated = [...shown.tries, ...shown.writings].filter((c) => c.dateSpan);
    if (dated.length) return met(...dated.map((c) => c.span));
    if (shown.askedWhen) return met(shown.askedWhen);
    return {
      status: "unmet", span: shown.tries[0]?.span ?? wordsOf(shown.writings), lookedFor: "the date of each effort", ...support,
      message: `Efforts without dates: ${cite(rule)} asks for the efforts to be described specifically; none of these says when it was made.`,
      fixes: () => [insertRecital(draft, rule, "efforts", null)],
    };
  },
};

export const recitesFacts = (rule: Rule): boolean => rule.recites.some((r) => ["date", "time", "participants", "manner", "steps", "issues", "place"].includes(r.item));
