/**
 * The bankruptcy courts, one a district, under the ids that their dockets and sites use: `moeb` in the district of `moed`. Guam,
 * the Northern Mariana Islands and the Virgin Islands have none apart from their district courts.
 */
import { FEDERAL_COURTS } from "./federal-courts.js";
import type { FederalCourt } from "./rules.js";

const NONE_APART: ReadonlySet<string> = new Set(["cofc", "gud", "nmid", "vid"]);

const idOf = (district: string): string => `${district.slice(0, -1)}b`;

export const BANKRUPTCY_COURTS: readonly FederalCourt[] = FEDERAL_COURTS.filter(({ id }) => !NONE_APART.has(id)).map(({ id, name, abbreviation }) => ({
  id: idOf(id), name: `United States Bankruptcy Court for the ${name}`, abbreviation: `Bankr. ${abbreviation}`, bankruptcy: true,
}));

const IDS: ReadonlySet<string> = new Set(BANKRUPTCY_COURTS.map(({ id }) => id));

/** The bankruptcy court of a district; null where it has none apart. */
export const bankruptcyCourtOf = (district: string): string | null => (IDS.has(idOf(district)) ? idOf(district) : null);

/** The numbers of local bankruptcy rules follow those of the Bankruptcy Rules: "D. Idaho LBR 7037-1"; not "C.D. Cal. L.R. 37-1". */
export const hasBankruptcyNumber = (citation: string): boolean => /\b\d{4}-\d/u.test(citation);
