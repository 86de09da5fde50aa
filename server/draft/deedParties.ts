/**
 * Whether a deed is one between the sides, by who did it and to whom: "Ms. Hale e-mailed her supervisor", "the adjuster met
 * Mr. Hale", "the magistrate judge held a telephone conference", "Nobody has called", "Counsel intends to call" are none.
 */
import type { Cue } from "./cues.js";
import { deedsIn, type Deed } from "./deeds.js";
import { type Span } from "./span.js";

/** "scheduled a video conference", "proposed a call": what a line of a log, read by its manner alone, would take for talk. */
export function isOnlyPlanned(sentence: string, at: Span): boolean {
  const deed = deedOf(deedsIn(sentence), at, "noun");
  return deed !== null && deed.at < at.start && (deed.verb === "set" || deed.verb === "offer" || deed.verb === "ask" || deed.way === "planned" || deed.way === "offered" || deed.way === "asked" || deed.way === "due") && deed.on.size > 0;
}

/** @param sentence its words @param at the cue's place in them */
export function isOfOthers(sentence: string, at: Span, form: Cue["form"]): boolean {
  const deeds = deedsIn(sentence);
  const deed = deedOf(deeds, at, form);
  if (deed === null) return false;
  if (deed.who === "court" && !deed.passive) return true;
  if (deed.who === "nobody" && deed.what.length === 0 && deed.verb !== "take" && deed.verb !== "answer") return true;
  // What the writer, or a lawyer, has to do with a stranger may be the motion's own business.
  const withOthers = deed.whoWord === "co-counsel" && (deed.whom === "lawyer" || deed.whom === "named");
  const strangers = (deed.who === "third" && !withOthers) || (deed.whom === "third" && deed.who !== "self" && deed.who !== "lawyer" && deed.who !== "both");
  if ((strangers || OWN_PEOPLE.has(deed.whomWord)) && !deed.passive) return true;
  if (deed.whom === "court" && (deed.verb === "write" || deed.verb === "call" || (deed.verb === "talk" && TO_THE_COURT.test(sentence.slice(deed.end))))) return true;
  if (form === "noun" && PAPERS.has(deed.lemma) && deed.on.has(deed.lemma === "serve" ? "position" : "writing")) return true;
  if (deeds.some((d) => d.at < deed.at && CLAIMS.has(d.lemma)) && deeds.some((d) => d.at > deed.at && d.way === "not" && (d.lemma === "do" || d.lemma === "have"))) return true;
  return deed.verb === "call" && (deed.way === "planned" || deed.way === "due");
}

/** Whom a lawyer talks with on his own side. */
const OWN_PEOPLE: ReadonlySet<string> = new Set(["expert", "experts", "consultant", "client", "clients", "vendor", "co-counsel", "investigator"]);
/** " to the Court ", " with chambers ": right after "spoke"; not " with Mr. Sato in court". */
const TO_THE_COURT = /^ (?:by \S+ )?(?:to|with) (?:the |this )?(?:Court|chambers|Judge|Magistrate)\b(?!'s? (?:leave|permission))/u;
/** What is done with papers of the case. */
const PAPERS: ReadonlySet<string> = new Set(["produce", "serve", "destroy"]);
/** "asserts that she telephoned; she did not". */
const CLAIMS: ReadonlySet<string> = new Set(["assert", "claim", "insist", "maintain", "contend"]);

/** The deed that a cue is, or the one that governs its noun. */
function deedOf(deeds: readonly Deed[], at: Span, form: Cue["form"]): Deed | null {
  const within = deeds.find((d) => d.verb !== null && d.at >= at.start && d.at < at.end);
  if (within) return within;
  if (form !== "noun") return null;
  return deeds.filter((d) => d.verb !== null && d.at < at.start).at(-1) ?? deeds.find((d) => d.verb !== null) ?? null;
}
