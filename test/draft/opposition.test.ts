/** Whether the other side is for the motion or against it, told in many ways; and what only sounds like it. */
import assert from "node:assert/strict";
import { readDraft } from "../../server/draft/reading.js";
import { draftAround } from "./tellings.js";

const CALL = "Ms. Brandt, counsel for Plaintiff, conferred by telephone on May 4, 2021 with Mr. Osei, counsel for Defendant, about the relief sought.";
const says = (words: string): boolean => readDraft(draftAround(`${CALL} ${words}`), "plaintext").draft.statements.some(({ kind }) => kind === "opposed" || kind === "unopposed");

const TOLD = [
  "Mr. Osei stands against it.",
  "Defendant will file a response in opposition.",
  "Mr. Osei advised that his client is not in agreement with the relief sought.",
  "Mr. Osei said to go ahead and file, and that he would fight it.",
  "Defendant has no quarrel with the motion.",
  "Mr. Osei is on board with this request.",
  "Defendant's consent was requested and refused.",
  "The relief is agreeable to Defendant.",
  "Mr. Osei let me know that Defendant will not be opposing.",
  "Defendant disputes that any relief is due.",
  "Defendant's position is that the motion should be denied.",
  "This is a contested motion.",
  "All parties join in the relief requested.",
  "Defendant leaves the matter to the Court's discretion.",
  "The other side does not agree that the motion should be granted.",
  "Mr. Osei answered that Defendant would resist.",
  "He indicated that Defendant is fine with a two-week extension but not with four.",
  "Mr. Osei said he sees no basis for the motion and would so argue.",
  "Mr. Osei's client objects.",
  "Mr. Osei is prepared to oppose.",
  "Defendant intends to file an opposition.",
  "Counsel for Defendant reports that his client cannot go along with the motion.",
  "Mr. Osei's answer to the question whether Defendant consents was no.",
  "Defendant says no.",
  "Mr. Osei declined to give his client's consent.",
  "Defendant would have the motion denied.",
  "It is expected that Defendant will oppose.",
  "Mr. Osei gave Defendant's consent.",
  "Defendant raises no objection.",
  "Defendant has agreed to the entry of the order.",
  "Counsel for Defendant stated that he would not stand in the way.",
  "Mr. Osei indicated his agreement to the relief.",
  "This motion has the consent of every party.",
  "Mr. Osei signed off on the motion.",
  "The Defendant neither joins nor opposes.",
  "Defendant is of the view that the relief is unwarranted.",
  "Only Part II of the motion is opposed.",
  "Mr. Osei would agree to ten days but not to thirty, so the motion is opposed to that extent.",
];

const NOT_TOLD = [
  "They discussed the requests for an hour.", "Mr. Osei asked for a copy of the motion.", "The opposing party's counsel was courteous.", "The motion was explained to Mr. Osei.", "Mr. Osei promised to think about the motion.",
  "Mr. Osei could not give me Defendant's position before he spoke with his client, and as of now it is unknown.", "He is comfortable with video.", "Mr. Osei was asked whether Defendant consents.",
  "They spoke about the object of this motion.", "They spoke about the contested claim.", "His opposition to our earlier motion was short.", "Mr. Osei agrees that the answers are late.", "The Court has approved this filing.", "Defendant never approved the motion.",
];

describe("the other side's position", () => {
  for (const words of TOLD) it(words, () => assert.ok(says(words)));
  for (const words of NOT_TOLD) it(`none: ${words}`, () => assert.ok(!says(words)));
});
