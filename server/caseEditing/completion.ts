/** What can be written at a place in a case file: keys that are missing, the values a key takes, people and discovery by name. */
import { CompletionItemKind, type CompletionItem } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CaseFile } from "../../shared-rules/case.js";
import { CASE_SCHEMA } from "../../shared-rules/reading/case.js";
import { scalar } from "../../shared-rules/reading/scalar.js";
import type { Schema } from "../../shared-rules/reading/schema.js";
import { placeToComplete, resolved, schemaAt, type CasePlace } from "./place.js";

export interface Choices {
  readonly file: CaseFile;
  readonly courts: readonly { readonly id: string; readonly name: string }[];
}

export function completeCase(document: TextDocument, offset: number, choices: Choices): CompletionItem[] {
  const text = document.getText();
  if (text.trim() === "") return keysOf(CASE_SCHEMA, { kind: "key", path: [], text: "", span: { start: offset, end: offset }, beside: [], flow: false }, document);
  const place = placeToComplete(text, offset);
  const at = place && schemaAt(CASE_SCHEMA, place.path);
  if (!place || !at) return [];
  if (place.kind === "key") return keysOf(at.schema, place, document);
  if (at.schema.type === "object") return place.kind === "entry" ? keysOf(at.schema, place, document) : [];
  const inList = place.kind === "value" && at.schema.type === "array";
  const values = valuesOf(inList ? resolved(at.schema.items ?? {}, CASE_SCHEMA) : at.schema, place, choices);
  return values.map(({ value, detail }): CompletionItem => ({
    label: value, kind: CompletionItemKind.Value, ...(detail !== undefined && { detail }), ...(at.description !== null && { documentation: at.description }),
    filterText: value, textEdit: { range: rangeOf(document, place), newText: inList ? `[${scalar(value)}]` : scalar(value) },
  }));
}

/** Keys of a table that it does not have yet, in the schema's order. */
function keysOf(schema: Schema, place: CasePlace, document: TextDocument): CompletionItem[] {
  const goesOn = /^\s*:/u.test(document.getText().slice(place.span.end, place.span.end + 40));
  return Object.entries(schema.properties ?? {}).filter(([key]) => !place.beside.includes(key)).map(([key, own], n): CompletionItem => {
    const description = own.description ?? resolved(own, CASE_SCHEMA).description;
    return {
      label: key, kind: CompletionItemKind.Property, sortText: String(n).padStart(3, "0"), ...(description !== undefined && { documentation: description }),
      ...(schema.required?.includes(key) === true && { detail: "needed" }),
      textEdit: { range: rangeOf(document, place), newText: goesOn ? key : `${key}: ` },
    };
  });
}

interface Value {
  readonly value: string;
  readonly detail?: string;
}

function valuesOf(schema: Schema, { path }: CasePlace, { file, courts }: Choices): readonly Value[] {
  const key = path.filter((step) => typeof step === "string").at(-1);
  const people = (): readonly Value[] => [...file.counsel.map(({ name, for: served }) => ({ value: name, detail: `for ${served}` })), ...file.parties.map(({ name, side }) => ({ value: name, detail: side }))];
  const discovery = (): readonly Value[] => file.discovery.map(({ id, kind }) => ({ value: id, detail: kind }));
  if (schema.enum) return schema.enum.map((value) => ({ value: String(value) }));
  if (schema.const !== undefined) return [{ value: String(schema.const) }];
  if (schema.type === "boolean") return [{ value: "true" }, { value: "false" }];
  switch (key) {
    case "court": return courts.map(({ id, name }) => ({ value: id, detail: name }));
    case "by": case "with": return path[0] === "conferrals" ? people() : [];
    case "about": case "responds-to": return discovery();
    case "for": return [...["plaintiff", "defendant", "other"].map((value) => ({ value })), ...file.parties.map(({ name }) => ({ value: name }))];
    default: return [];
  }
}

const rangeOf = (document: TextDocument, { span: { start, end } }: CasePlace) => ({ start: document.positionAt(start), end: document.positionAt(end) });
