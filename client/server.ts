/**
 * The running language server. It is started as a Node module over IPC and restarted when it dies; if it keeps dying,
 * the status bar says so and offers to start it again.
 */
import { extensions, workspace, type TextDocument } from "vscode";
import { CloseAction, ErrorAction, LanguageClient, TransportKind, type LanguageClientOptions } from "vscode-languageclient/node";
import { STATUS, type StatusParams } from "../server/protocol.js";
import type { CourtChoices } from "./court.js";
import type { Drafts } from "./drafts.js";

/** The YAML extension shows the same schema: twice would be once too often. */
const isYamlElsewhere = ({ languageId }: TextDocument): boolean => languageId === "yaml" && extensions.getExtension("redhat.vscode-yaml") !== undefined;

/** So many deaths within so many milliseconds are one too many. */
const PATIENCE = { deaths: 5, within: 3 * 60_000 };

export class Server {
  readonly #module: string;
  readonly #drafts: Drafts;
  readonly #choices: CourtChoices;
  #client: LanguageClient | undefined;
  #deaths: readonly number[] = [];

  constructor(module: string, drafts: Drafts, choices: CourtChoices) {
    this.#module = module;
    this.#drafts = drafts;
    this.#choices = choices;
  }

  async start(): Promise<void> {
    const run = { module: this.#module, transport: TransportKind.ipc };
    const client = new LanguageClient("goodfaith", "Good Faith", { run, debug: run }, this.#options());
    client.onNotification(STATUS, (status: StatusParams) => this.#drafts.update(status));
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      client.error("The language server did not start.", error, false);
      this.#drafts.serverStopped();
    }
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.dispose().catch(() => undefined);
  }

  async restart(): Promise<void> {
    this.#deaths = [];
    this.#drafts.clear();
    await this.stop();
    await this.start();
  }

  /** The server's answer, or null where there is none to be had. */
  async ask<Answer>(method: string, params: object): Promise<Answer | null> {
    if (!this.#client?.isRunning()) return null;
    try {
      return await this.#client.sendRequest<Answer | null>(method, params);
    } catch (error) {
      this.#client?.error(`${method} was not answered.`, error, false);
      return null;
    }
  }

  /** Has the server ask for the settings again. */
  async settingsChanged(): Promise<void> {
    if (this.#client?.isRunning()) await this.#client.sendNotification("workspace/didChangeConfiguration", { settings: null });
  }

  #options(): LanguageClientOptions {
    const languages = workspace.getConfiguration("goodfaith").get<string[]>("languages", []);
    return {
      documentSelector: [
        ...languages.flatMap((language) => ["file", "untitled"].map((scheme) => ({ language, scheme }))),
        { scheme: "file", pattern: "**/.goodfaith/rules/*.{yaml,yml}" },
        { scheme: "file", pattern: "**/goodfaith.{yaml,yml}" },
      ],
      diagnosticCollectionName: "goodfaith",
      diagnosticPullOptions: { onChange: true },
      middleware: {
        workspace: { configuration: (params, token, next) => this.#choices.answer(params, token, next) },
        provideCompletionItem: (document, position, context, token, next) => (isYamlElsewhere(document) ? null : next(document, position, context, token)),
        provideHover: (document, position, token, next) => (isYamlElsewhere(document) ? null : next(document, position, token)),
      },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#closed(),
      },
    };
  }

  #closed() {
    const now = Date.now();
    this.#deaths = [...this.#deaths, now].filter((death) => now - death < PATIENCE.within);
    if (this.#deaths.length < PATIENCE.deaths) return { action: CloseAction.Restart, handled: true };
    this.#drafts.serverStopped();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
