import assert from "node:assert/strict";
import { readHead } from "../../server/draft/head.js";
import { headLines } from "./headLines.js";

const caption = (text: string) => { const lines = headLines(text); return readHead(lines.slice(0, 150), lines.slice(-60)).caption; };
const parties = (text: string): string => caption(text)?.parties.map((p) => `${p.name} (${p.side})`).join("; ") ?? "none";
const TOP = "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI\n\n";
const END = "\n\nMOTION TO COMPEL\n\nPlaintiff moves this Court.";

const PARTIES: readonly (readonly [string, string])[] = [
  ["ORA DELL,\n     Plaintiff,\nv.     Case No. 19-cv-02117\nFINCH SUPPLY CO.,\n     Defendant.", "ORA DELL (plaintiff); FINCH SUPPLY CO. (defendant)"],
  ["ORA DELL, )\nPlaintiff, v. )\n) Nos. 4:19-CV-345 RLW\nMARK FINCH, Postmaster General, )\nDefendant. )", "ORA DELL (plaintiff); MARK FINCH, Postmaster General (defendant)"],
  ["ORA DELL,)\nPlaintiff,)\nVS.)\nDOVER COUNTY, et al.,)\nDefendants.)\nNo. 4:08-CV-1717 (CEJ)", "ORA DELL (plaintiff); DOVER COUNTY, et al. (defendant)"],
  ["In re Application of\nORA DELL,\nPetitioner,\nv.\nFINCH LLC,\nRespondent.\nCase No. 19-mc-12", "In re Application of ORA DELL (plaintiff); FINCH LLC (defendant)"],
  ["ORA DELL, §\nPlaintiff, §\nv. § CIVIL ACTION NO. 4:19-cv-02117\nFINCH LLC, §\nDefendant/Counterclaim Plaintiff. §", "ORA DELL (plaintiff); FINCH LLC (defendant)"],
  ["--------------x\nORA DELL,\n Plaintiff, 19 Civ. 2117 (LO)\n -against-\nFINCH LLC and ARN, INC.,\n Defendants.\n--------------x", "ORA DELL (plaintiff); FINCH LLC and ARN, INC. (defendant)"],
  ["UNITED STATES ex rel. ORA DELL,\nRelator,\nv.\nFINCH LLC,\nDefendant.\nCase No. 19-cv-12", "UNITED STATES ex rel. ORA DELL (plaintiff); FINCH LLC (defendant)"],
];

const NUMBERS: readonly (readonly [string, string, string | null])[] = [
  ["No. 4:19-CV-345 RLW", "4:19-CV-345 RLW", "RLW"],
  ["Case No.: 16CV1633-BAS-MDD", "16CV1633-BAS-MDD", "BAS-MDD"],
  ["Civil Action No. 12-3456 (CCC)(MAH)", "12-3456 (CCC)(MAH)", "CCC-MAH"],
  ["Case No. 22-cv-02117", "22-cv-02117", null],
  ["No. 4:08-CV-1717 (CEJ)", "4:08-CV-1717 (CEJ)", "CEJ"],
  ["CV-19-00345-PHX-DWL", "CV-19-00345-PHX-DWL", "PHX-DWL"],
  ["Case No. 3:20-cv-00123-JD", "3:20-cv-00123-JD", "JD"],
  ["Civ. A. No. 2:12-cv-03456", "2:12-cv-03456", null],
];

describe("caption", () => {
  for (const [text, want] of PARTIES) it(`parties: ${text.slice(0, 60).replace(/\n/g, " / ")}`, () => assert.equal(parties(TOP + text + END), want));
  for (const [text, number, judge] of NUMBERS) it(`number: ${text}`, () => {
    const c = caption(`${TOP}ORA DELL,\n     Plaintiff,\nv.     ${text}\nFINCH LLC,\n     Defendant.${END}`);
    assert.equal(c?.caseNumber?.text, number);
    assert.equal(c?.judge ?? null, judge);
  });

  it("the spans are the words", () => {
    const text = `${TOP}ORA DELL, )\n Plaintiff, ) No. 4:19-CV-345 RLW\nv. )\nFINCH LLC, )\n Defendant. )${END}`, c = caption(text);
    assert.deepEqual(c?.parties.map((p) => text.slice(p.span.start, p.span.end)), ["ORA DELL", "FINCH LLC"]);
    assert.equal(text.slice(c?.caseNumber?.span.start, c?.caseNumber?.span.end), "4:19-CV-345 RLW");
  });

  it("a judge named", () => assert.equal(caption(`${TOP}ORA DELL,\n Plaintiff, ) Case No. 19-cv-12\nv. ) Judge: Hon. Cara Whitfield\nFINCH LLC,\n Defendant.${END}`)?.judge, "Cara Whitfield"));
  it("a letter's subject line", () => assert.equal(parties("Hon. Lena Ortiz, U.S.M.J.\n\nRe: Dell v. Finch LLC, Civ. No. 12-3456 (CCC)(MAH)\n\nDear Judge Ortiz:\n\nWe write to request an order."), "Dell (plaintiff); Finch LLC (defendant)"));
  it("an article has none", () => assert.equal(parties("# Discovery\n\nThe plaintiff and the defendant exchange evidence. In most cases the defendant has more of it than the plaintiff."), "none"));
});
