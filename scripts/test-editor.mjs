/**
 * Runs the tests in VS Code itself: packages the extension, installs a VS Code once, and drives it with Chromium.
 *
 *     npm run test:editor
 */
import { join } from "node:path";
import { install } from "./lib/install.mjs";
import { fail, node, root } from "./lib/run.mjs";
import { editorObstacle, findChromium } from "./lib/browser.mjs";
import { editorEntry } from "./editor-setup.mjs";

install();
const obstacle = editorObstacle();
if (obstacle) fail(`The editor tests cannot run here. ${obstacle}`);
const entry = editorEntry();
const { packageExtension, vsix } = await import("./package.mjs");
packageExtension();
node("node_modules/mocha/bin/mocha.js", ["test/editor/**/*.test.ts", "--timeout", "180000", ...process.argv.slice(2)], {
  env: { ...process.env, GOODFAITH_EDITOR: entry, GOODFAITH_VSIX: join(root, vsix), CHROMIUM: findChromium() },
});
