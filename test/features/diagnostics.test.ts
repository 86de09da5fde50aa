import assert from "node:assert/strict";
import { diagnostics } from "../../server/features/diagnostics.js";
import { at, checked, finding, URI } from "./checked.js";

const TEXT = "# Motion\r\n\r\n𝒞ounsel sent e-mails.\r\nA supplement came later.";
const related = [{ span: at(TEXT, "supplement"), message: "Not discussed since" }];

describe("diagnostics", () => {
  it("count in lines and UTF-16 units, and name their source and code", () => {
    const [found] = diagnostics(checked(TEXT, { model: { findings: [finding(TEXT, "e-mails")] } }), { relatedInformation: true });
    assert.deepEqual(found, {
      source: "goodfaith", code: "no-live-conference", severity: 1, message: "No live conference: only e-mails.",
      range: { start: { line: 2, character: 14 }, end: { line: 2, character: 21 } }, data: { finding: 0, fixes: [] },
    });
  });

  it("tell related places only to clients that show them", () => {
    const draft = checked(TEXT, { model: { findings: [finding(TEXT, "e-mails", { related })] } });
    assert.equal(diagnostics(draft, { relatedInformation: true })[0]?.relatedInformation?.[0]?.location.uri, URI);
    assert.equal(diagnostics(draft, { relatedInformation: false })[0]?.relatedInformation, undefined);
  });

  it("have the severity that the settings choose", () => {
    const model = { findings: [finding(TEXT, "e-mails"), finding(TEXT, "later", { code: "stale-conference" })] };
    const settings = { severity: { "no-live-conference": "information", "stale-conference": "off" } };
    assert.deepEqual(diagnostics(checked(TEXT, { model, settings }), { relatedInformation: true }).map((each) => [each.code, each.severity]), [["no-live-conference", 3]]);
  });

  it("are not shown in what is no draft", () => {
    const model = { findings: [finding(TEXT, "e-mails")] };
    assert.deepEqual(diagnostics(checked(TEXT, { model, draft: { kind: "other" } }), { relatedInformation: true }), []);
  });
});
