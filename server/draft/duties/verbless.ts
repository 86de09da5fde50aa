/**
 * Deadlines without a verb: "Joint statement: 3/21/2014", "Responses due in 14 days", "Meet and confer deadline: March 11", "Production by
 * Tallis - March 18". Each is a thing and a time, and read as the sentence that they stand for.
 *
 * The thing has to be a paper, a production or a talk by its head noun, and the time to end it or to begin it. What has a verb is a clause,
 * and read as one; the case's timetable, hearings and the days of papers already filed say nothing.
 */
import { findDates } from "../dates.js";
import { anyOf, pattern } from "../phrases.js";
import { matches } from "../scan.js";
import { span, type Span } from "../span.js";
import { CASE_BUSINESS } from "./actPhrases.js";
import { kindOfAct, kindOfPaper } from "./acts.js";
import { actorAfter } from "./actors.js";
import { NOTHING_RULED, PERIOD } from "./deadlinePhrases.js";
import { inSmall, subject, timeOf } from "./dueWhen.js";
import { dayAhead } from "./dayAhead.js";
import type { IsoDate } from "../draft.js";
import { BASE_VERB } from "./leads.js";
import { remembered } from "./remembered.js";
import { trimStops } from "./trim.js";

export interface Verbless {
  /** Its place in the sentence as written. */
  readonly span: Span;
  /** "By 3/21/2014, the parties shall file the joint statement." */
  readonly sentence: string;
}

/** @param sentence as written; none where every clause of it has a verb */
export function verblessIn(sentence: string, ordered: IsoDate | null, names: ReadonlySet<string>): readonly Verbless[] {
  if (sentence.length > LONGEST || !/\d|\b(?:days?|weeks?|tomorrow|\w+day)\b/i.test(sentence)) return NONE;
  let read = READ.get(names);
  if (!read) READ.set(names, (read = remembered(2000, (key) => readPairs(key, names))));
  return read(`${ordered ?? ""}|${sentence}`);
}

/** Kept as long as the parties' names are. */
const READ = new WeakMap<ReadonlySet<string>, (key: string) => readonly Verbless[]>();

const NONE: readonly Verbless[] = [];
const LONGEST = 700;

function readPairs(key: string, names: ReadonlySet<string>): readonly Verbless[] {
  const bar = key.indexOf("|"), ordered = bar === 0 ? null : (key.slice(0, bar) as IsoDate), sentence = key.slice(bar + 1);
  return segmentsOf(sentence).flatMap(({ at, words }) => (HAS_VERB.test(words) ? [] : pairsIn(words, ordered, names).map(({ span: own, sentence: told }) => ({ span: span(own.start + at, own.end + at), sentence: told }))));
}

/** Clauses: what stands between semicolons, and after a ruling's comma. */
const ENDS_SEGMENT = new RegExp(String.raw`; (?:and )?|(?<=\b${NOTHING_RULED})[,:]? (?:and |but |with )?(?=\p{L})|(?<=\b${NOTHING_RULED})\. |(?<=\b(?:ORDER|ORDERED|Order|SCHEDULE|Schedule|follows|deadlines?|dates?)): `, "gu");

function segmentsOf(sentence: string): readonly { readonly at: number; readonly words: string }[] {
  const cuts = matches(ENDS_SEGMENT, sentence), starts = [0, ...cuts.map((m) => m.index + m[0].length)], ends = [...cuts.map((m) => m.index), sentence.length];
  return starts.map((at, i) => ({ at, words: sentence.slice(at, ends[i]) }));
}

const HAS_VERB = /\b(?:shall|must|will|may|can|should|would|could|is|are|was|were|been|being|has|have|had|do|does|did|direct(?:s|ed)|order(?:s|ed)|require[sd]|extend(?:s|ed)|filed|entered|dated|signed|issued|held|served|received|scheduled|terminated|vacated|noticed|docketed|heard|reset|continued)\b/i;

const MOST_WORDS = 8;
/** Within a noun phrase stands no article but the first, and none of what opens a clause: "The parties propose that Tallis finish its production". */
const CLAUSE = /\b(?:the|an?|its|his|her|their|that|who|which|whether|because|if|it|they|he|she|not|no|propose[sd]?|finish|agree[sd]?|asks?|says?)\b/i;
/** Verbs in their bare form, which no noun is written like: an order's "ORDERED that Plaintiff serve", an endorsement's "File a joint letter". */
const BARE_VERB = /\b(?:please|file|submit|serve|produce|provide|send|lodge|prepare|amend|respond|deliver|notify|inform|advise|identify|disclose|make|complete|meet|confer|give|take|let|turn|furnish|withdraw|renew|exchange|e-?mail (?:a|the|to)|supplement (?:its|his|her|their|the|all|any))\b/i;

const HOUR = String.raw`(?:(?:noon|midnight|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|close of business|c\.?o\.?b\.?|end of (?:the )?(?:business )?day)(?: \(?[A-Z]{2,4}\)?)?,? ?(?:on )?)?`;
const LIMIT = anyOf("on or before", "no later than", "not later than", "by", "on", "before", "in", "within", "prior to");
/** Before the time: what leads to it, and what tells that it is one. "due by ", ": ", " - due ", " deadline: ", " to be completed by ". */
const LEADS = pattern("iu", String.raw`[\s,:.–—(-]*(?<due>\b(?:due date|deadline|due|to be (?:completed|exchanged|served|filed|made|held|produced|submitted)))?[\s,:–—-]*(?<limit>\b${LIMIT} )?${HOUR}$`);
/** After it: the hour, the zone, and a condition. */
const TRAILS = pattern("iu", String.raw`^(?:,? (?:at |by )?${HOUR}(?:\(?[A-Z][CDES]?T\)?)?)?(?<if>,? (?:if|unless|absent|but only if) [^;.]{3,90})?[\s.)]*$`);

interface Time { readonly start: number; readonly end: number; readonly lead: number; readonly told: boolean; readonly due: boolean }

function pairsIn(words: string, ordered: IsoDate | null, names: ReadonlySet<string>): readonly Verbless[] {
  const times = timesIn(words, ordered), pairs: Verbless[] = [];
  for (const [i, time] of times.entries()) {
    const from = i === 0 ? 0 : times[i - 1]!.end, before = words.slice(from, time.lead).replace(JOINTS, (j) => " ".repeat(j.length)), at = from + before.search(/\S|$/);
    const thing = before.trim(), when = words.slice(time.start, time.end);
    const tail = i === times.length - 1 ? TRAILS.exec(words.slice(time.end))?.groups?.["if"] ?? "" : "";
    const told = thing === "" ? toldAfter(words, time, times[i + 1]) : { thing, end: time.end };
    if (told === null || (thing !== "" && !time.told)) continue;
    const sentence = sentenceFor(told.thing, when, tail, { names, due: time.due, timeFirst: thing === "", colon: /[:–—]\s*(?:by |due )?$/.test(words.slice(0, time.start)) });
    if (sentence !== null) pairs.push({ span: span(thing === "" ? time.lead : at, told.end), sentence });
  }
  return pairs;
}

/** "3/21/2014: joint statement", "March 18 - Defendant's log": the thing stands after. */
function toldAfter(words: string, time: Time, next: Time | undefined): { readonly thing: string; readonly end: number } | null {
  const after = words.slice(time.end, next?.lead ?? words.length), sign = /^ ?(?:at \S+ ?[ap]\.?m\.? ?)?[:–—|-]\s+/.exec(after);
  return sign ? { thing: trimStops(after.slice(sign[0].length)), end: time.end + after.trimEnd().length } : null;
}

const JOINTS = /^[\s,;]*(?:and |or |then )?\s*(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)] )?/;

function timesIn(words: string, ordered: IsoDate | null): readonly Time[] {
  const days = findDates(words).filter((d) => d.form === "full" || d.form === "partial" || d.form === "weekday").filter((d) => {
    const day = dayAhead(d, ordered);
    return day !== null && (ordered === null || day >= ordered);
  }).map((d) => d.span);
  const periods = matches(PERIOD, words).map((m) => span(m.index, m.index + m[0].length)).filter((p) => !days.some((d) => d.start < p.end && p.start < d.end));
  return [...days, ...periods].sort((a, b) => a.start - b.start).map(({ start, end }): Time => {
    const m = LEADS.exec(words.slice(Math.max(0, start - 60), start)), lead = m ? start - m[0].length : start;
    const own = /^(?:within|in|no later than|not later than|by)\b/i.test(words.slice(start, end));
    return { start, end, lead, due: m?.groups?.["due"] !== undefined, told: own || m?.groups?.["due"] !== undefined || m?.groups?.["limit"] !== undefined || /(?:[:–—-]|\.\.)$/.test(m?.[0].trimEnd() ?? "") };
  });
}

/** What the head of the thing has to be. */
const PAPER = /(?:^|[\s-])(?:letters?|statements?|reports?|briefs?|briefing|responses?|answers|repl(?:y|ies)|oppositions?|logs?|productions?|stipulations?|charts?|tables?|submissions?|protocols?|agendas?|notices?|declarations?|affidavits?|objections?|verifications?|authorizations?|releases?|supplements?|supplementation|disclosures|inventory|proposals?|updates?|documents|records|e-?mails|custodians|terms|itemization|certifications?|certificates?|discovery plan|ESI plan|proposed order|protective order)$/i;
const TALK = /^(?:(?:further|second|additional|in-person|in person|telephone|telephonic|video|zoom|rule 37|final|good[- ]faith|live|lr 37|mandatory|personal) )*(?:meet[- ](?:and|&)[- ]confer(?: (?:session|conference|meeting|call|process|period))?|meeting and conferring|conferral|rule 37 (?:conference|consultation)|(?:conference|meeting|call|consultation|discussion) (?:of|between|among)(?: the| lead| trial| all)* (?:counsel|parties|attorneys|lawyers|sides))(?: |,|$)/i;
/** One answer to one request; an answer alone is to the complaint. */
const ANSWER_TO = /^(?:\w+ )*answer to (?:the )?(?:\w+ )?(?:interrog|request|rfp|rog|nos?\b)/i;
/** Of the case and not of its disputes; and what belongs to every scheduling order. */
const OF_CASE = /\b(?:initial disclosures|expert|rebuttal|class certification|claim construction|infringement|invalidity|dispositive|summary|trial|final|pretrial|settlement|mediation|appeal|amend|join|fact discovery|written discovery|hearing|argument|status conference|case management|scheduling|docket|document no)\b/i;
/** "Joint status report re outstanding written discovery": what is left of it, and no step of the case. */
const OF_DISPUTE = / (?:re:?|regarding|on|about|as to) (?:the )?(?:(?:outstanding|remaining|pending|open|disputed|plaintiff's|defendants?'s?) )+(?:written |fact )?discovery\b/i;
/** Where the head ends: "response to the motion", "letter re: remaining disputes". */
const AFTER_HEAD = / (?:to|of|for|re:?|regarding|on|about|as to|with|from|by|in|concerning|not exceeding|\()(?=\s|\b)|[,(:]/i;

interface Told {
  readonly names: ReadonlySet<string>;
  /** "due", "deadline" stands between the thing and the time, or a colon. */
  readonly due: boolean;
  readonly colon: boolean;
  readonly timeFirst: boolean;
}

function sentenceFor(written: string, when: string, tail: string, { names, due, colon, timeFirst }: Told): string | null {
  // "Status letter (joint)"
  const told = /\(joint\)|, joint$/i.test(written) ? `joint ${written.replace(/ ?\(joint\)|, joint$/i, "")}` : written;
  const thing = told.replace(/^(?:the |any |all )?(?:new |final )?(?:deadline|due date|last day|date|time) (?:for|of|to) (?:the )?/i, "").replace(/ (?:deadline|due date)$/i, "").trim();
  // "March 12: counsel meet and confer"
  const doer = timeFirst ? actorAfter(thing, names) : null, act = doer && doer.span.start === 0 ? thing.slice(doer.span.end).trim() : "";
  if (doer && /^(?:to )?[a-z]+\b/.test(act) && !CASE_BUSINESS.test(act) && kindOfAct(act.replace(/^to /, "")) !== null && VERB.test(act)) return `${timeOf(when)}, ${thing.slice(0, doer.span.end)} shall ${act.replace(/^to /, "")}${tail}.`;
  if (thing.length > 130 || thing.length < 4 || OF_CASE.test(thing.replace(OF_DISPUTE, "")) || CASE_BUSINESS.test(thing)) return null;
  const by = timeOf(when);
  const talk = told.replace(/^(?:meet|conf)/i, (w) => w.toLowerCase());
  if (TALK.test(thing) && (due || colon || told !== thing || !/^meet (?:and|&) confer(?! (?:session|conference|meeting))/.test(talk))) {
    const who = /\b(?:of|between|among)(?: the| all)* (?<who>(?:lead |trial )?(?:counsel|attorneys|lawyers))\b/i.exec(thing)?.groups?.["who"]?.toLowerCase() ?? "the parties", how = thing.replace(/^.*?confer\w*/i, "");
    return `${by}, ${who} shall confer${/person/i.test(thing) ? " in person" : /tele?ph/i.test(thing) ? " by telephone" : /video|zoom/i.test(thing) ? " by video" : ""}${/^ (?:on|about|regarding|re|as to) /i.test(how) ? how : ""}${tail}.`;
  }
  if (told !== thing && !/ (?:deadline|due date)$/i.test(told) && /^[a-z]+\b/.test(thing) && kindOfAct(thing) !== null) return `${by}, the parties shall ${thing}${tail}.`;
  const owner = /^(?:the )?[\p{L} .&-]{2,40}?(?:'s|’s|s'|s’) (?=\p{L})/u.exec(thing), agent = / (?:by|from) (?<who>\p{L}[\p{L} .&-]{1,40})$/u.exec(thing) ?? / \((?<who>\p{L}[\p{L} .&-]{2,40})\)$/u.exec(thing);
  const paper = (agent ? thing.slice(0, agent.index) : thing).slice(owner?.[0].length ?? 0), cut = paper.search(AFTER_HEAD), head = cut < 0 ? paper : paper.slice(0, cut);
  if (head.split(" ").length > MOST_WORDS || BARE_VERB.test(thing) || CLAUSE.test(head.replace(/^(?:the|an?|its|his|her|their|all|any|each) /i, "")) || !(PAPER.test(` ${head.trim()}`) || ANSWER_TO.test(paper))) return null;
  const kind = kindOfPaper(`file ${paper}`, 4);
  if (!kind) return null;
  const named = agent?.groups?.["who"] ?? (owner ? owner[0].replace(/['’]s? $/, "").replace(/^the /i, "") : undefined);
  const actor = named === undefined ? null : actorAfter(named, names), who = named === undefined ? undefined : actor && actor.span.start === 0 ? named : undefined;
  return `${by}, ${subject(who)} shall ${kind === "other" ? "serve" : "file"} the ${inSmall(paper)}${tail}.`;
}

const VERB = new RegExp(String.raw`^(?:to )?${BASE_VERB}`, "i");
