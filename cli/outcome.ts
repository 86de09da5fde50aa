/** What became of one input, and the shape every report has: something for each as it is done, and an end. */
import type { ComplianceModel } from "../server/compliance/model.js";
import type { Places } from "./word/places.js";

export type Outcome =
  | {
      readonly kind: "checked"; readonly path: string; readonly model: ComplianceModel; readonly chosenCourt: string | null;
      readonly chosenJudge?: string | null;
      /** Where things are in the document that the text was read out of; null where the text is the file. */
      readonly places: Places | null;
      /** The same for the papers read with it, by name. */
      readonly paperPlaces?: ReadonlyMap<string, Places>;
    }
  | { readonly kind: "refused"; readonly path: string; readonly reason: string };

/** Told of the outcomes in turn; each answer is written at once. */
export interface Reporter {
  readonly each: (outcome: Outcome) => string;
  readonly end: (exit: 0 | 1 | 2) => string;
}
