/** Good Faith in VS Code: starts the language server, and adds the commands and the status bar around it. */
import { commands, workspace, type ExtensionContext } from "vscode";
import { registerCommands } from "./commands.js";
import { CourtChoices } from "./court.js";
import { explanations } from "./explain.js";
import { Server } from "./server.js";
import { StatusBar } from "./statusBar.js";

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const statusBar = new StatusBar();
  const choices = new CourtChoices(context.workspaceState);
  server = new Server(context.asAbsolutePath("dist/server.js"), statusBar, choices);
  const current = server;
  context.subscriptions.push(
    statusBar,
    ...registerCommands(current, choices),
    commands.registerCommand("goodfaith.restartServer", () => current.restart()),
    workspace.registerTextDocumentContentProvider(explanations.scheme, explanations),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("goodfaith.languages")) return current.restart();
    }),
  );
  await current.start();
}

export const deactivate = (): Promise<void> | undefined => server?.stop();
