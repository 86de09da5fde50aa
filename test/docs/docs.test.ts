/** What the documentation promises exists: codes, settings, commands and the files it links to. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CODES } from "../../server/compliance/codes.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "examples/README.md",
  ...readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];

/** Matches "| `missing-date` | ..."; not a code in the middle of a line. */
const CODE_ROW = /^\| `([a-z-]+)` \|/gm;
/** Matches "[cli](docs/cli.md#json)"; not "[site](https://example.org)". */
const LOCAL_LINK = /\]\((?!https?:)([^)#\s]+)(?:#[^)\s]*)?\)/g;

describe("documentation", () => {
  it("lists every finding code, and no other", () => {
    const [table = ""] = read("docs/codes.md").split("## Examples");
    assert.deepEqual([...table.matchAll(CODE_ROW)].map(([, code]) => code), Object.keys(CODES));
  });

  it("names settings and commands that the extension contributes", () => {
    const readme = read("README.md");
    const { contributes } = JSON.parse(read("package.json")) as {
      contributes: { configuration: { properties: Record<string, unknown> }; commands: { title: string; category: string }[] };
    };
    for (const setting of Object.keys(contributes.configuration.properties)) assert.ok(readme.includes(`\`${setting}\``), setting);
    for (const { category, title } of contributes.commands) assert.ok(readme.includes(`${category}: ${title}`), title);
  });

  for (const page of pages) {
    it(`${page} links to files that exist`, () => {
      const broken = [...read(page).matchAll(LOCAL_LINK)].map(([, link = ""]) => link)
        .filter((link) => !existsSync(join(root, dirname(page), link)));
      assert.deepEqual(broken, []);
    });
  }
});
