/**
 * Writes LaTeX with its macros expanded: what a call of one stands for.
 *
 * A definition, an argument and the draft itself are all stretches of one text, so an argument is a stretch with the
 * surroundings it was written in. Expansion is bounded on every side: depth, nesting, output and work.
 */
import { commandAt, groupAt, lineEnd, optionAt, pastBlanks, type Command } from "./latexBraces.js";
import { define, type Macro, type MacroText } from "./latexDefinitions.js";
import { add, copy, type Call, type Expanding, type Origin } from "./latexExpansion.js";
import { span, type Span } from "./span.js";

/** Where a stretch is being read. */
export interface Surroundings {
  readonly origin: Origin;
  readonly args: readonly Argument[];
  readonly depth: number;
}

interface Argument {
  readonly at: Span;
  readonly around: Surroundings;
}

/** What writes a command in its own way, and where to go on after it. */
export type Writer = () => number;

/** Commands that the reader of the draft writes itself; null leaves the command as it stands. */
export type Handler = (walk: Walk, command: Command, around: Surroundings) => Writer | null;

export interface Walk {
  readonly source: MacroText;
  readonly out: Expanding;
  readonly handle: Handler;
  /** Macros that were expanded. */
  readonly used: Set<string>;
  /** Characters read. */
  steps: number;
  /** Stretches being read, one inside the other. */
  nested: number;
}

const DEEPEST = 4;
const MOST_NESTED = 40;
const MOST_STEPS = 150_000;
const MOST_OUTPUT = 30_000;
const MOST_ARGUMENTS = 9;

const BACKSLASH = 92, OPEN = 123, CLOSE = 125, PERCENT = 37, HASH = 35;

/** Commands whose meaning the text layer knows better than a house's redefinition of them. */
const KEPT = new Set(["section", "subsection", "subsubsection", "paragraph", "part", "chapter", "item", "par", "textbf", "textit", "emph", "textsc", "underline", "footnote", "begin", "end", "baselinestretch"]);

/** Writes the stretch `from..to` with its macros expanded; as it stands where that would go too deep. */
export function expand(walk: Walk, from: number, to: number, around: Surroundings): void {
  if (walk.nested >= MOST_NESTED) {
    if (walk.out.length <= MOST_OUTPUT) copy(walk.out, from, to, around.origin);
    return;
  }
  walk.nested++;
  expandHere(walk, from, to, around);
  walk.nested--;
}

function expandHere(walk: Walk, from: number, to: number, around: Surroundings): void {
  const { source: { text }, out } = walk;
  let run = from;
  let i = from;
  while (i < to) {
    if (++walk.steps > MOST_STEPS || out.length > MOST_OUTPUT) return;
    const c = text.charCodeAt(i);
    if (c === PERCENT) {
      i = Math.min(to, lineEnd(text, i, to) + 1);
      continue;
    }
    const next = c === BACKSLASH ? atCommand(walk, i, to, around, run) : c === HASH ? atArgument(walk, i, around, run) : -1;
    if (next < 0) {
      i += c === BACKSLASH ? 2 : 1;
      continue;
    }
    run = i = next;
  }
  copy(out, run, Math.min(i, to), around.origin);
}

/** Handles the command at `at`; -1 where it stays as it is. What was read before it, from `run` on, is written first. */
function atCommand(walk: Walk, at: number, to: number, around: Surroundings, run: number): number {
  const { source } = walk;
  const command = commandAt(source.text, at, to);
  if (!command) return -1;
  const defined = define(source, command);
  if (defined !== null) {
    copy(walk.out, run, at, around.origin);
    return defined;
  }
  const write = calledAt(walk, command, around) ?? walk.handle(walk, command, around);
  if (!write) return -1;
  copy(walk.out, run, at, around.origin);
  return write();
}

function atArgument(walk: Walk, at: number, around: Surroundings, run: number): number {
  const number = walk.source.text.charCodeAt(at + 1) - 48;
  const argument = around.args[number - 1];
  if (number < 1 || number > MOST_ARGUMENTS || around.depth === 0) return -1;
  copy(walk.out, run, at, around.origin);
  if (argument) expand(walk, argument.at.start, argument.at.end, argument.around);
  return at + 2;
}

/** What writes the call of a macro, or of a house's own environment, and goes on after it; null where `command` is neither. */
function calledAt(walk: Walk, command: Command, around: Surroundings): Writer | null {
  const { source } = walk;
  let { name, after } = command;
  let ends = false;
  if (name === "begin" || name === "end") {
    const group = groupAt(source, after, command.to);
    if (!group || group.end - group.start > 40) return null;
    ends = name === "end";
    name = `begin:${source.text.slice(group.start, group.end)}`;
    after = group.end + 1;
  } else if (KEPT.has(name)) return null;
  const macro = source.macros.get(name);
  if (!macro || around.depth >= DEEPEST) return null;
  return () => {
    walk.used.add(name);
    const given = ends ? { args: [], end: after } : argumentsAt(source, macro, after, command.to);
    const call: Call = around.origin.call ?? { name: span(command.at, command.after), whole: span(command.at, given.end) };
    const body = ends ? macro.ending : macro.body;
    const here: Surroundings = { ...around, origin: { home: around.origin.home, call } };
    const inside: Surroundings = {
      origin: { home: macro.id, call }, depth: around.depth + 1,
      args: given.args.map((a) => ({ at: a.at, around: a.ours ? { origin: { home: macro.id, call }, args: [], depth: around.depth + 1 } : here })),
    };
    if (body) expand(walk, body.start, body.end, inside);
    return given.end;
  };
}

interface Given {
  readonly at: Span;
  /** The definition's own default. */
  readonly ours: boolean;
}

function argumentsAt(source: MacroText, macro: Macro, after: number, to: number): { readonly args: readonly Given[]; readonly end: number } {
  const { text } = source;
  const args: Given[] = [];
  let end = after;
  for (const kind of macro.takes) {
    const at = pastBlanks(text, end, to);
    if (kind === "s") {
      const star = text.charAt(at) === "*";
      args.push({ at: span(at, at), ours: false });
      if (star) end = at + 1;
      continue;
    }
    if (kind === "o") {
      const option = optionAt(source, at, to);
      args.push(option ? { at: option, ours: false } : { at: macro.fallback ?? span(at, at), ours: macro.fallback !== null });
      if (option) end = option.end + 1;
      continue;
    }
    const group = groupAt(source, at, to);
    const command = text.charCodeAt(at) === BACKSLASH ? commandAt(text, at, to) : null;
    const single = at < to && text.charCodeAt(at) !== OPEN && text.charCodeAt(at) !== CLOSE ? span(at, command ? command.after : at + 1) : span(end, end);
    args.push({ at: group ?? single, ours: false });
    end = group ? group.end + 1 : Math.max(end, single.end);
  }
  return { args, end };
}

/** Writes a stretch between words of our own. */
export function expandBetween(walk: Walk, before: string, at: Span, after: string, around: Surroundings): void {
  add(walk.out, before, at.start);
  expand(walk, at.start, at.end, around);
  add(walk.out, after, at.end);
}
