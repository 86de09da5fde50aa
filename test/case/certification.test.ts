/**
 * From the log to the certification and back: for every court of the catalog, what is written from the log, once the
 * signer's blanks are filled, leaves nothing to report, and the log bears it out.
 */
import assert from "node:assert/strict";
import { isFederalSet } from "../../shared-rules/federal-rules.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { blanksOf } from "../../server/fixes/blanks.js";
import { bestVariant, insertCertification } from "../../server/fixes/certification.js";
import { loggedFor } from "../../server/fixes/logged.js";
import { check, type ComplianceModel, type Context } from "../../server/engine.js";
import { filled } from "../compliance/filled.js";
import { motion, TODAY } from "../compliance/motion.js";
import { motionUnder } from "../compliance/underRule.js";

const PEOPLE = `schema: 1
case: "4:19-cv-00817"
parties:
  - { name: Paul Okafor, side: plaintiff }
  - { name: Tallis Supply Co., side: defendant }
counsel:
  - { name: Daniel Osei, for: plaintiff }
  - { name: Alice Brandt, for: defendant, role: lead }
discovery:
  - { id: rog-1, kind: interrogatories, by: defendant, served: 2021-01-04, numbers: 1-12 }
`;

const EARLIER = `conferrals:
  - { date: 2021-02-22, mode: letter, by: [Alice Brandt], with: [Daniel Osei], about: ["rog-1 Nos. 3, 7"], outcome: unanswered, notes: he dodges }
  - { date: 2021-03-01, time: "9:05 a.m.", mode: email, by: [Daniel Osei], with: [Alice Brandt], about: [rog-1], outcome: declined }
`;

const CALL = `${PEOPLE}${EARLIER}  - { date: 2021-03-04, time: "14:30", mode: telephone, by: [Alice Brandt], with: [Daniel Osei], about: ["rog-1 Nos. 3, 7"], outcome: impasse, duration: twenty-five minutes }
`;

const MEETING = CALL.replace('mode: telephone', "mode: in-person, place: \"the offices of Brandt & Cole, 12 Main Street\"");

const TRIES = `${PEOPLE}${EARLIER}  - { date: 2021-03-02, time: "10 a.m.", mode: telephone, by: [Alice Brandt], with: [Daniel Osei], about: ["rog-1 Nos. 3, 7"], outcome: unanswered }
  - { date: 2021-03-04, time: "2:30 p.m.", mode: voicemail, by: [Alice Brandt], with: [Daniel Osei], about: [rog-1], outcome: unanswered }
  - { date: 2021-03-05, time: "4:10 p.m.", mode: telephone, by: [Alice Brandt], with: [Daniel Osei], about: [rog-1], outcome: declined }
  - { date: 2021-03-06, mode: telephone, by: [Alice Brandt], with: [Daniel Osei], about: [rog-1], outcome: scheduled }
`;

const contextWith = (log: string): Context => {
  const { file, problems } = readCase(log, () => true);
  assert.deepEqual(problems, []);
  return { catalog: CATALOG, court: null, today: TODAY, caseFile: { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: log, file } };
};

const read = (text: string, log: string): ComplianceModel => check(text, "markdown", contextWith(log));

/** The motion with the certification that the log fills. */
function written(text: string, log: string): string {
  const { draft, authorities, caseFile } = read(text, log);
  const logged = loggedFor(draft, caseFile?.file ?? null, TODAY);
  const edit = insertCertification(draft, authorities, bestVariant(authorities, logged), logged).edits[0];
  assert.ok(edit);
  return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

const told = (text: string, log: string): string => `${read(text, log).findings.map((f) => `${f.severity} ${f.code} at "${text.slice(f.span.start, f.span.end)}": ${f.message}`).join("\n")}\n\n${text}`;

const faults = (text: string, log: string): readonly string[] => read(text, log).findings.filter((f) => f.severity !== "information").map((f) => f.code);

const cases = [...CATALOG.courts.values()].filter(({ id }) => !isFederalSet(id)).flatMap((court) => court.rules.flatMap((rule) => {
  const text = motionUnder(court.id, rule);
  return text === null ? [] : [{ court: court.id, rule, text }];
}));

describe("a certification from the log, its blanks filled, passes its own court's check", () => {
  it("in every court", () => {
    const courts = new Set(cases.map(({ court }) => court));
    assert.deepEqual([...CATALOG.courts.keys()].filter((id) => !isFederalSet(id) && !courts.has(id)), []);
  });
  for (const { rule, text } of cases) {
    for (const [name, log] of [["a call", CALL], ["a meeting", MEETING], ["tries", TRIES]] as const) {
      it(`${rule.id}: ${name}`, function () {
        const { authorities } = read(text, log);
        if (log === TRIES && bestVariant(authorities, { ...loggedFor(read(text, log).draft, contextWith(log).caseFile!.file, TODAY)! }) !== "attempts") return this.skip();
        const whole = filled(written(text, log));
        assert.deepEqual(faults(whole, log), [], told(whole, log));
      });
    }
  }
});

/** Logs as they also are. What the log itself lacks is found, and nothing else. */
const TEAM = PEOPLE.replace("  - { name: Alice Brandt", "  - { name: Mara Quist, for: plaintiff }\n  - { name: Jo Pell, for: plaintiff, role: staff }\n  - { name: Alice Brandt");
const ABOUT = 'about: ["rog-1 Nos. 3, 7"]', CALLED = "by: [Alice Brandt], with: [Daniel Osei]";
const ODD: readonly (readonly [name: string, entries: readonly string[], found: readonly string[]])[] = [
  ["one call with two of the other side", [`date: 2021-03-04, time: "2:30 p.m.", mode: telephone, by: [Alice Brandt], with: [Daniel Osei, Mara Quist], ${ABOUT}, outcome: impasse, duration: 25 minutes`], []],
  ["a video call", [`date: 2021-03-04, time: "2:30 p.m.", mode: video, ${CALLED}, ${ABOUT}, outcome: impasse, duration: 25 minutes`], []],
  ["a call that the other side made", ['date: 2021-03-04, time: "2:30 p.m. Central", mode: telephone, by: [Daniel Osei], with: [Alice Brandt], about: ["the two interrogatories", "costs"], outcome: partial-accord'], []],
  ["two calls, each about one request, and a fax", [
    `date: 2021-03-02, time: noon, mode: telephone, ${CALLED}, about: ["rog-1 No. 3"], outcome: impasse`, 'date: 2021-03-03, mode: fax, by: [Daniel Osei], with: [Alice Brandt], about: ["rog-1 No. 7"], outcome: declined, exhibit: B',
    'date: 2021-03-04, time: "14:30", mode: telephone, by: [Alice Brandt], with: [Mara Quist], about: ["rog-1 No. 7"], outcome: held',
  ], []],
  ["people whom the file does not know, without a time", [`date: 2021-03-04, mode: telephone, by: [Bea Lund], with: [Otto Krum], ${ABOUT}, outcome: held`], []],
  ["one call, declined", [`date: 2021-03-02, time: "2:30 p.m.", mode: telephone, ${CALLED}, ${ABOUT}, outcome: declined`], []],
  ["one letter", [`date: 2021-02-22, mode: letter, ${CALLED}, ${ABOUT}, outcome: unanswered`], ["insufficient-attempt", "no-live-conference"]],
  ["a no-show by video", [`date: 2021-03-01, mode: email, ${CALLED}, ${ABOUT}, outcome: scheduled`, `date: 2021-03-04, time: "2:30 p.m.", mode: video, ${CALLED}, ${ABOUT}, outcome: unanswered`], ["insufficient-attempt"]],
  ["a no-show in person", [`date: 2021-03-04, time: "2:30 p.m.", mode: in-person, ${CALLED}, ${ABOUT}, outcome: unanswered, place: "12 Main Street"`], ["insufficient-attempt"]],
  ["an e-mail without an end, a call to staff, a text message", [
    `date: 2021-02-22, mode: email, ${CALLED}, ${ABOUT}`, `date: 2021-02-24, mode: telephone, by: [Alice Brandt], with: [Jo Pell], ${ABOUT}, outcome: attempted`, 'date: 2021-03-01, time: "9:00", mode: text, by: [Alice Brandt], with: [Mara Quist], outcome: unanswered',
  ], ["insufficient-attempt"]],
  ["nothing but a day and a manner", ["date: 2021-03-02, mode: telephone"], ["insufficient-attempt"]],
];

describe("a certification from an odd log, its blanks filled", () => {
  for (const [name, entries, found] of ODD) {
    const log = `${TEAM}conferrals:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}`;
    it(`${name}: ${found.length === 0 ? "leaves nothing to report in any court" : `lacks what the log lacks (${found.join(", ")})`}`, () => {
      for (const { rule, text } of cases) {
        const { authorities, draft } = read(text, log), logged = loggedFor(draft, contextWith(log).caseFile!.file, TODAY)!;
        // Where no attempt will do, the signer's blanks tell of a conference that this log does not have.
        if (logged.conference === null && bestVariant(authorities, logged) !== "attempts") continue;
        const whole = filled(written(text, log)), codes = faults(whole, log);
        assert.deepEqual(codes.filter((code) => !found.includes(code)), [], `${rule.id}\n${told(whole, log)}`);
      }
    });
  }

  const moed = motion({ court: "moed", body: "The discovery is relevant." }), ksd = motion({ court: "ksd", body: "The discovery is relevant." });
  const from = (entries: readonly string[], text = moed): string => written(text, `${TEAM}conferrals:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}`);
  const entriesOf = (name: string): readonly string[] => ODD.find(([each]) => each === name)?.[1] ?? [];

  it("reads as one would write it", () => {
    for (const [name, text, words] of [
      ["one call with two of the other side", moed, "Alice Brandt, counsel for Defendant, conferred [in good faith / not in good faith] with Daniel Osei and Mara Quist, counsel for Plaintiff, by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7. The following individuals participated: Alice Brandt for Defendant, and Daniel Osei and Mara Quist for Plaintiff."],
      ["a no-show by video", moed, "On March 4, 2021, at 2:30 p.m., Alice Brandt, counsel for Defendant, tried to reach Daniel Osei, counsel for Plaintiff, by video conference about Interrogatory Nos. 3 and 7; no one joined."],
      ["a no-show in person", moed, "sought to meet in person with Daniel Osei, counsel for Plaintiff, about Interrogatory Nos. 3 and 7; no one came."],
      ["one letter", moed, "wrote a letter to Daniel Osei, counsel for Plaintiff, about Interrogatory Nos. 3 and 7; no answer came."],
      ["one call, declined", ksd, "; Daniel Osei declined to confer.\n\nThe steps taken by counsel for Defendant are those set out above, and the steps taken by counsel for Plaintiff were [state each step"],
      ["two calls, each about one request, and a fax", moed, "about Interrogatory No. 7. On March 2, 2021, at noon, Alice Brandt, counsel for Defendant, spoke by telephone with Daniel Osei, counsel for Plaintiff, about Interrogatory No. 3. The following"],
      ["two calls, each about one request, and a fax", ksd, "a telephone call of March 2, 2021, at noon, between Alice Brandt, counsel for Defendant, and Daniel Osei, counsel for Plaintiff, about Interrogatory No. 3; a telephone call"],
      ["two calls, each about one request, and a fax", ksd, "a fax of March 3, 2021, from Daniel Osei, counsel for Plaintiff, to Alice Brandt, counsel for Defendant, about Interrogatory No. 7 (Exhibit B), after which [Daniel Osei / Alice Brandt] declined to confer."],
      ["people whom the file does not know, without a time", moed, "Bea Lund for [Defendant / Plaintiff] and Otto Krum for [Plaintiff / Defendant]."],
    ] as const) {
      const whole = from(entriesOf(name), text);
      assert.ok(whole.includes(words), `${name}\n${whole}`);
    }
  });

  it("calls no try a meeting, a call or a conference that was had", () => {
    const steps = from([...entriesOf("a no-show in person"), `date: 2021-03-05, time: "9 a.m.", mode: video, ${CALLED}, ${ABOUT}, outcome: unanswered`, ...entriesOf("one call, declined").map((entry) => entry.replace("2021-03-02", "2021-03-06")), `date: 2021-03-08, time: "9 a.m.", mode: telephone, ${CALLED}, ${ABOUT}, outcome: impasse`], ksd);
    for (const words of ["an attempted meeting in person of March 4, 2021", "to which no one came; an attempted video conference of March 5, 2021", "which no one joined; a telephone call of March 6, 2021, at 2:30 p.m., from Alice Brandt, counsel for Defendant, to Daniel Osei", "after which Daniel Osei declined to confer; a telephone call of March 8, 2021, at 9 a.m., between"]) assert.ok(steps.includes(words), steps);
  });

  it("has a blank for the hour of each attempt where the rule wants it", () => {
    const innd = written(motion({ court: "innd", body: "The discovery is relevant." }), `${TEAM}conferrals:\n  - { date: 2021-03-04, mode: telephone, ${CALLED}, ${ABOUT}, outcome: unanswered }\n`);
    assert.match(innd, /On March 4, 2021, at \[time of this attempt\], Alice Brandt/u);
    assert.ok(!from([`date: 2021-03-04, mode: telephone, ${CALLED}, ${ABOUT}, outcome: unanswered`], ksd).includes("time of this attempt"));
  });
});

describe("a certification from the log", () => {
  const moed = motion({ court: "moed", body: "The discovery is relevant." });
  const added = (text: string, log: string): string => written(text, log).slice(text.indexOf("Dated:"), -text.slice(text.indexOf("Dated:")).length);

  it("has its dates, times, names and requests, and leaves good faith and accord to the signer", () => {
    const whole = added(moed, CALL);
    for (const words of ["Alice Brandt, counsel for Defendant, conferred [in good faith / not in good faith] with Daniel Osei, counsel for Plaintiff, by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7.",
      "Alice Brandt for Defendant and Daniel Osei for Plaintiff", "[are unable / are able] to reach an accord"]) assert.ok(whole.includes(words), whole);
  });

  it("tells the efforts in their order, one by one", () => {
    const whole = added(moed, TRIES);
    const dates = [...whole.matchAll(/^On ([A-Z][a-z]+ \d+), 2021/gmu)].map((m) => m[1]);
    assert.deepEqual(dates, ["February 22", "March 1", "March 2", "March 4", "March 5"], whole);
    assert.ok(whole.includes("On March 1, 2021, at 9:05 a.m., Daniel Osei, counsel for Plaintiff, e-mailed Alice Brandt, counsel for Defendant, about Interrogatory Nos. 1 through 12; [Daniel Osei / Alice Brandt] declined to confer."), whole);
    assert.ok(whole.includes("On March 5, 2021, at 4:10 p.m., Alice Brandt, counsel for Defendant, telephoned Daniel Osei, counsel for Plaintiff, about Interrogatory Nos. 1 through 12; Daniel Osei declined to confer."), whole);
    assert.ok(!whole.includes("March 6"), "what was only arranged is no effort made");
  });

  it("has nobody speak with each other by a voicemail", () => {
    const whole = added(moed, TRIES.replace("mode: voicemail, by: [Alice Brandt], with: [Daniel Osei], about: [rog-1], outcome: unanswered", "mode: voicemail, by: [Alice Brandt], with: [Daniel Osei], about: [rog-1], outcome: held"));
    assert.match(whole, /left a voicemail for Daniel Osei, .*, with this result: \[state the result of this attempt\]\./);
    assert.ok(!whole.includes("spoke with each other"), whole);
  });

  it("has nobody answer a letter that was only sent", () => {
    for (const outcome of ["held", "impasse", "accord"]) {
      const whole = written(motion({ court: "ksd", body: "The discovery is relevant." }), TRIES.replace('about: ["rog-1 Nos. 3, 7"], outcome: unanswered, notes: he dodges', `about: [rog-1], outcome: ${outcome}`));
      assert.match(whole, /On February 22, 2021, Alice Brandt, counsel for Defendant, wrote a letter to [^;]*, with this result: \[state the result of this attempt\]/, whole);
    }
  });

  it("gives a step to a side only where the entry, and the draft, say whose it was", () => {
    const ksd = motion({ court: "ksd", body: "The discovery is relevant." });
    assert.match(written(ksd, CALL), /steps taken by counsel for Defendant were a letter of February 22, 2021, from Alice Brandt.* steps taken by counsel for Plaintiff were an e-mail of March 1, 2021/u);
    assert.match(written(ksd, CALL.replace("mode: letter, by: [Alice Brandt],", "mode: letter,")), /a letter of February 22, 2021, from \[name of the person who took this step\]/);
    const nobodys = ksd.replace("Defendant's Motion", "Motion").replace("Defendant moves", "The movant moves").replaceAll("Alice Brandt", "A. B.").replace(/Attorney for Defendant/gu, "");
    assert.equal(read(nobodys, CALL).draft.movant.side, null);
    assert.match(written(nobodys, CALL), /steps taken by counsel for \[name of moving party\] were \[state each step/);
  });

  it("keeps the notes, and takes nothing from contacts about other requests or after the filing", () => {
    assert.ok(!written(moed, CALL).includes("dodges"));
    const other = CALL.replace('about: ["rog-1 Nos. 3, 7"], outcome: impasse', 'about: ["rog-1 Nos. 5"], outcome: impasse');
    assert.ok(!written(moed, other).includes("March 4, 2021"));
    assert.ok(!written(moed, CALL.replace("2021-03-04", "2021-03-20")).includes("March 20"));
  });

  it("leaves a blank for what an entry does not say", () => {
    const bare = `${PEOPLE}conferrals:\n  - { date: 2021-03-04, mode: telephone, outcome: held }\n`;
    const whole = added(moed, bare);
    for (const words of ["counsel for Defendant conferred", "with counsel for Plaintiff by telephone", "[time of conference]", "[list all requests and issues in dispute]", "[names, and whom each represents]"]) {
      assert.ok(whole.toLowerCase().includes(words.toLowerCase()), whole);
    }
  });

  it("takes no blanks from the log's own words, and writes them as LaTeX wants them", () => {
    const odd = CALL.replace('["rog-1 Nos. 3, 7"], outcome: impasse', '["[bracketed] R&D_files"], outcome: impasse');
    const whole = added(moed, odd);
    assert.ok(whole.includes("about (bracketed) R&D_files."), whole);
    const { draft, authorities, caseFile } = check(moed, "latex", contextWith(odd));
    const logged = loggedFor(draft, caseFile!.file, TODAY);
    const latex = insertCertification(draft, authorities, "conference", logged).edits[0]!.newText;
    assert.ok(latex.includes("about (bracketed) R\\&D\\_files."), latex);
    const signs = CALL.replace('["rog-1 Nos. 3, 7"], outcome: impasse', `['{a}~b^c\\d'], outcome: impasse`), inLatex = check(moed, "latex", contextWith(signs));
    const escaped = insertCertification(inLatex.draft, inLatex.authorities, "conference", loggedFor(inLatex.draft, inLatex.caseFile!.file, TODAY)).edits[0]!.newText;
    assert.ok(escaped.includes("about \\{a\\}\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d."), escaped);
    assert.deepEqual(blanksOf(latex).filter(({ start, end }) => latex.slice(start, end).includes("bracketed")), []);
  });
});
