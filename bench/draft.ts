/** `npm run bench`: bundles the measurements as the product is bundled, and runs them in a process of their own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "goodfaith-bench-"));
try {
  const outfile = join(folder, "measure.mjs");
  buildSync({ entryPoints: [join(dirname(process.argv[1] ?? ""), "measure.ts")], outfile, bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" });
  process.exitCode = spawnSync(process.execPath, [outfile], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
