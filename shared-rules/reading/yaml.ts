/**
 * YAML read with limits: how long, how deep, how wide, how often repeated through aliases. Nobody's folder can make the
 * editor stand still or run out of memory. What was read keeps its places, so that a fault is shown at its words.
 */
import { isAlias, isMap, isNode, isPair, isSeq, parseDocument, Parser, type CST, type Document } from "yaml";
import type { Path } from "./schema.js";

/** Offsets into the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Problem {
  readonly span: Span;
  readonly message: string;
  /** `error`: what it stands in was not read. `warning`: everything was. */
  readonly severity: "error" | "warning";
}

export const LIMITS = {
  /** UTF-16 code units; the length in bytes is never less. */
  length: 200 * 1024,
  depth: 20,
  /** Entries of one list or table. */
  entries: 1000,
  aliases: 20,
  /** Faults told of one file. */
  problems: 100,
} as const;

type Yaml =
  | { readonly kind: "broken"; readonly problems: readonly Problem[] }
  | { readonly kind: "read"; readonly data: unknown; readonly problems: readonly Problem[]; readonly at: (path: Path, key?: string) => Span };

export function readYaml(text: string): Yaml {
  const top = lineAt(text, 0);
  if (text.length > LIMITS.length) return broken(top, `This file is over ${LIMITS.length / 1024} KB and was not read: split it.`);
  try {
    const excess = excessIn(text);
    if (excess) return broken(lineAt(text, excess.offset), excess.says);
    const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: true, prettyErrors: false, logLevel: "silent", merge: false });
    if (document.errors.length > 0) return { kind: "broken", problems: document.errors.slice(0, LIMITS.problems).map((each) => told(text, each, "error")) };
    const data: unknown = document.toJS({ maxAliasCount: LIMITS.aliases });
    return { kind: "read", data, problems: document.warnings.slice(0, LIMITS.problems).map((each) => told(text, each, "warning")), at: (path, key) => placeOf(document, text, path, key) };
  } catch (error) {
    return broken(top, `This file was not read: ${error instanceof ReferenceError ? (UNKNOWN_ALIAS.test(error.message) ? "a value that begins with * wants quotation marks" : `too many aliases (at most ${LIMITS.aliases} repetitions)`) : firstLine(error instanceof Error ? error.message : String(error))}.`);
  }
}

/** "*b", where nothing was marked "&b". */
const UNKNOWN_ALIAS = /^Unresolved alias/;

/** Too long, deep or wide to be looked at further. */
export const isExcessive = (text: string): boolean => text.length > LIMITS.length || excessIn(text) !== null;

const broken = (span: Span, message: string): Yaml => ({ kind: "broken", problems: [{ span, message, severity: "error" }] });

const told = (text: string, { pos: [start, end], message }: { readonly pos: readonly [number, number]; readonly message: string }, severity: Problem["severity"]): Problem => ({
  span: end > start + 1 ? { start, end: Math.min(end, lineAt(text, start).end) } : lineAt(text, start),
  message: `This is not YAML as it stands: ${plainly(firstLine(message))}`,
  severity,
});

/** What the reader of YAML says in its own terms, for those who do not know them. */
const PLAIN: readonly (readonly [said: string, plainly: string])[] = [
  ["Block collections are not allowed within flow collections", "between { } or [ ] a comma is missing, or a value with a colon in it wants quotation marks"],
  ["Nested mappings are not allowed in compact mappings", "a value with a colon and a blank in it wants quotation marks; or the line below is indented too far"],
  ["Implicit keys need to be on a single line", "a key wants a colon after it, on its line"],
  ["Implicit map keys need to be followed by map values", "a key wants a colon and a blank after it"],
  ["All mapping items must start at the same column", "this key does not stand under the keys above it: each level is indented alike"],
  ["A block sequence may not be used as an implicit map key", "this line is not indented like those above it"],
  ["Sequence item without - indicator", "this line is not indented like the key after the dash above it"],
  ["Flow sequence in block collection must", "a [ is not closed with ]"],
  ["Flow map in block collection must", "a { is not closed with }"],
  ["Missing closing", "a quotation mark is not closed"],
  ["Map keys must be unique", "this key is here twice"],
  ["Unexpected scalar at node end", "quotation marks go around the whole of a value, and one that begins with * or & wants them"],
  ["Plain value cannot start with reserved character", "this value wants quotation marks"],
  ["Tabs are not allowed as indentation", "tabs do not indent: write blanks"],
];

const plainly = (message: string): string => {
  const known = PLAIN.find(([said]) => message.startsWith(said));
  return known ? `${known[1]} (${message})` : message;
};

/**
 * The first place where the file is deeper or wider than it may be. It looks at the tokens alone, with a list of its own in place
 * of recursion: what follows it recurses, and compares each key of a table with the others.
 */
function excessIn(text: string): { readonly offset: number; readonly says: string } | null {
  let tokens = 0;
  for (const token of new Parser().parse(text)) {
    if (!BLANK.has(token.type) && (tokens += 1) > MOST_MARKS) return tooManyMarks(token.offset);
    if (token.type === "document" && marksIn(token.start) > MOST_MARKS) return tooManyMarks(token.offset);
    const left: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
    for (let next = left.pop(); next; next = left.pop()) {
      const { token, depth } = next;
      if (token.type === "document" && token.value) left.push({ token: token.value, depth });
      if (!("items" in token)) continue;
      if (depth >= LIMITS.depth) return { offset: token.offset, says: `This is nested more than ${LIMITS.depth} deep; the file was not read.` };
      if (token.items.length > LIMITS.entries) return { offset: token.offset, says: `This has more than ${LIMITS.entries} entries; the file was not read.` };
      for (const { start, key, value, sep } of token.items as readonly CST.CollectionItem[]) {
        if (marksIn(start) + marksIn(sep) > MOST_MARKS) return tooManyMarks(token.offset);
        if (key) left.push({ token: key, depth: depth + 1 });
        if (value) left.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return null;
}

/** Marks that stand before one thing: commas, anchors, tags. Each one too many is an error of its own. */
const MOST_MARKS = 50;
const BLANK: ReadonlySet<string> = new Set(["space", "comment", "newline"]);

const marksIn = (tokens: readonly CST.SourceToken[] = []): number => tokens.filter(({ type }) => !BLANK.has(type)).length;

const tooManyMarks = (offset: number) => ({ offset, says: "This is not YAML as it stands: too many marks in a row" });

/** The words at a path, or the key named within; the nearest thing around it that there is. One line of them at most. */
function placeOf(document: Document, text: string, path: Path, key: string | undefined): Span {
  let node: unknown = document.contents;
  let range = rangeOf(node);
  for (const step of key === undefined ? path : [...path, key]) {
    if (isAlias(node)) node = node.resolve(document);
    if (isSeq(node)) node = typeof step === "number" ? node.items[step] : undefined;
    else if (isMap(node)) {
      const pair = node.items.find((each) => isPair(each) && String(each.key) === String(step));
      range = rangeOf(pair?.key) ?? range;
      node = step === key ? undefined : pair?.value;
    } else node = undefined;
    if (node === undefined || node === null) break;
    range = rangeOf(node) ?? range;
  }
  if (!range) return lineAt(text, 0);
  return { start: range.start, end: Math.max(range.start, Math.min(range.end, lineAt(text, range.start).end)) };
}

const rangeOf = (node: unknown): Span | null => {
  const range = isNode(node) ? node.range : null;
  return range ? { start: range[0], end: range[1] } : null;
};

/** From an offset to the end of its line. */
function lineAt(text: string, offset: number): Span {
  const start = Math.min(offset, text.length);
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : text[end - 1] === "\r" && end > start ? end - 1 : end };
}

const firstLine = (message: string): string => message.split("\n", 1)[0]!.replace(/:?$/, "");
