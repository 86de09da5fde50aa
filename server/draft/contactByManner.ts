/**
 * A sentence that tells of a contact whatever its verb: "Ms. Ndiaye and I thrashed it out by telephone on May 4." Verbs for
 * talking have no end; a live manner, or a room, with a day and both sides is what they share. Such a sentence gets a cue at
 * its verb, and is then read like any other.
 */
import type { Part, Telling } from "./contactFact.js";
import { isAlternative } from "./contactModes.js";
import { DETAIL } from "./contactDatePhrases.js";
import { peopleIn } from "./contactPeople.js";
import { isOtherTalk } from "./contactMatter.js";
import { ASIDE, IN_THE_CASE, RULE_26F } from "./contactPhrases.js";
import { AT_AN_EVENT } from "./contactModePhrases.js";
import { placeIn } from "./contactPlace.js";
import { deedsIn } from "./deeds.js";
import { isOfOthers } from "./deedParties.js";
import { isCourtConference } from "./heldConference.js";
import { isLive } from "./modes.js";
import { leavesUnanswered } from "./outcomes.js";
import { anyOf, pattern, stems, words } from "./phrases.js";
import { matches } from "./scan.js";
import { mayFind } from "./search.js";
import { contains, overlaps, shift, type Span } from "./span.js";
import { citesCase, stanceOf } from "./stance.js";

/** No sentence tells of talk in a room without one of these words: a cheap look before the sentences are cut. */
const A_ROOM = pattern("iu", stems(
  "office", "court", "room", "chambers", "building", "cafeteria", "hallway", "corridor", "lobby", "jail", "prison", "library", "lounge", "restaurant", /caf[eé]/, "hotel", "coffee", "lunch",
  "deposition", "hearing", "inspection", "mediation", "trial",
));
export const mayBeInRoom = mayFind(A_ROOM);

/** The cue of a sentence that has no other. `follows`: a contact is told before it, of which it may be a detail. */
export function partByManner(telling: Telling, sentence: Span, follows: boolean): Part | null {
  const { text, timings, dates, quoted } = telling;
  const date = dates.find((d) => contains(sentence, d.span) && d.form !== "month" && d.form !== "vague");
  const manner = date && (mannerIn(telling, sentence) ?? (follows ? oneOfThem(text, sentence) : null));
  if (!manner || quoted.some((q) => contains(q, manner))) return null;
  const clause = text.slice(sentence.start, sentence.end);
  if (citesCase(clause) || NO_TALK.test(deedOf(clause, manner.end - sentence.start)) || NOT_DONE.test(clause.slice(0, manner.end - sentence.start)) || RULE_26F.test(clause) || isOtherTalk(clause) || (follows && DETAIL.test(clause))) return null;
  const verb = lastVerbBefore(clause, manner.end - sentence.start) ?? talkIn(clause);
  if (!verb && !telling.modes.some((m) => overlaps(m.span, manner))) return null;
  if (isTalkToCome(clause)) return null;
  if (isCourtConference(text, manner) && !ASIDE.test(clause)) return null;
  if (isOfOthers(clause, verb ?? shift(manner, -sentence.start), verb ? "past" : "noun")) return null;
  const stance = stanceOf(clause, verb ?? shift(manner, -sentence.start), verb ? "past" : "noun");
  if (stance !== "happened" && stance !== "attempted") return null;
  const set = SET_TO_TALK.exec(clause);
  if (set) return isMissed(telling, sentence) ? { cue: { span: { start: sentence.start + set.index, end: sentence.start + set.index + set[0].length }, family: "confer", form: "noun", weak: false }, attempted: false, sentence } : null;
  const told = peopleIn(text, sentence, true).length > 0 || timings.times.some((t) => contains(sentence, t.span)) || IN_THE_CASE.test(clause) || ONE_OF_THEM.test(clause) || TALKERS.test(clause) || wasDiscussed(clause) || ASKED_FOR.test(clause) || (IT_WAS_HELD.test(clause) && NAMES_ONE.test(text.slice(Math.max(0, sentence.start - 160), sentence.start)));
  if (!told) return null;
  return { cue: { span: verb ? shift(verb, sentence.start) : manner, family: "confer", form: "past", weak: false }, attempted: stance === "attempted", sentence };
}

/** The words of the deed: less what it was about, and less the court that is to be spared. */
const deedOf = (clause: string, mannerEnd: number): string => {
  const about = clause.slice(mannerEnd).search(ABOUT);
  return (about < 0 ? clause : clause.slice(0, mannerEnd + about)).replace(SPARES_COURT, "");
};
/** " about ", " to discuss whether ": what follows was only talked of; not " at". */
const ABOUT = pattern("iu", / /, anyOf("about", "regarding", "concerning", "as to", "on whether", "whether", "in regards? to", "to discuss", "to ask", "to see", "in an? (?:effort|attempt)"), / /);
/** "before turning to the Court", "without court action"; not "in court". */
const SPARES_COURT = pattern("giu", words(/(?:turning|coming|going|resort(?:ing)?|recourse|appl(?:ying|ication)) to th(?:e|is) court/, /(?:without|before|avoid(?:ing)?|short of) (?:\S+ )?court(?: action| intervention| involvement)?/, /(?:intervention|involvement|help|assistance|action) (?:of|by|from) th(?:e|is) court/, /(?:bother|burden|troubl|involv)(?:e|ing) th(?:e|is) court/));

/** "We agreed to talk at noon on May 4. He did not call in.": a conference set, and missed. */
function isMissed({ text, sentences }: Telling, sentence: Span): boolean {
  const next = sentences.filter((s) => s.start > sentence.start).slice(0, 2);
  return next.some((s) => leavesUnanswered(text.slice(s.start, s.end)));
}

/** A live manner; or a room, or an occasion, where somebody is named beside the writer. */
function mannerIn(telling: Telling, sentence: Span): Span | null {
  const { text, modes } = telling;
  const mode = modes.find((m) => contains(sentence, m.span) && isLive(m.mode) && m.manner && !isAlternative(text, m));
  if (mode) return mode.span;
  const place = placeIn(text, sentence) ?? occasionIn(text, sentence);
  if (!place) return null;
  const clause = text.slice(sentence.start, sentence.end);
  const named = peopleIn(text, sentence, true).length + (TALKERS.test(clause) ? 1 : 0);
  return named >= 2 || ONE_OF_THEM.test(clause) ? place : null;
}

function occasionIn(text: string, sentence: Span): Span | null {
  const m = mayBeAtEvent(text) ? AT_AN_EVENT.exec(text.slice(sentence.start, sentence.end)) : null;
  return m && { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
}

const mayBeAtEvent = mayFind(AT_AN_EVENT);

/** "Her second was on May 6.": as the one before. */
function oneOfThem(text: string, sentence: Span): Span | null {
  const m = ONE_OF_THEM.exec(text.slice(sentence.start, sentence.end));
  return m && { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
}

/** "stood in the corridor and argued": the talk told after the place. */
function talkIn(clause: string): Span | null {
  const talk = deedsIn(clause).find((d) => d.verb === "talk" && d.way === "done" && !d.purpose && d.who !== null);
  return talk ? { start: talk.at, end: talk.end } : null;
}

/** "is available to speak by telephone": talk that is offered or planned, and no other. */
function isTalkToCome(clause: string): boolean {
  const deeds = deedsIn(clause), talks = deeds.filter((d) => d.verb === "talk");
  // One that was set, and then put off or stayed away from, is told for that.
  return !deeds.some((d) => d.verb === "cancel" || d.verb === "attend") && talks.length > 0 && !SET_TO_TALK.test(clause) && talks.every((d) => d.way === "planned" || d.way === "offered" || d.way === "due");
}

/** "It was discussed by video". */
const wasDiscussed = (clause: string): boolean => deedsIn(clause).some((d) => d.verb === "talk" && d.passive && d.way === "done" && (d.what.includes("it") || d.what.includes("position")));

/** The last past form that begins before `end`. */
function lastVerbBefore(clause: string, end: number): Span | null {
  let last: Span | null = null;
  for (const m of matches(PAST_VERB, clause)) if (m.index < end) last = { start: m.index, end: m.index + m[0].length };
  return last;
}

/** "The second was by telephone": of the conferences just spoken of; not "the second request". */
export const ONE_OF_THEM = pattern("iu", /^\W*(?:(?:a|another|one) (?:\w+ )?(?:one|call|conference|talk|conversation|meeting) (?:followed|took place|came|was held)\b)|^\W*(?:the|our|a|another|his|her|my|their) /, anyOf("first", "second", "third", "fourth", "last", "latter", "former", "other", "next"), /,? (?:sitting |session |time |one )?(?:on [^,;.]{4,24}(?:, \d{4})?, )?(?:was|took|came|followed)\b/);

/** "She ", "They ", "he and ": one who talks, named before; not "it". */
const TALKERS = pattern("iu", words("he", "she", "they", "both"));

/** "It was had over the telephone", where a conference was just spoken of; not "It was produced". */
const IT_WAS_HELD = pattern("iu", /^\W*(?:it|this|that|both) (?:was|were|took|occurred)\b/, "(?: then| duly| in fact)? ", anyOf("had", "held", "conducted", "place", "on"), /\b/);
const NAMES_ONE = pattern("iu", words(/conferences?/, /conferrals?/, /consultations?/, /meet-and-confers?/));

/** "Concurrence was sought by telephone": of the other side, named or not; not "consent form". */
const ASKED_FOR = pattern("iu", words(/(?:concurrence|consent|assent|agreement|position) (?:\S+ ){0,4}?(?:was|were) (?:sought|requested|asked|solicited|inquired)/));

/** "agreed to talk", "arranged a call": set for the day, and not had; not "agreed to produce". */
export const SET_TO_TALK = pattern("iu", words(/(?:agreed|arranged|scheduled|planned|undertook|set|set up|proposed|offered|promised) (?:(?:to|on|upon|for) )?(?:(?:a|an|another|the) )?(?:\w+ )?(?:talk|speak|meet|confer|call|discussion)/));

/** Any verb in its past form, roughly: "thrashed", "met"; not "red". */
export const PAST_VERB = pattern("gu", words(
  /\b\p{Ll}{2,}ed/u, "got", "took", "had", "went", "came", "met", "sat", "ran", "put", "held", "spoke", "made", "gave", "kept", "brought", "told", "heard", "found", "was", "were", "did", "sought",
));

/** What is done by telephone or in person besides conferring: "was deposed by video", "the court heard"; not "thrashed it out". */
export const NO_TALK = pattern("iu", words(
  // Before a court.
  /(?<!(?:at|after|before|during|following) (?:the|his|her|\S+'s) )deposition(?! of)/, "deposed", "examined", "evaluated", /testif\w+/, "hearing", "trial", /(?<!outside )(?<!outside the )court(?:room)?/, "judge", "magistrate", /mediat\w+/, "appeared",
  // Papers and records.
  "served", "service of", "filed", /records?/, "recording",
  // The facts of the case.
  "patient", "doctor", /inspect\w+/, /interview\w*/, "hired", "treated",
));

/** Rules and plans, where they stand before the manner: "must", "would"; not "mustered". */
export const NOT_DONE = pattern("iu", words("must", "shall", "should", /requires?/, "will", "would", "if", "unless"));
