/**
 * The papers beside an open motion: those that are open in the editor, as they are there, and those that lie on the disk.
 * A file is read once for each of its states; the state of all of them together is an edition, so that a motion is judged
 * anew when one of its papers changes, and only then.
 */
import type { Draft, Language } from "./draft/draft.js";
import type { CaseInHand } from "./compliance/model.js";
import { isOtherCase, likeliest, listedWith, pointsToPaper, readDraft, takesPapers, type Attached } from "./engine.js";

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

/** A paper that the case file has filed with a motion: where it is, and its path there. */
interface ListedPaper {
  readonly uri: string;
  readonly path: string;
}

export interface Beside {
  readonly edition: string;
  readonly papers: () => readonly Attached[];
  /** Paths listed, where nothing can be read. */
  readonly notFound: readonly string[];
}

export const NOTHING: Beside = { edition: "", papers: () => [], notFound: [] };

/** What the case file lists for a document, by the URIs of both. */
export function listedPapers(uri: string, motion: Draft, caseFile: CaseInHand | null): readonly ListedPaper[] {
  if (!caseFile || !takesPapers(motion) || isOtherCase(motion, caseFile.file)) return [];
  const folder = caseFile.name.slice(0, caseFile.name.lastIndexOf("/"));
  const [own, base] = [decoded(uri), `${decoded(folder)}/`];
  if (!own.startsWith(base)) return [];
  return listedWith(caseFile.file, own.slice(base.length)).map((path) => ({ path, uri: `${folder}/${path.split("/").map(encodeURIComponent).join("/")}` }));
}

/** A file anywhere in the workspace, by its URI; null where there is none to be read. */
export type PaperAt = (uri: string) => PaperFile | null;

export class Filings {
  readonly #shelf: Shelf;
  readonly #paperAt: PaperAt;
  readonly #read = new Map<string, { readonly stamp: string; readonly draft: Draft | null }>();

  constructor(shelf: Shelf, paperAt: PaperAt) {
    this.#shelf = shelf;
    this.#paperAt = paperAt;
  }

  /** What the case file has filed with the motion, and what lies beside it, where it points to a paper at all. */
  beside(uri: string, motion: Draft, open: readonly OpenPaper[], listed: readonly ListedPaper[] = []): Beside {
    const [filed, pointed] = [this.#listed(listed, open), pointsToPaper(motion) ? this.#pointedTo(uri, motion, open, listed) : NOTHING];
    return { edition: `${filed.edition} ${pointed.edition}`.trim(), papers: () => [...filed.papers(), ...pointed.papers()], notFound: filed.notFound };
  }

  #listed(listed: readonly ListedPaper[], open: readonly OpenPaper[]): Beside {
    const found = listed.map((paper) => ({ paper, open: open.find((each) => isSameUri(each.uri, paper.uri)) ?? null })).map((each) => ({ ...each, file: each.open ? null : this.#paperAt(each.paper.uri) }));
    const draftOf = ({ open: own, file }: (typeof found)[number]): Draft | null => own?.draft() ?? (file && this.#draftOf(file));
    return {
      edition: found.map(({ paper, open: own, file }) => `${paper.uri}@${own?.stamp ?? file?.stamp ?? "none"}`).join(" "),
      papers: () => found.flatMap((each): Attached[] => {
        const draft = draftOf(each);
        return draft ? [{ name: each.open?.uri ?? each.paper.uri, fileName: fileNameOf(each.paper.uri), draft, listed: true }] : [];
      }),
      notFound: found.filter((each) => draftOf(each) === null).map(({ paper }) => paper.path),
    };
  }

  #pointedTo(uri: string, motion: Draft, open: readonly OpenPaper[], listed: readonly ListedPaper[]): Beside {
    const isListed = (name: string): boolean => listed.some((paper) => isSameUri(paper.uri, `${uri.slice(0, uri.lastIndexOf("/"))}/${encodeURIComponent(name)}`));
    const neighbours = open.filter((each) => areNeighbours(each.uri, uri) && !listed.some((paper) => isSameUri(paper.uri, each.uri)));
    const taken = new Set(neighbours.map((each) => fileNameOf(each.uri)));
    const chosen = new Set(likeliest([...taken], motion));
    const inEditor = neighbours.filter((each) => chosen.has(fileNameOf(each.uri)));
    const onDisk = this.#shelf(uri, (names) => likeliest(names.filter((name) => !taken.has(name) && !isListed(name)), motion)).slice(0, Math.max(0, MOST - inEditor.length));
    return {
      edition: [...inEditor, ...onDisk].map((each) => `${each.uri}@${each.stamp}`).join(" "),
      notFound: [],
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

export const isSameUri = (a: string, b: string): boolean => a === b || decoded(a) === decoded(b);

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
