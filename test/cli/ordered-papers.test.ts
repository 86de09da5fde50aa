/** Papers that an order directs, on the command line: from the order's text to the case file, and then to what a paper lacks. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FileReport } from "../../cli/report-json.js";
import { caseWith, letter, orderText, statement } from "../case/orderedPapers.js";
import { folderWith, type Folder } from "./program.js";

type Checked = Extract<FileReport, { draft: unknown }>;

const ORDERS = { letter: "joint-letter-or-waiver", statement: "two-within-ten-days" } as const;
const CALLED = "Counsel for defendants conferred with counsel for plaintiff by telephone on December 9, 2009.";

describe("goodfaith check of a paper that an order directs", () => {
  let folder: Folder;
  afterEach(() => folder.remove());
  const reports = async (files: Readonly<Record<string, string>>, ...names: readonly string[]): Promise<ReadonlyMap<string, Checked>> => {
    folder = folderWith(files);
    const ran = await folder.run("check", "--today", "2013-07-12", "--format", "json", ...names);
    return new Map((JSON.parse(ran.out) as { readonly files: readonly Checked[] }).files.map((file) => [file.path, file]));
  };

  it("tells of the part that a joint letter lacks, once, and nothing of the whole one", async () => {
    const files = await reports({ "goodfaith.yaml": caseWith(orderText(ORDERS.letter)), "whole.md": letter(), "lacks.md": letter({ efforts: null, narrowing: null }) }, "whole.md", "lacks.md");
    assert.deepEqual(files.get("whole.md")!.findings, []);
    const { requirements, findings } = files.get("lacks.md")!;
    assert.deepEqual(requirements.filter(({ id, status }) => id.startsWith("order-2013-07-02/") && status === "unmet").map(({ id }) => id), ["order-2013-07-02/joint-submission/1", "order-2013-07-02/joint-submission/4"]);
    const parts = findings.filter(({ message }) => /directs it too/.test(message));
    assert.deepEqual(parts.map(({ code, severity, authority }) => [code, severity, authority]), [["missing-joint-item", "error", "njd-joint-letter"], ["missing-joint-item", "error", "njd-joint-letter"]]);
    assert.deepEqual(parts[0]!.elsewhere?.map(({ path, message }) => [path, message]), [["goodfaith.yaml", "Order of July 2, 2013, as the case file has it"]]);
  });

  it("tells what a statement lacks, with the order's id as the authority, and exits by the severity", async function () {
    this.timeout(30_000); // four programs
    const files = await reports({ "goodfaith.yaml": caseWith(orderText(ORDERS.statement)), "statement.txt": statement(CALLED), "whole.txt": statement(`${CALLED} No accord was reached.`) }, "statement.txt", "whole.txt");
    assert.deepEqual(files.get("whole.txt")!.findings, []);
    assert.deepEqual(files.get("statement.txt")!.findings.map(({ code, severity, authority }) => [code, severity, authority]), [["missed-order-duty", "warning", "order-2009-12-02"]]);
    const sarif = JSON.parse((await folder.run("check", "--format", "sarif", "statement.txt")).out) as { readonly runs: readonly { readonly results: readonly { readonly properties: object }[] }[] };
    assert.deepEqual(sarif.runs[0]!.results[0]!.properties, { status: "unmet", authority: "order-2009-12-02", citation: "MEMORANDUM AND ORDER of December 2, 2009" });
    assert.equal((await folder.run("check", "statement.txt")).exit, 0);
    assert.equal((await folder.run("check", "--fail-on", "warning", "statement.txt")).exit, 1);
  });

  it("lists each content with its status and its evidence in the checklist", async () => {
    folder = folderWith({ "goodfaith.yaml": caseWith(orderText(ORDERS.letter)), "lacks.md": letter({ efforts: null }) });
    const { out } = await folder.run("check", "--checklist", "--today", "2013-07-12", "lacks.md");
    assert.match(out, /July 15, 2013: joint submission \(not met, in 3 days, parties, Order of\s+2013-07-02\)/);
    assert.match(out, / {6}✓ in the joint letter: the request in dispute\n {10}“[^”]+” lacks\.md:\d+:\d+\n/);
    assert.match(out, / {6}✗ in the joint letter: what was done to resolve it \(looked for: what was\s+done to confer\)\n/);
    assert.match(out, /Leave: no further submissions on these disputes/);
  });

  it("shows it in the samples", () => {
    const { stdout, status } = spawnSync(process.execPath, ["dist/cli.js", "check", "--format", "json", "examples/osterhaus"], { cwd: fileURLToPath(new URL("../../", import.meta.url)), encoding: "utf8" });
    folder = folderWith({});
    const { files } = JSON.parse(stdout) as { readonly files: readonly Checked[] };
    assert.equal(status, 0);
    assert.deepEqual(files.map(({ path, findings }) => [path, findings.filter(({ severity }) => severity !== "information").map(({ code }) => code)]), [
      ["examples/osterhaus/joint-letter-late.md", ["missed-order-duty", "missing-joint-item"]], ["examples/osterhaus/joint-letter.md", []],
    ]);
  });
});
