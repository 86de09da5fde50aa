/** Settings as they come from editors, right and wrong. */
import assert from "node:assert/strict";
import { CODES } from "../../server/compliance/codes.js";
import manifest from "../../package.json" with { type: "json" };
import { DEFAULT_SETTINGS, languageOf, readSettings } from "../../server/settings.js";

const knows = (id: string): boolean => id === "moed";

describe("settings", () => {
  it("are the defaults where nothing is said", () => {
    for (const nothing of [undefined, null, "x", [], {}]) assert.deepEqual(readSettings(nothing, knows), DEFAULT_SETTINGS);
  });

  it("are read value by value", () => {
    const { court, severity, languages, problems } = readSettings({ court: "moed", severity: { "missing-time": "off" }, languages: ["tex"] }, knows);
    assert.deepEqual([court, [...severity], languages, problems], ["moed", [["missing-time", "off"]], ["tex"], []]);
  });

  it("that are wrong are named, and the others count", () => {
    const { court, severity, problems } = readSettings({ court: 3, severity: { nonsense: "off", "missing-time": "loud", "missing-date": "error" }, languages: [1] }, knows);
    assert.deepEqual([court, [...severity], problems.length], [null, [["missing-date", "error"]], 4]);
  });

  it("take a judge by name, and no other kind of thing", () => {
    assert.deepEqual([readSettings({ judge: " Donna M. Ryu " }, knows).judge, readSettings({ judge: "" }, knows).judge], ["Donna M. Ryu", null]);
    const { judge, problems } = readSettings({ judge: ["Ryu"] }, knows);
    assert.deepEqual([judge, problems.length], [null, 1]);
    assert.match(problems[0]!, /^goodfaith\.judge: \["Ryu"\] is not a name/);
  });

  it("take what case numbers tell, entry by entry", () => {
    const { caseNumbers, problems } = readSettings({ caseNumbers: [
      { office: 4, court: "moed" }, { initials: "RLW", judge: "Ada Moe" }, { court: "moed" }, { office: "4" }, { office: "4", court: "narnia" }, { ofice: "4", court: "moed" }, "4", { office: {}, court: "moed" },
    ] }, knows);
    assert.deepEqual(caseNumbers.map(({ office, initials, court, judge }) => [office, initials, court, judge]), [["4", null, "moed", null], [null, "RLW", null, "Ada Moe"]]);
    assert.equal(problems.length, 6, problems.join("\n"));
    assert.match(problems.join("\n"), /entry 3: expected "office"[^\n]*\n[^\n]*entry 4: expected "court"[^\n]*\n[^\n]*entry 5: "narnia" is no court[^\n]*\n[^\n]*entry 6: there is no key "ofice"[^\n]*\n[^\n]*entry 7: "4" is not an entry[^\n]*\n[^\n]*entry 8: office: \{\} is not text/);
    assert.equal(readSettings({ caseNumbers: { office: "4" } }, knows).problems.length, 1);
  });

  it("say that case numbers past the most that are used do not count", () => {
    const entries = (count: number) => Array.from({ length: count }, (_, n) => ({ begins: `4:${n}`, court: "moed" }));
    assert.deepEqual(readSettings({ caseNumbers: entries(500) }, knows).problems, []);
    const { caseNumbers, problems } = readSettings({ caseNumbers: entries(503) }, knows);
    assert.deepEqual([caseNumbers.length, problems], [500, ["goodfaith.caseNumbers: it has 503 entries; only the first 500 are used."]]);
  });

  it("do not take what every object has for a code", () => {
    assert.equal(readSettings({ severity: { constructor: "off", toString: "off" } }, knows).problems.length, 2);
  });

  it("say how to read a document of a language", () => {
    const only = (languages: readonly string[]) => readSettings({ languages }, knows);
    assert.equal(languageOf("markdown", DEFAULT_SETTINGS), "markdown");
    assert.equal(languageOf("tex", DEFAULT_SETTINGS), "latex");
    assert.equal(languageOf("text", DEFAULT_SETTINGS), "plaintext");
    assert.equal(languageOf("python", DEFAULT_SETTINGS), null);
    assert.equal(languageOf("constructor", DEFAULT_SETTINGS), null);
    assert.equal(languageOf("asciidoc", only(["asciidoc"])), "plaintext");
    assert.equal(languageOf("markdown", only(["latex"])), null);
    assert.equal(languageOf("plaintex", only(["latex"])), "latex");
  });

  it("are described to VS Code as the server takes them", () => {
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(Object.keys(properties["goodfaith.severity"].properties), Object.keys(CODES));
    assert.deepEqual(properties["goodfaith.languages"].default, DEFAULT_SETTINGS.languages);
  });
});
