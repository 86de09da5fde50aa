/**
 * YAML files that people write for us, on the wire: those that are open, read at each pause in typing, and what is wrong in
 * each, published at its place. They are no drafts, so their diagnostics are pushed, whether or not the client pulls those
 * of drafts.
 */
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DiagnosticSeverity, type Connection, type Diagnostic, type TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { SOURCE } from "./features/diagnostics.js";
import { toRange } from "./features/positions.js";
import type { Problem } from "../shared-rules/reading/yaml.js";

/** How long after the last keystroke in such a file it is read, in milliseconds. */
const PAUSE = 200;

/** One file and what is wrong in it; spans count in `text`. */
export interface FileProblems {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What is known of the files. */
export interface Files {
  /** The diagnostics' code. */
  readonly code: string;
  /** Is the file at this path one of them? */
  readonly has: (path: string) => boolean;
  /** Its text in the editor, or null when it is closed. */
  readonly edited: (path: string, text: string | null) => void;
  readonly problems: () => readonly FileProblems[];
  /** A file was opened, edited or closed. */
  readonly changed: () => void;
}

export class YamlFiles {
  readonly #connection: Connection;
  readonly #files: Files;
  readonly #open = new Map<string, TextDocument>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #seen = "";
  #published: ReadonlySet<string> = new Set();

  constructor(connection: Connection, files: Files) {
    this.#connection = connection;
    this.#files = files;
  }

  document(uri: string): TextDocument | null {
    return this.#open.get(uri) ?? null;
  }

  /** As the client calls it, where it is open there. */
  documentAt(path: string): { readonly uri: string; readonly version?: number } {
    const document = [...this.#open.values()].find(({ uri }) => pathOf(uri) === path);
    return document ? { uri: document.uri, version: document.version } : { uri: pathToFileURL(path).href };
  }

  /** These three say whether the document is one of ours. */
  opened(uri: string, languageId: string, version: number, text: string): boolean {
    const path = pathOf(uri);
    if (path === null || !this.#files.has(path)) return false;
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
    this.#files.edited(pathOf(uri) ?? "", this.#open.get(uri)?.getText() ?? null);
    this.#files.changed();
  }

  /** Tells what is wrong in each file, and answers whether any file is new, gone or other than before. */
  publish(): boolean {
    const files = this.#files.problems();
    const now = new Set<string>();
    for (const file of files) {
      const { uri, version } = this.documentAt(file.path);
      if (file.problems.length === 0 && !this.#published.has(uri)) continue;
      if (file.problems.length > 0) now.add(uri);
      void this.#connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics: diagnosticsOf(uri, file, this.#files.code) });
    }
    for (const uri of this.#published) if (!now.has(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#published = now;
    const seen = JSON.stringify(files.map(({ path, text, problems }) => [path, text, problems.length]));
    const isNew = seen !== this.#seen;
    this.#seen = seen;
    return isNew;
  }
}

function diagnosticsOf(uri: string, { text, problems }: FileProblems, code: string): Diagnostic[] {
  const document = TextDocument.create(uri, "yaml", 0, text);
  return problems.map(({ span, message, severity }) => ({
    source: SOURCE, code, message, range: toRange(document, span),
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
  }));
}

/** The path of a `file:` URI; null for any other, and for one that is none on this system. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? resolve(fileURLToPath(uri)) : null;
  } catch {
    return null;
  }
}
