/** A step with the judge before the motion. */
import { draft } from "./draft.js";

const CALL = "Counsel for Defendant conferred in good faith with counsel for Plaintiff, Daniel Osei, by telephone on March 4, 2021, about Interrogatory Nos. 3 and 7, and could not agree.";
const at = { court: "mowd", as: "body" } as const;

describe("the judge first", () => {
  draft("nothing said of the court", at, CALL).finds("missing-court-step", { at: "Motion to Compel", severity: "warning" });
  draft("a conference held", at, `${CALL}\n\nThe Court held a telephone conference on March 8, 2021, which did not settle the matter.`).passes();
  draft("a conference with the judge by name", at, `${CALL}\n\nA teleconference with Magistrate Judge Orr took place on March 8, 2021.`).passes();
  draft("leave given", at, `${CALL}\n\nOn March 8, 2021, Judge Orr heard the parties and granted Defendant leave to file this motion.`).passes();
  draft("asked for, before filing", at, `${CALL}\n\nBefore filing this motion counsel requested a discovery conference, and chambers set none.`).passes();
  draft("chambers called", at, `${CALL}\n\nOn March 8, 2021, counsel for both sides called chambers.`).passes();
  draft("the rule told, nothing done", at, `${CALL}\n\nL.R. 37.1(a)(2) requires a telephone conference with the judge before a written motion.`).finds("missing-court-step");
  draft("not held", at, `${CALL}\n\nA telephone conference with the Court has not been held.`).finds("missing-court-step");
  draft("not held, in words drawn together", at, `${CALL}\n\nA telephone conference with the Court hasn't been held.`).finds("missing-court-step");
  draft("not asked for, in words drawn together", at, `${CALL}\n\nDefendant didn't ask for a conference with the Court.`).finds("missing-court-step");
  draft("another conference", at, `${CALL}\n\nAt the Rule 26(f) scheduling conference with the Court the parties agreed on deadlines.`).finds("missing-court-step");
  draft("a conference of counsel", at, `${CALL}\n\nThat conference with Plaintiff's counsel lasted an hour.`).finds("missing-court-step");
  draft("the letter that asks for it", { court: "nysd", as: "body", title: "Letter-Motion for a Pre-Motion Discovery Conference" }, CALL).passes();
  draft("pre-motion letter", { ...at, court: "nysd" }, `${CALL}\n\nDefendant's pre-motion letter of March 8, 2021 (ECF No. 31) was denied.`).passes();
  draft("as the rule requires", { ...at, court: "nysd" }, `${CALL}\n\nAs Local Civil Rule 37.2 requires, Defendant then asked for an informal conference by letter-motion of March 8, 2021, which was denied.`).passes();
  draft("taken up by the court", at, `${CALL}\n\nThe Court took up the matter in a telephone conference on March 8, 2021, and directed briefs.`).passes();
  draft("the judge addressed the dispute", at, `${CALL}\n\nJudge Orr addressed the dispute in a call with counsel on March 8, 2021.`).passes();
  draft("a rule that requires it", { ...at, court: "nysd" }, `${CALL}\n\nAs counsel knows, Local Civil Rule 37.2 requires that an informal conference be requested.`).finds("missing-court-step");
  draft("the court took up another paper", at, `${CALL}\n\nThe Court took up the pleadings in its opinion of March 8, 2021.`).finds("missing-court-step");
  draft("to be addressed", at, `${CALL}\n\nShould the Court address the dispute in a conference, Defendant will attend.`).finds("missing-court-step");
  draft("a court that does not ask it", { ...at, court: "casd" }, CALL).passes();
});
