/** A folder's own rules in the command line: found upward from each draft, followed, and their faults told by file and line. */
import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import type { FileReport } from "../../cli/report-json.js";
import { EMAILS_ONLY } from "../lsp/drafts.js";
import { OVERRIDE, STATE_COURT } from "../shared-rules/rulesFiles.js";
import { folderWith, type Folder, type Ran } from "./program.js";

type Report = Extract<FileReport, { draft: unknown }>;

const STATE_DRAFT = EMAILS_ONLY.replace(/^# UNITED[^\n]*\n## EASTERN[^\n]*\n/, "# SUPERIOR COURT OF THE STATE OF CALIFORNIA\n## COUNTY OF NAPA\n");
const RULES = ".goodfaith/rules/moed.yaml";
const STRICT = OVERRIDE.replace("modes: [any]", "modes: [in-person]");

const reports = ({ out }: Ran): readonly Report[] => (JSON.parse(out) as { readonly files: readonly Report[] }).files;
const codes = (ran: Ran, n = 0): readonly string[] => reports(ran)[n]!.findings.map(({ code }) => code);

describe("goodfaith with a folder's own rules", () => {
  let folder: Folder;
  const within = (files: Readonly<Record<string, string>>): Folder => (folder = folderWith({ ".git/HEAD": "", ...files }));
  const check = (...words: string[]): Promise<Ran> => folder.run("check", "--format", "json", "--today", "2026-11-22", ...words);
  afterEach(() => folder.remove());

  it("follows them in the folders below", async () => {
    within({ [RULES]: OVERRIDE, "case/deep/a.md": EMAILS_ONLY });
    const ran = await check("case/deep/a.md");
    assert.equal(ran.err, "");
    assert.ok(!codes(ran).includes("no-live-conference"));
    assert.ok(reports(ran)[0]!.authorities.includes("moed-3.04a"));
  });

  it("takes the nearer over the farther, and none from beyond a repository", async () => {
    within({ [RULES]: OVERRIDE, [`one/${RULES}`]: STRICT, "one/a.md": EMAILS_ONLY, "two/.git/HEAD": "", "two/a.md": EMAILS_ONLY, "three/a.md": EMAILS_ONLY });
    const ran = await check("one/a.md", "two/a.md", "three/a.md");
    const messages = reports(ran).map(({ findings }) => findings.find(({ code }) => code === "no-live-conference")?.message ?? "");
    assert.match(messages[0]!, /From your workspace's rules/);
    assert.match(messages[1]!, /E\.D\. Mo\. L\.R\. 3\.04\(A\)/);
    assert.doesNotMatch(messages[1]!, /workspace/);
    assert.equal(messages[2], "");
  });

  it("knows a court that they bring, by its caption and by its id", async () => {
    within({ ".goodfaith/rules/calsup.yaml": STATE_COURT, "a.md": STATE_DRAFT, "b.md": EMAILS_ONLY });
    const ran = await check("a.md");
    assert.deepEqual([reports(ran)[0]!.draft.court, reports(ran)[0]!.authorities], ["calsup", ["calsup-2016.040"]]);
    assert.deepEqual(reports(await check("--court", "calsup", "b.md"))[0]!.authorities, ["calsup-2016.040"]);
    const unknown = await check("--court", "calsuq", "b.md");
    assert.deepEqual([unknown.exit, unknown.out], [2, ""]);
    assert.match((await folder.run("courts", "--court", "calsup")).out, /^calsup .*medium \(yours\)$/m);
    assert.deepEqual(JSON.parse((await folder.run("courts", "--court", "calsup", "--format", "json")).out), [{
      court: "calsup", name: "Superior Court of California",
      rules: [{ id: "calsup-2016.040", citation: "Cal. Civ. Proc. Code § 2016.040", confirmed: "medium", origin: ".goodfaith/rules/calsup.yaml" }],
    }]);
    assert.match((await folder.run("explain", "calsup-2016.040")).out, /from your workspace's rules/);
  });

  it("tells what is wrong in them once, by file and line, and goes on with the rest", async () => {
    within({
      [RULES]: OVERRIDE, ".goodfaith/rules/njd.yaml": STRICT.replaceAll("moed", "njd").replace("[in-person]", "[phone]").replace("form:", "colour: blue\n    form:"),
      "a.md": EMAILS_ONLY, "b.md": EMAILS_ONLY,
    });
    const ran = await check("a.md", "b.md", "--fail-on", "never");
    assert.equal(ran.exit, 0);
    assert.deepEqual(ran.err.trim().split("\n").map((line) => line.slice(0, 60)), [
      '.goodfaith/rules/njd.yaml:7: unknown key "colour" in this ru', ".goodfaith/rules/njd.yaml:10: modes: expected one of in-pers",
    ]);
    assert.ok(!codes(ran, 1).includes("no-live-conference"));
  });

  it("ends with 2 where a file cannot be read at all", async function () {
    within({ [RULES]: "rules: [", "a.md": EMAILS_ONLY });
    const ran = await check("a.md", "--fail-on", "never");
    assert.equal(ran.exit, 2);
    assert.match(ran.err, /^\.goodfaith\/rules\/moed\.yaml:1: This is not YAML as it stands: /);
    assert.ok(codes(ran).includes("no-live-conference"), "the catalog's rule counts");
    assert.equal((await folder.run("courts")).exit, 2);
    if (process.getuid?.() === 0 || process.platform === "win32") return;
    chmodSync(join(folder.path, RULES), 0);
    assert.match((await check("a.md")).err, /could not be read/);
  });

  it("reads standard input as a draft of the folder it runs in", async () => {
    within({ [RULES]: OVERRIDE });
    const ran = await folder.runWith(EMAILS_ONLY, "check", "--format", "json", "-");
    assert.ok(!codes(ran).includes("no-live-conference"), ran.err);
  });
});
