/**
 * Commands without a word of command: "ORDERED that Plaintiff serve her answers", "Parties to confer by 5/3", "Counsel directed
 * to confer", "Confer again by Friday", "Please file a joint letter", "Let the parties confer", "Only then may Plaintiff renew".
 */
import { kindOfAct, kindOfDirected } from "./acts.js";
import { actorAfter, type Actor } from "./actors.js";
import type { Bare } from "./commands.js";
import { skipAside } from "./asides.js";
import { skipLead } from "./leads.js";
import { isOwn, ordersBefore } from "./ownDirection.js";
import { matches } from "../scan.js";

/** @param told commands in so many words, with which none of these may overlap */
export function bareCommands(sentence: string, names: ReadonlySet<string>, told: readonly Bare[], timed: boolean): readonly Bare[] {
  const free = (at: number): boolean => !told.some((c) => at >= c.start - 1 && at <= c.act + 1);
  const begun = clauseBeginnings(sentence).flatMap((at) => bareAt(sentence, at, names, timed));
  // "plaintiff to file its bill by May 3, defendant to file any objection by May 9": a clerk's commas.
  const goesOn = begun.some((c) => c.actor !== null && c.actor !== BOTH && c.actor !== ADDRESSEE) ? [...sentence.matchAll(COMMA_THEN_ACTOR)].flatMap((m) => bareAt(sentence, m.index + m[0].length, names, timed)) : [];
  return [...subjunctives(sentence, names), ...inverted(sentence, names), ...begun, ...goesOn].filter((c) => free(c.act) && free(c.start) && !(c.actor === BOTH && isListed(sentence, c.start, told)));
}

const COMMA_THEN_ACTOR = /, (?:and )?(?=(?:the )?(?:plaintiffs?|defendants?|parties|counsel|petitioners?|respondents?|movants?|defense counsel|[\w']{1,20} counsel) to [a-z])/gi;

/** "Defendant shall: (a) produce them; (b) certify": an item of the list of a command told before. */
const isListed = (sentence: string, at: number, told: readonly Bare[]): boolean =>
  LABEL_BEFORE.test(sentence.slice(Math.max(0, at - 8), at)) && told.some((c) => c.act <= at && FIRST_LABEL.test(sentence.slice(c.act, at)));
const LABEL_BEFORE = /(?:\(\w{1,3}\)|\b[a-z\d][.)]) $/;
const FIRST_LABEL = /(?:^|[:;, ])\(?(?:[a1i])[.)] /;

/** "that" which opens what is ordered. */
const THAT = /\bthat[,:]? (?=\S)/giu;

function subjunctives(sentence: string, names: ReadonlySet<string>): Bare[] {
  return matches(THAT, sentence).flatMap((m): Bare[] => {
    const from = skipLead(sentence, m.index + m[0].length, sentence.length), actor = actorAt(sentence, from, names) ?? namedAt(sentence, from) ?? afterTime(sentence, m.index + m[0].length, names);
    if (!actor || !isOwn(sentence, m.index + m[0].length, false, true) || !DIRECTS_THAT.test(sentence.slice(0, m.index + 4))) return [];
    return commandAt(sentence, actor, true);
  });
}

/** "ORDERED that Gulf Pass file the affidavit": a name that no list knows, before a verb. */
function namedAt(sentence: string, at: number): Actor | null {
  const name = NAMED.exec(sentence.slice(at, at + 120))?.[0];
  return name === undefined ? null : { span: { start: at, end: at + name.length }, who: name.replace(/^(?:the|its|their) /i, ""), generic: false, pronoun: false };
}
/** "ORDERED that within a week of that delivery Plaintiff submit": a time that no comma sets off. */
function afterTime(sentence: string, at: number, names: ReadonlySet<string>): Actor | null {
  const words = sentence.slice(at, at + 120);
  if (!/^(?:within|by|on or before|no later than|not later than|after|upon)\b/i.test(words)) return null;
  for (const gap of [...words.matchAll(/ (?=\S)/g)].slice(0, 14)) {
    const actor = actorAt(sentence, at + gap.index + 1, names);
    if (actor && !actor.pronoun && !/\b(?:of|from|on|with|by|to|for|the|and)$/i.test(words.slice(0, gap.index).replace(/ the$/i, ""))) return actor;
  }
  return null;
}
const NAMED = /^(?:the )?(?!(?:Clerk|Court|Motion|Rule|Order|Exhibit|Document|Plaintiff|Defendant)\b)\p{Lu}[\w'’.&-]{1,30}(?: (?:\p{Lu}[\w'’.&-]{0,30}|and|of|&)){0,5}(?= [a-z])/u;

/** Before "that" with a verb in its bare form. */
const DIRECTS_THAT = /\b(?:(?:[Cc]ourt|[Uu]ndersigned|[Cc]hambers|I|Judge [\p{L}. -]{2,40}) (?:respectfully |further |also |now )*(?:asks?|requests?)|ORDERED|Ordered|ordered|orders?|ORDERS?|directs?|DIRECTS?|directed|DIRECTED|requires?|REQUIRES?|instructs?|further|adjudged|decreed|ORDERING|DIRECTING|directing)[^.]{0,200}\b(?:that|THAT:?)$/u;

/** The command of an actor whose verb follows, if that is an act. */
function commandAt(sentence: string, actor: Actor, performs: boolean): Bare[] {
  const at = skipAside(sentence, actor.span.end), jointly = /^ (?:\w+ )?jointly /i.test(sentence.slice(at));
  if (sentence[at] !== " " || kindOfAct(sentence.slice(at + 1)) === null || !BASE_FORM.test(sentence.slice(at + 1))) return [];
  return [{ actor, force: "must", start: actor.span.start, act: at + 1, performs, jointly }];
}

/** A verb's bare form, and not "has", "contends", "answers". */
const BASE_FORM = /^(?:(?:\w+ly|also|then|again|so|each|both|further|thereafter) ){0,2}[a-z-]+(?<!s|ed|ing)(?=[ .,;]|$)|^(?:discuss|address|process|assess|express|redress|proceed)\b/i;

function actorAt(sentence: string, at: number, names: ReadonlySet<string>): Actor | null {
  const actor = actorAfter(sentence.slice(at, at + 300), names);
  return actor && actor.span.start === 0 ? { ...actor, span: { start: at + actor.span.start, end: at + actor.span.end } } : null;
}

/** "Only if the call fails may Plaintiff renew her motion." */
const ONLY = /(?:^|[.;,:] ?)only (?:if|after|when|then|upon|once)\b[^.;]{0,160}?\b(?<force>may|shall|must) (?=\S)/giu;

const inverted = (sentence: string, names: ReadonlySet<string>): Bare[] =>
  matches(ONLY, sentence).flatMap((m): Bare[] => {
    const actor = actorAt(sentence, m.index + m[0].length, names);
    return actor ? commandAt(sentence, actor, false).map((c) => ({ ...c, force: m.groups?.["force"]?.toLowerCase() === "may" ? "may" : "must" })) : [];
  });

/** Before a sentence's subject: "IT IS FURTHER ORDERED that ", "MINUTE ORDER by Judge Roe: ", "ORDER granting motion; ". */
const BEGINS = /(?:^(?:[A-Z][A-Z /]{3,40}: ?)?|; |: )(?:(?:and |but |AND )?(?:[Ii]t is |IT IS )?(?:hereby |further |therefore |HEREBY |FURTHER |THEREFORE )*(?:ordered|ORDERED|Ordered)(?: that|:)? )?(?:\(?(?:\d{1,2}|[a-zA-Z])[.)] )?/g;

const clauseBeginnings = (sentence: string): readonly number[] => [...new Set([...sentence.matchAll(BEGINS)].map((m) => m.index + m[0].length))];

const LONG_SENTENCE = 900;

function bareAt(sentence: string, begin: number, names: ReadonlySet<string>, timed: boolean): Bare[] {
  if (sentence.length > LONG_SENTENCE && begin > 0) return [];
  const at = skipLead(sentence, begin, sentence.length), please = PLEASE.exec(sentence.slice(at)), from = at + (please?.[0].length ?? 0);
  const let_ = /^let (?=\S)/i.exec(sentence.slice(from));
  if (let_) {
    const actor = actorAt(sentence, from + let_[0].length, names);
    return actor ? commandAt(sentence, actor, false) : [];
  }
  const actor = please ? null : actorAt(sentence, from, names);
  if (actor) {
    const to = BRIEF.exec(sentence.slice(actor.span.end));
    return to && isOwn(sentence, from, true, timed) && (timed ? kindOfDirected : kindOfAct)(sentence.slice(actor.span.end + to[0].length)) !== null
      ? [{ actor, force: to.groups?.["may"] ? "may" : "must", start: from, act: actor.span.end + to[0].length, performs: /direct|order|instruct|requir/i.test(to[0]), jointly: /jointly/.test(to[0]) }] : [];
  }
  return imperativeAt(sentence, begin, from, please !== null, timed);
}

/** "Parties to confer", "Counsel directed to confer", "Plaintiff permitted to renew", "Plaintiff granted leave to file". */
const BRIEF = /^,? (?:each |both |jointly |hereby |are hereby |again )*(?:(?:directed|ordered|instructed|required|(?<may>permitted|allowed|authorized|granted leave|given leave)) )?to (?=[a-z])/;
const PLEASE = /^(?:accordingly,? |so |also,? )?please (?=[a-z])/i;

/** Those a letter from chambers is written to, and those an order without a subject speaks to. */
const ADDRESSEE: Actor = { span: { start: 0, end: 0 }, who: "you", generic: false, pronoun: true };

const BOTH: Actor = { ...ADDRESSEE, who: "parties" };

/** A sentence that begins with its verb, as an endorsement or a letter does; a heading is none, nor "Response due". */
function imperativeAt(sentence: string, begin: number, from: number, please: boolean, timed: boolean): Bare[] {
  const words = sentence.slice(from);
  if (ordersBefore(sentence, from) || !BASE_FORM.test(words) || (!please && (from === 0 ? !/^[A-Z]/.test(words) || !/\.\W?$/.test(sentence) : begin === 0 && !timed && !/^[a-z]/.test(words)))) return [];
  // "Meet and confer: Counsel to confer by Zoom": a heading on the line of the words below it.
  if (RUN_IN.test(words)) return [];
  if (MAY_BE_NOUN.test(words) || /^(?:so|in|by|to|as|if|on|at|no|the|a)\b/i.test(words)) return [];
  const kind = /^do so\b/i.test(words) && timed ? "confer" : kindOfAct(words);
  if (kind === null || kind === "initiate" || (!please && !timed && kind === "other")) return [];
  return [{ actor: please ? ADDRESSEE : BOTH, force: "must", start: from, act: from, performs: true, jointly: /^jointly /i.test(words) }];
}

const RUN_IN = /^[^:;.]{3,60}: ?[A-Z]/;

/** "Answer due", "Report of the parties", "Conference set for": nouns that are written like verbs. */
const MAY_BE_NOUN = /^(?:answer|search|report|log|request|notice|supplement|review|list|contact|name|set|conference|call|move|reply|file|brief|show|state|address|respond|discuss|make|limit|document|return|exchange|meet)s?(?! (?:the|a|an|all|any|to|each|its|your|one|both|by|on|in|within|no|with|again|cause|and confer|jointly|joint|and|separate|sur|responses?|interrogator)\b)/i;
