/**
 * The files of `.goodfaith/rules` on the disk. Only plain files that lie within the folder that has it are read: a link
 * that leads out of it is told and left alone, and so is what is too large or no text.
 */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isAbsent, readWithin, reasonOf, type TextRead } from "./plainFile.js";

/** Where the rules are, from the folder that they are about. */
const PLACE = [".goodfaith", "rules"] as const;
const MOST_FILES = 100;

/** One file: its text, or why there is none. `shown` is its name from the folder: ".goodfaith/rules/moed.yaml". */
export type FileRead = { readonly path: string; readonly shown: string } & TextRead;

/** The files that hold the rules of `folder`, in the order of their names. */
export function filesOf(folder: string): readonly FileRead[] {
  const place = join(folder, ...PLACE);
  let names: readonly string[];
  try {
    names = readdirSync(place).filter(isRulesName).sort();
  } catch (error) {
    return isAbsent(error) ? [] : [{ path: place, shown: PLACE.join("/"), unreadable: reasonOf(error) }];
  }
  return names.map((name, n) => {
    const named = { path: join(place, name), shown: [...PLACE, name].join("/") };
    return n < MOST_FILES ? { ...named, ...readWithin(named.path, folder, "its folder") } : { ...named, unreadable: `There are more than ${MOST_FILES} files here; this one was not read.` };
  });
}

/** The folders from `from` up that have rules, the outermost first; the last one looked at is the one where `ends` says so. */
export function foldersAbove(from: string, ends: (folder: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ...PLACE))) found.unshift(folder);
    if (ends(folder) || dirname(folder) === folder) return found;
  }
}

/** Is it the path of a file that could hold rules? Then the folder that they are about, else null. */
export function folderOf(path: string): string | null {
  const place = dirname(path);
  const folder = dirname(dirname(place));
  return isRulesName(path) && relative(folder, place) === PLACE.join(sep) ? folder : null;
}

const isRulesName = (name: string): boolean => name.endsWith(".yaml") || name.endsWith(".yml");
