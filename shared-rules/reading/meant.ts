/** What somebody meant who wrote a word that is not among those a file takes: "judge" for judges, "statement in motion", "High", "discovry". */

/** The one candidate that is nearest, or null where none is near, or two are alike. */
export function meant(word: string, candidates: readonly string[]): string | null {
  const plain = squeezed(word);
  if (plain.length < 3) return null;
  const same = candidates.filter((each) => squeezed(each) === plain);
  const begun = candidates.filter((each) => squeezed(each).startsWith(plain) || (plain.startsWith(squeezed(each)) && squeezed(each).length >= 4));
  const slips = candidates.filter((each) => isOneSlip(plain, squeezed(each)));
  return [same, slips, begun].find((found) => found.length > 0 && found.length < 2)?.[0] ?? null;
}

const squeezed = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, "");

/** One letter more, less or another, or two that changed places; and not in short words. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0, end = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

export const didYouMean = (word: unknown, candidates: readonly unknown[]): string => {
  const found = typeof word === "string" ? meant(word, candidates.filter((each) => typeof each === "string")) : null;
  return found === null ? "" : ` (did you mean ${found}?)`;
};
