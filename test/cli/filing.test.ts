/** The command line on folders of papers filed together. */
import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import type { FileReport } from "../../cli/report-json.js";
import { CONFERRED, FACTS, NO_TIME, POINTS, certificate, declaration, motionSaying } from "../filing/papers.js";
import { folderWith, type Folder } from "./program.js";
import { p, wordFile } from "./word-file.js";

type Report = Extract<FileReport, { draft: unknown }>;

const reports = (out: string): readonly Report[] => (JSON.parse(out) as { files: Report[] }).files;
const codes = ({ findings }: Report): readonly string[] => findings.map(({ code, status }) => `${code} ${status}`);

describe("goodfaith check, papers filed together", () => {
  let folder: Folder;
  afterEach(() => folder.remove());

  const motion = async (files: Readonly<Record<string, string | Uint8Array>>, words = POINTS, path = "motion.md") => {
    folder = folderWith({ [path]: motionSaying(words), ...files });
    const { exit, out, err } = await folder.run("check", "--format", "json", "--today", "2025-05-01", path);
    assert.equal(err, "");
    return { exit, report: reports(out)[0] as Report };
  };

  it("answered: clean, with the evidence in both papers", async () => {
    const { exit, report } = await motion({ "marsh.md": declaration(CONFERRED) });
    assert.deepEqual([exit, codes(report)], [0, []]);
    const time = report.requirements.find(({ id }) => id === "moed-3.04a/time");
    assert.deepEqual([time?.status, time?.evidence.length, time?.elsewhere?.map(({ path }) => path)], ["met", 1, ["marsh.md"]]);
    assert.deepEqual(report.papers?.map(({ path, conferrals }) => [path, conferrals.map(({ mode, date }) => [mode, date])]), [["marsh.md", [["telephone", "2025-03-17"]]]]);
    assert.deepEqual(report.conferrals, []);
  });

  it("answered and lacking the time: at the motion's words, with the place in the paper", async () => {
    const { exit, report } = await motion({ "papers/marsh.md": declaration(NO_TIME) }, POINTS, "papers/motion.md");
    assert.deepEqual([exit, codes(report)], [1, ["missing-time unmet"]]);
    assert.deepEqual([...new Set(report.findings[0]?.elsewhere?.map(({ path }) => path))], ["papers/marsh.md"]);

    const text = await folder.run("check", "--today", "2025-05-01", "papers/motion.md");
    assert.match(text.out, /^papers\/motion\.md:\d+:\d+ {2}error {2}missing-time\n/m);
    assert.match(text.out, /see +papers\/marsh\.md:\d+:\d+/);
    assert.match(text.out, /✓ the date of the conference: “March 17, 2025”\s+\(papers\/marsh\.md\)/);

    const sarif = await folder.run("check", "--format", "sarif", "--today", "2025-05-01", "papers/motion.md");
    const related = (JSON.parse(sarif.out) as Log).runs[0]?.results?.[0]?.relatedLocations ?? [];
    assert.ok(related.some(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri === "papers/marsh.md"));
  });

  it("not in hand: unclear at the motion's words", async () => {
    const { exit, report } = await motion({});
    assert.deepEqual([exit, codes(report)], [0, ["missing-certification unclear"]]);
    assert.match(report.findings[0]?.message ?? "", /not read/);
    assert.equal(report.papers, undefined);
  });

  it("two that answer alike: unclear, and both are named", async () => {
    const { exit, report } = await motion({ "a.md": certificate(CONFERRED), "b.txt": certificate(NO_TIME) }, "A certificate of conference is filed herewith.");
    assert.deepEqual([exit, codes(report)], [0, ["missing-certification unclear"]]);
    assert.match(report.findings[0]?.message ?? "", /a\.md and b\.txt/);
  });

  it("a declaration about other facts does not count", async () => {
    const { report } = await motion({ "quill.md": declaration(FACTS, { by: "Oda Quill" }), "marsh.md": declaration(FACTS) });
    assert.deepEqual(codes(report), ["missing-certification unclear"]);
  });

  it("a Word document answers by its paragraphs", async () => {
    const lines = declaration(NO_TIME).replace(/^#+ /gm, "").split(/\n+/).filter((line) => line !== "");
    const { report } = await motion({ "Marsh Decl.docx": wordFile(lines.map((line) => p(line)).join("")) });
    assert.deepEqual(codes(report), ["missing-time unmet"]);
    assert.ok(report.findings[0]?.elsewhere?.every(({ path, paragraph }) => path === "Marsh Decl.docx" && typeof paragraph === "number"));
  });

  it("other folders, links, standard input and files beside a motion that points nowhere are not read", async () => {
    folder = folderWith({
      "in/motion.md": motionSaying(POINTS), "in/plain.md": motionSaying(""), "in/deeper/marsh.md": declaration(CONFERRED), "out/marsh.md": declaration(CONFERRED), "in/huge-marsh.md": declaration(`${CONFERRED}\n\n${"A word. ".repeat(300_000)}`),
    });
    symlinkSync(join(folder.path, "out/marsh.md"), join(folder.path, "in/marsh.md"));
    const run = async (...words: string[]) => reports((await folder.run("check", "--format", "json", "--today", "2025-05-01", ...words)).out).map(codes);
    assert.deepEqual(await run("in/motion.md", "in/plain.md"), [["missing-certification unclear"], ["missing-certification unmet"]]);
    const piped = await folder.runWith(motionSaying(POINTS), "check", "--format", "json", "--today", "2025-05-01", "-");
    assert.deepEqual(reports(piped.out).map(codes), [["missing-certification unclear"]]);
  });

  it("a whole folder: the motion with its paper, and the paper as a certification", async () => {
    folder = folderWith({ "case/marsh.md": declaration(NO_TIME), "case/motion.md": motionSaying(POINTS) });
    const { out } = await folder.run("check", "--format", "json", "--today", "2025-05-01", "case");
    assert.deepEqual(reports(out).map((report) => [report.path, report.draft.kind, codes(report)]), [
      ["case/marsh.md", "certification", ["missing-time unmet"]],
      ["case/motion.md", "motion", ["missing-time unmet"]],
    ]);
  });
});
