/**
 * Checks a value against a JSON Schema and says, for people who write YAML, what was expected at each place and what was
 * found. It reads the part of draft 7 that our schema uses (`KEYWORDS`), walks the schema as data and generates no code:
 * an editor runs it on files that came with somebody's folder, and some places forbid code made at run time. A test has
 * it agree with an independent validator.
 */
import { didYouMean } from "./meant.js";

export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly minProperties?: number;
}

type TypeName = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

export const KEYWORDS: ReadonlySet<string> = new Set<keyof Schema>([
  "$schema", "$id", "title", "description", "examples", "definitions", "$ref", "type", "const", "enum", "anyOf", "pattern", "minLength", "maxLength",
  "minimum", "maximum", "items", "minItems", "uniqueItems", "properties", "additionalProperties", "required", "minProperties",
]);

export type Path = readonly (string | number)[];

export interface Fault {
  readonly path: Path;
  /** `unknown-key`: `key` is none that the schema has at `path`. It takes nothing from the rest. */
  readonly kind: "unknown-key" | "wrong";
  readonly key?: string;
  readonly says: string;
}

/** Everything wrong with a value, in the schema's order. Only own, plain values go in: what YAML or JSON gave. */
export function faultsOf(schema: Schema, value: unknown, root: Schema = schema, path: Path = []): readonly Fault[] {
  const here = resolved(schema, root);
  const wrong = (says: string): readonly Fault[] => [{ path, kind: "wrong", says: `${nameOf(path, value)}: ${says}` }];
  const expected = (): readonly Fault[] => wrong(`expected ${expectation(here, root)}, found ${shown(value)}${hint(here, root, value)}`);

  if (here.anyOf) return faultsOfEither(here, here.anyOf, value, root, path, expected);
  if (here.const !== undefined) return value === here.const ? [] : expected();
  if (here.enum) return here.enum.includes(value) ? [] : expected();
  if (here.type !== undefined && !typesOf(here).some((type) => isOfType(value, type))) return expected();
  if (typeof value === "string") return textFits(here, value) ? [] : expected();
  if (typeof value === "number") return within(value, here.minimum, here.maximum) ? [] : expected();
  if (Array.isArray(value)) return faultsOfList(here, value, root, path, wrong);
  return isTable(value) ? faultsOfTable(here, value, root, path, wrong) : [];
}

type Wrong = (says: string) => readonly Fault[];

function faultsOfList(schema: Schema, value: readonly unknown[], root: Schema, path: Path, wrong: Wrong): readonly Fault[] {
  const { items, minItems = 0, uniqueItems = false } = schema;
  const words = value.filter((each): each is string => typeof each === "string");
  const twice = uniqueItems ? words.find((each, n) => words.indexOf(each) !== n) : undefined;
  return [
    ...(value.length < minItems ? wrong(`expected at least ${minItems === 1 ? "one entry" : `${minItems} entries`}, found ${value.length === 0 ? "none" : value.length}`) : []),
    ...(twice === undefined ? [] : wrong(`expected each once, found ${shown(twice)} twice`)),
    ...(items ? value.flatMap((each, n) => faultsOf(items, each, root, [...path, n])) : []),
  ];
}

function faultsOfTable(schema: Schema, value: Table, root: Schema, path: Path, wrong: Wrong): readonly Fault[] {
  const { properties = {}, required = [], additionalProperties = true, minProperties = 0 } = schema;
  const known = Object.keys(properties);
  return [
    ...missing(required.filter((key) => !Object.hasOwn(value, key)), properties, wrong),
    ...(Object.keys(value).length < minProperties ? wrong(`expected ${listed(known)}, found nothing`) : []),
    ...Object.entries(value).flatMap(([key, each]): readonly Fault[] => {
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (own) return faultsOf(own, each, root, [...path, key]);
      if (additionalProperties) return [];
      return [{ path, kind: "unknown-key", key, says: `unknown key "${cut(key)}" in ${nameOf(path, value)}: expected ${listed(known)}${didYouMean(key, known.filter((each) => !Object.hasOwn(value, each)))}` }];
    }),
  ];
}

/** What a key left out is for is told where it is one; of many, a list is enough. */
function missing(keys: readonly string[], properties: Readonly<Record<string, Schema>>, wrong: Wrong): readonly Fault[] {
  const [only, ...more] = keys;
  if (only === undefined) return [];
  if (more.length > 0) return wrong(`expected also ${keys.slice(0, -1).map((key) => `"${key}"`).join(", ")} and "${keys.at(-1) ?? ""}", found none of them`);
  return wrong(`expected "${only}", found none${properties[only]?.description ? ` (${properties[only].description})` : ""}`);
}

/** One branch without faults is enough; else the branch of the value's own type tells best what is wrong. */
function faultsOfEither(schema: Schema, branches: readonly Schema[], value: unknown, root: Schema, path: Path, expected: () => readonly Fault[]): readonly Fault[] {
  const told = branches.map((branch) => faultsOf(branch, value, root, path));
  const fine = told.find((faults) => faults.every(({ kind }) => kind === "unknown-key"));
  if (fine) return fine;
  if (valuesOf(schema, root) !== null || (typeof value !== "object" && typeof value !== "string")) return expected();
  const near = branches.findIndex((branch) => mayBe(resolved(branch, root), value));
  return told[near] ?? expected();
}

/** Is a value of this kind what the branch is about? */
const mayBe = ({ type, enum: values }: Schema, value: unknown): boolean =>
  values !== undefined ? typeof value === "string" : type !== undefined && [type].flat().some((each) => isOfType(value, each));

/** What would do, in words: "one of in-person, telephone, any". */
function expectation(schema: Schema, root: Schema): string {
  const values = valuesOf(schema, root);
  if (values) return listed(values.map((each) => (typeof each === "string" ? each : JSON.stringify(each))));
  if (schema.anyOf) return either(schema.anyOf.map((branch) => expectation(resolved(branch, root), root)));
  const { examples, minLength, maxLength, minimum, maximum } = schema;
  if (examples) return `text such as ${either(examples)}`;
  const length = [minLength === undefined ? "" : `at least ${minLength} characters`, maxLength === undefined ? "" : `at most ${maxLength} characters`].filter(Boolean).join(" and ");
  const range = minimum !== undefined && maximum !== undefined ? ` from ${minimum} to ${maximum}` : "";
  return `${typesOf(schema).map((type) => TYPE_WORDS[type]).join(" or ") || "something else"}${range}${length ? ` of ${length}` : ""}`;
}

const TYPE_WORDS: Readonly<Record<TypeName, string>> = {
  null: "null", boolean: "true or false", integer: "a whole number", number: "a number", string: "text", array: "a list", object: "a table of keys and values",
};

/** The values of an enumeration, or of several in one; null where it is no matter of certain values. */
function valuesOf(schema: Schema, root: Schema): readonly unknown[] | null {
  if (schema.enum) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  const each = schema.anyOf?.map((branch) => valuesOf(resolved(branch, root), root)) ?? [null];
  return each.every((values) => values !== null) ? each.flat() : null;
}

/** YAML reads 2023 and 2023.5 as numbers where text was meant; and a word may be nearly one of those wanted. */
const hint = (schema: Schema, root: Schema, value: unknown): string =>
  typeof value === "number" ? (takesText(schema, root, String(value)) ? ` (write it in quotes: "${value}")` : "") : didYouMean(value, valuesOf(schema, root) ?? []);

const takesText = (schema: Schema, root: Schema, text: string): boolean =>
  (typesOf(schema).includes("string") && textFits(schema, text)) || (schema.anyOf ?? []).some((branch) => takesText(resolved(branch, root), root, text));

const resolved = (schema: Schema, root: Schema): Schema =>
  schema.$ref === undefined ? schema : { ...(root.definitions?.[schema.$ref.slice("#/definitions/".length)] ?? {}) };

const typesOf = ({ type }: Schema): readonly TypeName[] => (type === undefined ? [] : [type].flat());

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null && !Array.isArray(value);

function isOfType(value: unknown, type: TypeName): boolean {
  switch (type) {
    case "null": return value === null;
    case "integer": return Number.isInteger(value);
    case "array": return Array.isArray(value);
    case "object": return isTable(value);
    default: return typeof value === type;
  }
}

const textFits = ({ pattern, minLength, maxLength }: Schema, value: string): boolean =>
  within([...value].length, minLength, maxLength) && (pattern === undefined || new RegExp(pattern, "u").test(value));

const within = (n: number, least = -Infinity, most = Infinity): boolean => n >= least && n <= most;

/** The last key on the way: `modes` for the second word of `rules[0].conference.modes`; "this rule" for the first of `rules`. */
function nameOf(path: Path, value: unknown): string {
  const key = path.filter((part) => typeof part === "string").at(-1);
  if (key === undefined) return "this file";
  if (typeof path.at(-1) === "string" || !isTable(value)) return String(key);
  return key === "rules" ? "this rule" : `this entry of ${key}`;
}

const listed = (words: readonly string[]): string => (words.length === 1 ? words[0]! : `one of ${words.join(", ")}`);

const either = (words: readonly string[]): string => [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(" or ");

/** A value in a few words; never the whole of a long one. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isTable(value)) return "a table of keys and values";
  return typeof value === "string" ? `"${cut(value)}"` : String(value);
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** The value without the keys that the schema does not have. It must be free of other faults. */
export function known(schema: Schema, value: unknown, root: Schema = schema): unknown {
  const { anyOf, items, properties } = resolved(schema, root);
  const branch = anyOf?.find((each) => faultsOf(each, value, root).every(({ kind }) => kind === "unknown-key"));
  if (branch) return known(branch, value, root);
  if (Array.isArray(value)) return items ? value.map((each) => known(items, each, root)) : value;
  if (!isTable(value) || !properties) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => {
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return own ? [[key, known(own, each, root)]] : [];
  }));
}
