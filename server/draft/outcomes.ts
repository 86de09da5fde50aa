/** How a contact ended, from the words that follow it: held, unanswered, declined, only attempted, set for later. */
import type { Outcome } from "./draft.js";
import type { Mode } from "../../shared-rules/rules.js";
import { isLive } from "./modes.js";
import type { Family } from "./cues.js";
import { ALL_UNANSWERED, DEAD_LINE, DECLINED, MACHINE, MESSAGE_WITH_PERSON, NO_PICKUP, REFUSED_TO_TALK, SCHEDULED, SPOKE, STAFF_ANSWERED, TWO_WAY, UNANSWERED, VOICEMAIL } from "./outcomePhrases.js";

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
export function outcomeOf(told: Told): Ending {
  const { family, mode, attempted, clause, aftermath } = told;
  const all = clause + " " + aftermath;
  if (MESSAGE_WITH_PERSON.test(clause) && family !== "confer") return { outcome: UNANSWERED.test(all) ? "unanswered" : "attempted", mode: mode === "voicemail" ? "telephone" : mode };
  if (family === "call" && STAFF_ANSWERED.test(clause) && !MACHINE.test(clause)) return { outcome: "attempted", mode };
  if ((family === "call" || family === "message") && DEAD_LINE.test(all)) return { outcome: "unanswered", mode: "telephone" };
  if (family === "call" && NO_PICKUP.test(clause) && !VOICEMAIL.test(clause)) return { outcome: "unanswered", mode };
  if (family === "message" && !attempted && DECLINED.test(clause)) return { outcome: "declined", mode: "voicemail" };
  if (family === "message" || machineTook(told)) return { outcome: "unanswered", mode: "voicemail" };
  if (family === "confer" && !attempted) return { outcome: "held", mode };
  if (family === "call") return { outcome: outcomeOfCall(clause, aftermath), mode };
  if (UNANSWERED.test(all)) return { outcome: "unanswered", mode };
  if (DECLINED.test(all)) return { outcome: "declined", mode };
  if (attempted) return { outcome: "attempted", mode };
  if ((isLive(mode) || family === "touch") && TWO_WAY.test(all)) return { outcome: "held", mode };
  return { outcome: isLive(mode) && SCHEDULED.test(all) ? "scheduled" : "attempted", mode };
}

/** A try by telephone, or by means untold, that a machine answered. */
const machineTook = ({ family, mode, attempted, clause, aftermath }: Told): boolean =>
  (family === "call" || family === "touch" || attempted) && (mode === "telephone" || mode === "unknown" || mode === "voicemail")
  && VOICEMAIL.test(clause + " " + aftermath) && !SPOKE.test(clause);

function outcomeOfCall(clause: string, aftermath: string): Outcome {
  if (REFUSED_TO_TALK.test(clause + " " + aftermath.slice(0, 160))) return "declined";
  if (NO_PICKUP.test(clause) || (UNANSWERED.test(clause) && !TWO_WAY.test(clause))) return "unanswered";
  if (STAFF_ANSWERED.test(clause) || STAFF_ANSWERED.test(aftermath.slice(0, 120))) return "attempted";
  if (TWO_WAY.test(aftermath)) return "held";
  if (UNANSWERED.test(aftermath)) return "unanswered";
  return TWO_WAY.test(clause) ? "held" : "attempted";
}

export const leavesUnanswered = (words: string): boolean => UNANSWERED.test(words);
export const leavesAllUnanswered = (words: string): boolean => ALL_UNANSWERED.test(words);
export const answeredByStaff = (words: string): boolean => STAFF_ANSWERED.test(words) || MESSAGE_WITH_PERSON.test(words);
export const isVoicemail = (words: string): boolean => VOICEMAIL.test(words);
export const isTwoWay = (words: string): boolean => TWO_WAY.test(words);
