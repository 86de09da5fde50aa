/**
 * Contacts listed as things, without a verb: "my letter of January 9, the January 18 letter of Mr. Islip, my e-mail to him of
 * January 23, his of January 27"; "a conference call on May 4, and a second, on May 11".
 *
 * Every day brings its own word for a writing, a call or a meeting, or one that stands for it ("his", "a second"), and
 * nothing between the first and the last says what anybody did.
 */
import type { Mode } from "../../shared-rules/rules.js";
import type { ContactFact, Telling } from "./contactFact.js";
import * as say from "./contactListPhrases.js";
import { isAlternative } from "./contactModes.js";
import { OFFICE_PLACE, placeNoted } from "./contactPlace.js";
import { peopleIn } from "./contactPeople.js";
import { isOtherTalk } from "./contactMatter.js";
import { REPLY } from "./contactPhrases.js";
import type { DateMention } from "./dates.js";
import { isCourtConference } from "./heldConference.js";
import { isLive, isWritten } from "./modes.js";
import { answeredByStaff, isVoicemail, leavesAllUnanswered, leavesUnanswered, outcomeOf, type Ending } from "./outcomes.js";
import { matches } from "./scan.js";
import { contains, type Span } from "./span.js";
import { citesCase } from "./stance.js";

/** One thing of the list: its word, and its day. */
interface Item {
  readonly head: Span;
  readonly date: DateMention;
  /** "his of January 27", "a second": named before. */
  readonly stands: boolean;
}

export function listedIn(telling: Telling): readonly ContactFact[] {
  if (telling.dates.length < 2) return [];
  const plain = unbracketed(telling.text);
  return telling.sentences.flatMap((s) => {
    const days = telling.dates.filter((d) => contains(s, d.span) && d.form !== "month" && d.form !== "vague");
    if (days.length < 2) return [];
    const words = telling.text.slice(s.start, s.end);
    if (citesCase(words) || isOtherTalk(words) || telling.quoted.some((q) => contains(q, days[0]!.span))) return [];
    const items = itemsIn(telling, plain, s, days);
    // "On May 4 (by telephone) and May 11 (by Zoom) counsel talked": told by the verb.
    const last = items.at(-1), isTold = last !== undefined && telling.text.slice(items[0]!.date.span.end, items[0]!.head.start).startsWith(" (") && says(plain.slice(last.date.span.end, s.end));
    return items.length < 2 || isTold ? [] : factsOf(telling, s, items);
  });
}

/** The longest run of days that each bring their own word. */
function itemsIn({ text }: Telling, words: string, s: Span, days: readonly DateMention[]): readonly Item[] {
  const leadTo = (at: number): string => words.slice(Math.max(s.start, at - LONGEST_LEAD), at);
  let best: readonly Item[] = [], run: Item[] = [];
  // One word with several days ("letters of May 4 and May 6") is a telling like others.
  const end = (): void => { if (run.length > best.length && (!run[0]!.stands || announces(leadTo(run[0]!.head.start))) && run.some((item, i) => i > 0 && item.head !== item.date.span)) best = run; run = []; };
  days.forEach((date, i) => {
    const last = run.at(-1), from = last ? Math.max(last.date.span.end, last.head.end) : (days[i - 1]?.span.end ?? s.start);
    const more = last && say.ONE_MORE_DAY.test(text.slice(last.date.span.end, date.span.start)) && say.PLURAL.test(words.slice(last.head.start, last.head.end));
    if (more) { run.push({ head: date.span, date, stands: true }); return; }
    const head = headOf(text, words, from, date, days[i + 1]?.span.start ?? s.end, last !== undefined && last.head.start > last.date.span.start);
    if (!head) return end();
    const item: Item = { head, date, stands: say.STANDS.test(words.slice(head.start, head.end)) };
    const opens = Math.min(head.start, date.span.start);
    if (last && (!say.SEPARATES.test(words.slice(from, opens)) || says(words.slice(from, opens)))) end();
    if (run.length === 0 && (say.IS_MANNER.test(words.slice(head.start, head.end)) ? !isTrying(leadTo(opens)) : isGoverned(leadTo(opens)))) return;
    if (says(words.slice(opens, Math.max(head.end, date.span.end)))) return end();
    run.push(item);
  });
  end();
  return best;
}

/** How far before a list what governs it is looked for. */
const LONGEST_LEAD = 240;

/** The word for what was written or held that a day goes with: the last before it, or the first after it. */
function headOf(text: string, words: string, from: number, { span }: DateMention, next: number, after: boolean): Span | null {
  const beside = say.HEAD_IN_BRACKETS.exec(text.slice(span.end, span.end + 40));
  if (beside) return { start: span.end + beside[0].length - (beside[1] as string).length, end: span.end + beside[0].length };
  const before = matches(say.HEAD, words.slice(from, span.start)).at(-1);
  const behind = say.HEAD_NEXT.exec(words.slice(span.end, next));
  if (behind && (after || !before)) return { start: span.end + behind.index + behind[0].length - (behind[1] as string).length, end: span.end + behind.index + behind[0].length };
  return before ? { start: from + before.index, end: from + before.index + before[0].length } : null;
}

/** Something is said of somebody: no list goes on over it, unless it hangs on the thing before: ", at which each brought a list; ". */
const says = (words: string): boolean => matches(say.A_VERB, words.replace(say.HANGS_ON, " ")).length > 0;

/** A verb of its clause has the list for its object: "exchanged letters of May 4 and May 6" is told by it. */
const isGoverned = (words: string): boolean => {
  const clause = words.slice(Math.max(words.lastIndexOf(": "), words.lastIndexOf("; "), words.lastIndexOf(" - ")) + 1);
  return matches(say.A_VERB, clause).length > 0 || say.NO_LIST.test(clause);
};

/** "I tried by phone (May 4)": ways of trying, and of nothing else. */
const isTrying = (words: string): boolean => say.TRIES.test(words.slice(Math.max(words.lastIndexOf(": "), words.lastIndexOf("; ")) + 1)) && !say.NO_LIST.test(words);

/** "traded letters: Plaintiff's of May 4, ...": the word is said before the colon. */
const announces = (lead: string): boolean => /:\s*$/u.test(lead) && matches(say.HEAD, lead).length > 0;

/** What stands in brackets, blanked. */
const unbracketed = (text: string): string => text.replace(/\([^()]*\)/gu, (m) => "_".repeat(m.length));

function factsOf(telling: Telling, s: Span, items: readonly Item[]): readonly ContactFact[] {
  const { text, timings } = telling;
  const lead = { start: s.start, end: items[0]!.head.start };
  let mode: Mode = telling.modes.filter((m) => contains(lead, m.span)).at(-1)?.mode ?? "unknown";
  const facts: ContactFact[] = [];
  items.forEach((item, i) => {
    const next = items[i + 1], starts = Math.min(item.head.start, item.date.span.start);
    const region = { start: startOf(text, i === 0 ? s.start : facts.at(-1)?.region.end ?? s.start, starts), end: next ? startOf(text, Math.max(item.head.end, item.date.span.end), Math.min(next.head.start, next.date.span.start)) : s.end };
    const clause = text.slice(region.start, region.end);
    if (isCourtConference(text, item.head) || say.NOT_BETWEEN_SIDES.test(clause)) return;
    mode = modeOf(telling, region, item) ?? (item.stands ? mode : "unknown");
    const people = peopleIn(text, region, true);
    const after = next ? "" : text.slice(s.end, s.end + 240), tried = say.IS_MANNER.test(text.slice(item.head.start, item.head.end));
    const ending = tried && isLive(mode) ? { outcome: leavesUnanswered(clause) || leavesAllUnanswered(text, text.slice(s.end, s.end + 240)) ? "unanswered" as const : "attempted" as const, mode } : endingOf(mode, clause, after);
    facts.push({
      span: item.head, region, family: isLive(ending.mode) || ending.mode === "unknown" ? "confer" : ending.mode === "voicemail" ? "message" : "write", attempted: false,
      mode: ending.mode, modeSpan: item.stands ? null : item.head, date: item.date, time: timings.times.find((t) => contains(region, t.span)) ?? null, placeSpan: placeNoted(text, region),
      durationSpan: timings.durations.find((d) => contains(region, d.span))?.span ?? null, minutes: timings.durations.find((d) => contains(region, d.span))?.minutes ?? null,
      people, outcome: ending.outcome, sameAsBefore: say.SAME_PEOPLE.test(clause), betweenSides: say.OF_A_SIDE.test(clause), needsMode: false, inNote: true, reply: ANSWERING(text.slice(region.start, Math.max(item.head.end, item.date.span.end))),
      inPronouns: isLive(ending.mode) || say.POSSESSOR.test(clause), about: null, received: false, vague: false, bare: false,
    });
  });
  return facts.length < 2 ? [] : facts;
}

/** Up to its day: what it encloses or lists ("deficient responses") says nothing of the thing itself. */
const ANSWERING = (words: string): boolean => REPLY.test(words) || say.ANSWERS.test(words);

/** Where the item begins: after the last sign or "and" before its first word. */
function startOf(text: string, from: number, to: number): number {
  const between = text.slice(from, to), semicolon = between.lastIndexOf("; "), colon = between.lastIndexOf(": ");
  if (Math.max(semicolon, colon) >= 0) return from + Math.max(semicolon, colon) + 2;
  const joint = matches(say.JOINT, between).at(-1);
  return joint ? from + joint.index + joint[0].length : from;
}

function modeOf({ text, modes }: Telling, region: Span, { head, stands }: Item): Mode | null {
  const words = text.slice(head.start, head.end);
  const inside = modes.filter((m) => contains(region, m.span) && !isAlternative(text, m));
  const own = inside.find((m) => m.span.start < head.end && m.span.end > head.start);
  if (own && !(own.mode === "telephone" && inside.some((m) => m.manner && isLive(m.mode) && m !== own))) return own.mode;
  const manner = inside.find((m) => m.manner && isLive(m.mode)) ?? (stands ? undefined : inside.find((m) => isLive(m.mode)));
  if (manner) return manner.mode;
  if (own) return own.mode;
  if (/meal|lunch|breakfast|coffee|dinner|visit/iu.test(words)) return "in-person";
  const place = placeNoted(text, region);
  if (place && OFFICE_PLACE.test(text.slice(place.start, place.end))) return "in-person";
  return /\bcalls?\b/iu.test(words) ? "telephone" : null;
}

function endingOf(mode: Mode, clause: string, aftermath: string): Ending {
  if (mode === "voicemail" || (isLive(mode) && isVoicemail(clause))) return { outcome: "unanswered", mode: "voicemail" };
  if (isWritten(mode)) return outcomeOf({ family: "write", mode, attempted: false, clause, aftermath });
  return { outcome: answeredByStaff(clause) ? "attempted" : leavesUnanswered(clause) ? "unanswered" : "held", mode };
}
