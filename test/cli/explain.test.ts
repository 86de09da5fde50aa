import assert from "node:assert/strict";
import { CODES, type Code } from "../../server/compliance/codes.js";
import type { Catalog } from "../../server/compliance/model.js";
import { courtsJson, courtsText, findCourt, runCourts } from "../../cli/courts.js";
import { explainCode, runExplain } from "../../cli/explain.js";
import { authoritiesOf, findAuthorities } from "../../cli/lookup.js";
import { styleFor } from "../../cli/typeset.js";
import { COURTS, LOCAL } from "./models.js";

const CATALOG: Catalog = {
  courts: new Map(COURTS.map((court) => [court.id, court])),
  federalCourts: new Map([["akd", { id: "akd", name: "District of Alaska", abbreviation: "D. Alaska" }]]),
};
const ALL = authoritiesOf(COURTS);
const plain = { width: 80, style: styleFor(false) };

function run(command: (terminal: Parameters<typeof runExplain>[2]) => number) {
  let out = "";
  let err = "";
  const exit = command({ write: (t) => (out += t), warn: (t) => (err += t), width: 80, colour: false });
  return { exit, out, err };
}

describe("finding an authority", () => {
  for (const [sought, ...ids] of [
    ["zzd-9.1a", "zzd-9.1a"],
    ["ZZD-9.1A", "zzd-9.1a"],
    ["Z.D. Test. L.R. 9.1(a)", "zzd-9.1a"],
    ["Z. D. Test. Local Rule 9.1(a)", "zzd-9.1a"],
    ["L.R. 40-9.1(a)", "zzd-9.1a"],
    ["local rule 9.1(A)", "zzd-9.1a"],
    ["Local Rule 9.1", "zzd-9.1a", "yyd-9.1a"],
    ["Y.D. Test. L.R. 9.1", "yyd-9.1a"],
    ["yyd 9.1(A)", "yyd-9.1a"],
    ["Local Rule 9.1(A)(1)", "yyd-9.1a"],
    ["Fed. R. Civ. P. 37(a)(1)", "frcp-37a1"],
    ["FRCP 37(a)(1)", "frcp-37a1"],
    ["Rule 37(a)", "frcp-37a1"],
    ["Federal Rule of Civil Procedure 37(a)(1)(B)", "frcp-37a1"],
    ["Local Rule 37(a)(1)"],
    ["Rule 9"],
    ["zzd", "zzd-9.1a"],
    ["good faith"],
    [""],
  ] as const) {
    it(`${sought || "(nothing)"} -> ${ids.join(", ") || "none"}`, () =>
      assert.deepEqual(findAuthorities(sought, ALL).map(({ rule }) => rule.id), ids));
  }
});

describe("explain", () => {
  it("explains every code", () => {
    for (const code of Object.keys(CODES) as Code[]) {
      const text = explainCode(code, ALL, plain);
      assert.ok(text.startsWith(`${code}\n`));
      assert.match(text, /\nseverity {4}\S/);
      assert.match(text, /\nasked by {4}\S/);
    }
  });

  it("names the rules that ask for a recital", () =>
    assert.match(explainCode("missing-time", ALL, plain), /asked by {4}Z\.D\. Test\. L\.R\. 9\.1\(a\) \(zzd-9\.1a\)$/));

  it("shows a rule whole, with its sources and their dates", () => {
    const { exit, out } = run((terminal) => runExplain("L.R. 40-9.1(a)", CATALOG, terminal));
    assert.equal(exit, 0);
    for (const part of [
      LOCAL.citation, LOCAL.summary, "formerly    Z.D. Test. L.R. 40-9.1(a)", "in person or by telephone", "by e-mail", "by video",
      "where a conference was held: time (confirmed: medium)", "the court will not consider the motion",
      "Doe v. Roe (order, as of 2020-09, read in full)", "https://example.org/doe", "confirmed from the court's own orders and pages, checked 2026-11-22",
    ]) assert.ok(out.replace(/\n {12}/g, " ").includes(part), `${part}\n${out}`);
  });

  it("says what is not confirmed, and why", () => {
    const { out } = run((terminal) => runExplain("yyd-9.1a", CATALOG, terminal));
    assert.match(out, /confirmed {3}not confirmed: check the court's site/);
    assert.match(out, /Seen only as quoted by one order\./);
  });

  it("lists the rules that a bare citation could mean", () => {
    const { exit, out } = run((terminal) => runExplain("Local Rule 9.1", CATALOG, terminal));
    assert.equal(exit, 0);
    assert.match(out, /2 rules answer/);
    assert.match(out, /zzd-9\.1a[\s\S]*yyd-9\.1a/);
  });

  it("offers what is near to the unknown", () => {
    const near = run((terminal) => runExplain("stale-conferense", CATALOG, terminal));
    assert.equal(near.exit, 2);
    assert.match(near.err, /did you mean stale-conference/);
    assert.match(run((terminal) => runExplain("zd-9.1a", CATALOG, terminal)).err, /did you mean zzd-9\.1a/);
    assert.equal(run((terminal) => runExplain("constructor", CATALOG, terminal)).exit, 2);
  });
});

describe("courts", () => {
  it("prints the published JSON", () => {
    const parsed = JSON.parse(courtsJson(COURTS)) as unknown[];
    assert.deepEqual(parsed[1], {
      court: "zzd", name: "United States District Court for the Test District of Zed",
      rules: [{ id: "zzd-9.1a", citation: "Z.D. Test. L.R. 9.1(a)", confirmed: "high" }],
    });
  });

  it("prints a table that keeps to the width, and says what holds elsewhere", () => {
    const text = courtsText(COURTS, 80, styleFor(false));
    for (const line of text.split("\n")) assert.ok(line.length <= 80, line);
    assert.match(text, /^court +rule +how +must state +confirmed\n/);
    assert.match(text, /zzd +Z\.D\. Test\. L\.R\. 9\.1\(a\) +in person or by +good faith, time +high/);
    assert.match(text, /other federal districts only the Federal Rules/);
  });

  it("lists a court's judges with their dates, and of all courts only says which have some", () => {
    const ellery = { name: "Morgan Ellery", office: "magistrate", initials: ["QME"] } as const;
    const rule = { ...COURTS[1]!.rules[0]!, id: "zzd-judge-ellery", citation: "Judge Ellery's Standing Order", judge: ellery.name };
    const courts = [{ ...COURTS[1]!, judges: [{ ...ellery, rules: [rule] }] }];
    assert.match(courtsText(courts, 80, styleFor(false), true), /Morgan Ellery +Judge Ellery's .*\(QME\).*Order, in an.*undated copy/s);
    for (const line of courtsText(courts, 80, styleFor(false), true).split("\n")) assert.ok(line.length <= 80, line);
    assert.match(courtsText(courts, 80, styleFor(false)), /Judges' procedures are known in zzd/);
    const [listed] = JSON.parse(courtsJson(courts)) as { readonly judges: readonly Record<string, unknown>[] }[];
    assert.deepEqual(listed?.judges.map(({ name, office, initials }) => ({ name, office, initials })), [ellery]);
  });

  it("knows a district without rules of its own here", () => {
    const { exit, out } = run((terminal) => runCourts("AKD", "json", CATALOG, terminal));
    assert.equal(exit, 0);
    assert.deepEqual(JSON.parse(out), [{ court: "akd", name: "District of Alaska", rules: [] }]);
    assert.match(run((terminal) => runCourts("akd", "text", CATALOG, terminal)).out, /no local rule in the catalog/);
  });

  it("offers the courts near to an unknown one", () => {
    assert.deepEqual(findCourt("zzd", CATALOG), { kind: "found", id: "zzd" });
    for (const [sought, meant] of [["zd", "zzd (Z.D. Test.)"], ["D. Alaska", "akd (D. Alaska)"], ["alaska", "akd (D. Alaska)"], ["Dist. Alaska", "akd (D. Alaska)"]] as const) {
      const found = findCourt(sought, CATALOG);
      assert.ok(found.kind === "unknown" && found.message.includes(meant), JSON.stringify(found));
    }
    assert.equal(run((terminal) => runCourts("nowhere-at-all", "text", CATALOG, terminal)).exit, 2);
  });
});
