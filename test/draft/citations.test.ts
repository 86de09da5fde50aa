import assert from "node:assert/strict";
import { citationKey, findCitations, keysAgree } from "../../server/draft/citations.js";
import { hostile, inLinearTime } from "./hostile.js";

const READS: readonly (readonly [text: string, ...cites: (readonly [words: string, key: string])[]])[] = [
  ["under Fed. R. Civ. P. 37(a)(1), counsel", ["Fed. R. Civ. P. 37(a)(1)", "federal:37(a)(1)"]],
  ["Federal Rule of Civil Procedure 37(a)(1) asks", ["Federal Rule of Civil Procedure 37(a)(1)", "federal:37(a)(1)"]],
  ["pursuant to Rule 37(a)(1).", ["Rule 37(a)(1)", "federal:37(a)(1)"]],
  ["E.D. Mo. L.R. 3.04(A) asks", ["E.D. Mo. L.R. 3.04(A)", "local:3.04(a)"]],
  ["Local Rule 3.04(A) asks", ["Local Rule 3.04(A)", "local:3.04(a)"]],
  ["under L.R. 37-3.04.", ["L.R. 37-3.04", "local:37-3.04"]],
  ["L.Civ.R. 37.1(a)(1)", ["L.Civ.R. 37.1(a)(1)", "local:37.1(a)(1)"]],
  ["Local Civil Rule 37.1", ["Local Civil Rule 37.1", "local:37.1"]],
  ["D. Kan. Rule 37.2 asks", ["D. Kan. Rule 37.2", "local:37.2"]],
  ["D. Kan. R. 37.2", ["D. Kan. R. 37.2", "local:37.2"]],
  ["CivLR 26.1(a)", ["CivLR 26.1(a)", "local:26.1(a)"]],
  ["Civil Local Rule 26.1.a", ["Civil Local Rule 26.1.a", "local:26.1(a)"]],
  ["LR 26-6(c)", ["LR 26-6(c)", "local:26-6(c)"]],
  ["LCR 37(a)(1)", ["LCR 37(a)(1)", "local:37(a)(1)"]],
  ["LCvR37.1", ["LCvR37.1", "local:37.1"]],
  ["D.C.COLO.LCivR 7.1(a)", ["D.C.COLO.LCivR 7.1(a)", "local:7.1(a)"]],
  ["Civ. L.R. 37-1", ["Civ. L.R. 37-1", "local:37-1"]],
  ["S.D. Cal. CivLR 26.1(a)", ["S.D. Cal. CivLR 26.1(a)", "local:26.1(a)"]],
  ["M.D. Fla. Local Rule 3.01(g)", ["M.D. Fla. Local Rule 3.01(g)", "local:3.01(g)"]],
  ["E.D. Tex. Local Rule CV-7(h)", ["E.D. Tex. Local Rule CV-7(h)", "local:cv-7(h)"]],
  ["D.D.C. LCvR 7(m)", ["D.D.C. LCvR 7(m)", "local:7(m)"]],
  ["D. Mass. L.R. 7.1(a)(2)", ["D. Mass. L.R. 7.1(a)(2)", "local:7.1(a)(2)"]],
  ["N.D. Ohio L.R. 37.1", ["N.D. Ohio L.R. 37.1", "local:37.1"]],
  ["S.D.N.Y. Local Civ. R. 37.2", ["S.D.N.Y. Local Civ. R. 37.2", "local:37.2"]],
  ["Rule 37.2 requires", ["Rule 37.2", "local:37.2"]],
  ["Rules 26(c) and more", ["Rules 26(c)", "federal:26(c)"]],
  ["Fed.R.Civ.P. 26(c)(1)", ["Fed.R.Civ.P. 26(c)(1)", "federal:26(c)(1)"]],
  ["FRCP 37(d)(1)(B)", ["FRCP 37(d)(1)(B)", "federal:37(d)(1)(b)"]],
  ["UNDER LOCAL RULE 37", ["LOCAL RULE 37", "local:37"]],
  ["CERTIFICATION UNDER D. KAN. RULE 37.2", ["D. KAN. RULE 37.2", "local:37.2"]],
  ["DUCivR 37-1", ["DUCivR 37-1", "local:37-1"]],
  ["Fed. R. Bankr. P. 7037 (Fed. R. Civ. P. 37(a)(1))", ["Fed. R. Bankr. P. 7037", "bankruptcy:7037"], ["Fed. R. Civ. P. 37(a)(1)", "federal:37(a)(1)"]],
  ["Federal Rule of Bankruptcy Procedure 9014(c)", ["Federal Rule of Bankruptcy Procedure 9014(c)", "bankruptcy:9014(c)"]],
  ["FRBP 7026 and Bankruptcy Rule 7037", ["FRBP 7026", "bankruptcy:7026"], ["Bankruptcy Rule 7037", "bankruptcy:7037"]],
  ["under Rule 7037, made applicable", ["Rule 7037", "bankruptcy:7037"]],
  ["LBR 7037-1 and Local Bankruptcy Rule 7037-1(b)", ["LBR 7037-1", "local:7037-1"], ["Local Bankruptcy Rule 7037-1(b)", "local:7037-1(b)"]],
  ["Fed. R. Civ. P. 37(a)(1) and E.D. Mo. L.R. 3.04(A)", ["Fed. R. Civ. P. 37(a)(1)", "federal:37(a)(1)"], ["E.D. Mo. L.R. 3.04(A)", "local:3.04(a)"]],
];

const NONE = ["the Rule of reason", "the Golden Rule", "Fed. R. Evid. 702", "LR alone", "the Court's ruling 37", "Interrogatory No. 37", "28 U.S.C. § 1746", "Fed. R. App. P. 27"];

describe("citations", () => {
  for (const [text, ...cites] of READS) it(text, () => assert.deepEqual(findCitations(text).map((c) => [c.text, c.key]), cites.map((c) => [...c])));
  for (const text of NONE) it(`none: ${text}`, () => assert.deepEqual(findCitations(text).map((c) => c.text), []));

  it("names the court where the citation does", () => {
    const court = (text: string): string | null | undefined => findCitations(text)[0]?.court;
    assert.equal(court("E.D. Mo. L.R. 3.04(A)"), "E.D. Mo.");
    assert.equal(court("D. Kan. Rule 37.2"), "D. Kan.");
    assert.equal(court("Local Rule 3.04(A)"), null);
    assert.equal(court("Rule 37(a)(1)"), null);
  });

  it("gives spellings of one rule one key", () => {
    assert.equal(citationKey("E.D. Mo. L.R. 3.04(A)"), citationKey("Local Rule 3.04(A)"));
    assert.equal(citationKey("L.R. 3.04(A)"), "local:3.04(a)");
    assert.equal(citationKey("Golden Rule"), null);
    assert.ok(keysAgree("local:37.1", "local:37.1(a)(1)"));
    assert.ok(!keysAgree("local:37.1", "local:37.11"));
    assert.ok(!keysAgree("local:37", "local:37.1"));
  });

  it("reads hostile text in linear time", () => {
    for (const text of hostile) inLinearTime(text, findCitations);
  });
});
