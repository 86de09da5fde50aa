/**
 * What the log tells of conferring, in the sentences of a certification: dates, times, manners, names, requests.
 *
 * Only what an entry says is written. Whether it was in good faith, whether there is an accord, and how each side stands,
 * is never taken from the log: those stay blanks and choices, and so does every fact that an entry leaves out. Notes are
 * the keeper's own and are not used.
 */
import { tookPlace, type CaseFile, type LoggedConferral, type LoggedMode } from "../../shared-rules/case.js";
import type { RecitalItem } from "../../shared-rules/rules.js";
import { capital, mannerWords, type Sides } from "../../shared-rules/templates/wording.js";
import { aboutWords, list } from "../docket/about.js";
import { contactsFor, type Contacts } from "../docket/contacts.js";
import { isSame, opposite, personIn } from "../docket/people.js";
import { showDate } from "../draft/calendar.js";
import type { Draft, IsoDate } from "../draft/draft.js";
import { escapeFor } from "./markup.js";

/** The log as one draft sees it. */
export interface Logged extends Contacts {
  readonly file: CaseFile;
}

/** Null where nothing of the log bears on the draft. */
export function loggedFor(draft: Draft, file: CaseFile | null, until: IsoDate): Logged | null {
  if (file === null || file.conferrals.length === 0) return null;
  const contacts = contactsFor(draft, { ...file, conferrals: file.conferrals.map(onOneLine) }, until);
  return contacts.all.length > 0 ? { ...contacts, file } : null;
}

/** The log's words without line breaks and brackets: what stands in brackets would be a blank. */
function onOneLine(c: LoggedConferral): LoggedConferral {
  const words = (text: string): string => text.replace(/\[/gu, "(").replace(/\]/gu, ")").replace(/\s+/gu, " ").trim();
  const orNull = (text: string | null): string | null => text && words(text);
  return { ...c, by: c.by.map(words), with: c.with.map(words), about: c.about.map(words), place: orNull(c.place), duration: orNull(c.duration), exhibit: orNull(c.exhibit) };
}

/** A certification's sentence about the conference. */
export function loggedConference(c: LoggedConferral, { file }: Logged, draft: Draft, s: Sides, withTime: boolean): string {
  const { movants, opponents } = sidesIn(c, file, draft);
  const time = c.time === null ? (withTime ? ", at [time of conference]," : "") : `, at ${clockWords(c.time)},`;
  const about = c.about.length === 0 ? "[list all requests and issues in dispute]" : topics(c, file);
  return safe(draft, `${capital(movants === "" ? s.movant : movants)} conferred [in good faith / not in good faith] with ${opponents === "" ? s.opponent : opponents} ` +
    `${mannerWords(c.mode)} on ${showDate(c.date)}${time} about ${about}.`);
}

/** A recital as a sentence with the log's facts in it; null where the log has none for it. */
export function loggedRecital(item: RecitalItem, c: LoggedConferral | null, logged: Logged, draft: Draft, s: Sides): string | null {
  const { file } = logged;
  switch (item) {
    case "place": return c?.place ? safe(draft, `The conference took place at ${c.place}.`) : null;
    case "duration": return c?.duration ? safe(draft, `The conference lasted ${c.duration}.`) : null;
    case "participants": return c ? participants(c, file, draft) : null;
    case "issues": return c && c.about.length > 0 ? safe(draft, `The issues discussed were ${topics(c, file)}, and those that remain are [list issues that remain].`) : null;
    case "steps": return steps(logged, draft, s);
    default: return null;
  }
}

/** One effort, in a sentence of its own. */
export function loggedAttempt(c: LoggedConferral, { file }: Logged, draft: Draft): string {
  const time = c.time === null ? "" : `, at ${clockWords(c.time)}`;
  const by = c.by.length === 0 ? "[name of the person who tried]" : described(c.by, file);
  const sought = c.with.length === 0 ? "[name of the person sought]" : described(c.with, file);
  const about = c.about.length === 0 ? "" : ` about ${topics(c, file)}`;
  const spoke = tookPlace(c) ? SPOKE[c.mode] : undefined;
  const done = `On ${showDate(c.date)}${time}, ${by} ${spoke ?? DEEDS[c.mode]} ${sought}${about}${exhibit(c)}`;
  return safe(draft, spoke === undefined ? `${done}, with this result: ${resultOf(c)}.` : `${done}.`);
}

const DEEDS: Readonly<Record<LoggedMode, string>> = {
  telephone: "telephoned", "in-person": "sought to meet in person with", video: "tried to reach by video", letter: "wrote a letter to", email: "e-mailed",
  fax: "sent a fax to", voicemail: "left a voicemail for", text: "sent a text message to",
};

/** Where they did speak. */
const SPOKE: Readonly<Partial<Record<LoggedMode, string>>> = {
  telephone: "spoke by telephone with", "in-person": "met in person with", video: "spoke by video conference with",
};

const NOUNS: Readonly<Record<LoggedMode, string>> = {
  telephone: "a telephone call", "in-person": "a meeting in person", video: "a video conference", letter: "a letter", email: "an e-mail",
  fax: "a fax", voicemail: "a voicemail", text: "a text message",
};

const WRITTEN: ReadonlySet<LoggedMode> = new Set<LoggedMode>(["letter", "email", "fax", "text"]);

const RESULT = "[state the result of this attempt]";

/** What came of it, as far as the log says; never that the dispute could not be settled. */
function resultOf({ outcome, mode }: LoggedConferral): string {
  switch (outcome) {
    case null: return RESULT;
    // What is written is sent, and a message is left on a machine: that anybody answered, or talked, the entry does not say.
    case "held": case "impasse": case "accord": case "partial-accord": return WRITTEN.has(mode) || mode === "voicemail" ? RESULT : "those named spoke with each other";
    case "unanswered": return WRITTEN.has(mode) ? "no answer came" : mode === "voicemail" ? "the message was not returned" : "no one answered";
    case "declined": return "the person sought declined to confer";
    case "attempted": return "no conference took place";
    case "scheduled": return "a conference was arranged";
  }
}

const exhibit = (c: LoggedConferral): string => (c.exhibit === null ? "" : ` (Exhibit ${c.exhibit})`);

/** Both sides' steps, in order; those of a side of which the log has none are a blank. */
function steps({ all, file }: Logged, draft: Draft, s: Sides): string | null {
  // Without a side that moves, whose steps they were is the signer's to say.
  if (all.length === 0 || draft.movant.side === null) return null;
  const theirs = all.filter((c) => isOpponents(c, file, draft));
  const told = (contacts: readonly LoggedConferral[]): string =>
    contacts.length === 0 ? "[state each step, with its date, manner and result, or state none]" : contacts.map((c) => step(c, file)).join("; ");
  return safe(draft, `The steps taken by ${s.movant} were ${told(all.filter((c) => !theirs.includes(c)))}, and the steps taken by ${s.opponentShort} were ${told(theirs)}.`);
}

function step(c: LoggedConferral, file: CaseFile): string {
  const by = ` by ${c.by.length === 0 ? "[name of the person who took this step]" : described(c.by, file)}`;
  const to = c.with.length === 0 ? "" : ` ${WRITTEN.has(c.mode) || c.mode === "voicemail" ? "to" : "with"} ${described(c.with, file)}`;
  const about = c.about.length === 0 ? "" : ` about ${topics(c, file)}`;
  return `${NOUNS[c.mode]} of ${showDate(c.date)}${c.time === null ? "" : ` at ${clockWords(c.time)}`}${by}${to}${about}${exhibit(c)}, with this result: ${resultOf(c)}`;
}

const topics = (c: LoggedConferral, file: CaseFile): string => list(c.about.map((each) => aboutWords(each, file)));

/** "The following individuals participated: Helen Marsh for Defendant and Thomas Reyes for Plaintiff." */
function participants(c: LoggedConferral, file: CaseFile, draft: Draft): string | null {
  if (c.by.length === 0 || c.with.length === 0) return null;
  return safe(draft, `The following individuals participated: ${list([...c.by, ...c.with].map((name) => {
    const known = personIn(file, name);
    return known === null ? name : known.role === "party" ? `${known.name}, ${partyNoun(known.side)},` : `${known.name} for ${partyNoun(known.side)}`;
  })).replace(/,$/u, "")}.`);
}

/** Who of a contact is on which side; where the file does not know them, who got in touch is the movant's. */
function sidesIn(c: LoggedConferral, file: CaseFile, draft: Draft): { readonly movants: string; readonly opponents: string } {
  const [own, other] = isOpponents(c, file, draft) ? [c.with, c.by] : [c.by, c.with];
  return { movants: own.length === 0 ? "" : described(own, file), opponents: other.length === 0 ? "" : described(other, file) };
}

/** The other side got in touch. */
function isOpponents(c: LoggedConferral, file: CaseFile, draft: Draft): boolean {
  const against = opposite(draft.movant.side);
  const of = (names: readonly string[], side: typeof against): boolean => side !== null && names.some((name) => personIn(file, name)?.side === side);
  return of(c.by, against) && !of(c.by, opposite(against));
}

/** "Helen Marsh, counsel for Defendant," and "Plaintiff Rosalind Okafor"; strangers by their names alone. */
function described(names: readonly string[], file: CaseFile): string {
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

const partyNoun = (side: "plaintiff" | "defendant" | "other"): string => (side === "plaintiff" ? "Plaintiff" : side === "defendant" ? "Defendant" : "a non-party");

/** "14:15" as "2:15 p.m."; a time already written so stays. */
export function clockWords(time: string): string {
  const m = /^(\d{1,2}):(\d{2})(?: (.+))?$/u.exec(time);
  if (!m || /^[ap]\.?m/iu.test(m[3] ?? "")) return time;
  const hour = Number(m[1]);
  return `${((hour + 11) % 12) + 1}:${m[2]} ${hour < 12 ? "a.m." : "p.m."}${m[3] ? ` ${m[3]}` : ""}`;
}

/** One comma where two meet, and the words as the draft's language writes them. */
function safe(draft: Draft, sentence: string): string {
  return escapeFor(draft, sentence.replace(/,(?=[,.;]| \()/gu, ""));
}
