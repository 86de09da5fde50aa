/** The duties of an order, from its paragraphs as they were split. Read only where a paper is an order. */
import { windowOf } from "../chunks.js";
import type { Caption, Duty, IsoDate } from "../draft.js";
import type { Layout, ReadParagraph } from "../incremental.js";
import { PEEK } from "../paragraph.js";
import { plainOf } from "../paragraphs.js";
import type { Plain } from "../plain.js";
import { orderDate } from "./orderDate.js";
import type { OrderParagraph } from "./prose.js";
import { readDuties } from "./readDuties.js";
import { remembered } from "./remembered.js";
import { chartRow, rowsOf, type Row } from "./tables.js";

interface OrderRead {
  readonly duties: readonly Duty[];
  readonly date: IsoDate | null;
}

/** @param dated the day on the date line of any paper: an order's own words say it better */
export function readOrder(layout: Layout<unknown>, caption: Caption | null, dated: IsoDate | null): OrderRead {
  const paragraphs = layout.paragraphs.map((p, i): OrderParagraph => ({ kind: p.kind, label: p.label, plain: wordsOf(layout, p, layout.starts[i]!), start: layout.starts[i]!, rows: tableOf(layout, p, layout.starts[i]!) }));
  const date = madeOn(ends(layout)) ?? dated;
  return { duties: readDuties({ paragraphs, ordered: date, names: namesIn(caption) }), date };
}

const madeOn = remembered(4, orderDate);

const ENDS = 30_000;

/** A long order's first and last pages, where its date stands. */
const ends = ({ chunks, length }: Layout<unknown>): string =>
  length <= 2 * ENDS ? windowOf(chunks, 0, length) : `${windowOf(chunks, 0, ENDS)}\n${windowOf(chunks, length - ENDS, length)}`;

/** A paragraph's words; read once, and kept as long as the paragraph. */
function wordsOf(layout: Layout<unknown>, p: ReadParagraph<unknown>, start: number): Plain {
  const known = WORDS.get(p);
  if (known) return known;
  const plain = plainOf(windowOf(layout.chunks, start, start + p.length + PEEK), { ...p, start: 0, end: p.length }, layout.language);
  WORDS.set(p, plain);
  return plain;
}

/** The rows of a table; read once, and kept as long as the paragraph. */
function tableOf(layout: Layout<unknown>, p: ReadParagraph<unknown>, start: number): readonly Row[] {
  if (p.kind !== "table-row" && p.kind !== "text" && p.kind !== "code" && p.kind !== "list-item") return NO_ROWS;
  let rows = ROWS.get(p);
  if (!rows) ROWS.set(p, (rows = p.kind === "list-item" ? chartRow(windowOf(layout.chunks, start, start + p.length)) : rowsOf(windowOf(layout.chunks, start, start + p.length), p.kind === "table-row")));
  return rows;
}

const NO_ROWS: readonly Row[] = [];
const ROWS = new WeakMap<ReadParagraph<unknown>, readonly Row[]>();
const WORDS = new WeakMap<ReadParagraph<unknown>, Plain>();

const COMMON = new Set("the and inc llc corp company county city state united states bank school district department plaintiff defendant defendants plaintiffs court order motion joint letter".split(" "));

/** The same set for the same caption. */
function namesIn(caption: Caption | null): ReadonlySet<string> {
  if (caption === null) return NOBODY;
  let names = NAMES.get(caption);
  if (!names) NAMES.set(caption, (names = wordsOfNames(caption)));
  return names;
}

const NOBODY: ReadonlySet<string> = new Set();
const NAMES = new WeakMap<Caption, ReadonlySet<string>>();

const wordsOfNames = (caption: Caption): ReadonlySet<string> =>
  new Set(caption.parties.flatMap(({ name }) => name.split(/[\s,]+/)).filter((w) => w.length > 2 && /^[A-Z]/.test(w)).map((w) => w.toLowerCase().replace(/\.$/, "")).filter((w) => !COMMON.has(w)));
