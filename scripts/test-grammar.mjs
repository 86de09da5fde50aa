/**
 * Runs the TextMate grammar's tests: drafts in `test/grammar/` whose comment lines say which scopes stand above them.
 *
 *     npm run test:grammar
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fail, node, root } from "./lib/run.mjs";

const folder = join(root, "test", "grammar");
const drafts = existsSync(folder)
  ? readdirSync(folder).filter((name) => /\.(?:motion|pleading)$/.test(name)).map((name) => `test/grammar/${name}`)
  : [];
if (drafts.length === 0) fail("There are no grammar tests in test/grammar/ (*.motion, *.pleading).");
node("node_modules/vscode-tmgrammar-test/dist/unit.js", drafts);
