/** Whose side the people of a conference are on, as the whole draft tells it. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { sideOf } from "../../server/draft/sides.js";
import { check } from "../../server/engine.js";
import { hostile, inLinearTime } from "./hostile.js";

const paper = (telling: string, signature: string): string => `IN THE UNITED STATES DISTRICT COURT
FOR THE EASTERN DISTRICT OF MISSOURI

RENEE MADDOX,
Plaintiff,
v.
TALLIS FREIGHT, INC.,
Defendant.

Case No. 4:20-cv-00512

DEFENDANT'S MOTION TO COMPEL

Defendant moves under Rule 37 for an order compelling answers to Interrogatory No. 7.

CERTIFICATE OF CONFERENCE

${telling}

Respectfully submitted,

${signature}
Attorney for Defendant
`;

/** What is told, who signs, and who took part: the name, or the words, and the side. */
const ROWS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["the signer is the movant's", "On May 4, 2020, Alice Brandt conferred by telephone with Kofi Osei.", "/s/ Alice Brandt", ["Alice Brandt: movant", "Kofi Osei: null"]],
  ["the office says the side", "On May 4, 2020, Alice Brandt conferred by telephone with Kofi Osei, counsel for Plaintiff.", "/s/ Alice Brandt", ["Alice Brandt: movant", "Kofi Osei: opponent"]],
  ["\"I\" is who signs", "On May 4, 2020, I conferred by telephone with Plaintiff's counsel, Kofi Osei.", "/s/ Alice Brandt", ["Alice Brandt: movant", "Kofi Osei: opponent"]],
  ["the declarant signs", "I, Alice Brandt, conferred by telephone with Kofi Osei, counsel for Plaintiff, on May 4, 2020.", "/s/ Alice Brandt", ["Alice Brandt: movant", "Kofi Osei: opponent"]],
  ["who signs in the last line", "I called Kofi Osei, counsel for Plaintiff, by telephone on May 4, 2020 and we talked. Sincerely, Dana Cole, Pro Se Defendant", "/s/ Alice Brandt", ["Dana Cole: movant", "Kofi Osei: opponent"]],
  ["who speaks as a party", "Pro se Defendant Dana Cole hereby certifies that I called Kofi Osei, counsel for Plaintiff, by telephone on May 4, 2020 and we talked.", "/s/ Alice Brandt", ["Dana Cole: movant", "Kofi Osei: opponent"]],
  ["who is named beside another's office", "On May 4, 2020, I conferred by telephone with Kofi Osei, attorney for Plaintiff.", "/s/ Alice Brandt", ["Alice Brandt: movant", "Kofi Osei: opponent"]],
  ["a side told once holds everywhere", "Kofi Osei, counsel for Plaintiff, wrote on May 1, 2020. On May 4, 2020, Alice Brandt conferred by telephone with Mr. Osei.", "/s/ Alice Brandt", ["Alice Brandt: movant", "Osei: opponent"]],
  ["a party of the caption", "On May 4, 2020, Alice Brandt conferred by telephone with Ms. Maddox.", "/s/ Alice Brandt", ["Alice Brandt: movant", "Maddox: opponent"]],
];

const participants = (text: string): string[] => {
  const held = check(text, "plaintext", { catalog: CATALOG, court: null, today: "2026-11-22" }).draft.conferrals.filter((c) => c.mode === "telephone");
  return held.flatMap((c) => c.participants.map((p) => `${p.name ?? p.text}: ${p.side}`));
};

describe("sides", () => {
  for (const [name, telling, signature, people] of ROWS) it(name, () => assert.deepEqual(participants(paper(telling, signature)), people));

  it("takes a side's name for the movant's or the other", () => {
    assert.equal(sideOf("self", null), "movant");
    assert.equal(sideOf("opposing", null), "opponent");
    assert.equal(sideOf("plaintiff", "plaintiff"), "movant");
    assert.equal(sideOf("plaintiff", "defendant"), "opponent");
    assert.equal(sideOf("defendant", null), null);
    assert.equal(sideOf("both", "plaintiff"), null);
  });

  it("reads hostile signatures in linear time", () => {
    for (const text of [...hostile, "/s/ ".repeat(5000), "I, A ".repeat(4000), "I am Al ".repeat(2500)]) inLinearTime(text, (t) => participants(paper("Counsel conferred by telephone on May 4, 2020.", t)));
  });
});
