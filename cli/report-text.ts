/**
 * The report that people read: each finding with its place, the words at fault, what is wrong and the rule behind it;
 * then the checklist of what the rules ask; then one line of totals. A paper with nothing to say about it stays silent.
 */
import type { ComplianceModel, Finding, Requirement, RequirementStatus, Severity } from "../server/compliance/model.js";
import type { Span } from "../server/draft/span.js";
import { confirmation } from "./confirmation.js";
import type { Outcome, Reporter } from "./outcome.js";
import { rangesIn } from "./positions.js";
import { oneLine, quote, wrap, type Style } from "./typeset.js";

export interface Page {
  readonly width: number;
  readonly style: Style;
  /** Of many files, one without findings gets a line and no checklist. */
  readonly brief: boolean;
}

export function textReporter(page: Page): Reporter {
  let tally = NOTHING;
  return {
    each(outcome) {
      tally = count(tally, outcome);
      const text = outcome.kind === "checked" ? fileText(outcome.path, outcome.model, page) : "";
      return text === "" ? "" : `${text}\n\n`;
    },
    end: () => `${summary(tally, page.style)}\n`,
  };
}

/** Empty where there is neither a finding nor a requirement to show. */
export function fileText(path: string, model: ComplianceModel, page: Page): string {
  const asked = model.requirements.filter(({ status }) => status !== "not-applicable");
  if (page.brief && model.findings.length === 0) return asked.length === 0 ? "" : verdict(path, asked, page);
  const place = placesIn(path, model.draft.text);
  const parts = model.findings.map((finding) => findingText(finding, place, model, page));
  return [...parts, ...(asked.length === 0 ? [] : [checklist(path, asked, model, page)])].join("\n\n");
}

/** Turns a span into `motion.md:42:7`, counted from one as editors show it. */
type PlaceOf = (span: Span) => string;

function placesIn(path: string, text: string): PlaceOf {
  const range = rangesIn(text);
  return (span) => {
    const { line, character } = range(span).start;
    return `${path}:${line + 1}:${character + 1}`;
  };
}

function findingText(finding: Finding, place: PlaceOf, { draft, authorities }: ComplianceModel, { width, style }: Page): string {
  const { severity, code, span, message, related, fixes } = finding;
  const rule = authorities.find(({ id }) => id === finding.authority);
  const lines = [
    `${style.strong(place(span))}  ${style.severity[severity](severity)}  ${code}`,
    style.faint(indented(quote(draft.text, span, width - 4))),
    wrap(oneLine(message), width, "  "),
    rule ? style.faint(wrap(`${rule.citation}, ${confirmation(rule)}`, width, "  rule  ")) : "",
    ...related.map((seen) => wrap(`${place(seen.span)} ${quote(draft.text, seen.span, 60)} ${oneLine(seen.message)}`, width, "  see   ")),
    ...fixes.map((fix) => wrap(fix.title, width, "  fix   ")),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

const indented = (text: string): string => (text === "" ? "" : `  ${text}`);

const MARKS: Readonly<Record<Exclude<RequirementStatus, "not-applicable">, string>> = { met: "✓", unmet: "✗", unclear: "?" };

/** A file without findings in one line. */
function verdict(path: string, asked: readonly Requirement[], { style }: Page): string {
  const met = asked.filter(({ status }) => status === "met").length;
  return met === asked.length
    ? `${style.good(MARKS.met)} ${style.strong(path)}: ${counted(met, "requirement")} met`
    : `${style.severity.warning(MARKS.unclear)} ${style.strong(path)}: ${met} of ${counted(asked.length, "requirement")} met, the rest unclear`;
}

/** What applies, under the rules that ask it. */
function checklist(path: string, asked: readonly Requirement[], { draft, authorities }: ComplianceModel, page: Page): string {
  const citation = (id: string): string => authorities.find((rule) => rule.id === id)?.citation ?? id;
  const parts = byAskers(asked).map(({ askers, items }) => {
    const who = askers.map(citation).join(" and ");
    return [wrap(`what ${who} ${askers.length > 1 ? "ask" : "asks"}`, page.width, "  "), ...items.map((each) => item(each, draft.text, page))].join("\n");
  });
  return [`${page.style.strong(path)}${draft.title ? `  ${oneLine(draft.title.text)}` : ""}`, ...parts].join("\n");
}

interface Asked {
  readonly askers: readonly string[];
  readonly items: readonly Requirement[];
}

/** What several authorities ask alike, and find answered alike, is listed once under them all. */
function byAskers(asked: readonly Requirement[]): readonly Asked[] {
  const alike = grouped(asked, ({ asks, status, evidence }) => JSON.stringify([asks, status, evidence]));
  const shared = alike.flatMap((same) => (same[0] ? [{ first: same[0], askers: [...new Set(same.map(askerOf))] }] : []));
  return grouped(shared, ({ askers }) => askers.join(" ")).map((together) => ({
    askers: together[0]?.askers ?? [],
    items: together.map(({ first }) => first),
  }));
}

/** `moed-3.04a` of `moed-3.04a/date` */
const askerOf = ({ id }: Requirement): string => id.split("/", 1)[0] ?? id;

/** In the order in which each group is first met. */
function grouped<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** What is met is shown by its words; what is missed was quoted with its finding, so here it says what was looked for. */
function item({ asks, status, evidence, lookedFor }: Requirement, text: string, { width, style }: Page): string {
  if (status === "not-applicable") return "";
  const paint = { met: style.good, unmet: style.severity.error, unclear: style.severity.warning }[status];
  const seen = status === "unmet" && lookedFor ? [] : evidence.slice(0, 2).map((span) => quote(text, span, 60)).filter((words) => words !== "");
  const sought = status !== "met" && lookedFor ? ` (looked for: ${oneLine(lookedFor)})` : "";
  const mark = `    ${MARKS[status]} `;
  const words = wrap(`${oneLine(asks)}${seen.length > 0 ? `: ${seen.join(", ")}` : ""}${sought}`, width, mark);
  return paint(mark) + words.slice(mark.length);
}

interface Tally {
  readonly files: number;
  readonly unread: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

const NOTHING: Tally = { files: 0, unread: 0, findings: { error: 0, warning: 0, information: 0 } };

function count(tally: Tally, outcome: Outcome): Tally {
  if (outcome.kind === "refused") return { ...tally, unread: tally.unread + 1 };
  const findings = { ...tally.findings };
  for (const { severity } of outcome.model.findings) findings[severity] += 1;
  return { ...tally, files: tally.files + 1, findings };
}

function summary({ files, unread, findings: { error, warning, information } }: Tally, style: Style): string {
  const found = [
    error > 0 ? style.severity.error(counted(error, "error")) : "",
    warning > 0 ? style.severity.warning(counted(warning, "warning")) : "",
    information > 0 ? `${information} for information` : "",
  ].filter((part) => part !== "");
  return [
    `${counted(files, "file")} checked`,
    found.length > 0 ? found.join(", ") : style.good("nothing found"),
    ...(unread > 0 ? [style.severity.error(`${unread} not read`)] : []),
    style.faint("not legal advice"),
  ].join(" · ");
}

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
