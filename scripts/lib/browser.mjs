/**
 * The browser that drives VS Code in the editor tests: any Chromium on this machine, or the one that CHROMIUM names.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium, or null. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of NAMES) {
    const folder = folders.find((each) => existsSync(join(each, name)));
    if (folder !== undefined) return join(folder, name);
  }
  return null;
}

/** Why the editor tests cannot run here, with the way out; null when they can. */
export function editorObstacle() {
  if (process.platform !== "linux") return "They run on Linux (see .github/workflows/ci.yml).";
  if (!findChromium()) {
    return "They need Chromium: `sudo apt-get install chromium`, or set CHROMIUM to its path; then `npm run test:editor`.";
  }
  // The editor is installed from npm, and three of its modules are compiled.
  const missing = ["g++", "make", "python3"].filter((tool) => spawnSync(tool, ["--version"]).status !== 0);
  if (!existsSync(join(root, ".cache", "code-server")) && missing.length > 0) {
    return `Their VS Code is built with ${missing.join(", ")}, not found here: \`sudo apt-get install build-essential python3\`.`;
  }
  return null;
}
