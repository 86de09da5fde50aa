/** Fixes as edits of a document: with tab stops at the blanks where the client takes snippets, plain where not. */
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, Fix } from "../compliance/model.js";
import { blanksOf, toSnippet } from "../fixes/blanks.js";
import { toRange } from "./positions.js";

export interface EditOptions {
  readonly documentChanges: boolean;
  readonly snippets: boolean;
}

export function workspaceEdit(document: TextDocument, fix: Fix, options: EditOptions): WorkspaceEdit {
  const plain = (edit: Edit): TextEdit => ({ range: toRange(document, edit.span), newText: edit.newText });
  if (!options.documentChanges) return { changes: { [document.uri]: fix.edits.map(plain) } };
  const write = (edit: Edit): TextEdit | SnippetTextEdit =>
    options.snippets && blanksOf(edit.newText).length > 0 ? snippet(document, edit) : plain(edit);
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: fix.edits.map(write) }] };
}

const snippet = (document: TextDocument, edit: Edit): SnippetTextEdit => ({
  range: toRange(document, edit.span),
  snippet: { kind: "snippet", value: toSnippet(edit.newText) },
});
