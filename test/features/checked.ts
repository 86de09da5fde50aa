/** A checked document put together by hand, so that the features are tested without the engine. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Court, Rule } from "../../shared-rules/rules.js";
import type { Catalog, ComplianceModel, Finding } from "../../server/compliance/model.js";
import type { Draft } from "../../server/draft/draft.js";
import { readDraft } from "../../server/draft/reading.js";
import { span, type Span } from "../../server/draft/span.js";
import type { Checked } from "../../server/session.js";
import { readSettings } from "../../server/settings.js";

export const URI = "file:///drafts/motion.md";

export const rule = (fields: Partial<Rule> = {}): Rule => ({
  id: "test-1.1a", citation: "E.D. Test L.R. 1.1(A)", formerly: [], inForce: { from: null, to: null },
  governs: { motions: "discovery", except: [] }, form: "statement-in-motion", place: null,
  conference: { modes: ["telephone"], unclear: [], insufficient: [], attempt: { counts: true, recites: [] }, timing: null },
  recites: [], jointContents: [], verbatimRequests: null, selfRepresented: "applies", standard: null,
  consequence: "the motion is not considered", summary: "A discovery motion must state that counsel spoke.",
  sources: [{ id: "roe", cite: "Roe v. Doe, No. 1 (E.D. Test 2020)", kind: "order", asOf: "2020-09", read: "quoted", supports: [] }],
  confirmed: "high", checked: "2026-11-22", caveat: null, ...fields,
});

export const FEDERAL_RULE = rule({ id: "frcp-37a1", citation: "Fed. R. Civ. P. 37(a)(1)", summary: "The motion must certify." });
export const LOCAL_RULE = rule();
export const OTHER_RULE = rule({ id: "other-37.2", citation: "D. Other Rule 37.2", formerly: ["D. Other Rule 210"], confirmed: "low" });

const court = (id: string, abbreviation: string, ...rules: readonly Rule[]): Court => ({ id, name: `Court of ${abbreviation}`, abbreviation, rules });

export const TEST_COURT = court("test", "E.D. Test", LOCAL_RULE);

export const CATALOG: Catalog = {
  courts: new Map([court("frcp", "Fed. R. Civ. P.", FEDERAL_RULE), TEST_COURT, court("other", "D. Other", OTHER_RULE)].map((each) => [each.id, each])),
  federalCourts: new Map([{ id: "test", name: "Eastern District of Test", abbreviation: "E.D. Test" }, { id: "akd", name: "District of Alaska", abbreviation: "D. Alaska" }].map((each) => [each.id, each])),
};

/** The first place where `words` stand in `text`. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return span(start, start + words.length);
}

export const finding = (text: string, words: string, fields: Partial<Finding> = {}): Finding => ({
  code: "no-live-conference", severity: "error", status: "unmet", message: "No live conference: only e-mails.",
  authority: LOCAL_RULE.id, span: at(text, words), related: [], fixes: [], ...fields,
});

export interface Parts {
  readonly draft?: Partial<Draft>;
  readonly model?: Partial<ComplianceModel>;
  readonly settings?: unknown;
}

export function checked(text: string, { draft, model, settings }: Parts = {}): Checked {
  return {
    document: TextDocument.create(URI, "markdown", 7, text),
    today: "2026-11-22",
    settings: readSettings(settings, (id) => CATALOG.courts.has(id)),
    model: {
      draft: { ...readDraft("", "markdown").draft, text, kind: "motion", ...draft },
      standing: { kind: "court", court: TEST_COURT }, needsCertification: true, judges: [], authorities: [FEDERAL_RULE, LOCAL_RULE],
      requirements: [], findings: [], ...model,
    },
  };
}
