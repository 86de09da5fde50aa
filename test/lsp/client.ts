/**
 * A small editor for tests: it starts the built server as a process, speaks to it over stdio, and remembers what was
 * published. `GOODFAITH_SERVER` names another bundle than `dist/server.js`.
 */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import {
  createProtocolConnection, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type Diagnostic, type DocumentDiagnosticReport, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams, type Range,
} from "vscode-languageserver-protocol/node";
import { STATUS, type StatusParams } from "../../server/protocol.js";

export const SERVER = resolve(process.env.GOODFAITH_SERVER ?? "dist/server.js");

/** What VS Code declares, as far as it matters here; diagnostics are pushed unless `PULL` is added. */
export const EDITOR: ClientCapabilities = {
  workspace: {
    configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

/** An editor that knows nothing beyond the first version of the protocol. */
export const PLAIN: ClientCapabilities = {};

export const pulling = (capabilities: ClientCapabilities): ClientCapabilities => ({
  ...capabilities,
  workspace: { ...capabilities.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...capabilities.textDocument, diagnostic: { relatedInformation: true } },
});

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
  /** URI of the one folder that is open. */
  readonly root?: string;
}

export class Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  published: PublishDiagnosticsParams[] = [];
  readonly statuses: StatusParams[] = [];
  readonly log: string[] = [];
  refreshes = 0;
  settings: Readonly<Record<string, unknown>>;
  initialized!: InitializeResult;
  readonly #documents = new Map<string, TextDocument>();
  #news: () => void = () => undefined;

  static async start({ capabilities = EDITOR, settings = {}, initializationOptions, root }: Options = {}): Promise<Editor> {
    if (!existsSync(SERVER)) throw new Error(`${SERVER} is not there: build it first with "node esbuild.mjs"`);
    const editor = new Editor(settings);
    editor.initialized = await editor.connection.sendRequest("initialize", {
      processId: process.pid, rootUri: root ?? null, capabilities, initializationOptions,
    });
    await editor.connection.sendNotification("initialized", {});
    return editor;
  }

  private constructor(settings: Readonly<Record<string, unknown>>) {
    this.settings = settings;
    this.process = spawn(process.execPath, [SERVER, "--stdio"]);
    this.process.stderr.on("data", (data: Buffer) => this.log.push(String(data)));
    const reader = new StreamMessageReader(this.process.stdout);
    // A server killed in the middle of a message would leave the reader waiting for the rest, and this process running.
    reader.partialMessageTimeout = 0;
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(this.process.stdin));
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => this.#heard(this.published, params));
    this.connection.onNotification(STATUS, (params: StatusParams) => this.#heard(this.statuses, params));
    this.connection.onNotification("window/logMessage", ({ message }: { message: string }) => this.#heard(this.log, message));
    this.connection.onRequest("workspace/configuration", ({ items }: { items: readonly unknown[] }) => items.map(() => this.settings));
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes += 1;
      this.#news();
      return null;
    });
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.listen();
  }

  async open(uri: string, text: string, languageId = "markdown"): Promise<TextDocument> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
    return document;
  }

  /** Sends the changes as one version, and applies them here as well. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(uri);
    TextDocument.update(document, contentChanges, document.version + 1);
    await this.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: document.version }, contentChanges });
  }

  /** Types `text` in place of `words`, a character at a time, one version each. */
  async type(uri: string, words: string, text: string): Promise<void> {
    const document = this.document(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in ${uri}`);
    await this.change(uri, { range: { start: document.positionAt(start), end: document.positionAt(start + words.length) }, text: "" });
    for (const [index, unit] of text.split("").entries()) {
      const here = document.positionAt(start + index);
      await this.change(uri, { range: { start: here, end: here }, text: unit });
    }
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    this.published = this.published.filter((each) => each.uri !== uri);
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in ${uri}`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  /** The diagnostics pushed for the current version. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const { version } = this.document(uri);
    const found = await this.until(() => this.published.filter((each) => each.uri === uri && each.version === version).at(-1));
    return found.diagnostics;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) });
  }

  async changeSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = settings;
    this.published = [];
    await this.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  }

  /** Waits until `look` finds something. */
  async until<T>(look: () => T | undefined, within = 5000): Promise<T> {
    const deadline = Date.now() + within;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`nothing came within ${within} ms; the server's log:\n${this.log.join("\n")}`);
      await new Promise<void>((wake) => {
        const timer = setTimeout(wake, left);
        this.#news = () => { clearTimeout(timer); wake(); };
      });
    }
  }

  /** Shuts the server down as the protocol has it, and says how the process ended. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.process.once("exit", done));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await ended;
    this.connection.dispose();
    return code;
  }

  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }

  #heard<T>(list: T[], news: T): void {
    list.push(news);
    this.#news();
  }
}
