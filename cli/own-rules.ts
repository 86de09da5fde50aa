/**
 * The rules that a draft's own folders bring (`.goodfaith/rules`), from its folder up to the repository's, or to the top of
 * the disk. What is wrong in them is told once, on standard error: `file:line: message`.
 */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Catalog } from "../server/compliance/model.js";
import { filesOf, foldersAbove } from "../server/rules/disk.js";
import { withCourts } from "../shared-rules/merge.js";
import { readRules } from "../shared-rules/reading/workspace.js";
import type { Court } from "../shared-rules/rules.js";
import { tellProblems } from "./problems.js";
import type { Terminal } from "./terminal.js";

export interface OwnRules {
  /** The catalog for what lies in a folder. */
  readonly catalogIn: (folder: string) => Catalog;
  /** 2 where a file could not be read at all: what it would have asked was not checked. */
  readonly exit: () => 0 | 2;
}

export function ownRules(catalog: Catalog, terminal: Terminal): OwnRules {
  const courts = new Map<string, readonly Court[]>();
  const catalogs = new Map<string, Catalog>();
  let exit: 0 | 2 = 0;

  const courtsOf = (folder: string): readonly Court[] => filesOf(folder).flatMap((file) => {
    if ("unreadable" in file) {
      exit = 2;
      tellProblems(terminal, file.path, "", [{ span: { start: 0, end: 0 }, message: file.unreadable, severity: "error" }]);
      return [];
    }
    const { courts, problems, unread } = readRules(file.text, file.shown);
    if (unread === "all") exit = 2;
    tellProblems(terminal, file.path, file.text, problems);
    return courts;
  });

  const catalogIn = (from: string): Catalog => {
    const folders = foldersAbove(resolve(from), (folder) => existsSync(join(folder, ".git")));
    const key = folders.join("\n");
    for (const folder of folders) if (!courts.has(folder)) courts.set(folder, courtsOf(folder));
    const found = catalogs.get(key) ?? withCourts(catalog, folders.flatMap((folder) => courts.get(folder) ?? []));
    catalogs.set(key, found);
    return found;
  };
  return { catalogIn, exit: () => exit };
}

/** The folder of an input; standard input is taken to be where the program runs. */
export const folderOfInput = (path: string): string => (path === "-" ? "." : dirname(path));
