/**
 * Which rule of the catalog a citation in the draft means: "Local Rule 3.04", "L.R. 3.04(A)", "Fed. R. Civ. P. 37(a)(1)".
 * The number decides; the words before it say whose rule it is, and without them the draft's own court comes first.
 */
import { BANKRUPTCY_RULES, CIVIL_RULES, namesOf } from "../../shared-rules/federal-rules.js";
import type { Rule } from "../../shared-rules/rules.js";
import type { Catalog, ComplianceModel } from "../compliance/model.js";
import type { RuleCitation } from "../draft/draft.js";
import { courtCited } from "../compliance/courtCited.js";

export function ruleCited(citation: RuleCitation, model: ComplianceModel, catalog: Catalog): Rule | null {
  const number = plainly(citation.number);
  return best(rulesMeant(citation, model, catalog), (rule) => Math.max(0, ...namesOf(rule).flatMap(numbersIn).map((known) => closeness(known, number))))
    ?? (model.standing.kind === "none-found" ? onlyRuleCalled(citation.text, catalog) : null);
}

function rulesMeant(citation: RuleCitation, model: ComplianceModel, catalog: Catalog): readonly Rule[] {
  if (citation.rule === "bankruptcy") return catalog.courts.get(BANKRUPTCY_RULES)?.rules ?? [];
  const federal = catalog.courts.get(CIVIL_RULES)?.rules ?? [];
  const isBare = BARE.test(citation.text) && citation.court === null;
  if (citation.rule === "federal" && !isBare) return federal;
  const named = courtCited(citation, catalog);
  if (named !== null) return catalog.courts.get(named)?.rules ?? [];
  const own = model.standing.kind === "court" ? model.standing.court.rules : [];
  return isBare ? [...own, ...model.authorities, ...federal] : own;
}

/** In a draft of no known court: the one rule of the whole catalog that is cited in just these words. */
function onlyRuleCalled(text: string, catalog: Catalog): Rule | null {
  const squeezed = squeeze(text);
  const called = [...catalog.courts.values()].flatMap((court) => court.rules)
    .filter((rule) => namesOf(rule).some((known) => squeeze(known) === squeezed));
  return called.length === 1 ? called[0]! : null;
}

/** Matches "Rule 37(a)(1)", which may be anybody's; not "Local Rule 3.04" or "L.R. 3.04". */
const BARE = /^rules?\b/i;

/** Matches "3.04(A)" in "E.D. Mo. L.R. 3.04(A)"; nothing in "the Local Rules". */
const NUMBER = /\d+(?:[.-]\d+)*(?:[a-z](?![a-z]))?(?:\([a-z0-9]{1,4}\))*/g;

/** The numbers of a citation, without blanks; compared without case. */
const numbersIn = (citation: string): readonly string[] => (squeeze(citation).match(NUMBER) ?? []);

/** 2: the same number; 1: one is a part of the other, as 3.04 and 3.04(a); 0: another rule. */
function closeness(known: string, cited: string): number {
  if (known === cited) return 2;
  return known.startsWith(`${cited}(`) || cited.startsWith(`${known}(`) ? 1 : 0;
}

function best(rules: readonly Rule[], score: (rule: Rule) => number): Rule | null {
  let found: Rule | null = null;
  for (const rule of rules) if (score(rule) > (found ? score(found) : 0)) found = rule;
  return found;
}

/** "CV-7(h)" as "7(h)", "26.1.a" as "26.1(a)". */
const plainly = (number: string): string => squeeze(number).replace(/^(?:cv-|civ-?|ia|b-)/, "").replace(/\.([a-z])(?=$|\()/, "($1)");

const squeeze = (text: string): string => text.replace(/\s+/g, "").toLowerCase();
