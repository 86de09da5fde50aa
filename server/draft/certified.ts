/** The certification as the draft has it, where the passage that was taken for one is one. */
import type { Certification, Conferral, Statement } from "./draft.js";
import { placedAt, type ParagraphFacts } from "./facts.js";
import type { Passage } from "./passage.js";
import type { Span } from "./span.js";

export function certificationOf(facts: readonly (ParagraphFacts | null)[], starts: ArrayLike<number>, passage: Passage | null, conferrals: readonly Conferral[], statements: readonly Statement[]): Certification | null {
  if (!passage) return null;
  const at = (i: number, s: Span): Span => placedAt(facts[i]!, starts[i]!, s);
  const told = conferrals.some((c) => c.inCertification) || statements.some((s) => s.inCertification && CERTIFYING.has(s.kind));
  if (!told && !isHeaded(facts, passage)) return null;
  const first = facts[passage.headingAt ?? passage.from] ?? facts[passage.from], last = lastFacts(facts, passage);
  if (!first || last === null) return null;
  const firstAt = facts[passage.headingAt ?? passage.from] ? (passage.headingAt ?? passage.from) : passage.from;
  const heading = passage.headingAt === null ? null : (facts[passage.headingAt]?.heading ?? facts[passage.headingAt]?.runIn ?? null);
  return {
    span: { start: at(firstAt, { start: 0, end: 0 }).start, end: at(last, { start: 0, end: (facts[last] as ParagraphFacts).plain.text.length }).end },
    heading: heading && passage.headingAt !== null ? { text: heading.title, span: at(passage.headingAt, heading.span) } : null,
    declaration: facts.slice(passage.headingAt ?? passage.from, passage.to).some((f) => f?.sworn || f?.heading?.kind === "declaration"),
  };
}

/** A heading of its own, and words under it, whatever they say: a certification that tells nothing is one. */
const isHeaded = (facts: readonly (ParagraphFacts | null)[], { headingAt, from, to }: Passage): boolean => {
  const heading = headingAt === null ? null : (facts[headingAt]?.heading ?? facts[headingAt]?.runIn ?? null);
  return heading?.kind === "certification" && facts.slice(from, to).some((f) => f !== null && !f.heading && f.sentences.some((s) => s.end - s.start > FEWEST_WORDS));
};

/** Characters of the shortest sentence that says something. */
const FEWEST_WORDS = 30;

const CERTIFYING: ReadonlySet<Statement["kind"]> = new Set(["bare-conferred", "good-faith", "impasse", "bare-attempted", "not-conferred", "points-to-paper", "opposed", "unopposed"]);

const lastFacts = (facts: readonly (ParagraphFacts | null)[], p: Passage): number | null => {
  for (let i = p.to - 1; i >= p.from; i--) if (facts[i]) return i;
  return null;
};
