/**
 * Reading takes time in proportion to the text, whatever the text: four times as much may take four times as long, and not
 * sixteen times. And what is read over many edits leaves nothing behind.
 */
import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { denseLog, longMotion } from "../../bench/motion.js";
import { assess, check, editReading, readDraft, type Context, type Language, type Reading } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";

const context: Context = { catalog: CATALOG, court: null, today: "2021-06-01" };

/** What somebody might paste by mistake, or to do harm. Made to a size. */
const repeated = (part: string) => (size: number): string => part.repeat(Math.ceil(size / part.length));
const TEXTS: readonly (readonly [string, Language, (size: number) => string])[] = [
  ["one line", "plaintext", repeated("the parties to this action and their several obligations ")],
  ["one line of contacts", "plaintext", repeated("On May 4, 2020, counsel conferred by telephone with Ms. Brandt. ")],
  ["short lines", "markdown", repeated("x\n")],
  ["short paragraphs", "markdown", repeated("met.\n\n")],
  ["headings", "markdown", repeated("# Certificate of Conference\n\n")],
  ["run-in headings", "markdown", repeated("Certificate of Conferral. Counsel conferred by telephone.\n\n")],
  ["sections", "markdown", repeated("# Certificate of Conference\n\nCounsel conferred by telephone.\n\n")],
  ["open brackets", "markdown", repeated("[")],
  ["one word", "markdown", repeated("conferred ")],
  ["quotation marks", "plaintext", repeated("\" ")],
  ["dates", "plaintext", repeated("May 4, ")],
  ["table rows", "markdown", repeated("| May 4 | call | Brandt |\n")],
  ["nested quotes", "markdown", repeated("> ")],
  ["nested braces", "latex", (size) => "\\textbf{".repeat(size / 16) + "x".repeat(size / 2) + "}".repeat(size / 16)],
  ["open environments", "latex", repeated("\\begin{quote}\n")],
  ["macros", "latex", (size) => "\\newcommand{\\x}{\\y\\y}\n\\newcommand{\\y}{\\x\\x}\n" + "\\x ".repeat(size / 3)],
  ["comments", "latex", repeated("% x\n")],
  ["a log of contacts", "markdown", (size) => denseLog(size).text],
];

const SMALL = 40_000;
const TIMES = 4;
/** Four is in proportion, sixteen quadratic; half way leaves room for a busy machine. */
const MOST = 10;
/** What is over at once is not worth a ratio. */
const NOTHING = 8;

/** Milliseconds of the processor: the lesser of two runs, since others only ever add to it. */
function spent(run: () => unknown): number {
  let least = Infinity;
  for (let k = 0; k < 2; k++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe("reading", () => {
  for (const [name, language, textOf] of TEXTS) {
    it(`takes time in proportion to ${name}`, () => {
      const once = spent(() => check(textOf(SMALL), language, context)), more = spent(() => check(textOf(SMALL * TIMES), language, context));
      assert.ok(more < NOTHING * TIMES || more / Math.max(once, NOTHING) < MOST, `${once.toFixed(0)} ms, and ${more.toFixed(0)} ms for ${TIMES} times as much`);
    }).timeout(120_000);
  }

  it("leaves nothing behind over many edits", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const { text, inCertification } = longMotion(60_000);
    let reading: Reading = readDraft(text, "markdown");
    const type = (keys: number): number => {
      for (let k = 0; k < keys; k++) {
        reading = editReading(reading, { span: { start: inCertification, end: inCertification + (k & 1) }, newText: k & 1 ? "" : "x" });
        assess(reading.draft, context);
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = type(200), after = type(2000);
    assert.ok(after - before < 2_000_000, `${((after - before) / 1e6).toFixed(1)} MB more after 2000 keys`);
  }).timeout(120_000);
});
