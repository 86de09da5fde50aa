/** The outline of a draft: its caption, its sections one inside another, the certification, the signature. */
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver-types";
import type { Draft } from "../draft/draft.js";
import { contains, cover, type Span } from "../draft/span.js";
import { dutySentence } from "../deadlines/dutyWords.js";
import type { Checked } from "../session.js";
import { toRange } from "./positions.js";
import { isDraft } from "./visible.js";

interface Entry {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly detail?: string;
  readonly span: Span;
  readonly selection: Span;
}

export function symbols({ document, model }: Checked): DocumentSymbol[] {
  if (!isDraft(model)) return [];
  const roots: DocumentSymbol[] = [];
  const above: { readonly entry: Entry; readonly symbol: DocumentSymbol }[] = [];
  for (const entry of entries(model.draft)) {
    while (above.length > 0 && !contains(above.at(-1)!.entry.span, entry.span)) above.pop();
    const symbol: DocumentSymbol = {
      name: entry.name,
      kind: entry.kind,
      ...(entry.detail !== undefined && { detail: entry.detail }),
      range: toRange(document, entry.span),
      selectionRange: toRange(document, entry.selection),
      children: [],
    };
    (above.at(-1)?.symbol.children ?? roots).push(symbol);
    above.push({ entry, symbol });
  }
  return roots;
}

/** For editors that show a flat list. */
export const flatSymbols = (uri: string, tree: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
  tree.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatSymbols(uri, children ?? [], name),
  ]);

/** In the order of the text, the wider first where two begin together. */
function entries(draft: Draft): readonly Entry[] {
  const { caption, title, certification, signature } = draft;
  const all: Entry[] = draft.sections
    .filter((section) => !(certification?.heading && sameLine(section.heading, certification.heading.span)))
    .map((section) => entry(section.title, SymbolKind.Namespace, section.span, section.heading));
  if (caption) all.push(entry("Caption", SymbolKind.Package, caption.span, caption.caseNumber?.span ?? caption.span, caption.caseNumber?.text));
  if (title && !draft.sections.some((section) => sameLine(section.heading, title.span))) all.push(entry(title.text, SymbolKind.File, title.span, title.span));
  if (certification) {
    const heading = certification.heading;
    all.push(entry(heading?.text ?? "Certification", SymbolKind.Interface, certification.span, heading?.span ?? certification.span, "certification"));
  }
  for (const duty of draft.duties) all.push(entry(dutySentence(duty), SymbolKind.Event, duty.span, duty.span, duty.force));
  if (signature) all.push(entry("Signature", SymbolKind.Constant, signature, signature));
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A symbol needs a name, and its selection inside it. */
const entry = (name: string, kind: SymbolKind, span: Span, selection: Span, detail?: string): Entry => ({
  name: name.trim() || "(untitled)",
  kind,
  span: cover(span, selection),
  selection,
  ...(detail !== undefined && { detail }),
});

const sameLine = (a: Span, b: Span): boolean => contains(a, b) || contains(b, a);
