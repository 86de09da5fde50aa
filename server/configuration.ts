/**
 * The settings for each open document, asked of the client where it answers such questions, otherwise as they came
 * with `initialize` or with the last change notice. What is wrong in them is logged once.
 */
import { readSettings, type Settings } from "./settings.js";

interface ConfigurationSource {
  /** The client's `goodfaith` section for a document, or null where it cannot be asked. */
  readonly ask: ((uri: string) => Promise<unknown>) | null;
  readonly fallback: unknown;
  readonly knowsCourt: (id: string) => boolean;
  readonly logProblem: (problem: string) => void;
}

export class Configuration {
  readonly #source: ConfigurationSource;
  readonly #settings = new Map<string, Promise<Settings>>();
  readonly #logged = new Set<string>();
  #fallback: unknown;

  constructor(source: ConfigurationSource) {
    this.#source = source;
    this.#fallback = source.fallback;
  }

  settingsFor(uri: string): Promise<Settings> {
    const known = this.#settings.get(uri) ?? this.#read(uri);
    this.#settings.set(uri, known);
    return known;
  }

  forget(uri: string): void {
    this.#settings.delete(uri);
  }

  /** The settings changed; `pushed` is what the notice itself said of them, if anything. */
  changed(pushed: unknown): void {
    if (pushed !== undefined && pushed !== null) this.#fallback = pushed;
    this.#settings.clear();
    this.#logged.clear();
  }

  async #read(uri: string): Promise<Settings> {
    const settings = readSettings(await this.#section(uri), this.#source.knowsCourt);
    for (const problem of settings.problems) {
      if (!this.#logged.has(problem)) this.#source.logProblem(problem);
      this.#logged.add(problem);
    }
    return settings;
  }

  async #section(uri: string): Promise<unknown> {
    if (this.#source.ask === null) return this.#fallback;
    try {
      return (await this.#source.ask(uri)) ?? this.#fallback;
    } catch (error) {
      this.#source.logProblem(`The client did not answer for the settings of ${uri}: ${error instanceof Error ? error.message : String(error)}`);
      return this.#fallback;
    }
  }
}
