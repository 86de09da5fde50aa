/**
 * How a call, a visit or a conference that was set came out, by the deeds told of it.
 *
 * What decides is who did what: a caller who is turned away, a person of the other side who will not talk or ends the call, one
 * who was to come and did not, a promise to ring back that was not kept. Where the deeds do not settle it, nothing is said.
 */
import type { Deed } from "./deeds.js";
import { deedsIn } from "./deeds.js";
import type { Outcome } from "./draft.js";

/** Null: the deeds leave it open. */
export function endingOfTalk(words: string, tried: boolean): Outcome | null {
  const deeds = deedsIn(words);
  const talked = deeds.some(isTalkOfBoth);
  const last = <T>(test: (d: Deed, i: number) => T): number => { for (let i = deeds.length - 1; i >= 0; i--) if (test(deeds[i] as Deed, i)) return i; return -1; };
  if (deeds.some((d) => d.who === "staff" && !d.passive && (d.verb === "call" || d.verb === "answer")) && !talked && !deeds.some((d) => byOther(d) && d.who !== "staff" && d.verb === "say")) return deeds.some(refusesToTalk) ? "declined" : deeds.some((d) => isNotDone(d) && d.who === "he") ? "unanswered" : "attempted";
  const refusal = last((d, i) => (refusesToTalk(d) || hasNothingToTalkOf(d, deeds[i + 1])) && !(talked && d.lemma !== "refuse" && d.lemma !== "decline"));
  if (refusal >= 0 && !talked) return "declined";
  if (last(cutsOff) >= 0 && !talked && !deeds.some(lasted)) return "declined";
  if (talked) return null;
  if (last(staysAway) >= 0) return "unanswered";
  if (last(isPutOff) >= 0) return "scheduled";
  const promise = deeds.findIndex(promisesToCall);
  if (promise >= 0 && deeds.slice(promise + 1).some(isNotDone)) return "unanswered";
  if (deeds.some(isTurnedAway)) return "unanswered";
  if (deeds.some((d) => (d.verb === "promise" || d.verb === "leave") && d.whom === "staff")) return deeds.some((d) => isNotDone(d) && d.who === "he") ? "unanswered" : "attempted";
  if (deeds.some((d) => d.passive && d.verb === "take" && d.whom === "staff")) return "attempted";
  if (deeds.some((d) => d.verb === "wait" && d.lemma !== "wait" && d.way === "done" && d.who !== "he")) return "unanswered";
  if (deeds.some(isTold) && deeds.some((d) => isAway(d) || hasLeft(d))) return deeds.some((d) => d.verb === "go" && d.way === "done") ? "unanswered" : "attempted";
  if (deeds.some((d) => d.verb === "go" && d.who !== null && d.who !== "he") && deeds.some(isNobodyThere)) return "unanswered";
  if (!tried && deeds.some((d) => d.way === "failed" && d.verb === "reach" && !d.passive && !d.on.has("accord") && d.whom !== null && d.whom !== "nothing")) return "attempted";
  return null;
}

/** "He never came on": of a talk that was set. */
export const endsInAbsence = (words: string): boolean => deedsIn(words).some(staysAway);

/** "No call was ever returned", "neither call was answered". */
export const isNeverReturned = (words: string): boolean => deedsIn(words).some((d) => d.passive && d.verb === "answer" && d.way === "not" && (d.what.includes("call") || d.what.includes("message")));

/** "spoke into his answering machine". */
export const speaksToMachine = (words: string): boolean => deedsIn(words).some((d) => d.verb === "talk" && d.on.has("machine"));

/** A call that nobody, or somebody else, took. */
export function endingOfCall(words: string): Outcome | null {
  const deeds = deedsIn(words);
  if (deeds.some(isTalkOfBoth)) return null;
  if (deeds.some((d) => d.who === "staff" && d.verb === "answer" || d.who === "staff" && d.verb === "say")) return deeds.some((d) => isNotDone(d) && d.who === "he") ? "unanswered" : "attempted";
  if (deeds.some(isTold) && deeds.some(isAway)) return "attempted";
  if (deeds.some((d) => d.passive && d.verb === "say" && (d.who === "he" || d.who === "named" || d.who === "lawyer")) && deeds.some(isAway)) return "attempted";
  if (deeds.some((d) => (d.verb === "take" || d.verb === "answer") && d.on.has("call") && d.who === "named") && deeds.some(isAway)) return "attempted";
  if (deeds.some(isAway) && !deeds.some((d) => d.verb === "say" && byOther(d))) return "attempted";
  if (deeds.some((d) => d.verb === "ring" || (d.lemma === "ring" && d.what.includes("call")))) return "unanswered";
  if (deeds.some((d) => d.verb === "be" && d.none && d.on.has("answer"))) return "unanswered";
  if (deeds.some((d) => d.who === "nobody" && (d.verb === "take" || d.verb === "answer"))) return "unanswered";
  if (deeds.some((d) => d.who === "self" && d.verb === "cut" && d.lemma === "hang")) return "unanswered";
  return null;
}

/** What the other side made of a writing. */
export function endingOfWriting(words: string): Outcome | null {
  const deeds = deedsIn(words);
  // Who wrote may have objected by it to what the other did.
  const writing = deeds.find((d) => d.verb === "write" && d.way === "done" && !d.passive);
  if (deeds.some((d) => refusesWhatIsAsked(d) && !(d.verb === "refuse" && writing && d.who === writing.who && d.whoWord === writing.whoWord && d.at > writing.at))) return "declined";
  if (deeds.some(isSilent)) return "unanswered";
  return null;
}

/** "would not", "would cure nothing", "keeps to it", "told me to take it up with the judge". */
const refusesWhatIsAsked = (d: Deed): boolean => byOther(d) && d.who !== "staff" && !d.passive
  && ((d.way === "refused" && d.verb !== "call" && d.verb !== "answer") || (d.verb === "refuse" && d.way === "done") || (d.way === "planned" && d.none && d.verb !== "answer" && d.verb !== "get" && d.verb !== "call")
    || (d.lemma === "keep" && d.on.has("position")) || (d.way === "done" && d.none && GIVING.has(d.lemma)));
/** "gave no ground", "saw nothing to supplement", "offered nothing". */
const GIVING: ReadonlySet<string> = new Set(["give", "see", "yield", "offer", "concede", "change", "cure", "produce", "add", "withdraw", "supplement"]);

/** "has not reacted", "nothing came", "silence followed", "the week elapsed without one". */
const isSilent = (d: Deed): boolean =>
  (byOther(d) && d.way === "not" && ANSWERING.has(d.lemma)) || (d.verb === "ignore" && d.way === "done") || (byOther(d) && d.lemma === "make" && d.none)
  || ((d.who === "nothing" || d.who === "nobody") && COMING.has(d.lemma)) || (COMING.has(d.lemma) && (d.what.includes("silence") || (d.what.includes("answer") && d.way === "not"))) || (PASSING.has(d.lemma) && d.none)
  || (d.verb === null && (d.on.has("silence") || (d.whom === "nothing" && d.on.size === 0))) || (d.verb === "be" && d.none && d.on.has("answer"));

const ANSWERING: ReadonlySet<string> = new Set(["react", "comment", "send", "respond", "reply", "write", "call", "answer", "do", "have", "acknowledge", "return", "get", "phone", "telephone", "e-mail", "email", "follow"]);
const COMING: ReadonlySet<string> = new Set(["come", "follow", "arrive", "hear", "receive", "get", "be"]);
const PASSING: ReadonlySet<string> = new Set(["pass", "elapse", "expire", "lapse", "go", "come"]);

/** "She ignored both.", "He never answered any of them.": said of all that was told before. */
export const leavesAll = (words: string): boolean => deedsIn(words).some((d) => d.every && byOther(d) && d.who !== "staff" && ((d.verb === "ignore" && d.way === "done") || (d.way === "not" && ANSWERING.has(d.lemma))));

const OTHERS: ReadonlySet<string> = new Set(["he", "named", "lawyer", "party", "staff", "nobody"]);
const byOther = (d: Deed): boolean => d.who !== null && OTHERS.has(d.who);

/** "we debated", "counsel discussed": both; not "she would not speak with me". */
const isTalkOfBoth = (d: Deed): boolean => d.verb === "talk" && d.way === "done" && !d.purpose && d.who !== "staff" && d.who !== "nobody" && d.whom !== "staff" && !d.on.has("machine") && d.who !== "third";

/** "would not speak with me", "declined to discuss it", "refused to take my call", "saw no reason to talk". */
const refusesToTalk = (d: Deed): boolean =>
  d.way === "barred" || byOther(d) && ((d.way === "refused" && (d.verb === "talk" || (d.verb === "take" && d.on.has("call")) || (d.verb === "go" && d.on.has("call")) || (d.verb === "get" && d.on.has("call")) || d.lemma === "engage"))
    || (d.verb === "refuse" && d.way === "done" && d.on.has("talk"))
    || ((d.lemma === "have" || d.lemma === "see" || d.verb === "be") && (d.none || d.way === "not") && d.on.has("talk") && !d.passive)
    || (d.way === "not" && d.verb === "talk" && d.lemma === "talk"));

/** "there was nothing to talk about", "saw no reason to meet". */
const hasNothingToTalkOf = (d: Deed, next: Deed | undefined): boolean => (d.lemma === "have" || d.lemma === "see" || d.verb === "be") && d.none && next?.purpose === true && next.verb === "talk";

/** "hung up on me", "ended the call", "slammed the phone down", "walked away". */
const cutsOff = (d: Deed): boolean => d.verb === "cut" && d.way === "done" && byOther(d) && !d.passive;
const lasted = (d: Deed): boolean => d.lemma === "last";

/** "never came on", "failed to log on", "did not keep the appointment". */
export const staysAway = (d: Deed): boolean => (d.on.has("absent") && (d.verb === "be" || d.lemma === "sit" || d.verb === "wait" || d.lemma === "find")) || (d.way === "not" && d.verb === "attend" && byOther(d)) || (d.lemma === "miss" && d.way === "done" && byOther(d) && (d.on.has("talk") || d.on.has("call"))) || (d.way === "not" && d.verb === "go" && byOther(d) && d.lemma === "come");

/** "cancelled it", "called it off". */
const isPutOff = (d: Deed): boolean => d.verb === "cancel" && d.way === "done" && (byOther(d) || (d.passive && (d.what.includes("call") || d.what.includes("talk")))) && (!MOVES_OTHER_THINGS.has(d.lemma) || d.on.has("talk") || d.on.has("call"));
/** Offers are withdrawn, deadlines moved and cases continued. */
const MOVES_OTHER_THINGS: ReadonlySet<string> = new Set(["withdraw", "move", "continue", "delay"]);

/** "would call me later", "was promised a ring-back". */
const promisesToCall = (d: Deed): boolean => ((d.way === "planned" || d.way === "promised") && (d.verb === "call" || d.verb === "answer") && byOther(d)) || (d.verb === "promise" && d.on.has("call"));

/** "He has not.", "never came", "did not call". */
const isNotDone = (d: Deed): boolean => d.way === "not" && !(d.lemma === "come" && d.who === "nobody") && (d.lemma === "do" || d.lemma === "have" || d.verb === "call" || d.verb === "answer" || d.lemma === "come" || d.lemma === "get");

/** "I was turned away". */
const isTurnedAway = (d: Deed): boolean => d.verb === "turn away";

/** "was told", "a clerk told me". */
const isTold = (d: Deed): boolean => d.verb === "say" && ((d.passive && (d.who === "self" || d.who === null || d.who === "named" || d.who === "lawyer")) || d.who === "staff");

/** "she was out of town", "was said to be on vacation". */
const isAway = (d: Deed): boolean => d.verb === "be" && (d.who === "he" || d.who === "named" || d.who === "lawyer") && isElsewhere(d);
/** "he had left for the day". */
const hasLeft = (d: Deed): boolean => d.way === "done" && (d.who === "he" || d.who === "named" || d.who === "lawyer") && ((d.lemma === "leave" && !d.on.has("message")) || (d.lemma === "go" && (d.passive || d.on.has("away"))));
const isElsewhere = (d: Deed): boolean => d.on.has("away") || (d.on.has("within") && (d.none || d.way === "not"));

/** "found that she was out", "the door was locked". */
const isNobodyThere = (d: Deed): boolean => ((d.verb === "be" || d.verb === "find") && (d.who === "he" || d.who === "named") && isElsewhere(d)) || ((d.lemma === "lock" || d.lemma === "close") && d.what.includes("place"));
