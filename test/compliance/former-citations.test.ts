/**
 * A certification that satisfies its rule under the rule's former number is told the number of today, and a fix writes it.
 */
import assert from "node:assert/strict";
import type { Edit } from "../../server/compliance/model.js";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import type { Rule } from "../../shared-rules/rules.js";
import { draftOf, PARAPHRASES, type Paraphrase } from "./paraphrase.js";

/** "37.1(a)(1)", "3.04(A)", "CV-7(g)", "7.1A"; not "D. Or." */
const NUMBER = /(?:CV-)?\d[\w.-]*(?:\([a-zA-Z0-9]+\))*/;

const numberOf = (citation: string): string => NUMBER.exec(citation)?.[0] ?? citation;

const citing = (p: Paraphrase, citation: string): Paraphrase => ({
  ...p,
  text: p.own || p.joint ? `${p.text}\n\nThis is submitted under ${citation}.` : `Pursuant to ${citation}, it is certified as follows. ${p.text}`,
});

const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits].sort((a, b) => b.span.start - a.span.start)
    .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);

/** `null`: modernised; else what went wrong. */
function fault(p: Paraphrase, rule: Rule, cited: string): string | null {
  const context = { catalog: CATALOG, court: null, today: p.filed };
  const text = draftOf(citing(p, cited), null);
  const { findings } = check(text, "plaintext", context);
  const fix = findings.find(({ code }) => code === "outdated-citation")?.fixes[0];
  if (fix === undefined) return `no outdated-citation with a fix, but ${findings.map(({ code }) => code).join(", ") || "nothing"}\n\n${text}`;
  const now = applied(text, fix.edits);
  if (!now.includes(numberOf(rule.citation)) || now.includes(cited)) return `${numberOf(rule.citation)} was not written:\n\n${now}`;
  const again = check(now, "plaintext", context).findings.find(({ code }) => code === "outdated-citation" || code === "wrong-authority");
  return again === undefined ? null : `${again.code} after the fix: ${again.message}\n\n${now}`;
}

describe("former citations in paraphrases", () => {
  for (const { id, abbreviation, rules } of CATALOG.courts.values()) {
    for (const rule of rules) {
      const p = PARAPHRASES.find((one) => one.rule === rule.id && one.variant === undefined);
      // Before its own bench a rule goes without the court's name: "L.R. 37-3.04(A)".
      const cited = new Set(rule.formerly.flatMap((former) => [former, former.replace(`${abbreviation} `, id === "frcp" ? "Rule " : "")]));
      for (const former of cited) {
        const name = `${rule.id}: ${former}`;
        it(name, () => {
          assert.ok(p !== undefined, `no paraphrase of ${rule.id}`);
          const wrong = fault(p, rule, former);
          assert.equal(wrong, null, wrong ?? "");
        });
      }
    }
  }
});

describe("a former federal number", () => {
  const codes = (body: string, filed: string): readonly string[] =>
    check(`DISTRICT OF MAINE\n\nPlaintiff's Motion to Compel\n\n${body}\n\nDated: ${filed}\n\n/s/ Avery Linden\n`, "plaintext", { catalog: CATALOG, court: "med", today: "2026-11-22" }).findings.map(({ code }) => code);
  const CERTIFIED = "CERTIFICATION\n\nPursuant to Fed. R. Civ. P. 37(a)(2)(B), counsel certifies that she conferred in good faith with Rosa Quintana, counsel for Defendant, by telephone on MONTH, and that they could not agree.";
  it("is told in a certification", () => assert.ok(codes(CERTIFIED.replace("MONTH", "March 4, 2021"), "March 12, 2021").includes("outdated-citation")));
  it("was the number before December 2007", () => assert.ok(!codes(CERTIFIED.replace("MONTH", "March 5, 2007"), "March 12, 2007").includes("outdated-citation")));
  it("is let be where an argument quotes an older case", () => {
    const argued = `The court in Orr read Fed. R. Civ. P. 37(a)(2)(B) as we do.\n\n${CERTIFIED.replace("37(a)(2)(B)", "37(a)(1)").replace("MONTH", "March 4, 2021")}`;
    assert.ok(!codes(argued, "March 12, 2021").includes("outdated-citation"));
  });
});
