/** When the court was approached. */
import { resolveDate } from "../../draft/dates.js";
import type { Draft } from "../../draft/draft.js";
import type { Span } from "../../draft/span.js";
import { paragraphEnd, paragraphStart } from "../blankLines.js";
import { courtStepIn } from "./court-step.js";

/** The step with the court, where its sentence has one whole date and no other. */
export function datedStep(draft: Draft): { readonly span: Span; readonly date: string } | null {
  const step = courtStepIn(draft);
  if (step === null) return null;
  const paragraph = { start: paragraphStart(draft.text, step.start), end: paragraphEnd(draft.text, step.end) };
  const from = Math.max(draft.text.lastIndexOf(". ", step.start) + 1, paragraph.start);
  const after = draft.text.slice(step.end, paragraph.end).search(/\.\s/u), to = after < 0 ? paragraph.end : step.end + after;
  const dates = draft.dates.filter(({ span }) => span.start >= from && span.end <= to);
  const [only] = dates;
  const date = dates.length === 1 && only ? resolveDate(only.date, { previous: null, filed: null }) : null;
  return date === null ? null : { span: step, date };
}
