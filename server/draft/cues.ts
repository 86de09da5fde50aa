/**
 * Words that name a contact: "conferred", "called", "exchanged e-mails", "a telephone conference was held". A cue is only
 * where a contact may be told; what the sentence does with it is for `stance`, who and when for `contacts`.
 */
import * as confer from "./conferPhrases.js";
import { isHeldConference } from "./heldConference.js";
import * as reach from "./reachPhrases.js";
import { searchFor } from "./search.js";
import { firstCome, type Span } from "./span.js";
import type { VerbForm } from "./stance.js";

export type Family = "confer" | "call" | "write" | "message" | "touch";

export interface Cue {
  readonly span: Span;
  readonly family: Family;
  readonly form: VerbForm;
  /** "discussed", "spoke": tells of a contact only with a mode, a date or people of both sides beside it. */
  readonly weak: boolean;
}

interface Pattern {
  readonly family: Family;
  readonly form: VerbForm;
  readonly weak?: boolean;
  readonly words: RegExp;
}

/** Where two overlap, the first here counts. */
const PATTERNS: readonly Pattern[] = [
  { family: "confer", form: "past", words: confer.CONFERRED },
  { family: "confer", form: "past", words: confer.HELD_AS_SET },
  { family: "confer", form: "past", weak: true, words: confer.TALKED },
  { family: "confer", form: "past", weak: true, words: confer.TALKED_IDIOMS },
  { family: "confer", form: "base", words: confer.TO_CONFER },
  { family: "confer", form: "base", weak: true, words: confer.TO_TALK },
  { family: "call", form: "base", weak: true, words: reach.TO_CALL },
  { family: "confer", form: "noun", words: confer.A_CONFERENCE },
  { family: "call", form: "past", words: reach.CALLED },
  { family: "write", form: "past", words: reach.WROTE },
  { family: "write", form: "noun", words: reach.A_WRITING },
  { family: "message", form: "past", words: reach.LEFT_MESSAGE },
  { family: "message", form: "noun", words: reach.A_MESSAGE_OF },
  { family: "touch", form: "past", words: reach.TOUCHED },
];

/** More than any paragraph tells; each is weighed against those before it. */
const MOST = 120;

const SEARCH = searchFor(PATTERNS.map((p) => p.words));

export function findCues(text: string): Cue[] {
  const seen = SEARCH.in(text);
  if (seen === null) return [];
  const cues: Cue[] = [], isFree = firstCome(text.length);
  for (const p of PATTERNS) {
    for (const m of seen.matches(p.words)) {
      const span = { start: m.index, end: m.index + m[0].length };
      if (p.family === "confer" && p.form === "noun" && !isHeldConference(text, span)) continue;
      if (isFree(span)) cues.push({ span, family: p.family, form: p.form, weak: p.weak === true });
    }
  }
  return cues.sort((a, b) => a.span.start - b.span.start).slice(0, MOST);
}
