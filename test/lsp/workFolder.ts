/** A folder on the disk with an editor open on it: made before each test of a suite, and gone after it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientCapabilities, Diagnostic } from "vscode-languageserver-protocol/node";
import { Editor, EDITOR } from "./client.js";

/** An editor that watches no files for us. */
export const UNWATCHING: ClientCapabilities = { ...EDITOR, workspace: { ...EDITOR.workspace, didChangeWatchedFiles: { dynamicRegistration: false } } };

export interface WorkFolder {
  readonly path: string;
  /** The one that `start` started. */
  readonly editor: Editor;
  readonly uri: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly start: (files: Readonly<Record<string, string>>, capabilities?: ClientCapabilities) => Promise<void>;
  /** What was last published for a file. */
  readonly told: (name: string) => readonly Diagnostic[] | undefined;
}

/** @param name what the folder's name has in it */
export function workFolder(name: string): WorkFolder {
  let path: string;
  let editor: Editor;
  beforeEach(() => (path = realpathSync(mkdtempSync(join(tmpdir(), `goodfaith-${name}-`)))));
  afterEach(() => {
    editor.kill();
    rmSync(path, { recursive: true, force: true });
  });
  const uri = (file: string): string => pathToFileURL(join(path, file)).href;
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  return {
    get path() { return path; },
    get editor() { return editor; },
    uri, write,
    async start(files, capabilities = EDITOR) {
      for (const [file, text] of Object.entries(files)) write(file, text);
      editor = await Editor.start({ capabilities, root: pathToFileURL(path).href });
    },
    told: (file) => editor.published.filter((each) => each.uri === uri(file)).at(-1)?.diagnostics,
  };
}
