/** One recital at a time, set into sentences as lawyers write them. */
import assert from "node:assert/strict";
import type { RecitalItem } from "../../shared-rules/rules.js";
import type { Draft } from "../../server/draft/draft.js";
import { insertRecital } from "../../server/fixes/recital.js";
import { apply, conferralOf, draftOf, ruleOf, spanOf, type Words } from "./drafts.js";

const HEADING = "## Certification of Conference";

/** The certification's body after the fix; `words` are the conference's. */
function fixed(item: RecitalItem, body: string, words: Words | null, facts: Partial<Draft> = {}, ending = ""): string {
  const text = `Granted.\n\n${HEADING}\n\n${body}${ending}`;
  const draft = draftOf(text, {
    certification: { span: { start: text.indexOf(HEADING), end: text.length }, heading: { text: "Certification of Conference", span: spanOf(text, HEADING) }, declaration: false },
    ...facts,
  });
  const fix = insertRecital(draft, ruleOf("moed-3.04a"), item, words && conferralOf(text, words));
  return apply(text, fix.edits).slice(text.indexOf(body));
}

describe("a missing time", () => {
  const cases: readonly (readonly [before: string, words: Words, after: string])[] = [
    ["Counsel conferred by telephone on March 4, 2021.", { said: "Counsel conferred by telephone on March 4, 2021.", mode: "by telephone", date: "March 4, 2021" },
      "Counsel conferred by telephone on March 4, 2021 at [time of conference]."],
    ["On March 4, 2021, counsel conferred by telephone.", { said: "On March 4, 2021, counsel conferred by telephone.", date: "March 4, 2021" },
      "On March 4, 2021 at [time of conference], counsel conferred by telephone."],
    ["After the March 4, 2021 telephone conference the parties remained apart.", { said: "March 4, 2021 telephone conference", mode: "telephone", date: "March 4, 2021" },
      "After the March 4, 2021 telephone conference at [time of conference] the parties remained apart."],
    ["Counsel held a telephone call with Ms. Orr.", { said: "held a telephone call", mode: "telephone" },
      "Counsel held a telephone call at [time of conference] with Ms. Orr."],
    ["Mr. Lund called Ms. Orr about it.", { said: "called Ms. Orr", mode: "called" },
      "Mr. Lund called Ms. Orr about it. The conference [took place / did not take place] at [time of conference]."],
    ["The March 4, 2021 conference's length was short.", { said: "March 4, 2021 conference", date: "March 4, 2021" },
      "The March 4, 2021 conference's length was short. The conference [took place / did not take place] at [time of conference]."],
  ];
  for (const [before, words, after] of cases) it(after, () => assert.equal(fixed("time", before, words), after));
});

describe("a missing date", () => {
  it("follows the manner", () => {
    assert.equal(fixed("date", "Counsel conferred by telephone with Ms. Orr.", { said: "conferred by telephone", mode: "by telephone" }),
      "Counsel conferred by telephone on [date of conference] with Ms. Orr.");
  });
  it("does not come between an adverb and its verb", () => {
    assert.equal(fixed("date", "Counsel telephonically conferred with Ms. Orr.", { said: "telephonically conferred", mode: "telephonically" }),
      "Counsel telephonically conferred on [date of conference] with Ms. Orr.");
  });
  it("follows both manners", () => {
    assert.equal(fixed("date", "Counsel conferred in person and by telephone.", { said: "conferred in person", mode: "in person" }),
      "Counsel conferred in person and by telephone on [date of conference].");
  });
});

describe("a missing manner", () => {
  it("follows the verb", () => {
    assert.equal(fixed("manner", "On March 4, 2021, counsel conferred with Ms. Orr.", { said: "counsel conferred with Ms. Orr", date: "March 4, 2021" }),
      "On March 4, 2021, counsel conferred [in person / by telephone] with Ms. Orr.");
  });
});

describe("missing participants", () => {
  it("follow the sentence, which does not end at Ms. or p.m.", () => {
    assert.equal(fixed("participants", "Counsel conferred at 2:15 p.m. Central time with Ms. Orr. No accord was reached.", { said: "Counsel conferred", time: "2:15 p.m." }),
      "Counsel conferred at 2:15 p.m. Central time with Ms. Orr. [The following individuals participated / No one participated]: [names, and whom each represents]. No accord was reached.");
  });
});

describe("good faith and impasse", () => {
  it("good faith goes with the verb", () => {
    assert.equal(fixed("good-faith", "Counsel conferred by telephone on March 4, 2021.", { said: "Counsel conferred by telephone" }),
      "Counsel conferred [in good faith / not in good faith] by telephone on March 4, 2021.");
  });
  it("or is a sentence where there is no conference", () => {
    assert.equal(fixed("good-faith", "Counsel called twice.", null),
      "Counsel called twice. Counsel for Defendant [has / has not] sought in good faith to resolve the dispute without court action.");
  });
  it("impasse closes the certification, before a signature in it", () => {
    assert.equal(fixed("impasse", "Counsel conferred by telephone.", { said: "Counsel conferred" }, {}, "\n\nDated: June 1, 2021\n\n/s/ Ida Fell\n"),
      "Counsel conferred by telephone. [After sincere efforts / Without efforts] to resolve their dispute, counsel [are unable / are able] to reach an accord." +
      "\n\nDated: June 1, 2021\n\n/s/ Ida Fell\n");
  });
  it("takes a paragraph of its own after a list", () => {
    assert.match(fixed("impasse", "Counsel called:\r\n\r\n- on May 1;\r\n- on May 2.", null), /May 2\.\r\n\r\n\[After sincere/);
  });
  it("does not break a statement that is part of a sentence", () => {
    const text = "Defendant states that counsel conferred in good faith on the requests at issue. Granted.";
    const draft = draftOf(text, { certification: { span: spanOf(text, "counsel conferred in good faith"), heading: null, declaration: false } });
    const fix = insertRecital(draft, ruleOf("moed-3.04a"), "impasse", null);
    assert.match(apply(text, fix.edits), /at issue\. \[After sincere efforts \/ Without efforts\].* an accord\. Granted\.$/);
  });
});
