/** A contact more in the log of a case file. */
import type { LoggedConferral } from "../case.js";
import { addEntry, type Added, type Fields } from "./addEntry.js";

export { NEW_CASE_FILE, type Added } from "./addEntry.js";

/** What a person tells of a contact; what is empty is left out. */
export type NewConferral = Pick<LoggedConferral, "date" | "mode"> & Partial<Pick<LoggedConferral, "time" | "by" | "with" | "about" | "outcome" | "place" | "duration" | "exhibit" | "notes">>;

export const addConferral = (text: string, entry: NewConferral): Added => addEntry(text, "conferrals", fieldsOf(entry));

const KEYS = ["date", "time", "mode", "by", "with", "about", "outcome", "place", "duration", "exhibit", "notes"] as const;

const fieldsOf = (entry: NewConferral): Fields => Object.fromEntries(KEYS.flatMap((key): readonly (readonly [string, string | readonly string[]])[] => {
  const value = entry[key];
  return value === undefined || value === null || value.length === 0 ? [] : [[key, value]];
}));
