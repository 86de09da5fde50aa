/** What is told without days: reminders that nobody answered are a doubt, consent settles it, and neither is taken from less. */
import { draft } from "./draft.js";

const laed = { court: "laed" } as const, nhd = { court: "nhd", kind: "discovery" } as const;

describe("reminders that nobody answered", () => {
  draft("reminded a number of times, and an exhibit", laed, "Plaintiff's counsel was reminded of the outstanding discovery a number of times; the reminders are Exhibit 18. Each was a good faith attempt to have the answers. No answers came.").passes();
  draft("asked on numerous occasions", laed, "Counsel for Defendant has asked Plaintiff for her responses on numerous occasions, in a good faith effort to resolve the matter. She has answered none of these.").passes();
  draft("contacted repeatedly, for want of a response", laed, "Counsel attempted in good faith to confer, and contacted him repeatedly. The attempt failed for want of any response.").passes();
  draft("asked once", laed, "Counsel attempted in good faith to obtain the answers. No answers came.").finds("missing-efforts");
  draft("asked repeatedly, and answered", laed, "Counsel attempted in good faith to confer, and contacted him repeatedly.").finds("missing-efforts");
  draft("a rule that takes no attempt", { court: "prd" }, "Counsel attempted in good faith to confer, and contacted him repeatedly. He has not responded.").finds("insufficient-attempt");
});

describe("a motion that nobody opposes", () => {
  draft("assented to", nhd, "The movant made a good faith attempt to obtain concurrence. Attorney Pia Standish, who represents Defendant, assents to this motion.").passes();
  draft("no objection", nhd, "The movant attempted in good faith to obtain concurrence. Attorney Standish does not object to the relief sought.").passes();
  draft("presumed unopposed", nhd, "The movant attempted in good faith to obtain concurrence, and the motion is presumed to be unopposed.").finds("insufficient-attempt");
  draft("assumed unopposed", nhd, "The movant attempted in good faith to obtain concurrence, and assumes that there is no opposition.").finds("insufficient-attempt");
});

describe("good faith shown and not stated, under the federal rule", () => {
  const TALK = "Alice Brandt, counsel for Defendant, and Daniel Osei, counsel for Plaintiff, spoke by telephone on March 4, 2021, about Interrogatory Nos. 3 and 7.";
  draft("an offer and its refusal", laed, `${TALK} Ms. Brandt offered to limit them to two years. Mr. Osei would answer for one year but not two, and they could not agree.`).passes();
  draft("half an hour", laed, `${TALK.replace("spoke", "spoke for thirty minutes")} Mr. Osei maintains his objection.`).passes();
  draft("a demand and its refusal", laed, `${TALK} Mr. Osei maintains his objection.`).finds("missing-good-faith", { severity: "warning" });
  draft("a local rule's own words", { court: "azd" }, `${TALK} Ms. Brandt offered to limit them to two years. Mr. Osei would answer for one year but not two, and they could not agree.`).finds("missing-good-faith", { severity: "error" });
});

describe("one side's stipulation in C.D. Cal.", () => {
  const CONFERRED = "On January 8, 2021 Alice Brandt and Daniel Osei conferred by telephone in good faith about Interrogatory Nos. 3 and 7 and could not agree.";
  draft("the other side gave no part", { court: "cacd" }, `${CONFERRED} The joint stipulation is filed without Plaintiff's portion, which Mr. Osei did not provide.`).passes();
  draft("nothing said of the other side's part", { court: "cacd" }, CONFERRED).finds("not-joint");
});

describe("a promise in the passive", () => {
  const CALL = "Alice Brandt, counsel for Defendant, and Daniel Osei, counsel for Plaintiff, conferred in good faith by telephone on March 4, 2021.";
  draft("agreed that it would be produced", laed, `${CALL} Mr. Osei agreed in the course of the call that the logs would be produced.`).finds("no-impasse", { at: "agreed" });
  draft("said that they would be served", laed, `${CALL} Mr. Osei said that full answers will be served.`).finds("no-impasse");
  draft("said that nothing would be", laed, `${CALL} Mr. Osei said that nothing more would be produced.`).passes();
  draft("agreed that it would not be", laed, `${CALL} Mr. Osei said that the logs would not be produced.`).passes();
});
