/**
 * The court the user chose. With a folder open it is the setting `goodfaith.court` of that folder or workspace; a draft
 * opened on its own has no settings to keep it in, so the choice is remembered for that draft alone.
 */
import { ConfigurationTarget, QuickPickItemKind, window, workspace, type CancellationToken, type Memento, type QuickPickItem, type TextDocument } from "vscode";
import type { ConfigurationParams, ConfigurationRequest, LSPAny } from "vscode-languageclient/node";
import { COURTS, type CourtChoice } from "../server/protocol.js";

/** What is asked of the running server. */
interface Answering {
  ask<Answer>(method: string, params: object): Promise<Answer | null>;
  settingsChanged(): Promise<void>;
}

interface CourtItem extends QuickPickItem {
  readonly court: string | undefined;
}

export class CourtChoices {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  async choose(server: Answering, document: TextDocument): Promise<void> {
    const courts = await server.ask<readonly CourtChoice[]>(COURTS, {});
    if (!courts) return;
    const title = workspace.getWorkspaceFolder(document.uri) ? "Court of the drafts in this folder" : "Court of this draft";
    const picked = await window.showQuickPick(items(courts), { title, placeHolder: "Name or abbreviation", matchOnDescription: true });
    if (!picked) return;
    await this.#keep(document, picked.court);
    await server.settingsChanged();
  }

  /** The client's answer to the server's question for settings, with the choice for a loose draft in it. */
  async answer(params: ConfigurationParams, token: CancellationToken, next: ConfigurationRequest.HandlerSignature): Promise<LSPAny[]> {
    const settings = await next(params, token);
    if (!Array.isArray(settings)) return [];
    return settings.map((section: LSPAny, index) => {
      const uri = params.items[index]?.scopeUri;
      const court = uri === undefined ? undefined : this.#memory.get<string>(keyOf(uri));
      return court !== undefined && isTable(section) ? { ...section, court } : section;
    });
  }

  async #keep(document: TextDocument, court: string | undefined): Promise<void> {
    const folder = workspace.getWorkspaceFolder(document.uri);
    if (!folder) return this.#memory.update(keyOf(document.uri.toString()), court);
    const several = (workspace.workspaceFolders?.length ?? 0) > 1;
    await workspace.getConfiguration("goodfaith", folder.uri)
      .update("court", court, several ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace);
  }
}

const keyOf = (uri: string): string => `court of ${uri}`;

const isTable = (value: LSPAny): value is { [key: string]: LSPAny } => typeof value === "object" && value !== null && !Array.isArray(value);

function items(courts: readonly CourtChoice[]): CourtItem[] {
  const show = (court: CourtChoice): CourtItem => ({ label: court.abbreviation, description: court.name, court: court.id });
  const separator = (label: string): CourtItem => ({ label, kind: QuickPickItemKind.Separator, court: undefined });
  return [
    { label: "$(file-text) As the draft says", description: "read the court from the caption", court: undefined },
    separator("with local rules"),
    ...courts.filter((court) => court.inCatalog).map(show),
    separator("federal rules only"),
    ...courts.filter((court) => !court.inCatalog).map(show),
  ];
}
