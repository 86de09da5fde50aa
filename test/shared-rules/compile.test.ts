/** The catalog's compiler: what it says of a court file with a fault, and where. */
import assert from "node:assert/strict";

interface Judges { readonly faults: readonly string[]; readonly court?: string; readonly judges?: readonly { readonly name: string; readonly rules: readonly { readonly judge: string }[] }[] }
interface Compiled { readonly faults: readonly string[]; readonly court?: { readonly id: string; readonly rules: readonly Record<string, unknown>[] } }
type Compile = (text: string, fileName: string) => Compiled;

const compiler = new URL("../../scripts/compile-catalog.mjs", import.meta.url).href;

const GOOD = `schema: 1
court: abcd
name: United States District Court for the District of Abcedaria
abbreviation: D. Abc.
rules:
  - id: abcd-7.1
    citation: D. Abc. L.R. 7.1
    governs: { motions: all }
    form: certificate
    conference:
      modes: [in-person]
      attempt: { counts: true }
    recites:
      - { item: date, when: held }
    self-represented: unstated
    summary: A motion carries a certificate that the parties met before it was filed.
    sources:
      - { id: one, cite: An order, kind: order, as-of: 2020-01, read: in-part, supports: [duty] }
    confirmed: medium
    checked: 2026-11-22
`;

describe("compiling a court file", () => {
  let compile: Compile;
  before(async () => {
    compile = ((await import(compiler)) as { compileCourt: Compile }).compileCourt;
  });

  it("turns keys to camelCase and fills what may be left out", () => {
    const { faults, court } = compile(GOOD, "abcd.yaml");
    assert.deepEqual(faults, []);
    assert.equal(court?.id, "abcd");
    const rule = court.rules[0] as { readonly selfRepresented: string; readonly conference: { readonly unclear: unknown }; readonly jointContents: unknown };
    assert.equal(rule.selfRepresented, "unstated");
    assert.deepEqual(rule.conference.unclear, []);
    assert.deepEqual(rule.jointContents, []);
  });

  const faulty: readonly (readonly [why: string, from: string, to: string, says: RegExp])[] = [
    ["a misspelt key", "    form: certificate\n", "    form: certificate\n    recited: []\n", /^abcd\.yaml:10: unknown key "recited" in this rule: expected one of id, citation/],
    ["a value that is not one of the list", "form: certificate", "form: postcard", /^abcd\.yaml:9: form: expected one of statement-in-motion, .*, found "postcard"/],
    ["no confirmed", "    confirmed: medium\n", "", /^abcd\.yaml:6: this rule: expected "confirmed", found none/],
    ["a source without cite", "cite: An order, ", "", /^abcd\.yaml:18: this entry of sources: expected "cite", found none/],
    ["an id of another court", "id: abcd-7.1", "id: abce-7.1", /^abcd\.yaml:6: rule id "abce-7\.1" should begin with "abcd-"/],
    ["any beside a mode", "modes: [in-person]", "modes: [any, in-person]", /^abcd\.yaml:11: "any" stands alone/],
    ["a mode accepted and unclear", "modes: [in-person]", "modes: [video]\n      unclear: [video]", /^abcd\.yaml:11: "video" is accepted here/],
    ["broken YAML", "rules:", "rules: [", /^abcd\.yaml:\d+: /],
    ["an unknown kind of motion", "motions: all", "motions: [everything]", /^abcd\.yaml:8: .*motions.*everything/],
  ];
  for (const [why, from, to, says] of faulty) {
    it(`names the line of ${why}`, () => {
      const { faults } = compile(GOOD.replace(from, to), "abcd.yaml");
      assert.ok(faults.some((f) => says.test(f)), faults.join("\n") || "no fault found");
    });
  }

  it("wants the file named after the court", () => {
    assert.match(compile(GOOD, "wxyz.yaml").faults.join("\n"), /wxyz\.yaml:2: court: expected "wxyz", the file.s name, found "abcd"/);
  });

  it("wants the whole name, and leaves a court's captions to workspaces", () => {
    assert.match(compile(GOOD.replace(/name: .*\n/, ""), "abcd.yaml").faults.join("\n"), /^abcd\.yaml:1: this file: expected "name", found none/);
    assert.match(compile(GOOD.replace("rules:", "captions: [A Court of Somewhere]\nrules:"), "abcd.yaml").faults.join("\n"), /^abcd\.yaml:5: "captions" is for/);
  });

  it("leaves judges to files of their own, which hold nothing else", async () => {
    const { compileJudges } = (await import(compiler)) as { compileJudges: (text: string, fileName: string) => Judges };
    const rules = GOOD.slice(GOOD.indexOf("  - id:")).replace(/^/gm, "    ").replace("abcd-7.1", "abcd-judge-ellery");
    const judges = `judges:\n  - name: Morgan Ellery\n    rules:\n${rules.trimEnd()}\n`;
    const file = `schema: 1\ncourt: abcd\n${judges}`;
    assert.deepEqual(compileJudges(file, "judges/abcd.yaml").faults, []);
    assert.deepEqual(compileJudges(file, "judges/abcd.yaml").judges?.map(({ name, rules }) => [name, rules[0]?.judge]), [["Morgan Ellery", "Morgan Ellery"]]);
    assert.match(compileJudges(file, "judges/wxyz.yaml").faults.join("\n"), /^judges\/wxyz\.yaml:2: court: expected "wxyz"/);
    assert.match(compileJudges(GOOD, "judges/abcd.yaml").faults.join("\n"), /rules: expected only judges here/);
    assert.match(compileJudges(file.replace("abcd-judge-ellery", "abcd-ellery"), "judges/abcd.yaml").faults.join("\n"), /^judges\/abcd\.yaml:6: rule id "abcd-ellery" should begin with "abcd-judge-"/);
    assert.match(compile(GOOD + judges, "abcd.yaml").faults.join("\n"), /judges: expected in judges\//);
  });

  it("refuses a bomb of aliases", () => {
    const bomb = `a: &a [x, x]\n${"bcdefgh".split("").map((c, i) => `${c}: &${c} [${`*${"abcdefgh"[i]},`.repeat(9)}]`).join("\n")}\n`;
    assert.ok(compile(bomb, "abcd.yaml").faults.length > 0);
  });
});
