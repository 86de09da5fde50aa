/** "Did you mean": the few known names nearest to an unknown one. */

/** The best three of `known` that are close to `word`, by the number of letters to change, or that hold it. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const sought = plain(word);
  if (sought === "") return [];
  const allowed = Math.max(1, Math.floor(sought.length / 3));
  return known
    .map((name) => ({ name, distance: closeness(sought, plain(name)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

const closeness = (sought: string, name: string): number =>
  sought === name ? 0 : sought.length >= 3 && (name.includes(sought) || (name.length >= 3 && sought.includes(name))) ? 0.5 : distance(sought, name);

/** Letters to insert, drop, change or swap with their neighbour. Three rows suffice. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Infinity;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(change, at(row, j) + 1, at(next, j - 1) + 1, swapped ? at(before, j - 2) + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

const at = (row: readonly number[], n: number): number => row[n] ?? Infinity;
