/** A bankruptcy court's papers: the federal rule, the way by which it reaches them, and what was not checked. */
import assert from "node:assert/strict";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";

const paper = (court: string): string => `${court}

In re MARLOW FREIGHT, INC.,
     Debtor.                         Case No. 21-40117
TRUSTEE OF MARLOW FREIGHT, INC.,
     Plaintiff,
v.                                   Adv. No. 21-4021
HALSEY STORAGE CO.,
     Defendant.

PLAINTIFF'S MOTION TO COMPEL ANSWERS TO INTERROGATORIES

Plaintiff moves for an order compelling answers to Interrogatory Nos. 2 and 5.

Dated: June 4, 2021

/s/ Ines Okoro
Ines Okoro
Attorney for Plaintiff
`;

const found = (court: string) => check(paper(court), "plaintext", { catalog: CATALOG, court: null, today: "2021-06-04" });

describe("bankruptcy courts", () => {
  const { findings, authorities, draft } = found("UNITED STATES BANKRUPTCY COURT\nEASTERN DISTRICT OF MISSOURI");

  it("are no district courts, whose local rules are not applied", () => {
    assert.equal(draft.forum?.kind, "federal-unknown");
    assert.deepEqual(authorities.map(({ id }) => id).filter((id) => !id.startsWith("frcp-")), []);
  });

  it("are told how Rule 37 reaches them, and that their local rules were not checked", () => {
    const note = findings.find(({ code }) => code === "not-covered");
    assert.equal(note?.severity, "information");
    assert.match(note?.message ?? "", /Fed\. R\. Bankr\. P\. 7037 and 9014/u);
    assert.match(note?.message ?? "", /Bankruptcy Court for the Eastern District of Missouri were not checked/u);
  });

  it("want the certification of Rule 37(a)(1)", () => {
    assert.ok(findings.some(({ code, severity }) => code === "missing-certification" && severity !== "information"));
  });

  it("and a district court is told nothing of them", () => {
    assert.ok(!found("UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI").findings.some(({ message }) => message.includes("Bankr.")));
  });
});
