/** Talk about another matter is no conference on the motion; talk about this one is, whatever else was mentioned. */
import assert from "node:assert/strict";
import { readDraft } from "../../server/draft/reading.js";
import { draftAround } from "./tellings.js";

const live = (text: string): number => readDraft(draftAround(text), "plaintext").draft.conferrals.filter((c) => c.mode === "telephone" || c.mode === "in-person" || c.mode === "video").length;
const counts = (n: number, text: string): Mocha.Test => it(text, () => assert.equal(live(text), n));

describe("another lawsuit", () => {
  counts(0, "On October 4, 2021 counsel held a telephone conference to discuss the parallel action in state court.");
  counts(0, "On October 4, 2021 the attorneys for both sides held a telephone conference. It was about the responses in the companion case.");
  counts(0, "Ms. Quill and Mr. Sato met in person on October 4, 2021 to go over the production in the related action.");
  counts(1, "On October 4, 2021 counsel held a telephone conference to discuss the parallel action in state court as well as the requests in this one.");
  counts(1, "On October 4, 2021 Ms. Quill and Mr. Sato spoke by telephone about Request 4. He said that a related case was near settlement.");
  counts(1, "On October 4, 2021 Ms. Quill and Mr. Sato conferred by telephone about the related requests, Nos. 4 and 5.");
});

describe("dates and logistics", () => {
  const CALL = "On October 4, 2021, Ms. Quill and Mr. Sato had a telephone call to settle the order of the depositions, and settled it.";
  counts(0, `${CALL} As to the document requests which are the subject of this motion, Ms. Quill e-mailed Mr. Sato on October 8 and was told by e-mail that nothing would be produced.`);
  counts(0, "On October 4, 2021 counsel spoke by telephone about the mediation. As for the requests at issue here, Ms. Quill wrote to Mr. Sato on October 8, 2021.");
  counts(1, CALL);
  counts(2, `${CALL} As to the requests which are the subject of this motion, they spoke by telephone on October 11, 2021.`);
  counts(1, "On October 4, 2021, Ms. Quill and Mr. Sato spoke by telephone about the requests. As to those which are the subject of this motion, he refused.");
});

describe("a certification's own name", () => {
  counts(0, "Certificate of conference: on October 4, 2021, Plaintiff e-mailed opposing counsel.");
  counts(1, "Certificate of conference: on October 4, 2021, counsel spoke by telephone.");
});
