import assert from "node:assert/strict";
import { endingOfCall, endingOfTalk, endingOfWriting } from "../../server/draft/deedEndings.js";
import { isOfOthers, isOnlyPlanned } from "../../server/draft/deedParties.js";
import { deedsIn } from "../../server/draft/deeds.js";
import { VERB_WORDS } from "../../server/draft/deedWords.js";
import { hostile, inLinearTime } from "./hostile.js";

/** "he refused talk": who, how far it came, and what. */
const told = (text: string): readonly string[] =>
  deedsIn(text).map((d) => `${d.who ?? (d.what.length ? d.what.join("+") : "-")} ${d.passive ? "was " : ""}${d.way} ${d.verb ?? "(no verb)"}${d.whom ? ` ${d.whom}` : ""}`);

const DEEDS: Readonly<Record<string, readonly (readonly [text: string, ...deeds: string[]])[]>> = {
  "who did it": [
    ["I called Ms. Brandt.", "self done call named"],
    ["Nobody picked up.", "nobody not take"],
    ["Opposing counsel's secretary took a message.", "staff done take"],
    ["Judge Haddad's clerk called counsel.", "court done call lawyer"],
    ["The manager told the police.", "third done say third"],
    ["Ms. Hale e-mailed her supervisor.", "named done write third"],
    ["The phone rang.", "call done call"],
    ["My letter went unanswered.", "writing done ignore"],
  ],
  "the same one goes on": [
    ["I called Ms. Brandt on May 4, 2020, and left a message.", "self done call named", "self done leave"],
    ["Ms. Brandt answered my call and said that she was busy.", "named done answer", "named done say", "he done be"],
    ["I called Ms. Brandt, who said no.", "self done call named", "named done say"],
    ["I called Ms. Brandt, and she hung up.", "self done call named", "he done cut"],
  ],
  "how far it came": [
    ["She would not speak with me.", "he refused talk self"],
    ["She refused to speak with me.", "he refused talk self"],
    ["He does not take calls.", "he refused take"],
    ["I could not reach him.", "self failed reach he"],
    ["I tried to reach him.", "self tried reach he"],
    ["I tried without success to reach him.", "self failed reach he"],
    ["He has yet to respond.", "he not say"],
    ["He has not.", "he not get"],
    ["Counsel will call Ms. Brandt.", "lawyer planned call named"],
    ["Counsel must confer.", "lawyer due talk"],
    ["He agreed to call me.", "he promised call self"],
    ["He told me never to call him.", "self barred call he"],
    ["He didnt answer.", "he not answer"],
    ["Mr. Adler has not reacted.", "named not other"],
  ],
  "to whom": [
    ["I was told by his secretary that he was out.", "self was done say staff", "he done be"],
    ["I spoke with the adjuster's lawyer.", "self done talk lawyer"],
    ["I wrote to Ms. Brandt about the doctor.", "self done write named"],
  ],
  "no verb": [
    ["No answer.", "- not (no verb)"],
    ["The amended answers were e-mailed.", "answer+position was done write"],
  ],
  "quoted words are said, and not done": [["She said, \"Call the judge,\" and hung up.", "he done say", "he done cut"]],
};

const ENDINGS: readonly (readonly [words: string, talk: string | null, call: string | null])[] = [
  ["I called Ms. Brandt, but she hung up.", "declined", null],
  ["I called Ms. Brandt and hung up after twelve rings.", null, "unanswered"],
  ["I called. She would not come to the phone.", "declined", null],
  ["I called. He told me there was nothing to talk about.", "declined", null],
  ["Counsel discussed the log, and Ms. Brandt would not discuss the privilege.", null, null],
  ["I called, and a clerk told me he was at lunch.", "attempted", "attempted"],
  ["I went by her office. I was turned away at the desk.", "unanswered", null],
  ["I stopped at her office but the door was locked.", "unanswered", null],
  ["A call was set. He never dialed in.", "unanswered", null],
  ["A Zoom was arranged. She cancelled it.", "scheduled", null],
  ["He said he would call me later. He has not.", "unanswered", null],
  ["I called Ms. Brandt about the log.", null, null],
  ["Nothing came of the call.", null, null],
];

const WRITINGS: readonly (readonly [words: string, ending: string | null])[] = [
  ["I wrote to him. He replied that he would cure nothing.", "declined"],
  ["I wrote to him. Silence followed.", "unanswered"],
  ["I wrote to him. The week elapsed without an answer.", "unanswered"],
  ["I wrote to him. He has yet to comment.", "unanswered"],
  ["Mr. Plum mailed a letter, objecting to the notice.", null],
  ["I wrote to him, and he replied that he would look.", null],
];

describe("deeds", () => {
  for (const [about, rows] of Object.entries(DEEDS)) {
    describe(about, () => {
      for (const [text, ...deeds] of rows) it(text, () => assert.deepEqual(told(text), deeds));
    });
  }

  describe("tell how talk, and a call, came out", () => {
    for (const [words, talk, call] of ENDINGS) it(words, () => assert.deepEqual([endingOfTalk(words, false), endingOfCall(words)], [talk, call]));
  });

  describe("tell what became of a writing", () => {
    for (const [words, ending] of WRITINGS) it(words, () => assert.equal(endingOfWriting(words), ending));
  });

  it("are of the sides, or of others", () => {
    const of = (text: string, word: string, form: "past" | "noun" = "past"): boolean => isOfOthers(text, { start: text.indexOf(word), end: text.indexOf(word) + word.length }, form);
    for (const [text, word] of [["Ms. Hale e-mailed her supervisor.", "e-mailed"], ["The plaintiff spoke with her doctor.", "spoke"], ["Counsel spoke with the vendor by telephone.", "spoke"], ["Nobody has called us.", "called"], ["Counsel will call Ms. Brandt.", "call"]] as const) assert.ok(of(text, word), text);
    for (const [text, word] of [["Ms. Hale e-mailed Mr. Adler.", "e-mailed"], ["I spoke with the adjuster.", "spoke"], ["Counsel called Ms. Brandt about her client.", "called"]] as const) assert.ok(!of(text, word), text);
    assert.ok(of("Request 7 seeks records of the call with the dispatcher.", "call", "noun"));
  });

  it("set a talk, and hold none", () => {
    const at = (text: string): boolean => isOnlyPlanned(text, { start: text.indexOf("video"), end: text.indexOf("video") + 16 });
    assert.ok(at("Counsel scheduled a video conference.") && !at("Counsel held a video conference."));
  });

  it("know their verbs in every form", () => {
    for (const form of ["call", "called", "calling", "calls", "spoke", "spoken", "replied", "replies", "hung", "were"]) assert.ok(VERB_WORDS.has(form), form);
  });

  it("are read in linear time", () => {
    const said = "was not |he said that |to call to |called and |, who |Ms. Sato's |\"said |will |with her |no answer, ".split("|");
    for (const text of [...hostile, ...said.map((s) => s.repeat(1000))]) inLinearTime(text, (t) => deedsIn(t));
  });
});
