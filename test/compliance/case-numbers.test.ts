/** What a case number tells of the court and the judge, where the user has said what it tells; and what it never does. */
import assert from "node:assert/strict";
import type { NumberEntry } from "../../shared-rules/case-numbers.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { readCase } from "../../shared-rules/reading/case.js";
import type { CaseInHand, ComplianceModel } from "../../server/compliance/model.js";
import { check } from "../../server/engine.js";
import { knowsCourt } from "../../server/features/courts.js";
import { TODAY } from "./motion.js";

const entry = (given: Partial<NumberEntry>): NumberEntry => ({ begins: null, office: null, initials: null, court: null, judge: null, ...given });

interface Given {
  readonly number: string;
  readonly forum?: string;
  readonly court?: string;
  readonly judge?: string;
  readonly file?: string;
}

const caseFile = (text: string): CaseInHand => {
  const { file, problems } = readCase(text, knowsCourt(CATALOG));
  assert.deepEqual(problems.filter(({ severity }) => severity === "error"), []);
  return { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text, file };
};

function read({ number, forum = "", court, judge, file }: Given, ...caseNumbers: readonly NumberEntry[]): ComplianceModel {
  const text = `${forum}\n\nPAUL OKAFOR, Plaintiff,\n\nv.\n\nTALLIS SUPPLY CO., Defendant.\n\n${number}\n\n# Defendant's Motion to Compel\n\nDefendant moves to compel full answers to Interrogatory Nos. 3 and 7.\n\n/s/ Alice Brandt\nAlice Brandt\nAttorney for Defendant\n`;
  return check(text, "markdown", { catalog: CATALOG, court: court ?? null, judge: judge ?? null, today: TODAY, caseNumbers, caseFile: file === undefined ? null : caseFile(file) });
}

const courtOf = ({ standing }: ComplianceModel): string | null => ("court" in standing ? (standing.court?.id ?? null) : null);
const notes = ({ findings }: ComplianceModel): readonly string[] => findings.filter(({ message }) => /^(?:Taken from|Not used)/u.test(message)).map(({ message }) => message);

const MOED = entry({ office: "4", court: "moed" });
const NO_DISTRICT = "UNITED STATES DISTRICT COURT";

describe("a case number tells the court", () => {
  for (const [number, fitting] of [
    ["No. 4:09CV1234 CDP", entry({ office: "4", court: "moed" })],
    ["Case No. 2:14-cv-02090-JAR-TJJ", entry({ initials: "tjj", court: "ksd" })],
    ["Case No. 2:14-cv-02090-JAR-TJJ", entry({ office: "2", initials: "JAR", court: "ksd" })],
    ["Civil Action No. 20-1234 (FLW)(TJB)", entry({ initials: "TJB", court: "njd" })],
    ["20-1234 (FLW)(TJB)", entry({ initials: "FLW", court: "njd" })],
    ["No. C 09-01234 JW", entry({ begins: "C09", court: "cand" })],
    ["No. C 09-01234 JW", entry({ begins: "C 09-", initials: "JW", court: "cand" })],
    ["Case No. 1:20-cv-00123-ABC-DEF", entry({ initials: "DEF", court: "cod" })],
    ["No. CV-19-00345-PHX-DWL", entry({ office: "PHX", court: "azd" })],
    ["Civil Action No. H-07-3973", entry({ office: "h", court: "txsd" })],
  ] as const) {
    it(`${number}, ${JSON.stringify(fitting)}`, () => {
      for (const forum of ["", NO_DISTRICT]) {
        const model = read({ number, forum }, entry({ office: "9", court: "wyd" }), fitting);
        assert.equal(courtOf(model), fitting.court);
        assert.match(notes(model).join(), /^Taken from the case number: the court, /u);
        assert.equal(model.fromNumber, notes(model)[0]);
      }
    });
  }

  it("under its rules, which are then checked", () => {
    const model = read({ number: "No. 4:09CV1234" }, MOED);
    assert.ok(model.authorities.some(({ id }) => id === "moed-3.04a"));
    assert.ok(model.findings.some(({ code, severity }) => code === "missing-certification" && severity === "error"));
  });

  for (const [why, given, ...entries] of [
    ["no entry fits", { number: "No. 5:09CV1234" }, MOED],
    ["the office is only a part of a figure", { number: "No. 14:09CV1234" }, MOED],
    ["only part of what it names fits", { number: "No. 4:09CV1234 CDP" }, entry({ office: "4", initials: "RLW", court: "moed" })],
    ["there is no number", { number: "Dated May 4, 2020" }, MOED],
  ] as const) {
    it(`not where ${why}`, () => assert.deepEqual([courtOf(read(given, ...entries)), notes(read(given, ...entries))], [null, []]));
  }

  it("never over a caption, a choice, or the case file's court", () => {
    const number = "No. 4:09CV1234";
    assert.equal(courtOf(read({ number, forum: "UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS" }, MOED)), "ksd");
    assert.equal(courtOf(read({ number, court: "njd" }, MOED)), "njd");
    assert.equal(courtOf(read({ number, file: "schema: 1\ncourt: casd\n" }, MOED)), "casd");
    for (const model of [read({ number, forum: "UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS" }, MOED), read({ number, court: "njd" }, MOED), read({ number, file: "schema: 1\ncourt: casd\n" }, MOED)]) assert.deepEqual(notes(model), []);
  });

  it("never in a state court, nor a district court in a bankruptcy court", () => {
    const number = "No. 4:09CV1234";
    assert.equal(read({ number, forum: "IN THE CIRCUIT COURT OF ST. LOUIS COUNTY\nSTATE OF MISSOURI" }, MOED).standing.kind, "not-ours");
    assert.equal(courtOf(read({ number, forum: "UNITED STATES BANKRUPTCY COURT" }, MOED)), null);
    assert.equal(courtOf(read({ number, forum: "UNITED STATES BANKRUPTCY COURT" }, entry({ office: "4", court: "moeb" }))), "moeb");
  });

  it("not where two entries fit and differ, from wherever they come; the user is told of both", () => {
    const file = "schema: 1\ncase-numbers:\n  - { initials: CDP, court: ksd }\n";
    for (const model of [read({ number: "No. 4:09CV1234 CDP" }, MOED, entry({ initials: "CDP", court: "ksd" })), read({ number: "No. 4:09CV1234 CDP", file }, MOED)]) {
      assert.equal(courtOf(model), null);
      assert.match(notes(model).join(), /^Not used: the case number fits entries that name different courts: E\.D\. Mo\. \(goodfaith\.caseNumbers, office 4\) and D\. Kan\. \((?:goodfaith\.caseNumbers|goodfaith\.yaml), initials CDP\)\./u);
      assert.equal(model.fromNumber, undefined);
    }
  });

  it("where two fit and agree", () => assert.equal(courtOf(read({ number: "No. 4:09CV1234 CDP" }, MOED, entry({ initials: "CDP", court: "moed" }))), "moed"));

  it("not from the case file of another case", () =>
    assert.equal(courtOf(read({ number: "No. 4:09CV1234", file: "schema: 1\ncase: \"4:10-cv-9\"\ncase-numbers:\n  - { office: 4, court: moed }\n" })), null));
});

describe("a case number tells the judge", () => {
  const RYU = entry({ initials: "DMR", court: "cand", judge: "Donna M. Ryu" });
  const CAND = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA";

  it("whose procedures then count, and says from where", () => {
    const model = read({ number: "Case No. 4:21-cv-02117-HSG (DMR)", forum: CAND }, RYU);
    assert.deepEqual(model.judges, ["Donna M. Ryu"]);
    assert.deepEqual(notes(model), ["Taken from the case number: Judge Donna M. Ryu (goodfaith.caseNumbers, initials DMR)."]);
    assert.deepEqual(notes(read({ number: "Case No. 4:21-cv-02117-HSG (DMR)" }, RYU)), ["Taken from the case number: the court, N.D. Cal., which the caption does not name (goodfaith.caseNumbers, initials DMR) and Judge Donna M. Ryu (goodfaith.caseNumbers, initials DMR)."]);
  });

  it("beside one whom the caption names; not where the user names one, and with no note where the caption does", () => {
    const named = "Case No. 4:21-cv-02117-DMR\n\nMagistrate Judge Laurel Beeler";
    assert.deepEqual([...read({ number: named, forum: CAND }, RYU).judges].sort(), ["Donna M. Ryu", "Laurel Beeler"]);
    assert.deepEqual(read({ number: named, forum: CAND, judge: "Sallie Kim" }, RYU).judges, ["Sallie Kim"]);
    assert.deepEqual(notes(read({ number: "Case No. 4:21-cv-02117-DMR\n\nMagistrate Judge Donna M. Ryu", forum: CAND }, RYU)), []);
  });

  it("two by two initials; none where one mark is given to two", () => {
    const number = "Case No. 4:21-cv-02117-LB-DMR";
    assert.deepEqual([...read({ number, forum: CAND }, RYU, entry({ initials: "LB", judge: "Laurel Beeler" })).judges].sort(), ["Donna M. Ryu", "Laurel Beeler"]);
    const model = read({ number, forum: CAND }, RYU, entry({ initials: "DMR", judge: "Sallie Kim" }));
    assert.deepEqual(model.judges, []);
    assert.match(notes(model).join(), /^Not used: the case number fits entries that name different judges: Donna M\. Ryu .* and Sallie Kim /u);
  });
});
