/**
 * What git would not track is not a draft to check: every `.gitignore` from the repository's root down to a folder
 * speaks for what lies below it, the nearest one last. Outside a repository, those inside the walked folder still count.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** The rules in force in one folder: a chain, nearest first. */
export type IgnoreChain = readonly { readonly folder: string; readonly rules: Ignore }[];

const ALWAYS_SKIPPED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** As git does it by default on each system. */
const IGNORES_CASE = process.platform === "win32" || process.platform === "darwin";

/** The rules that `folder` inherits. A folder that its parents ignore was named on purpose: their rules then say nothing. */
export function inheritedBy(folder: string): IgnoreChain {
  const chain = ancestorsInRepository(folder).flatMap(ownRules);
  return isIgnored(chain, folder, true) ? [] : chain;
}

/** The chain with the folder's own rules put first. */
export const enter = (chain: IgnoreChain, folder: string): IgnoreChain => [...ownRules(folder), ...chain];

export function skips(chain: IgnoreChain, path: string, isFolder: boolean): boolean {
  return (isFolder && ALWAYS_SKIPPED.has(path.slice(path.lastIndexOf(sep) + 1))) || isIgnored(chain, path, isFolder);
}

/** The nearest file that says anything about the path, for or against, decides. */
function isIgnored(chain: IgnoreChain, path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of chain) {
    const name = relative(folder, path).split(sep).join("/") + (isFolder ? "/" : "");
    const { ignored, unignored } = rules.test(name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function ownRules(folder: string): IgnoreChain {
  try {
    return [{ folder, rules: ignore({ ignorecase: IGNORES_CASE }).add(readFileSync(join(folder, ".gitignore"), "utf8")) }];
  } catch {
    // No .gitignore here, or none that can be read: git says nothing either.
    return [];
  }
}

/** The parents of `folder` up to the repository's root, nearest first; none outside a repository. */
function ancestorsInRepository(folder: string): readonly string[] {
  const ancestors: string[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (at !== resolve(folder)) ancestors.push(at);
    if (existsSync(join(at, ".git"))) return ancestors;
    if (dirname(at) === at) return [];
  }
}
