/**
 * A workspace's own rules on the wire: which folders there are, the watching of their files, and which catalog a draft is
 * judged by.
 */
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { DidChangeWatchedFilesNotification, type Connection, type InitializeParams, type WorkspaceFolder } from "vscode-languageserver";
import type { ClientSupport } from "./capabilities.js";
import type { Catalog } from "./compliance/model.js";
import { WorkspaceRules } from "./rules/workspaceRules.js";
import { pathOf, YamlFiles } from "./yamlFiles.js";

/** Deleting a folder is no event of the files in it, so the folders are watched as well. */
const WATCHED = ["**/.goodfaith/rules/*.{yaml,yml}", "**/.goodfaith/rules", "**/.goodfaith"];

export class RuleFiles {
  readonly #connection: Connection;
  readonly #rules: WorkspaceRules;
  readonly #changed: () => void;
  readonly documents: YamlFiles;
  #workspace: readonly string[] = [];
  /** Folders of drafts: the rules between them and the workspace's folder are found with the first draft. */
  readonly #folders = new Set<string>();

  /** `changed` is called when drafts may now be judged otherwise. */
  constructor(connection: Connection, catalog: Catalog, changed: () => void) {
    this.#connection = connection;
    this.#rules = new WorkspaceRules(catalog);
    this.#changed = changed;
    const rules = this.#rules;
    this.documents = new YamlFiles(connection, {
      code: "workspace-rules", has: (path) => rules.isRules(path), edited: (path, text) => rules.edited(path, text), problems: () => rules.problems(), changed: () => this.refresh(),
    });
  }

  initialize({ workspaceFolders, rootUri, rootPath }: InitializeParams): void {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : rootPath ? [pathToFileURL(rootPath).href] : []);
    this.#setFolders(uris);
  }

  /** What the client then sees change is told through `refresh`. */
  async initialized(client: ClientSupport): Promise<void> {
    this.documents.publish();
    if (client.watchesFiles) {
      await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) });
    }
    if (client.changesFolders) this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.#exchange(added, removed));
  }

  catalogFor(uri: string): Catalog {
    const path = pathOf(uri);
    const catalog = this.#rules.catalogFor(path ?? "");
    if (path !== null && !this.#folders.has(dirname(path))) {
      this.#folders.add(dirname(path));
      this.documents.publish();
    }
    return catalog;
  }

  /** With every rule of every folder, to choose a court from. */
  catalogOfAll(): Catalog {
    return this.#rules.catalogOfAll();
  }

  knowsCourt(id: string): boolean {
    return this.#rules.catalogOfAll().courts.has(id);
  }

  /** The files may have changed: they are read again, and what follows from them is told. */
  refresh(): void {
    try {
      this.#rules.reload();
      if (this.documents.publish()) this.#changed();
    } catch (error) {
      this.#connection.console.error(`Good Faith: the workspace's rules could not be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }

  #exchange(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#setFolders([...this.#workspace.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
    this.refresh();
  }

  #setFolders(uris: readonly string[]): void {
    this.#workspace = uris;
    this.#rules.setRoots(uris.flatMap((uri) => pathOf(uri) ?? []));
  }
}
