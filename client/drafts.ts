/** How the open drafts stand, as the server last told, and whether there is a server to tell it. */
import { EventEmitter, type Disposable } from "vscode";
import type { StatusParams } from "../server/protocol.js";

export class Drafts implements Disposable {
  readonly #statuses = new Map<string, StatusParams>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #stopped = false;

  /** The server stopped for good. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Whether any open document is a draft. */
  get any(): boolean {
    return [...this.#statuses.values()].some(({ isDraft }) => isDraft);
  }

  status(uri: string): StatusParams | undefined {
    return this.#statuses.get(uri);
  }

  update(status: StatusParams): void {
    this.#stopped = false;
    if (status.version === null) this.#statuses.delete(status.uri);
    else this.#statuses.set(status.uri, status);
    this.#changed.fire();
  }

  serverStopped(): void {
    this.#stopped = true;
    this.#changed.fire();
  }

  clear(): void {
    this.#stopped = false;
    this.#statuses.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
