/**
 * Brings `node_modules` up to the lock file, once: a stamp inside it remembers which lock file it was made from.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail, npm, root, say } from "./run.mjs";

const stamp = join(root, "node_modules", ".goodfaith-lock");

/** Install scripts stay off: nothing here needs one. */
export function install() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) fail(`Good Faith is built with Node 20 or newer; this is ${process.version}. See https://nodejs.org.`);
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8").trim() === lock) return;
  say("Installing the packages that package-lock.json names ...");
  npm(["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"], { hint: "Is the npm registry reachable?" });
  writeFileSync(stamp, `${lock}\n`);
}
