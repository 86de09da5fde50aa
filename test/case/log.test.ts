/** The draft held against the log: what the log has otherwise is told, what is merely not logged is not. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { inCase } from "../../server/compliance/case/in-case.js";
import { check, type ComplianceModel } from "../../server/engine.js";
import { motion, TODAY } from "../compliance/motion.js";

const PEOPLE = `schema: 1
case: "4:19-cv-00817"
parties:
  - { name: Paul Okafor, side: plaintiff }
  - { name: Tallis Supply Co., side: defendant }
counsel:
  - { name: Daniel Osei, for: plaintiff }
  - { name: Mina Castellan, for: plaintiff }
  - { name: Alice Brandt, for: defendant }
discovery:
  - { id: rog-1, kind: interrogatories, by: defendant, served: 2021-01-04, numbers: 1-12 }
  - { id: rfp-1, kind: requests-for-production, by: plaintiff, served: 2021-01-04, numbers: 1-12 }
`;
const ENTRY = '{ date: 2021-03-04, time: "2:30 p.m.", mode: telephone, by: [Alice Brandt], with: [Daniel Osei], about: [rog-1], outcome: impasse }';
const log = (...entries: readonly string[]): string => `${PEOPLE}conferrals:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;
const answered = (entry: string): string => PEOPLE.replace(/$/, `  - ${entry}\n`);

const SAYS = "Ms. Brandt conferred in good faith with Plaintiff's counsel, Mr. Osei, by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7. " +
  "Alice Brandt for Defendant and Daniel Osei for Plaintiff took part. After sincere efforts to resolve their dispute, counsel are unable to reach an accord.";

interface Options {
  readonly court?: string;
  readonly file?: string;
}

const text = (words: string, court = "moed"): string => motion({ court, body: `## Certification of Conference\n\n${words}` });

function read(words: string, { court, file = log(ENTRY) }: Options): ComplianceModel {
  const { file: caseFile, problems } = readCase(file, () => true);
  assert.deepEqual(problems, []);
  return check(text(words, court), "markdown", { catalog: CATALOG, court: null, today: TODAY, caseFile: { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: file, file: caseFile } });
}

const told = (m: ComplianceModel): string => `${m.findings.map((f) => `${f.severity} ${f.code} at "${m.draft.text.slice(f.span.start, f.span.end)}": ${f.message}`).join("\n")}\n${m.draft.text}`;
const faults = (m: ComplianceModel) => m.findings.filter((f) => f.severity !== "information");

function contradicts(what: string, words: string, options: Options, at: string, says: RegExp, fix?: string): void {
  it(`tells of ${what}`, () => {
    const model = read(words, options);
    assert.deepEqual(faults(model).map(({ code, severity }) => `${severity} ${code}`), ["warning contradicted-certification"], told(model));
    const [found] = faults(model);
    assert.equal(model.draft.text.slice(found!.span.start, found!.span.end), at);
    assert.match(found!.message, says);
    assert.match(found!.message, /[^.]\.$/, "one stop at its end");
    assert.deepEqual([...new Set(model.requirements.filter(({ id }) => id.endsWith("/consistent")).map(({ status }) => status))], ["unclear"]);
    const [place] = found!.elsewhere!;
    assert.ok((options.file ?? log(ENTRY)).slice(place!.span.start).startsWith("{ date: 2021-03-04"), "it points to the entry");
    assert.equal(found!.fixes[0]?.edits[0]?.newText, fix);
  });
}

function agrees(what: string, words: string, options: Options = {}): void {
  it(`says nothing of ${what}`, () => {
    const model = read(words, options);
    assert.deepEqual(faults(model).map(({ code }) => code), [], told(model));
  });
}

describe("a report that the log contradicts", () => {
  contradicts("another date", SAYS.replace("March 4", "March 5"), {}, "March 5, 2021", /this says March 5, 2021, and the log has the conference by telephone on March 4, 2021/, "March 4, 2021");
  contradicts("the same day of another year", SAYS.replace("2021", "2020"), {}, "March 4, 2020", /the log has the conference by telephone on March 4, 2021/, "March 4, 2021");
  contradicts("another manner", SAYS.replace("by telephone", "in person"), {}, "in person", /tells of a conference in person on March 4, 2021, and the log of one by telephone/);
  contradicts("another name", SAYS.replaceAll("Daniel Osei", "Mina Castellan").replaceAll("Mr. Osei", "Ms. Castellan"), {}, "Ms. Castellan", /this names Ms\. Castellan, and the log of March 4, 2021 Daniel Osei/);
  contradicts("another hour", SAYS.replace("2:30", "4:45"), {}, "4:45 p.m.", /this says 4:45 p\.m\., and the log of March 4, 2021 2:30 p\.m\./, "2:30 p.m.");
  contradicts("a call that nobody answered", SAYS, { file: log(ENTRY.replace("impasse", "unanswered")) }, "conferred in good faith with Plaintiff's counsel, Mr. Osei, by telephone", /by the log nobody did: the try was unanswered/);
});

describe("a report that the log does not contradict", () => {
  agrees("what the log bears out", SAYS);
  agrees("a call that is not logged", SAYS.replace("March 4", "March 11").replace("2:30", "9:15"));
  agrees("a call that is not logged, without its hour", SAYS.replace("March 4, 2021, at 2:30 p.m.", "March 11, 2021"), { court: "ord" });
  agrees("a call of the next day that is at another hour", SAYS.replace("March 4", "March 5").replace("2:30", "10:15"));
  agrees("a second call of the same day, where the first is told too", `Ms. Brandt first called Mr. Osei by telephone on March 4, 2021, at 11:10 a.m. ${SAYS}`);
  agrees("an empty log", SAYS, { file: PEOPLE });
  agrees("clocks that differ by minutes", SAYS.replace("2:30", "2:35"));
  agrees("a log about other requests", SAYS.replace("March 4", "March 5"), { file: log(ENTRY.replace("about: [rog-1]", "about: [rfp-1]")) });
  agrees("a letter that the log calls an e-mail", `Ms. Brandt sent Mr. Osei a letter on March 2, 2021. ${SAYS}`, { file: log(ENTRY, "{ date: 2021-03-02, mode: email, by: [Alice Brandt], with: [Daniel Osei] }") });
  agrees("the log of another case", SAYS.replace("March 4", "March 5"), { file: log(ENTRY).replace("4:19-cv-00817", "4:20-cv-00001") });
  agrees("a name that the file does not know", SAYS.replaceAll("Osei", "Oseye"), { file: log(ENTRY.replace("with: [Daniel Osei], ", "")) });
});

describe("contacts of the log that the draft leaves out", () => {
  const LETTER = "{ date: 2021-02-22, mode: letter, by: [Alice Brandt], with: [Daniel Osei], about: [rog-1], outcome: unanswered }";
  const STEPS = `${SAYS} The steps taken were that call, and no others.`;

  it("are told where the rule wants all steps described", () => {
    const model = read(STEPS, { court: "ksd", file: log(LETTER, ENTRY) });
    const [found, ...rest] = faults(model);
    assert.deepEqual([found?.code, found?.severity, rest], ["missing-efforts", "warning", []], told(model));
    assert.match(found!.message, /the log also has a contact by letter of February 22, 2021; D\. Kan\. Rule 37\.2 asks for the steps taken/);
    assert.match(found!.fixes[0]!.edits[0]!.newText, /On February 22, 2021, Alice Brandt, counsel for Defendant, wrote a letter to Daniel Osei/);
    assert.equal(found!.elsewhere!.length, 1);
  });

  it("are added without the brackets of their own words, which would be blanks", () => {
    const model = read(STEPS, { court: "ksd", file: log(LETTER.replace("about: [rog-1]", 'about: ["the [redacted] schedule"]'), ENTRY) });
    assert.match(faults(model)[0]!.fixes[0]!.edits[0]!.newText, /about the \(redacted\) schedule/);
  });
  agrees("one that is told", STEPS.replace("that call, and no others", "that call and a letter of February 22, 2021"), { court: "ksd", file: log(LETTER, ENTRY) });
  agrees("one where the rule wants a conference only", SAYS, { file: log(LETTER, ENTRY) });
  agrees("one after the filing", STEPS, { court: "ksd", file: log(LETTER.replace("2021-02-22", "2021-03-20"), ENTRY) });
});

describe("answers in the case file", () => {
  const stale = (entry: string, words = SAYS): readonly string[] => faults(read(words, { file: answered(entry) })).map(({ code, severity }) => `${severity} ${code}`);
  const LATER = "{ responds-to: rog-1, served: 2021-03-08, supplemental: true }";

  it("make a conference stale that came before them, as a warning", () => {
    const model = read(SAYS, { file: answered(LATER) });
    assert.deepEqual(stale(LATER), ["warning stale-conference"], told(model));
    const found = faults(model)[0]!;
    assert.match(found.message, /the supplemental responses that were served, by the case file, on March 8, 2021/);
    assert.equal(found.elsewhere![0]!.message, "Served here");
  });
  it("prove nothing where they came before it", () => {
    const model = read(SAYS, { file: answered("{ responds-to: rog-1, served: 2021-02-01 }") });
    assert.deepEqual(faults(model).map(({ code }) => code), []);
    assert.ok(!model.requirements.some(({ id, status }) => id.endsWith("/after-responses") && status === "met"), told(model));
  });
  it("do not matter on other requests, after the filing, to discovery of the other side, or where the draft dates them", () => {
    for (const entry of ["{ responds-to: rog-1, served: 2021-03-08, numbers: 9-12 }", "{ responds-to: rog-1, served: 2021-03-20 }", "{ responds-to: rfp-1, served: 2021-03-08 }"]) assert.deepEqual(stale(entry), [], entry);
    assert.deepEqual(stale(LATER, `Plaintiff answered Interrogatory Nos. 3 and 7 on February 2, 2021. ${SAYS}`), []);
  });
});

describe("people of the case file", () => {
  const NAMES = SAYS.replace("Plaintiff's counsel, Mr. Osei,", "Mr. Osei").replace(/Alice Brandt for Defendant[^.]*\. /, "");
  it("are on their sides in the draft", () => {
    const [conference] = read(NAMES, { file: PEOPLE }).draft.conferrals;
    assert.deepEqual(conference!.participants.map(({ text: words, side, role }) => [words, side, role]), [["Ms. Brandt", "movant", "counsel"], ["Mr. Osei", "opponent", "counsel"]]);
  });
  it("may be without counsel, or in custody", () => {
    const alone = PEOPLE.replace("name: Paul Okafor, side: plaintiff", "name: Paul Okafor, side: plaintiff, self-represented: true").replace(/ {2}- \{ name: (?:Daniel|Mina).*\n/g, "");
    assert.equal(read(NAMES, { file: alone }).draft.opponentSelfRepresented, true);
    assert.equal(read(NAMES, { file: PEOPLE }).draft.opponentSelfRepresented, false);
  });
});

describe("the judge of the case file", () => {
  const withJudge = (file: string, judge?: string): string | null | undefined => {
    const { draft } = check(text(SAYS), "markdown", { catalog: CATALOG, court: null, today: TODAY });
    const read = readCase(file, () => true).file;
    return inCase(draft, { catalog: CATALOG, court: null, today: TODAY, ...(judge !== undefined && { judge }), caseFile: { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: file, file: read } }).context.judge;
  };
  it("is the draft's, unless the user gives another or the file is about another case", () => {
    const file = PEOPLE.replace("schema: 1", "schema: 1\njudge: RLW");
    assert.equal(withJudge(file), "RLW");
    assert.equal(withJudge(file, "SRC"), "SRC");
    assert.equal(withJudge(file.replace("00817", "00818")), undefined);
  });

  describe("an accord that the log has", () => {
    const agreed = ENTRY.replace("impasse", "accord");
    const told = (words: string, ...entries: readonly string[]): readonly string[] =>
      read(words, { file: log(...entries) }).findings.filter(({ message }) => /no accord/u.test(message)).map(({ code, severity, message }) => `${severity} ${code}: ${message}`);

    it("is held against a certification that there is none", () =>
      assert.deepEqual(told(SAYS, agreed), ["warning contradicted-certification: Contradicted by the log: this says that there is no accord, and by the log the conference of March 4, 2021 ended in one."]));

    it("is not, where it was of a part, where more followed, where the draft tells of another conference, or says nothing of an impasse", () => {
      assert.deepEqual(told(SAYS, ENTRY.replace("impasse", "partial-accord")), []);
      assert.deepEqual(told(SAYS, agreed, '{ date: 2021-03-08, mode: email, by: [Daniel Osei], with: [Alice Brandt], about: [rog-1], outcome: declined }'), []);
      assert.deepEqual(told(SAYS, ENTRY.replace("2021-03-04", "2021-03-05"), agreed.replace("2021-03-04", "2021-02-01")), []);
      assert.deepEqual(told(SAYS.replace(" After sincere efforts to resolve their dispute, counsel are unable to reach an accord.", ""), agreed), []);
    });
  });
});
