/** The contacts of the log that bear on one draft, in their order in time, and which of them is its conference. */
import { tookPlace, type CaseFile, type LoggedConferral } from "../../shared-rules/case.js";
import type { Draft, IsoDate } from "../draft/draft.js";
import { isLive } from "../draft/modes.js";
import { findTimes } from "../draft/times.js";
import { mayBear } from "./about.js";

export interface Contacts {
  /** The newest one in which people spoke. */
  readonly conference: LoggedConferral | null;
  /** All of them, the conference among them; what was only arranged is left out. */
  readonly all: readonly LoggedConferral[];
}

/** @param until what came later is no effort before filing */
export function contactsFor(draft: Draft, file: CaseFile, until: IsoDate): Contacts {
  const last = draft.filed !== null && draft.filed < until ? draft.filed : until;
  const all = file.conferrals.filter((c) => c.outcome !== "scheduled" && c.date <= last && mayBear(c, draft, file));
  const ordered = [...all].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : minutesOf(a.time) - minutesOf(b.time)));
  return { conference: ordered.filter((c) => isLive(c.mode) && tookPlace(c)).at(-1) ?? null, all: ordered };
}

/** Minutes after midnight; what has no time comes first. */
export function minutesOf(time: string | null): number {
  return (time === null ? null : (findTimes(`at ${time}`)[0]?.minutes ?? null)) ?? -1;
}
