/** Which of a sentence's times is which act's. */
import type { Act } from "./acts.js";
import type { Deadline } from "./deadlines.js";

/** The time told before the command holds for all its acts; one told after the last holds for those before it that have none. */
export function timesOf(sentence: string, acts: readonly Act[], before: readonly Deadline[], deadlines: readonly Deadline[], end: number): readonly (Deadline | null)[] {
  const own = acts.map((act, i) => pick(deadlines.filter((d) => d.span.start >= (i === 0 ? act.span.start : act.from) && d.span.start < (acts[i + 1]?.from ?? end))));
  const lead = pick(before), last = own.at(-1) ?? null, lastAct = acts.at(-1)!;
  const shared = last !== null && last.span.start > lastAct.span.start && !/,/.test(sentence.slice(lastAct.from, lastAct.span.start).replace(/^,/, "")) && !OWN_TIME.test(sentence.slice(lastAct.span.start, last.span.start));
  return own.map((time, i) => {
    if (time !== null && lead !== null && lead.day !== null && (time.onDay && !lead.onDay || OF_THING.test(sentence.slice(acts[i]!.span.start, time.span.start)))) return lead;
    return time ?? lead ?? (shared && i < acts.length - 1 ? last : null);
  });
}

/** "By January 8 they shall agree upon a date for the deposition, to be held no later than February 2": the later day is that of the thing. */
const OF_THING = /\b(?:to be|which (?:is to|shall|must|will) be|which is|is) (?:held|taken|conducted|completed|set|scheduled)(?: for| on)? $/i;

/** Between a verb and its object a time is that verb's alone: "confer and file by May 3 a report". */
const OWN_TIME = /^(?:\w+ly )?(?:file|e-?file|submit|serve|lodge|provide|produce|send|report|e-?mail|let me know|notify (?:the court|chambers)|advise (?:the court|chambers))(?: (?:me|with the court|to chambers))?,? ?$/i;

/** A day before a day of its own; a time that has a day before one that has none. */
export const pick = (found: readonly Deadline[]): Deadline | null => found.find((d) => !d.onDay && d.day !== null) ?? found.find((d) => !d.onDay) ?? found[0] ?? null;
