/** The fields of the caption that the preamble of a LaTeX draft gives, and the definitions made on the way. */
import { commandAt, groupsAt, optionAt } from "./latexBraces.js";
import { define, type MacroText } from "./latexDefinitions.js";
import { argumentRoles, roleByWords, roleOf, type Field, type Role } from "./latexFields.js";
import type { Span } from "./span.js";

export interface CaptionFields {
  readonly fields: readonly Field[];
  /** "Missouri", where `\district{Eastern}` leaves it to another macro. */
  readonly state: string | null;
}

const MOST_FIELDS = 60;

/** Reads the preamble, which ends at `end`; what it defines goes to `source.macros`. */
export function captionFields(source: MacroText, end: number): CaptionFields {
  const { text } = source;
  const fields: Field[] = [];
  let state: string | null = null;
  let i = 0;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c === 37) {
      while (i < end && text.charCodeAt(i) !== 10) i++;
      continue;
    }
    const command = c === 92 ? commandAt(text, i, end) : null;
    if (!command) {
      i += c === 92 ? 2 : 1;
      continue;
    }
    i = command.after;
    const defined = define(source, command);
    if (defined !== null) {
      i = defined;
      continue;
    }
    const option = optionAt(source, i, end);
    const { groups, end: past } = groupsAt(source, option ? option.end + 1 : i, end, 9);
    const first = groups[0];
    if (!first) continue;
    if (command.name === "state") state = text.slice(first.start, first.end).trim();
    const found = fieldsOf(text, command.name, groups, fields);
    if (found.length === 0 || fields.length > MOST_FIELDS) continue;
    fields.push(...found);
    i = past;
  }
  return { fields: [...fields, ...leftToTheClass(source, fields)], state };
}

/** What `\plaintiff{..}` or `\pleadingsetup{court={..}}` gives, by the macro's name or, where nothing before gave it, by its words. */
function fieldsOf(text: string, name: string, groups: readonly Span[], before: readonly Field[]): readonly Field[] {
  const given = argumentRoles(text, name, groups);
  const first = groups[0];
  if (given.length > 0 || !first) return given;
  const named = roleOf(name);
  const role = named ?? roleByWords(name, text.slice(first.start, Math.min(first.end, first.start + 600)));
  return role === null || (named === null && before.some((f) => f.role === role)) ? [] : [{ role, at: first }];
}

/** `\newcommand{\plaintiffname}{Ardith Coe}` that the draft never calls: its class does. */
function leftToTheClass(source: MacroText, fields: readonly Field[]): readonly Field[] {
  const { text, end, macros } = source;
  if (macros.size === 0) return [];
  const told = new Set<Role>(fields.map((f) => f.role));
  const seen = new Map<string, number>();
  for (let i = text.indexOf("\\"); i >= 0 && i < end; i = text.indexOf("\\", i)) {
    const name = commandAt(text, i, end);
    if (name) seen.set(name.name, (seen.get(name.name) ?? 0) + 1);
    i = name ? name.after : i + 2;
  }
  return Array.from(macros).flatMap(([name, macro]): readonly Field[] => {
    const role = macro.takes === "" && macro.ending === null && seen.get(name) === 1 ? roleOf(name) : null;
    return role === null || told.has(role) ? [] : [{ role, at: macro.body }];
  });
}
