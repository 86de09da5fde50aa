/** How far the catalog's words for a rule were confirmed and by what, said the same way wherever a rule is shown. */
import { ageInWords } from "../shared-rules/judges.js";
import type { Rule, Source } from "../shared-rules/rules.js";

/** "confirmed from quotations in the court's orders, checked 2026-11-22"; and whose word it is, where not the catalog's. */
export const confirmation = (rule: Rule): string =>
  `${rule.origin === undefined ? "" : `from your workspace's rules, ${rule.origin}: `}${support(rule)}${rule.judge === undefined || rule.origin !== undefined ? "" : `; read ${ageInWords(rule)}: check the judge's current procedures`}`;

function support({ confirmed, checked, sources }: Rule): string {
  switch (confirmed) {
    case "high": return `confirmed from ${basis(sources)}, checked ${checked}`;
    case "medium": return `confirmed in part, from ${basis(sources)}, checked ${checked}`;
    case "low": return `not confirmed: check the court's site (known from ${basis(sources)}, checked ${checked})`;
  }
}

/** The best that was read. */
function basis(sources: readonly Source[]): string {
  const own = sources.filter(({ kind }) => kind === "rule");
  if (own.some(({ read }) => read === "full-text")) return "the rule's own text";
  if (own.length > 0) return "part of the rule's own text";
  return sources.some(({ kind }) => kind !== "secondary") ? "the court's own orders and pages" : "secondary sources";
}
