/**
 * Builds the three programs: the VS Code client, the language server and the command line, each one file in `dist/`.
 * The catalog of courts is compiled first, because the bundles contain it.
 *
 *     node esbuild.mjs            # once
 *     node esbuild.mjs --watch    # and again at every change
 */
import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));

const watching = process.argv.includes("--watch");

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // Prefer the packages' ES modules: they bundle smaller and have no dynamic `require`.
  mainFields: ["module", "main"],
  // Not minified: whoever trusts it with a privileged draft can read what it does, and its stack traces.
  minify: false,
  sourcemap: watching ? "inline" : false,
  legalComments: "none",
  logLevel: "warning",
};

/** @type {import("esbuild").BuildOptions[]} */
const programs = [
  { ...shared, entryPoints: ["client/extension.ts"], outfile: "dist/client.js", external: ["vscode"] },
  { ...shared, entryPoints: ["server/main.ts"], outfile: "dist/server.js" },
  { ...shared, entryPoints: ["cli/main.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
];

execFileSync(process.execPath, ["scripts/compile-catalog.mjs"], { stdio: "inherit" });

if (watching) {
  for (const program of programs) await (await context(program)).watch();
} else {
  const results = await Promise.allSettled(programs.map((program) => build(program)));
  // esbuild has already said what is wrong, and where.
  if (results.some(({ status }) => status === "rejected")) process.exit(1);
  chmodSync("dist/cli.js", 0o755);
}
