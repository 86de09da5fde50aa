/**
 * What an order directs and permits about conferring and the discovery in dispute (see `Duty`).
 *
 * Sentence by sentence: commands, their acts, and what belongs to each: time, way, condition, contents; then what other
 * sentences add ("Defendants are directed to initiate the call", "The letter shall include", "Failure to comply may"). Reasons
 * are read more strictly than the order's last words, since they tell of rules and of what parties ask; what they announce
 * and the last words direct is one duty.
 */
import type { Duty, IsoDate } from "../draft.js";
import { sentencesOf } from "../sentences.js";
import { cover, span, type Span } from "../span.js";
import { actsIn, type Act } from "./acts.js";
import { BEFORE_RULING, CITES_SOURCE, DISPOSES, GRANTS, ORDERING, OTHERS_DIRECTION, RULES } from "./commandPhrases.js";
import { BY_EACH, ONE_PAPER } from "./actPhrases.js";
import { antecedents, earlierActor } from "./antecedents.js";
import { commandsIn, type Command } from "./commands.js";
import { conditionAfter, conditionBefore, type Condition } from "./conditions.js";
import { consequenceIn, leaveIn, ofWholeOrder } from "./consequences.js";
import { contentsOf, contentsOfItems, PAPER_SUBJECT } from "./contents.js";
import { deadlinesIn, type Deadline } from "./deadlines.js";
import { eventsIn } from "./events.js";
import { everyCaseAfter, goesOnTelling, isOfEveryCase, leadsToOthers } from "./everyCase.js";
import { merged } from "./merge.js";
import { passivesIn } from "./passives.js";
import { namesInText } from "./namesInText.js";
import { groupsOf, type OrderParagraph, type Passage } from "./prose.js";
import { addPassive, addsToConference, independent } from "./passiveDuties.js";
import type { Draftable, Reader } from "./reader.js";
import { remembered } from "./remembered.js";
import { isRuling, RULING_HEAD, sectionOf, withoutAnnounced } from "./rulings.js";
import { CALLS, modesOf, modesOfTalk } from "./talkModes.js";
import { timesLast } from "./dueLater.js";
import { pick, timesOf } from "./times.js";

interface OrderText {
  readonly paragraphs: readonly OrderParagraph[];
  readonly ordered: IsoDate | null;
  /** Words of the parties' names, in small letters. */
  readonly names: ReadonlySet<string>;
}

/** An order's sentences, and what they warn of and keep to leave, are the same however often it is read. */
const spansOf = remembered(2000, sentencesOf);
const warningIn = remembered(3000, (sentence: string) => ({ consequence: consequenceIn(sentence), leave: leaveIn(sentence) }));

/** An order of so few words has no reasons to speak of. */
const SHORT_ORDER = 1800;

export function readDuties({ paragraphs, ordered, names }: OrderText): readonly Duty[] {
  const groups = groupsOf(paragraphs), all = namesInText(groups, names);
  const sentences = (passage: Passage): readonly string[] => spansOf(passage.text).map((s) => passage.text.slice(s.start, s.end));
  const events = groups.flatMap(({ lead, items }) => [lead, ...items].flatMap((p) => sentences(p).flatMap((s) => eventsIn(s, ordered))));
  const length = groups.reduce((n, g) => n + g.lead.text.length, 0);
  const reader: Reader = { section: "ruling", grants: groups.some((g) => GRANTS.test(g.lead.text)), ordered, names: all, events: [...events], duties: [], warnings: [], words: new Map(), rulings: new Set(), decreed: new Set(), late: false, strict: length > SHORT_ORDER || groups.slice(1).some((g) => ORDERING.test(g.lead.text) || BEFORE_RULING.test(g.lead.text)), initiator: null, initiated: [], repeats: false, last: "", previous: null, everyCase: "none", who: null, actedAt: "", arranged: null };
  let told = 0, repeated = 0;
  for (const { lead, items } of groups) {
    // Words of a rule or of another order, set off below what leads to them.
    if ((repeated === 1 && !ORDERING.test(lead.text)) || (repeated === 2 && goesOnTelling(lead.text))) { repeated++; continue; }
    repeated = items.length === 0 && leadsToOthers(lead.text) ? 1 : 0;
    if (DISPOSES.test(lead.text)) reader.strict = false;
    reader.late = (told += lead.text.length) > length / 2;
    const before = reader.duties.length;
    const open = readPassage(reader, lead, "");
    if (items.length > 0) readItems(reader, lead, items, open, reader.duties.length > before ? reader.duties.slice(before) : []);
  }
  // Nothing else ordered the conference that somebody is to set up: so that is what was ordered.
  if (reader.arranged && WITH_WHOM.test(reader.arranged.words)) {
    reader.duties.push(reader.arranged.duty);
    reader.words.set(reader.arranged.duty, reader.arranged.words);
  }
  for (const warning of reader.warnings) for (const duty of reader.duties) if (duty.force === "must") duty.consequence ??= warning;
  return merged(withoutAnnounced(reader), (duty) => reader.words.get(duty) ?? "");
}

/** @returns the words that a list's items go on from: "IT IS ORDERED that Plaintiff shall", or null */
function readPassage(reader: Reader, passage: Passage, prefix: string): string | null {
  let open: string | null = null;
  reader.section = sectionOf(passage, reader.section);
  spansOf(passage.text).forEach((at, i, all) => {
    const own = passage.text.slice(at.start, at.end);
    const place = (s: Span): Span => passage.locate(span(at.start + Math.max(0, s.start - prefix.length), at.start + Math.max(0, s.end - prefix.length)));
    // What is followed by the page it was taken from is repeated, not ordered.
    const next = all[i + 1], repeats = next !== undefined && next.end - next.start < 90 && CITES_SOURCE.test(passage.text.slice(next.start, next.end));
    reader.repeats = repeats;
    // A heading may stand on the line of the words below it.
    if (RULING_HEAD.test(own)) reader.section = "ruling";
    if (ORDERING.test(own) || (reader.late && RULES.test(own))) reader.strict = false;
    open = readSentence(reader, prefix === "" ? own : prefix + own, place);
    reader.last = own;
  });
  return open;
}

function readItems(reader: Reader, lead: Passage, items: readonly Passage[], open: string | null, told: readonly Draftable[]): void {
  const paper = [...told].reverse().find((d) => d.kind !== "confer") ?? (PAPER_SUBJECT.test(lastSentence(lead.text)) ? lastPaper(reader) : null);
  if (open !== null) for (const item of items) readPassage(reader, item, open);
  else if (paper && !/\bordered\b[^.]{0,30}:$/i.test(lead.text)) paper.contents = [...paper.contents, ...contentsOfItems(items.map((i) => i.text))];
  else for (const item of items) readPassage(reader, item, ORDERING.test(lastSentence(lead.text)) ? "ORDERED: " : "");
}

const lastSentence = (text: string): string => {
  const last = spansOf(text).at(-1);
  return last ? text.slice(last.start, last.end) : "";
};

const lastPaper = ({ duties }: Reader): Draftable | null => [...duties].reverse().find((d) => d.kind === "joint-submission" || d.kind === "statement") ?? duties.at(-1) ?? null;

/** "shall:", "shall do the following:": the acts stand in the list below. */
const OPEN_COMMAND = /^(?:(?: (?:do|take|complete|comply with) (?:all of )?the following(?: (?:acts?|steps?|actions?))?| as follows)?,?:?)$/i;

function readSentence(reader: Reader, sentence: string, place: (s: Span) => Span): string | null {
  const { consequence, leave } = warningIn(sentence);
  if (consequence !== null) noteConsequence(reader, consequence);
  const paper = lastPaper(reader);
  if (leave !== null && paper) paper.leave ??= leave;
  if (PAPER_SUBJECT.test(sentence.replace(LEAD_IN, ""))) {
    const told = contentsOf(sentence);
    if (paper && told.length > 0) { paper.contents = [...paper.contents, ...told]; return null; }
  }
  const deadlines = deadlinesIn(sentence, { ordered: reader.ordered, events: reader.events, previous: reader.previous });
  reader.everyCase = everyCaseAfter(sentence, deadlines, reader.everyCase);
  if (addsToConference(reader, sentence.replace(LEAD_IN, ""), pick(deadlines), place)) return null;
  const commands = consequence !== null && commandsOnlyWarn(sentence, consequence) ? [] : commandsIn(sentence, reader.names, deadlines.some((d) => d.day !== null));
  const passives = reader.strict && !deadlines.some((d) => !d.bare) && !(reader.grants && reader.section === "ruling") ? [] : independent(passivesIn(sentence, reader.names), sentence, commands);
  let condition: Condition | null = null, previous = 0;
  for (const told of commands) {
    const command = { ...told, end: Math.min(told.end, ...passives.map((p) => p.clause).filter((at) => at > told.act)) };
    condition = conditionBefore(sentence, command.clause, command.start) ?? (command.actor === null || /,? and(?: then)? $/.test(sentence.slice(previous, command.start)) ? condition : null);
    previous = command.act;
    if (OPEN_COMMAND.test(sentence.slice(command.act, command.end))) return sentence.slice(0, command.act).replace(/:?$/, " ");
    const known = reader.duties.length;
    readCommand(reader, sentence, command, condition, deadlines, place);
    // "Within ten days, Defendant shall produce them, and Defendant shall answer Interrogatory 14": the time that led to the first.
    const [before, now] = [reader.duties[known - 1], reader.duties[known]];
    const time = deadlines.find((d) => d.span.end <= command.start);
    if (now && time && time.span.start < LEADING && now.dueSpan === null && before && commands[0] !== told && before.who === now.who && command.actor !== null && before.due === time.day && !/;|[.:] [A-Z]/.test(sentence.slice(time.span.end, command.start))) { now.due = time.day; now.dueSpan = place(time.span); }
  }
  if (commands.every((c) => actsIn(sentence, c.act, c.end).length === 0) && timesLast(reader, sentence.replace(LEAD_IN, ""), pick(deadlines), place)) return null;
  for (const passive of passives) addPassive(reader, sentence, passive, deadlines, place);
  return null;
}

/** A time that leads a sentence stands at its beginning. */
const LEADING = 40;

/** Before a sentence's subject: "IT IS FURTHER ORDERED that ". */
const LEAD_IN = /^(?:and )?(?:it is )?(?:hereby |further |therefore )*ordered(?: that|:)? |^\(?(?:\d{1,2}|[a-z])[.)] /i;

const commandsOnlyWarn = (sentence: string, consequence: string): boolean => sentence.length - consequence.length < 60;

function readCommand(reader: Reader, sentence: string, command: Command, condition: Condition | null, deadlines: readonly Deadline[], place: (s: Span) => Span): boolean {
  const { actor } = command;
  
  const who = /\byou$/i.test(actor?.who ?? "") ? "counsel" : actor === null || actor.pronoun ? (earlierActor(sentence, command.start, reader, actor) ?? "parties") : actor.who;
  if (actor && !actor.pronoun) { reader.who = actor.who; reader.actedAt = sentence; }
  const own = actsIn(sentence, command.act, command.end), acts = antecedents(own, sentence, command, reader);
  if (acts.length === 0 || (actor && isOfEveryCase(reader.everyCase, who, sentence, deadlines))) return false;
  // "file a Joint Advisory. The Joint Advisory must discuss": the paper that was ordered, and nobody who acts.
  if (actor && isPaperTold(reader, who)) return false;
  const before = deadlines.filter((d) => d.span.start >= command.clause && d.span.end <= Math.max(command.act, acts[0]!.span.start) && !(condition && condition.span.start <= d.span.start && d.span.end <= condition.span.end && endsCondition(sentence, d, command)));
  // "He must file a motion if he seeks relief": how, and not that he must.
  if (command.force === "must" && acts.every((a) => a.kind === "other") && IF_WANTED.test(sentence.slice(command.act, command.end))) return false;
  if (reader.repeats && !command.performs) return false;
  if (command.force === "may" && acts.every((a) => a.kind === "confer" && INFORMALLY.test(sentence.slice(a.span.start, a.span.end)))) return false;
  const announced = reader.strict && !command.performs && deadlines.length === 0, known = reader.duties.length;
  if (reader.strict && !command.performs && !isRuling(reader, command, acts, [...before, ...deadlines.filter((d) => d.span.start > command.act && d.span.end <= command.end)], sentence)) return false;
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
  acts.forEach((act, i) => addDuty(reader, sentence, { command, act, i, who, condition, time: times[i] ?? null, end: acts[i + 1]?.from ?? command.end, place }));
  if (!reader.strict) for (const duty of reader.duties.slice(known)) reader.decreed.add(duty);
  if (announced) for (const duty of reader.duties.slice(known)) reader.rulings.add(duty);
  return true;
}

const IF_WANTED = /^ ?(?:re-?)?(?:file|submit|make|move|bring) (?:an? |any )?(?:\w+ )?(?:motion|application|request)?\b[^.;]{0,60}\bif (?:he|she|it|they|any party|either side) (?:still )?(?:seeks?|wants?|wish(?:es)?|desires?)\b/i;

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

interface Found {
  readonly command: Command;
  readonly act: Act;
  readonly i: number;
  readonly who: string;
  readonly condition: Condition | null;
  readonly time: Deadline | null;
  readonly end: number;
  readonly place: (s: Span) => Span;
}

function addDuty(reader: Reader, sentence: string, { command, act, i, who, condition, time, end, place }: Found): void {
  if (act.kind === "initiate") {
    const conference = [...reader.duties].reverse().find((d) => d.kind === "confer");
    if (conference) conference.initiates ??= who;
    else {
      const words = sentence.slice(act.span.start, end);
      reader.arranged = { words, duty: { kind: "confer", force: command.force, who, initiates: who, modes: modesOf(words), due: time?.day ?? null, dueSpan: time ? place(time.span) : null, if: condition?.words ?? null, contents: [], consequence: null, leave: null, span: place(cover(i === 0 ? span(command.start, command.act) : act.span, act.span)) } };
      reader.initiator = who;
      reader.initiated = [...reader.initiated, ...modesOf(sentence), ...(/\bcalls?\b/i.test(sentence) ? (["telephone"] as const) : [])];
    }
    return;
  }
  const words = sentence.slice(act.span.start, end);
  const together = command.jointly || FOR_ALL.test(words.slice(0, 160)) || (act.kind === "other" && BOTH.test(who) && ONE_PAPER.test(words.slice(0, 160)) && !BY_EACH.test(words.slice(0, 160)));
  const kind = together && (act.kind === "statement" || (act.kind === "other" && /\b(?:reports?|letters?|statements?|notices?|lists?|proposals?|plans?|orders?|protocols?|schedules?|e-?mails?|submissions?|stipulations?|charts?|tables?|agendas?)\b/i.test(words.slice(0, 120)))) ? "joint-submission" : act.kind;
  const after = conditionAfter(sentence, act.span.start, end);
  const at = cover(i === 0 ? span(command.start, command.act) : act.span, act.span);
  const duty: Draftable = {
    kind, force: command.force,
    // "They" of one paper of both sides are both, whoever was spoken of last.
    who: kind === "joint-submission" && command.actor?.pronoun === true && who !== "counsel" ? "parties" : who, initiates: kind === "confer" ? reader.initiator ?? (CALLS.test(words) && !/^(?:all |both |the )*(?:parties|counsel|attorneys|lawyers|sides|both)\b|\band\b/i.test(who) ? who : null) : null, modes: kind === "confer" ? modesOfTalk(words) : [],
    due: time?.bare === true && SO_NOTIFIED.test(who) ? null : time?.day ?? null, dueSpan: time ? place(time.span) : null, if: condition?.words ?? after?.words ?? null,
    contents: kind === "confer" ? [] : contentsOf(words), consequence: null, leave: null, span: place(at),
  };
  const last = reader.duties.at(-1);
  if (i > 0 && last && last.kind === kind && last.due === duty.due && last.who === who && last.force === duty.force) {
    last.span = cover(last.span, duty.span);
    last.contents = [...last.contents, ...duty.contents];
    return;
  }
  if (duty.kind === "confer") {
    if (duty.modes.length === 0) duty.modes = [...new Set(reader.initiated)];
    // "shall arrange a call, to be held by May 3, at which they shall go through them": the time told where it was arranged.
    if (duty.dueSpan === null && reader.arranged) { duty.due = reader.arranged.duty.due; duty.dueSpan = reader.arranged.duty.dueSpan; }
    reader.initiator = null;
    reader.initiated = [];
    reader.arranged = null;
    if (time?.onDay && time.day !== null) reader.events.push({ sort: "conferral", day: time.day });
  }
  reader.previous = time?.day ?? reader.previous;
  reader.duties.push(duty);
  reader.words.set(duty, words);
}

/** "on behalf of all parties", "signed by both sides". */
const FOR_ALL = /\b(?:on behalf of|signed by|approved by) (?:all|both|each) (?:of the |the )?(?:part(?:y|ies)|sides?|counsel)\b/i;

/** "The Plaintiff so notified shall have 14 days": from a day that the order does not know. */
const SO_NOTIFIED = /\bso [a-z]+ed$/i;

/** Of whom one paper is a joint one. */
const BOTH = /^(?:all |both |the )*(?:parties|sides|plaintiffs? and (?:the )?defendants?|defendants? and (?:the )?plaintiffs?)$/i;

/** Those with whom one confers. */
const WITH_WHOM = /\b(?:with|between|among)\b[^.;]{0,60}\b(?:plaintiffs?|defendants?|counsel|petitioner|respondent|movant|part(?:y|ies)|opposing)\b|\bmeet[- ]and[- ]confer\b/i;

function noteConsequence(reader: Reader, consequence: string): void {
  if (ofWholeOrder(consequence)) reader.warnings.push(consequence);
  else {
    const last = reader.duties.at(-1);
    if (last) last.consequence ??= consequence;
    else reader.warnings.push(consequence);
  }
}
