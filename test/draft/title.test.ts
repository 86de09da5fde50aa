import assert from "node:assert/strict";
import { readHead } from "../../server/draft/head.js";
import { headLines } from "./headLines.js";

const head = (text: string) => { const lines = headLines(text); return readHead(lines.slice(0, 150), lines.slice(-60)); };
const TOP = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\n";
const PARTIES = "ORA DELL,\n     Plaintiff,\nv.     Case No. 19-cv-02117\nFINCH LLC,\n     Defendant.\n\n";

const CASES: readonly (readonly [string, string, string])[] = [
  ["on one line", `${TOP}${PARTIES}MOTION TO COMPEL\n\nThe movant asks the Court for relief.`, "MOTION TO COMPEL"],
  ["over two lines", `${TOP}${PARTIES}PLAINTIFF'S UNOPPOSED MOTION FOR EXTENSION OF TIME\nTO RESPOND TO DEFENDANTS' MOTION TO DISMISS\n\nPlaintiff asks the Court.`, "PLAINTIFF'S UNOPPOSED MOTION FOR EXTENSION OF TIME TO RESPOND TO DEFENDANTS' MOTION TO DISMISS"],
  ["over four lines, the party first", `${TOP}${PARTIES}DEFENDANT FINCH LLC'S\nMOTION TO COMPEL\nAND\nMEMORANDUM IN SUPPORT\n\nI. INTRODUCTION`, "DEFENDANT FINCH LLC'S MOTION TO COMPEL AND MEMORANDUM IN SUPPORT"],
  ["not the heading after it", `${TOP}${PARTIES}MOTION TO COMPEL\n\nINTRODUCTION\n\nPlaintiff moves.`, "MOTION TO COMPEL"],
  ["not an introduction by another name", `${TOP}${PARTIES}MOTION TO COMPEL\n\nINTRODUCTORY STATEMENTS\n\nPlaintiff moves.`, "MOTION TO COMPEL"],
  ["not the words that order", `${TOP}${PARTIES}ORDER\n\nIT IS HEREBY ORDERED:\n\n1. The parties shall confer.`, "ORDER"],
  ["not them right below", `${TOP}${PARTIES}ORDER ON MOTION TO COMPEL\nIT IS SO ORDERED.`, "ORDER ON MOTION TO COMPEL"],
  ["but what an order does", `${TOP}${PARTIES}ORDER GRANTING MOTION TO ENFORCE\nWHAT IT ORDERED IN MAY\n\nBefore the Court`, "ORDER GRANTING MOTION TO ENFORCE WHAT IT ORDERED IN MAY"],
  ["not the certificate after it", `${TOP}${PARTIES}MOTION TO COMPEL\n\nCERTIFICATE OF CONFERENCE\n\nI conferred.`, "MOTION TO COMPEL"],
  ["in the right-hand column", `${TOP}ORA DELL, ) Case No. 19-cv-02117\n Plaintiff, ) PLAINTIFF'S NOTICE OF MOTION AND\n v. ) MOTION TO COMPEL FURTHER\nFINCH LLC, ) RESPONSES TO INTERROGATORIES\n Defendant. ) Hearing Date: May 3, 2021\n ) Time: 9:00 a.m.\n\nPlaintiff moves.`, "PLAINTIFF'S NOTICE OF MOTION AND MOTION TO COMPEL FURTHER RESPONSES TO INTERROGATORIES"],
  ["in Title Case", `${TOP}${PARTIES}Plaintiff's Motion to Compel a More Definite Answer\n\nPlaintiff moves to compel.`, "Plaintiff's Motion to Compel a More Definite Answer"],
  ["a Markdown heading", "# Defendant's Renewed Motion for Protective Order\n\nDefendant moves.", "Defendant's Renewed Motion for Protective Order"],
  ["above the caption", `# Plaintiff's Motion to Compel\n\n${TOP}${PARTIES}Plaintiff moves this Court.`, "Plaintiff's Motion to Compel"],
  ["not the docket's mark", `${TOP}${PARTIES}ORDER DENYING PLAINTIFF'S\nMOTION TO COMPEL\n\n[ECF No. 50]\n\nBefore the Court`, "ORDER DENYING PLAINTIFF'S MOTION TO COMPEL"],
  ["a template's blank", `${TOP}${PARTIES}{{MOTION_TITLE}}\n\nPlaintiff moves.`, "{{MOTION_TITLE}}"],
  ["beside bars", `${TOP}| ORA DELL, | Case No. 19-cv-02117 |\n| Plaintiff, | MOTION TO COMPEL |\n| v. | |\n| FINCH LLC | |\n\nPlaintiff moves.`, "MOTION TO COMPEL"],
  ["beside paragraph signs", `${TOP}ORA DELL, §\nPlaintiff, §\nv. § CIVIL ACTION NO. 4:19-cv-02117\nFINCH LLC, §\nDefendant. §\n\nDEFENDANT'S OPPOSED MOTION TO QUASH\n\nDefendant moves.`, "DEFENDANT'S OPPOSED MOTION TO QUASH"],
];

describe("title", () => {
  for (const [name, text, want] of CASES) it(name, () => assert.equal(head(text).title?.text, want));

  it("its span is its words, over their lines", () => {
    const text = `${TOP}${PARTIES}  PLAINTIFF'S MOTION\n     TO COMPEL\n\nPlaintiff moves.`, span = head(text).title?.span;
    assert.equal(text.slice(span?.start, span?.end), "PLAINTIFF'S MOTION\n     TO COMPEL");
  });

  it("a letter's subject stands in", () =>
    assert.equal(head("Hon. Lena Ortiz, U.S.M.J.\n\nRe: Dell v. Finch, Civ. No. 12-3456\n\nDear Judge Ortiz:\n\nWe write to request an order.").title?.text, "Dell v. Finch, Civ. No. 12-3456"));

  const agreed: readonly (readonly [string, boolean])[] = [
    ["UNOPPOSED MOTION FOR EXTENSION", true], ["AGREED MOTION TO CONTINUE", true], ["CONSENT MOTION TO STAY", true], ["STIPULATED MOTION TO STAY", true],
    ["JOINT MOTION TO STAY", true], ["OPPOSED MOTION TO QUASH", false], ["MOTION TO COMPEL", false], ["MOTION TO EXTEND TIME (UNOPPOSED)", true],
    ["MOTION TO COMPEL JOINT VENTURE RECORDS", false],
  ];
  for (const [title, want] of agreed) it(`agreed: ${title}`, () => assert.equal(head(`${TOP}${PARTIES}${title}\n\nPlaintiff moves.`).agreed, want));
});
