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
  ["CV-19-00345-PHX-DWL", "CV-19-00345-PHX-DWL", "DWL"],
  ["20-1234 (FLW)(TJB)", "20-1234 (FLW)(TJB)", "FLW-TJB"],
  ["No. C 09-01234 JW", "C 09-01234 JW", "JW"],
  ["Civil Action No. H-07-3973", "H-07-3973", null],
  ["CV 12-34-M-DWM", "CV 12-34-M-DWM", "DWM"],
  ["Civ. No. 09-1234 (JRT/FLN)", "09-1234 (JRT/FLN)", "JRT-FLN"],
  ["No. CIV S-09-0123 KJM EFB P", "CIV S-09-0123 KJM", "KJM"],
  ["CASE NO. 8:20-cv-1234-T-33AAS", "8:20-cv-1234-T-33AAS", "AAS"],
  ["Case No: 6:19-cv-12-Orl-40DCI", "6:19-cv-12-Orl-40DCI", "DCI"],
  ["NO. 1:19 CV 1234", "1:19 CV 1234", null],
  ["Civil No. PX-18-1234", "PX-18-1234", null],
  ["C.A. No. 18-966-CFC-CJB", "18-966-CFC-CJB", "CFC-CJB"],
  ["C20-1234RSM", "C20-1234RSM", "RSM"],
  ["Case No. 4:19-cv-00345 JURY TRIAL DEMANDED", "4:19-cv-00345", null],
  ["Case No. 4:19-cv-00345 MOTION", "4:19-cv-00345", null],
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

  for (const [text, ...marks] of [
    ["Case No. 4:09CV1234 CDP", "4", "CDP"], ["Case No. 2:14-cv-02090-JAR-TJJ", "2", "JAR", "TJJ"], ["CV-19-00345-PHX-DWL", "CV", "PHX", "DWL"],
    ["Civil Action No. H-07-3973", "H"], ["No. C 09-01234 JW", "C", "JW"], ["No. CIV S-09-0123 KJM", "S", "KJM"], ["CV 12-34-M-DWM", "CV", "M", "DWM"],
    ["Case No: 6:19-cv-12-Orl-40DCI", "6", "ORL", "DCI"], ["Civil Action No. 12-3456", ...[]],
  ] as const) {
    it(`marks: ${text}`, () => assert.deepEqual(caption(`${TOP}ORA DELL,\n     Plaintiff,\nv.     ${text}\nFINCH LLC,\n     Defendant.${END}`)?.marks, marks));
  }

  it("the spans are the words", () => {
    const text = `${TOP}ORA DELL, )\n Plaintiff, ) No. 4:19-CV-345 RLW\nv. )\nFINCH LLC, )\n Defendant. )${END}`, c = caption(text);
    assert.deepEqual(c?.parties.map((p) => text.slice(p.span.start, p.span.end)), ["ORA DELL", "FINCH LLC"]);
    assert.equal(text.slice(c?.caseNumber?.span.start, c?.caseNumber?.span.end), "4:19-CV-345 RLW");
  });

  it("a judge named", () => assert.equal(caption(`${TOP}ORA DELL,\n Plaintiff, ) Case No. 19-cv-12\nv. ) Judge: Hon. Cara Whitfield\nFINCH LLC,\n Defendant.${END}`)?.judge, "Cara Whitfield"));
  it("a letter's subject line", () => assert.equal(parties("Hon. Lena Ortiz, U.S.M.J.\n\nRe: Dell v. Finch LLC, Civ. No. 12-3456 (CCC)(MAH)\n\nDear Judge Ortiz:\n\nWe write to request an order."), "Dell (plaintiff); Finch LLC (defendant)"));
  it("an article has none", () => assert.equal(parties("# Discovery\n\nThe plaintiff and the defendant exchange evidence. In most cases the defendant has more of it than the plaintiff."), "none"));
});
