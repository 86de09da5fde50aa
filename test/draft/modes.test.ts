import assert from "node:assert/strict";
import { findModes, isLive, isWritten } from "../../server/draft/modes.js";
import { hostile, inLinearTime } from "./hostile.js";

/** "video: Zoom (manner)" */
const show = (text: string): string[] => findModes(text).map((m) => `${m.mode}: ${text.slice(m.span.start, m.span.end)}${m.manner ? " (manner)" : ""}`);

const TELLS: readonly (readonly [text: string, ...modes: string[]])[] = [
  // Video, by product and by kind.
  ["We met over Zoom on May 4.", "video: Zoom (manner)"],
  ["Counsel met via Microsoft Teams.", "video: Microsoft Teams (manner)"],
  ["The call was on MS Teams, and was short.", "telephone: call", "video: MS Teams (manner)"],
  ["They used Google Meet.", "video: Google Meet"],
  ["A WebEx was arranged.", "video: WebEx"],
  ["We spoke by Skype.", "video: Skype (manner)"],
  ["Counsel spoke over FaceTime.", "video: FaceTime (manner)"],
  ["GoToMeeting was used; Blue Jeans failed.", "video: GoToMeeting", "video: Blue Jeans"],
  ["RingCentral video served.", "video: RingCentral video"],
  ["They conferred by videoconference.", "video: videoconference (manner)"],
  ["They had a video call.", "video: video call"],
  ["They met virtually.", "video: virtually (manner)"],
  ["They appeared remotely by video.", "video: remotely by video (manner)"],
  ["The video shows the loading dock."],
  // Telephone.
  ["They spoke by telephone.", "telephone: telephone (manner)"],
  ["They conferred telephonically.", "telephone: telephonically (manner)"],
  ["T/C with Ms. Brandt.", "telephone: T/C"],
  ["Telcon, Abbott and Nwosu.", "telephone: Telcon"],
  ["She joined on the call.", "telephone: call (manner)"],
  ["A teleconference was held.", "telephone: teleconference"],
  ["She dialed in.", "telephone: dialed"],
  ["The call lasted an hour.", "telephone: call"],
  ["He asked for the telephone records of May."],
  ["The docket call of May 4 was continued."],
  // Letters, e-mails, faxes, texts.
  ["He sent a letter by U.S. Mail.", "letter: letter", "letter: U.S. Mail (manner)"],
  ["Golden Rule ltr, Farrell to Ogden.", "letter: ltr"],
  ["She wrote to counsel by certified mail.", "letter: wrote", "letter: certified mail (manner)"],
  ["It went by Federal Express.", "letter: Federal Express (manner)"],
  ["The bank issued a letter of credit."],
  ["He e-mailed counsel.", "email: e-mailed"],
  ["Counsel exchanged electronic messages.", "email: electronic messages"],
  ["They disagreed about the e-mail production."],
  ["She replied by fax.", "fax: fax (manner)"],
  ["He sent a facsimile.", "fax: facsimile"],
  ["She texted him.", "text: texted "],
  ["He sent a WhatsApp.", "text: WhatsApp"],
  ["The text of the rule is plain."],
  // Voicemail.
  ["He left two detailed messages.", "voicemail: left two detailed messages"],
  ["He left word.", "voicemail: left word"],
  ["She reached his recording.", "voicemail: reached his recording"],
  ["He left her a voice-mail message.", "voicemail: voice-mail message"],
  ["The message was clear."],
  // In person.
  ["They conferred face-to-face.", "in-person: face-to-face (manner)"],
  ["They sat down across her conference table.", "in-person: sat down (manner)", "in-person: across her conference table (manner)"],
  ["She personally met with counsel.", "in-person: personally  (manner)"],
  ["It is an in-person deposition."],
];

describe("modes", () => {
  for (const [text, ...modes] of TELLS) it(text, () => assert.deepEqual(show(text), modes));

  it("are live, written or neither", () => {
    assert.deepEqual((["in-person", "telephone", "video"] as const).map(isLive), [true, true, true]);
    assert.deepEqual((["letter", "email", "fax", "text"] as const).map(isWritten), [true, true, true, true]);
    assert.ok(!isLive("voicemail") && !isWritten("voicemail") && !isLive("unknown"));
  });

  it("are found in linear time", () => {
    for (const text of [...hostile, ..."left a |on the call |by |video |e-mail |across the |letter ".split("|").map((s) => s.repeat(2500))]) inLinearTime(text, findModes);
  });
});
