/** A motion and its declaration in an editor: both open, one on the disk, and one edited while the other is looked at. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { CONFERRED, NO_TIME, POINTS, declaration, motionSaying } from "../filing/papers.js";
import { Editor, EDITOR, pulling } from "./client.js";

const MOTION = "file:///drafts/motion.md", DECLARATION = "file:///drafts/marsh%20decl.md";

describe("papers filed together, in an editor", () => {
  let editor: Editor;
  const made: string[] = [];
  afterEach(() => {
    editor.kill();
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  const codesOf = (found: readonly Diagnostic[]) => found.map(({ code, severity }) => `${code} ${severity}`);
  /** The latest diagnostics of a document are these, at once or soon. */
  const shows = (uri: string, codes: readonly string[]) =>
    editor.until(() => {
      const last = editor.published.filter((each) => each.uri === uri).at(-1);
      return last && codesOf(last.diagnostics).join() === codes.join() ? last.diagnostics : undefined;
    });

  describe("both open", () => {
    it("the declaration answers, whichever is opened first", async () => {
      editor = await Editor.start();
      await editor.open(MOTION, motionSaying(POINTS));
      await shows(MOTION, ["missing-certification 3"]);
      await editor.open(DECLARATION, declaration(CONFERRED));
      await shows(MOTION, []);
      await editor.close(DECLARATION);
      await shows(MOTION, ["missing-certification 3"]);
    });

    it("what the declaration lacks is shown in both, with a way from one to the other", async () => {
      editor = await Editor.start();
      await editor.open(DECLARATION, declaration(NO_TIME));
      await editor.open(MOTION, motionSaying(POINTS));
      const [found] = await shows(MOTION, ["missing-time 1"]);
      assert.deepEqual(found?.range, editor.rangeOf(MOTION, "set forth in the Declaration"));
      const there = found?.relatedInformation?.filter(({ location }) => location.uri === DECLARATION) ?? [];
      assert.ok(there.some(({ location }) => editor.document(DECLARATION).getText(location.range).startsWith("conferred in good faith")), JSON.stringify(there));
      await shows(DECLARATION, ["missing-time 1"]);
    });

    it("an edit of the declaration is felt in the motion", async () => {
      editor = await Editor.start();
      await editor.open(DECLARATION, declaration(NO_TIME));
      await editor.open(MOTION, motionSaying(POINTS));
      await shows(MOTION, ["missing-time 1"]);
      await editor.type(DECLARATION, "March 17, 2025,", "March 17, 2025, at 2:30 p.m.,");
      await shows(MOTION, []);
      await shows(DECLARATION, []);
    });

    it("a pulled report is fresh when the other paper changed, and unchanged when nothing did", async () => {
      editor = await Editor.start({ capabilities: pulling(EDITOR) });
      await editor.open(DECLARATION, declaration(NO_TIME));
      await editor.open(MOTION, motionSaying(POINTS));
      const first = await editor.pull(MOTION);
      assert.equal((await editor.pull(MOTION, first.resultId)).kind, "unchanged");
      await editor.change(DECLARATION, { text: declaration(CONFERRED) });
      const second = await editor.pull(MOTION, first.resultId);
      assert.deepEqual(second.kind === "full" && second.items, []);
    });

    it("in another folder it does not answer", async () => {
      editor = await Editor.start();
      await editor.open("file:///elsewhere/marsh.md", declaration(CONFERRED));
      await editor.open(MOTION, motionSaying(POINTS));
      await shows(MOTION, ["missing-certification 3"]);
    });
  });

  describe("the declaration on the disk", () => {
    function workspace(files: Readonly<Record<string, string>>) {
      const folder = mkdtempSync(join(tmpdir(), "goodfaith-lsp-"));
      made.push(folder);
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, name, ".."), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      return { folder, uri: (name: string) => pathToFileURL(join(folder, name)).href };
    }

    it("is read within the workspace, and read again when it is saved", async () => {
      const { folder, uri } = workspace({ "case/marsh.md": declaration(NO_TIME) });
      editor = await Editor.start({ root: pathToFileURL(folder).href });
      await editor.open(uri("case/motion.md"), motionSaying(POINTS));
      const [found] = await shows(uri("case/motion.md"), ["missing-time 1"]);
      assert.ok(found?.relatedInformation?.some(({ location }) => location.uri === uri("case/marsh.md")));
      writeFileSync(join(folder, "case/marsh.md"), declaration(CONFERRED));
      await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri("case/marsh.md"), type: 2 }] });
      await editor.change(uri("case/motion.md"), { text: `${motionSaying(POINTS)}\n` });
      await shows(uri("case/motion.md"), []);
    });

    it("is read again when the client says that it changed", async () => {
      const { folder, uri } = workspace({ "marsh.md": declaration(NO_TIME) });
      editor = await Editor.start({ root: pathToFileURL(folder).href, capabilities: { ...EDITOR, workspace: { ...EDITOR.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } } });
      await editor.open(uri("motion.md"), motionSaying(POINTS));
      await shows(uri("motion.md"), ["missing-time 1"]);
      writeFileSync(join(folder, "marsh.md"), declaration(CONFERRED));
      await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri("marsh.md"), type: 2 }] });
      await shows(uri("motion.md"), []);
    });

    it("is left alone outside the workspace, and behind a link", async () => {
      const { folder, uri } = workspace({ "in/readme.md": "x", "out/marsh.md": declaration(CONFERRED), "beside/marsh.md": declaration(CONFERRED) });
      symlinkSync(join(folder, "out/marsh.md"), join(folder, "in/marsh.md"));
      symlinkSync(join(folder, "out"), join(folder, "in/linked"));
      editor = await Editor.start({ root: pathToFileURL(join(folder, "in")).href });
      for (const name of ["in/motion.md", "in/linked/motion.md", "beside/motion.md"]) {
        await editor.open(uri(name), motionSaying(POINTS));
        await shows(uri(name), ["missing-certification 3"]);
      }
    });

    it("is left alone where no folder is open", async () => {
      const { uri } = workspace({ "marsh.md": declaration(CONFERRED) });
      editor = await Editor.start();
      await editor.open(uri("motion.md"), motionSaying(POINTS));
      await shows(uri("motion.md"), ["missing-certification 3"]);
    });
  });
});
