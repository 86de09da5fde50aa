/**
 * Compiles the court files (`shared-rules/catalog/*.yaml`) into `shared-rules/catalog.generated.ts`.
 *
 * They are read by what reads a workspace's own rules (`shared-rules/reading/`); here a warning is a fault too, and a file
 * is named after its court. Silent when all is well, and writes only what changed; a fault is told as
 * `file:line: what was expected, what was found`, all of them at once, and the exit code is 1.
 */
import { readdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const { readCourt } = await tsImport("../shared-rules/reading/court.ts", import.meta.url);

/** One court file: the court in camelCase, or the faults found. */
export function compileCourt(text, fileName) {
  const { written, rules, problems, at } = readCourt(text);
  const all = [...problems, ...(written ? unfit(written, basename(fileName, ".yaml"), at) : [])];
  if (all.length > 0 || !written) return { faults: [...new Set(all.map(({ span, message }) => `${fileName}:${lineOf(text, span.start)}: ${message}`))] };
  const { court, name, abbreviation } = written;
  return { faults: [], court: { id: court, name, abbreviation, rules } };
}

/** What a workspace's file may do and the catalog may not. */
function unfit({ court, ...rest }, expected, at) {
  return [
    ...(court === expected ? [] : [{ span: at(["court"]), message: `court: expected "${expected}", the file's name, found "${court}"` }]),
    ...["name", "abbreviation"].filter((key) => !(key in rest)).map((key) => ({ span: at([]), message: `this file: expected "${key}", found none` })),
    ...["captions", "federal"].filter((key) => key in rest).map((key) => ({ span: at([key]), message: `"${key}" is for a workspace's own courts` })),
  ];
}

const lineOf = (text, offset) => text.slice(0, offset).split("\n").length;

function main() {
  const folder = join(ROOT, "shared-rules/catalog");
  const target = join(ROOT, "shared-rules/catalog.generated.ts");
  const names = readdirSync(folder).filter((n) => n.endsWith(".yaml")).sort();
  const results = names.map((name) => compileCourt(readFileSync(join(folder, name), "utf8"), relative(process.cwd(), join(folder, name))));
  const faults = results.flatMap((r) => r.faults);
  if (faults.length > 0) {
    process.stderr.write(`${faults.join("\n")}\n`);
    process.exitCode = 1;
    return;
  }
  const output = [
    "// Made from shared-rules/catalog/*.yaml by scripts/compile-catalog.mjs: change those, not this.",
    'import type { Court } from "./rules.js";',
    "",
    `export const COURTS: readonly Court[] = ${JSON.stringify(results.map((r) => r.court), null, 1)};`,
    "",
  ].join("\n");
  if (!existsSync(target) || readFileSync(target, "utf8") !== output) writeFileSync(target, output);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) main();
