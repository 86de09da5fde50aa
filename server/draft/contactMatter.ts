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
  const own = text.slice(c.region.start, c.region.end);
  if (isOnAnotherAction(text, own) && !AND_THIS.test(own)) return true;
  const stop = firstStop(text, c), next = later.find((n) => n.span.start > stop);
  const told = text.slice(c.region.start, Math.min(next === undefined ? Infinity : next.region.start, c.region.start + TOLD_WITHIN));
  if (!ON_THE_DISPUTE.test(text.slice(c.region.start, Math.max(c.span.end, stop))) && (LEFT_OUT.test(told) || ONLY_ABOUT.test(told))) return true;
  if (ON_PEOPLE_OF_COURT.test(own) && !AND_THIS.test(own)) return true;
  return ON_LOGISTICS.test(text.slice(c.region.start, Math.max(c.span.end, stop))) && TURNS_TO_MOTION.test(text.slice(c.region.start)) && !later.some((n) => isLive(n.mode));
}

/** Where the sentence that tells of it ends. */
const firstStop = (text: string, c: ContactFact): number => {
  const stop = /(?<!\b(?:Mr|Ms|Mrs|Dr|No|Nos))[.;] /u.exec(text.slice(c.span.end, c.span.end + SENTENCE_WITHIN));
  return stop ? c.span.end + stop.index : Math.min(text.length, c.span.end + SENTENCE_WITHIN);
};

const ANOTHER_ACTION = String.raw`(?:parallel|related|companion|state|state-court|separate|underlying|sister|bankruptcy|other) (?:\S+ )?(?:action|case|suit|lawsuit|proceedings?|litigation)\b`;

/** "called to discuss the parallel action", "a call about discovery in the companion case"; not "the related requests". */
const ON_ANOTHER_ACTION = pattern("iu", anyOf(
  String.raw`\b(?:call|called|conference|meeting|met|spoke|talked|conversation|discussion|held|convened|set|arranged)\b[^.;]{0,60}?\b(?:to (?:discuss|talk about|address|consider|go over)|about|concerning|regarding|on|over) (?:(?!\bthis\b)[^\s.;]+ ){0,6}?(?:the|a|an|our|their) ${ANOTHER_ACTION}`,
  String.raw`\b(?:that|it|this|the (?:call|conference|meeting|discussion)) (?:\S+ )?(?:was|concerned|addressed|dealt with)(?: [^\s.;]+){0,6}? (?:the|a|an) ${ANOTHER_ACTION}`,
));

const isOnAnotherAction = standsIn(ON_ANOTHER_ACTION);

/** "only to choose a mediator", "those calls were about whom to use as a mediator"; not "about the log". */
const ON_PEOPLE_OF_COURT = pattern("iu", words(/(?:only|solely|merely) (?:to|about|for the purpose of|concern\w+|regarding) (?:(?:choos|select|schedul|set|arrang|pick)\w*|the choice of|the selection of)\b/, /(?:calls?|talks?|conversations?|conferences?|they|those|it|that|which) (?:was|were) (?:only |solely |all )?(?:about|concerning|on|over) (?:whom|who|which|when|where) to (?:use|choose|take|have|pick|schedule|hold|meet)/));

/** "as well as this one", "in both cases": then it was on this one, too; not "this motion". */
const AND_THIS = pattern("iu", words(/(?:as well as|and(?: also)?|both) (?:\S+ ){0,3}?(?:this|these|both) (?:\S+ )?(?:action|case|suit|lawsuit|one|motion|request)s?/, /in both (?:cases|actions|suits|lawsuits)/, /including (?:the|those) (?:\S+ )?(?:here|at issue)/));

/** "to settle the order in which the depositions will be taken", "about the mediation"; not "about the depositions' exhibits". */
const ON_LOGISTICS = pattern("iu", words(
  /(?:to (?:settle|arrange|set|fix|schedule|agree on|discuss|work out)|about|concerning|regarding|on|over) (?:only )?(?:the )?(?:order|dates?|schedul\w+|calendar|logistics|timing|sequence|location|length)(?: \S+){0,6}? (?:depositions?|mediation|trial|hearing|inspection|settlement|briefing|discovery)/,
  /(?:about|concerning|regarding|on|to discuss) (?:only )?(?:the |a possible )?(?:settlement|mediation|trial date|protective order|case schedule|scheduling order)/,
));

/** No sentence goes on for longer. */
const SENTENCE_WITHIN = 1000;

/** How far on a paper says of a talk what was left out of it. */
const TOLD_WITHIN = 500;

/** What the motion is about, whole: "the interrogatories", "this dispute"; not "Request 18". */
const THE_DISPUTE = String.raw`(?:the|these|those|this|any of|his|her|its|their) (?:\S+ )?(?:dispute|disagreement|requests|interrogatories|responses|answers|objections|discovery|production|logs?|records|documents|deficiencies|matter|subject|issues?|motion)(?! (?:no|nos)\b\.?)(?! \d)`;
const TALKED_OF = anyOf("raised", "mentioned", "discussed", /addressed(?! to)/, /brought up/, /touched (?:up)?on/, /(?:talked|spoken|thought) of/, /taken up/, "reached", /gone into/);
/** The clause ends here: not "never addressed in his answers", "not discussed with anyone". */
const AND_NO_MORE = "(?=[.;,]|$)";
/** Those who talked, or their talk. */
const TALKERS = anyOf("we", "they", "counsel", "the parties", "the two", "the attorneys", "the lawyers", /the (?:call|conversation|talk|conference|meeting)/);

/** "about each interrogatory", "could not reach an accord": a talk on the dispute, whatever is said after it. */
const ON_THE_DISPUTE = pattern("iu", words(
  /(?<!\bnothing (?:was |were )?(?:said |spoken )?)(?:about|regarding|concerning|on|over|through|discuss(?:ed|ing)?|as to) (?:[^\s.;]+ ){0,4}?(?:interrogator(?:y|ies)|requests?|discovery|responses?|answers?|dispute|issues?|objections?|production|documents?)(?! dispute resolution)/,
  /(?:accord|impasse|unable to (?:agree|resolve|reach)|could not (?:agree|resolve|reach))/,
));

/** "neither of us brought up the interrogatories", "The logs did not come up", "nothing was said of the requests"; not "Request 18 was not discussed". */
const LEFT_OUT = pattern("iu", words(
  String.raw`(?:neither|none|nobody|no one)(?: (?:of (?:us|them|the two)|side|party|lawyer))? (?:then |ever )?(?:brought (?:it |them )?up|raised|mentioned|touched (?:up)?on|spoke of) (?:it|them|${THE_DISPUTE})`,
  /none of (?:this|these|that|it|them) (?:was|were) (?:discussed|raised|mentioned|taken up)(?=[.;,]|$)/, /(?:it|they|this|that|these|those) (?:did not|never) come up(?=[.;,]|$)/,
  String.raw`${THE_DISPUTE}(?: [^\s.;,]+){0,6} (?:did not|never|had not|has not) (?:\S+ )?(?:come|came) up${AND_NO_MORE}`,
  String.raw`${THE_DISPUTE}(?: [^\s.;,]+){0,6} (?:was|were|is|are|had been) (?:not|never) (?:so much as |even |once |then )?(?:${TALKED_OF})${AND_NO_MORE}`,
  String.raw`(?:nothing|not a word|no mention)(?: \S+)? (?:was |were )?(?:said|spoken|made) (?:of|about|on|as to) ${THE_DISPUTE}${AND_NO_MORE}`,
  String.raw`${TALKERS} (?:did not|never) (?:\S+ )?(?:touch (?:up)?on|bring up|raise|mention|speak of|come to|get to|g[eo]t (?:a)?round to|reach(?:ed)?) ${THE_DISPUTE}${AND_NO_MORE}`,
  String.raw`leaving ${THE_DISPUTE} (?:for (?:another|a later)|to another|until)`,
  String.raw`${THE_DISPUTE},? (?:\S+ )?(?:had to wait|(?:was|were) (?:no part of the|left (?:for another|to another|until)|put off|set aside|saved for another))`,
));

/** "only to choose a mediator", "the sole topic was settlement": nothing of what a discovery motion is about. */
const OTHER_TOPIC = String.raw`${anyOf(/mediat\w+/, "settlement", /scheduling order/, /case (?:schedule|management)/, /trial date/, "venue")}(?! (?:and|but|discovery|requests|interrogator))`;
const ONLY_ABOUT = pattern("iu", words(
  String.raw`(?<!not )(?:only|solely|merely|exclusively|nothing (?:but|except|beyond)|confined (?:themselves|ourselves|himself|herself)) (?:about|to|on|with|concerned|concerning|regarding|over)?(?: [^\s.;]+){0,5}? ${OTHER_TOPIC}`,
  String.raw`(?:the|its|whose) (?:only |sole )?(?:topic|subject|matter|purpose|thing discussed) (?:was|being|of)(?: [^\s.;,]+){0,4}? ${OTHER_TOPIC}`,
  String.raw`for (?:the |a )?${OTHER_TOPIC} (?:only|alone)`,
));

/** "As to the requests which are the subject of this motion, he e-mailed": from here on it is about the motion; not "as to the motion". */
const TURNS_TO_MOTION = /(?:^|[.;] )(?:As to|As for|On|About|Regarding|Concerning|With (?:respect|regard) to|With reference to) (?:the|these|those|this|what)\b[^.;]{0,90}?\b(?:subject of (?:this|the (?:present|instant)) motion|at issue (?:here|in this|on this)|in dispute (?:here|now)|now before|this motion (?:concerns|is about)|moved on)\b/u;
