/** The courts one can choose: those with rules of their own first, then every other federal trial court. */
import { isFederalSet } from "../../shared-rules/federal-rules.js";
import type { Catalog } from "../compliance/model.js";
import type { CourtChoice } from "../protocol.js";

export function courtChoices({ courts, federalCourts }: Catalog): CourtChoice[] {
  const own = [...courts.values()].filter((court) => !isFederalSet(court.id));
  const others = [...federalCourts.values()].filter((court) => !courts.has(court.id));
  return [
    ...own.map(({ id, name, abbreviation }) => ({ id, name, abbreviation, inCatalog: true })).sort(byName),
    ...others.map(({ id, name, abbreviation }) => ({ id, name, abbreviation, inCatalog: false })).sort(byName),
  ];
}

export const knowsCourt = ({ courts, federalCourts }: Catalog) => (id: string): boolean =>
  !isFederalSet(id) && (courts.has(id) || federalCourts.has(id));

const byName = (a: CourtChoice, b: CourtChoice): number => (a.abbreviation < b.abbreviation ? -1 : a.abbreviation > b.abbreviation ? 1 : 0);
