/** Slips that no authority governs: blanks left in, days that do not exist, superseded rule numbers, another court's rule. */
import { isFederalRule } from "../../shared-rules/federal-rules.js";
import type { Rule } from "../../shared-rules/rules.js";
import { citationKey, findCitations } from "../draft/citations.js";
import { slipOf } from "../draft/dates.js";
import type { Draft, RuleCitation } from "../draft/draft.js";
import { contains, type Span } from "../draft/span.js";
import { textAt } from "../draft/textAt.js";
import type { Context, Finding, Severity, Standing } from "./model.js";
import { weaker } from "./severity.js";
import { wrongAuthority } from "./wrongAuthority.js";

export function slipsOf(draft: Draft, context: Context, standing: Standing, authorities: readonly Rule[]): readonly Finding[] {
  if (draft.kind === "order") return [];
  return [...blanks(draft, standing), ...impossibleDates(draft, context), ...(standing.kind === "court" || standing.kind === "federal-only" ? outdated(draft, authorities) : []), ...wrongAuthority(draft, context, standing, authorities)];
}

/** An error inside a certification, which is signed; elsewhere a warning. */
const blanks = (draft: Draft, standing: Standing): Finding[] =>
  draft.placeholders.map((p) => {
    const severity: Severity = p.inCertification ? (standing.kind === "none-found" ? "warning" : "error") : "warning";
    return {
      code: "unfilled-placeholder", severity, status: "slip", authority: null, span: p.span, related: [], fixes: [],
      message: `Blank left in: ${p.text} is still to be filled${p.inCertification ? "; the certification is signed as it stands" : ""}.`,
    };
  });

function impossibleDates(draft: Draft, { today }: Context): Finding[] {
  const found: Finding[] = [];
  let ofContacts: ReadonlySet<number | undefined> | null = null;
  for (const d of draft.dates) {
    const slip = slipOf(d.date, today);
    if (!slip || slip.kind === "future" && !(ofContacts ??= new Set(draft.conferrals.map((c) => c.dateSpan?.start))).has(d.span.start)) continue;
    found.push({ code: "impossible-date", severity: "warning", status: "slip", message: slip.says, authority: null, span: d.span, related: [], fixes: [] });
  }
  return found;
}

interface Former {
  readonly key: string;
  /** The first figures of the number, which a citation of it holds whatever its form. */
  readonly digits: string;
  readonly rule: Rule;
}

/** The superseded numbers of a rule. */
function formerKeys(rule: Rule): readonly Former[] {
  const known = FORMER.get(rule);
  if (known) return known;
  const keys = rule.formerly.flatMap((f) => {
    const key = citationKey(f);
    return key && key !== citationKey(rule.citation) ? [{ key, digits: /\d+/.exec(key)?.[0] ?? "", rule }] : [];
  });
  FORMER.set(rule, keys);
  return keys;
}

const FORMER = new WeakMap<Rule, readonly Former[]>();

/**
 * A superseded number of a rule that governs here; the fix writes the current one. Of the federal rules, whose old numbers
 * stand in every older case that a brief quotes, only what a certification invokes, and only since the numbers changed.
 */
function outdated(draft: Draft, authorities: readonly Rule[]): Finding[] {
  const former = authorities.flatMap(formerKeys);
  if (!former.length) return [];
  return draft.citations.flatMap((c) => {
    if (!former.some((f) => c.text.includes(f.digits))) return [];
    const hit = former.find((f) => f.key === c.key && (!isFederalRule(f.rule) || isInvokedSince(draft, c)));
    const current = hit && findCitations(hit.rule.citation)[0];
    if (!hit || !current) return [];
    const span = numberSpan(textAt(draft, c.span), c);
    return [{
      code: "outdated-citation", severity: weaker("warning", hit.rule.confirmed === "low" ? "information" : "warning"), status: "slip", authority: hit.rule.id, span: c.span, related: [],
      message: `Superseded number: this is now ${hit.rule.citation}.`,
      fixes: span ? [{ title: `Cite ${current.number}`, edits: [{ span, newText: current.number }] }] : [],
    } satisfies Finding];
  });
}

/** The federal rules were restyled and renumbered on December 1, 2007. */
const RESTYLED = "2007-12-01";

const isInvokedSince = ({ certification, filed }: Draft, { span }: RuleCitation): boolean =>
  certification !== null && contains(certification.span, span) && (filed === null || filed >= RESTYLED);

/** Where the number stands in the draft, whatever blanks and line breaks its layout put into it; the last place, as in "C.D. Cal. L.R. 37-1". */
function numberSpan(text: string, { span, number }: RuleCitation): Span | null {
  const wanted = number.replace(/\s/gu, "");
  for (let start = text.length - 1; start >= 0; start--) {
    let at = start, matched = 0;
    while (matched < wanted.length && at < text.length && (text[at] === wanted[matched] || (matched > 0 && /\s/u.test(text[at]!)))) {
      if (text[at] === wanted[matched]) matched++;
      at++;
    }
    if (matched === wanted.length) return { start: span.start + start, end: span.start + at };
  }
  return null;
}
