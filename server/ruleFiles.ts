/**
 * A workspace's own rules on the wire: which folders there are, the files of rules that are open, the watching of the
 * others, and what is wrong in each, published at its place. Files of rules are no drafts, so their diagnostics are
 * pushed, whether or not the client pulls those of drafts.
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  DiagnosticSeverity, DidChangeWatchedFilesNotification,
  type Connection, type Diagnostic, type InitializeParams, type TextDocumentContentChangeEvent, type WorkspaceFolder,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSupport } from "./capabilities.js";
import type { Catalog } from "./compliance/model.js";
import { SOURCE } from "./features/diagnostics.js";
import { toRange } from "./features/positions.js";
import { WorkspaceRules, type FileProblems } from "./rules/workspaceRules.js";

/** How long after the last keystroke in a file of rules it is read, in milliseconds. */
const PAUSE = 200;

/** Deleting a folder is no event of the files in it, so the folders are watched as well. */
const WATCHED = ["**/.goodfaith/rules/*.{yaml,yml}", "**/.goodfaith/rules", "**/.goodfaith"];

export class RuleFiles {
  readonly #connection: Connection;
  readonly #rules: WorkspaceRules;
  readonly #changed: () => void;
  readonly #open = new Map<string, TextDocument>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #workspace: readonly string[] = [];
  /** Folders of drafts: the rules between them and the workspace's folder are found with the first draft. */
  readonly #folders = new Set<string>();
  #seen = "";
  #published: ReadonlySet<string> = new Set();

  /** `changed` is called when drafts may now be judged otherwise. */
  constructor(connection: Connection, catalog: Catalog, changed: () => void) {
    this.#connection = connection;
    this.#rules = new WorkspaceRules(catalog);
    this.#changed = changed;
  }

  initialize({ workspaceFolders, rootUri, rootPath }: InitializeParams): void {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : rootPath ? [pathToFileURL(rootPath).href] : []);
    this.#setFolders(uris);
  }

  /** What the client then sees change is told through `refresh`. */
  async initialized(client: ClientSupport): Promise<void> {
    this.#publish();
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
      this.#publish();
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
      if (this.#publish()) this.#changed();
    } catch (error) {
      this.#connection.console.error(`Good Faith: the workspace's rules could not be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }

  /** These three say whether the document is one of ours. */
  opened(uri: string, languageId: string, version: number, text: string): boolean {
    const path = pathOf(uri);
    if (path === null || !this.#rules.isRules(path)) return false;
    this.#open.set(uri, TextDocument.create(uri, languageId, version, text));
    this.#read(uri);
    return true;
  }

  edited(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean {
    const document = this.#open.get(uri);
    if (!document) return false;
    TextDocument.update(document, [...changes], version);
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(uri, setTimeout(() => this.#read(uri), PAUSE));
    return true;
  }

  closed(uri: string): boolean {
    if (!this.#open.delete(uri)) return false;
    this.#read(uri);
    return true;
  }

  /** Takes a document's text, or the disk's once it is closed. */
  #read(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#rules.edited(pathOf(uri) ?? "", this.#open.get(uri)?.getText() ?? null);
    this.refresh();
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

  /** Tells what is wrong in each file, and answers whether any file is new, gone or other than before. */
  #publish(): boolean {
    const files = this.#rules.problems();
    const now = new Set<string>();
    for (const file of files) {
      const { uri, version } = this.#documentAt(file.path);
      if (file.problems.length === 0 && !this.#published.has(uri)) continue;
      if (file.problems.length > 0) now.add(uri);
      void this.#connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics: diagnosticsOf(uri, file) });
    }
    for (const uri of this.#published) if (!now.has(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#published = now;
    const seen = JSON.stringify(files.map(({ path, text, problems }) => [path, text, problems.length]));
    const isNew = seen !== this.#seen;
    this.#seen = seen;
    return isNew;
  }

  /** As the client calls it, where it is open there. */
  #documentAt(path: string): { readonly uri: string; readonly version?: number } {
    const document = [...this.#open.values()].find(({ uri }) => pathOf(uri) === path);
    return document ? { uri: document.uri, version: document.version } : { uri: pathToFileURL(path).href };
  }
}

function diagnosticsOf(uri: string, { text, problems }: FileProblems): Diagnostic[] {
  const document = TextDocument.create(uri, "yaml", 0, text);
  return problems.map(({ span, message, severity }) => ({
    source: SOURCE, code: "workspace-rules", message, range: toRange(document, span),
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
  }));
}

/** The path of a `file:` URI; null for any other, and for one that is none on this system. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? resolve(fileURLToPath(uri)) : null;
  } catch {
    return null;
  }
}
