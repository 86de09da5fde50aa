/**
 * No module may import itself by way of others. Types may refer to each other (`import type` is gone when it runs).
 *
 *     node scripts/check-cycles.mjs
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { fail, root, say } from "./lib/run.mjs";

const FOLDERS = ["client", "server", "shared-rules", "cli"];

const files = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, folder, name)));

/** What a file imports of ours when it runs. */
const imports = (file) =>
  ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest).statements
    .filter((each) => (ts.isImportDeclaration(each) && !each.importClause?.isTypeOnly) || (ts.isExportDeclaration(each) && !each.isTypeOnly))
    .map((each) => each.moduleSpecifier?.text)
    .filter((name) => name?.startsWith("."))
    .map((name) => join(dirname(file), name.replace(/\.js$/, ".ts")));

const graph = new Map(files.map((file) => [file, imports(file)]));
const done = new Set();

/** The first cycle met on the way down from `file`, or null. */
function cycleFrom(file, path) {
  const at = path.indexOf(file);
  if (at >= 0) return [...path.slice(at), file];
  if (done.has(file)) return null;
  for (const next of graph.get(file) ?? []) {
    const cycle = cycleFrom(next, [...path, file]);
    if (cycle) return cycle;
  }
  done.add(file);
  return null;
}

for (const file of files) {
  const cycle = cycleFrom(file, []);
  if (cycle) fail(`modules import each other in a circle:\n  ${cycle.map((each) => relative(root, each)).join("\n  -> ")}`);
}
say(`No cycles among ${files.length} modules.`);
