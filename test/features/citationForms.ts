/**
 * The forms in which courts and lawyers write a rule's citation: with and without the court's name, by every name that local
 * rules go by, turned about ("Rule 3.04(A) of the Local Rules"), and as layouts leave them.
 */
import { isFederalSet } from "../../shared-rules/federal-rules.js";
import type { Court, Rule } from "../../shared-rules/rules.js";

/** "3.04(A)", "CV-7(h)", "37-1(a)", "104.7"; the last number of a citation. */
const NUMBER = /(?:CV-)?\d+(?:[.-]\d+)*[A-Z]?(?:\([A-Za-z0-9]{1,4}\))*/g;

export const numberOf = (citation: string): string | null => citation.replace(/\b(?:19|20)\d\d\b|No\. \S+/g, "").match(NUMBER)?.at(0) ?? null;

/** Names of local rules, before a number. */
const NAMES = [
  "L.R.", "LR", "L. R.", "Local Rule", "Local Civil Rule", "Local Civ. R.", "Local R.", "Loc. R.", "Loc. Civ. R.", "L. Civ. R.", "L.Civ.R.", "Civ. L.R.", "Civil L.R.", "Civil Local Rule", "Civ. Local Rule", "CivLR",
  "LCvR", "LCivR", "LRCiv", "LCR", "Local Court Rule", "Local District Rule", "Local Rule of Civil Procedure", "LOCAL RULE", "LOCAL CIVIL RULE", "Local Rules", "Local Rule No.", "Local Rule §", "local rule", "local civil rule",
] as const;

/** With the number in the place of "#", and the court's abbreviation in that of "@", its name in that of "$". */
const TURNED = [
  "Rule # of the Local Rules", "Rule # of the Local Civil Rules", "Rule # of this Court's Local Rules", "Rule # of the Local Rules of this Court", "Rule # of the Local Rules of Civil Procedure", "Rule # of the Civil Local Rules",
  "Rule # of the Court's Local Rules", "Rule # of this District's Local Rules", "Section # of the Local Rules", "§ # of the Local Rules",
  "Rule # of the Local Rules of the $", "Local Rule # of the $", "Local Rule # (@)", "$ Local Rule #",
] as const;

/** How layouts break a citation up. */
const LAID_OUT: readonly (readonly [string, (citation: string) => string])[] = [
  ["broken over lines", (c) => c.replace(/ (?=\S*$)/, "\n")],
  ["with no-break spaces", (c) => c.replace(/ /g, "\u00a0")],
  ["with two spaces", (c) => c.replace(/ /g, "  ")],
  ["a blank before the part", (c) => c.replace(/(?<=\d)\((?=[A-Za-z0-9]{1,4}\)(?:\(|$))/, " (")],
  ["in capitals", (c) => c.toUpperCase()],
];

/** Each form with its name; none of a rule that is an order, which has no number. */
export function formsOf(rule: Rule, court: Court): readonly (readonly [name: string, text: string])[] {
  const number = numberOf(rule.citation);
  const laid = (text: string): (readonly [string, string])[] => LAID_OUT.flatMap(([name, lay]) => (lay(text) === text ? [] : [[name, lay(text)] as const]));
  if (number === null || /\border|\bv\. /i.test(rule.citation)) return [];
  if (court.id === "frcp") return federal(number).flatMap((text) => [[text.replace(number, "#"), text] as const, ...laid(text)]);
  if (court.id === "frbp") return isFirst(rule, court) ? bankruptcy(number).flatMap((text) => [[text.replace(number, "#"), text] as const, ...laid(text)]) : [];
  const named = court.abbreviation, full = court.name.replace(/^United States District Court for the /, "");
  const local = NAMES.map((name) => `${name} ${number}`);
  return [
    ["as it is cited", rule.citation],
    ...laid(rule.citation),
    ...local.map((text) => [text.replace(number, "#"), text] as const),
    ...local.map((text) => [`@ ${text.replace(number, "#")}`, `${named} ${text}`] as const),
    [`@ Rule #`, `${named} Rule ${number}`],
    [`@ without blanks, L.R. #`, `${named.replace(/ /g, "")} L.R. ${number}`],
    ...laid(`${named} Local Rule ${number}`), ...laid(`Local Civil Rule ${number}`), ...laid(`L.R. ${number}`),
    ...TURNED.map((form) => [form, form.replace("#", number).replace("@", named).replace("$", full)] as const),
  ];
}

const federal = (number: string): readonly string[] => [
  "Fed. R. Civ. P. #", "Fed.R.Civ.P. #", "FED. R. CIV. P. #", "Fed. R. Civ. Proc. #", "Federal Rule of Civil Procedure #", "Federal Rules of Civil Procedure #", "Fed. Rule Civ. P. #", "F.R.C.P. #", "FRCP #", "F.R.Civ.P. #", "Rule #", "RULE #", "Rules #",
  "Rule # of the Federal Rules of Civil Procedure", "Rule # of the Federal Rules", "federal rule of civil procedure #", "Federal Rule #", "Civil Rule #",
].map((form) => form.replace("#", number));

const bankruptcy = (number: string): readonly string[] => [
  "Fed. R. Bankr. P. #", "Fed.R.Bankr.P. #", "FED. R. BANKR. P. #", "Federal Rule of Bankruptcy Procedure #", "Federal Rules of Bankruptcy Procedure #", "F.R.B.P. #", "FRBP #", "Bankruptcy Rule #", "Bankr. Rule #", "Rule #",
].map((form) => form.replace("#", number));

/** Of rules that share a number the first is meant. */
const isFirst = (rule: Rule, { rules }: Court): boolean => rules.find(({ citation }) => numberOf(citation) === numberOf(rule.citation)) === rule;

/** The forms that name the court. */
export function namedForms(rule: Rule, court: Court): readonly string[] {
  const number = numberOf(rule.citation);
  if (number === null || isFederalSet(court.id) || /\border|\bv\. /i.test(rule.citation)) return [];
  const named = court.abbreviation, full = court.name.replace(/^United States District Court for the /, "");
  return [
    ...["L.R.", "LR", "Local Rule", "Local Civil Rule", "Civ. L.R.", "Local Civ. R.", "Rule"].map((name) => `${named} ${name} ${number}`),
    ...(full.includes("District of") && !full.startsWith("District Court") ? [`Local Rule ${number} of the ${full}`, `${full} Local Rule ${number}`, `Rule ${number} of the Local Rules of the ${full}`] : []),
    `Local Rule ${number} (${named})`,
  ];
}
