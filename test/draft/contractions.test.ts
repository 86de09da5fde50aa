import assert from "node:assert/strict";
import { writtenOut } from "../../server/draft/contractions.js";
import { readDraft } from "../../server/draft/reading.js";
import { plainOf } from "../../server/draft/words.js";
import { splitParagraphs } from "../../server/draft/paragraphs.js";
import { hostile, inLinearTime } from "./hostile.js";

const wordsOf = (text: string, language: "plaintext" | "markdown" | "latex" = "plaintext") => {
  const paragraph = splitParagraphs(text, language)[0];
  assert.ok(paragraph);
  return plainOf(text, paragraph, language);
};

const READS: readonly (readonly [string, string])[] = [
  ["He didn't answer.", "He did not answer."],
  ["He didn’t answer.", "He did not answer."],
  ["We can't agree, and they won't move.", "We cannot agree, and they will not move."],
  ["Can't was his word. DON'T!", "Cannot was his word. DO not!"],
  ["Won't they?", "Will not they?"],
  ["We've spoken; I'm told they're away and she'll call.", "We have spoken; I am told they are away and she will call."],
  ["He couldn't've known.", "He could not have known."],
];
/** Left as they are. */
const KEPT = ["Plaintiff's counsel called.", "the parties' call", "He'd called.", "It's late.", "O'Treilly and D'Mello", "don'thing", "rock 'n' roll", "the 'very' day", "Int'l Ass'n", "nat'l", "gov't", "Dep't of Lab."];

describe("words drawn together", () => {
  for (const [text, words] of READS) it(text, () => assert.equal(wordsOf(text).text, words));
  for (const text of KEPT) it(`left: ${text}`, () => assert.equal(wordsOf(text).text, text));

  it("are written out in a text of their own, on one line", () => {
    for (const [text, words] of READS) assert.equal(writtenOut(text), words);
    for (const text of KEPT) assert.equal(writtenOut(text), text);
    assert.equal(writtenOut("\r\n They  haven’t\nspoken, nor 'met'."), "They have not spoken, nor 'met'.");
  });

  for (const language of ["markdown", "latex"] as const) it(`in ${language}`, () => assert.equal(wordsOf("He didn't call.", language).text, "He did not call."));

  it("are shown as they stand", () => {
    const text = "As of today he hasn't\n  answered and won't.", words = wordsOf(text);
    const shown = (phrase: string): string => {
      const start = words.text.indexOf(phrase), s = words.locate({ start, end: start + phrase.length });
      return text.slice(s.start, s.end);
    };
    assert.equal(words.text, "As of today he has not answered and will not.");
    assert.equal(shown("has not answered"), "hasn't\n  answered");
    assert.equal(shown("answered"), "answered");
    assert.equal(shown("will not"), "won't");
    assert.equal(shown("will not."), "won't.");
  });

  it("tell what did not happen as the long words do", () => {
    for (const sentence of ["I can't call the lawyer.", "We didn't speak by telephone.", "Counsel hasn't met with opposing counsel.", "I wasn't able to call him."]) {
      const held = readDraft(sentence, "plaintext").draft.conferrals.filter((c) => c.outcome === "held");
      assert.deepEqual(held, [], sentence);
    }
  });

  it("are read in linear time", () => {
    for (const text of [...hostile, "n't".repeat(20_000), "can't won't ".repeat(8_000)]) inLinearTime(text, (t) => readDraft(t, "plaintext"));
  });
});
