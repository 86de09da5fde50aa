/**
 * Whole drafts against the engine: what a judge would have found in each, where, and nothing else.
 *
 * `cases.json` is the table. A case is a file, or a file with some words changed ("without the time"). `at` holds words
 * of the text: a finding must overlap them, or any one of them where several places are right. `find` is complete: no
 * other error or warning may appear. Information is free, unless the case says `silent`.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding, Severity } from "../../server/compliance/model.js";
import { overlaps, span, type Span } from "../../server/draft/span.js";
import { check, type ComplianceModel, type Language } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";

interface Expected {
  readonly code: string;
  readonly at?: string | readonly string[];
  readonly severity?: Severity;
  /** Words that the message must hold. */
  readonly says?: string;
  /** Words that one of the related places must overlap. */
  readonly related?: string;
  /** One fault that may be told at several places. */
  readonly many?: boolean;
}

interface Case {
  readonly file: string;
  readonly name?: string;
  readonly note: string;
  /** The court to be read from the draft: an id, or null for none of ours. */
  readonly court: string | null;
  readonly change?: readonly (readonly [string, string])[];
  readonly find: readonly Expected[];
  readonly silent?: boolean;
  readonly atMost?: Severity;
  /** A rule with a requirement that must be unclear. */
  readonly unclear?: string;
}

const TODAY = "2026-11-22";
const LONGEST_TIGHT_RANGE = 600;
const LANGUAGES: Readonly<Record<string, Language>> = {
  ".md": "markdown", ".txt": "plaintext", ".tex": "latex", ".motion": "legal-draft", ".pleading": "legal-draft",
};
const RANK: Readonly<Record<Severity, number>> = { information: 0, warning: 1, error: 2 };

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const cases = JSON.parse(readFileSync(here("cases.json"), "utf8")) as readonly Case[];

describe("whole drafts", () => {
  for (const c of cases) {
    it(c.name === undefined ? c.file : `${c.file}, ${c.name}`, () => judge(c));
  }
});

function judge(c: Case): void {
  const text = textOf(c);
  const model = check(text, languageOf(c.file), { catalog: CATALOG, court: null, today: TODAY });
  const told = show(model, c);
  assert.equal(courtOf(model), c.court, `court of the draft\n${told}`);

  const rest = new Set(model.findings);
  for (const want of c.find) {
    const found = model.findings.filter((f) => rest.has(f) && satisfies(f, want, text));
    assert.ok(found.length > 0, `wanted ${JSON.stringify(want)}\n${told}`);
    for (const f of want.many === true ? found : found.slice(0, 1)) rest.delete(f);
  }
  const extra = [...rest].filter((f) => c.silent === true || f.severity !== "information");
  assert.deepEqual(extra.map((f) => f.code), [], `wanted nothing else\n${told}`);

  const { atMost, unclear } = c;
  if (atMost !== undefined) {
    assert.ok(model.findings.every((f) => RANK[f.severity] <= RANK[atMost]), `nothing above ${atMost}\n${told}`);
  }
  if (unclear !== undefined) {
    const doubts = model.requirements.filter((r) => r.status === "unclear" && r.id.startsWith(`${unclear}/`));
    assert.ok(doubts.length > 0, `wanted something unclear under ${unclear}\n${told}`);
  }
}

function textOf(c: Case): string {
  return (c.change ?? []).reduce((text, [from, to]) => {
    place(text, from);
    return text.replace(from, () => to);
  }, readFileSync(here(c.file), "utf8"));
}

function languageOf(file: string): Language {
  const language = LANGUAGES[extname(file)];
  assert.ok(language, `no language for ${file}`);
  return language;
}

function courtOf({ standing }: ComplianceModel): string | null {
  switch (standing.kind) {
    case "court": return standing.court.id;
    case "federal-only": return standing.court?.id ?? null;
    case "none-found":
    case "not-ours": return null;
  }
}

function satisfies(f: Finding, want: Expected, text: string): boolean {
  const at = want.at === undefined ? [] : [want.at].flat();
  return f.code === want.code
    && (want.severity === undefined || f.severity === want.severity)
    && (want.says === undefined || f.message.toLowerCase().includes(want.says))
    && (at.length === 0 || at.some((words) => overlaps(f.span, place(text, words))))
    && (at.length === 0 || f.span.end - f.span.start <= LONGEST_TIGHT_RANGE)
    && (want.related === undefined || f.related.some((r) => overlaps(r.span, place(text, want.related ?? ""))));
}

/** Where `words` stand; a case must name words that stand there once. */
function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `the case names words that are not in the draft: ${words}`);
  assert.equal(text.indexOf(words, start + 1), -1, `the case names words that stand twice in the draft: ${words}`);
  return span(start, start + words.length);
}

function show(model: ComplianceModel, c: Case): string {
  const findings = model.findings.map((f) =>
    `  ${f.severity} ${f.code} at "${model.draft.text.slice(f.span.start, f.span.end).slice(0, 120)}": ${f.message}`);
  return [`${c.note}`, "found:", ...(findings.length > 0 ? findings : ["  nothing"])].join("\n");
}
