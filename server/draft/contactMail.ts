/** An e-mail pasted with its head: "From: Marta Quill To: Devin Sato Sent: Monday, October 4, 2021 9:14 AM Subject: ...". */
import type { ContactFact, Telling } from "./contactFact.js";
import { peopleIn } from "./contactPeople.js";
import { outcomeOf } from "./outcomes.js";
import type { Span } from "./span.js";
import { contains } from "./span.js";

export const mayBeMail = (text: string): boolean => text.includes("From:") && text.includes("To:");

export function mailIn(telling: Telling): ContactFact | null {
  const { text, timings } = telling;
  const m = mayBeMail(text) ? HEAD.exec(text) : null;
  if (!m) return null;
  const head: Span = { start: m.index, end: Math.min(text.length, m.index + m[0].length + LONGEST_DATE) };
  const date = timings.dates.find((d) => d.form === "full" && contains(head, d.span));
  if (!date) return null;
  const region = { start: m.index, end: text.length };
  const subject = text.indexOf("Subject:", m.index), people = peopleIn(text, { start: head.start, end: subject > 0 ? subject : Math.max(head.end, date.span.start) }, true);
  const { outcome } = outcomeOf({ family: "write", mode: "email", attempted: false, clause: text.slice(date.span.end), aftermath: "" });
  return {
    span: { start: m.index, end: m.index + "From:".length }, region, family: "write", attempted: false, mode: "email", modeSpan: null, date,
    time: timings.times.find((t) => contains(head, t.span)) ?? null, placeSpan: null, durationSpan: null, minutes: null, people, outcome,
    sameAsBefore: false, betweenSides: false, needsMode: false, inNote: true, reply: false, inPronouns: false, about: null, received: false, vague: false, bare: false,
  };
}

/** Characters within which the day stands after "Sent:". */
const LONGEST_DATE = 40;
/** "From: ... To: ... Sent: "; in either order of day and addressee. */
const HEAD = /\bFrom: [^:]{3,80}(?: (?:Sent|Date): [^:]{3,40}(?::\d\d[^:]{0,20})?)? ?To: [^:]{3,120}(?: Cc: [^:]{3,160})?(?: (?:Sent|Date):)?/u;
