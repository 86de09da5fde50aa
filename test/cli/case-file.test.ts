/** The case file in the command line: found upward from each draft, followed, and its faults told by file and line. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileReport } from "../../cli/report-json.js";
import { CASE, NO_LOG } from "../case/caseFiles.js";
import { CONFERRED, declaration, motionSaying, NO_TIME } from "../filing/papers.js";
import { CALLED } from "../lsp/drafts.js";
import { folderWith, type Folder, type Ran } from "./program.js";

type Report = Extract<FileReport, { draft: unknown }>;

/** The draft without a court in its caption. */
const NO_COURT = CALLED.replace(/^# UNITED[^\n]*\n## EASTERN[^\n]*\n/, "");

const reports = ({ out }: Ran): readonly Report[] => (JSON.parse(out) as { readonly files: readonly Report[] }).files;
const found = (ran: Ran, n = 0): readonly string[] => reports(ran)[n]!.findings.map(({ code, severity }) => `${severity} ${code}`);

describe("goodfaith with a case file", () => {
  let folder: Folder;
  const within = (files: Readonly<Record<string, string>>): Folder => (folder = folderWith(files));
  const check = (...words: string[]): Promise<Ran> => folder.run("check", "--format", "json", "--today", "2026-11-22", ...words);
  afterEach(() => folder.remove());

  it("takes the court from it where the caption names none", async () => {
    within({ "goodfaith.yaml": CASE, "drafts/deep/a.md": NO_COURT });
    const ran = await check("drafts/deep/a.md");
    assert.equal(ran.err, "");
    assert.deepEqual([reports(ran)[0]!.draft.court, found(ran)], ["moed", []]);
    assert.ok(reports(ran)[0]!.authorities.includes("moed-3.04a"));
  });

  it("takes the flag over the caption over the file, and says where the last two differ", async () => {
    within({ "goodfaith.yaml": CASE.replace("court: moed", "court: ksd"), "a.md": CALLED });
    const ran = await check("a.md");
    assert.ok(reports(ran)[0]!.authorities.includes("moed-3.04a"));
    const note = reports(ran)[0]!.findings.find(({ code }) => code === "not-covered")!;
    assert.match(note.message, /name different courts: the caption's \(E\.D\. Mo\.\) was applied, and not D\. Kan\., which goodfaith\.yaml names/);
    assert.deepEqual(note.elsewhere!.map(({ path, range }) => [path, range.start.line]), [["goodfaith.yaml", 2]]);
    assert.match((await folder.run("check", "a.md")).out, /see\s+goodfaith\.yaml:3:8 “ksd”/);
    assert.ok(reports(await check("--court", "njd", "a.md"))[0]!.authorities.includes("njd-37.1a1"));
  });

  it("makes nothing of the file of another case, and says so", async () => {
    within({ "goodfaith.yaml": CASE.replace("4:24-cv-01187", "4:23-cv-00002"), "a.md": NO_COURT });
    const ran = await check("a.md");
    assert.equal(reports(ran)[0]!.draft.court, null);
    assert.match(reports(ran)[0]!.findings.map(({ message }) => message).join("\n"), /Another case: this is .*4:24-cv-01187-SRC, and goodfaith\.yaml is about 4:23-cv-00002/);
  });

  it("has a case number tell the court where the caption names none, and says from where", async () => {
    const NUMBERS = "schema: 1\ncase-numbers:\n  - { office: 4, court: moed }\n  - { office: 2, court: ksd }\n";
    within({ "goodfaith.yaml": NUMBERS, "a/motion.md": NO_COURT, "b/motion.md": CALLED, "c/goodfaith.yaml": `${NUMBERS}  - { initials: SRC, court: njd }\n`, "c/motion.md": NO_COURT });
    const ran = await check("a/motion.md", "b/motion.md", "c/motion.md");
    assert.equal(ran.err, "");
    assert.deepEqual(reports(ran).map(({ draft }) => draft.court), ["moed", "moed", null]);
    assert.ok(reports(ran)[0]!.authorities.includes("moed-3.04a"));
    const notes = reports(ran).map(({ findings }) => findings.filter(({ code }) => code === "not-covered").map(({ message }) => message).join("\n"));
    assert.match(notes[0]!, /^Taken from the case number: the court, E\.D\. Mo\., which the caption does not name \(goodfaith\.yaml, office 4\)\.$/);
    assert.equal(notes[1], "");
    assert.match(notes[2]!, /Not used: the case number fits entries that name different courts: E\.D\. Mo\. \(goodfaith\.yaml, office 4\) and D\.N\.J\. \(goodfaith\.yaml, initials SRC\)\./);
    assert.match((await folder.run("check", "a/motion.md")).out, /Taken from the case number/);
  });

  it("takes the nearest, and none from above the folder it runs in", async () => {
    within({ "goodfaith.yaml": CASE.replace("court: moed", "court: ksd"), "in/goodfaith.yml": CASE, "in/a.md": NO_COURT, "goodfaith.yml": CASE });
    const ran = await check("in/a.md");
    assert.deepEqual([reports(ran)[0]!.draft.court, ran.err], ["moed", ""]);
    const outside = folderWith({ "sub/b.md": "" });
    writeFileSync(join(outside.path, "goodfaith.yaml"), CASE);
    writeFileSync(join(outside.path, "sub/b.md"), NO_COURT);
    try {
      assert.equal(reports(await check(join(outside.path, "sub/b.md")))[0]!.draft.court, null);
      assert.equal(reports(await check("--case", join(outside.path, "goodfaith.yaml"), join(outside.path, "sub/b.md")))[0]!.draft.court, "moed");
    } finally {
      outside.remove();
    }
  });

  describe("with filings", () => {
    const FILINGS = `${NO_LOG}filings:\n  - { motion: drafts/motion.md, with: [exhibits/one.md] }\n`;
    const SILENT = motionSaying("The documents are relevant.");

    it("reads the papers listed with the motion, wherever they lie below it", async () => {
      within({ "goodfaith.yaml": FILINGS, "drafts/motion.md": SILENT, "exhibits/one.md": declaration(CONFERRED) });
      const ran = await check("drafts/motion.md");
      assert.deepEqual([found(ran), ran.err], [[], ""]);
      assert.deepEqual(reports(ran)[0]!.papers!.map(({ path }) => path), ["exhibits/one.md"]);
      assert.ok(reports(ran)[0]!.requirements.some(({ id, status, elsewhere }) => id === "moed-3.04a/time" && status === "met" && elsewhere?.[0]?.path === "exhibits/one.md"));
      assert.deepEqual(found(await check("--case", "goodfaith.yaml", "exhibits/one.md")), []);
    });

    it("shows what such a paper lacks at the motion's title, with its place there", async () => {
      within({ "goodfaith.yaml": FILINGS, "drafts/motion.md": SILENT, "exhibits/one.md": declaration(NO_TIME) });
      const [fault] = reports(await check("drafts/motion.md"))[0]!.findings;
      assert.equal(fault!.code, "missing-time");
      assert.match(fault!.message, /\(Read in one\.md, which the case file has filed with the motion\.\)/);
      assert.equal(fault!.elsewhere![0]!.path, "exhibits/one.md");
    });

    it("prefers a paper listed where two would answer the motion's words", async () => {
      const pointing = motionSaying("The parties' efforts to confer are set forth in the accompanying declaration.");
      const here = { "drafts/motion.md": pointing, "drafts/roe.md": declaration(NO_TIME, { by: "Jane Roe" }), "exhibits/one.md": declaration(CONFERRED) };
      within({ "goodfaith.yaml": FILINGS, ...here });
      assert.deepEqual(found(await check("drafts/motion.md")), []);
    });

    it("says which are not there, and follows no link that leads out", async function () {
      within({ "goodfaith.yaml": FILINGS, "drafts/motion.md": SILENT, "exhibits/two.md": "" });
      const ran = await check("drafts/motion.md");
      assert.deepEqual(found(ran), ["error missing-certification", "information not-covered"]);
      assert.match(reports(ran)[0]!.findings.at(-1)!.message, /^Not read: exhibits\/one\.md, which goodfaith\.yaml has filed with this/);
      if (process.platform === "win32") return;
      const outside = mkdtempSync(join(tmpdir(), "goodfaith-outside-"));
      try {
        writeFileSync(join(outside, "one.md"), declaration(CONFERRED));
        rmSync(join(folder.path, "exhibits"), { recursive: true });
        symlinkSync(outside, join(folder.path, "exhibits"));
        assert.deepEqual(found(await check("drafts/motion.md")), ["error missing-certification", "information not-covered"]);
      } finally {
        rmSync(outside, { recursive: true, force: true });
      }
    });
  });

  it("tells that there are two in one folder", async () => {
    within({ "goodfaith.yaml": CASE, "goodfaith.yml": CASE.replace("court: moed", "court: ksd"), "a.md": NO_COURT });
    const ran = await check("a.md");
    assert.match(ran.err, /^goodfaith\.yml:1: There are two case files here: goodfaith\.yaml counts/);
    assert.equal(reports(ran)[0]!.draft.court, "moed");
  });

  it("tells what is wrong in it once, by file and line, and goes on with the rest", async () => {
    within({ "goodfaith.yaml": CASE.replace("2025-03-10", "2025-02-30"), "a.md": NO_COURT, "b.md": NO_COURT });
    const ran = await check("a.md", "b.md");
    assert.deepEqual([ran.exit, ran.err], [0, "goodfaith.yaml:17: date: 2025-02-30 is no day of the calendar\n"]);
    assert.equal(reports(ran)[1]!.draft.court, "moed");
  });

  it("ends with 2 where it cannot be read at all, or is not there", async () => {
    within({ "goodfaith.yaml": "parties: [", "a.md": CALLED });
    const ran = await check("a.md");
    assert.equal(ran.exit, 2);
    assert.match(ran.err, /^goodfaith\.yaml:1: This is not YAML as it stands/);
    assert.deepEqual(found(ran), []);
    const missing = await check("--case", "none.yaml", "a.md");
    assert.deepEqual([missing.exit, missing.out], [2, ""]);
    assert.match(missing.err, /--case none\.yaml: no such file/);
  });

  it("does not follow a link that leads out", async function () {
    if (process.platform === "win32") this.skip();
    const outside = mkdtempSync(join(tmpdir(), "goodfaith-outside-"));
    try {
      writeFileSync(join(outside, "goodfaith.yaml"), CASE);
      within({ "a.md": NO_COURT });
      symlinkSync(join(outside, "goodfaith.yaml"), join(folder.path, "goodfaith.yaml"));
      const ran = await check("a.md");
      assert.match(ran.err, /link leads out of the workspace/);
      assert.deepEqual([ran.exit, reports(ran)[0]!.draft.court], [2, null]);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it("says why a link, a folder of its name or a file of another kind was not read, the same for its days", async function () {
    if (process.platform === "win32") this.skip();
    within({ "nowhere/a.md": NO_COURT, "circle/a.md": NO_COURT, "large/a.md": NO_COURT, "large/goodfaith.yaml": `${CASE}# ${"x".repeat(300_000)}\n`, "folder/a.md": NO_COURT, "folder/goodfaith.yaml/b.md": NO_COURT });
    symlinkSync("gone.yaml", join(folder.path, "nowhere/goodfaith.yaml"));
    symlinkSync("goodfaith.yaml", join(folder.path, "circle/goodfaith.yaml"));
    for (const [name, why] of [["nowhere", /^nowhere\/goodfaith\.yaml:1: This link leads nowhere; it was not read\./], ["circle", /^circle\/goodfaith\.yaml:1: This link leads in a circle/], ["large", /^large\/goodfaith\.yaml:1: This file is over 200 KB/]] as const) {
      const ran = await check(`${name}/a.md`);
      assert.match(ran.err, why);
      assert.deepEqual([ran.exit, reports(ran)[0]!.draft.court], [2, null], name);
    }
    // A folder is no case file: one above it counts, and here there is none.
    assert.deepEqual([(await check("folder/a.md")).err], [""]);
    const days = await folder.run("deadlines", "large/goodfaith.yaml");
    assert.deepEqual([days.exit, days.out, days.err.trim()], [2, "", "goodfaith: large/goodfaith.yaml: This file is over 200 KB and was not read: split it."]);
    writeFileSync(join(folder.path, "large/goodfaith.yaml"), Buffer.from("schema: 1\njudge: Pe\u00f1a\n", "latin1"));
    assert.match((await folder.run("deadlines", "large/goodfaith.yaml")).err, /not UTF-8 text/);
  });

  it("of two in one folder says which counts", async () => {
    within({ "a.md": NO_COURT, "goodfaith.yaml": CASE, "goodfaith.yml": CASE.replace("court: moed", "court: ksd") });
    const ran = await check("a.md");
    assert.match(ran.err, /^goodfaith\.yml:1: There are two case files here: goodfaith\.yaml counts, and this one is not read\. Keep one of them\.\n$/);
    assert.equal(reports(ran)[0]!.draft.court, "moed");
  });
});
