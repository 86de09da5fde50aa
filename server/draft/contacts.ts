/**
 * The contacts a paragraph tells of: each try at reaching the other side, with when, how, who and how it ended.
 *
 * A sentence's cues are weighed by stance, cues that tell of one contact are joined, and each contact takes the dates,
 * times, manner words and people that stand nearest to it. Sentences without a cue of their own ("The date was ...",
 * "He refused.") belong to the contact before them. Logs and forms, which have no verbs, are read by their own rules.
 */
import { hasBoxes, isTicked, isUnticked } from "./boxes.js";
import { mayBeInRoom, partByManner } from "./contactByManner.js";
import { partByDeed } from "./contactByDeed.js";
import { isContact, stanceOfCue } from "./contactCues.js";
import { isOtherDate } from "./contactDateOwners.js";
import type { ContactFact, Contacts, Denial, Details, Group, Part, Telling, Timings } from "./contactFact.js";
import { detailsOf, leadingMode } from "./contactForm.js";
import { announcedIn } from "./contactAnnounced.js";
import { contactsOfGroup } from "./contactTold.js";
import { isRemark, isSameContact } from "./contactGroups.js";
import { asToldBefore } from "./contactLead.js";
import { listedIn } from "./contactList.js";
import { entryOf, isLog, loggedIn } from "./contactLog.js";
import { isOnOtherMatter } from "./contactMatter.js";
import { isNotOurs } from "./contactNotOurs.js";
import { mailIn, mayBeMail } from "./contactMail.js";
import { missedIn } from "./contactMissed.js";
import { mayBeNoted, notedIn } from "./contactNotes.js";
import { INTRODUCES, RULE_26F } from "./contactPhrases.js";
import { answered } from "./contactReplies.js";
import { toldOnce } from "./contactRetold.js";
import { sentencesTold } from "./contactSentences.js";
import { findCues, type Cue } from "./cues.js";
import { isOfOthers, isOnlyPlanned } from "./deedParties.js";
import type { DateMention } from "./dates.js";
import { findModes, isLive, isWritten, type ModeMention } from "./modes.js";
import { findPeople } from "./people.js";
import { contains, type Span } from "./span.js";
import { searchFor } from "./search.js";
import { quotedSpans } from "./stance.js";

export type { ContactFact, Contacts, Denial } from "./contactFact.js";

/** Of a paragraph that tells of nobody's contact with anybody. */
export const NOTHING_TOLD: Contacts = { contacts: [], denials: [], details: null, people: [], leads: null };

const OPENING = searchFor([INTRODUCES]);

/** @param read what is read of the paragraph besides, where it is asked for */
export function readContacts(text: string, read: Timings & Pick<Telling, "sentences">, entry: boolean): Contacts {
  const cues = findCues(text);
  const telling = new Paragraph(text, cues, read, entry);
  const details = detailsOf(telling), introduces = OPENING.in(text)?.first(INTRODUCES) ?? null;
  if (cues.length === 0 && telling.modes.length === 0 && !entry && details === null && introduces === null && !mayBeNoted(text) && !mayBeMail(text) && !(read.dates.length > 0 && (mayBeInRoom(text) || isLog(text)))) return TELLS_ON.test(text) ? ONLY_TELLS_ON : NOTHING_TOLD;
  const { groups, denials } = grouped(telling, cues);
  const listed = listedIn(telling);
  const byCues = (stops: readonly ContactFact[]): readonly ContactFact[] =>
    [...withoutListed(text, outsideForm(groups.flatMap((group, i) => contactsOfGroup(telling, group, groups[i - 1], groups[i + 1], stops.map((c) => c.region.start))), details), listed), ...listed];
  const first = byCues(listed), logs = [...loggedIn(telling, first), ...missedIn(telling, first)];
  const noted = details && details.labels > 1 ? [] : notedIn(telling, [...first, ...logs]).filter((c) => !isOthersDeed(telling, c));
  // What is told without a cue ends the telling before it.
  const told = groups.length > 0 && logs.length + noted.length > 0 ? byCues([...listed, ...logs, ...noted]) : first;
  const plainly = answered(text, inOrder([...told, ...logs]));
  const mail = plainly.length === 0 && noted.length === 0 ? mailIn(telling) : null;
  if (mail) return { contacts: [mail], denials, details: null, people: mail.people, leads: null };
  const line = entry && !details ? entryOf(telling) : null, logged = line && (isOthersDeed(telling, line) || isOnOtherMatter(text, line, []) || isNotOurs(text, line, telling.sentences)) ? null : line;
  if (logged && standsFor(logged, plainly)) return { contacts: [logged], denials, details: null, people: logged.people, leads: null };
  const all = asToldBefore(text, noted.length > 0 ? inOrder([...plainly, ...noted]) : announcedIn(telling, plainly));
  const contacts = toldOnce(text, all).filter((c, i, all) => !isOnOtherMatter(text, c, all.slice(i + 1)) && !isNotOurs(text, c, telling.sentences));
  const people = contacts.length || introduces ? findPeople(text.slice(0, 3000)) : [];
  return { contacts, denials, details, people, leads: leadingMode(telling), ...(TELLS_ON.test(text) && { tellsOn: true as const }) };
}

/** "4. In the conversation ", "During that call ": the first words of a paragraph that goes on; not "In this case". */
const TELLS_ON = /^\W*(?:[a-z\d]{1,3}[.)] )?(?:In|During|On|At|In the course of) (?:the|that|this|our|their) (?:telephone |phone )?(?:conversation|call|discussion|conference|talk|meeting),? (?!of |on |with |before |which |that )/u;
const ONLY_TELLS_ON: Contacts = { ...NOTHING_TOLD, tellsOn: true };

/** A paragraph that may tell of contacts. Most do not: what stands in it is read when it is asked for. */
class Paragraph implements Telling {
  readonly text: string;
  readonly timings: Timings & Pick<Telling, "sentences">;
  readonly modes: readonly ModeMention[];
  readonly cues: readonly Cue[];
  readonly entry: boolean;
  #sentences: readonly Span[] | undefined;
  #dates: readonly DateMention[] | undefined;
  #quoted: readonly Span[] | undefined;

  constructor(text: string, cues: readonly Cue[], read: Timings & Pick<Telling, "sentences">, entry: boolean) {
    this.text = text;
    this.timings = read;
    this.modes = saidOf(text, findModes(text));
    this.cues = cues;
    this.entry = entry;
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentencesTold(this.text, this.timings));
  }
  get dates(): readonly DateMention[] {
    return (this.#dates ??= this.timings.dates.filter((d) => !isOtherDate(this.text, d.span)));
  }
  get quoted(): readonly Span[] {
    return (this.#quoted ??= quotedSpans(this.text));
  }
}

/** The manners that a form's boxes leave: a ticked one is how it was done. */
const saidOf = (text: string, modes: readonly ModeMention[]): readonly ModeMention[] =>
  modes.length > 0 && hasBoxes(text) ? modes.filter((m) => !isUnticked(text, m.span.start)).map((m) => (isTicked(text, m.span.start) ? { ...m, manner: true } : m)) : modes;

/** What semicolons part. */
function piecesOf(text: string, s: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = s.start;
  for (let at = text.indexOf("; ", start); at >= 0 && at < s.end; at = text.indexOf("; ", start)) {
    pieces.push({ start, end: at });
    start = at + 2;
  }
  return [...pieces, { start, end: s.end }];
}

/** "The two arranged to speak again by telephone on October 16.": a conference set for a day, by both. */
function setFor({ text, dates }: Telling, cue: Cue, sentence: Span, follows: boolean): readonly Part[] {
  const offer = INVITED_TO.exec(text.slice(sentence.start, cue.span.start));
  if (offer && ACCEPTS.test(text.slice(sentence.end, sentence.end + 80)) && dates.some((d) => contains(sentence, d.span))) return [{ cue: { span: { start: sentence.start + offer.index, end: cue.span.end }, family: "confer", form: "noun", weak: false }, attempted: false, sentence }];
  if (!follows && cue.form !== "noun" && !BY_BOTH.test(text.slice(sentence.start, cue.span.start)) && !BY_TWO.test(text.slice(sentence.start, cue.span.start))) return [];
  if (cue.form === "noun") return SETS.test(text.slice(sentence.start, cue.span.start)) && dates.some((d) => d.span.start >= cue.span.end && d.span.end <= sentence.end && / for (?:the |\w+day,? )?$/u.test(text.slice(cue.span.end, d.span.start))) ? [{ cue, attempted: false, sentence }] : [];
  const lead = AGREED_TO.exec(text.slice(Math.max(sentence.start, cue.span.start - 60), cue.span.start));
  if (!lead || cue.form !== "base" || !dates.some((d) => d.span.start >= cue.span.end && d.span.end <= sentence.end && !/[;:]/u.test(text.slice(cue.span.end, d.span.start)))) return [];
  return [{ cue: { span: { start: cue.span.start - lead[0].length, end: cue.span.end }, family: "confer", form: "noun", weak: false }, attempted: false, sentence }];
}

/** "counsel scheduled a ", "we set up the ": right before a talk for a day. */
const SETS = /\b(?:scheduled|arranged|calendared|set)(?: up)? (?:an?|the|another|our) (?:\S+ )?$/iu;

/** "The parties agreed to ": what no contact before it explains. */
const BY_BOTH = /\b(?:parties|counsel|attorneys|lawyers|sides|both|we|they|the two) (?:have |had )?(?:then |since )?(?:agreed|arranged) to (?:\S+ and )?$/iu;
/** "Ms. Hale and Mr. Cho agreed to ", "Mr. Cho and I arranged to ": one of either side; not "Mr. Cho agreed to ". */
const BY_TWO = /\band (?:I|(?:opposing |defen[sc]e )?counsel|(?:(?:Mr|Ms|Mrs|Dr)\. )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?: (?:counsel|attorney|lawyer))?) (?:have |had )?(?:then |since |also )?(?:agreed|arranged) to (?:\S+ and )?$/u;
/** " Mr. Cho accepted", " He agreed to that": right after an invitation. */
const ACCEPTS = /^\W{0,2}(?:(?:Mr|Ms|Mrs|Dr)\. )?(?:[^\s.;]+ ){1,4}?(?:accepted|agreed|confirmed|consented|said yes)\b(?! (?:only|in part)\b)/u;
/** "invited Mr. Cho to ", "proposed a ": the offer itself, and what stands between it and the talk. */
const INVITED_TO = /\b(?:invited|proposed|offered|suggested)\b[^;]*$/iu;

/** "arranged to ", "agreed to meet and ": right before a talk that both set; not "offered to ". */
const AGREED_TO = /\b(?:arranged|agreed|scheduled|planned|undertook) (?:by e-?mail )?to (?:\S+ and )?$/iu;

/** "In particular: (1) Mr. Adler, by telephone": the first of several that are numbered. */
const NUMBERED = /\((?:[1ai])\) /u;

/** The cues that tell of a contact, those of one contact together; and the sentences that deny one. */
function grouped(telling: Telling, cues: readonly Cue[]): { groups: readonly Group[]; denials: readonly Denial[] } {
  const { text, sentences } = telling;
  const denials: Denial[] = [];
  const parts: Part[] = [];
  for (const cue of cues) {
    const sentence = sentences.find((s) => s.start <= cue.span.start && cue.span.start < s.end) ?? { start: 0, end: text.length };
    const stance = stanceOfCue(telling, cue, sentence);
    if ((stance === "negated" || stance === "offered") && cue.family !== "write") denials.push({ span: sentence, stance });
    if (stance === "happened" || stance === "attempted") parts.push({ cue, attempted: stance === "attempted", sentence });
    else if (stance === "planned" || stance === "offered") parts.push(...setFor(telling, cue, sentence, parts.length > 0));
  }
  const byCues = groupsOf(telling, parts);
  const told = new Set(byCues.flatMap((g) => g.map((p) => p.sentence.start)));
  // A strong cue that tells of no contact says so for its sentence: "did not confer", "conferred with his client".
  const spoken = (s: Span): boolean => cues.some((c) => !c.weak && c.family !== "write" && contains(s, c.span));
  const byManner = sentences.flatMap((s) => (told.has(s.start) ? [] : spoken(s) ? partByDeed(telling, s, true) ?? [] : partByManner(telling, s, byCues.some((g) => g[0].sentence.start < s.start)) ?? partByDeed(telling, s) ?? []));
  byManner.push(...sentences.filter((s) => told.has(s.start)).flatMap((s) => piecesOf(text, s).filter((p, i, all) => all.length > 1 && (i > 0 || NUMBERED.test(text.slice(p.start, p.end))) && !cues.some((c) => contains(p, c.span))).flatMap((p) => partByManner(telling, p, true) ?? [])));
  const more = new Set(byManner.map((p) => p.sentence.start));
  // "Counsel has not called him; but she did e-mail him on May 4": another piece of a sentence that denies something.
  byManner.push(...sentences.filter((s) => !told.has(s.start) && spoken(s) && !more.has(s.start)).flatMap((s) => piecesOf(text, s).filter((p, _, all) => all.length > 1 && !cues.some((c) => contains(p, c.span))).flatMap((p) => partByManner(telling, p, true) ?? partByDeed(telling, p) ?? [])));
  if (byManner.length === 0) return { groups: byCues, denials };
  const kept = byCues.flat();
  return { groups: groupsOf(telling, [...kept, ...byManner].sort((a, b) => a.cue.span.start - b.cue.span.start), true), denials };
}

/** @param known each part has been found to tell of a contact */
function groupsOf(telling: Telling, parts: readonly Part[], known = false): readonly Group[] {
  const groups: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const last = groups[groups.length - 1];
    if (last && isRemark(telling.text, last, part)) continue;
    if (last && isSameContact(telling, last, part)) last.push(part);
    else if (known || isContact(telling, part, groups)) groups.push([part]);
  }
  return groups;
}

/** What a form with its own day sets out is the conference; its remarks tell of no other without a day. */
const outsideForm = (told: readonly ContactFact[], details: Details | null): readonly ContactFact[] =>
  details === null || details.labels < WHOLE_FORM || details.date === null ? told : told.filter((c) => c.date !== null || c.span.start < details.span.start);

/** Labels of a form that sets a conference out by itself. */
const WHOLE_FORM = 3;

const inOrder = (contacts: readonly ContactFact[]): readonly ContactFact[] => [...contacts].sort((a, b) => a.span.start - b.span.start);

/** A list tells of its contacts itself; what its introduction says of them all ("conferred in writing: my letter of ...") is a claim. */
const withoutListed = (text: string, told: readonly ContactFact[], listed: readonly ContactFact[]): readonly ContactFact[] =>
  listed.length === 0 ? told : told.filter((c) => !listed.some((l) => contains(l.region, c.span)) && !(c.date === null && isWritten(c.mode) && listed.some((l) => isWritten(l.mode) && c.span.end <= l.span.start && LEADS_TO_LIST.test(text.slice(c.span.end, l.span.start))))).map((c) => (listed.some((l) => l.date === c.date || (l.modeSpan !== null && l.modeSpan === c.modeSpan)) ? unsettled(c) : c));

/** ": Plaintiff's "; not ". ". */
const LEADS_TO_LIST = /^[^.;:]{0,60}:/u;

const unsettled = (c: ContactFact): ContactFact => ({ ...c, date: null, time: null, mode: "unknown", modeSpan: null, placeSpan: null, vague: true });

/** What a line of a log or a note tells was not done between the sides. */
function isOthersDeed({ text, sentences }: Telling, { span, mode, outcome }: ContactFact): boolean {
  const s = sentences.find((x) => contains(x, span));
  if (s === undefined) return false;
  const words = text.slice(s.start, s.end), at = { start: span.start - s.start, end: span.end - s.start };
  return (RULE_26F.test(words) && isLive(mode === "unknown" ? "telephone" : mode)) || isOfOthers(words, at, "noun") || (isLive(mode) && outcome === "held" && isOnlyPlanned(words, at));
}

/** A log's line is read as one: it has no cue, or opens with "Telephone call" before its first. */
function standsFor(logged: ContactFact, contacts: readonly ContactFact[]): boolean {
  const [first] = contacts;
  return first === undefined || (contacts.length === 1 && isLive(logged.mode) && logged.span.start < 24 && first.span.start > logged.span.end);
}
