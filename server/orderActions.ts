/** What an open order is good for beyond reading: its duties go into the case file, its days into a calendar. */
import { CodeActionKind, type CodeAction, type CodeActionContext } from "vscode-languageserver-types";
import type { CaseFiles } from "./caseFiles.js";
import { addDuties } from "./caseRequests.js";
import { deadlinesOfCase, deadlinesOfOrder } from "./deadlines/deadlines.js";
import { icsOf } from "./deadlines/ics.js";
import type { Draft, IsoDate } from "./draft/draft.js";
import { isOtherCase, isSameOrder } from "./engine.js";
import { wanted } from "./features/codeActions.js";
import type { EditOptions } from "./features/edits.js";
import type { Deadlines, LogConferral } from "./protocol.js";
import type { Checked } from "./session.js";

const ADD_DUTIES_KIND = `${CodeActionKind.Source}.goodfaith.addDuties`;

interface OrderActionOptions extends EditOptions {
  /** The client makes files as part of an edit. */
  readonly createsFiles: boolean;
}

/** "Add the order's duties to the case file", where there are any and the file has them not yet. */
export function orderActions({ document, model }: Checked, context: CodeActionContext, cases: CaseFiles | null, options: OrderActionOptions): readonly CodeAction[] {
  if (model.draft.duties.length === 0 || cases === null || !wanted(context, ADD_DUTIES_KIND)) return [];
  const edit = editOf(addDuties(cases, document.uri, model.draft), options);
  return edit ? [{ title: "Add the order's duties to the case file", kind: ADD_DUTIES_KIND, edit }] : [];
}

function editOf(answer: LogConferral, { documentChanges, createsFiles }: OrderActionOptions): CodeAction["edit"] | null {
  if (answer.kind === "refused") return null;
  const top = { line: 0, character: 0 };
  if (answer.kind === "create") {
    return documentChanges && createsFiles
      ? { documentChanges: [{ kind: "create", uri: answer.uri, options: { ignoreIfExists: true } }, { textDocument: { uri: answer.uri, version: null }, edits: [{ range: { start: top, end: top }, newText: answer.text }] }] }
      : null;
  }
  const { uri, version, position, newText } = answer, edits = [{ range: { start: position, end: position }, newText }];
  return documentChanges ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** The days that this order sets, and those of its case file, but not of another case's; an order that the file has is told once, as it was read. */
export function deadlinesFor(draft: Draft, uri: string, cases: CaseFiles | null, today: IsoDate): Deadlines {
  const at = cases?.caseFor(uri)?.file ?? null, file = at && !isOtherCase(draft, at) ? at : null, own = deadlinesOfOrder(draft);
  const others = deadlinesOfCase((file?.orders ?? []).filter((order) => !isSameOrder(draft, order)));
  const all = [...own, ...others];
  return { calendar: icsOf(all, today, file?.number ?? draft.caption?.caseNumber?.text ?? null), count: all.filter(({ due }) => due !== null).length };
}
