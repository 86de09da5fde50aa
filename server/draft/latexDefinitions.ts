/** What `\newcommand`, `\def` and their like define in a LaTeX draft. */
import { braced, commandAt, groupAt, groupsAt, optionAt, pastBlanks, type Braced, type Command } from "./latexBraces.js";
import type { Span } from "./span.js";

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

/** A text with the macros that are known in it. */
export interface MacroText extends Braced {
  readonly macros: Map<string, Macro>;
}

export const macroText = (text: string, end: number): MacroText => ({ ...braced(text, end), macros: new Map() });

const MOST_ARGUMENTS = 9;
const MOST_MACROS = 500;

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
  else if (bare && text.charAt(at) === "\\") at = bare.after;
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
  const name = text.charAt(at) === "\\" ? commandAt(text, at, to) : null;
  if (!name) return null;
  let open = name.after;
  while (open < to && open - name.after < LONGEST_PARAMETERS && text.charAt(open) !== "{") open++;
  const body = groupAt(source, open, to);
  if (!body) return null;
  const parameters = text.slice(name.after, open);
  if (PARAMETERS.test(parameters)) record(source, name.name, { body, takes: "m".repeat(parameters.trim().length / 2), fallback: null, ending: null });
  return body.end + 1;
}

function record({ macros }: MacroText, name: string, macro: Omit<Macro, "id">): void {
  if (macros.size < MOST_MACROS) macros.set(name, { ...macro, id: macro.body.start });
}
