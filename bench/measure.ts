/**
 * How long reading takes, counted in passes: one pass is a walk over the same text with `charCodeAt` in this process, so
 * that the numbers mean the same on a fast machine and a slow one. What is timed is the processor and not the clock, and before
 * and after each run its own passes are, so that a machine that is busy at times is as busy for both. Median and 99th
 * percentile of the ratios.
 */
import { assess, check, editReading, readDraft, type Context, type Reading } from "../server/engine.js";
import { mayMatter } from "../server/draft/gate.js";
import { splitParagraphs } from "../server/draft/paragraphs.js";
import { CATALOG } from "../shared-rules/catalog.js";
import { denseLog, longMotion, type Sample } from "./motion.js";

const SIZE = 250_000;
const BUDGET = Number(process.env["BENCH_MS"] ?? 3000);
const context: Context = { catalog: CATALOG, court: null, today: "2021-06-01" };

/** What is read is added up, so that no pass is left out as useless. */
let sum = 0;
function pass(text: string): void {
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
}

/** Of the processor, with what collects garbage and compiles beside the run. */
function milliseconds(run: () => unknown): number {
  const before = process.cpuUsage();
  results.push(run());
  const { user, system } = process.cpuUsage(before);
  results.length = 0;
  return (user + system) / 1000;
}
const results: unknown[] = [];

/** A few passes at once: one alone is over too soon to be timed well. */
const PASSES = 4;
const passes = (text: string): number => milliseconds(() => { for (let k = 0; k < PASSES; k++) pass(text); }) / PASSES;

interface Ratio {
  readonly median: number;
  readonly worst: number;
}

/** Passes that `run` takes: of as many runs as fit the time, the first third to warm up. */
function measured(text: string, run: (round: number) => unknown, budget = BUDGET): Ratio {
  const samples: number[] = [];
  const started = performance.now();
  for (let round = 0; ; round++) {
    const before = passes(text), spent = milliseconds(() => run(round)), one = (before + passes(text)) / 2;
    const elapsed = performance.now() - started;
    if (elapsed > budget / 3 && one > 0) samples.push(spent / one);
    if (elapsed > budget && samples.length >= 20) break;
  }
  samples.sort((a, b) => a - b);
  return { median: samples[samples.length >> 1] ?? NaN, worst: samples[Math.floor(samples.length * 0.99)] ?? NaN };
}

/** Letters typed one after the other, no two words of them alike, on the reading that the last one left; now and then all are taken back. */
function typing(text: string, at: number): (round: number) => unknown {
  let reading: Reading = readDraft(text, "markdown"), typed = 0;
  return (round) => {
    const back = typed === LONGEST_TYPED;
    reading = editReading(reading, back ? { span: { start: at, end: at + typed }, newText: "" } : { span: { start: at + typed, end: at + typed }, newText: String.fromCharCode(97 + ((round * round + (round >> 3)) % 26)) });
    typed = back ? 0 : typed + 1;
    return assess(reading.draft, context);
  };
}

const LONGEST_TYPED = 12;

/** A draft read by a program just started: nothing is compiled yet, and no pattern put together. */
function firstReading(text: string): number {
  for (let k = 0; k < 50; k++) pass(text);
  return milliseconds(() => check(text, "markdown", context)) / passes(text);
}

const show = (n: number): string => n.toFixed(n < 10 ? 2 : 0).padStart(8);
const row = (name: string, { median, worst }: Ratio, aim = ""): string => `${name.padEnd(34)}${show(median)} ${show(worst)}   ${aim}`;

function report(name: string, { text, inArgument, inCertification }: Sample, first: number | null): string[] {
  const paragraphs = splitParagraphs(text, "markdown"), facts = readDraft(text, "markdown").layout.paragraphs.map((p) => p.facts);
  const open = paragraphs.filter((p) => mayMatter(text, p.start, p.end)).length, telling = facts.filter((f) => f && f.contacts.contacts.length > 0).length;
  const share = (n: number): string => `${Math.round((100 * n) / paragraphs.length)} %`;
  return [
    `${name}: ${(text.length / 1000).toFixed(0)} KB, ${paragraphs.length} paragraphs, ${share(open)} past the gate, ${share(telling)} with contacts`,
    `${"".padEnd(34)}  median      99%   passes`,
    ...(first === null ? [] : [row("first of a process", { median: first, worst: first })]),
    row("whole analysis: read and judge", measured(text, () => check(text, "markdown", context)), "aim: 10"),
    row("  reading alone", measured(text, () => readDraft(text, "markdown"))),
    row("    paragraphs alone", measured(text, () => splitParagraphs(text, "markdown"), BUDGET / 2)),
    row("    gate alone", measured(text, () => paragraphs.filter((p) => mayMatter(text, p.start, p.end)).length, BUDGET / 2)),
    row("a key in the certification", measured(text, typing(text, inCertification)), "aim: 1"),
    row("a key in the argument", measured(text, typing(text, inArgument)), "aim: 1"),
  ];
}

const motion = longMotion(SIZE);
const first = firstReading(motion.text);
process.stdout.write([...report("A long motion", motion, first), "", ...report("Nothing but contacts", denseLog(SIZE), null)].join("\n") + "\n");
