/** The statement that an order directs after a conference: what it has to say; and motions made where such a statement, or leave, was owed. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { assessFiling, readDraft, type ComplianceModel } from "../../server/engine.js";
import { motion } from "../compliance/motion.js";
import { caseWith, held, ofOrders, orderText, standings, statement } from "./orderedPapers.js";

const FILE = caseWith(orderText("two-within-ten-days")).replace("cite: MEMORANDUM AND ORDER of 2009-12-02", "cite: ECF No. 24");
const CALLED = "Counsel for defendants, Dana Pruitt, conferred with counsel for plaintiff, Walter Ames, by telephone on December 9, 2009, in a sincere effort to settle the dispute.";
const ACCORD = "No accord was reached on Interrogatory Nos. 7 and 8.";
const read = (text: string, file = FILE, today = "2009-12-14"): ComplianceModel => held(text, file, { today, language: "plaintext" });
const MET = ["confer met", "statement/due met", "statement/1 met", "statement/2 met"];

describe("a statement that an order directs", () => {
  it("comes from the order by way of the case file", () => assert.match(FILE, /kind: statement, .*due: 2009-12-14, contents: \[that this Order was complied with, whether the parties reached an accord\]/));

  for (const title of ["DEFENDANTS' STATEMENT OF COMPLIANCE WITH THE ORDER OF DECEMBER 2, 2009", "NOTICE OF COMPLIANCE", "CERTIFICATE OF COMPLIANCE WITH COURT ORDER", "DEFENDANTS' CERTIFICATION OF COUNSEL UNDER THE COURT'S ORDER", "JOINT STATUS REPORT"]) {
    it(`is clean when whole: ${title}`, () => {
      const model = read(statement(`${CALLED} ${ACCORD}`, { title }));
      assert.notEqual(model.draft.kind, "order");
      assert.deepEqual([standings(model), model.findings, model.authorities], [MET, [], []]);
    });
  }
  for (const ending of ["The parties agreed on Interrogatory No. 7, and the dispute is now resolved.", "Counsel reached an accord.", "After the call they were still unable to agree.", "The parties are at an impasse.", "All of the disputed requests were resolved.", "They couldn’t agree on Interrogatory No. 7."]) {
    it(`tells of an accord, or of none: ${ending}`, () => assert.deepEqual(standings(read(statement(`${CALLED} ${ending}`))), MET));
  }

  const tells = (what: string, body: string, expected: RegExp): void => {
    it(`tells of ${what}`, () => {
      const [found, ...more] = ofOrders(read(statement(body)));
      assert.deepEqual(more, []);
      assert.match(found ?? "", expected);
    });
  };
  tells("one that does not say how it ended", CALLED, /^warning missed-order-duty at DEFENDANTS' STATEMENT[^:]*: Missing part: ECF No\. 24 of December 2, 2009 wants “whether the parties reached an accord” in the statement; nothing here takes up whether an accord was reached/);
  tells("one that only says what the order asks", `${CALLED} The Order directs counsel to advise the Court whether an accord has been reached.`, /wants “whether the parties reached an accord”/);
  tells("one that does not say that anybody conferred", `Defendants have nothing further to report. ${ACCORD}`, /^warning missed-order-duty at .*: Compliance is not told: ECF No\. 24 .* directs a conference by December 14, 2009/);
  tells("one that says that nobody conferred", `Counsel for defendants did not confer with counsel for plaintiff. ${ACCORD}`, /^warning missed-order-duty at Counsel for defendants did not confer[^:]*: Not done as ordered/);
  tells("a conference before the order", `${CALLED.replace("December 9", "November 9")} ${ACCORD}`, /^warning missed-order-duty at November 9, 2009: No conference since the order/);
  tells("a conference without its day, for information", `${CALLED.replace(" on December 9, 2009", "")} ${ACCORD}`, /^information missing-date at .*: No day is told/);

  it("is late after the day set", () => {
    const found = ofOrders(read(statement(`${CALLED} ${ACCORD}`, { dated: "December 15, 2009" })));
    assert.match(found.join("\n"), /^warning missed-order-duty at DEFENDANTS' STATEMENT.*: After the day that the court set: ECF No\. 24 directs this paper by December 14, 2009; it is dated December 15, 2009\.$/);
  });

  it("is given a choice and a blank for what it lacks, and nothing is said for the signer", () => {
    const fix = read(statement(CALLED)).findings[0]!.fixes[0]!;
    assert.match(fix.edits[0]!.newText.trim(), /^\[An accord has been reached \/ No accord has been reached\]\. \[State what was agreed and what remains in dispute\]\.$/);
  });

  it("keeps its blanks open until they are filled", () => {
    const model = read(statement(`${CALLED} [An accord has been reached / No accord has been reached].`));
    assert.deepEqual(model.findings.filter(({ severity }) => severity !== "information").map(({ code }) => code), ["unfilled-placeholder"]);
    assert.ok(standings(model).includes("statement/2 unmet"));
  });

  it("is not what the other side files, nor a paper that reports nothing", () => {
    for (const text of [
      statement(CALLED).replace("DEFENDANTS' STATEMENT", "PLAINTIFF'S STATEMENT").replace("Attorney for Defendants", "Attorney for Plaintiff"),
      statement("Service was made by mail.", { title: "CERTIFICATE OF SERVICE" }),
      statement("The county owns the road.", { title: "DEFENDANTS' STATEMENT OF FACTS" }),
      statement("Defendants answer as follows.", { title: "DEFENDANTS' ANSWER TO COMPLAINT" }),
      "# Notes on the statement of compliance\n\nAsk Dana whether an accord was reached.\n",
    ]) assert.deepEqual([ofOrders(read(text)), standings(read(text)).filter((each) => each.startsWith("statement/"))], [[], []], text);
  });

  it("that an order only permits is never missed", () =>
    assert.deepEqual(ofOrders(read(statement(CALLED, { dated: "December 20, 2009" }), FILE.replace("kind: statement, force: must", "kind: statement, force: may"))), []));
});

describe("another paper that an order names", () => {
  const order = (act: string, rest = "due: 2021-03-10"): string => `schema: 1\norders:\n  - { id: ecf-41, cite: ECF No. 41, date: 2021-02-24, duties: [{ kind: other, act: "${act}", who: defendant, ${rest} }] }\n`;
  const paper = (title: string): string => motion({ court: "moed", title, body: "1. Letter of May 4, 2019, from counsel to client." });
  const told = (title: string, act: string, rest?: string): readonly string[] => ofOrders(held(paper(title), order(act, rest)));

  it("has to be in time", () => {
    assert.match(told("Defendant's Supplemental Disclosures", "Defendant shall serve supplemental disclosures by March 10, 2021").join("\n"), /^warning missed-order-duty at Defendant's Supplemental Disclosures: After the day that the court set: ECF No\. 41 directs this paper by March 10, 2021; it is dated March 15, 2021\.$/);
    assert.match(told("Defendant's Supplemental Answers to Interrogatories", "Defendant shall serve supplemental answers to Interrogatory Nos. 3 and 7").join("\n"), /^warning missed-order-duty/);
  });
  it("is not one of another name, one in time, one only permitted, nor one of another year", () => {
    for (const [title, act, rest] of [
      ["Defendant's Answer to Complaint", "Defendant shall answer Interrogatory No. 3"], ["Defendant's Expert Disclosures", "Defendant shall serve supplemental disclosures"], ["Defendant's Supplemental Disclosures", "Defendant shall review the supplemental disclosures"],
      ["Defendant's Supplemental Disclosures", "Defendant shall serve supplemental disclosures", "due: 2021-03-15"], ["Defendant's Supplemental Disclosures", "Defendant shall serve supplemental disclosures", "force: may, due: 2021-03-10"],
    ] as const) assert.deepEqual(told(title, act, rest), [], `${title}: ${act}`);
    assert.deepEqual(ofOrders(held(paper("Defendant's Supplemental Disclosures").replace("March 15, 2021", "March 15, 2023"), order("Defendant shall serve supplemental disclosures"))), []);
  });
});

describe("a motion where an order wanted something first", () => {
  const order = (...duties: readonly string[]): string => `schema: 1\norders:\n  - id: ecf-41\n    cite: ECF No. 41\n    date: 2021-02-24\n    duties:\n${duties.map((duty) => `      - { ${duty} }\n`).join("")}`;
  const certified = (words: string): string => motion({ court: "moed", body: `${words}\n\n## Certification of Conference\n\nMs. Brandt conferred in good faith with Plaintiff's counsel, Mr. Osei, by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7. Alice Brandt for Defendant and Daniel Osei for Plaintiff took part. After sincere efforts to resolve their dispute, counsel are unable to reach an accord.` });
  const of = (words: string, ...duties: readonly string[]): ComplianceModel => held(certified(words), order(...duties));
  const STATEMENT = "kind: statement, who: parties, due: 2021-03-08, contents: [compliance with this Order, whether an accord has been reached]";
  const LETTER = "kind: joint-submission, who: parties, due: 2021-03-12, if: the parties are unable to resolve their disputes, leave: no further submissions may be filed without leave, consequence: may be deemed a waiver";

  it("says of a statement only that it was not seen, where the motion does not speak of it", () => {
    const model = of("The answers are incomplete.", STATEMENT);
    assert.deepEqual([ofOrders(model), standings(model)], [[], ["statement unclear"]]);
    assert.match(model.requirements.at(-1)!.lookedFor ?? "", /not seen here/);
    assert.deepEqual(standings(of("The answers are incomplete.", STATEMENT.replace("2021-03-08", "2021-03-20"))), []);
  });
  describe("takes a statement that the case file lists with the motion as filed", () => {
    const file = order(STATEMENT);
    const withPaper = (title: string, dated: string): ComplianceModel => {
      const paper = { name: "folder/statement.txt", fileName: "statement.txt", listed: true as const, draft: readDraft(statement("Counsel conferred by telephone on March 4, 2021, in compliance with ECF No. 41. No accord was reached.", { title, dated }), "plaintext").draft };
      return assessFiling(readDraft(certified("The answers are incomplete."), "markdown").draft, [paper], { catalog: CATALOG, court: null, today: "2026-11-22", caseFile: { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: file, file: readCase(file, () => true).file } });
    };
    it("and shows it", () => {
      const model = withPaper("STATEMENT OF COMPLIANCE WITH ECF No. 41", "March 8, 2021"), shown = model.requirements.find(({ id }) => id === "ecf-41/statement");
      assert.equal(shown?.status, "met");
      assert.deepEqual(shown?.elsewhere?.map(({ paper, span }) => [paper, model.papers?.find(({ name }) => name === paper)?.draft.text.slice(span.start, span.end)]), [["folder/statement.txt", "STATEMENT OF COMPLIANCE WITH ECF No. 41"]]);
    });
    for (const [what, title, dated] of [["after its day", "STATEMENT OF COMPLIANCE WITH ECF No. 41", "March 9, 2021"], ["before the order", "STATEMENT OF COMPLIANCE WITH ECF No. 41", "February 1, 2021"], ["of another kind", "PLAINTIFF'S OPPOSITION TO MOTION TO COMPEL", "March 8, 2021"]] as const) {
      it(`not one ${what}`, () => assert.equal(withPaper(title, dated).requirements.find(({ id }) => id === "ecf-41/statement")?.status, "unclear"));
    }
  });
  for (const words of ["Defendant did not file the statement of compliance that ECF No. 41 directs.", "No statement of compliance with the Order was filed.", "The parties have not yet filed their status report on the conference."]) {
    it(`tells of a statement that the motion itself says was not filed: ${words}`, () => {
      const [found, ...more] = ofOrders(of(words, STATEMENT));
      assert.deepEqual(more, []);
      assert.match(found ?? "", /^warning missed-order-duty at [^:]*: Not filed: ECF No\. 41 directs a statement by March 8, 2021/);
    });
  }
  for (const words of ["Plaintiff failed to file his statement of compliance.", "Plaintiff's statement of compliance was not filed.", "No statement of compliance was filed by Plaintiff.", "The Plaintiff's status report was never filed.", "If no statement of compliance is filed, the Court may rule.", "Defendant should have known whether a status report was not filed."]) {
    it(`says nothing where it does not: ${words}`, () => assert.deepEqual(ofOrders(of(words, STATEMENT)), []));
  }
  it("takes the motion's word that it was filed", () => assert.deepEqual(standings(of("On March 8, 2021, Defendant filed its statement of compliance with the Order.", STATEMENT)), ["statement met"]));

  it("is one side's where the order wants a joint paper, with what else the order says", () => {
    const [found, ...more] = ofOrders(of("The answers are incomplete.", LETTER));
    assert.deepEqual(more, []);
    assert.match(found ?? "", /^warning not-joint at Defendant's Motion to Compel: One side's motion: ECF No\. 41 directs the parties to submit one paper of both sides by March 12, 2021, and nothing further without leave of court\. The order goes further here than E\.D\. Mo\. L\.R\. 3\.04\(A\)\. The order on not complying: “may be deemed a waiver”\.$/);
  });
  it("is given the parts that the order wants, as headings and blanks", () => {
    const model = of("The answers are incomplete.", `${LETTER}, contents: [each request in dispute, "each side's position", "the custodians [ECF No. 9] searched"]`);
    const [fix] = model.findings.find(({ code }) => code === "not-joint")!.fixes;
    assert.equal(fix?.title, "Insert the parts that ECF No. 41 wants");
    assert.equal(fix.edits[0]!.newText.trim(), [
      "Defendant and Plaintiff submit this paper under ECF No. 41.", "## 1. The Outstanding Discovery Requests", "[list each outstanding request, set out in full]",
      "## 2. Each side's position", "Defendant's position: [state the position on each issue, with the reasons]", "Plaintiff's position: [state the position on each issue, with the reasons]",
      "## 3. The custodians searched", "[state the custodians searched]",
    ].join("\n\n"));
  });
  it("shows whether leave was taken, and is told of it only where it says that it was not", () => {
    const OTHER = "kind: other, who: parties, leave: no further discovery motions may be filed without leave";
    assert.deepEqual(standings(of("The answers are incomplete.", OTHER)), ["other/leave unclear"]);
    assert.deepEqual(standings(of("This motion is filed with leave, granted on March 10, 2021.", OTHER)), ["other/leave met"]);
    assert.match(ofOrders(of("Defendant moves without leave of court, for there is no time.", OTHER)).join("\n"), /^warning missing-court-step at without leave: Without leave: ECF No\. 41 says “no further discovery motions may be filed without leave”/);
    assert.match(ofOrders(of("Defendant moves without leave of court, for there is no time.", "kind: other, who: parties, leave: further motions on this dispute")).join("\n"), /Without leave: ECF No\. 41 wants leave of court for “further motions on this dispute”; this says/);
    assert.deepEqual(ofOrders(of("ECF No. 41 says that none may be filed unless the movant has not sought leave.", OTHER)), []);
  });

  it("is told of letters alone where the order wants people to speak, and no rule said so", () => {
    const letters = motion({ court: "casd", body: "## Certification of Conference\n\nMs. Brandt wrote to Plaintiff's counsel, Mr. Osei, in good faith by e-mail on March 2, 2021, and again by letter on March 4, 2021, about Interrogatory Nos. 3 and 7; he replied by e-mail on March 5, 2021. Counsel are unable to resolve the dispute." });
    const codes = held(letters, order("kind: confer, who: parties, mode: telephone")).findings.filter(({ severity }) => severity !== "information").map(({ code }) => code);
    assert.deepEqual(codes.filter((code) => code === "no-live-conference").length, 1, codes.join());
  });
});
