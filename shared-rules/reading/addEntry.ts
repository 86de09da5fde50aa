/**
 * A new entry for a list of a case file, its log or its orders, as an insertion into its text: comments, order and spelling of all else stay as
 * they are, to the byte. Where that cannot be done, and where the text would not say afterwards what it said before plus the
 * entry, there is no edit and a reason.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type CST, type Document, type Node, type YAMLSeq } from "yaml";
import { scalar } from "./scalar.js";
import { readYaml } from "./yaml.js";

export type Added =
  | { readonly kind: "edit"; readonly offset: number; readonly newText: string }
  | { readonly kind: "refused"; readonly reason: string };

/** A case file that says no more than its version. */
export const NEW_CASE_FILE = "# The case file: court, people, discovery, and the log of conferrals.\nschema: 1\n";

/** What an entry says, key by key: words, several of them, or tables of their own. */
export type Fields = { readonly [key: string]: string | readonly string[] | readonly Fields[] };

/** The lists that entries are added to, and what they are called. */
const LISTS = { conferrals: "its log", orders: "its list of orders" } as const;

/** @param fields in the order in which they are to stand; none of them empty */
export function addEntry(text: string, list: keyof typeof LISTS, fields: Fields): Added {
  const before = readYaml(text);
  if (before.kind === "broken") return refused(`it is not in order at the moment: ${before.problems[0]?.message ?? "not read"}`);
  if (holdsItself(before.data)) return refused("an alias in it stands in the very list or table that it repeats");
  const document = parseDocument(text, { version: "1.2", schema: "core", keepSourceTokens: true, logLevel: "silent" });
  const edit = insertion(text, document, list, fields);
  if (typeof edit === "string") return refused(edit);
  const after = readYaml(text.slice(0, edit.offset) + edit.newText + text.slice(edit.offset));
  if (after.kind === "broken" || !isSame(after.data, withEntry(before.data, list, fields))) return refused(`${LISTS[list]} is written in a way that an entry cannot be added to; add it by hand`);
  return { kind: "edit", ...edit };
}

const refused = (reason: string): Added => ({ kind: "refused", reason });

interface Insertion {
  readonly offset: number;
  readonly newText: string;
}

/** Where the entry goes; or why nowhere. */
function insertion(text: string, document: Document.Parsed, list: keyof typeof LISTS, fields: Fields): Insertion | string {
  const { contents } = document;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  if (contents === null || (isScalar(contents) && contents.value === null)) return atEnd(text, eol, `schema: 1${eol}${list}:${eol}${blockEntry(fields, "  ", eol)}`);
  if (!isMap(contents) || contents.flow) return "it is not a list of keys, a line each";
  const pair = contents.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === list);
  if (!pair) return atEnd(text, eol, `${list}:${eol}${blockEntry(fields, "  ", eol)}`);
  const { value } = pair;
  if (isSeq(value)) return value.flow ? intoFlow(value, fields) : afterLast(text, value, fields, eol);
  if (isAlias(value)) return `${LISTS[list]} is an alias of another list`;
  if (!isEmpty(value as Node | null)) return `${LISTS[list]} is no list`;
  const key = (pair.key as Node).range;
  const colon = key ? text.indexOf(":", key[1]) : -1;
  if (colon < 0) return `${LISTS[list]} could not be found`;
  const end = lineEnd(text, colon);
  return { offset: end, newText: `${eol}${blockEntry(fields, "  ", eol).slice(0, -eol.length)}` };
}

/** `conferrals:` and nothing after it. */
const isEmpty = (value: Node | null): boolean => value === null || (isScalar(value) && value.value === null && (value.range === null || value.range === undefined || value.range[0] === value.range[1]));

/** A line of its own after all there is. */
function atEnd(text: string, eol: string, block: string): Insertion {
  return { offset: text.length, newText: `${text === "" || text.endsWith("\n") ? "" : eol}${block}` };
}

/** Below the last entry of a list with dashes, in its columns, and below what is remarked on the entry's last line. */
function afterLast(text: string, list: YAMLSeq, fields: Fields, eol: string): Insertion | string {
  const last = list.items.at(-1) as Node | undefined;
  const token = list.srcToken as CST.BlockSequence | undefined;
  const dash = token?.items.at(-1)?.start.find(({ type }) => type === "seq-item-ind")?.offset;
  if (!last?.range || dash === undefined) return "its last entry could not be found";
  const lineStart = text.lastIndexOf("\n", dash - 1) + 1;
  const indent = text.slice(lineStart, dash);
  if (indent.trim() !== "") return "its list begins on the line of its key";
  const valueEnd = Math.max(last.range[1], dash + 1);
  // Block text ends with its own line break.
  if (text[valueEnd - 1] === "\n") return { offset: valueEnd, newText: blockEntry(fields, indent, eol) };
  const end = lineEnd(text, valueEnd);
  return { offset: end, newText: `${eol}${blockEntry(fields, indent, eol).slice(0, -eol.length)}` };
}

/** Into `[]` or after the last entry between brackets. */
function intoFlow(list: YAMLSeq, fields: Fields): Insertion | string {
  const last = list.items.at(-1) as Node | undefined;
  if (!list.range) return "its list could not be found";
  const entry = flowEntry(fields);
  if (!last?.range) return { offset: list.range[0] + 1, newText: entry };
  const token = list.srcToken as CST.FlowCollection | undefined;
  const trailing = token?.items.at(-1)?.start.find(({ type }) => type === "comma");
  const ends = token && token.items.length > list.items.length && trailing;
  return ends ? { offset: trailing.offset + 1, newText: ` ${entry}` } : { offset: last.range[1], newText: `, ${entry}` };
}

/** The end of the line, before its break. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end < 0) return text.length;
  return end > from && text[end - 1] === "\r" ? end - 1 : end;
}

function blockEntry(fields: Fields, indent: string, eol: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (isTables(value) ? [`${key}:`, ...value.map((each) => `  - ${flowEntry(each)}`)] : [`${key}: ${written(value)}`]));
  return lines.map((line, n) => `${indent}${n === 0 ? "- " : "  "}${line}${eol}`).join("");
}

const flowEntry = (fields: Fields): string => `{ ${Object.entries(fields).map(([key, value]) => `${key}: ${written(value)}`).join(", ")} }`;

/** On one line, in quotation marks where YAML wants them; safe between brackets too. */
const written = (value: Fields[string]): string =>
  typeof value === "string" ? scalar(value) : isTables(value) ? `[${value.map(flowEntry).join(", ")}]` : `[${value.map(scalar).join(", ")}]`;

const isTables = (value: Fields[string]): value is readonly Fields[] => typeof value !== "string" && typeof value[0] === "object";

type Table = Readonly<Record<string, unknown>>;

function withEntry(data: unknown, list: keyof typeof LISTS, fields: Fields): unknown {
  const table = (data ?? { schema: 1 }) as Table;
  const entries = Array.isArray(table[list]) ? (table[list] as readonly unknown[]) : [];
  return { ...table, [list]: [...entries, fields] };
}

/** What goes round in circles could be compared with nothing. */
const holdsItself = (data: unknown, around: readonly unknown[] = []): boolean =>
  typeof data === "object" && data !== null && (around.includes(data) || Object.values(data).some((each) => holdsItself(each, [...around, data])));

/** Plain data, compared without regard to the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, n) => isSame(each, b[n]));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) || Array.isArray(b)) return Object.is(a, b);
  const [x, y] = [a as Table, b as Table];
  return Object.keys(x).length === Object.keys(y).length && Object.keys(x).every((key) => Object.hasOwn(y, key) && isSame(x[key], y[key]));
}
