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
import { isLive } from "../draft/modes.js";
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
  const time = c.time === null ? (withTime ? ", at [time of conference]," : ",") : `, at ${clockWords(c.time)},`;
  const about = c.about.length === 0 ? "[list all requests and issues in dispute]" : topics(c, file);
  return safe(draft, `${capital(movants === "" ? s.movant : movants)} conferred [in good faith / not in good faith] with ${opponents === "" ? s.opponent : opponents} ` +
    `${mannerWords(c.mode)} on ${showDate(c.date)}${time} about ${about}.`);
}

/** Conferences before the one that a certification tells of, a sentence each. */
export const loggedBefore = (conference: LoggedConferral, logged: Logged, draft: Draft): readonly string[] =>
  logged.all.filter((c) => c !== conference && spoke(c)).map((c) => loggedAttempt(c, logged, draft));

/** A recital as a sentence with the log's facts in it; null where the log has none for it. `c`: the conference; null where there were only attempts, told before. */
export function loggedRecital(item: RecitalItem, c: LoggedConferral | null, logged: Logged, draft: Draft, s: Sides): string | null {
  const { file } = logged;
  switch (item) {
    case "place": return c?.place ? safe(draft, `The conference took place at ${c.place}.`) : null;
    case "duration": return c?.duration ? safe(draft, `The conference lasted ${c.duration}.`) : null;
    case "participants": return c ? participants(c, file, draft) : null;
    case "issues": return c && c.about.length > 0 ? safe(draft, `The issues discussed were ${topics(c, file)}, and those that remain are [list issues that remain].`) : null;
    case "steps": return c ? steps(logged, draft, s) : stepsAbove(logged, draft, s);
    default: return null;
  }
}

/** One contact or effort, in a sentence of its own. */
export function loggedAttempt(c: LoggedConferral, { file }: Logged, draft: Draft, withTime = false): string {
  const time = c.time === null ? (withTime ? ", at [time of this attempt]" : "") : `, at ${clockWords(c.time)}`;
  const by = c.by.length === 0 ? "[name of the person who tried]" : described(c.by, file);
  const sought = c.with.length === 0 ? "[name of the person sought]" : described(c.with, file);
  const about = c.about.length === 0 ? "" : ` about ${topics(c, file)}`;
  const done = `On ${showDate(c.date)}${time}, ${by} ${(spoke(c) ? SPOKE : DEEDS)[c.mode](sought)}${about}${exhibit(c)}`;
  return safe(draft, `${done}${spoke(c) ? "" : resultOf(c, file, draft)}.`);
}

/** People spoke. What is written is sent, and a message is left on a machine: that anybody answered, or talked, such an entry does not say. */
const spoke = (c: LoggedConferral): boolean => tookPlace(c) && isLive(c.mode);

type Deed = (sought: string) => string;

const DEEDS: Readonly<Record<LoggedMode, Deed>> = {
  telephone: (sought) => `telephoned ${sought}`, "in-person": (sought) => `sought to meet in person with ${sought}`, video: (sought) => `tried to reach ${sought} by video conference`,
  letter: (sought) => `wrote a letter to ${sought}`, email: (sought) => `e-mailed ${sought}`, fax: (sought) => `sent a fax to ${sought}`,
  voicemail: (sought) => `left a voicemail for ${sought}`, text: (sought) => `sent a text message to ${sought}`,
};

/** Where they did speak. */
const SPOKE: Readonly<Record<LoggedMode, Deed>> = {
  ...DEEDS,
  telephone: (sought) => `spoke by telephone with ${sought}`, "in-person": (sought) => `met in person with ${sought}`, video: (sought) => `spoke by video conference with ${sought}`,
};

const RESULT = ", with this result: [state the result of this attempt]";

const UNANSWERED: Readonly<Record<LoggedMode, string>> = {
  telephone: "no one answered", voicemail: "the message was not returned", video: "no one joined", "in-person": "no one came",
  letter: "no answer came", email: "no answer came", fax: "no answer came", text: "no answer came",
};

/** What came of it, as far as the log says; never that the dispute could not be settled. */
function resultOf(c: LoggedConferral, file: CaseFile, draft: Draft): string {
  switch (c.outcome) {
    case null: case "held": case "impasse": case "accord": case "partial-accord": return RESULT;
    case "unanswered": return `; ${UNANSWERED[c.mode]}`;
    case "declined": return `; ${whoDeclined(c, file, draft)} declined to confer`;
    case "attempted": return "; no conference took place";
    case "scheduled": return "; a conference was arranged";
  }
}

/** Those who were sought. Where the other side got in touch, whether it declined or was declined the entry does not say. */
function whoDeclined(c: LoggedConferral, file: CaseFile, draft: Draft): string {
  const named = (names: readonly string[]): string => list(names.map((name) => personIn(file, name)?.name ?? name));
  if (c.with.length === 0 || (c.by.length === 0 && isOpponents(c, file, draft))) return "[name of the person who declined]";
  return isOpponents(c, file, draft) ? `[${named(c.by)} / ${named(c.with)}]` : named(c.with);
}

const exhibit = (c: LoggedConferral): string => (c.exhibit === null ? "" : ` (Exhibit ${c.exhibit})`);

const NO_STEP = "[state each step, with its date, manner and result, or state none]";

/** Both sides' steps, in order; those of a side of which the log has none are a blank. */
function steps({ all, file }: Logged, draft: Draft, s: Sides): string | null {
  // Without a side that moves, whose steps they were is the signer's to say.
  if (all.length === 0 || draft.movant.side === null) return null;
  const theirs = all.filter((c) => isOpponents(c, file, draft));
  const told = (contacts: readonly LoggedConferral[]): string => (contacts.length === 0 ? NO_STEP : contacts.map((c) => step(c, file, draft)).join("; "));
  return safe(draft, `The steps taken by ${s.movant} were ${told(all.filter((c) => !theirs.includes(c)))}, and the steps taken by ${s.opponentShort} were ${told(theirs)}.`);
}

/** The same where each has been told already, one by one. */
function stepsAbove({ all, file }: Logged, draft: Draft, s: Sides): string | null {
  if (all.length === 0 || draft.movant.side === null) return null;
  const [own, theirs] = [all.some((c) => !isOpponents(c, file, draft)), all.some((c) => isOpponents(c, file, draft))];
  if (own && theirs) return `The steps taken by ${s.movant} and by ${s.opponentShort} are those set out above.`;
  return `The steps taken by ${s.movant} ${own ? "are those set out above" : `were ${NO_STEP}`}, and the steps taken by ${s.opponentShort} ${theirs ? "are those set out above" : `were ${NO_STEP}`}.`;
}

const NOUNS: Readonly<Record<LoggedMode, string>> = {
  telephone: "a telephone call", "in-person": "a meeting in person", video: "a video conference", letter: "a letter", email: "an e-mail",
  fax: "a fax", voicemail: "a voicemail", text: "a text message",
};

/** What a try is called that came to nothing. */
const TRIES: Readonly<Record<LoggedMode, string>> = { ...NOUNS, "in-person": "an attempted meeting in person", video: "an attempted video conference" };

const UNANSWERED_STEP: Readonly<Record<LoggedMode, string>> = {
  telephone: ", which no one answered", voicemail: ", which was not returned", video: ", which no one joined", "in-person": ", to which no one came",
  letter: ", to which no answer came", email: ", to which no answer came", fax: ", to which no answer came", text: ", to which no answer came",
};

function step(c: LoggedConferral, file: CaseFile, draft: Draft): string {
  const by = c.by.length === 0 ? "[name of the person who took this step]" : described(c.by, file), to = c.with.length === 0 ? null : described(c.with, file);
  const about = c.about.length === 0 ? "" : ` about ${topics(c, file)}`, when = `${showDate(c.date)}${c.time === null ? "" : `, at ${clockWords(c.time)}`},`;
  if (spoke(c)) return `${NOUNS[c.mode]} of ${when} between ${by} and ${to ?? "[name of the person spoken with]"}${about}${exhibit(c)}`;
  const arranged = c.mode === "video" || c.mode === "in-person";
  return `${TRIES[c.mode]} of ${when} ${arranged ? "by" : "from"} ${by}${to === null ? "" : ` ${arranged ? "with" : "to"} ${to}`}${about}${exhibit(c)}${stepResult(c, file, draft)}`;
}

function stepResult(c: LoggedConferral, file: CaseFile, draft: Draft): string {
  switch (c.outcome) {
    case "unanswered": return UNANSWERED_STEP[c.mode];
    case "declined": return `, after which ${whoDeclined(c, file, draft)} declined to confer`;
    case "attempted": return ", without a conference";
    default: return resultOf(c, file, draft);
  }
}

const topics = (c: LoggedConferral, file: CaseFile): string => list(c.about.map((each) => aboutWords(each, file)));

/** "The following individuals participated: Helen Marsh and Bo Lee for Defendant and Thomas Reyes for Plaintiff." Whom a stranger represents is a choice. */
function participants(c: LoggedConferral, file: CaseFile, draft: Draft): string | null {
  if (c.by.length === 0 || c.with.length === 0) return null;
  const groups: { names: string[]; readonly for: string }[] = [];
  for (const name of [...c.by, ...c.with]) {
    const known = personIn(file, name), last = groups.at(-1);
    const whose = known === null ? ` for ${eitherSide(draft, c.by.includes(name))}` : known.role === "party" ? `, ${partyNoun(known.side)},` : ` for ${partyNoun(known.side)}`;
    if (last?.for === whose && known?.role !== "party") last.names.push(known?.name ?? name);
    else groups.push({ names: [known?.name ?? name], for: whose });
  }
  const told = groups.map(({ names, for: whose }) => `${list(names)}${whose}`);
  return safe(draft, `The following individuals participated: ${(groups.some(({ names }) => names.length > 1) ? told.join(", and ") : list(told)).replace(/,$/u, "")}.`);
}

/** The likelier first. */
function eitherSide({ movant }: Draft, own: boolean): string {
  const first = movant.side === null || movant.side === "other" ? "plaintiff" : own ? movant.side : opposite(movant.side);
  return first === "defendant" ? "[Defendant / Plaintiff]" : "[Plaintiff / Defendant]";
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
