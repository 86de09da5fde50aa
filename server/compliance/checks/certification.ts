import type { Rule } from "../../../shared-rules/rules.js";
import { insertCertifications } from "../../fixes/certification.js";
import { met, notApplicable, titleSpan, type Check } from "../check.js";
import { jointPaperBeside, wantsJoint } from "../jointPaperBeside.js";
import { cite, unread } from "../say.js";

/** Forms that put a statement about conferring into, or beside, the motion. */
const STATED: ReadonlySet<Rule["form"]> = new Set<Rule["form"]>(["statement-in-motion", "certificate", "separate-certificate", "declaration", "affidavit", "letter", "joint-motion", "joint-statement", "joint-stipulation"]);

export const asksForStatement = (rule: Rule): boolean => STATED.has(rule.form);

/**
 * A motion that must certify conferral has to say so somewhere.
 *
 * Where the movant argues instead that conferring was impossible, the argument is evidence of the omission, not a cure:
 * custody and self-representation excuse nobody where the rule was read to apply to them (Millare v. Stratton, S.D. Cal.
 * 2017; Hill v. DeJoy, E.D. Mo. 2020). Where the motion points to a paper not in hand, this is a doubt.
 *
 * @bad  Defendant's counsel is in trial this month and should not have to confer.
 * @good The undersigned certifies that she conferred in good faith by telephone with Mr. Osei on May 4, 2020, at 2:30 p.m., and
 *       that after sincere efforts they are unable to reach an accord.
 */
export const certification: Check = {
  code: "missing-certification",
  duty: "certification",
  asks: (rule) => (rule.form === "letter" ? "an account of how the parties conferred" : "a certification of conferral"),
  owed: asksForStatement,
  assess({ draft, rule, shown, others, exempted, notRead, logged }) {
    if (draft.kind !== "motion") return notApplicable();
    switch (shown.kind) {
      case "elsewhere": {
        const pointer = shown.statement("points-to-paper");
        return { status: "unclear", span: pointer?.span ?? titleSpan(draft), lookedFor: "the paper that the motion points to", message: `Not in hand: the motion points here to another paper for what ${cite(rule)} asks; ${unread(notRead)}.` };
      }
      case "absent": case "excuse": {
        const beside = [rule, ...others].some(wantsJoint) ? jointPaperBeside(draft) : null;
        if (beside) return { status: "unclear", span: beside, lookedFor: "the joint paper that the motion points to", quiet: true };
        if (exempted && shown.statement("excuse")) {
          return { status: "unclear", span: shown.statement("excuse")?.span ?? titleSpan(draft), lookedFor: "a certification, or a rule that excuses this movant", message: `${exempted.citation} excuses a movant like this one from conferring; whether ${cite(rule)} does, it does not say.` };
        }
        const excuse = shown.statement("excuse"), recital = shown.statement("rule-recital");
        const excused = excuse ? [{ span: excuse.span, message: notExcused(rule, draft.movant) }] : [];
        const quoted = recital && !excuse ? [{ span: recital.span, message: "This states the rule; it does not say what was done." }] : [];
        return {
          status: "unmet", span: titleSpan(draft), lookedFor: "a statement of what was done to confer",
          message: `${rule.form === "letter" ? "No conferral shown" : "No certification"}: ${cite(rule)} asks ${asked(rule)}, and nothing in this draft says that anyone conferred or tried to.`,
          related: [...excused, ...quoted],
          fixes: () => insertCertifications(draft, [...others, rule], logged()),
        };
      }
      case "silent":
        return { status: "unclear", span: titleSpan(draft), lookedFor: "a statement of what was done to confer", quiet: true };
      default:
        return met(draft.certification?.span ?? draft.conferrals[0]?.span ?? null);
    }
  },
};

const asked = (rule: Rule): string =>
  rule.form === "letter" ? "that the parties confer in good faith before a dispute is brought to the court" : "that the motion certify that the movant conferred in good faith, or tried to";

const notExcused = (rule: Rule, movant: { readonly selfRepresented: boolean; readonly incarcerated: boolean }): string =>
  rule.selfRepresented === "applies" && (movant.selfRepresented || movant.incarcerated)
    ? `not-excused: ${cite(rule)} has been applied to movants who are ${movant.incarcerated ? "incarcerated" : "self-represented"}; this argument does not take the certification's place.`
    : "not-excused: this argument does not take the certification's place.";
