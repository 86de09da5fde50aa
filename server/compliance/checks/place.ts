import type { Draft } from "../../draft/draft.js";
import { overlaps, type Span } from "../../draft/span.js";
import { textAt } from "../../draft/textAt.js";
import { headCertification } from "../../fixes/heading.js";
import { met, notApplicable, whereAbsent, type Assessment, type Case, type Check } from "../check.js";
import { cite } from "../say.js";

const OWN_HEADING = "own-heading: ";

/**
 * A few courts say where the certification stands.
 *
 * M.D. Fla. Local Rule 3.01(g) wants it under a heading in its own words; D. Or. LR 7-1(a) in the motion's first
 * paragraph. One that is there but stands elsewhere was found by the judge or it was not: a warning, never more.
 *
 * @bad  ## Certificate of Conference
 *
 *       I certify that I conferred in good faith with Mr. Osei by telephone on May 4, 2020, and he opposes the motion.
 * @good ## Local Rule 3.01(g) Certification
 *
 *       I certify that I conferred in good faith with Mr. Osei by telephone on May 4, 2020, and he opposes the motion.
 */
export const place: Check = {
  code: "misplaced-certification",
  duty: "place",
  asks: (rule) => (rule.place === "first-paragraph" ? "the certification in the motion's first paragraph" : `the certification under the heading "${headingOf(rule.place)}"`),
  owed: (rule) => rule.place === "first-paragraph" || rule.place?.startsWith(OWN_HEADING) === true,
  assess(c) {
    if (c.draft.kind !== "motion" || ABSENT.has(c.shown.kind)) return notApplicable();
    return c.rule.place === "first-paragraph" ? first(c) : headed(c);
  },
};

const ABSENT: ReadonlySet<string> = new Set(["absent", "excuse", "elsewhere"]);

const headingOf = (place: string | null): string => place?.slice(OWN_HEADING.length) ?? "";

function headed({ draft, rule, shown }: Case): Assessment {
  const wanted = headingOf(rule.place);
  const heading = draft.certification?.heading ?? null;
  if (heading && letters(heading.text).includes(letters(wanted))) return met(heading.span);
  const above = lineAbove(draft);
  if (above && letters(textAt(draft, above)).includes(letters(wanted))) return met(above);
  const told = shown.conference?.span ?? shown.tries[0]?.span ?? shown.writings[0]?.span ?? shown.claim?.span ?? null;
  return {
    status: "unmet", atMost: heading && cites(heading.text, wanted) ? "information" : "warning", span: whereAbsent(draft, told), lookedFor: `the heading "${wanted}"`,
    message: `Misplaced: ${cite(rule)} wants the certification under the heading "${wanted}"; this one stands under ${heading ? "another" : "none"}.`,
    fixes: () => headCertification(draft, wanted, told),
  };
}

/** "Rule 3.01(g) Certificate" cites the rule that "Local Rule 3.01(g) Certification" does: told, and not pressed. */
const cites = (heading: string, wanted: string): boolean => {
  const number = /\d[\w.()-]*/u.exec(wanted)?.[0];
  return number !== undefined && letters(heading).includes(letters(number));
};

/** The last line of words before the certification: in plain text a heading in small letters looks like any other line. */
function lineAbove(draft: Draft): Span | null {
  if (!draft.certification) return null;
  const end = draft.text.slice(0, draft.certification.span.start).trimEnd().length;
  return { start: draft.text.lastIndexOf("\n", end - 1) + 1, end };
}

/** Letters and digits alone: "LOCAL RULE 3.01 (G) CERTIFICATION" has those of "Local Rule 3.01(g) Certification". */
const letters = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/gu, "");

function first({ draft, rule, shown }: Case): Assessment {
  const told = [...shown.held, ...shown.tries, ...shown.writings, ...draft.statements.filter((s) => SAYS.has(s.kind))]
    .reduce<Span | null>((a, b) => (a === null || b.span.start < a.start ? b.span : a), null);
  if (!told || !draft.title || told.start < draft.title.span.end) return notApplicable();
  const before = paragraphsBetween(draft, draft.title.span.end, told.start);
  if (before <= 1) return met(told);
  return {
    status: "unmet", atMost: "warning", span: whereAbsent(draft, told), lookedFor: "the certification in the first paragraph under the title",
    message: `Misplaced: ${cite(rule)} wants the certification in the motion's first paragraph; this one comes later.`,
  };
}

const SAYS: ReadonlySet<string> = new Set(["bare-conferred", "bare-attempted", "not-conferred"]);

/** A sentence's worth of words: less is a heading, a line of the caption, "Oral argument requested". */
const SENTENCE = 60;
/** Or a short one: "The exhibits show why it is needed."; not "Oral argument requested.", "Hon. Ada Orr". */
const SHORT_SENTENCE = /^(?:\S+\s+){5,}\S+[a-z]\.["”)]?$/u;
const isSentence = (words: string): boolean => words.length >= SENTENCE || SHORT_SENTENCE.test(words);

/** What a blank line parts; the words of one paragraph. */
const BLOCK = /\S(?:[^\n]|\n(?![ \t]*\r?\n))*/gu;

/** Paragraphs of words that end between the two places; headings and what is left of the title do not count. */
function paragraphsBetween(draft: Draft, from: number, to: number): number {
  const isHeading = (s: Span): boolean => draft.sections.some((x) => overlaps(x.heading, s));
  const title = draft.text.slice(from, to).search(/\n[ \t]*\r?\n/u);
  if (title < 0) return 0;
  const start = from + title;
  return [...draft.text.slice(start, to).matchAll(BLOCK)]
    .map((m) => ({ start: start + m.index, end: start + m.index + m[0].trimEnd().length }))
    .filter((s) => s.end < to && isSentence(draft.text.slice(s.start, s.end)) && !isHeading(s) && /\n[ \t]*\r?\n/u.test(draft.text.slice(s.end, to))).length;
}
