/**
 * The case file of each draft: the one named with `--case`, else the nearest upward from the draft, within the folder where
 * the program runs. What is wrong in it is told once.
 */
import { basename, dirname, resolve, sep } from "node:path";
import { realpathSync } from "node:fs";
import type { CaseInHand } from "../server/compliance/model.js";
import { casesAbove, readCaseFile, SECOND } from "../server/case/disk.js";
import { isIn } from "../server/rules/plainFile.js";
import { readCase } from "../shared-rules/reading/case.js";
import { shownPath, tellProblems } from "./problems.js";
import { reasonOf } from "./read.js";
import type { Terminal } from "./terminal.js";

interface OwnCases {
  /** The case of a draft in a folder. */
  readonly caseIn: (folder: string) => CaseInHand | null;
  /** 2 where a case file could not be read at all. */
  readonly exit: () => 0 | 2;
}

/** @param named the file named with `--case`, which must be there */
export function ownCases(named: string | null, knowsCourt: (id: string) => boolean, terminal: Terminal): OwnCases {
  const read = new Map<string, CaseInHand | null>();
  let exit: 0 | 2 = 0;

  const readAt = (path: string, root: string): CaseInHand | null => {
    const found = readCaseFile(path, root);
    if ("unreadable" in found) {
      exit = 2;
      tellProblems(terminal, path, "", [{ span: { start: 0, end: 0 }, message: found.unreadable, severity: "error" }]);
      return null;
    }
    const { file, problems, unread } = readCase(found.text, knowsCourt);
    tellProblems(terminal, path, found.text, problems);
    if (unread === "all") exit = 2;
    return unread === "all" ? null : { name: shownPath(path).split(sep).join("/"), fileName: basename(path), text: found.text, file };
  };
  const once = (path: string, root: string, second: string | null): CaseInHand | null => {
    if (!read.has(path)) {
      if (second !== null) tellProblems(terminal, second, "", [{ span: { start: 0, end: 0 }, message: SECOND(path), severity: "warning" }]);
      read.set(path, readAt(path, root));
    }
    return read.get(path) ?? null;
  };

  if (named !== null) {
    // A link that the user names is the user's own.
    const path = realPath(named);
    return { caseIn: () => (path === null ? null : once(path, dirname(path), null)), exit: () => (path === null ? 2 : exit) };
  }
  const root = process.cwd();
  return {
    caseIn(folder) {
      const from = resolve(folder);
      const cases = isIn(root, from) ? casesAbove(from, root) : null;
      return cases && once(cases.counts, root, cases.second);
    },
    exit: () => exit,
  };

  function realPath(path: string): string | null {
    try {
      return realpathSync(path);
    } catch (error) {
      terminal.warn(`goodfaith: --case ${path}: ${reasonOf(error)}\n`);
      return null;
    }
  }
}
