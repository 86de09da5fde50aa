import assert from "node:assert/strict";
import { readHead } from "../../server/draft/head.js";
import { movantHints } from "../../server/draft/movantHints.js";
import { headLines } from "./headLines.js";

const head = (text: string) => { const lines = headLines(text); return readHead(lines.slice(0, 150), lines.slice(-60)); };
const paper = (title: string, opening: string, signature: string, plaintiff = "ORA DELL,\n     Plaintiff,"): string =>
  `UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF CALIFORNIA\n\n${plaintiff}\nv.     Case No. 19-cv-02117\nG. FINCH, et al.,\n     Defendants.\n\n${title}\n\n${opening}\n\nRespectfully submitted,\n\n${signature}\n`;
const COUNSEL = "/s/ Avery Linden\nAvery Linden\nAttorney for Defendants";

const told = (text: string): string => {
  const { movant, opponentSelfRepresented } = head(text);
  return [movant.side ?? "?", movant.selfRepresented ? "self" : "", movant.incarcerated ? "custody" : "", opponentSelfRepresented ? "opponent-self" : ""].filter(Boolean).join(" ");
};

const CASES: readonly (readonly [string, string, string])[] = [
  ["the title's side", paper("DEFENDANTS' MOTION TO COMPEL PLAINTIFF'S ANSWERS", "The movants ask the Court.", COUNSEL), "defendant"],
  ["the opening's side", paper("MOTION TO COMPEL", "Plaintiff Ora Dell, by and through counsel, moves this Court to compel Defendant Finch.", "/s/ A. Linden\nAvery Linden"), "plaintiff"],
  ["COMES NOW", paper("MOTION TO COMPEL", "COMES NOW Defendant G. Finch and moves for an order against Plaintiff.", "/s/ A. Linden"), "defendant"],
  ["the party's name", paper("MOTION TO COMPEL", "Finch moves to compel answers.", "/s/ A. Linden"), "defendant"],
  ["the signature's side", paper("MOTION TO COMPEL", "This is a motion under Rule 37.", COUNSEL), "defendant"],
  ["nobody's", paper("MOTION TO COMPEL", "The movant asks the Court for the relief stated in the title of this paper.", "/s/ Avery Linden\nAvery Linden\nAttorney for Movant"), "?"],
  ["a movant pro se", paper("MOTION TO COMPEL", "The movant asks the Court for relief.", "/s/ Jordan Vale\nJordan Vale, movant, pro se"), "? self"],
  ["a plaintiff pro se", paper("MOTION TO COMPEL", "Plaintiff moves to compel.", "Ora Dell\nPlaintiff, pro se"), "plaintiff self"],
  ["without a lawyer", paper("MOTION TO COMPEL", "Plaintiff Ora Dell, proceeding without a lawyer, moves to compel.", "Ora Dell"), "plaintiff self"],
  ["in pro per, in prison", paper("MOTION TO COMPEL", "Plaintiff moves to compel.", "Ora Dell, CDCR No. F-12345\nSan Lucas State Prison\nP.O. Box 1\nPlaintiff in pro per"), "plaintiff self custody"],
  ["the opponent pro se", paper("DEFENDANT'S MOTION TO COMPEL", "Defendant moves to compel Plaintiff, who is pro se, to answer.", COUNSEL), "defendant opponent-self"],
  ["the opponent pro se and in prison", paper("DEFENDANT'S MOTION TO COMPEL", "Plaintiff is a pro se prisoner incarcerated at San Lucas State Prison. Defendant moves to compel.", COUNSEL), "defendant opponent-self"],
  ["the caption says pro se", paper("MOTION TO COMPEL", "Plaintiff moves to compel.", "Ora Dell", "ORA DELL, pro se,\n     Plaintiff,"), "plaintiff self"],
  ["the caption says the opponent is pro se", paper("DEFENDANT'S MOTION TO COMPEL", "Defendant moves to compel.", COUNSEL, "ORA DELL,\n     Plaintiff, pro se,"), "defendant opponent-self"],
  ["a pro se title", paper("PRO SE PLAINTIFF'S MOTION TO COMPEL", "I ask the Court for an order.", "Ora Dell"), "plaintiff self"],
  ["a masthead", `Ora Dell, CDCR # F-12345\nSan Lucas State Prison\nPlaintiff, In Pro Per\n\n${paper("MOTION TO COMPEL", "Plaintiff moves to compel.", "Ora Dell")}`, "plaintiff self custody"],
];

describe("movant", () => {
  for (const [name, text, want] of CASES) it(name, () => assert.equal(told(text), want));
});

describe("movant hints", () => {
  const hints = (text: string): string => movantHints(text).map((h) => `${h.kind}:${h.who ?? "?"}`).join(" ");
  const cases: readonly (readonly [string, string])[] = [
    ["Plaintiff is incarcerated and has no telephone.", "incarcerated:plaintiff"],
    ["I am incarcerated at San Lucas.", "incarcerated:movant"],
    ["Defendant Ortiz, who is proceeding pro se, did not answer.", "self-represented:defendant"],
    ["The pro se plaintiff did not answer.", "self-represented:plaintiff"],
    ["Plaintiff is no longer incarcerated.", ""],
    ["Counsel conferred by telephone.", ""],
  ];
  for (const [text, want] of cases) it(text, () => assert.equal(hints(text), want));
});
