/** What a rule has recited of tries, in its own words for good faith, and of the other side's position. */
import { draft } from "./draft.js";

describe("facts of an attempted conference", () => {
  const told = (time: string, day = "on March 2 and March 4, 2021"): string =>
    `Counsel for Defendant, Alice Brandt, in good faith attempted to confer with counsel for Plaintiff. She telephoned Daniel Osei ${day}${time}, from her office, and left a message each time; neither was returned.`;
  draft("N.D. Ind.: with day and hour", { court: "innd" }, told(", each time at about ten in the morning")).passes();
  draft("N.D. Ind.: without the hour", { court: "innd" }, told("")).finds("missing-time", { severity: "error", says: /attempted conference/, fix: /\[time of conference\]/ });
  draft("N.D. Ind.: the hour of one of them", { court: "innd" }, told(", the second time at 2:30 p.m.")).passes();
  draft("E.D. Mo. asks no hour of an attempt", { court: "moed" }, `${told("")} After sincere efforts counsel have reached no accord.`).passes();
  draft("D. Md.: the issues are owed of an attempt, too", { court: "mdd" }, told("")).finds("missing-issues", { severity: "warning" });
  draft("D. Md.: the issues, itemized", { court: "mdd" }, `${told("")} For the Court's resolution: (1) the date range; (2) the custodians.`).passes();
  draft("N.D. Ill. asks no issues", { court: "ilnd" }, told("")).passes();
});

describe("good faith in the rule's own words", () => {
  const CALL = "conferred in person with counsel for Plaintiff, Daniel Osei, on March 4, 2021, about Interrogatory Nos. 3 and 7, and could not settle the matter.";
  draft("D. Ariz.: sincere efforts", { court: "azd" }, `After sincere efforts Alice Brandt, counsel for Defendant, ${CALL}`).passes();
  draft("D. Ariz.: good faith", { court: "azd" }, `In good faith Alice Brandt, counsel for Defendant, ${CALL}`).passes();
  draft("D. Ariz.: neither", { court: "azd" }, `Alice Brandt, counsel for Defendant, ${CALL}`).finds("missing-good-faith", { severity: "error", says: /sincere efforts/ });
  draft("D. Ariz.: no sincere effort", { court: "azd" }, `Alice Brandt, counsel for Defendant, ${CALL} Mr. Osei made no sincere effort.`).finds("missing-good-faith");
  draft("W.D. Ark. wants good faith, and sincere efforts are not its words", { court: "arwd" }, `After sincere efforts Alice Brandt, counsel for Defendant, ${CALL}`).finds("missing-good-faith");
  draft("N.D. Cal. has the statement say nothing: the federal words are missed", { court: "cand" }, `Alice Brandt, counsel for Defendant, ${CALL}`).finds("missing-good-faith", { severity: "warning", says: /^No statement of good faith: Fed\. R\. Civ\. P\. 37/ });
  draft("N.D. Cal., with them", { court: "cand" }, `Alice Brandt, counsel for Defendant, in good faith ${CALL}`).passes();
  draft("D. Md. has it say other things: the federal words are not pressed", { court: "mdd" }, `Alice Brandt, counsel for Defendant, ${CALL.replace("2021,", "2021, at 2:30 p.m., at Mr. Osei's office in Baltimore,")} Interrogatory Nos. 3 and 7 remain.`).passes();
});

describe("the other side's position", () => {
  const at = { court: "nmd", kind: "strike" } as const;
  const ASKED = "Counsel for Defendant telephoned Daniel Osei, counsel for Plaintiff, on March 4, 2021, explained this motion, and in good faith asked for his concurrence.";
  draft("asked, and nothing said of the answer", at, ASKED).finds("missing-opposition", { severity: "warning" });
  draft("answered in a word", at, `${ASKED} Denied.`).passes();
  draft("granted in a word", at, `${ASKED} Granted.`).passes();
  draft("a word that answers something else", at, `${ASKED} Plaintiff's second request was one for admission. Denied.`).finds("missing-opposition");
  draft("consent sought is none", at, ASKED.replace("asked for his concurrence", "sought Mr. Osei's consent to it")).finds("missing-opposition");
  draft("consent sought and withheld", at, `${ASKED} It was withheld.`).passes();
  draft("no agreement on something else", at, `${ASKED} There was no agreement on the date of the hearing.`).finds("missing-opposition");
  draft("no position taken", at, `${ASKED} Plaintiff takes no position.`).passes();
});

describe("the other side's position, where nobody could be reached", () => {
  const TRIES = "Despite reasonable efforts no conference could be conducted: counsel e-mailed Daniel Osei, counsel for Plaintiff, on March 1, 2021, explaining the motion, and telephoned him on March 3, March 5 and March 8, 2021, leaving a voicemail each time. He has not called back.";
  draft("E.D. Mich. takes the efforts in its place", { court: "mied", as: "body", kind: "strike" }, TRIES).passes();
  draft("a conference without it", { court: "mied", as: "body", kind: "strike" }, "Counsel explained the motion to Daniel Osei, counsel for Plaintiff, in a telephone call on March 4, 2021.").finds("missing-opposition");
  draft("asked, and answered in a sentence of its own", { court: "mied", as: "body", kind: "strike" }, "In a telephone call on March 4, 2021, counsel explained the motion to Daniel Osei, counsel for Plaintiff, and asked whether Plaintiff would concur. He said that she would not.").passes();
});
