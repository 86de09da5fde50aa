/** The papers in a motion's own folder, read where the motion points to one. What cannot be read is not there. */
import type { Draft } from "../server/draft/draft.js";
import { likeliest, pointsToPaper, readDraft, type Attached } from "../server/engine.js";
import { bytesOf, filesBeside } from "../server/papers/beside.js";
import { decode } from "./decode.js";
import { DRAFT_NAMES, languageOf } from "./inputs.js";
import type { Places } from "./word/places.js";

export interface PapersBeside {
  readonly papers: readonly Attached[];
  /** Where things are in those that are Word documents, by name. */
  readonly places: ReadonlyMap<string, Places>;
}

export const NO_PAPERS: PapersBeside = { papers: [], places: new Map() };

export function papersBeside(path: string, motion: Draft): PapersBeside {
  if (!pointsToPaper(motion)) return NO_PAPERS;
  const places = new Map<string, Places>();
  const papers = filesBeside(path, DRAFT_NAMES.split(" "), (names) => likeliest(names, motion)).flatMap((file): Attached[] => {
    const bytes = bytesOf(file.path), language = languageOf(file.name);
    const read = bytes && decode(bytes);
    if (!read || read.kind === "refused" || (read.kind === "text" && language === "word")) return [];
    const name = beside(path, file.name);
    if (read.kind === "word") places.set(name, read.places);
    return [{ name, fileName: file.name, draft: readDraft(read.text, read.kind === "word" || language === "word" ? "markdown" : language).draft }];
  });
  return { papers, places };
}

/** The other file as the user would name it: beside the motion as they named that. */
const beside = (path: string, name: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), process.platform === "win32" ? path.lastIndexOf("\\") : -1) + 1) + name;
