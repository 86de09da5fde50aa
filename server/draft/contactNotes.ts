/**
 * Notes: a contact without a verb. "Call, Linden and Reyes, 8/20/2020, about Request 7." "Katz and Linden, phone, Oct. 5."
 * What tells of it is what stands together before anything else is said: a manner or a word for a conference, a day or an
 * hour, and people. Such notes count in a certification only; anywhere else they may be of anything.
 */
import type { ContactFact, Telling } from "./contactFact.js";
import { NOT_A_CONTACT } from "./contactLog.js";
import { isAlternative } from "./contactModes.js";
import { PAST_VERB } from "./contactByManner.js";
import { eachOnce, PARTICIPANTS, peopleIn } from "./contactPeople.js";
import { isOtherTalk } from "./contactMatter.js";
import { ABOUT_MOTION } from "./contactPhrases.js";
import { placeNoted } from "./contactPlace.js";
import { isCourtConference } from "./heldConference.js";
import { isLive, type ModeMention } from "./modes.js";
import { answeredByStaff, isBetweenBoth, isVoicemail, outcomeOf, type Ending } from "./outcomes.js";
import { anyOf, pattern, stems, words } from "./phrases.js";
import { mayFind } from "./search.js";
import { contains, overlaps, type Span } from "./span.js";
import { citesCase } from "./stance.js";

export const notedIn = (telling: Telling, told: readonly ContactFact[]): readonly ContactFact[] =>
  // What follows a contact may be told of it, but not what has a day of its own and no verb.
  telling.modes.length === 0 && !mayBeNoted(telling.text) ? [] : telling.sentences.filter((s) => !told.some((c) => contains(s, c.span) || c.region.start === s.start)
    && (!told.some((c) => overlaps(c.region, s)) || telling.dates.some((d) => contains(s, d.span))))
    .flatMap((s) => noteIn(telling, s) ?? piecesOf(telling.text, s).map((piece) => noteIn(telling, piece)).find((note) => note !== null) ?? []);

/** What stands between semicolons, or after a label: "Averment: effort made; video call, Linden and Reyes, Jan. 30." */
function piecesOf(text: string, s: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = s.start;
  for (const m of text.slice(s.start, s.end).matchAll(/[;:] /gu)) {
    pieces.push({ start, end: s.start + m.index });
    start = s.start + m.index + 2;
  }
  return pieces.length ? [...pieces, { start, end: s.end }] : [];
}

/** What a note puts together; `end` is where its last part ends. */
interface Parts {
  readonly mode: ModeMention;
  readonly end: number;
}

function noteIn(telling: Telling, sentence: Span): ContactFact | null {
  const { text, timings, dates, quoted } = telling;
  const clause = text.slice(sentence.start, sentence.end);
  const date = dates.find((d) => contains(sentence, d.span) && d.form !== "month" && d.form !== "vague") ?? null;
  const time = timings.times.find((t) => contains(sentence, t.span)) ?? null;
  // Most sentences of most papers have none of these.
  if (!date && !time && !telling.modes.some((m) => contains(sentence, m.span))) return null;
  const parts = partsOf(telling, sentence, date?.span ?? time?.span ?? null);
  if (!parts || quoted.some((q) => contains(q, parts.mode.span))) return null;
  const lead = text.slice(sentence.start, parts.end);
  if (hasVerb(lead) || NOT_A_CONTACT.test(lead) || NO_NOTE.test(lead) || citesCase(clause)) return null;
  if (isOtherTalk(clause)) return null;
  const own = peopleIn(text, sentence, true);
  // "Sept. 6, in person. In attendance: ...": who was there is told next.
  const listed = own.filter((p) => p.name !== null).length < 2 ? telling.sentences.filter((s) => s.start >= sentence.end).slice(0, 2).filter((s) => PARTICIPANTS.test(text.slice(s.start, s.end))) : [];
  const people = eachOnce([...own, ...listed.flatMap((s) => peopleIn(text, s, true))]).filter((p) => p.allegiance !== "self" || p.name !== null);
  if (!date && !time && people.length < 2) return null;
  const { mode, outcome } = endingOf(telling, sentence, parts.mode, people.length >= 2);
  const duration = timings.durations.find((d) => contains(sentence, d.span)) ?? null;
  return {
    span: parts.mode.span, region: sentence, family: isLive(mode) || mode === "unknown" ? "confer" : mode === "voicemail" ? "message" : "write", attempted: false, mode, modeSpan: parts.mode.span,
    date, time, placeSpan: placeNoted(text, sentence), durationSpan: duration?.span ?? null, minutes: duration?.minutes ?? null, people, outcome,
    sameAsBefore: false, betweenSides: false, needsMode: false, inNote: true, reply: false, inPronouns: false, about: ABOUT_MOTION.exec(clause)?.[1] ?? null,
    received: false, vague: false, bare: false,
  };
}

/** The manner, or the word for a conference, that the note opens with or sets beside its day. */
function partsOf({ text, modes }: Telling, sentence: Span, when: Span | null): Parts | null {
  const named = A_CALL.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LEAD)));
  const mode = modes.find((m) => contains(sentence, m.span) && m.span.start < sentence.start + LEAD && !isAlternative(text, m))
    ?? (named ? { span: { start: sentence.start + named.index, end: sentence.start + named.index + named[0].length }, mode: CALL.test(named[0]) ? "telephone" as const : "unknown" as const, manner: false } : null);
  if (!mode || isCourtConference(text, mode.span)) return null;
  return { mode, end: when && when.start < sentence.start + LEAD ? Math.max(mode.span.end, when.end) : mode.span.end };
}

/** How far into a sentence a note's parts may stand. */
const LEAD = 150;

const hasVerb = (lead: string): boolean => {
  for (const m of lead.matchAll(PAST_VERB)) if (!NO_VERB.test(m[0])) return true;
  return OTHER_VERB.test(lead);
};

/** "sent", "left": past forms without an ending; not "call". */
const OTHER_VERB = pattern("iu", words("sent", "left", "sought", "wrote", "rang", "said", "asks?", "sends?", "calls(?= (?!with|between)[a-z])", "let", "read", "began", "knew", "thought", "saw", "took"));

/** A word like a past form that is none: "attached", "dated", "certified mail". */
const NO_VERB = /^(?:dated|attached|certified|detailed|limited|united|required|held|had)$/iu;

/** "Call", "telephone conference", "meet and confer": what a note names; not "conference room". */
const A_CALL = pattern("iu", words(anyOf("conference calls?", "calls?", "conferences?(?! rooms?)", "conferral", /meet[- ](?:and|&)[- ]confer/, "consultations?", "discussions?", "meetings?", "conversations?")));
const CALL = /call/iu;
/** "Calls with D. Katz": two who talked; not "Call to D. Katz", "call with no answer". */
const CALL_WITH = /\b(?:[Cc]alls?|[Cc]onferences?|[Dd]iscussions?|[Cc]onversations?|[Mm]eetings?) with (?:(?:Mr|Ms|Mrs|Dr)\. )?\p{Lu}/u;
/** No note without a manner is without the beginning of such a word: a cheap look before the sentences are cut. */
const MAY_NAME = pattern("iu", stems("call", "confer", "meet", "consultation", "discussion", "conversation"));
export const mayBeNoted = mayFind(MAY_NAME);

/** What no note of a contact says: plans, duties, refusals to have one, other proceedings. */
const NO_NOTE = pattern("iu", words(
  /(?:following|after|since|before|until|prior to) (?:the|that|this|our)/,
  "no", "not", "never", "without", "must", "shall", "should", "will", "would", "may(?! \\d)", "if", "unless", "is", "are", "be", "has", "have", /refus\w+/, /declin(?:es|ed)/, /requires?/, "cooperate",
  "requested?", "proposed?", "offer(?:ed)?", "scheduled", "hearing", "trial", "testimony", "transcript", "records?", "pursuant", "certif(?:y|ies)",
));

/** A call was held when the note tells of talk, of a length, or of people on both ends; what follows may tell it, too. */
function endingOf({ text, sentences, timings }: Telling, sentence: Span, { mode }: ModeMention, bothEnds: boolean): Ending {
  const clause = text.slice(sentence.start, sentence.end);
  if (!isLive(mode) && mode !== "unknown") return outcomeOf({ family: mode === "voicemail" ? "message" : "write", mode, attempted: false, clause, aftermath: "" });
  if (isVoicemail(clause)) return { outcome: "unanswered", mode: "voicemail" };
  const next = sentences.filter((s) => s.start >= sentence.end).slice(0, 2);
  const aftermath = next.map((s) => text.slice(s.start, s.end)).join(" ");
  const ending = outcomeOf({ family: "call", mode, attempted: false, clause, aftermath });
  const showsTalk = bothEnds || CALL_WITH.test(clause) || isBetweenBoth(clause) || timings.durations.some((d) => contains(sentence, d.span)) || mode === "in-person";
  return ending.outcome === "attempted" && showsTalk && !answeredByStaff(clause) ? { ...ending, outcome: "held" } : ending;
}
