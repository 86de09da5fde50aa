/** A search finds what its patterns find by themselves, match for match. */
import assert from "node:assert";
import fc from "fast-check";
import { AT_START, prefixesOf } from "../../server/draft/prefixes.js";
import { searchFor } from "../../server/draft/search.js";

const PATTERNS = [
  /\b(?:met[- ](?:and|&)[- ]conferred|conferred(?! upon)|(?:spoke|talked) (?:\S+ ){0,3}?by (?:tele)?phone)\b/giu,
  /\b(?:in |of )?(?:a )?(?:sincere and )?good[- ]faith\b/giu,
  /(?<!\bnot )\b(?:agree[ds]?|accord)\b/giu,
  /\b(?:because|:? ?"[^"]{3,})/giu,
  /^(?:the )?responses?\b|\b(?:responded|answered)\b/giu,
  /\bthe\s(?:\d{1,2}(?:st|nd|rd|th)|twelfth)\b/g,
  /(?:pre-)?trial/giu,
];

const word = fc.constantFrom("met", "and", "-", " ", " ", "conferred", "upon", "spoke", "with", "her", "by", "phone", "telephone", "in", "a", "good", "Faith", "SINCERE", "not ", "agreed", "accords", "because", "\"", ":", "no way",
  "The response", "responded", "the 4th", "the\t12th", "the twelfth", "trial", "pretrial", ".", "é", "ſ", "\u212a", "conſerred", "_", "7", "\u00a0", "spo\u212ae");

describe("searchFor", () => {
  const search = searchFor(PATTERNS);

  it("finds what each pattern finds", () => {
    fc.assert(fc.property(fc.array(fc.tuple(word, fc.constantFrom(" ", " ", "", "\n")), { maxLength: 25 }).map((parts) => parts.flat().join("")), (text) => {
      const seen = search.in(text);
      for (const pattern of PATTERNS) {
        const expected = [...text.matchAll(pattern)].map((m) => [m.index, m[0]]);
        assert.deepStrictEqual((seen?.matches(pattern) ?? []).map((m) => [m.index, m[0]]), expected);
        assert.deepStrictEqual(seen?.first(pattern)?.index, expected[0]?.[0]);
      }
    }), { numRuns: Number(process.env["RUNS"] ?? 2000) });
  });

  it("looks at no pattern of which no word stands there", () => assert.strictEqual(searchFor([PATTERNS[0]!]).in("Nothing of the kind was said."), null));
});

describe("prefixesOf", () => {
  it("reads beginnings off a pattern", () => {
    assert.deepStrictEqual(prefixesOf(/\b(?:met[- ]up|e-?mail(?:ed)?|\d+ calls?)\b/iu), ["0", "e-mail", "email", "met up", "met-up"]);
    assert.deepStrictEqual(prefixesOf(/\b(?:left (?:\S+ ){0,5}word|called(?! for))/iu), ["called", "left "]);
  });
  it("stops where anything may follow", () => assert.deepStrictEqual(prefixesOf(/\bre\w+ed\b|\bvoice(?: mails?)*x/iu), ["re", "voice ma", "voicex"]));
  it("knows the start of the text", () => assert.deepStrictEqual(prefixesOf(/^date\b|\btime\b/iu), [AT_START, "time"]));
  it("gives up where a match may begin inside a word", () => assert.strictEqual(prefixesOf(/confer/iu), null));
});
