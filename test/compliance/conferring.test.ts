/** Whether anyone conferred, and whether it counts: the five regimes, and the federal rule alone. */
import { draft } from "./draft.js";

const moed = { court: "moed" } as const, ksd = { court: "ksd" } as const, casd = { court: "casd" } as const;
const IMPASSE = "After sincere efforts they are unable to reach an accord.";
const CALL = "Alice Brandt, counsel for Defendant, and Daniel Osei, counsel for Plaintiff, conferred in good faith by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7.";

describe("people who speak", () => {
  draft("a call with all its particulars", moed, `${CALL} ${IMPASSE}`).passes();
  draft("the only contacts were e-mails", moed, `Counsel exchanged e-mails with Mr. Osei on March 2 and March 4, 2021, and could not resolve the dispute.`)
    .finds("no-live-conference", { at: "exchanged e-mails", severity: "error" });
  draft("letters do no better in S.D. Cal.", casd, "Counsel wrote to Mr. Osei on March 2, 2021, and he answered by letter on March 5, 2021. Counsel could not agree in good faith.")
    .finds("no-live-conference", { at: "wrote to Mr. Osei" });
  draft("a video conference in S.D. Cal. is a doubt", casd, "Counsel conferred in good faith with Mr. Osei by video conference on March 4, 2021, about Interrogatory Nos. 3 and 7, without agreement.")
    .leavesUnclear("casd-26.1a/live-conference");
  draft("e-mails exchanged are more than one", { court: "idd" }, "Counsel exchanged e-mails with Mr. Osei on March 2, 2021, and could not resolve the dispute in good faith.")
    .finds("insufficient-attempt", { says: /this describes only e-mails; / });
  draft("one letter is one", { court: "idd" }, "Counsel sent Mr. Osei a letter in good faith on March 2, 2021, and could not resolve the dispute.")
    .finds("insufficient-attempt", { says: /this (?:describes|tells of) one letter/ });
  draft("a deposition by telephone is no conference", moed, "Counsel exchanged e-mails with Mr. Osei on March 2 and March 4, 2021, and could not resolve the dispute.\n\n## Background\n\nPlaintiff was deposed by telephone on March 1, 2021.")
    .finds("no-live-conference");
  draft("the rule's words in quotation marks", { ...moed, as: "body" }, "The rule asks that the movant \"has conferred in person or by telephone with the opposing attorney in good faith.\" The answers are evasive.")
    .finds("missing-certification", { at: "Motion to Compel" });
});

describe("attempts", () => {
  draft("three calls unanswered", moed, `Alice Brandt telephoned Mr. Osei in good faith on March 2, March 4 and March 9, 2021, and left a message each time; he returned none. ${IMPASSE}`).passes();
  draft("attempted, and nothing that was done", moed, "Counsel attempted in good faith to confer with opposing counsel, without success.")
    .finds("missing-efforts", { at: "attempted" });
  // Looking up its day would not make it an effort: both are told.
  draft("one voicemail without its day", { court: "cod" }, "Alice Brandt left a voicemail for Mr. Osei about this motion. Plaintiff is taken to oppose it.")
    .finds("missing-efforts", { severity: "error", also: ["insufficient-attempt"] });
  draft("one letter in Kansas", ksd, "Counsel sent Mr. Osei a letter on March 2, 2021, and had no satisfactory answer.").finds("insufficient-attempt", { at: "sent Mr. Osei a letter", severity: "error" });
  draft("an attempt in Puerto Rico", { court: "prd" }, "Alice Brandt telephoned Mr. Osei in good faith on March 2, March 4 and March 9, 2021, and left a message each time; he returned none. The parties could not resolve the dispute.")
    .finds("insufficient-attempt", { says: /^An attempt is not enough/ });
});

describe("more than the rule's words", () => {
  draft("conferred in good faith, and no more", moed, "The undersigned certifies that counsel has in good faith conferred with opposing counsel and was unable to reach an accord.")
    .finds("conclusory-certification", { severity: "error" });
  draft("under the federal rule alone", { court: "idd" }, "The undersigned certifies that counsel has in good faith conferred with opposing counsel to obtain the discovery without court action.")
    .finds("conclusory-certification", { severity: "warning" });
  draft("steps in Kansas", ksd, `${CALL} Counsel had written on February 22, 2021; Mr. Osei answered on February 26. They could not agree.`).passes();
});

describe("what ended the talk", () => {
  draft("a promise", moed, `${CALL} Mr. Osei agreed to supplement his answers by March 31.`).finds("no-impasse", { at: "agreed to supplement" });
  draft("denied in the body", { ...moed, as: "body" }, `Plaintiff's counsel has never responded to any of our calls or letters, and no conference has ever been held.\n\n## Certification\n\nThe undersigned certifies that counsel has conferred in good faith with opposing counsel.`)
    .finds("contradicted-certification");
});

describe("when it was", () => {
  draft("before the answers complained of", moed, `${CALL} ${IMPASSE}\n\n## Background\n\nPlaintiff served supplemental answers to Interrogatory Nos. 3 and 7 on March 8, 2021.`)
    .finds("stale-conference", { at: "conferred", severity: "error" });
  draft("a supplement on other requests", moed, `${CALL} ${IMPASSE}\n\n## Background\n\nPlaintiff served supplemental answers to Interrogatory No. 12 on March 8, 2021.`).passes();
  draft("after the filing", moed, `${CALL.replace("March 4", "March 20")} ${IMPASSE}`).finds("untimely-conference", { at: "March 20, 2021" });
  draft("seven days in C.D. Cal.", { court: "cacd", kind: "dismiss" }, "Counsel for Defendant conferred with counsel for Plaintiff, Daniel Osei, by telephone on March 12, 2021, about the second count, and could not agree.")
    .finds("untimely-conference", { says: /Too late/ });
});

describe("what was discussed", () => {
  draft("one of two requests", moed, `${CALL.replace("Nos. 3 and 7", "No. 3")} ${IMPASSE}`).finds("undiscussed-request", { says: /7/ });
});

describe("who need not", () => {
  draft("a movant in custody, where the rule was applied to such", { court: "casd", as: "body", alone: true }, "Defendant is incarcerated and has no access to a telephone, and should be excused from conferring.")
    .finds("missing-certification", { severity: "error" });
  draft("a paper that asks for nothing", { court: "moed", as: "paper" }, "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI\n\n# Defendant's First Set of Interrogatories\n\nINTERROGATORY NO. 1: State your name.").passes();
  draft("another paper that certifies", { court: "moed", as: "body" }, "The certification of counsel under Local Rule 3.04(A) is filed herewith.").leavesUnclear("moed-3.04a/certification");
});

describe("who is named", () => {
  draft("nobody on the other side", moed, `Counsel for Defendant conferred in good faith by telephone with opposing counsel on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7. ${IMPASSE}`).finds("missing-participants", { severity: "error" });
  draft("a party without counsel", { ...moed, as: "body" }, `## Certification\n\nAlice Brandt, counsel for Defendant, conferred in good faith by telephone with Mr. Okafor, who is self-represented, on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7. ${IMPASSE.replace("they", "the parties")}`).passes();
});

describe("opposed or not", () => {
  const at = { court: "txnd", kind: "extension", heading: "Certificate of Conference" } as const;
  draft("not stated", at, "Counsel for Defendant conferred with Daniel Osei, counsel for Plaintiff, by telephone on March 4, 2021.").finds("missing-opposition", { at: "Certificate of Conference" });
  draft("stated, with the reason", at, "Counsel for Defendant conferred with Daniel Osei, counsel for Plaintiff, by telephone on March 4, 2021. Plaintiff opposes this motion because the trial date is near.").passes();
  draft("unopposed", at, "Counsel for Defendant conferred with Daniel Osei, counsel for Plaintiff, by telephone on March 4, 2021. Plaintiff does not oppose this motion.").passes();
});

describe("joint papers", () => {
  draft("one side's letter where a joint one was ordered", { court: "njd", as: "body", title: "Joint Letter Regarding Discovery Dispute" }, "The Court's Order of January 4, 2021, directed a joint letter. Defendant seeks to compel answers to Interrogatory Nos. 3 and 7. Counsel conferred in good faith by telephone on March 4, 2021.")
    .finds("not-joint");
  draft("a motion where a stipulation is wanted", { court: "cacd", as: "body" }, CALL).finds("not-joint");
});
