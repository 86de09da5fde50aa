/**
 * A case as its lawyers keep it in `goodfaith.yaml`: where it is filed, who is in it, what was served, what the court
 * ordered, and the log of conferrals. Plain data; spans count in the text it was read from.
 */
import type { NumberEntry } from "./case-numbers.js";
import type { Mode } from "./rules.js";

/** Offsets into the text, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export type CaseSide = "plaintiff" | "defendant" | "other";

interface CaseParty {
  readonly name: string;
  readonly side: CaseSide;
  readonly selfRepresented: boolean;
  readonly incarcerated: boolean;
  readonly span: Place;
}

interface CaseCounsel {
  readonly name: string;
  /** A side, or the name of a party. */
  readonly for: string;
  readonly role: "lead" | "co-counsel" | "local" | "staff" | null;
  readonly span: Place;
}

/** Papers read together; paths from the folder of the case file, with slashes. */
interface CaseFiling {
  readonly motion: string;
  readonly with: readonly string[];
  readonly span: Place;
}

export type DiscoveryKind = "interrogatories" | "requests-for-production" | "requests-for-admission" | "deposition" | "subpoena" | "other";

/** Discovery that was served. */
export interface ServedDiscovery {
  readonly id: string;
  readonly kind: DiscoveryKind;
  readonly by: CaseSide | null;
  readonly served: string | null;
  /** "1", "3b", ranges spelled out; empty where the file does not say. */
  readonly numbers: readonly string[];
  readonly span: Place;
}

/** Answers to it. */
export interface AnsweredDiscovery {
  readonly respondsTo: string;
  readonly served: string;
  readonly supplemental: boolean;
  /** Requests it answers; empty: all of them. */
  readonly numbers: readonly string[];
  readonly span: Place;
}

export type LoggedMode = Exclude<Mode, "unknown">;

/** How a contact ended. The first four are conferences that took place. */
export type LoggedOutcome = "held" | "impasse" | "accord" | "partial-accord" | "attempted" | "unanswered" | "declined" | "scheduled";

/** One contact, or a try at one. */
export interface LoggedConferral {
  readonly date: string;
  readonly time: string | null;
  readonly mode: LoggedMode;
  /** Who got in touch. */
  readonly by: readonly string[];
  readonly with: readonly string[];
  /** Ids of discovery, with or without numbers ("rfp-1 Nos. 3, 7"), or words. */
  readonly about: readonly string[];
  readonly outcome: LoggedOutcome | null;
  readonly place: string | null;
  readonly duration: string | null;
  readonly exhibit: string | null;
  /** The keeper's own; nothing is made of them. */
  readonly notes: string | null;
  readonly span: Place;
}

/** An act that an order directs or permits. */
export interface CaseDuty {
  readonly kind: "confer" | "joint-submission" | "statement" | "other";
  readonly force: "must" | "may";
  /** What is to be done, in the order's words: where the kind does not say it. */
  readonly act: string | null;
  readonly who: string | null;
  readonly initiates: string | null;
  /** The ways it may be done; empty where the order leaves that open. */
  readonly modes: readonly LoggedMode[];
  readonly due: string | null;
  readonly if: string | null;
  readonly contents: readonly string[];
  readonly consequence: string | null;
  /** What may be filed only with the court's leave. */
  readonly leave: string | null;
  readonly span: Place;
}

export interface CaseOrder {
  readonly id: string;
  readonly cite: string | null;
  readonly date: string | null;
  readonly duties: readonly CaseDuty[];
  readonly span: Place;
}

export interface CaseFile {
  readonly court: string | null;
  /** A name or initials. */
  readonly judge: string | null;
  /** The case number. */
  readonly number: string | null;
  /** Courts and judges by what a draft's case number holds, for a file that is of several cases. */
  readonly caseNumbers: readonly NumberEntry[];
  readonly parties: readonly CaseParty[];
  readonly counsel: readonly CaseCounsel[];
  readonly filings: readonly CaseFiling[];
  readonly discovery: readonly ServedDiscovery[];
  readonly answers: readonly AnsweredDiscovery[];
  readonly conferrals: readonly LoggedConferral[];
  readonly orders: readonly CaseOrder[];
  /** Where the court and the case number stand. */
  readonly places: { readonly court: Place | null; readonly number: Place | null };
}

export const EMPTY_CASE: CaseFile = {
  court: null, judge: null, number: null, caseNumbers: [], parties: [], counsel: [], filings: [], discovery: [], answers: [], conferrals: [], orders: [],
  places: { court: null, number: null },
};

/** "parties", "both sides", "lead counsel", or nobody named: not one side alone. */
export const bothOrUnknown = (who: string | null): boolean =>
  who === null || (/plaintiff|petitioner|claimant/i.test(who) === /defendant|respondent/i.test(who) && /part(?:y|ies)|sides?|counsel|plaintiff|they|^$/i.test(who));

/** The names that a case file goes by; the first counts where a folder has both. */
export const CASE_FILE_NAMES = ["goodfaith.yaml", "goodfaith.yml"] as const;

const HELD: ReadonlySet<LoggedOutcome> = new Set<LoggedOutcome>(["held", "impasse", "accord", "partial-accord"]);

/** Whether people conferred. */
export const tookPlace = ({ outcome }: LoggedConferral): boolean => outcome !== null && HELD.has(outcome);
