/** What can be asked of a movant whom nobody answers, or who was refused: reminders, requests for a conference, one side's joint paper. */
import { draft } from "./draft.js";

const federal = { court: "idd" } as const, wawd = { court: "wawd" } as const, caed = { court: "caed", title: "Defendant's Motion to Compel" } as const;
const GOOD_FAITH = "Counsel certifies a good faith effort to confer.";

describe("reminders that nobody answered", () => {
  draft("four e-mails over two months", federal, `Counsel e-mailed Mr. Osei on January 4, January 18, February 1 and February 15, 2021. He answered none of these messages. ${GOOD_FAITH}`).passes();
  draft("three letters, and no response to the discovery", federal, `Counsel wrote to Mr. Osei on January 4, January 18 and February 1, 2021. No responses have been served. ${GOOD_FAITH}`).passes();
  draft("one letter", federal, `Counsel wrote to Mr. Osei on January 4, 2021. No responses have been served. ${GOOD_FAITH}`).finds("insufficient-attempt", { severity: "warning" });
  draft("answered, and nobody spoke", federal, `Counsel e-mailed Mr. Osei on January 4, 2021; he replied on January 8, defending his objections. Counsel e-mailed again on January 18 and February 1. ${GOOD_FAITH}`)
    .finds("insufficient-attempt", { severity: "warning" });
  draft("three in the last three days", federal, `Counsel e-mailed Mr. Osei on March 13, March 14 and March 15, 2021. He has not responded. ${GOOD_FAITH}`).finds("insufficient-attempt", { severity: "warning" });
  draft("told without days", federal, "Counsel attempted in good faith to confer. Mr. Osei was reminded of the discovery on a number of occasions. No responses have been served.").leavesUnclear("frcp-37a1/efforts");
  draft("told without days, and once", federal, "Counsel attempted in good faith to confer. No responses have been served.").finds("missing-efforts", { severity: "warning" });
  draft("told without days, where the rule itself asks for them", { court: "moed" }, "Counsel attempted in good faith to confer. Mr. Osei was reminded of the discovery on a number of occasions. No responses have been served.")
    .finds("missing-efforts", { severity: "error" });
});

describe("a conference asked for in vain", () => {
  draft("twice, and refused", federal, `Counsel e-mailed Mr. Osei on January 4, 2021 and offered to meet and confer. On January 18 counsel asked him to confer by telephone. That offer was rejected. ${GOOD_FAITH}`).passes();
  draft("twice, by means untold", wawd, "On January 4, 2021 counsel requested a telephone conference with Mr. Osei. On January 18 counsel once more requested a conference. Mr. Osei has not made himself available. Counsel has in good faith attempted to confer.").passes();
  draft("a meeting refused", wawd, `Counsel asked Mr. Osei on January 4, 2021 to meet. He would neither meet in person nor take part in a call. Counsel e-mailed him the deficiencies on January 8. ${GOOD_FAITH}`).passes();
  draft("once, and nothing more", wawd, `Counsel wrote to Mr. Osei on January 4, 2021 about the answers. ${GOOD_FAITH}`).finds("no-live-conference");
});

describe("one side's joint paper", () => {
  draft("nothing was answered", caed, `Counsel telephoned Mr. Osei on January 4 and January 11, 2021 and left messages; he has not called back. There was a complete and total failure to respond to the discovery, and no joint statement accompanies this motion. ${GOOD_FAITH}`)
    .leavesUnclear("caed-251c/joint");
  draft("the other side would not do its part", caed, `Counsel telephoned Mr. Osei on January 4 and January 11, 2021 and left messages; he has not called back. Counsel could not get his cooperation in the joint statement. ${GOOD_FAITH}`)
    .leavesUnclear("caed-251c/joint");
  draft("nothing said of it", caed, `Counsel conferred with Mr. Osei by telephone on January 4, 2021 in good faith, and could not agree.`).finds("not-joint");
});

describe("a joint paper in one running text", () => {
  const both = "Counsel conferred in good faith, in person, at the office of Plaintiff's counsel in Los Angeles, on March 4, 2021: Alice Brandt for Defendant, Daniel Osei for Plaintiff.\n\nIssue 1: Request for Production No. 12. Defendant contends that the models bear on damages. Plaintiff contends that they were never used.";
  draft("signed for both sides", { court: "cacd", title: "Joint Stipulation" }, `${both}\n\n/s/ Alice Brandt, for Defendant          /s/ Daniel Osei, for Plaintiff`).passes();
});
