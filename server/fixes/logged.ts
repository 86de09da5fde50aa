/**
 * What the log tells of conferring, in the sentences of a certification: dates, times, manners, names, requests.
 *
 * Only what an entry says is written. Whether it was in good faith, whether there is an accord, and how each side stands,
 * is never taken from the log: those stay blanks and choices, and so does every fact that an entry leaves out. Notes are
 * the keeper's own and are not used.
 */
import type { CaseFile, LoggedConferral, LoggedMode } from "../../shared-rules/case.js";
import type { RecitalItem } from "../../shared-rules/rules.js";
import { capital, mannerWords, type Sides } from "../../shared-rules/templates/wording.js";
import { list } from "../docket/about.js";
import { contactsFor, type Contacts } from "../docket/contacts.js";
import { opposite, personIn } from "../docket/people.js";
import { showDate } from "../draft/calendar.js";
import type { Draft, IsoDate } from "../draft/draft.js";
import { steps, stepsAbove } from "./loggedSteps.js";
import { clockWords, described, exhibit, partyNoun, resultOf, safe, sidesIn, spoke, topics } from "./loggedWords.js";

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
