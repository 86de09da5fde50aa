/**
 * The documents open in the editor, each with its reading and what was found in it.
 *
 * A change goes into the reading as it arrives, one edit at a time; only a change of the full text, or an engine that
 * failed on the last one, makes us read a document whole again. Findings are worked out when somebody asks, once per
 * version, court, judge and day. An engine that throws costs the user that analysis and nothing else.
 */
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { assessFiling, editReading, pointsToPaper, readDraft, type Context, type Reading } from "./engine.js";
import type { CaseInHand, Catalog, ComplianceModel } from "./compliance/model.js";
import type { IsoDate } from "./draft/draft.js";
import { areNeighbours, Filings, isSameUri, listedPapers, NOTHING, type Beside, type OpenPaper, type PaperAt, type Shelf } from "./filings.js";
import { languageOf, type Settings } from "./settings.js";

/** Longest text that is checked, in UTF-16 code units; a longer one is left alone, and the status says so. */
const MAX_LENGTH = 5 * 1024 * 1024;

/** What the session needs from the world outside the engine. */
interface World {
  readonly catalog: Catalog;
  readonly today: () => IsoDate;
  readonly logError: (message: string) => void;
  /** Papers beside a document that are not open; without it, only open ones are read together. */
  readonly shelf?: Shelf;
  /** Papers that a case file lists, wherever in the workspace they lie. */
  readonly paperAt?: PaperAt;
}

/** A document and what was found in its current version; positions of the one are offsets of the other. */
export interface Checked {
  readonly document: TextDocument;
  readonly model: ComplianceModel;
  readonly settings: Settings;
  /** The day it was judged on. */
  readonly today: IsoDate;
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
  last: { readonly key: string; readonly catalog: Catalog; readonly caseFile: CaseInHand | null; readonly papers: string; readonly analysis: Analysis } | null;
  /** How often it was judged. */
  edition: number;
}

export class Session {
  readonly #world: World;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #filings: Filings;

  constructor(world: World) {
    this.#world = world;
    this.#filings = new Filings(world.shelf ?? (() => []), world.paperAt ?? (() => null));
  }

  uris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  version(uri: string): number | null {
    return this.#documents.get(uri)?.document.version ?? null;
  }

  /** Changes whenever the document is judged anew, be it for a change in a paper filed with it. */
  edition(uri: string): number {
    return this.#documents.get(uri)?.edition ?? 0;
  }

  /** Open documents that point to a paper beside them, or are filed with this one: a change in it may change what is found in them. */
  pointingBeside(uri: string): readonly string[] {
    return this.uris().filter((other) => {
      const open = this.#documents.get(other);
      if (other === uri || !open?.reading) return false;
      return (areNeighbours(other, uri) && pointsToPaper(open.reading.draft)) || listedPapers(other, open.reading.draft, open.last?.caseFile ?? null).some((paper) => isSameUri(paper.uri, uri));
    });
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.set(uri, { document: TextDocument.create(uri, languageId, version, text), reading: null, last: null, edition: 0 });
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

  /** `catalog` is the document's own, where its workspace has rules of its own; `caseFile` is that of its case. */
  analyse(uri: string, settings: Settings, catalog: Catalog = this.#world.catalog, caseFile: CaseInHand | null = null): Analysis {
    const open = this.#documents.get(uri);
    if (!open) return { kind: "ignored" };
    const today = this.#world.today();
    const key = JSON.stringify([open.document.version, settings.court, settings.judge, settings.caseNumbers, settings.languages, [...settings.severity], today]);
    if (open.last?.key !== key || open.last.catalog !== catalog || open.last.caseFile !== caseFile || open.last.papers !== this.#beside(open, settings, caseFile).edition) {
      const analysis = this.#analyse(open, settings, { catalog, court: settings.court, judge: settings.judge, caseNumbers: settings.caseNumbers, today, caseFile });
      open.last = { key, catalog, caseFile, papers: this.#beside(open, settings, caseFile).edition, analysis };
      open.edition += 1;
    }
    return open.last.analysis;
  }

  #analyse(open: OpenDocument, settings: Settings, context: Context): Analysis {
    const { document } = open;
    const language = languageOf(document.languageId, settings);
    const text = document.getText();
    if (language === null || text.length > MAX_LENGTH) {
      open.reading = null;
      return { kind: language === null ? "ignored" : "too-large" };
    }
    try {
      if (open.reading?.language !== language || open.reading.text.length !== text.length) open.reading = readDraft(text, language);
      const { papers, notFound } = this.#beside(open, settings, context.caseFile ?? null);
      const model = assessFiling(open.reading.draft, papers(), { ...context, notFound });
      return { kind: "checked", document, model, settings, today: context.today };
    } catch (error) {
      open.reading = null;
      this.#world.logError(`${document.uri}, version ${document.version}, could not be checked: ${trace(error)}`);
      return { kind: "failed" };
    }
  }

  /** What is filed with a document by the case file or lies beside one that points to a paper; nothing beside any other. */
  #beside(open: OpenDocument, settings: Settings, caseFile: CaseInHand | null): Beside {
    const listed = open.reading ? listedPapers(open.document.uri, open.reading.draft, caseFile) : [];
    if (!open.reading || (listed.length === 0 && !pointsToPaper(open.reading.draft))) return NOTHING;
    return this.#filings.beside(open.document.uri, open.reading.draft, [...this.#documents.values()].flatMap((other) => this.#asPaper(other, settings)), listed);
  }

  /** An open document as a paper of another's filing; its reading is shared with its own analysis. */
  #asPaper(open: OpenDocument, settings: Settings): readonly OpenPaper[] {
    const { document } = open, language = languageOf(document.languageId, settings);
    if (language === null || document.getText().length > MAX_LENGTH) return [];
    return [{
      uri: document.uri, stamp: String(document.version),
      draft: () => {
        if (open.reading?.language !== language || open.reading.text.length !== document.getText().length) open.reading = readDraft(document.getText(), language);
        return open.reading.draft;
      },
    }];
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
