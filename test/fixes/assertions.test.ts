/** No inserted sentence says that something happened: with its brackets emptied it holds no verb of a deed done. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import type { RecitalItem } from "../../shared-rules/rules.js";
import { blanksOf } from "../../server/fixes/blanks.js";
import { OATH } from "../../server/fixes/certification.js";
import { insertJointItem, jointLetterSkeleton } from "../../server/fixes/joint-letter.js";
import { recitalFor } from "../../server/fixes/recital.js";
import { draftOf } from "./drafts.js";

const ITEMS: readonly RecitalItem[] = [
  "good-faith", "impasse", "opposition", "reasons", "issues", "efforts", "steps", "compromises",
  "date", "time", "place", "manner", "participants", "duration",
];

/** Deeds and results, as a lawyer would tell them. */
const DEEDS = /\b(?:conferred|met|spoke|telephoned|called|wrote|e-mailed|visited|took place|was held|were held|participated|attended|began|lasted|agreed|could not|oppos\w+|unable|able|sincere|faith|true and correct)\b/i;

const emptied = (text: string): string =>
  blanksOf(text).reduceRight((t, b) => `${t.slice(0, b.start)}~${t.slice(b.end)}`, text);

const RULES = [...CATALOG.courts.values()].flatMap((c) => c.rules);

describe("what a fix asserts", () => {
  for (const item of ITEMS) {
    it(`nothing: ${item}`, () => {
      for (const rule of RULES) assert.doesNotMatch(emptied(recitalFor(item, rule, draftOf(""))), DEEDS);
    });
  }
  it("nothing: the oath", () => assert.doesNotMatch(emptied(OATH), DEEDS));
  it("nothing: the parts of joint papers", () => {
    for (const rule of RULES.filter((r) => r.form.startsWith("joint-"))) {
      const headless = (text: string): string => text.replace(/^## .*$/gm, "");
      assert.doesNotMatch(emptied(headless(jointLetterSkeleton(draftOf(""), rule))), DEEDS);
      for (const item of rule.jointContents) {
        const edit = insertJointItem(draftOf(""), rule, item).edits[0];
        assert.doesNotMatch(emptied(headless(edit?.newText ?? "")), DEEDS);
      }
    }
  });
});
