import assert from "node:assert/strict";
import { readSignature } from "../../server/draft/signature.js";
import { headLines } from "./headLines.js";

const read = (text: string) => {
  const s = readSignature(headLines(text).slice(-60));
  return s && { words: text.slice(s.span.start, s.span.end), date: s.date && text.slice(s.date.start, s.date.end), names: s.names };
};
const SERVICE = "\n\nCERTIFICATE OF SERVICE\n\nOn October 12, 2009 I electronically filed this paper.\n\n/s/ Avery Linden";

const DATES: readonly (readonly [string, string | null])[] = [
  ["Dated: October 9, 2009\n\nRespectfully submitted,\n/s/ Avery Linden", "October 9, 2009"],
  ["Dated: October 9, 2009 Respectfully submitted,\n/s/ Avery Linden", "October 9, 2009"],
  ["DATED this 9th day of October, 2009.\n\n/s/ Avery Linden", "9th day of October, 2009"],
  ["Respectfully submitted this 9th day of October, 2009,\n/s/ Avery Linden", "9th day of October, 2009"],
  ["Respectfully submitted,\n/s/ Avery Linden\nOctober 9, 2009", "October 9, 2009"],
  ["Respectfully submitted,\n/s/ Avery Linden\nDate: 10/9/2009", "10/9/2009"],
  [`Respectfully submitted,\n/s/ Avery Linden\nAttorney for Plaintiff${SERVICE}`, "October 12, 2009"],
  ["counsel gave notice of it by sending a letter on\nMay 1, 2012.\n\nRespectfully submitted,\n/s/ Avery Linden", null],
  ["They did not agree.\n\nMay 1, 2012\n\nRespectfully submitted,\n/s/ Avery Linden", "May 1, 2012"],
  ["Dated: [date]\n\nRespectfully submitted,\n/s/ Avery Linden", null],
];

describe("signature", () => {
  for (const [text, want] of DATES) it(`date: ${text.slice(0, 60).replace(/\n/g, " / ")}`, () => assert.equal(read(text)?.date ?? null, want));

  it("who signs, and for whom", () => assert.deepEqual(read(`Dated: May 3, 2021\n\nRespectfully submitted,\n\n/s/ Avery Linden\nAvery Linden\nHale & Moss LLP\nAttorneys for Defendant Finch LLC${SERVICE}`)?.names,
    [{ name: "Avery Linden", counselFor: "defendant", selfRepresented: false }]));
  it("a party's own signature", () => assert.deepEqual(read("/s/ Jordan Vale\nJordan Vale, movant, pro se")?.names, [{ name: "Jordan Vale", counselFor: null, selfRepresented: true }]));
  it("both sides' signatures", () => assert.deepEqual(read("Respectfully submitted,\n\n/s/ Avery Linden\nAttorney for Plaintiff\n\n/s/ Ruth Voss\nCounsel for Defendants")?.names.map((n) => n.counselFor), ["plaintiff", "defendant"]));
  it("the certificates after it are not its own", () => assert.match(read(`Respectfully submitted,\n\n/s/ Avery Linden\nAttorney for Plaintiff\n\nCERTIFICATE OF CONFERENCE\n\nI conferred on May 3.\n\n/s/ Avery Linden${SERVICE}`)?.words ?? "", /Attorney for Plaintiff$/));
  for (const rule of ["____________________", "By: ____________________", "________________, Esq.", "Signature: ______________ (plaintiff)", "/s/_______________", "X ______________________ Date: __________"]) {
    it(`a place to sign: ${rule}`, () => assert.equal(read(`That was all.\n\n${rule}\nJordan Vale\nPlaintiff, pro se`)?.words.startsWith(rule), true));
  }
  for (const blank of ["On ____________, 2024 counsel spoke by telephone.", "The call with Mr. Bell was on ______________.", "Counsel wrote on ________ and again on ________."]) {
    it(`a blank in a sentence is none: ${blank}`, () => assert.match(read(`${blank}\n\n/s/ Jordan Vale\nPlaintiff, pro se`)?.words ?? "", /^\/s\//));
  }
  it("prose has none", () => assert.equal(read("The court denied the motion.\n\nThat was all."), null));
});
