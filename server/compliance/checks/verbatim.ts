import type { Rule } from "../../../shared-rules/rules.js";
import type { Draft } from "../../draft/draft.js";
import { pattern, stems, words } from "../../draft/phrases.js";
import { requestSetOut } from "../../draft/setOut.js";
import type { Span } from "../../draft/span.js";
import { setOutRequests } from "../../fixes/requests.js";
import { met, notApplicable, type Check } from "../check.js";
import { cite } from "../say.js";

/**
 * Some courts want each disputed request, and the response to it, in the paper word for word.
 *
 * S.D. Ga. LR 26.5 and its kind: a motion that argues about "Interrogatory No. 7" by number alone sends the judge to look
 * for it. Only whether any is set out is looked at; requests in an exhibit are a doubt, since not every court takes them. A
 * motion that complains of answers to written discovery and names no request by number has set none out either.
 *
 * @bad  The answer to Interrogatory No. 7 is evasive.
 * @good INTERROGATORY NO. 7: State the date of each delivery to the warehouse.
 *
 *       ANSWER: Objection, vague.
 *
 *       That answer is evasive.
 */
export const verbatimRequests: Check = {
  code: "missing-verbatim-request",
  duty: "verbatim",
  asks: () => "each disputed request and its response, word for word",
  owed: (rule) => rule.verbatimRequests === true,
  assess({ draft, rule }) {
    const disputed = draft.requests[0]?.span ?? draft.conferrals.flatMap((c) => c.discussed)[0]?.span ?? unnumbered(draft);
    if (!disputed || draft.kind === "certification" || isMissingPart(draft, rule)) return notApplicable();
    const where = requestSetOut(draft.text);
    if (where) return met(where);
    const lookedFor = "the words of a disputed request";
    const elsewhere = inAnExhibit(draft);
    if (elsewhere) return { status: "unclear", span: elsewhere, lookedFor, message: `Not in hand: whether the disputed requests and responses, which ${cite(rule)} wants set out word for word, are in the paper named here was not read.` };
    return {
      status: "unmet", atMost: "warning", span: disputed, lookedFor,
      message: `Not set out: ${cite(rule)} wants each disputed request and the response to it word for word; this draft ${draft.requests.length === 0 ? "sets none out" : draft.requests.length > 1 ? "gives only their numbers" : "gives only its number"}.`,
      fixes: () => [setOutRequests(draft)],
    };
  },
};

/** A joint paper without its part on the requests, or on the responses, is told so by that name. */
const isMissingPart = (draft: Draft, rule: Rule): boolean =>
  PARTS.some((part) => rule.jointContents.some((i) => i.item === part) && !draft.topics.some((t) => t.topic === part));
const PARTS: readonly string[] = ["outstanding-requests", "responses"];

/** Answers to written discovery that the motion complains of without a number; none in a motion about something else. */
function unnumbered(draft: Draft): Span | null {
  if (!draft.motions.some((m) => m.kind === "compel") || OTHER_DISCOVERY.test(draft.title?.text ?? "")) return null;
  const from = draft.title?.span.end ?? 0, m = WRITTEN_DISCOVERY.exec(draft.text.slice(from));
  if (m) return { start: from + m.index, end: from + m.index + m[0].length };
  const told = draft.certification?.span, number = told && BARE_NUMBER.exec(draft.text.slice(told.start, told.end));
  return told && number ? { start: told.start + number.index, end: told.start + number.index + number[0].length } : null;
}

/** `answers to the interrogatories`, `the interrogatory and what was said to it`; not `request for oral argument`, `discovery`. */
const WRITTEN_DISCOVERY = pattern("iu", words(/interrogator(?:y|ies)/, /requests? for (?:production|admission)s?/, /document requests?/));
/** `No. 11 argued`, of what was talked about; not `No. 12-cv-881`. */
const BARE_NUMBER = /\bNos?\. \d{1,3}(?![\w:-])/u;
/** `Motion to Compel Deposition of Ms. Orr`: no request is in dispute there. */
const OTHER_DISCOVERY = pattern("iu", stems("deposition", "arbitrat", "inspection", "examination", "disclosure", "subpoena", "appearance", "attendance", "settlement", "payment", "appraisal", "mediation"));

/** `attached as Exhibit A`, `set out in the accompanying memorandum`, `(Ex. 2)`, `see Appendix B`; not `the exhibit list`. */
const EXHIBIT = pattern("u", stems(
  /attached\s+(?:hereto\s+)?as\s+(?:Ex|App|Att)/,
  /(?:Exhibits?|Exs?\.|Appendix|Attachments?)\s+(?:[A-Z]{1,2}|\d{1,3})\b/,
  /(?:accompanying|supporting|separate)\s+(?:memorandum|brief|statement)\b/,
  /(?:memorandum|brief)\s+(?:in\s+support|filed\s+herewith)/,
));

function inAnExhibit(draft: Draft): Span | null {
  const m = EXHIBIT.exec(draft.text);
  return m ? { start: m.index, end: m.index + m[0].length } : null;
}
