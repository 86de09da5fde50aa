/** The palette commands. Each asks the server about the active draft and lets the editor do the rest. */
import { commands, Range, SnippetString, window, type Disposable, type TextEditor } from "vscode";
import { EXPLAIN, INSERTION, type ExplainParams, type Insertion, type InsertionKind, type InsertionParams } from "../server/protocol.js";
import type { ChecklistView } from "./checklist.js";
import type { CourtChoices } from "./court.js";
import { explanations } from "./explain.js";
import { logConferral } from "./logConferral.js";
import { addDutiesToCaseFile, exportDeadlines } from "./orders.js";
import type { Server } from "./server.js";

export function registerCommands(server: Server, choices: CourtChoices, checklist: ChecklistView): readonly Disposable[] {
  const onEditor = (name: string, run: (editor: TextEditor) => Promise<void>): Disposable =>
    commands.registerCommand(`goodfaith.${name}`, () => (window.activeTextEditor ? run(window.activeTextEditor) : tell("Open a draft first.")));
  return [
    onEditor("insertCertification", (editor) => insert(server, editor, "certification")),
    onEditor("insertJointLetter", (editor) => insert(server, editor, "joint-letter")),
    onEditor("explainRule", (editor) => explain(server, editor)),
    onEditor("logConferral", async (editor) => {
      const message = await logConferral(server, editor);
      if (message !== null) await tell(message);
    }),
    onEditor("addDutiesToCaseFile", async (editor) => {
      const message = await addDutiesToCaseFile(server, editor);
      if (message !== null) await tell(message);
    }),
    onEditor("exportDeadlines", async (editor) => {
      const message = await exportDeadlines(server, editor);
      if (message !== null) await tell(message);
    }),
    commands.registerCommand("goodfaith.showChecklist", async () => {
      if (!(await checklist.show())) await tell("There is no checklist to show: no open document is a draft that Good Faith reads.");
    }),
    onEditor("chooseCourt", (editor) => choices.choose(server, editor.document)),
  ];
}

async function insert(server: Server, editor: TextEditor, kind: InsertionKind): Promise<void> {
  const { document } = editor;
  const params: InsertionParams = { uri: document.uri.toString(), kind };
  const insertion = await server.ask<Insertion>(INSERTION, params);
  if (!insertion) return tell(NOTHING_TO_INSERT[kind]);
  const { start, end } = insertion.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  await editor.insertSnippet(new SnippetString(insertion.snippet), range);
  editor.revealRange(editor.selection);
}

async function explain(server: Server, editor: TextEditor): Promise<void> {
  const { line, character } = editor.selection.active;
  const params: ExplainParams = { uri: editor.document.uri.toString(), position: { line, character } };
  const markdown = await server.ask<string>(EXPLAIN, params);
  if (markdown === null) return tell("There is no rule to explain here: this document is not a draft that Good Faith reads.");
  await explanations.show(markdown);
}

const NOTHING_TO_INSERT: Readonly<Record<InsertionKind, string>> = {
  certification: "There is no certification to insert: this document is not a motion that Good Faith reads.",
  attempts: "There is no certification to insert: this document is not a motion that Good Faith reads.",
  "joint-letter": "There is no joint letter to insert: no authority that governs this draft asks for one.",
};

/** An answer to a command that the user gave; nothing pops up otherwise. */
async function tell(message: string): Promise<void> {
  window.setStatusBarMessage(`Good Faith: ${message}`, 8000);
}
