/**
 * Which paragraphs make up the certification: the section under a heading that says so, or, where there is none, the
 * run of paragraphs that tells most of conferring.
 */
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

type Facts = readonly (ParagraphFacts | null)[];

type Kinds = ReadonlySet<StatementKind>;
/** Statements that go on with a certification that is there already. */
const GOES_ON: Kinds = new Set<StatementKind>(["impasse", "good-faith"]);
/** Statements that make a passage weigh more. */
const WEIGHS: Kinds = new Set<StatementKind>(["good-faith", "bare-attempted", "points-to-paper", "not-conferred", "opposed", "unopposed"]);
/** Statements that open one; and those that do where somebody certifies them. */
const OPENS: Kinds = new Set<StatementKind>(["bare-attempted", "points-to-paper"]);
const CLAIMS: Kinds = new Set<StatementKind>(["good-faith", "bare-attempted"]);

const says = (f: ParagraphFacts, kinds: Kinds): boolean => f.statements.some((s) => kinds.has(s.kind));

/** @param end index of the first paragraph of the signature block, or the number of paragraphs */
export function findPassage(facts: Facts, marks: Uint16Array, end: number, count: (f: ParagraphFacts) => number): Passage | null {
  let best: Passage | null = null, most = -1;
  for (const p of passagesUnderHeadings(facts, marks, end)) {
    const weight = weigh(facts, p);
    if (weight > most) { best = p; most = weight; }
  }
  if (best && most > 0) return extend(facts, best);
  return runOfTelling(facts, marks, end, count) ?? best;
}

function passagesUnderHeadings(facts: Facts, marks: Uint16Array, end: number): Passage[] {
  const out: Passage[] = [];
  for (let i = 0; i < facts.length; i++) {
    if ((marks[i]! & (MARK.heading | MARK.runIn)) === 0) continue;
    const f = facts[i];
    if (!f) continue;
    if (f.heading && (f.heading.kind === "certification" || f.heading.kind === "declaration")) {
      let to = i + 1, first = true;
      while (to < facts.length && !closes(facts[to] ?? null, f.level, first)) {
        if (facts[to] && !facts[to]?.heading) first = false;
        to++;
      }
      if (to > end && end > i) to = end;
      if (to > i + 1) out.push({ from: i + 1, to, headingAt: i, runIn: false });
    } else if (f.runIn) {
      let to = i + 1;
      while (to < Math.min(facts.length, end) && continues(facts[to] ?? null)) to++;
      out.push({ from: i, to, headingAt: i, runIn: true });
    }
  }
  return out;
}

/** Another heading ends the section, unless nothing has been said yet or it lies deeper or is of the same kind. */
function closes(f: ParagraphFacts | null, level: number, first: boolean): boolean {
  if (!f?.heading) return false;
  if (f.heading.kind === "certification") return false;
  if (f.heading.kind === "closing") return true;
  return first ? false : f.level <= level || f.heading.kind === "other";
}

/** A paragraph that goes on telling: lists, further steps, "no accord" at the end. */
const continues = (f: ParagraphFacts | null): boolean =>
  f !== null && !f.heading && (f.kind === "list-item" || f.kind === "table-row" || f.contacts.contacts.length > 0 || f.contacts.details !== null
    || says(f, GOES_ON));

/** How much of conferring a passage tells. */
const weigh = (facts: Facts, p: Passage): number => {
  let sum = 0;
  for (let i = p.from; i < p.to; i++) sum += tells(facts[i] ?? null);
  return sum;
};

const tells = (f: ParagraphFacts | null): number => (f === null ? 0 : weight(f, f.contacts.contacts.length));

const weight = (f: ParagraphFacts, contacts: number): number =>
  f.heading ? 0
    : contacts * 3 + (f.certifies && f.statements.length ? 3 : 0) + (f.contacts.details ? 2 : 0) + f.statements.filter((s) => WEIGHS.has(s.kind)).length;

/** @param count contacts of a paragraph that are plainly between the sides; the facts of the case tell of calls, too */
function runOfTelling(facts: Facts, marks: Uint16Array, end: number, count: (f: ParagraphFacts) => number): Passage | null {
  const speaks = (f: ParagraphFacts | null): boolean => speaksOf(f, count);
  const tells = (f: ParagraphFacts | null): number => (f === null ? 0 : weight(f, count(f)));
  let best: Passage | null = null, bestWeight = 1;
  for (let i = 0; i < Math.min(end, facts.length); i++) {
    if ((marks[i]! & MARK.telling) === 0) continue;
    const f = facts[i] ?? null;
    if (!speaks(f)) continue;
    let to = i + 1, sum = tells(f);
    while (to < Math.min(end, facts.length) && (speaks(facts[to] ?? null) || continues(facts[to] ?? null) || ((facts[to] === null || facts[to]?.kind === "quote") && speaks(facts[to + 1] ?? null)))) sum += tells(facts[to++] ?? null);
    if (sum > bestWeight) { best = { from: i, to, headingAt: null, runIn: false }; bestWeight = sum; }
    i = to - 1;
  }
  return best;
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
