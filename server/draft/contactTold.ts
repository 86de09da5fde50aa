/**
 * What is told of one contact, once its cues are known: a fact for each date on which it was, with the mode, the people and
 * the end that stand nearest to it.
 */
import type { Mode } from "../../shared-rules/rules.js";
import { authorOf } from "./contactAuthor.js";
import { ONE_OF_THEM, PAST_VERB } from "./contactByManner.js";
import { datesFor } from "./contactDates.js";
import { DEADLINE_BEFORE_TIME, EACH_TIME, SHARED_AFTER, TO_ANOTHER, TRIED_BEFORE } from "./contactDatePhrases.js";
import { isBracketed, legsOf, modeIn, modeOfLeg, type Leg } from "./contactLegs.js";
import { answersBefore } from "./contactCues.js";
import { extentOf, familyOf, isSetFor, isSetAgain } from "./contactExtent.js";
import { lastOf, wordsOf, type ContactFact, type Group, type Telling, type TimeTold } from "./contactFact.js";
import { defaultMode, hasCall, liveModeOf, modeOfGroup } from "./contactModes.js";
import { AT_PLACE, MET, OWN_OFFICE } from "./contactModePhrases.js";
import { eachOnce, ofEach, peopleFor, peopleIn } from "./contactPeople.js";
import * as say from "./contactPhrases.js";
import { placeIn, placeNoted } from "./contactPlace.js";
import type { Family } from "./cues.js";
import type { DateMention } from "./dates.js";
import { endsInAbsence } from "./deedEndings.js";
import { isLive, type ModeMention } from "./modes.js";
import { isVoicemail, leavesUnanswered, outcomeOf, type Ending } from "./outcomes.js";
import type { Person } from "./people.js";
import { standsIn } from "./search.js";
import { contains, cover, type Span } from "./span.js";

const isOfSame = standsIn(say.SAME_PEOPLE);

/** A group of cues, and what holds for all its dates. */
interface Setting {
  readonly telling: Telling;
  readonly group: Group;
  readonly before: Group | undefined;
  readonly family: Family;
  readonly attempted: boolean;
  readonly region: Span;
  /** Where its own sentences end; the rest of the region is what came after. */
  readonly clauseEnd: number;
  readonly mode: ModeMention | null;
  /** What its sentence says after an aside about another contact. */
  readonly onward: string;
}

/** What is one date's own. */
interface Occasion {
  readonly date: DateMention | null;
  readonly family: Family;
  readonly attempted: boolean;
  readonly mode: ModeMention | null;
  readonly time: TimeTold | null;
  readonly people: readonly Person[];
  readonly clause: string;
  readonly aftermath: string;
}

/** @param stops where contacts begin that are told without a cue */
export function contactsOfGroup(paragraph: Telling, group: Group, before: Group | undefined, after: Group | undefined, stops: readonly number[] = []): readonly ContactFact[] {
  const telling = isNote(paragraph, group) ? asEntry(paragraph) : paragraph;
  const extent = extentOf(telling, group, before, after, stops);
  const { region, clauseEnd } = extent;
  const asBefore = before && say.DID_SO.test(wordsOf(telling.text, group[0])) ? before : null;
  const family = familyOf(telling.text, asBefore ?? group);
  const mode = modeOfGroup(telling, group, family, region, extent.nextCue) ?? (asBefore && modeOfGroup(telling, asBefore, family, asBefore[0].sentence, Infinity));
  const onward = isAside(telling, group, after) ? telling.text.slice(after![0].cue.span.end, after![0].sentence.end) : "";
  const setting: Setting = { onward, telling, group, before, family, attempted: group.every((p) => p.attempted), region, clauseEnd, mode };
  const dates = datesFor(telling, extent);
  if (dates.length < 2) return [factOf(setting, onlyOccasion(setting, dates[0] ?? null))];
  const legs = legsOf(telling, dates, region.start, clauseEnd);
  // "conferred with her expert on May 4, and with Mr. Adler on May 6": the first is no contact.
  const ownSide = (leg: Leg, i: number): boolean => i === 0 && say.OWN_SIDE.test(telling.text.slice(group[0].cue.span.end, leg.span.end));
  return legs.flatMap((leg, i) => (ownSide(leg, i) ? [] : [factOf(setting, occasionOfLeg(setting, legs, i))]));
}

/** "called, in answer to my letter of May 4, and said": the next contact is named in passing. */
const isAside = ({ text }: Telling, group: Group, after: Group | undefined): boolean =>
  after !== undefined && after[0].cue.form === "noun" && after[0].sentence.start === lastOf(group).sentence.start && say.ASIDE_BEFORE.test(text.slice(lastOf(group).cue.span.end, after[0].cue.span.start));

/** The same, read as a line of a log. */
const asEntry = ({ text, sentences, timings, dates, modes, cues, quoted }: Telling): Telling => ({ text, sentences, timings, dates, modes, cues, quoted, entry: true });

/** "Feb. 6, Garmatz Courthouse: in-person conference": where it was stands without "at". */
const isVerbless = (text: string, s: Span): boolean => text.slice(s.start, s.end).search(PAST_VERB) < 0;

/** "Conference: Linden / Katz, Feb. 8, by phone.": a line without a verb, in which surnames stand alone. */
const isNote = ({ text }: Telling, group: Group): boolean =>
  group.every((p) => p.cue.form === "noun") && text.slice(group[0].sentence.start, lastOf(group).sentence.end).search(PAST_VERB) < 0;

const onlyOccasion = ({ telling, group, family, region, clauseEnd, mode, attempted }: Setting, date: DateMention | null): Occasion => ({
  date, family, attempted, mode,
  time: timeIn(telling, region),
  people: withAbsent(telling, group, peopleFor(telling, region, clauseEnd), { start: clauseEnd, end: region.end }),
  clause: telling.text.slice(region.start, clauseEnd),
  aftermath: telling.text.slice(clauseEnd, region.end),
});

/** The first leg's manner, where the telling's own stands in a later leg or belongs to none: "on May 4 (phone) and May 6 (in person)". */
function modeOfFirst({ telling, group: [first], mode }: Setting, legs: readonly Leg[], leads: boolean): ModeMention | null {
  const [opening] = legs as readonly [Leg];
  const isLater = mode !== null && legs.some((l, k) => k > 0 && contains(l.span, mode.span));
  return isLater ? modeIn(telling, leads ? opening : { ...opening, span: { start: first.cue.span.start, end: opening.span.end } }) : null;
}

/** "A call was set for May 4. Mr. Adler did not call in.": who was to come is told with the absence. */
function withAbsent({ text, sentences, entry }: Telling, [first]: Group, people: readonly Person[], after: Span): readonly Person[] {
  const next = sentences.find((s) => s.start >= after.start && s.start < after.end);
  if (!next || people.some((p) => p.name) || !isSetFor(text, first) || !(leavesUnanswered(text.slice(next.start, next.end)) || endsInAbsence(text.slice(next.start, next.end)))) return people;
  return eachOnce([...people, ...peopleIn(text, next, entry)]);
}

/** "May 4, May 6 (a voicemail), and May 11": each leg has its own words, and all have those up to the first. */
function occasionOfLeg(setting: Setting, legs: readonly Leg[], i: number): Occasion {
  const { telling, group: [first], region, clauseEnd, mode, attempted } = setting;
  const { text } = telling;
  const { date, span: own } = legs[i] as Leg, opening = legs[0] as Leg, last = legs[legs.length - 1] as Leg;
  const from = date.span.start, to = Math.min(own.end, clauseEnd) > from ? own.end : clauseEnd;
  const leads = date.span.end <= first.cue.span.start;
  const mine = i === 0 ? [] : peopleIn(text, own, telling.entry);
  const common = { start: region.start, end: Math.max(first.cue.span.end, opening.span.end) };
  const others = peopleIn(text, leads ? { start: region.start, end: clauseEnd } : i > 0 && mine.some((p) => p.name) && TO_ANOTHER.test(text.slice(own.start, from)) ? { ...common, end: first.cue.span.start } : common, telling.entry);
  const tail = { start: last.date.span.end, end: clauseEnd }, whole = { start: region.start, end: clauseEnd };
  const people = eachOnce([...others, ...mine, ...(SHARED_AFTER.test(text.slice(tail.start, tail.end)) ? peopleIn(text, tail, telling.entry) : []), ...ofEach(telling, region, clauseEnd)]);
  // "Reminders were sent on May 4 and May 6, asking her to telephone": a writing stays one.
  const found = modeOfLeg(telling, legs, i), inLeg = setting.family === "write" && found !== null && isLive(found.mode) && !found.manner ? null : found;
  return {
    date,
    attempted: attempted || TRIED_BEFORE.test(text.slice(Math.max(0, from - 40), from)),
    mode: inLeg ?? (i === 0 ? modeOfFirst(setting, legs, leads) : null) ?? (mode && !leads && legs.some((l, k) => k !== i && contains(l.span, mode.span) && (k > i || isBracketed(text, mode.span))) ? null : mode),
    family: setting.family === "message" && hasCall(setting.group) && !isVoicemail(text.slice(i === 0 ? first.cue.span.start : own.start, to)) && text.slice(to - 12, to + 1).includes(")") ? "call" : setting.family,
    time: timeIn(telling, { start: from, end: Math.min(region.end, to) }),
    people: first.cue.form === "noun" && !people.some((p) => p.name) ? eachOnce([...people, ...peopleIn(text, whole, telling.entry)]) : people,
    clause: leads || first.cue.form === "noun" || EACH_TIME.test(text.slice(last.date.span.end, clauseEnd)) ? text.slice(region.start, clauseEnd) : `${text.slice(first.cue.span.start, opening.date.span.start)} ${text.slice(i === 0 ? from : own.start, to)}`,
    aftermath: text.slice(Math.max(to, afterRemark(text, last.date.span.end)), region.end),
  };
}

/** Behind the remark in brackets that a day has: "July 13 (11:30 a.m., voicemail)". */
const afterRemark = (text: string, at: number): number => at + (/^ \([^()]{1,80}\)/u.exec(text.slice(at, at + 90))?.[0].length ?? 0);

function factOf(setting: Setting, { date, time, people, ...occasion }: Occasion): ContactFact {
  const { telling: { text, timings }, group: [first], family, region, clauseEnd } = setting;
  const span = spanOf(setting);
  const ending = endingOf(setting, occasion);
  const placeSpan = ending.mode === "in-person" && (first.cue.form === "noun" || isVerbless(text, first.sentence)) ? placeNoted(text, region) : placeIn(text, region);
  const duration = timings.durations.find((d) => contains(region, d.span)) ?? null;
  const vague = !date && !time && ending.mode === "unknown";
  const clause = text.slice(region.start, clauseEnd);
  return {
    span, region, family, attempted: setting.attempted, date, time, placeSpan, people, outcome: ending.outcome,
    mode: ending.mode === "unknown" && placeSpan && saysTheyMet(setting, span, placeSpan) ? "in-person" : ending.mode,
    modeSpan: occasion.mode?.span ?? (ending.mode === "unknown" ? placeSpan : null),
    durationSpan: duration?.span ?? null, minutes: duration?.minutes ?? null,
    sameAsBefore: isOfSame(text, text.slice(region.start, region.end)),
    betweenSides: say.IN_THE_CASE.test(clause) || (say.DID.test(wordsOf(text, first)) && say.IN_THE_CASE.test(text.slice(Math.max(0, region.start - 160), region.start))),
    needsMode: false, inNote: false,
    ...(answersBefore(setting.telling, first, setting.before ? [setting.before] : []) && occasion.mode === null && { answersBefore: true as const }),
    reply: say.REPLY.test(text.slice(Math.max(region.start, first.cue.span.start - 30), first.cue.span.end + 20)),
    inPronouns: say.PRONOUN.test(clause) || (setting.before !== undefined && lastOf(setting.before).sentence.start === first.sentence.start),
    about: say.ABOUT_MOTION.exec(clause)?.[1] ?? null,
    received: say.RECEIVED.test(wordsOf(text, first)),
    author: authorOf(text, { start: Math.min(region.start, first.sentence.start), end: region.end }, first.cue.span, people),
    vague,
    bare: vague && !people.some((p) => p.name && !p.lone && p.allegiance !== "self"),
  };
}

/** "When it brought no answer, ": what had become of the one before; not "When I called, ". */
const WHAT_CAME_BEFORE = /^\W*(?:[a-z\d]{1,3}[.)] )?(?:When|As|After|Since|Because)\b[^,.;]*\b(?:no|not|never|nothing|without)\b[^,.;]*, /iu;

function endingOf(setting: Setting, { family, attempted, mode, clause: whole, aftermath: after }: Pick<Occasion, "family" | "attempted" | "mode" | "clause" | "aftermath">): Ending {
  const { telling, group, before, region } = setting;
  const { text } = telling;
  const clause = family === "write" ? whole.replace(WHAT_CAME_BEFORE, "") : whole;
  const [first] = group, aftermath = setting.onward ? `${setting.onward} ${after}` : after;
  if (isSetFor(text, first)) {
    const asBefore = before && (isSetAgain(text, first) || say.THE_ONE_BEFORE.test(text.slice(Math.max(0, first.cue.span.start - 12), first.cue.span.start))) ? liveModeOf(telling, before) : null;
    return { outcome: leavesUnanswered(text.slice(first.cue.span.end, region.end)) || endsInAbsence(text.slice(first.cue.span.end, region.end)) ? "unanswered" : "scheduled", mode: setting.mode?.mode ?? asBefore ?? defaultMode(family, text, group) };
  }
  // "No answer, so I called him": what went before is no answer to the call.
  const lead = first.cue.form === "past" && (family === "call" || family === "confer") ? text.slice(region.start, first.cue.span.start) : "";
  if (lead && clause.startsWith(lead) && leavesUnanswered(lead) && !/\b(?:when|time) (?:\S+ ){1,3}$/iu.test(lead)) return outcomeOf({ family, attempted, mode: mode?.mode ?? inheritedMode(setting) ?? defaultMode(family, text, group), clause: clause.slice(lead.length).slice(0, 1200), aftermath });
  return outcomeOf({ family, attempted, mode: mode?.mode ?? inheritedMode(setting) ?? defaultMode(family, text, group), clause: clause.slice(0, 1200), aftermath });
}

/** "They spoke again on Friday": as before. */
function inheritedMode({ telling, group: [first], before, family, mode }: Setting): Mode | null {
  if (mode !== null || family !== "confer" || !before) return null;
  return say.AGAIN.test(telling.text.slice(first.cue.span.start, first.cue.span.end + 24)) || ONE_OF_THEM.test(telling.text.slice(first.sentence.start, first.cue.span.end)) ? liveModeOf(telling, before) : null;
}

/** The first time in a stretch that is not a deadline. */
const timeIn = ({ text, timings }: Telling, s: Span): TimeTold | null =>
  timings.times.find((t) => contains(s, t.span) && !DEADLINE_BEFORE_TIME.test(text.slice(Math.max(0, t.span.start - 16), t.span.start))) ?? null;

/** "she from Wheaton and he from his desk at 33 North Dearborn": each spoke from a place of their own. */
const APART = /\b(?:he|she|I|we|counsel|each|both|(?:Mr|Ms|Mrs)\. \p{Lu}[\p{L}'-]+)(?: \w+)? from (?:his|her|my|our|their|\p{Lu})[^.;]*/u;

/** "met at the courthouse": a place, and no manner. */
const saysTheyMet = ({ telling: { text }, region, clauseEnd, family, attempted }: Setting, span: Span, place: Span): boolean =>
  !APART.test(text.slice(region.start, clauseEnd)) &&
  (MET.test(text.slice(span.start, span.end)) || (family === "confer" && !attempted && (AT_PLACE.test(text.slice(place.start, place.end)) || OWN_OFFICE.test(text.slice(place.start, place.end)))));

/** The words that tell of it: its cues where they stand together, with the manner beside them. */
function spanOf({ group, mode }: Setting): Span {
  const [first] = group, last = group[group.length - 1] ?? first;
  const together = last.sentence === first.sentence && last.cue.span.end - first.cue.span.start < 60;
  const cues = { start: first.cue.span.start, end: (together ? last : first).cue.span.end };
  return mode && Math.abs(mode.span.start - cues.end) < 70 && contains(first.sentence, mode.span) ? cover(cues, mode.span) : cues;
}
