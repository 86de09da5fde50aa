/** How a contact ended, from the words that follow it: held, unanswered, declined, only attempted, set for later. */
import type { Outcome } from "./draft.js";
import type { Mode } from "../../shared-rules/rules.js";
import { isLive } from "./modes.js";
import type { Family } from "./cues.js";

/** "did not return the call", "no answer", "drew no reply"; not "no agreement". */
const UNANSWERED = /\b(?:no (?:answer|reply|response|call back)|answered neither|(?:returned|bounced)(?: \S+){0,2}? (?:as )?undeliver\w+|undeliverable|bounced|(?:did|does|has|have|had|was|were|ai)(?: not|n't|nt)(?: \S+){0,2}? (?:answer(?:ed)?|respon(?:d|ded|se)|repl(?:y|ied)|return(?:ed)?|call(?:ed)? (?:back|me|in)|wr(?:ite|itten|ote) (?:me )?back|heard back|pick(?:ed)? up|join(?:ed)?|appear(?:ed)?|dial(?:ed)? in)|not (?:yet )?(?:been )?(?:answered|returned|heard)|never (?:\S+ )?(?:answered|responded|replied|returned|called|wrote|joined|appeared|received an?y? (?:response|reply|answer))|without (?:an?y? )?(?:response|reply|answer|being returned)|unanswered|(?:nothing|none) (?:came|was received|has been received|has come)|drew no|(?:not|n't) (?:yet )?received (?:a|any)|received no|(?:heard|gotten|got) nothing|went ignored|ignored|came and (?:went|gone)|sat alone|no one (?:joined|appeared|answered|came)|failed to (?:appear|join|respond|answer|reply|return|call)|remain(?:s|ed)? unanswered|gone (?:silent|quiet|dark)|returned (?:marked |as )?"?(?:unclaimed|undeliverable|refused)|no-show|ha(?:s|ve|d) not (?:done so|called|replied|responded|heard|written)|to no avail|silence|not (?:yet )?been able to (?:reach|learn)|rang(?: out)?(?: unanswered)|was not returned|were not returned|has not\.)/iu;
/** "refused", "said no", "stands on its objections"; not "declined to elaborate on the schedule". */
const DECLINED = /\b(?:refus(?:ed|es|al|ing)|declin(?:ed|es|ing)|reject(?:ed|s|ing)|would not|will not|said no|(?:said|says|answered|replied)[:,]? "?no\b|no to all|st(?:ands?|ood|anding) (?:on|by)|unwilling|turned (?:away|down)|not enough|(?:are|is|were) protected|overbroad|neither was|unsatisfactory|(?:is|are|was|were) (?:\S+ )?(?:privileged|harassing|burdensome|irrelevant|improper|objectionable|final)|said to file|reassert\w*|hold(?:s|ing)? fast|nothing to discuss|"?we disagree|told me to file|not satisfactory|gave you people|already (?:gave|given|produced)|not agreeable|did not agree|does not agree|disagree[sd]?|opposes?|opposed|premature|will object|nothing (?:further|more) (?:would|will))\b/iu;
/** Talk in both directions: "she said", "agreed to", "went through each". */
const TWO_WAY = /\b(?:said|says|told|tells|stated|states|advised|explained|responded|replied|answered|agreed|agrees|offered|discuss(?:ed|ing|ion)|went (?:over|through)|opposes?|positions?|counter(?:ed|offer)|promised|undertook|undertakes|indicated|confirmed|disputed|took the (?:view|position)|maintain(?:ed|s)|lasted|minutes|min\.|hours?|spoke|spoken|talk(?:ed)?|conversation|conferred|consulted|came on the line|narrow(?:ed)?|argued|compared|consider|conceded|gave up|withdrew|will (?:produce|supplement|check|give|look)|would (?:only|look|check|produce|supplement|consider)|refused|declined|impasse|unable to (?:resolve|agree|reach)|could not (?:resolve|agree|reach)|not resolved|no (?:resolution|accord|agreement)|opposed|unopposed|(?:do|does) not oppose)\b/iu;
/** Someone other than counsel answered. */
const STAFF_ANSWERED = /\b(?:(?:secretary|receptionist|paralegal|assistant|colleague|office|whoever|staff|someone)(?: \S+){0,3}? (?:told|said|advised|answered|picked up|took|informed|stated|was hopeful|hoped)|(?:told|informed|advised) (?:that )?(?:by (?:his|her|the|a) (?:secretary|receptionist|paralegal|assistant|office|staff)|(?:he|she) (?:was|is) (?:in|out|not|unavailable|away|at|on trial|"))|(?:girl|woman|man|lady|gentleman|person|clerk|someone) (?:who|that|there) (?:\S+ )?(?:answered|picked up|said)|is in a meeting|was in a meeting|unavailable|out of the office|not available|on trial|with whoever|(?:the|her|his) office (?:said|was|advised)|was advised that the office|told "?(?:he|she)|told he was|told she was|working from home|would call (?:back )?when)\b/iu;
/** Reached, and would not talk: "hung up", "would not discuss the matter". */
const REFUSED_TO_TALK = /\b(?:hung up|nothing to say|(?:refus\w+|declin\w+|would not|will not|unwilling) (?:to )?(?:even )?(?:speak|talk|discuss|confer|meet|engage))\b/iu;
const VOICEMAIL = /\b(?:voice-? ?mail|answering (?:machine|service)|left (?:\S+ ){0,4}(?:messages?|word)|messages? (?:was|were) left|recorded (?:greeting|message)|recording)\b/iu;
/** "a message was left with whoever answered": a person, not a machine. */
const MESSAGE_WITH_PERSON = /\b(?:messages?|word) (?:was |were )?(?:left )?with (?:whoever|(?:his|her|the|an?|counsel's|their) (?:\S+ )?(?:secretary|receptionist|paralegal|assistant|office|staff|colleague|partner|clerk))/iu;
const NO_PICKUP = /\b(?:no answer|voice-? ?mail(?:box)? (?:was|is) full|did not (?:answer|pick up|call in|dial in|come on)|no one (?:answered|picked up)|rang (?:out|unanswered|without))\b/iu;
const SCHEDULED = /\b(?:scheduled|set|agreed to (?:speak|talk|meet|confer)|arranged|calendared) (?:\S+ ){0,6}?(?:for|on)\b/iu;

export interface Told {
  readonly family: Family;
  readonly mode: Mode;
  readonly attempted: boolean;
  /** The contact's own clause. */
  readonly clause: string;
  /** What follows, up to the next contact. */
  readonly aftermath: string;
}

export function outcomeOf({ family, mode, attempted, clause, aftermath }: Told): { outcome: Outcome; mode: Mode } {
  const all = clause + " " + aftermath;
  if (MESSAGE_WITH_PERSON.test(clause) && family !== "confer") return { outcome: UNANSWERED.test(all) ? "unanswered" : "attempted", mode: mode === "voicemail" ? "telephone" : mode };
  if (family === "call" && STAFF_ANSWERED.test(clause) && !/voice-? ?mail|recording|machine/iu.test(clause)) return { outcome: "attempted", mode };
  if ((family === "call" || family === "message") && /voice-? ?mail(?:box)? (?:was|is) full|(?:no longer|not) in service|disconnected|wrong number/iu.test(all)) return { outcome: "unanswered", mode: "telephone" };
  if (family === "call" && NO_PICKUP.test(clause) && !VOICEMAIL.test(clause)) return { outcome: "unanswered", mode };
  if (family === "message" || ((family === "call" || family === "touch" || attempted) && VOICEMAIL.test(all) && (mode === "telephone" || mode === "unknown" || mode === "voicemail") && !(/\bspoke|talked\b/iu.test(clause)))) {
    if (family === "message" && !attempted && DECLINED.test(clause)) return { outcome: "declined", mode: "voicemail" };
    return { outcome: "unanswered", mode: "voicemail" };
  }
  if (family === "confer" && !attempted) return { outcome: "held", mode };
  if (family === "call" && REFUSED_TO_TALK.test(clause + " " + aftermath.slice(0, 160))) return { outcome: "declined", mode };
  if (family === "call") {
    if (NO_PICKUP.test(clause) || (UNANSWERED.test(clause) && !TWO_WAY.test(clause))) return { outcome: "unanswered", mode };
    if (STAFF_ANSWERED.test(clause) || STAFF_ANSWERED.test(aftermath.slice(0, 120))) return { outcome: "attempted", mode };
    if (TWO_WAY.test(clause) || TWO_WAY.test(aftermath)) return { outcome: UNANSWERED.test(aftermath) && !TWO_WAY.test(aftermath) ? "unanswered" : "held", mode };
    return { outcome: UNANSWERED.test(aftermath) ? "unanswered" : "attempted", mode };
  }
  if (UNANSWERED.test(all)) return { outcome: "unanswered", mode };
  if (DECLINED.test(all)) return { outcome: "declined", mode };
  if (attempted) return { outcome: "attempted", mode };
  if (isLive(mode)) return { outcome: TWO_WAY.test(all) ? "held" : SCHEDULED.test(all) ? "scheduled" : "attempted", mode };
  if (family === "touch") return { outcome: TWO_WAY.test(all) ? "held" : "attempted", mode };
  return { outcome: "attempted", mode };
}

/** Said once of several contacts: "He has answered neither", "none of these was returned". */
const ALL_UNANSWERED = /\b(?:answered neither|returned (?:none|neither)|(?:none|neither|not one)(?: of (?:these|them|the \S+|my \S+|which|those))?(?: \S+)? (?:was|were|has been|have been|drew|brought) (?:\S+ )?(?:acknowledged|answered|returned|reply|response|result)|(?:has|have|had|did) not (?:\S+ )?(?:answer(?:ed)?|respond(?:ed)?|repl(?:y|ied)|return(?:ed)?) (?:to )?(?:any|either|them)|no (?:response|reply|answer) (?:to (?:any|either|them) )?(?:has|was|came)|nothing (?:has been|was|came) (?:heard|received|back)|(?:she|he|they) (?:has |have )?returned none)\b/iu;

export const leavesUnanswered = (words: string): boolean => UNANSWERED.test(words);
export const leavesAllUnanswered = (words: string): boolean => ALL_UNANSWERED.test(words);
export const answeredByStaff = (words: string): boolean => STAFF_ANSWERED.test(words) || MESSAGE_WITH_PERSON.test(words);
export const isVoicemail = (words: string): boolean => VOICEMAIL.test(words);
export const isTwoWay = (words: string): boolean => TWO_WAY.test(words);
