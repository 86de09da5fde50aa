/** Acts told of the paper and not of who hands it in: "The joint letter shall be filed by May 3", "Responses are due in ten days". */
import type { DutyKind } from "../draft.js";
import { anyOf, pattern } from "../phrases.js";
import { matches } from "../scan.js";
import { remembered } from "./remembered.js";
import { span, type Span } from "../span.js";
import { CASE_BUSINESS } from "./actPhrases.js";
import { kindOfAct, kindOfPaper } from "./acts.js";
import { actorAfter } from "./actors.js";
import { ofDiscovery } from "./openActs.js";
import { withoutAsides } from "./asides.js";
import { conferencesTold } from "./conferences.js";
import { thingsWanted } from "./courtThings.js";
import { deadlinesTold } from "./deadlineNouns.js";
import { PAST } from "./commandPhrases.js";
import { LONGEST_THING, thingOrdered } from "./thingOrdered.js";
import { inQuotes, isOneOfTold, isOwn, TOLD_AFTER } from "./ownDirection.js";

export interface PassiveAct {
  readonly kind: DutyKind;
  readonly force: "must" | "may";
  readonly who: string | null;
  /** "the first installment": whose it is was told before. */
  readonly partOf?: boolean;
  readonly span: Span;
}

/** What is done to a paper or a thing of discovery by whoever has to: handing over, answering, completing. */
const PARTICIPLE = anyOf(
  "served and filed", "turned over", "handed over", "complied with", "sent back", /in [\w'’]+(?: counsel['’]s)? hands/, "on file", "in hand", "in chambers", "in the hands of",
  /(?:re-?|e-?)?(?:filed|submitted|served|produced|noticed|designated|answered)/, /provided|exchanged|lodged|supplemented|e-?mailed|mailed|faxed|delivered|searched|returned|completed|complete(?! and)|finished|concluded|due|renewed|sent|attached|withdrawn/,
  /furnished|given|tendered|transmitted|forwarded|supplied|surrendered|released|circulated|uploaded|disclosed|verified|signed|executed|identified|logged|cured|corrected|amended|revised|unredacted|redacted|translated|preserved|imaged|collected|copied|received|shared|deposited/,
  "made available", /made(?= (?:no|by|within|on|in full)\b)/, /(?:hereby |therefore )?(?:ordered|compelled|directed|required)(?=,? (?:by (?:\d|noon|close|\p{Lu})|no later than|not later than|on or before|within \w+ \(?\w+\)? ?(?:days|weeks)))/u, /(?:raised|presented)(?= (?:in|by|through|with|to)\b)/, /(?:extended|continued|adjourned)(?= (?:to|until|through) (?:and including )?(?:\p{Lu}\p{Ll}+ \d|\d))/u, "docketed",
);
const GIVEN = /filed|submitted|served|produced|provided|exchanged|e-?mailed|turned over|delivered|sent|completed|answered|supplemented|lodged|disclosed|finished|made|withdrawn|returned|furnished|signed|verified|complete/;
const MUST = anyOf("shall", "must", "will", "is to", "are to", "has to", "have to");
const DONE = pattern("giu", String.raw`\b(?:`,
  String.raw`(?<must>${MUST}|is|are) (?:(?:also|further|thereafter|each|all|both|now|then|instead|again|promptly|therefore) )*(?:be )?(?:(?:[a-z]{3,}ly|instead|then|also) )?(?<verb>`, PARTICIPLE, ")",
  String.raw`|(?<may>may) (?:also |then )?be (?<permitted>filed|submitted|renewed|served|re-?filed|raised|presented|re-?noticed|taken)`,
  String.raw`|(?<be>to be (?:`, GIVEN, String.raw`))(?=(?: (?:to|at|in|upon|on|for|with|available) [^.;,]{3,50}?)? (?:by|no later|not later|on or before|within|on)\b)`,
  String.raw`|(?<reach>${MUST} (?:then )?reach(?= \S)|(?:to|shall|must|will) follow(?= (?:by|no later|within|on)\b))`,
  String.raw`|${MUST} be (?<call>arranged|scheduled|initiated|placed|set up)(?= by \S)`,
  String.raw`|(?<event>to be (?:taken|held|conducted)(?= (?:by|no later|not later|on|within|before)\b)|to (?:occur|take place|go forward|proceed)(?= (?:by|no later|not later|on|within|before)\b)|${MUST} (?:take place|go forward|proceed|resume|occur|happen|be (?:taken|held|conducted|deposed)))`,
  String.raw`|there (?<there>shall|must|will) be (?:filed|submitted|served|lodged)`,
  String.raw`|(?<subjunctive>be (?:(?:also|then|promptly|each|all) )?(?<done>`, PARTICIPLE, String.raw`|held|taken))`,
  String.raw`|(?<short>due)(?= (?:by|on|no later|not later|within|in|\d|\p{Lu}))`,
  String.raw`)(?=$|[\s,.;:)])`);
const SUBJECT_LENGTH = 150;

/** "Any remaining dispute may be presented in a joint statement" */
const PRESENTED = /\b(?:(?<force>may|shall|must|will|should) (?:then |only |first |also )?)?be (?:presented|raised|brought|submitted|addressed|set forth|reported|described)\b.{0,60}?\b(?:in|by|through|via|as part of) (?:(?:a|an|the|one) |(?=joint))(?<paper>[^.;]{1,120})/iu;

function presentedIn(sentence: string): PassiveAct | null {
  const m = PRESENTED.exec(sentence);
  const kind = m ? kindOfPaper(`file ${m.groups?.["paper"] ?? ""}`, 4) : null;
  if (!m || m.groups?.["force"] === undefined && thingOrdered(sentence, m.index) < 0 || kind !== "joint-submission" || PAST.test(sentence.slice(Math.max(0, m.index - 80), m.index))) return null;
  return { kind, force: m.groups?.["force"]?.toLowerCase() === "may" ? "may" : "must", who: "parties", span: span(subjectStart(sentence, m.index), sentence.length) };
}

/** Kept as long as the parties' names are. */
export function passivesIn(sentence: string, names: ReadonlySet<string>): readonly PassiveAct[] {
  if (!TELLS.test(sentence)) return NONE;
  let read = READ.get(names);
  if (!read) READ.set(names, (read = remembered(2000, (text) => passivesOf(text, names))));
  return read(sentence);
}

/** By a day, or within some. */
const TIMED = /\d|\b(?:days|weeks|month|tomorrow|\w+day)\b/;
/** No act is told so without one of these. */
const TELLS = /\b(?:due|be|is|are|deadline|extended|extends|enlarges?|granted|to occur|place|occur|proceed|forward|resume|happen|filed|submitted|reach|follow|court|undersigned|I)\b/i;
const NONE: readonly PassiveAct[] = [];
const READ = new WeakMap<ReadonlySet<string>, (sentence: string) => readonly PassiveAct[]>();

function passivesOf(sentence: string, names: ReadonlySet<string>): readonly PassiveAct[] {
  const presented = presentedIn(sentence);
  if (presented) return [presented];
  const told = [
    ...matches(DONE, sentence).flatMap((m): PassiveAct[] => passiveAt(sentence, m, names) ?? []),
    ...[...matches(LEAVE, sentence), ...(TIMED.test(sentence) ? matches(DENIED_WITH_LEAVE, sentence) : [])].flatMap((m): PassiveAct[] => {
      const kind = kindOfAct(sentence.slice(m.index + m[0].length));
      return kind === null || kind === "initiate" ? [] : [{ kind, force: "may", who: null, span: span(m.index, sentence.length) }];
    }),
    ...conferencesTold(sentence).map(({ start, who }): PassiveAct => ({ kind: "confer", force: "must", who, span: span(start, sentence.length) })),
    ...thingsWanted(sentence, names, TIMED.test(sentence)).map(({ kind, force, who, start }): PassiveAct => ({ kind, force, who, span: span(start, sentence.length) })),
    ...deadlinesTold(sentence, names).map(({ kind, who, start }): PassiveAct => ({ kind, force: "must", who, span: span(start, sentence.length) })),
  ].sort((a, b) => a.span.start - b.span.start);
  // Each ends where the next begins.
  return told.map((act, i) => ({ ...act, span: span(act.span.start, told[i + 1]?.span.start ?? sentence.length) }));
}

/** "By order of June 15 the undersigned set a schedule that included the following deadlines:" what was set before. */
const RECITED = /\b(?:court|undersigned|judge|order)\b[^:]{0,80}\b(?:set|entered|issued|established|adopted)\b[^:]{0,120}\b(?:schedule|deadlines?|dates?)\b[^:]{0,60}:/i;
/** "Production, previously due March 4, 2014, shall now be made": the past is that of an aside. */
const withoutSetOff = (words: string): string => words.replace(/, (?:previously|originally|earlier|already|which was|once)[^;.]{3,60}?, ?$/i, " ");

/** "Leave is granted to renew the motion": to whom is not said. */
const LEAVE = /\b[Ll]eave is (?:hereby )?(?:granted|given) to (?=(?:re|file|serve|submit|move|supplement|amend|take|depose|conduct)[a-z-]*\b)/gu;
/** "The motion is denied, with leave to refile it within two weeks". */
const DENIED_WITH_LEAVE = /\b(?:[Dd]enied|DENIED),?(?: (?:in part|without prejudice|as (?:premature|overbroad|framed)),?)?(?: (?:but|and))? with leave to (?=(?:re|file|serve|submit|move)[a-z-]*\b)/gu;
const ARTICLE = /^(?:the|a|an|any|all|such|said|this|that|each|their) /i;

function passiveAt(sentence: string, m: RegExpExecArray, names: ReadonlySet<string>): PassiveAct[] | null {
  if (PAST.test(withoutSetOff(withoutAsides(sentence.slice(Math.max(0, m.index - 120), m.index)).at(-1) ?? "")) || inQuotes(sentence, m.index)) return null;
  if (RECITED.test(sentence.slice(0, m.index))) return null;
  const groups: Groups = m.groups?.["done"] === undefined ? m.groups ?? {} : { ...m.groups, verb: m.groups["done"] };
  // "is filed" tells; "is due" directs.
  if (/^(?:is|are)$/i.test(groups["must"] ?? "") && !/^(?:due|extended|continued|adjourned|.*(?:ordered|compelled|directed|required))$/i.test(groups["verb"] ?? "")) return null;
  const first = Math.max(0, m.index - SUBJECT_LENGTH * 2), bare = withoutAsides(sentence.slice(first, m.index).replace(/, (?:if any|if necessary|as applicable),? ?$/i, ", "));
  // "ORDERED that a joint agenda be e-mailed to chambers".
  const thing = groups["subjunctive"] === undefined ? -1 : thingOrdered(sentence, m.index);
  if (groups["subjunctive"] !== undefined && (thing < 0 || !isOwn(sentence, thing, false, true))) return null;
  const there = groups["there"] !== undefined;
  // What is left where asides are taken away, the barest first.
  const told = thing >= 0 && kindOfSubject(sentence.slice(thing, m.index).replace(ARTICLE, ""), groups) ? { from: thing, subject: sentence.slice(thing, m.index).replace(ARTICLE, "") } : there ? { from: m.index, subject: sentence.slice(m.index + m[0].length + 1, m.index + m[0].length + SUBJECT_LENGTH) } : [...bare].reverse().flatMap((rest) => {
    const left = `${rest} `, start = subjectStart(left, left.length);
    const joint = /^(?:and|but|or|otherwise,?) /i.exec(left.slice(start))?.[0].length ?? 0;
    return [{ from: first + start + joint, subject: left.slice(start + joint).replace(ARTICLE, "") }];
  }).find(({ subject }) => subject.trim() !== "" && kindOfSubject(subject, groups));
  if (!told) return null;
  const { from, subject } = told;
  // A call to chambers, and none among counsel, for that is part of their conference.
  if (groups["call"] !== undefined && !/\b(?:court|chambers|undersigned|judge)\b/i.test(sentence)) return null;
  if (groups["event"] !== undefined && !EVENT.test(subject) && !/deposed$/.test(groups["event"])) return null;
  if (subject === "" || subject.length > (thing < 0 ? SUBJECT_LENGTH : LONGEST_THING) || /^(?:\(?\w{1,3}\) )?(?:no|neither|failure|if|it|they|he|she|discovery|pleadings?|which|who|that|hearing|with|without|including|together with|as well as)\b/i.test(subject)) return null;
  if (ALL_DEPOSITIONS.test(subject) && /(?:completed?|concluded|finished|taken|conducted|due)$/i.test(m[0])) return null;
  if (OF_COURTS_WORK.test(subject) || /\bthat no\b/i.test(subject) || !isOwnPassive(sentence, from, m.index)) return null;
  // "The deposition deadline is extended": of the timetable, and told of as a time where it is of a paper.
  if (/\b(?:deadline|date|cut-?off|period|time|schedule) ?$/i.test(subject)) return null;
  // "Motions to compel due by June 7": of the case's timetable.
  if (groups["may"] === undefined && OF_TIMETABLE.test(subject) && /\bdispositive motions\b|\bdiscovery (?:is |shall be |to be )?(?:due|completed|closes?)\b|\bclos(?:e|ure|ing) of (?:\w+ )?discovery\b|\bdiscovery (?:cut-?off|deadline)/i.test(sentence)) return null;
  const paper = kindOfSubject(subject, groups), kind = paper !== "joint-submission" && FROM_ALL.test(sentence.slice(from, m.index)) ? "joint-submission" : paper;
  if (!kind || ofCase(sentence, m.index) || /\b(?:denied|granted|stricken)\b|^(?:(?:all|any|fact|expert|written|non-expert|remaining|party|class|phase \w+) )*discovery ?$/i.test(subject)) return null;
  const agent = / (?:by|from) (?=\S)/i.exec(sentence.slice(m.index, m.index + m[0].length + 60));
  const by = agent ? actorAfter(sentence.slice(m.index + agent.index + agent[0].length), names) : null;
  return [{
    kind, force: groups["may"] === undefined ? "must" : "may", span: span(from, sentence.length),
    partOf: PART.test(subject), who: by?.who ?? owner(subject, names) ?? (kind === "joint-submission" || kind === "statement" ? "parties" : null),
  }];
}

/** "All fact depositions shall be completed by May 30": of the timetable. */
const ALL_DEPOSITIONS = /^(?:(?:all|any|fact|expert|non-expert|lay|party|percipient|remaining fact) )*(?:depositions|witness(?:es)?) ?$/i;
/** "I will rule after I have read the documents that are to be submitted": what the court does, and with what. */
const OF_COURTS_WORK = /^(?:I|we|(?:the |this )?(?:court|undersigned)|(?:magistrate |district )?judge)\b.*\b(?:will|shall|has|have|may|is|can|must)\b/i;
/** Not what a party says of it after the fact, nor the second of two things that a rule or a paper provides. */
const isOwnPassive = (sentence: string, from: number, at: number): boolean => !/^according to\b/i.test(sentence) && !TOLD_AFTER.test(sentence.slice(at)) && !isOneOfTold(sentence, from);

/** "the first installment", "the rest": of a production told before. */
const PART = /^(?:(?:the )?(?:first|second|third|fourth|last|final|next|remaining|rest|remainder|balance)(?: (?:installment|tranche|batch|set|part|half|portion|one|volume))?|(?:first|second|third|last|final) (?:rolling )?production) ?$/i;
/** "A proper one shall be served": of what was spoken of before. */
const ONE = /^(?:[\w-]+ ){0,2}(?:one|ones|version|set) ?$/i;
type Groups = Readonly<Record<string, string | undefined>>;

/** A paper; an event of discovery that is to take place; a call to chambers that somebody is to arrange; a thing that is handed over. */
function kindOfSubject(subject: string, groups: Groups): DutyKind | null | undefined {
  if (/^(?:[\w-]+ )?joint one ?$/i.test(subject)) return "joint-submission";
  if (PART.test(subject) || ONE.test(subject) && HANDED_OVER.test(groups["verb"] ?? groups["be"] ?? "") || (groups["event"] !== undefined && EVENT.test(subject)) || (groups["call"] !== undefined && /\b(?:call|conference)\b/i.test(subject))) return "other";
  return kindOfPaper(`file ${subject}`, 4) ?? (HANDED_OVER.test(groups["verb"] ?? groups["be"] ?? "") && !CASE_BUSINESS.test(subject) && (ofDiscovery(subject) || ONLY_DISCOVERY.test(groups["verb"] ?? groups["be"] ?? "") && !OF_MONEY.test(subject)) || (RAISED.test(groups["verb"] ?? "") && CHALLENGE.test(subject)) || /deposed$/.test(groups["event"] ?? "") ? "other" : undefined);
}
/** Nothing but evidence is produced or turned over, whatever it is called. */
const ONLY_DISCOVERY = /\b(?:made available|produced|turned over|handed over|disclosed|unredacted|imaged|preserved)$/i;
const OF_MONEY = /\b(?:payments?|sum|amount|fees?|costs|checks?|bond|award|sanctions?|funds)\b/i;
/** "Any challenge to the log shall be raised with Defendant by May 3". */
const RAISED = /\b(?:raised|presented|made|submitted)$/i;
const CHALLENGE = /^(?:(?:any|all|the|such|each|every|remaining|further|her|his|its|their) )*(?:challenges?|objections?|disagreements?|deficienc(?:y|ies)|concerns?|designations?)\b/i;
const EVENT = /\b(?:depositions?|inspections?|examinations?|site visit|imaging|productions?|search|supplementation|exchange of)\b/i;
const HANDED_OVER = /\b(?:produced|provided|turned over|handed over|delivered|sent|exchanged|supplemented|returned|made|made available|completed|complete|disclosed|served|furnished|given|tendered|transmitted|forwarded|supplied|surrendered|released|uploaded|submitted|answered|shared|searched|imaged|verified|signed|corrected|cured|received)$/i;

/** "a letter signed by both sides", "one e-mail, from all of you together,". */
const FROM_ALL = /\b(?:letter|e-?mail|report|statement|submission|document|chart|notice|list|table|brief)\b[^;.]{0,50}\b(?:from|signed by|on behalf of|prepared by|approved by) (?:all|both|each side|the parties|counsel for (?:both|all))\b/i;

/** "Joint jury instructions, verdict forms, and trial briefs due by": what is due is one of a list of the case's own papers. */
const ofCase = (sentence: string, at: number): boolean => {
  const clause = sentence.slice(0, at), from = Math.max(clause.lastIndexOf(";"), clause.lastIndexOf(". ")) + 1, list = clause.slice(from);
  return list.includes(",") && list.includes(" and ") && CASE_BUSINESS.test(list) && !/\b(?:shall|must|will|may|should|is|are|ordered|granted|denied)\b/i.test(list);
};

const OF_TIMETABLE = /^(?:\(?\w{1,3}\) )?(?:(?:any|all|discovery|and) )*motions?(?: to compel)?(?: discovery)?(?: deadline)? ?$/i;

function subjectStart(sentence: string, at: number): number {
  const left = sentence.slice(0, at);
  const cut = Math.max(/\bwill\b|\bshall\b|\bmust\b|\bdue\b|\bis to\b|\bare to\b/.test(left) ? left.lastIndexOf(", and ") : -1, left.lastIndexOf("; "), left.lastIndexOf(", "), thatOrdered(left), left.lastIndexOf(": "));
  return cut < 0 ? 0 : cut + (left.startsWith(" that ", cut) ? 6 : 2);
}

/** "ORDERED that a letter shall be filed"; not "a certification that counsel conferred shall be filed". */
function thatOrdered(left: string): number {
  const at = left.lastIndexOf(" that ");
  return /\b(?:order(?:s|ed)?|direct(?:s|ed)?|requires?|further|follows)$/i.test(left.slice(0, Math.max(0, at))) ? at : -1;
}

/** "Defendant's supplemental responses", "Tallis's answer" */
const owner = (subject: string, names: ReadonlySet<string>): string | null => {
  const possessor = /^(?<who>[\w .&-]{2,60}?)(?:'s|’s|s'|s’) /.exec(subject)?.groups?.["who"];
  return sideOwning(subject) ?? (possessor === undefined ? null : actorAfter(possessor, names)?.who ?? null);
};

/** "responses to Plaintiff's requests" are the other side's. */
const sideOwning = (subject: string): string | null => /(?<!\b(?:to|of|with|by|in|for|from|under|on|against)(?: the)? )\b(?<who>(?:plaintiff|defendant|petitioner|respondent|movant|part(?:y|ies))s?)(?:'s|'|’s|’)/i.exec(subject)?.groups?.["who"]?.toLowerCase() ?? null;
