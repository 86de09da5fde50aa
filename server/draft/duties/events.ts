/** Days that an order gives to a hearing, a conference, a deposition: what a period may run from or back to. */
import { findDates } from "../dates.js";
import type { IsoDate } from "../draft.js";
import { dayAhead } from "./dayAhead.js";
import { EVENT, EVENT_SET } from "./deadlinePhrases.js";
import { remembered } from "./remembered.js";

export interface EventDay {
  /** "hearing", "conference": as a group of words that mean one thing. */
  readonly sort: EventSort;
  readonly day: IsoDate;
}

type EventSort = "hearing" | "conference" | "conferral" | "deposition" | "other";

const sortOfEvent = (word: string): EventSort =>
  /hearing|argument/i.test(word) ? "hearing" : /conference|call|meeting|session|confer/i.test(word) ? "conference" : /deposition/i.test(word) ? "deposition" : "other";

/** @param theirs "their meeting": counsel's own, and not the court's
 * The day of the event named so, where the order gives one day for such events and no other. */
export function dayOfEvent(word: string, events: readonly EventDay[], theirs = false): IsoDate | null {
  const wanted: readonly EventSort[] = theirs ? ["conferral"] : sortOfEvent(word) === "conference" ? ["conference", "conferral"] : [sortOfEvent(word)];
  const days = new Set(events.filter(({ sort }) => wanted.includes(sort)).map(({ day }) => day));
  return days.size === 1 ? [...days][0]! : null;
}

const NEAR = 70;

/** "a hearing is set for July 10, 2012", "the July 10, 2012 hearing", "the conference on June 3". */
export function eventsIn(sentence: string, ordered: IsoDate | null): readonly EventDay[] {
  if (!/\d/.test(sentence) || !EVENT.test(sentence)) return [];
  return readEvents(`${ordered ?? ""}|${sentence}`);
}

const readEvents = remembered(1000, (key: string): readonly EventDay[] => {
  const at = key.indexOf("|"), ordered = key.slice(0, at) === "" ? null : (key.slice(0, at) as IsoDate), sentence = key.slice(at + 1);
  return findDates(sentence).flatMap((date): EventDay[] => {
    const day = date.form === "full" || date.form === "partial" ? dayAhead(date, ordered) : null;
    if (day === null) return [];
    const after = EVENT.exec(sentence.slice(date.span.end, date.span.end + 40));
    if (after && /^,? (?:[\w-]+ ){0,3}$/.test(sentence.slice(date.span.end, date.span.end + after.index))) return [{ sort: sortOfEvent(after[0]), day }];
    const before = sentence.slice(Math.max(0, date.span.start - NEAR - 40), date.span.start);
    const named = lastEvent(before);
    if (!named || DEADLINE.test(named.then)) return [];
    return EVENT_SET.test(named.then) || / (?:on|for|of) $/.test(named.then) ? [{ sort: sortOfEvent(named.word), day }] : [];
  });
});

/** Told as a limit, and no day of its own: "confer by", "no later than". */
const DEADLINE = /\b(?:by|before|later than|within|until)\b/i;

function lastEvent(words: string): { readonly word: string; readonly then: string } | null {
  let found: { word: string; then: string } | null = null;
  for (let rest = words, m = EVENT.exec(rest); m; m = EVENT.exec(rest)) {
    rest = rest.slice(m.index + m[0].length);
    found = { word: m[0], then: rest };
  }
  return found;
}
