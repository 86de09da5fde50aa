/** A search finds what its patterns find by themselves, match for match. */
import assert from "node:assert";
import fc from "fast-check";
import { beginningsOf } from "../../server/draft/prefixes.js";
import { searchFor } from "../../server/draft/search.js";

const PATTERNS = [
  /\b(?:met[- ](?:and|&)[- ]conferred|conferred(?! upon)|(?:spoke|talked) (?:\S+ ){0,3}?by (?:tele)?phone)\b/giu,
  /\b(?:in |of )?(?:a )?(?:sincere and )?good[- ]faith\b/giu,
  /(?<!\bnot )\b(?:agree[ds]?|accord)\b/giu,
  /\b(?:because|:? ?"[^"]{3,})/giu,
  /^(?:the )?responses?\b|\b(?:responded|answered)\b/giu,
  /\bthe\s(?:\d{1,2}(?:st|nd|rd|th)|twelfth)\b/g,
  /(?:pre-)?trial/giu,
  /(?<![A-Z\d])(?:May|jun(?:e)?)(?![a-z])/g,
  /\[[a-z]/g,
  /\w+ly\b/g,
  /\s["(]/g,
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

  it("finds in a stretch what it finds in a text of the same words", () => {
    const parts = fc.array(fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")), { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(parts, ([before = "", words = "", after = ""]) => {
      const start = before.length + 1, found = search.in(`${before} ${words} ${after}`)?.within({ start, end: start + words.length });
      for (const pattern of PATTERNS) assert.deepStrictEqual((found?.matches(pattern) ?? []).map((m) => [m.index, m[0]]), [...words.matchAll(pattern)].map((m) => [m.index, m[0]]));
    }), { numRuns: Number(process.env["RUNS"] ?? 2000) });
  });

  it("looks at no pattern of which no word stands there", () => assert.strictEqual(searchFor([PATTERNS[0]!]).in("Nothing of the kind was said."), null));
});

describe("beginningsOf", () => {
  const shown = (pattern: RegExp): unknown => beginningsOf(pattern)?.map(({ letters, at }) => (at === "word" ? letters : `${at}: ${letters}`));

  it("reads beginnings off a pattern", () => {
    assert.deepStrictEqual(shown(/\b(?:met[- ]up|e-?mail(?:ed)?|\d+ calls?)\b/iu), ["0", "e-mail", "email", "met up", "met-up"]);
    assert.deepStrictEqual(shown(/\b(?:left (?:\S+ ){0,5}word|called(?! for))/iu), ["called", "left "]);
  });
  it("stops where anything may follow", () => assert.deepStrictEqual(shown(/\bre\w+ed\b|\bvoice(?: mails?)*x/iu), ["re", "voice ma", "voicex"]));
  it("knows the start of the text", () => assert.deepStrictEqual(shown(/^date\b|\btime\b/iu), ["text: ", "time"]));
  it("tells what may begin inside a word, or with a sign", () => assert.deepStrictEqual(shown(/confer|(?<!x)\[date|\b"?so/iu), ["anywhere: \"so", "anywhere: [date", "anywhere: confer", "so"]));
  it("gives up where anything may begin it", () => assert.strictEqual(beginningsOf(/\b\w+ed\b|confer/iu), null));
});
