/** Cited rules lead to where they were read. */
import assert from "node:assert/strict";
import { findCitations } from "../../server/draft/citations.js";
import { links } from "../../server/features/links.js";
import type { Rule, Source } from "../../shared-rules/rules.js";
import type { Catalog } from "../../server/compliance/model.js";
import { CATALOG, checked, rule } from "./checked.js";

const TEXT = "Certified under Local Rule 1.1(A), and Fed. R. Evid. 702 is another matter.";

const source = (fields: Partial<Source>): Source => ({ id: "a", cite: "Roe v. Doe", kind: "order", asOf: null, read: "quoted", supports: [], ...fields });

function linksWith(sources: readonly Source[], draft: { readonly kind?: "other"; readonly forum?: null } = {}): ReturnType<typeof links> {
  const own: Rule = rule({ sources }), court = { ...CATALOG.courts.get("test")!, rules: [own] };
  const catalog: Catalog = { ...CATALOG, courts: new Map([...CATALOG.courts, ["test", court]]) };
  return links(checked(TEXT, { draft: { citations: findCitations(TEXT), ...draft }, model: { standing: { kind: "court", court }, authorities: [own] } }), catalog);
}

describe("links of cited rules", () => {
  it("stand at the citation, and name the rule and the source", () => {
    const [link, ...others] = linksWith([source({ url: "https://example.gov/roe" })]);
    assert.deepEqual(others, []);
    assert.equal(link?.target, "https://example.gov/roe");
    assert.equal(TEXT.slice(link.range.start.character, link.range.end.character), "Local Rule 1.1(A)");
    assert.equal(link.tooltip, "E.D. Test L.R. 1.1(A), as read in: Roe v. Doe");
  });

  it("lead to the rule's own page before an order, and to what was read whole", () => {
    const target = (...sources: readonly Source[]): string | undefined => linksWith(sources)[0]?.target;
    assert.equal(target(source({ url: "https://example.gov/order" }), source({ kind: "rule", url: "https://example.gov/rule" })), "https://example.gov/rule");
    assert.equal(target(source({ url: "https://example.gov/part", read: "in-part" }), source({ url: "https://example.gov/whole", read: "full-text" })), "https://example.gov/whole");
    assert.equal(target(source({ kind: "rule" }), source({ url: "https://example.gov/order" })), "https://example.gov/order", "a source without an address");
  });

  it("are none where no address is fit for one", () => {
    for (const url of [undefined, "javascript:alert(1)", "file:///etc/passwd", "https://example.gov/a page", "command:workbench.action.quit"]) {
      assert.deepEqual(linksWith([source({ kind: "rule", ...(url !== undefined && { url }) })]), [], url ?? "none");
    }
  });

  it("are none in what is no draft", () => assert.deepEqual(linksWith([source({ url: "https://example.gov/roe" })], { kind: "other", forum: null }), []));
});
