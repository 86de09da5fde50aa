/** What became of one input, and the shape every report has: something for each as it is done, and an end. */
import type { ComplianceModel } from "../server/compliance/model.js";

export type Outcome =
  | { readonly kind: "checked"; readonly path: string; readonly model: ComplianceModel; readonly chosenCourt: string | null }
  | { readonly kind: "refused"; readonly path: string; readonly reason: string };

/** Told of the outcomes in turn; each answer is written at once. */
export interface Reporter {
  readonly each: (outcome: Outcome) => string;
  readonly end: (exit: 0 | 1 | 2) => string;
}
