/**
 * Blocks written as Markdown, the language in which the engine tells headings, lists, quotes, tables and notes apart, and
 * beside it the paragraph of the file that each stretch of the text comes from.
 */
import type { Block, Fragment, Table, TextBlock, Where } from "./blocks.js";
import type { Note } from "./runs.js";
import type { ParagraphStyle } from "./styles.js";

/** From `start` on, to the next one. */
export interface Stretch {
  readonly start: number;
  readonly where: Where;
}

interface Rendered {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** The blocks of a note, with the note's name for their place. */
type NoteBlocks = (note: Note) => readonly Block[];

interface Page {
  /** What follows a paragraph: a blank line, or the next line where each paragraph is a line. */
  readonly gap: "\n\n" | "\n";
  readonly out: string[];
  length: number;
  readonly stretches: Stretch[];
}

export function render(blocks: readonly Block[], notesOf: NoteBlocks): Rendered {
  const page: Page = { gap: isLineByLine(blocks) ? "\n" : "\n\n", out: [], length: 0, stretches: [] };
  let waiting: Note[] = [];
  blocks.forEach((block, n) => {
    writeBlock(block, page, true);
    waiting.push(...notesIn(block));
    if (isItem(block) && isItem(blocks[n + 1])) return; // a note would part the items of a list
    for (const note of waiting) writeNote(note, notesOf(note), page);
    waiting = [];
  });
  return { text: page.out.join(""), stretches: page.stretches };
}

const isItem = (block: Block | undefined): boolean => block?.kind === "text" && block.label !== "" && headingLevel(block) === 0;

const notesIn = (block: Block): readonly Note[] =>
  block.kind === "text" ? block.notes : block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(notesIn)));

/** `bold`: whether bold lines count as headings here; in a caption they are names. */
function writeBlock(block: Block, page: Page, bold: boolean): void {
  if (block.kind === "table") writeTable(block, page);
  else writeText(block, page, bold);
}

function writeText(block: TextBlock, page: Page, bold: boolean): void {
  if (isBlank(block) && page.gap === "\n") write(page, "\n", null);
  if (isBlank(block) || CONTENTS.test(block.style.name)) return;
  const level = headingLevel(block);
  const fragments = trimmed(block.fragments);
  if (level > 0) writeLines(page, `${"#".repeat(level)} ${labelled(block)}`, fragments.map((f) => ({ ...f, text: f.text.replaceAll("\n", " ") })), "\n");
  else if (isQuote(block.style)) writeLines(page, "> ", fragments, "\n> ");
  else if (bold && block.marked && block.label === "" && looksLikeHeading(fragments)) writeLines(page, "**", fragments, "**\n**", "**");
  else writeLines(page, block.label === "" ? "" : labelled(block), block.label === "" ? guarded(fragments) : fragments, "\n");
  write(page, level > 0 ? "\n\n" : page.gap, null);
}

/** A line of running text, and the fewest of them that make a pattern. */
const LINE = { shortest: 55, longest: 110, fewest: 4 } as const;

/**
 * Text pasted from a PDF or an e-mail comes with each line a paragraph, parted by empty ones: then most lines of running
 * text break off in the middle of a sentence, and none is longer than a line.
 */
function isLineByLine(blocks: readonly Block[]): boolean {
  const running = blocks.flatMap((block) => (block.kind === "text" && block.label === "" && headingLevel(block) === 0 ? [whole(block.fragments)] : []))
    .filter((text) => text.length >= LINE.shortest && /\p{Ll}{2}/u.test(text));
  const broken = running.filter((text) => !/[.?!:;]["”’)]?$/.test(text));
  return running.length >= LINE.fewest && broken.length * 2 > running.length && running.every((text) => text.length <= LINE.longest);
}

/** Sentence: "toc 1", "table of authorities"; their lines are titles that stand elsewhere too. */
const CONTENTS = /^(?:toc\b|table of (?:authorities|contents|figures))/;

const isBlank = ({ fragments }: TextBlock): boolean => fragments.every(({ text }) => text.trim() === "");

const labelled = ({ label }: TextBlock): string => (label === "" ? "" : `${label} `);

const LONGEST_HEADING = 250;
/** Longer than this, a full stop makes it a numbered paragraph in a heading's style. */
const LONGEST_SENTENCE = 120;

/** 1 is the highest; 0 for what is no heading. */
function headingLevel({ style, fragments }: TextBlock): number {
  const level = style.outline !== null ? Math.min(style.outline, 5) + 1 : /^(?:sub)?title$/.test(style.name) ? 1 : 0;
  if (level === 0) return 0;
  const text = whole(fragments);
  return text.length > LONGEST_HEADING || (text.length > LONGEST_SENTENCE && /[.?;]["”’]?$/.test(text)) ? 0 : level;
}

const whole = (fragments: readonly Fragment[]): string => fragments.map(({ text }) => text).join("").trim();

/** Half an inch on both sides. */
const QUOTE_INDENT = 720;

const isQuote = ({ name, indent: { left, right } }: ParagraphStyle): boolean =>
  /quot|^block ?text/.test(name) || (left >= QUOTE_INDENT && right >= QUOTE_INDENT);

const LONGEST_BOLD = 170;

const looksLikeHeading = (fragments: readonly Fragment[]): boolean => {
  const text = whole(fragments);
  return text.split("\n").every((line) => line.trim() !== "" && line.length <= LONGEST_BOLD) && !/[,.;*]$/.test(text) && /\p{L}{3}/u.test(text);
};

/** Sentence: "# 4 of the requests", "| a | b |", "```", "[^1]: x"; not "#4", "[date]". At the start of a paragraph they would be marks of Markdown. */
const MARK = /^(?=#{1,6}\s|`{3}|~{3}|\||\[\^[^\]\s]{1,40}\]:|<!--)/;

const guarded = ([first, ...rest]: readonly Fragment[]): readonly Fragment[] =>
  first ? [{ ...first, text: first.text.replace(MARK, "\\") }, ...rest] : rest;

/** Without the white space at either end of the whole and of its lines. */
function trimmed(fragments: readonly Fragment[]): readonly Fragment[] {
  const worded = fragments.filter(({ text }) => text.trim() !== "");
  return worded.map(({ text, where }, n) => {
    const lines = text.split("\n").map((line, at, all) => {
      const headed = at > 0 || n === 0 ? line.trimStart() : line;
      return at < all.length - 1 || n === worded.length - 1 ? headed.trimEnd() : headed;
    });
    return { where, text: n === 0 || n === worded.length - 1 ? lines.filter((line) => line !== "").join("\n") : lines.join("\n") };
  });
}

/** `between` goes where a line breaks. */
function writeLines(page: Page, before: string, fragments: readonly Fragment[], between: string, after = ""): void {
  fragments.forEach(({ text, where }, n) => write(page, (n === 0 ? before : "") + text.replaceAll("\n", between), where));
  write(page, after, null);
}

/** `where` is null for marks that belong to what was written before. */
function write(page: Page, text: string, where: Where | null): void {
  if (where !== null && page.stretches.at(-1)?.where !== where) page.stretches.push({ start: page.length, where });
  page.out.push(text);
  page.length += text.length;
}

function writeNote(note: Note, blocks: readonly Block[], page: Page): void {
  const fragments = trimmed(blocks.flatMap(fragmentsOf).map(({ text, where }) => ({ where, text: text.trim() })));
  if (fragments.length === 0) return;
  fragments.forEach(({ text, where }, n) => write(page, (n === 0 ? `[^${note.label}]: ` : "\n") + text, where));
  write(page, "\n\n", null);
}

const fragmentsOf = (block: Block): readonly Fragment[] =>
  block.kind === "text"
    ? block.fragments.map((f, n) => (n === 0 && block.label !== "" ? { ...f, text: `${labelled(block)}${f.text}` } : f))
    : block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(fragmentsOf)));

/**
 * A table of facts is written row by row. One that only sets things side by side - a caption, a signature - is read column
 * by column, and its rules and brackets are left out.
 */
function writeTable(table: Table, page: Page): void {
  if (isTabular(table)) {
    for (const row of table.rows) writeRow(row.map(({ blocks }) => blocks.flatMap(fragmentsOf)), page);
    write(page, "\n", null);
    return;
  }
  const columns = [...new Set(table.rows.flatMap((row) => row.map(({ column }) => column)))].sort((a, b) => a - b);
  for (const column of columns) {
    for (const row of table.rows) {
      for (const { blocks } of row.filter((cell) => cell.column === column)) {
        for (const block of blocks) if (!isOrnament(block)) writeBlock(block, page, false);
      }
    }
  }
}

/** Two rows or more with words in two cells or more, and no column of brackets. */
function isTabular({ rows }: Table): boolean {
  const worded = rows.map((row) => row.filter(({ blocks }) => blocks.some((block) => block.kind === "table" || !isBlank(block))));
  if (worded.filter((row) => row.length >= 2).length < 2) return false;
  return !worded.some((row) => row.some(({ blocks }) => blocks.every((block) => isOrnament(block) || (block.kind === "text" && isBlank(block)))));
}

/** Sentence: ")", "§", "| |"; not "(a)". */
const ORNAMENT = /^[)§|:*¦\s]+$/;

const isOrnament = (block: Block): boolean => block.kind === "text" && !isBlank(block) && ORNAMENT.test(whole(block.fragments));

function writeRow(cells: readonly (readonly Fragment[])[], page: Page): void {
  if (cells.every((fragments) => whole(fragments) === "")) return;
  for (const fragments of cells) {
    write(page, "| ", null);
    for (const { text, where } of fragments) {
      const words = text.replace(/\s+/g, " ").trim().replaceAll("|", "\\|");
      if (words !== "") write(page, `${words} `, where);
    }
  }
  write(page, "|\n", null);
}
