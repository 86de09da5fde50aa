/** Plain text that holds pasted LaTeX reads as words; ordinary plain text reads as it stands. */
import assert from "node:assert/strict";
import { plainOf, splitParagraphs } from "../../server/draft/paragraphs.js";
import { readDraft } from "../../server/draft/reading.js";
import { hostile, inLinearTime } from "./hostile.js";

const words = (text: string): string => splitParagraphs(text, "plaintext").map((p) => plainOf(text, p, "plaintext").text).join(" | ");

describe("LaTeX pasted into plain text", () => {
  const reads: readonly (readonly [string, string])[] = [
    ["They met on March~6, 2019, at 3~p.m. in Mr.~Tague's office.", "They met on March 6, 2019, at 3 p.m. in Mr. Tague's office."],
    ["She wrote that he ``will not answer.''", "She wrote that he \"will not answer.\""],
    ["It moves to compel.\\footnote{\\textbf{LCR 37(a)(1) certification.} Counsel met on May~4, 2020.}", "It moves to compel. LCR 37(a)(1) certification. Counsel met on May 4, 2020."],
    ["Requests Nos.~2, 6--9 and 14, under \\S~3 of the \\emph{order}.", "Requests Nos. 2, 6–9 and 14, under § 3 of the order."],
    ["Counsel for Dell \\& Finch met {\\bf twice} in 50\\% of the weeks.", "Counsel for Dell & Finch met twice in 50% of the weeks."],
    ["Counsel met on May~4 with {{COUNSEL_NAME}} and {name}, at \\emph{{{PLACE}}}.", "Counsel met on May 4 with {{COUNSEL_NAME}} and {name}, at {{PLACE}}."],
    ["See Mr.~Dell's folder C:\\Users\\dell -- there.", "See Mr. Dell's folder C:\\Users\\dell – there."],
  ];
  for (const [text, wanted] of reads) it(text, () => assert.equal(words(text), wanted));

  const same: readonly string[] = [
    "They spoke for ~30 minutes; see example.org/~dell.", "The file is C:\\Users\\dell\\draft.txt.", "He wrote {name} and {{DATE}} -- then stopped.",
    "A `code` word, 5'6'' tall.", "and\\or", "Fees of 50% on $5 & more.",
  ];
  for (const text of same) it(`leaves ${text}`, () => assert.equal(words(text), text));

  it("the words lead back to where they stand", () => {
    const text = "Counsel met.\\footnote{They met on March~6, 2019.}";
    const [p] = splitParagraphs(text, "plaintext");
    assert.ok(p);
    const plain = plainOf(text, p, "plaintext");
    const start = plain.text.indexOf("March 6");
    const s = plain.locate({ start, end: start + 7 });
    assert.equal(text.slice(s.start, s.end), "March~6");
  });

  it("a date with a tie is a date", () => {
    const { draft } = readDraft("CERTIFICATE OF CONFERENCE\n\nOn March~6, 2019, at 3:00~p.m., counsel conferred by telephone with Mr.~Finch.\n", "plaintext");
    assert.equal(draft.conferrals[0]?.date, "2019-03-06");
  });

  it("reads in linear time", () => {
    for (const text of [...hostile, "~".repeat(20_000), "a~".repeat(10_000), "\\".repeat(20_000), "\\a{".repeat(7000), "``".repeat(10_000), "`` ".repeat(7000), "{".repeat(20_000) + "a~b", "a~b" + "{{a".repeat(7000), "a~b" + "-".repeat(20_000), "\\%\\".repeat(7000)]) {
      inLinearTime(text, words);
    }
  });
});
