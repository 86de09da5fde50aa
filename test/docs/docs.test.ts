/** What the documentation promises exists: codes, settings, commands and the files it links to. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CODES } from "../../server/compliance/codes.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const markdown = (folder: string): readonly string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith(".md")).map((name) => `${folder}/${name}`);
const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "examples/README.md",
  ...markdown("docs")];

/** Matches "| [`missing-date`](missing-date.md) | ..."; not a code in the middle of a line. */
const CODE_ROW = /^\| \[`([a-z-]+)`\]\([a-z-]+\.md\) \|/gm;
/** Matches "[cli](docs/cli.md#json)"; not "[site](https://example.org)". */
const LOCAL_LINK = /\]\((?!https?:)([^)#\s]+)(?:#[^)\s]*)?\)/g;

describe("documentation", () => {
  it("lists every finding code, and no other", () => {
    assert.deepEqual([...read("docs/checks/README.md").matchAll(CODE_ROW)].map(([, code]) => code), Object.keys(CODES));
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
    it(`${page} links to files that exist`, () => assert.deepEqual(broken(page), []));
  }

  for (const folder of ["docs/courts", "docs/checks"]) {
    it(`${folder} links to files that exist`, () => assert.deepEqual(markdown(folder).flatMap(broken), []));
  }
});

const broken = (page: string): readonly string[] =>
  [...read(page).matchAll(LOCAL_LINK)].map(([, link = ""]) => link)
    .filter((link) => !existsSync(join(root, dirname(page), link))).map((link) => `${page}: ${link}`);
