/**
 * What the server and its client say to each other beyond the Language Server Protocol: method names and plain data.
 * Any editor may use them; none has to.
 */
import type { Position, Range } from "vscode-languageserver-types";

export const STATUS = "goodfaith/status";
export const INSERTION = "goodfaith/insertion";
export const EXPLAIN = "goodfaith/explain";
export const COURTS = "goodfaith/courts";
export const CASE = "goodfaith/case";
export const LOG_CONFERRAL = "goodfaith/logConferral";
export const ADD_DUTIES = "goodfaith/addDuties";
export const DEADLINES = "goodfaith/deadlines";
export const CHECKLIST = "goodfaith/checklist";

/** Matches the end of a case file's URI, "file:///okafor/goodfaith.yaml"; not that of "file:///okafor/notes.yaml". */
export const CASE_FILE_URI = /\/goodfaith\.ya?ml$/;

/** How a draft stands to the catalog; `too-large` and `failed` mean that it was not checked at all. */
export type StandingKind = "court" | "federal-only" | "none-found" | "not-ours" | "too-large" | "failed";

/**
 * Sent after each analysis of a draft (`goodfaith/status`), and once more when it closes or is a draft no longer.
 * Documents that never were drafts are not mentioned.
 */
export interface StatusParams {
  readonly uri: string;
  /** The version analysed; null when the document was closed. */
  readonly version: number | null;
  readonly isDraft: boolean;
  readonly court: { readonly id: string; readonly name: string; readonly abbreviation: string } | null;
  readonly standing: StandingKind;
  /** Requirements of the governing authorities that the draft does not meet. */
  readonly unmet: number;
  /** Findings shown, after the severity setting. */
  readonly findings: number;
}

export type InsertionKind = "certification" | "attempts" | "joint-letter";

/** `goodfaith/insertion`: what to put where; null where nothing of the kind fits the draft. */
export interface InsertionParams {
  readonly uri: string;
  readonly kind: InsertionKind;
}

export interface Insertion {
  readonly title: string;
  readonly range: Range;
  readonly newText: string;
  /** The same text with a tab stop at each blank. */
  readonly snippet: string;
}

/** `goodfaith/explain`: Markdown about the finding or the rule at a position; null outside drafts. */
export interface ExplainParams {
  readonly uri: string;
  readonly position: Position;
}

/** `goodfaith/case`: what a log entry of this document's case can name; null outside the workspace's folders. */
export interface CaseParams {
  readonly uri: string;
}

export interface CaseSummary {
  /** The case file, or where it would be made. */
  readonly uri: string;
  readonly exists: boolean;
  readonly people: readonly { readonly name: string; readonly role: "counsel" | "party" | "staff"; readonly for: string }[];
  readonly discovery: readonly { readonly id: string; readonly words: string }[];
  readonly today: string;
}

/** `goodfaith/logConferral`: the edit of the case file that adds an entry to its log, with the keys of that file. */
export interface LogConferralParams {
  readonly uri: string;
  readonly entry: Readonly<Record<string, string | readonly string[]>>;
}

/** `goodfaith/addDuties`: the edit of the case file that adds the duties of the order that this document is. */
export interface AddDutiesParams {
  readonly uri: string;
}

/** `goodfaith/deadlines`: the days that the order in this document sets, and those of its case file, as an iCalendar file. */
export interface DeadlinesParams {
  readonly uri: string;
}

export interface Deadlines {
  /** Null where no order sets a day. */
  readonly calendar: string | null;
  readonly count: number;
}

/** An edit of the case file, or why there is none. */
export type LogConferral =
  | { readonly kind: "edit"; readonly uri: string; readonly version: number | null; readonly position: Position; readonly newText: string }
  /** There is no case file yet: this one is to be made. */
  | { readonly kind: "create"; readonly uri: string; readonly text: string }
  | { readonly kind: "refused"; readonly reason: string };

/** `goodfaith/checklist`: all that was looked at in a draft, not only what is at fault; null for what is no draft. */
export interface ChecklistParams {
  readonly uri: string;
}

export interface Checklist {
  readonly uri: string;
  readonly version: number;
  readonly title: string | null;
  /** "E.D. Mo." */
  readonly court: string | null;
  /** What was not looked at, or why nothing is asked. */
  readonly note: string | null;
  /** The governing rules that ask something, federal first. */
  readonly authorities: readonly ChecklistAuthority[];
  /** Papers read together with it; `pointer`: the words of the draft that point there. */
  readonly papers: readonly { readonly uri: string; readonly pointer: ChecklistPlace }[];
  readonly contacts: readonly ChecklistContact[];
  /** What the orders in its case file direct and permit, by day. */
  readonly duties: readonly ChecklistDuty[];
}

/** A place in the draft, in a paper read with it, or in the case file. */
export interface ChecklistPlace {
  readonly uri: string;
  readonly range: Range;
  /** The words there, on one line; cut where they are many. */
  readonly words: string;
}

export interface ChecklistAuthority {
  readonly id: string;
  readonly citation: string;
  readonly confirmed: "high" | "medium" | "low";
  /** How far, by what and when its text was confirmed. */
  readonly confirmation: string;
  readonly summary: string;
  /** The workspace's file that it comes from, where it is not the catalog's. */
  readonly origin: string | null;
  readonly requirements: readonly ChecklistRequirement[];
}

export interface ChecklistRequirement {
  /** `moed-3.04a/date`; several may share one. */
  readonly id: string;
  readonly asks: string;
  readonly status: "met" | "unmet" | "unclear" | "not-applicable";
  readonly lookedFor: string | null;
  /** The evidence, those in other papers first; or the words at fault. */
  readonly places: readonly ChecklistPlace[];
}

/** A contact that was read, or that the log has. `label` and `detail` say it in words. */
export interface ChecklistContact {
  readonly source: "draft" | "paper" | "log";
  readonly mode: string;
  readonly date: string | null;
  readonly time: string | null;
  readonly outcome: string;
  readonly who: readonly string[];
  readonly place: ChecklistPlace;
  readonly label: string;
  readonly detail: string;
}

export interface ChecklistDuty {
  readonly kind: "confer" | "joint-submission" | "statement" | "other";
  /** `may`: the order only permits it. */
  readonly force: "must" | "may";
  readonly order: string;
  readonly due: string | null;
  /** From today: negative once it is past, null without a day. */
  readonly days: number | null;
  /** The draft does not meet it: the first of the notes says how. */
  readonly missed: boolean;
  /** What of it was looked for in the draft: of the paper that it directs each content, its day, that it is of both sides. */
  readonly requirements: readonly ChecklistRequirement[];
  readonly place: ChecklistPlace;
  readonly label: string;
  readonly detail: string;
  /** Its condition, its parts and what follows otherwise, a line each. */
  readonly notes: readonly string[];
}

/** `goodfaith/courts`: every court one can choose, those with rules of their own in the catalog first. */
export interface CourtChoice {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly inCatalog: boolean;
}
