/** `goodfaith courts`: which courts have rules in the catalog, and what is known of each. */
import type { Catalog } from "../server/compliance/model.js";
import { BANKRUPTCY_COURTS } from "../shared-rules/bankruptcy-courts.js";
import { CIVIL_RULES, isFederalSet } from "../shared-rules/federal-rules.js";
import { ageInWords, asOf } from "../shared-rules/judges.js";
import type { Court, Judge, Rule } from "../shared-rules/rules.js";
import { nearest } from "./near.js";
import type { Terminal } from "./terminal.js";
import { acceptedModes, recitals } from "./rule-words.js";
import { styleFor, wrap, type Style } from "./typeset.js";

export type FoundCourt = { readonly kind: "found"; readonly id: string } | { readonly kind: "unknown"; readonly message: string };

/** A court by its id: one of the catalog, or any federal trial court. */
export function findCourt(sought: string, catalog: Catalog): FoundCourt {
  const id = sought.trim().toLowerCase();
  if (catalog.courts.has(id) || catalog.federalCourts.has(id)) return { kind: "found", id };
  return { kind: "unknown", message: `unknown court "${sought}"${meant(sought, catalog)}; goodfaith courts lists them` };
}

export function runCourts(court: string | null, format: "text" | "json", catalog: Catalog, terminal: Terminal): 0 | 2 {
  const found = court === null ? null : findCourt(court, catalog);
  if (found?.kind === "unknown") {
    terminal.warn(`goodfaith: ${found.message}\n`);
    return 2;
  }
  const listed = found ? [courtOrDistrict(found.id, catalog)] : [...catalog.courts.values()].sort(federalFirst);
  terminal.write(format === "json" ? courtsJson(listed) : courtsText(listed, terminal.width, styleFor(terminal.colour), found !== null));
  return 0;
}

const federalFirst = (a: Court, b: Court): number =>
  Number(b.id === CIVIL_RULES) - Number(a.id === CIVIL_RULES) || Number(isFederalSet(b.id)) - Number(isFederalSet(a.id)) || (a.id < b.id ? -1 : 1);

export const courtsJson = (courts: readonly Court[]): string => `${JSON.stringify(
  courts.map(({ id, name, rules, judges }) => ({
    court: id, name, rules: rules.map((rule) => ({ id: rule.id, citation: rule.citation, confirmed: rule.confirmed, ...(rule.origin !== undefined && { origin: rule.origin }) })),
    ...(judges && { judges: judges.map(judgeJson) }),
  })), null, 2)}\n`;

const judgeJson = ({ name, office, initials, rules }: Judge) => ({
  name, office, initials,
  rules: rules.map((rule) => ({ id: rule.id, citation: rule.citation, confirmed: rule.confirmed, asOf: asOf(rule), ...(rule.origin !== undefined && { origin: rule.origin }) })),
});

/** `whole`: with the procedures of its judges, which a list of all courts only mentions. */
export function courtsText(courts: readonly Court[], width: number, style: Style, whole = false): string {
  const rows = courts.flatMap((court) => court.rules.map((rule) => rowOf(court, rule)));
  const bare = courts.filter(({ rules }) => rules.length === 0).map((court) => wrap(`${court.id}: ${court.name}: no local rule in the catalog. ${appliedIn(court)}`, width));
  const judges = courts.filter(({ judges }) => judges !== undefined);
  return `${[
    ...tabled([HEAD, ...rows], width, style), ...(rows.length > 0 && bare.length > 0 ? [""] : []), ...bare, "",
    ...(whole ? judges.flatMap((court) => judgesText(court, width, style)) : judges.length > 0 ? [wrap(`Judges' procedures are known in ${judges.map(({ id }) => id).join(", ")}: goodfaith courts --court ID lists them.`, width), ""] : []),
    wrap(whole ? SHOWN_WHOLE : ELSEWHERE, width),
  ].join("\n")}\n`;
}

const tabled = (rows: readonly Row[], width: number, style: Style): readonly string[] =>
  rows.length < 2 ? [] : table(rows, width).map((line, n) => (n === 0 ? style.faint(line) : line));

function judgesText({ judges = [] }: Court, width: number, style: Style): readonly string[] {
  const rows = judges.flatMap(({ name, initials, rules }) => rules.map((rule): Row => [
    name + (initials.length > 0 ? ` (${initials.join(", ")})` : ""), `${rule.citation}, ${ageInWords(rule)}`, acceptedModes(rule), recitals(rule), confirmedWords(rule),
  ]));
  return [
    ...tabled([JUDGES_HEAD, ...rows], width, style), "",
    wrap("A judge's procedures come on top of the court's rules where the draft names the judge; check that they still stand.", width), "",
  ];
}

/** What binds a court that has no rules of its own here. */
const appliedIn = ({ id }: Court): string => (id === CLAIMS_COURT ? "Its rules (RCFC) were not read, and nothing is applied there."
  : BANKRUPTCY_COURTS.some((court) => court.id === id) ? "Applied there: what the Bankruptcy Rules (frbp) bring of the civil rules, and not the district court's local rules."
  : "Applied there: the Federal Rules of Civil Procedure (frcp) alone.");

const CLAIMS_COURT = "cofc";

const SHOWN_WHOLE = "goodfaith explain RULE shows one rule whole, with its sources; what is not confirmed should be checked on the court's site.";

const ELSEWHERE =
  "In the other federal districts only the Federal Rules of Civil Procedure (frcp) are applied, in the other bankruptcy courts only those that the Bankruptcy " +
  `Rules (frbp) bring there, and the report says so. ${SHOWN_WHOLE}`;

/** A district without rules of its own here is still a court one can ask for. */
function courtOrDistrict(id: string, { courts, federalCourts }: Catalog): Court {
  const district = federalCourts.get(id);
  return courts.get(id) ?? { id, name: district?.name ?? id, abbreviation: district?.abbreviation ?? id, rules: [] };
}

type Named = { readonly id: string; readonly name: string; readonly abbreviation: string };

/** By id, or by the name or abbreviation that a lawyer would type; failing that, by one word of the name. */
function meant(sought: string, { courts, federalCourts }: Catalog): string {
  const all: readonly Named[] = [...courts.values(), ...federalCourts.values()];
  const called = new Map(all.flatMap((court) => [court.id, court.name, court.abbreviation].map((name) => [name, court] as const)));
  const near = nearest(sought, [...called.keys()]).flatMap((name) => called.get(name) ?? []);
  const shown = (near.length > 0 ? near : sharingAWord(sought, all)).map(({ id, abbreviation }) => `${id} (${abbreviation})`);
  return shown.length === 0 ? "" : `: did you mean ${[...new Set(shown)].join(", ")}?`;
}

/** Matches "Missouri" in "E.D. Missouri"; neither of the letters. */
const NAME_WORD = /[a-z]{4,}/g;

const COMMON_WORDS: ReadonlySet<string> = new Set(["district", "court", "federal", "united", "states", "eastern", "western", "northern", "southern", "middle", "central"]);

function sharingAWord(sought: string, all: readonly Named[]): readonly Named[] {
  const words = (sought.toLowerCase().match(NAME_WORD) ?? []).filter((word) => !COMMON_WORDS.has(word));
  return all.filter(({ name }) => words.some((word) => name.toLowerCase().split(" ").includes(word)));
}

type Row = readonly [court: string, rule: string, mode: string, recitals: string, confirmed: string];

const HEAD: Row = ["court", "rule", "how", "must state", "confirmed"];

const JUDGES_HEAD: Row = ["judge", "procedures", "how", "must state", "confirmed"];

const rowOf = (court: Court, rule: Rule): Row => [court.id, rule.citation, acceptedModes(rule), recitals(rule), confirmedWords(rule)];

const confirmedWords = ({ confirmed, origin }: Rule): string => (origin === undefined ? confirmed : `${confirmed} (yours)`);

const GAP = 2;

/** Columns as wide as their words, within reason; the fourth takes what is left. Long cells wrap. */
function table(rows: readonly Row[], width: number): readonly string[] {
  const widest = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const [court, rule, modes, confirmed] = [Math.min(widest(0), 16), Math.min(widest(1), 22), Math.min(widest(2), widest(0) > 12 ? 13 : 15), widest(4)];
  const rest = Math.max(12, width - court - rule - modes - confirmed - 4 * GAP);
  const widths = [court, rule, modes, rest, confirmed];
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => wrap(cell, widths[column] ?? 0).split("\n"));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      cells.map((cell, column) => (cell[line] ?? "").padEnd(widths[column] ?? 0)).join(" ".repeat(GAP)).trimEnd());
  });
}
