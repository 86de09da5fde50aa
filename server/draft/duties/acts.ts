/**
 * What is to be done: the verbs after a command, one after another, each with its kind.
 *
 * "(1) confer with counsel for plaintiff and (2) file a statement" is two acts. A verb that orders nothing about conferring or
 * discovery ("appear", "comply with this Order", "pay") is none.
 */
import type { DutyKind } from "../draft.js";
import { matchAt, matches } from "../scan.js";
import { span, type Span } from "../span.js";
import { BASE_VERB, skipLead } from "./leads.js";
import { remembered } from "./remembered.js";
import { trimJoints, trimStops } from "./trim.js";
import * as phrases from "./actPhrases.js";
import { isIdle, isOpenAct } from "./openActs.js";

export interface Act {
  readonly kind: DutyKind | "initiate";
  /** In the command's sentence. */
  readonly span: Span;
  /** Where its part of the command begins, with the words that join it to the act before: ", and by May 3,". */
  readonly from: number;
}

/** @param from where the act's words begin in `text`; `to` where the command ends */
export function actsIn(text: string, from: number, end: number): readonly Act[] {
  const to = siblingAt(text, from, end);
  const cuts = [from, ...coordinated(text, from, to), to];
  const acts: Act[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = skipLead(text, cuts[i]!, cuts[i + 1]!), end = trimEnd(text, start, cuts[i + 1]!);
    const kind = kindOfDirected(text.slice(start, end));
    const last = acts.at(-1);
    if (kind === null) {
      // What is no act of its own belongs to the one before it.
      if (last) acts[acts.length - 1] = { ...last, span: span(last.span.start, end) };
    } else acts.push({ kind, span: span(start, end), from: acts.length === 0 ? from : cuts[i]! });
  }
  return acts;
}

/** "(1) Defendant shall answer it; (2) as to Request 8": where the next item of a list begins that began before the act. */
function siblingAt(text: string, from: number, to: number): number {
  for (const m of matches(LABEL, text.slice(from, to))) {
    if (FIRST.test(m[0])) return to;
    const verb = skipLead(text, from + m.index, to);
    if (!matchAt(VERB_HERE, text, verb)) return from + m.index;
  }
  return to;
}

const LABEL = /[,;:.](?: and)? \((?:\d{1,2}|[a-z]|[ivx]{2,4})\) /g;
const FIRST = /\((?:[1ai])\)/;

const VERB = String.raw`(?:jointly |then |thereafter |also |promptly |immediately |again |further |electronically )*${BASE_VERB}`;
/** What joins one act to the next: " and ", ", then ", "; ", " and also to ", " (b) ". */
const JOINT = /[,;]? (?:and|then|or|but)(?=[ ,])|[;,]|[,;:]? \((?=\w{1,4}\) )/giu;
const VERB_HERE = new RegExp(VERB, "iy");

function coordinated(text: string, from: number, to: number): number[] {
  const cuts: number[] = [];
  const part = text.slice(from, to);
  for (const m of matches(JOINT, part)) {
    if (isAside(part, m.index)) continue;
    const at = skipLead(part, m.index, part.length), joint = part.slice(m.index, at);
    if (from + at <= (cuts.at(-1) ?? from) || !AND.test(joint) || (BARE_COMMA.test(joint) && !(/^, to $/i.test(joint) && kindOfAct(part.slice((cuts.at(-1) ?? from) - from).trimStart()) === null)) || !matchAt(VERB_HERE, part, at)) continue;
    const before = part.slice(0, m.index), after = part.slice(at);
    // "meet and confer", "file and serve", "confer and attempt to resolve" are one act; "or confer" another way to do it.
    if (/\bmeet,?$/i.test(before) && /^confer\b/i.test(after)) continue;
    if (/\b(?:file|submit|serve|prepare|draft|produce|sign|provide|identify|answer|respond|supplement)$/i.test(before)) continue;
    // "file on ECF and serve on Plaintiff, a joint letter": what is filed is told last.
    if (NO_OBJECT_YET.test(before)) continue;
    if (INFINITIVE_OPEN.test(before.slice(-160)) && !NO_PURPOSE.test(after) && !/[;,)]|\bto $/.test(joint)) continue;
    if (cuts.at(-1) !== from + m.index) cuts.push(from + m.index);
  }
  return cuts.filter((at, i) => i === 0 || at > skipLead(text, cuts[i - 1]!, to));
}

const NO_OBJECT_YET = /\b(?:file|e-?file|submit|serve|lodge|e-?mail|deliver|send)(?: electronically)? (?:on|via|through|with|to|upon) (?:the |this |my )?(?:ECF|CM\/ECF|docket|court|clerk|chambers|undersigned)(?: of (?:the )?court)?,?$/i;

/** A comma alone joins nothing but a series or a numbered act. */
const AND = /\b(?:and|then|or|but|to|shall|must|will|thereafter)\b|;|\(?\w{1,4}\)|^, $/i;
/** After a bare comma or "or", time or condition belongs to the act before: "confer, within ten days, and file". */
const BARE_COMMA = /^(?:,(?!,? (?:and|but|or)\b)|,? or,?) (?!(?:then |thereafter |shall |must |will |also )*(?:\(?\w{1,4}\) )?$)/i;

/** Within brackets, where nothing new is ordered: "(telephone, email, or a letter will not do)". */
function isAside(text: string, at: number): boolean {
  let depth = 0;
  for (let i = Math.max(0, at - LONGEST_ASIDE); i < at; i++) if (text[i] === "(") depth++; else if (text[i] === ")") depth = Math.max(0, depth - 1);
  return depth > 0 && text.slice(at, at + LONGEST_ASIDE).includes(")");
}

const LONGEST_ASIDE = 240;

/** "to discuss the requests and identify": a purpose goes on. */
/** Nobody tries to resolve a dispute by filing: "to discuss the requests and file a report" is two acts. */
const NO_PURPOSE = /^(?:jointly |then |thereafter )*(?:file|e-?file|submit|lodge|serve|produce|report|(?:notify|inform|advise) (?:the court|chambers))\b/i;
const INFINITIVE_OPEN = /\b(?:(?:effort|attempt|order|so as|try|tried) to|to (?:discuss|resolve|try|attempt|narrow|determine|address|identify|see|explore|reach|clarify|review))\b[^,;.]{0,120}$/i;

const trimEnd = (text: string, from: number, to: number): number => from + (/; and it is (?:further|so)/i.test(text.slice(Math.max(from, to - 40), to)) ? trimJoints(text.slice(from, to)) : trimStops(text.slice(from, to), true)).length;

/** The kind of the act whose words these are, or null. */
export const kindOfAct = (act: string): Act["kind"] | null => kindOfHead(act.slice(0, 260));

const kindOfHead = remembered(5000, (words: string): Act["kind"] | null => {
  const head = words.replace(GERUND, infinitiveOf);
  if (phrases.COURT_CONFERENCE.test(head) || (/^(?:\w+ly )?(?:notify|inform|advise|tell|keep)\b/i.test(head) && OF_LAWSUIT.test(head))) return null;
  if (COURTESY_COPY.test(head)) return "other";
  if (phrases.INITIATE_ACT.test(head)) return "initiate";
  const mailed = /^(?:[a-z]+ly )?(?:e-?mail|send|fax)\b/i.exec(head), sent = mailed ? kindOfPaper(head, mailed[0].length) : undefined;
  if (sent) return sent;
  if (phrases.COURT_CONTACT_ACT.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, 90).replace(IN_A_PLEADING, "")) || WITH_QUESTIONS.test(head) ? null : "other";
  if (phrases.CONFER_ACT.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, SUBJECT_OF_TALK).replace(/ (?:--|—|;).*$/, "")) && !AND_OTHER_SUBJECTS.test(head) ? null : "confer";
  if (phrases.SET_OUT_JOINTLY.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, 90)) ? null : "joint-submission";
  if (phrases.TELL_COURT_ACT.test(head) && !WRITES_LETTER.test(head) && !(STATES.test(head) && !phrases.REPORTED.test(head.replace(STATES, "").replace(/\bwhether\b/g, "")))) return /^[^.;]{0,40}\bjointly\b|^[^.;]{0,60}\b(?:by|in|through|via) (?:(?:a |one )?(?:brief |short )?joint |(?:a single|one|a combined) (?:\w+ )?(?:letter|e-?mail|report|submission|filing|document)\b)/i.test(head) ? "joint-submission" : "statement";
  const filed = phrases.FILE_ACT.exec(head);
  if (filed) {
    const kind = kindOfPaper(head, filed[0].length);
    if (kind !== undefined) return kind;
  }
  if (WRITES_LETTER.test(head) || WRITES_TO_COURT.test(head)) return "other";
  if (phrases.MOTION_ACT.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, 110)) ? null : "other";
  if (phrases.DISCOVERY_ACT.test(head)) return phrases.CASE_BUSINESS.test(head.slice(0, 80)) ? null : "other";
  return null;
});

/** "show cause in a pleading filed with the Court": in writing, and no pleading of the case. */
const IN_A_PLEADING = /^(?:\w+ ){1,4}(?:in|by) (?:a |an )?(?:written |responsive |separate )?pleading\b/i;
/** "contact the courtroom deputy with any questions": help, and no duty. */
const WITH_QUESTIONS = /\b(?:with|regarding|if \w+ have) (?:any )?questions\b/i;
/** "notify the clerk of her intention to withdraw the lawsuit": what becomes of the case. */
const OF_LAWSUIT = /\bchanges? (?:of|in|to) (?:(?:his|her|their|its|the) )?(?:\w+ )?(?:address|contact|telephone)|\b(?:current|new|mailing) address\b|\b(?:if|whether|that) (?:this|the) (?:action|case|matter|lawsuit) (?:has|is|have) (?:been )?(?:settled|resolved|dismissed)|\b(?:whether|if) \w+ (?:\w+ )?consents? to\b|\b(?:withdraw|dismiss|abandon|discontinue)\w* (?:the|this|her|his|its|their) (?:lawsuit|action|case|claims?|complaint)\b/i;

/** A second copy for the judge, of whatever paper: one of a joint statement is no joint statement. */
const COURTESY_COPY = /^(?:\w+ ){1,4}(?:\(?\d\)? )?(?:courtesy|chambers|judge's|paper) cop(?:y|ies)\b/i;

/** "write me a letter by March 26": argument, and no report. */
const WRITES_LETTER = /^(?:\w+ly )?(?:write|send) (?:me|the court|chambers) (?:a|one|its|his|her) (?:[\w-]+ )?letter\b(?![^.;]{0,60}\b(?:whether|that|advising|reporting|stating|confirming)\b)/i;

/** "may write to me by March 11": what for is said before. */
const WRITES_TO_COURT = /^(?:\w+ly )?write (?:to )?(?:me|the court|chambers|the undersigned)(?: (?:by|within|no later|not later|on or before|before|at|about)\b|[.,]|$)/i;

/** "must state whether the logs exist": an answer, and no report on the dispute. */
const STATES = /^(?:\w+ly |also )?(?:state|indicate|say)(?: (?:under oath|in writing))? (?:whether|that)\b/i;

/** Within so many characters it is said what the talk is of; a list of topics may end on settlement. */
const SUBJECT_OF_TALK = 80;

/** "regarding settlement and each of the other subjects" */
const AND_OTHER_SUBJECTS = /\b(?:each of the|and|other|remaining) (?:[\w-]+ ){0,2}?(?:subjects|topics|issues|requests|discovery|matters)\b/i;

/** "responsible for filing", "charged with agreeing": the verb in its bare form. */
const GERUND = /^(?<stem>[a-z]{2,}?)ing\b/i;
const infinitiveOf = (word: string, stem: string): string => {
  const small = stem.toLowerCase(), forms = [small, `${small}e`, small.replace(/(.)\1$/, "$1")];
  return forms.find((form) => matchAt(VERB_ALONE, form, 0)?.[0] === form) ?? word;
};
const VERB_ALONE = new RegExp(BASE_VERB, "iy");

/** Of what an explicit command directs, whose verb may be any. */
export const kindOfDirected = (act: string): Act["kind"] | null => {
  const kind = kindOfAct(act), head = act.slice(0, NAME_LENGTH);
  if (kind !== null || phrases.CASE_BUSINESS.test(head) || phrases.COURT_CONFERENCE.test(act)) return kind;
  return isOpenAct(act) || ACTS_ON_IT.test(head) && !isIdle(head) || (phrases.HANDS_OVER.test(head) && !phrases.OTHER_THING.test(head.replace(WHEN_SET_OFF, ""))) ? "other" : null;
};

/** "restate it by May 3": whatever is done to what was spoken of. */
const ACTS_ON_IT = /^(?:(?:also|then|again|[a-z]{2,12}ly) )*[a-z-]{4,} (?:it|them|those|these|the same|each of (?:them|those))(?: (?:by|within|no later|not later|on or before|to|in)\b|,|$)/;

const WHEN_SET_OFF = /, (?:within|by|no later than|not later than|on or before)\b[^,;]{1,70},/i;

/** How far a paper's name goes before what it says. */
const NAME_LENGTH = 110;

/** @returns undefined where the verb has no paper for its object */
export function kindOfPaper(act: string, verbEnd: number): DutyKind | null | undefined {
  const rest = withoutAddress(act.slice(verbEnd)), object = rest.slice(0, NAME_LENGTH), name = nameOf(object), filing = /\b(?:file|submit|lodge|e-?mail|send|present|transmit|prepare|draft|upload|tender|deliver|make|provide|write|furnish|supply|give)\b/i.test(act.slice(0, verbEnd));
  if (phrases.CASE_BUSINESS.test(name) && !TO_OTHER_SIDE.test(act)) return null;
  if (IN_CAMERA.test(rest.slice(0, 90))) return "other";
  if (phrases.SHARE_OF_PAPER.test(act.slice(verbEnd))) return "other";
  if (filing && (phrases.JOINT_PAPER.test(name) || /\bjointly\b/i.test(act.slice(0, verbEnd)))) return "joint-submission";
  if (filing && ACCOUNT_OF.test(object)) return "statement";
  if (filing && (phrases.REPORT_BY_NAME.test(object) || (phrases.REPORTING_PAPER.test(name) && phrases.REPORTED.test(rest) && !ARGUES.test(name) && !(/^[^,;]{0,40}\bletters?\b/i.test(name) && /\bposition/i.test(act))))) return "statement";
  if (/^ ?(?:it|them|the same|same|those|these) (?:to|with|on|upon|by|within|no later|not later|on or before)\b/i.test(rest)) return "other";
  if (phrases.DISCOVERY_PAPER.test(name) || phrases.ARGUMENT_PAPER.test(name) || (filing && phrases.PROPOSAL.test(name))) return "other";
  if (filing && A_REPORT.test(name)) return "statement";
  return undefined;
}

/** "send defense counsel a copy of the proposed amended complaint": between the parties, and no filing. */
const TO_OTHER_SIDE = /^(?:\w+ly )?(?:send|provide|give|furnish|e-?mail|deliver|forward) (?:to )?(?:the )?(?:(?:defense|opposing|plaintiff'?s?'?|defendant'?s?'?|other) )*(?:counsel|side|party|plaintiffs?|defendants?)\b(?! (?:to|who))/i;

/** "a statement of what it has produced": what was done since. */
const ACCOUNT_OF = /^ ?(?:an?|its|his|her|their|one|the) (?:[\w-]+ ){0,2}?(?:statement|report|account) of what (?:it|he|she|they|each|has|have|was|were|remains?|is|still)\b/i;
/** What only the judge is to see is evidence, whatever comes with it. */
const IN_CAMERA = /\bin camera (?:review|inspection|examination)?/i;
/** A report of no further name. */
const A_REPORT = /^ ?(?:(?:a|an|the|their|its|his|her|brief|short|written|further|final|interim|separate|second|one-page|two-page|follow-up) )*report\b/i;

/** " to chambers@court.gov, no later than May 3, 2014, a single chart", " on ECF and serve on Plaintiff, a joint letter": where to and by when stand before what. */
const withoutAddress = (words: string): string => withoutOne(withoutOne(words.replace(ON_DOCKET, "")));
const ON_DOCKET = /^ (?:on|via|through|to|into|in) (?:the )?(?:docket|ECF|CM\/ECF|public docket|record)\b(?:,? and (?:serve|e-?mail|send|mail|deliver) (?:on|upon|to) (?:[\w'’-]+ ){0,4}?[\w'’-]+(?=,? (?:a|an|the|their|its|his|her) )| (?=a |an |the |their |its |his |her ))?/i;
const withoutOne = (words: string): string =>
  words.replace(/^ (?:(?:my |the )?chambers|the court|me|the undersigned|opposing counsel)(?: with(?= (?:an?|the|one|its|their|his|her) ))?(?=[, ])/i, "").replace(/^,? (?:(?:to|with|upon|on) (?:the |this |my |opposing |each )?[\w@'.’-]+(?: [\w'’]+){0,3}?(?=,| an? | the | any | all | their | its | by | no | within ))?/i, "")
    .replace(/^,? ?(?:by|no later than|not later than|on or before|within|at least|before|prior to)\b[^,;]{1,70}(?:, (?:19|20)\d\d)?(?:, at [^,]{1,20})?,(?= )/i, "");

/** "letter brief", "opposition", "reply": argument, whatever it reports. */
const ARGUES = /\b(?:briefs?|motions?|oppositions?|repl(?:y|ies)|responses? to|sur-?repl|positions?|arguments?)/i;

/** A paper's name ends where its content begins. */
function nameOf(object: string): string {
  const cut = object.search(/\b(?:explaining|describing|advising|informing|confirming|identifying|setting|stating|addressing|detailing|outlining|certifying|indicating|listing|telling|saying|together with|along with|accompanied by|which|that (?:includes|sets|identifies|describes|tells|says|states|explains|lists|shows)|regarding whether|summarizing|by \w+ \d|no later|not later|within|on or before|if)\b/i);
  return cut < 0 ? object : object.slice(0, cut);
}
