/**
 * What is told of one contact, once its cues are known: a fact for each date on which it was, with the mode, the people and
 * the end that stand nearest to it.
 */
import type { Mode } from "../../shared-rules/rules.js";
import { datesFor } from "./contactDates.js";
import { DEADLINE_BEFORE_TIME, TRIED_BEFORE } from "./contactDatePhrases.js";
import { extentOf, familyOf, isSetFor, isSetAgain } from "./contactExtent.js";
import { wordsOf, type ContactFact, type Group, type Telling, type TimeTold } from "./contactFact.js";
import { defaultMode, liveModeOf, modeInRun, modeOfGroup } from "./contactModes.js";
import { AT_PLACE, MET } from "./contactModePhrases.js";
import { eachOnce, peopleFor, peopleIn } from "./contactPeople.js";
import * as say from "./contactPhrases.js";
import { placeIn, placeNoted } from "./contactPlace.js";
import type { Family } from "./cues.js";
import type { DateMention } from "./dates.js";
import type { ModeMention } from "./modes.js";
import { leavesUnanswered, outcomeOf, type Ending } from "./outcomes.js";
import type { Person } from "./people.js";
import { contains, cover, type Span } from "./span.js";

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
}

/** What is one date's own. */
interface Occasion {
  readonly date: DateMention | null;
  readonly attempted: boolean;
  readonly mode: ModeMention | null;
  readonly time: TimeTold | null;
  readonly people: readonly Person[];
  readonly clause: string;
  readonly aftermath: string;
}

export function contactsOfGroup(telling: Telling, group: Group, before: Group | undefined, after: Group | undefined): readonly ContactFact[] {
  const extent = extentOf(telling, group, before, after);
  const { region, clauseEnd } = extent;
  const family = familyOf(group);
  const mode = modeOfGroup(telling, group, family, region, extent.nextCue);
  const setting: Setting = { telling, group, before, family, attempted: group.every((p) => p.attempted), region, clauseEnd, mode };
  const dates = datesFor(telling, extent);
  const occasions = dates.length > 1 ? dates.map((_, i) => occasionOfRun(setting, dates, i)) : [onlyOccasion(setting, dates[0] ?? null)];
  return occasions.map((o) => factOf(setting, o));
}

const onlyOccasion = ({ telling, region, clauseEnd, mode, attempted }: Setting, date: DateMention | null): Occasion => ({
  date, attempted, mode,
  time: timeIn(telling, region),
  people: peopleFor(telling, region, clauseEnd),
  clause: telling.text.slice(region.start, clauseEnd),
  aftermath: telling.text.slice(clauseEnd, region.end),
});

/** "May 4, May 6 (a voicemail), and May 11": each date has the words up to the next. */
function occasionOfRun({ telling, group: [first], region, clauseEnd, mode, attempted }: Setting, dates: readonly DateMention[], i: number): Occasion {
  const { text } = telling;
  const date = dates[i] as DateMention, last = dates[dates.length - 1] as DateMention;
  const from = date.span.start, to = dates[i + 1]?.span.start ?? clauseEnd;
  const leads = date.span.end <= first.cue.span.start;
  return {
    date,
    attempted: attempted || TRIED_BEFORE.test(text.slice(Math.max(0, from - 40), from)),
    mode: modeInRun(telling.modes, dates, date) ?? mode,
    time: timeIn(telling, { start: from, end: Math.min(region.end, to) }),
    people: eachOnce([...peopleIn(text, { start: region.start, end: first.cue.span.end + 120 }, telling.entry), ...peopleIn(text, { start: from, end: to }, telling.entry)]),
    clause: leads ? text.slice(region.start, clauseEnd) : text.slice(from, to),
    aftermath: text.slice(Math.max(to, last.span.end), region.end),
  };
}

function factOf(setting: Setting, { date, time, people, ...occasion }: Occasion): ContactFact {
  const { telling: { text, timings }, group: [first], family, region, clauseEnd } = setting;
  const span = spanOf(setting);
  const ending = endingOf(setting, occasion);
  const placeSpan = ending.mode === "in-person" && first.cue.form === "noun" ? placeNoted(text, region) : placeIn(text, region);
  const duration = timings.durations.find((d) => contains(region, d.span)) ?? null;
  const vague = !date && !time && ending.mode === "unknown";
  const clause = text.slice(region.start, clauseEnd);
  return {
    span, region, family, attempted: setting.attempted, date, time, placeSpan, people, outcome: ending.outcome,
    mode: ending.mode === "unknown" && placeSpan && saysTheyMet(setting, span, placeSpan) ? "in-person" : ending.mode,
    modeSpan: occasion.mode?.span ?? (ending.mode === "unknown" ? placeSpan : null),
    durationSpan: duration?.span ?? null, minutes: duration?.minutes ?? null,
    sameAsBefore: say.SAME_PEOPLE.test(text.slice(region.start, region.end)),
    betweenSides: say.IN_THE_CASE.test(clause),
    needsMode: false, inNote: false,
    reply: say.REPLY.test(text.slice(Math.max(region.start, first.cue.span.start - 30), first.cue.span.end + 20)),
    inPronouns: say.PRONOUN.test(clause),
    about: say.ABOUT_MOTION.exec(clause)?.[1] ?? null,
    received: say.RECEIVED.test(wordsOf(text, first)),
    vague,
    bare: vague && !people.some((p) => p.name && !p.lone && p.allegiance !== "self"),
  };
}

function endingOf(setting: Setting, { attempted, mode, clause, aftermath }: Pick<Occasion, "attempted" | "mode" | "clause" | "aftermath">): Ending {
  const { telling, group, before, family, region } = setting;
  const { text } = telling;
  const [first] = group;
  if (isSetFor(text, first)) {
    const asBefore = before && isSetAgain(text, first) ? liveModeOf(telling, before) : null;
    return { outcome: leavesUnanswered(text.slice(first.cue.span.end, region.end)) ? "unanswered" : "scheduled", mode: setting.mode?.mode ?? asBefore ?? "unknown" };
  }
  return outcomeOf({ family, attempted, mode: mode?.mode ?? inheritedMode(setting) ?? defaultMode(family, text, group), clause: clause.slice(0, 1200), aftermath });
}

/** "They spoke again on Friday": as before. */
function inheritedMode({ telling, group: [first], before, family, mode }: Setting): Mode | null {
  if (mode !== null || family !== "confer" || !before) return null;
  return say.AGAIN.test(telling.text.slice(first.cue.span.start, first.cue.span.end + 24)) ? liveModeOf(telling, before) : null;
}

/** The first time in a stretch that is not a deadline. */
const timeIn = ({ text, timings }: Telling, s: Span): TimeTold | null =>
  timings.times.find((t) => contains(s, t.span) && !DEADLINE_BEFORE_TIME.test(text.slice(Math.max(0, t.span.start - 16), t.span.start))) ?? null;

/** "met at the courthouse": a place, and no manner. */
const saysTheyMet = ({ telling: { text }, family, attempted }: Setting, span: Span, place: Span): boolean =>
  MET.test(text.slice(span.start, span.end)) || (family === "confer" && !attempted && AT_PLACE.test(text.slice(place.start, place.end)));

/** The words that tell of it: its cues where they stand together, with the manner beside them. */
function spanOf({ group, mode }: Setting): Span {
  const [first] = group, last = group[group.length - 1] ?? first;
  const together = last.sentence === first.sentence && last.cue.span.end - first.cue.span.start < 60;
  const cues = { start: first.cue.span.start, end: (together ? last : first).cue.span.end };
  return mode && Math.abs(mode.span.start - cues.end) < 70 && contains(first.sentence, mode.span) ? cover(cues, mode.span) : cues;
}
