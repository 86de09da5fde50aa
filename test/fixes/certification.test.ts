/** Whole certifications: nothing asserted, every blank a blank to the reader, and in the right place. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { blanksOf } from "../../server/fixes/blanks.js";
import { certificationFor, insertCertification, type Variant } from "../../server/fixes/certification.js";
import { insertJointLetter, jointLetterSkeleton } from "../../server/fixes/joint-letter.js";
import { readDraft } from "../../server/draft/reading.js";
import { findPlaceholders } from "../../server/draft/placeholders.js";
import { apply, draftOf, governing, ruleOf, spanOf } from "./drafts.js";

const VARIANTS: readonly Variant[] = ["conference", "attempts"];
const RULES = [...CATALOG.courts.values()].flatMap((c) => c.rules);

/** Words that would say that something happened. */
const ASSERTIONS = /\b(?:conferred|met|spoke|telephoned|e-mailed|visited|good faith|good-faith|sincere|unable|able|opposes|agreed|true and correct|took place|participated|began|lasted)\b/i;
const FACTS = /\b(?:\d{1,2}:\d{2}|(?:19|20)\d{2}|January|March|April|Mr\.|Ms\.)/;

/** What a signer might write in a blank; a choice becomes its first option. */
function fill(blank: string): string {
  const words = blank.slice(1, -1);
  if (words.includes(" / ")) return words.split(" / ")[0] ?? "";
  if (/\btime\b/.test(words)) return "2:30 p.m.";
  if (/\bdate of|^date/.test(words)) return "March 4, 2021";
  if (/\bname/.test(words)) return "Maria Voss for Plaintiff and Peter Lund for Defendant";
  return "Interrogatory Nos. 3 and 7";
}

const filled = (text: string): string =>
  blanksOf(text).reduceRight((t, b) => t.slice(0, b.start) + fill(t.slice(b.start, b.end)) + t.slice(b.end), text);

const emptied = (text: string): string =>
  blanksOf(text).reduceRight((t, b) => t.slice(0, b.start) + "~" + t.slice(b.end), text);

function assertOnlyBlanks(text: string): void {
  for (const { start, end } of blanksOf(text)) {
    const found = findPlaceholders(text).some((p) => p.span.start === start && p.span.end === end);
    assert.ok(found, `not read as a blank: ${text.slice(start, end)}`);
  }
  const outside = emptied(text).replace(/^(?:#|Cert).*$/gm, "").replace(/Under [^~]*? states? as follows\./, "");
  assert.doesNotMatch(outside, ASSERTIONS);
  assert.doesNotMatch(outside, FACTS);
  assert.doesNotMatch(filled(text), /[[\]]/);
  assert.doesNotMatch(filled(text), / {2}|,,|\.\.| [.,;:]/);
}

describe("a certification", () => {
  for (const rule of RULES) {
    for (const variant of VARIANTS) {
      it(`for ${rule.id} (${variant}) asserts nothing`, () => {
        for (const alone of [true, false]) {
          for (const side of ["plaintiff", "defendant", "other", null] as const) {
            const draft = draftOf("", { opponentSelfRepresented: alone, movant: { side, selfRepresented: !alone, incarcerated: false } });
            assertOnlyBlanks(certificationFor(draft, governing(rule.id), variant));
          }
        }
      });
    }
  }

  it("reads, once filled, as E.D. Mo. wants it", () => {
    const draft = draftOf("", { opponentSelfRepresented: true });
    assert.equal(filled(certificationFor(draft, governing("moed-3.04a"), "conference")), [
      "## Certification of Conference",
      "",
      "Under E.D. Mo. L.R. 3.04(A) and Fed. R. Civ. P. 37(a)(1), the undersigned states as follows. Counsel for Defendant " +
      "conferred in good faith with Plaintiff, who is self-represented, in person on March 4, 2021, at 2:30 p.m., about " +
      "Interrogatory Nos. 3 and 7. The following individuals participated: Maria Voss for Plaintiff and Peter Lund for Defendant. " +
      "After sincere efforts to resolve their dispute, the parties are unable to reach an accord.",
    ].join("\n"));
  });

  for (const id of ["moed-3.04a", "ksd-37.2", "casd-26.1a", "frcp-37a1"]) {
    it(`for ${id} reads, once filled, as a dated, live conference in a certification`, () => {
      const draft = draftOf("", { opponentSelfRepresented: true });
      const text = filled(certificationFor(draft, governing(id), "conference"));
      const read = readDraft(`# Defendant's Motion to Compel\n\nDefendant moves to compel.\n\n${text}\n`, "markdown").draft;
      assert.ok(read.certification);
      assert.deepEqual(read.placeholders, []);
      const held = read.conferrals.find((c) => c.outcome === "held" && c.inCertification);
      assert.equal(held?.mode, "in-person");
      assert.equal(held.date, "2021-03-04");
    });
  }

  it("offers only the manners that the court accepts", () => {
    assert.match(certificationFor(draftOf(""), governing("moed-3.04a"), "conference"), /\[in person \/ by telephone\]/);
    assert.match(certificationFor(draftOf(""), governing("ksd-37.2"), "conference"), /\[in person \/ by telephone \/ by video conference\]/);
    assert.doesNotMatch(certificationFor(draftOf(""), governing("casd-26.1a"), "attempts"), /e-mailed|wrote/);
  });

  it("asks Kansas counsel for the steps of both sides", () => {
    const text = certificationFor(draftOf(""), governing("ksd-37.2"), "conference");
    assert.match(text, /steps taken by counsel for Defendant were \[state each step.*steps taken by counsel for Plaintiff were \[state each step/);
  });

  it("makes several plaintiffs plural", () => {
    const party = (name: string) => ({ name, side: "plaintiff" as const, span: { start: 0, end: 0 } });
    const draft = draftOf("", { caption: { span: { start: 0, end: 0 }, caseNumber: null, judge: null, judges: [], initials: [], marks: [], parties: [party("Ada Moe"), party("Bo Moe")] } });
    assert.match(certificationFor(draft, governing("moed-3.04a"), "conference"), /with counsel for Plaintiffs \[/);
  });

  it("wears the draft's own headings", () => {
    const first = (language: "markdown" | "plaintext" | "latex"): string | undefined =>
      certificationFor(draftOf("", { language }), governing("frcp-37a1"), "conference").split("\n")[0];
    assert.equal(first("markdown"), "## Certification of Conference");
    assert.equal(first("plaintext"), "CERTIFICATION OF CONFERENCE");
    assert.equal(first("latex"), "\\section*{Certification of Conference}");
  });
});

describe("inserting a certification", () => {
  const place = (text: string, facts = {}): string =>
    apply(text, insertCertification(draftOf(text, facts), governing("frcp-37a1"), "conference").edits).replace(/## Cert[\s\S]*?action\./, "CERT");

  it("goes before the signature and what leads into it", () => {
    const text = "The motion should be granted.\n\n\nDated: June 1, 2021\n\nRespectfully submitted,\n\n/s/ Ida Fell\n";
    assert.equal(place(text, { signature: spanOf(text, "/s/ Ida Fell") }),
      "The motion should be granted.\n\nCERT\n\nDated: June 1, 2021\n\nRespectfully submitted,\n\n/s/ Ida Fell\n");
  });

  it("goes before a certificate of service, signed as that may be", () => {
    const text = "Granted.\n\nCERTIFICATE OF SERVICE\n\nServed today.\n\n/s/ Ida Fell\n";
    assert.equal(place(text, { signature: spanOf(text, "/s/ Ida Fell") }),
      "Granted.\n\nCERT\n\nCERTIFICATE OF SERVICE\n\nServed today.\n\n/s/ Ida Fell\n");
  });

  it("goes at the end of a draft with neither", () => {
    assert.equal(place("Granted.\n\n"), "Granted.\n\nCERT\n");
    assert.equal(place(""), "CERT\n");
  });

  it("goes inside a LaTeX document", () => {
    const text = "Granted.\n\\begin{flushright}\n/s/ Ida Fell\n\\end{flushright}\n\\end{document}\n";
    const fixed = apply(text, insertCertification(draftOf(text, { language: "latex", signature: spanOf(text, "/s/ Ida Fell") }), governing("frcp-37a1"), "conference").edits);
    assert.match(fixed, /^Granted\.\n\n\\section\*\{Certification[\s\S]*action\.\n\n\\begin\{flushright\}\n\/s\//);
  });

  it("keeps the draft's line ends", () => {
    const text = "Granted.\r\n\r\n/s/ Ida Fell\r\n";
    const fixed = apply(text, insertCertification(draftOf(text, { signature: spanOf(text, "/s/") }), governing("moed-3.04a"), "attempts").edits);
    assert.doesNotMatch(fixed, /(?<!\r)\n/);
    assert.doesNotMatch(fixed, /(?:\r\n){3}/);
  });

  it("says in its title which rule and which variant", () => {
    assert.equal(insertCertification(draftOf(""), governing("moed-3.04a"), "attempts").title,
      "Insert a certification under E.D. Mo. L.R. 3.04(A) (conferring was attempted)");
  });
});

describe("a joint letter", () => {
  const rule = ruleOf("njd-joint-letter");

  it("asserts nothing and has a part for each thing the order wants, and both sides' words", () => {
    const text = jointLetterSkeleton(draftOf(""), rule);
    assertOnlyBlanks(text.replaceAll(/^## .*$/gm, "##"));
    assert.equal([...text.matchAll(/^## \d\. /gm)].length, rule.jointContents.length);
    assert.match(text, /Plaintiff's position:/);
    assert.match(text, /Defendant's position:/);
  });

  it("leaves out salutation and signatures in a letter already begun", () => {
    const text = "Dear Judge Orr:\n\nWe write jointly.\n\nRespectfully,\n\n/s/ Ida Fell\n";
    const fixed = apply(text, insertJointLetter(draftOf(text, { signature: spanOf(text, "/s/ Ida Fell") }), rule).edits);
    assert.equal([...fixed.matchAll(/Dear Judge/g)].length, 1);
    assert.match(fixed, /state none\]\n\nRespectfully,\n\n\/s\/ Ida Fell\n$/);
  });
});
