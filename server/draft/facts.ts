/**
 * The facts of one paragraph: everything the engine will ever know of it, read once and kept until its words change.
 * Spans count in the draft from the paragraph's start (`locate` has been applied where facts leave this file's callers).
 */
import { certifies, isCertificationHeading, isClosingHeading, isDeclarationHeading, isSworn, runInHeading } from "./certification.js";
import { NOTHING_TOLD, readContacts, type Contacts } from "./contacts.js";
import { findDates, type DateMention } from "./dates.js";
import type { Language } from "./draft.js";
import { mayMatter } from "./gate.js";
import { plainOf, type Paragraph } from "./paragraphs.js";
import { isServiceHeading, opensSidePart, placedOf, type Placed } from "./placed.js";
import type { Plain } from "./plain.js";
import { findRequests, type RequestMention } from "./requests.js";
import { findResponses, type ResponseMention } from "./responses.js";
import { sentencesOf } from "./sentences.js";
import type { Span } from "./span.js";
import { readClaims, withCertified, type StatementFact } from "./statements.js";
import { findDurations, findTimes, type DurationMention, type TimeMention } from "./times.js";
import { readTopics, type TopicFact } from "./topics.js";

interface HeadingFact {
  readonly title: string;
  readonly span: Span;
  readonly kind: "certification" | "declaration" | "closing" | "other";
  /** Of a certificate of service or mailing. */
  readonly service: boolean;
}

/** All spans here count in `plain.text`; `plain.locate` leads back to the draft. */
export interface ParagraphFacts {
  readonly plain: Plain;
  readonly kind: Paragraph["kind"];
  readonly level: number;
  /** The paragraph is a heading. */
  readonly heading: HeadingFact | null;
  /** A heading that the paragraph's first words are. */
  readonly runIn: HeadingFact | null;
  readonly dates: readonly DateMention[];
  readonly contacts: Contacts;
  /** All that it states, if it is part of the certification; and what counts wherever it stands. */
  readonly statements: readonly StatementFact[];
  readonly claims: readonly StatementFact[];
  readonly requests: readonly RequestMention[];
  readonly responses: readonly ResponseMention[];
  readonly topics: readonly TopicFact[];
  readonly sworn: boolean;
  readonly certifies: boolean;
  readonly sentences: readonly Span[];
  readonly placed: Placed;
}

/** A span of a paragraph's words, in the draft where the paragraph begins at `start`. */
export function placedAt(f: ParagraphFacts, start: number, s: Span): Span {
  const local = f.plain.locate(s);
  return { start: local.start + start, end: local.end + start };
}

const NONE: readonly never[] = [];
/** Longer than any paragraph that tells of conferring; what is longer is no paragraph, but a text without line ends. */
const LONGEST = 20_000;

/** Null where nothing in the paragraph could matter. */
export function readFacts(text: string, p: Paragraph, language: Language): ParagraphFacts | null {
  if (p.kind === "code" || p.kind === "comment") return null;
  if (p.kind === "heading") return new HeadingFacts(plainOf(text, p, language), p.level);
  return mayMatter(text, p.start, p.end) || standsOut(text, p) ? new TextFacts(plainOf(text, p, language), p.kind, p.level) : null;
}

/** What a paragraph's words tell. Each fact is read when it is first asked for, and kept: of most paragraphs few are asked. */
class TextFacts implements ParagraphFacts {
  readonly plain: Plain;
  readonly kind: Paragraph["kind"];
  readonly level: number;
  readonly heading = null;
  #runIn: HeadingFact | null | undefined;
  #sentences: readonly Span[] | undefined;
  #dates: readonly DateMention[] | undefined;
  #times: readonly TimeMention[] | undefined;
  #durations: readonly DurationMention[] | undefined;
  #contacts: Contacts | undefined;
  #statements: readonly StatementFact[] | undefined;
  #claims: readonly StatementFact[] | undefined;
  #requests: readonly RequestMention[] | undefined;
  #responses: readonly ResponseMention[] | undefined;
  #topics: readonly TopicFact[] | undefined;
  #placed: Placed | undefined;
  #sworn: boolean | undefined;
  #certifies: boolean | undefined;

  constructor(plain: Plain, kind: Paragraph["kind"], level: number) {
    this.plain = plain;
    this.kind = kind;
    this.level = level;
  }

  get runIn(): HeadingFact | null {
    return this.#runIn === undefined ? (this.#runIn = runInFact(this.#words)) : this.#runIn;
  }
  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentencesOf(this.#words));
  }
  get dates(): readonly DateMention[] {
    return (this.#dates ??= findDates(this.#words));
  }
  get times(): readonly TimeMention[] {
    return (this.#times ??= findTimes(this.#words));
  }
  get durations(): readonly DurationMention[] {
    return (this.#durations ??= findDurations(this.#words, this.times));
  }
  get contacts(): Contacts {
    return (this.#contacts ??= this.#isQuoted || this.#words.length > LONGEST ? NOTHING_TOLD : readContacts(this.#words, this, this.#isEntry));
  }
  get statements(): readonly StatementFact[] {
    return (this.#statements ??= this.#isQuoted ? NONE : withCertified(this.#words, this, this.claims, this.#certifying));
  }
  get claims(): readonly StatementFact[] {
    return (this.#claims ??= this.#isQuoted ? NONE : readClaims(this.#words, this, this.contacts.denials, this.#certifying));
  }
  get requests(): readonly RequestMention[] {
    return (this.#requests ??= findRequests(this.#words));
  }
  get responses(): readonly ResponseMention[] {
    return (this.#responses ??= this.#isQuoted ? NONE : findResponses(this.#words, this));
  }
  get topics(): readonly TopicFact[] {
    return (this.#topics ??= this.#isQuoted ? NONE : readTopics(this.#words));
  }
  get sworn(): boolean {
    return (this.#sworn ??= isSworn(this.#words));
  }
  get certifies(): boolean {
    return (this.#certifies ??= certifies(this.#words));
  }
  get placed(): Placed {
    return (this.#placed ??= placedOf(this));
  }

  get #words(): string {
    return this.plain.text;
  }
  /** Somebody else's words. */
  get #isQuoted(): boolean {
    return this.kind === "quote";
  }
  /** One line of a list, of a log or of a form. */
  get #isEntry(): boolean {
    return this.kind === "list-item" || this.kind === "table-row" || (this.dates[0]?.span.start ?? 99) < 4 || isLabelled(this.#words);
  }
  /** It tells of conferring. */
  get #certifying(): boolean {
    const { contacts, details } = this.contacts;
    return contacts.length > 0 || details !== null || this.runIn !== null;
  }
}

const runInFact = (words: string): HeadingFact | null => {
  const span = runInHeading(words);
  return span && { title: words.slice(span.start, span.end), span, kind: "certification", service: false };
};

/** What the gate's words do not give away: a field of a form ("10:30 a.m."), a signature, one side's part of a joint paper. */
function standsOut(text: string, p: Paragraph): boolean {
  const length = p.end - p.start;
  if (p.kind === "list-item") return length < 80;
  if (p.kind !== "text") return false;
  const words = text.slice(p.start, Math.min(p.end, p.start + LONGEST_SIGNATURE));
  return (length < LONGEST_SIGNATURE && mayBeSigned(words)) || opensSidePart(words);
}

/** Of a signature with the lines under it, in characters. */
const LONGEST_SIGNATURE = 400;

/** "Dorothy Mills, Georgia Bar No. 000000": the line under a certification that nothing else in it gives away. */
const mayBeSigned = (words: string): boolean =>
  words.includes("s/") ? /^\s*_*\/?s\//u.test(words) : words.length < 120 && /^\s*(?:(?:Respectfully|Sincerely|Very truly yours)(?: submitted)?,?\s+)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4} ?(?:[,(\n]|$)/u.test(words);

const isLabelled = (words: string): boolean => /^(?:date|when|time|place|manner|mode|participants|attending|present)\b.{0,30}[:.]/iu.test(words);

/** What a heading tells. */
class HeadingFacts implements ParagraphFacts {
  readonly plain: Plain;
  readonly kind = "heading";
  readonly level: number;
  readonly heading: HeadingFact;
  readonly runIn = null;
  readonly dates = NONE;
  readonly contacts = NOTHING_TOLD;
  readonly statements = NONE;
  readonly claims = NONE;
  readonly requests: readonly RequestMention[];
  readonly responses = NONE;
  readonly sworn = false;
  readonly certifies = false;
  readonly sentences = NONE;
  readonly placed: Placed;

  constructor(plain: Plain, level: number) {
    const title = plain.text;
    this.plain = plain;
    this.level = level;
    this.heading = { title, span: { start: 0, end: title.length }, kind: headingKind(title), service: isServiceHeading(title) };
    this.requests = findRequests(title);
    this.placed = placedOf(this);
  }

  get topics(): readonly TopicFact[] {
    return readTopics(this.plain.text);
  }
}

const headingKind = (title: string): HeadingFact["kind"] =>
  isCertificationHeading(title) ? "certification" : isClosingHeading(title) ? "closing" : isDeclarationHeading(title) ? "declaration" : "other";
