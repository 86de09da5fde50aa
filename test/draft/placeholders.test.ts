import assert from "node:assert/strict";
import { readDraft } from "../../server/draft/reading.js";
import { findPlaceholders } from "../../server/draft/placeholders.js";
import { hostile, inLinearTime } from "./hostile.js";

const READS: readonly (readonly [text: string, ...blanks: string[]])[] = [
  ["Counsel conferred on [date of conference] at [time].", "[date of conference]", "[time]"],
  ["on [__] by telephone", "[__]"],
  ["on [date], counsel", "[date]"],
  ["on ____ at ____", "____", "____"],
  ["this ___ day of ________, 2024", "___", "________"],
  ["I am {{COUNSEL_NAME}}, counsel.", "{{COUNSEL_NAME}}"],
  ["Plaintiff [does not oppose / opposes] the motion.", "[does not oppose / opposes]"],
  ["Defendants [do not oppose / oppose] it", "[do not oppose / oppose]"],
  ["on XX/XX/2024 by phone", "XX/XX/2024"],
  ["on [●] at noon", "[●]"],
  ["I, <NAME>, declare", "<NAME>"],
  ["The date is TBD.", "TBD"],
  ["on [INSERT DATE]", "[INSERT DATE]"],
  ["with [name of opposing counsel] by [in person / by telephone]", "[name of opposing counsel]", "[in person / by telephone]"],
  ["on January __, 2024", "January __, 2024"],
  ["about [describe the issues discussed]", "[describe the issues discussed]"],
  ["[OPPOSING COUNSEL] agreed", "[OPPOSING COUNSEL]"],
  ["from [current date] to [requested deadline], [Firm]", "[current date]", "[requested deadline]", "[Firm]"],
  ["Counsel [does] [does not] oppose at [time] [a.m./p.m.]", "[does]", "[does not]", "[time]", "[a.m./p.m.]"],
  ["on __/__/2024", "__/__/2024"],
  ["on MM/DD/YYYY", "MM/DD/YYYY"],
  ["by [manner of conference]", "[manner of conference]"],
  ["[plaintiff's / defendant's] counsel", "[plaintiff's / defendant's]"],
  ["at [place where counsel met]", "[place where counsel met]"],
];

const NONE = [
  "\"[t]he parties must confer\"", "[T]he Court held", "he \"refuse[d] to\" answer", "it was so [sic]", "[emphasis added]", "(citation omitted) [citation omitted]",
  "[ECF No. 35]", "[Doc. 12]", "[Dkt. 4]", "said of [him]", "a note[^1]", "[X] opposed [ ] unopposed", "[x] opposed", "see [the order](https://example.com/order)",
  "see [the date][ref]", "the letter said \"[plaintiff's counsel] never called\"", "![date](chart.png)", "snake_case and __init__", "**__bold__**", "an order [Doc. 12 at 3]",
  "[internal quotation marks omitted]", "\"call on [date certain]\"", "a < b and c > d", "<b>bold</b>", "[1]", "[¶ 4]", "[footnote omitted]", "[the Court]", "[the date]", "[Signature on following page]", "[_] opposed", "[and/or]", "XXXL",
];

describe("placeholders", () => {
  for (const [text, ...blanks] of READS) it(text, () => assert.deepEqual(findPlaceholders(text).map((p) => p.text), blanks));
  for (const text of NONE) it(`none: ${text}`, () => assert.deepEqual(findPlaceholders(text).map((p) => p.text), []));

  it("says when underscores stand alone", () => {
    assert.deepEqual(findPlaceholders("______________").map((p) => p.lone), [true]);
    assert.deepEqual(findPlaceholders("on ______, 2024").map((p) => p.lone), [false]);
    assert.deepEqual(findPlaceholders("[date]").map((p) => p.lone), [false]);
  });

  const caption = (rule: string): string => `UNITED STATES DISTRICT COURT\nMIDDLE DISTRICT OF FLORIDA\nTAMPA DIVISION\nRUTH ABARA,\n     Plaintiff,\nv.          Case No. 8:24-cv-01192\nSUNCOAST REHAB, INC.,\n     Defendant.\n${rule}\n\nPLAINTIFF'S MOTION TO COMPEL\n\nPlaintiff moves to compel answers to Interrogatory No. 4.\n\nOn ________, 2024 counsel spoke by telephone.\n\n/s/ Paul Igwe\nCounsel for Plaintiff\n`;
  for (const rule of ["______________________________/", "_____________________________________", "__________________________________)", "_______________________________________x", "   ____________________:"]) {
    it(`a caption is ruled off by ${rule}`, () => assert.deepEqual(readDraft(caption(rule), "plaintext").draft.placeholders.map((p) => p.text), ["________"]));
  }
  it("a judge left open in the caption is a blank", () =>
    assert.deepEqual(readDraft(caption("Magistrate Judge ____________"), "plaintext").draft.placeholders.map((p) => p.text), ["____________", "________"]));

  it("reads hostile text in linear time", () => {
    for (const text of hostile) inLinearTime(text, findPlaceholders);
  });
});
