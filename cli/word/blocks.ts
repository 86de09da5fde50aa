/**
 * A story of the document (its body, a note, a text box) as paragraphs and tables, tracked changes accepted. Each
 * paragraph keeps its number in the file as it stands, so that it can be found there.
 */
import type { LabelOf } from "./numbering.js";
import { alternative, wordsOf, type Note, type Reading } from "./runs.js";
import type { ParagraphStyle } from "./styles.js";
import { child, valueOf, type Element } from "./xml.js";

/** A paragraph of the body by its number, or "footnote 2". */
export type Where = number | string;

/** Words of one paragraph of the file. */
export interface Fragment {
  readonly text: string;
  readonly where: Where;
}

/** More than one fragment where a deleted paragraph mark joins several. */
export interface TextBlock {
  readonly kind: "text";
  readonly fragments: readonly Fragment[];
  readonly style: ParagraphStyle;
  /** "1.", "(a)", "•", or "". */
  readonly label: string;
  readonly marked: boolean;
  readonly notes: readonly Note[];
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly column: number;
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | Table;

interface Story {
  readonly reading: Reading;
  readonly labelOf: LabelOf;
  /** Called for each paragraph of the file in turn. */
  readonly next: () => Where;
}

/** The paragraphs of the body from one. */
export function numbered(): () => number {
  let last = 0;
  return () => (last += 1);
}

export function blocksOf(elements: readonly Element[], story: Story): readonly Block[] {
  const blocks: Block[] = [];
  /** What a deleted paragraph mark leaves to be joined with what follows. */
  let open: TextBlock | null = null;
  for (const element of shown(elements)) {
    if (element.name === "tbl") {
      if (open) blocks.push(open);
      open = null;
      blocks.push(tableOf(element, story));
      continue;
    }
    const { block, boxes, goesOn } = paragraphOf(element, story, open);
    if (goesOn) open = block;
    else {
      open = null;
      blocks.push(block);
    }
    for (const box of boxes) blocks.push(...box);
  }
  return open ? [...blocks, open] : blocks;
}

/** Paragraphs and tables, out of the wrappers that may hold them. */
function* shown(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    switch (element.name) {
      case "p": case "tbl": yield element; break;
      case "sdt": yield* shown(child(element, "sdtContent")?.children ?? []); break;
      case "AlternateContent": yield* shown(alternative(element)); break;
      case "customXml": case "ins": case "moveTo": case "smartTag": yield* shown(element.children); break;
    }
  }
}

interface ReadParagraph {
  readonly block: TextBlock;
  readonly boxes: readonly (readonly Block[])[];
  readonly goesOn: boolean;
}

function paragraphOf(element: Element, story: Story, open: TextBlock | null): ReadParagraph {
  const where = story.next();
  const properties = child(element, "pPr");
  const style = story.reading.styles.paragraph(properties);
  const words = wordsOf(element, style.look, story.reading);
  const mark = child(properties, "rPr");
  const goesOn = child(mark, "del") !== undefined || child(mark, "moveFrom") !== undefined;
  const fragment: Fragment = { text: words.text, where };
  const empty = !open || open.fragments.every(({ text }) => text.trim() === "");
  const bare = words.text.trim() === "";
  // A paragraph that is gone for good counts for no number in its list.
  const label = !empty ? open.label : style.list && !(bare && goesOn) ? story.labelOf(style.list) : "";
  return {
    block: {
      kind: "text",
      fragments: [...(open?.fragments ?? []), fragment],
      style: empty ? style : open.style,
      label,
      marked: empty ? words.marked : open.marked && (words.marked || bare),
      notes: [...(open?.notes ?? []), ...words.notes],
    },
    boxes: words.boxes.map((box) => blocksOf(box.children, { ...story, next: () => where })),
    goesOn,
  };
}

function tableOf(table: Element, story: Story): Table {
  const rows: (readonly Cell[])[] = [];
  for (const row of inside(table, "tr")) {
    let column = Number(valueOf(child(row, "trPr"), "gridBefore") ?? 0);
    const cells: Cell[] = [];
    for (const cell of inside(row, "tc")) {
      const properties = child(cell, "tcPr");
      const blocks = blocksOf(cell.children, story);
      if (!child(properties, "cellDel")) cells.push({ column, blocks });
      column += Number(valueOf(properties, "gridSpan") ?? 1);
    }
    // Read all the same, so that the paragraphs below keep their numbers.
    if (!child(child(row, "trPr"), "del")) rows.push(cells);
  }
  return { kind: "table", rows };
}

/** Rows or cells, out of the content controls that may hold them. */
function* inside(element: Element, name: string): Generator<Element> {
  for (const each of element.children) {
    if (each.name === name) yield each;
    else if (each.name === "sdt") yield* inside(child(each, "sdtContent") ?? each, name);
    else if (each.name === "customXml") yield* inside(each, name);
  }
}
