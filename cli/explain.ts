/** `goodfaith explain`: a finding code or a rule in plain words, with its sources and how far they were confirmed. */
import { CODES, type Code } from "../server/compliance/codes.js";
import type { Catalog } from "../server/compliance/model.js";
import type { Source } from "../shared-rules/rules.js";
import { askedBy, belongsToEveryRule, belongsToNoRule } from "./asked-by.js";
import { confirmation } from "./confirmation.js";
import { authoritiesOf, findAuthorities, type Authority } from "./lookup.js";
import { nearest } from "./near.js";
import { conferenceLines, formWords, governsWords, leadWords, lengthWords, recitalLines } from "./rule-words.js";
import { severityPolicy } from "./severity-policy.js";
import type { Terminal } from "./terminal.js";
import { styleFor, wrap, type Style } from "./typeset.js";

export function runExplain(term: string, catalog: Catalog, terminal: Terminal): 0 | 2 {
  const all = authoritiesOf(catalog.courts.values());
  const page = { width: terminal.width, style: styleFor(terminal.colour) };
  const code = codeNamed(term);
  if (code !== null) {
    terminal.write(`${explainCode(code, all, page)}\n`);
    return 0;
  }
  const [only, ...others] = findAuthorities(term, all);
  if (only === undefined) {
    const near = nearest(term, [...Object.keys(CODES), ...all.flatMap(({ rule }) => [rule.id, rule.citation])]);
    terminal.warn(`goodfaith: no finding code or rule "${term}"${near.length > 0 ? `: did you mean ${near.join(", ")}?` : ""}; goodfaith courts lists the rules\n`);
    return 2;
  }
  terminal.write(`${others.length === 0 ? explainAuthority(only, page) : listAuthorities(term, [only, ...others], page)}\n`);
  return 0;
}

interface Page {
  readonly width: number;
  readonly style: Style;
}

function codeNamed(term: string): Code | null {
  const word = term.trim().toLowerCase();
  return Object.hasOwn(CODES, word) ? (word as Code) : null;
}

export function explainCode(code: Code, all: readonly Authority[], { width, style }: Page): string {
  const rules = askedBy(code, all.map(({ rule }) => rule));
  const who = belongsToNoRule(code) ? ["no rule of the catalog in particular"]
    : belongsToEveryRule(code) ? ["every rule of the catalog that governs the motion"]
    : rules.length === 0 ? ["no rule of the catalog yet"]
    : rules.map((rule) => `${rule.citation} (${rule.id})`);
  return [
    style.strong(code),
    wrap(CODES[code], width),
    "",
    ...field("severity", [severityPolicy(code)], width),
    ...field("asked by", who, width),
  ].join("\n");
}

function explainAuthority({ court, rule }: Authority, { width, style }: Page): string {
  const inForce = [rule.inForce.from ? `from ${rule.inForce.from}` : "", rule.inForce.to ? `until ${rule.inForce.to}` : ""].filter((part) => part !== "");
  const joint = rule.jointContents.map(({ label, force }) => (force === "should" ? `${label} (should)` : label));
  return [
    `${style.strong(rule.citation)}  ${style.faint(rule.id)}`,
    rule.judge === undefined ? court.name : `Judge ${rule.judge}, ${court.name}`,
    "",
    wrap(rule.summary, width),
    "",
    ...field("formerly", rule.formerly.length > 0 ? [rule.formerly.join("; ")] : [], width),
    ...field("in force", inForce.length > 0 ? [inForce.join(", ")] : [], width),
    ...field("governs", [governsWords(rule)], width),
    ...field("form", [formWords(rule), ...[lengthWords(rule)].filter((part) => part !== ""), ...(rule.place ? [`place: ${rule.place}`] : [])], width),
    ...field("signed by", rule.signed === undefined ? [] : [rule.signed === "attorney" ? "the attorney who certifies" : "counsel for both sides"], width),
    ...field("lead", leadWords(rule) === "" ? [] : [leadWords(rule)], width),
    ...field("conference", conferenceLines(rule), width),
    ...field("measure", rule.standard ? [rule.standard] : [], width),
    ...field("must state", recitalLines(rule), width),
    ...field("joint parts", joint, width),
    ...field("requests", rule.verbatimRequests ? ["each disputed request and response set out"] : [], width),
    ...field("pro se", [SELF_REPRESENTED[rule.selfRepresented]], width),
    ...field("otherwise", rule.consequence ? [rule.consequence] : [], width),
    ...field("sources", rule.sources.map(sourceWords), width),
    ...field("confirmed", [confirmation(rule), ...(rule.caveat ? [rule.caveat] : [])], width),
  ].join("\n");
}

function listAuthorities(term: string, found: readonly Authority[], { width, style }: Page): string {
  const rows = found.map(({ court, rule }) => wrap(`${rule.citation}, ${court.name} (${rule.id})`, width, "  "));
  return [wrap(`${found.length} rules answer to "${term}":`, width), ...rows, style.faint(`goodfaith explain ${found[0]?.rule.id ?? "ID"} shows one whole.`)].join("\n");
}

const LABEL = 12;

/** A label in the margin and its lines beside it; nothing where there are none. */
const field = (label: string, lines: readonly string[], width: number): readonly string[] =>
  lines.map((line, n) => wrap(line, width, (n === 0 ? label : "").padEnd(LABEL)));

const SELF_REPRESENTED = {
  applies: "binds self-represented litigants too",
  exempt: "does not bind self-represented litigants",
  "incarcerated-exempt": "does not bind incarcerated litigants",
  unstated: "says nothing of self-represented litigants",
} as const;

const READ = { "full-text": "read in full", "in-part": "read in part", quoted: "seen as quoted" } as const;

const sourceWords = ({ cite, kind, asOf, read, url }: Source): string =>
  `${cite} (${kind.replace("-", " ")}, ${asOf ? `as of ${asOf}` : "undated"}, ${READ[read]})${url ? ` ${url}` : ""}`;
