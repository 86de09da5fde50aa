/** Incremental sync: whatever way a text came about, the server finds in it what it finds in it when opened whole. */
import assert from "node:assert/strict";
import type { Diagnostic, DocumentSymbol } from "vscode-languageserver-protocol";
import { Editor } from "./client.js";
import { CALLED, EMAILS_ONLY, EMAIL_WORDS } from "./drafts.js";

const URI = "file:///drafts/typed.md";
const WHOLE = "file:///drafts/whole.md";

describe("incremental sync", () => {
  let editor: Editor;
  beforeEach(async () => { editor = await Editor.start(); });
  afterEach(() => editor.kill());

  /** What the server says of the document, beside what it says of the same text opened whole. */
  async function same(): Promise<readonly Diagnostic[]> {
    const symbols = (uri: string) => editor.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
    const typed = await editor.diagnostics(URI);
    await editor.open(WHOLE, editor.document(URI).getText());
    assert.deepEqual(stripUris(typed), stripUris(await editor.diagnostics(WHOLE)));
    assert.deepEqual(await symbols(URI), await symbols(WHOLE));
    await editor.close(WHOLE);
    return typed;
  }

  it("typed a character at a time", async () => {
    await editor.open(URI, EMAILS_ONLY);
    await editor.type(URI, "exchanged e-mails with", "conferred by telephone with");
    await same();
  });

  it("several changes in one notice, each in the text the one before it left", async () => {
    await editor.open(URI, EMAILS_ONLY);
    const top = { line: 0, character: 0 };
    await editor.change(URI,
      { range: { start: top, end: top }, text: "<!-- a note -->\n\n" },
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "<!-- another -->\n" },
      { range: { start: top, end: { line: 1, character: 0 } }, text: "" });
    await same();
  });

  it("the whole text at once, and then a keystroke", async () => {
    await editor.open(URI, EMAILS_ONLY);
    await editor.change(URI, { text: CALLED });
    await editor.type(URI, "2:30", "3:30");
    await same();
  });

  it("everything deleted, and typed back", async () => {
    await editor.open(URI, EMAILS_ONLY);
    await editor.change(URI, { range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } }, text: "" });
    assert.deepEqual(await same(), []);
    await editor.change(URI, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: EMAILS_ONLY });
    await same();
  });

  it("with Windows line ends", async () => {
    await editor.open(URI, EMAILS_ONLY.replaceAll("\n", "\r\n"));
    await editor.type(URI, "object to both", "object\r\nto both");
    const found = await same();
    const one = found.find((each) => each.code === "no-live-conference");
    assert.ok(one, codes(found));
    assert.ok(editor.document(URI).getText(one.range).includes("e-mails"), editor.document(URI).getText(one.range));
  });

  it("with characters of two code units before the words at fault", async () => {
    await editor.open(URI, EMAILS_ONLY);
    await editor.type(URI, "Counsel for Defendant exchanged", "𝒞ounsel 👩‍⚖️ for Defendant exchanged");
    const found = await same();
    const one = found.find((each) => each.code === "no-live-conference");
    assert.ok(one, codes(found));
    const words = editor.document(URI).getText(one.range);
    assert.ok(words.includes("e-mails") && !words.includes("𝒞"), words);
  });

  it("two documents at once do not mix", async () => {
    await editor.open(URI, EMAILS_ONLY);
    await editor.open("file:///drafts/other.md", CALLED);
    await editor.type(URI, "April 2", "April 3");
    const [bad, good] = [await editor.diagnostics(URI), await editor.diagnostics("file:///drafts/other.md")];
    assert.ok(bad.some((each) => each.code === "no-live-conference"), codes(bad));
    assert.ok(!good.some((each) => each.code === "no-live-conference"), codes(good));
    assert.ok(editor.document(URI).getText().includes(EMAIL_WORDS));
  });
});

const codes = (found: readonly Diagnostic[]): string => `found: ${found.map((each) => each.code).join(", ") || "nothing"}`;

const stripUris = (found: readonly Diagnostic[]): unknown =>
  JSON.parse(JSON.stringify(found, (key, value: unknown) => (key === "uri" ? undefined : value)));
