/** `docs/courts/` and `docs/checks/` are what their sources say, and every finding code has exactly one source. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { hasExamples } from "../../scripts/docs/checkPages.js";
import { commentsIn, commentsOfChecks } from "../../scripts/docs/comments.js";
import { GENERATED_FOLDERS, generatedPages } from "../../scripts/docs/pages.js";
import { CODE_DOCS } from "../../server/compliance/code-docs.js";
import { CODES, type Code } from "../../server/compliance/codes.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const codes = Object.keys(CODES) as readonly Code[];

describe("generated documentation", () => {
  const pages = generatedPages(root);

  it("is what its sources give: `npm run docs` would change nothing", () => {
    const there = GENERATED_FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
    const stale = [...pages].filter(([path, text]) => !there.includes(path) || readFileSync(join(root, path), "utf8") !== text).map(([path]) => path);
    assert.deepEqual({ stale, orphans: there.filter((path) => !pages.has(path)) }, { stale: [], orphans: [] }, "run `npm run docs`");
  });

  it("links to rules that stand on the page linked to", () => {
    const broken = [...pages].flatMap(([path, text]) => [...text.matchAll(RULE_LINK)]
      .filter(([, page = "", rule = ""]) => !pages.get(posix.join(posix.dirname(path), page))?.includes(`<a id="${rule}"></a>`))
      .map(([whole]) => `${path}: ${whole}`));
    assert.deepEqual(broken, []);
  });
});

/** Matches "](../courts/moed.md#moed-3.04a)"; not "](README.md)". */
const RULE_LINK = /\]\(([^)#\s]+\.md)#([^)\s]+)\)/g;

describe("the source of each finding code's page", () => {
  const comments = commentsOfChecks(root);
  const engine = readdirSync(join(root, "server/compliance"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name !== "codes.ts" && name !== "code-docs.ts")
    .map((name) => readFileSync(join(root, "server/compliance", name), "utf8")).join("\n");

  for (const code of codes) {
    const source = CODE_DOCS[code];
    const own = comments.filter((comment) => comment.code === code);
    const change = "change its line in server/compliance/code-docs.ts";

    it(`${code}: ${typeof source === "string" ? source : "the table of codes"}`, () => {
      if (source === "its check") {
        const main = own.length === 1 ? own : own.filter(hasExamples);
        assert.equal(main.length, 1, `of the checks with this code one has a comment with examples; ${change}`);
        assert.ok(own.every(({ says }) => says), "the comment has a first paragraph");
      } else {
        assert.deepEqual(own.filter(hasExamples).map(({ file }) => file), [], `a check explains it now: ${change} to "its check"`);
      }
      const named = engine.includes(`"${code}"`) || engine.includes(`${code}: `);
      assert.equal(named, source !== "no check yet", source === "no check yet" ? `it is reported now: explain it, and ${change}` : `nothing reports it: ${change}`);
    });
  }
});

describe("the comment of a check", () => {
  it("is taken apart into what, why, bad and good", () => {
    const source = `
      /** The opening of a file. */
      import type { Check } from "../check.js";
      /**
       * A first paragraph
       * on two lines.
       *
       * A reason (L.R. 3.04(A)).
       *
       * @bad  One sentence,
       *       and a second line.
       * @good A paragraph.
       *
       *       Another.
       */
      export const some: Check = { code: "missing-date", duty: "date" };
      /** Made of a table, so of no code of its own. */
      export const others: readonly Check[] = TABLE.map((row) => ({ code: row.code }));
    `;
    assert.deepEqual(commentsIn(source, "checks/some.ts"), [{
      code: "missing-date", file: "checks/some.ts", says: "A first paragraph on two lines.", why: ["A reason (L.R. 3.04(A))."],
      bad: ["One sentence, and a second line."], good: ["A paragraph.\n\nAnother."],
    }]);
  });

  it("may open the file of what finds it", () => {
    const source = `
      /**
       * What is found.
       *
       * @bad  This.
       * @good That.
       */
      import type { Finding } from "./model.js";
      export const find = (): Finding[] => [{ code: "wrong-authority", severity: "warning" }];
    `;
    assert.deepEqual(commentsIn(source, "slip.ts"), [{ code: "wrong-authority", file: "slip.ts", says: "What is found.", why: [], bad: ["This."], good: ["That."] }]);
  });
});
