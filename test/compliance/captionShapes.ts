/** The shapes that captions have: how courts, lawyers, dockets and scanners set a court's name. */
import { COURTHOUSE_CITIES } from "../../shared-rules/courthouses.js";
import type { FederalTrialCourt } from "../../shared-rules/federal-courts.js";

/** The draft in this shape; null where the court has no such name. */
export type Shape = (court: FederalTrialCourt, n: number) => string | null;

const MOVES = "PLAINTIFF'S MOTION TO COMPEL\n\nPlaintiff moves to compel answers to Interrogatory Nos. 3 and 7.\n\n/s/ Avery Linden\nAttorney for Plaintiff\n";
const LEFT = ["MORGAN ELLERY,", "     Plaintiff,", "v.", "SABLE ISLE SUPPLY CO.,", "     Defendant."];
const over = (head: string): string => `${head}\n\nMORGAN ELLERY,\n     Plaintiff,\nv.                                   Case No. 21-cv-02117\nSABLE ISLE SUPPLY CO.,\n     Defendant.\n\n${MOVES}`;

const POSTAL: Readonly<Record<string, string>> = {
  Alabama: "AL", Alaska: "AK", Arizona: "AZ", Arkansas: "AR", California: "CA", Colorado: "CO", Connecticut: "CT", Columbia: "DC", Delaware: "DE", Florida: "FL",
  Georgia: "GA", Hawaii: "HI", Idaho: "ID", Illinois: "IL", Indiana: "IN", Iowa: "IA", Kansas: "KS", Kentucky: "KY", Louisiana: "LA", Maine: "ME", Maryland: "MD",
  Massachusetts: "MA", Michigan: "MI", Minnesota: "MN", Mississippi: "MS", Missouri: "MO", Montana: "MT", Nebraska: "NE", Nevada: "NV", "New Hampshire": "NH",
  "New Jersey": "NJ", "New Mexico": "NM", "New York": "NY", "North Carolina": "NC", "North Dakota": "ND", Ohio: "OH", Oklahoma: "OK", Oregon: "OR", Pennsylvania: "PA",
  "Puerto Rico": "PR", "Rhode Island": "RI", "South Carolina": "SC", "South Dakota": "SD", Tennessee: "TN", Texas: "TX", Utah: "UT", Vermont: "VT", Virginia: "VA",
  Washington: "WA", "West Virginia": "WV", Wisconsin: "WI", Wyoming: "WY", Guam: "GU", "Virgin Islands": "VI", "Northern Mariana Islands": "MP",
};

const ISLANDS: Readonly<Record<string, string>> = { nmid: "Northern Mariana Islands", vid: "District of the Virgin Islands" };
const district = ({ id, part, state }: FederalTrialCourt): string => (part ? `${part} District of ${state ?? ""}` : ISLANDS[id] ?? `District of ${state ?? ""}`);
const code = ({ part, state }: FederalTrialCourt): string => `${part?.charAt(0) ?? ""}D${POSTAL[state ?? ""] ?? ""}`;
const city = ({ id }: FederalTrialCourt): string => COURTHOUSE_CITIES[id]?.[0] ?? "Springfield";
const loud = (text: string): string => text.toUpperCase();

/** A district court, not the Court of Federal Claims. */
const ofDistrict = (shape: (c: FederalTrialCourt, n: number) => string): Shape => (c, n) => (c.state === null ? null : shape(c, n));
/** A district that is part of a state. */
const ofPart = (shape: (c: FederalTrialCourt & { readonly part: string; readonly state: string }) => string): Shape =>
  (c) => (c.part === null || c.state === null ? null : shape({ ...c, part: c.part, state: c.state }));

const columns = (left: readonly string[], right: readonly string[], ornament: string): string =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `${(left[i] ?? "").padEnd(34)}${ornament} ${right[i] ?? ""}`).join("\n");

/** A scanner's slips: one letter wrong in every other long word. */
const SLIPS: Readonly<Record<string, string>> = { E: "F", R: "P", S: "5", T: "I" };
const scanned = (text: string, n: number): string => {
  let seen = 0;
  return text.split(" ").map((word) => (word.length > 5 && seen++ % 2 === n % 2 ? word.slice(0, 2) + (SLIPS[word.charAt(2)] ?? "H") + word.slice(3) : word)).join(" ");
};

const COURT = "UNITED STATES DISTRICT COURT";

export const MORE_SHAPES: Readonly<Record<string, Shape>> = {
  "U.S. District Court, E.D. Mo.": ofDistrict((c) => over(`U.S. District Court, ${c.abbreviation}`)),
  "the court over E.D. Mo.": ofDistrict((c) => over(`${COURT}\n${c.abbreviation}`)),
  "USDC EDMO": ofDistrict((c) => over(`USDC ${code(c)}`)),
  EDMO: ofDistrict((c) => over(code(c))),
  "E.D. Mo.": ofDistrict((c) => over(c.abbreviation)),
  "E.D. Mo. – a division": ofDistrict((c) => over(`${c.abbreviation} – ${city(c)} Division`)),
  "E.D. Mo. (a division)": ofDistrict((c) => over(`${c.abbreviation} (${city(c)} Div.)`)),
  "E.D. Mo., a city": ofDistrict((c) => over(`${c.abbreviation}, ${city(c)}`)),
  "USDC, E.D. Mo.": ofDistrict((c) => over(`USDC, ${c.abbreviation}`)),
  "U.S.D.C. FOR THE": ofDistrict((c) => over(`U.S.D.C. FOR THE ${loud(district(c))}`)),
  "U. S.": ofDistrict((c) => over(`U. S. DISTRICT COURT\n${loud(district(c))}`)),
  "DIST. CT.": ofDistrict((c) => over(`U.S. DIST. CT.\n${loud(district(c))}`)),
  "E. Dist. of Missouri": ofPart((c) => over(`United States District Court\n${c.part.charAt(0)}. Dist. of ${c.state}`)),
  "E.D. of Missouri": ofPart((c) => over(`U.S. District Court, ${c.part.charAt(0)}.D. of ${c.state}`)),
  "So. Dist. of Ohio": ofPart((c) => over(`United States District Court\n${c.part.slice(0, 2)}. Dist. of ${c.state}`)),
  "Eastern District, Missouri": ofPart((c) => over(`United States District Court, ${c.part} District, ${c.state}`)),
  "Missouri Eastern District": ofPart((c) => over(`US District Court for ${c.state} ${c.part} District`)),
  "Missouri, Eastern District": ofPart((c) => over(`U.S. District Court\n${c.state}, ${c.part} District`)),
  "a docket's head": ofDistrict((c) => over(`U.S. District Court\n${district(c)} (${city(c)})\nCIVIL DOCKET FOR CASE #: 4:21-cv-02117`)),
  "over five lines": ofPart((c) => over(`UNITED STATES\nDISTRICT COURT\n${loud(c.part)} DISTRICT\nOF\n${loud(c.state)}`)),
  "a word a line": ofDistrict((c) => over(`UNITED\nSTATES\nDISTRICT\nCOURT\n${loud(district(c))}`)),
  "blank lines between": ofDistrict((c) => over(`${COURT}\n\n\n\n${loud(district(c))}\n\n\n${loud(city(c))} DIVISION`)),
  "right column, )": ofDistrict((c) => `${columns(LEFT, [COURT, loud(district(c)), "", "Case No. 21-cv-02117"], ")")}\n\n${MOVES}`),
  "right column, §": ofDistrict((c) => `${columns(LEFT, [`IN THE ${COURT}`, `FOR THE ${loud(district(c))}`, `${loud(city(c))} DIVISION`, "", "CIVIL ACTION NO. 21-2117"], "§")}\n\n${MOVES}`),
  "right column, blanks": ofDistrict((c) => `${columns(LEFT, [COURT, loud(district(c)), "", "Case No. 21-cv-02117"], " ")}\n\n${MOVES}`),
  "left column": ofDistrict((c) => `${columns([COURT, loud(district(c)), "", ...LEFT], ["Case No. 21-cv-02117", "", "MOTION TO COMPEL"], "|")}\n\n${MOVES}`),
  "the district beside the court": ofPart((c) => `${columns([COURT, ...LEFT], [loud(district(c))], "   ")}\n\n${MOVES}`),
  "spaced letters": ofDistrict((c) => over(`${[...COURT].join(" ")}\n${loud(district(c))}`)),
  "1 for I": ofDistrict((c) => over(`${COURT}\n${loud(district(c))}`.replace(/I/g, "1"))),
  "l for I": ofDistrict((c) => over(`${COURT}\n${loud(district(c))}`.replace(/I/g, "l"))),
  "0 for O": ofDistrict((c) => over(`${COURT}\n${loud(district(c))}`.replace(/O/g, "0"))),
  "a wrong letter here and there": ofDistrict((c, n) => over(`${scanned(COURT, n)}\n${scanned(loud(district(c)), n)}`)),
  DISTRICTOFNEVADA: ofDistrict((c) => over(`${COURT}\n${loud(district(c)).replace("DISTRICT OF ", "DISTRICTOF")}`)),
  DISTRICTCOURT: ofDistrict((c) => over(`UNITED STATES DISTRICTCOURT\n${loud(district(c))}`)),
  "no spaces": ofDistrict((c) => over(`${COURT.replace(/ /g, "")}\n${loud(district(c)).replace(/ /g, "")}`)),
  "INTHE, FORTHE": ofDistrict((c) => over(`INTHE ${COURT}\nFORTHE ${loud(district(c))}`)),
  COURTEASTERN: ofDistrict((c) => over(`${COURT}${loud(district(c))}`)),
  "under a docket's stamp": ofDistrict((c) => over(`Case 4:21-cv-02117-ABC Document 44 Filed 05/12/21 Page 1 of 5\n\n1 ${COURT}\n2 ${loud(district(c))}\n3`)),
  "numbers down the margin": ofDistrict((c) => over(["Avery Linden (SBN 123456)", "LINDEN & HALE LLP", "100 Main Street", "Attorneys for Plaintiff", "", COURT, loud(district(c)), `${loud(city(c))} DIVISION`].map((l, i) => `${i + 1}  ${l}`).join("\n"))),
  "**in bold**": ofDistrict((c) => over(`**${COURT}**\n**${loud(district(c))}**`)),
  "AT a city": ofDistrict((c) => over(`The Honorable Lena Marlowe\n\n\n\n${COURT}\n${loud(district(c))}\nAT ${loud(city(c))}`)),
  "DISTRICT COURT OF THE UNITED STATES": ofDistrict((c) => over(`DISTRICT COURT OF THE UNITED STATES\n${loud(district(c))}`)),
  "Court: in full": ofDistrict((c) => over(`Court: United States District Court, ${district(c)}\nCase: 4:21-cv-02117`)),
  "Court: E.D. Mo.": ofDistrict((c) => over(`Court: ${c.abbreviation}\nCase: 4:21-cv-02117`)),
  "a division on the same line": ofDistrict((c) => over(`${COURT}, ${loud(district(c))}, ${loud(city(c))} DIVISION`)),
  "a city in small letters": ofDistrict((c) => over(`United States District Court for the ${district(c)} at ${city(c)}`)),
  "(the district in brackets)": ofDistrict((c) => over(`${COURT}\n(${loud(district(c))})`)),
  "Dell v. Finch, No. 1 (E.D. Mo.)": ofDistrict((c) => `Ellery v. Sable Isle Supply Co., No. 4:21-cv-02117 (${c.abbreviation})\n\n${MOVES}`),
  "under the title": ofDistrict((c) => `PLAINTIFF'S MOTION TO COMPEL\n\nUnited States District Court, ${district(c)}\n\nEllery v. Sable Isle Supply Co., No. 21-cv-02117\n\nPlaintiff moves to compel answers to Interrogatory Nos. 3 and 7.\n`),
  "DIST. OF": ofDistrict((c) => over(`${COURT}\n${loud(district(c)).replace("DISTRICT OF", "DIST. OF")}`)),
  "N. Carolina, W. Virginia": ofDistrict((c) => over(`United States District Court\n${district(c).replace("North ", "N. ").replace("South ", "S. ").replace("West ", "W. ")}`)),
  "District of MO": ofDistrict((c) => over(`United States District Court\n${c.part ? `${c.part} ` : ""}District of ${POSTAL[c.state ?? ""] ?? ""}`)),
  "OF THE STATE OF": ofDistrict((c) => over(`${COURT}\nFOR THE ${c.part ? `${loud(c.part)} ` : ""}DISTRICT OF THE STATE OF ${loud(c.state ?? "")}`)),
  "over dashes and an X": ofDistrict((c) => over(`${COURT}\n${loud(district(c))}\n-----------------------------------X`)),
  "small letters": ofDistrict((c) => over(`${COURT}\n${district(c)}`.toLowerCase())),
  "IN AND FOR": ofDistrict((c) => over(`IN THE ${COURT} IN AND FOR THE ${loud(district(c))}, ${loud(city(c))} DIVISION`)),
};
