/**
 * Logs: a date, how, and with whom, without a verb. One line each ("5/31 – telephone call, Abbott and Nwosu, 45 min."), or
 * several in one paragraph ("8/28/23 ltr, Farrell to Ogden. 9/5/23 Ogden e-mail: ...").
 */
import type { ContactFact, Telling } from "./contactFact.js";
import { peopleIn } from "./contactPeople.js";
import { REPLY } from "./contactPhrases.js";
import { placeNoted } from "./contactPlace.js";
import { DAY_NAMED, type DateMention } from "./dates.js";
import { isLive, type ModeMention } from "./modes.js";
import { answeredByStaff, isBetweenBoth, isByStaff, isVoicemail, outcomeOf, type Ending } from "./outcomes.js";
import { anyOf, pattern, stems, words } from "./phrases.js";
import { matches } from "./scan.js";
import { contains, shift, type Span } from "./span.js";

/** One line of a log, and what stands in it. */
type Line = Pick<Telling, "text" | "timings" | "modes">;

/** The lines of a log kept in one paragraph, where none of their words told of a contact already. */
export function loggedIn({ text, timings, modes }: Telling, told: readonly ContactFact[]): readonly ContactFact[] {
  if (timings.dates.length < 2 || !isLog(text)) return exhibitsIn({ text, timings, modes }, told);
  const heads = timings.dates.filter((d) => d.form !== "relative" && d.form !== "vague"
    && (LINE_START.test(text.slice(Math.max(0, d.span.start - 6), d.span.start)) || (MODE_NEXT.test(text.slice(d.span.end, d.span.end + 28)) && !IN_A_SENTENCE.test(text.slice(Math.max(0, d.span.start - 12), d.span.start)))));
  const [opening] = heads;
  if (!opening || heads.length < 2) return exhibitsIn({ text, timings, modes }, told);
  // "Three talks, all by phone. October 12: ... October 19: ...": one manner for every entry.
  const all = modes.find((m) => isLive(m.mode) && m.manner && m.span.end <= opening.span.start);
  const fallback = all ? { ...all, span: { start: 0, end: 0 } } : null;
  return heads.flatMap((date, i) => {
    const s = { start: date.span.start, end: heads[i + 1]?.span.start ?? text.length };
    // "Letters: Dec. 15 and 26, 2020; Jan. 21, 2021. Telephone calls: two.": a day of the letters opens no line of its own.
    if (told.some((c) => c.date === date || (c.span.start >= s.start && c.span.start < s.end))) return [];
    const fact = entryOf(lineOf({ text, timings, modes }, s), fallback);
    return fact ? [movedBy(fact, s.start, date)] : [];
  });
}

/** "Ex. 3 E-mail of May 4, Cho to Adler Ex. 4 Letter, Adler to Cho, May 11": contacts told by the papers that show them. */
function exhibitsIn({ text, timings, modes }: Line, told: readonly ContactFact[]): readonly ContactFact[] {
  const labels = timings.dates.length > 0 ? matches(EXHIBIT, text) : [];
  if (labels.length < 2) return [];
  return labels.flatMap((m, i) => {
    const s = { start: m.index + m[0].length, end: labels[i + 1]?.index ?? text.length };
    const date = timings.dates.find((d) => contains(s, d.span));
    if (!date || told.some((c) => contains(s, c.span))) return [];
    const fact = entryOf(lineOf({ text, timings, modes }, s));
    return fact ? [movedBy(fact, s.start, date)] : [];
  });
}

/** "Ex. 3 ", "Exhibit B: ": the label of a paper in a list; not "(Ex. 3)". */
export const EXHIBIT = /(?<!\()\b(?:Exh?s?\.|EX\.|Exhibit|Tab|Attachment) (?:\d{1,3}|[A-Z]{1,2})\b[:.,–—-]?\s+(?=[\p{Lu}\d])/gu;

/** A line of a log. `fallback` is the manner that its list gives every line. */
export function entryOf({ text, timings, modes }: Line, fallback: ModeMention | null = null): ContactFact | null {
  const date = timings.dates[0] ?? null;
  if (!date && !modes.length) return null;
  const isRow = text.includes("|");
  const opensWithDate = date !== null && date.span.start < 6 && !NOT_A_CONTACT.test(text.slice(0, 80));
  const [named] = modes;
  const isEarly = ({ span }: ModeMention): boolean => span.start <= 140 && (span.start <= 32 || isRow || (date !== null && date.span.start < 14));
  if ((date && date.span.start > 60) || (named ? !isEarly(named) || NOT_A_CONTACT.test(text.slice(0, Math.max(60, named.span.end))) : !opensWithDate)) return null;
  const region = { start: 0, end: text.length };
  const people = peopleIn(text, region, true);
  const placeSpan = placeNoted(text, region);
  const isDated = opensWithDate && (people.length >= 2 || SAME_EARLY.test(text) || (isRow && placeSpan !== null));
  const mode = named ?? (isDated ? (fallback ?? modeByPlace(text, placeSpan) ?? untold(date)) : null);
  if (!mode || !isEarly(mode)) return null;
  if (!date && !people.length && !OF_COUNSEL.test(text)) return null;
  const live = isLive(mode.mode) || mode.mode === "unknown";
  const ending = live ? endingOfCall(text, mode, timings.durations.length > 0 || people.length >= 2)
    : outcomeOf({ family: mode.mode === "voicemail" ? "message" : "write", mode: mode.mode, attempted: false, clause: text, aftermath: "" });
  return {
    span: mode.span, region, family: live ? "confer" : "write", attempted: false, mode: ending.mode, modeSpan: mode.span, date,
    time: timings.times[0] ?? null, placeSpan, durationSpan: timings.durations[0]?.span ?? null, minutes: timings.durations[0]?.minutes ?? null, people, outcome: ending.outcome,
    sameAsBefore: SAME.test(text), needsMode: mode.mode === "unknown", inNote: false, reply: REPLY.test(text.slice(0, 40)),
    betweenSides: true, inPronouns: true, about: null, received: false, vague: false, bare: false,
  };
}

/** "at Ms. Brooks's office": they met there. */
const modeByPlace = (text: string, place: Span | null): ModeMention | null =>
  place && OFFICE.test(text.slice(place.start, place.end)) ? { span: place, mode: "in-person", manner: true } : null;

const untold = (date: DateMention): ModeMention => ({ span: date.span, mode: "unknown", manner: false });

/** A call in a log was held when it tells of talk, of a length, or of people on both ends. */
function endingOfCall(text: string, { mode }: ModeMention, showsTalk: boolean): Ending {
  if (isVoicemail(text)) return { outcome: "unanswered", mode: "voicemail" };
  const ending = outcomeOf({ family: "call", mode, attempted: false, clause: text, aftermath: "" });
  return ending.outcome === "attempted" && (showsTalk || isBetweenBoth(text) || CALL_WITH.test(text)) && !answeredByStaff(text) && !isByStaff(text) ? { ...ending, outcome: "held" } : ending;
}

/** "TC with Oduya", "conf. call w/ all counsel", "call between"; not "call to Oduya". */
export const CALL_WITH = pattern("iu", stems(/(?:tele)?phone/, "calls?", "tel", /t\/c/, /t\.?c\.?/, /conf(?:erence|\.)?/, "zoom", "teams", "webex", "video"), String.raw`(?: (?:call|conf(?:erence|\.)?|conversation|meeting))?\.?,? (?:with|w\/|between) `);

/** A stretch of a paragraph as a line by itself, its offsets counted from its start. */
function lineOf({ text, timings, modes }: Line, s: Span): Line {
  const within = <T extends { readonly span: Span }>(items: readonly T[]): readonly T[] => items.filter((x) => contains(s, x.span)).map((x) => ({ ...x, span: shift(x.span, -s.start) }));
  return {
    text: text.slice(s.start, s.end), modes: within(modes),
    timings: { dates: within(timings.dates), times: within(timings.times), durations: within(timings.durations) },
  };
}

/** A fact read from a line, in its place in the paragraph. */
function movedBy(c: ContactFact, by: number, date: DateMention): ContactFact {
  const moved = (s: Span | null): Span | null => s && shift(s, by);
  return {
    ...c, span: shift(c.span, by), region: shift(c.region, by), modeSpan: moved(c.modeSpan), placeSpan: moved(c.placeSpan), durationSpan: moved(c.durationSpan), date,
    time: c.time && { ...c.time, span: shift(c.time.span, by) }, people: c.people.map((p) => ({ ...p, span: shift(p.span, by) })),
  };
}

export const isLog = (text: string): boolean => (text.includes("/") && matches(ROW, text).length >= 2) || matches(MAY_OPEN_LINE, text).length + (MAY_OPEN_TEXT.test(text) ? 1 : 0) >= 2;
/** "10/4/21   phone", "10/04/2021  2 p.m.  Zoom": a row of a table set with spaces; not "10/4/21 he". */
export const ROW = /\b\d{1,2}\/\d{1,2}\/\d{2,4},?(?: [\d:]{1,5} ?[ap]\.?m\.?)? (?:(?:tele)?phone|call|letter|ltr|e-?mail|fax|voice-?mail|text|zoom|teams|webex|video|in[- ]person|meeting|t\/c)\b/giu;
const MAY_BE_DAY = anyOf(
  DAY_NAMED,
  String.raw`(?:the|this|that|last|next|very|following|past|previous|prior|preceding|same|in|since|during|until|through(?:out)?|between|by|end|beginning|middle|of|early|mid|late)\b.{0,40}?${DAY_NAMED}`,
);
/** A line that may open with the day of its entry: "5/4", "May 4", "the 18th", "Friday", "late in May"; not "a log". */
export const MAY_OPEN_LINE = pattern("gi", "[.;:|—•*)-] ", MAY_BE_DAY);
export const MAY_OPEN_TEXT = pattern("i", "^", MAY_BE_DAY);

/** ". ", "; " or "(b) " before a date: a new line of the log; not "on ". */
export const LINE_START = /(?:^|[.;:] |-- |— |[•*] |\((?:[a-h]|\d{1,2}|[ivx]{1,3})\) )$/u;

/** " telephone", ", 2 p.m., call": right after the date of a row; not " she called". */
export const MODE_NEXT = /^[,:;|]?(?: [\d:]+ ?[ap]\.?m\.?[,;|]?)? {1,4}[|–—-]? ?(?:(?:tele)?phone|call\b|letter|ltr|e-?mail|fax|voice-?mail|vm\b|text|zoom|teams|webex|video|in[- ]person|meeting|t\/c)/iu;
/** "on ", "dated ", "her ": right before a date that is told in a sentence; not "reply ". */
export const IN_A_SENTENCE = /(?:\b(?:on|of|in|by|to|at|the|a|an|his|her|my|our|their|about|dated|and|or|from|since|until|through|before|after|for|with|via)|,|'s) $/iu;

/** "5/4 served RFPs": what is logged, or set out, that is no contact; not "5/4 call". */
export const NOT_A_CONTACT = pattern("iu", words(
  "served", "filed", "produced", "production", /responses? (?:served|received)/, /requests? (?:served|for)/, "written responses", "exhibit", "deposition", "taken by",
  "invitation", "order", /(?<!golden )rule/, /requires?/,
));

/** "5/9 same, plus J. Fitzwater": those of the line before; not "| same". */
export const SAME_EARLY = /^[^|]{0,40}\bsame\b/iu;
export const SAME = /\bsame\b/iu;
/** "defense counsel", "her office"; not "the carrier". */
export const OF_COUNSEL = /counsel|opposing|plaintiff|defendant|office/iu;
/** "his offices"; not "the library". */
export const OFFICE = /office/iu;
