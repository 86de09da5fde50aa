/**
 * Blanks still to be filled: each is a finding of its own, so what it asks for, or is said in it, is not missed as well.
 */
import type { Draft } from "../draft/draft.js";
import { contains, overlaps, type Span } from "../draft/span.js";

/** A blank says nothing yet. */
export const inBlank = (draft: Draft, s: Span): boolean => draft.placeholders.some((p) => overlaps(p.span, s));

/** Whether a blank of the certification stands for what a duty asks, or for the very words that fall short of it. */
export const awaited = (draft: Draft, duty: string, words: Span): boolean =>
  draft.placeholders.some((p) => (p.inCertification || duty === "signatures") && (contains(p.span, words) || NAMED[duty]?.test(p.text) === true));

/** The words by which a blank names what a duty asks: "[date of conference]", "[in person / by telephone]". */
const NAMED: Readonly<Record<string, RegExp>> = {
  date: /\b(?:date|day)\b/i,
  time: /\btime\b/i,
  place: /\b(?:place|location)\b/i,
  manner: /\b(?:manner|in person|telephone|phone|video)\b/i,
  participants: /\bnames?\b/i,
  duration: /\b(?:duration|how long|length)\b/i,
  "good-faith": /\bgood faith\b/i,
  impasse: /\b(?:accord|(?:un)?able|agreed?|resolved?|sincere efforts)\b/i,
  opposition: /\boppos(?:es?|ed|ition)\b/i,
  issues: /\b(?:issues|requests)\b/i,
  reasons: /\breasons?\b/i,
  steps: /\bsteps?\b/i,
  efforts: /\b(?:efforts?|attempts?)\b/i,
  attempt: /\brefused\b/i,
  // They stand under the certification.
  signatures: /\bsignature\b/i,
  compromises: /\bcompromises?\b/i,
};
