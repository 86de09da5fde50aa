/**
 * Facts of paragraphs -> Draft. Everything that crosses paragraphs is settled here, from facts and never from text
 * again: years and relative dates, which passage certifies, whose counsel a name is, what is in dispute.
 */
import { windowOf, type Chunks } from "./chunks.js";
import { isLive, isWritten } from "./modes.js";
import type { ContactFact } from "./contacts.js";
import { withAnswers } from "./correspondence.js";
import { motionsIn } from "./motion.js";
import { resolveDate, type DateMention } from "./dates.js";
import type { Certification, Conferral, DateTold, DiscoveryResponse, Draft, IsoDate, Language, Participant, Placeholder, Request, RuleCitation, Section, SidePart, Statement, TopicTreated } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import type { Head } from "./head.js";
import { MARK } from "./marks.js";
import { findPassage, type Passage } from "./passage.js";
import { isAllDiscussed, papersIn, type Placed } from "./placed.js";
import { isRuledLine } from "./placeholders.js";
import { sidesIn, type Sides } from "./sides.js";
import { cover, shift, type Span } from "./span.js";
import { strandOf, type Renewal, type Strand } from "./strand.js";
import { keptOver, type Ground, type Told } from "./told.js";

interface Joinable {
  readonly text: string;
  /** The text again: looking into it puts it together. */
  readonly chunks: Chunks;
  readonly length: number;
  readonly language: Language;
  readonly facts: readonly (ParagraphFacts | null)[];
  /** Where each paragraph begins in `text`. */
  readonly starts: ArrayLike<number>;
  /** What each paragraph holds (marks.ts). */
  readonly marks: Uint16Array;
  readonly head: Head;
  readonly signature: Span | null;
  readonly filed: IsoDate | null;
  /** Names under the signature line. */
  readonly signers: readonly string[];
}

/** A date mention in its paragraph, with the day it means here. */
interface Dated {
  readonly mention: DateMention;
  readonly day: IsoDate | null;
}

/** A draft joined, with what the next join can take over. */
export interface Joined {
  readonly draft: Draft;
  readonly strands: Strands;
  readonly told: Told;
  readonly ground: Ground;
}

/** What goes into the draft as its paragraph has it. */
interface Strands {
  readonly statements: Strand<Statement>;
  readonly dates: Strand<DateTold>;
  readonly citations: Strand<RuleCitation>;
}

/** @param before the join of the draft before the edit, from which it differs as `renewal` says */
export function joinDraft(input: Joinable, before: Joined | null, renewal: Renewal): Joined {
  const { text, language, facts, starts, marks, head, signature, filed } = input;
  const at = (i: number, s: Span): Span => place(facts[i] as ParagraphFacts, starts[i] as number, s);
  const signatureAt = signature ? indexAt(starts, facts.length, signature.start) : facts.length;
  // The caption's own "Date:" and "Time:" are of a hearing.
  const pastCaption = head.title && head.caption ? indexAt(starts, facts.length, Math.max(head.title.span.start, head.caption.caseNumber?.span.start ?? 0)) + 1 : 0;
  // What stands in a column beside the title is the caption's; a footnote hung on the title is not.
  const bodyFrom = facts[pastCaption - 1]?.kind === "footnote" ? pastCaption - 1 : pastCaption;
  const passage = head.kind === "order" ? null : findPassage(facts, marks, { from: bodyFrom, to: signatureAt }, (f) => plausible(f, head));
  const ground: Ground = { facts, starts, marks, head, pastCaption, signatureAt, signers: input.signers, filed, passage };
  const told = (before && keptOver(before.told, before.ground, ground, renewal)) ?? toldIn(ground, input);
  const strands = strandsOf(input, before, renewal, passage);
  const statements = told.claims.length ? [...strands.statements.items, ...told.claims] : strands.statements.items;
  // Asked for by the rules that want a joint paper, and by no other.
  let topics: readonly TopicTreated[] | null = null;
  const draft: Draft = {
    text, language, kind: head.kind, forum: head.forum, caption: head.caption, title: head.title, motions: motionsOf(head, facts), agreed: head.agreed,
    movant: head.movant, opponentSelfRepresented: head.opponentSelfRepresented,
    sections: sectionsOf(facts, starts, marks, input.length),
    certification: certificationOf(facts, passage, at, told.conferrals, statements),
    conferrals: told.conferrals, statements, requests: told.requests, responses: told.responses, citations: strands.citations.items, placeholders: told.placeholders,
    dates: strands.dates.items, sideParts: sidePartsOf(facts, starts, marks, input.length),
    get topics() { return (topics ??= topicsIn(facts, starts)); },
    duties: [], signature, filed,
  };
  return { draft, strands, told, ground };
}

const holds = (p: Passage | null, i: number): boolean => p !== null && i >= p.from && i < p.to;

/** What the paragraphs tell, in the draft's order: whom "he" means, and which day "the next day" is, depends on what was told before. */
function toldIn(ground: Ground, { text, chunks }: Pick<Joinable, "text" | "chunks">): Told {
  const { facts, starts, marks, head, pastCaption, signatureAt, passage } = ground;
  const at = (i: number, s: Span): Span => place(facts[i] as ParagraphFacts, starts[i] as number, s);
  // A declaration that is not headed as one about conferring tells of the facts of the case, too.
  const ofFacts = passage !== null && passage.headingAt !== null && facts[passage.headingAt]?.heading?.kind === "declaration";
  const days = daysOf(facts, ground.filed);
  const sides = sidesIn(facts, marks, head, ground.signers, passage);

  const conferrals: Conferral[] = [];
  const wrote: (ContactFact["author"])[] = [];
  const responses: DiscoveryResponse[] = [];
  const placeholders: Placeholder[] = [];
  const disputed: Request[] = [];
  const introduced: Participant[] = [];
  let previous: readonly Participant[] = [];

  let inService = false;
  /** The paragraph that last told of a contact: "Two days later he e-mailed" goes on from it. */
  let lastAt = -Infinity;
  let leads: Conferral["mode"] | null = null;
  for (let i = 0; i < facts.length; i++) {
    const within = holds(passage, i);
    if (!within && (marks[i]! & MARK.joins) === 0) continue;
    const f = facts[i];
    if (!f) continue;
    const start = starts[i]!, placed = f.placed, put = at.bind(null, i);
    if (f.heading) inService = f.heading.service;
    const named = within ? sides.everyone(f, put) : [];
    // "Counsel phoned him. / In the conversation he undertook to answer.": the call was had.
    const toldOn = within && f.contacts.tellsOn && i - lastAt <= 2 ? conferrals[conferrals.length - 1] : undefined;
    if (toldOn?.outcome === "attempted" && isLive(toldOn.mode)) conferrals[conferrals.length - 1] = { ...toldOn, outcome: "held", attempted: false };
    for (const c of f.contacts.contacts) {
      if (within ? (c.about !== null && isOtherMotion(c.about, head)) || (ofFacts && !betweenCounsel(c, head) && !(c.inPronouns && i - lastAt <= 2)) : inService || i >= signatureAt || !betweenCounsel(c, head)) continue;
      if (c.inNote && !within) continue;
      // An entry of a log that does not say how is a contact only where the list's opening says it for all.
      if (c.needsMode && leads === null) continue;
      const before = conferrals[conferrals.length - 1];
      if (c.answersBefore && !(within && before?.inCertification === true && isWritten(before.mode) && i - lastAt <= 2)) continue;
      if (within) lastAt = i;
      const own = sides.resolve(f, c.people, put, within), where = put(c.span);
      const here = named.filter((p) => p.span.end <= where.start);
      const people = c.sameAsBefore ? [...previous, ...own] : withAntecedents(own, {
        previous, signers: sides.signers(where), introduced: [introduced, here, c.people.some((p) => p.allegiance === "self") ? sides.motionSigner(where) : []],
      }, c);
      previous = people;
      conferrals.push(conferral(c.needsMode && leads ? { ...c, mode: leads } : c.answersBefore && before ? { ...c, mode: before.mode } : c, f, i, at, people, dayOf(days, i, c.date), within, conferrals[conferrals.length - 1]?.initiator ?? null));
      wrote.push(c.author);
    }
    if (within && f.contacts.leads) leads = f.contacts.leads;
    introduced.push(...named);
    for (const r of f.responses) {
      if (r.kind === "served-requests") continue;
      if (r.by && head.movant.side && r.by === head.movant.side) continue;
      const d = r.dateIndex === null ? null : (f.dates[r.dateIndex] ?? null);
      responses.push({ date: dayOf(days, i, d), supplemental: r.supplemental || r.kind === "supplemented", span: at(i, d ? cover(r.span, d.span) : r.span), requests: r.requests.flatMap((m) => m.requests.map((q) => ({ ...q, span: at(i, q.span) }))) });
    }
    for (const p of placed.placeholders) {
      const stands = shift(p.span, start);
      if ((p.line && i >= signatureAt) || (i < pastCaption && isRuledLine(text, stands))) continue;
      placeholders.push({ text: p.text, span: stands, inCertification: within || passage?.headingAt === i });
    }
    if (!within) for (const q of placed.disputed) disputed.push({ ...q, span: shift(q.span, start) });
  }

  const settled = withAnswers(conferrals.map((contact, i) => ({ contact, author: wrote[i] ?? null })));
  const { told, claims } = withoutClaims(chunks, withDetails(settled, facts, passage, days, sides, at));
  return { conferrals: told, claims, responses, placeholders, requests: unique(disputed) };
}

function strandsOf({ facts, starts, marks }: Joinable, before: Joined | null, renewal: Renewal, passage: Passage | null): Strands {
  const old = before?.strands ?? null, count = facts.length;
  /** The things that most paragraphs have none of, and nothing beyond the paragraph decides. */
  const plainly = <T extends { readonly span: Span }>(kept: Strand<T> | null, some: (p: Placed) => readonly T[], move: (item: T, by: number) => T): Strand<T> =>
    strandOf(kept, renewal, count, (i, add) => {
      if ((marks[i]! & MARK.holds) !== 0) for (const item of some(facts[i]!.placed)) add(move(item, starts[i]!));
    }, move);
  return {
    statements: strandOf(old && isSamePassage(before?.ground.passage ?? null, passage, old.statements.counts.length === count) ? old.statements : null, renewal, count, (i, add) => {
      const within = holds(passage, i), f = within || (marks[i]! & MARK.holds) !== 0 ? facts[i] : null, start = starts[i]!;
      if (!f) return;
      for (const s of within ? f.statements : f.claims) add({ kind: s.kind, span: place(f, start, s.span), inCertification: within });
      if (within && !f.statements.some((s) => s.kind === "points-to-paper")) for (const s of papersIn(f)) add({ kind: "points-to-paper", span: shift(s, start), inCertification: true, cited: true });
    }, (s, by) => ({ ...s, span: shift(s.span, by) })),
    dates: plainly(old && old.dates, (p) => p.dates, (d, by) => ({ ...d, span: shift(d.span, by) })),
    citations: plainly(old && old.citations, (p) => p.citations, (c, by) => ({ ...c, span: shift(c.span, by) })),
  };
}

const topicsIn = (facts: readonly (ParagraphFacts | null)[], starts: ArrayLike<number>): readonly TopicTreated[] =>
  facts.flatMap((f, i) => (f === null ? [] : f.topics.map((t) => ({ topic: t.topic, span: place(f, starts[i]!, t.span), leads: t.leads }))));

/** The same paragraphs certify as before. */
const isSamePassage = (a: Passage | null, b: Passage | null, sameCount: boolean): boolean =>
  (a === null && b === null) || (sameCount && a !== null && b !== null && a.from === b.from && a.to === b.to);

const place = (f: ParagraphFacts, start: number, s: Span): Span => {
  const local = f.plain.locate(s);
  return { start: local.start + start, end: local.end + start };
};

function indexAt(starts: ArrayLike<number>, count: number, offset: number): number {
  let lo = 0, hi = count;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((starts[mid] as number) < offset) lo = mid + 1; else hi = mid;
  }
  return lo;
}

/** Each date's day, for the paragraphs that are asked about. */
interface Days {
  of(i: number): readonly Dated[];
}

/**
 * Days in the draft's order: a partial date takes the year of the one before it. A whole date needs none before it, so what
 * is asked is worked out from the last whole date above.
 */
function daysOf(facts: readonly (ParagraphFacts | null)[], filed: IsoDate | null): Days {
  const known = new Map<number, { readonly dates: readonly Dated[]; readonly last: IsoDate | null }>();
  const wholeAt = (i: number): IsoDate | null => {
    const last = facts[i]?.dates.at(-1);
    return last?.form === "full" ? resolveDate(last, { previous: null, filed }) : null;
  };
  const resolve = (i: number, before: IsoDate | null): IsoDate | null => {
    let previous = before;
    const dates = (facts[i]?.dates ?? []).map((mention): Dated => {
      const day = resolveDate(mention, { previous, filed });
      previous = day ?? previous;
      return { mention, day };
    });
    known.set(i, { dates, last: previous });
    return previous;
  };
  return {
    of(i) {
      const done = known.get(i);
      if (done) return done.dates;
      let from = i - 1;
      let previous: IsoDate | null = null;
      for (; from >= 0; from--) {
        if (facts[from] === null) continue;
        previous = known.get(from)?.last ?? wholeAt(from);
        if (previous !== null) break;
      }
      for (let k = from + 1; k < i; k++) if (facts[k] !== null) previous = resolve(k, previous);
      resolve(i, previous);
      return known.get(i)!.dates;
    },
  };
}

const dayOf = (days: Days, i: number, d: DateMention | null): IsoDate | null =>
  d === null ? null : (days.of(i).find((x) => x.mention === d)?.day ?? null);

/** A contact on another motion: "conferred on Plaintiff's motion for a protective order (ECF No. 41)" in a motion to compel. */
function isOtherMotion(about: string, head: Head): boolean {
  const kinds = motionsIn({ text: about, locate: (s) => s });
  return kinds.length > 0 && head.motions.length > 0 && !kinds.some((k) => head.motions.some((m) => m.kind === k.kind || m.kind === "other"));
}

/** A letter that names requests is about discovery, whatever its subject line says. */
const motionsOf = (head: Head, facts: readonly (ParagraphFacts | null)[]): Draft["motions"] =>
  head.motions.length && head.motions.every((m) => m.kind === "other") && facts.some((f) => f?.requests.some((m) => m.requests.some((r) => r.number !== null)))
    ? head.motions.map((m) => ({ ...m, kind: "discovery" as const })) : head.motions;

/** Outside the certification, only what lawyers or the parties to the dispute did counts, not the facts of the case. */
const betweenCounsel = (c: ContactFact, head: Head): boolean =>
  c.betweenSides || c.family === "confer" && c.people.some((p) => p.role === "counsel" || p.allegiance === "self" || p.allegiance === "both")
  || c.people.some((p) => p.role === "counsel" || (p.allegiance === "self" && (p.text !== "I" || head.movant.selfRepresented)))
  || (c.people.filter((p) => p.role === "party").length >= 2);

function conferral(c: ContactFact, f: ParagraphFacts, i: number, at: (i: number, s: Span) => Span, people: readonly Participant[], day: IsoDate | null, within: boolean, before: Conferral["initiator"]): Conferral {
  const opt = (s: Span | null | undefined): Span | null => (s ? at(i, s) : null);
  const discussed = f.requests.filter((m) => m.span.start >= c.region.start && m.span.end <= c.region.end).flatMap((m) => m.requests.map((q) => ({ ...q, span: at(i, q.span) })));
  return {
    span: at(i, c.span), mode: c.mode, modeSpan: opt(c.modeSpan), date: day, dateSpan: opt(c.date?.span), time: c.time?.text ?? null, timeSpan: opt(c.time?.span),
    placeSpan: opt(c.placeSpan), durationSpan: opt(c.durationSpan), minutes: c.minutes, participants: people, outcome: staffOnly(c, people) ? "attempted" : c.outcome, initiator: initiatorOf(c, people, at.bind(null, i), before),
    discussed, discussedAll: !c.needsMode && isAllDiscussed(f, c), inCertification: within, attempted: c.attempted, bare: c.bare,
  };
}

/**
 * "Conferred in good faith", with no day and no manner, is a claim and not a contact: the contacts told beside it are
 * what there was. Standing alone with a name, it is kept.
 */
function withoutClaims(chunks: Chunks, conferrals: readonly Conferral[]): { readonly told: Conferral[]; readonly claims: Statement[] } {
  const vague = (c: Conferral): boolean => c.mode === "unknown" && c.dateSpan === null && c.timeSpan === null;
  const firm = conferrals.some((c) => c.inCertification && !vague(c)) || (!conferrals.some((c) => c.inCertification) && conferrals.some((c) => !vague(c)));
  // "attempted to confer by telephone", undated: what was tried is told elsewhere or not at all.
  const dated = conferrals.some((c) => c.dateSpan !== null);
  const general = (c: Conferral): boolean => c.attempted && c.dateSpan === null && c.timeSpan === null && (dated || c.outcome === "attempted") && !isWritten(c.mode) && c.mode !== "voicemail";
  // "conferred by telephone in good faith", before the calls are told by their days.
  const summary = (c: Conferral, i: number): boolean => c.inCertification && c.outcome === "held" && c.dateSpan === null && c.timeSpan === null && CONFERRED.test(windowOf(chunks, c.span.start, c.span.end))
    && conferrals.some((n, k) => (k > i || SUMS_UP.test(windowOf(chunks, Math.max(0, c.span.start - 12), c.span.start))) && k !== i && n.inCertification && n.dateSpan !== null && n.mode === c.mode);
  // "made reasonable efforts to confer, to wit: today he e-mailed": the effort is the e-mail.
  const isTheOther = (c: Conferral): boolean => c.attempted && c.mode === "unknown" && c.timeSpan === null && conferrals.some((n) => n !== c && n.date !== null && n.date === c.date && n.mode !== "unknown");
  // "the conference of counsel, which took place on May 4. On that day they spoke by telephone": one, told twice.
  const isToldAgain = (c: Conferral): boolean => c.outcome === "held" && c.mode === "unknown" && c.date !== null && c.timeSpan === null && c.participants.every((p) => p.name === null)
    && conferrals.some((n) => n !== c && n.date === c.date && n.outcome === "held" && isLive(n.mode));
  const isClaim = (c: Conferral, i: number): boolean => summary(c, i) || isTheOther(c) || isToldAgain(c) || (vague(c) && (firm || c.bare || c.outcome !== "held")) || general(c);
  // "She set a call for the 6th. At 3 on the 6th we spoke.": one contact.
  const onlySet = (c: Conferral, i: number): boolean => c.outcome === "scheduled" && c.date !== null && !isWritten(c.mode) && conferrals.some((n, k) => k > i && n.date === c.date && n.outcome !== "scheduled" && !isWritten(n.mode));
  return {
    told: conferrals.filter((c, i) => !isClaim(c, i) && !onlySet(c, i)),
    claims: conferrals.filter(isClaim).map((c): Statement => ({ kind: c.outcome === "held" ? "bare-conferred" : "bare-attempted", span: c.span, inCertification: c.inCertification })),
  };
}

/** "Having ", "personally ": after the conference was told, this says it once more; not "then ". */
const SUMS_UP = /\b(?:having|personally|thus|so|accordingly|therefore)(?: \w+)? $/iu;

/** "met and conferred"; not "spoke". */
const CONFERRED = /^(?:met (?:and|&) )?(?:conferred|consulted)\b/iu;

/**
 * "He telephoned her again": the people of the contact before, or those whom the passage has named, the signer among them.
 * Only where the contact itself names fewer than two, and only names already told: of the lists in their order, so many as
 * make two.
 */
/** Who may be meant by "he" and "they", the nearest first. */
interface Antecedents {
  readonly previous: readonly Participant[];
  readonly signers: readonly Participant[];
  readonly introduced: readonly (readonly Participant[])[];
}

function withAntecedents(own: readonly Participant[], { previous, signers, introduced }: Antecedents, c: ContactFact): readonly Participant[] {
  // "Mr. Adler's secretary, Dot Kessel, called": staff, and nobody else.
  if (own.some((p) => p.name !== null) && own.every((p) => p.role === "staff")) return own;
  const names = new Set(own.flatMap((p) => (p.name ? [lastName(p.name)] : [])));
  if (names.size >= 2 || (own.length > 0 && names.size === 0 && own.some((p) => p.role !== null) && !own.some((p) => p.role === "party")) || c.bare) return own;
  // "Counsel whose signatures appear below": all of them.
  if (names.size === 0 && signers.length > 2 && previous.every((p) => p.name === null)) return [...own, ...signers];
  if (!c.inPronouns && own.length > 0 && !goesOneWay(c, own)) return own;
  const most = names.size === 0 ? Math.max(2, previous.filter((p) => p.name !== null).length) : 2;
  const added: Participant[] = [];
  for (const pool of [previous, signers, ...introduced]) for (const p of pool) {
    if (names.size >= most) break;
    if (p.name === null || names.has(lastName(p.name))) continue;
    names.add(lastName(p.name));
    added.push(p);
  }
  // "We talked": the writer, now named.
  const isNobodyMore = (p: Participant): boolean => p.name === null && ((PLAIN_SELF.test(p.text) && added.some((q) => q.side === "movant")) || (p.role === "party" && p.side === null && names.size >= 2));
  return [...own.filter((p) => !isNobodyMore(p)), ...added];
}

/** "I called that office on May 4": the writer alone is named, and whom he called is told before. */
const goesOneWay = (c: ContactFact, own: readonly Participant[]): boolean =>
  !c.inNote && (c.family === "call" || c.family === "message" || c.family === "write") && own.every((p) => p.side === "movant");

const PLAIN_SELF = /^(?:I|we|us|me|myself)$/iu;

const lastName = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();

/** Contacts of a paragraph that are plainly between the sides; one that speaks of trying to confer lends that to all. */
const plausible = (f: ParagraphFacts, head: Head): number => {
  const trying = f.claims.some((s) => s.kind === "bare-attempted" || s.kind === "good-faith");
  return f.contacts.contacts.filter((c) => !c.inNote && (trying || betweenCounsel(c, head))).length;
};

/** The subject of the cue's sentence: the last person before the cue. */
function initiatorOf(c: ContactFact, people: readonly Participant[], at: (s: Span) => Span, previous: Conferral["initiator"]): Conferral["initiator"] {
  if (c.received) return "opponent";
  if (c.reply) return previous === "opponent" ? "movant" : "opponent";
  const cue = at(c.span).start;
  const before = people.filter((p) => p.span.end <= cue && p.side !== null);
  return before.length ? (before[before.length - 1] as Participant).side : null;
}

/** A paralegal with a receptionist is nobody conferring. */
const staffOnly = (c: ContactFact, people: readonly Participant[]): boolean =>
  c.outcome === "held" && people.some((p) => p.role === "staff") && people.every((p) => p.name === null || p.role === "staff") && people.some((p) => p.name !== null) ||
  c.outcome === "held" && c.people.some((p) => p.role === "staff") && c.people.some((p) => p.name !== null) && c.people.every((p) => p.name === null || p.role === "staff")
  || c.people.length > 0 && c.outcome === "held" && c.people.some((p) => p.role === "staff") && !c.people.some((p) => p.role !== "staff" && (p.allegiance === "self" || p.name !== null || p.role === "counsel"));

const unique = (requests: readonly Request[]): Request[] => {
  const seen = new Set<string>();
  return requests.filter((r) => !seen.has(r.label) && seen.add(r.label));
};

/** Facts set out on a form ("Date: ..., Manner: ...") belong to the conference beside them, or make one. */
function withDetails(conferrals: readonly Conferral[], facts: readonly (ParagraphFacts | null)[], passage: Passage | null, days: Days, sides: Sides, at: (i: number, s: Span) => Span): Conferral[] {
  if (!passage) return [...conferrals];
  let date: Conferral["date"] = null, dateSpan: Span | null = null, time: { span: Span; text: string } | null = null, mode: { mode: Conferral["mode"]; span: Span } | null = null, placeSpan: Span | null = null, whole: Span | null = null;
  const people: Participant[] = [];
  let labels = 0;
  for (let i = Math.max(0, passage.headingAt ?? passage.from); i < passage.to; i++) {
    const f = facts[i], d = f?.contacts.details;
    if (!f || !d) continue;
    labels += d.labels;
    whole = whole ? { start: whole.start, end: at(i, d.span).end } : at(i, d.span);
    if (d.date && !dateSpan) { date = dayOf(days, i, d.date); dateSpan = at(i, d.date.span); }
    if (d.time && !time) time = { span: at(i, d.time.span), text: d.time.text };
    if (d.mode && !mode) mode = { mode: d.mode.mode, span: at(i, d.mode.span) };
    if (d.placeSpan && !placeSpan) placeSpan = at(i, d.placeSpan);
    people.push(...sides.resolve(f, d.people, (s) => at(i, s), true));
  }
  if (!whole || !(date || time || mode)) return [...conferrals];
  const target = conferrals.findIndex((c) => c.inCertification && (c.outcome === "held" || c.mode !== "letter") && (c.date === null || c.date === date || date === null));
  const day = dateSpan;
  // "Dates: a call on May 4; a second on May 11": told one by one already.
  if (day !== null && conferrals.some((c, i) => i !== target && c.inCertification && c.dateSpan?.start === day.start)) return [...conferrals];
  if (target < 0) {
    if (labels < 2 || conferrals.some((c) => c.inCertification)) return [...conferrals];
    return [...conferrals, {
      span: mode?.span ?? dateSpan ?? whole, mode: mode?.mode ?? "unknown", modeSpan: mode?.span ?? null, date, dateSpan, time: time?.text ?? null, timeSpan: time?.span ?? null,
      placeSpan, durationSpan: null, minutes: null, participants: people, outcome: "held", initiator: null, discussed: [], discussedAll: false, inCertification: true, attempted: false, bare: false,
    }];
  }
  return conferrals.map((c, i) => i !== target ? c : {
    ...c, date: c.date ?? date, dateSpan: c.dateSpan ?? dateSpan, time: c.time ?? time?.text ?? null, timeSpan: c.timeSpan ?? time?.span ?? null,
    mode: c.mode === "unknown" && mode ? mode.mode : c.mode, modeSpan: c.modeSpan ?? mode?.span ?? null, placeSpan: c.placeSpan ?? placeSpan,
    participants: people.length ? [...c.participants, ...people.filter((p) => !c.participants.some((q) => lastName(q.name ?? q.text) === lastName(p.name ?? p.text)))] : c.participants, bare: false,
  });
}

function certificationOf(facts: readonly (ParagraphFacts | null)[], passage: Passage | null, at: (i: number, s: Span) => Span, conferrals: readonly Conferral[], statements: readonly Statement[]): Certification | null {
  if (!passage) return null;
  const told = conferrals.some((c) => c.inCertification) || statements.some((s) => s.inCertification && CERTIFYING.has(s.kind));
  if (!told && !isHeaded(facts, passage)) return null;
  const first = facts[passage.headingAt ?? passage.from] ?? facts[passage.from], last = lastFacts(facts, passage);
  if (!first || last === null) return null;
  const firstAt = facts[passage.headingAt ?? passage.from] ? (passage.headingAt ?? passage.from) : passage.from;
  const heading = passage.headingAt === null ? null : (facts[passage.headingAt]?.heading ?? facts[passage.headingAt]?.runIn ?? null);
  return {
    span: { start: at(firstAt, { start: 0, end: 0 }).start, end: at(last, { start: 0, end: (facts[last] as ParagraphFacts).plain.text.length }).end },
    heading: heading && passage.headingAt !== null ? { text: heading.title, span: at(passage.headingAt, heading.span) } : null,
    declaration: facts.slice(passage.headingAt ?? passage.from, passage.to).some((f) => f?.sworn || f?.heading?.kind === "declaration"),
  };
}

/** A heading of its own, and words under it, whatever they say: a certification that tells nothing is one. */
const isHeaded = (facts: readonly (ParagraphFacts | null)[], { headingAt, from, to }: Passage): boolean => {
  const heading = headingAt === null ? null : (facts[headingAt]?.heading ?? facts[headingAt]?.runIn ?? null);
  return heading?.kind === "certification" && facts.slice(from, to).some((f) => f !== null && !f.heading && f.sentences.some((s) => s.end - s.start > FEWEST_WORDS));
};

/** Characters of the shortest sentence that says something. */
const FEWEST_WORDS = 30;

const CERTIFYING: ReadonlySet<Statement["kind"]> = new Set(["bare-conferred", "good-faith", "impasse", "bare-attempted", "not-conferred", "points-to-paper", "opposed", "unopposed"]);

const lastFacts = (facts: readonly (ParagraphFacts | null)[], p: Passage): number | null => {
  for (let i = p.to - 1; i >= p.from; i--) if (facts[i]) return i;
  return null;
};

/** A section goes on to the next heading that lies no deeper. */
function sectionsOf(facts: readonly (ParagraphFacts | null)[], starts: ArrayLike<number>, marks: Uint16Array, end: number): Section[] {
  const sections: Section[] = [];
  // Where the nearest heading of each level begins, counted from below.
  const next: number[] = [];
  for (let i = facts.length - 1; i >= 0; i--) {
    const f = (marks[i]! & MARK.heading) !== 0 ? facts[i] : null;
    if (!f?.heading) continue;
    const heading = shift(f.placed.heading!, starts[i]!), level = Math.max(1, f.level);
    let to = end;
    for (let l = 0; l <= level; l++) to = Math.min(to, next[l] ?? end);
    sections.push({ title: f.heading.title, heading, level, span: { start: heading.start, end: to } });
    next[level] = heading.start;
  }
  return sections.reverse();
}

function sidePartsOf(facts: readonly (ParagraphFacts | null)[], starts: ArrayLike<number>, marks: Uint16Array, end: number): SidePart[] {
  const parts: SidePart[] = [];
  for (let i = facts.length - 1, to = end; i >= 0; i--) {
    if ((marks[i]! & MARK.sidePart) === 0) continue;
    for (const part of [...facts[i]!.placed.sideParts].reverse()) {
      const start = starts[i]! + part.start;
      parts.push({ side: part.side, span: { start, end: to } });
      to = start;
    }
  }
  return parts.reverse();
}
