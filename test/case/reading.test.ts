/** The case file as it is read: what it says, and what is wrong in it, at its place. */
import assert from "node:assert/strict";
import { keepingLastGoodCase, readCase } from "../../shared-rules/reading/case.js";
import type { CaseFile } from "../../shared-rules/case.js";
import { CASE, NO_LOG } from "./caseFiles.js";

const read = (text: string) => readCase(text, (id) => id === "moed" || id === "ksd");

/** The words at each fault, and what is said of them. */
const faults = (text: string): readonly (readonly [string, string, string])[] =>
  read(text).problems.map(({ span, message, severity }) => [severity, text.slice(span.start, span.end), message]);

const wrote = (entry: string): string => `${NO_LOG}conferrals:\n  - { ${entry} }\n  - { date: 2025-03-17, mode: telephone }\n`;

describe("the case file", () => {
  it("takes a duty as reports print it: ways to choose from joined by or, and null for what the order leaves open", () => {
    const ordered = (mode: string): string => `${NO_LOG}orders:\n  - id: ecf-41\n    duties:\n      - { kind: confer, force: must, who: null, initiates: null, mode: ${mode}, due: null, if: null, contents: [], consequence: null, leave: null }\n`;
    for (const [mode, modes] of [["in-person or video", ["in-person", "video"]], ["telephone", ["telephone"]], ["[telephone, video]", ["telephone", "video"]], ["telephone or in-person or telephone", ["telephone", "in-person"]], ["null", []]] as const) {
      const { file, problems } = read(ordered(mode));
      assert.deepEqual([problems, file.orders[0]?.duties.map((duty) => duty.modes)], [[], [modes]], mode);
    }
    for (const mode of ["phone", "in-person or", "in-person or phone", "in-person and video", "or"]) {
      const { problems, file } = read(ordered(mode));
      assert.deepEqual([problems.map(({ severity }) => severity), file.orders], [["error"], []], mode);
      assert.match(problems[0]?.message ?? "", /^mode: expected one of in-person, telephone/u);
    }
  });

  it("takes one way for a contact in the log", () => {
    const [[severity, words, message] = ["", "", ""]] = faults(wrote("date: 2025-03-17, mode: in-person or video"));
    assert.deepEqual([severity, words], ["error", "in-person or video"]);
    assert.match(message, /^mode: expected one of in-person, telephone/u);
  });

  it("says who, where and what was done", () => {
    const { file, problems, unread } = read(CASE);
    assert.deepEqual([problems, unread], [[], []]);
    assert.deepEqual([file.court, file.judge, file.number], ["moed", "SRC", "4:24-cv-01187"]);
    assert.deepEqual(file.parties.map(({ name, side }) => [name, side]), [["Marguerite Delacroix", "plaintiff"], ["Ozark Freight Lines, Inc.", "defendant"]]);
    assert.deepEqual(file.discovery[0]!.numbers.slice(-2), ["11", "12"]);
    assert.deepEqual(file.answers.map(({ respondsTo, served }) => [respondsTo, served]), [["rog-1", "2025-03-03"]]);
    const { span, ...call } = file.conferrals[1]!;
    assert.deepEqual(call, {
      date: "2025-03-17", time: "2:30 p.m.", mode: "telephone", by: ["Helen Marsh"], with: ["Thomas Reyes"], about: ["rog-1 Nos. 4, 9"], outcome: "impasse",
      place: null, duration: "25 minutes", exhibit: null, notes: "He was short with me; never to be quoted.",
    });
    assert.ok(CASE.slice(span.start).startsWith("date: 2025-03-17"));
    assert.deepEqual(file.orders[0]!.duties.map(({ kind, due, contents }) => [kind, due, contents.length]), [["joint-submission", "2025-07-15", 2]]);
  });

  for (const [what, text, ...expected] of [
    ["a day that does not exist", wrote("date: 2025-02-30, mode: email"), ["error", "2025-02-30", /^date: 2025-02-30 is no day of the calendar$/]],
    ["an unknown key", wrote("date: 2025-03-01, mode: email, mood: sour"), ["warning", "mood", /^unknown key "mood" in this entry of conferrals: expected one of date, /]],
    ["a mode that is none", wrote("date: 2025-03-01, mode: phone"), ["error", "phone", /^mode: expected one of in-person, .*found "phone"/]],
    ["an hour that is none", wrote('date: 2025-03-01, mode: email, time: "25:70"'), ["error", '"25:70"', /^time: expected text such as/]],
    ["a court that is none", CASE.replace("court: moed", "court: moex"), ["error", "moex", /is no court that is known here/]],
    ["discovery that is not there", wrote("date: 2025-03-01, mode: email, about: [rfp-7]"), ["warning", "rfp-7", /no id of discovery/]],
    ["answers to nothing", CASE.replace("responds-to: rog-1", "responds-to: rog-2"), ["error", "rog-2", /no id of discovery/]],
    ["counsel for nobody", CASE.replace("for: plaintiff", "for: Delacrox"), ["warning", "Delacrox", /neither a side/]],
    ["a filing that leads out", `${CASE}filings:\n  - { motion: a.md, with: [../../secret.md] }\n`, ["error", "{ motion: a.md, with: [../../secret.md] }", /leads out of this file's folder/]],
    ["a number that tells nothing", `${CASE}case-numbers:\n  - { office: 4, initials: RLW }\n`, ["error", "{ office: 4, initials: RLW }", /^expected "court" or "judge"/]],
    ["a number of no kind", `${CASE}case-numbers:\n  - { court: moed, judge: Lena Marlowe }\n`, ["error", "{ court: moed, judge: Lena Marlowe }", /^expected "office", "initials" or "begins"/]],
    ["a number whose kind is misspelt", `${CASE}case-numbers:\n  - { ofice: 4, court: moed }\n`, ["warning", "ofice", /^unknown key "ofice" in this entry of case-numbers: .*\(did you mean office\?\)/]],
    ["a number of no court", `${CASE}case-numbers:\n  - { office: 4, court: moex }\n`, ["error", "{ office: 4, court: moex }", /^"moex" is no court that is known here/]],
    ["two numbers that differ", `${CASE}case-numbers:\n  - { office: 4, court: moed }\n  - { office: "4", court: ksd }\n`, ["warning", '{ office: "4", court: ksd }', /^office 4: an entry above fits the same numbers and says otherwise/]],
    ["the wrong version", CASE.replace("schema: 1", "schema: 2"), ["error", "2", /^schema: expected 1/]],
    ["a list for a file", "- 1\n", ["error", "- 1", /expected a table/]],
    ["no YAML", "schema: 1\nparties: [\n", ["error", "", /not YAML/]],
    ["an empty file", "# soon\n", ["warning", "# soon", /nothing of the case in this file yet/]],
  ] as const) {
    it(`has ${what}, and says so at its words`, () => {
      const found = faults(text);
      assert.equal(found.length, expected.length, JSON.stringify(found));
      for (const [n, [severity, words, says]] of expected.entries()) {
        assert.deepEqual([found[n]![0], found[n]![1]], [severity, words]);
        assert.match(found[n]![2], says);
      }
    });
  }

  it("says what case numbers tell", () => {
    const { file, problems } = read("schema: 1\ncase-numbers:\n  - { office: 4, court: moed }\n  - { initials: RLW, judge: Ada Moe }\n  - { begins: C 09, court: ksd }\n");
    assert.deepEqual(problems, []);
    assert.deepEqual(file.caseNumbers, [
      { begins: null, office: "4", initials: null, court: "moed", judge: null }, { begins: null, office: null, initials: "RLW", court: null, judge: "Ada Moe" },
      { begins: "C 09", office: null, initials: null, court: "ksd", judge: null },
    ]);
  });

  it("loses the faulty entry and no other", () => {
    const { file, unread } = read(wrote("date: 2025-02-30, mode: email"));
    assert.deepEqual(file.conferrals.map(({ date }) => date), ["2025-03-17"]);
    assert.deepEqual([unread, file.court], [["conferrals"], "moed"]);
  });

  it("is not read where it is huge, deep or a bomb of aliases", () => {
    const deep = `schema: 1\nnotes: ${"[".repeat(60)}${"]".repeat(60)}\n`;
    const bomb = `schema: 1\na: &a [x, x, x, x, x, x, x, x]\n${"bcdefgh".split("").map((key, n) => `${key}: &${key} [${`*${"abcdefgh"[n]}, `.repeat(8)}]`).join("\n")}\n`;
    for (const [text, says] of [["#".repeat(300_000), /over 200 KB/], [deep, /nested more than/], [bomb, /too many aliases/]] as const) {
      const { problems, unread } = read(text);
      assert.equal(unread, "all");
      assert.match(problems[0]!.message, says);
    }
  });
});

describe("the last good case file", () => {
  const before = read(CASE).file;
  const log = (file: CaseFile) => file.conferrals.map(({ date }) => date);

  it("stays while the file is no YAML", () => {
    const kept = keepingLastGoodCase(before, read(CASE.replace("[Thomas Reyes]", "[Thomas Reyes")));
    assert.deepEqual([kept.court, log(kept)], ["moed", ["2025-03-10", "2025-03-17"]]);
    assert.deepEqual(kept.conferrals.map(({ span }) => span.end), [0, 0], "what is kept has no place in the new text");
  });

  it("stays for the key that is faulty, and yields for the others", () => {
    const kept = keepingLastGoodCase(before, read(CASE.replace("2025-03-10", "2025-03-40").replace("court: moed", "court: ksd")));
    assert.deepEqual([kept.court, log(kept)], ["ksd", ["2025-03-10", "2025-03-17"]]);
  });

  it("is gone when the file says otherwise without fault", () => {
    assert.deepEqual(log(keepingLastGoodCase(before, read(NO_LOG))), []);
  });
});
