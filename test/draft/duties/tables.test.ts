import assert from "node:assert/strict";
import { rowsOf } from "../../../server/draft/duties/tables.js";

const said = (raw: string, ruled = false): readonly string[] => rowsOf(raw, ruled).map((r) => r.sentence);

describe("tables of who does what by when", () => {
  it("in columns", () => assert.deepEqual(said("Who            What                      When\nPlaintiff      Sign the releases         March 14, 2014\nBoth sides     Confer by telephone       Within 10 days"),
    ["By March 14, 2014, plaintiff shall sign the releases.", "Within 10 days, the parties shall confer by telephone."]));
  it("a cell that goes on below", () => assert.deepEqual(said("Plaintiff      Produce the maintenance        March 14, 2014\n               records of both vans\nDefendant      Serve a privilege log          March 18, 2014")[0],
    "By March 14, 2014, plaintiff shall produce the maintenance records of both vans."));
  it("ruled with bars, the time first", () => assert.deepEqual(said("| March 14, 2014 | Tallis Supply | Produce the logs |", true), ["By March 14, 2014, Tallis Supply shall produce the logs."]));
  it("a paper of both", () => assert.deepEqual(said("| Joint status report | 3/21/2014 |", true), ["By 3/21/2014, the parties shall file the joint status report."]));
  it("a ruling in a cell", () => assert.deepEqual(said("| RFP 4 | Defendant shall produce the invoices | 21 days |", true), ["Within 21 days, Defendant shall produce the invoices."]));
  it("a row stands where it was written", () => {
    const raw = "Plaintiff      Sign the releases         March 14, 2014\nDefendant      Serve a log               March 18, 2014";
    assert.deepEqual(rowsOf(raw, false).map(({ span }) => raw.slice(span.start, span.end)), raw.split("\n"));
  });

  for (const [name, raw] of [
    ["the case's timetable", "Fact discovery closes          June 2, 2014\nDispositive motions            July 1, 2014\nTrial                          November 3, 2014"],
    ["a caption", "ROSALIND OKAFOR,               No. 4:13-CV-00817\n     Plaintiff,                April 2, 2014"],
    ["running words", "Plaintiff shall sign the releases by March 14, 2014.\nDefendant shall serve a log by March 18, 2014."],
    ["a signature", "Dated: March 4, 2014           /s/ Imelda Thorne\n                               United States Magistrate Judge"],
  ] as const) it(`not ${name}`, () => assert.deepEqual(said(raw), []));
});
