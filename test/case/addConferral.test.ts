/** A new entry in the log: it is there, and nothing else has changed by a byte. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { addConferral, NEW_CASE_FILE, type NewConferral } from "../../shared-rules/reading/addConferral.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { CASE, NO_LOG } from "./caseFiles.js";

const CALL: NewConferral = { date: "2025-03-20", time: "4:10 p.m.", mode: "telephone", by: ["Helen Marsh"], with: ["Thomas Reyes"], about: ["rog-1 Nos. 4, 9"], outcome: "impasse" };

const WRITTEN = `  - date: 2025-03-20
    time: "4:10 p.m."
    mode: telephone
    by: [Helen Marsh]
    with: [Thomas Reyes]
    about: ["rog-1 Nos. 4, 9"]
    outcome: impasse
`;
const FLOW = '{ date: 2025-03-20, time: "4:10 p.m.", mode: telephone, by: [Helen Marsh], with: [Thomas Reyes], about: ["rog-1 Nos. 4, 9"], outcome: impasse }';

/** Adds to the text and answers what it has become. */
function added(text: string, entry: NewConferral = CALL): string {
  const edit = addConferral(text, entry);
  assert.equal(edit.kind, "edit", JSON.stringify(edit));
  return edit.kind === "edit" ? text.slice(0, edit.offset) + edit.newText + text.slice(edit.offset) : "";
}

const refusal = (text: string): string => {
  const edit = addConferral(text, CALL);
  return edit.kind === "refused" ? edit.reason : assert.fail(edit.newText);
};

describe("an entry is added to the log", () => {
  it("below the last one, in its columns, before the key that follows", () => {
    const at = CASE.indexOf("orders:");
    assert.equal(added(CASE), CASE.slice(0, at) + WRITTEN + CASE.slice(at));
  });
  it("below a remark on the last line, and above one that has a line of its own", () => {
    const text = `${NO_LOG}conferrals:\n- {date: 2025-03-10, mode: email} # sent late\n# next week: call again\n`;
    assert.equal(added(text), text.replace("# sent late\n", `# sent late\n${WRITTEN.replace(/^ {2}/gm, "")}`));
  });
  for (const [what, text, expected] of [
    ["to a file without a log", NO_LOG, `${NO_LOG}conferrals:\n${WRITTEN}`],
    ["to a file that ends without a line break", "schema: 1", `schema: 1\nconferrals:\n${WRITTEN}`],
    ["to an empty file", "", `schema: 1\nconferrals:\n${WRITTEN}`],
    ["to a new file", NEW_CASE_FILE, `${NEW_CASE_FILE}conferrals:\n${WRITTEN}`],
    ["under a key with nothing below", "schema: 1\nconferrals: # none yet\ncourt: moed\n", `schema: 1\nconferrals: # none yet\n${WRITTEN}court: moed\n`],
    ["between empty brackets", "schema: 1\nconferrals: []\n", `schema: 1\nconferrals: [${FLOW}]\n`],
    ["between brackets", "schema: 1\nconferrals: [ { date: 2025-03-10, mode: email } ]\n", `schema: 1\nconferrals: [ { date: 2025-03-10, mode: email }, ${FLOW} ]\n`],
    ["after a comma between brackets", "schema: 1\nconferrals: [\n  { date: 2025-03-10, mode: email },\n]\n", `schema: 1\nconferrals: [\n  { date: 2025-03-10, mode: email }, ${FLOW}\n]\n`],
    ["below block text", "schema: 1\nconferrals:\n  - date: 2025-03-10\n    mode: email\n    notes: |\n      Two\n      lines\ncourt: moed\n", `schema: 1\nconferrals:\n  - date: 2025-03-10\n    mode: email\n    notes: |\n      Two\n      lines\n${WRITTEN}court: moed\n`],
  ] as const) {
    it(what, () => assert.equal(added(text), expected));
  }
  it("with the file's own line ends", () => {
    const text = CASE.replace(/\n/g, "\r\n");
    assert.equal(added(text), added(CASE).replace(/\n/g, "\r\n"));
  });
  it("only where it can be: what is faulty, an alias or no list is left alone, with the reason", () => {
    assert.match(refusal("schema: [\n"), /not in order at the moment: This is not YAML/);
    assert.match(refusal("schema: 1\nconferrals: none\n"), /no list/);
    assert.match(refusal("schema: 1\nconferrals: ~\n"), /no list/);
    assert.match(refusal("schema: 1\nconferrals: &l\n  - *l\n"), /an alias in it stands in the very list or table that it repeats/);
    assert.match(refusal("schema: 1\nold: &l [{ date: 2025-03-10, mode: email }]\nconferrals: *l\n"), /alias/);
    assert.match(refusal("{ schema: 1 }\n"), /a line each/);
    assert.match(refusal("schema: 1\n---\nschema: 1\n"), /by hand/);
    assert.match(refusal("schema: 1\n...\n"), /by hand/);
  });
  it("and reads as it was meant", () => {
    const { file, problems } = readCase(added(CASE), () => true);
    assert.deepEqual(problems, []);
    const { date, time, mode, about, outcome } = file.conferrals.at(-1)!;
    assert.deepEqual({ date, time, mode, about, outcome }, { date: "2025-03-20", time: "4:10 p.m.", mode: "telephone", about: ["rog-1 Nos. 4, 9"], outcome: "impasse" });
  });
});

describe("whatever the file and the entry", () => {
  const words = fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), fc.constantFrom("no", "~", "1e3", "a: b", "- x", "# y", "[z", "it's", "two\nlines", "Müller, J.", " x ", "null"));
  const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
  const entries: fc.Arbitrary<NewConferral> = fc.record({
    date: days, mode: fc.constantFrom("telephone", "email", "in-person"), time: fc.option(fc.constantFrom("2:30 p.m.", "14:15"), { nil: undefined }),
    by: fc.option(fc.array(words, { maxLength: 3 }), { nil: undefined }), with: fc.option(fc.array(words, { maxLength: 3 }), { nil: undefined }),
    about: fc.option(fc.array(words, { maxLength: 2 }), { nil: undefined }), outcome: fc.constantFrom("held", "impasse", null), notes: fc.option(words, { nil: null }),
  }, { requiredKeys: ["date", "mode"] }) as fc.Arbitrary<NewConferral>;
  const comments = fc.option(fc.stringMatching(/^[\w:#'"\-,[\]{} ]{0,20}$/), { nil: null }).map((text) => (text === null ? "" : ` # ${text}`));
  const files = fc.tuple(fc.array(entries, { maxLength: 4 }), fc.constantFrom("block", "flow", "mixed", "none", "empty"), fc.constantFrom("", "  ", "    "), fc.constantFrom("\n", "\r\n"), comments, comments, fc.boolean(), fc.boolean())
    .map(([log, style, indent, eol, above, beside, after, ends]) => {
      const clean = log.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined && value !== null)));
      const flow = (value: unknown): string => stringify(value, { collectionStyle: "flow", lineWidth: 0, doubleQuotedAsJSON: true, defaultStringType: "QUOTE_DOUBLE" }).trimEnd();
      const block = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd().split("\n").join(`\n${indent}  `);
      const list = log.length === 0 || style === "empty" ? (style === "flow" ? " []" : beside)
        : style === "flow" ? ` [${clean.map(flow).join(", ")}]${beside}`
          : `${beside}\n${clean.map((each, n) => `${indent}- ${style === "mixed" && n % 2 ? flow(each) : block(each)}`).join(`${beside.startsWith(" #") && style === "mixed" ? "" : ""}\n`)}`;
      const text = `schema: 1${above}\n# a remark\n${style === "none" ? "" : `conferrals:${list}\n`}${after ? `judge: SRC\n# the end\n` : ""}`;
      return (ends ? text : text.trimEnd()).replace(/\n/g, eol);
    });

  it("an entry is inserted, and every other byte stays", () => {
    let [edits, refusals] = [0, 0];
    fc.assert(fc.property(files, entries, (text, entry) => {
      const edit = addConferral(text, entry);
      if (edit.kind === "refused") return void (refusals += 1);
      edits += 1;
      const after = text.slice(0, edit.offset) + edit.newText + text.slice(edit.offset);
      const [before, now] = [parse(text) as Record<string, unknown>, parse(after) as Record<string, unknown>];
      const log = (data: Record<string, unknown>): readonly unknown[] => (Array.isArray(data["conferrals"]) ? data["conferrals"] : []);
      assert.deepEqual(log(now).slice(0, -1), log(before));
      assert.deepEqual({ ...now, conferrals: null }, { ...before, conferrals: null });
      const told = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== null && value.length > 0));
      assert.deepEqual(log(now).at(-1), told);
      // The insertion holds the entry and nothing of the file's own: no comment is doubled or moved into it.
      assert.equal(after.length, text.length + edit.newText.length);
      assert.ok(!edit.newText.includes("a remark") && !edit.newText.includes("the end"));
    }), { numRuns: 1500 });
    assert.ok(edits > 20 * refusals, `${refusals} of ${edits + refusals} refused`);
  });
});
