/**
 * What was found: every duty that governs this draft, met or not, with the evidence, and the findings that follow.
 * Features and the command line are views of this and nothing else. Spans count in `draft.text`.
 */
import type { NumberEntry } from "../../shared-rules/case-numbers.js";
import type { CaseFile } from "../../shared-rules/case.js";
import type { Confidence, Court, FederalCourt, Rule } from "../../shared-rules/rules.js";
import type { Draft, IsoDate } from "../draft/draft.js";
import type { Span } from "../draft/span.js";
import type { Code } from "./codes.js";

export type Severity = "error" | "warning" | "information";

export type RequirementStatus = "met" | "unmet" | "unclear" | "not-applicable";

export interface Requirement {
  /** `moed-3.04a/date` */
  readonly id: string;
  readonly asks: string;
  readonly status: RequirementStatus;
  readonly evidence: readonly Span[];
  /** Where the evidence is in a paper filed with the motion; `evidence` then holds the words that point to it. */
  readonly elsewhere?: readonly Omit<Elsewhere, "message">[];
  /** Said when unmet or unclear: what would have answered it. */
  readonly lookedFor?: string;
  /** Of an order in the case: where its duty stands in the case file. */
  readonly duty?: Span;
}

export interface Edit {
  readonly span: Span;
  /** Blanks stand in square brackets: `[date of conference]`, `[in person / by telephone]`. */
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly status: "unmet" | "unclear" | "slip";
  /** What is wrong, in one sentence a lawyer would say; then what the authority wants. */
  readonly message: string;
  /** Rule id, or the id of an order in the case file; null for slips that no authority governs. */
  readonly authority: string | null;
  readonly span: Span;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes: readonly Fix[];
  /** Places in papers filed with the motion that bear on it. */
  readonly elsewhere?: readonly Elsewhere[];
}

/** A place in another paper of the filing or in the case file: `span` counts in that text. */
export interface Elsewhere {
  /** The paper, as `ComplianceModel.papers` or `caseFile` names it. */
  readonly paper: string;
  readonly span: Span;
  readonly message: string;
}

/** A paper that was read with the motion. */
export interface PaperRead {
  /** As the one who handed it in knows it: a path, a URI. */
  readonly name: string;
  /** The motion's words that point to it. */
  readonly pointer: Span;
  readonly draft: Draft;
}

/** The case file that a draft belongs to. */
export interface CaseInHand {
  /** As the one who handed it in knows it: a path, a URI. */
  readonly name: string;
  /** "goodfaith.yaml" */
  readonly fileName: string;
  /** What the spans of `file` count in. */
  readonly text: string;
  readonly file: CaseFile;
}

/** Papers beside the motion that did not answer where it points to one. */
export interface NotRead {
  /** Several answer alike; or the one named tells nothing of conferring. */
  readonly why: "alike" | "silent";
  readonly papers: readonly string[];
}

/** How the draft stands to the catalog. `bankruptcy`: the court is one, and the civil rules reach it through the Bankruptcy Rules. */
export type Standing =
  | { readonly kind: "court"; readonly court: Court; readonly bankruptcy?: true }
  /** A federal trial court without confirmed rules of its own here: the federal rules only. */
  | { readonly kind: "federal-only"; readonly court: FederalCourt | null; readonly name: string; readonly bankruptcy?: true }
  | { readonly kind: "none-found" }
  | { readonly kind: "not-ours"; readonly name: string };

export interface ComplianceModel {
  readonly draft: Draft;
  readonly standing: Standing;
  readonly needsCertification: boolean;
  /** The judges whose procedures are among the authorities: "Donna M. Ryu". */
  readonly judges: readonly string[];
  /** The governing rules, federal first, then the court's, then the judge's. */
  readonly authorities: readonly Rule[];
  readonly requirements: readonly Requirement[];
  readonly findings: readonly Finding[];
  /** Papers filed with the motion that were read with it. */
  readonly papers?: readonly PaperRead[];
  /** What the case number told, in a sentence, where it was used. */
  readonly fromNumber?: string;
  /** The case file, where one was handed in; it may be about another case. */
  readonly caseFile?: CaseInHand;
}

export interface Catalog {
  /** Courts with rules in the catalog, the federal rules (`frcp`, `frbp`) among them. */
  readonly courts: ReadonlyMap<string, Court>;
  /** Every federal trial court, by id: district courts, the Court of Federal Claims, bankruptcy courts. */
  readonly federalCourts: ReadonlyMap<string, FederalCourt>;
}

export interface Context {
  readonly catalog: Catalog;
  /** A court chosen by the user (setting, command, flag); outranks the caption. */
  readonly court: string | null;
  /** A judge chosen by the user or named by the case file, by name or initials; outranks the caption. */
  readonly judge?: string | null;
  readonly today: IsoDate;
  /** What the user's setting has case numbers tell; the case file may add to it. */
  readonly caseNumbers?: readonly NumberEntry[];
  /** The case file that lies by the draft; its court counts where the caption names none. */
  readonly caseFile?: CaseInHand | null;
  /** Papers that the case file has read with this one, and that could not be read: by their paths, as it gives them. */
  readonly notFound?: readonly string[];
  /** Why the papers beside the motion do not answer; none were looked for where this is left out. */
  readonly notRead?: NotRead | null;
}

export type { Confidence };
