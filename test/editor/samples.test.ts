/** VS Code opened on `examples/`: every sample draft shows there what the command line says of it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startEditor, type Editor } from "./editor.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly Finding[] }[];
}

interface Finding {
  readonly code: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** What the command line finds in each sample, by its path in the folder. */
function expected(): ReadonlyMap<string, readonly Finding[]> {
  const { stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", "check", "--format", "json", "examples"], { cwd: root, encoding: "utf8" });
  assert.notEqual(stdout, "", stderr);
  const { files } = JSON.parse(stdout) as Report;
  return new Map(files
    .map(({ path, findings }) => [path.replace(/^examples\//, ""), findings] as const)
    .filter(([path]) => !path.endsWith("README.md")));
}

describe("in VS Code, opened on the examples", () => {
  const samples = expected();
  let editor: Editor;
  before(async () => { editor = await startEditor(`${root}examples`); });
  after(async () => { await editor?.close(); });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await editor?.screenshot(`failed, ${this.currentTest.title}`);
  });

  it("there are samples", () => assert.ok(samples.size > 0));

  for (const [path, findings] of samples) {
    const name = path.split("/").at(-1) ?? path;
    const codes = findings.map(({ code }) => code);
    it(`${path}: ${codes.join(", ") || "nothing"}`, async () => {
      await editor.open(path);
      await editor.statusBar(/^Good Faith/);
      // One row names the file; then there is one for each finding, and more for its related places.
      await editor.problems((rows) => codes.every((code) => rows.some((row) => row.includes(code)))
        && (codes.length > 0 || !rows.some((row) => row.includes(name))));
      const first = findings[0]?.range.start;
      if (first) await editor.goTo(first.line + 1, first.character + 1);
      await editor.screenshot(`sample ${name}`);
      await editor.run("View: Close Editor");
    });
  }
});
