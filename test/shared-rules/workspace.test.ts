/** A workspace's own rules: what is read of them, what is said of the rest and at which line, and what no file can do. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CATALOG } from "../../shared-rules/catalog.js";
import { everyRule } from "../../shared-rules/judges.js";
import { withCourts } from "../../shared-rules/merge.js";
import { keepingLastGood, readRules } from "../../shared-rules/reading/workspace.js";
import { ADDED, lineOf, OVERRIDE, STATE_COURT, TWO } from "./rulesFiles.js";

const FILE = ".goodfaith/rules/moed.yaml";

const read = (text: string) => readRules(text, FILE);
const told = (text: string): readonly string[] => read(text).problems.map(({ span, severity, message }) => `${lineOf(text, span.start)} ${severity}: ${message}`);
const ids = (text: string): readonly string[] => read(text).courts.flatMap((court) => everyRule(court).map(({ id }) => id));

describe("a workspace's rules", () => {
  it("are read as the file has them, and say where they are from", () => {
    const { courts, problems, unread } = read(OVERRIDE);
    assert.deepEqual([problems, unread], [[], []]);
    const [rule] = courts[0]!.rules;
    assert.deepEqual([courts[0]!.id, courts[0]!.abbreviation, rule?.confirmed, rule?.origin], ["moed", "E.D. Mo.", "medium", FILE]);
    assert.deepEqual(rule?.conference, { modes: ["any"], attempt: { counts: true, recites: [] }, unclear: [], insufficient: [], timing: null });
    assert.equal(courts[0]!.name, CATALOG.courts.get("moed")!.name);
  });

  it("may be about a court that is not federal, by its captions", () => {
    const [court] = readRules(STATE_COURT, FILE).courts;
    assert.deepEqual([court?.id, court?.federal, court?.captions?.length], ["calsup", false, 2]);
    assert.equal(readRules(STATE_COURT.replace("captions:", "federal: true\ncaptions:"), FILE).courts[0]?.federal, undefined);
    assert.deepEqual(told(STATE_COURT.replace(/captions: .*\n/, "")), [
      '2 error: court: "calsup" is no federal district or bankruptcy court; expected its id (such as moed or moeb), or for another court also captions',
    ]);
  });

  const faulty: readonly (readonly [why: string, from: string, to: string, says: string])[] = [
    ["a mode that there is not", "modes: [any]", "modes: [in-person, phone]", '9 error: modes: expected one of in-person, telephone, video, letter, email, fax, voicemail, text, unknown, any, found "phone"'],
    ["a key left out", "    confirmed: medium\n", "", '4 error: this rule: expected "confirmed", found none'],
    ["a number for text", "as-of: 2026-01", "as-of: 2026", '16 error: as-of: expected text such as 2020, 2020-09 or 2020-09-01 or null, found 2026 (write it in quotes: "2026")'],
    ["a word for a list", "modes: [any]", "modes: any", '9 error: modes: expected a list, found "any"'],
    ["an id of another court", "id: moed-3.04a", "id: mowd-3.04a", '4 error: rule id "mowd-3.04a" should begin with "moed-"'],
    ["a table for a word", "form: statement-in-motion", "form: { a: b }", "7 error: form: expected one of statement-in-motion, certificate, separate-certificate, declaration, affidavit, letter, joint-letter, joint-stipulation, joint-statement, joint-motion, court-conference, other, found a table of keys and values"],
    ["another version", "schema: 1", "schema: 2", "1 error: schema: expected 1, found 2"],
    ["a court in capitals", "court: moed", "court: MOED", '2 error: court: expected text such as moed or calsup, found "MOED" (did you mean moed?)'],
    ["a court by its abbreviation", "court: moed", "court: E.D. Mo.", '2 error: court: expected text such as moed or calsup, found "E.D. Mo." (did you mean moed?)'],
    ["a form in words", "form: statement-in-motion", "form: statement in motion", "7 error: form: expected one of statement-in-motion, certificate, separate-certificate, declaration, affidavit, letter, joint-letter, joint-stipulation, joint-statement, joint-motion, court-conference, other, found \"statement in motion\" (did you mean statement-in-motion?)"],
    ["a capital", "confirmed: medium", "confirmed: Medium", '17 error: confirmed: expected one of high, medium, low, found "Medium" (did you mean medium?)'],
    ["an id that is a number", "id: moed-3.04a", "id: 3.04", "4 error: id: expected text such as moed-3.04a, found 3.04"],
    ["a slip of the finger", "motions: discovery", "motions: [compel, protectve-order]", '6 error: motions: expected one of compel, protective-order, quash, determine-sufficiency, discovery-sanctions, discovery, sanctions, extension, continue, stay, amend, dismiss, judgment-on-pleadings, summary-judgment, remand, transfer, strike, fees, default, injunction, restraining-order, class-certification, reconsider, in-limine, new-trial, seal, withdraw-counsel, substitute-counsel, pro-hac-vice, leave, intervene, appoint-counsel, in-forma-pauperis, habeas, other, found "protectve-order" (did you mean protective-order?)'],
    ["a comma left out", "{ item: impasse }", "{ item: impasse when: held }", "12 error: This is not YAML as it stands: between { } or [ ] a comma is missing, or a value with a colon in it wants quotation marks (Block collections are not allowed within flow collections)"],
    ["a colon in a sentence", "summary: In this", "summary: Note: in this", "14 error: This is not YAML as it stands: a value with a colon and a blank in it wants quotation marks; or the line below is indented too far (Nested mappings are not allowed in compact mappings)"],
    ["an asterisk", "citation: E.D. Mo. L.R. 3.04(A)", "citation: *A", "1 error: This file was not read: a value that begins with * wants quotation marks."],
    ["days that are none", "attempt: { counts: true }", "attempt: { counts: true }\n      timing: { at-least-days-before-filing: -3 }", "11 error: at-least-days-before-filing: expected a whole number from 0 to 366, found -3"],
    ["a list of kinds with one that there is not", "motions: discovery", "motions: [compel, everything]", '6 error: motions: expected one of compel, protective-order, quash, determine-sufficiency, discovery-sanctions, discovery, sanctions, extension, continue, stay, amend, dismiss, judgment-on-pleadings, summary-judgment, remand, transfer, strike, fees, default, injunction, restraining-order, class-certification, reconsider, in-limine, new-trial, seal, withdraw-counsel, substitute-counsel, pro-hac-vice, leave, intervene, appoint-counsel, in-forma-pauperis, habeas, other, found "everything"'],
  ];
  for (const [why, from, to, says] of faulty) {
    it(`are told apart from ${why}, at its line`, () => {
      const text = OVERRIDE.replace(from, to);
      assert.notEqual(text, OVERRIDE);
      assert.deepEqual(told(text), [says]);
      assert.deepEqual(ids(text), []);
    });
  }

  it("show a fault at its very words", () => {
    const text = OVERRIDE.replace("modes: [any]", "modes: [in-person, phone]");
    const { span } = read(text).problems[0]!;
    assert.equal(text.slice(span.start, span.end), "phone");
  });

  it("go on without a key that there is not", () => {
    const text = OVERRIDE.replace("    form:", "    colour: { deep: [blue] }\n    form:");
    assert.match(told(text).join("\n"), /^7 warning: unknown key "colour" in this rule: expected one of id, citation/);
    assert.deepEqual(ids(text), ["moed-3.04a"]);
    assert.ok(!("colour" in read(text).courts[0]!.rules[0]!));
  });

  it("tell what is missing once, and what a key was meant for", () => {
    assert.deepEqual(told("schema: 1\ncourt: moed\nrules:\n  - id: moed-x\n    citation: X Rule 1\n"), [
      '4 error: this rule: expected also "governs", "form", "conference", "recites", "self-represented", "summary", "sources", "confirmed" and "checked", found none of them',
    ]);
    assert.match(told(OVERRIDE.replace("rules:", "judge: Ada Vale\nrules:")).join(), /^3 warning: unknown key "judge" in this file: expected one of [^(]*\(did you mean judges\?\)$/);
    assert.match(told(OVERRIDE.replace("court: moed", "court: moedd")).join(), /\(did you mean moed\?\)/);
  });

  it("stand and fall one by one", () => {
    const text = TWO.replace("modes: [in-person]", "modes: [phone]");
    assert.deepEqual(ids(text), ["moed-3.04a"]);
    assert.deepEqual(read(text).unread, ["moed-judge-vale-2"]);
    assert.equal(told(text).length, 1);
    assert.deepEqual(ids(TWO.replace("moed-judge-vale-2", "moed-3.04a")), ["moed-3.04a"]);
  });

  it("read files as Windows writes them", () => {
    assert.deepEqual(ids(OVERRIDE.replaceAll("\n", "\r\n")), ["moed-3.04a"]);
    assert.match(told(OVERRIDE.replace("[any]", "[phone]").replaceAll("\n", "\r\n"))[0] ?? "", /^9 error: modes/);
  });

  it("keep quiet about a file that is begun", () => {
    for (const text of ["", "# to be written\n"]) {
      assert.equal(told(text).length, 1);
      assert.match(told(text)[0]!, /^1 warning: There are no rules in this file yet/);
      assert.deepEqual(read(text).unread, []);
    }
  });

  it("tell where it is not YAML", () => {
    assert.match(told(OVERRIDE.replace("modes: [any]", "modes: [any"))[0] ?? "", /^\d+ error: This is not YAML as it stands: /);
    assert.match(told(OVERRIDE.replace("      modes", "\tmodes"))[0] ?? "", /^9 error: .*[Tt]abs/);
    assert.match(told(OVERRIDE.replace("    form: statement-in-motion", "    form: a: b"))[0] ?? "", /^7 error: /);
    assert.equal(read("rules: [").unread, "all");
  });
});

describe("a file of rules made to do harm", () => {
  const nested = (depth: number): string => OVERRIDE.replace("form:", `deep: ${"[".repeat(depth)}${"]".repeat(depth)}\n    form:`);
  const files: readonly (readonly [string, string, RegExp])[] = [
    ["aliases of aliases", `a: &a [x, x]\n${"bcdefgh".split("").map((c, n) => `${c}: &${c} [${`*${"abcdefgh"[n]},`.repeat(9)}]`).join("\n")}\n`, /too many aliases \(at most 20/],
    ["many aliases", `a: &a [x]\n${Array.from({ length: 900 }, (_, n) => `k${n}: *a`).join("\n")}\n`, /too many aliases/],
    ["lists in lists", nested(25), /7 error: This is nested more than 20 deep/],
    ["far too many lists in lists", nested(90_000), /This is nested more than 20 deep/],
    ["tables in tables", Array.from({ length: 400 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"), /nested more than 20 deep/],
    ["a list that is too long", `rules: [${"1,".repeat(2000)}]`, /more than 1000 entries/],
    ["a table that is too long", Array.from({ length: 9000 }, (_, n) => `key-${n}: 1`).join("\n"), /more than 1000 entries/],
    ["too much text", OVERRIDE + `# ${"x".repeat(200 * 1024)}`, /over 200 KB/],
    ["nothing but commas", `[${",".repeat(190_000)}`, /not YAML/],
    ["nothing but brackets", "}".repeat(190_000), /not YAML/],
    ["nothing but anchors", "&a ".repeat(60_000), /not YAML/],
    ["nothing but quotation marks", '"'.repeat(190_000), /not YAML/],
    ["tags that make things", OVERRIDE.replace("medium", "!!js/function 'function () { throw 1 }'"), /./],
  ];
  for (const [what, text, says] of files) {
    it(`is refused for ${what}, soon`, () => {
      const began = Date.now();
      assert.match(told(text).join("\n"), says);
      assert.ok(Date.now() - began < 5000);
    });
  }

  it("may go round in circles", () => {
    assert.deepEqual(ids(OVERRIDE.replace("form:", "round: &r { and: *r }\n    form:")), ["moed-3.04a"]);
    assert.ok(told("schema: 1\ncourt: moed\nrules: &r [*r]\n").length > 0);
  });

  it("gets nothing into our objects", () => {
    const text = OVERRIDE.replace("form:", "__proto__: { origin: nobody }\n    constructor: x\n    form:");
    assert.equal(told(text).length, 2);
    assert.equal(({} as { readonly origin?: string }).origin, undefined);
    assert.equal(read(text).courts[0]!.rules[0]!.origin, FILE);
  });

  it("has at most 200 rules", () => {
    const one = ADDED.slice(ADDED.indexOf("  - id:")).replace(/summary: .*/, "summary: It asks for a meeting.");
    const text = `schema: 1\ncourt: moed\nrules:\n${Array.from({ length: 202 }, (_, n) => one.replace("vale-2", `vale-${n}`)).join("")}`;
    assert.equal(ids(text).length, 200);
    assert.match(told(text)[0] ?? "", /error: expected at most 200 rules in a file/);
  });
});

describe("the page on one's own rules", () => {
  const page = readFileSync(fileURLToPath(new URL("../../docs/workspace-rules.md", import.meta.url)), "utf8");
  const [judge, state] = [...page.matchAll(/```yaml\n([^`]*)```/g)].map(([, yaml]) => yaml ?? "");

  it("shows a rule that can be copied", () => {
    assert.deepEqual(told(judge!), []);
    assert.deepEqual(ids(judge!), ["moed-judge-vale-2"]);
  });

  it("shows a court that can be copied", () => {
    const rest = STATE_COURT.slice(STATE_COURT.indexOf("    governs:"));
    assert.deepEqual(told(state!.replace(/ {4}# \.\.\.[^\n]*\n/, rest)), []);
  });

  it("quotes what is said of a fault", () => {
    assert.ok(told(OVERRIDE.replace("[any]", "[phone]")).every((each) => page.includes(each.replace("9 error: ", ""))));
  });
});

describe("rules beside the catalog", () => {
  const courtsOf = (text: string) => read(text).courts;

  it("stand in for those with their id, in their place, and leave the catalog as it is", () => {
    const before = CATALOG.courts.get("moed")!.rules;
    const { courts } = withCourts(CATALOG, courtsOf(TWO));
    assert.deepEqual(courts.get("moed")!.rules.map(({ id }) => id), [...before.map(({ id }) => id), "moed-judge-vale-2"]);
    assert.deepEqual(courts.get("moed")!.rules.find(({ id }) => id === "moed-3.04a")!.conference.modes, ["any"]);
    assert.equal(CATALOG.courts.get("moed")!.rules, before);
    assert.equal(withCourts(CATALOG, []), CATALOG);
  });

  it("keep what they last said while they are being written", () => {
    const good = courtsOf(TWO);
    const idsOf = (text: string) => keepingLastGood(good, read(text)).flatMap(({ rules }) => rules.map(({ id }) => id)).sort();
    assert.deepEqual(idsOf("rules: ["), ["moed-3.04a", "moed-judge-vale-2"]);
    assert.deepEqual(idsOf(TWO.replace("modes: [any]", "modes: [an]")), ["moed-3.04a", "moed-judge-vale-2"]);
    assert.deepEqual(idsOf(OVERRIDE), ["moed-3.04a"], "a rule that was taken out is gone");
    assert.deepEqual(idsOf(""), []);
  });
});
