/**
 * By when: every time limit in a sentence of an order, and the day on which it ends where that can be known.
 *
 * A day that the order names stands as it is. A period is counted from the order's own date, or from an event whose day the
 * order gives; from any other event it has no day ("within five days of service").
 */
import { daysIn as daysInMonth, isoOf, partsOf } from "../calendar.js";
import { findDates } from "../dates.js";
import { numberOf } from "../dateWords.js";
import type { IsoDate } from "../draft.js";
import { matches } from "../scan.js";
import { span, type Span } from "../span.js";
import { lastDayOf, type Period, type PeriodUnit } from "./computeTime.js";
import { dayAhead } from "./dayAhead.js";
import { EVENT, LEADS_TO_DAY, LEADS_TO_OWN_DAY, LIMITS, ORDER_SERVED, PERIOD, RUNS_FROM, SAME_TIME, THAT_DAY, THIS_ORDER, UNKNOWN_EVENT } from "./deadlinePhrases.js";
import { dayOfEvent, type EventDay } from "./events.js";

export interface Deadline {
  readonly span: Span;
  readonly day: IsoDate | null;
  /** The act takes place on that day, and not by it. */
  readonly onDay: boolean;
  /** A period that runs from nothing it names: "within thirty days". */
  readonly bare?: boolean;
}

export interface Known {
  /** The order's own date. */
  readonly ordered: IsoDate | null;
  readonly events: readonly EventDay[];
  /** The time limit told before this sentence. */
  readonly previous: IsoDate | null;
}

/** In the order in which they stand. */
export function deadlinesIn(text: string, known: Known): readonly Deadline[] {
  if (!TIMES.test(text)) return [];
  const key = `${known.ordered}|${known.previous}|${known.events.map((e) => e.sort + e.day).join()}|${text}`;
  let found = READ.get(key);
  if (!found) {
    if (READ.size >= MOST_READ) READ.clear();
    READ.set(key, (found = read(text, known)));
  }
  return found;
}

/** What a sentence says, kept with all that its reading hangs on. */
const READ = new Map<string, readonly Deadline[]>();
const MOST_READ = 1000;

function read(text: string, known: Known): readonly Deadline[] {
  const periods = periodsIn(text, known);
  const days = daysIn(text, known).filter((day) => !periods.some((p) => p.span.start <= day.span.start && day.span.end <= p.span.end));
  // "within 10 days thereafter; a reply within 5 days": what follows a time that has no day has none.
  const told = [...periods.map((p, i) => (p.bare === true && periods.slice(0, i).some((before) => before.bare !== true && before.day === null) ? { ...p, day: null } : p)), ...days];
  return [...told, ...monthEnds(text, known), ...sameTimes(text, known, told), ...nextDays(text, known, told)].sort((a, b) => a.span.start - b.span.start);
}

/** No time is told without one of these. */
const TIMES = /\d|days?\b|week|month|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|hereof|\b(?:same|that) |fortnight|\bend of |\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** "by the same date": the one told before it, in this sentence or earlier. */
const sameTimes = (text: string, { previous }: Known, told: readonly Deadline[]): Deadline[] =>
  !/\b(?:same|that) /i.test(text) ? [] : matches(SAME_TIME, text).map((m) => ({
    span: span(m.index, m.index + m[0].length), onDay: false,
    day: told.reduce<Deadline | null>((last, d) => (d.span.end <= m.index && d.day !== null && (last === null || d.span.start > last.span.start) ? d : last), null)?.day ?? previous,
  }));

/** "by noon the next day", "no later than the following day": after the day told before. */
const NEXT_DAY = /\b(?:by|no later than|not later than|on|before)(?: (?:noon|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|(?:the )?close of business|(?:the )?end of))?(?: on| of)? the (?:next|following|very next) (?<court>business |court )?day\b/giu;

const nextDays = (text: string, known: Known, told: readonly Deadline[]): Deadline[] =>
  !/\bday\b/i.test(text) ? [] : matches(NEXT_DAY, text).map((m) => {
    const before = told.reduce<Deadline | null>((last, d) => (d.span.end <= m.index && d.day !== null && (last === null || d.span.start > last.span.start) ? d : last), null)?.day ?? known.previous;
    return { span: span(m.index, m.index + m[0].length), day: before === null ? null : lastDayOf({ count: 1, unit: m.groups?.["court"] === undefined ? "calendar-day" : "court-day", direction: "after" }, before, known.ordered ?? before), onDay: false };
  });

/** "by the end of the month", "no later than the end of March 2014": its last day. */
const MONTH_END = /\b(?:by|before|no later than|not later than|through|on or before) the (?:end|last day) of (?:(?<this>the|this)(?: present| current)? month|(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?<year>20\d\d|19\d\d))?)\b/gu;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const monthEnds = (text: string, { ordered }: Known): Deadline[] =>
  !/\b(?:end|last day) of\b/.test(text) ? [] : matches(MONTH_END, text).flatMap((m): Deadline[] => {
    const now = ordered === null ? null : partsOf(ordered), month = m.groups?.["month"] === undefined ? now?.month : MONTHS.indexOf(m.groups["month"]) + 1;
    if (month === undefined) return [];
    const year = m.groups?.["year"] !== undefined ? Number(m.groups["year"]) : now === null ? null : month < now.month ? now.year + 1 : now.year;
    return [{ span: span(m.index, m.index + m[0].length), day: year === null ? null : isoOf(year, month, daysInMonth(year, month)), onDay: false }];
  });

const MOVED_AFTER = /^[^.;]{0,150}?\b(?:is|are|be|hereby|now) (?:\w+ )?(?:extended|continued|moved|reset|re-set|enlarged|postponed|advanced|changed|adjourned)\b[^.;]{0,40}?\b(?:to|until|through)\b/i;
const LOOK_BACK = 150;
/** "Plaintiff to supplement as to 2012 only, 3/18/14.": a clerk's day, at the end of a note. */
const SHORT_NOTE = 180;
const ENDS_NOTE = /^[\s.)]*$/;
const SET_OFF_AT_END = /(?:,|:| [-–—]{1,2}) $/;

function daysIn(text: string, { ordered }: Known): Deadline[] {
  return findDates(text).flatMap((date): Deadline[] => {
    const before = text.slice(Math.max(0, date.span.start - LOOK_BACK), date.span.start);
    const led = LEADS_TO_DAY.exec(before) ?? (text.length < SHORT_NOTE && ENDS_NOTE.test(text.slice(date.span.end)) ? SET_OFF_AT_END.exec(before) : null), own = led ? null : LEADS_TO_OWN_DAY.exec(before);
    const lead = led ?? own;
    // "The deadline of March 7 for the letter is continued to March 21": the day that no longer holds.
    if (led && /\b(?:deadline|date|due date) (?:of|was)\b/i.test(led[0]) && MOVED_AFTER.test(text.slice(date.span.end, date.span.end + 200))) return [];
    // "the logbook for March 2016" tells what, and not when.
    if (!lead || (CITED.test(before) && !MAKES_AVAILABLE.test(before)) || (/^(?:through|until) /i.test(lead[0]) && RANGE.test(before.slice(0, before.length - lead[0].length))) || (own !== null && (date.form === "month" || date.form === "vague"))) return [];
    const at = span(date.span.start - lead[0].length, date.span.end), day = dayAhead(date, ordered);
    // A day before the order's own is that of something past: "the logs of January 6".
    if (day !== null && ordered !== null && day < ordered && (own !== null || date.form === "full")) return [];
    return [{ span: at, day, onDay: own !== null }];
  });
}

/** "the Order of May 3", "served on", "filed on": the day of something past. */
const CITED = /(?<!\bbe )(?<!-)\b(?:dated|filed|served|entered|issued|held|signed|docketed|received|sent|conducted|propounded|made|provided|mailed|e-mailed|emailed|requested|created|available|produced)(?: (?!be\b)[\w.']+){0,4} (?:on|of) $|\border(?:ed)? of $/i;

/** "of July 13, 2015 through June 30, 2016": a stretch of time, and no limit. */
const RANGE = /\d(?:st|nd|rd|th)?,? $/;
/** "make the cell available for inspection on May 3": still to come. */
const MAKES_AVAILABLE = /\b(?:make|be made|be|remain) (?:[\w'’-]+ ){0,8}?available\b[^.;]{0,40}$/i;

/** No period is told without one of these. */
const UNITS = /hour|day|week|fortnight|month/i;

function periodsIn(text: string, known: Known): Deadline[] {
  return !UNITS.test(text) ? [] : matches(PERIOD, text).flatMap((m): Deadline[] => {
    const { lead = "", count = "", sort = "", unit = "" } = m.groups ?? {};
    const number = numberOf(count), end = m.index + m[0].length;
    const runs = RUNS_FROM.exec(text.slice(end, end + 40));
    if (number === null || (!runs && !LIMITS.test(lead) && !(/^in$/i.test(lead) && /\bdue $|\bto be \w+(?: by [\w ]{3,30})? $/i.test(text.slice(Math.max(0, m.index - 50), m.index))) && !(GIVES_TIME.test(text.slice(Math.max(0, m.index - 90), m.index)) && IN_WHICH.test(text.slice(end, end + 60))) && !/^(?:in|over|during) the next /i.test(m[0]))) return [];
    if (!runs && (NO_LIMIT_AFTER.test(text.slice(end, end + 30)) || (/^ha(?:s|ve)$/i.test(lead) && !/^(?: from\b.{0,60}?)?(?: (?:in|within) which)? to\b|^[.;]?$/.test(text.slice(end, end + 70))))) return [];
    const fortnight = /^fortnight/i.test(unit), period: Period = { count: fortnight ? number * 14 : number, unit: unitOf(sort, unit), direction: runs?.groups?.["before"] ? "before" : "after" };
    if (runs?.groups?.["then"]) return [{ span: span(m.index, end + runs[0].length), day: /\bhereafter/i.test(runs[0]) ? from(period, known.ordered, known) : null, onDay: false }];
    // "Upon an impasse, they shall file it within five days": it runs from what the order does not date.
    if (!runs && (AFTER_EVENT.test(text.slice(Math.max(0, m.index - 240), m.index)) || /\bthereafter\b[^.;]{0,40}$/i.test(text.slice(Math.max(0, m.index - 60), m.index)))) return [{ span: span(m.index, end), day: null, onDay: false }];
    if (!runs) return [{ span: span(m.index, end), day: from(period, known.ordered, known), onDay: false, bare: true }];
    const anchor = anchorAt(text, end + runs[0].length), earlier = THAT_DAY.test(anchor.words) ? daysIn(text.slice(0, m.index), known).filter((d) => d.day !== null).at(-1)?.day : undefined;
    // "ten days of testimony" runs from nothing.
    if (/^of$/i.test(runs[0].trim()) && !LIMITS.test(lead) && !/^(?:in|at least|not?|by)/i.test(lead)) return [];
    return [{ span: span(m.index, anchor.end), day: from(period, earlier ?? eventOf(anchor.words, known), known), onDay: false }];
  });
}

/** "The Court gives Defendant two weeks to serve", "extends by ten days the time for": a time that is given. */
const GIVES_TIME = /\b(?:gets?|receives?|giv(?:es?|en|ing)|grant(?:s|ed|ing)?|allow(?:s|ed|ing)?|afford(?:s|ed|ing)?|accord(?:s|ed)|extend(?:s|ed|ing)?|enlarg(?:es?|ed|ing))\b[^.;]{0,70}$/i;
const IN_WHICH = /^(?:,? (?:more|longer|in which|within which|further))?(?:,? (?:to|for|in which|within which|the)\b|[,.]|$)/i;

const AFTER_EVENT = /(?:^|[;:.] |\bthat |\band )(?:upon|once|after|following|when(?:ever)?|as soon as|as (?:each|every|any)|each time)\b[^;:.]{5,180}, [^;:.]*$/i;

/** "within 30 miles", "has fourteen days left", "have two weeks of testimony". */
const NO_LIMIT_AFTER = /^ (?:left|remaining|of testimony|of trial|in jail)\b/i;

const unitOf = (sort: string, unit: string): PeriodUnit => {
  const small = unit.toLowerCase();
  if (small.startsWith("hour")) return "hour";
  if (small.startsWith("month")) return "month";
  if (small.startsWith("week")) return "week";
  return /business|court|working|judicial/i.test(sort) ? "court-day" : /calendar/i.test(sort) ? "calendar-day" : "day";
};

const from = (period: Period, event: IsoDate | null, { ordered }: Known): IsoDate | null =>
  event === null ? null : lastDayOf(period, event, ordered ?? event);

const ANCHOR_LENGTH = 110;

/** The words of the event, as far as the clause goes. */
function anchorAt(text: string, at: number): { readonly words: string; readonly end: number } {
  const rest = text.slice(at, at + ANCHOR_LENGTH);
  const cut = rest.search(ANCHOR_ENDS);
  const words = (cut < 0 ? rest : rest.slice(0, cut)).trimEnd();
  return { words: words.trimStart(), end: at + words.length };
}

/** "this Order, counsel", "the hearing and file", "this order to respond"; a date's own comma goes on: "May 3, 2012". */
const ANCHOR_ENDS = /,(?! (?:19|20)\d\d)|[;:]|\)(?=[,.;]|$)|\.(?: |$)| (?:and(?! (?:order|opinion))|or|to|in which|counsel|shall|must|may|will|the parties|plaintiffs?|defendants?|they)(?= )/i;

function eventOf(words: string, known: Known): IsoDate | null {
  if (ORDER_SERVED.test(words)) return null;
  if (THIS_ORDER.test(words)) return known.ordered;
  if (THAT_DAY.test(words)) return known.previous;
  const date = findDates(words)[0];
  if (date && (date.form === "full" || date.form === "partial")) return dayAhead(date, known.ordered);
  const event = UNKNOWN_EVENT.test(words) ? null : EVENT.exec(words);
  return event ? dayOfEvent(event[0], known.events, /^(?:their|the parties['’]|counsel['’]s)(?= )/i.test(words) && !/deposition|hearing|mediation|argument|trial/i.test(event[0])) : null;
}
