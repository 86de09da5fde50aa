/** Why the sides did not agree, told in many ways; and what only says that they did not. */
import assert from "node:assert/strict";
import { readDraft } from "../../server/draft/reading.js";
import { draftAround } from "./tellings.js";

const CALL = "Ms. Brandt, counsel for Plaintiff, and Mr. Osei, counsel for Defendant, conferred by telephone on May 4, 2021; the motion is opposed.";
const says = (words: string): boolean => readDraft(draftAround(`${CALL} ${words}`), "plaintext").draft.statements.some(({ kind }) => kind === "reasons");

const TOLD = [
  "Mr. Osei regards the file as privileged.",
  "His view is that the extension would prejudice Defendant.",
  "Mr. Osei fears that more time means more cost.",
  "Agreement could not be reached, for Defendant thinks the amendment futile.",
  "According to Mr. Osei the request comes too late.",
  "The sticking point is the cost of a second inspection.",
  "Defendant would need more time to prepare and so does not agree.",
  "The parties see the contract differently.",
  "Mr. Osei explained that his client has already bought tickets.",
  "Defendant sees the amendment as a ploy for delay.",
  "Mr. Osei says trial is too close.",
  "Defendant does not want its expert deposed twice.",
  "No agreement was possible in that Defendant disputes that the claim relates back.",
  "Agreement eluded counsel since Defendant reads the scheduling order to bar it.",
  "To Mr. Osei's mind the new claim is time-barred.",
  "The opposition rests on prejudice.",
  "Mr. Osei pointed to the age of the case.",
  "Defendant opposes it as untimely.",
  "The reason given was undue delay.",
  "Defendant fears prejudice from the delay.",
  "Mr. Osei thinks three months is too long.",
  "Mr. Osei would consent only to a shorter time.",
  "Defendant takes the position that good cause is lacking.",
  "His client wants the case tried this year.",
  "Mr. Osei told me the deadline was agreed to by both sides and should hold.",
  "They disagree about whether the claim is new.",
  "Defendant objects on account of cost.",
  "The parties part over how many witnesses the claim would add.",
  "Mr. Osei called the amendment a waste of time.",
];

const NOT_TOLD = [
  "Lyle Benning, for Defendant, conferred with Ms. Brandt.", "I called him on a Tuesday.", "We need to file this motion today.", "Given that the deadline is near, this motion is filed today.", "The motion is filed due to the press of the deadline.",
  "He said no.",
  "They could not agree.",
  "Defendant is opposed.",
  "They talked for ten minutes.",
  "Mr. Osei did not agree.",
  "Defendant opposes it.",
  "The call was short.",
  "Mr. Osei answered that Defendant is opposed.",
];

describe("reasons", () => {
  for (const words of TOLD) it(words, () => assert.ok(says(words)));
  for (const words of NOT_TOLD) it(`none: ${words}`, () => assert.ok(!says(words)));
});
