/**
 * The sentences of a telling. What a log sets before its entries belongs to them: "Nov. 18, 2020. Sent e-mail.", "SESSION
 * ONE. 3/1/2023, 2 p.m. Telephone." A stop after a day, an hour or a label ends no sentence there.
 */
import type { Timings } from "./contactFact.js";
import { anyOf, pattern } from "./phrases.js";
import { contains, type Span } from "./span.js";

/** @param read its dates and times are asked for where a sentence is short enough to lead another */
export function sentencesTold(text: string, read: Timings & { readonly sentences: readonly Span[] }): readonly Span[] {
  const { sentences } = read;
  if (sentences.length < 2 || !sentences.some((s) => s.end - s.start < LONGEST_LEAD)) return sentences;
  const told: Span[] = [];
  let start: number | null = null;
  sentences.forEach((s, i) => {
    const whole = { start: start ?? s.start, end: s.end };
    start = i < sentences.length - 1 && isLead(text, s, read) ? whole.start : null;
    if (start === null) told.push(whole);
  });
  return told;
}

/** In characters. */
const LONGEST_LEAD = 60;

function isLead(text: string, s: Span, read: Timings): boolean {
  if (s.end - s.start >= LONGEST_LEAD) return false;
  const words = text.slice(s.start, s.end);
  if (LABEL.test(words)) return true;
  const within = [...read.dates, ...read.times].filter((d) => contains(s, d.span));
  if (!within.length) return false;
  let rest = words;
  for (const { span } of within) rest = rest.slice(0, span.start - s.start) + " ".repeat(span.end - span.start) + rest.slice(span.end - s.start);
  return NOTHING_ELSE.test(rest);
}

/** "(2) ", " at ", ", ": beside a day and an hour; not "Called.". */
export const NOTHING_ELSE = /^[\s\d.,;:()/–—-]*(?:(?:at|on|about|approx|and|[ap]m)\b[\s\d.,;:()/–—-]*)*$/iu;

/** "SESSION ONE.", "Second call.", "Call No. 2."; not "No call." */
export const LABEL = pattern("iu", "^", anyOf(
  String.raw`(?:the )?(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th) (?:\w+ )?(?:session|call|conference|meeting|contact|attempt|conversation|talk|effort|try)`,
  String.raw`(?:session|call|conference|meeting|contact|attempt|conversation|talk|effort|try) (?:no\. ?|number |#)?(?:one|two|three|four|five|\d{1,2}|[a-d])`,
), "[.:]$");
