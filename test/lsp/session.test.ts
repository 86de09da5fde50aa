/** The session when the engine fails: it says where, shows nothing false, and has the text when the engine is back. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { Session } from "../../server/session.js";
import { DEFAULT_SETTINGS } from "../../server/settings.js";
import { CALLED, EMAILS_ONLY, README } from "./drafts.js";

const URI = "file:///drafts/motion.md";

function session() {
  const state = { broken: false, log: [] as string[] };
  const catalog = new Proxy(CATALOG, {
    get(target, key, receiver): unknown {
      if (state.broken) throw new Error("the catalog is on fire");
      return Reflect.get(target, key, receiver);
    },
  });
  return { state, session: new Session({ catalog, today: () => "2026-11-22", logError: (line) => state.log.push(line) }) };
}

describe("a session", () => {
  it("survives an engine that throws", () => {
    const { state, session: open } = session();
    open.open(URI, "markdown", 1, EMAILS_ONLY);
    assert.equal(open.analyse(URI, DEFAULT_SETTINGS).kind, "checked");
    state.broken = true;
    open.change(URI, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" }]);
    assert.equal(open.analyse(URI, DEFAULT_SETTINGS).kind, "failed");
    assert.match(state.log.join("\n"), /motion\.md, version 2.*on fire/);
    state.broken = false;
    open.change(URI, 3, [{ range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: "" }]);
    const analysis = open.analyse(URI, DEFAULT_SETTINGS);
    assert.equal(analysis.kind === "checked" && analysis.model.draft.text, EMAILS_ONLY);
  });

  it("works out a version once", () => {
    const { session: open } = session();
    open.open(URI, "markdown", 1, CALLED);
    assert.equal(open.analyse(URI, DEFAULT_SETTINGS), open.analyse(URI, DEFAULT_SETTINGS));
    open.change(URI, 2, [{ text: README }]);
    const analysis = open.analyse(URI, DEFAULT_SETTINGS);
    assert.equal(analysis.kind === "checked" && analysis.model.draft.text, README);
  });

  it("leaves alone what is not open, not in our languages, or too large", () => {
    const { session: open } = session();
    assert.equal(open.analyse(URI, DEFAULT_SETTINGS).kind, "ignored");
    open.open(URI, "python", 1, EMAILS_ONLY);
    assert.equal(open.analyse(URI, DEFAULT_SETTINGS).kind, "ignored");
    open.open(URI, "markdown", 1, "x".repeat(5 * 1024 * 1024 + 1));
    assert.equal(open.analyse(URI, DEFAULT_SETTINGS).kind, "too-large");
    open.change(URI, 2, [{ text: EMAILS_ONLY }]);
    assert.equal(open.analyse(URI, DEFAULT_SETTINGS).kind, "checked");
  });
});
