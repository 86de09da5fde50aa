/** A search finds what its patterns find by themselves, match for match. */
import assert from "node:assert";
import fc from "fast-check";
import { beginningsOf } from "../../server/draft/prefixes.js";
import { GROUPS, walked, type Group } from "../../server/draft/searchWalk.js";
import { everyMatch, mayFind, mayHold, searchFor, standsIn } from "../../server/draft/search.js";

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
  /\b(?:not|no) (?:\S+ )?(?:agreed|trial\b|met and conferred)/giu,
  /\bthe\s(?:[a-z]+\s)*?conferred/giu,
  /\bspoke(?:n| to)?[^.]{0,9}?(?:phone|FAITH|"so)/giu,
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

  it("says of a sentence's pattern that it may be in part of the text wherever it is", () => {
    const sentences = fc.array(fc.array(word, { maxLength: 6 }).map((words) => words.join(" ").trim()).filter((s) => s !== ""), { minLength: 1, maxLength: 4 });
    const patterns = [...PATTERNS, /\bagreed to (?!not\b|never\b)\S+/giu, /\b(?:spoke|met)(?! with her)/giu, /\banswered\b.{0,9}$/giu, /\bgood[- ]faith(?= \S)/giu], group = searchFor(patterns);
    fc.assert(fc.property(sentences, (each) => {
      const seen = group.in(each.join(" "));
      for (const pattern of patterns) if (each.some((s) => s.search(pattern) >= 0)) assert.ok(seen?.inPart(pattern), `${pattern.source} in ${JSON.stringify(each)}`);
    }), { numRuns: Number(process.env["RUNS"] ?? 2000) });
  });

  it("tells sentences that could not hold it from such as could", () => {
    const byPhone = /\b(?:spoke|talked) (?:\S+ ){0,3}?by (?:tele)?phone\b/iu, looking = searchFor([byPhone]);
    assert.deepStrictEqual(["They spoke of nothing.", "They spoke of a phone.", "They spoke at last by phone."].map((text) => looking.in(text)?.inPart(byPhone) ?? null), [null, false, true]);
  });

  it("looks at no pattern of which no word stands there", () => assert.strictEqual(searchFor([PATTERNS[0]!]).in("Nothing of the kind was said."), null));
});

describe("looks before the patterns", () => {
  const gates = PATTERNS.map((pattern) => mayHold(pattern));

  it("let every text pass in which a pattern stands, and every text that one of its stretches does", () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")), fc.nat(), fc.nat(), (text, a, b) => {
      const stretch = text.slice(Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1));
      PATTERNS.forEach((pattern, i) => { if (text.search(pattern) >= 0 || stretch.search(pattern) >= 0) assert.ok(gates[i]!(text), `${pattern.source} in ${JSON.stringify([text, stretch])}`); });
    }), { numRuns: Number(process.env["RUNS"] ?? 2000) });
  });

  it("find all that stands there", () => {
    const each = PATTERNS.map(everyMatch);
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")), (text) => {
      PATTERNS.forEach((pattern, i) => assert.deepStrictEqual(each[i]!(text).map((m) => [m.index, m[0]]), [...text.matchAll(pattern)].map((m) => [m.index, m[0]])));
    }), { numRuns: Number(process.env["RUNS"] ?? 1000) });
  });

  it("find in a stretch what it holds, also where it begins inside a word", () => {
    const once = PATTERNS.map((p) => new RegExp(p.source, p.flags.replace("g", ""))), stands = once.map(standsIn);
    fc.assert(fc.property(fc.array(word, { maxLength: 9 }).map((words) => words.join(" ")), fc.nat(), fc.nat(), (text, a, b) => {
      const stretch = text.slice(Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1));
      once.forEach((pattern, i) => assert.strictEqual(stands[i]!(text, stretch), stretch.search(pattern) >= 0, `${pattern.source} in ${JSON.stringify([text, stretch])}`));
    }), { numRuns: Number(process.env["RUNS"] ?? 2000) });
  });

  it("turn others away", () => assert.deepStrictEqual([mayHold(/\bcalled\b/iu)("Nothing of the kind was said."), mayHold(/\bcalled\b/iu)("It was recalled.")], [false, true]));
  it("find what stands there, and not what only begins alike", () => assert.deepStrictEqual(["She called.", "She calls.", "Nobody"].map(mayFind(/\bcalled\b/iu)), [true, false, false]));
});

describe("beginningsOf", () => {
  const shown = (pattern: RegExp): unknown => beginningsOf(pattern)?.map(({ letters, at }) => (at === "word" ? letters : `${at}: ${letters}`));

  it("reads beginnings off a pattern", () => {
    assert.deepStrictEqual(shown(/\b(?:met[- ]up|e-?mail(?:ed)?|\d+ calls?)\b/iu), ["0", "e-mail", "email", "met up", "met-up"]);
    assert.deepStrictEqual(shown(/\b(?:left (?:\S+ ){0,5}word|called(?! for))/iu), ["called", "left ", "left wor"]);
  });
  it("reads off what must follow", () => {
    const following = (pattern: RegExp): unknown => beginningsOf(pattern)?.map(({ letters, then }) => `${letters}..${then?.join("|") ?? ""}`);
    assert.deepStrictEqual(following(/\bis (?:\S+ )?(?:opposed|contested)\b/iu), ["is .. opposed| contested", "is conte..", "is oppos.."]);
    assert.deepStrictEqual(following(/\b(?:no|not any) \w+ (?:from|by) (?:him|her)? ?(?:came|followed|to)/iu), ["no .. from| by ", "not any .. from| by "].map((f) => f.replace(" from| by ", "")));
  });
  it("stops where anything may follow", () => assert.deepStrictEqual(shown(/\bre\w+ed\b|\bvoice(?: mails?)*x/iu), ["re", "voice ma", "voicex"]));
  it("counts what must be repeated", () => assert.deepStrictEqual(shown(/\b(?:X{4,}|(?:no){2}|o{0,2}p|[ab]{2})/iu), ["a", "b", "nono", "o", "p", "xxxx"]));
  it("knows the start of the text", () => assert.deepStrictEqual(shown(/^date\b|\btime\b|^\w+ing\b/iu), ["text: ", "date", "time"]));
  it("shortens what follows where it is too much", () => {
    const month = "january|february|march|april|may|june|july|august|september|october|november|december", which = "that|this|next|last|following|previous|prior|preceding|late|early|mid|same|coming|past";
    const found = beginningsOf(new RegExp(`\\b(?:${which})(?:${month})(?:${month})`, "iu"))?.map((b) => b.letters) ?? [];
    assert.ok(found.includes("nextmayj") && !found.includes("next") && found.length <= 400, found.join());
  });
  it("tells what may begin inside a word, or with a sign", () => assert.deepStrictEqual(shown(/confer|(?<!x)\[date|\b"?so/iu), ["anywhere: \"so", "anywhere: [date", "anywhere: confer", "so"]));
  it("gives up where anything may begin it", () => assert.strictEqual(beginningsOf(/\b\w+ed\b|confer/iu), null));
});

describe("the walk's room", () => {
  /** Twelve letters, none of which leads on from those of another. */
  const letters = (n: number): string => Array.from({ length: 12 }, (_, i) => String.fromCharCode(97 + (i < 4 ? Math.floor(n / 26 ** i) : 7 * n + i) % 26)).join("");
  const many = (count: number, words: number): readonly RegExp[] => Array.from({ length: count }, (_, n) => new RegExp(Array.from({ length: words }, (_, k) => letters(n * words + k)).join("|"), "u"));
  /** As the search would with these patterns, too; without them afterwards. */
  const withThem = (patterns: readonly RegExp[], look: () => void): void => {
    const group: Group = { patterns, withinWords: false, first: 0, sticky: [], global: [], starts: [], looksBeyond: [] };
    GROUPS.push(group);
    try { look(); } finally { GROUPS.pop(); }
  };
  const others = (): number => GROUPS.reduce((sum, { patterns }) => sum + patterns.length, 0);

  it("is not left in silence: too many patterns are an error", () =>
    withThem(many(4097 - others(), 1), () => assert.throws(() => walked("one more than there is room for"), /^RangeError: searchWalk\.ts: more than 4096 patterns/)));

  it("nor are too many letters", () =>
    withThem(many(3000 - others(), 6), () => assert.throws(() => walked("letters without end"), /^RangeError: searchWalk\.ts: more than 65536 nodes/)));

  it("is enough for all there are, and the search goes on as before", () => {
    assert.ok(others() < 4096);
    assert.equal(mayFind(/good[- ]faith/u)("in good faith"), true);
  });
});
