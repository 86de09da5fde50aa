/**
 * Judges' procedures in a court's entry: they come on top of the court's own rules, and only where the judge is known.
 */
import type { Court, Judge, Rule } from "./rules.js";

/** The court's rules, then its judges'. */
export const everyRule = (court: Court): readonly Rule[] => [...court.rules, ...judgesRules(court)];

export const judgesRules = ({ judges = [] }: Court): readonly Rule[] => judges.flatMap(({ rules }) => rules);

/** Later entries of a judge count over earlier ones, rule by rule. */
export function withJudges(own: readonly Judge[], added: readonly Judge[]): readonly Judge[] {
  const judges = new Map(own.map((judge) => [judge.name, judge]));
  for (const judge of added) {
    const known = judges.get(judge.name);
    judges.set(judge.name, known ? joined(known, judge) : judge);
  }
  return [...judges.values()];
}

const joined = (own: Judge, added: Judge): Judge => ({
  ...own,
  office: added.office ?? own.office,
  initials: [...new Set([...own.initials, ...added.initials])],
  rules: byId([...own.rules, ...added.rules]),
});

/** A rule stands in for the one with its id, in its place. */
export const byId = (rules: readonly Rule[]): readonly Rule[] => [...new Map(rules.map((rule) => [rule.id, rule])).values()];

/** The newest day on which the duty itself was read, "2016-01"; null where none of its words bear a date. */
export const asOf = ({ sources }: Rule): string | null =>
  sources.filter(({ supports }) => supports.includes("duty"))
    .reduce<string | null>((newest, source) => (source.asOf !== null && (newest === null || source.asOf > newest) ? source.asOf : newest), null);

/** "as of January 2016", "in an undated copy": how old the words of a judge's procedures are. */
export function ageInWords(rule: Rule): string {
  const [year, month] = asOf(rule)?.split("-") ?? [];
  return year === undefined ? "in an undated copy" : `as of ${month === undefined ? "" : `${MONTHS[Number(month) - 1] ?? ""} `}${year}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
