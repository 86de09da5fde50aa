/**
 * Builds and packages the extension: `goodfaith-<version>.vsix`, to be installed in any VS Code.
 *
 *     npm run package
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { node, root, runAsMain, say } from "./lib/run.mjs";

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The file name of the package. */
export const vsix = `${name}-${version}.vsix`;

export function packageExtension() {
  node("esbuild.mjs");
  node("node_modules/@vscode/vsce/vsce", [
    "package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--no-update-package-json",
    "--out", vsix,
  ]);
  say(`${vsix}: ${Math.ceil(statSync(join(root, vsix)).size / 1024)} KB`);
}

runAsMain(import.meta.url, packageExtension);
