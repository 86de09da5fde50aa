/** Judges' procedures: whose apply, what they ask on top of the court's rules, and how that is told. */
import assert from "node:assert/strict";
import { means } from "../../server/compliance/judges.js";
import { governs } from "../../server/compliance/standing.js";
import { check, type ComplianceModel } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { ageInWords, asOf, judgesRules } from "../../shared-rules/judges.js";
import { withCourts } from "../../shared-rules/merge.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { readRules } from "../../shared-rules/reading/workspace.js";
import type { Judge, MotionKind, Rule } from "../../shared-rules/rules.js";
import { motion, TITLES, TODAY } from "./motion.js";

const JUDGES = [...CATALOG.courts.values()].flatMap((court) => (court.judges ?? []).map((judge) => ({ court: court.id, judge })));
const RULES = [...CATALOG.courts.values()].flatMap((court) => judgesRules(court).map((rule) => ({ court: court.id, rule })));

const read = (text: string, judge: string | null = null): ComplianceModel => check(text, "markdown", { catalog: CATALOG, court: null, judge, today: TODAY });

const CONFERRED = "The undersigned certifies that on March 4, 2021, at 2:30 p.m., she conferred in good faith by telephone with Daniel Osei, counsel for " +
  "Plaintiff, about Interrogatory Nos. 3 and 7, and that after sincere efforts they were unable to reach an accord.";

/** A motion to compel in a court, under these words of the caption. */
const under = (court: string, caption: string, body = CONFERRED): string =>
  motion({ court, body }).replace("Case No. 4:19-cv-00817\n", `${caption}\n`);

const found = (text: string, judge: string | null = null): readonly string[] => [...new Set(read(text, judge).findings.map(({ code }) => code))];

describe("a judge is recognised", () => {
  const recognised = (court: string, caption: string, chosen: string | null = null): readonly string[] => read(under(court, caption), chosen).judges;

  for (const { court, judge } of JUDGES) {
    it(`${court}: ${judge.name}, and in another court is not`, () => {
      const number = "Case No. 4:21-cv-02117\n\n";
      const title = judge.office === "magistrate" ? "Magistrate Judge" : "Judge";
      for (const line of [`Judge: Hon. ${judge.name}`, `${title} ${judge.name.replace(/,.*/, "")}`, `Assigned to the Honorable ${judge.name.toUpperCase()}`]) {
        assert.deepEqual(recognised(court, number + line), [judge.name], line);
      }
      assert.deepEqual(recognised("wyd", `${number}Judge: Hon. ${judge.name}`), []);
      for (const initials of judge.initials) assert.deepEqual(recognised(court, `Case No. 4:21-cv-02117-QZX-${initials}`), [judge.name]);
      assert.deepEqual(recognised(court, number, judge.name), [judge.name]);
    });
  }

  it("by the initials in the number of the case, where the catalog has them", () => {
    assert.deepEqual(recognised("nvd", "Case No. 2:15-cv-01513-GMN-NJK"), ["Nancy J. Koppe"]);
    assert.deepEqual(recognised("nvd", "Case No. 2:15-cv-01513-GMN-VCF"), []);
    assert.deepEqual(recognised("cand", "Case No. 4:21-cv-02117-DMR"), [], "initials are not made from the name");
  });

  it("in a caption that names two, each with the office", () => {
    const caption = "Case No. 4:21-cv-02117\n\nJudge: Hon. Morgan Ellery\n\nMagistrate Judge: Hon. Donna M. Ryu";
    assert.deepEqual(recognised("cand", caption), ["Donna M. Ryu"]);
    assert.deepEqual(recognised("cand", "Case No. 4:21-cv-02117\n\nJudge: Hon. Morgan Ellery   Magistrate Judge: Hon. Donna M. Ryu"), ["Donna M. Ryu"]);
  });

  it("in a letter's address", () => {
    const letter = "May 4, 2021\n\nThe Honorable Donna M. Ryu\nUnited States Magistrate Judge\nUnited States District Court, Northern District of California\n\nRe: Dell v. Finch, No. 21-cv-02117\n\n" +
      "Dear Judge Ryu:\n\nPlaintiff writes to ask that Defendant be compelled to answer Interrogatory Nos. 3 and 7.\n\nRespectfully submitted,\n\n/s/ Avery Linden\n";
    assert.deepEqual(read(letter).judges, ["Donna M. Ryu"]);
  });

  it("where the user names one, over the caption's", () => {
    const caption = "Case No. 4:21-cv-02117\n\nJudge: Hon. Donna M. Ryu";
    assert.deepEqual(recognised("cand", caption, "Hon. Lisa J. Cisneros"), ["Lisa J. Cisneros"]);
    assert.deepEqual(recognised("cand", caption, "Cisneros; SI"), ["Lisa J. Cisneros", "Illston"]);
    assert.deepEqual(recognised("cand", caption, "Morgan Ellery"), []);
  });

  it("where the case file names one", () => {
    const text = "schema: 1\ncourt: cand\njudge: Donna M. Ryu\n";
    const { file } = readCase(text, () => true);
    const caseFile = { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text, file };
    const model = check(under("cand", "Case No. 4:21-cv-02117"), "markdown", { catalog: CATALOG, court: null, today: TODAY, caseFile });
    assert.deepEqual(model.judges, ["Donna M. Ryu"]);
  });

  it("and nobody else of that name", () => {
    const kelley: Judge = { name: "M. Page Kelley", office: "magistrate", initials: [], rules: [] };
    const surname: Judge = { name: "Marlowe", office: null, initials: ["GBM"], rules: [] };
    const cases: readonly (readonly [Judge, string, "district" | "magistrate" | null, boolean])[] = [
      [kelley, "M. Page Kelley", null, true], [kelley, "PAGE KELLEY", null, true], [kelley, "Kelley", "magistrate", true], [kelley, "M. P. Kelley", null, true],
      [kelley, "Angel Kelley", null, false], [kelley, "Kelley", "district", false], [kelley, "Page Kelly", null, false], [kelley, "Kelley Page", null, false],
      [surname, "Gregory B. Marlowe", null, true], [surname, "Marlowe", null, true], [surname, "Ada Marlowe", null, false],
      [{ ...kelley, name: "André M. Espinosa" }, "ANDRE M. ESPINOSA", null, true], [{ ...kelley, name: "Lupe Rodriguez, Jr." }, "Lupe Rodriguez Jr.", null, true],
      [{ ...kelley, name: "Lauren Fleischer Louis" }, "Lauren F. Louis", null, true], [{ ...kelley, name: "J.P. Stadt" }, "J. P. Stadt", null, true],
    ];
    for (const [judge, name, office, expected] of cases) assert.equal(means({ name, office }, judge), expected, `${name} for ${judge.name}`);
  });
});

describe("a judge's procedures", () => {
  const ryu = "Case No. 4:21-cv-02117\n\nJudge: Hon. Donna M. Ryu";

  it("apply on top of the court's, and only where the judge is known", () => {
    assert.deepEqual(read(under("cand", ryu)).authorities.map(({ id }) => id), ["frcp-37a1", "cand-37-1a", "cand-judge-ryu"]);
    assert.deepEqual(read(under("cand", "Case No. 4:21-cv-02117")).authorities.map(({ id }) => id), ["frcp-37a1", "cand-37-1a"]);
    assert.ok(!found(under("cand", "Case No. 4:21-cv-02117")).includes("not-joint"));
  });

  it("are told with whose they are, why they are named, and how old", () => {
    const finding = read(under("cand", ryu)).findings.find(({ code }) => code === "not-joint");
    assert.equal(finding?.authority, "cand-judge-ryu");
    assert.equal(finding.severity, "error");
    assert.match(finding.message, /^Not joint: Judge Ryu's Order re Discovery Procedures asks .* The judge's procedures go further here than Civil L\.R\. 37-1\(a\)\. \(Read as of January 2016: check the judge's current procedures\.\)$/);
  });

  it("are named before the court's rule that asks the same, as the closer to the case or the stricter", () => {
    const letters = "The undersigned certifies that counsel exchanged e-mails with Daniel Osei, counsel for Plaintiff, on March 4 and March 8, 2021, and were unable to reach an accord.";
    const finding = read(under("casd", "Case No. 3:21-cv-02117\n\nJudge: Hon. Lupe Rodriguez, Jr.", letters)).findings.find(({ code }) => code === "no-live-conference");
    assert.equal(finding?.authority, "casd-judge-rodriguez");
    assert.equal(finding.severity, "error", "the court's rule alone is a warning");
    assert.match(finding.message, /S\.D\. Cal\. CivLR 26\.1\(a\) asks it too; the judge's procedures are the stricter\./);
    const schneider = read(under("ilnd", "Case No. 3:21-cv-02117\n\nJudge: Hon. Margaret J. Schneider", CONFERRED.replace("on March 4, 2021, at 2:30 p.m., ", ""))).findings.find(({ code }) => code === "missing-date");
    assert.equal(schneider?.authority, "ilnd-37.2", "the court's rule is better confirmed");
    assert.match(schneider.message, /Judge Schneider's page of case procedures asks it too, on weaker support\./);
  });

  it("may refuse a manner that the court accepts", () => {
    const call = under("cand", "Case No. 4:21-cv-02117\n\nJudge: Hon. Lisa J. Cisneros");
    const { requirements } = read(call);
    assert.equal(requirements.find(({ id }) => id === "cand-37-1a/live-conference")?.status, "met");
    assert.equal(requirements.find(({ id }) => id === "cand-judge-cisneros/live-conference")?.status, "unmet");
    const meeting = read(call.replace("by telephone", "in person")).requirements;
    assert.equal(meeting.find(({ id }) => id === "cand-judge-cisneros/live-conference")?.status, "met");
  });

  it("that are not confirmed are information", () => {
    const { findings } = read(motion({ court: "dcd", kind: "dismiss", body: "It should be dismissed.", judge: "Ana C. Reyes" }));
    const step = findings.find(({ code }) => code === "missing-court-step");
    assert.equal(step?.severity, "information");
    assert.match(step.message, /Not confirmed\. \(Read in an undated copy: check the judge's current procedures\.\)$/);
  });

  const kindUnder = (court: string, rule: Rule): MotionKind => {
    const kind = (Object.keys(TITLES) as MotionKind[]).find((each) => governs(rule, read(motion({ court, kind: each, body: "It should be granted." })).draft));
    assert.ok(kind, `${rule.id} governs no kind of motion`);
    return kind;
  };

  for (const { court, rule } of RULES.filter(({ rule }) => rule.form === "court-conference")) {
    it(`${rule.id}: a motion without the step is told, one with it is not`, () => {
      const kind = kindUnder(court, rule);
      const step = (body: string) => read(motion({ court, kind, body, judge: rule.judge ?? null })).requirements.find(({ id }) => id === `${rule.id}/court-step`)?.status;
      assert.equal(step("It should be granted."), "unmet");
      assert.equal(step("The Court held a telephone conference on March 11, 2021, and gave Defendant leave to file this motion."), "met");
    });
  }

  for (const { court, rule } of RULES.filter(({ rule }) => rule.form === "other")) {
    it(`${rule.id} governs, and a conference in its manner meets it`, () => {
      const kind = kindUnder(court, rule);
      const text = motion({ court, kind, body: CONFERRED.replace("by telephone", rule.conference.modes.includes("in-person") ? "in person" : "by telephone"), judge: rule.judge ?? null });
      const { authorities, requirements } = read(text);
      assert.ok(authorities.includes(rule));
      assert.deepEqual(requirements.filter(({ id, status }) => id.startsWith(`${rule.id}/`) && status === "unmet"), []);
    });
  }
});

describe("the judges of the catalog", () => {
  for (const { rule } of RULES) {
    it(`${rule.id} says what supports it, and how old that is`, () => {
      assert.ok(rule.sources.some(({ supports }) => supports.includes("duty")), "nothing supports the duty");
      assert.ok(rule.caveat, "no caveat");
      assert.ok(rule.sources.some(({ kind }) => kind !== "secondary") || rule.confirmed === "low", "only secondary sources");
      const day = asOf(rule);
      assert.ok(rule.confirmed !== "high" || (day !== null && (day >= "2020" || rule.sources.some(({ asOf: later }) => later !== null && later >= "2020"))), "high on old words");
      assert.doesNotMatch(JSON.stringify(rule), /unverified|fallback|recollection|placeholder|from memory/i);
      assert.match(ageInWords(rule), /^(?:as of (?:[A-Z][a-z]+ )?\d{4}|in an undated copy)$/);
    });
  }
});

describe("a workspace's own judges", () => {
  const FILE = `schema: 1
court: moed
judges:
  - name: Lena Marlowe
    initials: [LKM]
    rules:
      - id: moed-judge-marlowe
        citation: Judge Marlowe's Standing Order
        governs: { motions: discovery }
        form: court-conference
        conference: { modes: [any], attempt: { counts: null } }
        recites: []
        self-represented: unstated
        summary: No discovery motion is filed before a telephone conference with the judge.
        sources:
          - { id: page, cite: Judge Marlowe's page, kind: judge-page, as-of: 2025-01, read: full-text, supports: [duty, form] }
        confirmed: high
        checked: 2026-11-01
`;
  const withFile = (text: string) => withCourts(CATALOG, readRules(text, ".goodfaith/rules/marlowe.yaml").courts);

  it("come on top of the court's rules", () => {
    const { authorities, judges, findings } = check(under("moed", "Case No. 4:21-cv-02117-LKM"), "markdown", { catalog: withFile(FILE), court: null, today: TODAY });
    assert.deepEqual(judges, ["Lena Marlowe"]);
    assert.deepEqual(authorities.map(({ id }) => id), ["frcp-37a1", "moed-3.04a", "moed-judge-marlowe"]);
    assert.match(findings.find(({ code }) => code === "missing-court-step")?.message ?? "", /\(From your workspace's rules\.\)$/);
  });

  it("may bring the procedures of a court without rules of its own here", () => {
    const catalog = withFile(FILE.replaceAll("moed", "wyd"));
    const { authorities, findings } = check(under("wyd", "Case No. 4:21-cv-02117-LKM"), "markdown", { catalog, court: null, today: TODAY });
    assert.deepEqual(authorities.map(({ id }) => id), ["frcp-37a1", "wyd-judge-marlowe"]);
    assert.match(findings.find(({ code }) => code === "not-covered")?.message ?? "", /Only the federal rules and the procedures of Judge Lena Marlowe were applied/);
  });

  it("correct the catalog's, rule by rule", () => {
    const own = FILE.replaceAll("moed", "cand").replace("Lena Marlowe", "Donna M. Ryu").replace("cand-judge-marlowe", "cand-judge-ryu");
    const judge = withFile(own).courts.get("cand")?.judges?.find(({ name }) => name === "Donna M. Ryu");
    assert.deepEqual(judge?.rules.map(({ form, origin }) => [form, origin]), [["court-conference", ".goodfaith/rules/marlowe.yaml"]]);
    assert.deepEqual(judge?.initials, ["LKM"]);
    assert.equal(judge?.office, "magistrate");
  });

  it("are told at their line where they are wrong, and the others count", () => {
    const broken = readRules(FILE.replace("form: court-conference", "form: conference"), "x.yaml");
    assert.equal(broken.problems.length, 1);
    assert.match(broken.problems[0]!.message, /^form: expected one of/);
    assert.deepEqual(broken.unread, ["moed-judge-marlowe"]);
    const nameless = readRules(FILE.replace("  - name: Lena Marlowe\n    initials: [LKM]", "  - initials: [LKM]"), "x.yaml");
    assert.match(nameless.problems[0]!.message, /name/);
    assert.deepEqual(nameless.unread, ["moed-judge-marlowe"]);
    assert.match(readRules(FILE.replace("moed-judge-marlowe", "moed-marlowe"), "x.yaml").problems[0]!.message, /should begin with "moed-judge-"/);
    assert.match(readRules("schema: 1\ncourt: moed\n", "x.yaml").problems[0]!.message, /expected rules or judges/);
  });
});
