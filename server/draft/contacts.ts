/**
 * The contacts a paragraph tells of: each try at reaching the other side, with when, how, who and how it ended.
 *
 * A sentence's cues are weighed by stance, cues that tell of one contact are joined, and each contact takes the dates,
 * times, manner words and people that stand nearest to it. Sentences without a cue of their own ("The date was ...",
 * "He refused.") belong to the contact before them. Sides, years and relative dates are settled later, in the join.
 */
import type { Mode } from "../../shared-rules/rules.js";
import { findCues, isCourtConference, type Cue, type Family } from "./cues.js";
import type { DateMention } from "./dates.js";
import type { Outcome } from "./draft.js";
import { findModes, isLive, isWritten, type ModeMention } from "./modes.js";
import { answeredByStaff, isTwoWay, leavesAllUnanswered, leavesUnanswered, isVoicemail, outcomeOf } from "./outcomes.js";
import { findPeople, type Person } from "./people.js";
import type { Span } from "./span.js";
import { citesCase, quotedSpans, stanceOf, type Stance } from "./stance.js";

export interface ContactFact {
  /** The words that tell of it: cue and manner. */
  readonly span: Span;
  /** From its sentence's start to the next contact's. */
  readonly region: Span;
  readonly family: Family;
  readonly attempted: boolean;
  readonly mode: Mode;
  readonly modeSpan: Span | null;
  readonly date: DateMention | null;
  readonly time: { readonly span: Span; readonly text: string } | null;
  readonly placeSpan: Span | null;
  readonly durationSpan: Span | null;
  readonly people: readonly Person[];
  readonly outcome: Outcome;
  /** "same, plus J. Fitzwater": those of the contact before, too. */
  readonly sameAsBefore: boolean;
  /** Its sentence speaks of counsel or of the parties: a contact in the case, not a fact of it. */
  readonly betweenSides: boolean;
  /** A log's entry that does not say how: the list's own opening may. */
  readonly needsMode: boolean;
  /** Answers what came before: "replied", "wrote back", "answered by letter". */
  readonly reply: boolean;
  /** Its people stand there, some of them, as "he", "her", "they", or not at all. */
  readonly inPronouns: boolean;
  /** The motion it is said to have been about: "motion for a protective order". */
  readonly about: string | null;
  /** "received a letter": the other side wrote. */
  readonly received: boolean;
  /** Neither date nor mode nor time: the rule's word, perhaps with a name. */
  readonly vague: boolean;
  /** Vague, and nobody named. */
  readonly bare: boolean;
}

/** A sentence that denies a contact, or only tries or plans one. */
export interface Denial {
  readonly span: Span;
  readonly stance: Stance;
}

export interface Timings {
  readonly dates: readonly DateMention[];
  readonly times: readonly { readonly span: Span; readonly text: string }[];
  readonly durations: readonly { readonly span: Span }[];
}

export interface Contacts {
  readonly contacts: readonly ContactFact[];
  /** The live manner that a list's opening gives all its entries: "Conferences, all by telephone:". */
  readonly leads: Mode | null;
  /** Everyone whom a paragraph about conferring names, for the contacts that say "he" and "she". */
  readonly people: readonly Person[];
  readonly denials: readonly Denial[];
  /** Facts of a conference set out as `Label: value`, for the contact they belong to. */
  readonly details: Details | null;
}

export interface Details {
  readonly span: Span;
  readonly date: DateMention | null;
  readonly time: { readonly span: Span; readonly text: string } | null;
  readonly mode: ModeMention | null;
  readonly placeSpan: Span | null;
  readonly people: readonly Person[];
  readonly labels: number;
}

interface Part {
  readonly cue: Cue;
  readonly attempted: boolean;
  readonly sentence: Span;
}

export function readContacts(text: string, sentences: readonly Span[], timings: Timings, entry: boolean): Contacts {
  const quoted = quotedSpans(text);
  const modes = findModes(text);
  const denials: Denial[] = [];
  const groups: Part[][] = [];

  for (const cue of findCues(text)) {
    const sentence = sentences.find((s) => s.start <= cue.span.start && cue.span.start < s.end) ?? { start: 0, end: text.length };
    const words = text.slice(sentence.start, sentence.end);
    const stance = stanceIn(text, sentence, words, cue, quoted);
    if ((stance === "negated" || stance === "offered") && cue.family !== "write") denials.push({ span: sentence, stance });
    if (stance !== "happened" && stance !== "attempted") continue;
    const part: Part = { cue, attempted: stance === "attempted", sentence };
    const last = groups[groups.length - 1];
    if (last && isRemark(text, last, part)) continue;
    if (last && isSameContact(text, last, part, timings.dates, modes)) last.push(part);
    else if (isContact(text, part, timings.dates, modes, groups.some((g) => (g[0] as Part).cue.family === "write"))) groups.push([part]);
  }

  const told = groups.flatMap((group, i) => contactsOf(text, group, groups[i - 1], groups[i + 1], sentences, timings, modes, entry));
  const contacts = [...answered(text, told), ...loggedIn(text, told, timings, modes), ...byManner(text, sentences, told, timings, modes, quoted)].sort((a, b) => a.span.start - b.span.start);
  const details = detailsOf(text, timings, modes);
  if (entry && !details) {
    const logged = entryOf(text, timings, modes);
    if (logged && (!contacts.length || (isLive(logged.mode) && logged.span.start < 24 && (contacts[0] as ContactFact).span.start > logged.span.end))) return { contacts: [logged], denials, details: null, people: logged.people, leads: null };
  }
  const people = contacts.length || INTRODUCES.test(text) ? findPeople(text.slice(0, 3000)) : [];
  return { contacts, denials, details, people, leads: leadingMode(text, modes) };
}

/**
 * What later words say of earlier contacts: a refusal that came back declines the message before it; "he has answered
 * neither" leaves all of them unanswered.
 */
function answered(text: string, contacts: readonly ContactFact[]): ContactFact[] {
  const last = contacts[contacts.length - 1];
  if (!last) return [];
  const trailing = leavesAllUnanswered(text.slice((contacts[0] as ContactFact).span.start));
  return contacts.map((c, i) => {
    if (c.outcome !== "attempted" || c.attempted && !isWritten(c.mode)) return c;
    const next = contacts[i + 1];
    const reply = isReply(text, c) ? undefined : contacts.slice(i + 1).find((n) => !isWritten(n.mode) || isReply(text, n) || n.outcome === "unanswered");
    if (isWritten(c.mode) && reply && isWritten(reply.mode) && reply.outcome !== "attempted") {
      if (reply.outcome === "declined" && isReply(text, reply)) return { ...c, outcome: "declined" };
      if (reply.outcome === "unanswered" && !isReply(text, reply) && !/[.!?] /u.test(text.slice(c.span.end, reply.span.start))) return { ...c, outcome: "unanswered" };
    }
    return trailing && !(next && isReply(text, next)) && !answeredByStaff(text.slice(c.region.start, c.region.end)) ? { ...c, outcome: "unanswered" } : c;
  });
}

const isReply = (text: string, c: ContactFact): boolean =>
  c.received || c.reply || /\bback\b/iu.test(text.slice(c.span.start, Math.min(c.region.end, c.span.end + 24)));

/**
 * A sentence with a live manner, a day and people, whatever its verb: "Ms. Ndiaye and I thrashed it out by telephone on
 * May 4." Verbs for talking have no end; a manner, a day and both sides are what they share.
 */
function byManner(text: string, sentences: readonly Span[], told: readonly ContactFact[], timings: Timings, modes: readonly ModeMention[], quoted: readonly Span[]): ContactFact[] {
  return sentences.flatMap((s) => {
    if (told.some((c) => c.region.start < s.end && s.start < c.region.end)) return [];
    const mode = modes.find((m) => inside(m.span, s) && isLive(m.mode) && m.manner && !isAlternative(text, m));
    const date = timings.dates.find((d) => inside(d.span, s) && d.form !== "month" && d.form !== "vague" && !isDeadline(text, d.span));
    if (!mode || !date || quoted.some((q) => q.start <= mode.span.start && mode.span.end <= q.end)) return [];
    const words = text.slice(s.start, s.end);
    if (citesCase(words) || NO_TALK.test(words) || OWN_SIDE.test(words) || OTHER_MATTER.test(words)) return [];
    const verb = [...words.matchAll(PAST_VERB)].filter((m) => s.start + m.index < mode.span.end).pop();
    const at = verb ? { start: verb.index, end: verb.index + verb[0].length } : { start: mode.span.start - s.start, end: mode.span.end - s.start };
    const stance = stanceOf(words, at, verb ? "past" : "noun");
    const people = peopleIn(text, s.start, s.end, false);
    if ((stance !== "happened" && stance !== "attempted") || (!people.length && !timings.times.some((t) => inside(t.span, s)))) return [];
    const time = timings.times.find((t) => inside(t.span, s)) ?? null;
    const outcome = outcomeOf({ family: stance === "attempted" ? "call" : "confer", mode: mode.mode, attempted: stance === "attempted", clause: words, aftermath: "" });
    return [{
      span: verb && mode.span.end - (s.start + at.start) < 90 ? { start: Math.min(s.start + at.start, mode.span.start), end: mode.span.end } : mode.span,
      region: s, family: "confer" as Family, attempted: stance === "attempted", mode: outcome.mode, modeSpan: mode.span, date, time, placeSpan: placeIn(text, s),
      durationSpan: timings.durations.find((d) => inside(d.span, s))?.span ?? null, people, outcome: outcome.outcome, sameAsBefore: false,
      needsMode: false, reply: false, inPronouns: true, about: ABOUT_MOTION.exec(words)?.[1] ?? null, betweenSides: IN_THE_CASE.test(words), received: false, vague: false, bare: false,
    }];
  });
}

/** Any verb in its past form, roughly. */
const PAST_VERB = /\b(?:\p{Ll}{2,}ed|got|took|had|went|came|met|sat|ran|put|held|spoke|made|gave|kept|brought|told|heard|found|was|were|did)\b/gu;
/** What is done by telephone or in person besides conferring. */
const NO_TALK = /\b(?:deposition|deposed|testif\w+|hearing|trial|court(?:room)?|judge|magistrate|mediat\w+|served|service of|filed|records?|recording|patient|doctor|inspect\w+|interview\w*|hired|treated|appeared|26\(f\)|must|shall|should|requires?|will|would|if|unless)\b/iu;

/** Sentences of a log kept in one paragraph: "8/28/23 Golden Rule ltr, Farrell to Ogden. 9/5/23 Ogden e-mail: ..." */
function loggedIn(text: string, told: readonly ContactFact[], timings: Timings, modes: readonly ModeMention[]): ContactFact[] {
  const heads = timings.dates.filter((d) => d.form !== "relative" && d.form !== "vague" && /(?:^|[.;:] |-- |— |[•*] )$/u.test(text.slice(Math.max(0, d.span.start - 3), d.span.start)));
  if (heads.length < 2) return [];
  // "Three talks, all by phone. October 12: ... October 19: ...": one manner for every entry.
  const all = modes.find((m) => isLive(m.mode) && m.manner && m.span.end <= (heads[0] as DateMention).span.start) ?? null;
  return heads.flatMap((d, i) => {
    const end = heads[i + 1]?.span.start ?? text.length;
    if (told.some((c) => c.span.start >= d.span.start && c.span.start < end)) return [];
    const within = <T extends { readonly span: Span }>(items: readonly T[]): T[] => items.filter((x) => x.span.start >= d.span.start && x.span.end <= end).map((x) => ({ ...x, span: { start: x.span.start - d.span.start, end: x.span.end - d.span.start } }));
    const fact = entryOf(text.slice(d.span.start, end), { dates: within(timings.dates), times: within(timings.times), durations: within(timings.durations) }, within(modes), all ? { ...all, span: { start: 0, end: 0 } } : null);
    return fact ? [shifted(fact, d.span.start, d)] : [];
  });
}

/** A fact read in part of a paragraph, in its place there. */
const shifted = (c: ContactFact, by: number, date: DateMention): ContactFact => {
  const move = <S extends Span | null>(s: S): S => (s === null ? s : ({ start: s.start + by, end: s.end + by } as S));
  return {
    ...c, span: move(c.span), region: move(c.region), modeSpan: move(c.modeSpan), placeSpan: move(c.placeSpan), durationSpan: move(c.durationSpan), date,
    time: c.time && { ...c.time, span: move(c.time.span) }, people: c.people.map((p) => ({ ...p, span: move(p.span) })),
  };
};

function stanceIn(text: string, sentence: Span, words: string, cue: Cue, quoted: readonly Span[]): Stance {
  if (quoted.some((q) => q.start <= cue.span.start && cue.span.end <= q.end)) return "quoted";
  if (citesCase(words)) return "elsewhere";
  if (cue.family === "confer" && isCourtConference(text, cue.span)) return "elsewhere";
  if (/\b26\(f\)/u.test(words) && cue.family === "confer") return "elsewhere";
  const local = { start: cue.span.start - sentence.start, end: cue.span.end - sentence.start };
  const stance = stanceOf(words, local, cue.form);
  if (cue.family === "write" && cue.form === "noun" && stance === "attempted") return "happened";
  return stance;
}

/** Whether a cue, standing alone, tells of a contact between the sides. */
function isContact(text: string, part: Part, dates: readonly DateMention[], modes: readonly ModeMention[], afterWriting: boolean): boolean {
  const { cue, sentence } = part;
  const words = text.slice(sentence.start, sentence.end);
  const clauseModes = modes.filter((m) => inside(m.span, sentence));
  if (cue.family === "call" && /^called$/iu.test(text.slice(cue.span.start, cue.span.end))) {
    return OTHER_SIDE.test(words) || TITLED_PERSON.test(words) || /\b(?:office|number|back|again|line|cell|phone|(?:him|her|them))\b/iu.test(words) || dates.some((d) => inside(d.span, sentence));
  }
  if (cue.family === "write" && cue.form === "past" && !OTHER_SIDE.test(words) && !clauseModes.length && !TITLED_PERSON.test(words) && !/^ (?:to )?(?:me|us|him|her|them|back|again)\b/iu.test(text.slice(cue.span.end, cue.span.end + 10))) return false;
  if (/^(?:served|delivered|received|issued|propounded)$/iu.test(text.slice(cue.span.start, cue.span.end)) && /\b(?:interrogator|requests?|discovery|subpoena|notice|answers|responses|complaint)/iu.test(text.slice(cue.span.end, cue.span.end + 50))) return false;
  if (cue.family === "confer" && cue.weak && cue.form === "past") {
    if (dates.some((d) => inside(d.span, sentence)) || clauseModes.some((m) => isLive(m.mode) || m.manner)) return OTHER_SIDE.test(words) || TITLED_PERSON.test(words) || BOTH.test(words) || /\b(?:I|we|they|he|she|me|him|her|us)\b/iu.test(words);
    return (OTHER_SIDE.test(words) && ACTOR.test(words)) || (BOTH.test(words) && /\bspoke|talked|discussed|met\b/iu.test(words));
  }
  if (cue.form === "base" && cue.weak && part.attempted) return OTHER_SIDE.test(words) || TITLED_PERSON.test(words) || /\b(?:conference|call|meeting|him|her|them|consultation)\b/iu.test(words);
  if (OWN_SIDE.test(text.slice(cue.span.end, cue.span.end + 60)) || OTHER_MATTER.test(words) || (cue.family === "write" && OF_SERVICE.test(words))) return false;
  if (cue.family === "write" && cue.form === "noun" && SERVED_DISCOVERY.test(text.slice(sentence.start, cue.span.end))) return false;
  if (cue.family === "write" && /^(?:responded|answered|replied)$/iu.test(text.slice(cue.span.start, cue.span.end)) && !afterWriting && !clauseModes.some((m) => isWritten(m.mode))) return false;
  if (cue.family === "touch") return OTHER_SIDE.test(words) || TITLED_PERSON.test(words);
  return true;
}

/** One's own client, expert or staff: no one on the other side. */
const OWN_SIDE = /^ (?:by (?:telephone|phone|e-?mail|letter|video) )?(?:with|to) (?:his|her|its|their|our|my) (?:own )?(?:clients?|experts?|consultants?|vendors?|insurers?|carrier|investigators?|staff|associate|co-counsel|partner|principal)\b/iu;
/** "spoke about a different motion" */
const OTHER_MATTER = /\bin (?:the|a|an|another) (?:related|companion|state|other|prior|separate|underlying|earlier) (?:\S+ )?(?:case|action|matter|proceeding|suit|lawsuit)\b|\b(?:about|on|regarding|concerning) (?:a|an|the|another) (?:different|separate|other|earlier|unrelated|another) (?:motion|matter|dispute|issue|case|subject)\b/iu;
/** "served the responses by e-mail" */
const SERVED_DISCOVERY = /\b(?:served|produced|delivered|transmitted) (?:\S+ ){0,4}(?:responses?|answers|objections|documents|production|requests|interrogatories|discovery|notice|subpoena)\b[^.;]{0,30}$/iu;
/** "This paper was served on Mr. Boyd by e-mail": no conferral. */
const OF_SERVICE = /\b(?:this|the foregoing|the above|a (?:true )?copy of (?:this|the)|the attached|the instant|the within) (?:paper|motion|document|certificate|filing|notice|foregoing|pleading)\b[^.;]{0,60}\b(?:was|were|has been|is|will be|being) (?:\S+ )?(?:served|mailed|sent|e-?mailed|transmitted|delivered|filed)|\bserved (?:\S+ ){0,8}?(?:this|the foregoing) (?:motion|paper|document)/iu;
const OTHER_SIDE = /\b(?:(?:opposing|defen[sc]e|plaintiffs?'?s?|defendants?'?s?|petitioner'?s?|respondent'?s?|the other side'?s?|his|her|their|adverse|opposite|movants?'?s?|all|both|undersigned) (?:counsel|attorneys?|lawyers?|sides?|parties)|counsel|attorneys?|lawyers?|AUSA|plaintiffs?|defendants?|petitioner|respondent|parties|other side|pro se)\b/iu;
const TITLED_PERSON = /\b(?:Mr|Ms|Mrs|Miss|Dr|Messrs|AUSA|Attorney|Lcd[oa])\.? \p{Lu}/u;
const BOTH = /\b(?:counsel|the parties|both sides|the attorneys|the lawyers|attorneys|they|we|the two)\b/iu;
const ACTOR = /\b(?:I|we|counsel|undersigned|plaintiffs?|defendants?|attorney|movant|parties|he|she|they|AUSA|lawyer)\b/iu;

const ABOUT_MOTION = /\b(?:on|about|regarding|concerning) (?:(?:\S+ ){0,2}\S+'s?|the|his|her|its|an? (?:earlier|different|separate)) (?:\S+ )?(motion (?:for|to) [^,.;()]{3,90})/iu;
const REPLY = /\b(?:repl(?:y|ied)|respon(?:ded|se)|answered|(?:wrote|e-?mailed|called) (?:\S+ )?back|in (?:answer|reply|response))\b/iu;
const PRONOUN = /\b(?:he|she|her|him|they|them|his|our|again|back|counsel)\b|^(?:\W*)(?:called|telephoned|e-?mailed|sent|left|wrote|phoned)/iu;
const INTRODUCES = /\bcertif|\bconfer|\bfollowing|\bsteps|\befforts|\bdeclare/iu;
const IN_THE_CASE = /\b(?:counsel|attorneys?|lawyers?|undersigned|the parties|both (?:sides|parties)|opposing|AUSA)\b/iu;

const inside = (s: Span, outer: Span): boolean => s.start >= outer.start && s.end <= outer.end;

/** Whether a cue goes on telling of the contact before it rather than opening another. */
function isSameContact(text: string, group: readonly Part[], part: Part, dates: readonly DateMention[], modes: readonly ModeMention[]): boolean {
  const prev = group[group.length - 1] as Part;
  const first = group[0] as Part;
  const gap = text.slice(prev.cue.span.end, part.cue.span.start);
  const sameSentence = prev.sentence.start === part.sentence.start;
  const datesBetween = dates.filter((d) => d.span.start >= prev.cue.span.end && d.span.end <= part.cue.span.start && !isDeadline(text, d.span));
  const ownDate = dates.some((d) => d.span.start >= part.cue.span.start && inside(d.span, part.sentence) && !isDeadline(text, d.span));
  const ownMode = modeNear(text, part, modes);
  const prevMode = modeNear(text, prev, modes) ?? modeNear(text, first, modes);

  if (part.cue.family === "message") {
    const own = dates.some((d) => inside(d.span, part.sentence) && !isDeadline(text, d.span));
    return (first.cue.family === "call" || first.attempted || first.cue.family === "touch") && ((gap.length < 160 && !datesBetween.some((d) => belongsToNext(text, d.span, part))) || (!sameSentence && !own && part.sentence.start - prev.sentence.end < 4));
  }
  if (part.cue.family === "write") {
    // "conferred with counsel by sending a letter", "attempted to confer by e-mail"
    if (first.cue.family === "confer" && sameSentence && !prevMode && (part.cue.form === "noun" || /\bby (?:\S+ )?$/iu.test(gap))) return true;
    if (first.cue.family === "write" && sameSentence && part.cue.form === "noun" && gap.length < (ownDate ? 24 : 60) && !/[;,]/u.test(gap)) return true;
    if (first.cue.family === "touch" && sameSentence && part.cue.form === "noun" && gap.length < 80) return true;
    return false;
  }
  if (first.cue.family === "write" && sameSentence && part.cue.form === "base" && part.cue.family === "confer") return true;
  if (first.cue.family === "write" || first.cue.family === "message") return false;
  if (part.attempted !== first.attempted && part.cue.form !== "noun") {
    if (first.attempted || !part.cue.weak) return false;
  }
  if (part.cue.family === "call") return first.cue.family === "confer" && sameSentence && !datesBetween.length && gap.length < 60 && !/\b(?:again|back|later)\b/iu.test(text.slice(part.cue.span.start, part.sentence.end).slice(0, 40));
  if (part.cue.family === "touch") return false;
  if (sameSentence && part.cue.form === "noun" && ownDate && /\b(?:follow-?up|second|another|further|later)\b/iu.test(text.slice(Math.max(prev.cue.span.end, part.cue.span.start - 24), part.cue.span.end))) return false;
  // A confer word after a live contact elaborates it unless it brings a date, or another mode, of its own.
  if (sameSentence) {
    if (datesBetween.some((d) => belongsToNext(text, d.span, part))) return false;
    if (ownMode && prevMode && ownMode.mode !== prevMode.mode && isLive(ownMode.mode) && isLive(prevMode.mode)) return false;
    if (ownDate && /(?:,|;| and|^) ?(?:then|later|next|thereafter|afterwards?) $/iu.test(text.slice(Math.max(prev.cue.span.end, part.cue.span.start - 16), part.cue.span.start))) return false;
    if (ownDate && AGAIN.test(text.slice(part.cue.span.start, part.cue.span.end + 24))) return false;
    return gap.length < 220;
  }
  if (/\b(?:again|second|another|also|later|then|next|subsequently|follow-?up)\b/iu.test(text.slice(part.sentence.start, part.cue.span.end)) && (ownMode || ownDate)) return false;
  if (ownDate || dates.some((d) => inside(d.span, { start: part.sentence.start, end: part.cue.span.start }) && !isDeadline(text, d.span))) {
    return prevDateless(first, prev, dates) && (part.cue.form === "noun" || !first.cue.weak) && !first.attempted && (!prevMode || !ownMode || prevMode.mode === ownMode.mode) && /\b(?:this|the|that|such) (?:\S+ ){0,2}$/iu.test(text.slice(part.sentence.start, part.cue.span.start));
  }
  if (ownMode && prevMode && ownMode.mode !== prevMode.mode) return false;
  return part.cue.weak || part.cue.form === "noun";
}

const isRemark = (text: string, group: readonly Part[], part: Part): boolean => {
  const prev = group[group.length - 1] as Part;
  return prev.sentence.start === part.sentence.start && part.cue.form !== "noun" && inNewBrackets(text, prev.cue.span.end, part.cue.span.start);
};

const AGAIN = /\b(?:again|once more|resumed|continued|finished|a second time|another)\b/iu;

/** The cue stands in a remark in brackets: "January 9 (spoke to her for two minutes)". */
const inNewBrackets = (text: string, from: number, at: number): boolean => {
  const open = text.lastIndexOf("(", at);
  return open > from && text.lastIndexOf(")", at) < open;
};

const prevDateless = (first: Part, prev: Part, dates: readonly DateMention[]): boolean =>
  !dates.some((d) => inside(d.span, { start: first.sentence.start, end: prev.sentence.end }));

/** The words right before a date open a new telling: "; on", ", and on", "then on". */
const startsNewTelling = (text: string, d: Span): boolean =>
  /(?:[;.:)] (?:(?:and|then|but) )?(?:on |on or about |in |by )?|(?:,? (?:and|then|but|again)|,) (?:(?:again|once more|then|later|finally) )?(?:on |on or about |in |by ))(?:the )?$/iu.test(text.slice(Math.max(0, d.start - 24), d.start));

/** "asked for a response by 4:30", "no later than May 1", "responses due July 14": the date of something else. */
const isDeadline = (text: string, d: Span): boolean => /\((?:green card|receipt|return receipt|signed|received|delivered)\b[^)]{0,30}$/iu.test(text.slice(Math.max(0, d.start - 44), d.start)) || NOT_THE_CONTACTS.test(text.slice(Math.max(0, d.start - 60), d.start)) || /^ (?:deposition|hearing|deadline|responses?|production|order|supplement|at 11:59)/iu.test(text.slice(d.end, d.end + 20)) && !/\b(?:at|during|after|following|on) (?:the )?$/iu.test(text.slice(Math.max(0, d.start - 12), d.start));
const NOT_THE_CONTACTS = /\b(?:(?:respon(?:d|se|ses)|answer|answers|repl(?:y|ies)|produc(?:e|tion)|supplement(?:ation)?|date|deadline|due|forthcoming|provided|writing|until|expected|expires?|closes?) (?:\S+ ){0,3}?(?:by|before|on or before|no later than|until|not later than|prior to|within|for)|(?:no|not) later than|on or before|due(?: on)?|until|deadline (?:of|is|was)|cut-?off (?:of|is|was)|served(?: on)?|filed(?: on)?|propounded(?: on)?|(?:responses?|answers|requests?|production|interrogatories|subpoena|order|complaint|scheduled for|set for|accepted) (?:of|dated|on|served|from)?|produced (?:\S+ ){0,3}on|(?<!(?:after|at|following|before|during) the )hearing on|trial on) (?:the )?(?:\w+day,? )?$/iu;

/** The mode words that belong to a cue: in its own clause, manner words first. */
function modeNear(text: string, part: Part, modes: readonly ModeMention[], limit = Infinity): ModeMention | null {
  const own = modes.find((m) => m.span.start < part.cue.span.end && part.cue.span.start < m.span.end);
  const rest = text.slice(part.cue.span.end, part.sentence.end);
  const stop = /[;]|, (?:and|but) (?:on|then|again|later|I|he|she|counsel|we|they)\b/u.exec(rest);
  const to = Math.min(limit, part.cue.span.end + (stop ? stop.index : rest.length));
  const after = modes.filter((m) => m.span.start >= part.cue.span.end && m.span.end <= to && !isAlternative(text, m));
  const before = modes.filter((m) => m.span.end <= part.cue.span.start && m.span.start >= part.sentence.start);
  if (part.cue.family === "write") return own && isWritten(own.mode) && !(own.mode === "letter" && lastWritten(text, part, modes)) ? own : after.find((m) => isWritten(m.mode) && m.manner) ?? after.find((m) => isWritten(m.mode)) ?? lastWritten(text, part, modes) ?? own ?? null;
  return (own && (isLive(own.mode) || own.manner) ? own : null) ?? after.find((m) => m.manner) ?? after.find((m) => isLive(m.mode)) ?? own
    ?? [...before].reverse().find((m) => m.manner && part.cue.span.start - m.span.end < 60)
    ?? (part.cue.family === "confer" && part.cue.weak ? [...before].reverse().find((m) => isLive(m.mode)) : undefined) ?? null;
}

/** "in person or by telephone": the rule's choice, not what was done. */
const isAlternative = (text: string, m: ModeMention): boolean =>
  isLive(m.mode) && (/^ or (?:by |via |over )?(?:the )?(?:(?:tele)?phone|video|in person|zoom)/iu.test(text.slice(m.span.end, m.span.end + 30)) || /\b(?:in person|(?:tele)?phone|face[- ]to[- ]face|video|either),? or (?:by |via |over )?(?:the )?$/iu.test(text.slice(Math.max(0, m.span.start - 30), m.span.start)));

/** "wrote", "replied" without more: as the writing before it in the paragraph. */
function lastWritten(text: string, part: Part, modes: readonly ModeMention[]): ModeMention | null {
  if (!/^(?:wrote|replied|responded|answered|written to|writes)/iu.test(text.slice(part.cue.span.start, part.cue.span.end))) return null;
  return [...modes].reverse().find((m) => m.span.end <= part.cue.span.start && isWritten(m.mode) && m.mode !== "letter") ?? null;
}

function contactsOf(text: string, group: readonly Part[], prevGroup: readonly Part[] | undefined, nextGroup: readonly Part[] | undefined,
  sentences: readonly Span[], timings: Timings, modes: readonly ModeMention[], entry: boolean): ContactFact[] {
  const first = group[0] as Part, last = group[group.length - 1] as Part, next = nextGroup?.[0], prev = prevGroup?.[prevGroup.length - 1];
  const sharesStart = prev !== undefined && prev.sentence.start === first.sentence.start;
  const start = sharesStart ? prev.cue.span.end : first.sentence.start;
  const hard = next ? (next.sentence.start === last.sentence.start ? next.cue.span.start : next.sentence.start) : text.length;
  const until = Math.min(hard, farthest(sentences, last.sentence, next ? 6 : 4));
  const region = { start, end: Math.max(until, last.cue.span.end) };
  const family = strongest(group);
  const attempted = group.every((p) => p.attempted);
  const limit = next && next.sentence.start === last.sentence.start ? next.cue.span.start : Infinity;
  const mode = group.map((p) => modeNear(text, p, modes, limit)).find((m) => m !== null && (family === "write" ? true : isLive(m.mode) || m.manner)) ?? group.map((p) => modeNear(text, p, modes, limit)).find((m) => m !== null) ?? (family === "confer" || family === "touch" ? laterManner(text, region, last, modes, sentences) ?? atAnEvent(text, first, last) : null);

  const inherited = mode === null && family === "confer" && prevGroup && AGAIN.test(text.slice(first.cue.span.start, first.cue.span.end + 24)) ? liveModeOf(text, prevGroup, modes) : null;
  const dates = datesFor(text, first, last, region, sharesStart, next, timings.dates);
  const words = { start: first.cue.span.start, end: last.sentence === first.sentence && last.cue.span.end - first.cue.span.start < 60 ? last.cue.span.end : first.cue.span.end };
  const tight = mode && Math.abs(mode.span.start - words.end) < 70 && inside(mode.span, first.sentence) ? { start: Math.min(words.start, mode.span.start), end: Math.max(words.end, mode.span.end) } : words;
  const peopleAt = (from: number, to: number): Person[] => peopleIn(text, from, to, entry);
  const clauseEnd = Math.min(region.end, Math.max(last.sentence.end > hard ? hard : last.sentence.end, last.cue.span.end));

  const build = (date: DateMention | null, from: number, to: number): ContactFact => {
    const ownMode = date !== null && dates.length > 1 ? modeInRun(modes, dates, date) ?? mode : mode;
    const leads = date !== null && dates.length > 1 && date.span.end <= first.cue.span.start;
    const clause = text.slice(date && dates.length > 1 && !leads ? Math.min(from, to) : region.start, leads ? clauseEnd : to);
    const told = isSetFor(text, first.cue) ? { outcome: (leavesUnanswered(text.slice(first.cue.span.end, region.end)) ? "unanswered" : "scheduled") as Outcome, mode: mode?.mode ?? (prevGroup && /^(?:was|were) re/iu.test(text.slice(first.cue.span.start, first.cue.span.end)) ? liveModeOf(text, prevGroup, modes) : null) ?? "unknown" as Mode } : outcomeOf({ family, attempted: attempted || (date !== null && dates.length > 1 && /\b(?:attempted|tried) (?:\S+ ){0,4}$/iu.test(text.slice(Math.max(0, date.span.start - 40), date.span.start))), mode: ownMode?.mode ?? inherited ?? defaultMode(family, text, group), clause: clause.slice(0, 1200), aftermath: text.slice(dates.length > 1 ? Math.max(to, (dates[dates.length - 1] as DateMention).span.end) : to, region.end) });
    const time = timings.times.find((t) => t.span.start >= (date && dates.length > 1 ? date.span.start : region.start) && t.span.end <= Math.min(region.end, dates.length > 1 ? to : region.end) && !/\b(?:by|before|no later than|until|of)\s(?:\S+ )?$/iu.test(text.slice(Math.max(0, t.span.start - 16), t.span.start))) ?? null;
    const people = dates.length > 1 ? dedupe([...peopleAt(region.start, first.cue.span.end + 120), ...peopleAt(from, to)]) : peopleFor(text, region, clauseEnd, sentences, peopleAt);
    const placeSpan = placeIn(text, region);
    const vague = !date && !time && told.mode === "unknown";
    const bare = vague && !people.some((p) => p.name);
    return {
      span: tight, region, family, attempted, mode: told.mode === "unknown" && placeSpan && (MET.test(text.slice(tight.start, tight.end)) || /^(?:at|in) /iu.test(text.slice(placeSpan.start, placeSpan.end)) && family === "confer" && !attempted) ? "in-person" : told.mode, modeSpan: ownMode?.span ?? (told.mode === "unknown" ? placeSpan : null), date, time, placeSpan,
      durationSpan: timings.durations.find((d) => inside(d.span, region))?.span ?? null, people, outcome: told.outcome,
      sameAsBefore: /\bsame\b(?=[,;|]| plus| \(|$)/iu.test(text.slice(region.start, region.end)), vague, bare,
      needsMode: false, reply: REPLY.test(text.slice(Math.max(region.start, first.cue.span.start - 30), first.cue.span.end + 20)), inPronouns: PRONOUN.test(text.slice(region.start, clauseEnd)), about: ABOUT_MOTION.exec(text.slice(region.start, clauseEnd))?.[1] ?? null, betweenSides: IN_THE_CASE.test(text.slice(region.start, clauseEnd)), received: /^receiv/iu.test(text.slice(first.cue.span.start, first.cue.span.end)),
    };
  };
  if (dates.length <= 1) return [build(dates[0] ?? null, region.start, clauseEnd)];
  return dates.map((d, i) => build(d, d.span.start, dates[i + 1]?.span.start ?? clauseEnd));
}

/** "They spoke again on Friday": as before. */
function liveModeOf(text: string, group: readonly Part[], modes: readonly ModeMention[]): Mode | null {
  const m = group.map((p) => modeNear(text, p, modes)).find((x) => x !== null && isLive(x.mode));
  return m?.mode ?? (group.some((p) => p.cue.family === "call") ? "telephone" : null);
}

/** "A conference was set for October 9": not yet held. */
const isSetFor = (text: string, cue: Cue): boolean =>
  /^(?:was|were) re/iu.test(text.slice(cue.span.start, cue.span.end)) || cue.form === "noun" && /^ ?(?:with [^.;]{1,40} )?(?:was|were|had been|has been) (?:then |also |finally )?(?:set|scheduled|calendared|arranged|noticed)\b(?! up and held)/iu.test(text.slice(cue.span.end, cue.span.end + 80));

const MET = /^met\b/iu;

/** The manner words of one date in a run: those between the date before and this one, or right after it. */
function modeInRun(modes: readonly ModeMention[], dates: readonly DateMention[], date: DateMention): ModeMention | null {
  for (let i = dates.indexOf(date); i > 0; i--) {
    const from = (dates[i - 1] as DateMention).span.end, to = (dates[i] as DateMention).span.start;
    const own = modes.find((m) => m.span.start >= from && m.span.end <= to);
    if (own) return own;
  }
  return null;
}

/** "at the deposition of Officer Ruiz", "over lunch": they were in one room. */
const AT_AN_EVENT = /\bmeetings? (?:was |were )?(?:held )?(?:at|in) (?:the|his|her|their|my|our|\p{Lu})|\b(?:at|during|before|after) (?:the|his|her|their|\S+'s) (?:\S+ ){0,4}?(?:deposition|hearing|inspection|mediation|trial)\b|\b(?:during|over|at) (?:the |a )?lunch/iu;

function atAnEvent(text: string, first: Part, last: Part): ModeMention | null {
  const m = AT_AN_EVENT.exec(text.slice(first.sentence.start, last.sentence.end));
  return m ? { span: { start: first.sentence.start + m.index, end: first.sentence.start + m.index + m[0].length }, mode: "in-person", manner: true } : null;
}

/** Manner told in a later sentence of the same telling: "..., where all attended in person". */
function laterManner(text: string, region: Span, last: Part, modes: readonly ModeMention[], sentences: readonly Span[]): ModeMention | null {
  const nextSentence = sentences.find((s) => s.start >= last.sentence.end);
  const limit = nextSentence && DETAIL.test(text.slice(nextSentence.start, nextSentence.end)) ? region.end : nextSentence ? nextSentence.end : region.end;
  const later = modes.filter((m) => m.span.start >= last.sentence.start && m.span.end <= Math.min(limit, region.end) && isLive(m.mode) && !isAlternative(text, m));
  return later.find((m) => m.manner) ?? later.find((m) => DETAIL.test(text.slice(last.sentence.end, m.span.start))) ?? null;
}

const farthest = (sentences: readonly Span[], from: Span, count: number): number => {
  const i = sentences.findIndex((s) => s.start === from.start);
  return (sentences[Math.min(sentences.length - 1, i + count)] ?? from).end;
};

const strongest = (group: readonly Part[]): Family => {
  if (group.some((p) => p.cue.family === "message") && !group.some((p) => p.cue.family === "confer" && p.cue.form === "past")) return "message";
  const call = group.find((p) => p.cue.family === "call");
  if (call && group.some((p) => p.cue.family === "confer" && !p.attempted)) return "confer";
  return (group[0] as Part).cue.family;
};

function defaultMode(family: Family, text: string, group: readonly Part[]): Mode {
  if (family === "call" || group.some((p) => p.cue.family === "call")) return "telephone";
  if (family === "message") return "voicemail";
  if (family === "write") return /e-?mail/iu.test(text.slice((group[0] as Part).cue.span.start, (group[0] as Part).cue.span.end + 40)) ? "email" : "letter";
  return "unknown";
}

/** The dates on which this contact, or a list of like ones, took place. */
function datesFor(text: string, first: Part, last: Part, region: Span, sharesStart: boolean, next: Part | undefined, dates: readonly DateMention[]): DateMention[] {
  const usable = dates.filter((d) => inside(d.span, region) && d.form !== "month" && !(dates.some((o) => o.form === "full" || o.form === "partial") && (d.form === "vague" || (d.form === "weekday" && dates.some((o) => o !== d && o.span.start > d.span.end && o.span.start - d.span.end < 40 && o.form !== "relative" && o.form !== "vague" && o.form !== "weekday")))) && !isDeadline(text, d.span));
  const inSentence = usable.filter((d) => d.span.start < Math.max(last.sentence.end, first.sentence.end) && d.span.start >= first.sentence.start);
  const nextShares = next !== undefined && next.sentence.start === last.sentence.start;
  const after = inSentence.filter((d) => d.span.start >= first.cue.span.start && !(nextShares && belongsToNext(text, d.span, next as Part)));
  const before = inSentence.filter((d) => d.span.end <= first.cue.span.start && d.span.start >= region.start && !inBrackets(text, d.span));
  const lead = sharesStart ? before.filter((d) => belongsToNext(text, d.span, first)).slice(-1) : before;
  if (lead.length) {
    const run = lastRun(text, lead);
    const more = after.length && run.length === 1 && isRun(text, run[0] as DateMention, after[0] as DateMention) ? listRun(text, after) : [];
    if (run.length > 1 || more.length) return [...run, ...more];
    const near = after[0];
    if (near && near.form === "full" && (lead[0] as DateMention).form !== "full" && near.span.start - first.cue.span.end < 40) return [near];
    return [run[run.length - 1] as DateMention];
  }
  if (after.length) return listRun(text, after);
  if (sharesStart) {
    // "On May 4 counsel called and e-mailed": one day for both.
    const shared = dates.filter((d) => d.span.start >= first.sentence.start && d.span.end <= first.cue.span.start && d.form !== "month" && !isDeadline(text, d.span));
    if (shared.length) return [shared[shared.length - 1] as DateMention];
  }
  const arranged = arrangedBefore(text, first, dates);
  if (arranged) return [arranged];
  const later = usable.filter((d) => d.span.start >= last.sentence.end && (DETAIL.test(text.slice(last.sentence.end, d.span.end)) || d.form === "full") && DETAIL.test(sentenceAt(text, d.span.start)));
  return later.length ? [later[0] as DateMention] : [];
}

/** A remark in brackets that ends before the cue: "(the last on October 11, 2024)". */
const inBrackets = (text: string, d: Span): boolean => {
  const open = text.lastIndexOf("(", d.start), close = text.indexOf(")", d.end);
  return open >= 0 && close >= 0 && text.lastIndexOf(")", d.start) < open && close - open < 60 && open > 3;
};

/** "The coordinator set up a call for May 4. We talked on the phone ...": the day of the sentence before. */
function arrangedBefore(text: string, first: Part, dates: readonly DateMention[]): DateMention | null {
  const before = text.slice(Math.max(0, first.sentence.start - 240), first.sentence.start);
  const from = first.sentence.start - before.length + Math.max(0, before.slice(0, -2).lastIndexOf(". ") + 2);
  const words = text.slice(from, first.sentence.start);
  if (!/\b(?:set up|arranged|scheduled|agreed (?:to|on|upon)|calendared|set)\b[^.]*\b(?:call|conference|meeting|zoom|conferral|videoconference)\b/iu.test(words)) return null;
  const own = dates.filter((d) => d.span.start >= from && d.span.end <= first.sentence.start && d.form !== "month");
  return own[own.length - 1] ?? null;
}

/** The clause around a place in the text, roughly. */
const sentenceAt = (text: string, at: number): string => text.slice(Math.max(0, text.lastIndexOf(". ", at) + 2), at + 40);

/** Sentences that add facts to the contact before them. */
const DETAIL = /\b(?:the (?:date|call|conference|meeting|time|place|manner|discussion|conversation|consultation|participants?|individuals|attendees|parties)|it (?:began|started|took place|lasted|was held|was|occurred)|that (?:call|conference|conversation|meeting|discussion)|this (?:call|conference|conversation|meeting|discussion)|present|attending|attended|participa(?:ted|ting|nts?)|took part|on the (?:call|line|telephone|phone)|during (?:the|that|this)|joined|those|began at|happened|first on|namely)\b/iu;

/** The run of dates that stands nearest to what comes after it. */
const lastRun = (text: string, dates: readonly DateMention[]): DateMention[] => {
  let from = dates.length - 1;
  while (from > 0 && isRun(text, dates[from - 1] as DateMention, dates[from] as DateMention)) from--;
  return dates.slice(from);
};

/** Dates that follow one another as a list with nothing but times, remarks in brackets and joining words between. */
function listRun(text: string, dates: readonly DateMention[]): DateMention[] {
  const run = [dates[0] as DateMention];
  for (const d of dates.slice(1)) {
    if (!isRun(text, run[run.length - 1] as DateMention, d)) break;
    run.push(d);
  }
  return run;
}

const isRun = (text: string, a: DateMention, b: DateMention): boolean => {
  const between = text.slice(a.span.end, b.span.start).replace(/\([^()]*\)/gu, "").replace(MANNER_IN_RUN, "").replace(/\bat (?:approximately |about )?[\d:]+ ?[ap]\.?m\.?/giu, "");
  if (/\bagain\b/iu.test(between) && between.length < 110 && !/[.;]/u.test(between) && a.form !== "relative" && b.form !== "relative" && !findCues(between).length) return true;
  return /^[\s,;&]*(?:(?:and|then|again|once more|also|another|the|attempted|tried|likewise|at|on|of|around|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|\d{1,2}(?::\d\d)? ?[ap]\.m\.|noon|first|(?:Mon|Tues|Wednes|Thurs|Fri)day,?)[\s,;&]*)*$/iu.test(between) && between.length < 60 && (a.form !== "relative" && b.form !== "relative");
};

/** Each date of a run may bring its manner: "over Skype on May 15, by WebEx on May 22". */
const MANNER_IN_RUN = /\b(?:in[- ]person|(?:by|via|over|on|through) (?:the )?(?:tele?phone|phone|video(?: ?conference)?|zoom|(?:microsoft |ms )?teams|google meet|webex|skype|facetime|bluejeans|gotomeeting))\b/giu;

const belongsToNext = (text: string, d: Span, next: Part): boolean =>
  startsNewTelling(text, d) && !/^\d{1,2}(?!\d?[/-])/u.test(text.slice(d.start, d.end)) && !/^ \(/u.test(text.slice(d.end, d.end + 2)) && !/ing$/iu.test(text.slice(next.cue.span.start, next.cue.span.end).split(" ")[0] ?? "") && next.cue.span.start > d.end && !/[;.]|,? (?:and|but|when|where|who) /u.test(text.slice(d.end, next.cue.span.start)) && next.cue.span.start - d.end < 80;

/** People of the contact's own sentence, then of sentences that list who took part. */
function peopleFor(text: string, region: Span, clauseEnd: number, sentences: readonly Span[], peopleAt: (from: number, to: number) => Person[]): Person[] {
  const people = peopleAt(region.start, clauseEnd);
  for (const s of sentences) {
    if (s.start < clauseEnd || s.start >= region.end) continue;
    const words = text.slice(s.start, Math.min(s.end, region.end));
    if (PARTICIPANTS.test(words)) people.push(...peopleAt(s.start, Math.min(s.end, region.end)));
  }
  return dedupe(people);
}

const PARTICIPANTS = /\b(?:participa|attend|present|on the (?:call|line|telephone|phone)|joined|took part|were:|for (?:the )?(?:plaintiff|defendant|movant|school|student)|both|across the table|the others|those others|lawyers|individuals)\b/iu;

function peopleIn(text: string, from: number, to: number, entry: boolean): Person[] {
  return findPeople(text.slice(from, to), entry).map((p) => ({ ...p, span: { start: p.span.start + from, end: p.span.end + from } }));
}

function dedupe(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter((p) => {
    const key = (p.name ?? p.text).toLowerCase().split(" ").pop() as string;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "at Ms. Brooks's office", "in a room at Fenner & Yoo LLP", "at 180 Admiral Cochrane Drive". */
const PLACE = /\b(?:at|in|from|place(?: was|:)?) (?:the |his |her |my |our |their |a |an )?(?:(?:\S+ ){0,8}?(?:offices?|courthouse|conference room|chambers|building|cafeteria|hallway|lobby|jail|prison|facility|library|law firm|lounge|restaurant|caf[eé]|hotel|coffee shop|hallway|lobby|room)\b|\d{2,5} (?:\p{Lu}\S* ?){1,4})|\b\p{Lu}\p{L}+'s offices?\b|(?:at|in) (?:the )?(?:(?:\p{Lu}\S*|of|the) ){1,8}(?:Library|Courthouse|Office|Building|Hotel|Restaurant|Café|Center|Room|Inn|Club|Hall|Plaza|Tower)\b/u;

function placeIn(text: string, region: Span): Span | null {
  const m = PLACE.exec(text.slice(region.start, region.end));
  return m ? { start: region.start + m.index, end: region.start + m.index + m[0].length } : null;
}

/** A line of a log: a date, how, and with whom, without a verb ("5/31 – telephone call, Abbott and Nwosu, 45 min."). */
function entryOf(text: string, timings: Timings, modes: readonly ModeMention[], fallback: ModeMention | null = null): ContactFact | null {
  const people = peopleIn(text, 0, text.length, true);
  const place = placeIn(text, { start: 0, end: text.length });
  const date = timings.dates[0] ?? null;
  const led = date !== null && date.span.start < 6 && !NOT_A_CONTACT.test(text.slice(0, 80)) && (people.length >= 2 || /^[^|]{0,40}\bsame\b/iu.test(text) || (text.includes("|") && place !== null));
  const mode = modes[0] ?? fallback ?? (led && place !== null && /office/iu.test(text.slice(place.start, place.end)) ? { span: place, mode: "in-person" as Mode, manner: true } : led ? { span: (date as DateMention).span, mode: "unknown" as Mode, manner: false } : undefined);
  if (!mode || (!modes.length && !led) || (date && date.span.start > 60) || mode.span.start > 140) return null;
  if (!(date && date.span.start < 14) && mode.span.start > 32 && !text.includes("|")) return null;
  if (modes.length > 0 && NOT_A_CONTACT.test(text.slice(0, Math.max(60, mode.span.end)))) return null;
  const live = isLive(mode.mode) || mode.mode === "unknown", words = text;
  const told = live
    ? isVoicemail(words) ? { outcome: "unanswered" as Outcome, mode: "voicemail" as Mode }
      : liveEntry(words, mode.mode, timings)
    : outcomeOf({ family: mode.mode === "voicemail" ? "message" : "write", mode: mode.mode, attempted: false, clause: words, aftermath: "" });
  if (!date && !people.length && !/counsel|opposing|plaintiff|defendant|office/iu.test(text)) return null;
  return {
    span: mode.span, region: { start: 0, end: text.length }, family: live ? "confer" : "write", attempted: false, mode: told.mode, modeSpan: mode.span, date,
    time: timings.times[0] ?? null, placeSpan: placeIn(text, { start: 0, end: text.length }), durationSpan: timings.durations[0]?.span ?? null,
    people, outcome: told.outcome, sameAsBefore: /\bsame\b/iu.test(text), vague: false, bare: false, needsMode: mode.mode === "unknown", reply: REPLY.test(text.slice(0, 40)), inPronouns: true, about: null, betweenSides: true, received: false,
  };
}

/** A call in a log was held when it tells of talk, of a length, or of people on both ends. */
function liveEntry(words: string, mode: Mode, timings: Timings): { outcome: Outcome; mode: Mode } {
  const told = outcomeOf({ family: "call", mode, attempted: false, clause: words, aftermath: "" });
  if (told.outcome !== "attempted" || answeredByStaff(words)) return told;
  return { outcome: timings.durations.length || findPeople(words, true).length >= 2 ? "held" : "attempted", mode: told.mode };
}

const NOT_A_CONTACT = /\b(?:served|filed|produced|production|responses? (?:served|received)|requests? (?:served|for)|written responses|exhibit|deposition|taken by|invitation|order|rule|requires?)\b/iu;

const LABEL = /(?:^|[\s|(;*.-])(date(?: of (?:the )?(?:conference|consultation|call|meeting))?|when|time|place|location|manner|mode|method|how|participants?|attendees?|attending|present|who|duration|length|result|outcome|subject|adjourned|called to order)(?: of (?:the )?(?:conference|consultation|conferral))? ?(?::|\.{3,}|\|| – | — )\s?/giu;

/** A conference set out on a form: `Date: ... Manner: ...`. */
function detailsOf(text: string, timings: Timings, modes: readonly ModeMention[]): Details | null {
  const labels = [...text.matchAll(LABEL)];
  if (!labels.length) return null;
  const from = (labels[0] as RegExpMatchArray).index as number;
  const at = (re: RegExp): Span | null => {
    const i = labels.findIndex((m) => re.test(m[1] as string));
    const m = labels[i];
    return m ? { start: (m.index as number) + m[0].length, end: (labels[i + 1]?.index as number | undefined) ?? text.length } : null;
  };
  const people = at(/^(?:participants?|attend|present|who)/iu);
  const where = at(/^(?:place|location)/iu);
  const manner = at(/^(?:manner|mode|method|how)/iu) ?? where;
  const date = timings.dates.find((d) => d.form !== "month") ?? null;
  return {
    span: { start: from, end: text.length }, date, time: timings.times[0] ?? null,
    mode: (manner ? modes.find((m) => inside(m.span, manner)) : null) ?? modes[0] ?? null,
    placeSpan: where, people: people ? peopleIn(text, people.start, people.end, true) : [], labels: labels.length,
  };
}

const leadingMode = (text: string, modes: readonly ModeMention[]): Mode | null =>
  /[:—–-]\s*$/u.test(text) ? (modes.find((m) => isLive(m.mode))?.mode ?? null) : null;

export { isTwoWay };
