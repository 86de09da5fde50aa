/** The built server as a process: starting, stopping, and living through what it should not have been sent. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { COURTS, EXPLAIN, INSERTION, type CourtChoice } from "../../server/protocol.js";
import { Editor, EDITOR, PLAIN, pulling, SERVER } from "./client.js";
import { EMAILS_ONLY } from "./drafts.js";

const URI = "file:///drafts/motion.md";

describe("the server's life", () => {
  let editor: Editor | undefined;
  afterEach(() => editor?.kill());

  it("says what it can do", async () => {
    editor = await Editor.start({ capabilities: pulling(EDITOR) });
    const { capabilities, serverInfo } = editor.initialized;
    assert.equal(serverInfo?.name, "goodfaith");
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.documentSymbolProvider, true);
    assert.deepEqual(capabilities.documentLinkProvider, {});
    assert.ok(capabilities.codeActionProvider);
    assert.ok(capabilities.diagnosticProvider);
  });

  it("offers no pulling to a client that does not pull", async () => {
    editor = await Editor.start({ capabilities: PLAIN });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
  });

  it("ends with 0 after shutdown and exit", async () => {
    editor = await Editor.start();
    await editor.open(URI, EMAILS_ONLY);
    assert.equal(await editor.stop(), 0);
  });

  it("ends with 1 on exit without shutdown", async () => {
    editor = await Editor.start();
    const server = editor.process;
    const ended = new Promise((done) => server.once("exit", done));
    await editor.connection.sendNotification("exit");
    assert.equal(await ended, 1);
  });

  it("ends when its input ends", () => {
    const { status, signal } = spawnSync(process.execPath, [SERVER, "--stdio"], { input: "", timeout: 5000 });
    assert.equal(signal, null);
    assert.notEqual(status, null);
  });

  it("writes nothing to stdout but the protocol", async () => {
    editor = await Editor.start();
    const errors: unknown[] = [];
    editor.connection.onError((error) => errors.push(error));
    await editor.open(URI, EMAILS_ONLY);
    await editor.diagnostics(URI);
    assert.deepEqual(errors, []);
  });

  const requests: readonly (readonly [string, object | null | readonly unknown[]])[] = [
    ["textDocument/hover", {}],
    ["textDocument/hover", { textDocument: { uri: 7 }, position: "here" }],
    ["textDocument/hover", { textDocument: { uri: "file:///not-open.md" }, position: { line: 0, character: 0 } }],
    ["textDocument/codeAction", { textDocument: { uri: "file:///not-open.md" } }],
    ["textDocument/codeAction", { textDocument: { uri: 0 }, range: null, context: null }],
    ["textDocument/documentSymbol", {}],
    ["textDocument/documentSymbol", { textDocument: { uri: "nonsense" } }],
    [EXPLAIN, {}],
    [EXPLAIN, { uri: URI }],
    [INSERTION, {}],
    [INSERTION, { uri: "file:///not-open.md", kind: "certification" }],
    [INSERTION, { uri: URI, kind: "sonnet" }],
  ];
  it("answers null to requests that make no sense", async () => {
    editor = await Editor.start();
    await editor.open(URI, EMAILS_ONLY);
    for (const [method, params] of requests) {
      assert.equal(await editor.connection.sendRequest(method, params), null, `${method} ${JSON.stringify(params)}`);
    }
    assert.ok(await editor.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri: URI } }), "and lives on");
  });

  it("lives through notices that make no sense, and keeps the text it has", async () => {
    editor = await Editor.start();
    await editor.open(URI, EMAILS_ONLY);
    const before = await editor.diagnostics(URI);
    await editor.connection.sendNotification("textDocument/didOpen", {});
    await editor.connection.sendNotification("textDocument/didOpen", { textDocument: { uri: "file:///x.md", version: 1, languageId: "markdown" } });
    await editor.connection.sendNotification("textDocument/didChange", { textDocument: { uri: "file:///never.md", version: 2 }, contentChanges: [{ text: "" }] });
    await editor.connection.sendNotification("textDocument/didChange", { textDocument: { uri: URI, version: 1 } });
    await editor.connection.sendNotification("textDocument/didChange", { textDocument: { uri: URI, version: 1 }, contentChanges: [{ range: {}, text: "!" }] });
    await editor.connection.sendNotification("textDocument/didClose", {});
    await editor.connection.sendNotification("workspace/didChangeConfiguration", {});
    await editor.connection.sendNotification("no/such/notice", { a: 1 });
    await assert.rejects(editor.connection.sendRequest("no/such/request", {}));
    await editor.change(URI, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "" });
    assert.deepEqual(await editor.diagnostics(URI), before);
  });

  it("lists the courts one can choose, those with local rules first", async () => {
    editor = await Editor.start();
    const courts = await editor.connection.sendRequest<readonly CourtChoice[]>(COURTS, {});
    const own = courts.filter((court) => court.inCatalog);
    assert.ok(own.some((court) => court.id === "moed" && court.abbreviation === "E.D. Mo."), JSON.stringify(courts.slice(0, 8)));
    assert.deepEqual(courts.slice(0, own.length), own);
    assert.ok(courts.length >= 90, `${courts.length} federal trial courts`);
    assert.ok(!courts.some((court) => court.id === "frcp"));
  });
});
