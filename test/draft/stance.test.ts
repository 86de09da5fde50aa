/** What a sentence does with a deed: the deed stands in angle brackets. */
import assert from "node:assert/strict";
import { citesCase, quotedSpans, stanceOf, type Stance, type VerbForm } from "../../server/draft/stance.js";
import { hostile, inLinearTime } from "./hostile.js";

const PAST: readonly (readonly [string, Stance])[] = [
  ["Counsel <conferred> by telephone on May 4.", "happened"],
  ["Counsel for Tallis has <conferred> with Mr. Osei.", "happened"],
  ["I certify that the movant has in good faith <conferred> with Mr. Osei.", "happened"],
  ["As Local Rule 3.04(A) requires, counsel <conferred> on May 4.", "happened"],
  ["Ms. Brandt did not object, and counsel <conferred>.", "happened"],
  ["The parties could not agree, although they <conferred> twice.", "happened"],
  ["Having <conferred>, the parties remain at odds.", "happened"],
  ["The order directed the parties to talk, and they <conferred> on May 4.", "happened"],
  ["Counsel not only wrote but <conferred>.", "happened"],
  ["In an effort to resolve it without court action I <conferred> with Mr. Osei.", "happened"],
  ["Without the Court's help counsel for Tallis <conferred> on May 4.", "happened"],
  ["He moved to compel without once having <conferred> with Mr. Osei.", "negated"],
  ["Counsel never <conferred>.", "negated"],
  ["Counsel have not <conferred>.", "negated"],
  ["Neither counsel nor the party <conferred>.", "negated"],
  ["Defendant filed its motion without having <conferred>.", "negated"],
  ["No one from Tallis <conferred>.", "negated"],
  ["Counsel should have <conferred> first.", "conditional"],
  ["Counsel could have <conferred> in May.", "conditional"],
  ["Unless the movant <conferred>, the motion is denied.", "conditional"],
  ["If counsel had <conferred>, no motion would be needed.", "conditional"],
  ["The rule requires a statement that the moving party has in good faith <conferred>.", "required"],
  ["A motion must show that the parties have <conferred>.", "required"],
];

const BASE: readonly (readonly [string, Stance])[] = [
  ["They did <confer> on May 4.", "happened"],
  ["After <conferring>, the parties remained apart.", "happened"],
  ["Despite <conferring>, no accord was reached.", "happened"],
  ["On May 4 I <speak> by phone with counsel.", "happened"],
  ["Counsel made an effort to resolve it, <conferring> at length.", "happened"],
  ["Counsel met on May 4, again <conferring> about the log.", "happened"],
  ["Counsel should settle it, <conferring> if need be.", "required"],
  ["Counsel refused to settle it, <conferring> or not.", "negated"],
  ["Counsel attempted to <confer> on May 4.", "attempted"],
  ["Ms. Brandt tried twice to <confer>.", "attempted"],
  ["Plaintiff made several efforts to <confer>.", "attempted"],
  ["Counsel was unable to <confer>.", "attempted"],
  ["Counsel could not <confer>.", "attempted"],
  ["Counsel did not <confer>.", "negated"],
  ["Mr. Osei refused to <confer>.", "negated"],
  ["Mr. Osei declined to <confer>.", "negated"],
  ["Ms. Brandt offered dates, and Mr. Osei refused to <confer>.", "negated"],
  ["Plaintiff was prevented from <conferring>.", "negated"],
  ["Counsel refrained from <conferring>.", "negated"],
  ["Counsel will <confer> next week.", "planned"],
  ["Counsel intends to <confer>.", "planned"],
  ["Ms. Brandt agreed to <confer>.", "planned"],
  ["Counsel will again attempt to <confer>.", "planned"],
  ["Ms. Brandt offered to <confer> on May 4.", "offered"],
  ["She asked opposing counsel to <confer>.", "offered"],
  ["Counsel must <confer> first.", "required"],
  ["Local Rule 37.1 requires counsel to <confer>.", "required"],
  ["The Court ordered the parties to <confer>.", "required"],
  ["The movant must have attempted to <confer>.", "required"],
  ["If the parties <confer>, they may agree.", "conditional"],
];

const NOUN: readonly (readonly [string, Stance])[] = [
  ["Counsel held a <telephone conference> on May 4.", "happened"],
  ["The parties had two <telephone conferences>.", "happened"],
  ["The parties participated in a lengthy <conference>.", "happened"],
  ["During a <telephone conference>, counsel discussed the log.", "happened"],
  ["A <conference> was held on May 4.", "happened"],
  ["She wrote <by letter> on May 4.", "happened"],
  ["Counsel attempted to hold a <telephone conference>.", "attempted"],
  ["Counsel sought a <conference>.", "attempted"],
  ["No <conference> took place.", "negated"],
  ["There was no <telephone conference>.", "negated"],
  ["Without a <conference>, the motion was filed.", "negated"],
  ["Counsel never held a <conference>.", "negated"],
  ["Mr. Osei never attended the <conference>.", "negated"],
  ["Counsel did not have a <conference>.", "negated"],
  ["Counsel will hold a <conference>.", "planned"],
  ["Ms. Brandt offered a <telephone conference>.", "offered"],
  ["Counsel scheduled a <telephone conference> for May 4.", "offered"],
  ["Ms. Brandt is available for a <conference>.", "offered"],
  ["The rule requires a <conference>.", "required"],
  ["It is not clear at this point in time whether a <conference> was held.", "conditional"],
];

/** Told of another case, or not. */
const CASES: readonly (readonly [string, boolean])[] = [
  ["See Orr v. Lakeland, where counsel met twice.", true],
  ["In Millare v. Stratton, 2017 WL 123, counsel conferred.", true],
  ["Counsel conferred by letter there. 288 F.R.D. 469 (S.D. Cal. 2012).", true],
  ["That was held to be enough (8th Cir. 2004).", true],
  ["Counsel met under Rule 37.", false],
  ["Counsel met about Plaintiff's 2004 loan.", false],
  ["Counsel met at 288 Fulton Street.", false],
];

const QUOTED: readonly (readonly [string, readonly string[]])[] = [
  ["He said \"no\".", []],
  ["He said \"not a chance\".", []],
  ["The rule asks that \"the movant has in good faith conferred\" with them.", ["\"the movant has in good faith conferred\""]],
  ["\"We will not talk,\" he wrote; \"do not call me again\".", ["\"We will not talk,\"", "\"do not call me again\""]],
  ["It opens \"and never closes the marks", ["\"and never closes the marks"]],
];

const read = (marked: string, form: VerbForm): Stance => {
  const start = marked.indexOf("<"), end = marked.indexOf(">") - 1;
  return stanceOf(marked.replace(/[<>]/g, ""), { start, end }, form);
};

describe("stance", () => {
  for (const [form, rows] of [["past", PAST], ["base", BASE], ["noun", NOUN]] as const) describe(form, () => {
    for (const [sentence, stance] of rows) it(`${stance}: ${sentence}`, () => assert.equal(read(sentence, form), stance));
  });

  describe("of another case", () => {
    for (const [sentence, elsewhere] of CASES) it(sentence, () => assert.equal(citesCase(sentence), elsewhere));
  });

  describe("quoted", () => {
    for (const [sentence, words] of QUOTED) it(sentence, () => assert.deepEqual(quotedSpans(sentence).map((s) => sentence.slice(s.start, s.end)), words));
  });

  it("reads hostile text in linear time", () => {
    for (const text of hostile) {
      inLinearTime(text, quotedSpans);
      inLinearTime(text, citesCase);
      for (const form of ["past", "base", "noun"] as const) inLinearTime(text, (t) => stanceOf(t, { start: t.length - 1, end: t.length }, form));
    }
  });
});
