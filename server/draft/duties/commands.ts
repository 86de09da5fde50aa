/**
 * Commands and permissions in one sentence of an order: who, with what force, and where the words of the act begin and end.
 *
 * "If the parties are unable to agree, they shall submit a joint letter" is one, of "they"; "Rule 37 provides that a movant
 * must certify" is none, nor is "Defendants contend that Plaintiff must answer".
 */
import type { Duty } from "../draft.js";
import { matches } from "../scan.js";
import { actorAfter, actorBefore, type Actor } from "./actors.js";
import { clauseStart } from "./clauses.js";
import { COMMAND, COURT_ACTS, COURT_COMMANDS, COURT_GOES_ON, DOCKET_DIRECTS, DOCKET_ORDER, FALLS_TO, LEAVE_GIVEN, OWNS_DUTY, REPORTED_ORDER, RESOLVED } from "./commandPhrases.js";
import { inQuotes, isOwn, ordersBefore } from "./ownDirection.js";
import { bareCommands } from "./bareCommands.js";
import { kindOfAct, kindOfDirected } from "./acts.js";
import { skipLead } from "./leads.js";
import { unlistedActorBefore } from "./unlistedActors.js";

export interface Command {
  readonly actor: Actor | null;
  readonly force: Duty["force"];
  /** Where the clause of the command begins: at its actor, or at its verb where the actor is taken over. */
  readonly start: number;
  /** Where the words that lead to it begin: "and, within five days thereafter, the parties". */
  readonly clause: number;
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
const COMMANDS = /\b(?:shall|must|will|may|should|to|SHALL|MUST|WILL|MAY|TO|until|responsible|tasked|charged|obligat\w+|obliged|incumbent|duty|ask|request|days|that|can|needs?|[Ll]et|by|[Ff]ile|[Ss]ubmit|[Cc]onfer|please|Please)\b/;

/** What sentences command, kept while the parties' names are: an order being typed says most of what it said before. */
const READ = new WeakMap<ReadonlySet<string>, Map<string, readonly Command[]>>();
const MOST_READ = 2000;

/** A command before its clause and its end are known. */
export type Bare = Omit<Command, "clause" | "end">;

function read(sentence: string, names: ReadonlySet<string>, timed: boolean): readonly Command[] {
  const told = [...modal(sentence, names, timed), ...byCourt(sentence, names, timed)];
  const found = [...told, ...bareCommands(sentence, names, told, timed)].sort((a, b) => a.act - b.act);
  const commands = found.filter((c, i) => i === 0 || (c.act !== found[i - 1]!.act && c.start >= found[i - 1]!.start));
  const clauses = commands.map((c, i) => clauseStart(sentence, commands[i - 1]?.act ?? 0, c.start));
  return commands.map((c, i) => ({ ...c, clause: clauses[i]!, end: clauses[i + 1] ?? sentence.length }));
}

const ACTOR_REACH = 260;

function modal(sentence: string, names: ReadonlySet<string>, timed: boolean): Bare[] {
  const commands: Bare[] = [];
  let last = 0;
  for (const m of matches(COMMAND, sentence)) {
    const at = m.index, groups = m.groups ?? {};
    const from = Math.max(last, at - ACTOR_REACH), left = sentence.slice(from, at);
    const actor = actorBefore(left.replace(/, who$/, ",").replace(/, who $/, ", "), names) ?? (AND_THEN.test(left) && commands.length === 0 ? subjectOf(left, names) : null) ?? unlisted(sentence, at + m[0].length, left, groups);
    const start = actor ? from + actor.span.start : at;
    if (groups["should"] !== undefined && (!actor || !timed && !(/^need/i.test(m[0]) && kindOfAct(sentence.slice(at + m[0].length).trimStart()) === "confer"))) continue;
    if (actor && isRelative(sentence.slice(Math.max(0, start - 160), start))) continue;
    // "Defendants' reply, if any, shall be filed": a thing, and nobody who acts.
    if (!actor && /^ ?be [a-z]+(?:ed|en|nt|ld)\b/.test(sentence.slice(at + m[0].length, at + m[0].length + 30)) && /,? ?$/.test(left)) continue;
    // A command whose actor is the one before it: "shall confer and shall file".
    if (!actor && !(commands.length > 0 && TAKES_OVER.test(left))) continue;
    if (/^(?:neither|no(?!\.)|none|nobody)\b/i.test(left.slice(Math.max(0, (actor?.span.start ?? 0) - 8)).trimStart()) || inQuotes(sentence, at) || !isOwn(sentence, start, groups["ordered"] !== undefined, timed && actor?.generic !== true, /^ ?do\b/.test(sentence.slice(at + m[0].length)))) continue;
    // "Counsel are required to confer" may be a rule's own words.
    const performs = (groups["ordered"] !== undefined && !/\b(?:required|bound|called)\b/i.test(m[0])) || ordersBefore(sentence, at);
    const act = groups["until"] === undefined ? at + m[0].length : toInfinitive(sentence, at + m[0].length);
    if (TO_WHICH.test(left.slice(0, actor?.span.start ?? left.length)) && !ANSWERS.test(sentence.slice(act, act + 40))) continue;
    const allows = groups["allowed"] !== undefined || (groups["until"] !== undefined && IF_ANY.test(sentence.slice(act, act + 60)));
    commands.push({ actor, start, force: allows ? "may" : "must", performs, act, jointly: /\b(?:jointly|together)\b/i.test(m[0] + sentence.slice(act, act + 26)) });
    last = at + m[0].length;
  }
  return commands;
}

/** "the documents Plaintiff may submit": told of the things, in a clause that nothing sets off; not "Within ten days of the production the parties shall". */
const isRelative = (before: string): boolean => OF_THINGS.test(before) && !/(?:^|[.;:,] |\band )(?:by|within|after|upon|before|following|on|at|once|when|if|no later|not later|prior to|as to|for|with respect to|regarding)\b[^.;:,]*$/i.test(before);
const OF_THINGS = /\b(?:documents|records|materials|exhibits|information|evidence|requests|questions|objections|witnesses|issues|matters|facts|papers|arguments|relief|steps) (?:that |which )?(?:the )?$/i;

/** Whom no list knows acts as people do: "the hotel must deliver", not "the log must identify". */
function unlisted(sentence: string, act: number, left: string, groups: Readonly<Record<string, string | undefined>>): Actor | null {
  if (TAKES_OVER.test(left) || groups["should"] !== undefined) return null;
  const from = skipLead(sentence, groups["until"] === undefined ? act : toInfinitive(sentence, act), sentence.length), kind = kindOfDirected(sentence.slice(from, from + 260).trimStart());
  return kind === null || kind === "initiate" ? null : unlistedActorBefore(left, OF_PAPERS.test(sentence.slice(from, from + 40)));
}

/** What papers and things do as well as people. */
const OF_PAPERS = /^ ?(?:\w+ly |also )?(?:identify|state|describe|explain|specify|list|itemize|set|include|contain|address|detail|show|indicate|summarize|limit|cover|be|have|resume|begin|start|proceed|continue|remain|conclude|certify|confirm|advise|inform|discuss|reflect|clarify|articulate|disclose|answer|respond)\b(?! (?:to|all|each|the|its|interrogator\w*|their|his|her|plaintiff|defendant)\b)/i;

/** "a memorandum, to which Defendant may respond" is another's act; "a chart, to which Plaintiff shall contribute" tells of the paper. */
const TO_WHICH = /, to which $/i;
const ANSWERS = /^ ?(?:\w+ly |also )?(?:respond|reply|answer|object)\b/i;

/** "have until May 3 to file any motion": time for what nobody has to do. */
const IF_ANY = /^(?:file|submit|serve|make|bring|lodge|raise|assert|state|note|voice|register|present) any\b|^(?:move|object|seek|reply)\b|^file (?:a|its|his|her|their) (?:renewed |further |new |second )?motions?\b(?! for (?:an? )?(?:protective order|extension))/i;

const TAKES_OVER = /(?:[,;]|\b(?:and|or|then|but)|\(\w{1,3}\)|\b(?:and|then) (?:also|thereafter)),? ?$/i;

/** "Counsel are reminded of that and shall confer": the subject stands at the sentence's beginning. */
const AND_THEN = /\b(?:is|are|has|have)\b[^;:]{1,160}\band,? ?$|\b(?:need not|(?:is|are) (?:not required|excused from)|(?:shall|may|must) not)\b[^;:]{1,160}\bbut,? ?$/i;

function subjectOf(left: string, names: ReadonlySet<string>): Actor | null {
  // "Interrogatory No. 5. The defendant has agreed to answer, and shall": a label is no part of the sentence.
  const from = LABELLED.exec(left)?.[0].length ?? 0, actor = actorAfter(left.slice(from), names);
  return actor && actor.span.start < 6 && /^ (?:is|are|has|have|need not|shall not|may not|must not)\b/.test(left.slice(from + actor.span.end)) ? { ...actor, span: { start: from + actor.span.start, end: from + actor.span.end } } : null;
}

const LABELLED = /^(?:[A-Z][a-z]+ ){1,3}(?:Nos?\. ?)?[\d, -]{1,20}[.:] /;

function byCourt(sentence: string, names: ReadonlySet<string>, timed: boolean): Bare[] {
  return [...matches(COURT_COMMANDS, sentence), ...matches(REPORTED_ORDER, sentence), ...(COURT_ACTS.test(sentence) ? matches(COURT_GOES_ON, sentence) : []), ...(DOCKET_ORDER.test(sentence) && (timed || !TITLE.test(sentence)) ? matches(DOCKET_DIRECTS, sentence) : []), ...matches(LEAVE_GIVEN, sentence), ...matches(FALLS_TO, sentence), ...matches(OWNS_DUTY, sentence), ...(timed ? matches(RESOLVED, sentence) : [])].flatMap((m): Bare[] => {
    const from = m.index + m[0].length, actor = actorAfter(sentence.slice(from).replace(OWNERS_MARK, (mark) => " ".repeat(mark.length)), names);
    if (!actor || inQuotes(sentence, m.index) || !isOwn(sentence, m.index, true, true) || OTHER_ORDER.test(sentence.slice(0, m.index))) return [];
    const after = sentence.slice(from + actor.span.end);
    const asked = /\b(?:ask|request)/i.test(m[0]);
    const to = asked ? /^(?: to)? (?=[a-z])/iu.exec(after) : TO_ACT.exec(after);
    // "that the Court direct Plaintiff to" is what somebody asks for; "the Court expects" directs where it sets a time.
    if (/^(?:court|undersigned|magistrate judge|it),? (?:order|direct|grant)\s/i.test(m[0]) || (/\b(?:expects?|wants?|would like)\s/i.test(m[0]) && !timed)) return [];
    if (asked && actor.who.toLowerCase() !== "you") return [];
    if (!to || (/^(?:(?:will |shall )?(?:grant|give|afford|allow)s?|granting|giving|(?:is|am) (?:giving|granting|affording))$/i.test(m.groups?.["must"] ?? "") && to.groups?.["leave"] === undefined && to.groups?.["time"] === undefined)) return [];
    const act = from + actor.span.end + to[0].length;
    return [{
      actor: { ...actor, span: { start: from + actor.span.start, end: from + actor.span.end } }, start: m.index, act, performs: true, jointly: /\bjointly\b/i.test(to[0]),
      force: m.groups?.["may"] !== undefined && to.groups?.["time"] === undefined || to.groups?.["leave"] !== undefined || /^(?:leave|permission)/i.test(m[0]) ? "may" : "must",
    }];
  });
}

/** "It shall be Plaintiff's duty to": the mark of whose duty it is. */
const OWNERS_MARK = /(?<=^[^;.]{2,60})(?:'s?|’s?)(?= (?:duty|responsibility|obligation|task|burden) to )/;

/** "The companion order resolves the motion and directs Defendants to": told of another paper. */
const OTHER_ORDER = /\b(?:companion|accompanying|separate|contemporaneous) (?:\w+ )?order\b(?![^.;]*\b(?:court|undersigned|I)\b)[^.;]*$/i;

/** "ORDER DIRECTING THE PARTIES TO MEET AND CONFER": a title, which the order bears out. */
const TITLE = /^[^a-z]{30,}$/;

/** After the actor: " to", " leave to", " until May 3 to", " an extension to May 3, 2014 to", ", by May 3, to". */
const TO_ACT = /^(?:['’]s? (?:duty|responsibility|obligation|task|burden)(?= to))?,?(?: [^.;]{0,90}?)?? (?:(?<leave>leave|permission) |(?<time>until .{1,40}?|(?:an |additional )?(?:extension|time)(?: of time)?(?: (?:to|until|through) [^.;]{1,30}?)?|(?:\w+ ){0,2}(?:\(\d{1,3}\) )?(?:additional |calendar |business |more )*(?:days|weeks)(?: from [^.;]{1,40}?| of [^.;]{1,40}?)?,?(?: (?:in|within) which)?) )?to (?=[a-z])/iu;

/** Past the time that is given: "has until May 3, 2014 to respond". */
function toInfinitive(sentence: string, at: number): number {
  const m = /^.{0,110}?\bto (?!and including|on or before)(?=\p{Ll})/u.exec(sentence.slice(at));
  return m ? at + m[0].length : at;
}
