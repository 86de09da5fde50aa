/**
 * Macros of a LaTeX draft: what `\newcommand`, `\def` and their like define, and what a call of one stands for.
 *
 * A definition, an argument and the draft itself are all stretches of one text, so an argument is a stretch with the
 * surroundings it was written in. Expansion is bounded on every side: depth, nesting, output and work.
 */
import { add, copy, type Call, type Expanding, type Origin } from "./latexExpansion.js";
import { span, type Span } from "./span.js";

/** A definition: its body, and how its arguments are given. */
export interface Macro {
  readonly id: number;
  readonly body: Span;
  /** One letter an argument: m in braces, o in brackets or the default, s a star. */
  readonly takes: string;
  readonly fallback: Span | null;
  /** The second body of an environment. */
  readonly ending: Span | null;
}

/** The text macros are read in, with its braces matched. */
export interface MacroText {
  readonly text: string;
  readonly end: number;
  /** Just after the brace that closes the one here; 0 where none does. */
  readonly closes: Int32Array;
  readonly macros: Map<string, Macro>;
}

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

export interface Command {
  readonly name: string;
  readonly at: number;
  /** Just after the name. */
  readonly after: number;
  /** Where the stretch being read ends. */
  readonly to: number;
}

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

const BACKSLASH = 92, OPEN = 123, CLOSE = 125, PERCENT = 37, HASH = 35, BRACKET = 91;

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 64;
const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 10 || c === 13;

export function macroText(text: string, end: number): MacroText {
  const closes = new Int32Array(end + 1);
  const open: number[] = [];
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === PERCENT) i = lineEnd(text, i, end);
    else if (c === OPEN) open.push(i);
    else if (c === CLOSE) {
      const at = open.pop();
      if (at !== undefined) closes[at] = i + 1;
    }
  }
  return { text, end, closes, macros: new Map() };
}

/** The group that opens at `at`, without its braces; null where none does. */
export function groupAt({ text, closes }: MacroText, at: number, to: number): Span | null {
  if (at >= to || text.charCodeAt(at) !== OPEN) return null;
  const after = closes[at] ?? 0;
  return after > 0 && after <= to ? span(at + 1, after - 1) : null;
}

/** Past blanks, at most one line end; comments count as blanks. */
export function pastBlanks(text: string, at: number, to: number): number {
  let i = at;
  for (let lines = 0; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 && ++lines > 1) return at;
    if (c === PERCENT) i = lineEnd(text, i, to);
    else if (!isBlank(c)) break;
  }
  return i;
}

function lineEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && text.charCodeAt(i) !== 10) i++;
  return i;
}

/** The groups in braces that follow `at`, and where they end. */
export function groupsAt(source: MacroText, at: number, to: number, most: number): { readonly groups: readonly Span[]; readonly end: number } {
  const groups: Span[] = [];
  let end = at;
  while (groups.length < most) {
    const start = pastBlanks(source.text, end, to);
    const group = groupAt(source, start, to);
    if (!group) break;
    groups.push(group);
    end = group.end + 1;
  }
  return { groups, end };
}

const LONGEST_OPTION = 1000;

/** What stands in the brackets that open at `at`; braces protect. */
export function optionAt({ text, closes }: MacroText, at: number, to: number): Span | null {
  if (text.charCodeAt(at) !== BRACKET) return null;
  for (let i = at + 1; i < Math.min(to, at + LONGEST_OPTION); i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === OPEN) {
      const past = closes[i] ?? 0;
      if (past === 0) return null;
      i = past - 1;
    } else if (c === 93) return span(at + 1, i);
  }
  return null;
}

/** The name of the command at the backslash `at`: letters, with a star after them. */
export function commandAt(text: string, at: number, to: number): Command | null {
  let i = at + 1;
  while (i < to && isLetter(text.charCodeAt(i))) i++;
  return i > at + 1 ? { name: text.slice(at + 1, i), at, after: i, to } : null;
}

const DEFINES = new Set(["newcommand", "renewcommand", "providecommand", "DeclareRobustCommand", "def", "gdef", "edef", "xdef",
  "NewDocumentCommand", "RenewDocumentCommand", "ProvideDocumentCommand", "DeclareDocumentCommand", "newenvironment", "renewenvironment"]);

/** Reads the definition that `command` makes, and returns where it ends; null where it makes none that can be read. */
export function define(source: MacroText, command: Command): number | null {
  if (!DEFINES.has(command.name)) return null;
  if (command.name.endsWith("def")) return defineTex(source, command);
  const { text } = source;
  const { to } = command;
  let at = text.charAt(command.after) === "*" ? command.after + 1 : command.after;
  at = pastBlanks(text, at, to);
  const environment = command.name.endsWith("environment");
  const group = groupAt(source, at, to);
  const bare = group ? null : commandAt(text, at, to);
  const written = group ? text.slice(group.start, group.end).trim() : `\\${bare?.name ?? ""}`;
  if (group) at = group.end + 1;
  else if (bare && text.charCodeAt(at) === BACKSLASH) at = bare.after;
  else return null;
  const name = environment ? `begin:${written}` : written.replace(/^\\/, "");
  let takes = "", fallback: Span | null = null;
  at = pastBlanks(text, at, to);
  if (command.name.endsWith("DocumentCommand")) {
    const asked = groupAt(source, at, to);
    if (!asked) return null;
    takes = text.slice(asked.start, asked.end).replace(/[{[][^{}[\]]{0,80}[}\]]|[^a-zA-Z]/g, "").replace(/[Oo]/g, "o").replace(/[^mos]/g, "m").slice(0, MOST_ARGUMENTS);
    at = asked.end + 1;
  } else {
    const count = optionAt(source, at, to);
    if (count) {
      takes = "m".repeat(Math.max(0, Math.min(MOST_ARGUMENTS, Number(text.slice(count.start, count.end)) || 0)));
      at = pastBlanks(text, count.end + 1, to);
      fallback = optionAt(source, at, to);
      if (fallback) {
        takes = `o${takes.slice(1)}`;
        at = fallback.end + 1;
      }
    }
  }
  const bodies = groupsAt(source, at, to, environment ? 2 : 1);
  const body = bodies.groups[0];
  if (!body) return null;
  if (!/^Provide|^provide/.test(command.name) || !source.macros.has(name)) record(source, name, { body, takes, fallback, ending: bodies.groups[1] ?? null });
  return bodies.end;
}

/** Sentence: "#1#2"; not "#1/#2", whose arguments end at a mark. */
const PARAMETERS = /^(?:#\d){0,9}\s{0,4}$/;
const LONGEST_PARAMETERS = 60;

function defineTex(source: MacroText, { after, to }: Command): number | null {
  const { text } = source;
  const at = pastBlanks(text, after, to);
  const name = text.charCodeAt(at) === BACKSLASH ? commandAt(text, at, to) : null;
  if (!name) return null;
  let open = name.after;
  while (open < to && open - name.after < LONGEST_PARAMETERS && text.charCodeAt(open) !== OPEN) open++;
  const body = groupAt(source, open, to);
  if (!body) return null;
  const parameters = text.slice(name.after, open);
  if (PARAMETERS.test(parameters)) record(source, name.name, { body, takes: "m".repeat(parameters.trim().length / 2), fallback: null, ending: null });
  return body.end + 1;
}

function record({ macros }: MacroText, name: string, macro: Omit<Macro, "id">): void {
  if (macros.size < 500) macros.set(name, { ...macro, id: macro.body.start });
}

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
