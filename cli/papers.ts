/** The papers read with a motion: those in its own folder where it points to one, and those that the case file lists. */
import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { CaseInHand } from "../server/compliance/model.js";
import type { Draft } from "../server/draft/draft.js";
import { isOtherCase, likeliest, listedWith, pointsToPaper, readDraft, takesPapers, type Attached } from "../server/engine.js";
import { bytesOf, filesBeside } from "../server/papers/beside.js";
import { isIn } from "../server/rules/plainFile.js";
import { decode } from "./decode.js";
import { shownPath } from "./problems.js";
import { DRAFT_NAMES, languageOf, readAs } from "./inputs.js";
import type { Places } from "./word/places.js";

interface PapersBeside {
  readonly papers: readonly Attached[];
  /** Where things are in those that are Word documents, by name. */
  readonly places: ReadonlyMap<string, Places>;
  /** Paths that the case file lists, where nothing can be read. */
  readonly notFound: readonly string[];
}

export const NO_PAPERS: PapersBeside = { papers: [], places: new Map(), notFound: [] };

/** Those to which the motion points, and those that the case file has filed with it. */
export function papersBeside(path: string, motion: Draft, caseFile: CaseInHand | null): PapersBeside {
  const listed = caseFile && takesPapers(motion) && !isOtherCase(motion, caseFile.file) ? papersListed(path, caseFile) : NO_PAPERS;
  const beside = pointsToPaper(motion) ? papersPointedTo(path, motion) : NO_PAPERS;
  const own = new Set(listed.papers.map(({ name }) => resolve(name)));
  return {
    papers: [...listed.papers, ...beside.papers.filter(({ name }) => !own.has(resolve(name)))],
    places: new Map([...beside.places, ...listed.places]), notFound: listed.notFound,
  };
}

/** Within the case file's folder, and never out of it through a link. */
function papersListed(path: string, caseFile: CaseInHand): PapersBeside {
  const folder = dirname(resolve(caseFile.name));
  const places = new Map<string, Places>();
  const notFound: string[] = [];
  const papers = listedWith(caseFile.file, relative(folder, resolve(path)).split(sep).join("/")).flatMap((listed): Attached[] => {
    const paper = liesIn(join(folder, listed), folder) ? paperAt(join(folder, listed), shownPath(join(folder, listed)).split(sep).join("/"), places) : null;
    if (paper === null) notFound.push(listed);
    return paper ? [{ ...paper, listed: true }] : [];
  });
  return { papers, places, notFound };
}

function liesIn(path: string, folder: string): boolean {
  try {
    return isIn(realpathSync(folder), realpathSync(path));
  } catch {
    return false; // not there
  }
}

function papersPointedTo(path: string, motion: Draft): PapersBeside {
  const places = new Map<string, Places>();
  const papers = filesBeside(path, DRAFT_NAMES.split(" "), (names) => likeliest(names, motion)).flatMap((file): Attached[] => {
    const paper = paperAt(file.path, beside(path, file.name), places);
    return paper ? [paper] : [];
  });
  return { papers, places, notFound: [] };
}

/** Null for what is no text. */
function paperAt(path: string, name: string, places: Map<string, Places>): Attached | null {
  const bytes = bytesOf(path), language = languageOf(path);
  const read = bytes && decode(bytes);
  if (!read || read.kind === "refused" || (read.kind === "text" && language === "word")) return null;
  if (read.kind === "word") places.set(name, read.places);
  return { name, fileName: basename(path), draft: readDraft(read.text, readAs(read, language)).draft };
}

/** The other file as the user would name it: beside the motion as they named that. */
const beside = (path: string, name: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), process.platform === "win32" ? path.lastIndexOf("\\") : -1) + 1) + name;
