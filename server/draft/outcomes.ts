/** How a contact ended, from the words that follow it: held, unanswered, declined, only attempted, set for later. */
import type { Outcome } from "./draft.js";
import type { Mode } from "../../shared-rules/rules.js";
import { isLive, isWritten } from "./modes.js";
import type { Family } from "./cues.js";
import { endingOfCall, endingOfTalk, endingOfWriting, isNeverReturned, speaksToMachine } from "./deedEndings.js";
import { memoryOf } from "./remembered.js";
import { standsIn } from "./search.js";
import {
  ABSENT, ALL_UNANSWERED, BETWEEN_BOTH, BY_STAFF, DEAD_LINE, DECLINED, FIXES_A_CALL, EXCHANGED, MACHINE, MESSAGE_WITH_PERSON, MISSED_EACH_OTHER, NAMES_TALK, NO_PICKUP, ONE_WRITING, REFUSED_TO_TALK,
  SCHEDULED, SPOKE, STAFF_ANSWERED, TOLD_AWAY, TURNED_AWAY, TWO_WAY, UNANSWERED, UNRETURNED, VISITED, VOICEMAIL, WITH_STAFF,
} from "./outcomePhrases.js";
import { BOTH_SPEAK, OTHER_SPEAKS, TO_TALK_AGAIN } from "./talkPhrases.js";

export interface Told {
  readonly family: Family;
  readonly mode: Mode;
  readonly attempted: boolean;
  /** The contact's own clause. */
  readonly clause: string;
  /** What follows, up to the next contact. */
  readonly aftermath: string;
}

export interface Ending {
  readonly outcome: Outcome;
  /** The mode as it turned out: a call that a machine took was a voicemail. */
  readonly mode: Mode;
}

/** The first of these that the words bear out: who took it, whether anyone spoke, what came back. */
export const outcomeOf = (told: Told): Ending =>
  known(`${told.family} ${told.mode} ${told.attempted} ${told.clause}\n${told.aftermath}`, () => withoutReturn(told, endingOf(told)));

/** "She was told that he was out, and no call was ever returned." */
const withoutReturn = (told: Told, ending: Ending): Ending =>
  ending.outcome === "attempted" && isLive(ending.mode) && isNeverReturned(`${told.clause} ${told.aftermath}`) ? { ...ending, outcome: "unanswered" } : ending;

const known = memoryOf<Ending>();

function endingOf(said: Told): Ending {
  const told = { ...said, clause: ofTheContact(said.clause), aftermath: ofTheContact(said.aftermath) };
  const { family, mode, attempted, clause, aftermath } = told;
  const all = clause + " " + aftermath;
  if (family !== "message" && (isLive(mode) || (mode === "unknown" && family !== "write"))) {
    if (!attempted && speaksToMachine(clause)) return { outcome: "unanswered", mode: "voicemail" };
    // What its own words say of a call comes before what is told after it.
    const own = family === "call" ? endingOfTalk(clause, attempted) ?? endingOfCall(clause) : null;
    // A conference held with somebody stays held, whatever he did or would not do about the requests.
    const byDeeds = own ?? endingOfTalk(family === "confer" && !attempted && HELD_WITH.test(clause) ? clause.slice(0, clause.search(/[.;] |$/u)) : all, attempted) ?? (family === "call" ? endingOfCall(all) : null);
    if (byDeeds !== null) return { outcome: byDeeds, mode };
  }
  if (MESSAGE_WITH_PERSON.test(clause) && family !== "confer") return { outcome: UNANSWERED.test(all) ? "unanswered" : "attempted", mode: mode === "voicemail" ? "telephone" : mode };
  if (family === "call" && STAFF_ANSWERED.test(clause) && !MACHINE.test(clause)) return { outcome: "attempted", mode };
  if ((family === "call" || family === "message") && DEAD_LINE.test(all)) return { outcome: "unanswered", mode: "telephone" };
  if (family === "call" && NO_PICKUP.test(clause) && !VOICEMAIL.test(clause)) return { outcome: "unanswered", mode };
  if (family === "message" && !attempted && DECLINED.test(clause) && !UNANSWERED.test(clause)) return { outcome: "declined", mode: "voicemail" };
  if (family === "message" || machineTook(told)) return { outcome: "unanswered", mode: "voicemail" };
  if (family === "confer" && !attempted && CALL_NAMED.test(clause) && UNRETURNED.test(clause) && !SPOKE.test(clause)) return { outcome: "unanswered", mode };
  if (family === "confer" && !attempted && /\bhung up on\b/iu.test(clause)) return { outcome: "declined", mode: mode === "unknown" ? "telephone" : mode };
  if (family === "confer" && !attempted && TOLD_AWAY.test(clause) && !SPOKE.test(clause)) return { outcome: "attempted", mode };
  if (family === "confer" && !attempted && ONE_CALL.test(clause) && STAFF_ANSWERED.test(aftermath.slice(0, 120)) && !SPOKE.test(clause)) return { outcome: "attempted", mode };
  if ((family === "confer" || family === "call") && !attempted && BY_STAFF.test(clause)) return { outcome: UNANSWERED.test(all) ? "unanswered" : "attempted", mode };
  if (family === "confer" && !attempted && isWritten(mode)) return { outcome: UNANSWERED.test(all) ? "unanswered" : ONE_WRITING.test(clause) ? (DECLINED.test(all) ? "declined" : "attempted") : DECLINED.test(all) && ONE_ANSWER.test(all) ? "declined" : "held", mode };
  if (family === "confer" && !attempted && VISITED.test(clause) && TURNED_AWAY.test(all) && !SPOKE.test(all)) return { outcome: "declined", mode };
  if (family === "confer" && !attempted && VISITED.test(clause) && ABSENT.test(all)) return { outcome: "unanswered", mode };
  if (family === "confer" && !attempted) return { outcome: WITH_STAFF.test(clause) ? (UNANSWERED.test(all) ? "unanswered" : "attempted") : MISSED_EACH_OTHER.test(clause) && !SPOKE.test(clause) ? "attempted" : "held", mode };
  if (family === "call") return { outcome: outcomeOfCall(clause, aftermath), mode };
  if (family === "write" && !attempted && EXCHANGED.test(clause)) return { outcome: "held", mode };
  if (family === "write" && !attempted && FIXES_A_CALL.test(clause) && !DECLINED.test(clause)) return { outcome: "scheduled", mode };
  if (family === "touch" && isLive(mode) && !attempted && /\braised\b/iu.test(clause) && !UNANSWERED.test(all)) return { outcome: "held", mode };
  if (isLive(mode) && !attempted && showsTalk(all) && !UNANSWERED.test(clause)) return { outcome: REFUSED_TO_TALK.test(all) ? "declined" : "held", mode };
  if (UNANSWERED.test(all)) return { outcome: "unanswered", mode };
  if (DECLINED.test(all)) return { outcome: "declined", mode };
  const written = isWritten(mode) ? endingOfWriting(all) : null;
  if (written !== null) return { outcome: written, mode };
  if (attempted) return { outcome: "attempted", mode };
  if ((isLive(mode) || family === "touch") && showsTalk(all)) return { outcome: "held", mode };
  return { outcome: isLive(mode) && SCHEDULED.test(all) ? "scheduled" : "attempted", mode };
}

/** Without what is said of the requests, and without the writer's own dissent: neither is the other side's answer. */
const ofTheContact = (words: string): string => words.replace(UNANSWERED_REQUESTS, "").replace(OWN_DISSENT, " ").replace(REPORTED_TALK, " ").replace(ABOUT_A_RECORDING, " ");

/** "about the dispatch recording": what was talked of; not "got a recording". */
const ABOUT_A_RECORDING = /\b(?:about|regarding|concerning|on|over|of) (?:the|an?|his|her|its|that|those|these) (?:[^\s.;]+ ){0,2}?recordings?\b/giu;

/** "said that he had spoken with his assistant": talk that is only spoken of; not "said that he would not speak with me". */
const REPORTED_TALK = /(?<=\b(?:said|says|explained|reported|stated|told (?:me|us|him|her)))(?: that)? (?:he|she|they) (?:had|has|have|would|will) (?:(?!not\b|never\b)\S+ )?(?:spoken|spoke|talked|conferred|consulted|met|speak|talk|confer|consult|meet|check(?:ed)?) with (?:his|her|their|its|the)\b[^.;]{0,60}/giu;

/** "held a telephone conference with Mr. Osei"; not "a conference was held on May 4", to which nobody may have come, or "had a call set for May 4". */
const HELD_WITH = /\b(?:held|had|conducted|convened) (?:an? |our |their |one |two )(?:\S+ ){0,4}?(?:conferences?|calls?|meetings?|conversations?|discussions?|consultations?)\b(?! (?:scheduled|set|planned|arranged|for))[^.;]{0,60}?\bwith (?!his|her|their|the (?:receptionist|secretary|assistant|clerk|paralegal))/iu;

/** "the interrogatories that it did not answer"; not "the letter that it did not answer". */
const UNANSWERED_REQUESTS = /(?<=\b(?:interrogator(?:y|ies)|requests?|questions?|demands?|topics?|items?) )(?:that|which|to which) (?:\S+ ){1,3}?(?:did|does|has|have|had) not (?:\S+ )?(?:answer|respond|repl)\w*/giu;
/** "that I disagreed", "that we would not"; not "that he disagreed", "We could not agree". */
const OWN_DISSENT = /(?<=\bthat )(?:I|we) (?:\S+ )?(?:disagreed?|would not|will not|did not agree|refused|declined|rejected|objected|opposed?)\b/giu;

/** "counsel replied that", "stated in reply": one answer to one writing; not "exchanged replies". */
const ONE_ANSWER = /\b(?:he|she|counsel(?: for [^,.;]{2,40})?|(?:Mr|Ms|Mrs|Dr)\. \S+) (?:replied|answered|responded|wrote back|stated in (?:reply|response|answer)|refused|declined)\b/iu;

/** "her calls of May 4"; not "a conference call". */
const CALL_NAMED = /(?<!conference )\bcalls?\b/iu;

/** "Her first call was on May 4"; not "held a call". */
const ONE_CALL = /(?:'s|\bher|\bhis|\bmy|\bour|\bthe)(?: (?:first|second|third|next|last))? calls? (?:was|were|on)\b/iu;

/** A try by telephone, or by means untold, that a machine answered. */
const machineTook = ({ family, mode, attempted, clause, aftermath }: Told): boolean =>
  (family === "call" || family === "touch" || attempted) && (mode === "telephone" || mode === "unknown" || mode === "voicemail")
  && VOICEMAIL.test(clause + " " + aftermath) && !SPOKE.test(clause);

function outcomeOfCall(clause: string, aftermath: string): Outcome {
  if (REFUSED_TO_TALK.test(clause + " " + aftermath.slice(0, 160))) return "declined";
  if (NO_PICKUP.test(clause) || (UNANSWERED.test(clause) && !showsTalk(clause))) return "unanswered";
  if (STAFF_ANSWERED.test(clause) || STAFF_ANSWERED.test(aftermath.slice(0, 120))) return UNANSWERED.test(aftermath) && !TWO_WAY.test(aftermath) ? "unanswered" : "attempted";
  if (NO_PICKUP.test(aftermath.slice(0, 80))) return "unanswered";
  if (showsTalk(aftermath)) return "held";
  if (UNANSWERED.test(aftermath)) return "unanswered";
  return showsTalk(clause) ? "held" : onlySet(clause + " " + aftermath) ? "scheduled" : CALLED_BACK.test(clause) ? "held" : "attempted";
}

/** "phoned me back": whoever is called back is spoken to; not "called back". */
const CALLED_BACK = /\b(?:called|phoned|telephoned|rang) (?:me|us|the undersigned) back\b|\breturned (?:my|our) (?:telephone |phone )?call\b/iu;

/** Words passed both ways, beyond an agreement to talk another time. */
function showsTalk(words: string): boolean {
  const rest = words.replace(TO_TALK_AGAIN, "");
  return TWO_WAY.test(rest) || OTHER_SPEAKS.test(rest) || BOTH_SPEAK.test(rest);
}

const onlySet = (words: string): boolean => words.search(TO_TALK_AGAIN) >= 0;

export const leavesUnanswered = (words: string): boolean => UNANSWERED.test(words);
/** Asked of a paragraph and of the rest of it. */
export const leavesAllUnanswered = standsIn(ALL_UNANSWERED);
export const answeredByStaff = (words: string): boolean => STAFF_ANSWERED.test(words) || MESSAGE_WITH_PERSON.test(words);
export const isByStaff = (words: string): boolean => BY_STAFF.test(words);
export const isVoicemail = (words: string): boolean => VOICEMAIL.test(words);
/** A note names talk, or both who had it. */
export const isBetweenBoth = (words: string): boolean => NAMES_TALK.test(words) || BETWEEN_BOTH.test(words);
export const isTwoWay = (words: string): boolean => TWO_WAY.test(words);
