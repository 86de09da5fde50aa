/** What an entry of the log says, in words: who is on which side, what it was about, how it ended. */
import { tookPlace, type CaseFile, type LoggedConferral, type LoggedMode } from "../../shared-rules/case.js";
import { aboutWords, list } from "../docket/about.js";
import { isSame, opposite, personIn } from "../docket/people.js";
import type { Draft } from "../draft/draft.js";
import { isLive } from "../draft/modes.js";
import { escapeFor } from "./markup.js";

/** People spoke. What is written is sent, and a message is left on a machine: that anybody answered, or talked, such an entry does not say. */
export const spoke = (c: LoggedConferral): boolean => tookPlace(c) && isLive(c.mode);

export const topics = (c: LoggedConferral, file: CaseFile): string => list(c.about.map((each) => aboutWords(each, file)));

const RESULT = ", with this result: [state the result of this attempt]";

const UNANSWERED: Readonly<Record<LoggedMode, string>> = {
  telephone: "no one answered", voicemail: "the message was not returned", video: "no one joined", "in-person": "no one came",
  letter: "no answer came", email: "no answer came", fax: "no answer came", text: "no answer came",
};

/** What came of it, as far as the log says; never that the dispute could not be settled. */
export function resultOf(c: LoggedConferral, file: CaseFile, draft: Draft): string {
  switch (c.outcome) {
    case null: case "held": case "impasse": case "accord": case "partial-accord": return RESULT;
    case "unanswered": return `; ${UNANSWERED[c.mode]}`;
    case "declined": return `; ${whoDeclined(c, file, draft)} declined to confer`;
    case "attempted": return "; no conference took place";
    case "scheduled": return "; a conference was arranged";
  }
}

/** Those who were sought. Where the other side got in touch, whether it declined or was declined the entry does not say. */
export function whoDeclined(c: LoggedConferral, file: CaseFile, draft: Draft): string {
  const named = (names: readonly string[]): string => list(names.map((name) => personIn(file, name)?.name ?? name));
  if (c.with.length === 0 || (c.by.length === 0 && isOpponents(c, file, draft))) return "[name of the person who declined]";
  return isOpponents(c, file, draft) ? `[${named(c.by)} / ${named(c.with)}]` : named(c.with);
}

export const exhibit = (c: LoggedConferral): string => (c.exhibit === null ? "" : ` (Exhibit ${c.exhibit})`);

/** Who of a contact is on which side; where the file does not know them, who got in touch is the movant's. */
export function sidesIn(c: LoggedConferral, file: CaseFile, draft: Draft): { readonly movants: string; readonly opponents: string } {
  const [own, other] = isOpponents(c, file, draft) ? [c.with, c.by] : [c.by, c.with];
  return { movants: own.length === 0 ? "" : described(own, file), opponents: other.length === 0 ? "" : described(other, file) };
}

/** The other side got in touch. */
export function isOpponents(c: LoggedConferral, file: CaseFile, draft: Draft): boolean {
  const against = opposite(draft.movant.side);
  const of = (names: readonly string[], side: typeof against): boolean => side !== null && names.some((name) => personIn(file, name)?.side === side);
  return of(c.by, against) && !of(c.by, opposite(against));
}

/** "Helen Marsh, counsel for Defendant," and "Plaintiff Rosalind Okafor"; strangers by their names alone. */
export function described(names: readonly string[], file: CaseFile): string {
  const people = names.map((name) => ({ name, known: personIn(file, name) }));
  return list(people.map(({ name, known }, n) => {
    if (known === null) return name;
    if (known.role === "party") return isPerson(known.name, file) ? `${partyNoun(known.side)} ${known.name}` : known.name;
    const next = people[n + 1]?.known;
    // "Ann Poe and Bo Lee, counsel for Defendant," once for those in a row.
    return next && next.role === known.role && next.side === known.side ? known.name : `${known.name}, ${known.role === "staff" ? "staff of counsel" : "counsel"} for ${partyNoun(known.side)},`;
  }));
}

/** A party that speaks for itself. */
const isPerson = (name: string, file: CaseFile): boolean => file.parties.some((party) => party.selfRepresented && isSame(party.name, name));

export const partyNoun = (side: "plaintiff" | "defendant" | "other"): string => (side === "plaintiff" ? "Plaintiff" : side === "defendant" ? "Defendant" : "a non-party");

/** "14:15" as "2:15 p.m."; a time already written so stays. */
export function clockWords(time: string): string {
  const m = /^(\d{1,2}):(\d{2})(?: (.+))?$/u.exec(time);
  if (!m || /^[ap]\.?m/iu.test(m[3] ?? "")) return time;
  const hour = Number(m[1]);
  return `${((hour + 11) % 12) + 1}:${m[2]} ${hour < 12 ? "a.m." : "p.m."}${m[3] ? ` ${m[3]}` : ""}`;
}

/** One comma where two meet, and the words as the draft's language writes them. */
export function safe(draft: Draft, sentence: string): string {
  return escapeFor(draft, sentence.replace(/,(?=[,.;]| \()/gu, ""));
}
