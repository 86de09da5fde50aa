/**
 * A court file as a person wrote it (`catalog/*.yaml`, or a workspace's own), read rule by rule: each rule stands or falls
 * alone, and every fault has its place. The schema says what may stand where; here is what a schema cannot say.
 */
import schemaFile from "../schema/court.schema.json";
import type { Judge, Rule } from "../rules.js";
import { idMeant } from "./courtMeant.js";
import { faultsOf, known, type Fault, type Path, type Schema } from "./schema.js";
import { LIMITS, readYaml, type Problem, type Span } from "./yaml.js";

export const SCHEMA = schemaFile as Schema;

const MOST_RULES = 200;

/** What the file says of the court; what it may leave out is left out. */
export interface Written {
  readonly court: string;
  readonly name?: string;
  readonly abbreviation?: string;
  readonly captions?: readonly string[];
  readonly federal?: boolean;
}

export interface CourtFile {
  /** `null`: nothing of the file could be used. */
  readonly written: Written | null;
  readonly rules: readonly Rule[];
  readonly judges: readonly Judge[];
  readonly problems: readonly Problem[];
  /** Ids of the rules that are there and could not be read; `"all"` where that is true of the whole file. */
  readonly unread: readonly string[] | "all";
  /** Where something stands, for what the caller has to say of it. */
  readonly at: (path: Path) => Span;
}

export function readCourt(text: string): CourtFile {
  const yaml = readYaml(text);
  const nowhere = (): Span => ({ start: 0, end: 0 });
  if (yaml.kind === "broken") return { written: null, rules: [], judges: [], problems: yaml.problems, unread: "all", at: nowhere };
  const { data, at } = yaml;
  if (data === null) {
    const message = "There are no rules in this file yet: it begins with schema: 1, court: and rules:.";
    return { written: null, rules: [], judges: [], problems: [...yaml.problems, { span: at([]), message, severity: "warning" }], unread: [], at };
  }
  const faults = faultsOf(SCHEMA, data);
  const problems = [...yaml.problems, ...faults.map((fault) => problemOf(fault, at, isTable(data) ? data.court : null))];
  if (faults.some(({ kind, path }) => kind === "wrong" && !isInRule(path))) return { written: null, rules: [], judges: [], problems: problems.slice(0, LIMITS.problems), unread: "all", at };

  const { court, rules = [], judges = [], ...rest } = data as Written & { readonly rules?: readonly unknown[]; readonly judges?: readonly unknown[] };
  if (rules.length + judges.length === 0) problems.push({ span: at([]), message: "this file: expected rules or judges, found neither", severity: "error" });
  const read: Rule[] = [];
  const unread: string[] = [];
  let entries = 0;
  const readRule = (rule: unknown, path: Path, judge?: string): readonly Rule[] => {
    const id = idOf(rule);
    if (faults.some((fault) => fault.kind === "wrong" && isAtOrIn(fault.path, path))) { unread.push(...id); return []; }
    const whole: Rule = { ...withDefaults(known(SCHEMA.definitions!.rule!, rule, SCHEMA)), ...(judge !== undefined && { judge }) };
    const senseless = [
      ...nonsense(whole, judge === undefined ? `${court}-` : `${court}-judge-`),
      ...((entries += 1) > MOST_RULES ? [{ path: [], says: `expected at most ${MOST_RULES} rules in a file; this one was not read` }] : []),
      ...(read.some((other) => other.id === whole.id) || unread.includes(whole.id) ? [{ path: ["id"], says: `rule id "${whole.id}" is used twice` }] : []),
    ];
    problems.push(...senseless.map((fault): Problem => ({ span: at([...path, ...fault.path]), message: fault.says, severity: "error" })));
    if (senseless.length > 0) { unread.push(whole.id); return []; }
    read.push(whole);
    return [whole];
  };
  const own = rules.flatMap((rule, n) => readRule(rule, ["rules", n]));
  const named = judges.flatMap((judge, n): readonly Judge[] => {
    const path: Path = ["judges", n];
    const written = (isTable(judge) && Array.isArray(judge.rules) ? judge.rules : []) as readonly unknown[];
    if (faults.some(({ kind, path: where }) => kind === "wrong" && isAtOrIn(where, path) && !isInRule(where.slice(2)))) { unread.push(...written.flatMap(idOf)); return []; }
    const { name, office = null, initials = [] } = judge as Omit<Judge, "rules">;
    const procedures = written.flatMap((rule, m) => readRule(rule, [...path, "rules", m], name));
    return procedures.length > 0 ? [{ name, office, initials, rules: procedures }] : [];
  });
  const written = known(SCHEMA, { court, ...rest }) as Written;
  return { written, rules: own, judges: named, problems: problems.sort((a, b) => a.span.start - b.span.start).slice(0, LIMITS.problems), unread, at };
}

const problemOf = ({ path, key, kind, says }: Fault, at: (path: Path, key?: string) => Span, court: unknown): Problem =>
  ({ span: at(path, key), message: path.length === 1 && path[0] === "court" ? says + idMeant(court) : says, severity: kind === "unknown-key" ? "warning" : "error" });

/** Of an entry of `rules` or `judges`, and not of the whole file. */
const isInRule = (path: Path): boolean => (path[0] === "rules" || path[0] === "judges") && path.length > 1;

const isAtOrIn = (path: Path, outer: Path): boolean => outer.every((part, n) => path[n] === part);

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

const idOf = (rule: unknown): readonly string[] =>
  isTable(rule) && typeof rule.id === "string" ? [rule.id] : [];

/** What a rule may leave out, and what that means. */
const RULE_DEFAULTS = {
  formerly: [], inForce: { from: null, to: null }, place: null, jointContents: [], verbatimRequests: null,
  standard: null, consequence: null, caveat: null,
};
const CONFERENCE_DEFAULTS = { unclear: [], insufficient: [], timing: null };

/** From the file's words to ours. The schema has been through it: it has the shape of a rule, but for what may be missing. */
function withDefaults(written: unknown): Rule {
  const rule = camel(written) as Rule;
  return {
    ...RULE_DEFAULTS,
    ...rule,
    inForce: { ...RULE_DEFAULTS.inForce, ...rule.inForce },
    governs: { ...{ except: [] }, ...rule.governs },
    conference: { ...CONFERENCE_DEFAULTS, ...rule.conference, attempt: { ...{ recites: [] }, ...rule.conference.attempt } },
  };
}

const camelKey = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const camel = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(camel)
    : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [camelKey(key), camel(each)]))
      : value;

interface Nonsense {
  readonly path: Path;
  readonly says: string;
}

/** What the schema cannot say of a rule. */
function nonsense(rule: Rule, beginning: string): readonly Nonsense[] {
  const { conference: { modes, unclear, insufficient }, jointContents } = rule;
  const refused = insufficient.map(({ mode }) => mode);
  const twice = (path: Path, words: readonly string[], what = ""): readonly Nonsense[] =>
    [...new Set(words.filter((word, n) => words.indexOf(word) !== n))].map((word) => ({ path, says: `${what}"${word}" is listed twice` }));
  return [
    ...(rule.id.startsWith(beginning) ? [] : [{ path: ["id"], says: `rule id "${rule.id}" should begin with "${beginning}"` }]),
    ...(modes.includes("any") && modes.length > 1 ? [{ path: ["conference", "modes"], says: `"any" stands alone: list the modes or say [any]` }] : []),
    ...[...unclear, ...refused].filter((mode) => modes.includes(mode)).map((mode) => ({ path: ["conference", "modes"], says: `"${mode}" is accepted here and unclear or insufficient below` })),
    ...unclear.filter((mode) => refused.includes(mode)).map((mode) => ({ path: ["conference", "unclear"], says: `"${mode}" is both unclear and insufficient` })),
    ...twice(["conference", "insufficient"], refused),
    ...twice(["recites"], rule.recites.map(({ item, when }) => (when ? `${item} when ${when}` : item))),
    ...twice(["joint-contents"], jointContents.map(({ item }) => item)),
    ...twice(["sources"], rule.sources.map(({ id }) => id), "source id "),
    ...(jointContents.length > 0 && !rule.form.startsWith("joint-") ? [{ path: ["form"], says: `joint-contents are for a joint form; form is "${rule.form}"` }] : []),
  ];
}
