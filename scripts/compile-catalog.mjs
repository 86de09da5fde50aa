/**
 * Compiles the court files (`shared-rules/catalog/*.yaml`, and the judges of each in `judges/`) into `shared-rules/catalog.generated.ts`.
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
  const { written, rules, judges, problems, at } = readCourt(text);
  const all = [...problems, ...(written ? unfit(written, basename(fileName, ".yaml"), at) : []), ...(judges.length > 0 ? [{ span: at(["judges"]), message: "judges: expected in judges/, found beside the court's rules" }] : [])];
  if (all.length > 0 || !written) return { faults: [...new Set(all.map(({ span, message }) => `${fileName}:${lineOf(text, span.start)}: ${message}`))] };
  const { court, name, abbreviation } = written;
  return { faults: [], court: { id: court, name, abbreviation, rules } };
}

/** One file of `judges/`: the judges of a court, or the faults found. */
export function compileJudges(text, fileName) {
  const { written, rules, judges, problems, at } = readCourt(text);
  const all = [
    ...problems,
    ...(written && written.court !== basename(fileName, ".yaml") ? [{ span: at(["court"]), message: `court: expected "${basename(fileName, ".yaml")}", the file's name, found "${written.court}"` }] : []),
    ...(rules.length > 0 ? [{ span: at(["rules"]), message: "rules: expected only judges here, found the court's own rules" }] : []),
  ];
  if (all.length > 0 || !written) return { faults: [...new Set(all.map(({ span, message }) => `${fileName}:${lineOf(text, span.start)}: ${message}`))] };
  return { faults: [], court: written.court, judges };
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
  const compiled = (from, compile) => readdirSync(from).filter((n) => n.endsWith(".yaml")).sort()
    .map((name) => compile(readFileSync(join(from, name), "utf8"), relative(process.cwd(), join(from, name))));
  const results = compiled(folder, compileCourt);
  const judges = compiled(join(folder, "judges"), compileJudges);
  const courtless = judges.filter(({ court }) => court && !results.some((r) => r.court?.id === court)).map(({ court }) => `judges/${court}.yaml: expected a court file ${court}.yaml beside judges/, found none`);
  const faults = [...results, ...judges].flatMap((r) => r.faults).concat(courtless);
  if (faults.length > 0) {
    process.stderr.write(`${faults.join("\n")}\n`);
    process.exitCode = 1;
    return;
  }
  const output = [
    "// Made from shared-rules/catalog/**/*.yaml by scripts/compile-catalog.mjs: change those, not this.",
    'import type { Court } from "./rules.js";',
    "",
    `export const COURTS: readonly Court[] = ${JSON.stringify(results.map((r) => withJudges(r.court, judges)), null, 1)};`,
    "",
  ].join("\n");
  if (!existsSync(target) || readFileSync(target, "utf8") !== output) writeFileSync(target, output);
}

const withJudges = (court, files) => {
  const own = files.flatMap((file) => (file.court === court.id ? file.judges : []));
  return own.length > 0 ? { ...court, judges: own } : court;
};

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) main();
