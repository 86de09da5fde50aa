/**
 * The papers beside an open motion: those that are open in the editor, as they are there, and those that lie on the disk.
 * A file is read once for each of its states; the state of all of them together is an edition, so that a motion is judged
 * anew when one of its papers changes, and only then.
 */
import type { Draft, Language } from "./draft/draft.js";
import { likeliest, pointsToPaper, readDraft, type Attached } from "./engine.js";

/** A file that could be filed with a motion, found but not yet read. */
export interface PaperFile {
  readonly uri: string;
  readonly fileName: string;
  /** Changes whenever the file does. */
  readonly stamp: string;
  readonly language: Language;
  /** Null where it cannot be read as text. */
  readonly text: () => string | null;
}

/** Files in a document's folder, of which `choose` names those worth reading; none where nothing may be read. */
export type Shelf = (uri: string, choose: (names: readonly string[]) => readonly string[]) => readonly PaperFile[];

export interface OpenPaper {
  readonly uri: string;
  readonly stamp: string;
  readonly draft: () => Draft;
}

export interface Beside {
  readonly edition: string;
  readonly papers: () => readonly Attached[];
}

const NOTHING: Beside = { edition: "", papers: () => [] };

export class Filings {
  readonly #shelf: Shelf;
  readonly #read = new Map<string, { readonly stamp: string; readonly draft: Draft | null }>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** What lies beside the motion, where it points to a paper at all. */
  beside(uri: string, motion: Draft, open: readonly OpenPaper[]): Beside {
    if (!pointsToPaper(motion)) return NOTHING;
    const neighbours = open.filter((each) => areNeighbours(each.uri, uri));
    const taken = new Set(neighbours.map((each) => fileNameOf(each.uri)));
    const chosen = new Set(likeliest([...taken], motion));
    const inEditor = neighbours.filter((each) => chosen.has(fileNameOf(each.uri)));
    const onDisk = this.#shelf(uri, (names) => likeliest(names.filter((name) => !taken.has(name)), motion)).slice(0, Math.max(0, MOST - inEditor.length));
    return {
      edition: [...inEditor, ...onDisk].map((each) => `${each.uri}@${each.stamp}`).join(" "),
      papers: () => [
        ...inEditor.map((each): Attached => ({ name: each.uri, fileName: fileNameOf(each.uri), draft: each.draft() })),
        ...onDisk.flatMap((file): Attached[] => {
          const draft = this.#draftOf(file);
          return draft ? [{ name: file.uri, fileName: file.fileName, draft }] : [];
        }),
      ],
    };
  }

  #draftOf(file: PaperFile): Draft | null {
    const known = this.#read.get(file.uri);
    if (known?.stamp === file.stamp) return known.draft;
    const text = file.text();
    const draft = text === null ? null : readDraft(text, file.language).draft;
    this.#read.delete(file.uri);
    this.#read.set(file.uri, { stamp: file.stamp, draft });
    for (const oldest of [...this.#read.keys()].slice(0, -KEPT)) this.#read.delete(oldest);
    return draft;
  }
}

/** Papers of one motion, and drafts of papers kept in memory. */
const MOST = 20, KEPT = 60;

/** Two documents in one folder. One that was never saved is in none. */
export const areNeighbours = (a: string, b: string): boolean => a !== b && folderOf(a) !== null && folderOf(a) === folderOf(b);

const folderOf = (uri: string): string | null => (uri.includes("/") ? decoded(uri.slice(0, uri.lastIndexOf("/"))) : null);

const fileNameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf("/") + 1));

/** Clients differ in what they escape. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone "%" is nobody's escape
  }
}
