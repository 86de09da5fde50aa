/** Findings as diagnostics. */
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { textsElsewhere } from "../compliance/elsewhere.js";
import type { Finding, Severity } from "../compliance/model.js";
import type { Checked } from "../session.js";
import { toRange } from "./positions.js";
import { visibleFindings } from "./visible.js";

export const SOURCE = "goodfaith";

/** Kept on each diagnostic: which finding of the model it shows, and which of its fixes there are. */
interface DiagnosticData {
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
    ...(options.relatedInformation && relatedTo(checked, finding)),
    data,
  };
}

/** Places in this document, in the papers read with it and in the case file, which go by their URIs. */
function relatedTo({ document, model }: Checked, { related, elsewhere = [] }: Finding): Pick<Diagnostic, "relatedInformation"> {
  const here = related.map((place) => ({ location: { uri: document.uri, range: toRange(document, place.span) }, message: place.message }));
  const texts = elsewhere.length > 0 ? textsElsewhere(model) : null;
  const there = elsewhere.flatMap(({ paper, span, message }) => {
    const text = texts?.get(paper);
    return text === undefined ? [] : [{ location: { uri: paper, range: toRange(TextDocument.create(paper, "", 0, text), span) }, message }];
  });
  return here.length + there.length === 0 ? {} : { relatedInformation: [...here, ...there] };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};
