/** Every rule of the real catalog is found by its own citation, in a draft of its own court. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { findCitations } from "../../server/draft/citations.js";
import type { RuleCitation } from "../../server/draft/draft.js";
import { ruleCited } from "../../server/features/citations.js";
import { checked } from "./checked.js";

/** "Order of July 2, 2013 (D.N.J.)", "Bryant v. Gestamp W. Va."; not "L.R. 3.04(A)". */
const UNNUMBERED = /^Order of|\bv\. /;

const cited = (text: string): RuleCitation => findCitations(text)[0] ?? assert.fail(`no citation in ${text}`);

describe("every citation of the catalog", () => {
  for (const court of CATALOG.courts.values()) {
    const { model } = checked("A motion.", { model: { standing: { kind: "court", court }, authorities: [] } });
    for (const rule of court.rules) {
      // An order that stands for a rule has no number to be cited by.
      for (const text of [rule.citation, ...rule.formerly].filter((each) => !UNNUMBERED.test(each))) {
        // Two rules may share a number, told apart by what stands behind it: "7037 (Fed. R. Civ. P. 37(d)(1)(B))". The first is meant.
        const first = court.rules.find(({ citation }) => findCitations(citation)[0]?.key === cited(text).key) ?? rule;
        it(`${text} -> ${first.id}`, () => assert.equal(ruleCited(cited(text), model, CATALOG)?.id, first.id));
      }
    }
  }

  it("is not taken for another court's where the draft is in a court of its own", () => {
    const court = CATALOG.courts.get("moed")!;
    const { model } = checked("A motion.", { model: { standing: { kind: "court", court } } });
    assert.equal(ruleCited(cited("L.Civ.R. 37.1(a)(1)"), model, CATALOG), null);
    const nowhere = checked("A motion.", { model: { standing: { kind: "none-found" }, authorities: [] } }).model;
    assert.equal(ruleCited(cited("L.Civ.R. 37.1(a)(1)"), nowhere, CATALOG)?.id, "njd-37.1a1");
  });
});
