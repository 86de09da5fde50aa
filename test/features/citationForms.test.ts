/**
 * Every rule of every court, cited in the forms that lawyers use: the citation is found in a draft of its court and means
 * that rule, `explain` finds it, another court's paper that invokes it is told so, and a former number is modernised.
 */
import assert from "node:assert/strict";
import { authoritiesOf, findAuthorities } from "../../cli/lookup.js";
import type { ComplianceModel } from "../../server/compliance/model.js";
import { check, type Language } from "../../server/engine.js";
import { ruleCited } from "../../server/features/citations.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { isFederalSet } from "../../shared-rules/federal-rules.js";
import type { Court, Rule } from "../../shared-rules/rules.js";
import { motion, TODAY } from "../compliance/motion.js";
import { formsOf, namedForms, numberOf } from "./citationForms.js";

const COURTS = [...CATALOG.courts.values()];
const ALL = authoritiesOf(COURTS);

const read = (text: string, language: Language = "markdown"): ComplianceModel => check(text, language, { catalog: CATALOG, court: null, today: TODAY });

/** The rules that the citations in these words mean, each in a paragraph of one paper of this court. */
function meant(forms: readonly string[], court: string, language: Language = "markdown"): readonly (string | null)[] {
  const text = motion({ court, body: forms.map((words) => `What was done is told elsewhere. It was done under ${words}, as the file shows.`).join("\n\n") });
  const model = read(text, language);
  let from = 0;
  return forms.map((words) => {
    const start = text.indexOf(words, from), end = start + words.length;
    from = end;
    const cited = model.draft.citations.filter(({ span }) => span.start < end && span.end > start);
    return cited.map((c) => ruleCited(c, model, CATALOG)?.id ?? null).find((id) => id !== null) ?? null;
  });
}

/** The federal rules are cited in a paper of a court whose own rules have other numbers. */
const inCourt = ({ id }: Court): string => (isFederalSet(id) ? "moed" : id);

const each = (tell: (court: Court, rule: Rule) => void): void => {
  for (const court of COURTS) for (const rule of court.rules) tell(court, rule);
};

describe("a rule cited in other forms", () => {
  each((court, rule) => {
    const forms = formsOf(rule, court);
    if (forms.length === 0) return;
    it(`${rule.id}, in ${forms.length} forms`, () => {
      const words = forms.map(([, each]) => each), found = meant(words, inCourt(court));
      assert.deepEqual(words.filter((_, i) => found[i] !== rule.id), []);
    });
  });

  it("in LaTeX, with ties and a section sign", () => {
    assert.deepEqual(meant(["L.R.~3.04(A)", "E.D.~Mo.~L.R.~3.04(A)", "Local Rule \\S~3.04(A)", "\\S 3.04(A) of the Local Rules"], "moed", "latex"), Array(4).fill("moed-3.04a"));
  });

  it("leaves alone what cites no rule of this kind", () => {
    const words = ["Fed. R. Evid. 702", "Local Rule 99.9", "Section 3.04(A) of the Lease", "the rules of the road", "rule of reason", "Model Rule 3.4(d)", "a rule 3 of us drew up"];
    assert.deepEqual(meant(words, "moed"), words.map(() => null));
  });
});

describe("explain, by a rule cited in other forms", () => {
  each((court, rule) => {
    const forms = namedForms(rule, court);
    if (forms.length === 0) return;
    it(`${rule.id}, in ${forms.length} forms`, () => {
      assert.deepEqual(forms.filter((words) => !findAuthorities(words, ALL).some((found) => found.rule === rule)), []);
    });
  });
});

const HELD = "counsel for Defendant, Alice Brandt, conferred in good faith with counsel for Plaintiff, Daniel Osei, by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7. After sincere efforts they are unable to reach an accord.";

/** A certification in which each citation is invoked, in a paragraph of its own. */
const certifying = (court: string, forms: readonly string[]): ComplianceModel =>
  read(motion({ court, body: `## Certification of Conferral\n\n${forms.map((words) => `Pursuant to ${words}, the undersigned certifies that ${HELD}`).join("\n\n")}` }));

/** The forms, in their order, beside which no finding of this code stands. */
const unseen = (model: ComplianceModel, code: string, forms: readonly string[]): readonly string[] => {
  const spans = model.findings.filter((f) => f.code === code).map(({ span }) => span);
  let from = 0;
  return forms.filter((words) => {
    const start = model.draft.text.indexOf(words, from);
    from = start + words.length;
    return !spans.some((s) => s.start < from && s.end > start);
  });
};

describe("another court's rule, named in other forms", () => {
  each((court, rule) => {
    const forms = namedForms(rule, court), elsewhere = court.id === "casd" ? "ksd" : "casd";
    if (forms.length === 0) return;
    it(`${rule.id} in a paper of ${elsewhere}, and of its own court`, () => {
      assert.deepEqual(unseen(certifying(elsewhere, forms), "wrong-authority", forms), []);
      assert.deepEqual(unseen(certifying(court.id, forms), "wrong-authority", forms), forms);
    });
  });
});

describe("a former number, in other forms", () => {
  each((court, rule) => {
    for (const former of isFederalSet(court.id) ? [] : rule.formerly) {
      const written = { ...rule, citation: former };
      const forms = [former, ...namedForms(written, court), ...formsOf(written, court).map(([, words]) => words).filter((words) => /^L(?:ocal|\.|R)/.test(words))];
      it(`${former}, in ${forms.length} forms`, () => {
        const model = certifying(court.id, forms);
        assert.ok(model.authorities.some(({ id }) => id === rule.id), "the rule does not govern");
        assert.deepEqual(unseen(model, "outdated-citation", forms), []);
        for (const { fixes } of model.findings.filter(({ code }) => code === "outdated-citation")) assert.equal(fixes[0]?.edits[0]?.newText, numberOf(rule.citation));
      });
    }
  });
});
