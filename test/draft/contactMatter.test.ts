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

describe("what a talk left out", () => {
  counts(0, "We spoke by telephone on October 4, 2021, but only to choose a mediator, and neither of us brought up the interrogatories.");
  counts(0, "We spoke by telephone on October 4 and October 6, 2021, but those calls were about the mediation. The logs didn't come up.");
  counts(0, "Counsel talked by telephone on October 4, 2021 about a protective order; the requests in this motion were not mentioned.");
  counts(0, "The telephone call of October 4, 2021 between counsel had to do with the scheduling order, and nothing was said of the interrogatories.");
  counts(0, "On October 4, 2021 Ms. Quill called Mr. Sato about an extension of the expert deadline, which he granted. The subject of this motion was not raised.");
  counts(0, "I had Mr. Sato on the phone on October 4, 2021; the sole topic was settlement.");
  counts(0, "Counsel spoke by telephone on October 4, 2021. They confined themselves to the question of venue.");
  counts(1, "Counsel spoke by telephone on October 4, 2021, about nothing but the interrogatories.");
  counts(1, "Counsel spoke by telephone on October 4, 2021, only about Interrogatories 4 and 6, since the rest had been resolved.");
  counts(1, "Counsel spoke by telephone on October 4, 2021, about the mediation and then, for half an hour, about each of the interrogatories.");
  counts(1, "On October 4, 2021, counsel conferred by telephone about the requests; costs were not discussed.");
  counts(1, "On October 4, 2021, counsel conferred by telephone about the requests. Request 18 was not discussed.");
});

describe("a certification's own name", () => {
  counts(0, "Certificate of conference: on October 4, 2021, Plaintiff e-mailed opposing counsel.");
  counts(1, "Certificate of conference: on October 4, 2021, counsel spoke by telephone.");
});
