/**
 * Compiles the court files (`shared-rules/catalog/*.yaml`) into `shared-rules/catalog.generated.ts`.
 *
 * Each file is checked against `shared-rules/schema/court.schema.json` and for what a schema cannot say (ids unique and
 * under their court's id, nothing both accepted and refused). Silent when all is well, and writes only what changed; a
 * fault is told as `file:line: what was found, what was expected`, all of them at once, and the exit code is 1.
 */
import { readdirSync, readFileSync, writeFileSync, existsSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { LineCounter, parseDocument, isMap, isNode } from "yaml";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MAX_BYTES = 256 * 1024;

/** What a court file may leave out, and what that means. */
const RULE_DEFAULTS = {
  formerly: [], inForce: { from: null, to: null }, place: null, jointContents: [], verbatimRequests: null,
  standard: null, consequence: null, caveat: null,
};
const CONFERENCE_DEFAULTS = { unclear: [], insufficient: [], timing: null };

const readSchema = () => JSON.parse(readFileSync(join(ROOT, "shared-rules/schema/court.schema.json"), "utf8"));
const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(readSchema());

/** One court file: the court in camelCase, or the faults found. */
export function compileCourt(text, fileName) {
  if (Buffer.byteLength(text) > MAX_BYTES) return { faults: [`${fileName}:1: the file is over ${MAX_BYTES / 1024} KB`] };
  const lines = new LineCounter();
  const document = parseDocument(text, { version: "1.2", lineCounter: lines, uniqueKeys: true });
  const at = (path, key) => `${fileName}:${lineOf(document, lines, path, key)}`;
  const broken = document.errors.map((e) => `${fileName}:${lines.linePos(e.pos[0]).line}: ${firstLine(e.message)}`);
  if (broken.length > 0) return { faults: broken };
  let data;
  try {
    data = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return { faults: [`${fileName}:1: ${firstLine(error.message)}`] };
  }
  if (!validate(data)) return { faults: unique(explained(validate.errors).map((e) => `${at(pathOf(e), e.params.additionalProperty)}: ${explain(e)}`)) };
  const faults = nonsense(data, basename(fileName, ".yaml")).map(({ path, says }) => `${at(path)}: ${says}`);
  return faults.length > 0 ? { faults } : { faults: [], court: withDefaults(camel(data)) };
}

/** What the schema cannot say. */
function nonsense(court, expectedId) {
  const found = [];
  const say = (path, says) => found.push({ path, says });
  if (court.court !== expectedId) say(["court"], `court is "${court.court}"; expected "${expectedId}", the file's name`);
  const ids = new Set();
  court.rules.forEach((rule, i) => {
    const here = (...path) => ["rules", i, ...path];
    if (!rule.id.startsWith(`${court.court}-`)) say(here("id"), `rule id "${rule.id}" should begin with "${court.court}-"`);
    if (ids.has(rule.id)) say(here("id"), `rule id "${rule.id}" is used twice`);
    ids.add(rule.id);
    const { modes, unclear = [], insufficient = [] } = rule.conference;
    if (modes.includes("any") && modes.length > 1) say(here("conference", "modes"), `"any" stands alone; list the modes or say [any]`);
    for (const mode of [...unclear, ...insufficient.map((x) => x.mode)])
      if (modes.includes(mode)) say(here("conference", "modes"), `"${mode}" is accepted here and unclear or insufficient below`);
    for (const mode of unclear)
      if (insufficient.some((x) => x.mode === mode)) say(here("conference", "unclear"), `"${mode}" is both unclear and insufficient`);
    for (const twice of repeated(insufficient.map((x) => x.mode))) say(here("conference", "insufficient"), `"${twice}" is listed twice`);
    for (const twice of repeated(rule.recites.map((x) => `${x.item}${x.when ? ` when ${x.when}` : ""}`))) say(here("recites"), `"${twice}" is listed twice`);
    for (const twice of repeated((rule["joint-contents"] ?? []).map((x) => x.item))) say(here("joint-contents"), `"${twice}" is listed twice`);
    for (const twice of repeated(rule.sources.map((x) => x.id))) say(here("sources"), `source id "${twice}" is used twice`);
    if ((rule["joint-contents"] ?? []).length > 0 && !rule.form.startsWith("joint-")) say(here("form"), `joint-contents are for a joint form; form is "${rule.form}"`);
  });
  return found;
}

const camelKey = (key) => key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

const camel = (value) =>
  Array.isArray(value) ? value.map(camel)
  : value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([k, v]) => [camelKey(k), camel(v)]))
  : value;

const withDefaults = ({ court, name, abbreviation, rules }) => ({
  id: court, name, abbreviation,
  rules: rules.map((rule) => ({
    ...RULE_DEFAULTS,
    ...rule,
    inForce: { ...RULE_DEFAULTS.inForce, ...rule.inForce },
    governs: { except: [], ...rule.governs },
    conference: { ...CONFERENCE_DEFAULTS, ...rule.conference, attempt: { recites: [], ...rule.conference.attempt } },
  })),
});

/** Of several faults at one place, the one that says most: `anyOf` only sums up its branches. */
function explained(errors) {
  const summed = (e) => errors.some((o) => o.keyword === "anyOf" && o !== e && e.schemaPath.includes("/anyOf/") && o.instancePath === e.instancePath);
  return errors.filter((e) => !summed(e));
}

function explain(error) {
  const what = pathOf(error).filter((p) => typeof p === "string").join(" > ") || "the file";
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": return `unknown key "${params.additionalProperty}" in ${what}; expected one of: ${Object.keys(error.parentSchema.properties).join(", ")}`;
    case "required": return `${what} has no "${params.missingProperty}"`;
    case "enum": return `${what} is ${JSON.stringify(error.data)}; expected one of: ${params.allowedValues.join(", ")}`;
    case "const": return `${what} is ${JSON.stringify(error.data)}; expected ${JSON.stringify(params.allowedValue)}`;
    case "anyOf": return `${what} is ${JSON.stringify(error.data)}; expected: ${error.parentSchema.description ?? "one of the allowed values"}`;
    default: return `${what} is ${brief(error.data)}; it ${error.message}${error.parentSchema.description ? ` (${error.parentSchema.description})` : ""}`;
  }
}

const pathOf = (error) =>
  error.instancePath.split("/").slice(1).map((p) => (/^\d+$/.test(p) ? Number(p) : p.replaceAll("~1", "/").replaceAll("~0", "~")));

/** The line of a node, or of `key` within it; the nearest parent's where there is no such node. */
function lineOf(document, lines, path, key) {
  for (let n = path.length; n >= 0; n -= 1) {
    const node = n === 0 ? document.contents : document.getIn(path.slice(0, n), true);
    const pair = n === path.length && key && isMap(node) ? node.items.find((p) => String(p.key) === key) : null;
    const range = (pair?.key ?? (isNode(node) ? node : null))?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

const brief = (value) => { const s = JSON.stringify(value); return s.length > 60 ? `${s.slice(0, 57)}...` : s; };
const firstLine = (message) => message.split("\n")[0];
const unique = (list) => [...new Set(list)];
const repeated = (list) => unique(list.filter((x, i) => list.indexOf(x) !== i));

function main() {
  const folder = join(ROOT, "shared-rules/catalog");
  const target = join(ROOT, "shared-rules/catalog.generated.ts");
  const names = readdirSync(folder).filter((n) => n.endsWith(".yaml")).sort();
  const results = names.map((name) => {
    const path = join(folder, name);
    const shown = relative(process.cwd(), path);
    return statSync(path).size > MAX_BYTES ? { faults: [`${shown}:1: the file is over ${MAX_BYTES / 1024} KB`] } : compileCourt(readFileSync(path, "utf8"), shown);
  });
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
