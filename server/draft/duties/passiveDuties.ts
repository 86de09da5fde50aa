/** Duties that no command gives: of papers, conferences and times told as things; and what more is said of a conference already ordered. */
import { span, type Span } from "../span.js";
import { kindOfPaper } from "./acts.js";
import { ofDiscovery } from "./openActs.js";
import { OTHERS_DIRECTION, UNDER_RULE } from "./commandPhrases.js";
import { boundBy, isGranted, motionIn } from "./granted.js";
import { ordersBefore } from "./ownDirection.js";
import type { Command } from "./commands.js";
import { conditionAfter, conditionBefore } from "./conditions.js";
import { contentsOf } from "./contents.js";
import type { Deadline } from "./deadlines.js";
import type { PassiveAct } from "./passives.js";
import type { Draftable, Reader } from "./reader.js";
import { modesOf } from "./talkModes.js";
import { pick } from "./times.js";

interface Passive extends PassiveAct {
  /** Where its clause begins, with what joins it to the one before. */
  readonly clause: number;
}

/** Those that no command says: "Counsel shall confer by May 3; a joint letter is due May 9"; not "shall serve responses, which are due". */
export function independent(passives: readonly PassiveAct[], sentence: string, commands: readonly Command[]): readonly Passive[] {
  return passives.flatMap((passive): Passive[] => {
    const { start } = passive.span, inside = [...commands].reverse().find((c) => c.start <= start);
    if (inside === undefined) return [{ ...passive, clause: start }];
    const joint = NEW_CLAUSE.exec(sentence.slice(Math.max(inside.act, start - 160), start));
    return joint && start > inside.act ? [{ ...passive, clause: start - joint[0].length }] : [];
  });
}

/** "; ", ", and ", "; and by May 9, ": a clause of its own begins. */
const NEW_CLAUSE = /(?:[;:.]|,? and|,? but|[,;] otherwise,?)(?: (?:and|but|then))?(?: (?:by|within|no later|not later|on or before|if|thereafter|upon|after)\b[^;:]{0,120}?,)? $/i;

export function addPassive(reader: Reader, sentence: string, passive: Passive, deadlines: readonly Deadline[], place: (s: Span) => Span): void {
  const within = deadlines.filter((d) => d.span.start >= passive.span.start && d.span.end <= passive.span.end);
  const time = pick(within) ?? pick(deadlines.filter((d) => d.span.end <= passive.span.start && (d.span.start >= passive.clause || /^[\s,]*$/.test(sentence.slice(0, d.span.start)))));
  if ((reader.strict || (time?.day ?? null) === null && !ordersBefore(sentence, passive.span.start)) && (OTHERS_DIRECTION.test(sentence.slice(0, passive.span.start)) || OF_RULE.test(sentence.slice(0, passive.span.start)))) return;
  if (!time && passive.kind !== "joint-submission" && passive.force === "must" && !(passive.kind === "other" && ordersBefore(sentence, passive.span.start) && MUST_BE_GIVEN.test(sentence.slice(passive.span.start))) && !(reader.grants && reader.section === "ruling" && passive.kind === "other" && MUST_BE_DONE.test(sentence) && !OTHERS_DIRECTION.test(sentence) && !UNDER_RULE.test(sentence))) return;
  if (OF_ANY_EXTENSION.test(sentence.slice(passive.span.start, passive.span.end))) return;
  if (passive.kind === "confer" && addToConference(reader, sentence, time, place)) return;
  const duty: Draftable = {
    kind: passive.kind, force: passive.force, who: passive.who ?? (passive.partOf === true ? reader.who : null) ?? boundIn(reader, sentence, passive) ?? "parties", initiates: null, modes: passive.kind === "confer" ? modesOf(sentence.slice(passive.span.start, passive.span.end)) : [], due: time?.day ?? null, dueSpan: time ? place(time.span) : null,
    if: (/[,;] otherwise,? $/i.test(sentence.slice(0, passive.span.start)) ? null : conditionBefore(sentence, 0, passive.span.start)?.words) ?? conditionAfter(sentence, passive.span.start, sentence.length)?.words ?? null,
    contents: passive.kind === "confer" ? [] : contentsOf(sentence.slice(passive.span.start, passive.span.end)), consequence: null, leave: null, span: place(passive.span),
  };
  reader.duties.push(duty);
  reader.words.set(duty, sentence.slice(passive.span.start, passive.span.end));
  // What the reasons say has to be done, the last words may direct.
  if (reader.strict && !time) reader.rulings.add(duty);
  else if (!reader.strict) reader.decreed.add(duty);
  reader.previous = time?.day ?? reader.previous;
}

/** "The deposition is adjourned. It shall be retaken no later than May 3": what the sentence before spoke of has to be done by a day. */
export function addPronounPassive(reader: Reader, sentence: string, deadlines: readonly Deadline[], place: (s: Span) => Span): boolean {
  const m = IT_IS_DONE.exec(sentence), time = pick(deadlines);
  if (!m || time === null || reader.duties.some((d) => reader.last.includes((reader.words.get(d) ?? "\0").slice(0, 40)))) return false;
  const thing = reader.last.replace(/^(?:the|an?|that|this|those|these|all|their|its|his|her) /i, "").slice(0, 90), subject = /^.*?(?=,| (?:is|are|was|were|has|have|had|shall|must|will|noticed|set)\b)/.exec(thing)?.[0] ?? "";
  const kind = /^deposition\b/i.test(subject) ? "other" : subject === "" ? null : kindOfPaper(`file ${subject}`, 4) ?? (ofDiscovery(subject) ? "other" : null);
  if (!kind || reader.strict && reader.section === "before") return false;
  reader.duties.push({ kind, force: "must", who: "parties", initiates: null, modes: [], due: time.day, dueSpan: place(time.span), if: conditionBefore(sentence, 0, m.index)?.words ?? null, contents: [], consequence: null, leave: null, span: place(span(0, sentence.length)) });
  return true;
}
const IT_IS_DONE = /^(?:It|They|Those|These|Both|All)(?: (?:shall|must|will|is to|are to|(?:is|are)(?= (?:now )?due)))(?: (?:also|now|then|instead))? (?:be (?:\w+ly )?(?:re-?)?(?:filed|submitted|served|produced|provided|taken|conducted|held|completed|made|exchanged|returned|turned over|answered|lodged|delivered|sent)|(?:now )?due|take place|go forward|proceed)\b/;

/** Of whom the motion just granted asked it: "Plaintiff's motion to compel is GRANTED. Responses shall be served within 14 days". */
function boundIn(reader: Reader, sentence: string, { kind, force, span: at }: PassiveAct): string | null {
  if (kind !== "other" || force !== "must" || OF_ARGUMENT.test(sentence.slice(at.start, at.start + 80))) return null;
  const before = sentence.slice(0, at.start), own = /\b(?:its|his|her|their)(?: \w+){0,2}? ?$|^(?:its|his|her|their) /i.test(sentence.slice(at.start, at.start + 8));
  if (!isGranted(before)) return reader.bound;
  const motion = motionIn(before, reader.names) ?? reader.motion;
  return motion === null ? null : own && motion.forTime ? motion.mover : boundBy(motion, reader.called);
}
const OF_ARGUMENT = /\b(?:oppositions?|repl(?:y|ies)|briefs?|letters?|motions?|surrepl\w+|responses? (?:to|in opposition)(?: \w+){0,3} (?:motion|letter)|challenge|depositions?)\b/i;

/** "requests to extend deadlines must be filed at least 21 days before the expiration of the deadline": as in every case. */
const OF_ANY_EXTENSION = /^(?:(?:any|all|future|further) )?(?:requests?|motions?|applications?|stipulations?)\b[^.;]{0,80}\b(?:extend|extensions?|continu\w+|enlarge\w*)\b[^.;]{0,120}\b(?:before|prior to)\b/i;

/** "ORDERED that the documents are to be sent to Plaintiff". */
const MUST_BE_GIVEN = /^[^.;]{0,140}\b(?:must|shall|will|are to|is to) (?:\w+ )?be (?:produced|answered|supplemented|turned over|provided|disclosed|sent|delivered|exchanged|served)\b/i;
/** Before the clause: the judge's practices, or a rule, ask it in every case. */
const OF_RULE = /\b(?:rules?|L\.? ?R\.|practices?|guidelines|procedures|standing order|scheduling order|generally|typically|ordinarily)\b/i;
/** "These documents must be produced": a ruling; not "a response must be served within thirty days". */
const MUST_BE_DONE = /^(?:[^.;]{0,60}[,;] )?(?:the|these|those|this|all|such|one|two|three|another|any|plaintiff's|defendants?'s?)\b[^.;]{0,100}\b(?:must|shall|will|are to|is to) (?:therefore |also |now |all )?be (?:produced|answered|supplemented|turned over|provided|disclosed)\b/i;

/** "The conference shall be in person or by telephone." */
const CONFERENCE_SUBJECT = /^(?:the|this|that|such|their) (?!(?:[\w-]+ ){0,3}?(?:status|next|management|settlement|scheduling|pretrial|pre-trial|court|hearing)\b)(?:[\w-]+ ){0,3}?(?:conference|meet(?:ing)?[- ]and[- ]confer|meeting|discussion|conferral|session|call)s? (?:shall|must|may|should|will|is to|are to) (?:be|take place|occur|proceed)\b/i;

export function addsToConference(reader: Reader, sentence: string, time: Deadline | null, place: (s: Span) => Span): boolean {
  if (!CONFERENCE_SUBJECT.test(sentence)) return false;
  return addToConference(reader, sentence, time, place);
}

/** What more is said of a conference that is ordered already. */
function addToConference(reader: Reader, sentence: string, time: Deadline | null, place: (s: Span) => Span): boolean {
  const duty = [...reader.duties].reverse().find((d) => d.kind === "confer");
  if (!duty || (time && duty.dueSpan !== null && duty.due !== time.day)) return false;
  if (duty.modes.length === 0) duty.modes = modesOf(sentence);
  if (time && duty.dueSpan === null) { duty.due = time.day; duty.dueSpan = place(time.span); }
  return true;
}
