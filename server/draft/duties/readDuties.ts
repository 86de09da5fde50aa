/**
 * What an order directs and permits about conferring and the discovery in dispute (see `Duty`).
 *
 * Sentence by sentence: commands, their acts, and what belongs to each: time, way, condition, contents; then what other
 * sentences add ("Defendants are directed to initiate the call", "The letter shall include", "Failure to comply may"). Reasons
 * are read more strictly than the order's last words, since they tell of rules and of what parties ask; what they announce
 * and the last words direct is one duty.
 */
import type { Duty, IsoDate } from "../draft.js";
import { isLive, findModes } from "../modes.js";
import { sentencesOf } from "../sentences.js";
import { cover, span, type Span } from "../span.js";
import { actsIn, kindOfAct, type Act } from "./acts.js";
import { BEFORE_RULING, CITES_SOURCE, DISPOSES, GRANTS, ORDERING, OTHERS_DIRECTION, RULES, UNDER_RULE } from "./commandPhrases.js";
import { commandsIn, type Command } from "./commands.js";
import { conditionAfter, conditionBefore, type Condition } from "./conditions.js";
import { consequenceIn, leaveIn, ofWholeOrder } from "./consequences.js";
import { contentsOf, contentsOfItems, PAPER_SUBJECT } from "./contents.js";
import { deadlinesIn, type Deadline } from "./deadlines.js";
import { eventsIn, type EventDay } from "./events.js";
import { merged } from "./merge.js";
import { passivesIn, type PassiveAct } from "./passives.js";
import { namesInText } from "./namesInText.js";
import { groupsOf, type OrderParagraph, type Passage } from "./prose.js";
import { remembered } from "./remembered.js";

export interface OrderText {
  readonly paragraphs: readonly OrderParagraph[];
  readonly ordered: IsoDate | null;
  /** Words of the parties' names, in small letters. */
  readonly names: ReadonlySet<string>;
}

type Draftable = { -readonly [K in keyof Duty]: Duty[K] };

/** What is known so far, sentence after sentence. */
interface Reader {
  readonly ordered: IsoDate | null;
  readonly names: ReadonlySet<string>;
  readonly events: EventDay[];
  readonly duties: Draftable[];
  readonly warnings: string[];
  /** In which each was told. */
  readonly words: Map<Duty, string>;
  /** Rulings without a day among the reasons, which the last words may say again. */
  readonly rulings: Set<Duty>;
  /** What the last words direct. */
  readonly decreed: Set<Duty>;
  /** The reasons of a longer order, before it disposes of anything. */
  strict: boolean;
  /** Something was granted. */
  readonly grants: boolean;
  /** Under a heading of its reasons that comes before any ruling: "Background", "Legal Standard". */
  section: "before" | "ruling";
  /** In the second half of the order. */
  late: boolean;
  initiator: string | null;
  /** The ways told where the initiator was. */
  initiated: Duty["modes"];
  /** The sentence is followed by the page it was taken from. */
  repeats: boolean;
  /** The sentence before. */
  last: string;
  previous: IsoDate | null;
  who: string | null;
  /** The sentence in which that was. */
  actedAt: string;
  /** Told to set up a conference that no other words order so far. */
  arranged: { readonly duty: Draftable; readonly words: string } | null;
}

/** An order's sentences, and what they warn of and keep to leave, are the same however often it is read. */
const spansOf = remembered(2000, sentencesOf);
const warningIn = remembered(3000, (sentence: string) => ({ consequence: consequenceIn(sentence), leave: leaveIn(sentence) }));

const LONGEST_HEADING = 70;
const HEADED = /^[IVXA-D\d]{1,4}\. ?[A-Z]/;

/** An order of so few words has no reasons to speak of. */
const SHORT_ORDER = 1800;

export function readDuties({ paragraphs, ordered, names }: OrderText): readonly Duty[] {
  const groups = groupsOf(paragraphs), all = namesInText(groups, names);
  const sentences = (passage: Passage): readonly string[] => spansOf(passage.text).map((s) => passage.text.slice(s.start, s.end));
  const events = groups.flatMap(({ lead, items }) => [lead, ...items].flatMap((p) => sentences(p).flatMap((s) => eventsIn(s, ordered))));
  const length = groups.reduce((n, g) => n + g.lead.text.length, 0);
  const reader: Reader = { section: "ruling", grants: groups.some((g) => GRANTS.test(g.lead.text)), ordered, names: all, events: [...events], duties: [], warnings: [], words: new Map(), rulings: new Set(), decreed: new Set(), late: false, strict: length > SHORT_ORDER || groups.slice(1).some((g) => ORDERING.test(g.lead.text) || BEFORE_RULING.test(g.lead.text)), initiator: null, initiated: [], repeats: false, last: "", previous: null, who: null, actedAt: "", arranged: null };
  let told = 0;
  for (const { lead, items } of groups) {
    if (lead.text.length < LONGEST_HEADING) reader.section = BEFORE_RULING.test(lead.text) ? "before" : lead.heading || HEADED.test(lead.text) ? "ruling" : reader.section;
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

/** What the reasons rule and the last words direct of the same side is told by the last words. */
function withoutAnnounced({ duties, rulings, decreed }: Reader): readonly Draftable[] {
  const directed = duties.filter((d) => decreed.has(d) && d.kind === "other" && d.force === "must");
  return duties.filter((d) => !rulings.has(d) || !directed.some((other) => other.who === d.who));
}

/** @returns the words that a list's items go on from: "IT IS ORDERED that Plaintiff shall", or null */
function readPassage(reader: Reader, passage: Passage, prefix: string): string | null {
  let open: string | null = null;
  spansOf(passage.text).forEach((at, i, all) => {
    const own = passage.text.slice(at.start, at.end);
    const place = (s: Span): Span => passage.locate(span(at.start + Math.max(0, s.start - prefix.length), at.start + Math.max(0, s.end - prefix.length)));
    // What is followed by the page it was taken from is repeated, not ordered.
    const next = all[i + 1], repeats = next !== undefined && next.end - next.start < 90 && CITES_SOURCE.test(passage.text.slice(next.start, next.end));
    reader.repeats = repeats;
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
  if (addsToConference(reader, sentence, deadlines, place)) return null;
  const commands = consequence !== null && commandsOnlyWarn(sentence, consequence) ? [] : commandsIn(sentence, reader.names, deadlines.some((d) => d.day !== null));
  const passives = reader.strict && !deadlines.some((d) => !d.bare) && !(reader.grants && reader.section === "ruling") ? [] : independent(passivesIn(sentence, reader.names), sentence, commands);
  let condition: Condition | null = null, previous = 0;
  for (const told of commands) {
    const command = { ...told, end: Math.min(told.end, ...passives.map((p) => p.clause).filter((at) => at > told.act)) };
    condition = conditionBefore(sentence, command.clause, command.start) ?? (command.actor === null || /,? and(?: then)? $/.test(sentence.slice(previous, command.start)) ? condition : null);
    previous = command.act;
    if (OPEN_COMMAND.test(sentence.slice(command.act, command.end))) return sentence.slice(0, command.act).replace(/:?$/, " ");
    readCommand(reader, sentence, command, condition, deadlines, place);
  }
  for (const passive of passives) addPassive(reader, sentence, passive, deadlines, place);
  return null;
}

/** Before a sentence's subject: "IT IS FURTHER ORDERED that ". */
const LEAD_IN = /^(?:and )?(?:it is )?(?:hereby |further |therefore )*ordered(?: that|:)? |^\(?(?:\d{1,2}|[a-z])[.)] /i;

const commandsOnlyWarn = (sentence: string, consequence: string): boolean => sentence.length - consequence.length < 60;

function readCommand(reader: Reader, sentence: string, command: Command, condition: Condition | null, deadlines: readonly Deadline[], place: (s: Span) => Span): boolean {
  const { actor } = command;
  
  const who = actor?.who.toLowerCase() === "you" ? "counsel" : actor === null || actor.pronoun ? (earlierActor(sentence, command.start, reader, actor) ?? "parties") : actor.who;
  if (actor && !actor.pronoun) { reader.who = actor.who; reader.actedAt = sentence; }
  const own = actsIn(sentence, command.act, command.end), acts = antecedents(own, sentence, command, reader);
  if (acts.length === 0) return false;
  const before = deadlines.filter((d) => d.span.start >= command.clause && d.span.end <= Math.max(command.act, acts[0]!.span.start) && !(condition && condition.span.start <= d.span.start && d.span.end <= condition.span.end && endsCondition(sentence, d, command)));
  if (reader.repeats && !command.performs) return false;
  const announced = reader.strict && !command.performs && deadlines.length === 0, known = reader.duties.length;
  if (reader.strict && !command.performs && !isRuling(reader, command, acts, [...before, ...deadlines.filter((d) => d.span.start > command.act && d.span.end <= command.end)])) return false;
  if (actor?.generic && !command.performs && (OTHERS_DIRECTION.test(sentence) || deadlines.length === 0 && acts.every((a) => a.kind !== "joint-submission"))) return false;
  const after = conditionAfter(sentence, acts.at(-1)!.span.start, command.end);
  const times = timesOf(sentence, acts, before, deadlines.filter((d) => !(after && after.span.start <= d.span.start && d.span.end <= after.span.end)), command.end);
  const last = reader.duties.at(-1);
  if (own.length === 0 && last?.who === who && last.dueSpan === null && times[0] && reader.words.get(last) !== undefined && sentence.includes(reader.words.get(last)!)) {
    // "is to produce the files; it must do so by May 3": the time of an act told before.
    last.due = times[0].day;
    last.dueSpan = place(times[0].span);
    return true;
  }
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

/** Among the reasons: an act with a day, or, where something was granted, what one side must do about its discovery. */
function isRuling(reader: Reader, { actor, force }: Command, acts: readonly Act[], times: readonly Deadline[]): boolean {
  if (actor?.generic || /\b(?:witness|deponent)\b/i.test(actor?.who ?? "")) return false;
  if (times.some((d) => !d.bare)) return true;
  if (!reader.grants || reader.section === "before") return false;
  return times.length > 0 || (force === "must" && actor !== null && !/\b(?:part(?:y|ies)|sides?|counsel|attorneys?|lawyers?|you|they)\b/i.test(actor.who) && acts.every((a) => a.kind === "other"));
}

/** "he must do so within 14 days": what the sentence, or the one before, spoke of doing. */
function antecedents(acts: readonly Act[], sentence: string, command: Command, reader: Reader): readonly Act[] {
  if (acts.length > 0 || !/^(?: also| then)?,? ?do(?: (?:so|this)\b|(?= (?:by|no later|not later|within|on|before|in)\b))/i.test(sentence.slice(command.act))) return acts;
  const spoken = [...sentence.slice(0, command.act).matchAll(DONE_BEFORE)].at(-1) ?? [...reader.last.matchAll(DONE_BEFORE)].at(-1);
  const kinds = [...sentence.slice(0, command.act).matchAll(/\b(?:to|then) (?=[a-z])/g)].map((m) => kindOfAct(sentence.slice(m.index + m[0].length, command.act))).filter((k) => k !== null);
  const kind = kinds.at(-1) ?? (spoken ? (spoken.groups?.["confers"] !== undefined ? "confer" : "other") : null);
  return kind ? [{ kind, span: span(command.act, command.end), from: command.act }] : [];
}

/** What is then to be done: "has not produced the records", "Neither has spoken to the other". */
const DONE_BEFORE = /\b(?:(?<confers>confer(?!ence)\w*|spoke\w*|speak\w*|talk\w*|meet[- ]and[- ]confer|met|discuss\w*)|produc(?:e|ed|ing)|answer(?:ed|ing)?|supplement(?:ed|ing)?|respond(?:ed|ing)?|provid(?:e|ed|ing)|serv(?:e|ed|ing)|identif(?:y|ied|ying)|disclos(?:e|ed|ing)|search(?:ed|ing)?)\b/gi;

/** "if it is not settled by that date, the parties shall": a time within the condition; "if it is not settled, by May 3 the parties shall": after it. */
const endsCondition = (sentence: string, { span: at }: Deadline, { start }: Command): boolean => /\w/.test(sentence.slice(at.end, start)) || !/[,)] ?(?:then |and )?$/.test(sentence.slice(0, at.start));

/** The time told before the command holds for all its acts; one told after the last holds for those before it that have none. */
function timesOf(sentence: string, acts: readonly Act[], before: readonly Deadline[], deadlines: readonly Deadline[], end: number): readonly (Deadline | null)[] {
  const own = acts.map((act, i) => pick(deadlines.filter((d) => d.span.start >= (i === 0 ? act.span.start : act.from) && d.span.start < (acts[i + 1]?.from ?? end))));
  const lead = pick(before), last = own.at(-1) ?? null, lastAct = acts.at(-1)!;
  const shared = last !== null && last.span.start > lastAct.span.start && !/,/.test(sentence.slice(lastAct.from, lastAct.span.start).replace(/^,/, "")) && !OWN_TIME.test(sentence.slice(lastAct.span.start, last.span.start));
  return own.map((time, i) => time ?? lead ?? (shared && i < acts.length - 1 ? last : null));
}

/** Between a verb and its object a time is that verb's alone: "confer and file by May 3 a report". */
const OWN_TIME = /^(?:\w+ly )?(?:file|e-?file|submit|serve|lodge|provide|produce|send|report|e-?mail|let me know|notify (?:the court|chambers)|advise (?:the court|chambers))(?: (?:me|with the court|to chambers))?,? ?$/i;

const pick = (found: readonly Deadline[]): Deadline | null => found.find((d) => !d.onDay && d.day !== null) ?? found.find((d) => !d.onDay) ?? found[0] ?? null;

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
  const kind = command.jointly && (act.kind === "statement" || (act.kind === "other" && /\b(?:reports?|letters?|statements?|notices?|lists?|proposals?|plans?)\b/i.test(words.slice(0, 120)))) ? "joint-submission" : act.kind;
  const after = conditionAfter(sentence, act.span.start, end);
  const at = cover(i === 0 ? span(command.start, command.act) : act.span, act.span);
  const duty: Draftable = {
    kind, force: command.force,
    // "They" of one paper of both sides are both, whoever was spoken of last.
    who: kind === "joint-submission" && command.actor?.pronoun === true && who !== "counsel" ? "parties" : who, initiates: kind === "confer" ? reader.initiator ?? (CALLS.test(words) && !/^(?:all |both |the )*(?:parties|counsel|attorneys|lawyers|sides|both)\b|\band\b/i.test(who) ? who : null) : null, modes: kind === "confer" ? modesOfTalk(words) : [],
    due: time?.day ?? null, dueSpan: time ? place(time.span) : null, if: condition?.words ?? after?.words ?? null,
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
    reader.initiator = null;
    reader.initiated = [];
    reader.arranged = null;
    if (time?.onDay && time.day !== null) reader.events.push({ sort: "conference", day: time.day });
  }
  reader.previous = time?.day ?? reader.previous;
  reader.duties.push(duty);
  reader.words.set(duty, words);
}

/** "telephone defense counsel": who is told to call begins, and by telephone. */
const CALLS = /^(?:also |first |again )?(?:telephone|phone|call|ring)\b/i;
const modesOfTalk = (words: string): Duty["modes"] => [...new Set([...(CALLS.test(words) || /^(?:pick up|get on) the (?:tele)?phone/i.test(words) ? (["telephone"] as const) : []), ...modesOf(words)])];

/** "(telephone and e-mail will not suffice)" */
const NOT_SO = /\([^()]*\b(?:not|insufficient|inadequate)\b[^()]*\)|,? (?:and )?not (?:merely |just |simply )?by [^,.;]{1,60}/gi;

const modesOf = (told: string): Duty["modes"] => modesIn(told.replace(NOT_SO, " "));

const modesIn = (words: string): Duty["modes"] => [...new Set(findModes(words.slice(0, 260)).filter((m) => isLive(m.mode) && (m.manner || m.mode === "in-person" || m.mode === "video" || /\b(?:telephone|telephonic|phone) (?:conference|call)/i.test(words.slice(m.span.start)))).map((m) => m.mode))];

const PERSON = /\b(?:Mr|Ms|Mrs|Dr)\. \p{Lu}[\p{L}'’-]+/gu;

/** Whom "they" stands for: an actor named earlier in the sentence, or the last one before it. */
function earlierActor(sentence: string, at: number, reader: Reader, pronoun: Command["actor"]): string | null {
  if (pronoun === null && reader.actedAt === sentence) return reader.who;
  // "it", "she": one, and the last of whom it was said that they shall act.
  if (pronoun && /^(?:it|he|she)$/i.test(pronoun.who) && reader.who !== null && !/^(?:parties|counsel|both)/i.test(reader.who) && reader.actedAt === sentence) return reader.who;
  // "If Mr. Hutto is not content, he must": the person named last.
  const person = pronoun && /^(?:he|she)$/i.test(pronoun.who) ? ([...sentence.slice(0, at).matchAll(PERSON)].at(-1) ?? [...reader.last.matchAll(PERSON)].at(-1))?.[0] : undefined;
  if (person !== undefined) return person;
  const named = /\b(?<who>(?:the )?parties|counsel|both sides|plaintiffs?|defendants?)\b(?!'|’)/giu;
  const found = [...sentence.slice(Math.max(0, at - 600), at).matchAll(named)].at(-1)?.groups?.["who"];
  const owner = found === undefined && pronoun && /^(?:it|he|she)$/i.test(pronoun.who) ? /\b(?<who>plaintiff|defendant|petitioner|respondent|movant)(?:'s|’s)/i.exec(sentence.slice(0, at))?.groups?.["who"] : undefined;
  return (found ?? owner)?.toLowerCase().replace(/^the /, "") ?? reader.who;
}

/** Those with whom one confers. */
const WITH_WHOM = /\b(?:with|between|among)\b[^.;]{0,60}\b(?:plaintiffs?|defendants?|counsel|petitioner|respondent|movant|part(?:y|ies)|opposing)\b|\bmeet[- ]and[- ]confer\b/i;

/** "The conference shall be in person or by telephone." */
const CONFERENCE_SUBJECT = /^(?:the|this|that|such|their) (?:[\w-]+ ){0,3}?(?:conference|meet(?:ing)?[- ]and[- ]confer|meeting|discussion|conferral|session|call)s? (?:shall|must|may|should|will|is to|are to) (?:be|take place|occur|proceed)\b/i;

function addsToConference(reader: Reader, sentence: string, deadlines: readonly Deadline[], place: (s: Span) => Span): boolean {
  if (!CONFERENCE_SUBJECT.test(sentence.replace(LEAD_IN, ""))) return false;
  return addToConference(reader, sentence, pick(deadlines), place);
}

/** What more is said of a conference that is ordered already. */
function addToConference(reader: Reader, sentence: string, time: Deadline | null, place: (s: Span) => Span): boolean {
  const duty = [...reader.duties].reverse().find((d) => d.kind === "confer");
  if (!duty || (time && duty.dueSpan !== null && duty.due !== time.day)) return false;
  if (duty.modes.length === 0) duty.modes = modesOf(sentence);
  if (time && duty.dueSpan === null) { duty.due = time.day; duty.dueSpan = place(time.span); }
  return true;
}

interface Passive extends PassiveAct {
  /** Where its clause begins, with what joins it to the one before. */
  readonly clause: number;
}

/** Those that no command says: "Counsel shall confer by May 3; a joint letter is due May 9"; not "shall serve responses, which are due". */
function independent(passives: readonly PassiveAct[], sentence: string, commands: readonly Command[]): readonly Passive[] {
  return passives.flatMap((passive): Passive[] => {
    const { start } = passive.span, inside = [...commands].reverse().find((c) => c.start <= start);
    if (inside === undefined) return [{ ...passive, clause: start }];
    const joint = NEW_CLAUSE.exec(sentence.slice(Math.max(inside.act, start - 160), start));
    return joint && start > inside.act ? [{ ...passive, clause: start - joint[0].length }] : [];
  });
}

/** "; ", ", and ", "; and by May 9, ": a clause of its own begins. */
const NEW_CLAUSE = /(?:[;:.]|,? and|,? but)(?: (?:and|but|then))?(?: (?:by|within|no later|not later|on or before|if|thereafter|upon|after)\b[^;:]{0,120}?,)? $/i;

function addPassive(reader: Reader, sentence: string, passive: Passive, deadlines: readonly Deadline[], place: (s: Span) => Span): void {
  const within = deadlines.filter((d) => d.span.start >= passive.span.start && d.span.end <= passive.span.end);
  const time = pick(within) ?? pick(deadlines.filter((d) => d.span.end <= passive.span.start && (d.span.start >= passive.clause || /^[\s,]*$/.test(sentence.slice(0, d.span.start)))));
  if (!time && passive.kind !== "joint-submission" && passive.force === "must" && !(reader.grants && reader.section === "ruling" && passive.kind === "other" && MUST_BE_DONE.test(sentence) && !OTHERS_DIRECTION.test(sentence) && !UNDER_RULE.test(sentence))) return;
  if (passive.kind === "confer" && addToConference(reader, sentence, time, place)) return;
  reader.duties.push({
    kind: passive.kind, force: passive.force, who: passive.who ?? "parties", initiates: null, modes: passive.kind === "confer" ? modesOf(sentence.slice(passive.span.start, passive.span.end)) : [], due: time?.day ?? null, dueSpan: time ? place(time.span) : null,
    if: conditionBefore(sentence, 0, passive.span.start)?.words ?? conditionAfter(sentence, passive.span.start, sentence.length)?.words ?? null,
    contents: passive.kind === "confer" ? [] : contentsOf(sentence.slice(passive.span.start, passive.span.end)), consequence: null, leave: null, span: place(passive.span),
  });
  reader.previous = time?.day ?? reader.previous;
}

/** "These documents must be produced": a ruling; not "a response must be served within thirty days". */
const MUST_BE_DONE = /^(?:[^.;]{0,60}[,;] )?(?:the|these|those|this|all|such|plaintiff's|defendants?'s?)\b[^.;]{0,100}\b(?:must|shall|will|are to|is to) (?:therefore |also |now |all )?be (?:produced|answered|supplemented|turned over|provided|disclosed)\b/i;

function noteConsequence(reader: Reader, consequence: string): void {
  if (ofWholeOrder(consequence)) reader.warnings.push(consequence);
  else {
    const last = reader.duties.at(-1);
    if (last) last.consequence ??= consequence;
    else reader.warnings.push(consequence);
  }
}
