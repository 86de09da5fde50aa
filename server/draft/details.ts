/** What a form sets out ("Date: ..., Manner: ..."), joined with the conference that it is of. */
import { dayOf, type Days } from "./days.js";
import type { Conferral, Participant } from "./draft.js";
import { placedAt, type ParagraphFacts } from "./facts.js";
import { surnameOf } from "./names.js";
import type { Passage } from "./passage.js";
import type { Sides } from "./sides.js";
import type { Span } from "./span.js";

/** Facts set out on a form ("Date: ..., Manner: ...") belong to the conference beside them, or make one. */
export function withDetails(conferrals: readonly Conferral[], facts: readonly (ParagraphFacts | null)[], starts: ArrayLike<number>, passage: Passage | null, days: Days, sides: Sides): readonly Conferral[] {
  if (!passage) return conferrals;
  const at = (i: number, s: Span): Span => placedAt(facts[i]!, starts[i]!, s);
  let date: Conferral["date"] = null, dateSpan: Span | null = null, time: { span: Span; text: string } | null = null, mode: { mode: Conferral["mode"]; span: Span } | null = null, placeSpan: Span | null = null, whole: Span | null = null;
  const people: Participant[] = [];
  let labels = 0;
  for (let i = Math.max(0, passage.headingAt ?? passage.from); i < passage.to; i++) {
    const f = facts[i], d = f?.contacts.details;
    if (!f || !d) continue;
    labels += d.labels;
    whole = whole ? { start: whole.start, end: at(i, d.span).end } : at(i, d.span);
    if (d.date && !dateSpan) { date = dayOf(days, i, d.date); dateSpan = at(i, d.date.span); }
    if (d.time && !time) time = { span: at(i, d.time.span), text: d.time.text };
    if (d.mode && !mode) mode = { mode: d.mode.mode, span: at(i, d.mode.span) };
    if (d.placeSpan && !placeSpan) placeSpan = at(i, d.placeSpan);
    people.push(...sides.resolve(f, d.people, (s) => at(i, s), true));
  }
  if (!whole || !(date || time || mode)) return conferrals;
  const target = conferrals.findIndex((c) => c.inCertification && (c.outcome === "held" || c.mode !== "letter") && (c.date === null || c.date === date || date === null));
  const day = dateSpan;
  // "Dates: a call on May 4; a second on May 11": told one by one already.
  if (day !== null && conferrals.some((c, i) => i !== target && c.inCertification && c.dateSpan?.start === day.start)) return conferrals;
  if (target < 0) {
    if (labels < 2 || conferrals.some((c) => c.inCertification)) return conferrals;
    return [...conferrals, {
      span: mode?.span ?? dateSpan ?? whole, mode: mode?.mode ?? "unknown", modeSpan: mode?.span ?? null, date, dateSpan, time: time?.text ?? null, timeSpan: time?.span ?? null,
      placeSpan, durationSpan: null, minutes: null, participants: people, outcome: "held", initiator: null, discussed: [], discussedAll: false, inCertification: true, attempted: false, bare: false,
    }];
  }
  return conferrals.map((c, i) => i !== target ? c : {
    ...c, date: c.date ?? date, dateSpan: c.dateSpan ?? dateSpan, time: c.time ?? time?.text ?? null, timeSpan: c.timeSpan ?? time?.span ?? null,
    mode: c.mode === "unknown" && mode ? mode.mode : c.mode, modeSpan: c.modeSpan ?? mode?.span ?? null, placeSpan: c.placeSpan ?? placeSpan,
    participants: people.length ? [...c.participants, ...people.filter((p) => !c.participants.some((q) => surnameOf(q.name ?? q.text) === surnameOf(p.name ?? p.text)))] : c.participants, bare: false,
  });
}
