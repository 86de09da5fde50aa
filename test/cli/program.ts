/** Runs the built command line as a process, in a folder of its own. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const PROGRAM = process.env["GOODFAITH_CLI"] ?? resolve(dirname(fileURLToPath(import.meta.url)), "../../dist/cli.js");

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  readonly run: (...words: string[]) => Promise<Ran>;
  readonly runWith: (input: string | Uint8Array, ...words: string[]) => Promise<Ran>;
  readonly remove: () => void;
}

export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  assert.ok(existsSync(PROGRAM), `${PROGRAM} is missing: run npm run build first`);
  const path = mkdtempSync(join(tmpdir(), "goodfaith-cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  const runWith = (input: string | Uint8Array, ...words: string[]) => new Promise<Ran>((done, failed) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: path, env: { ...process.env, NO_COLOR: "1" } });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", failed);
    child.on("close", (exit) => done({ exit, out, err }));
    child.stdin.on("error", () => undefined); // a program that reads no input closes it early
    child.stdin.end(input);
  });
  return { path, runWith, run: (...words) => runWith("", ...words), remove: () => rmSync(path, { recursive: true, force: true }) };
}
