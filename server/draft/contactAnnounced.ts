/**
 * Contacts announced by their number and told by their days: "They conferred twice by telephone. On October 21 Mr. Adler asked
 * for more time. On the 29th he explained ...". Each sentence that opens with a day, up to the number, tells of one.
 */
import type { ContactFact, Telling } from "./contactFact.js";
import { eachOnce, peopleIn } from "./contactPeople.js";
import { isLive } from "./modes.js";
import { leavesUnanswered } from "./outcomes.js";
import { anyOf, pattern, words } from "./phrases.js";
import { contains, overlaps, type Span } from "./span.js";

/** The contacts told, each undated one that announces several put in the place of those. */
export const announcedIn = (telling: Telling, contacts: readonly ContactFact[]): readonly ContactFact[] =>
  contacts.flatMap((c, i) => {
    const count = c.date === null && !c.attempted && isLive(c.mode) ? countIn(telling, c) : 0;
    if (count < 2) return [c];
    const until = contacts.slice(i + 1).find((n) => n.span.start > c.span.end)?.region.start ?? telling.text.length;
    const each = daysAfter(telling, c, until).slice(0, count).map(([s, date]): ContactFact => ({
      ...c, date, region: s, span: date.span, time: telling.timings.times.find((t) => contains(s, t.span)) ?? null,
      durationSpan: null, minutes: null, people: eachOnce([...c.people, ...peopleIn(telling.text, s, false).filter((p) => p.name !== null)]),
      outcome: leavesUnanswered(telling.text.slice(s.start, s.end)) ? "unanswered" : "held", vague: false, bare: false,
    }));
    return each.length > 0 ? each : [c];
  });

function countIn({ text, sentences }: Telling, c: ContactFact): number {
  const s = sentences.find((x) => contains(x, c.span));
  const m = s && COUNT.exec(text.slice(Math.max(s.start, c.span.start - 30), Math.min(s.end, c.span.end + 60)));
  if (!m) return 0;
  const word = (m[1] ?? m[2] ?? "").toLowerCase();
  return ({ twice: 2, both: 2, two: 2, three: 3, "3": 3, thrice: 3, four: 4 } as Record<string, number>)[word] ?? (word === "2" ? 2 : 9);
}

/** The sentences after it that open with a day of their own. */
function daysAfter({ text, sentences, dates }: Telling, c: ContactFact, until: number): readonly (readonly [Span, NonNullable<ContactFact["date"]>])[] {
  return sentences.filter((s) => s.start >= c.span.end && s.start < until && !overlaps(s, c.span)).flatMap((s) => piecesOf(text, s)).flatMap((s) => {
    const date = dates.find((d) => contains(s, d.span) && d.form !== "month" && d.form !== "vague");
    return date && OPENS.test(text.slice(s.start, date.span.start)) && !NO_TALK.test(text.slice(s.start, s.end)) ? [[s, date] as const] : [];
  });
}

/** "The first was on May 4; the second, on May 11": parted by a semicolon. */
function piecesOf(text: string, s: Span): readonly Span[] {
  const at = text.indexOf("; ", s.start);
  return at < 0 || at > s.end ? [s] : [{ start: s.start, end: at }, ...piecesOf(text, { start: at + 2, end: s.end })];
}

/** "conferred twice", "two calls", "on three occasions"; not "two requests". */
const COUNT = pattern("iu", anyOf(
  /\b(twice|thrice)\b/,
  String.raw`\b(two|three|four|several|2|3|4) (?:\S+ )?(?:times|occasions|sit-downs|calls|conferences|conversations|talks|meetings|discussions|sessions|sittings)\b`,
));

/** "On ", "The first, on ", "Then on ": before the day with which a sentence opens; not "He asked me on ". */
export const OPENS = pattern("iu", String.raw`^\W*(?:(?:the )?(?:first|second|third|fourth|last|next|other|one|then|again|finally)(?: (?:time|call|occasion|conference|talk|session|meeting))?,? ?(?:was )?)?(?:on |at |in )?(?:the (?:morning|afternoon|evening) of )?(?:the )?$`);

/** What happened on a day besides: papers served, rulings. */
const NO_TALK = pattern("iu", words("served", "filed", "ordered", "the court", "produced", "supplement(?:al|ed)?", "responses? (?:was|were)", "answers (?:was|were)"));
