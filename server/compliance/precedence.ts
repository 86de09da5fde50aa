/**
 * Which of two authorities that ask the same is named: the stricter, and among equals the one closest to the case. The
 * finding says which it is and why, and how old a judge's procedures are.
 */
import { isFederalRule } from "../../shared-rules/federal-rules.js";
import { ageInWords } from "../../shared-rules/judges.js";
import type { Rule } from "../../shared-rules/rules.js";
import type { Severity } from "./model.js";
import { andList } from "./say.js";
import { stricter } from "./severity.js";

/** From the farthest from the case to the closest. */
const LEVELS = ["federal", "local", "judge"] as const;

export const levelOf = (rule: Rule): (typeof LEVELS)[number] => (rule.judge !== undefined ? "judge" : isFederalRule(rule) ? "federal" : "local");

const rank = (rule: Rule): number => LEVELS.indexOf(levelOf(rule));

interface Weighed {
  readonly rule: Rule;
  readonly severity: Severity;
}

export const prevails = (b: Weighed, a: Weighed): boolean =>
  stricter(b.severity, a.severity) || (b.severity === a.severity && rank(b.rule) >= rank(a.rule) && rank(b.rule) > 0);

/** What is said after a finding's own words: who asks it beside the one named, and why that one is named. */
export function beside(chosen: Weighed, same: readonly Weighed[], governing: readonly Rule[]): string {
  const others = same.filter(({ rule }) => rule !== chosen.rule);
  if (others.length > 0) {
    const too = ` ${andList(others.map(({ rule }) => rule.citation))} ${others.length > 1 ? "ask" : "asks"} it too`;
    if (levelOf(chosen.rule) === "judge") return `${too}; the judge's procedures ${others.some((o) => stricter(chosen.severity, o.severity)) ? "are the stricter" : "come closest to the case"}.`;
    return others.some(({ rule }) => levelOf(rule) === "judge") ? `${too}, on weaker support.` : `${too}.`;
  }
  const local = governing.filter((rule) => levelOf(rule) === "local");
  return levelOf(chosen.rule) === "judge" && local.length > 0 ? ` The judge's procedures go further here than ${andList(local.map(({ citation }) => citation))}.` : "";
}

/** "(Read as of January 2016: check the judge's current procedures.)" */
export const ageOf = (rule: Rule): string =>
  rule.judge === undefined || rule.origin !== undefined ? "" : ` (Read ${ageInWords(rule)}: check the judge's current procedures.)`;
