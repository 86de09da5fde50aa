/** Days that judges count, where the draft dates both ends: to the step with the court, from the responses, for an answer. */
import assert from "node:assert/strict";
import type { ComplianceModel, Finding } from "../../server/compliance/model.js";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { motion, TODAY } from "./motion.js";

const under = (court: string, judge: string, body: string, filed = "March 15, 2021"): ComplianceModel =>
  check(motion({ court, judge, body }).replace("March 15, 2021", filed), "markdown", { catalog: CATALOG, court: null, today: TODAY });
const status = ({ requirements }: ComplianceModel, id: string): string | undefined => requirements.find((each) => each.id === id)?.status;
const finding = ({ findings }: ComplianceModel, words: RegExp): Finding | undefined => findings.find(({ message }) => words.test(message));

const spoke = (day: string): string => `On ${day}, Alice Brandt conferred in good faith by telephone with Daniel Osei, counsel for Plaintiff, about Interrogatory Nos. 3 and 7, and they could not agree.`;
const called = (day: string): string => `On ${day}, counsel for Defendant called chambers about the dispute.`;

describe("hours from the conference to the step with the court (Judge Standish, C.D. Cal.)", () => {
  const step = (body: string): string | undefined => status(under("cacd", "Gail J. Standish", body), "cacd-judge-standish/step-in-time");

  it("within 72 hours is in time, and so is the day on which they end", () => {
    // March 2, 2021, is a Tuesday.
    assert.equal(step(`${spoke("March 2, 2021")}\n\n${called("March 3, 2021")}`), "met");
    assert.equal(step(`${spoke("March 2, 2021")}\n\n${called("March 5, 2021")}`), "met");
  });

  it("hours that end on a weekend run on to the next day that is none", () =>
    assert.equal(step(`${spoke("March 4, 2021")}\n\n${called("March 8, 2021")}`), "met"));

  it("later is told, as a warning, at the step", () => {
    const model = under("cacd", "Gail J. Standish", `${spoke("March 2, 2021")}\n\n${called("March 9, 2021")}`);
    const told = finding(model, /^Late/u);
    assert.deepEqual([told?.severity, told?.code, told?.related.length], ["warning", "untimely-conference", 1]);
    assert.match(told?.message ?? "", /^Late: the court was approached on March 9, 2021, 7 days after the conference of March 2, 2021; Judge Standish's procedure for discovery motions wants that within 72 hours/u);
  });

  it("counts from the last conference before it, and tells nothing where a day is missing", () => {
    assert.equal(step(`${spoke("February 2, 2021")}\n\n${spoke("March 8, 2021")}\n\n${called("March 9, 2021")}`), "met");
    assert.equal(step(`${spoke("March 2, 2021")}\n\nAlice Brandt and Daniel Osei, counsel for Plaintiff, spoke by telephone again and could not agree.\n\n${called("March 9, 2021")}`), "unclear");
    assert.equal(step(spoke("March 2, 2021")), "not-applicable");
  });

  it("is not asked where a party without counsel is in custody", () => {
    const text = motion({ court: "cacd", judge: "Gail J. Standish", body: called("March 9, 2021") }).replace("PAUL OKAFOR, Plaintiff,", "PAUL OKAFOR, #R-48213, an inmate at Marlow Correctional Center, pro se, Plaintiff,");
    assert.ok(!check(text, "markdown", { catalog: CATALOG, court: null, today: TODAY }).authorities.some(({ id }) => id === "cacd-judge-standish"));
  });
});

describe("days from the responses to the motion (Judge Burkhardt, S.D. Cal.)", () => {
  const answered = (day: string, words = "Plaintiff answered Interrogatory Nos. 3 and 7"): string => `${words} on ${day}. ${spoke("March 4, 2021")}`;
  const prompt = (body: string, filed?: string): string | undefined => status(under("casd", "Jill L. Burkhardt", body, filed), "casd-judge-burkhardt/prompt");

  it("thirty are in time", () => {
    assert.equal(prompt(answered("February 18, 2021")), "met");
    // The thirtieth day after February 11, 2021, is Saturday, March 13.
    assert.equal(prompt(answered("February 11, 2021")), "met");
  });

  it("more are told, as a warning, at the responses", () => {
    const model = under("casd", "Jill L. Burkhardt", answered("January 8, 2021"));
    const told = finding(model, /^Late/u);
    assert.deepEqual([told?.severity, told?.code, told?.authority], ["warning", "untimely-conference", "casd-judge-burkhardt"]);
    assert.match(told?.message ?? "", /^Late: the responses are of January 8, 2021, and the motion of March 15, 2021; Judge Burkhardt's scheduling order wants a discovery motion within 30 days of the responses, unless the court has given more time\./u);
  });

  it("count from the newest of them, and nothing is told where one has no day", () => {
    assert.equal(prompt(`Plaintiff supplemented his answers to Interrogatory Nos. 3 and 7 on February 25, 2021. ${answered("January 8, 2021")}`), "met");
    assert.equal(prompt(`Plaintiff later supplemented his answers to Interrogatory Nos. 3 and 7. ${answered("January 8, 2021")}`), "unclear");
    assert.equal(prompt(spoke("March 4, 2021")), "not-applicable");
  });

  describe("count for each request by the newest response to it", () => {
    const both = "Plaintiff answered Interrogatory Nos. 3 and 7 on January 8, 2021. ";
    const model = (body: string): ComplianceModel => under("casd", "Jill L. Burkhardt", `${both}${body} ${spoke("March 4, 2021")}`);

    it("a supplement to both is in time for both", () => assert.equal(prompt(`${both}Plaintiff supplemented his answers to Interrogatory Nos. 3 and 7 on February 25, 2021. ${spoke("March 4, 2021")}`), "met"));
    it("and so is one to each", () => assert.equal(prompt(`${both}Plaintiff supplemented his answer to Interrogatory No. 3 on February 25, 2021. He supplemented his answer to Interrogatory No. 7 on March 1, 2021. ${spoke("March 4, 2021")}`), "met"));

    it("one to another request, or to what is not said, leaves a doubt", () => {
      for (const supplement of ["Plaintiff supplemented his answer to Interrogatory No. 3 on February 25, 2021.", "Plaintiff served supplemental responses on February 25, 2021."]) {
        const told = model(supplement);
        assert.equal(status(told, "casd-judge-burkhardt/prompt"), "unclear", supplement);
        assert.match(finding(told, /^Late in part/u)?.message ?? "", /^Late in part\? Responses complained of are of January 8, 2021, and the motion of March 15, 2021;/u);
        assert.equal(finding(told, /^Late in part/u)?.severity, "information");
      }
    });

    it("a late one to one of them leaves the others late, too", () =>
      assert.match(finding(model("Plaintiff supplemented his answer to Interrogatory No. 3 on January 20, 2021."), /^Late:/u)?.message ?? "", /the responses are of January 20, 2021/u));

    it("and one whose response is not told is not in time by another's", () =>
      assert.equal(prompt(`Plaintiff answered Interrogatory No. 3 on February 25, 2021. ${spoke("March 4, 2021")}`), "unclear"));
  });

  it("are no other judge's", () => assert.equal(finding(under("casd", "Lupe Rodriguez, Jr.", answered("January 8, 2021")), /^Late/u), undefined));
});

describe("days for an answer (Judge Mix, D. Colo.)", () => {
  const wrote = (day: string): string => `Pursuant to D.C.COLO.LCivR 7.1(a), on ${day}, Alice Brandt in good faith telephoned Daniel Osei, counsel for Plaintiff, and left a message about Interrogatory Nos. 3 and 7. He has not answered.`;
  const awaited = (body: string, filed?: string): string | undefined => status(under("cod", "Kristen L. Mix", body, filed), "cod-judge-mix/awaited");

  it("three court days are enough", () => {
    // March 10, 2021, is a Wednesday, and March 15 the third court day after it.
    assert.equal(awaited(wrote("March 10, 2021")), "met");
    assert.equal(awaited(wrote("March 1, 2021")), "met");
  });

  it("fewer are told, as a warning, at the approach", () => {
    const told = finding(under("cod", "Kristen L. Mix", wrote("March 12, 2021")), /^Too soon: the other side/u);
    assert.deepEqual([told?.severity, told?.code], ["warning", "untimely-conference"]);
    assert.match(told?.message ?? "", /was first approached on March 12, 2021, 1 court day before the motion's date, and no answer is told; Judge Mix's list of Requirements of Practice leaves 3 court days for one\./u);
  });

  it("are court days: a weekend between is none", () => {
    const said = (day: string, filed: string): string => finding(under("cod", "Kristen L. Mix", wrote(day), filed), /^Too soon: the other side/u)?.message ?? "";
    assert.match(said("March 11, 2021", "March 15, 2021"), /, 2 court days before the motion's date/u);
    assert.match(said("March 12, 2021", "March 14, 2021"), /, no court day before the motion's date/u);
    assert.equal(said("March 10, 2021", "March 15, 2021"), "");
  });

  it("count from the first approach, and are not asked where the other side answered or somebody spoke", () => {
    assert.equal(awaited(`${wrote("March 3, 2021")}\n\n${wrote("March 12, 2021").replace("Pursuant to D.C.COLO.LCivR 7.1(a), on", "On")}`), "met");
    assert.equal(awaited(spoke("March 12, 2021")), "not-applicable");
    assert.equal(awaited(wrote("March 12, 2021").replace("and left a message about Interrogatory Nos. 3 and 7. He has not answered", "who refused to discuss Interrogatory Nos. 3 and 7")), "not-applicable");
  });
});
