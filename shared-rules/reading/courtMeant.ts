/** The id of the court that somebody meant who wrote its name, its abbreviation or nearly its id. */
import { BANKRUPTCY_COURTS } from "../bankruptcy-courts.js";
import { FEDERAL_COURTS } from "../federal-courts.js";
import { meant } from "./meant.js";

const COURTS = [...FEDERAL_COURTS, ...BANKRUPTCY_COURTS];

/** ": E.D. Mo. is moed"; nothing where none is near. */
export function idMeant(written: unknown): string {
  if (typeof written !== "string" || written.length > 120) return "";
  const plain = letters(written);
  const called = COURTS.find(({ id, name, abbreviation }) => [id, letters(name), letters(abbreviation), letters(`United States District Court for the ${name}`)].includes(plain));
  const near = called?.id ?? meant(written, FEDERAL_COURTS.map(({ id }) => id));
  return near === null || near === written ? "" : ` (did you mean ${near}?)`;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
