/** A blank is a finding of its own, and hides only what it stands for. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import type { Finding } from "../../server/compliance/model.js";
import { check } from "../../server/engine.js";
import { apply } from "../fixes/drafts.js";
import { motion, TODAY } from "./motion.js";

const findingsOf = (text: string): readonly Finding[] =>
  check(text, "markdown", { catalog: CATALOG, today: TODAY, court: null }).findings.filter((f) => f.severity !== "information");
const codesOf = (text: string): readonly string[] => [...new Set(findingsOf(text).map((f) => f.code))].sort();

describe("blanks in a certification", () => {
  const cases: readonly (readonly [name: string, words: string, found: readonly string[]])[] = [
    ["one for the date hides no other recital", "On [date], I conferred in good faith with Daniel Osei by telephone. We were unable to reach an accord.", ["missing-time", "unfilled-placeholder"]],
    ["one for date and time hides both", "On [date and time], I conferred in good faith with Daniel Osei by telephone. We were unable to reach an accord.", ["unfilled-placeholder"]],
    ["one among e-mails does not make them a conference", "On [date], I e-mailed Daniel Osei in good faith. We were unable to reach an accord.", ["no-live-conference", "unfilled-placeholder"]],
    ["one for a name hides no date", "I conferred in good faith with [name of counsel] by telephone at 2:00 p.m. We were unable to reach an accord.", ["missing-date", "unfilled-placeholder"]],
  ];
  for (const [name, words, found] of cases) {
    it(name, () => assert.deepEqual(codesOf(motion({ court: "moed", body: `## Certification of Conference\n\n${words}` })), found));
  }
});

describe("a certification just put in shows its blanks, and nothing new beside them", () => {
  for (const court of new Set([...CATALOG.courts.values()].map((c) => c.id).filter((id) => CATALOG.federalCourts.has(id)))) {
    const text = motion({ court, body: "The interrogatories are relevant." });
    for (const fix of findingsOf(text).find((f) => f.code === "missing-certification")?.fixes ?? []) {
      const before = codesOf(text).filter((code) => code !== "missing-certification");
      it(`${court}: ${fix.title}`, () => assert.deepEqual(codesOf(apply(text, fix.edits)), [...before, "unfilled-placeholder"].sort()));
    }
  }
});
