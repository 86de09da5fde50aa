/**
 * Commands and permissions in one sentence of an order: who, with what force, and where the words of the act begin and end.
 *
 * "If the parties are unable to agree, they shall submit a joint letter" is one, of "they"; "Rule 37 provides that a movant
 * must certify" is none, nor is "Defendants contend that Plaintiff must answer".
 */
import type { Duty } from "../draft.js";
import { matches } from "../scan.js";
import { actorAfter, actorBefore, type Actor } from "./actors.js";
import { COMMAND, COURT_COMMANDS, GRANTS_THAT, ORDERING, ORDERS_THAT, OTHERS_DIRECTION, PAST, SUBORDINATES, UNDER_RULE } from "./commandPhrases.js";

export interface Command {
  readonly actor: Actor | null;
  readonly force: Duty["force"];
  /** Where the clause of the command begins: at its actor, or at its verb where the actor is taken over. */
  readonly start: number;
  /** Where the words of the act begin. */
  readonly act: number;
  readonly end: number;
  /** In words that perform: "ORDERED", "is directed to". */
  readonly performs: boolean;
  /** "shall jointly", "are jointly responsible for". */
  readonly jointly: boolean;
}

/** @param timed the sentence sets a day of its own, so that a rule it names is not the one that directs */
export function commandsIn(sentence: string, names: ReadonlySet<string>, timed = false): readonly Command[] {
  if (!COMMANDS.test(sentence)) return [];
  let known = READ.get(names);
  if (!known || known.size > MOST_READ) READ.set(names, (known = new Map()));
  const key = `${timed ? "+" : "-"}${sentence}`;
  let commands = known.get(key);
  if (!commands) known.set(key, (commands = read(sentence, names, timed)));
  return commands;
}

/** No command is given without one of these. */
const COMMANDS = /\b(?:shall|must|will|may|should|to|SHALL|MUST|WILL|MAY|TO|until|responsible|ask|request)\b/;

/** What sentences command, kept while the parties' names are: an order being typed says most of what it said before. */
const READ = new WeakMap<ReadonlySet<string>, Map<string, readonly Command[]>>();
const MOST_READ = 2000;

function read(sentence: string, names: ReadonlySet<string>, timed: boolean): readonly Command[] {
  const found = [...modal(sentence, names, timed), ...byCourt(sentence, names)].sort((a, b) => a.act - b.act);
  const commands = found.filter((c, i) => i === 0 || c.act !== found[i - 1]!.act);
  return commands.map((c, i) => ({ ...c, end: commands[i + 1]?.start ?? sentence.length }));
}

const ACTOR_REACH = 260;

function modal(sentence: string, names: ReadonlySet<string>, timed: boolean): Command[] {
  const commands: Command[] = [];
  let last = 0;
  for (const m of matches(COMMAND, sentence)) {
    const at = m.index, groups = m.groups ?? {};
    const from = Math.max(last, at - ACTOR_REACH), left = sentence.slice(from, at);
    const actor = actorBefore(left, names);
    const start = actor ? from + actor.span.start : at;
    if (groups["should"] !== undefined && (!timed || !actor)) continue;
    // A command whose actor is the one before it: "shall confer and shall file".
    if (!actor && !(commands.length > 0 && TAKES_OVER.test(left))) continue;
    if (/^(?:neither|no|none|nobody)\b/i.test(left.slice(Math.max(0, (actor?.span.start ?? 0) - 8)).trimStart()) || inQuotes(sentence, at) || !isOwn(sentence, start, groups["ordered"] !== undefined, timed)) continue;
    const performs = groups["ordered"] !== undefined || ordersBefore(sentence, at);
    const act = groups["until"] === undefined ? at + m[0].length : toInfinitive(sentence, at + m[0].length);
    const allows = groups["allowed"] !== undefined || (groups["until"] !== undefined && IF_ANY.test(sentence.slice(act, act + 60)));
    commands.push({ actor, start, force: allows ? "may" : "must", performs, act, end: sentence.length, jointly: /\bjointly\b/i.test(m[0] + sentence.slice(act, act + 24)) });
    last = at + m[0].length;
  }
  return commands;
}

/** "have until May 3 to file any motion": time for what nobody has to do. */
const IF_ANY = /^(?:file|submit|serve|make|bring|lodge|raise|assert) any\b|^(?:move|object|seek|reply)\b/i;

const TAKES_OVER = /(?:[,;]|\b(?:and|or|then|but)|\(\w{1,3}\)|\b(?:and|then) (?:also|thereafter)),? ?$/i;

function byCourt(sentence: string, names: ReadonlySet<string>): Command[] {
  return matches(COURT_COMMANDS, sentence).flatMap((m): Command[] => {
    const from = m.index + m[0].length, actor = actorAfter(sentence.slice(from), names);
    if (!actor || inQuotes(sentence, m.index) || !isOwn(sentence, m.index, true, true)) return [];
    const after = sentence.slice(from + actor.span.end);
    const asked = /\b(?:ask|request)/i.test(m[0]);
    const to = asked ? /^(?: to)? (?=[a-z])/iu.exec(after) : /^,?(?: [^.;]{0,90}?)? (?<leave>leave |permission |until .{1,40}? )?to (?=[a-z])/iu.exec(after);
    if (asked && actor.who.toLowerCase() !== "you") return [];
    if (!to || (/^grants?$/i.test(m.groups?.["must"] ?? "") && !to.groups?.["leave"])) return [];
    const act = from + actor.span.end + to[0].length;
    return [{
      actor: { ...actor, span: { start: from + actor.span.start, end: from + actor.span.end } }, start: m.index, act, end: sentence.length, performs: true, jointly: /\bjointly\b/i.test(to[0]),
      force: m.groups?.["may"] !== undefined || /leave|permission/.test(to.groups?.["leave"] ?? "") ? "may" : "must",
    }];
  });
}

/** Past the time that is given: "has until May 3, 2014 to respond". */
function toInfinitive(sentence: string, at: number): number {
  const m = /^.{0,90}?\bto (?=[a-z])/iu.exec(sentence.slice(at));
  return m ? at + m[0].length : at;
}

function inQuotes(sentence: string, at: number): boolean {
  let quotes = 0;
  for (let i = Math.max(0, at - WITHIN); i < at; i++) if (sentence[i] === '"') quotes++;
  return quotes % 2 === 1 && sentence.slice(at, at + WITHIN).includes('"');
}

/** How far in a sentence one part of it bears on another: as far as courts write them, and no farther. */
const WITHIN = 1500;

const ordersBefore = (sentence: string, at: number): boolean => ORDERING.test(sentence.slice(Math.max(0, at - WITHIN), at));

/** "after which the parties shall": goes on, and depends on nothing. */
const AFTER_WHICH = /\b(?:after|at|upon|following|during|by|in) which(?: time| point| event| call| conference)?$/i;

/** The clause that begins at `start` is the order's own direction. */
function isOwn(sentence: string, start: number, performs: boolean, timed: boolean): boolean {
  const before = sentence.slice(Math.max(0, start - 200), start).trimEnd();
  if (GRANTS_THAT.test(before)) return true;
  if ((SUBORDINATES.test(before) && !AFTER_WHICH.test(before)) || PAST.test(before.slice(-60))) return false;
  const ordering = ordersBefore(sentence, start);
  if (/\bthat$/i.test(before)) return ordering || ORDERS_THAT.test(before) && !OTHERS_DIRECTION.test(before);
  if (performs || ordering) return true;
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
  return !OTHERS_DIRECTION.test(clause) && (timed || !UNDER_RULE.test(clause));
}
