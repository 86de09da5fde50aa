/** The duties that a command gives: who is meant, whether it is one of this order's own, which of the sentence's times is which act's. */
import { span, type Span } from "../span.js";
import { actsIn, type Act } from "./acts.js";
import { CASE_BUSINESS, COURT_CONFERENCE, FILE_ACT } from "./actPhrases.js";
import { addDuty } from "./addDuty.js";
import { antecedents, earlierActor } from "./antecedents.js";
import { OTHERS_DIRECTION } from "./commandPhrases.js";
import type { Command } from "./commands.js";
import { conditionAfter, type Condition } from "./conditions.js";
import type { Deadline } from "./deadlines.js";
import { isOfEveryCase } from "./everyCase.js";
import { skipLead } from "./leads.js";
import { isIdle } from "./openActs.js";
import type { Reader } from "./reader.js";
import { isRuling } from "./rulings.js";
import { thingsByDay } from "./thingsByDay.js";
import { timesOf } from "./times.js";
import { trimStops } from "./trim.js";

export function readCommand(reader: Reader, sentence: string, command: Command, condition: Condition | null, deadlines: readonly Deadline[], place: (s: Span) => Span): boolean {
  const { actor } = command;
  const who = /\byou$/i.test(actor?.who ?? "") ? "counsel" : actor === null || actor.pronoun ? (earlierActor(sentence, command.start, reader, actor) ?? "parties") : actor.who;
  if (actor && !actor.pronoun) { reader.who = actor.who; reader.actedAt = sentence; }
  const own = actsIn(sentence, command.act, command.end), acts = datedAct(antecedents(own, sentence, command, reader), sentence, command, deadlines);
  if (acts.length === 0 || (actor && isOfEveryCase(reader.everyCase, who, sentence, deadlines))) return false;
  // "file a Joint Advisory. The Joint Advisory must discuss": the paper that was ordered, and nobody who acts.
  if (actor && isPaperTold(reader, who)) return false;
  const before = deadlines.filter((d) => d.span.start >= command.clause && d.span.end <= Math.max(command.act, acts[0]!.span.start) && !(condition && condition.span.start <= d.span.start && d.span.end <= condition.span.end && endsCondition(sentence, d, command)));
  // "He must file a motion if he seeks relief": how, and not that he must.
  if (command.force === "must" && acts.every((a) => a.kind === "other") && IF_WANTED.test(sentence.slice(command.act, command.end))) return false;
  if (reader.repeats && !command.performs) return false;
  if (command.force === "may" && acts.every((a) => a.kind === "confer" && INFORMALLY.test(sentence.slice(a.span.start, a.span.end)))) return false;
  // "Each party may take ten depositions": how much anybody may do.
  if (command.force === "may" && deadlines.length === 0 && condition === null && HOW_MUCH.test(sentence.slice(command.act, command.act + 60)) && /^(?:each|any|either|all|every|(?:the )?parties)\b/i.test(who)) return false;
  const announced = reader.strict && !command.performs && deadlines.length === 0, known = reader.duties.length;
  const setsUp = acts.every((a) => a.kind === "initiate") && reader.duties.at(-1)?.kind === "confer";
  if (reader.strict && !command.performs && !setsUp && !isRuling(reader, command, acts, [...before, ...deadlines.filter((d) => d.span.start > command.act && d.span.end <= command.end)], sentence)) return false;
  if (actor?.generic && !command.performs && (OTHERS_DIRECTION.test(sentence) || deadlines.length === 0 && acts.every((a) => a.kind !== "joint-submission"))) return false;
  if (!command.performs && deadlines.length === 0 && OF_EVERY_CASE.test(sentence)) return false;
  const after = conditionAfter(sentence, acts.at(-1)!.span.start, command.end);
  const times = timesOf(sentence, acts, before, deadlines.filter((d) => !(after && after.span.start <= d.span.start && d.span.end <= after.span.end)), command.end);
  const last = reader.duties.at(-1);
  if (own.length === 0 && last?.who === who && last.dueSpan === null && times[0] && reader.words.get(last) !== undefined && sentence.includes(reader.words.get(last)!)) {
    // "is to produce the files; it must do so by May 3": the time of an act told before.
    last.due = times[0].day;
    last.dueSpan = place(times[0].span);
    return true;
  }
  // "Specifically, Defendants' counsel shall provide": the duty told before, at more length.
  if (last && SPECIFICALLY.test(sentence) && last.who === who && acts.every((a, i) => a.kind === last.kind && times[i] === null)) return true;
  const shared = times.at(-1);
  // "shall answer it, and shall produce them, within 14 days": after a comma a time is that of all.
  if (actor === null && shared && /, $/.test(sentence.slice(0, shared.span.start))) {
    for (const duty of reader.duties) if (duty.dueSpan === null && duty.who === who && sentence.includes(reader.words.get(duty) ?? "\0")) { duty.due = shared.day; duty.dueSpan = place(shared.span); }
  }
  const things = acts.map((act, i) => thingsByDay(sentence, act, times[i] ?? null, deadlines, acts[i + 1]?.from ?? command.end));
  acts.forEach((act, i) => addDuty(reader, sentence, { command, act, i, who, condition, time: times[i] ?? null, end: things[i]?.[0]?.span.start ?? acts[i + 1]?.from ?? command.end, place }));
  if (command.force === "must") things.forEach((later, n) => later.forEach(({ span: at, time, who: other }) => addDuty(reader, sentence, { command, act: { ...acts[n]!, span: at }, i: 1, who: other ?? who, condition, time, end: at.end, place })));
  if (!reader.strict) for (const duty of reader.duties.slice(known)) reader.decreed.add(duty);
  if (announced) for (const duty of reader.duties.slice(known)) reader.rulings.add(duty);
  return true;
}

/**
 * What a side is told to do by a day is about the discovery in dispute, whatever its verb: a short list tells what else orders set days for.
 * Not what only an order of every case asks ("a party shall"), nor a paper of unknown name that is to be filed.
 */
function datedAct(acts: readonly Act[], sentence: string, command: Command, deadlines: readonly Deadline[]): readonly Act[] {
  if (acts.length > 0 || command.force !== "must" || command.actor === null || command.actor.generic) return acts;
  const from = skipLead(sentence, command.act, command.end), words = sentence.slice(from, command.end), head = words.slice(0, 120);
  const timed = deadlines.some((d) => d.day !== null && d.span.start >= command.clause && d.span.end <= command.end);
  if (!timed || isIdle(head) || !STARTS_WITH_VERB.test(head) || CASE_BUSINESS.test(head) || COURT_CONFERENCE.test(words) || FILE_ACT.test(head) || OF_COURT.test(head) || OF_LIFE.test(head) || (WITNESS.test(command.actor.who) && !command.performs)) return acts;
  return [{ kind: "other", span: span(from, from + trimStops(words, true).length), from: command.act }];
}
const STARTS_WITH_VERB = /^(?:(?:also|then|again|[a-z]{2,12}ly) )?[a-z-]{3,}(?<!ed|ing) \S/;
/** What becomes of people, of things in dispute and of the case itself, and no discovery. */
const OF_LIFE = /^(?:(?:also|then|again|[a-z]{2,12}ly) )?(?:exhaust (?:\w+ )?administrative|bring (?:\w+ ){1,4}?into compliance|release (?:mr|ms|mrs|dr|him|her|plaintiff|petitioner|the detainee)|mail the (?:class )?notice|choose an? (?:arbitrator|forum)|reinstate|rehire|hire|vacate|evict|remove (?:his|her|its|their|the) (?:personal|property|signs?|fence|belongings)|refund|repay|repair|restore (?:\w+ )?(?:benefits|service|power|access to)|turn \w+(?= (?:by|on|before)\b)|become|lose|win|receive|celebrate|retire|leave|arrive|travel|move (?:out|to)|graduate|resign|expire|marry|die|recover|return to (?:work|custody|prison|duty)|surrender (?:to|him|her)|report to (?:the )?(?:prison|jail|probation|work|bureau)|self-surrender|register|deposit (?:\w+ )?(?:funds|money|the sum|\$)|post (?:a |the )?(?:bond|security|bail)|remit|transfer (?:\w+ )?(?:funds|title|money|ownership)|convey|close on|begin (?:construction|work|trial|building)|enroll|lift the|cease|discontinue|terminate|publish|pass|vote|meet (?:its|his|her|their) )\b/i;
const WITNESS = /\b(?:witness|deponent|expert)(?:es|s)?$/i;
/** Before the court, or with it. */
const OF_COURT = /\b(?:hearing|trial|court|chambers|conference|argument|courtroom|clerk|service|summons|magistrate|jurisdiction|counsel of record|parties as|experts?|discovery by|discovery no later|all discovery|fact discovery)\b/i;

const IF_WANTED = /^ ?(?:re-?)?(?:file|submit|make|move|bring) (?:an? |any )?(?:\w+ )?(?:motion|application|request)?\b[^.;]{0,60}\bif (?:he|she|it|they|any party|either side) (?:still )?(?:seeks?|wants?|wish(?:es)?|desires?)\b/i;

const HOW_MUCH = /^ ?(?:take|serve|propound|conduct|notice|have) (?:up to |no more than |at most )?(?:\w+ |\(\d+\) ){0,2}?(?:depositions|interrogatories|requests|days|hours)\b/i;

const SPECIFICALLY = /^(?:specifically|in particular|that is|in other words|more specifically),? /i;

/** "Joint Advisory", after "file a Joint Advisory". */
const isPaperTold = ({ duties, words }: Reader, who: string): boolean =>
  who.length > 5 && duties.some((d) => {
    const told = words.get(d) ?? "", at = told.indexOf(who);
    return (d.kind === "joint-submission" || d.kind === "statement") && at >= 0 && at < 120 && A_PAPER.test(told.slice(0, at));
  });
const A_PAPER = /\b(?:an?|one|the|their) (?:[\w-]+ ){0,3}$/i;

/** "The parties may resolve it among themselves": nothing that they could not do anyway. */
const INFORMALLY = /^(?:\w+ly |, [^,]{1,40}, )?(?:resolve|settle|agree|reach|work|narrow|negotiate|stipulate)\b/i;

/** What holds at all times is told, and not ordered: "as a rule", "the court has said so many times". */
const OF_EVERY_CASE = /\b(?:many|several|numerous|countless) times\b|\bin (?:every|any) case\b|\bas a (?:general )?(?:rule|matter of course)\b|\b(?:generally|ordinarily|typically),?\b|\bbefore (?:they (?:come to court|seek|file)|(?:seeking|asking for|requesting|involving) (?:the )?(?:court|judicial))\b/i;

/** "if it is not settled by that date, the parties shall": a time within the condition; "if it is not settled, by May 3 the parties shall": after it. */
const endsCondition = (sentence: string, { span: at }: Deadline, { start }: Command): boolean => /\w/.test(sentence.slice(at.end, start)) || !/[,)] ?(?:then |and )?$/.test(sentence.slice(0, at.start));

