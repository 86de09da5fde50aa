import assert from "node:assert/strict";
import { explain } from "../../server/features/explain.js";
import { hover, plain } from "../../server/features/hover.js";
import { authorityCard, confirmation } from "../../server/features/authorityCard.js";
import { findCitations } from "../../server/draft/citations.js";
import { ruleCited } from "../../server/features/citations.js";
import { at, CATALOG, checked, finding, FEDERAL_RULE, LOCAL_RULE, OTHER_RULE, rule } from "./checked.js";

const TEXT = "Counsel sent e-mails under Local Rule 1.1(A) and left it there.";
const draft = checked(TEXT, {
  model: { findings: [finding(TEXT, "e-mails")] },
  draft: { citations: findCitations(TEXT) },
});
const position = (words: string) => draft.document.positionAt(at(TEXT, words).start);
const shown = (words: string, markdown = true) => {
  const found = hover(draft, position(words), CATALOG, markdown);
  return found && typeof found.contents === "object" && "value" in found.contents ? found.contents.value : null;
};

describe("hover", () => {
  it("on a finding says what its code means, and shows the authority", () => {
    assert.match(shown("e-mails") ?? "", /^`no-live-conference` Only written or one-way contacts[\s\S]*\*\*E\.D\. Test L\.R\. 1\.1\(A\)\*\*[\s\S]*must state that counsel spoke/);
  });

  it("on a citation shows the rule cited", () => {
    assert.match(shown("Local Rule") ?? "", /^\*\*E\.D\. Test L\.R\. 1\.1\(A\)\*\*/);
  });

  it("elsewhere shows nothing", () => assert.equal(shown("left it"), null));

  it("is plain where the client shows no Markdown", () => {
    assert.match(shown("e-mails", false) ?? "", /^no-live-conference Only written[^\n]*\n\nE\.D\. Test L\.R\. 1\.1\(A\)/);
    assert.equal(plain("[see \\[sic\\]](https://a.gov) and *b*"), "see [sic] and b");
  });
});

describe("an authority's card", () => {
  const source = { id: "r", cite: "Rule *text*", kind: "rule", asOf: null, read: "full-text", supports: [] } as const;

  it("says how far it is confirmed, from what, and when", () => {
    assert.equal(confirmation(rule({ sources: [source] })), "Confirmed from the rule's own text, checked 2026-11-22.");
    assert.equal(confirmation(rule({ confirmed: "medium" })), "Confirmed in part, from quotations in court orders, checked 2026-11-22.");
    assert.match(confirmation(rule({ confirmed: "low" })), /^Not confirmed: check the court's site\./);
  });

  it("shows text as it stands and links only to https", () => {
    assert.match(authorityCard(rule({ sources: [source] })), /- Rule \\\*text\\\*; read in full/);
    assert.match(authorityCard(rule({ sources: [{ ...source, url: "https://a.gov/r" }] })), /\[Rule \\\*text\\\*\]\(https:\/\/a\.gov\/r\)/);
    assert.doesNotMatch(authorityCard(rule({ sources: [{ ...source, url: "javascript:alert(1)" }] })), /javascript/);
  });
});

describe("a citation means", () => {
  const cited = (text: string) => {
    const [citation] = findCitations(text);
    return citation === undefined ? null : (ruleCited(citation, draft.model, CATALOG)?.id ?? null);
  };
  const cases: readonly (readonly [string, string | null])[] = [
    ["Local Rule 1.1(A)", LOCAL_RULE.id],
    ["L.R. 1.1", LOCAL_RULE.id],
    ["E.D. Test L. R. 1.1 (A)", LOCAL_RULE.id],
    ["Fed. R. Civ. P. 37(a)(1)", FEDERAL_RULE.id],
    ["Federal Rule of Civil Procedure 37(a)(1)(B)", FEDERAL_RULE.id],
    ["Rule 37(a)(1)", FEDERAL_RULE.id],
    ["D. Other Rule 37.2", OTHER_RULE.id],
    ["D. Other Rule 210", OTHER_RULE.id],
    ["Fed. R. Civ. P. 37(a)(5)", null],
    ["Fed. R. Civ. P. 3", null],
    ["L.R. 1.10", null],
    ["the Local Rules", null],
  ];
  for (const [text, id] of cases) it(`${text} -> ${id ?? "no rule of ours"}`, () => assert.equal(cited(text), id));
});

describe("explain", () => {
  it("shows what is at the cursor, or everything that governs, and is no legal advice", () => {
    assert.match(explain(draft, position("e-mails"), CATALOG) ?? "", /^No live conference: only e-mails\. `no-live-conference`[\s\S]*Not legal advice/);
    assert.match(explain(draft, position("left it"), CATALOG) ?? "", /Court of E\.D\. Test[\s\S]*37\(a\)\(1\)[\s\S]*1\.1\(A\)[\s\S]*Not legal advice/);
  });

  it("says nothing of what is no draft", () => {
    assert.equal(explain(checked(TEXT, { draft: { kind: "other" } }), position("e-mails"), CATALOG), null);
  });
});
