/** Every rule of the real catalog is found by its own citation, in a draft of its own court. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { ruleCited } from "../../server/features/citations.js";
import { at, checked } from "./checked.js";

describe("every citation of the catalog", () => {
  for (const court of CATALOG.courts.values()) {
    const { model } = checked("A motion.", { model: { standing: { kind: "court", court }, authorities: [] } });
    for (const rule of court.rules) {
      for (const text of [rule.citation, ...rule.formerly]) {
        it(`${text} -> ${rule.id}`, () => assert.equal(ruleCited({ text, span: at(text, text) }, model, CATALOG)?.id, rule.id));
      }
    }
  }

  it("is not taken for another court's where the draft is in a court of its own", () => {
    const court = CATALOG.courts.get("moed")!;
    const { model } = checked("A motion.", { model: { standing: { kind: "court", court } } });
    assert.equal(ruleCited({ text: "L.Civ.R. 37.1(a)(1)", span: at("x", "x") }, model, CATALOG), null);
    const nowhere = checked("A motion.", { model: { standing: { kind: "none-found" }, authorities: [] } }).model;
    assert.equal(ruleCited({ text: "L.Civ.R. 37.1(a)(1)", span: at("x", "x") }, nowhere, CATALOG)?.id, "njd-37.1a1");
  });
});
