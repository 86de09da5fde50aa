/**
 * The report that people read: each finding with its place, the words at fault, what is wrong and the rule behind it;
 * then the checklist of what the rules ask; then one line of totals. A paper with nothing to say about it stays silent.
 */
import { textsElsewhere } from "../server/compliance/elsewhere.js";
import { ownCase } from "../server/compliance/case/in-case.js";
import type { ComplianceModel, Finding, Requirement, RequirementStatus, Severity } from "../server/compliance/model.js";
import { citedAs } from "../server/compliance/orders/directed.js";
import { dutyDetails, dutySentence } from "../server/deadlines/dutyWords.js";
import { showDate } from "../server/draft/calendar.js";
import type { Span } from "../server/draft/span.js";
import { confirmation } from "./confirmation.js";
import type { Outcome, Reporter } from "./outcome.js";
import { rangesIn } from "./positions.js";
import { oneLine, quote, wrap, type Style } from "./typeset.js";
import { placeName, type Places } from "./word/places.js";

export interface Page {
  readonly width: number;
  readonly style: Style;
  /** Of many files, one without findings gets a line and no checklist. */
  readonly brief: boolean;
}

/** What is said of one file; empty for nothing. */
export type FileText = (path: string, model: ComplianceModel, page: Page, places?: Places | null, paperPlaces?: ReadonlyMap<string, Places>) => string;

export function textReporter(page: Page, say: FileText = fileText): Reporter {
  let tally = NOTHING;
  return {
    each(outcome) {
      tally = count(tally, outcome);
      const text = outcome.kind === "checked" ? say(outcome.path, outcome.model, page, outcome.places, outcome.paperPlaces) : "";
      return text === "" ? "" : `${text}\n\n`;
    },
    end: () => `${summary(tally, page.style)}\n`,
  };
}

/** Empty where there is neither a finding nor a requirement to show. */
export function fileText(path: string, model: ComplianceModel, page: Page, places: Places | null = null, paperPlaces: ReadonlyMap<string, Places> = new Map()): string {
  const asked = model.requirements.filter(({ status }) => status !== "not-applicable");
  if (page.brief && model.findings.length === 0 && model.draft.duties.length === 0) return asked.length === 0 ? "" : verdict(path, asked, page);
  const { papers, ...shown } = shownIn(path, model, places, paperPlaces);
  const parts = model.findings.map((finding) => findingText(finding, shown, papers, model, page));
  return [
    ...parts,
    ...(asked.length === 0 ? [] : [checklist(path, asked, model, { ...shown, papers }, page)]),
    ...(model.draft.kind === "order" && (model.draft.duties.length > 0 || !page.brief) ? [orderText(path, model, shown, page)] : []),
  ].join("\n\n");
}

/** What an order directs and permits. */
function orderText(path: string, { draft }: ComplianceModel, shown: Shown, { width, style }: Page): string {
  const head = `${style.strong(path)}  ${draft.title ? oneLine(draft.title.text) : "an order"}${draft.filed === null ? "" : `, ${showDate(draft.filed)}`}`;
  if (draft.duties.length === 0) return `${head}\n${wrap("an order: it sets the parties no duty about conferring or the discovery in dispute that was found", width, "  ")}`;
  return [head, wrap("what this order directs and permits (read by a program: check it against the order)", width, "  "), ...draft.duties.map((duty) => [
    wrap(oneLine(dutySentence(duty)), width, "    • "),
    style.faint(indented(indented(indented(`${shown.place(duty.span)}  ${shown.words(duty.span, Math.max(20, width - 30))}`)))),
    ...dutyDetails(duty).map((line) => wrap(oneLine(line), width, "      ")),
  ].join("\n"))].join("\n");
}

/** How the spans of a file, of the papers read with it and of its case file are shown. */
export function shownIn(path: string, model: ComplianceModel, places: Places | null, paperPlaces: ReadonlyMap<string, Places>): Shown & { readonly papers: Papers } {
  const papers = new Map([...textsElsewhere(model)].map(([name, text]) => {
    const inPaper = paperPlaces.get(name);
    return [name, inPaper ? inWord(name, inPaper) : inText(name, text)];
  }));
  return { ...(places ? inWord(path, places) : inText(path, model.draft.text)), papers };
}

/** How a span of this file is shown. */
export interface Shown {
  /** `motion.md:42:7`, counted from one as editors show it, or `motion.docx: paragraph 14 (“Counsel exchanged”)`. */
  readonly place: (span: Span) => string;
  /** The words there, in quotation marks; empty for an empty span. */
  readonly words: (span: Span, most: number) => string;
}

function inText(path: string, text: string): Shown {
  const range = rangesIn(text);
  return {
    place(span) {
      const { line, character } = range(span).start;
      return `${path}:${line + 1}:${character + 1}`;
    },
    words: (span, most) => quote(text, span, most),
  };
}

/** Long enough to be searched for in Word. */
const LOCATING_WORDS = 40;

function inWord(path: string, places: Places): Shown {
  const opening = (span: Span): string => {
    const words = oneLine(places.words(span));
    const cut = words.length <= LOCATING_WORDS ? words.length : words.lastIndexOf(" ", LOCATING_WORDS);
    return words.slice(0, cut > 0 ? cut : LOCATING_WORDS);
  };
  return {
    place: (span) => `${path}: ${placeName(places.paragraph(span))} (“${opening(span)}”)`,
    words(span, most) {
      const words = span.start < span.end ? oneLine(places.words(span)) : "";
      return quote(words, { start: 0, end: words.length }, most);
    },
  };
}

/** The papers filed with the motion and the case file, by name. */
export type Papers = ReadonlyMap<string, Shown>;

function findingText(finding: Finding, shown: Shown, papers: Papers, { authorities }: ComplianceModel, { width, style }: Page): string {
  const { severity, code, span, message, related, fixes } = finding;
  const rule = authorities.find(({ id }) => id === finding.authority);
  const place = shown.place(span);
  const words = shown.words(span, width - 4);
  const lines = [
    `${style.strong(place)}  ${style.severity[severity](severity)}  ${code}`,
    style.faint(indented(beside(place, words))),
    wrap(oneLine(message), width, "  "),
    rule ? style.faint(wrap(`${rule.citation}, ${confirmation(rule)}`, width, "  rule  ")) : "",
    ...related.map((seen) => wrap(`${seenAt(seen.span, shown)} ${oneLine(seen.message)}`, width, "  see   ")),
    ...(finding.elsewhere ?? []).flatMap((seen) => {
      const paper = papers.get(seen.paper);
      return paper ? [wrap(`${seenAt(seen.span, paper)} ${oneLine(seen.message)}`, width, "  see   ")] : [];
    }),
    ...fixes.map((fix) => wrap(fix.title, width, "  fix   ")),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

const seenAt = (span: Span, shown: Shown): string => {
  const place = shown.place(span);
  return `${place} ${beside(place, shown.words(span, 60))}`;
};

/** Words that the place quotes whole are not quoted again. */
const beside = (place: string, words: string): string => (place.includes(words) ? "" : words);

const indented = (text: string): string => (text === "" ? "" : `  ${text}`);

export const MARKS: Readonly<Record<RequirementStatus, string>> = { met: "✓", unmet: "✗", unclear: "?", "not-applicable": "-" };

/** A file without findings in one line. */
function verdict(path: string, asked: readonly Requirement[], { style }: Page): string {
  const met = asked.filter(({ status }) => status === "met").length;
  return met === asked.length
    ? `${style.good(MARKS.met)} ${style.strong(path)}: ${counted(met, "requirement")} met`
    : `${style.severity.warning(MARKS.unclear)} ${style.strong(path)}: ${met} of ${counted(asked.length, "requirement")} met, the rest unclear`;
}

/** What applies, under the rules that ask it. */
function checklist(path: string, asked: readonly Requirement[], model: ComplianceModel, shown: Shown & { readonly papers: Papers }, page: Page): string {
  const { draft, authorities } = model, orders = ownCase(model)?.orders ?? [];
  const order = (id: string): string | null => { const one = orders.find((each) => each.id === id); return one ? citedAs(one) : null; };
  const citation = (id: string): string => authorities.find((rule) => rule.id === id)?.citation ?? order(id) ?? id;
  const parts = byAskers(asked).map(({ askers, items }) => {
    const who = askers.map(citation).join(" and ");
    return [wrap(`what ${who} ${askers.length > 1 ? "ask" : "asks"}`, page.width, "  "), ...items.map((each) => item(each, shown, page))].join("\n");
  });
  return [`${page.style.strong(path)}${draft.title ? `  ${oneLine(draft.title.text)}` : ""}`, ...parts].join("\n");
}

interface Asked {
  readonly askers: readonly string[];
  readonly items: readonly Requirement[];
}

/** What several authorities ask alike, and find answered alike, is listed once under them all. */
function byAskers(asked: readonly Requirement[]): readonly Asked[] {
  const alike = grouped(asked, ({ asks, status, evidence, elsewhere }) => JSON.stringify([asks, status, evidence, elsewhere]));
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
function item({ asks, status, evidence, elsewhere, lookedFor }: Requirement, shown: Shown & { readonly papers: Papers }, { width, style }: Page): string {
  if (status === "not-applicable") return "";
  const paint = { met: style.good, unmet: style.severity.error, unclear: style.severity.warning }[status];
  const seen = status === "unmet" && lookedFor ? [] : elsewhere
    ? elsewhere.slice(0, 2).flatMap((place) => inPaper(place.paper, shown.papers.get(place.paper)?.words(place.span, 60)))
    : evidence.slice(0, 2).map((span) => shown.words(span, 60)).filter((words) => words !== "");
  const sought = status !== "met" && lookedFor ? ` (looked for: ${oneLine(lookedFor)})` : "";
  const mark = `    ${MARKS[status]} `;
  const words = wrap(`${oneLine(asks)}${seen.length > 0 ? `: ${seen.join(", ")}` : ""}${sought}`, width, mark);
  return paint(mark) + words.slice(mark.length);
}

/** “2:30 p.m.” (roe-declaration.md) */
const inPaper = (paper: string, words: string | undefined): readonly string[] => (words ? [`${words} (${paper})`] : []);

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
