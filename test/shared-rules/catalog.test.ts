/** The catalog as compiled: the five regimes as their orders have them, and sense in every entry. */
import assert from "node:assert/strict";
import { isFederalSet } from "../../shared-rules/federal-rules.js";
import { CATALOG, ruleById } from "../../shared-rules/catalog.js";
import type { Rule } from "../../shared-rules/rules.js";

const rule = (id: string): Rule => {
  const found = ruleById(id);
  assert.ok(found, `no rule ${id}`);
  return found;
};

const items = (r: Rule): readonly string[] => r.recites.map((x) => `${x.item}${x.when ? `:${x.when}` : ""}`);

describe("the catalog", () => {
  it("has the five regimes and the federal rules", () => {
    for (const id of ["moed", "njd", "ksd", "casd", "frcp"]) assert.ok(CATALOG.courts.has(id), id);
  });

  it("reads E.D. Mo. L.R. 3.04(A) as Hill quotes it", () => {
    const r = rule("moed-3.04a");
    assert.deepEqual(r.conference.modes, ["in-person", "telephone"]);
    assert.deepEqual(r.conference.unclear, ["video"]);
    assert.deepEqual(r.conference.insufficient.map((x) => `${x.mode} ${x.by}`), ["letter orders", "email orders"]);
    assert.deepEqual(items(r), ["good-faith:held", "impasse", "date:held", "time:held", "manner:held", "participants:held"]);
    assert.deepEqual(r.conference.attempt, { counts: true, recites: ["efforts", "impasse"] });
    assert.equal(r.selfRepresented, "applies");
  });

  it("keeps the joint letter to cases where it is ordered", () => {
    const r = rule("njd-joint-letter");
    assert.equal(r.governs.whereOrdered, true);
    assert.deepEqual(r.jointContents.map((x) => x.item), [
      "narrowing", "outstanding-requests", "responses", "efforts", "complaining-position", "responding-position", "compromises",
    ]);
    assert.deepEqual(r.jointContents.filter((x) => x.force === "should").map((x) => x.item), ["compromises"]);
    assert.equal(rule("njd-37.1a1").form, "letter");
    assert.equal(rule("njd-37.1a1").confirmed, "medium");
  });

  it("has Kansas's own measure of conferring", () => {
    assert.equal(rule("ksd-37.2").standard, "converse, confer, compare views, consult, and deliberate");
    assert.ok(rule("ksd-37.2").conference.insufficient.some((x) => x.mode === "letter" && x.by === "rule"));
  });

  it("lets no writing do in S.D. Cal., and does not refuse video", () => {
    const r = rule("casd-26.1a");
    assert.ok(r.conference.insufficient.some((x) => x.mode === "email" && x.by === "rule"));
    assert.deepEqual(r.conference.unclear, ["video"]);
  });

  it("reaches with each federal rule only the motions that were read", () => {
    assert.deepEqual(rule("frcp-37a1").governs.motions, ["compel"]);
    assert.deepEqual(rule("frcp-26c1").governs.motions, ["protective-order"]);
    assert.deepEqual(rule("frcp-37d1b").governs, { motions: ["discovery-sanctions"], except: ["missed-deposition"] });
  });

  it("carries no more of the civil rules into bankruptcy than was read", () => {
    assert.deepEqual([...(CATALOG.courts.get("frbp")?.rules ?? [])].map(({ id, confirmed }) => `${id} ${confirmed}`), ["frbp-7037 medium", "frbp-7026 medium", "frbp-7037-d medium"]);
  });

  it("gives every court a name in the table of federal courts", () => {
    for (const id of CATALOG.courts.keys()) if (!isFederalSet(id)) assert.ok(CATALOG.federalCourts.has(id), id);
  });

  for (const court of CATALOG.courts.values()) {
    for (const r of court.rules) {
      it(`${r.id} says what supports it`, () => {
        assert.ok(r.sources.length > 0);
        assert.ok(r.sources.some((s) => s.kind !== "secondary") || r.confirmed === "low", "only secondary sources");
        if (r.confirmed !== "high") assert.ok(r.caveat, "no caveat");
        assert.doesNotMatch(JSON.stringify(r), /unverified|fallback|recollection|placeholder|\/seeds\//i);
      });
    }
  }
});
