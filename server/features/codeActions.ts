/**
 * Quick fixes for the findings in a range, and the insertion of whole papers as source actions. Where the client can
 * resolve edits later, an action carries a reference to its fix and the edit is written when it is chosen.
 */
import { CodeActionKind, type CodeAction, type CodeActionContext, type Diagnostic, type Range } from "vscode-languageserver-types";
import type { Finding, Fix } from "../compliance/model.js";
import type { InsertionKind } from "../protocol.js";
import type { Checked } from "../session.js";
import { SOURCE, toDiagnostic } from "./diagnostics.js";
import { workspaceEdit, type EditOptions } from "./edits.js";
import { insertionFix, isCalledFor } from "./insertion.js";
import { toSpan, touches } from "./positions.js";
import { isDraft, visibleFindings } from "./visible.js";

export interface CodeActionOptions extends EditOptions {
  readonly resolveEdits: boolean;
}

/** Which fix an action stands for, and of which version of the document. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly fix: { readonly finding: number; readonly fix: number } | { readonly insertion: InsertionKind };
}

export const ACTION_KINDS = [CodeActionKind.QuickFix, CodeActionKind.Source];

export function codeActions(checked: Checked, range: Range, context: CodeActionContext, options: CodeActionOptions): CodeAction[] {
  if (!isDraft(checked.model)) return [];
  return [
    ...(wanted(context, CodeActionKind.QuickFix) ? quickFixes(checked, range, context, options) : []),
    ...(wanted(context, SOURCE_KIND) ? insertions(checked, options) : []),
  ];
}

/** The action with its edit; unchanged where the document has moved on since it was offered. */
export function resolveCodeAction(checked: Checked, action: CodeAction, { uri, version, fix }: ActionData, options: EditOptions): CodeAction {
  if (checked.document.uri !== uri || checked.document.version !== version) return action;
  const chosen = "insertion" in fix ? insertionFix(checked, fix.insertion) : visibleFindings(checked)[fix.finding]?.fixes[fix.fix];
  return chosen ? { ...action, edit: workspaceEdit(checked.document, chosen, options) } : action;
}

export const isActionData = (data: unknown): data is ActionData =>
  typeof data === "object" && data !== null && "uri" in data && "version" in data && "fix" in data
  && typeof data.uri === "string" && typeof data.fix === "object" && data.fix !== null;

const SOURCE_KIND = `${CodeActionKind.Source}.${SOURCE}`;

const INSERTIONS: readonly InsertionKind[] = ["certification", "attempts", "joint-letter"];

function quickFixes(checked: Checked, range: Range, context: CodeActionContext, options: CodeActionOptions): CodeAction[] {
  const here = toSpan(checked.document, range);
  return visibleFindings(checked).flatMap((finding, index) => {
    if (!touches(finding.span, here)) return [];
    const shown = diagnosticOf(checked, finding, index, context.diagnostics);
    return finding.fixes.map((fix, position): CodeAction => ({
      ...action(checked, fix, CodeActionKind.QuickFix, { finding: index, fix: position }, options),
      diagnostics: [shown],
      ...(position === 0 && { isPreferred: true }),
    }));
  });
}

const insertions = (checked: Checked, options: CodeActionOptions): CodeAction[] =>
  INSERTIONS.filter((kind) => isCalledFor(checked.model, kind)).flatMap((kind) => {
    const fix = insertionFix(checked, kind);
    return fix ? [action(checked, fix, `${SOURCE_KIND}.${kind}`, { insertion: kind }, options)] : [];
  });

function action(checked: Checked, fix: Fix, kind: string, reference: ActionData["fix"], options: CodeActionOptions): CodeAction {
  const { uri, version } = checked.document;
  const data: ActionData = { uri, version, fix: reference };
  return options.resolveEdits ? { title: fix.title, kind, data } : { title: fix.title, kind, edit: workspaceEdit(checked.document, fix, options) };
}

/** The client's own copy of the diagnostic where it sent one: that is how it links the two. */
function diagnosticOf(checked: Checked, finding: Finding, index: number, sent: readonly Diagnostic[]): Diagnostic {
  const own = toDiagnostic(checked, finding, index, { relatedInformation: false });
  return sent.find((each) => each.source === SOURCE && each.code === own.code && sameRange(each.range, own.range)) ?? own;
}

const sameRange = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line && a.start.character === b.start.character && a.end.line === b.end.line && a.end.character === b.end.character;

/** `only` names kinds and everything below them; without it, all are wanted. */
export const wanted = ({ only }: CodeActionContext, kind: string): boolean =>
  only === undefined || only.some((each) => each === "" || kind === each || kind.startsWith(`${each}.`) || each.startsWith(`${kind}.`));
