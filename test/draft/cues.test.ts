import assert from "node:assert/strict";
import { findCues } from "../../server/draft/cues.js";
import { hostile, inLinearTime } from "./hostile.js";

/** "confer: met and conferred", "confer? spoke" where it is weak. */
const show = (text: string): string[] => findCues(text).map((c) => `${c.family}${c.weak ? "?" : ":"} ${text.slice(c.span.start, c.span.end)}`);

const TELLS: readonly (readonly [text: string, ...cues: string[]])[] = [
  // Conferring.
  ["Counsel met and conferred on May 4.", "confer: met and conferred"],
  ["Counsel met & conferred.", "confer: met & conferred"],
  ["The attorneys traded views on the log.", "confer: traded views"],
  ["She consulted with his client."],
  ["We must meet-and-confer.", "confer: meet-and-confer"],
  ["The meet and confer letter was short.", "write: meet and confer letter"],
  // Talk, which wants more beside it.
  ["Counsel spoke about the log.", "confer? spoke"],
  ["As discussed below, the log is thin."],
  ["The motion met its burden."],
  ["We hopped on a quick call.", "confer? hopped on a quick call"],
  ["They hashed it out.", "confer? hashed it out"],
  ["She sounded Mr. Adler out.", "confer? sounded Mr. Adler out"],
  ["They took these matters up with Ms. Cho.", "confer? took these matters up"],
  ["The panel took up the appeal."],
  ["She came to my office.", "confer? came to my office"],
  ["I tried to reach Ms. Brandt.", "confer? reach"],
  ["They hoped to reach a resolution."],
  ["He asked to schedule a short discovery call.", "confer? schedule a short discovery call"],
  // Conferences: only those held.
  ["The parties held a telephone conference.", "confer: telephone conference"],
  ["The discovery conference took place on May 4.", "confer: discovery conference"],
  ["During the call of May 4 she agreed.", "confer: call"],
  ["The conference of counsel described in this declaration was short."],
  ["The telephone conference described in this declaration was short.", "confer: telephone conference"],
  ["The conference room was empty."],
  ["The court held a status conference."],
  ["The parties held their Rule 26(f) conference."],
  ["A conference with the judge was held."],
  ["The purpose of the conference is to narrow disputes."],
  // Calls.
  ["He called counsel.", "call: called"],
  ["She placed three calls.", "call: placed three calls"],
  ["I phoned and then rang back.", "call: phoned", "call: rang back"],
  ["The so-called log is thin."],
  ["The rule called for more."],
  ["He picked up the telephone.", "call: picked up the telephone"],
  // Writings.
  ["Counsel e-mailed and wrote.", "write: e-mailed", "write: wrote"],
  ["She sent a third letter.", "write: sent"],
  ["She sent the records."],
  ["He mailed to the clerk a copy."],
  ["They had an exchange of letters.", "write: exchange of letters"],
  ["His letter of May 4 asked why.", "write: letter of "],
  ["He asked by certified letter.", "write: by certified letter"],
  ["She replied by return e-mail.", "write: replied"],
  ["The May 4, 2020, letter is attached.", "write: letter"],
  // Messages and approaches.
  ["He left a long message.", "message: left a long message"],
  ["A message was left with his clerk.", "message: message was left"],
  ["She was sent straight to voicemail.", "message: sent straight to voicemail"],
  ["He reached out to Ms. Cho.", "touch: reached out"],
  ["She raised these with Mr. Adler.", "touch: raised these"],
  ["She raised an objection."],
];

describe("cues", () => {
  for (const [text, ...cues] of TELLS) it(text, () => assert.deepEqual(show(text), cues));

  it("are in the order of the text and do not overlap", () => {
    const text = TELLS.map(([t]) => t).join(" ");
    const cues = findCues(text);
    for (const [i, c] of cues.entries()) assert.ok(i === 0 || cues[i - 1]!.span.end <= c.span.start, text.slice(c.span.start, c.span.end));
  });

  it("are found in linear time", () => {
    const said = "held a |left a |sent a |the conference |a letter |by |walked on |during the |conference with |series of |call of |met and ".split("|");
    for (const text of [...hostile, ...said.map((s) => s.repeat(2000))]) inLinearTime(text, findCues);
  });
});
