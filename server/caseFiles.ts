/** The case files of a workspace on the wire: which folders there are, their watching, and which case a draft belongs to. */
import { dirname } from "node:path";
import { DidChangeWatchedFilesNotification, type Connection, type InitializeParams } from "vscode-languageserver";
import { WorkspaceCases, type CaseAt } from "./case/workspaceCases.js";
import type { ClientSupport } from "./capabilities.js";
import type { CaseInHand } from "./compliance/model.js";
import { workspaceFolders } from "./workspace.js";
import { pathOf, YamlFiles } from "./yamlFiles.js";

export const CASE_FILES = "**/goodfaith.{yaml,yml}";

export class CaseFiles {
  readonly documents: YamlFiles;
  readonly #connection: Connection;
  readonly #cases: WorkspaceCases;
  readonly #changed: () => void;
  readonly #inHand = new WeakMap<CaseAt, CaseInHand>();
  /** Folders of drafts: the case files between them and the workspace's folder are found with the first draft. */
  readonly #folders = new Set<string>();
  #workspace: readonly string[] = [];

  /** `changed` is called when drafts may now be judged otherwise. */
  constructor(connection: Connection, knowsCourt: (id: string) => boolean, changed: () => void) {
    this.#connection = connection;
    this.#changed = changed;
    const cases = new WorkspaceCases(knowsCourt);
    this.#cases = cases;
    this.documents = new YamlFiles(connection, {
      code: "case-file", has: (path) => cases.isCase(path), edited: (path, text) => cases.edited(path, text), problems: () => cases.problems(), changed: () => this.refresh(),
    });
  }

  initialize(params: InitializeParams): void {
    this.#setFolders(workspaceFolders(params));
  }

  /** What the client then sees change is told through `refresh`. */
  async initialized(client: ClientSupport): Promise<void> {
    this.documents.publish();
    if (client.watchesFiles) await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: CASE_FILES }] });
    if (client.changesFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.#setFolders([...this.#workspace.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
        this.refresh();
      });
    }
  }

  /** The case that a draft belongs to; the same object for as long as nothing changed. */
  caseFor(uri: string): CaseInHand | null {
    const at = this.#at(uri);
    if (at === null) return null;
    const { uri: name } = this.documents.documentAt(at.path);
    const known = this.#inHand.get(at);
    if (known?.name === name) return known;
    const inHand: CaseInHand = { name, fileName: at.fileName, text: at.text, file: at.file };
    this.#inHand.set(at, inHand);
    return inHand;
  }

  /** The path of the case file that a document belongs to, or of the one it should have. */
  placeFor(uri: string): { readonly path: string; readonly exists: boolean } | null {
    const path = pathOf(uri);
    const at = this.#at(uri);
    return at ? { path: at.path, exists: true } : path === null ? null : this.#cases.newPlace(path);
  }

  /** A case file's text as it is now: as it is open, with every keystroke, else from the disk. */
  textAt(path: string): { readonly text: string } | { readonly unreadable: string } {
    const open = this.documents.document(this.documents.documentAt(path).uri);
    return open ? { text: open.getText() } : this.#cases.onDisk(path);
  }

  /** The files may have changed: they are read again, and what follows from them is told. */
  refresh(): void {
    try {
      this.#cases.reload();
      if (this.documents.publish()) this.#changed();
    } catch (error) {
      this.#connection.console.error(`Good Faith: the case file could not be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }

  #at(uri: string): CaseAt | null {
    const path = pathOf(uri);
    if (path === null) return null;
    const at = this.#cases.caseFor(path);
    if (!this.#folders.has(dirname(path))) {
      this.#folders.add(dirname(path));
      this.documents.publish();
    }
    return at;
  }

  #setFolders(uris: readonly string[]): void {
    this.#workspace = uris;
    this.#cases.setRoots(uris.flatMap((uri) => pathOf(uri) ?? []));
  }
}
