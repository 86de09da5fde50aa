/** The draft held against what orders in its case direct; what they only permit, and what the draft leaves open, is let be. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { check, isSameOrder, readDraft, type ComplianceModel } from "../../server/engine.js";
import { motion, TODAY } from "../compliance/motion.js";

const caseOf = (...duties: readonly string[]): string =>
  `schema: 1\norders:\n  - id: ecf-41\n    cite: ECF No. 41\n    date: 2021-02-24\n    duties:\n${duties.map((duty) => `      - { ${duty} }\n`).join("")}`;

const saying = (when: string, how = "by telephone"): string =>
  `## Certification of Conference\n\nMs. Brandt conferred in good faith with Plaintiff's counsel, Mr. Osei, ${how} on ${when}, at 2:30 p.m., about Interrogatory Nos. 3 and 7. ` +
  "Alice Brandt for Defendant and Daniel Osei for Plaintiff took part. After sincere efforts to resolve their dispute, counsel are unable to reach an accord.";

/** The motion is dated March 15, 2021. */
function read(body: string, file: string): ComplianceModel {
  const { file: caseFile, problems } = readCase(file, () => true);
  assert.deepEqual(problems, []);
  return check(motion({ court: "moed", body }), "markdown", { catalog: CATALOG, court: null, today: TODAY, caseFile: { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: file, file: caseFile } });
}

const missed = (body: string, file: string) => {
  const model = read(body, file);
  return model.findings.filter(({ authority }) => authority === "ecf-41").map(({ severity, message, span, elsewhere }) => ({ severity, message, at: model.draft.text.slice(span.start, span.end), place: file.slice(elsewhere![0]!.span.start, elsewhere![0]!.span.end) }));
};

const CALL = "kind: confer, force: must, who: parties, mode: telephone, due: 2021-03-05";

describe("orders of the case are kept", () => {
  const tells = (what: string, body: string, duty: string, at: string, says: RegExp): void => {
    it(`tells of ${what}`, () => {
      const [found, ...more] = missed(body, caseOf(duty));
      assert.deepEqual([found?.severity, found?.at, more], ["warning", at, []]);
      assert.match(found!.message, says);
      assert.match(found!.place, /^\{ kind: /);
    });
  };
  const silent = (what: string, body: string, duty: string): void => {
    it(`says nothing of ${what}`, () => assert.deepEqual(missed(body, caseOf(duty)), []));
  };

  tells("a conference before the order", saying("February 22, 2021"), CALL, "February 22, 2021", /No conference since the order: ECF No\. 41 of February 24, 2021 directs a conference by telephone by March 5, 2021; the last one told here is of February 22, 2021/);
  tells("a conference after the day set", saying("March 10, 2021"), CALL, "March 10, 2021", /After the day that the court set: ECF No\. 41 .* by March 5, 2021; the one told here was on March 10, 2021/);
  tells("a conference in another manner", saying("March 4, 2021"), CALL.replace("telephone", "in-person"), "telephone", /Not as ordered: ECF No\. 41 directs a conference in person; the one told here was by telephone/);
  tells("one side's motion where the order wants a joint paper of what remains", saying("March 4, 2021"), "kind: joint-submission, due: 2021-03-19, if: the parties are unable to resolve their disputes", "Defendant's Motion to Compel", /One side's motion: ECF No\. 41 directs the parties to submit one paper of both sides by March 19, 2021/);

  it("settles a rule's doubt about the manner, where it is not as the order has it", () => {
    const manners = (file: string): readonly string[] => read(saying("March 4, 2021", "by Zoom"), file).findings.filter(({ code, message }) => code === "no-live-conference" || message.startsWith("Not as ordered")).map(({ severity, code }) => `${severity} ${code}`);
    assert.deepEqual(manners(caseOf(CALL)), ["warning missed-order-duty"]);
    assert.deepEqual(manners("schema: 1\n"), ["information no-live-conference"]);
  });

  describe("settles a rule's doubt about a manner that it allows", () => {
    const BY_VIDEO = CALL.replace("telephone", "[telephone, video]");
    const doubts = (file: string, when = "March 4, 2021", how = "by Zoom"): readonly string[] =>
      read(saying(when, how), file).findings.filter(({ code }) => code === "no-live-conference").map(({ severity }) => severity);
    const line = (file: string) => read(saying("March 4, 2021", "by Zoom"), file).requirements.find(({ id }) => id === "moed-3.04a/live-conference");

    it("directed or permitted, to both sides or to this one, and says under what", () => {
      for (const file of [caseOf(BY_VIDEO), caseOf(BY_VIDEO.replace("must", "may")), caseOf(BY_VIDEO.replace("parties", "counsel for defendant")), caseOf("kind: confer, mode: in-person or video")]) {
        assert.deepEqual(doubts(file), [], file);
        assert.deepEqual([line(file)?.status, line(file)?.asks], ["met", "a conference in person or by telephone, or as ECF No. 41 allows"]);
      }
    });

    it("and not one that it does not name, for the other side, after the conference, or without a day", () => {
      for (const file of [caseOf("kind: confer, who: parties"), caseOf(BY_VIDEO.replace("parties", "counsel for plaintiff")), caseOf("kind: joint-submission, mode: video"), caseOf(BY_VIDEO).replace("    date: 2021-02-24\n", ""), caseOf(BY_VIDEO).replace("2021-02-24", "2021-03-10")]) {
        assert.deepEqual(doubts(file), ["information"], file);
        assert.equal(line(file)?.status, "unclear");
      }
    });

    it("and not where no day of the conference tells that the order stood", () => {
      const undated = (file: string) => read(saying("March 4, 2021", "by Zoom").replaceAll(" on March 4, 2021", ""), file).requirements.find(({ id }) => id === "moed-3.04a/live-conference")?.status;
      assert.equal(undated(caseOf(BY_VIDEO)), "unclear");
      assert.equal(undated(caseOf(BY_VIDEO).replace("2021-02-24", "2021-03-10")), "unclear");
      // The day of the order itself is none too early.
      assert.equal(line(caseOf(BY_VIDEO).replace("2021-02-24", "2021-03-04"))?.status, "met");
    });

    it("and not what the rule refuses", () => {
      const written = read(saying("March 4, 2021", "by letter"), caseOf("kind: confer, mode: letter"));
      assert.ok(written.findings.some(({ code, authority }) => code === "no-live-conference" && authority === "moed-3.04a"));
    });
  });

  silent("a conference as ordered", saying("March 4, 2021"), CALL);
  silent("one on the last day", saying("March 5, 2021"), CALL);
  silent("one in any of the ways that the order leaves open", saying("March 4, 2021"), CALL.replace("telephone", "[in-person, telephone]"));
  silent("what the order only permits", saying("February 22, 2021"), CALL.replace("must", "may"));
  silent("what it directs to the other side", saying("February 22, 2021"), CALL.replace("parties", "counsel for plaintiff"));
  silent("what it directs on a condition", saying("February 22, 2021"), `${CALL}, if: Plaintiff supplements`);
  silent("a joint report that is due in any case", saying("March 4, 2021"), "kind: joint-submission, due: 2021-03-19");
  silent("a joint motion that it only permits", saying("March 4, 2021"), "kind: joint-submission, force: may, if: the parties are unable to agree");
  silent("discovery and statements", saying("March 4, 2021"), "kind: other, due: 2021-03-01");
  silent("a motion without a certification, which has a finding of its own", "Defendant needs the answers.", CALL);

  it("says nothing of a later conference where the log has one in time, and as ordered", () => {
    const log = (entry: string): string => `${caseOf(CALL)}conferrals:\n  - { ${entry}, outcome: partial-accord }\n`;
    assert.deepEqual(missed(saying("March 10, 2021"), log("date: 2021-03-02, mode: telephone")), []);
    for (const entry of ["date: 2021-03-02, mode: email", "date: 2021-02-20, mode: telephone", "date: 2021-03-02, mode: in-person"]) assert.equal(missed(saying("March 10, 2021"), log(entry)).length, 1, entry);
    assert.equal(missed(saying("February 22, 2021"), log("date: 2021-03-02, mode: telephone")).length, 1);
  });

  it("says nothing of an order that came after the draft", () =>
    assert.deepEqual(missed(saying("February 22, 2021"), caseOf(CALL).replace("2021-02-24", "2021-03-16")), []));
});

describe("the order opened and one of the case file", () => {
  const opened = readDraft("UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI\n\nNo. 4:21-cv-00077\n\nORDER\n\nCounsel shall confer by telephone by March 5, 2021.\n\nSO ORDERED this 24th day of February, 2021.\n\n/s/ R. Weir\nUnited States District Judge\n", "plaintext").draft;
  const same = (...duties: readonly string[]): boolean => isSameOrder(opened, readCase(duties.length > 0 ? caseOf(...duties) : "schema: 1\norders:\n  - id: ecf-41\n    date: 2021-02-24\n", () => true).file!.orders[0]!);

  it("are one where a duty is the same", () => assert.equal(same(CALL), true));
  it("are one where the file lists no duties", () => assert.equal(same(), true));
  it("are two where another order of that day directs something else", () => assert.equal(same("kind: joint-submission, force: must, who: parties, due: 2021-03-19"), false));
});
