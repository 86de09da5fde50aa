/** What a draft shows of a judge's procedures beyond the conference: its length, who leads, the window for the paper, the order of steps. */
import assert from "node:assert/strict";
import type { ComplianceModel, Finding, Requirement } from "../../server/compliance/model.js";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { motion, TODAY } from "./motion.js";

const read = (text: string, file?: string): ComplianceModel => check(text, "markdown", {
  catalog: CATALOG, court: null, today: TODAY,
  caseFile: file === undefined ? null : { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: file, file: readCase(file, () => true).file },
});
const requirement = ({ requirements }: ComplianceModel, id: string): Requirement["status"] | undefined => requirements.find((each) => each.id === id)?.status;
const finding = ({ findings }: ComplianceModel, words: RegExp): Finding | undefined => findings.find(({ message }) => words.test(message));

interface Letter {
  readonly court?: string;
  readonly judge?: string;
  readonly date?: string;
  readonly conferred?: string;
  readonly words?: number;
  readonly after?: string;
}

/** So many words of argument. */
const argument = (words: number): string => Array.from({ length: Math.ceil(words / 22) }, () =>
  "Plaintiff believes that the repairs before the date in dispute are not relevant and that the burden of finding them is great.").join(" ");

/** A joint letter to a judge, of both sides. */
const letter = ({ court = "NORTHERN DISTRICT OF CALIFORNIA", judge = "Donna M. Ryu", date = "March 10, 2021", words = 0, after = "",
  conferred = "On March 4, 2021, Alice Brandt and Daniel Osei, lead counsel for both sides, conferred in person about Interrogatory Nos. 3 and 7 and could not agree." }: Letter): string => `UNITED STATES DISTRICT COURT
${court}

PAUL OKAFOR, Plaintiff,

v.

TALLIS SUPPLY CO., Defendant.

Case No. 4:19-cv-00817

Magistrate Judge ${judge}

# Joint Letter Regarding Discovery Dispute

${date}

Dear Judge ${judge.split(" ").at(-1) ?? ""}:

## Attestation of the Conference

${conferred}

## Case Deadlines

Fact discovery closes on June 1, 2021.

Defendant's position: The repairs are relevant and discoverable, and the response is deficient because it states an objection and nothing else.

Plaintiff's position: The response is sufficient, because no repair before 2020 is in dispute. ${argument(words)}

Dated: ${date}

Respectfully submitted,

/s/ Alice Brandt
Lead Trial Counsel for Defendant

/s/ Daniel Osei
Lead Trial Counsel for Plaintiff
${after}`;

describe("a judge's limit of pages", () => {
  const status = (given: Letter): Requirement["status"] | undefined => requirement(read(letter(given)), "cand-judge-ryu/length");
  const stamps = (pages: number, of = pages): string => Array.from({ length: pages }, (_, n) => `Case 4:19-cv-00817-DMR Document 41 Filed 03/10/21 Page ${n + 1} of ${of}`).join("\n\n");

  it("is not told of a letter that may well be within it", () => {
    for (const words of [0, 1500, 2500, 3400]) {
      const model = read(letter({ words }));
      assert.equal(requirement(model, "cand-judge-ryu/length"), "unclear", String(words));
      assert.equal(finding(model, /^(?:Long|Too long)/u), undefined, String(words));
    }
  });

  it("is a doubt where no setting could hold the words, with about how many pages", () => {
    const long = finding(read(letter({ words: 5000 })), /^Long/u);
    assert.deepEqual([long?.severity, long?.status, long?.code], ["information", "unclear", "wrong-form"]);
    assert.match(long?.message ?? "", /^Long: 5,\d{3} words, which make about 11 pages; Judge Ryu's Order re Discovery Procedures allows 5 pages\./u);
  });

  it("counts no exhibits", () => {
    const text = letter({ after: `\n## Exhibit A\n\n${argument(6000)}\n` });
    assert.equal(finding(read(text), /^(?:Long|Too long)/u), undefined);
  });

  it("is met or not by the page numbers of a filed copy, as a warning where today's limit was not confirmed", () => {
    assert.equal(status({ after: `\n${stamps(5)}` }), "met");
    const seven = finding(read(letter({ after: `\n${stamps(7)}` })), /^Too long/u);
    assert.deepEqual([seven?.severity, seven?.status, seven?.code], ["warning", "unmet", "wrong-form"]);
    assert.match(seven?.message ?? "", /^Too long: this has 7 pages; Judge Ryu's Order re Discovery Procedures allows 5 pages\. /u);
  });

  it("is not taken from pages of something else, or from some of them", () => {
    for (const after of ["\nSee Osei Dep., page 7 of 90, and page 12 of 90.", `\n${stamps(4, 9)}`, "\nCase 4:19-cv-00817-DMR Document 41 Filed 03/10/21 Page 7 of 7"]) assert.equal(status({ after }), "unclear", after);
  });

  it("of one page is passed by two full ones", () => {
    const gesner = (words: number) => finding(read(letter({ court: "DISTRICT OF MARYLAND", judge: "Beth P. Gesner", words })), /^Long/u);
    assert.equal(gesner(300), undefined);
    assert.match(gesner(900)?.message ?? "", /about 3 pages; Judge Gesner's Informal Discovery Dispute Procedure allows 1 page\./u);
  });

  it("is not asked of a motion, nor under another judge", () => {
    const other = read(motion({ court: "cand", judge: "Donna M. Ryu", body: argument(6000) }));
    assert.equal(requirement(other, "cand-judge-ryu/length"), "not-applicable");
    assert.equal(finding(read(letter({ judge: "Sallie Kim", words: 6000 })), /^Long/u), undefined);
  });
});

describe("lead counsel", () => {
  const beeler = (conferred: string, file?: string): ComplianceModel => read(letter({ judge: "Laurel Beeler", conferred }), file);
  const status = (conferred: string, file?: string): Requirement["status"] | undefined => requirement(beeler(conferred, file), "cand-judge-beeler/lead-counsel");
  const met = "On March 4, 2021, Alice Brandt and Daniel Osei conferred in person about Interrogatory Nos. 3 and 7 and could not agree.";

  for (const [conferred, expected] of [
    ["On March 4, 2021, lead counsel for both sides conferred in person about Interrogatory Nos. 3 and 7 and could not agree.", "met"],
    ["On March 4, 2021, Defendant's lead counsel, Alice Brandt, conferred in person with Plaintiff's lead trial counsel, Daniel Osei, and could not agree.", "met"],
    ["On March 4, 2021, Alice Brandt, lead counsel for Defendant, and Daniel Osei, lead counsel for Plaintiff, conferred in person and could not agree.", "met"],
    [met, "unclear"],
    ["On March 4, 2021, Alice Brandt, lead counsel for Defendant, conferred in person with Daniel Osei and could not agree.", "unclear"],
    ["On March 4, 2021, Alice Brandt, lead counsel for Defendant, conferred in person with Daniel Osei. As lead counsel for Defendant, she proposed a date.", "unclear"],
    ["On March 4, 2021, Alice Brandt, an associate, conferred in person with Daniel Osei and could not agree.", "unclear"],
    ["The standing order requires lead counsel for both sides to meet. On March 4, 2021, Alice Brandt conferred in person with Daniel Osei.", "unclear"],
    ["On March 4, 2021, Alice Brandt conferred in person with Daniel Osei, and not with lead counsel for both sides.", "unclear"],
  ] as const) {
    it(`${expected}: ${conferred}`, () => assert.equal(status(conferred), expected));
  }

  it("is a doubt at the words that name somebody else, as information", () => {
    const text = letter({ judge: "Laurel Beeler", conferred: "On March 4, 2021, Alice Brandt, an associate, conferred in person with Daniel Osei and could not agree." });
    const doubt = finding(read(text), /^Lead counsel\?/u);
    assert.deepEqual([doubt?.severity, doubt?.status, doubt?.code], ["information", "unclear", "missing-participants"]);
    assert.equal(text.slice(doubt?.span.start, doubt?.span.end), "an associate");
    assert.match(doubt?.message ?? "", /Judge Beeler's Standing Order has lead counsel themselves confer; these words name somebody else\./u);
    assert.match(finding(beeler(met), /^Lead counsel\?/u)?.message ?? "", /nothing here says that those who did are\./u);
  });

  it("is told by the case file's roles, both ways", () => {
    const people = (brandt: string): string => `schema: 1\ncounsel:\n  - { name: Alice Brandt, for: defendant, role: ${brandt} }\n  - { name: Daniel Osei, for: plaintiff, role: lead }\n`;
    assert.equal(status(met, people("lead")), "met");
    assert.equal(status(met, people("local")), "unclear");
    assert.equal(status(met, "schema: 1\ncounsel:\n  - { name: Alice Brandt, for: defendant, role: lead }\n  - { name: Daniel Osei, for: plaintiff }\n"), "unclear");
  });

  it("signs for Judge Ryu; a signature that does not say so is left to the checklist", () => {
    assert.equal(requirement(read(letter({})), "cand-judge-ryu/lead-counsel"), "met");
    const silent = read(letter({}).replaceAll("Lead Trial Counsel", "Counsel"));
    assert.equal(requirement(silent, "cand-judge-ryu/lead-counsel"), "unclear");
    assert.equal(finding(silent, /lead counsel/iu), undefined);
  });

  it("is asked only where a conference is told", () =>
    assert.equal(status("Alice Brandt wrote to Daniel Osei on March 4, 2021, and he did not answer."), "not-applicable"));
});

describe("a judge's days for the paper after the conference", () => {
  const on = (date: string, conferred?: string): ComplianceModel => read(letter({ date, ...(conferred !== undefined && { conferred }) }));
  const timing = (...given: Parameters<typeof on>): Requirement["status"] | undefined => requirement(on(...given), "cand-judge-ryu/timing");

  it("are five court days: a weekend does not count", () => {
    assert.equal(timing("March 4, 2021"), "met");
    assert.equal(timing("March 11, 2021"), "met"); // Thursday, a week after the Thursday
    assert.equal(timing("March 12, 2021"), "unmet");
  });

  it("nor a holiday", () => {
    const before = "On February 10, 2021, Alice Brandt and Daniel Osei, lead counsel for both sides, conferred in person about Interrogatory Nos. 3 and 7 and could not agree.";
    assert.equal(timing("February 18, 2021", before), "met"); // Washington's Birthday on the 15th
    assert.equal(timing("February 19, 2021", before), "unmet");
  });

  it("are told as a warning, with how old the words are", () => {
    const late = finding(on("March 26, 2021"), /^Too early/u);
    assert.deepEqual([late?.severity, late?.code], ["warning", "untimely-conference"]);
    assert.match(late?.message ?? "", /the last conference was 22 days before the date of this paper; Judge Ryu's Order re Discovery Procedures asks for one within 5 court days\..*Read as of January 2016/u);
  });

  it("run from the last conference, and not where its day or the paper's is not known", () => {
    const twice = "On January 4, 2021, lead counsel for both sides conferred by telephone. On March 9, 2021, lead counsel for both sides conferred in person and could not agree.";
    assert.equal(timing("March 12, 2021", twice), "met");
    assert.equal(timing("March 26, 2021", "In early March, lead counsel for both sides conferred in person and could not agree."), "not-applicable");
    assert.equal(requirement(read(letter({ date: "[date]" })), "cand-judge-ryu/timing"), "not-applicable");
  });
});

describe("first the other side, then the court", () => {
  const under = (body: string): ComplianceModel => read(motion({ court: "casd", judge: "Lupe Rodriguez, Jr.", body }));
  const order = (body: string): Requirement["status"] | undefined => requirement(under(body), "casd-judge-rodriguez/order");
  const spoke = (day: string): string => `On ${day}, Alice Brandt conferred in good faith by telephone with Daniel Osei, counsel for Plaintiff, about Interrogatory Nos. 3 and 7, and they could not agree.`;
  const called = (day: string): string => `On ${day}, counsel for Defendant called chambers about the dispute.`;

  it("in that order is in order", () => assert.equal(order(`${spoke("March 2, 2021")}\n\n${called("March 4, 2021")}`), "met"));
  it("the same day is in order", () => assert.equal(order(`${spoke("March 4, 2021")}\n\n${called("March 4, 2021")}`), "met"));

  it("the other way round is told, as a warning, at the conference's date", () => {
    const model = under(`${called("March 2, 2021")}\n\n${spoke("March 4, 2021")}`);
    const told = finding(model, /^Out of order/u);
    assert.deepEqual([told?.severity, told?.code], ["warning", "untimely-conference"]);
    assert.equal(model.draft.text.slice(told?.span.start, told?.span.end), "March 4, 2021");
    assert.equal(told?.related.length, 1);
  });

  it("is not asked where a day is missing, or the court was not approached", () => {
    assert.equal(order(`${spoke("March 4, 2021").replace("On March 4, 2021, ", "")}\n\n${called("March 2, 2021")}`), "not-applicable");
    assert.equal(order(`${called("March 2, 2021").replace("On March 2, 2021, ", "Later, ")}\n\n${spoke("March 4, 2021")}`), "not-applicable");
    assert.equal(order(spoke("March 4, 2021")), "not-applicable");
  });

  it("is not told where an earlier conference came first", () =>
    assert.equal(order(`${spoke("March 1, 2021")}\n\n${called("March 2, 2021")}\n\n${spoke("March 4, 2021")}`), "met"));
});
