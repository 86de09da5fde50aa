/** Hand-made rules and models, so that the reports are tested by themselves. */
import type { ComplianceModel, Finding, Requirement } from "../../server/compliance/model.js";
import type { Draft } from "../../server/draft/draft.js";
import { span, type Span } from "../../server/draft/span.js";
import { readDraft } from "../../server/engine.js";
import type { Court, Rule } from "../../shared-rules/rules.js";

export const rule = (id: string, citation: string, more: Partial<Rule> = {}): Rule => ({
  id, citation, formerly: [], inForce: { from: null, to: null },
  governs: { motions: "discovery", except: [] },
  form: "statement-in-motion", place: null,
  conference: {
    modes: ["in-person", "telephone"], unclear: [], insufficient: [], attempt: { counts: true, recites: ["efforts"] }, timing: null,
  },
  recites: [], jointContents: [], verbatimRequests: null, selfRepresented: "applies", standard: null, consequence: null,
  summary: "A made-up rule for tests.", sources: [], confirmed: "high", checked: "2026-11-22", caveat: null,
  ...more,
});

export const LOCAL = rule("zzd-9.1a", "Z.D. Test. L.R. 9.1(a)", {
  formerly: ["Z.D. Test. L.R. 40-9.1(a)"],
  recites: [{ item: "good-faith" }, { item: "time", when: "held", confirmed: "medium" }],
  conference: {
    modes: ["in-person", "telephone"], unclear: ["video"], insufficient: [{ mode: "email", by: "orders" }],
    attempt: { counts: true, recites: ["efforts", "impasse"] }, timing: null,
  },
  consequence: "the court will not consider the motion",
  sources: [{ id: "doe", cite: "Doe v. Roe", url: "https://example.org/doe", kind: "order", asOf: "2020-09", read: "full-text", supports: ["modes"] }],
});

export const OTHER_LOCAL = rule("yyd-9.1a", "Y.D. Test. L.R. 9.1(A)(1)", { confirmed: "low", caveat: "Seen only as quoted by one order." });

export const FEDERAL = rule("frcp-37a1", "Fed. R. Civ. P. 37(a)(1)");

export const court = (id: string, name: string, abbreviation: string, rules: readonly Rule[]): Court => ({ id, name, abbreviation, rules });

export const COURTS: readonly Court[] = [
  court("frcp", "Federal Rules of Civil Procedure", "Fed. R. Civ. P.", [FEDERAL]),
  court("zzd", "United States District Court for the Test District of Zed", "Z.D. Test.", [LOCAL]),
  court("yyd", "United States District Court for the Test District of Wye", "Y.D. Test.", [OTHER_LOCAL]),
];

/** The place of `words` in `text`. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return span(start, start + words.length);
}

export function model(text: string, parts: {
  readonly draft?: Partial<Draft>;
  readonly findings?: readonly Finding[];
  readonly requirements?: readonly Requirement[];
} = {}): ComplianceModel {
  const empty = readDraft("", "markdown").draft;
  return {
    draft: { ...empty, text, language: "markdown", ...parts.draft },
    standing: { kind: "none-found" },
    needsCertification: true,
    judges: [],
    authorities: [FEDERAL, LOCAL],
    requirements: parts.requirements ?? [],
    findings: parts.findings ?? [],
  };
}

export const finding = (place: Span, more: Partial<Finding> = {}): Finding => ({
  code: "missing-time", severity: "error", status: "unmet", message: "The time of the conference is missing.",
  authority: LOCAL.id, span: place, related: [], fixes: [], ...more,
});
