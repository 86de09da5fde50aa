/**
 * Rules that bind many courts at once: the civil rules in every district court, and the bankruptcy rules, which carry some
 * of them into bankruptcy courts. The catalog keeps each like a court's, under an id of its own; nobody files there.
 */
import type { Rule } from "./rules.js";

export const CIVIL_RULES = "frcp";
export const BANKRUPTCY_RULES = "frbp";

/** Of no one court: `frcp`, `frbp`. */
export const isFederalSet = (id: string): boolean => id === CIVIL_RULES || id === BANKRUPTCY_RULES;

export const isFederalRule = ({ id }: Pick<Rule, "id">): boolean => isFederalSet(id.slice(0, id.indexOf("-")));

/** "Fed. R. Bankr. P. 7037 (Fed. R. Civ. P. 37(a)(1))": a rule, and the one that it carries over. */
const CARRIED = /^([^(]+) \((Fed\. .+)\)$/;

/** All that a rule is or was cited by: its citation, both rules of one that carries another over, and former citations. */
export function namesOf({ citation, formerly }: Pick<Rule, "citation" | "formerly">): readonly string[] {
  const carried = CARRIED.exec(citation);
  return [citation, ...(carried ? [carried[1] ?? "", carried[2] ?? ""] : []), ...formerly];
}
