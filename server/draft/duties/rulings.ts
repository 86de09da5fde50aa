/**
 * What the reasons of an order rule, told apart from what they tell of: by the section, by who is to act, by whether anything was
 * granted; and what they announce that the last words direct.
 */
import type { Act } from "./acts.js";
import { BEFORE_RULING } from "./commandPhrases.js";
import type { Command } from "./commands.js";
import type { Deadline } from "./deadlines.js";
import { tellAlike } from "./merge.js";
import type { Passage } from "./prose.js";
import type { Draftable, Reader } from "./reader.js";

/** The section that a passage opens, or the one it stands in. */
export function sectionOf({ text, heading }: Passage, section: Reader["section"]): Reader["section"] {
  if (RULING_HEAD.test(text)) return "ruling";
  if (text.length >= LONGEST_HEADING) return section;
  return BEFORE_RULING.test(text) ? "before" : heading || HEADED.test(text) ? "ruling" : section;
}

const LONGEST_HEADING = 70;
/** A heading that was set on the line of the words below it. */
export const RULING_HEAD = /^\W*(?:[IVX\d]{1,4}\. )?(?:discussion|analysis|rulings?|decision|conclusion|interrogatory (?:nos?\.|\d)|requests? (?:nos?\.|for|\d))/i;
const HEADED = /^[IVXA-D\d]{1,4}\. ?[A-Z]/;

/** Among the reasons: an act with a day, or, where something was granted, what one side must do about its discovery. */
export function isRuling(reader: Reader, { actor, force }: Command, acts: readonly Act[], times: readonly Deadline[], sentence: string): boolean {
  // "Movants" are those of this motion; "a movant" is anyone.
  const isMovants = /^movants?$/i.test(actor?.who ?? "") && times.some((d) => !d.bare);
  if ((actor?.generic && !isMovants) || /\b(?:witness|deponent)\b/i.test(actor?.who ?? "")) return false;
  if (times.some((d) => !d.bare)) return true;
  if (reader.section !== "before" && force === "must" && actor !== null && BOTH_SIDES.test(actor.who) && acts.some((a) => a.kind === "confer" || a.kind === "joint-submission") && !RULE_TOLD.test(reader.last) && !OF_RULES.test(sentence)) return true;
  if (force === "may" && reader.renewable && reader.section !== "before" && reader.late && actor !== null && !actor.generic && acts.every((a) => a.kind === "other") && RENEWS.test(sentence) && !OF_RULES.test(sentence.replace(RENEWS, ""))) return true;
  if (!reader.grants || reader.section === "before") return false;
  if (force === "may" && actor !== null && !BOTH_SIDES.test(actor.who) && /^(?:if|should|in the event|to the extent)\b/i.test(sentence) && !OF_RULES.test(sentence)) return true;
  return times.length > 0 || (force === "must" && actor !== null && !/\b(?:part(?:y|ies)|sides?|counsel|attorneys?|lawyers?|you|they)\b/i.test(actor.who) && acts.every((a) => a.kind === "other"));
}

/** Of whom reasons seldom say "shall" but to direct them; rules speak of "a party". */
const BOTH_SIDES = /^(?:all |both |the )*(?:parties|sides|counsel|lead counsel)\b/i;
const RULE_TOLD = /\b(?:rules?|L\.? ?R\.|Civ\. ?L|§|statute|(?:standing|scheduling|prior|earlier|previous) order|procedures|practices|requires?|required|previously)\b/i;
/** What tells of a duty that was there before: a rule, an order, what comes before any motion. */
const OF_RULES = /\b(?:rules?|L\.? ?R|Civ\. ?L|§|orders?|statute|procedures|practices|obligat\w+|before|prior to|(?:many|several) times|repeatedly|certif(?:y|ies|ied)|certificat(?:e|ion) (?:of|that|must|required|requirement)|motions? to compel|any (?:discovery )?(?:motion|dispute)|generally|typically|always|must first|reminded?|expected|requires?|required|purpose|agreed?|stipulat\w+|should have|had)\b/i;

/** Of a motion denied without prejudice: it may come back. */
const RENEWS = /\bmay (?:then |thereafter )?(?:re-?file|renew|re-?notice|re-?urge|move again|file (?:a|another|its|her|his) (?:renewed|new|amended|second|further))\b[^.;]*/i;

/** "shall produce those": what it is stands before. */
const POINTS_BACK = /^\W*(?:\w+ly )?\w+ (?:it|them|those|these|that|this)\b/i;
const SAID_AGAIN = 0.4;
const verbOf = (words: string): string => /^\W*(?:\w+ly )?(?:and \w+ly )?(\w+)/.exec(words)?.[1]?.toLowerCase() ?? "";

/** What the reasons rule and the last words direct of the same side is told by the last words. */
export function withoutAnnounced({ duties, rulings, decreed, words }: Reader): readonly Draftable[] {
  const directed = duties.filter((d) => decreed.has(d) && d.kind === "other" && d.force === "must");
  return duties.filter((d) => !rulings.has(d) || !directed.some((other) => (other.who === d.who || d.who === "parties") && (POINTS_BACK.test(words.get(d) ?? "") || verbOf(words.get(d) ?? "") === verbOf(words.get(other) ?? "") || tellAlike(words.get(d) ?? "", words.get(other) ?? "", SAID_AGAIN))));
}
