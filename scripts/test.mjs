/**
 * `npm test`: from a fresh clone to every test run. Installs, then build, types, lint, units, grammar, language server,
 * command line, and VS Code itself where there is a Chromium to drive it with. Every part runs even when an earlier one
 * failed; the exit code is 0 only when all passed. Names of parts run those alone:
 *
 *     npm test
 *     npm test -- unit lsp
 */
import { spawnSync } from "node:child_process";
import { install } from "./lib/install.mjs";
import { fail, node, root, say } from "./lib/run.mjs";
import { editorObstacle } from "./lib/browser.mjs";

const script = (...args) => () => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
const mocha = (...args) => script("node_modules/mocha/bin/mocha.js", ...args);

/** Each part and how it runs; what is not a unit has a folder of its own. */
const PARTS = {
  build: script("esbuild.mjs"),
  types: script("node_modules/typescript/bin/tsc", "-p", "."),
  lint: script("node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"),
  cycles: script("scripts/check-cycles.mjs"),
  unit: mocha("test/**/*.test.ts", ...["lsp", "cli", "editor"].flatMap((name) => ["--ignore", `test/${name}/**`])),
  grammar: script("scripts/test-grammar.mjs"),
  lsp: mocha("test/lsp/**/*.test.ts"),
  cli: mocha("test/cli/**/*.test.ts"),
  editor: script("scripts/test-editor.mjs"),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) fail(`There is no part "${unknown}". The parts are: ${Object.keys(PARTS).join(", ")}.`, 2);

install();
node("scripts/compile-catalog.mjs");

// Nobody who just ran `npm test` has to have a browser; who asks for the editor, or requires it, does.
const obstacle = editorObstacle();
const required = asked.includes("editor") || process.env.GOODFAITH_EDITOR_TESTS === "required";
if (obstacle && required) fail(`The tests in VS Code itself cannot run here. ${obstacle}`);

const names = asked.length > 0 ? withBuild(asked) : Object.keys(PARTS).filter((name) => name !== "editor" || !obstacle);
const failed = [];
for (const name of names) {
  say(`\n=== ${name}`);
  if (!PARTS[name]()) failed.push(name);
}

say();
if (asked.length === 0 && obstacle) say(`Skipped: the tests in VS Code itself. ${obstacle}`);
if (failed.length > 0) fail(`${failed.join(", ")} (see above).`);
say(`All passed: ${names.join(", ")}.`);

/** The built programs are what these two test. */
function withBuild(parts) {
  const needed = parts.some((name) => name === "lsp" || name === "cli") && !parts.includes("build");
  return needed ? ["build", ...parts] : parts;
}
