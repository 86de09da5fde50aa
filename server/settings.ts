/**
 * The user's settings as the server understands them. Whatever arrives is checked value by value: a wrong one is left
 * out and named in `problems`, the others count.
 */
import { faultOf, type NumberEntry } from "../shared-rules/case-numbers.js";
import { CODES, type Code } from "./compliance/codes.js";
import type { Severity } from "./compliance/model.js";
import type { Language } from "./draft/draft.js";

type SeverityChoice = Severity | "off";

export interface Settings {
  /** A court id that outranks the caption; null: read it from the draft. */
  readonly court: string | null;
  /** A judge, by name or initials, who outranks the caption's; null: read from the draft. */
  readonly judge: string | null;
  /** What a case number tells of a court or a judge that the caption does not name. */
  readonly caseNumbers: readonly NumberEntry[];
  readonly severity: ReadonlyMap<Code, SeverityChoice>;
  readonly languages: readonly string[];
  readonly problems: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  court: null,
  judge: null,
  caseNumbers: [],
  severity: new Map(),
  languages: ["markdown", "plaintext", "latex", "tex", "legal-draft"],
  problems: [],
};

/** Reads the `goodfaith` section: from the client's configuration, or from its initialization options. */
export function readSettings(section: unknown, knowsCourt: (id: string) => boolean): Settings {
  if (!isRecord(section)) return DEFAULT_SETTINGS;
  const problems: string[] = [];
  return {
    court: readCourt(section.court, knowsCourt, problems),
    judge: readJudge(section.judge, problems),
    caseNumbers: readCaseNumbers(section.caseNumbers, knowsCourt, problems),
    severity: readSeverity(section.severity, problems),
    languages: readLanguages(section.languages, problems),
    problems,
  };
}

/** Language ids that other editors give to the documents we read. */
const ALIASES: Readonly<Record<string, Language>> = {
  markdown: "markdown", rmarkdown: "markdown", quarto: "markdown",
  plaintext: "plaintext", text: "plaintext",
  latex: "latex", tex: "latex", plaintex: "latex",
  "legal-draft": "legal-draft",
};

/** How to read a document of this language id, or null where the settings leave it alone. */
export function languageOf(languageId: string, settings: Settings): Language | null {
  const alias = Object.hasOwn(ALIASES, languageId) ? ALIASES[languageId] : undefined;
  const wanted = settings.languages.includes(languageId) || (alias !== undefined && settings.languages.includes(alias));
  return wanted ? (alias ?? "plaintext") : null;
}

function readCourt(value: unknown, knowsCourt: (id: string) => boolean, problems: string[]): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" && knowsCourt(value)) return value;
  problems.push(`goodfaith.court: ${show(value)} is not the id of a court we know (such as "moed"); the court is read from the draft instead.`);
  return null;
}

function readJudge(value: unknown, problems: string[]): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && value.length <= 200) return value.trim() || null;
  problems.push(`goodfaith.judge: ${show(value)} is not a name or initials (such as "Donna M. Ryu"); the judge is read from the draft instead.`);
  return null;
}

const ENTRY_KEYS = ["begins", "office", "initials", "court", "judge"] as const satisfies readonly (keyof NumberEntry)[];
const MOST_ENTRIES = 500, LONGEST = 120;

function readCaseNumbers(value: unknown, knowsCourt: (id: string) => boolean, problems: string[]): readonly NumberEntry[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push(`goodfaith.caseNumbers: ${show(value)} is not a list of entries such as { "office": "4", "court": "moed" }.`);
    return [];
  }
  if (value.length > MOST_ENTRIES) problems.push(`goodfaith.caseNumbers: it has ${value.length} entries; only the first ${MOST_ENTRIES} are used.`);
  return value.slice(0, MOST_ENTRIES).flatMap((written: unknown, n): readonly NumberEntry[] => {
    const wrong = (says: string): readonly NumberEntry[] => { problems.push(`goodfaith.caseNumbers, entry ${n + 1}: ${says}; it is left out.`); return []; };
    if (!isRecord(written)) return wrong(`${show(written)} is not an entry such as { "office": "4", "court": "moed" }`);
    const other = Object.keys(written).find((key) => !ENTRY_KEYS.some((known) => known === key));
    if (other !== undefined) return wrong(`there is no key ${show(other)}; its keys are ${ENTRY_KEYS.join(", ")}`);
    const odd = ENTRY_KEYS.find((key) => written[key] !== undefined && !isWord(written[key]));
    if (odd !== undefined) return wrong(`${odd}: ${show(written[odd])} is not text`);
    const of = (key: keyof NumberEntry): string | null => (isWord(written[key]) ? String(written[key]).trim() : null);
    const entry: NumberEntry = { begins: of("begins"), office: of("office"), initials: of("initials"), court: of("court"), judge: of("judge") };
    const fault = faultOf(entry, knowsCourt);
    return fault === null ? [entry] : wrong(fault);
  });
}

/** An office may be written as a number. */
const isWord = (value: unknown): boolean => (typeof value === "string" && value.trim() !== "" && value.length <= LONGEST) || (typeof value === "number" && Number.isInteger(value));

function readSeverity(value: unknown, problems: string[]): ReadonlyMap<Code, SeverityChoice> {
  const chosen = new Map<Code, SeverityChoice>();
  if (value === undefined || value === null) return chosen;
  if (!isRecord(value)) {
    problems.push(`goodfaith.severity: ${show(value)} is not a table from finding codes to severities.`);
    return chosen;
  }
  for (const [code, severity] of Object.entries(value)) {
    if (!isCode(code)) problems.push(`goodfaith.severity: there is no finding code ${show(code)}.`);
    else if (!isSeverityChoice(severity)) problems.push(`goodfaith.severity: ${code} can be error, warning, information or off, not ${show(severity)}.`);
    else chosen.set(code, severity);
  }
  return chosen;
}

function readLanguages(value: unknown, problems: string[]): readonly string[] {
  if (value === undefined || value === null) return DEFAULT_SETTINGS.languages;
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
  problems.push(`goodfaith.languages: ${show(value)} is not a list of language ids; the usual ones are used.`);
  return DEFAULT_SETTINGS.languages;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCode = (value: string): value is Code => Object.hasOwn(CODES, value);

const isSeverityChoice = (value: unknown): value is SeverityChoice =>
  value === "error" || value === "warning" || value === "information" || value === "off";

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
