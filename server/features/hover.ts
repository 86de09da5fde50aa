/**
 * What stands under the cursor, explained: each finding there, or the rule cited there. A hover leaves out a finding's
 * message, which editors show above it from the diagnostic, and says instead what its code means.
 */
import { MarkupKind, type Hover, type Position } from "vscode-languageserver-types";
import type { Rule } from "../../shared-rules/rules.js";
import { ownCase } from "../compliance/case/in-case.js";
import { checklistOf } from "../compliance/checklist.js";
import { dutyLabel, dutyNotes } from "../compliance/checklistWords.js";
import { CODES } from "../compliance/codes.js";
import type { Catalog, ComplianceModel, Finding } from "../compliance/model.js";
import { citedAs } from "../compliance/orders/directed.js";
import { dutyDetails, dutySentence } from "../deadlines/dutyWords.js";
import type { Duty } from "../draft/draft.js";
import { cover, span, type Span } from "../draft/span.js";
import type { Checked } from "../session.js";
import { authorityCard, escape } from "./authorityCard.js";
import { ruleCited } from "./citations.js";
import { toRange, touches } from "./positions.js";
import { isDraft, visibleFindings } from "./visible.js";

interface Explanation {
  readonly markdown: string;
  readonly span: Span;
}

export function hover(checked: Checked, position: Position, catalog: Catalog, markdown: boolean): Hover | null {
  const explanation = explanationAt(checked, position, catalog, meaning);
  return explanation && {
    contents: markdown
      ? { kind: MarkupKind.Markdown, value: explanation.markdown }
      : { kind: MarkupKind.PlainText, value: plain(explanation.markdown) },
    range: toRange(checked.document, explanation.span),
  };
}

/** How one finding is told. */
type Telling = (finding: Finding) => string;

const meaning: Telling = ({ code }) => `\`${code}\` ${escape(CODES[code])}`;

export const message: Telling = ({ code, message }) => `${escape(message)} \`${code}\``;

export function explanationAt(checked: Checked, position: Position, catalog: Catalog, tell: Telling): Explanation | null {
  const { document, model } = checked;
  if (!isDraft(model)) return null;
  const offset = document.offsetAt(position);
  const here = span(offset, offset);
  const findings = visibleFindings(checked).filter((finding) => touches(finding.span, here));
  const citation = model.draft.citations.find((each) => touches(each.span, here));
  const cited = citation && ruleCited(citation, model, catalog);
  const spans = [...findings.map((finding) => finding.span), ...(cited ? [citation.span] : [])];
  const duty = spans.length === 0 ? model.draft.duties.find((each) => touches(each.span, here)) : undefined;
  if (duty) return { markdown: dutyCard(duty), span: duty.span };
  if (spans.length === 0) return null;
  return { markdown: explain(findings.map(tell), [...ordersAt(findings, checked).map(orderCard), ...rulesAt(findings, cited ?? null, model, catalog).map(authorityCard)]), span: findings.length > 0 ? spans.reduce(cover) : spans[0]! };
}

/** What an order asks here, and by when. */
const dutyCard = (duty: Duty): string =>
  [`**${escape(dutySentence(duty))}**`, ...dutyDetails(duty).map(escape), "*Read by a program: check it against the order.*"].join("\n\n");

/** The findings one after another, then each authority once. */
const explain = (findings: readonly string[], cards: readonly string[]): string =>
  [findings.join("\n\n"), ...cards].filter(Boolean).join("\n\n---\n\n");

/** The orders of the case file that findings name as their authority, with what each directs. */
function ordersAt(findings: readonly Finding[], { model, today }: Checked): readonly (readonly [cited: string, duties: readonly string[]])[] {
  const named = (ownCase(model)?.orders ?? []).filter(({ id }) => findings.some(({ authority }) => authority === id));
  if (named.length === 0) return [];
  const { duties } = checklistOf(model, today);
  return named.map((order) => [citedAs(order), duties.filter(({ place }) => order.duties.some(({ span: own }) => own.start === place.span.start && own.end === place.span.end)).map((duty) => [dutyLabel(duty), ...dutyNotes({ ...duty, missed: null })].join("; "))] as const);
}

/** As the case file has it, which a person wrote or had written. */
const orderCard = ([cited, duties]: readonly [string, readonly string[]]): string =>
  [`**${escape(cited)}**`, ...duties.map((duty) => `- ${escape(duty)}`), "*As the case file has it: check it against the order.*"].join("\n\n");

function rulesAt(findings: readonly Finding[], cited: Rule | null, model: ComplianceModel, catalog: Catalog): readonly Rule[] {
  const rules = [...findings.flatMap((finding) => ruleOf(finding, model, catalog)), ...(cited ? [cited] : [])];
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

function ruleOf({ authority }: Finding, model: ComplianceModel, catalog: Catalog): readonly Rule[] {
  const every = [...model.authorities, ...[...catalog.courts.values()].flatMap((court) => court.rules)];
  const rule = authority === null ? undefined : every.find((each) => each.id === authority);
  return rule ? [rule] : [];
}

/** Our own Markdown without its marks, for editors that show plain text. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/\n\n---\n\n/g, "\n\n")
    .replace(LINK, "$1")
    .replace(MARKS, "$1");

/** Matches "[Hill v. DeJoy](https://a.gov)"; not "\[sic\]". */
const LINK = /(?<!\\)\[((?:[^\\[\]]|\\.)*)\]\(https:[^\s()]*\)/g;

/** Matches the stars of "**L.R. 3.04(A)**" and the backslash of "\[sic\]"; nothing in "L.R. 3.04(A)". */
const MARKS = /\*\*?|`|\\([\\`*_[\]<>#|~$])/g;
