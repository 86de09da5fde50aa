import assert from "node:assert/strict";
import { Linter, type ESLint } from "eslint";
import regexp from "eslint-plugin-regexp";
import { anyOf, pattern, stems, words } from "../../server/draft/phrases.js";
import * as bystanders from "../../server/draft/bystanders.js";
import * as byManner from "../../server/draft/contactByManner.js";
import * as announced from "../../server/draft/contactAnnounced.js";
import * as contactDate from "../../server/draft/contactDatePhrases.js";
import * as form from "../../server/draft/contactForm.js";
import * as list from "../../server/draft/contactListPhrases.js";
import * as log from "../../server/draft/contactLog.js";
import * as notOurs from "../../server/draft/contactNotOurs.js";
import * as missed from "../../server/draft/contactMissed.js";
import * as contactMode from "../../server/draft/contactModePhrases.js";
import * as people from "../../server/draft/contactPeople.js";
import * as contact from "../../server/draft/contactPhrases.js";
import * as sentences from "../../server/draft/contactSentences.js";
import * as conference from "../../server/draft/conferencePhrases.js";
import * as confer from "../../server/draft/conferPhrases.js";
import * as mode from "../../server/draft/modePhrases.js";
import * as outcome from "../../server/draft/outcomePhrases.js";
import * as talk from "../../server/draft/talkPhrases.js";
import * as reach from "../../server/draft/reachPhrases.js";

describe("patterns written as lists of phrases", () => {
  it("are put together in their order", () => {
    assert.equal(anyOf("rang up", /call(?:s|ed)/), "(?:rang up|call(?:s|ed))");
    assert.deepEqual(pattern("u", /^a /, words("b", "c"), / d/), /^a \b(?:b|c)\b d/u);
  });

  it("take whole words, or their beginnings", () => {
    assert.ok(pattern("iu", words("call")).test("A call."));
    assert.ok(!pattern("iu", words("call")).test("He recalled."));
    assert.ok(pattern("iu", stems("call")).test("He called."));
    assert.ok(!pattern("iu", stems("call")).test("He recalled."));
  });
});

/**
 * The linter reads a phrase at a time; here it reads the patterns they make. What is asked of a literal is asked of them:
 * no input makes them backtrack, or walk, beyond linear time.
 */
describe("patterns as they are put together", () => {
  const linter = new Linter();
  const config: Linter.Config = {
    plugins: { regexp: regexp as unknown as ESLint.Plugin },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
      "regexp/no-dupe-disjunctions": ["error", { report: "trivial" }],
    },
  };
  const complaints = (p: RegExp): string[] => linter.verify(`export const p = ${String(p)};`, [config]).map((m) => `${m.ruleId}: ${m.message.slice(0, 200)} in ${String(p).slice(0, 40)}`);

  it("are found out where they do not", () => {
    assert.match(complaints(pattern("u", "^(?:a+)+b")).join(), /backtracking/);
    assert.match(complaints(pattern("u", anyOf("call", "call"))).join(), /dupe/);
  });

  for (const [file, exported] of Object.entries({ announced, byManner, bystanders, contact, contactDate, contactMode, conference, confer, form, list, log, missed, mode, notOurs, outcome, people, reach, sentences, talk })) {
    const patterns = Object.entries(exported).filter((e): e is [string, RegExp] => e[1] instanceof RegExp);
    it(`of ${file} run in linear time`, () => {
      assert.ok(patterns.length > 0);
      for (const [, p] of patterns) assert.deepEqual(complaints(p), []);
    }).timeout(20_000);
  }
});
