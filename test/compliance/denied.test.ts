/** What the certification claims and the rest of it takes back; steps and subjects said to have been left out; talk still to come. */
import { draft } from "./draft.js";

const moed = { court: "moed" } as const, federal = { court: "idd" } as const;
const CALL = "Alice Brandt, counsel for Defendant, and Daniel Osei, counsel for Plaintiff, conferred in good faith by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7.";
const NO_ACCORD = "After sincere efforts they are unable to reach an accord.";

describe("a conference that the certification itself denies", () => {
  draft("not since the case was filed", moed, `${CALL} ${NO_ACCORD} The two have not spoken since the case was filed.`).finds("contradicted-certification");
  draft("not in this case", moed, `${CALL} ${NO_ACCORD} Counsel have never spoken in this case.`).finds("contradicted-certification");
  draft("with a name and its title", moed, `${CALL} ${NO_ACCORD} We have not spoken with Mr. Osei since the case began.`).finds("contradicted-certification");
  draft("in words drawn together", moed, `${CALL} ${NO_ACCORD} Counsel haven’t spoken in this case.`).finds("contradicted-certification");
  draft("in words drawn together, but not since then", moed, `${CALL} ${NO_ACCORD} Counsel haven't spoken since.`).passes();
  const BARE = "The undersigned certifies that counsel has conferred in good faith with opposing counsel.";
  draft("a bare claim, and calls never answered", moed, `${BARE} Mr. Osei has never responded to any of our calls.`).finds("contradicted-certification");
  draft("a bare claim, and a letter never answered", moed, `${BARE} Mr. Osei has never responded to our letter.`).finds("conclusory-certification");
  draft("a call told with its day, and calls never answered", moed, `${CALL} ${NO_ACCORD} Mr. Osei has never responded to any of our calls.`).passes();
  draft("not before the day of filing", moed, `${CALL} ${NO_ACCORD} Until the day of this filing counsel had never once spoken.`).finds("contradicted-certification");
  draft("all was in writing", moed, `${CALL} ${NO_ACCORD} All communications between counsel were by e-mail.`).finds("contradicted-certification");
  draft("not since then", moed, `${CALL} ${NO_ACCORD} Counsel have not spoken since.`).passes();
  draft("not otherwise", moed, `${CALL} ${NO_ACCORD} Counsel have not otherwise spoken in this case.`).passes();
  draft("not in person", moed, `${CALL} ${NO_ACCORD} Counsel have not met in person in this case.`).passes();
  draft("not to the press", moed, `${CALL} ${NO_ACCORD} Plaintiff has never spoken to the press about this case.`).passes();
  draft("a witness", moed, `${CALL} ${NO_ACCORD} The witness had never met Mr. Osei before today.`).passes();
  draft("responses were by e-mail", moed, `${CALL} ${NO_ACCORD} All responses were served by e-mail.`).passes();
});

describe("what was left out", () => {
  draft("a request by its number", moed, `${CALL} ${NO_ACCORD} Interrogatory No. 9 was not discussed.`).finds("undiscussed-request", { at: "Interrogatory No. 9 was not discussed" });
  draft("a request that counsel did not reach", moed, `${CALL} ${NO_ACCORD} Counsel did not reach Interrogatory No. 9.`).finds("undiscussed-request");
  draft("a request that was not answered", moed, `${CALL} ${NO_ACCORD} Interrogatory No. 9 was not answered.`).passes();
  draft("the step with the court", { court: "nysd" }, `${CALL} The parties could not agree. Local Civil Rule 37.2 speaks of a letter asking for a conference with the Court. No such letter was sent.`).finds("missing-court-step");
  draft("the step with the court, taken", { court: "nysd" }, `${CALL} The parties could not agree. Defendant wrote to the Court for a conference, and the Court granted leave to file this motion.`).passes();
});

describe("where the talk left it", () => {
  draft("another call set for after the filing", federal, `${CALL} Counsel arranged to speak again by telephone on March 22, 2021.`).finds("no-impasse", { severity: "warning" });
  draft("another call set, and had", federal, `${CALL} Counsel arranged to speak again by telephone on March 8, 2021. On March 8 they spoke by telephone, and could not agree.`).passes();
  draft("some given, the rest withheld", federal, `${CALL} Mr. Osei will supplement No. 3 but not No. 7.`).passes();
  draft("a promise, and nothing else", federal, `${CALL} Mr. Osei will supplement Nos. 3 and 7.`).finds("no-impasse", { severity: "warning" });
});

describe("whether the motion is opposed", () => {
  const txnd = { court: "txnd", kind: "extension" } as const;
  const asked = "Alice Brandt spoke by telephone with Daniel Osei, counsel for Plaintiff, on March 4, 2021, explained the extension, and asked whether he would agree.";
  draft("a no by itself", txnd, `${asked} He would not. They could not agree because he contends that the time given was enough.`).passes();
  draft("no answer told", txnd, `${asked} He would call back.`).finds("missing-opposition");
});

describe("a court whose certificate may say why conferring was not possible", () => {
  const txnd = { court: "txnd", kind: "extension", heading: "Certificate of Conference" } as const;
  draft("the reason told", txnd, "A conference was not possible because counsel for Plaintiff has withdrawn and no other has appeared. The motion is presumed opposed.").leavesUnclear("txnd-7.1/efforts");
  draft("nobody to confer with", txnd, "Counsel for Defendant was unable to confer with counsel for Plaintiff because Mr. Osei is on trial this week and today is the deadline.").leavesUnclear("txnd-7.1/efforts");
  draft("no reason", txnd, "It was not possible to confer before this motion was filed.").finds("missing-efforts", { says: /why none was possible/ });
  draft("none held, and no more", txnd, "No conference was held.").finds("missing-efforts");
  draft("another court takes no reason in its place", { court: "moed", kind: "compel" }, "A conference was not possible because counsel for Plaintiff has withdrawn and no other has appeared.").finds("missing-certification");
});
