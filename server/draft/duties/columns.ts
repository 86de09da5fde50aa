/**
 * A row of a table set in columns, whose cells go on from line to line: the words of each column together. What stands in the last column
 * is the ruling in a chart of disputes ("GRANTED. Redshift must make it available by April 30"), and is read as the order's own words.
 */

/** Lines that begin a cell at the same place, of so many, make a column. */
const SHARE = 0.5;
const FEWEST = 2;

/** @returns the cells from left to right, or none where the lines are no columns */
export function cellsOf(raw: string): readonly string[] {
  const lines = raw.split("\n").filter((line) => /\w/.test(line));
  if (lines.length < FEWEST || lines.length > 40) return [];
  const starts = startsOf(lines);
  if (starts.length < 2) return [];
  return starts.map((from, i) => lines.map((line) => line.slice(from, starts[i + 1]).trim()).filter((part) => part !== "").join(" "));
}

function startsOf(lines: readonly string[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const line of lines) for (const m of line.matchAll(/ {2}(?=\S)/g)) counts.set(m.index + 2, (counts.get(m.index + 2) ?? 0) + 1);
  const found = [...counts].filter(([at, count]) => count >= Math.max(FEWEST, lines.length * SHARE) && lines.every((line) => at >= line.length || line[at - 1] === " ")).map(([at]) => at).sort((a, b) => a - b);
  const first = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return found[0] === first ? found : [first, ...found];
}
