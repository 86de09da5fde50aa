/** The courts one can choose: those with rules of their own first, then every other federal trial court. */
import type { Catalog } from "../compliance/model.js";
import type { CourtChoice } from "../protocol.js";

/** The federal rules are kept in the catalog like a court's; nobody files there. */
export const FEDERAL_RULES = "frcp";

export function courtChoices({ courts, federalCourts }: Catalog): CourtChoice[] {
  const own = [...courts.values()].filter((court) => court.id !== FEDERAL_RULES);
  const others = [...federalCourts.values()].filter((court) => !courts.has(court.id));
  return [
    ...own.map(({ id, name, abbreviation }) => ({ id, name, abbreviation, inCatalog: true })).sort(byName),
    ...others.map(({ id, name, abbreviation }) => ({ id, name, abbreviation, inCatalog: false })).sort(byName),
  ];
}

export const knowsCourt = ({ courts, federalCourts }: Catalog) => (id: string): boolean =>
  id !== FEDERAL_RULES && (courts.has(id) || federalCourts.has(id));

const byName = (a: CourtChoice, b: CourtChoice): number => (a.abbreviation < b.abbreviation ? -1 : a.abbreviation > b.abbreviation ? 1 : 0);
