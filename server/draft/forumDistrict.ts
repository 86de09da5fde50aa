/**
 * From words to a district: `EASTERN DISTRICT OF MISSOURI`, `E.D. Mo.`, `EDMO`, `D.N.J.`, `DISTRICT COURT OF GUAM`.
 */
import { FEDERAL_COURTS, type FederalTrialCourt } from "../../shared-rules/federal-courts.js";
import type { Word } from "./forumWords.js";

/** A district read from `words[from]` on; `court` is null where the words name a district that there is not. */
export interface DistrictMatch {
  readonly court: FederalTrialCourt | null;
  /** Index after the last word used. */
  readonly to: number;
}

const PARTS = ["EASTERN", "WESTERN", "NORTHERN", "SOUTHERN", "CENTRAL", "MIDDLE"] as const;
/** `EAST`, `E.`, `SO.`: short for a part where `DISTRICT` follows. */
const SHORT_PARTS = new Map(PARTS.flatMap((part) => [part, part.slice(0, -3), part.slice(0, 2), part.charAt(0)].map((short) => [short, part] as const)));

/** The part of a state that `words[i]` names. */
const partAt = (words: readonly Word[], i: number): string | null => {
  const word = words[i]?.word ?? "";
  return (PARTS as readonly string[]).includes(word) ? word : words[i + 1]?.word === "DISTRICT" ? (SHORT_PARTS.get(word) ?? null) : null;
};

const squeezed = (s: string): string => s.toUpperCase().replace(/[^A-Z]/g, "");

/** "NEWJERSEY", "NJ" -> state; the Bluebook's form and the post's. */
const STATES = new Map<string, string>();
const POSTAL: Readonly<Record<string, string>> = {
  Alabama: "AL", Alaska: "AK", Arizona: "AZ", Arkansas: "AR", California: "CA", Colorado: "CO", Connecticut: "CT", Columbia: "DC", Delaware: "DE",
  Florida: "FL", Georgia: "GA", Hawaii: "HI", Idaho: "ID", Illinois: "IL", Indiana: "IN", Iowa: "IA", Kansas: "KS", Kentucky: "KY", Louisiana: "LA",
  Maine: "ME", Maryland: "MD", Massachusetts: "MA", Michigan: "MI", Minnesota: "MN", Mississippi: "MS", Missouri: "MO", Montana: "MT", Nebraska: "NE",
  Nevada: "NV", "New Hampshire": "NH", "New Jersey": "NJ", "New Mexico": "NM", "New York": "NY", "North Carolina": "NC", "North Dakota": "ND",
  Ohio: "OH", Oklahoma: "OK", Oregon: "OR", Pennsylvania: "PA", "Puerto Rico": "PR", "Rhode Island": "RI", "South Carolina": "SC",
  "South Dakota": "SD", Tennessee: "TN", Texas: "TX", Utah: "UT", Vermont: "VT", Virginia: "VA", Washington: "WA", "West Virginia": "WV",
  Wisconsin: "WI", Wyoming: "WY", Guam: "GU", "Virgin Islands": "VI", "Northern Mariana Islands": "MP",
};
/** The state by name or any abbreviation, dots and spaces away: "NEWJERSEY", "NJ", "WVA". */
export const stateOf = (words: string): string | null => STATES.get(squeezed(words)) ?? null;

/** Older and home-made short forms, beside the Bluebook's and the post's. */
const OTHERS: Readonly<Record<string, string>> = {
  Calif: "California", Penn: "Pennsylvania", Penna: "Pennsylvania", Wisc: "Wisconsin", Ore: "Oregon", Oreg: "Oregon", Nebr: "Nebraska", Kans: "Kansas",
  Mississipi: "Mississippi", Massachusets: "Massachusetts", NCarolina: "North Carolina", SCarolina: "South Carolina", NoCarolina: "North Carolina", SoCarolina: "South Carolina",
  NDakota: "North Dakota", SDakota: "South Dakota", WVirginia: "West Virginia", NHampshire: "New Hampshire", NMexico: "New Mexico", NYork: "New York", NJersey: "New Jersey",
  RIsland: "Rhode Island", PRico: "Puerto Rico", Okla: "Oklahoma", Wash: "Washington", Conn: "Connecticut",
};

const BY_NAME = new Map<string, FederalTrialCourt>();
const BY_SHORT = new Map<string, FederalTrialCourt>();
for (const court of FEDERAL_COURTS) {
  BY_SHORT.set(squeezed(court.abbreviation), court);
  if (court.state === null) continue;
  BY_NAME.set(`${court.part?.toUpperCase() ?? ""} ${court.state}`, court);
  STATES.set(squeezed(court.state), court.state);
  const bluebook = court.abbreviation.replace(/^(?:[EWNSCM]\.)?D\.\s?/, "");
  if (court.id !== "dcd") STATES.set(squeezed(bluebook), court.state);
  const postal = POSTAL[court.state];
  if (postal) {
    STATES.set(postal, court.state);
    BY_SHORT.set(`${court.part?.charAt(0) ?? ""}D${postal}`, court);
  }
  BY_SHORT.set(`${court.part?.charAt(0) ?? ""}D${squeezed(court.state)}`, court);
  if (court.part) for (const other of Object.keys(OTHERS)) if (OTHERS[other] === court.state) BY_SHORT.set(`${court.part.charAt(0)}D${other.toUpperCase()}`, court);
  if (court.id.length > 3) BY_SHORT.set(court.id.toUpperCase(), court);
}

const claims = FEDERAL_COURTS.find(({ id }) => id === "cofc");
if (claims) for (const short of ["USCFC", "USFEDCL"]) BY_SHORT.set(short, claims);
for (const [short, state] of Object.entries(OTHERS)) STATES.set(short.toUpperCase(), state);

const BY_ID = new Map(FEDERAL_COURTS.map((c) => [c.id, c]));

export const courtById = (id: string): FederalTrialCourt | null => BY_ID.get(id) ?? null;

/** The one district of a state; null where it has several. */
export const onlyCourtOf = (state: string): FederalTrialCourt | null => BY_NAME.get(` ${state}`) ?? null;

/** `EASTERN DISTRICT OF MISSOURI`, `E. DIST. OF MISSOURI`, `DISTRICT OF NEW JERSEY`; not `DISTRICT OF MY HEART`, and not `DISTRICT COURT`. */
export function districtAt(words: readonly Word[], from: number): DistrictMatch | null {
  let i = from;
  const skip = (...any: readonly string[]): void => { while (any.includes(words[i]?.word ?? "")) i++; };
  skip("THE");
  const part = partAt(words, i);
  if (part) i++;
  if (words[i]?.word !== "DISTRICT") return null;
  i++;
  const of = i;
  skip("OF", "FOR", "THE");
  if (of === i && !part) return null;
  if (words[i]?.word === "STATE" && words[i + 1]?.word === "OF") i += 2;
  const state = stateAt(words, i);
  return state ? { court: BY_NAME.get(`${part ?? ""} ${state.name}`) ?? null, to: state.to } : null;
}

/** `MISSOURI, EASTERN DISTRICT`, `Missouri Eastern`: the docket's order, read after the court's own words. */
export function reversedAt(words: readonly Word[], from: number): DistrictMatch | null {
  const state = stateAt(words, from), part = state && partAt(words, state.to);
  const court = state && part ? BY_NAME.get(`${part} ${state.name}`) : undefined;
  return state && court ? { court, to: state.to + (words[state.to + 1]?.word === "DISTRICT" ? 2 : 1) } : null;
}

/** Guam and the islands have a `DISTRICT COURT OF ...`, read after those two words. */
export function territoryAt(words: readonly Word[], from: number): DistrictMatch | null {
  let i = from;
  while (["OF", "FOR", "THE", "TERRITORY", "COMMONWEALTH"].includes(words[i]?.word ?? "")) i++;
  const state = stateAt(words, i);
  const court = state && ["Guam", "Virgin Islands", "Northern Mariana Islands"].includes(state.name) ? onlyCourtOf(state.name) : null;
  return state && court ? { court, to: state.to } : null;
}

/** `USDC Oregon`: a state with one district, named after the court's own words. */
export function onlyDistrictAt(words: readonly Word[], from: number): DistrictMatch | null {
  const state = stateAt(words, from), court = state && onlyCourtOf(state.name);
  return state && court ? { court, to: state.to } : null;
}

/** `E.D. Mo.`, `E. D. Mo.`, `EDMO`, `D.N.J.`, `TXSD`, `S.D.N.Y.`; not `Ed Moses`. */
export function shortDistrictAt(words: readonly Word[], from: number): DistrictMatch | null {
  let joined = "", found: DistrictMatch | null = null;
  for (let i = from; i < from + 5; i++) {
    const next = words[i];
    if (!next || next.word.length > 13) break;
    if (joined !== "" && ["OF", "FOR"].includes(next.word)) continue;
    joined += next.word;
    const court = joined.length > 2 ? BY_SHORT.get(joined) : undefined;
    if (court) found = { court, to: i + 1 };
  }
  return found;
}

/** A state's name, or its abbreviation, in one to three words; the longest that fits. */
function stateAt(words: readonly Word[], from: number): { readonly name: string; readonly to: number } | null {
  for (let n = 3; n >= 1; n--) {
    if (from + n > words.length) continue;
    const name = STATES.get(words.slice(from, from + n).map((w) => w.word).join(""));
    if (name) return { name, to: from + n };
  }
  return null;
}
