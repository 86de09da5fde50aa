/** The shape of a check: one duty of one authority, asked of one draft. */
import type { Confidence, Rule } from "../../shared-rules/rules.js";
import type { Draft, IsoDate } from "../draft/draft.js";
import type { Span } from "../draft/span.js";
import type { Logged } from "../fixes/logged.js";
import type { Code } from "./codes.js";
import type { CaseInHand, Elsewhere, Fix, NotRead, Severity } from "./model.js";
import type { Shown } from "./shown.js";

export interface Case {
  readonly draft: Draft;
  readonly rule: Rule;
  readonly shown: Shown;
  readonly today: IsoDate;
  /** Rules that govern beside this one. */
  readonly others: readonly Rule[];
  /** A local rule of this court that would govern but for who the movant is. */
  readonly exempted: Rule | null;
  /** Why no paper at hand answers where the draft points to one; null where none was looked for or found. */
  readonly notRead: NotRead | null;
  readonly caseFile: CaseInHand | null;
  /** What its log has for this draft, for fixes. */
  readonly logged: () => Logged | null;
}

interface Related {
  readonly span: Span;
  readonly message: string;
}

export type Assessment =
  /** `under`: what the rule leaves open an order in the case allows, as one cites it. */
  | { readonly status: "met"; readonly evidence: readonly Span[]; readonly under?: string }
  | { readonly status: "not-applicable" }
  /** A doubt: shown in the checklist, and as one information at `span` when nothing else explains it. */
  | { readonly status: "unclear"; readonly span: Span; readonly lookedFor: string; readonly message?: string; readonly quiet?: boolean }
  | {
      readonly status: "unmet";
      readonly span: Span;
      readonly message: string;
      readonly lookedFor: string;
      /** Weaker support than the rule's own. */
      readonly confirmed?: Confidence;
      /** Never above this, whatever the rule's support. */
      readonly atMost?: Severity;
      readonly code?: Code;
      readonly related?: readonly Related[];
      /** Places in the case file that bear on it. */
      readonly elsewhere?: readonly Elsewhere[];
      readonly fixes?: () => readonly Fix[];
    };

export interface Check {
  readonly code: Code;
  /** The last part of the requirement's id: `date` in `moed-3.04a/date`. */
  readonly duty: string;
  /** What is asked, as the checklist shows it. */
  asks(rule: Rule): string;
  /** Does this rule set the duty at all? */
  owed(rule: Rule): boolean;
  assess(c: Case): Assessment | readonly Assessment[];
}

export const met = (...evidence: readonly (Span | null)[]): Assessment => ({ status: "met", evidence: evidence.filter((s): s is Span => s !== null) });
export const notApplicable = (): Assessment => ({ status: "not-applicable" });

/** Where something absent is shown: the certification's heading, else the words given, else the title. */
export const whereAbsent = (draft: Draft, words: Span | null): Span =>
  draft.certification?.heading?.span ?? words ?? draft.certification?.span ?? draft.title?.span ?? draft.caption?.span ?? { start: 0, end: firstLine(draft.text) };

/** Where a missing certification is shown: the title. */
export const titleSpan = (draft: Draft): Span =>
  draft.title?.span ?? draft.motions[0]?.span ?? { start: 0, end: firstLine(draft.text) };

const firstLine = (text: string): number => {
  const n = text.indexOf("\n");
  return n < 0 ? text.length : n;
};
