import assert from "node:assert/strict";
import { courtChoices } from "../../server/features/courts.js";
import { status } from "../../server/features/status.js";
import { CATALOG, checked, finding, URI, type Parts } from "./checked.js";

const TEXT = "Counsel sent e-mails.";
const of = (parts: Parts) => status(URI, 7, { kind: "checked", ...checked(TEXT, parts) });
const requirement = (state: "met" | "unmet" | "unclear") => ({ id: `test/${state}`, asks: "something", status: state, evidence: [] });

describe("the status", () => {
  it("counts unmet requirements and the findings shown", () => {
    const model = { requirements: [requirement("met"), requirement("unmet"), requirement("unclear")], findings: [finding(TEXT, "e-mails")] };
    assert.deepEqual(of({ model }), {
      uri: URI, version: 7, isDraft: true, court: { id: "test", name: "Court of E.D. Test", abbreviation: "E.D. Test" }, standing: "court", unmet: 1, findings: 1,
    });
    assert.equal(of({ model, settings: { severity: { "no-live-conference": "off" } } }).findings, 0);
  });

  it("names no court where none was found, or it is not ours", () => {
    assert.deepEqual([of({ model: { standing: { kind: "none-found" } } }).court, of({ model: { standing: { kind: "not-ours", name: "Circuit Court" } } }).standing], [null, "not-ours"]);
  });

  it("of what is no draft says nothing", () => {
    assert.equal(of({ draft: { kind: "other" } }).isDraft, false);
    assert.equal(status(URI, 7, { kind: "too-large" }).standing, "too-large");
  });
});

describe("the courts to choose from", () => {
  it("are those of the catalog, then the other federal trial courts, each once; never the federal rules", () => {
    assert.deepEqual(courtChoices(CATALOG).map((each) => [each.id, each.inCatalog]), [["other", true], ["test", true], ["akd", false]]);
  });
});
