/**
 * What a case number tells where the user has said so: the court whose office "4" is, the judge whose initials "RLW" are.
 * An entry fits a number that has all of what it names.
 */
export interface NumberEntry {
  /** How the number begins, without regard to blanks and hyphens: "C 09", "CV-". */
  readonly begins: string | null;
  /** The court's office, before or after the number: the "4" of 4:19-cv-345, the "PHX" of CV-19-345-PHX-DWL. */
  readonly office: string | null;
  /** A judge's initials: "RLW". */
  readonly initials: string | null;
  /** A court's id. */
  readonly court: string | null;
  /** A judge's name, as the catalog or the workspace's rules have it, or initials known there. */
  readonly judge: string | null;
}

/** A number as a caption has it: its words, and the marks around it in capitals. */
export interface NumberSeen {
  readonly text: string;
  readonly marks: readonly string[];
  readonly initials: readonly string[];
}

export function fits(entry: NumberEntry, { text, marks, initials }: NumberSeen): boolean {
  return (entry.begins === null || squeezed(text).startsWith(squeezed(entry.begins)))
    && (entry.office === null || marks.includes(entry.office.toUpperCase()))
    && (entry.initials === null || initials.includes(entry.initials.toUpperCase()));
}

const squeezed = (text: string): string => text.toUpperCase().replace(/[\s.–-]/g, "");

/** What it fits by, for messages: `office 4, initials RLW`. */
export const criteriaOf = ({ begins, office, initials }: NumberEntry): string =>
  [...(begins === null ? [] : [`beginning "${begins}"`]), ...(office === null ? [] : [`office ${office}`]), ...(initials === null ? [] : [`initials ${initials}`])].join(", ");

/** What is wrong with an entry that a schema cannot tell; null where nothing is. */
export function faultOf(entry: NumberEntry, knowsCourt: (id: string) => boolean): string | null {
  if (criteriaOf(entry) === "") return `expected "office", "initials" or "begins", which say what numbers it fits`;
  if (entry.court === null && entry.judge === null) return `expected "court" or "judge", which the number then tells`;
  return entry.court !== null && !knowsCourt(entry.court) ? `"${entry.court}" is no court that is known here` : null;
}
