/** Joint papers whose parts are headed by the parties' own names. */
import assert from "node:assert/strict";
import { partsByName } from "../../server/compliance/partsByName.js";
import { readDraft } from "../../server/draft/reading.js";
import { hostile, inLinearTime } from "../draft/hostile.js";
import { draft } from "./draft.js";

const letter = (first: string, second: string): string => `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

KESTREL ANALYTICS, INC.,

Plaintiff,

v.

OUTPOST DATA LLC,

Defendant.

Case No. 3:21-cv-03318

# Joint Discovery Letter

Magistrate Judge Donna M. Ryu

Dear Judge Ryu:

Lead counsel for both sides, Ravi Menon and Cora Lindqvist, conferred in person in good faith on February 2, 2021, about Interrogatory No. 9 and could not agree. Fact discovery closes on May 31, 2021.

${first}

The answer gives no month and no sum, and damages turn on both. The last proposal was the last three years.

${second}

The burden of three years outweighs the need. The last proposal was one year.

/s/ Ravi Menon
Lead counsel for Plaintiff

/s/ Cora Lindqvist
Lead counsel for Defendant
`;
const spans = (first: string, second: string): string => {
  const text = letter(first, second), found = partsByName(readDraft(text, "markdown").draft);
  return found === null ? "one" : `${found.ofBoth ? "both" : "perhaps"}: ${found.spans.map(({ start, end }) => text.slice(start, end)).join(" / ")}`;
};

describe("parts headed by names", () => {
  for (const [first, second, expected] of [
    ["**Kestrel's Position.**", "**Outpost's Position.**", "both: **Kestrel's Position.** / **Outpost's Position.**"],
    ["## Kestrel Analytics’ Statement", "## Outpost Data's Statement", "both: ## Kestrel Analytics’ Statement / ## Outpost Data's Statement"],
    ["1. KESTREL'S ARGUMENT:", "2. OUTPOST'S ARGUMENT:", "both: 1. KESTREL'S ARGUMENT: / 2. OUTPOST'S ARGUMENT:"],
    ["**Kestrel's Position.**", "**KAI's Position.**", "perhaps: **Kestrel's Position.** / **KAI's Position.**"],
    ["**Kestrel's Position.**", "**Kestrel's Position.**", "one"],
    ["**Kestrel's Position.**", "Outpost's statement of June 3 says enough.", "one"],
    ["**The Court's Position.**", "**Counsel's Position.**", "one"],
  ] as const) it(`${first} and ${second}`, () => assert.equal(spans(first, second), expected));

  const as = { court: null, as: "paper" } as const;
  draft("of both sides", as, letter("**Kestrel's Position.**", "**Outpost's Position.**")).passes();
  draft("of one", as, letter("**Kestrel's Position.**", "So much for that.")).finds("not-joint", { at: "Joint Discovery Letter" });
  draft("of two that the caption does not have", as, letter("**KAI's Position.**", "**ODL's Position.**")).leavesUnclear("cand-judge-ryu/joint");

  it("are found in linear time", () => {
    for (const text of [...hostile, "A's ".repeat(5000), "Aa ".repeat(7000), "\n# A".repeat(5000), "Aa of ".repeat(3500)]) inLinearTime(text, (words) => partsByName(readDraft(words, "plaintext").draft));
  });
});
