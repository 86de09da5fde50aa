/**
 * How long reading takes, counted in passes: one pass is a walk over the same text with `charCodeAt` in this process, so
 * that the numbers mean the same on a fast machine and a slow one. Median and 99th percentile.
 */
import { assess, check, editReading, readDraft, type Context, type Reading } from "../server/engine.js";
import { editLayout, readLayout } from "../server/draft/incremental.js";
import { mayMatter } from "../server/draft/gate.js";
import { splitParagraphs } from "../server/draft/paragraphs.js";
import { CATALOG } from "../shared-rules/catalog.js";
import { longMotion } from "./motion.js";

interface Timing {
  readonly median: number;
  readonly worst: number;
}

/** Milliseconds that `run` takes: median and 99th percentile of as many runs as fit the time. */
function timed(run: (round: number) => unknown, budget: number): Timing {
  const samples: number[] = [];
  // Results are taken, so that no work is left out as useless.
  const kept: unknown[] = [];
  const started = performance.now();
  for (let round = 0; ; round++) {
    const before = performance.now();
    kept.push(run(round));
    const after = performance.now();
    kept.length = 0;
    // The first third warms up.
    if (after - started > budget / 3) samples.push(after - before);
    if (after - started > budget && samples.length >= 20) break;
  }
  samples.sort((a, b) => a - b);
  return { median: samples[samples.length >> 1] ?? NaN, worst: samples[Math.floor(samples.length * 0.99)] ?? NaN };
}

const SIZE = 250_000;
const BUDGET = Number(process.env["BENCH_MS"] ?? 3000);
const context: Context = { catalog: CATALOG, court: null, today: "2021-06-01" };
const sample = longMotion(SIZE);

/** One key typed and taken back, in turn, on the reading that the last one left. */
function typing(at: number): (round: number) => unknown {
  let reading: Reading = readDraft(sample.text, "markdown");
  return (round) => {
    reading = editReading(reading, { span: { start: at, end: at + (round & 1) }, newText: round & 1 ? "" : "x" });
    return assess(reading.draft, context);
  };
}

function splitTyping(at: number): (round: number) => unknown {
  let layout = readLayout<null>(sample.text, "markdown", () => null);
  return (round) => (layout = editLayout(layout, { span: { start: at, end: at + (round & 1) }, newText: round & 1 ? "" : "x" }, () => null));
}

function pass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const paragraphs = splitParagraphs(sample.text, "markdown");
const one = timed(() => pass(sample.text), BUDGET / 3);

const ROWS: readonly (readonly [string, () => Timing, string])[] = [
  ["whole analysis: read and judge", () => timed(() => check(sample.text, "markdown", context), BUDGET), "aim: 10"],
  ["  reading alone", () => timed(() => readDraft(sample.text, "markdown"), BUDGET), ""],
  ["    paragraphs alone", () => timed(() => splitParagraphs(sample.text, "markdown"), BUDGET / 2), "aim: 3"],
  ["    gate alone", () => timed(() => paragraphs.filter((p) => mayMatter(sample.text, p.start, p.end)).length, BUDGET / 2), ""],
  ["a key in the certification", () => timed(typing(sample.inCertification), BUDGET), "aim: 1"],
  ["a key in the argument", () => timed(typing(sample.inArgument), BUDGET), "aim: 1"],
  ["  paragraphs alone", () => timed(splitTyping(sample.inArgument), BUDGET / 2), ""],
];

const show = (ms: number): string => `${(ms / one.median).toFixed(2).padStart(8)}`;
const lines = [
  `${(sample.text.length / 1000).toFixed(0)} KB, ${paragraphs.length} paragraphs; one charCodeAt pass ${(one.median * 1000).toFixed(0)} µs`,
  `${"".padEnd(34)}  median      99%   passes`,
  ...ROWS.map(([name, measure, aim]) => {
    const { median, worst } = measure();
    return `${name.padEnd(34)}${show(median)} ${show(worst)}   ${aim}`;
  }),
];
process.stdout.write(lines.join("\n") + "\n");
