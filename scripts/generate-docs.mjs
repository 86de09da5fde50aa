/**
 * `npm run docs`: writes `docs/courts/` from the catalog and `docs/checks/` from the checks' own comments. Writes what
 * changed, removes what has no source any more, and says how many files that were. A test fails when they are stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, root, say } from "./lib/run.mjs";

node("scripts/compile-catalog.mjs");
const { GENERATED_FOLDERS, generatedPages } = await import("./docs/pages.ts");

const pages = generatedPages(root);
let changed = 0;
for (const folder of GENERATED_FOLDERS) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    if (pages.has(`${folder}/${name}`)) continue;
    rmSync(join(root, folder, name));
    changed += 1;
  }
}
for (const [path, text] of pages) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  writeFileSync(file, text);
  changed += 1;
}
say(`${pages.size} pages of documentation, ${changed} changed.`);
