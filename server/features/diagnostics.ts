/** Findings as diagnostics. */
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import type { Finding, Severity } from "../compliance/model.js";
import type { Checked } from "../session.js";
import { toRange } from "./positions.js";
import { visibleFindings } from "./visible.js";

export const SOURCE = "goodfaith";

/** Kept on each diagnostic: which finding of the model it shows, and which of its fixes there are. */
export interface DiagnosticData {
  readonly finding: number;
  readonly fixes: readonly number[];
}

export interface DiagnosticOptions {
  readonly relatedInformation: boolean;
}

export const diagnostics = (checked: Checked, options: DiagnosticOptions): Diagnostic[] =>
  visibleFindings(checked).map((finding, index) => toDiagnostic(checked, finding, index, options));

export function toDiagnostic(checked: Checked, finding: Finding, index: number, options: DiagnosticOptions): Diagnostic {
  const { document } = checked;
  const data: DiagnosticData = { finding: index, fixes: finding.fixes.map((_, fix) => fix) };
  return {
    source: SOURCE,
    code: finding.code,
    severity: SEVERITIES[finding.severity],
    message: finding.message,
    range: toRange(document, finding.span),
    ...(options.relatedInformation && finding.related.length > 0 && {
      relatedInformation: finding.related.map((place) => ({
        location: { uri: document.uri, range: toRange(document, place.span) },
        message: place.message,
      })),
    }),
    data,
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};
