/**
 * One verb, several things, each with its own day: "shall produce the ledgers by March 10, the e-mails by March 17, and the rest by
 * March 28" is three acts, for one of them can be late alone.
 */
import { span, type Span } from "../span.js";
import type { Act } from "./acts.js";
import { kindOfPaper } from "./acts.js";
import type { Deadline } from "./deadlines.js";
import { ofDiscovery } from "./openActs.js";

interface ThingByDay {
  /** The thing, with its time. */
  readonly span: Span;
  readonly time: Deadline;
  /** Another than the one before: "and Defendant its responses by March 24". */
  readonly who: string | null;
}

const ANOTHERS = /^(?:the )?(?<who>(?:plaintiff|defendant|petitioner|respondent|movant)s?) (?=(?:its|his|her|their|all|the|an?) )/i;

/** Before the thing: what parts it from the one before. ", ", "; and ", " and ", "; (b) ". */
const JOINT = /^(?:[,;:]|,? and\b)(?: ?\(\w{1,3}\))?(?: and\b)?(?: \(\w{1,3}\))? /i;
/** Opens no thing of its own, but more of the one before: "with the production complete by", "but no later than", "to be copied by". */
const GOES_ON = /^(?:and )?(?:with|to|but|which|who|that|so|if|or|before|after|until|once|when|unless|as|prior|ahead|following|subject|no|not|at|in|on|for|then|a reply|replies|oppositions?|responses? to)\b|\b(?:shall|must|will|may|is|are|has|have|was|were|beginning|starting|completed?|continuing|ending)\b/i;
/** What is left of a production. */
const REST = /^(?:the |its |his |her |their |all )?(?:rest|remainder|balance|others?|whatever|everything|anything|any other|all (?:else|other)|remaining|second|third|last|final)\b/i;
const LONGEST_THING = 110;

/** @param first the time of the act itself, its first thing's; @param end where its command ends */
export function thingsByDay(sentence: string, act: Act, first: Deadline | null, deadlines: readonly Deadline[], end: number): readonly ThingByDay[] {
  if (first === null || first.span.start < act.span.start || act.kind !== "other") return [];
  const found: ThingByDay[] = [];
  let last = first;
  for (const time of deadlines) {
    if (time.span.start < last.span.end || time.span.end > end) continue;
    const between = sentence.slice(last.span.end, time.span.start), joint = JOINT.exec(between), thing = joint === null ? "" : between.slice(joint[0].length).trim();
    if (time.day === null || time.day === last.day || thing.length < 3 || thing.length > LONGEST_THING || /[;.:]/.test(thing) || GOES_ON.test(thing) || !(REST.test(thing) || kindOfPaper(`serve ${thing}`, 5) === "other" || ofDiscovery(thing))) break;
    found.push({ who: ANOTHERS.exec(thing)?.groups?.["who"]?.toLowerCase() ?? null, span: span(time.span.start - thing.length - (between.endsWith(" ") ? 1 : 0), time.span.end), time });
    last = time;
  }
  return found;
}
