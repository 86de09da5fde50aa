/** Who somebody is, by the case file: on which side, and whether a lawyer, a party or staff. */
import type { CaseFile, CaseSide } from "../../shared-rules/case.js";
import type { Side } from "../draft/draft.js";
import { personNamed, samePerson } from "../draft/pointers.js";

interface KnownPerson {
  /** As the case file has it. */
  readonly name: string;
  readonly side: CaseSide;
  readonly role: "counsel" | "party" | "staff";
}

/** Null for a stranger, and where two people of different sides could be meant. */
export function personIn(file: CaseFile, name: string): KnownPerson | null {
  const found = everybody(file).filter((each) => isSame(each.name, name));
  const [first] = found;
  return first && found.every(({ side }) => side === first.side) ? first : null;
}

export const isSame = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [x, y] = [personNamed(a), personNamed(b)];
  return x !== null && y !== null && samePerson(x, y);
};

/** Counsel before parties: a lawyer may bear a party's name. */
const everybody = (file: CaseFile): readonly KnownPerson[] => [
  ...file.counsel.flatMap(({ name, for: served, role }): readonly KnownPerson[] => {
    const side = sideServed(file, served);
    return side === null ? [] : [{ name, side, role: role === "staff" ? "staff" : "counsel" }];
  }),
  ...file.parties.map(({ name, side }): KnownPerson => ({ name, side, role: "party" })),
];

export const sideServed = (file: CaseFile, served: string): CaseSide | null =>
  served === "plaintiff" || served === "defendant" || served === "other" ? served : (file.parties.find(({ name }) => name === served)?.side ?? null);

/** Every party of the side appears without counsel. */
export const isAlone = (file: CaseFile, side: Side): boolean => {
  const parties = file.parties.filter((party) => party.side === side);
  return parties.length > 0 && parties.every(({ selfRepresented }) => selfRepresented) && !file.counsel.some((each) => sideServed(file, each.for) === side && each.role !== "staff");
};

export const isInCustody = (file: CaseFile, side: Side): boolean => {
  const parties = file.parties.filter((party) => party.side === side);
  return parties.length > 0 && parties.every(({ incarcerated }) => incarcerated);
};

export const opposite = (side: Side | null): "plaintiff" | "defendant" | null =>
  side === "plaintiff" ? "defendant" : side === "defendant" ? "plaintiff" : null;
