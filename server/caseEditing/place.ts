/**
 * Where a cursor stands in a case file, half typed or not: at a key, in a value or in an entry of a list, and on which way of
 * keys. The word under the cursor is read as one that no file has, so that the reader of YAML says where it stands.
 */
import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type Scalar } from "yaml";
import type { Path, Schema } from "../../shared-rules/reading/schema.js";
import { isExcessive, type Span } from "../../shared-rules/reading/yaml.js";

export interface CasePlace {
  readonly kind: "key" | "value" | "entry";
  /** The way to what is under the cursor; for a key, the way to its table. */
  readonly path: Path;
  /** The key or value under the cursor, where it is whole. */
  readonly text: string;
  /** The words that stand there, to be replaced. */
  readonly span: Span;
  /** Keys that the table has already. */
  readonly beside: readonly string[];
  /** Between brackets or braces. */
  readonly flow: boolean;
}

const PROBE = "zzcursorzz";

/** What a name or a key may hold: "Helen Marsh-Poe", "self-represented"; it begins with a letter or a figure. */
const IN_WORD = /[\p{L}\d_.'’ -]/u;
const BEGINS = /[\p{L}\d_]/u;
const WORD_AFTER = /^[\p{L}\d_.'’-]*/u;

/** Where the word that ends at the end of `line` begins; not the "- " before it, nor "key: ". */
function wordStart(line: string): number {
  let start = line.length;
  for (let at = line.length - 1; at >= 0 && IN_WORD.test(line.charAt(at)); at -= 1) if (BEGINS.test(line.charAt(at))) start = at;
  return start;
}

/** For completion: the word up to the cursor is taken for unfinished. */
export function placeToComplete(text: string, offset: number): CasePlace | null {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  if (/^\s*#|\s#/u.test(line)) return null;
  const start = offset - line.length + wordStart(line);
  const end = offset + (WORD_AFTER.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
  const probed = text.slice(0, start) + PROBE + (joinsNext(line.slice(0, start - offset + line.length), text.slice(end, end + 400)) ? ":" : "") + text.slice(end);
  return placeOf(probed, (node) => typeof node.value === "string" && node.value.includes(PROBE), { start, end }, text.slice(start, end));
}

/** A word alone on its line would be read as one with a key in the same column below: it is then a key itself. */
function joinsNext(before: string, after: string): boolean {
  const next = /^[ \t]*\r?\n( *)(?=[^\s#-])/u.exec(after);
  return before.trim() === "" && next !== null && next[1] === before;
}

/** For hover: the key or value that holds the offset. */
export const placeAt = (text: string, offset: number): CasePlace | null =>
  placeOf(text, ({ range }) => range !== null && range !== undefined && range[0] <= offset && offset <= range[1] && range[1] > range[0], null, null);

function placeOf(text: string, isIt: (node: Scalar) => boolean, span: Span | null, words: string | null): CasePlace | null {
  try {
    if (isExcessive(text)) return null;
    const document = parseDocument(text, { version: "1.2", schema: "core", strict: false, uniqueKeys: false, logLevel: "silent" });
    let found: CasePlace | null = null;
    visit(document, {
      Scalar(key, node, ancestors) {
        if (!isIt(node)) return undefined;
        found = placed(key, node, ancestors as readonly (Node | Pair)[], span, words);
        return visit.BREAK;
      },
    });
    return found;
  } catch {
    return null; // no YAML that could be walked through: nothing to offer
  }
}

function placed(key: number | "key" | "value" | null, node: Scalar, ancestors: readonly (Node | Pair)[], span: Span | null, words: string | null): CasePlace {
  const steps: (string | number)[] = [];
  ancestors.forEach((each, n) => {
    const next = ancestors[n + 1] ?? node;
    if (isPair(each) && next !== each.key) steps.push(isScalar(each.key) ? String(each.key.value) : "");
    if (isSeq(each)) steps.push(each.items.indexOf(next));
  });
  const table = [...ancestors].reverse().find((each) => isMap(each));
  const holder = [...ancestors].reverse().find((each) => isMap(each) || isSeq(each));
  return {
    kind: key === "key" || ancestors.length <= 1 ? "key" : key === "value" ? "value" : "entry", path: steps, text: words ?? String(node.value),
    span: span ?? { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 },
    beside: isMap(table) ? table.items.flatMap((item) => (isScalar(item.key) && item.key !== node ? [String(item.key.value)] : [])) : [],
    flow: (isMap(holder) || isSeq(holder)) && holder.flow === true,
  };
}

/** The schema at a place, and the nearest description on the way; null where the schema has no such key. */
export function schemaAt(root: Schema, path: Path): { readonly schema: Schema; readonly description: string | null } | null {
  let schema = root;
  let description = root.description ?? null;
  for (const step of path) {
    const next: Schema | undefined = typeof step === "number" ? schema.items : schema.properties?.[step];
    if (!next) return null;
    schema = resolved(next, root);
    description = next.description ?? schema.description ?? (typeof step === "number" ? description : null);
  }
  return { schema, description };
}

export const resolved = (schema: Schema, root: Schema): Schema =>
  schema.$ref === undefined ? schema : { ...(root.definitions?.[schema.$ref.slice("#/definitions/".length)] ?? {}) };
