/** `goodfaith check --checklist`: all that was looked at, in place of the findings. */
import assert from "node:assert/strict";
import { CASE } from "../case/caseFiles.js";
import { CONFERRED, declaration, motionSaying, NO_TIME, POINTS } from "../filing/papers.js";
import { README } from "../lsp/drafts.js";
import { folderWith, type Folder, type Ran } from "./program.js";

describe("goodfaith check --checklist", () => {
  let folder: Folder;
  const run = (files: Readonly<Record<string, string>>, ...words: string[]): Promise<Ran> => {
    folder = folderWith(files);
    return folder.run("check", "--checklist", "--today", "2025-07-03", ...words);
  };
  afterEach(() => folder.remove());

  it("prints each rule with what it asks and where that is, and keeps the exit code of the findings", async () => {
    const { out, exit } = await run({ "a.md": motionSaying(NO_TIME) }, "a.md");
    assert.equal(exit, 1);
    assert.match(out, /^a\.md {2}DEFENDANT'S MOTION TO COMPEL RESPONSES TO INTERROGATORIES\n {2}Fed\. R\. Civ\. P\. 37\(a\)\(1\)\n {4}confirmed from/);
    assert.match(out, / {2}E\.D\. Mo\. L\.R\. 3\.04\(A\)\n/);
    assert.match(out, / {4}✓ the date of the conference\n {8}“March 17, 2025” a\.md:18:4\n/);
    assert.match(out, / {4}✗ the time of the conference \(looked for: a time of day for the conference\)\n/);
    assert.match(out, / {4}- the efforts made to confer, where no conference was held \(does not apply\)\n/);
    assert.match(out, / {2}contacts read\n {4}March 17, 2025, by telephone: held; Helen Marsh and Thomas Reyes\n {8}a\.md:18:\d+\n/);
    assert.doesNotMatch(out, /missing-time|what orders direct|papers read/);
    assert.match(out, /1 file checked · 1 error/);
  });

  it("has the case file's log and orders, and the papers read with it", async () => {
    const { out, exit } = await run({ "goodfaith.yaml": CASE, "a.md": motionSaying(POINTS), "marsh-decl.md": declaration(CONFERRED) }, "a.md");
    assert.equal(exit, 0, out);
    assert.match(out, /✓ the time of the conference\n {8}“2:30 p\.m\.” marsh-decl\.md:\d+:\d+\n/);
    assert.match(out, / {2}papers read with it\n {4}marsh-decl\.md, for “[^”]*Declaration/);
    assert.match(out, /March 10, 2025, by e-mail: unanswered; Helen Marsh and Thomas Reyes\n {8}goodfaith\.yaml:17:5\n/);
    assert.match(out, / {2}what orders direct\n {4}July 15, 2025: joint submission \(in 12 days, ECF No\. 41\)\n {8}To hold: the requests; the responses\n {8}Otherwise: may be deemed a waiver\n {8}goodfaith\.yaml:\d+:9\n/);
  });

  it("passes over what is no draft among several files, and says so of one", async () => {
    const { out } = await run({ "a.md": motionSaying(CONFERRED), "README.md": README }, ".");
    assert.ok(out.includes("a.md  DEFENDANT'S") && !out.includes("README"), out);
    assert.match((await folder.run("check", "--checklist", "README.md")).out, /README\.md .*\n {2}no rule asks anything of this paper\n/);
  });

  it("is text", async () => {
    const { exit, err, out } = await run({ "a.md": motionSaying(CONFERRED) }, "--format", "json", "a.md");
    assert.deepEqual([exit, out], [2, ""]);
    assert.match(err, /--checklist is text; json has the requirements in it already/);
  });
});
