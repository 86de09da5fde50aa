/** A motion that a rule of the catalog governs, for tests that go through all of them. */
import type { MotionKind, Rule } from "../../shared-rules/rules.js";
import { asksForStatement } from "../../server/compliance/checks/certification.js";
import { governs } from "../../server/compliance/standing.js";
import { read } from "./filled.js";
import { motion, TITLES } from "./motion.js";

/** What some courts want in the motion beside the certification. */
const SET_OUT = "## The Interrogatories\n\nINTERROGATORY NO. 3: State the date of each delivery since 2018.\n\nRESPONSE: Objection, overbroad.\n\n" +
  "INTERROGATORY NO. 7: Name each carrier used since 2018.\n\nRESPONSE: Objection, overbroad.";
const WITH_THE_JUDGE = "The Court held a telephone conference on March 11, 2021, and gave Defendant leave to file this motion.";

/** A motion that the rule governs and that calls for a statement by one side; null where there is none. */
export function motionUnder(court: string, rule: Rule): string | null {
  const extras = [SET_OUT, WITH_THE_JUDGE].join("\n\n");
  for (const kind of Object.keys(TITLES) as MotionKind[]) {
    const text = motion({ court, kind, body: kind === "compel" ? extras : WITH_THE_JUDGE, judge: rule.judge ?? null });
    const { draft, authorities } = read(text);
    if (governs(rule, draft) && authorities.includes(rule) && authorities.some(asksForStatement) && !authorities.some((r) => r.form.startsWith("joint-"))) return text;
  }
  return null;
}
