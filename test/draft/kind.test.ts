import assert from "node:assert/strict";
import { kindOfTitle } from "../../server/draft/kind.js";
import { readHead } from "../../server/draft/head.js";
import { headLines } from "./headLines.js";

const TITLES: readonly (readonly [string, string])[] = [
  ["MOTION TO COMPEL", "motion"],
  ["DEFENDANTS' MOTION TO COMPEL AND MEMORANDUM IN SUPPORT", "motion"],
  ["NOTICE OF MOTION AND MOTION TO COMPEL", "motion"],
  ["NOTICE OF JOINDER AND MOTION", "motion"],
  ["EX PARTE APPLICATION FOR ORDER SHORTENING TIME", "motion"],
  ["PETITION TO QUASH SUBPOENA", "motion"],
  ["MOTION FOR ENTRY OF AN ORDER TO SHOW CAUSE", "motion"],
  ["MOTION FOR PROTECTIVE ORDER", "motion"],
  ["LETTER MOTION TO COMPEL", "motion"],
  ["REQUEST FOR DISCOVERY CONFERENCE", "motion"],
  ["RESPONSE TO MOTION TO COMPEL AND CROSS-MOTION FOR PROTECTIVE ORDER", "motion"],
  ["JOINT MOTION FOR EXTENSION OF TIME", "motion"],
  ["AGREED MOTION TO CONTINUE", "motion"],
  ["DEFENDANT'S RESPONSE IN OPPOSITION TO PLAINTIFF'S MOTION TO COMPEL", "other"],
  ["PLAINTIFF'S REPLY IN SUPPORT OF MOTION TO COMPEL", "other"],
  ["REPLY IN SUPPORT OF CROSS-MOTION FOR PROTECTIVE ORDER", "other"],
  ["MEMORANDUM IN SUPPORT OF MOTION TO COMPEL", "other"],
  ["BRIEF IN SUPPORT OF PLAINTIFF'S MOTION", "other"],
  ["SUGGESTIONS IN OPPOSITION TO MOTION TO COMPEL", "other"],
  ["FIRST AMENDED COMPLAINT", "other"],
  ["ANSWER AND AFFIRMATIVE DEFENSES", "other"],
  ["FIRST SET OF INTERROGATORIES", "other"],
  ["PLAINTIFF'S FIRST REQUESTS FOR PRODUCTION", "other"],
  ["RESPONSES TO DEFENDANT'S REQUESTS FOR PRODUCTION", "other"],
  ["NOTICE OF REMOVAL", "other"],
  ["NOTICE OF WITHDRAWAL OF MOTION TO COMPEL", "other"],
  ["CERTIFICATE OF SERVICE", "other"],
  ["DECLARATION OF R. VOSS IN OPPOSITION TO MOTION TO COMPEL", "other"],
  ["JOINT STATUS REPORT", "other"],
  ["JOINT STIPULATION OF DISMISSAL", "other"],
  ["JOINT STATEMENT OF UNDISPUTED FACTS", "other"],
  ["CERTIFICATE OF CONFERENCE", "certification"],
  ["RULE 37 CERTIFICATION", "certification"],
  ["GOOD FAITH CERTIFICATE", "certification"],
  ["CERTIFICATION OF GOOD FAITH CONFERENCE", "certification"],
  ["DECLARATION OF R. VOSS IN SUPPORT OF MOTION TO COMPEL", "certification"],
  ["DECLARATION OF COUNSEL RE MEET AND CONFER", "certification"],
  ["AFFIDAVIT OF R. VOSS REGARDING CONFERENCE WITH OPPOSING COUNSEL", "certification"],
  ["ORDER", "order"],
  ["ORDER DENYING PLAINTIFF'S MOTION TO COMPEL", "order"],
  ["[PROPOSED] ORDER GRANTING MOTION TO COMPEL", "order"],
  ["MEMORANDUM AND ORDER", "order"],
  ["MEMORANDUM OPINION", "order"],
  ["REPORT AND RECOMMENDATION", "order"],
  ["STIPULATED PROTECTIVE ORDER", "order"],
  ["JOINT LETTER REGARDING DISCOVERY DISPUTE", "joint-submission"],
  ["JOINT STIPULATION REGARDING PLAINTIFF'S MOTION TO COMPEL", "joint-submission"],
  ["JOINT STATEMENT RE DISCOVERY DISAGREEMENT", "joint-submission"],
  ["JOINT MOTION FOR DETERMINATION OF DISCOVERY DISPUTE", "joint-submission"],
  ["JOINT DISCOVERY LETTER", "joint-submission"],
];

const CAPTION = "UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\n\nORA DELL,\n     Plaintiff,\nv.     Case No. 19-cv-02117\nFINCH LLC,\n     Defendant.\n\n";
const kind = (text: string): string => { const lines = headLines(text); return readHead(lines.slice(0, 150), lines.slice(-60)).kind; };

/** Whole papers. */
const PAPERS: readonly (readonly [string, string, string])[] = [
  ["a motion under its caption", `${CAPTION}MOTION TO COMPEL\n\nThe movant asks the Court for relief.`, "motion"],
  ["a motion that its first sentence makes", `${CAPTION}Plaintiff moves this Court for an order compelling answers.`, "motion"],
  ["a motion without a caption", "# Plaintiff's Motion to Compel\n\nPlaintiff Ora Dell moves for an order compelling Finch LLC to answer.", "motion"],
  ["a motion just begun", "PLAINTIFF'S MOTION TO COMPEL", "motion"],
  ["a title over one sentence, in a draft without a caption", "MOTION TO COMPEL\n\nDefendant Finch LLC respectfully moves the Court under Rule 37.", "motion"],
  ["a letter to the judge", "Hon. Lena Ortiz, U.S.M.J.\nUnited States District Court\nDistrict of New Jersey\n\nRe: Dell v. Finch, Civ. No. 12-3456\n\nDear Judge Ortiz:\n\nThis firm represents plaintiff. We write to request that the Court compel Finch to answer Interrogatory 4.", "motion"],
  ["a joint letter to the judge", "Hon. Lena Ortiz, U.S.M.J.\n\nDear Judge Ortiz:\n\nThe parties jointly submit this letter about their discovery dispute.", "joint-submission"],
  ["an answering letter", "Dear Judge Ortiz:\n\nWe write in opposition to plaintiff's letter of May 3, which seeks to compel.", "other"],
  ["a letter to counsel", "Dear Mr. Voss:\n\nI write about deficiencies in your responses, and will move to compel.", "other"],
  ["an order", `${CAPTION}MEMORANDUM AND ORDER\n\nThis matter is before the Court on defendant's motion to compel.`, "order"],
  ["an article", "# Motion to Compel\n\n## What it is\n\nA motion to compel asks the court to order the other side to answer.\n\n## When\n\nAfter you confer.\n\nFile it.\n\nServe it.", "other"],
  ["a README", "# Motion\n\nAn animation library for the web. Motion is fast.", "other"],
  ["an article that quotes a party", "# Motions to Compel: A Primer\n\nBefore a plaintiff moves to compel, the rule wants a conference.\n\nMore.\n\nAnd more.\n\nAnd more.\n\nAnd more.", "other"],
  ["an opposition", `${CAPTION}DEFENDANT'S OPPOSITION TO PLAINTIFF'S MOTION TO COMPEL\n\nDefendant respectfully requests that the Court deny the motion.`, "other"],
  ["a contract", "AGREEMENT\n\nThe parties agree as follows. Notice shall be by e-mail.", "other"],
];

describe("kind", () => {
  for (const [title, want] of TITLES) it(`title: ${title}`, () => assert.equal(kindOfTitle(title), want));
  for (const [name, text, want] of PAPERS) it(name, () => assert.equal(kind(text), want));
});
