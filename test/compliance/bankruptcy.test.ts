/** A bankruptcy court's papers: the federal rule, the way by which it reaches them, and what was not checked. */
import assert from "node:assert/strict";
import { check } from "../../server/engine.js";
import { BANKRUPTCY_COURTS, bankruptcyCourtOf } from "../../shared-rules/bankruptcy-courts.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { FEDERAL_COURTS } from "../../shared-rules/federal-courts.js";
import type { CaseInHand } from "../../server/compliance/model.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { knowsCourt } from "../../server/features/courts.js";

interface Paper {
  readonly court: string;
  readonly title?: string;
  readonly body?: string;
}

const TO_COMPEL = "PLAINTIFF'S MOTION TO COMPEL ANSWERS TO INTERROGATORIES";

const paper = ({ court, title = TO_COMPEL, body = "" }: Paper): string => `${court}

In re MARLOW FREIGHT, INC.,
     Debtor.                         Case No. 21-40117
TRUSTEE OF MARLOW FREIGHT, INC.,
     Plaintiff,
v.                                   Adv. No. 21-4021
HALSEY STORAGE CO.,
     Defendant.

${title}

Plaintiff moves for the relief that the title states.

${body}

Dated: June 4, 2021

/s/ Ines Okoro
Ines Okoro
Attorney for Plaintiff
`;

const MOEB = "UNITED STATES BANKRUPTCY COURT\nEASTERN DISTRICT OF MISSOURI";
const CERTIFIED = "Certification of Conference\n\nPursuant to Fed. R. Bankr. P. 7037 and Fed. R. Civ. P. 37(a)(1), the undersigned certifies that she conferred in good faith by telephone with Paul Lund, counsel for Defendant, on May 20, 2021, about both interrogatories, and that they could not agree.";

const found = (given: Paper, context: { readonly court?: string; readonly caseFile?: CaseInHand } = {}) =>
  check(paper(given), "plaintext", { catalog: CATALOG, court: context.court ?? null, today: "2021-06-04", caseFile: context.caseFile ?? null });
const rules = (...given: Parameters<typeof found>): readonly string[] => found(...given).authorities.map(({ id }) => id);

const caseFile = (text: string): CaseInHand => ({ name: "goodfaith.yaml", fileName: "goodfaith.yaml", text, file: readCase(text, knowsCourt(CATALOG)).file });

describe("bankruptcy courts", () => {
  const { findings, authorities, draft, standing } = found({ court: MOEB });

  it("are no district courts: the civil rule comes through the Bankruptcy Rules, and no local rule with it", () => {
    assert.equal(draft.forum?.kind, "federal-unknown");
    assert.equal(standing.kind === "federal-only" && standing.court?.id, "moeb");
    assert.deepEqual(authorities.map(({ citation }) => citation), ["Fed. R. Bankr. P. 7037 (Fed. R. Civ. P. 37(a)(1))"]);
    assert.deepEqual(rules({ court: MOEB, title: "PLAINTIFF'S MOTION FOR PROTECTIVE ORDER" }), ["frbp-7026"]);
    assert.deepEqual(rules({ court: MOEB, title: "PLAINTIFF'S MOTION FOR DISCOVERY SANCTIONS FOR FAILURE TO ANSWER INTERROGATORIES" }), ["frbp-7037-d"]);
  });

  it("are told what was applied, and that no local rule is confirmed", () => {
    const note = findings.find(({ code }) => code === "not-covered");
    assert.equal(note?.severity, "information");
    assert.match(note?.message ?? "", /7037, 7026 and 9014\(c\)/u);
    assert.match(note?.message ?? "", /no local conferral rule is confirmed here for Bankr\. E\.D\. Mo\./u);
  });

  it("want the certification of Rule 37(a)(1), as a warning, in the Bankruptcy Rules' name", () => {
    const missing = findings.find(({ code }) => code === "missing-certification");
    assert.equal(missing?.severity, "warning");
    assert.equal(missing.authority, "frbp-7037");
    assert.match(missing.message, /Fed\. R\. Bankr\. P\. 7037 \(Fed\. R\. Civ\. P\. 37\(a\)\(1\)\)/u);
    assert.deepEqual(found({ court: MOEB, body: CERTIFIED }).findings.map(({ code }) => code), ["not-covered"]);
  });

  it("ask nothing of a motion that compels no discovery", () => {
    for (const title of ["TRUSTEE'S MOTION TO COMPEL TURNOVER OF RECORDS", "MOTION TO COMPEL DEBTOR TO ASSUME OR REJECT LEASE", "MOTION TO COMPEL IMMEDIATE SURRENDER OF VEHICLE", "MOTION TO COMPEL ABANDONMENT"]) {
      assert.deepEqual(found({ court: MOEB, title }).findings.map(({ code }) => code), ["not-covered"], title);
    }
    assert.deepEqual(rules({ court: MOEB, title: "MOTION TO COMPEL PRODUCTION AND TURNOVER OF DOCUMENTS" }), ["frbp-7037"]);
  });

  for (const [court, id] of [
    ["IN THE UNITED STATES BANKRUPTCY COURT\nFOR THE DISTRICT OF DELAWARE", "deb"], ["U.S. BANKRUPTCY COURT, N.D. TEX.", "txnb"], ["Bankr. D.N.J.", "njb"],
    ["UNITED STATES BANKRUPTCY COURT\nSOUTHERN DISTRICT OF TEXAS\nHOUSTON DIVISION", "txsb"], ["UNITED STATES BANKRUPTCY COURT", null],
  ] as const) {
    it(`${court.replace(/\n/gu, " / ")}: ${id}`, () => {
      const model = found({ court });
      assert.equal(model.standing.kind === "federal-only" ? (model.standing.court?.id ?? null) : "none", id);
      assert.deepEqual(model.authorities.map((rule) => rule.id), ["frbp-7037"]);
    });
  }

  it("can be chosen, and named by the case file where the caption does not say which", () => {
    assert.deepEqual(rules({ court: "" }, { court: "moeb" }), ["frbp-7037"]);
    const filed = (court: string) => found({ court: "UNITED STATES BANKRUPTCY COURT" }, { caseFile: caseFile(`schema: 1\ncourt: ${court}\n`) });
    assert.equal(filed("moeb").findings.some(({ message }) => message.includes("for Bankr. E.D. Mo.")), true);
    // A district court is another court than the caption's.
    assert.deepEqual(filed("moed").authorities.map(({ id }) => id), ["frbp-7037"]);
    const other = found({ court: MOEB }, { caseFile: caseFile("schema: 1\ncourt: moed\n") });
    assert.deepEqual(other.authorities.map(({ id }) => id), ["frbp-7037"]);
    assert.ok(other.findings.some(({ message }) => message.startsWith("The caption and the case file name different courts: the caption's (Bankr. E.D. Mo.)")));
  });

  it("may invoke their own district's rule, and not another's", () => {
    const certified = (rule: string) => found({ court: MOEB, body: CERTIFIED.replace("Fed. R. Bankr. P. 7037 and Fed. R. Civ. P. 37(a)(1)", rule) }).findings.map(({ code }) => code);
    assert.ok(!certified("E.D. Mo. L.R. 3.04(A)").includes("wrong-authority"));
    assert.ok(certified("D. Kan. Rule 37.2").includes("wrong-authority"));
    assert.ok(!certified("LBR 7037-1").includes("wrong-authority"));
  });

  it("and a district court is told nothing of them", () => {
    const { findings: there, authorities: civil } = found({ court: "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI" });
    assert.ok(!there.some(({ message }) => message.includes("Bankr.")));
    assert.ok(!civil.some(({ id }) => id.startsWith("frbp-")));
  });

  it("have an id each, of no other court", () => {
    assert.equal(BANKRUPTCY_COURTS.length, 91);
    assert.equal(new Set([...FEDERAL_COURTS, ...BANKRUPTCY_COURTS].map(({ id }) => id)).size, FEDERAL_COURTS.length + 91);
    assert.equal(bankruptcyCourtOf("nysd"), "nysb");
    assert.equal(bankruptcyCourtOf("gud"), null);
  });
});
