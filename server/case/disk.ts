/**
 * The case file of a folder on the disk: the nearest one upward, and never from beyond the folder where the search ends.
 * Two in one folder are told; the one called .yaml counts.
 */
import { lstatSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CASE_FILE_NAMES } from "../../shared-rules/case.js";
import { isSamePath, readWithin, type TextRead } from "../rules/plainFile.js";

type CaseFileRead = { readonly path: string } & TextRead;

export interface CasesHere {
  readonly counts: string;
  /** Beside it, and not read. */
  readonly second: string | null;
}

/** The path of a case file, by its name. */
export const isCaseFile = (path: string): boolean => (CASE_FILE_NAMES as readonly string[]).includes(basename(path));

/**
 * The nearest folder with a case file, from `from` up to `root`.
 * @param open whether a path is open in an editor: it may not be on the disk yet
 */
export function casesAbove(from: string, root: string, open: (path: string) => boolean = () => false): CasesHere | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const [counts, second = null] = CASE_FILE_NAMES.map((name) => join(folder, name)).filter((path) => open(path) || isThere(path));
    if (counts !== undefined) return { counts, second };
    if (isSamePath(folder, root) || dirname(folder) === folder) return null;
  }
}

/** @param root the folder that a link may not lead out of */
export const readCaseFile = (path: string, root: string): CaseFileRead => ({ path, ...readWithin(path, root, "the workspace") });

function isThere(path: string): boolean {
  try {
    return !lstatSync(path).isDirectory();
  } catch {
    return false; // none here, or none to be seen
  }
}

export const SECOND = (counts: string): string => `There are two case files here: ${basename(counts)} counts, and this one is not read. Keep one of them.`;
