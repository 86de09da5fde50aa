/**
 * The facts of one paragraph: everything the engine will ever know of it, read once and kept until its words change.
 * Spans count in the draft from the paragraph's start (`locate` has been applied where facts leave this file's callers).
 */
import { certifies, isCertificationHeading, isClosingHeading, isDeclarationHeading, isSworn, runInHeading } from "./certification.js";
import { findCitations, type CitationMention } from "./citations.js";
import { readContacts, type Contacts } from "./contacts.js";
import { findDates, type DateMention } from "./dates.js";
import type { Language } from "./draft.js";
import { mayMatter } from "./gate.js";
import { plainOf, type Paragraph } from "./paragraphs.js";
import { isServiceHeading, opensSidePart, placedOf, type Placed } from "./placed.js";
import { findPlaceholders, type PlaceholderMention } from "./placeholders.js";
import type { Plain } from "./plain.js";
import { findRequests, type RequestMention } from "./requests.js";
import { findResponses, type ResponseMention } from "./responses.js";
import { sentencesOf } from "./sentences.js";
import type { Span } from "./span.js";
import { readStatements, type StatementFact } from "./statements.js";
import { findDurations, findTimes } from "./times.js";
import { readTopics, type TopicFact } from "./topics.js";

export interface HeadingFact {
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
  readonly statements: readonly StatementFact[];
  readonly requests: readonly RequestMention[];
  readonly responses: readonly ResponseMention[];
  readonly citations: readonly CitationMention[];
  readonly placeholders: readonly PlaceholderMention[];
  readonly topics: readonly TopicFact[];
  readonly sworn: boolean;
  readonly certifies: boolean;
  readonly sentences: readonly Span[];
  readonly placed: Placed;
}

const NO_CONTACTS: Contacts = { contacts: [], denials: [], details: null, people: [], leads: null };

/** Null where nothing in the paragraph could matter. */
export function readFacts(text: string, p: Paragraph, language: Language): ParagraphFacts | null {
  if (p.kind === "code" || p.kind === "comment") return null;
  if (p.kind !== "heading" && !mayMatter(text, p.start, p.end) && !standsOut(text, p)) return null;
  const plain = plainOf(text, p, language);
  const words = plain.text;
  if (p.kind === "heading") return headingFacts(plain, p);
  const sentences = sentencesOf(words);
  const dates = findDates(words);
  const requests = findRequests(words);
  const quote = p.kind === "quote";
  const entry = p.kind === "list-item" || p.kind === "table-row" || (dates[0]?.span.start ?? 99) < 4 || isLabelled(words);
  const times = findTimes(words);
  const contacts = quote || words.length > 20_000 ? NO_CONTACTS : readContacts(words, sentences, { dates, times, durations: findDurations(words, times) }, entry);
  const runIn = runInHeading(words);
  return placed({
    plain, kind: p.kind, level: p.level, heading: null,
    runIn: runIn ? { title: words.slice(runIn.start, runIn.end), span: runIn, kind: "certification", service: false } : null,
    dates, contacts, requests, sentences,
    statements: quote ? [] : readStatements(words, sentences, contacts.denials, contacts.contacts.length > 0 || contacts.details !== null || runIn !== null),
    responses: quote ? [] : findResponses(words, sentences, dates),
    citations: findCitations(words), placeholders: findPlaceholders(words),
    topics: quote ? [] : readTopics(words), sworn: isSworn(words), certifies: certifies(words),
  });
}

const placed = (facts: Omit<ParagraphFacts, "placed">): ParagraphFacts => Object.assign(facts, { placed: placedOf(facts) });

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

function headingFacts(plain: Plain, p: Paragraph): ParagraphFacts {
  const title = plain.text;
  const kind = isClosingHeading(title) && !isCertificationHeading(title) ? "closing" : isCertificationHeading(title) ? "certification" : isDeclarationHeading(title) ? "declaration" : "other";
  return placed({
    plain, kind: "heading", level: p.level, heading: { title, span: { start: 0, end: title.length }, kind, service: isServiceHeading(title) }, runIn: null,
    dates: [], contacts: NO_CONTACTS, statements: [], requests: findRequests(title), responses: [], citations: findCitations(title),
    placeholders: findPlaceholders(title), topics: readTopics(title), sworn: false, certifies: false, sentences: [],
  });
}
