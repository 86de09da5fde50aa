/**
 * `goodfaith.yaml` as a person wrote it, entry by entry: each stands or falls alone, and every fault has its place. The
 * schema says what may stand where; here is what a schema cannot say, such as that a day exists.
 */
import schemaFile from "../schema/case.schema.json";
import { EMPTY_CASE, type AnsweredDiscovery, type CaseDuty, type CaseFile, type CaseOrder, type LoggedConferral, type ServedDiscovery } from "../case.js";
import { criteriaOf, faultOf, type NumberEntry } from "../case-numbers.js";
import { idMeant } from "./courtMeant.js";
import { isDay } from "./day.js";
import { numbersIn } from "./numbers.js";
import { faultsOf, known, type Fault, type Path, type Schema } from "./schema.js";
import { LIMITS, readYaml, type Problem, type Span } from "./yaml.js";

export const CASE_SCHEMA = schemaFile as Schema;

/** A top-level key of the file. */
type CaseKey = Exclude<keyof typeof schemaFile.properties, "schema">;

interface CaseRead {
  readonly file: CaseFile;
  readonly problems: readonly Problem[];
  /** Keys of which something could not be read; `"all"` where that is true of the whole file. */
  readonly unread: readonly CaseKey[] | "all";
}

/** @param knowsCourt whether an id is a court's, of the catalog or of the workspace's own rules */
export function readCase(text: string, knowsCourt: (id: string) => boolean): CaseRead {
  const yaml = readYaml(text);
  if (yaml.kind === "broken") return { file: EMPTY_CASE, problems: yaml.problems, unread: "all" };
  const { data, at } = yaml;
  if (data === null) {
    const message = "There is nothing of the case in this file yet: it begins with schema: 1.";
    return { file: EMPTY_CASE, problems: [...yaml.problems, { span: at([]), message, severity: "warning" }], unread: [] };
  }
  const faults = faultsOf(CASE_SCHEMA, data);
  const wrong = faults.filter(({ kind }) => kind === "wrong");
  const problems = [...yaml.problems, ...faults.map((fault) => problemOf(fault, at, (data as Written)["court"]))];
  if (wrong.some(({ path }) => path.length === 0 || path[0] === "schema")) return { file: EMPTY_CASE, problems: inOrder(problems), unread: "all" };

  const reader = new Entries(data as Written, wrong, at, knowsCourt);
  const file = caseOf(reader);
  return { file, problems: inOrder([...problems, ...reader.problems]), unread: [...reader.unread] };
}

/**
 * What the file says now, with what it said before of the keys that are faulty now: a log that is being typed into is not
 * lost with every missing quotation mark. What is kept has lost its place.
 */
export function keepingLastGoodCase(before: CaseFile | null, { file, unread }: CaseRead): CaseFile {
  if (before === null || (unread !== "all" && unread.length === 0)) return file;
  const old = withoutPlaces(before);
  if (unread === "all") return old;
  const is = (key: CaseKey): boolean => unread.includes(key);
  return {
    ...file,
    ...(is("court") && { court: old.court }), ...(is("judge") && { judge: old.judge }), ...(is("case") && { number: old.number }), ...(is("case-numbers") && { caseNumbers: old.caseNumbers }),
    ...(is("parties") && { parties: old.parties }), ...(is("counsel") && { counsel: old.counsel }), ...(is("filings") && { filings: old.filings }),
    ...(is("discovery") && { discovery: old.discovery, answers: old.answers }), ...(is("conferrals") && { conferrals: old.conferrals }), ...(is("orders") && { orders: old.orders }),
  };
}

const TOP: Span = { start: 0, end: 0 };

function withoutPlaces(file: CaseFile): CaseFile {
  const bare = <T>(entries: readonly T[]): readonly T[] => entries.map((entry) => ({ ...entry, span: TOP }));
  return {
    ...file, parties: bare(file.parties), counsel: bare(file.counsel), filings: bare(file.filings), discovery: bare(file.discovery), answers: bare(file.answers),
    conferrals: bare(file.conferrals), orders: bare(file.orders).map((order) => ({ ...order, duties: bare(order.duties) })), places: { court: null, number: null },
  };
}

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => a.span.start - b.span.start).slice(0, LIMITS.problems);

const problemOf = ({ path, key, kind, says }: Fault, at: (path: Path, key?: string) => Span, court: unknown): Problem =>
  ({ span: at(path, key), message: path.length === 1 && path[0] === "court" ? says + idMeant(court) : says, severity: kind === "unknown-key" ? "warning" : "error" });

type Table = Readonly<Record<string, unknown>>;
type Written = Readonly<Partial<Record<CaseKey, unknown>>>;

/** The file's keys and entries, less those with faults; what is found wrong on the way is kept. */
class Entries {
  readonly problems: Problem[] = [];
  readonly unread = new Set<CaseKey>();
  readonly knowsCourt: (id: string) => boolean;
  readonly at: (path: Path, key?: string) => Span;
  readonly #data: Written;
  readonly #faulty: readonly Path[];

  constructor(data: Written, wrong: readonly Fault[], at: (path: Path, key?: string) => Span, knowsCourt: (id: string) => boolean) {
    this.#data = data;
    this.#faulty = wrong.map(({ path }) => path);
    this.at = at;
    this.knowsCourt = knowsCourt;
    for (const [key] of this.#faulty) if (typeof key === "string") this.unread.add(key as CaseKey);
  }

  text(key: "court" | "judge" | "case"): string | null {
    const value = this.#data[key];
    return typeof value === "string" && !this.#faulty.some((path) => path[0] === key) ? value : null;
  }

  /** Entries of a list without faults, each with its place; `misspelt`: it has a key that is none, which is told by itself. */
  list(key: CaseKey): readonly { readonly entry: Table; readonly path: Path; readonly span: Span; readonly misspelt: boolean }[] {
    const value = this.#data[key];
    if (!Array.isArray(value)) return [];
    return value.flatMap((each: unknown, n) => {
      const path = [key, n];
      if (this.#faulty.some((fault) => fault[0] === key && (fault.length === 1 || fault[1] === n))) return [];
      const schema = CASE_SCHEMA.properties?.[key]?.items;
      const entry = known(schema ?? {}, each, CASE_SCHEMA) as Table;
      return [{ entry, path, span: this.at(path), misspelt: Object.keys(each as Table).length > Object.keys(entry).length }];
    });
  }

  /** Says what is wrong; the entry then counts for nothing, which is what it answers. */
  refuse(path: Path, message: string): readonly never[] {
    this.problems.push({ span: this.at(path), message, severity: "error" });
    this.unread.add(path[0] as CaseKey);
    return [];
  }

  warn(path: Path, message: string): void {
    this.problems.push({ span: this.at(path), message, severity: "warning" });
  }

  /** Every day named is one of the calendar. */
  days(entry: Table, path: Path, ...keys: readonly string[]): boolean {
    const wrong = keys.filter((key) => typeof entry[key] === "string" && !isDay(text(entry[key])));
    for (const key of wrong) this.refuse([...path, key], `${key}: ${text(entry[key])} is no day of the calendar`);
    return wrong.length === 0;
  }
}

function caseOf(read: Entries): CaseFile {
  const court = read.text("court"), number = read.text("case");
  const knownCourt = court !== null && read.knowsCourt(court);
  if (court !== null && !knownCourt) read.refuse(["court"], `court: "${court}" is no court that is known here (goodfaith courts lists them)${idMeant(court)}`);
  const parties = read.list("parties").map(({ entry, span }) => ({
    name: text(entry["name"]), side: entry["side"] as CaseFile["parties"][number]["side"],
    selfRepresented: entry["self-represented"] === true, incarcerated: entry["incarcerated"] === true, span,
  }));
  const { discovery, answers } = discoveryOf(read);
  return {
    court: knownCourt ? court : null, judge: read.text("judge"), number, parties,
    caseNumbers: caseNumbersOf(read),
    counsel: read.list("counsel").map(({ entry, path, span }) => {
      const served = text(entry["for"]);
      const party = parties.some(({ name }) => name === served);
      if (!party && !SIDES.has(served)) read.warn([...path, "for"], `for: "${served}" is neither a side (plaintiff, defendant, other) nor a party above`);
      return { name: text(entry["name"]), for: served, role: (entry["role"] ?? null) as CaseFile["counsel"][number]["role"], span };
    }),
    filings: read.list("filings").flatMap(({ entry, path, span }): readonly CaseFile["filings"][number][] => {
      const files = [text(entry["motion"]), ...texts(entry["with"])];
      const outside = files.find((file) => LEADS_OUT.test(file));
      if (outside !== undefined) return read.refuse(path, `"${outside}" leads out of this file's folder; write the path from here, with slashes`);
      return [{ motion: plainPath(text(entry["motion"])), with: texts(entry["with"]).map(plainPath), span }];
    }),
    discovery, answers,
    conferrals: read.list("conferrals").flatMap(({ entry, path, span }): readonly LoggedConferral[] => {
      if (!read.days(entry, path, "date")) return [];
      for (const [n, about] of texts(entry["about"]).entries()) {
        if (ID_ALONE.test(about) && !discovery.some(({ id }) => id === about)) read.warn([...path, "about", n], `about: "${about}" is no id of discovery in this file`);
      }
      return [conferralOf(entry, span)];
    }),
    orders: ordersOf(read),
    places: { court: court === null ? null : read.at(["court"]), number: number === null ? null : read.at(["case"]) },
  };
}

function caseNumbersOf(read: Entries): CaseFile["caseNumbers"] {
  const entries: NumberEntry[] = [];
  for (const { entry, path, misspelt } of read.list("case-numbers")) {
    const own: NumberEntry = { begins: orNull(entry["begins"]), office: orNull(entry["office"]), initials: orNull(entry["initials"]), court: orNull(entry["court"]), judge: orNull(entry["judge"]) };
    const fault = faultOf(own, read.knowsCourt);
    if (fault !== null) {
      if (!misspelt) read.refuse(path, fault);
      continue;
    }
    const same = entries.find((other) => criteriaOf(other) === criteriaOf(own) && ((other.court !== null && own.court !== null && other.court !== own.court) || (other.judge !== null && own.judge !== null && other.judge !== own.judge)));
    if (same) read.warn(path, `${criteriaOf(own)}: an entry above fits the same numbers and says otherwise; where two differ, neither counts`);
    entries.push(own);
  }
  return entries;
}

const SIDES: ReadonlySet<string> = new Set(["plaintiff", "defendant", "other"]);

/** "../exhibits/a.md", "/etc/passwd", "C:\a.md"; not "exhibits/a.md". */
const LEADS_OUT = /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/;

const plainPath = (path: string): string => path.replace(/\\/g, "/").replace(/^(?:\.\/)+/, "");

/** "rfp-1", "rog-2": looks like an id; not "the privilege log", "custodians". */
const ID_ALONE = /^[a-z]+(?:-[a-z]+)*-\d+$/;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : []);
const orNull = (value: unknown): string | null => (typeof value === "string" ? value : typeof value === "number" ? String(value) : null);
const numbers = (value: unknown): readonly string[] => (typeof value === "string" || typeof value === "number" ? numbersIn(value) : []);

const conferralOf = (entry: Table, span: Span): LoggedConferral => ({
  date: text(entry["date"]), time: orNull(entry["time"]), mode: entry["mode"] as LoggedConferral["mode"],
  by: texts(entry["by"]), with: texts(entry["with"]), about: texts(entry["about"]), outcome: (entry["outcome"] ?? null) as LoggedConferral["outcome"],
  place: orNull(entry["place"]), duration: orNull(entry["duration"]), exhibit: orNull(entry["exhibit"]), notes: orNull(entry["notes"]), span,
});

/** What was served first, so that answers may stand before what they answer. */
function discoveryOf(read: Entries): { readonly discovery: readonly ServedDiscovery[]; readonly answers: readonly AnsweredDiscovery[] } {
  const entries = read.list("discovery").filter(({ entry, path }) => read.days(entry, path, "served"));
  const discovery: ServedDiscovery[] = [];
  for (const { entry, path, span } of entries.filter(({ entry: each }) => each["responds-to"] === undefined)) {
    const [id, kind] = [orNull(entry["id"]), orNull(entry["kind"])];
    if (id === null || kind === null) read.refuse(path, `expected "id" and "kind" for discovery that was served, or "responds-to" for answers`);
    else if (discovery.some((other) => other.id === id)) read.refuse([...path, "id"], `id: "${id}" is used twice`);
    else discovery.push({ id, kind: kind as ServedDiscovery["kind"], by: orNull(entry["by"]) as ServedDiscovery["by"], served: orNull(entry["served"]), numbers: numbers(entry["numbers"]), span });
  }
  const answers = entries.filter(({ entry }) => entry["responds-to"] !== undefined).flatMap(({ entry, path, span }): readonly AnsweredDiscovery[] => {
    const respondsTo = text(entry["responds-to"]), served = orNull(entry["served"]);
    if (!discovery.some(({ id }) => id === respondsTo)) return read.refuse([...path, "responds-to"], `responds-to: "${respondsTo}" is no id of discovery in this file`);
    if (served === null) return read.refuse(path, `expected "served", the day on which the answers were served`);
    return [{ respondsTo, served, supplemental: entry["supplemental"] === true, numbers: numbers(entry["numbers"]), span }];
  });
  return { discovery, answers };
}

function ordersOf(read: Entries): readonly CaseOrder[] {
  const orders: CaseOrder[] = [];
  for (const { entry, path, span } of read.list("orders")) {
    const id = text(entry["id"]);
    if (!read.days(entry, path, "date")) continue;
    if (orders.some((other) => other.id === id)) {
      read.refuse([...path, "id"], `id: "${id}" is used twice`);
      continue;
    }
    const duties = (Array.isArray(entry["duties"]) ? (entry["duties"] as readonly Table[]) : []).flatMap((duty, n) =>
      read.days(duty, [...path, "duties", n], "due") ? [dutyOf(duty, read.at([...path, "duties", n]))] : []);
    orders.push({ id, cite: orNull(entry["cite"]), date: orNull(entry["date"]), duties, span });
  }
  return orders;
}

/** "telephone", [in-person, telephone], and as reports print it: "in-person or telephone". */
const modesOf = (mode: unknown): CaseDuty["modes"] => [...new Set(typeof mode === "string" ? mode.split(" or ") : texts(mode))] as unknown as CaseDuty["modes"];

const dutyOf = (duty: Table, span: Span): CaseDuty => ({
  kind: duty["kind"] as CaseDuty["kind"], force: duty["force"] === "may" ? "may" : "must", act: orNull(duty["act"]), who: orNull(duty["who"]), initiates: orNull(duty["initiates"]),
  modes: modesOf(duty["mode"]), due: orNull(duty["due"]), if: orNull(duty["if"]), contents: texts(duty["contents"]), consequence: orNull(duty["consequence"]), leave: orNull(duty["leave"]), span,
});
