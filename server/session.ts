/**
 * The documents open in the editor, each with its reading and what was found in it.
 *
 * A change goes into the reading as it arrives, one edit at a time; only a change of the full text, or an engine that
 * failed on the last one, makes us read a document whole again. Findings are worked out when somebody asks, once per
 * version, court and day. An engine that throws costs the user that analysis and nothing else.
 */
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { assess, editReading, readDraft, type Reading } from "./engine.js";
import type { Catalog, ComplianceModel } from "./compliance/model.js";
import type { IsoDate } from "./draft/draft.js";
import { languageOf, type Settings } from "./settings.js";

/** Longest text that is checked, in UTF-16 code units; a longer one is left alone, and the status says so. */
export const MAX_LENGTH = 5 * 1024 * 1024;

/** What the session needs from the world outside the engine. */
export interface World {
  readonly catalog: Catalog;
  readonly today: () => IsoDate;
  readonly logError: (message: string) => void;
}

/** A document and what was found in its current version; positions of the one are offsets of the other. */
export interface Checked {
  readonly document: TextDocument;
  readonly model: ComplianceModel;
  readonly settings: Settings;
}

export type Analysis =
  | ({ readonly kind: "checked" } & Checked)
  /** Not open, or not in a language that we read. */
  | { readonly kind: "ignored" }
  | { readonly kind: "too-large" }
  | { readonly kind: "failed" };

interface OpenDocument {
  readonly document: TextDocument;
  reading: Reading | null;
  last: { readonly key: string; readonly analysis: Analysis } | null;
}

export class Session {
  readonly #world: World;
  readonly #documents = new Map<string, OpenDocument>();

  constructor(world: World) {
    this.#world = world;
  }

  uris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  version(uri: string): number | null {
    return this.#documents.get(uri)?.document.version ?? null;
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.set(uri, { document: TextDocument.create(uri, languageId, version, text), reading: null, last: null });
  }

  /** Applies the changes in their order; each counts in the text that the one before it left. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const open = this.#documents.get(uri);
    if (!open) {
      this.#world.logError(`A change arrived for ${uri}, which is not open; it was passed over.`);
      return;
    }
    for (const change of changes) {
      open.reading = this.#reread(open, change);
      TextDocument.update(open.document, [change], version);
    }
    TextDocument.update(open.document, [], version);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  analyse(uri: string, settings: Settings): Analysis {
    const open = this.#documents.get(uri);
    if (!open) return { kind: "ignored" };
    const today = this.#world.today();
    const key = JSON.stringify([open.document.version, settings.court, settings.languages, [...settings.severity], today]);
    if (open.last?.key !== key) open.last = { key, analysis: this.#analyse(open, settings, today) };
    return open.last.analysis;
  }

  #analyse(open: OpenDocument, settings: Settings, today: IsoDate): Analysis {
    const { document } = open;
    const language = languageOf(document.languageId, settings);
    const text = document.getText();
    if (language === null || text.length > MAX_LENGTH) {
      open.reading = null;
      return { kind: language === null ? "ignored" : "too-large" };
    }
    try {
      if (open.reading?.language !== language || open.reading.text.length !== text.length) open.reading = readDraft(text, language);
      const model = assess(open.reading.draft, { catalog: this.#world.catalog, court: settings.court, today });
      return { kind: "checked", document, model, settings };
    } catch (error) {
      open.reading = null;
      this.#world.logError(`${document.uri}, version ${document.version}, could not be checked: ${trace(error)}`);
      return { kind: "failed" };
    }
  }

  /** The reading with one change in it, or null where the document has to be read anew. */
  #reread(open: OpenDocument, change: TextDocumentContentChangeEvent): Reading | null {
    if (open.reading === null || !("range" in change)) return null;
    const ends = [open.document.offsetAt(change.range.start), open.document.offsetAt(change.range.end)] as const;
    try {
      return editReading(open.reading, { span: { start: Math.min(...ends), end: Math.max(...ends) }, newText: change.text });
    } catch (error) {
      this.#world.logError(`${open.document.uri}, after version ${open.document.version}, could not be re-read at ${ends[0]}: ${trace(error)}`);
      return null;
    }
  }
}

const trace = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
