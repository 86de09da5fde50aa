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

/** Not modernised yet, by rule and former citation: one that is comes off the list. */
const KNOWN: ReadonlySet<string> = new Set([
  "frcp-37a1: Fed. R. Civ. P. 37(a)(2)(A)",
  "frcp-37a1: Rule 37(a)(2)(A)",
  "frcp-37a1: Fed. R. Civ. P. 37(a)(2)(B)",
  "frcp-37a1: Rule 37(a)(2)(B)",
]);

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
        const known = KNOWN.has(name);
        it(known ? `${name} (known to be missed)` : name, () => {
          assert.ok(p !== undefined, `no paraphrase of ${rule.id}`);
          const wrong = fault(p, rule, former);
          if (known) assert.notEqual(wrong, null, `${name} is modernised now: take it off the list`);
          else assert.equal(wrong, null, wrong ?? "");
        });
      }
    }
  }
});
