/** The catalog with a workspace's own rules in it. */
import { byId, withJudges } from "./judges.js";
import type { Court, FederalCourt } from "./rules.js";

interface Courts {
  readonly courts: ReadonlyMap<string, Court>;
  readonly federalCourts: ReadonlyMap<string, FederalCourt>;
}

/** A rule stands in for the one with its id, in its place; later courts count over earlier ones. The catalog is left as it is. */
export function withCourts(catalog: Courts, added: readonly Court[]): Courts {
  if (added.length === 0) return catalog;
  const courts = new Map(catalog.courts);
  for (const court of added) {
    const own = courts.get(court.id);
    courts.set(court.id, own ? joined(own, court) : court);
  }
  return { ...catalog, courts };
}

const joined = (own: Court, added: Court): Court => ({
  ...own,
  ...(added.captions && { captions: [...new Set([...(own.captions ?? []), ...added.captions])] }),
  rules: byId([...own.rules, ...added.rules]),
  ...(added.judges && { judges: withJudges(own.judges ?? [], added.judges) }),
});
