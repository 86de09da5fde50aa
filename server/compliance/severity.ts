/** Severity follows what was read: the rule's own words make an error, one order or a medium confidence a warning, low a remark. */
import type { Confidence } from "../../shared-rules/rules.js";
import type { Severity, Standing } from "./model.js";

const BY_CONFIDENCE: Record<Confidence, Severity> = { high: "error", medium: "warning", low: "information" };
const RANK: Record<Severity, number> = { information: 0, warning: 1, error: 2 };

export function severityOf(rule: Confidence, element: Confidence | undefined, atMost: Severity | undefined, standing: Standing): Severity {
  let severity = weaker(BY_CONFIDENCE[rule], BY_CONFIDENCE[element ?? rule]);
  if (atMost) severity = weaker(severity, atMost);
  return standing.kind === "none-found" ? weaker(severity, "warning") : severity;
}

export const weaker = (a: Severity, b: Severity): Severity => (RANK[a] <= RANK[b] ? a : b);
export const stricter = (a: Severity, b: Severity): boolean => RANK[a] > RANK[b];
