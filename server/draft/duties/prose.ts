/**
 * An order as running text: its paragraphs put together again where a page's end, a footnote or a number down the margin cut
 * them, and the items of a list under the words that lead to them.
 */
import type { Plain } from "../plain.js";
import type { ParagraphKind } from "../paragraph.js";
import { span, type Span } from "../span.js";
import { abbreviationsIn } from "./abbreviations.js";
import { breaksIn } from "./brokenWords.js";
import { daysInWords } from "./daysInWords.js";
import { rewritten } from "./rewriting.js";
import type { Row } from "./tables.js";

/** One paragraph of the order, in the order's text. */
export interface OrderParagraph {
  readonly kind: ParagraphKind;
  readonly label: string | null;
  readonly plain: Plain;
  readonly start: number;
  /** Of a table, as the sentences they stand for; their places count from the paragraph's start. */
  readonly rows: readonly Row[];
}

export interface Passage {
  readonly text: string;
  readonly heading: boolean;
  /** List label as written: "1.", "(a)". */
  readonly label: string | null;
  /** Span in `text` -> span in the order. */
  readonly locate: (s: Span) => Span;
}

/** A passage and the items of the list that it leads to. */
export interface Group {
  readonly lead: Passage;
  readonly items: readonly Passage[];
}

export function groupsOf(paragraphs: readonly OrderParagraph[]): readonly Group[] {
  const groups: { lead: Passage; items: Passage[] }[] = [];
  for (const passage of passagesOf(paragraphs)) {
    const open = groups.at(-1);
    const belongs = passage.label !== null && open !== undefined && (LEADS.test(open.lead.text) || (open.items.length > 0 && !STARTS_OVER.test(passage.label)))
      && !(open.items.length > 0 && ORDERS_ANEW.test(passage.text));
    if (belongs) open.items.push(passage);
    else groups.push({ lead: passage, items: [] });
  }
  return groups;
}

/** "explaining in detail:", "shall do the following:", "ORDERED:". */
const LEADS = /:(?: and)?$|\b(?:ORDERS|DIRECTS|ORDERED)(?: that)?$/;
/** A label that begins a list: what follows a list's end is a new one. */
const STARTS_OVER = /^\W*[1aAiI]\W*$/;
const ORDERS_ANEW = /^(?:IT IS |It is )?(?:FURTHER |further )?(?:ORDERED|hereby ordered)\b/;

function passagesOf(paragraphs: readonly OrderParagraph[]): Passage[] {
  const passages: Passage[] = [];
  let open: OrderParagraph[] = [];
  const close = (): void => {
    if (open.length > 0) passages.push(...splitItems(joined(open)));
    open = [];
  };
  for (const paragraph of paragraphs) {
    if (isFurniture(paragraph)) continue;
    if (paragraph.rows.length > 0) {
      close();
      passages.push(...paragraph.rows.map((row): Passage => rowOf(paragraph, row)));
      continue;
    }
    const last = open.at(-1);
    if (last && goesOn(last, paragraph)) open.push(paragraph);
    else {
      close();
      open = [paragraph];
    }
  }
  close();
  return passages;
}

/** A row stands where it stands, whatever part of its sentence is asked for. */
const rowOf = ({ start }: OrderParagraph, { sentence, span: at }: Row): Passage => ({ text: sentence, heading: false, label: null, locate: () => span(at.start + start, at.end + start) });

/** Not the order's own running words: notes at the foot, quotations, page marks. */
const isFurniture = ({ kind, plain }: OrderParagraph): boolean =>
  kind === "footnote" || kind === "quote" || kind === "code" || kind === "comment" || plain.text === "" || NOTE.test(plain.text) || PAGE_MARK.test(plain.text);

/** "³ The Court finds", "²(...continued)", "(continued...)", "[FN2]". */
const NOTE = /^(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]|\[?FN ?\d|\d{0,2} ?\((?:\.\.\.|…) ?continued|\(continued)/;
/** "- 3 -", "Page 2 of 4", "3". */
const PAGE_MARK = /^(?:[-–— ]{0,3}\d{1,3}[-–— ]{0,3}|(?:Page|PAGE) \d{1,3}(?: of \d{1,3})?)$/;

/** Before a page's end a case number may stand, after it the number of the next page's first line. */
const CASE_NUMBER = /^(?:\d{1,2}:)?\d{2}-?(?:cv|CV|mc|MC|civ|CIV)-?\d{2,6}(?:-[A-Za-z()]{1,6}){0,4}$/;
const FIRST_LINE = /^\d{1,2} (?=[a-z])/;

function bodyEnd({ plain }: OrderParagraph): number {
  const at = plain.text.lastIndexOf(" ");
  return at > 0 && CASE_NUMBER.test(plain.text.slice(at + 1)) ? at : plain.text.length;
}

/** A sentence that the next paragraph takes up. */
function goesOn(before: OrderParagraph, after: OrderParagraph): boolean {
  const words = before.plain.text.slice(0, bodyEnd(before)), next = after.plain.text.replace(FIRST_LINE, "");
  if (after.kind === "heading" || after.label !== null || before.kind === "heading") return false;
  if (ENDS.test(words) || CLOSES.test(next)) return false;
  return ON_THIS_DAY.test(words) || /^[a-z]/.test(next) || /[,;a-z\d–—-]$/.test(words) && (words.length > 50 || /,$/.test(words)) && !ORDERS_ANEW.test(after.plain.text);
}

/** The last lines of an order take up nothing: "Dated: March 4, 2014", "SO ORDERED". */
const CLOSES = /^(?:(?:DATED?|Dated?|Signed|SIGNED|Entered|ENTERED|Done|DONE)\b|(?:IT IS )?SO ORDERED|It is so ordered|\/s\/|s\/ |BY THE COURT|cc: )/;

const ENDS = /[.:?!;](?:["')\]]|\s?\[\d+\])?$|(?:;|,) and(?: it is (?:further|so))?(?: ordered)?$/i;
/** "IT IS ON THIS 2nd day of July, 2013", "IT IS THEREFORE, this 3rd day of May, 2012," before "ORDERED that". */
const ON_THIS_DAY = /\bit is\b.{0,30}\bthis\b.{0,40}$/i;

/** A stretch of a paragraph's words, without the numbers of a margin that were pasted in among them. */
interface Piece {
  readonly text: string;
  readonly paragraph: OrderParagraph;
  /** Where it begins in the paragraph's words. */
  readonly at: number;
}

function joined(paragraphs: readonly OrderParagraph[]): Passage {
  const first = paragraphs[0]!, pieces = paragraphs.flatMap((p, i) => piecesOf(p, i === 0 ? 0 : (FIRST_LINE.exec(p.plain.text)?.[0].length ?? 0)));
  const starts: number[] = [];
  let text = "";
  for (const piece of pieces) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += piece.text;
  }
  const pieceAt = (at: number): number => {
    let k = pieces.length - 1;
    while (k > 0 && starts[k]! > at) k--;
    return k;
  };
  const place = (k: number, from: number, to: number): Span => {
    const { paragraph, at, text: words } = pieces[k]!;
    const inside = (offset: number): number => at + Math.max(0, Math.min(offset - starts[k]!, words.length));
    const local = paragraph.plain.locate(span(inside(from), inside(to)));
    return span(local.start + paragraph.start, local.end + paragraph.start);
  };
  return mended({
    text, heading: first.kind === "heading", label: first.label,
    locate(s) {
      const from = pieceAt(s.start), to = pieceAt(Math.max(s.start, s.end - 1));
      return from === to ? place(from, s.start, s.end) : span(place(from, s.start, s.start + 1).start, place(to, starts[to]!, s.end).end);
    },
  });
}

/** With the words whole again that a printout broke, and those written out that a clerk shortened. */
function mended(passage: Passage): Passage {
  const whole = rewritten(passage, breaksIn(passage.text).map((at) => ({ at, length: 1, text: "" })));
  return rewritten(whole, [...abbreviationsIn(whole.text), ...daysInWords(whole.text)]);
}

/** A page of pleading paper has twenty-five lines or twenty-eight. */
const MARGIN_NUMBER = / (\d{1,2})(?= )/g;
const ENOUGH_NUMBERS = 6;
/** Of a line of pleading paper, at the most, and a good deal of slack for numbers that were lost. */
const LINE_LENGTH = 260;

/** "the parties shall 17 meet and confer by 18 telephone": numbers that count up through running words are a margin's. */
function piecesOf(paragraph: OrderParagraph, begin: number): Piece[] {
  const text = paragraph.plain.text.slice(0, bodyEnd(paragraph)), whole = [{ text: text.slice(begin), paragraph, at: begin }];
  if (text.length < 300) return whole;
  const numbers = [...text.matchAll(MARGIN_NUMBER)].map((m) => ({ at: m.index + 1, value: Number(m[1]), length: m[1]!.length }));
  const margin: typeof numbers = [];
  for (const number of numbers) {
    const last = margin.at(-1);
    if (!last || (number.value === last.value + 1 && number.at - last.at < LINE_LENGTH) || (number.value === 1 && last.value >= 20)) margin.push(number);
    else if (margin.length < 3 && number.at - last.at > LINE_LENGTH) margin.splice(0, margin.length, number);
  }
  if (margin.length < ENOUGH_NUMBERS) return whole;
  const pieces: Piece[] = [];
  let from = begin;
  for (const { at, length } of [...margin, { at: text.length + 1, length: 0 }]) {
    if (at - 1 > from) pieces.push({ text: text.slice(from, at - 1), paragraph, at: from });
    from = at + length + 1;
  }
  return pieces;
}

/** "4. why ...; and 5. why ...": an item that was set on the line of the one before. */
function splitItems(passage: Passage): Passage[] {
  const number = passage.label === null ? NaN : Number.parseInt(passage.label.replace(/\D/g, ""), 10);
  if (Number.isNaN(number)) return [passage];
  const next = `${number + 1}. `;
  const at = passage.text.indexOf(next);
  if (at <= 0 || !/[;.:](?: and)? $/.test(passage.text.slice(Math.max(0, at - 6), at))) return [passage];
  const part = (from: number, to: number, label: string): Passage => ({
    text: passage.text.slice(from, to).trimEnd(), heading: false, label, locate: (s) => passage.locate(span(s.start + from, s.end + from)),
  });
  return [part(0, at, passage.label ?? ""), ...splitItems(part(at + next.length, passage.text.length, next.trim()))];
}
