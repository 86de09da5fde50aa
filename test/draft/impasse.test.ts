/** Where conferring led, told in many ways: what says that no accord was reached, and what only sounds like it. */
import assert from "node:assert/strict";
import { readDraft } from "../../server/draft/reading.js";

const certificate = (words: string): string =>
  `CERTIFICATE OF CONFERENCE\n\nI, Ann Marsh, counsel for Plaintiff, conferred in good faith with Mr. Bell, counsel for Defendant, by telephone on May 4, 2021. ${words}\n\n/s/ Ann Marsh\nAttorney for Plaintiff\nMay 9, 2021\n`;
const saysSo = (words: string): boolean => readDraft(certificate(words), "plaintext").draft.statements.some(({ kind }) => kind === "impasse");

const IMPASSES: Readonly<Record<string, readonly string[]>> = {
  "a verb of settling, denied": [
    "Counsel were unable to settle their differences.", "They were not, however, able to agree.", "The parties have been unable, despite their best efforts, to resolve the dispute.",
    "No issue was resolved.", "The two sides could reach no understanding.", "Agreement could not be had.", "I couldn't get them to agree to anything.", "The matter could not be settled informally.",
    "The call did not lead to a resolution.", "These efforts did not bear fruit.", "Neither party was willing to yield.", "The parties could not find a way past the privilege question.",
  ],
  "tries that came to nothing": [
    "Counsel made a sincere effort to settle the matter but couldn't.", "We tried to work it out but were not successful.", "Our efforts proved futile.", "Talks broke down.", "The discussions broke off.",
    "All attempts at a compromise fell through.", "The meeting was fruitless.", "We got nowhere.", "The parties' efforts to resolve these issues without court involvement have been exhausted.",
    "Counsel exhausted every avenue short of a motion.", "The conference ended without a solution.", "The parties discussed the requests at length, unsuccessfully; they conferred again in vain.",
  ],
  "a dispute that lives on": [
    "The parties remain in disagreement over Request 4.", "The issues remain outstanding.", "The dispute was left unresolved.", "There remains a dispute about Interrogatory 9.", "All issues raised in this motion are still open.",
    "The parties' positions are irreconcilable.", "Despite these discussions, the dispute persists.", "We agreed to disagree.",
  ],
  "an impasse by its name": ["The parties are at an impasse.", "Counsel could not agree and are at an impasse.", "The impasse continues.", "The parties are deadlocked."],
  "nothing left but the court": ["Court intervention is therefore required.", "The dispute is ripe for the Court.", "Only the Court can help; the parties need the Court to decide."],
};

/** No accord is denied in these. */
const NONE = [
  "We may reach an impasse.", "The parties hope to avoid an impasse.", "They have not reached an impasse.", "No disagreement remains.", "No dispute remains.", "The dispute was resolved.", "The parties agreed on everything.",
  "Mr. Bell could not attend the mediation.", "Defendant could not produce the drawings because they burned.", "He said he would let me know.", "Progress was made on every request.", "If the parties cannot agree, they will write to the Court.",
  "The call led to a resolution of all three requests.", "Mr. Bell exhausted his vacation.", "The conference call was clear.",
  // One side's refusal: what he did, and not that the two are at an end.
  "He would not budge.", "Defendant's counsel said no.",
];

describe("impasse", () => {
  for (const [how, sentences] of Object.entries(IMPASSES)) {
    describe(how, () => { for (const words of sentences) it(words, () => assert.ok(saysSo(words))); });
  }
  describe("none", () => { for (const words of NONE) it(words, () => assert.ok(!saysSo(words))); });
});
