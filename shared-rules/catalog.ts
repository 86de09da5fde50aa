/**
 * The catalog: every court with rules of its own here (the federal rules, `frcp` and `frbp`, among them), and every federal trial
 * court by name, the bankruptcy courts too. The rules come from `catalog/*.yaml`, compiled at build time.
 */
import { COURTS } from "./catalog.generated.js";
import { everyRule } from "./judges.js";
import { BANKRUPTCY_COURTS } from "./bankruptcy-courts.js";
import { FEDERAL_COURTS } from "./federal-courts.js";
import type { Court, FederalCourt, Rule } from "./rules.js";

export const CATALOG: {
  readonly courts: ReadonlyMap<string, Court>;
  readonly federalCourts: ReadonlyMap<string, FederalCourt>;
} = {
  courts: new Map(COURTS.map((court) => [court.id, court])),
  federalCourts: new Map([...FEDERAL_COURTS, ...BANKRUPTCY_COURTS].map((court) => [court.id, court])),
};

const RULES: ReadonlyMap<string, Rule> = new Map(COURTS.flatMap(everyRule).map((rule) => [rule.id, rule]));

/** A rule of any court, or of one of its judges, by its id: `moed-3.04a`. */
export const ruleById = (id: string): Rule | undefined => RULES.get(id);
