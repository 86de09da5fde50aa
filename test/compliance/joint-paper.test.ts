/** A joint paper in which one side's part is a heading and no more. */
import { draft } from "./draft.js";

const statement = (part: string): string => `UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF CALIFORNIA

ALFALFA GROWERS UNION,

Plaintiff,

v.

MERCED IRRIGATORS,

Defendant.

Case No. 1:21-cv-00318

# Joint Statement re Discovery Disagreement

I. The conference. Alondra Figueroa-Beck, for Plaintiff, and Hyrum Tollefson, for Defendant, conferred in good faith by telephone on March 1, 2021.

II. Nature of the action. Plaintiff sues for water that was not delivered.

III. Request at issue. Request 8: "All gauge readings for Canal 7 for June 2020." Response: "Objection, overbroad."

IV. Plaintiff's contention. The readings are the case, and are kept on one spreadsheet.

V. Defendant's contention. ${part}

/s/ Alondra Figueroa-Beck, for Plaintiff

/s/ Hyrum Tollefson, for Defendant
`;

const as = { court: null, as: "paper" } as const;

describe("one side's part of a joint paper", () => {
  draft("told", as, statement("The burden of reading six gauges outweighs the need, and Defendant contends that one is enough.")).passes();
  for (const [name, words] of [
    ["said to be none", "[None is stated.]"],
    ["to follow", "[To be filed separately.]"],
    ["in another paper", "Will be submitted in its separate opposition."],
    ["never given", "No response was received."],
  ] as const) draft(name, as, statement(words)).finds("not-joint", { at: "Joint Statement" });
  draft("an argument that begins with none", as, statement("None of the readings is kept in the ordinary course, and Defendant contends that none is owed.")).passes();
});
