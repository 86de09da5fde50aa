/** Rules that leave out a dispute because of who the other side is: without counsel, or in custody without. */
import assert from "node:assert/strict";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { motion, TODAY } from "./motion.js";

const read = (text: string) => check(text, "markdown", { catalog: CATALOG, court: null, today: TODAY });
const rules = (text: string): readonly string[] => read(text).authorities.map(({ id }) => id).filter((id) => !id.startsWith("frcp"));

const AGAINST = { counsel: "", alone: ", pro se", held: ", #R-48213, an inmate at Marlow Correctional Center, pro se" } as const;
const against = (court: string, who: keyof typeof AGAINST, kind: "compel" | "strike" = "strike"): string =>
  motion({ court, kind, body: "It should be granted." }).replace("PAUL OKAFOR, Plaintiff,", `PAUL OKAFOR${AGAINST[who]}, Plaintiff,`);

describe("a rule that leaves out disputes with", () => {
  it("a party without counsel does so whoever moves", () => {
    for (const court of ["ded", "ncwd"]) {
      assert.ok(rules(against(court, "counsel")).length > 0, court);
      assert.deepEqual(rules(against(court, "alone")), [], court);
      assert.deepEqual(rules(motion({ court, kind: "strike", body: "It should be granted.", alone: true })), [], court);
    }
  });

  it("a prisoner without counsel does so whoever moves, and not with any other party without counsel", () => {
    for (const court of ["ord", "nhd", "mied", "cacd", "cod"]) {
      assert.ok(rules(against(court, "counsel")).length > 0, court);
      assert.ok(rules(against(court, "alone")).length > 0, court);
      assert.deepEqual(rules(against(court, "held")), [], court);
    }
  });

  it("a prisoner lets the federal rule stand", () => {
    const { authorities, findings } = read(against("ord", "held", "compel"));
    assert.deepEqual(authorities.map(({ id }) => id), ["frcp-37a1"]);
    assert.ok(findings.some(({ code, severity }) => code === "missing-certification" && severity === "error"));
  });

  it("a prisoner does not take a warden for one", () => {
    const text = motion({ court: "ord", kind: "strike", body: "It should be granted." }).replace("PAUL OKAFOR, Plaintiff,", "PAUL OKAFOR, Warden of Marlow State Prison, Plaintiff,");
    assert.ok(rules(text).includes("ord-7-1a"));
  });
});

describe("a rule known from one order alone", () => {
  it("D. Ariz. LRCiv 12.1(c) is told as information, of motions to dismiss alone", () => {
    const { findings } = read(motion({ court: "azd", kind: "dismiss", body: "The second count states no claim." }));
    assert.deepEqual(findings.map(({ code, severity, authority }) => `${severity} ${code} ${authority ?? ""}`), ["information missing-certification azd-12.1c"]);
    assert.deepEqual(read(motion({ court: "azd", kind: "summary-judgment", body: "No fact is in dispute." })).findings, []);
  });
});
