/** The command line as its users meet it: a process with arguments, streams and an exit code. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import type { FileReport } from "../../cli/report-json.js";
import { folderWith, PROGRAM, type Folder } from "./program.js";
import { p, wordFile } from "./word-file.js";

/** A discovery motion in a court of the catalog, with no certification at all. */
const BARE = `UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF MISSOURI

ADELINE MARCH,
          Plaintiff,
     v.                                   Case No. 4:21-cv-00555
TOLLIVER FREIGHT LLC,
          Defendant.

PLAINTIFF'S MOTION TO COMPEL

Plaintiff Adeline March moves under Fed. R. Civ. P. 37(a) to compel Defendant to answer Interrogatory No. 4 and to
produce the documents responsive to Request for Production No. 9. Defendant has objected to both as overbroad.

Respectfully submitted,

/s/ Corinne Vale
Attorney for Plaintiff
`;
const README = "# A garden planner\n\nRun `npm start` and open the page.\n";

type Report = Extract<FileReport, { draft: unknown }>;

const filesOf = (out: string): FileReport[] => (JSON.parse(out) as { files: FileReport[] }).files;
const paths = (out: string): string[] => filesOf(out).map(({ path }) => path);
const first = (out: string): Report => filesOf(out)[0] as Report;

let folder: Folder;
const within = (files: Readonly<Record<string, string | Uint8Array>>) => (folder = folderWith(files));
const tidy = () => afterEach(() => folder.remove());

describe("goodfaith check", () => {
  tidy();

  it("finds a motion without a certification: exit 1, in every format", async () => {
    within({ "a.md": BARE });
    const json = await folder.run("check", "--format", "json", "--today", "2022-01-03", "a.md");
    assert.equal(json.exit, 1, json.err);
    assert.deepEqual(first(json.out).findings.map(({ code, severity }) => [code, severity]), [["missing-certification", "error"]]);
    assert.equal(first(json.out).draft.court, "moed");
    assert.ok(first(json.out).authorities.includes("moed-3.04a"));

    const ndjson = await folder.run("check", "--format", "ndjson", "--today", "2022-01-03", "a.md");
    assert.equal(ndjson.exit, 1);
    assert.deepEqual(JSON.parse(ndjson.out), first(json.out));

    const sarif = await folder.run("check", "--format", "sarif", "a.md");
    assert.equal(sarif.exit, 1);
    const log = JSON.parse(sarif.out) as Log;
    assert.deepEqual([log.version, log.runs[0]?.results?.[0]?.ruleId, log.runs[0]?.invocations?.[0]?.exitCode], ["2.1.0", "missing-certification", 1]);

    const text = await folder.run("check", "a.md");
    assert.equal(text.exit, 1);
    assert.match(text.out, /^a\.md:\d+:\d+ {2}error {2}missing-certification\n/m);
    assert.match(text.out, /1 file checked · 1 error/);
  });

  it("fails as --fail-on says", async () => {
    within({ "a.md": BARE, "readme.md": README });
    const exit = async (...words: string[]) => (await folder.run("check", ...words)).exit;
    assert.equal(await exit("--fail-on", "error", "a.md"), 1);
    assert.equal(await exit("--fail-on", "warning", "a.md"), 1);
    assert.equal(await exit("--fail-on", "never", "a.md"), 0);
    assert.equal(await exit("--fail-on", "warning", "readme.md"), 0);
  });

  it("says nothing about a file that is no draft", async () => {
    within({ "README.md": README });
    const { exit, out } = await folder.run("check", "README.md");
    assert.deepEqual([exit, out], [0, "1 file checked · nothing found · not legal advice\n"]);
  });

  it("takes the court it is told", async () => {
    within({ "a.md": BARE });
    const { out } = await folder.run("check", "--court", "KSD", "--format", "json", "a.md");
    assert.equal(first(out).draft.court, "ksd");
    assert.ok(first(out).authorities.includes("ksd-37.2"), first(out).authorities.join());
  });

  it("takes a bankruptcy court by its caption or its id, and applies the Bankruptcy Rules alone", async () => {
    within({ "a.md": BARE, "b.md": BARE.replace("DISTRICT COURT", "BANKRUPTCY COURT") });
    const { exit, out } = await folder.run("check", "--format", "json", "b.md");
    assert.deepEqual([exit, first(out).authorities, first(out).draft.court, first(out).draft.bankruptcyCourt], [0, ["frbp-7037"], null, "moeb"]);
    assert.deepEqual(first(out).findings.map(({ code, severity }) => `${severity} ${code}`), ["information not-covered", "warning missing-certification"]);
    assert.match(first(out).findings[0]?.message ?? "", /no local conferral rule is confirmed here for Bankr\. E\.D\. Mo\./);
    assert.deepEqual(first((await folder.run("check", "--court", "moeb", "--format", "json", "a.md")).out).authorities, ["frbp-7037"]);
  });

  it("refuses bad usage with exit 2 and a reason", async () => {
    within({ "a.md": BARE });
    for (const [words, reason] of [
      [["check", "--court", "mode", "a.md"], /did you mean .*moed/],
      [["check", "--court", "frcp", "a.md"], /name the district/],
      [["check", "--court", "frbp", "a.md"], /name .*the bankruptcy court \(moeb\)/],
      [["check", "--court", "E.D. Mo.", "a.md"], /did you mean moed \(E\.D\. Mo\.\)/],
      [["check", "--today", "2022-02-30", "a.md"], /--today/],
      [["check", "--case", "none.yaml", "a.md"], /--case none\.yaml: no such file/],
      [["check", "--format", "yaml", "a.md"], /text, json, ndjson, sarif/],
      [["check"], /missing required argument/],
      [["frobnicate"], /unknown command/],
    ] as const) {
      const { exit, out, err } = await folder.run(...words);
      assert.deepEqual([exit, out], [2, ""], words.join(" "));
      assert.match(err, reason);
    }
  });

  it("names each unreadable file with its reason and checks the others", async () => {
    within({ "a.md": BARE, "empty.txt": "", "scan.bin": Buffer.from([0x25, 0, 1, 2, 0xff, 0xfe]), "huge.txt": Buffer.alloc(5_000_001, "a ") });
    const named = ["empty.txt", "gone.md", "scan.bin", "huge.txt", "a.md"];
    const json = await folder.run("check", "--format", "json", ...named);
    assert.equal(json.exit, 2, "2 outranks 1");
    assert.equal(json.err, "");
    assert.deepEqual(filesOf(json.out).slice(0, 4), [
      { path: "empty.txt", error: "empty" },
      { path: "gone.md", error: "no such file or folder" },
      { path: "scan.bin", error: "not a text file" },
      { path: "huge.txt", error: "too large: 5.01 MB, and the limit is 5 MB" },
    ]);
    assert.equal((filesOf(json.out)[4] as Report).findings.length, 1);

    const text = await folder.run("check", ...named);
    assert.equal(text.exit, 2);
    assert.match(text.err, /^goodfaith: scan\.bin: not a text file$/m);
    assert.match(text.out, /1 file checked · 1 error · 4 not read/);
    assert.equal((await folder.run("check", "--fail-on", "never", "gone.md")).exit, 2);
  });

  it("tells a file it may not read", async function () {
    if (process.getuid?.() === 0) this.skip(); // the superuser may read anything
    within({ "secret.md": BARE });
    chmodSync(join(folder.path, "secret.md"), 0);
    assert.deepEqual(filesOf((await folder.run("check", "--format", "json", "secret.md")).out), [{ path: "secret.md", error: "permission denied" }]);
  });

  it("reads standard input", async () => {
    within({});
    const { exit, out } = await folder.runWith(BARE, "check", "--format", "json", "-");
    assert.equal(exit, 1);
    assert.equal(first(out).path, "-");
    assert.deepEqual(filesOf((await folder.runWith("", "check", "--format", "json", "-")).out), [{ path: "-", error: "empty" }]);
  });

  it("walks a folder for drafts, in order, past what git ignores", async () => {
    within({
      "b.motion": README, "a.md": README, "c.tex": README, "notes.docx": wordFile(p("Notes.")), "~$notes.docx": "x", "page.html": "x", "Z.TXT": README,
      "sub/d.pleading": README, "sub/.gitignore": "local.*\n!keep/local.md\n", "sub/local.md": README, "sub/keep/local.md": README,
      ".gitignore": "out/\n*.draft.md\n!final.draft.md\n", "out/x.md": README, "old.draft.md": README, "final.draft.md": README,
      "sub/older.draft.md": README, "node_modules/pkg/README.md": README, ".git/description.txt": README,
    });
    const json = await folder.run("check", "--format", "json", ".");
    assert.deepEqual(paths(json.out), ["Z.TXT", "a.md", "b.motion", "c.tex", "final.draft.md", "notes.docx", "sub/d.pleading", "sub/keep/local.md"]);
    assert.deepEqual(paths((await folder.run("check", "--format", "json", "sub")).out), ["sub/d.pleading", "sub/keep/local.md"], "the repository's rules reach down");
    assert.deepEqual(paths((await folder.run("check", "--format", "json", "out", "old.draft.md")).out), ["out/x.md", "old.draft.md"], "what is named is checked");
  });

  it("checks each file once, follows links to files, and enters no linked folder", async () => {
    within({ "a.md": README, "sub/b.md": README });
    symlinkSync("a.md", join(folder.path, "link.md"));
    symlinkSync("..", join(folder.path, "sub/up"));
    assert.deepEqual(paths((await folder.run("check", "--format", "json", "sub", ".", "a.md", "./a.md")).out), ["sub/b.md", "a.md"]);
    symlinkSync("nowhere.md", join(folder.path, "broken.md"));
    const broken = await folder.run("check", "--format", "json", ".");
    assert.equal(broken.exit, 2);
    assert.deepEqual(filesOf(broken.out)[1], { path: "broken.md", error: "no such file or folder" });
  });

  it("says that a folder holds no drafts", async () => {
    within({});
    mkdirSync(join(folder.path, "void"));
    const { exit, out, err } = await folder.run("check", "--format", "json", "void");
    assert.deepEqual([exit, JSON.parse(out)], [0, { version: 1, files: [] }]);
    assert.match(err, /void: no \.md/);
  });

  it("counts lines and characters as editors do: CRLF, lone CR, emoji, byte order mark", async () => {
    const at = async (text: string) => {
      within({ "a.txt": text });
      const { out } = await folder.run("check", "--format", "json", "--today", "2022-01-03", "a.txt");
      folder.remove();
      return first(out).findings[0]?.range;
    };
    const plain = await at(BARE);
    assert.ok(plain);
    assert.deepEqual(await at(BARE.replaceAll("\n", "\r\n")), plain);
    assert.deepEqual(await at(BARE.replaceAll("\n", "\r")), plain);
    assert.deepEqual(await at(`\ufeff${BARE}`), plain);
    assert.deepEqual(await at(BARE.replace("Defendant has", "😀 has")), plain);
  });

  it("checks Word documents, and names the paragraph", async () => {
    const fixture = (name: string) => readFileSync(new URL(`fixtures/docx/${name}.docx`, import.meta.url));
    within({ "emails.docx": fixture("pandoc-emails"), "footnote.docx": fixture("libreoffice-footnote"), "tracked.docx": fixture("libreoffice-tracked") });
    const words = ["--today", "2020-09-01", "."];

    const json = await folder.run("check", "--format", "json", ...words);
    assert.equal(json.exit, 1, json.err);
    const [emails, footnote, tracked] = filesOf(json.out) as Report[];
    assert.deepEqual(emails?.findings.map(({ code, paragraph }) => [code, paragraph]), [["no-live-conference", 9]]);
    assert.equal(emails?.draft.certification?.paragraph, 8);
    assert.deepEqual(footnote?.findings, []);
    assert.equal(footnote?.draft.certification?.paragraph, "footnote 1");
    const time = footnote?.requirements.find(({ id }) => id === "moed-3.04a/time");
    assert.deepEqual([time?.status, time?.evidence[0]?.paragraph], ["met", "footnote 1"]);
    assert.deepEqual([footnote?.draft.filed, footnote?.draft.court, footnote?.draft.judge], ["2020-08-14", "moed", "RLW"]);
    assert.deepEqual(tracked?.findings, []);

    const sarif = JSON.parse((await folder.run("check", "--format", "sarif", ...words)).out) as Log;
    const result = sarif.runs[0]?.results?.[0];
    assert.deepEqual([result?.locations?.[0]?.logicalLocations?.[0]?.name, result?.locations?.[0]?.physicalLocation?.region, result?.fixes], ["paragraph 9", undefined, undefined]);

    const text = await folder.run("check", ...words);
    assert.match(text.out, /^emails\.docx: paragraph 9 \(“exchanged e-mails [^”]*”\) {2}error {2}no-live-conference$/m);
    assert.equal((await folder.runWith(fixture("pandoc-emails"), "check", "-")).exit, 1, "from standard input");
  });

  it("names each Word document it cannot read and checks the others", async () => {
    within({
      "bomb.docx": wordFile(p("a".repeat(60_000_000))), "cut.docx": wordFile(p("x")).subarray(0, 90), "empty.docx": wordFile(p(" ")),
      "locked.docx": wordFile(p("x"), {}, { encrypted: true }), "named.docx": "Plain text.", "good.docx": wordFile(p("Plain text.")), "good.bin": wordFile(p("x")),
    });
    const { exit, out } = await folder.run("check", "--format", "json", ".", "good.bin");
    assert.equal(exit, 2);
    assert.deepEqual(filesOf(out).map((file) => [file.path, "error" in file ? file.error : null]), [
      ["bomb.docx", "too large: it unpacks to far more than a draft could hold"],
      ["cut.docx", "a damaged Word document (the end of the file is missing)"],
      ["empty.docx", "empty"],
      ["good.docx", null],
      ["locked.docx", "protected by a password: remove the password to check it"],
      ["named.docx", "not a Word document, whatever its name says"],
      ["good.bin", null],
    ]);
  });

  it("stops quietly when the reader has gone, with the true exit code", async () => {
    within(Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${n}.md`, BARE])));
    const child = spawn(process.execPath, [PROGRAM, "check", "--format", "ndjson", "."], { cwd: folder.path });
    child.stdout.once("data", () => child.stdout.destroy());
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    const exit = await new Promise((done) => child.on("close", done));
    assert.deepEqual([exit, err], [1, ""]);
  });

  it("is quick over many files", async () => {
    within(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`${n}.md`, BARE])));
    const begun = Date.now();
    const { out } = await folder.run("check", "--format", "ndjson", ".");
    assert.equal(out.trimEnd().split("\n").length, 500);
    assert.ok(Date.now() - begun < 10_000, `${Date.now() - begun} ms`);
  });
});

describe("goodfaith explain and courts", () => {
  tidy();

  it("explains a code and a rule", async () => {
    within({});
    const code = await folder.run("explain", "stale-conference");
    assert.deepEqual([code.exit, code.out.split("\n")[0]], [0, "stale-conference"]);
    for (const sought of ["moed-3.04a", "E.D. Mo. L.R. 3.04(A)", "Local Rule 3.04(A)"]) {
      const { exit, out } = await folder.run("explain", sought);
      assert.equal(exit, 0);
      assert.match(out, /^E\.D\. Mo\. L\.R\. 3\.04\(A\) {2}moed-3\.04a\n/);
      assert.match(out, /\nconfirmed {3}\S/);
    }
    const unknown = await folder.run("explain", "moed-3.4a");
    assert.deepEqual([unknown.exit, unknown.out], [2, ""]);
    assert.match(unknown.err, /did you mean .*moed-3\.04a/);
  });

  it("lists the courts", async () => {
    within({});
    const { exit, out } = await folder.run("courts", "--format", "json");
    assert.equal(exit, 0);
    const courts = JSON.parse(out) as { court: string; name: string; rules: { id: string; citation: string; confirmed: string }[] }[];
    for (const id of ["frcp", "frbp", "moed", "njd", "ksd", "casd"]) assert.ok(courts.some(({ court }) => court === id), id);
    for (const { rules } of courts) for (const { confirmed } of rules) assert.match(confirmed, /^(?:high|medium|low)$/);
    assert.equal((await folder.run("courts")).exit, 0);
    assert.equal((await folder.run("courts", "--court", "xx")).exit, 2);
    assert.match((await folder.run("courts", "--court", "moeb")).out, /Bankruptcy Court for the Eastern District of Missouri:\sno\slocal\srule\sin the catalog[\s\S]*\(frbp\)/);
    assert.match((await folder.run("explain", "Fed. R. Bankr. P. 7026")).out, /^Fed\. R\. Bankr\. P\. 7026 \(Fed\. R\. Civ\. P\. 26\(c\)\(1\)\) {2}frbp-7026\n/);
    assert.match((await folder.run("explain", "Bankruptcy Rule 7037")).out, /2 rules answer[\s\S]*frbp-7037\)[\s\S]*frbp-7037-d\)/);
  });
});

describe("goodfaith language-server", () => {
  tidy();

  it("answers an editor over standard input and output", async () => {
    within({});
    const child = spawn(process.execPath, [PROGRAM, "language-server", "--stdio"], { cwd: folder.path });
    const closed = new Promise<number | null>((done) => child.on("close", done));
    const send = (content: object) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...content });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    let out = "";
    const answered = (id: number) => new Promise<void>((done) => {
      const look = () => out.includes(`"id":${id},`) && done();
      child.stdout.on("data", look);
      look();
    });
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    await answered(1);
    send({ id: 2, method: "shutdown" });
    await answered(2);
    send({ method: "exit" });
    assert.equal(await closed, 0);
    assert.match(out, /"capabilities":\{/);
  });
});
