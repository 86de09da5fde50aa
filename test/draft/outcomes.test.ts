import assert from "node:assert/strict";
import { answeredByStaff, isTwoWay, isVoicemail, leavesAllUnanswered, leavesUnanswered, outcomeOf, type Told } from "../../server/draft/outcomes.js";
import { hostile, inLinearTime } from "./hostile.js";

type Row = readonly [told: Partial<Told> & Pick<Told, "family" | "clause">, ended: string];

const call = (clause: string, aftermath = ""): Row[0] => ({ family: "call", mode: "telephone", clause, aftermath });
const email = (clause: string, aftermath = ""): Row[0] => ({ family: "write", mode: "email", clause, aftermath });

const ENDS: readonly Row[] = [
  // Calls.
  [call("I called Ms. Brandt, who agreed to supplement."), "held by telephone"],
  [call("I called Ms. Brandt.", "We spoke for ten minutes."), "held by telephone"],
  [call("I called Ms. Brandt."), "attempted by telephone"],
  [call("I called Ms. Brandt and got no answer."), "unanswered by telephone"],
  [call("I called Ms. Brandt.", "She has not returned the call."), "unanswered by telephone"],
  [call("I called Ms. Brandt and it rang out."), "unanswered by telephone"],
  [call("I called and left a voicemail."), "unanswered by voicemail"],
  [call("I called, and her voice mailbox was full."), "unanswered by telephone"],
  [call("I called a number no longer in service."), "unanswered by telephone"],
  [call("I called, and her secretary said she was away."), "attempted by telephone"],
  [call("I called and was told he was on trial."), "attempted by telephone"],
  [call("I called, and her paralegal sent me to voicemail."), "unanswered by voicemail"],
  [call("I called, and he hung up."), "declined by telephone"],
  [call("I called.", "He would not discuss the matter."), "declined by telephone"],
  [call("I called Ms. Brandt, with this result: the request to confer was declined."), "declined by telephone"],
  [call("I called Ms. Brandt, and we discussed the requests."), "held by telephone"],
  // Messages.
  [{ family: "message", mode: "voicemail", clause: "I left a message." }, "unanswered by voicemail"],
  [{ family: "message", mode: "voicemail", clause: "I left a message with her assistant." }, "attempted by telephone"],
  [{ family: "message", mode: "voicemail", clause: "I left word with his clerk.", aftermath: "He did not call back." }, "unanswered by telephone"],
  // Writings.
  [email("I e-mailed Mr. Adler."), "attempted by email"],
  [email("I e-mailed Mr. Adler.", "He never responded."), "unanswered by email"],
  [email("I e-mailed Mr. Adler.", "The e-mail was returned as undeliverable."), "unanswered by email"],
  [email("I e-mailed Mr. Adler.", "He refused."), "declined by email"],
  [email("I e-mailed Mr. Adler.", "He stands on his objections."), "declined by email"],
  [{ family: "write", mode: "letter", clause: "He wrote, \"we disagree.\"" }, "declined by letter"],
  // Conferences and tries at one.
  [{ family: "confer", mode: "video", clause: "Counsel conferred over Zoom." }, "held by video"],
  [{ family: "confer", mode: "unknown", attempted: true, clause: "Counsel tried to confer." }, "attempted by unknown"],
  [{ family: "confer", mode: "unknown", attempted: true, clause: "Counsel tried to confer but got her voicemail." }, "unanswered by voicemail"],
  [{ family: "confer", mode: "in-person", attempted: true, clause: "Counsel tried to meet.", aftermath: "No one appeared." }, "unanswered by in-person"],
  [{ family: "confer", mode: "telephone", attempted: true, clause: "Counsel tried to confer.", aftermath: "He declined." }, "declined by telephone"],
  // Approaches.
  [{ family: "touch", mode: "unknown", clause: "Counsel reached out, and Mr. Adler replied." }, "held by unknown"],
  [{ family: "touch", mode: "unknown", clause: "Counsel reached out." }, "attempted by unknown"],
  [{ family: "touch", mode: "telephone", clause: "Counsel contacted Mr. Adler and scheduled a call for May 4." }, "scheduled by telephone"],
];

describe("outcomes", () => {
  for (const [told, ended] of ENDS) {
    it(`${told.clause} ${told.aftermath ?? ""}`.trim(), () => {
      const { outcome, mode } = outcomeOf({ mode: "unknown", attempted: false, aftermath: "", ...told });
      assert.equal(`${outcome} by ${mode}`, ended);
    });
  }

  it("of several contacts may be told at once", () => {
    for (const words of ["He has answered neither.", "None of these was returned.", "She has not answered any of them.", "Nothing was heard back."]) assert.ok(leavesAllUnanswered(words, words), words);
    for (const words of ["None of the requests is overbroad.", "He answered both."]) assert.ok(!leavesAllUnanswered(words, words), words);
  });

  it("tell silence, staff, machines and talk apart", () => {
    assert.ok(leavesUnanswered("Counsel did not return the call.") && !leavesUnanswered("There was no agreement."));
    assert.ok(answeredByStaff("Someone there told me to wait.") && !answeredByStaff("She told me to wait."));
    assert.ok(isVoicemail("an answering machine") && !isVoicemail("messages on his telephone"));
    assert.ok(isTwoWay("We went through each.") && !isTwoWay("I left a message."));
  });

  it("are told in linear time", () => {
    const said = "left a |was not |told that |none of the |set the |the secretary was |said |no |returned to the ".split("|");
    for (const text of [...hostile, ...said.map((s) => s.repeat(2000))]) {
      for (const family of ["call", "write", "confer", "touch", "message"] as const) inLinearTime(text, (t) => outcomeOf({ family, mode: "telephone", attempted: true, clause: t, aftermath: t }));
    }
  });
});
