/** What an answer, wherever it is told, makes of the writings before it; and whose each writing is. */
import assert from "node:assert/strict";
import { readDraft } from "../../server/draft/reading.js";
import { draftAround } from "./tellings.js";

/** Each contact's mode and end, in their order. */
const ends = (text: string): readonly string[] => readDraft(draftAround(text), "plaintext").draft.conferrals.map((c) => `${c.mode} ${c.outcome}`);
const sides = (text: string): readonly (string | null)[] => readDraft(draftAround(text), "plaintext").draft.conferrals.map((c) => c.initiator);
const tells = (text: string, ...want: readonly string[]): Mocha.Test => it(text, () => assert.deepEqual(ends(text), want));

describe("an answer that refuses", () => {
  tells("1. On October 4, 2021 I e-mailed Devin Sato about Request 4.\n\n2. On October 8 he e-mailed that his client would rest on its objections.", "email declined", "email declined");
  tells("I wrote to Mr. Sato on October 4 and again on October 6, 2021. On October 8 he wrote me that the answers would stand.", "letter declined", "letter declined", "letter declined");
  tells("On October 4, 2021 Ms. Quill e-mailed Mr. Sato and on October 8 was told by e-mail that nothing more will be produced.", "email declined", "email declined");
  tells("Ms. Quill faxed a letter to Mr. Sato on October 4, 2021; Mr. Sato e-mailed on October 6 that all of it had been produced.", "fax declined", "email declined");
  tells("I left Ms. Cho a voicemail about Request 4 on October 4, 2021. Her e-mail of October 6 reads: \"Nothing to talk about.\"", "voicemail declined", "email declined");
  tells("On October 4, 2021 I e-mailed Mr. Sato. On October 6 he e-mailed that they don't have to give it to me.", "email declined", "email declined");
});

describe("an answer in a word", () => {
  tells("Ms. Quill wrote to Ms. Cho on October 4, 2021 proposing less. Ms. Cho's e-mail of October 6, 2021: no.", "letter declined", "email declined");
  tells("Ms. Quill's letter of October 4, 2021. Ms. Cho's e-mail of October 6, 2021: no one is free this week.", "letter attempted", "email attempted");
});

describe("an answer that does not", () => {
  tells("On October 4, 2021 I e-mailed Mr. Sato. On October 6 he e-mailed that he was looking into it.", "email attempted", "email attempted");
  tells("On October 4, 2021 I e-mailed Mr. Sato about the interrogatories that it did not answer. On October 6 he e-mailed for more time.", "email attempted", "email attempted");
  tells("On October 6, 2021 Ms. Cho e-mailed that she would not supplement. I e-mailed back the same day that I disagreed.", "email declined", "email attempted");
  tells("On October 4, 2021 I wrote to Mr. Sato. We spoke by telephone on October 6, 2021. On October 8 he wrote that his client refused.", "letter attempted", "telephone held", "letter declined");
});

describe("no answer", () => {
  tells("At 4:52 p.m. on October 4, 2021, the undersigned e-mailed Mr. Sato that all must be had by noon the next day. Noon passed.", "email unanswered");
  tells("I wrote to Mr. Sato on October 4, 2021 and asked for a reply by October 8. That date has passed.", "letter unanswered");
  tells("I wrote to Mr. Sato on October 4, 2021 that the dates in the passed resolution were wrong. He wrote back on October 8 that he agreed.", "letter attempted", "letter attempted");
});

describe("a time set by letter", () => {
  tells("Mr. Sato agreed by e-mail on October 4, 2021 to be at my office for that purpose.", "email scheduled");
  tells("Mr. Sato agreed by e-mail on October 4, 2021 to produce the logs.", "email attempted");
});

describe("who wrote", () => {
  const is = (text: string, ...want: readonly (string | null)[]): Mocha.Test => it(text, () => assert.deepEqual(sides(text), want));
  is("I e-mailed Ms. Cho on October 4, 2021. She e-mailed on October 6. I e-mailed again on October 8, 2021.", "movant", "opponent", "movant");
  is("The undersigned wrote to Mr. Sato on October 4, 2021. Mr. Sato's letter of October 6 refused.", "movant", "opponent");
  it("is not settled by a name that nothing explains", () => assert.notEqual(sides("Sable Isle wrote to opposing counsel on October 4, 2021. Nothing came back.")[0], "opponent"));
});
