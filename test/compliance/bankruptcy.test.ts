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

const ISSUES = "The issues that remain are whether Interrogatory Nos. 3 and 7 are overbroad.";
const IN_FULL = "INTERROGATORY NO. 3: State the date of each delivery since 2018.\n\nRESPONSE: Objection, overbroad.\n\nINTERROGATORY NO. 7: Name each carrier used since 2018.\n\nRESPONSE: Objection, overbroad.";

const found = (given: Paper, context: { readonly court?: string; readonly caseFile?: CaseInHand } = {}) =>
  check(paper(given), "plaintext", { catalog: CATALOG, court: context.court ?? null, today: "2021-06-04", caseFile: context.caseFile ?? null });
const rules = (...given: Parameters<typeof found>): readonly string[] => found(...given).authorities.map(({ id }) => id);

const caseFile = (text: string): CaseInHand => ({ name: "goodfaith.yaml", fileName: "goodfaith.yaml", text, file: readCase(text, knowsCourt(CATALOG)).file });

/** Code and severity of what is found beside what was not covered. */
const told = (...given: Parameters<typeof found>): readonly string[] => found(...given).findings.filter(({ code }) => code !== "not-covered").map(({ code, severity }) => `${severity} ${code}`);

const GANB = "IN THE UNITED STATES BANKRUPTCY COURT\nFOR THE NORTHERN DISTRICT OF GEORGIA\nATLANTA DIVISION";
const IDB = "UNITED STATES BANKRUPTCY COURT\nDISTRICT OF IDAHO";
const INSB = "UNITED STATES BANKRUPTCY COURT\nSOUTHERN DISTRICT OF INDIANA\nINDIANAPOLIS DIVISION";

describe("bankruptcy courts with rules of their own here", () => {
  it("are told by their captions, and bring their rule beside the Bankruptcy Rules'", () => {
    for (const [court, id] of [[GANB, "ganb"], ["U.S. Bankruptcy Court, N.D. Ga.", "ganb"], [IDB, "idb"], ["Bankr. D. Idaho", "idb"], [INSB, "insb"], ["U.S. BANKRUPTCY COURT\nFOR THE SOUTHERN DISTRICT OF INDIANA", "insb"]] as const) {
      const { standing, authorities, findings } = found({ court });
      assert.equal(standing.kind === "court" ? standing.court.id : null, id, court);
      assert.deepEqual(authorities.map((rule) => rule.id), ["frbp-7037", `${id}-7037-1`]);
      assert.ok(!findings.some(({ code }) => code === "not-covered"), court);
    }
  });

  it("name their own rule where there is no certification, and leave the district's alone", () => {
    for (const [court, id] of [[GANB, "ganb"], [IDB, "idb"], [INSB, "insb"]] as const) {
      const { findings, authorities } = found({ court });
      assert.equal(findings.find(({ code }) => code === "missing-certification")?.authority, `${id}-7037-1`);
      assert.ok(authorities.every((rule) => !/^(?:gand|idd|insd)-/u.test(rule.id)));
    }
  });

  it("Bankr. N.D. Ga.: good faith, no success, the issues that remain, and the requests word for word", () => {
    assert.deepEqual(told({ court: GANB, body: `${IN_FULL}\n\n${CERTIFIED} ${ISSUES}` }), []);
    assert.deepEqual(told({ court: GANB, body: `${IN_FULL}\n\n${CERTIFIED.replace(", about both interrogatories", "")}` }), ["warning missing-issues"]);
    assert.deepEqual(told({ court: GANB, body: `Interrogatory Nos. 3 and 7 are in dispute.\n\n${CERTIFIED} ${ISSUES}` }), ["warning missing-verbatim-request"]);
    // It does not say how to confer: an exchange of letters is nobody's fault under it, and the federal rule has its doubts.
    const letters = "Certification\n\nPursuant to BLR 7037-1, the undersigned certifies that she in good faith conferred by letters of May 4 and May 20, 2021, with Paul Lund, counsel for Defendant, who answered each, and that these efforts were not successful.";
    assert.ok(!found({ court: GANB, body: `${IN_FULL}\n\n${letters} ${ISSUES}` }).findings.some(({ code, authority }) => code === "no-live-conference" && authority === "ganb-7037-1"));
  });

  it("Bankr. D. Idaho: talk in person or by telephone, or a certificate of non-compliance", () => {
    const compliance = (words: string): string => `Certificate of Compliance\n\n${words}`;
    const spoke = "Pursuant to LBR 7037-1(b), counsel for Plaintiff certifies that she conferred in good faith with Paul Lund, counsel for Defendant, by telephone on May 20, 2021, for half an hour about Interrogatory Nos. 3 and 7. Mr. Lund stood on the objections, and counsel could not agree.";
    assert.deepEqual(told({ court: IDB, body: compliance(spoke) }), []);
    for (const mode of ["by e-mail", "by letter"]) assert.deepEqual(told({ court: IDB, body: compliance(spoke.replace("by telephone", mode)) }), ["warning no-live-conference"], mode);
    assert.deepEqual(told({ court: IDB, body: compliance(spoke.replace("by telephone", "by voicemail")) }), ["warning insufficient-attempt"]);
    // Nothing settles video.
    const video = found({ court: IDB, body: compliance(spoke.replace("by telephone", "by videoconference")) });
    assert.deepEqual(video.findings.map(({ code, severity }) => `${severity} ${code}`), ["information no-live-conference"]);
    const none = "Certificate of Non-Compliance\n\nPursuant to LBR 7037-1(c), counsel for Plaintiff certifies that the parties were unable to confer. In good faith she telephoned Paul Lund, counsel for Defendant, on May 11, May 14 and May 20, 2021, left a message each time, and wrote him an e-mail on May 18 that proposed three times to talk. Mr. Lund has answered none of these.";
    assert.deepEqual(told({ court: IDB, body: none }), []);
    assert.deepEqual(told({ court: IDB, body: none.replace(/In good faith[\s\S]*$/u, "Counsel attempted in good faith to confer.") }), ["warning missing-efforts"]);
  });

  it("Bankr. S.D. Ind.: steps, date, time, place and names; nothing where a party has no counsel", () => {
    const held = "Statement of Efforts\n\nPursuant to S.D. Ind. B-7037-1, Plaintiff states the efforts made to resolve the dispute. Counsel for Plaintiff wrote to counsel for Defendant on May 4, 2021. On May 20, 2021, at 2:30 p.m., Ines Okoro, counsel for Plaintiff, conferred in good faith by telephone with Paul Lund, counsel for Defendant, about both interrogatories. Mr. Lund would not answer either.";
    assert.deepEqual(told({ court: INSB, body: held }), []);
    assert.deepEqual(told({ court: INSB, body: held.replace(", at 2:30 p.m.,", ",") }), ["warning missing-time"]);
    const alone = paper({ court: INSB }).replace("HALSEY STORAGE CO.,\n     Defendant.", "OWEN HALSEY,\n     Defendant, pro se.");
    assert.deepEqual(check(alone, "plaintext", { catalog: CATALOG, court: null, today: "2021-06-04" }).authorities.map(({ id }) => id), ["frbp-7037"]);
    const movant = paper({ court: INSB }).replace("Attorney for Plaintiff", "Plaintiff, pro se");
    assert.deepEqual(check(movant, "plaintext", { catalog: CATALOG, court: null, today: "2021-06-04" }).authorities.map(({ id }) => id), ["frbp-7037"]);
  });

  it("ask nothing of a motion that compels no discovery, and a certificate of something else is none", () => {
    for (const court of [GANB, IDB, INSB]) assert.deepEqual(told({ court, title: "TRUSTEE'S MOTION TO COMPEL TURNOVER OF RECORDS" }), [], court);
    const words = "Certificate of Compliance\n\nThis motion complies with the type-volume limit: it has 2,100 words.";
    assert.ok(told({ court: IDB, body: words }).includes("warning missing-certification"));
  });

  it("are told from another bankruptcy court's rule", () => {
    const cited = (court: string, rule: string) => found({ court, body: CERTIFIED.replace("Fed. R. Bankr. P. 7037 and Fed. R. Civ. P. 37(a)(1)", rule) }).findings.filter(({ code }) => code === "wrong-authority").map(({ message }) => message);
    assert.deepEqual(cited(GANB, "BLR 7037-1"), []);
    assert.deepEqual(cited(GANB, "N.D. Ga. BLR 7037-1"), []);
    assert.match(cited(GANB, "D. Idaho LBR 7037-1")[0] ?? "", /is a rule of Bankr\. D\. Idaho; here Bankr\. N\.D\. Ga\. BLR 7037-1 governs/u);
    assert.match(cited(IDB, "S.D. Ind. B-7037-1")[0] ?? "", /is a rule of Bankr\. S\.D\. Ind\./u);
  });
});

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
