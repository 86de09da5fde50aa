/** The labels of lists and numbered headings ("1.", "(a)", "IV."), which Word works out and does not store. */
import type { ListPlace } from "./styles.js";
import { child, childrenNamed, toggle, valueOf, type Element } from "./xml.js";

/** Called for each numbered paragraph in turn; the label, or "" where none is shown. */
export type LabelOf = (place: ListPlace) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" */
  readonly pattern: string;
  /** All numbers plain, whatever their own levels say. */
  readonly plain: boolean;
  readonly restarts: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists of one family count on from each other. */
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

export function labelsOf(part: Element | null): LabelOf {
  const families = familiesOf(childrenNamed(part ?? undefined, "abstractNum"));
  const lists = new Map(childrenNamed(part ?? undefined, "num").map((list) => [list.attributes["numId"] ?? "", listOf(list, families)]));
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  return ({ list: id, level: asked, style }) => {
    const list = lists.get(id);
    const at = asked ?? [...(list?.levels ?? [])].find(([, level]) => style !== null && level.style === style)?.[0] ?? 0;
    const level = list?.levels.get(at);
    if (!list || !level) return "";
    const counts = counters.get(list.family) ?? new Map<number, number>();
    counters.set(list.family, counts);
    const start = list.starts.get(at);
    if (start !== undefined && !begun.has(`${id}/${at}`)) counts.delete(at);
    begun.add(`${id}/${at}`);
    for (let above = 0; above < at; above += 1) if (!counts.has(above)) counts.set(above, firstOf(list, above));
    const before = counts.get(at);
    counts.set(at, before === undefined ? firstOf(list, at) : before + 1);
    for (const deeper of [...counts.keys()]) if (deeper > at && list.levels.get(deeper)?.restarts !== false) counts.delete(deeper);
    return written(list, level, counts);
  };
}

const firstOf = (list: List, level: number): number => list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;

function listOf(list: Element, families: ReadonlyMap<string, ReadonlyMap<number, Level>>): List {
  const family = valueOf(list, "abstractNumId") ?? "";
  const levels = new Map(families.get(family) ?? []);
  const starts = new Map<number, number>();
  for (const override of childrenNamed(list, "lvlOverride")) {
    const at = Number(override.attributes["ilvl"] ?? 0);
    const level = child(override, "lvl");
    const start = valueOf(override, "startOverride");
    if (level) levels.set(at, levelOf(level));
    if (start !== undefined) starts.set(at, Number(start));
  }
  return { family, levels, starts };
}

/** A family may borrow its levels from the one that defines a list style. */
function familiesOf(elements: readonly Element[]): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  const ofStyle = new Map(elements.flatMap((each) => {
    const style = valueOf(each, "styleLink");
    return style === undefined ? [] : [[style, each] as const];
  }));
  return new Map(elements.map((each) =>
    [each.attributes["abstractNumId"] ?? "", levelsOf(ofStyle.get(valueOf(each, "numStyleLink") ?? "") ?? each)]));
}

const levelsOf = (family: Element): ReadonlyMap<number, Level> =>
  new Map(childrenNamed(family, "lvl").map((level) => [Number(level.attributes["ilvl"] ?? 0), levelOf(level)]));

const levelOf = (level: Element): Level => ({
  start: Number(valueOf(level, "start") ?? 1),
  format: valueOf(level, "numFmt") ?? "decimal",
  pattern: valueOf(level, "lvlText") ?? "",
  plain: toggle(level, "isLgl") ?? false,
  restarts: valueOf(level, "lvlRestart") !== "0",
  style: valueOf(level, "pStyle"),
});

function written(list: List, level: Level, counts: ReadonlyMap<number, number>): string {
  if (level.format === "none") return "";
  if (level.format === "bullet") return "•";
  return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return numeral(counts.get(at) ?? firstOf(list, at), level.plain ? "decimal" : list.levels.get(at)?.format ?? "decimal");
  }).trim();
}

function numeral(n: number, format: string): string {
  switch (format) {
    case "lowerLetter": return letters(n);
    case "upperLetter": return letters(n).toUpperCase();
    case "lowerRoman": return roman(n).toLowerCase();
    case "upperRoman": return roman(n);
    case "decimalZero": return String(n).padStart(2, "0");
    case "ordinal": return `${n}${suffix(n)}`;
    case "ordinalText": return ORDINALS[n - 1] ?? `${n}${suffix(n)}`;
    case "cardinalText": return CARDINALS[n - 1] ?? String(n);
    case "none": case "bullet": return "";
    default: return String(n);
  }
}

/** a ... z, aa, bb ... */
const letters = (n: number): string =>
  n < 1 || n > 260 ? String(n) : String.fromCharCode(97 + ((n - 1) % 26)).repeat(1 + Math.floor((n - 1) / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
];

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let out = "";
  for (const [value, letter] of ROMAN) for (; rest >= value; rest -= value) out += letter;
  return out;
}

const suffix = (n: number): string =>
  n % 100 >= 11 && n % 100 <= 13 ? "th" : ["th", "st", "nd", "rd"][n % 10] ?? "th";

const CARDINALS = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
const ORDINALS = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth"];
