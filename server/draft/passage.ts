/**
 * Which paragraphs make up the certification: the section under a heading that says so, or, where there is none, the
 * run of paragraphs that tells most of conferring.
 */
import { certifiesElse } from "./certification.js";
import type { StatementKind } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import { MARK } from "./marks.js";

export interface Passage {
  /** Indices into the facts, in order; the heading's own paragraph is not among them. */
  readonly from: number;
  readonly to: number;
  /** The paragraph that is, or begins with, the heading. */
  readonly headingAt: number | null;
  readonly runIn: boolean;
}

/** Whether it holds paragraph `i`. */
export const holds = (p: Passage | null, i: number): boolean => p !== null && i >= p.from && i < p.to;

type Facts = readonly (ParagraphFacts | null)[];

type Kinds = ReadonlySet<StatementKind>;
/** Statements that go on with a certification that is there already. */
const GOES_ON: Kinds = new Set<StatementKind>(["impasse", "good-faith"]);
/** Statements that make a passage weigh more. */
const WEIGHS: Kinds = new Set<StatementKind>(["good-faith", "bare-attempted", "points-to-paper", "not-conferred", "opposed", "unopposed"]);
/** Statements that open one; and those that do where somebody certifies them. */
const OPENS: Kinds = new Set<StatementKind>(["bare-attempted", "points-to-paper"]);
const CLAIMS: Kinds = new Set<StatementKind>(["good-faith", "bare-attempted", "refused-conference", "impasse"]);

const says = (f: ParagraphFacts, kinds: Kinds): boolean => f.claims.some((s) => kinds.has(s.kind));

/** Where the paper's own words stand: after its caption, up to its signature; as indices into the facts. */
export interface Body {
  readonly from: number;
  readonly to: number;
}

/** @param count contacts of a paragraph that are plainly between the sides; the facts of the case tell of calls, too */
export function findPassage(facts: Facts, marks: Uint16Array, { from, to: end }: Body, count: (f: ParagraphFacts) => number): Passage | null {
  let best: Passage | null = null, most = -1;
  const weigh = weigher(facts);
  for (const p of passagesUnderHeadings(facts, marks, end)) {
    const weight = weigh(p);
    if (weight > most) { best = p; most = weight; }
  }
  if (best && most > 0) return extend(facts, best);
  return runOfTelling(facts, marks, { from, to: end }, count) ?? best;
}

function passagesUnderHeadings(facts: Facts, marks: Uint16Array, end: number): Passage[] {
  const out: Passage[] = [], endOf = sectionEnds(facts, marks), stopAfter = continuationEnds(facts, Math.min(facts.length, end));
  for (let i = 0; i < facts.length; i++) {
    if ((marks[i]! & (MARK.heading | MARK.runIn)) === 0) continue;
    const f = facts[i];
    if (!f) continue;
    if (f.heading && (f.heading.kind === "certification" || f.heading.kind === "declaration")) {
      let to = endOf(i, f.level);
      if (to > end && end > i) to = end;
      if (to > i + 1 && !certifiesElse(f.heading.title, facts[i + 1]?.plain.text ?? "")) out.push({ from: i + 1, to, headingAt: i, runIn: false });
    } else if (f.runIn) {
      out.push({ from: i, to: stopAfter(i), headingAt: i, runIn: true });
    }
  }
  return out;
}

/**
 * Where the section under a heading ends. Before anything has been said only a closing heading ends it. What is found for one
 * heading holds for those of its level that follow within: a draft of nothing but headings is not to be walked once for each.
 */
function sectionEnds(facts: Facts, marks: Uint16Array): (heading: number, level: number) => number {
  const count = facts.length, closing = nextMarked(marks, MARK.closing), words = nextMarked(marks, MARK.words);
  const known = new Map<number, { readonly from: number; readonly to: number }>();
  return (heading, level) => {
    const said = words(heading + 1), before = known.get(level), closed = closing(heading + 1);
    if (closed <= said) return closed;
    if (before && before.from <= said && said < before.to) return before.to;
    let to = said + 1;
    while (to < count && !((marks[to]! & MARK.heading) !== 0 && closes(facts[to] ?? null, level))) to++;
    known.set(level, { from: said, to });
    return to;
  };
}

/** The next paragraph from a place on that holds what a mark says; asked in the draft's order, and each paragraph looked at once. */
function nextMarked(marks: Uint16Array, mark: number): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) for (known = from; known < marks.length && (marks[known]! & mark) === 0; ) known++;
    return known;
  };
}

/** Another heading ends the section, unless it lies deeper or is of the same kind. */
const closes = (f: ParagraphFacts | null, level: number): boolean =>
  f !== null && f.heading !== null && f.heading.kind !== "certification" && (f.heading.kind === "closing" || f.level <= level || f.heading.kind === "other");

/** Where the telling that goes on after a paragraph ends; asked in the draft's order. */
function continuationEnds(facts: Facts, end: number): (i: number) => number {
  let known = 0;
  return (i) => {
    if (known <= i) for (known = i + 1; known < end && continues(facts[known] ?? null); ) known++;
    return known;
  };
}

/** A paragraph that goes on telling: lists, further steps, "no accord" at the end. */
const continues = (f: ParagraphFacts | null): boolean =>
  f !== null && !f.heading && (f.kind === "list-item" || f.kind === "table-row" || f.contacts.contacts.length > 0 || f.contacts.details !== null
    || says(f, GOES_ON));

/** How much of conferring passages tell, which begin one after the other and may overlap: each paragraph is weighed once. */
function weigher(facts: Facts): (p: Passage) => number {
  let start = 0, sums = [0];
  return ({ from, to }) => {
    if (from > start + sums.length - 1) {
      start = from;
      sums = [0];
    }
    for (let i = start + sums.length - 1; i < to; i++) sums.push(sums.at(-1)! + tells(facts[i] ?? null));
    return sums[to - start]! - sums[from - start]!;
  };
}

const tells = (f: ParagraphFacts | null): number => (f === null ? 0 : weight(f, f.contacts.contacts.length));

const weight = (f: ParagraphFacts, contacts: number): number =>
  f.heading ? 0
    : contacts * 3 + (f.certifies && f.statements.length ? 3 : 0) + (f.contacts.details ? 2 : 0) + f.claims.filter((s) => WEIGHS.has(s.kind)).length;

function runOfTelling(facts: Facts, marks: Uint16Array, { from, to: end }: Body, count: (f: ParagraphFacts) => number): Passage | null {
  const speaks = (f: ParagraphFacts | null): boolean => speaksOf(f, count);
  const tells = (f: ParagraphFacts | null): number => (f === null ? 0 : weight(f, count(f)));
  let best: Passage | null = null, bestWeight = 1;
  for (let i = from; i < Math.min(end, facts.length); i++) {
    if ((marks[i]! & MARK.telling) === 0) continue;
    const f = facts[i] ?? null;
    if (!speaks(f)) continue;
    let to = i + 1, sum = tells(f);
    while (to < Math.min(end, facts.length) && (speaks(facts[to] ?? null) || continues(facts[to] ?? null) || ((facts[to] === null || facts[to]?.kind === "quote") && speaks(facts[to + 1] ?? null)))) sum += tells(facts[to++] ?? null);
    if (sum > bestWeight) { best = { from: tableFrom(facts, i), to, headingAt: null, runIn: false }; bestWeight = sum; }
    i = to - 1;
  }
  return best;
}

/** The first row of a table, of which one row speaks of conferring. */
function tableFrom(facts: Facts, row: number): number {
  let from = row;
  if (facts[row]?.kind === "table-row") while (facts[from - 1]?.kind === "table-row") from--;
  return from;
}

/** Speaks of conferring in the movant's own cause. */
const speaksOf = (f: ParagraphFacts | null, count: (f: ParagraphFacts) => number): boolean =>
  f !== null && !f.heading && (count(f) > 0 || (f.contacts.details !== null && f.contacts.details.labels > 1)
    || (f.certifies && says(f, CLAIMS)) || says(f, OPENS));

/** A run-in section whose telling goes on under it. */
function extend(facts: Facts, p: Passage): Passage {
  let to = p.to;
  while (p.runIn && to < facts.length && continues(facts[to] ?? null)) to++;
  return { ...p, to };
}
