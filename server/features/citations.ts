/**
 * Which rule of the catalog a citation in the draft means: "Local Rule 3.04", "L.R. 3.04(A)", "Fed. R. Civ. P. 37(a)(1)".
 * The number decides; the words before it say whose rule it is, and without them the draft's own court comes first.
 */
import { BANKRUPTCY_RULES, CIVIL_RULES, isFederalSet, namesOf } from "../../shared-rules/federal-rules.js";
import type { Rule } from "../../shared-rules/rules.js";
import type { Catalog, ComplianceModel } from "../compliance/model.js";
import type { RuleCitation } from "../draft/draft.js";

export function ruleCited(citation: RuleCitation, model: ComplianceModel, catalog: Catalog): Rule | null {
  const number = numberIn(citation.text);
  if (number === null) return null;
  const candidates = rulesMeant(citation.text, model, catalog);
  return best(candidates, (rule) => Math.max(...namesOf(rule).map((known) => closeness(numberIn(known), number))))
    ?? (model.standing.kind === "none-found" ? onlyRuleCalled(citation.text, catalog) : null);
}

function rulesMeant(text: string, model: ComplianceModel, catalog: Catalog): readonly Rule[] {
  if (BANKRUPTCY.test(text)) return catalog.courts.get(BANKRUPTCY_RULES)?.rules ?? [];
  const federal = catalog.courts.get(CIVIL_RULES)?.rules ?? [];
  if (FEDERAL.test(text)) return federal;
  const squeezed = squeeze(text);
  const named = [...catalog.courts.values()].find((court) => !isFederalSet(court.id) && squeezed.includes(squeeze(court.abbreviation)));
  if (named) return named.rules;
  const own = model.standing.kind === "court" ? model.standing.court.rules : [];
  return BARE.test(text) ? [...own, ...model.authorities, ...federal] : own;
}

/** In a draft of no known court: the one rule of the whole catalog that is cited in just these words. */
function onlyRuleCalled(text: string, catalog: Catalog): Rule | null {
  const squeezed = squeeze(text);
  const called = [...catalog.courts.values()].flatMap((court) => court.rules)
    .filter((rule) => namesOf(rule).some((known) => squeeze(known) === squeezed));
  return called.length === 1 ? called[0]! : null;
}

/** Matches "Fed. R. Bankr. P. 7037", "FRBP 7037"; not "Local Bankruptcy Rule 7037-1". */
const BANKRUPTCY = /^(?:Fed[^L]*)?Bankr|^F\.?\s?R\.?\s?B\.?\s?P\b/i;

/** Matches "Fed. R. Civ. P. 37(a)(1)"; not "L.R. 3.04(A)". */
const FEDERAL = /\bFed|\bF\.?\s?R\.?\s?C\.?\s?P\b/i;

/** Matches "Rule 37(a)(1)", which may be anybody's; not "Local Rule 3.04" or "L.R. 3.04". */
const BARE = /^rules?\b/i;

/** Matches "3.04(A)" in "E.D. Mo. L.R. 3.04(A)"; nothing in "the Local Rules". */
const NUMBER = /\d+(?:[.-]\d+)*(?:\([A-Za-z0-9]{1,4}\))*/g;

/** The last number of a citation, without blanks; compares without case. */
const numberIn = (citation: string): string | null => citation.replace(/\s+/g, "").match(NUMBER)?.at(-1)?.toLowerCase() ?? null;

/** 2: the same number; 1: one is a part of the other, as 3.04 and 3.04(a); 0: another rule. */
function closeness(known: string | null, cited: string): number {
  if (known === null) return 0;
  if (known === cited) return 2;
  return known.startsWith(`${cited}(`) || cited.startsWith(`${known}(`) ? 1 : 0;
}

function best(rules: readonly Rule[], score: (rule: Rule) => number): Rule | null {
  let found: Rule | null = null;
  for (const rule of rules) if (score(rule) > (found ? score(found) : 0)) found = rule;
  return found;
}

const squeeze = (text: string): string => text.replace(/\s+/g, "").toLowerCase();
