/** The gate opens wherever a pattern could match, and stays shut over ordinary prose. */
import assert from "node:assert";
import { ALL_TOPICS, TOPIC, mayMatter, topicsIn } from "../../server/draft/gate.js";

const opens = (text: string): boolean => mayMatter(text, 0, text.length);

describe("gate", () => {
  for (const text of [
    "Counsel conferred.", "COUNSEL CONFERRED", "met in person", "an e-mail", "E-MAIL", "They spoke.", "by Zoom", "in good faith", "no accord.", "It is unopposed",
    "Interrogatory 3", "RFP No. 4", "under Rule 37", "L.R. 3.04", "LR 7-3", "Fed. R. Civ. P. 26", "pursuant to Local Rule", "[date]", "[ ]", "____", "{{NAME}}", "XX/XX/2024", "TBD",
    "under penalty of perjury", "pro se", "on May 4", "5/14/18", "Sept. 2", "con-\nferred", "aﬃdavit", "<date of call>", "served", "(conferred)", "\"met\"",
  ]) it(`opens for ${JSON.stringify(text)}`, () => assert.ok(opens(text)));

  for (const text of [
    "The pump broke in the first week, and the plant lost a day.", "[t]he Court", "[A] buyer", "It may be so.", "The plaintiff marched home.", "metal", "according to him",
    "the goldsmith of steam", "a rule of thumb", "12 pumps - all broken", "Unrecalled", "",
  ]) it(`stays shut for ${JSON.stringify(text)}`, () => assert.ok(!opens(text)));

  it("asks only about the stretch", () => {
    assert.ok(!mayMatter("conferred in the sun and conferred", 9, 24));
  });

  it("tells the topics apart", () => {
    assert.strictEqual(topicsIn("spoke under Rule 37", 0, 19), TOPIC.contact | TOPIC.citation);
    assert.strictEqual(topicsIn("con-\nferred", 0, 11), ALL_TOPICS);
  });
});
