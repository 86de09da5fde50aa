/** A draft read again after an edit is the draft read from scratch, and is judged alike: whatever the draft, whatever the edit. */
import assert from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { denseLog, longMotion } from "../../bench/motion.js";
import { assess, editReading, readDraft, type Context, type Language, type Reading } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";

const CASES = new URL("../cases", import.meta.url).pathname;
const LANGUAGE_OF: { readonly [ending: string]: Language } = { md: "markdown", txt: "plaintext", tex: "latex", motion: "legal-draft" };

const drafts = readdirSync(CASES, { recursive: true, encoding: "utf8" }).sort().flatMap((path) => {
  const language = LANGUAGE_OF[path.split(".").at(-1) ?? ""];
  return language ? [{ path, language, text: readFileSync(join(CASES, path), "utf8") }] : [];
});

/** What a lawyer types, pastes or takes out, and what changes how its neighbours are read. */
const TYPED = [
  "", "", "x", " ", ".", ",", "\n", "\n\n", "\r\n", "#", "**", "# ", "## Certificate of Conference\n\n", "CERTIFICATE OF SERVICE\n\n", "\n\n# Argument\n\n", "> ", "- ", "\t",
  " on May 4, 2021 at 2:15 p.m. ", " the next day ", " on the 18th ", " by telephone ", " by e-mail ", "Counsel conferred by telephone on May 12, 2021 with Ms. Brandt and could not agree. ",
  " attempted in good faith to confer ", " did not confer ", "We left a voicemail on June 3. ", " each request at issue ", "[date of conference]", "____", " Interrogatory Nos. 3, 5 and 7-9 ",
  " Plaintiff supplemented his answers on May 20, 2021. ", "L.R. 3.04(A)", "PLAINTIFF'S POSITION\n\n", "UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\n", "Plaintiff, pro se", "/s/ Daniel R. Whitcomb\n",
  "Dated: June 1, 2021\n", "Respectfully submitted,\n", "I, Alice Brandt, declare under penalty of perjury that ", "\\section*{Certificate}\n", "\\begin{quote}", "\\end{quote}", "%", "```\n", "<!--", "}",
];

/** A share of the trials asked for: a whole number, since a fraction is never reached, and one at least. */
const runs = (share = 1): number => Math.max(1, Math.ceil(Number(process.env["RUNS"] ?? 150) / share));

const typed = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...TYPED) }, { weight: 1, arbitrary: fc.string({ maxLength: 3 }) });
const edit = fc.record({ at: fc.nat(1_000_000), length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(80), fc.nat(2000)), newText: typed });
const context: Context = { catalog: CATALOG, court: null, today: "2021-06-01" };

/** Some keys at one place, and then elsewhere, as people write. */
const edits = fc.array(fc.tuple(edit, fc.nat(2)).map(([e, more]) => [e, ...Array.from({ length: more }, (_, i) => ({ at: e.at + e.newText.length + i, length: i & 1, newText: i & 1 ? "" : "a" }))]), { minLength: 1, maxLength: 3 }).map((runs) => runs.flat());

/** Paragraphs that tell of nothing between such as do; "the next day" is a day because of one three paragraphs above. */
const LEANING = [
  "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI", "ROSALIND OKAFOR, Plaintiff,\nv.\nTALLIS SUPPLY CO., Defendant.\nNo. 4:21-CV-817", "PLAINTIFF'S MOTION TO COMPEL",
  "The pump at the north yard failed in the first week, and nobody there had ever tested it.", "Defendant answered Interrogatory No. 3 on March 4, 2021. Its answer is evasive.", "Eleven units were installed by then, three of them out of service.",
  "Ms. Brandt, counsel for Plaintiff, called Mr. Whitcomb, counsel for Defendant, on April 6, 2021.", "The gasket had been altered, and the plant lost the week.", "Two days later she wrote to him about Interrogatory No. 3.",
  "# Certificate of Conference", "I, Alice Brandt, certify that I conferred in good faith with Daniel Whitcomb by telephone on May 12.", "The size of an archive excuses nothing.", "The next day he called me back, and we could not agree.", "[date of the last call]",
  "Dated: June 1, 2021", "/s/ Alice Brandt\nAlice Brandt\nAttorney for Plaintiff", "# Exhibit A", "A housing of this class is rated for seven thousand cycles.",
];
/** What may be typed in any of them. */
const KEYS = ["x", " ", "e", ".", ",", " in 2019", " on March 4", " on April 7, 2020", " the next day", " called Mr. Dray", " by telephone", "\n", "\n\n", " Rule 37", " [name]", " see Exhibit A", " did not confer", " his paralegal, Dot Kessel,", " Interrogatory No. 5 "];

function edited(reading: Reading, { at, length, newText }: { readonly at: number; readonly length: number; readonly newText: string }): Reading {
  const start = at % (reading.text.length + 1);
  return editReading(reading, { span: { start, end: Math.min(reading.text.length, start + length) }, newText });
}

function assertSame(reading: Reading): void {
  const scratch = readDraft(reading.text, reading.language);
  assert.deepStrictEqual(reading.draft, scratch.draft);
  assert.deepStrictEqual(assess(reading.draft, context), assess(scratch.draft, context));
}

describe("editReading", () => {
  it("equals readDraft of the new text, edit after edit, in the drafts of the test cases", () => {
    fc.assert(fc.property(fc.constantFrom(...drafts), edits, (draft, keys) => {
      let reading = readDraft(draft.text, draft.language);
      for (const key of keys) assertSame((reading = edited(reading, key)));
    }), { numRuns: runs() });
  }).timeout(60_000);

  it("equals it key after key, beside what is told and in it, where days and names lean on one another", () => {
    const words = fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.constantFrom<Language>("markdown", "plaintext"), fc.array(fc.tuple(fc.nat(LEANING.length - 1), words), { minLength: 1, maxLength: 4 }), (language, places) => {
      let reading = readDraft(LEANING.join("\n\n"), language);
      for (const [paragraph, typedThere] of places) {
        let at = reading.text.indexOf(LEANING[paragraph]!.slice(-12));
        if (at < 0) continue;
        for (const newText of typedThere) {
          assertSame((reading = editReading(reading, { span: { start: at, end: at }, newText })));
          at += newText.length;
        }
      }
    }), { numRuns: runs(3) });
  }).timeout(60_000);

  it("equals it in a long motion, where head, argument and signature lie apart", () => {
    const long = longMotion(45_000).text;
    fc.assert(fc.property(fc.constantFrom<Language>("markdown", "plaintext"), edits, (language, keys) => {
      let reading = readDraft(long, language);
      for (const key of keys) reading = edited(reading, key);
      assertSame(reading);
    }), { numRuns: runs(10) });
  }).timeout(60_000);

  it("equals it in a log of contacts, where every paragraph goes on from those before", () => {
    const log = denseLog(6_000).text;
    fc.assert(fc.property(edits, (keys) => {
      let reading = readDraft(log, "markdown");
      for (const key of keys) assertSame((reading = edited(reading, key)));
    }), { numRuns: runs(5) });
  }).timeout(60_000);

  it("takes over what was told, moved along, where a key in the first pages leaves head and names as they were", () => {
    const { text, inArgument } = denseLog(20_000), before = readDraft(text, "markdown"), after = editReading(before, { span: { start: inArgument, end: inArgument }, newText: "x" });
    assert.strictEqual(after.frame.head, before.frame.head);
    assert.strictEqual(after.joined.told.sides, before.joined.told.sides);
    assertSame(after);
    const renamed = editReading(before, { span: { start: text.indexOf("TALLIS SUPPLY"), end: text.indexOf("TALLIS SUPPLY") }, newText: "OLD " });
    assert.notStrictEqual(renamed.frame.head, before.frame.head);
    assertSame(renamed);
  });

  it("takes over what was told before a key that changes nothing in it", () => {
    // Far from head and signature, which are read by themselves.
    const { text } = denseLog(60_000), last = [...text.matchAll(/voicemail\s+about\s+the\s+\w/g)].find((m) => m.index > 38_000)!, at = last.index + last[0].length, above = text.lastIndexOf("\n\n", at);
    const before = readDraft(text, "markdown"), after = editReading(before, { span: { start: at, end: at }, newText: "x" });
    const kept = new Set(before.draft.conferrals), told = after.draft.conferrals.filter((c) => c.span.end < above);
    assert.ok(told.length > 5 && told.every((c) => kept.has(c)));
  });
});
