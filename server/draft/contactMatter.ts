/**
 * Talk about something else than the motion: another lawsuit's discovery, the order of depositions.
 *
 * A call counts for what was talked of in it. Where its own words give it another matter, it is no conference on this
 * motion (E.D. Mo. 2014: the only call was about the discovery of a parallel action). Talk of dates and logistics is
 * another matter only where the paper then turns to what the motion is about and tells of writings alone.
 */
import type { ContactFact } from "./contactFact.js";
import { AND_WITH_OTHERS, OTHER_MATTER, SPEAKS_TO_OWN_SIDE } from "./contactPhrases.js";
import { isLive } from "./modes.js";
import { anyOf, pattern, words } from "./phrases.js";
import { standsIn } from "./search.js";

/** Whether a sentence tells of talk with one's own side alone, or about something else. */
export const isOtherTalk = (sentence: string): boolean =>
  (SPEAKS_TO_OWN_SIDE.test(sentence) && !AND_WITH_OTHERS.test(sentence)) || OTHER_MATTER.test(sentence);

/** @param later the contacts told after it in its paragraph */
export function isOnOtherMatter(text: string, c: ContactFact, later: readonly ContactFact[]): boolean {
  if (!isLive(c.mode) && c.mode !== "unknown") return false;
  const own = text.slice(c.region.start, c.region.end), rest = text.slice(c.region.start);
  if (isOnAnotherAction(text, own) && !AND_THIS.test(own)) return true;
  return ON_LOGISTICS.test(text.slice(c.region.start, Math.max(c.span.end, firstStop(text, c)))) && TURNS_TO_MOTION.test(rest) && !later.some((n) => isLive(n.mode));
}

/** Where the sentence that tells of it ends. */
const firstStop = (text: string, c: ContactFact): number => {
  const stop = /(?<!\b(?:Mr|Ms|Mrs|Dr|No|Nos))[.;] /u.exec(text.slice(c.span.end));
  return stop ? c.span.end + stop.index : text.length;
};

const ANOTHER_ACTION = String.raw`(?:parallel|related|companion|state|state-court|separate|underlying|sister|bankruptcy|other) (?:\S+ )?(?:action|case|suit|lawsuit|proceedings?|litigation)\b`;

/** "called to discuss the parallel action", "a call about discovery in the companion case"; not "the related requests". */
const ON_ANOTHER_ACTION = pattern("iu", anyOf(
  String.raw`\b(?:call|called|conference|meeting|met|spoke|talked|conversation|discussion|held|convened|set|arranged)\b[^.;]{0,60}?\b(?:to (?:discuss|talk about|address|consider|go over)|about|concerning|regarding|on|over) (?:(?!\bthis\b)[^\s.;]+ ){0,6}?(?:the|a|an|our|their) ${ANOTHER_ACTION}`,
  String.raw`\b(?:that|it|this|the (?:call|conference|meeting|discussion)) (?:\S+ )?(?:was|concerned|addressed|dealt with)(?: [^\s.;]+){0,6}? (?:the|a|an) ${ANOTHER_ACTION}`,
));

const isOnAnotherAction = standsIn(ON_ANOTHER_ACTION);

/** "as well as this one", "in both cases": then it was on this one, too; not "this motion". */
const AND_THIS = pattern("iu", words(/(?:as well as|and(?: also)?|both) (?:\S+ ){0,3}?(?:this|these|both) (?:\S+ )?(?:action|case|suit|lawsuit|one|motion|request)s?/, /in both (?:cases|actions|suits|lawsuits)/, /including (?:the|those) (?:\S+ )?(?:here|at issue)/));

/** "to settle the order in which the depositions will be taken", "about the mediation"; not "about the depositions' exhibits". */
const ON_LOGISTICS = pattern("iu", words(
  /(?:to (?:settle|arrange|set|fix|schedule|agree on|discuss|work out)|about|concerning|regarding|on|over) (?:only )?(?:the )?(?:order|dates?|schedul\w+|calendar|logistics|timing|sequence|location|length)(?: \S+){0,6}? (?:depositions?|mediation|trial|hearing|inspection|settlement|briefing|discovery)/,
  /(?:about|concerning|regarding|on|to discuss) (?:only )?(?:the |a possible )?(?:settlement|mediation|trial date|protective order|case schedule|scheduling order)/,
));

/** "As to the requests which are the subject of this motion, he e-mailed": from here on it is about the motion; not "as to the motion". */
const TURNS_TO_MOTION = /(?:^|[.;] )(?:As to|As for|On|About|Regarding|Concerning|With (?:respect|regard) to|With reference to) (?:the|these|those|this|what)\b[^.;]{0,90}?\b(?:subject of (?:this|the (?:present|instant)) motion|at issue (?:here|in this|on this)|in dispute (?:here|now)|now before|this motion (?:concerns|is about)|moved on)\b/u;
