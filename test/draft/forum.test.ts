import assert from "node:assert/strict";
import { readForum } from "../../server/draft/forum.js";
import { FEDERAL_COURTS } from "../../shared-rules/federal-courts.js";
import { headLines } from "./headLines.js";

const forum = (text: string) => readForum(headLines(text));
const told = (text: string): string => {
  const f = forum(text);
  return f === null ? "none" : f.kind === "federal" ? f.court : f.kind;
};

/** Caption -> court id, "federal-unknown", "not-ours" or "none". */
const CAPTIONS: readonly (readonly [string, string])[] = [
  ["UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI\nEASTERN DIVISION\n\nORA DELL,\nPlaintiff,", "moed"],
  ["UNITED STATES DISTRICT COURT EASTERN DISTRICT OF MISSOURI EASTERN DIVISION", "moed"],
  ["IN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF KANSAS", "ksd"],
  ["In the United States District Court for the District of Kansas", "ksd"],
  ["IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS ORA DELL, Plaintiff, v. FINCH LLC, Defendant.", "ksd"],
  ["United States District Court\nSouthern District of California", "casd"],
  ["UNITED STATES DISTRICT COURT\nDISTRICT OF NEW JERSEY", "njd"],
  ["UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF NEW JERSEY\nVICINAGE OF CAMDEN", "njd"],
  ["IN THE UNITED STATES DISTRICT COURT\nFOR THE SOUTHERN DISTRICT OF TEXAS\nHOUSTON DIVISION", "txsd"],
  ["IN THE UNITED STATES DISTRICT COURT FOR THE SOUTHERN DISTRICT OF TEXAS HOUSTON DIVISION", "txsd"],
  ["UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF MISSISSIPPI\nABERDEEN DIVISION", "msnd"],
  ["IN THE UNITED STATES DISTRICT COURT\nFOR THE SOUTHERN DISTRICT OF MISSISSIPPI\nNORTHERN DIVISION", "mssd"],
  ["UNITED STATES DISTRICT COURT § EASTERN DISTRICT OF TEXAS § SHERMAN DIVISION", "txed"],
  ["UNITED STATES DISTRICT \nCOURT SOUTHERN \nDISTRICT OF TEXAS \nGALVESTON DIVISION", "txsd"],
  ["U.S. DISTRICT COURT\nN.D. OF TEXAS", "txnd"],
  ["U.S. District Court, E.D. Mo.", "moed"],
  ["USDC EDMO", "moed"],
  ["E.D. Mo.", "moed"],
  ["N.D. Cal.", "cand"],
  ["EDMO\n\nDell v. Finch", "moed"],
  ["D.N.J.", "njd"],
  ["United States District Court, D. Mass.", "mad"],
  ["United States District Court (S.D.N.Y.)", "nysd"],
  ["UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n------------------------x\nORA DELL,\n Plaintiff,\n -against-", "nysd"],
  ["UNITED STATES DISTRICT COURT FOR THE\nWESTERN DISTRICT OF NORTH CAROLINA\nCHARLOTTE DIVISION", "ncwd"],
  ["UNITED STATES DISTRICT COURT\nMIDDLE DISTRICT OF FLORIDA\nTAMPA DIVISION", "flmd"],
  ["UNITED STATES DISTRICT COURT\nIN AND FOR THE NORTHERN DISTRICT OF FLORIDA", "flnd"],
  ["THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF UTAH, CENTRAL DIVISION", "utd"],
  ["UNITED STATES DISTRICT COURT\nDISTRICT OF COLUMBIA", "dcd"],
  ["UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF COLUMBIA", "dcd"],
  ["IN THE DISTRICT COURT OF GUAM", "gud"],
  ["UNITED STATES DISTRICT COURT\nDISTRICT OF GUAM", "gud"],
  ["DISTRICT COURT OF GUAM\nTERRITORY OF GUAM", "gud"],
  ["IN THE UNITED STATES DISTRICT COURT\nFOR THE NORTHERN MARIANA ISLANDS", "nmid"],
  ["DISTRICT COURT FOR THE NORTHERN MARIANA ISLANDS", "nmid"],
  ["DISTRICT COURT OF THE VIRGIN ISLANDS\nDIVISION OF ST. CROIX", "vid"],
  ["IN THE DISTRICT COURT OF THE VIRGIN ISLANDS\nDIVISION OF ST. THOMAS AND ST. JOHN", "vid"],
  ["UNITED STATES DISTRICT COURT\nDISTRICT OF PUERTO RICO", "prd"],
  ["IN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF PUERTO RICO", "prd"],
  ["IN THE UNITED STATES COURT OF FEDERAL CLAIMS", "cofc"],
  ["UNITED STATES DISTRICT COURT\nEASTERN DISTRICI OF MISSOURl\nEASTERN DIVISION", "moed"],
  ["UN1TED STATES DISTRICT C0URT\nNORTHERN D1STRICT OF ILLINOIS", "ilnd"],
  ["UNlTED STATES DlSTRICT COURT\nDISTRICT OF NEVADA", "nvd"],
  ["UNITED STATES DISTRlCT COURT\nWESTERM DISTRICT OF WASHINGTON\nAT SEATTLE", "wawd"],
  ["\\begin{center}\\textbf{UNITED STATES DISTRICT COURT}\\\\\n\\textbf{WESTERN DISTRICT OF WISCONSIN}\\end{center}", "wiwd"],
  ["\\court{United States District Court}{District of Oregon}", "ord"],
  ["begin center large UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON", "ord"],
  ["| ORA DELL, | UNITED STATES DISTRICT COURT |\n| Plaintiff, | EASTERN DISTRICT OF LOUISIANA |", "laed"],
  ["UNITED STATES DISTRICT COURT\nMIDDLE DISTRICT OF LOUISIANA\n\nORA DELL * CIVIL ACTION NO. 19-1234", "lamd"],
  ["UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MICHIGAN\nSOUTHERN DIVISION", "mied"],
  ["IN THE UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF WEST VIRGINIA\nWheeling", "wvnd"],
  ["IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF VIRGINIA\nRoanoke Division", "vawd"],
  ["UNITED STATES DISTRICT COURT\nDISTRICT OF SOUTH DAKOTA\nWESTERN DIVISION", "sdd"],
  ["UNITED STATES DISTRICT COURT\nFOR THE CENTRAL DISTRICT OF ILLINOIS\nPEORIA DIVISION", "ilcd"],
  ["UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF IOWA", "iasd"],
  ["Mara Quill (SBN 123456)\nOffice of the United States Attorney, District of Arizona\nAttorneys for the United States\n\nUNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA", "cand"],
  ["Case 3:25-cv-00253 Document 44 Filed 05/12/26 in TXSD Page 1 of 5\n\nORDER", "txsd"],
  ["DOCUMENT ELECTRONICALLY FILED\nUSDC SDNY\nDOC #: 12", "nysd"],
  ["Eastern District of Missouri\nEastern Division\n\nDELL v. FINCH", "moed"],
  // Letters
  ["Hon. Lena Ortiz, U.S.M.J., United States District Court, District of New Jersey, 50 Walnut Street, Newark\n\nDear Judge Ortiz:", "njd"],
  ["VIA ECF\nHonorable Lena Ortiz, U.S.M.J.\nUnited States District Court\nDistrict of New Jersey\n50 Walnut Street\nNewark, New Jersey 07101\n\nRe: Dell v. Finch\n\nDear Judge Ortiz:", "njd"],
  ["Honorable Lena Ortiz\nMartin Luther King Building & U.S. Courthouse\n50 Walnut Street\nNewark, New Jersey 07101\n\nDear Judge Ortiz:", "njd"],
  ["The Honorable Lena Ortiz\nFrank R. Lautenberg U.S. Post Office & Courthouse\n2 Federal Square\nNewark, NJ 07102\n\nDear Judge Ortiz:", "njd"],
  ["Hale & Moss LLP\n1 Dock Street, Newark, New Jersey 07105\n\nHon. Lena Ortiz\nUnited States Courthouse\n500 Pearl Street\nNew York, New York 10007\n\nDear Judge Ortiz:", "nysd"],
  ["Hon. Lena Ortiz, U.S.M.J.\n225 Cadman Plaza East\nBrooklyn, New York 11201\n\nDear Judge Ortiz:", "nyed"],
  ["PLEASE TAKE NOTICE that on May 3, 2021, in Courtroom 4 of the United States District Court for the Central District of California, defendant Finch LLC will move this Court for an order.", "cacd"],
  // Not known
  ["UNITED STATES DISTRICT COURT\nFOR THE [DISTRICT]\n[DIVISION]", "federal-unknown"],
  ["UNITED STATES DISTRICT COURT\n\nORA DELL,\nPlaintiff,", "federal-unknown"],
  ["UNITED STATES DISTRICT COURT\nDISTRICT OF MISSOURI", "federal-unknown"],
  ["UNITED STATES BANKRUPTCY COURT\nDISTRICT OF NEW JERSEY", "federal-unknown"],
  // Not ours
  ["SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF LOS ANGELES", "not-ours"],
  ["SUPERIOR COURT OF THE\nDISTRICT OF COLUMBIA\nCivil Division", "not-ours"],
  ["IN THE CIRCUIT COURT OF ST. LOUIS COUNTY\nSTATE OF MISSOURI", "not-ours"],
  ["IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS\nCOUNTY DEPARTMENT, LAW DIVISION", "not-ours"],
  ["CAUSE NO. 2019-12345\nORA DELL, § IN THE DISTRICT COURT OF\nPlaintiff, §\nv. § HARRIS COUNTY, TEXAS\nFINCH LLC, §\nDefendant. § 164TH JUDICIAL DISTRICT", "not-ours"],
  ["IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS 164TH JUDICIAL DISTRICT", "not-ours"],
  ["IN THE DISTRICT COURT OF JOHNSON COUNTY, KANSAS\nCIVIL COURT DEPARTMENT", "not-ours"],
  ["DISTRICT COURT, CLARK COUNTY, NEVADA", "not-ours"],
  ["SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS", "not-ours"],
  ["IN THE COURT OF COMMON PLEAS OF PHILADELPHIA COUNTY, PENNSYLVANIA", "not-ours"],
  ["STATE OF MINNESOTA DISTRICT COURT\nCOUNTY OF HENNEPIN FOURTH JUDICIAL DISTRICT", "not-ours"],
  ["COMMONWEALTH OF KENTUCKY\nJEFFERSON CIRCUIT COURT\nDIVISION FIVE\nCOUNTY OF JEFFERSON", "not-ours"],
  ["STATE OF NORTH CAROLINA\nCOUNTY OF WAKE\nIN THE GENERAL COURT OF JUSTICE\nSUPERIOR COURT DIVISION", "not-ours"],
  ["STATE OF INDIANA\nCOUNTY OF MARION\nCAUSE NO. 49D01", "not-ours"],
  ["UNITED STATES COURT OF APPEALS\nFOR THE EIGHTH CIRCUIT", "not-ours"],
  ["IN THE SUPREME COURT OF THE UNITED STATES", "not-ours"],
  ["IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE", "not-ours"],
  ["IN THE ELEVENTH JUDICIAL CIRCUIT IN AND FOR MIAMI-DADE COUNTY, FLORIDA", "not-ours"],
  ["AMERICAN ARBITRATION ASSOCIATION\nCommercial Arbitration Tribunal", "not-ours"],
  ["JAMS ARBITRATION CASE REFERENCE NO. 1234", "not-ours"],
  ["UNITED STATES OF AMERICA\nBEFORE THE NATIONAL LABOR RELATIONS BOARD", "not-ours"],
  // Nothing
  ["# Notes on discovery\n\nIn Bryant v. Ochoa (S.D. Cal. 2009) the court refused.", "none"],
  ["The United States District Court for the District of Kansas has held that one letter is not enough.", "none"],
  ["Counsel argued at length that the rule is the same before the\nUnited States District Court for the District of Kansas, and lost.", "none"],
  ["MOTION TO COMPEL\n\nRogers v. Giurbino, 288 F.R.D. 469, 477 (S.D. Cal. 2012)", "none"],
  ["State of the art\n\nA library for animation.", "none"],
  ["Hale & Moss LLP\n1 Dock Street, Newark, New Jersey 07105\n\nDear Counsel:", "none"],
  ["The Superior Court has held otherwise.", "none"],
];

describe("forum", () => {
  for (const [text, court] of CAPTIONS) it(`${court}: ${text.slice(0, 90).replace(/\n/g, " / ")}`, () => assert.equal(told(text), court));

  for (const court of FEDERAL_COURTS.filter((c) => c.state !== null)) {
    it(`every district: ${court.id}`, () => {
      const name = /^District Court/.test(court.name) ? court.name : `United States District Court\n${court.name}`;
      assert.equal(told(`${name.toUpperCase()}\n\nORA DELL,\n     Plaintiff,`), court.id);
      assert.equal(told(`IN THE UNITED STATES DISTRICT COURT\n${court.name.toUpperCase()}`), court.id);
      assert.equal(told(`United States District Court, ${court.abbreviation}`), court.id);
    });
  }

  it("a party that is a state does not make the court a state's", () =>
    assert.equal(told("UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF MISSOURI\n\nSTATE OF MISSOURI,\nPlaintiff,\nv.\nST. CLAIR COUNTY,"), "mowd"));

  it("a removed case is where it was removed to", () =>
    assert.equal(told("UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\nORA DELL,\n v. ) [Removed from Superior Court of\nFINCH ) California, County of Kern]"), "cacd"));

  it("another court's name ends with its line, whatever words lead to it", () => {
    for (const head of ["IN THE CIRCUIT COURT OF ST. LOUIS COUNTY, MISSOURI", "CIRCUIT COURT OF ST. LOUIS COUNTY, MISSOURI"]) {
      const text = `${head}\nTWENTY-FIRST JUDICIAL CIRCUIT\n\nORA DELL,`, f = forum(text);
      assert.ok(f?.kind === "not-ours" && f.name === "CIRCUIT COURT OF ST. LOUIS COUNTY, MISSOURI", JSON.stringify(f));
      assert.equal(text.slice(f.span.start, f.span.end), f.name);
    }
  });

  it("its span is the court's own words", () => {
    const text = "filed under seal\n  UNITED STATES DISTRICT COURT\n  EASTERN DISTRICT OF MISSOURI\n\nORA DELL";
    const f = forum(text);
    assert.equal(text.slice(f?.span.start, f?.span.end), "UNITED STATES DISTRICT COURT\n  EASTERN DISTRICT OF MISSOURI");
  });
});
