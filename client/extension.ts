/** Good Faith in VS Code: starts the language server, and adds the commands, the status bar and the checklist around it. */
import { commands, workspace, type ExtensionContext } from "vscode";
import { ChecklistView } from "./checklist.js";
import { registerCommands } from "./commands.js";
import { CourtChoices } from "./court.js";
import { Drafts } from "./drafts.js";
import { explanations } from "./explain.js";
import { Server } from "./server.js";
import { StatusBar } from "./statusBar.js";

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const drafts = new Drafts();
  const choices = new CourtChoices(context.workspaceState);
  server = new Server(context.asAbsolutePath("dist/server.js"), drafts, choices);
  const current = server;
  const checklist = new ChecklistView(current, drafts);
  context.subscriptions.push(
    drafts, new StatusBar(drafts), checklist,
    ...registerCommands(current, choices, checklist),
    commands.registerCommand("goodfaith.restartServer", () => current.restart()),
    workspace.registerTextDocumentContentProvider(explanations.scheme, explanations),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("goodfaith.languages")) return current.restart();
    }),
  );
  await current.start();
}

export const deactivate = (): Promise<void> | undefined => server?.stop();
