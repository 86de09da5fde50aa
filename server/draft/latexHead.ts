/**
 * The head of a LaTeX draft whose caption is made by macros, as lines: macros are written out, the fields of a caption are
 * put where its class would print them, and the text layer reads the outcome. A draft without any is left alone.
 */
import type { HeadLine } from "./headLine.js";
import { groupAt, groupsAt, optionAt, type Command } from "./latexBraces.js";
import { captionFields, type CaptionFields } from "./latexCaption.js";
import { macroText, type MacroText } from "./latexDefinitions.js";
import { add, expansionOf, newExpanding, type Expansion } from "./latexExpansion.js";
import { argumentRoles, CAPTION_ORDER, roleOf, settingOf, type Field } from "./latexFields.js";
import { expand, expandBetween, type Handler, type Surroundings, type Walk, type Writer } from "./latexMacros.js";
import { linesOf, nextParagraph, sourceOf } from "./paragraphs.js";
import type { Span } from "./span.js";
import { START } from "./state.js";

/** Characters read of the preamble, and after it. */
const PREAMBLE = 40_000;
const BODY = 10_000;
const BEGIN = "\\begin{document}";
const MOST_PARAGRAPHS = 90;

/** The lines of the head of `text`, which ends at `end`; null where no macro has a hand in them. */
export function latexHead(text: string, end: number): HeadLine[] | null {
  const found = text.slice(0, PREAMBLE).indexOf(BEGIN);
  const begin = found > end && text.slice(end, found).trim() !== "" ? -1 : found;
  const from = begin < 0 ? 0 : begin + BEGIN.length;
  const to = Math.max(from, Math.min(text.length, end, from + BODY));
  const source = macroText(text, to);
  const fields = begin < 0 ? { fields: [], state: null } : captionFields(source, begin);
  const first = expandBody(source, from, to, fields, false);
  const body = first.printed || fields.fields.length === 0 ? first : expandBody(source, from, to, fields, true);
  return body.touched ? linesIn(body.expansion) : null;
}

interface Body {
  readonly expansion: Expansion;
  /** The caption's fields stand in it. */
  readonly printed: boolean;
  /** It is not the draft's text as it stands. */
  readonly touched: boolean;
}

const DRAFT: Surroundings = { origin: { home: -1, call: null }, args: [], depth: 0 };

function expandBody(source: MacroText, from: number, to: number, caption: CaptionFields, fieldsFirst: boolean): Body {
  let printed = false;
  let touched = false;
  const printAll = (walk: Walk): void => {
    printed = touched = true;
    for (const role of CAPTION_ORDER) for (const field of caption.fields) if (field.role === role) printField(walk, field, caption.state);
  };
  const handle: Handler = (walk, command, around) => {
    const write = writerOf(walk, command, around, caption);
    if (!write) return null;
    return () => {
      touched = true;
      if (write === PRINTS) {
        if (!printed) printAll(walk);
        return command.after;
      }
      if (write.prints) printed = true;
      return write.write();
    };
  };
  const walk: Walk = { source, out: newExpanding(source.text), handle, used: new Set(), steps: 0, nested: 0 };
  if (fieldsFirst) printAll(walk);
  expand(walk, from, to, DRAFT);
  return { expansion: expansionOf(walk.out), printed, touched: touched || walk.used.size > 0 };
}

function printField(walk: Walk, { role, at }: Field, state: string | null): void {
  const words = walk.source.text.slice(at.start, at.end);
  if (words.trim() === "") return;
  const { before, after } = settingOf(role, words, state);
  expandBetween(walk, before, at, after, DRAFT);
}

interface Writes {
  readonly write: Writer;
  /** It sets a field of the preamble's. */
  readonly prints: boolean;
}

const PRINTS = "prints the caption";

/** Sentence: "\maketitle", "\makecaption", "\printCaption"; not "\makebox", "\makeindex". */
const PRINTER = /^maketitle$|^(?:make|print|show|insert|write|render|put|the)?(?:the|case|court|pleading|doc)?(?:caption|captionpage|captionblock|titlepage|titleblock|coverpage)$/i;

/** How a command of the draft's body is written, where the text layer would lose its words. */
function writerOf(walk: Walk, command: Command, around: Surroundings, caption: CaptionFields): Writes | typeof PRINTS | null {
  const { source } = walk;
  const { name, after, to } = command;
  if (name === "begin") return letter(walk, command, around);
  if (name === "opening" || name === "closing") return apart(walk, command, around);
  const start = optionAt(source, after, to)?.end;
  const { groups, end } = groupsAt(source, start === undefined ? after : start + 1, to, 9);
  if (groups.length === 0) {
    if (PRINTER.test(name) && caption.fields.length > 0) return PRINTS;
    return stored(walk, command, around, caption);
  }
  if (!opensLine(source.text, command.at)) return null;
  const fields = argumentRoles(source.text, name, groups);
  if (fields.length === 0) return null;
  return {
    prints: false,
    write: () => {
      for (const { role, at } of fields) {
        const { before, after: behind } = settingOf(role, source.text.slice(at.start, at.end), caption.state);
        if (at.end > at.start) expandBetween(walk, before, at, behind, around);
      }
      return end;
    },
  };
}

/** `\@plaintiff`, `\thecourt`: the words given to `\plaintiff{..}` before. */
function stored(walk: Walk, command: Command, around: Surroundings, caption: CaptionFields): Writes | null {
  const role = roleOf(command.name);
  const field = role === null ? undefined : caption.fields.find((f) => f.role === role);
  if (!field) return null;
  return {
    prints: true,
    write: () => {
      expand(walk, field.at.start, field.at.end, { ...DRAFT, origin: { home: -1, call: around.origin.call } });
      return command.after;
    },
  };
}

const BLANK = "\n\n";

/** The inside address of a letter: `\begin{letter}{Hon. C. Rademaker\\..}`. */
function letter(walk: Walk, { after, to }: Command, around: Surroundings): Writes | null {
  const { source } = walk;
  const environment = groupAt(source, after, to);
  if (!environment || source.text.slice(environment.start, environment.end) !== "letter") return null;
  const option = optionAt(source, environment.end + 1, to);
  const { groups, end } = groupsAt(source, option ? option.end + 1 : environment.end + 1, to, 1);
  return { prints: false, write: () => separately(walk, groups, end, around) };
}

function apart(walk: Walk, { after, to }: Command, around: Surroundings): Writes | null {
  const { groups, end } = groupsAt(walk.source, after, to, 1);
  return groups.length === 0 ? null : { prints: false, write: () => separately(walk, groups, end, around) };
}

function separately(walk: Walk, groups: readonly Span[], end: number, around: Surroundings): number {
  for (const group of groups) expandBetween(walk, BLANK, group, BLANK, around);
  if (groups.length === 0) add(walk.out, BLANK, end);
  return end;
}

/** Nothing but white space stands before the command on its line. */
function opensLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13 || text.startsWith(BEGIN, i + 1 - BEGIN.length)) return true;
    if (c !== 32 && c !== 9) return false;
  }
  return true;
}

function linesIn(expansion: Expansion): HeadLine[] {
  const source = sourceOf(expansion.text);
  const out: HeadLine[] = [];
  let state = START;
  let from = 0;
  for (let count = 0; count < MOST_PARAGRAPHS; count++) {
    const p = nextParagraph(source, "latex", from, state);
    if (!p) break;
    from = p.start + p.next;
    state = p.leaves;
    if (p.kind === "comment" || p.kind === "code") continue;
    const lines = linesOf(expansion.text, p, "latex").map((line) => {
      const locate = (s: Span): Span => {
        const found = line.locate(s);
        return { start: found.start + p.start, end: found.end + p.start };
      };
      return { text: line.text, locate, words: Array.from(line.text.matchAll(WORD), (m) => locate({ start: m.index, end: m.index + 1 }).start) };
    });
    const paragraph = lines.flatMap((line) => line.words);
    for (const line of lines) {
      const back = expansion.wayBack(paragraph, line.words);
      const locate = (s: Span): Span => back(line.locate(s));
      out.push({ text: line.text, span: locate({ start: 0, end: line.text.length }), locate, heading: p.kind === "heading" });
    }
  }
  return out;
}

const WORD = /[\p{L}\p{N}]+/gu;
