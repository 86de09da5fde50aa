/**
 * What every script here needs: the root of the repository, running a command or stopping with a plain reason.
 * Node alone, no packages: these scripts run before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const say = (line = "") => process.stdout.write(`${line}\n`);

// Whoever reads our output may stop reading: `npm start | head`.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));

/** Ends the script with a reason on standard error. */
export function fail(reason, code = 1) {
  process.stderr.write(`\nFailed: ${reason}\n`);
  process.exit(code);
}

/** Runs a program, its output on ours; stops the script if it fails. */
export function run(command, args, { cwd = root, env = process.env, hint = "" } = {}) {
  const shown = [command === process.execPath ? "node" : command, ...args].join(" ");
  const { status, signal, error } = spawnSync(command, args, { cwd, env, stdio: "inherit" });
  if (error) fail(`\`${shown}\` could not be started: ${error.message}. ${hint}`);
  if (status !== 0) fail(`\`${shown}\` ended with ${signal ?? `exit code ${status}`} (in ${cwd}). ${hint}`);
}

/** Runs npm: the one that runs us where there is one, so that `npm start` needs nothing else on the path. */
export function npm(args, options = {}) {
  const self = process.env.npm_execpath;
  if (self?.endsWith(".js")) run(process.execPath, [self, ...args], options);
  else run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}

/** Runs a script of ours or of a package, by its path from the root. */
export const node = (script, args = [], options = {}) => run(process.execPath, [join(root, script), ...args], options);

/** Calls `main` when the module at `url` is the program, not an import. */
export function runAsMain(url, main) {
  if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(url)) return main();
}
