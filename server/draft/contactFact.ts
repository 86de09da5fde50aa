/**
 * What is read of the contacts a paragraph tells of, and what it is read from.
 *
 * A fact knows its own paragraph only: whose side a person is on, the year of "May 4" and the day of "the next morning"
 * are settled later, in the join.
 */
import type { Mode } from "../../shared-rules/rules.js";
import type { Author } from "./contactAuthor.js";
import type { Cue, Family } from "./cues.js";
import type { DateMention } from "./dates.js";
import type { Outcome } from "./draft.js";
import type { ModeMention } from "./modes.js";
import type { Person } from "./people.js";
import type { Span } from "./span.js";
import type { Stance } from "./stance.js";

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
  readonly time: TimeTold | null;
  readonly placeSpan: Span | null;
  readonly durationSpan: Span | null;
  /** How long, in minutes, where it can be told. */
  readonly minutes: number | null;
  readonly people: readonly Person[];
  readonly outcome: Outcome;
  /** "same, plus J. Fitzwater": those of the contact before, too. */
  readonly sameAsBefore: boolean;
  /** Its sentence speaks of counsel or of the parties: a contact in the case, not a fact of it. */
  readonly betweenSides: boolean;
  /** A log's entry that does not say how: the list's own opening may. */
  readonly needsMode: boolean;
  /** A note without a verb: a contact only within a certification. */
  readonly inNote: boolean;
  /** "Mr. Adler responded on May 6.", in a paragraph by itself: a writing, if what was told before it is one. */
  readonly answersBefore?: true;
  /** Answers what came before: "replied", "wrote back", "answered by letter". */
  readonly reply: boolean;
  /** Its people stand there, some of them, as "he", "her", "they", or not at all. */
  readonly inPronouns: boolean;
  /** The motion it is said to have been about: "motion for a protective order". */
  readonly about: string | null;
  /** "received a letter": the other side wrote. */
  readonly received: boolean;
  /** Who wrote, by the words about it. */
  readonly author?: Author | null;
  /** Neither date nor mode nor time: the rule's word, perhaps with a name. */
  readonly vague: boolean;
  /** Vague, and nobody named. */
  readonly bare: boolean;
}

export interface TimeTold {
  readonly span: Span;
  readonly text: string;
}

/** A sentence that denies a contact, or only tries or plans one. */
export interface Denial {
  readonly span: Span;
  readonly stance: Stance;
}

export interface Contacts {
  readonly contacts: readonly ContactFact[];
  /** The live manner that a list's opening gives all its entries: "Conferences, all by telephone:". */
  readonly leads: Mode | null;
  /** Everyone whom a paragraph about conferring names, for the contacts that say "he" and "she". */
  readonly people: readonly Person[];
  readonly denials: readonly Denial[];
  /** "In the conversation he undertook ...": what is told here was said in the contact told before it. */
  readonly tellsOn?: true;
  /** Facts of a conference set out as `Label: value`, for the contact they belong to. */
  readonly details: Details | null;
}

export interface Details {
  readonly span: Span;
  readonly date: DateMention | null;
  readonly time: TimeTold | null;
  readonly mode: ModeMention | null;
  readonly placeSpan: Span | null;
  readonly people: readonly Person[];
  readonly labels: number;
}

export interface Timings {
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeTold[];
  readonly durations: readonly { readonly span: Span; readonly minutes: number | null }[];
}

/** What stands in a paragraph, for all who read its contacts. */
export interface Telling {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly timings: Timings;
  /** Those of the dates that may be a contact's: no deadline, no day of service. */
  readonly dates: readonly DateMention[];
  readonly modes: readonly ModeMention[];
  readonly cues: readonly Cue[];
  readonly quoted: readonly Span[];
  /** One line of a list or of a log. */
  readonly entry: boolean;
}

/** A cue that its sentence bears out: it happened, or was tried. */
export interface Part {
  readonly cue: Cue;
  readonly attempted: boolean;
  readonly sentence: Span;
}

/** The parts that tell of one contact, in their order. */
export type Group = readonly [Part, ...Part[]];

export const lastOf = (group: Group): Part => group[group.length - 1] as Part;

export const wordsOf = (text: string, { cue }: Part): string => text.slice(cue.span.start, cue.span.end);
