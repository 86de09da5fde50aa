/** What a key of a case file means, and what may stand there. */
import { MarkupKind, type Hover } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { CASE_SCHEMA } from "../../shared-rules/reading/case.js";
import { placeAt, schemaAt } from "./place.js";

export function hoverCase(document: TextDocument, offset: number, markdown: boolean): Hover | null {
  const place = placeAt(document.getText(), offset);
  if (!place) return null;
  const path = place.kind === "key" ? [...place.path, place.text] : place.path;
  const at = schemaAt(CASE_SCHEMA, path);
  if (!at || at.description === null) return null;
  const name = path.filter((step) => typeof step === "string").at(-1) ?? "";
  const values = at.schema.enum ? [at.schema.enum.map((value) => (markdown ? `\`${String(value)}\`` : String(value))).join(", ")] : [];
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: [`${markdown ? `**${name}**` : name}: ${at.description}`, ...values].join("\n\n") },
    range: { start: document.positionAt(place.span.start), end: document.positionAt(place.span.end) },
  };
}
