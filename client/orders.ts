/** What the palette does with an open order: its duties go into goodfaith.yaml, its days into a calendar file. */
import { Uri, window, workspace, type TextEditor } from "vscode";
import { ADD_DUTIES, DEADLINES, type AddDutiesParams, type Deadlines, type DeadlinesParams, type LogConferral } from "../server/protocol.js";
import { write } from "./logConferral.js";

/** What is asked of the running server. */
interface Answering {
  ask<Answer>(method: string, params: object): Promise<Answer | null>;
}

/** Null once it is done; else what to tell. */
export async function addDutiesToCaseFile(server: Answering, editor: TextEditor): Promise<string | null> {
  const answer = await server.ask<LogConferral>(ADD_DUTIES, { uri: editor.document.uri.toString() } satisfies AddDutiesParams);
  if (!answer) return "Nothing was added.";
  return answer.kind === "refused" ? answer.reason : write(answer);
}

/** Null once it is saved, or given up by the user; else what to tell. */
export async function exportDeadlines(server: Answering, editor: TextEditor): Promise<string | null> {
  const answer = await server.ask<Deadlines>(DEADLINES, { uri: editor.document.uri.toString() } satisfies DeadlinesParams);
  if (!answer || answer.calendar === null) return "No order here sets a day: there is nothing to put into a calendar.";
  const { uri } = editor.document;
  const beside = uri.scheme === "file" ? { defaultUri: Uri.joinPath(uri, "..", "deadlines.ics") } : {};
  const target = await window.showSaveDialog({ ...beside, filters: { Calendar: ["ics"] }, title: "Export Deadlines" });
  if (!target) return null;
  await workspace.fs.writeFile(target, new TextEncoder().encode(answer.calendar));
  return `${answer.count} ${answer.count === 1 ? "deadline" : "deadlines"} written. Check each against its order.`;
}
