/**
 * A certification that invokes another district's conferral rule: carried over from a paper filed elsewhere.
 *
 * Only inside the certification, and only when certain: the citation names another district, or its number is the
 * conferral rule of exactly one other district in the catalog and no rule of this one. A comparison with another
 * court's cases is no invocation; a certification that cites this court's rule too is left alone.
 *
 * @bad  Pursuant to D. Kan. Rule 37.2, the undersigned certifies that she conferred in good faith by telephone with Mr. Osei on
 *       May 4, 2020, at 2:30 p.m., and that after sincere efforts they are unable to reach an accord.
 * @good Pursuant to E.D. Mo. L.R. 3.04(A), the undersigned certifies that she conferred in good faith by telephone with Mr. Osei on
 *       May 4, 2020, at 2:30 p.m., and that after sincere efforts they are unable to reach an accord.
 */
import { bankruptcyCourtOf } from "../../shared-rules/bankruptcy-courts.js";
import { isFederalRule, isFederalSet } from "../../shared-rules/federal-rules.js";
import type { Rule } from "../../shared-rules/rules.js";
import { findCitations, keysAgree } from "../draft/citations.js";
import type { Draft, RuleCitation } from "../draft/draft.js";
import { anyOf, pattern } from "../draft/phrases.js";
import { contains, type Span } from "../draft/span.js";
import { textAt } from "../draft/textAt.js";
import { courtCited } from "./courtCited.js";
import type { Catalog, Context, Finding, Standing } from "./model.js";

export function wrongAuthority(draft: Draft, { catalog }: Context, standing: Standing, authorities: readonly Rule[]): readonly Finding[] {
  const own = standing.kind === "court" || standing.kind === "federal-only" ? standing.court?.id : undefined;
  const where = draft.certification?.span;
  if (own === undefined || where === undefined) return [];
  const cited = draft.citations.filter((c) => contains(where, c.span) && c.rule === "local");
  const ownRules = catalog.courts.get(own)?.rules ?? [];
  if (cited.some((c) => belongsTo(c, own, ownRules, catalog))) return [];
  const right = authorities.find((r) => !isFederalRule(r) && r.judge === undefined && r.form !== "other" && r.form !== "court-conference") ?? null;
  return cited.flatMap((at) => {
    const other = courtCited(at, catalog) ?? (ownRules.length && catalog.federalCourts.has(own) ? onlyCourtWith(at, own, catalog) : null);
    // Some bankruptcy courts take over their own district's rules.
    if (other === null || other === own || bankruptcyCourtOf(other) === own || !invoked(draft, at)) return [];
    const name = catalog.federalCourts.get(other)?.abbreviation ?? other;
    return [{
      code: "wrong-authority", severity: "warning", status: "slip", authority: right?.id ?? null, span: at.span, related: [],
      message: `Another court's rule: ${at.text} is a rule of ${name}${right ? `; here ${right.citation} governs` : `, and this motion is in ${catalog.federalCourts.get(own)?.abbreviation ?? "another court"}`}.`,
      fixes: right ? [{ title: `Cite ${right.citation}`, edits: [{ span: at.span, newText: right.citation }] }] : [],
    } satisfies Finding];
  });
}

/** This court's own rule: named so, or a number of one of its rules, current or former, whatever its paragraph. */
const belongsTo = (m: RuleCitation, own: string, rules: readonly Rule[], catalog: Catalog): boolean => {
  const named = courtCited(m, catalog);
  return named === own || (named === null && rules.some((r) => keysOf(r).some((k) => sameRule(k, m.key))));
};

/** The one other court whose conferral rule has this number, or null where none or several have. */
function onlyCourtWith(m: RuleCitation, own: string, catalog: Catalog): string | null {
  const courts = [...catalog.courts.values()].filter((c) => !isFederalSet(c.id) && c.rules.some((r) => keysOf(r).some((k) => sameRule(k, m.key))));
  const only = courts.length === 1 ? courts[0] : undefined;
  return only && only.id !== own && only.rules.some((r) => keysOf(r).some((k) => keysAgree(k, m.key))) ? only.id : null;
}

/** Kept as long as the rule. */
function keysOf(rule: Rule): readonly string[] {
  const known = KEYS.get(rule);
  if (known) return known;
  const keys = [rule.citation, ...rule.formerly].flatMap((c) => findCitations(c)).filter((m) => m.rule === "local").map((m) => m.key);
  KEYS.set(rule, keys);
  return keys;
}
const KEYS = new WeakMap<Rule, readonly string[]>();

/** Two paragraphs of one rule: "local:37.1(a)" and "local:37.1(b)(2)". */
const sameRule = (a: string, b: string): boolean => whole(a) === whole(b);
const whole = (key: string): string => key.split("(")[0] ?? key;

/** Words that invoke what follows: "pursuant to", "in compliance with", "as required by"; not "unlike". At a heading none are needed. */
const INVOKES = pattern("iu", anyOf(
  /pursuant\s+to/, /\bunder/, /accordance\s+with/, /compliance\s+with/, /conformity\s+with/, /compli(?:ed|es)\s+with/, /required\s+by/, "satisf(?:y|ied|ies)", /\bby/, /\bper/, "meets?",
), String.raw`\s+(?:the\s+|this\s+court's\s+|(?:Fed\.|Federal)[^;]{0,50}\s+and\s+)?$`);

/** How far before a citation they are looked for. */
const NEAR = 90;

function invoked(draft: Draft, citation: RuleCitation): boolean {
  const heading: Span | undefined = draft.certification?.heading?.span;
  return (heading !== undefined && contains(heading, citation.span)) || INVOKES.test(textAt(draft, { start: Math.max(0, citation.span.start - NEAR), end: citation.span.start }));
}
