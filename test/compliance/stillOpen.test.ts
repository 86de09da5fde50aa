/** A conference that ended in a promise shows no dispute for the court; one that ended in a promise and a refusal does. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { check } from "../../server/engine.js";

/** A certification in D. Minn., whose rule asks for no statement of impasse. */
const paper = (words: string): string => `UNITED STATES DISTRICT COURT
DISTRICT OF MINNESOTA

MORGAN ELLERY,
     Plaintiff,
v.                                   Case No. 20-cv-02117
TALLIS SUPPLY CO.,
     Defendant.

PLAINTIFF'S MOTION TO COMPEL

Plaintiff moves to compel.

CERTIFICATION

Clara Brandt for Plaintiff and Kofi Osei for Defendant conferred in good faith by telephone on May 4, 2020. ${words}

Dated: July 1, 2020

Respectfully submitted,

/s/ Clara Brandt
Clara Brandt
Attorney for Plaintiff
`;

const isOpen = (words: string): boolean => check(paper(words), "plaintext", { catalog: CATALOG, court: null, today: "2020-07-01" }).findings.some((f) => f.code === "no-impasse");

const OPEN = [
  "Mr. Osei said that he would supplement the answers.",
  "Mr. Osei agreed to produce the logs by June 1.",
  "He will check with his client and get back to me.",
  "Mr. Osei promised that the responses would be served within two weeks.",
  "The call was cordial, and Mr. Osei undertook to look for the missing pages.",
  "Mr. Osei said that the documents were forthcoming.",
  "Defendant's counsel stated that Defendant intends to supplement its production this month.",
  "Mr. Osei refused at first, but by the end of the call he agreed to amend every answer.",
  "Defendant had declined to answer in writing; in the call Mr. Osei said that he would answer after all.",
  "Mr. Osei asked for two more weeks, in which he would produce what is missing.",
  "The hold-up, Mr. Osei explained, is his client's IT department; he is going to furnish the e-mails as soon as he has them.",
  "By the end Mr. Osei had come around on all five requests and will turn over the files.",
  "He needs to ask his client and will follow up.",
  "Mr. Osei committed to a full response by the fifteenth.",
  "At our conference Mr. Osei conceded that the answers are deficient and said amended ones were on the way.",
  "Counsel agreed on search terms, and production is to start in July.",
  "It was agreed that Defendant would revise its privilege log.",
  "Defendant's position had been that it owed nothing more; Mr. Osei will now reconsider that with his client.",
  "Opposing counsel acknowledged the gap and volunteered to have the answers redone.",
  "Tallis has since been gathering the e-mails, which Mr. Osei says will reach us by the end of the month.",
  "Mr. Osei saw the point and will fix the answers.",
  "I expect to have his supplemental answers by the end of July.",
];

const DISPUTED = [
  "He will supplement No. 1; he will not supplement Nos. 6 and 10.",
  "Mr. Osei agreed to produce the logs and held to his objections on the rest.",
  "Mr. Osei said he would think about it. On May 11 he wrote back that the answer was no.",
  "AGREED: Requests 1 and 2. Defendant will produce within three weeks.\nNOT AGREED: Requests 4 and 5.",
  "Mr. Osei promised to look into the missing pages. None has come, and on May 20 he told me that none would.",
  "Resolved: Interrogatory 3 (Defendant to supplement by June 1). Unresolved: Interrogatory 7.",
  "Mr. Osei agreed to amend the answer to No. 2 and refused to amend the answer to No. 3.",
  "Mr. Osei would supplement only if Plaintiff dropped Request 9, which Plaintiff will not do.",
  "He offered to produce a summary; Plaintiff did not accept a summary in place of the records.",
  "Three proposals were made by Plaintiff and one by Defendant, who would consider ours; none was accepted.",
  "Mr. Osei undertook to send the policies, and sent them. As to the claims file, he stands on privilege.",
  "He will provide dates for the deposition but will not produce the witness in St. Louis.",
  "Mr. Osei agreed to supplement by May 18. May 18 came and went, and he now says that nothing more will be served.",
  "He would produce 2019 and later. Plaintiff needs 2016 on. Neither would move.",
  "Defendant agreed to provide the contract, but maintained its position that the e-mails are irrelevant.",
  "Counsel agreed that Defendant would send the photographs; on the expert's notes counsel differ.",
  "Mr. Osei indicated that he would check with his client. He reported on May 9 that his client declined.",
  "He promised to respond by Friday and on Friday answered that he was standing by the objections.",
  "Mr. Osei would get back to me, he said. He did, and the answer is that Defendant rejects each of the proposals.",
  "Plaintiff will withdraw Request 4; Defendant will supplement Request 5; Requests 6 and 7 are left for the Court.",
  "Mr. Osei will revise Nos. 1-3. Nos. 4-9 he regards as answered, and there he will do nothing.",
  "Though he agreed to look for the invoices, he was not prepared to look for the e-mails.",
  "He will furnish the invoices. The e-mails he calls privileged, and the privilege, he says, he cannot waive.",
  "Of the nine requests he will answer seven. The other two, 4 and 8, divide us still.",
  "On No. 4 he promised a supplement; on No. 8 he dug in.",
  "Mr. Osei offered dates in August, after discovery closes, which is no offer at all, and would offer no others.",
  "He'll produce the policy. He won't produce the reserve file.",
  "Defendant agreed to a protective order but, that done, still withholds the formula.",
  "Counsel for Tallis will check whether backup tapes exist, though even if they do Tallis opposes restoring them.",
  "Two requests were worked out and will be answered by July 10; the parties reached no agreement concerning the third.",
  "The talk ended with Mr. Osei's promise to supplement, which he took back in an e-mail the next day.",
  "We each moved some. He will give 2018 to 2020, I asked for 2015 to 2020, and that is as far as either of us could go.",
  "Tallis is willing to give us the manuals but draws the line at the test reports.",
  "Mr. Osei would part with the manuals. The test reports he said were off the table.",
  "He'll try to find the manuals. He sees no obligation to look for the test reports.",
  "Manuals: coming. Test reports: objection stands.",
  "Agreed: manuals. Refused: test reports.",
  "On the manuals he relented; on the reports he was immovable.",
  "A supplement was promised, and when it came it repeated the same objections word for word.",
  "Mr. Osei would check on the reports and, in a second call on May 8, reported that his client forbids him to release them.",
];

describe("a promise, and what became of it", () => {
  describe("the last word", () => { for (const words of OPEN) it(words, () => assert.ok(isOpen(words))); });
  describe("and a dispute beside or after it", () => { for (const words of DISPUTED) it(words, () => assert.ok(!isOpen(words))); });
});
