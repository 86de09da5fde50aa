/** The case file through the built server: drafts follow it as it is edited, and its faults have their places. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CodeAction, CompletionItem, Diagnostic, Hover } from "vscode-languageserver-protocol/node";
import { CASE as CASE_SUMMARY, CHECKLIST, INSERTION, LOG_CONFERRAL, type CaseSummary, type Checklist, type Insertion, type LogConferral } from "../../server/protocol.js";
import { CASE, NO_LOG } from "../case/caseFiles.js";
import { UNWATCHING, workFolder } from "./workFolder.js";
import { STATE_COURT } from "../shared-rules/rulesFiles.js";
import { CONFERRED, declaration, motionSaying, NO_TIME } from "../filing/papers.js";
import { CALLED, NO_CERTIFICATION } from "./drafts.js";

/** The draft without a court in its caption. */
const NO_COURT = CALLED.replace(/^# UNITED[^\n]*\n## EASTERN[^\n]*\n/, "");

describe("a case file in an editor", () => {
  const here = workFolder("case"), { uri, write, start, told } = here;
  const says = ({ message }: Diagnostic): string => String(message);
  const watched = (name: string): Promise<void> =>
    here.editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type: 2 }] });
  /** Waits for the draft's last status to be of this court. */
  const court = (name: string, id: string | null): Promise<true> =>
    here.editor.until(() => ((here.editor.statuses.filter((each) => each.uri === uri(name)).at(-1)?.court?.id ?? null) === id ? true : undefined));

  it("gives the court, and open drafts follow it while it is edited", async () => {
    await start({ "goodfaith.yaml": CASE });
    await here.editor.open(uri("drafts/a.md"), NO_COURT);
    await court("drafts/a.md", "moed");
    await here.editor.open(uri("goodfaith.yaml"), CASE, "yaml");
    await here.editor.type(uri("goodfaith.yaml"), "court: moed", "court: ksd");
    await court("drafts/a.md", "ksd");
    await here.editor.close(uri("goodfaith.yaml"));
    await court("drafts/a.md", "moed"); // what was typed was never saved
    write("goodfaith.yaml", CASE.replace("court: moed", "court: njd"));
    await watched("goodfaith.yaml");
    await court("drafts/a.md", "njd");
  });

  it("shows where it is faulty, and keeps what it last said", async () => {
    await start({ "goodfaith.yaml": CASE });
    await here.editor.open(uri("a.md"), NO_COURT);
    await court("a.md", "moed");
    await here.editor.open(uri("goodfaith.yaml"), CASE, "yaml");
    await here.editor.type(uri("goodfaith.yaml"), "court: moed", "court: mood");
    const [fault] = await here.editor.until(() => (told("goodfaith.yaml")?.length ? told("goodfaith.yaml") : undefined));
    assert.deepEqual([fault!.source, fault!.code, fault!.severity, fault!.range], ["goodfaith", "case-file", 1, here.editor.rangeOf(uri("goodfaith.yaml"), "mood")]);
    assert.match(says(fault!), /is no court that is known here .*Until it is mended, what was read before stays in force\.$/);
    await here.editor.type(uri("a.md"), "April 2, 2025", "April 3, 2025");
    await here.editor.diagnostics(uri("a.md"));
    assert.equal(here.editor.statuses.at(-1)!.court?.id, "moed");
    await here.editor.type(uri("goodfaith.yaml"), "court: mood", "court: moed");
    await here.editor.until(() => (told("goodfaith.yaml")?.length === 0 ? true : undefined));
  });

  it("knows a court that the workspace's rules bring, once they do", async () => {
    await start({ "goodfaith.yaml": CASE.replace("court: moed", "court: calsup") });
    await here.editor.open(uri("a.md"), NO_COURT);
    await here.editor.until(() => (told("goodfaith.yaml")?.some((each) => /is no court that is known here/.test(says(each))) ? true : undefined));
    write(".goodfaith/rules/calsup.yaml", STATE_COURT);
    await watched(".goodfaith/rules/calsup.yaml");
    await here.editor.until(() => (told("goodfaith.yaml")?.length === 0 ? true : undefined));
    await court("a.md", "calsup");
  });

  it("the nearest counts, within the workspace; two in one folder are told", async () => {
    await start({ "goodfaith.yaml": CASE, "in/goodfaith.yml": CASE.replace("court: moed", "court: ksd"), "goodfaith.yml": CASE });
    await here.editor.open(uri("in/a.md"), NO_COURT);
    await here.editor.open(uri("b.md"), NO_COURT);
    await court("in/a.md", "ksd");
    await court("b.md", "moed");
    const [second] = await here.editor.until(() => told("goodfaith.yml"));
    assert.match(says(second!), /two case files here: goodfaith\.yaml counts/);
  });

  it("is read again without a client that watches files", async () => {
    await start({}, UNWATCHING);
    await here.editor.open(uri("a.md"), NO_COURT);
    await court("a.md", null);
    write("goodfaith.yaml", NO_LOG);
    await here.editor.connection.sendNotification("textDocument/didSave", { textDocument: { uri: uri("goodfaith.yaml") } });
    await court("a.md", "moed");
  });

  it("is not read through a link that leads out of the workspace, nor when it is too large", async function () {
    if (process.platform === "win32") this.skip();
    const outside = mkdtempSync(join(tmpdir(), "goodfaith-outside-"));
    try {
      writeFileSync(join(outside, "goodfaith.yaml"), CASE);
      symlinkSync(join(outside, "goodfaith.yaml"), join(here.path, "goodfaith.yaml"));
      await start({ "large/goodfaith.yaml": `${CASE}#${"x".repeat(300_000)}\n` });
      const [link] = await here.editor.until(() => told("goodfaith.yaml"));
      assert.match(says(link!), /link leads out of the workspace/);
      await here.editor.open(uri("large/a.md"), NO_COURT);
      const [large] = await here.editor.until(() => told("large/goodfaith.yaml"));
      assert.match(says(large!), /over 200 KB/);
      await court("large/a.md", null);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  describe("its log", () => {
    const request = <R>(method: string, params: object): Promise<R> => here.editor.connection.sendRequest<R>(method, params);
    const CALL = { date: "2025-03-20", time: "4:10 p.m.", mode: "telephone", by: ["Helen Marsh"], with: ["Thomas Reyes"], about: ["rog-1"], outcome: "impasse" };
    const WRITTEN = '  - date: 2025-03-20\n    time: "4:10 p.m."\n    mode: telephone\n    by: [Helen Marsh]\n    with: [Thomas Reyes]\n    about: [rog-1]\n    outcome: impasse\n';

    it("shows in the checklist, and a change in it is told by a status though the draft stands as it stood", async () => {
      await start({ "goodfaith.yaml": CASE });
      await here.editor.open(uri("a.md"), CALLED);
      await here.editor.open(uri("notes.md"), "# Notes\n");
      await here.editor.open(uri("goodfaith.yaml"), CASE, "yaml");
      const days = async (): Promise<readonly string[]> => (await request<Checklist>(CHECKLIST, { uri: uri("a.md") })).duties.map(({ due, place }) => `${due} ${place.uri === uri("goodfaith.yaml")}`);
      assert.deepEqual(await days(), ["2025-07-15 true"]);
      const before = await here.editor.until(() => here.editor.statuses.filter((each) => each.uri === uri("a.md")).at(-1));
      const count = here.editor.statuses.length;
      await here.editor.type(uri("goodfaith.yaml"), "due: 2025-07-15", "due: 2025-07-16");
      const after = await here.editor.until(() => here.editor.statuses.slice(count).find((each) => each.uri === uri("a.md")));
      assert.deepEqual(after, before);
      assert.deepEqual(await days(), ["2025-07-16 true"]);
      assert.equal(await request(CHECKLIST, { uri: uri("notes.md") }), null);
      assert.equal(await request(CHECKLIST, { uri: uri("goodfaith.yaml") }), null);
    });

    it("fills the certification, in the command and in the action", async () => {
      await start({ "goodfaith.yaml": CASE });
      await here.editor.open(uri("a.md"), NO_CERTIFICATION);
      const filled = "Helen Marsh, counsel for Defendant, conferred [in good faith / not in good faith] with Thomas Reyes, counsel for Plaintiff, by telephone on March 17, 2025, at 2:30 p.m., about Interrogatory Nos. 4 and 9.";
      const insertion = await request<Insertion>(INSERTION, { uri: uri("a.md"), kind: "certification" });
      assert.ok(insertion.newText.includes(filled), insertion.newText);
      assert.ok(!insertion.newText.includes("quoted"), "notes stay in the file");
      const [found] = await here.editor.until(() => told("a.md")?.filter(({ code }) => code === "missing-certification"));
      const actions = await request<readonly CodeAction[]>("textDocument/codeAction", { textDocument: { uri: uri("a.md") }, range: found!.range, context: { diagnostics: [found] } });
      assert.match(actions[0]!.title, /from the log/);
      assert.ok(JSON.stringify(actions[0]!.edit).includes("Helen Marsh, counsel for Defendant, conferred"), JSON.stringify(actions[0]));
    });

    it("is held against the draft, with a way to the entry", async () => {
      await start({ "goodfaith.yaml": CASE });
      await here.editor.open(uri("a.md"), CALLED.replace("March 17, 2025 at", "March 18, 2025 at"));
      const [found] = await here.editor.until(() => (told("a.md")?.length ? told("a.md") : undefined));
      assert.deepEqual([found!.code, found!.severity, found!.range], ["contradicted-certification", 2, here.editor.rangeOf(uri("a.md"), "March 18, 2025")]);
      const [place] = found!.relatedInformation!;
      assert.deepEqual([place!.location.uri, place!.location.range.start.line], [uri("goodfaith.yaml"), CASE.slice(0, CASE.indexOf("date: 2025-03-17")).split("\n").length - 1]);
      await here.editor.type(uri("a.md"), "March 18, 2025", "March 17, 2025");
      await here.editor.until(() => (told("a.md")?.length === 0 ? true : undefined));
    });

    it("takes an entry as an edit, in the text as it is typed", async () => {
      await start({ "goodfaith.yaml": CASE });
      await here.editor.open(uri("drafts/a.md"), CALLED);
      const line = (text: string): number => text.slice(0, text.indexOf("orders:")).split("\n").length - 1;
      const onDisk = await request<LogConferral>(LOG_CONFERRAL, { uri: uri("drafts/a.md"), entry: CALL });
      assert.ok(onDisk.kind === "edit", JSON.stringify(onDisk));
      assert.deepEqual([onDisk.uri, onDisk.version, onDisk.position.line, onDisk.newText.trim()], [uri("goodfaith.yaml"), null, line(CASE), WRITTEN.trim()]);
      await here.editor.open(uri("goodfaith.yaml"), CASE, "yaml");
      await here.editor.type(uri("goodfaith.yaml"), "judge: SRC", "judge: SRC # who\n# was it");
      const open = await request<LogConferral>(LOG_CONFERRAL, { uri: uri("goodfaith.yaml"), entry: CALL });
      assert.ok(open.kind === "edit" && open.position.line >= line(here.editor.document(uri("goodfaith.yaml")).getText()) - 1, JSON.stringify(open));
      assert.equal(open.version, here.editor.document(uri("goodfaith.yaml")).version);
    });

    it("is begun where there is none, beside the draft", async () => {
      await start({});
      await here.editor.open(uri("drafts/a.md"), CALLED);
      const answer = await request<LogConferral>(LOG_CONFERRAL, { uri: uri("drafts/a.md"), entry: CALL });
      assert.ok(answer.kind === "create");
      assert.equal(answer.uri, uri("drafts/goodfaith.yaml"));
      assert.match(answer.text, /^# The case file: .*\nschema: 1\nconferrals:\n {2}- date: 2025-03-20\n/);
    });

    it("takes nothing wrong, nothing into a faulty file, and nothing outside the workspace", async () => {
      await start({ "goodfaith.yaml": "schema: [" });
      await here.editor.open(uri("a.md"), CALLED);
      const reason = async (params: object): Promise<string> => {
        const answer = await request<LogConferral>(LOG_CONFERRAL, params);
        return answer.kind === "refused" ? answer.reason : JSON.stringify(answer);
      };
      assert.match(await reason({ uri: uri("a.md"), entry: { ...CALL, mode: "smoke" } }), /^mode: expected one of/);
      assert.match(await reason({ uri: uri("a.md"), entry: { ...CALL, date: "2025-02-30" } }), /no day of the calendar/);
      assert.match(await reason({ uri: uri("a.md"), entry: CALL }), /not in order at the moment/);
      assert.match(await reason({ uri: "untitled:Untitled-1", entry: CALL }), /Open the folder of the case first/);
      assert.match(await reason({ uri: "file:///elsewhere/a.md", entry: CALL }), /Open the folder of the case first/);
    });

    it("knows whom and what to choose from", async () => {
      await start({ "goodfaith.yaml": CASE });
      const summary = await request<CaseSummary>(CASE_SUMMARY, { uri: uri("a.md") });
      assert.deepEqual(summary.people.map(({ name, role }) => `${role} ${name}`), ["counsel Thomas Reyes", "counsel Helen Marsh", "party Marguerite Delacroix", "party Ozark Freight Lines, Inc."]);
      assert.deepEqual(summary.discovery, [{ id: "rog-1", words: "Interrogatory Nos. 1 through 12" }]);
      assert.match(summary.today, /^\d{4}-\d{2}-\d{2}$/);
    });
  });

  it("has papers read together, open or on the disk, and edits of one are felt in the other", async () => {
    const silent = motionSaying("The documents are relevant.");
    await start({ "goodfaith.yaml": `${NO_LOG}filings:\n  - { motion: drafts/motion.md, with: [exhibits/one.md] }\n`, "exhibits/one.md": declaration(NO_TIME) });
    await here.editor.open(uri("drafts/motion.md"), silent);
    const codes = (...expected: readonly string[]) => here.editor.until(() => {
      const last = told("drafts/motion.md");
      return last && last.map(({ code }) => code).join() === expected.join() ? last : undefined;
    });
    const [found] = await codes("missing-time");
    assert.equal(found!.relatedInformation![0]!.location.uri, uri("exhibits/one.md"));
    write("exhibits/one.md", declaration(CONFERRED));
    await watched("exhibits/one.md");
    await codes();
    await here.editor.open(uri("exhibits/one.md"), declaration(CONFERRED));
    await here.editor.type(uri("exhibits/one.md"), " at 2:30 p.m.", "");
    await codes("missing-time");
    await here.editor.close(uri("exhibits/one.md"));
    await codes();
    rmSync(join(here.path, "exhibits/one.md"));
    await watched("exhibits/one.md");
    const gone = await codes("missing-certification", "not-covered");
    assert.match(says(gone[1]!), /Not read: exhibits\/one\.md/);
  });

  it("completes and explains its keys, and no draft's words", async () => {
    await start({ "goodfaith.yaml": CASE });
    assert.ok(here.editor.initialized.capabilities.completionProvider);
    const document = await here.editor.open(uri("goodfaith.yaml"), `${CASE}fil`, "yaml");
    const end = document.positionAt(document.getText().length);
    const items = await here.editor.connection.sendRequest<readonly CompletionItem[]>("textDocument/completion", { textDocument: { uri: uri("goodfaith.yaml") }, position: end });
    assert.deepEqual(items.map(({ label }) => label), ["case-numbers", "filings"]);
    const { start: at } = here.editor.rangeOf(uri("goodfaith.yaml"), "outcome: impasse");
    const hover = await here.editor.connection.sendRequest<Hover>("textDocument/hover", { textDocument: { uri: uri("goodfaith.yaml") }, position: at });
    assert.match(JSON.stringify(hover.contents), /How it ended/);
    await here.editor.open(uri("a.md"), CALLED);
    assert.equal(await here.editor.connection.sendRequest("textDocument/completion", { textDocument: { uri: uri("a.md") }, position: { line: 0, character: 1 } }), null);
  });
});
