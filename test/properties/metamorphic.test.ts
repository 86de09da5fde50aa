/**
 * What says nothing new finds nothing new: whole drafts set, typed, renamed, moved in time, marked up and added to in ways
 * that a judge would not notice. The codes and severities of errors and warnings stay.
 *
 * GOODFAITH_PROPERTY_RUNS raises the number of trials for each property, GOODFAITH_PROPERTY_SEED draws others.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { drafts } from "./drafts.js";
import { KNOWN } from "./known.js";
import { PROPERTIES, TODAY, type Property, type Trial } from "./properties.js";
import type { Sample } from "./transform/sample.js";

const RUNS = Number(process.env["GOODFAITH_PROPERTY_RUNS"] ?? 160);
const SEED = Number(process.env["GOODFAITH_PROPERTY_SEED"] ?? 3);
/** Trials of one draft in which a known failure has to show. */
const RUNS_OF_ONE = 250;

const { samples, withCourtbench } = drafts();
const codesBefore = new Map<string, string>();

describe(`whole drafts changed in nothing that matters (${samples.length} drafts)`, function () {
  this.timeout(Math.max(30_000, RUNS * 60));

  if (!withCourtbench) it.skip("the cases of the courtbench, which is not beside this project");

  for (const property of PROPERTIES) {
    it(property.name, () => {
      const drawn = samples.filter((s) => !KNOWN.some((k) => k.property === property.name && s.name.startsWith(k.draft)));
      fc.assert(fc.property(property.of(drawn), holds), { numRuns: RUNS, seed: SEED });
    });
  }

  for (const { property, draft, because } of KNOWN) {
    const fromCourtbench = draft.startsWith("courtbench");
    (fromCourtbench && !withCourtbench ? it.skip : it)(`still open: ${property}, ${draft}: ${because}`, () => {
      const changed = PROPERTIES.find((p) => p.name === property);
      const of = samples.filter((s) => s.name.startsWith(draft));
      assert.ok(changed && of.length > 0, "no such property or draft");
      assert.ok(fails(changed, of), "this holds now: take its row out of known.ts");
    });
  }
});

const fails = (property: Property, of: readonly Sample[]): boolean =>
  fc.check(fc.property(property.of(of), holds), { numRuns: RUNS_OF_ONE, seed: SEED }).failed;

function holds({ before, after, params }: Trial): void {
  if (after === null) return;
  const was = codesBefore.get(before.name) ?? codes(before);
  codesBefore.set(before.name, was);
  assert.equal(codes(after), was, `${before.name} ${JSON.stringify(params)} reads:\n${after.text}`);
}

/** Errors and warnings, sorted. */
const codes = ({ text, language }: Sample): string =>
  check(text, language, { catalog: CATALOG, court: null, today: TODAY }).findings
    .filter((f) => f.severity !== "information").map((f) => `${f.severity} ${f.code}`).sort().join(", ");
