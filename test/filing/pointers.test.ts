/** What the words that point to another paper say of it. */
import assert from "node:assert/strict";
import { citedPapers, pointersIn, samePerson } from "../../server/draft/pointers.js";
import { readDraft } from "../../server/engine.js";
import { motionSaying } from "./papers.js";

const pointers = (words: string) => pointersIn(readDraft(motionSaying(words), "markdown").draft).map(({ declarant, exhibit, kind }) => [declarant?.full ?? null, exhibit, kind]);

describe("words that point to a paper", () => {
  const named: readonly (readonly [string, ReturnType<typeof pointers>])[] = [
    ["The parties' efforts to confer are set forth in the Declaration of Helen Marsh, filed herewith.", [["Helen Marsh", null, "declaration"]]],
    ["See Declaration of Helen B. Marsh, Esq. ¶ 4 (describing the efforts to meet and confer).", [["Helen B. Marsh", null, "declaration"]]],
    ["As set forth in the accompanying certification, the parties conferred in good faith.", [[null, null, "certificate"]]],
    ["A certificate of conference is filed herewith.", [[null, null, "certificate"]]],
    ["Counsel's certification of good faith conferral is attached as Exhibit A.", [[null, "A", "certificate"]]],
    ["The good faith certification is attached hereto as **Exhibit 12**.", [[null, "12", "certificate"]]],
    ["Counsel's efforts to confer are described in detail in the Affidavit of Ms. Dana van Orden, submitted herewith.", [["Dana van Orden", null, "affidavit"]]],
    ["The parties' conferral is set forth in the Declarations of Helen Marsh and Oda Quill, filed herewith.", [["Helen Marsh", null, "declaration"], ["Oda Quill", null, "declaration"]]],
    ["The Marsh Declaration, filed herewith, describes the efforts to confer.", [["Marsh", null, "declaration"]]],
    ["Counsel conferred in good faith before filing. (Marsh Decl. ¶ 2.)", [["Marsh", null, "declaration"]]],
    ["## Certificate of Conference\n\nSee the Declaration of Helen Marsh, attached as Exhibit B.", [["Helen Marsh", "B", "declaration"]]],
    ["## Certificate of Conference\n\nSee attached certification.", [[null, null, "certificate"]]],
  ];
  for (const [words, found] of named) it(`${JSON.stringify(words)}: ${JSON.stringify(found)}`, () => assert.deepEqual(pointers(words), found));

  const silent = [
    "Counsel for Defendant conferred by telephone with Thomas Reyes on March 17, 2025.",
    "Plaintiff's answers are attached as Exhibit A.",
    "Plaintiff declares under penalty of perjury that the answers are true.",
  ];
  for (const words of silent) it(`${JSON.stringify(words)}: nothing`, () => assert.deepEqual(pointers(words), []));

  it("cover the name beside them", () => {
    const text = "They spoke (Marsh Decl. ¶ 2), as the Declaration of Oda Quill tells.";
    assert.deepEqual(citedPapers(text).map((s) => text.slice(s.start, s.end)), ["Marsh Decl.", "Declaration of Oda Quill"]);
  });

  it("stay linear on hostile text", () => {
    for (const part of ["Declaration of A ", "Declarations of Al and ", "A. A. A. ", "see the attached "]) {
      const text = part.repeat(20_000), began = performance.now();
      citedPapers(text);
      pointers(part.repeat(300));
      assert.ok(performance.now() - began < 3000, part);
    }
  });
});

describe("two names", () => {
  const person = (full: string) => ({ full, surname: full.split(" ").at(-1)!.toLowerCase() });
  const same = (a: string, b: string) => samePerson(person(a), person(b));

  it("are one person's where nothing in them disagrees", () => {
    assert.ok(same("Helen Marsh", "H. Marsh") && same("Marsh", "Helen B. Marsh") && same("HELEN MARSH", "Helen Marsh"));
    assert.ok(!same("Helen Marsh", "Hugo Marsh") && !same("Helen Marsh", "Helen Quill"));
  });
});
