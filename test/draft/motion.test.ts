import assert from "node:assert/strict";
import { join, wholeLine } from "../../server/draft/headLine.js";
import { motionsIn, motionsOfOpening } from "../../server/draft/motion.js";
import { headLines } from "./headLines.js";

const joined = (text: string) => join(headLines(text).map(wholeLine));

/** Title -> kinds, in order. */
const TITLES: readonly (readonly [string, string])[] = [
  ["MOTION TO COMPEL", "compel"],
  ["LETTER MOTION TO COMPEL", "compel"],
  ["THIRD MOTION TO COMPEL", "compel"],
  ["MOTIONS TO COMPEL", "compel"],
  ["SHORT-FORM MOTION TO COMPEL", "compel"],
  ["NOTICE OF MOTION AND MOTION TO COMPEL FURTHER RESPONSES TO INTERROGATORIES; MEMORANDUM OF POINTS AND AUTHORITIES", "compel"],
  ["Plaintiff's Motion to Compel a More Definite Answer", "compel"],
  ["MOTION TO COMPEL INITIAL DISCLOSURES", "compel"],
  ["DEFENDANT'S MOTION TO COMPEL PLAINTIFF'S RESPONSE TO DEFENDANT'S PRODUCTION REQUESTS", "compel"],
  ["MOTION TO COMPEL ANSWERS TO INTERROGATORIES AND PRODUCTION OF DOCUMENTS", "compel"],
  ["MOTION TO COMPEL DEPOSITION TESTIMONY AND DOCUMENTS FROM NON-PARTY", "compel"],
  ["PLAINTIFF'S MOTION TO OVERRULE DEFENDANT'S OBJECTIONS TO INTERROGATORIES", "compel"],
  ["MOTION FOR AN ORDER COMPELLING DISCOVERY", "compel"],
  ["PLAINTIFF'S RULE 37 MOTION", "compel"],
  ["MOTION TO ENFORCE SUBPOENA DUCES TECUM", "compel"],
  ["MOTION TO COMPEL COMPLIANCE WITH SUBPOENA", "compel"],
  ["MOTION TO COMPEL AND CROSS MOTION FOR PROTECTIVE ORDER", "compel, protective-order"],
  ["MOTION TO COMPEL AND FOR SANCTIONS", "compel, discovery-sanctions"],
  ["MOTION TO COMPEL, FOR SANCTIONS, AND TO EXTEND THE DISCOVERY DEADLINE", "compel, discovery-sanctions, extension"],
  ["MOTION TO QUASH SUBPOENA OR, IN THE ALTERNATIVE, FOR A PROTECTIVE ORDER", "quash, protective-order"],
  ["MOTION FOR PROTECTIVE ORDER", "protective-order"],
  ["MOTION TO DETERMINE THE SUFFICIENCY OF ANSWERS TO REQUESTS FOR ADMISSION", "determine-sufficiency"],
  ["MOTION TO DEEM REQUESTS ADMITTED", "determine-sufficiency"],
  ["MOTION FOR SANCTIONS UNDER RULE 37(b)", "discovery-sanctions"],
  ["MOTION FOR SANCTIONS FOR FAILURE TO APPEAR AT DEPOSITION", "discovery-sanctions"],
  ["MOTION FOR SPOLIATION SANCTIONS", "discovery-sanctions"],
  ["MOTION FOR ORDER TO SHOW CAUSE WHY NON-PARTY SHOULD NOT BE HELD IN CONTEMPT FOR FAILURE TO OBEY SUBPOENA", "discovery-sanctions"],
  ["MOTION FOR SANCTIONS", "sanctions"],
  ["MOTION FOR RULE 11 SANCTIONS", "sanctions"],
  ["MOTION TO EXTEND TIME TO FILE MOTION TO COMPEL", "extension"],
  ["MOTION FOR EXTENSION OF TIME TO RESPOND TO DEFENDANTS' MOTION TO DISMISS", "extension"],
  ["UNOPPOSED MOTION FOR ENLARGEMENT OF TIME", "extension"],
  ["JOINT MOTION TO MODIFY SCHEDULING ORDER", "extension"],
  ["MOTION TO AMEND SCHEDULING ORDER", "extension"],
  ["MOTION TO CONTINUE TRIAL", "continue"],
  ["MOTION TO STAY DISCOVERY PENDING RESOLUTION OF MOTION TO DISMISS", "stay"],
  ["MOTION FOR LEAVE TO AMEND", "amend"],
  ["PLAINTIFF'S MOTION FOR LEAVE TO FILE FIRST AMENDED COMPLAINT", "amend"],
  ["MOTION TO AMEND COMPLAINT", "amend"],
  ["MOTION TO REMAND OR FOR LEAVE TO AMEND", "remand, amend"],
  ["MOTION FOR LEAVE TO FILE THIRD-PARTY COMPLAINT", "leave"],
  ["MOTION FOR LEAVE TO FILE MOTION TO COMPEL OUT OF TIME", "leave"],
  ["MOTION FOR LEAVE TO SERVE ADDITIONAL INTERROGATORIES", "discovery"],
  ["MOTION FOR EXPEDITED DISCOVERY", "discovery"],
  ["REQUEST FOR INFORMAL DISCOVERY CONFERENCE", "discovery"],
  ["MOTION FOR IN CAMERA REVIEW", "discovery"],
  ["MOTION TO DISMISS", "dismiss"],
  ["RULE 12(b)(6) MOTION", "dismiss"],
  ["MOTION FOR JUDGMENT ON THE PLEADINGS", "judgment-on-pleadings"],
  ["MOTION FOR PARTIAL SUMMARY JUDGMENT", "summary-judgment"],
  ["MOTION TO TRANSFER VENUE", "transfer"],
  ["MOTION TO STRIKE PLAINTIFF'S OPPOSITION TO MOTION TO COMPEL", "strike"],
  ["MOTION FOR EAJA ATTORNEY FEES", "fees"],
  ["MOTION FOR ATTORNEYS' FEES", "fees"],
  ["MOTION FOR DEFAULT JUDGMENT", "default"],
  ["MOTION FOR PRELIMINARY INJUNCTION", "injunction"],
  ["MOTION FOR TEMPORARY RESTRAINING ORDER AND PRELIMINARY INJUNCTION", "restraining-order"],
  ["MOTION FOR CLASS CERTIFICATION", "class-certification"],
  ["MOTION FOR RECONSIDERATION OF ORDER DENYING MOTION TO COMPEL", "reconsider"],
  ["MOTION TO ALTER OR AMEND JUDGMENT", "reconsider"],
  ["MOTION IN LIMINE NO. 3", "in-limine"],
  ["DAUBERT MOTION", "in-limine"],
  ["MOTION FOR NEW TRIAL", "new-trial"],
  ["MOTION TO FILE EXHIBIT 4 UNDER SEAL", "seal"],
  ["MOTION TO WITHDRAW AS COUNSEL", "withdraw-counsel"],
  ["MOTION FOR SUBSTITUTION OF COUNSEL", "substitute-counsel"],
  ["MOTION FOR ADMISSION PRO HAC VICE", "pro-hac-vice"],
  ["MOTION TO INTERVENE", "intervene"],
  ["MOTION FOR APPOINTMENT OF COUNSEL", "appoint-counsel"],
  ["APPLICATION TO PROCEED IN FORMA PAUPERIS", "in-forma-pauperis"],
  ["PETITION FOR A WRIT OF HABEAS CORPUS", "habeas"],
  ["MOTION TO COMPEL ARBITRATION", "other"],
  ["MOTION TO COMPEL ARBITRATION AND TO STAY", "other, stay"],
  ["RESPONSE IN OPPOSITION TO MOTION TO COMPEL AND CROSS-MOTION FOR PROTECTIVE ORDER", "protective-order"],
];

const OPENINGS: readonly (readonly [string, string])[] = [
  ["Plaintiff Ora Dell, by counsel, moves this Court under Fed. R. Civ. P. 37(a) for an order compelling Finch LLC to answer Interrogatory No. 4 and for sanctions.", "compel, discovery-sanctions"],
  ["COMES NOW Defendant and respectfully requests that the Court compel Plaintiff to produce her tax returns.", "compel"],
  ["I write to request that the Court compel defendants to respond to document requests served in May.", "compel"],
  ["Defendant moves for a protective order against the deposition of its president.", "protective-order"],
  ["The weather was fine.", ""],
];

describe("motion kinds", () => {
  for (const [title, kinds] of TITLES) it(title, () => assert.equal(motionsIn(joined(title)).map((m) => m.kind).join(", "), kinds));
  for (const [text, kinds] of OPENINGS) it(text, () => assert.equal(motionsOfOpening(joined(text)).map((m) => m.kind).join(", "), kinds));

  it("the span is the words of the relief", () => {
    const draft = "PLAINTIFF'S MOTION TO COMPEL\nAND FOR SANCTIONS";
    assert.deepEqual(motionsIn(joined(draft)).map((m) => draft.slice(m.span.start, m.span.end)), ["COMPEL", "SANCTIONS"]);
  });
});
