/** Orders in the command line: read and shown, and their days listed. */
import assert from "node:assert/strict";
import type { FileReport } from "../../cli/report-json.js";
import { CASE } from "../case/caseFiles.js";
import { orderOf } from "../draft/duties/order.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { folderWith, type Folder } from "./program.js";

const ORDER = orderOf("Within ten (10) days of this Order, counsel for Defendant shall confer with Plaintiff by telephone or in person. If disputes remain, the parties may file a joint motion by March 28, 2014.");

describe("goodfaith with an order", () => {
  let folder: Folder;
  const within = (files: Readonly<Record<string, string>>): Folder => (folder = folderWith(files));
  afterEach(() => folder.remove());

  it("reports its duties, and no findings", async () => {
    within({ "order.txt": ORDER });
    const ran = await folder.run("check", "--format", "json", "order.txt");
    const [file] = (JSON.parse(ran.out) as { readonly files: readonly Extract<FileReport, { draft: unknown }>[] }).files;
    assert.equal(ran.exit, 0);
    assert.deepEqual([file!.draft.kind, file!.draft.filed, file!.findings], ["order", "2014-03-04", []]);
    assert.deepEqual(file!.duties.map(({ range, ...rest }) => [rest, ORDER.split("\n")[range.start.line]!.slice(range.start.character, range.start.character + 11)]), [
      [{ kind: "confer", force: "must", who: "counsel for defendant", initiates: null, mode: "telephone or in-person", due: "2014-03-14", if: null, contents: [], consequence: null, leave: null }, "counsel for"],
      [{ kind: "joint-submission", force: "may", who: "parties", initiates: null, mode: null, due: "2014-03-28", if: "disputes remain", contents: [], consequence: null, leave: null }, "the parties"],
    ]);
  });

  it("prints duties that a case file takes as they are", async () => {
    within({ "order.txt": ORDER });
    const ran = await folder.run("check", "--format", "json", "order.txt");
    const [file] = (JSON.parse(ran.out) as { readonly files: readonly Extract<FileReport, { draft: unknown }>[] }).files;
    const { file: read, problems } = readCase(`schema: 1\norders:\n  - { id: ecf-1, date: 2014-03-04, duties: ${JSON.stringify(file!.duties.map(({ range: _, ...duty }) => duty))} }\n`, () => true);
    assert.deepEqual(problems, []);
    assert.deepEqual(read.orders[0]?.duties.map(({ kind, modes, due }) => [kind, modes, due]), [["confer", ["telephone", "in-person"], "2014-03-14"], ["joint-submission", [], "2014-03-28"]]);
  });

  it("shows them to people", async () => {
    within({ "order.txt": ORDER, "denied.txt": orderOf("The motion is DENIED.") });
    const { out } = await folder.run("check", "order.txt");
    assert.match(out, /Counsel for defendant must confer by telephone or in person by Friday,\s+March 14, 2014/);
    assert.match(out, /Parties may submit one paper of both sides by Friday, March 28, 2014/);
    assert.match((await folder.run("check", "denied.txt")).out, /sets the parties no duty/);
  });

  it("lists the days of orders and of a case file, past and to come", async () => {
    within({ "order.txt": ORDER, "goodfaith.yaml": CASE, "motion.md": "# MOTION TO COMPEL\n\nPlaintiff moves to compel. The parties shall confer by May 1, 2014." });
    const text = await folder.run("deadlines", "--today", "2014-03-20", "order.txt", "goodfaith.yaml", "motion.md");
    assert.equal(text.exit, 0);
    assert.match(text.out, /2014-03-14 {2}Friday, March 14, 2014, 6 days past[\s\S]*2014-03-28 .*in 8 days[\s\S]*2025-07-15/);
    const json = JSON.parse((await folder.run("deadlines", "--format", "json", "order.txt", "goodfaith.yaml")).out) as { readonly deadlines: readonly { readonly due: string; readonly path: string; readonly order: string }[] };
    assert.deepEqual(json.deadlines.map(({ due, path, order }) => [due, path, order]), [
      ["2014-03-14", "order.txt", "ORDER of 2014-03-04"], ["2014-03-28", "order.txt", "ORDER of 2014-03-04"], ["2025-07-15", "goodfaith.yaml", "ECF No. 41"],
    ]);
    const ics = await folder.run("deadlines", "--format", "ics", "--today", "2014-03-05", "order.txt");
    assert.deepEqual(ics.out.match(/DTSTART;VALUE=DATE:\d+/g), ["DTSTART;VALUE=DATE:20140314", "DTSTART;VALUE=DATE:20140328"]);
  });

  it("says what it cannot read, and goes on", async () => {
    within({ "order.txt": ORDER, "goodfaith.yaml": "schema: [" });
    const ran = await folder.run("deadlines", "missing.txt", "goodfaith.yaml", "order.txt");
    assert.equal(ran.exit, 2);
    assert.match(ran.err, /missing\.txt: no such file[\s\S]*goodfaith\.yaml: its orders could not be read/);
    assert.match(ran.out, /2014-03-14/);
    assert.equal((await folder.run("deadlines", "--today", "2014-02-30", "order.txt")).exit, 2);
    // Why nothing could be read is all that is said.
    const nothing = await folder.run("deadlines", "missing.txt");
    assert.deepEqual([nothing.exit, nothing.out, nothing.err.trim()], [2, "", "goodfaith: missing.txt: no such file or folder"]);
    const none = await folder.run("deadlines", "--format", "ics", "goodfaith.yaml");
    assert.equal(none.out, "");
  });
});
