/**
 * A sentence with a live manner, a day and people, whatever its verb: "Ms. Ndiaye and I thrashed it out by telephone on
 * May 4." Verbs for talking have no end; a manner, a day and both sides are what they share.
 */
import type { ContactFact, Telling } from "./contactFact.js";
import { isAlternative } from "./contactModes.js";
import { peopleIn } from "./contactPeople.js";
import { ABOUT_MOTION, IN_THE_CASE, OTHER_MATTER, OWN_SIDE } from "./contactPhrases.js";
import { placeIn } from "./contactPlace.js";
import { isLive, type ModeMention } from "./modes.js";
import { outcomeOf } from "./outcomes.js";
import { pattern, words } from "./phrases.js";
import { matches } from "./scan.js";
import { contains, overlaps, shift, type Span } from "./span.js";
import { citesCase, stanceOf, type Stance } from "./stance.js";

export const contactsByManner = (telling: Telling, told: readonly ContactFact[]): readonly ContactFact[] =>
  telling.modes.length === 0 ? [] : telling.sentences.filter((s) => !told.some((c) => overlaps(c.region, s))).flatMap((s) => contactIn(telling, s) ?? []);

function contactIn(telling: Telling, sentence: Span): ContactFact | null {
  const { text, timings, dates, modes, quoted } = telling;
  const mode = modes.find((m) => contains(sentence, m.span) && isLive(m.mode) && m.manner && !isAlternative(text, m));
  const date = mode && dates.find((d) => contains(sentence, d.span) && d.form !== "month" && d.form !== "vague");
  if (!date || quoted.some((q) => contains(q, mode.span))) return null;
  const clause = text.slice(sentence.start, sentence.end);
  if (citesCase(clause) || NO_TALK.test(clause) || OWN_SIDE.test(clause) || OTHER_MATTER.test(clause)) return null;
  const verb = lastVerbBefore(clause, mode.span.end - sentence.start);
  const stance = stanceOfDeed(clause, verb, shift(mode.span, -sentence.start));
  if (stance !== "happened" && stance !== "attempted") return null;
  const attempted = stance === "attempted";
  const people = peopleIn(text, sentence, true);
  const time = timings.times.find((t) => contains(sentence, t.span)) ?? null;
  if (!people.length && !time) return null;
  const duration = timings.durations.find((d) => contains(sentence, d.span)) ?? null;
  const ending = outcomeOf({ family: attempted ? "call" : "confer", mode: mode.mode, attempted, clause, aftermath: "" });
  return {
    span: spanOf(mode, verb && shift(verb, sentence.start)), region: sentence, family: "confer", attempted, mode: ending.mode, modeSpan: mode.span, date, time,
    placeSpan: placeIn(text, sentence), durationSpan: duration?.span ?? null, minutes: duration?.minutes ?? null, people, outcome: ending.outcome,
    about: ABOUT_MOTION.exec(clause)?.[1] ?? null, betweenSides: IN_THE_CASE.test(clause),
    sameAsBefore: false, needsMode: false, inNote: false, reply: false, inPronouns: true, received: false, vague: false, bare: false,
  };
}

/** The last past form that begins before `end`. */
function lastVerbBefore(clause: string, end: number): Span | null {
  let last: Span | null = null;
  for (const m of matches(PAST_VERB, clause)) if (m.index < end) last = { start: m.index, end: m.index + m[0].length };
  return last;
}

const stanceOfDeed = (clause: string, verb: Span | null, manner: Span): Stance => stanceOf(clause, verb ?? manner, verb ? "past" : "noun");

/** From the verb to the manner, where they stand together. */
const spanOf = (mode: ModeMention, verb: Span | null): Span =>
  verb && mode.span.end - verb.start < 90 ? { start: Math.min(verb.start, mode.span.start), end: mode.span.end } : mode.span;

/** Any verb in its past form, roughly: "thrashed", "met"; not "red". */
export const PAST_VERB = pattern("gu", words(
  /\b\p{Ll}{2,}ed/u, "got", "took", "had", "went", "came", "met", "sat", "ran", "put", "held", "spoke", "made", "gave", "kept", "brought", "told", "heard", "found", "was", "were", "did",
));

/** What is done by telephone or in person besides conferring: "was deposed by video", "the court heard"; not "thrashed it out". */
export const NO_TALK = pattern("iu", words(
  // Before a court.
  "deposition", "deposed", /testif\w+/, "hearing", "trial", /court(?:room)?/, "judge", "magistrate", /mediat\w+/, "appeared", /26\(f\)/,
  // Papers and records.
  "served", "service of", "filed", /records?/, "recording",
  // The facts of the case.
  "patient", "doctor", /inspect\w+/, /interview\w*/, "hired", "treated",
  // Rules and plans.
  "must", "shall", "should", /requires?/, "will", "would", "if", "unless",
));
