/** S.D. Cal.: counsel whose offices are in one county meet in person, where the draft says that they are. */
import assert from "node:assert/strict";
import { read } from "./filled.js";
import { motion } from "./motion.js";

const status = (where: string, how: string, court = "casd") => {
  const body = `## Certification of Conference\n\n${where} Alice Brandt conferred in good faith with Daniel Osei, counsel for Plaintiff, ${how} on March 4, 2021, at 2:30 p.m., about ` +
    "Interrogatory Nos. 3 and 7, and after sincere efforts they were unable to reach an accord.";
  const model = read(motion({ court, body }));
  return { status: model.requirements.find(({ id }) => id === `${court}-26.1a/same-county`)?.status, findings: model.findings };
};

describe("counsel in the same county", () => {
  const SAME = "The offices of counsel for both sides are in the same county.";

  it("meet in person", () => {
    assert.equal(status(SAME, "in person").status, "met");
    const { status: found, findings } = status(SAME, "by telephone");
    assert.equal(found, "unmet");
    const [finding] = findings.filter(({ code }) => code === "no-live-conference");
    assert.equal(finding?.severity, "warning");
    assert.match(finding.message, /^Not in person: the draft says that counsel are in the same county; S\.D\. Cal\. CivLR 26\.1\(a\) then asks/);
  });

  it("meet in person, whatever the rule's own words before it", () =>
    assert.equal(status(`If counsel have offices in the same county, they meet. ${SAME}`, "by telephone").status, "unmet"));

  for (const where of ["", "The offices of counsel are in different counties.", "The offices of counsel are not in the same county.", "Counsel have offices that aren't in the same county.", "The rule requires a meeting where counsel have offices in the same county.",
    "If, as S.D. Cal. CivLR 26.1(a) has it, counsel are in the same county, they meet in person.", "Under S.D. Cal. practice, unless waived in No. 4, counsel whose offices are in the same county meet."]) {
    it(`may telephone: ${where || "nothing said"}`, () => assert.equal(status(where, "by telephone").status, "not-applicable"));
  }

  it("may telephone under another court's rule", () => assert.equal(status(SAME, "by telephone", "moed").status, undefined));
});
