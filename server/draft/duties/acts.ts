/**
 * What is to be done: the verbs after a command, one after another, each with its kind.
 *
 * "(1) confer with counsel for plaintiff and (2) file a statement" is two acts. A verb that orders nothing about conferring or
 * discovery ("appear", "comply with this Order", "pay") is none.
 */
import type { DutyKind } from "../draft.js";
import { matchAt } from "../scan.js";
import { span, type Span } from "../span.js";
import { trimJoints, trimStops } from "./trim.js";
import * as phrases from "./actPhrases.js";

export interface Act {
  readonly kind: DutyKind | "initiate";
  /** In the command's sentence. */
  readonly span: Span;
  /** Where its part of the command begins, with the words that join it to the act before: ", and by May 3,". */
  readonly from: number;
}

/** @param from where the act's words begin in `text`; `to` where the command ends */
export function actsIn(text: string, from: number, to: number): readonly Act[] {
  const cuts = [from, ...coordinated(text, from, to), to];
  const acts: Act[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = skipLead(text, cuts[i]!, cuts[i + 1]!), end = trimEnd(text, start, cuts[i + 1]!);
    const kind = kindOfAct(text.slice(start, end));
    const last = acts.at(-1);
    if (kind === null) {
      // What is no act of its own belongs to the one before it.
      if (last) acts[acts.length - 1] = { ...last, span: span(last.span.start, end) };
    } else acts.push({ kind, span: span(start, end), from: acts.length === 0 ? from : cuts[i]! });
  }
  return acts;
}

const VERB = String.raw`(?:jointly |then |thereafter |also |promptly |immediately |again |further |electronically )*(?:file|re-?file|submit|re-?submit|lodge|provide|serve|produce|notify|inform|advise|report|meet|confer|consult|contact|call|e-?mail|exchange|prepare|supplement|respond|answer|identify|show|certify|telephone|send|deliver|hold|conduct|schedule|arrange|make|withdraw|amend|narrow|discuss|search|renew|attempt|initiate|participate|draft|appear|update|verify|state|disclose|designate|be|continue|engage|complete|comply|oppose|move|place|present|resolve|attend|seek|request|work|set|pay|bear)\b`;
/** " and file", ", then submit", "; and (2) file", " and, within five days thereafter, file", " (b) serve". */
const COORDINATED = new RegExp(String.raw`(?:[,;]? (?:and|then|and then|and also|and to|or|or to|but|and shall|and must)|[;,])(?: (?:to|thereafter))?(?:,? (?:(?:if|by|within|no later|not later|on or before|thereafter|at least|upon|after|in the event|should|following|unless|to the extent)\b[^;.]{0,140}?|thereafter|jointly)(?:, | (?=shall )))?(?: \(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\))? (?:shall |must |will )?(?=${VERB})|[,;:]?(?: and)? \((?:\d{1,2}|[a-z]|[ivx]{1,4})\) (?=${VERB})`, "giu");

function coordinated(text: string, from: number, to: number): number[] {
  const cuts: number[] = [];
  const part = text.slice(from, to);
  for (const m of part.matchAll(COORDINATED)) {
    const before = part.slice(0, m.index), after = part.slice(m.index + m[0].length);
    // "meet and confer", "file and serve", "confer and attempt to resolve" are one act; "or confer" another way to do it.
    if (/\bmeet$/i.test(before) && /^confer\b/i.test(after)) continue;
    if (/\b(?:file|submit|serve|prepare|draft|produce|sign|provide|identify|answer|respond|supplement)$/i.test(before)) continue;
    if (INFINITIVE_OPEN.test(before.slice(-160)) && !/[;,)]/.test(m[0])) continue;
    cuts.push(from + m.index);
  }
  return cuts;
}

/** "to discuss the requests and identify": a purpose goes on. */
const INFINITIVE_OPEN = /\b(?:(?:effort|attempt|order|so as|try|tried) to|to (?:discuss|resolve|try|attempt|narrow|determine|address|identify|see|explore|reach|clarify|review))\b[^,;.]{0,120}$/i;

/** Past what joins an act to the one before: "; and (2) ", ", and within five days thereafter, ". */
function skipLead(text: string, from: number, to: number): number {
  let at = from;
  for (let steps = 0; steps < MOST_LEADS; steps++) {
    const m = matchAt(LEAD, text, at);
    if (m === null || m[0] === "" || at + m[0].length > to) break;
    at += m[0].length;
  }
  return at;
}

const MOST_LEADS = 12;
const LEAD = /[,;:. ]|(?:and|then|or|but|also|to|shall|must|will|thereafter|jointly,)(?= )|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\)|(?:if|by|within|no later|not later|on or before|at least|upon|after|in the event|should|following|unless|to the extent|in good faith)\b[^;.]{0,140}?, (?=[a-z])/iy;

const trimEnd = (text: string, from: number, to: number): number => from + (/; and it is (?:further|so)/i.test(text.slice(Math.max(from, to - 40), to)) ? trimJoints(text.slice(from, to)) : trimStops(text.slice(from, to), true)).length;

/** The kind of the act whose words these are, or null. */
export function kindOfAct(act: string): Act["kind"] | null {
  const head = act.slice(0, 260).replace(GERUND, (word) => INFINITIVES[word.toLowerCase()] ?? word);
  if (phrases.INITIATE_ACT.test(head)) return "initiate";
  const mailed = /^(?:[a-z]+ly )?(?:e-?mail|send|fax)\b/i.exec(head), sent = mailed ? kindOfPaper(head, mailed[0].length) : undefined;
  if (sent) return sent;
  if (phrases.COURT_CONTACT_ACT.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, 90)) ? null : "other";
  if (phrases.CONFER_ACT.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, 110)) ? null : "confer";
  if (phrases.TELL_COURT_ACT.test(head)) return /^[^.;]{0,14}\bjointly\b/i.test(head) ? "joint-submission" : "statement";
  const filed = phrases.FILE_ACT.exec(head);
  if (filed) {
    const kind = kindOfPaper(head, filed[0].length);
    if (kind !== undefined) return kind;
  }
  if (phrases.MOTION_ACT.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, 110)) ? null : "other";
  if (phrases.DISCOVERY_ACT.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, 80)) ? null : "other";
  return null;
}

/** "responsible for filing" */
const INFINITIVES: Readonly<Record<string, string>> = {
  filing: "file", submitting: "submit", preparing: "prepare", arranging: "arrange", initiating: "initiate", scheduling: "schedule", coordinating: "coordinate", providing: "provide",
  contacting: "contact", producing: "produce", serving: "serve",
};
const GERUND = /^(?:filing|submitting|preparing|arranging|initiating|scheduling|coordinating|providing|contacting|producing|serving)\b/i;

/** How far a paper's name goes before what it says. */
const NAME_LENGTH = 110;

/** @returns undefined where the verb has no paper for its object */
export function kindOfPaper(act: string, verbEnd: number): DutyKind | null | undefined {
  const rest = withoutAddress(act.slice(verbEnd)), object = rest.slice(0, NAME_LENGTH), name = nameOf(object), filing = /\b(?:file|submit|lodge|e-?mail|send|present|transmit|prepare|draft|upload|tender|deliver|make|provide|write)\b/i.test(act.slice(0, verbEnd));
  if (phrases.CASE_BUSINESS.test(name)) return null;
  if (filing && (phrases.JOINT_PAPER.test(name) || /\bjointly\b/i.test(act.slice(0, verbEnd)))) return "joint-submission";
  if (filing && (phrases.REPORT_BY_NAME.test(object) || (phrases.REPORTING_PAPER.test(name) && phrases.REPORTED.test(rest) && !ARGUES.test(name) && !(/^[^,;]{0,40}\bletters?\b/i.test(name) && /\bposition/i.test(act))))) return "statement";
  if (phrases.DISCOVERY_PAPER.test(name) || phrases.ARGUMENT_PAPER.test(name)) return "other";
  return undefined;
}

/** " to chambers@court.gov, no later than May 3, 2014, a single chart": where to and by when stand before what. */
const withoutAddress = (words: string): string =>
  words.replace(/^ (?:(?:my |the )?chambers|the court|me|the undersigned|opposing counsel)(?=[, ])/i, "").replace(/^,? (?:(?:to|with|upon|on) (?:the |this |my |opposing |each )?[\w@'.’-]+(?: [\w'’]+){0,3}?(?=,| an? | the | any | all | their | its | by | no | within ))?/i, "")
    .replace(/^,? (?:by|no later than|not later than|on or before|within|at least|before|prior to)\b[^,;]{1,70}(?:, (?:19|20)\d\d)?(?:, at [^,]{1,20})?,(?= )/i, "");

/** "letter brief", "opposition", "reply": argument, whatever it reports. */
const ARGUES = /\b(?:briefs?|motions?|oppositions?|repl(?:y|ies)|responses? to|sur-?repl|positions?|arguments?)/i;

/** A paper's name ends where its content begins. */
function nameOf(object: string): string {
  const cut = object.search(/\b(?:explaining|describing|advising|informing|confirming|identifying|setting|stating|addressing|detailing|outlining|certifying|indicating|listing|which|that (?:includes|sets|identifies|describes)|regarding whether|summarizing|by \w+ \d|no later|not later|within|on or before|if)\b/i);
  return cut < 0 ? object : object.slice(0, cut);
}
