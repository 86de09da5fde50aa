/** Drafts judged by a workspace's own rules: an override is followed, a rule is added, a state's court is known by its caption. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { withCourts } from "../../shared-rules/merge.js";
import { readRules } from "../../shared-rules/reading/workspace.js";
import { check, type ComplianceModel, type Language } from "../../server/engine.js";
import { authorityCard } from "../../server/features/authorityCard.js";
import { EMAILS_ONLY } from "../lsp/drafts.js";
import { ADDED, OVERRIDE, STATE_COURT } from "../shared-rules/rulesFiles.js";
import { TODAY } from "./motion.js";

const judged = (draft: string, rules: string, language: Language = "markdown"): ComplianceModel =>
  check(draft, language, { catalog: withCourts(CATALOG, readRules(rules, ".goodfaith/rules/own.yaml").courts), court: null, today: TODAY });

const codes = ({ findings }: ComplianceModel): readonly string[] => findings.map(({ code, authority }) => `${code} ${authority ?? ""}`.trim());

/** In a state's court, with a caption as given. */
const inState = (caption: string): string => EMAILS_ONLY.replace(/^# UNITED[^\n]*\n## EASTERN[^\n]*\n/, caption);

describe("a workspace's rules", () => {
  it("stand in for the catalog's", () => {
    assert.ok(codes(judged(EMAILS_ONLY, "# none\n")).includes("no-live-conference moed-3.04a"));
    const model = judged(EMAILS_ONLY, OVERRIDE);
    assert.ok(!codes(model).some((code) => code.startsWith("no-live-conference")), codes(model).join());
    assert.ok(model.authorities.some(({ id, origin }) => id === "moed-3.04a" && origin === ".goodfaith/rules/own.yaml"));
  });

  it("are named as the source, at the severity that the file's own confidence gives", () => {
    const finding = judged(EMAILS_ONLY, ADDED).findings.find(({ authority }) => authority === "moed-judge-vale-2");
    const own = judged(EMAILS_ONLY, OVERRIDE.replace("modes: [any]", "modes: [in-person]")).findings.find(({ authority }) => authority === "moed-3.04a");
    assert.deepEqual([own?.code, own?.severity], ["no-live-conference", "warning"]);
    assert.match(own?.message ?? "", /\(From your workspace's rules\.\)$/);
    assert.ok(finding === undefined || /workspace/.test(finding.message));
    assert.match(authorityCard(readRules(OVERRIDE, "own.yaml").courts[0]!.rules[0]!), /\*From your workspace's rules, own\.yaml\. Confirmed in part/);
  });

  const captions: readonly (readonly [string, string, Language?])[] = [
    ["on a line", "# SUPERIOR COURT OF THE STATE OF CALIFORNIA\n## COUNTY OF NAPA\n"],
    ["after \"in the\"", "**IN THE SUPERIOR COURT OF CALIFORNIA**\n\n**IN AND FOR THE COUNTY OF NAPA**\n"],
    ["over two lines", "# SUPERIOR COURT\n# OF CALIFORNIA, COUNTY OF NAPA\n"],
    ["in LaTeX", "\\begin{center}\\textbf{SUPERIOR COURT OF THE STATE OF CALIFORNIA}\\\\ COUNTY OF NAPA\\end{center}\n", "latex"],
  ];
  for (const [where, caption, language] of captions) {
    it(`make a state's court known by its caption, ${where}`, () => {
      const { standing, authorities } = judged(inState(caption), STATE_COURT, language);
      assert.equal(standing.kind === "court" && standing.court.id, "calsup");
      assert.deepEqual(authorities.map(({ id }) => id), ["calsup-2016.040"], "the federal rules do not bind it");
    });
  }

  it("leave other courts alone", () => {
    for (const caption of ["# SUPERIOR COURT OF NEW JERSEY\n## LAW DIVISION, ESSEX COUNTY\n", "# CIRCUIT COURT OF COOK COUNTY, ILLINOIS\n"]) {
      assert.equal(judged(inState(caption), STATE_COURT).standing.kind, "not-ours", caption);
    }
    assert.deepEqual(codes(judged(EMAILS_ONLY, STATE_COURT)), codes(judged(EMAILS_ONLY, "# none\n")));
  });

  it("let the federal rules bind a court where the file says so", () => {
    const bankruptcy = STATE_COURT.replace(/captions: .*/, "captions: [United States Bankruptcy Court for the District of Delaware]\nfederal: true").replaceAll("calsup", "debankr");
    const { standing, authorities } = judged(inState("# UNITED STATES BANKRUPTCY COURT\n# FOR THE DISTRICT OF DELAWARE\n"), bankruptcy);
    assert.equal(standing.kind === "court" && standing.court.id, "debankr");
    assert.deepEqual(authorities.map(({ id }) => id), ["frbp-7037", "debankr-2016.040"]);
  });

  it("give a bankruptcy court its local rule by the court's id alone", () => {
    const own = STATE_COURT.replace(/^(?:name|abbreviation|captions): .*\n/gmu, "").replaceAll("calsup", "deb");
    const { standing, authorities, findings } = judged(inState("# UNITED STATES BANKRUPTCY COURT\n# FOR THE DISTRICT OF DELAWARE\n"), own);
    assert.equal(standing.kind === "court" && standing.court.abbreviation, "Bankr. D. Del.");
    assert.deepEqual(authorities.map(({ id }) => id), ["frbp-7037", "deb-2016.040"]);
    assert.ok(!findings.some(({ message }) => message.includes("no local conferral rule")));
    assert.ok(!judged(inState("# UNITED STATES DISTRICT COURT\n# FOR THE DISTRICT OF DELAWARE\n"), own).authorities.some(({ id }) => id === "deb-2016.040"));
  });

  it("say nothing of other districts' rules in a state's court", () => {
    const draft = inState("# SUPERIOR COURT OF THE STATE OF CALIFORNIA\n## COUNTY OF NAPA\n").replace("## Certification under Local Rule 3.04(A)", "## Certification under Local Rule 3.04");
    assert.ok(!codes(judged(draft, STATE_COURT)).some((code) => code.startsWith("wrong-authority")));
  });
});
