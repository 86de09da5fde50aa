/** The table of changes that say nothing new, each with what varies in it. */
import fc from "fast-check";
import { ADDITIONS, add } from "./transform/additions.js";
import { dates } from "./transform/dates.js";
import { hyphenate } from "./transform/hyphenate.js";
import { lineEnds } from "./transform/lineEnds.js";
import { FURNITURE, pageHeaders } from "./transform/pageHeaders.js";
import { people } from "./transform/people.js";
import { pleading } from "./transform/pleading.js";
import { ONE_LINE, reflow } from "./transform/reflow.js";
import { reorder } from "./transform/reorder.js";
import type { Sample } from "./transform/sample.js";
import { toLatex } from "./transform/toLatex.js";
import { toMarkdown } from "./transform/toMarkdown.js";
import { toPlain } from "./transform/toPlain.js";
import { typography } from "./transform/typography.js";

/** One draft and one change of it; `after` is null where the change does not apply to such a draft. */
export interface Trial {
  readonly before: Sample;
  readonly params: unknown;
  readonly after: Sample | null;
  readonly [fc.toStringMethod]: () => string;
}

export interface Property {
  readonly name: string;
  of(samples: readonly Sample[]): fc.Arbitrary<Trial>;
}

function property<P>(name: string, params: fc.Arbitrary<P>, change: (sample: Sample, params: P) => Sample | null): Property {
  const trial = ([before, p]: readonly [Sample, P]): Trial =>
    ({ before, params: p, after: change(before, p), [fc.toStringMethod]: () => `${before.name} ${JSON.stringify(p)}` });
  return { name, of: (samples) => fc.tuple(fc.constantFrom(...samples), params).map(trial) };
}

export const TODAY = "2026-11-22";

const seed = fc.nat(1000);
const width = fc.integer({ min: 40, max: 120 });
/** A plain draft as it stands, or a Markdown draft made plain. */
const plain = (sample: Sample): Sample | null => (sample.language === "markdown" ? toPlain(sample, { loud: false }) : sample);
const plainly = <P>(change: (sample: Sample, params: P) => Sample | null) => (sample: Sample, params: P): Sample | null => {
  const before = plain(sample);
  return before && change(before, params);
};

export const PROPERTIES: readonly Property[] = [
  property("paragraphs set to another width", fc.oneof({ weight: 5, arbitrary: width }, { weight: 1, arbitrary: fc.constant(ONE_LINE) }), reflow),
  property("other line ends", fc.record({ crlf: fc.boolean(), spaceEach: fc.constantFrom(0, 1, 3), seed }), lineEnds),
  property("a word processor's characters", fc.record({ quotes: fc.boolean(), spaceEach: fc.constantFrom(0, 1, 2, 8), ligatures: fc.boolean(), hyphens: fc.boolean(), seed }), typography),
  property("numbers down the margin", fc.record({ width: fc.integer({ min: 50, max: 75 }), numberBlanks: fc.boolean(), gap: fc.constantFrom(1, 2, 4), double: fc.boolean(), pageBreak: fc.constantFrom("feed" as const, "blank" as const, "header" as const) }), plainly(pleading)),
  property("page headers in mid-sentence", fc.record({ furniture: fc.constantFrom(...FURNITURE), blanks: fc.boolean(), each: fc.constantFrom(1, 2), seed }), pageHeaders),
  property("other people", seed, people),
  property("all dates moved by whole weeks", fc.integer({ min: -400, max: 200 }).filter((w) => w !== 0), (sample, weeks) => dates(sample, weeks, TODAY)),
  property("the argument's sentences in another order", seed, reorder),
  property("in LaTeX", fc.record({ starred: fc.boolean(), bold: fc.boolean(), ties: fc.boolean(), seed }), toLatex),
  property("in Markdown", fc.record({ title: fc.constantFrom("#" as const, "**" as const), heading: fc.constantFrom("##" as const, "###" as const, "**" as const, "underline" as const), breaks: fc.boolean() }), toMarkdown),
  property("Markdown made plain", fc.record({ loud: fc.boolean() }), toPlain),
  property("words divided at the ends of lines", fc.integer({ min: 40, max: 90 }), plainly(hyphenate)),
  ...ADDITIONS.map((what) => property(`added: ${what}`, seed, (sample, s) => add(sample, what, s))),
];
