/**
 * Puts a real VS Code where the editor tests can drive it: `code-server`, which is VS Code served on loopback, installed
 * once from npm into `.cache/code-server`. Install scripts stay off; the few native modules it needs are then rebuilt.
 *
 *     node scripts/editor-setup.mjs
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, npm, root, runAsMain, say } from "./lib/run.mjs";

const VERSION = "4.100.3"; // VS Code 1.100, made for Node 20
const home = join(root, ".cache", "code-server");
const server = join(home, "node_modules", "code-server");
const vscode = join(server, "lib", "vscode");
const stamp = join(home, `ready-${VERSION}-node${process.versions.modules}`);

/** What VS Code's server cannot start without; node-pty (the terminal) is not among them. */
const NATIVE = ["@vscode/spdlog", "native-watchdog", "@parcel/watcher"];

const QUIET = ["--no-audit", "--no-fund", "--loglevel=error"];

/** Installs if needed and returns the script to run with node. */
export function editorEntry() {
  const entry = join(server, "out", "node", "entry.js");
  if (existsSync(stamp) && existsSync(entry)) return entry;
  say(`Installing code-server ${VERSION} into .cache/code-server (once, a few minutes) ...`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), JSON.stringify({ private: true, name: "editor-for-tests" }));
  npm(["install", `code-server@${VERSION}`, "--ignore-scripts", ...QUIET], { cwd: home });
  npm(["install", "--omit=dev", "--ignore-scripts", ...QUIET], { cwd: vscode });
  npm(["install", "--omit=dev", "--ignore-scripts", ...QUIET], { cwd: join(vscode, "extensions") });
  say("Building its native modules ...");
  const env = { ...process.env, ...headers() };
  npm(["rebuild", ...NATIVE, "--loglevel=error"], { cwd: vscode, env });
  npm(["rebuild", "argon2", "--loglevel=error"], { cwd: home, env });
  if (!existsSync(entry)) fail(`code-server was installed, but ${entry} is not there.`);
  writeFileSync(stamp, new Date().toISOString() + "\n");
  return entry;
}

/** Node's own headers where it brought them along; otherwise node-gyp downloads them. */
function headers() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, "include", "node", "node.h")) ? { npm_config_nodedir: prefix } : {};
}

runAsMain(import.meta.url, () => say(`Ready: ${editorEntry()}`));
