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
  "in words of all kinds": [
    "He would produce the logs only if we withdrew the motion, and we could not reach an accord.",
    "We did it in good faith to resolve the dispute over the minutes and we were unable to.",
    "They met in the hope of settling the objections, which they could not.",
    "The purpose was to reach an agreement without the Court, and it was not successful.",
    "Counsel tried to work the matter out and were not able to.",
    "An effort to narrow the requests was made, however unsuccessful.",
    "Each counsel tried to resolve it; neither could.",
    "Nothing in the hour's talk brought the two any nearer.",
    "At the end of the call the two lawyers stood where they had stood at its beginning.",
    "The two never did come to terms on the time period.",
    "They had hoped to settle it between themselves and came away empty-handed.",
    "Each remains of the opinion it began with.",
    "No ground was given on either side.",
    "It is now plain that only a ruling will end the matter.",
    "The differences proved too wide.",
    "The parties' attempts at compromise were for nothing.",
    "They sought to compose their differences but to date have not.",
    "The discussion, though amicable, yielded no agreement.",
    "On every one of the requests counsel continue to disagree.",
    "Their positions did not change.",
    "We did not get anywhere.",
    "Mr. Osei and Ms. Brandt have different views of the rule and neither persuaded the other.",
    "The effort was made in good faith and came up short.",
    "The dispute has thus outlived the parties' best efforts to end it.",
    "No meeting of minds was had.",
    "Counsel have been through every topic and are still poles apart.",
    "The matter was talked out to its end, and the end was disagreement.",
    "The conference left all of the issues standing.",
    "They are no nearer agreement today than they were in April.",
    "Despite these discussions, the dispute was not resolved.",
    "The parties were at all times courteous but of no accord.",
    "All hope of agreement is gone.",
    "Ms. Brandt's attempt to resolve it informally did not succeed.",
    "It was not possible to come to an agreement.",
    "The issues that remain after these discussions are set out in the motion.",
    "Counsel's efforts at an informal resolution have been unavailing.",
    "Common ground on the time period escaped counsel.",
    "It became clear that the two sides would not find a solution by themselves.",
    "No agreement on the protocol resulted.",
    "For all that, there is not the least accord concerning Request 4.",
    "Compromise proved impossible.",
    "The dialogue never came close to a resolution.",
    "A consensus was not in the cards.",
    "The parties stopped short of agreement on Interrogatory 9.",
    "Their discussion has not produced a compromise.",
    "The effort has fallen short of an agreement.",
    "I regret to say that no solution suggested itself.",
    "So far the parties have been without success in finding a resolution.",
    "Agreement could not be had on Requests 4 and 5.",
    "The talks did not lead to a solution both could live with.",
    "Neither counsel foresees a resolution without the Court's help.",
    "No compromise having emerged, this motion follows.",
    "The gap between the parties is still as wide as it was.",
    "After an hour there was no more accord than before.",
    "The parties could not get to common ground.",
    "Hope of an agreement was abandoned on May 20.",
    "Plaintiff would not narrow the request, nor Defendant enlarge its answer, so that they are where they began.",
    "All of the issues raised in the motion are still contested.",
    "Counsel remain divided over whether the insurer's file is privileged.",
    "The parties have done what they can and now need a ruling.",
    "We talked past each other and parted without a result.",
    "This dispute has resisted every attempt at resolution.",
  ],
  "nothing left but the court": ["Court intervention is therefore required.", "The dispute is ripe for the Court.", "Only the Court can help; the parties need the Court to decide."],
};

/** No accord is denied in these. */
const NONE = [
  "We may reach an impasse.", "The parties hope to avoid an impasse.", "They have not reached an impasse.", "No disagreement remains.", "No dispute remains.", "The dispute was resolved.", "The parties agreed on everything.",
  "Mr. Bell could not attend the mediation.", "Defendant could not produce the drawings because they burned.", "He said he would let me know.", "Progress was made on every request.", "If the parties cannot agree, they will write to the Court.",
  "The call led to a resolution of all three requests.", "Mr. Bell exhausted his vacation.", "The conference call was clear.",
  // Talk of an agreement that is another, or that nobody denies.
  "They had no difficulty reaching a compromise.", "We reached a compromise without difficulty.", "Not long after they found a compromise on every interrogatory.", "Little remained before a resolution.", "The differences were not wide, and we closed them all.",
  "The interrogatories are contested.", "No compromise is needed, since he will answer all.", "He will supplement every answer, and nothing is in dispute.",
  "They talked for an hour.",
  "They went over each request to resolve what they could.",
  "They could resolve some of the requests.",
  "They hope to resolve the matter.",
  "They agreed on everything.",
  "The parties will keep trying to resolve the matter.",
  "The parties resolved all of it but the cost.",
  "The License Agreement has not been produced.",
  "Defendant did not produce the settlement agreement.",
  "They reached an agreement and no motion will be needed on Request 4.",
  "The parties have not finished discussing a resolution.",
  "Request 9 asks for any agreement that was not signed.",
  "No one doubts that they will reach an accord.",
  "The parties reached an accord on all but the fees, which are not before the Court.",
  "He has not answered my proposal for a compromise.",
  "No motion would be needed if a compromise were found.",
  "The agreement does not bear the date of its signing.",
  // One side's refusal: what he did, and not that the two are at an end.
  "He would not budge.", "Defendant's counsel said no.",
];

describe("impasse", () => {
  for (const [how, sentences] of Object.entries(IMPASSES)) {
    describe(how, () => { for (const words of sentences) it(words, () => assert.ok(saysSo(words))); });
  }
  describe("none", () => { for (const words of NONE) it(words, () => assert.ok(!saysSo(words))); });
});
