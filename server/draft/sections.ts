/** The stretches of a draft: sections under their headings, and the parts of a joint paper that belong to one side. */
import type { Section, SidePart } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import { MARK } from "./marks.js";
import { shift } from "./span.js";

/** A section goes on to the next heading that lies no deeper. */
export function sectionsOf(facts: readonly (ParagraphFacts | null)[], starts: ArrayLike<number>, marks: Uint16Array, end: number): Section[] {
  const sections: Section[] = [];
  // Where the nearest heading of each level begins, counted from below.
  const next: number[] = [];
  for (let i = facts.length - 1; i >= 0; i--) {
    const f = (marks[i]! & MARK.heading) !== 0 ? facts[i] : null;
    if (!f?.heading) continue;
    const heading = shift(f.placed.heading!, starts[i]!), level = Math.max(1, f.level);
    let to = end;
    for (let l = 0; l <= level; l++) to = Math.min(to, next[l] ?? end);
    sections.push({ title: f.heading.title, heading, level, span: { start: heading.start, end: to } });
    next[level] = heading.start;
  }
  return sections.reverse();
}

export function sidePartsOf(facts: readonly (ParagraphFacts | null)[], starts: ArrayLike<number>, marks: Uint16Array, end: number): SidePart[] {
  const parts: SidePart[] = [];
  for (let i = facts.length - 1, to = end; i >= 0; i--) {
    if ((marks[i]! & MARK.sidePart) === 0) continue;
    for (const part of [...facts[i]!.placed.sideParts].reverse()) {
      const start = starts[i]! + part.start;
      parts.push({ side: part.side, span: { start, end: to } });
      to = start;
    }
  }
  return parts.reverse();
}
