/** Words without what joins them to others; in one pass, for a pattern that trims an end looks at every gap before it. */
const JOINTS: ReadonlySet<string> = new Set([" ", ",", ";", ".", ":"]);
const JOINING = [" and", " or", " then", " and it is further", " and it is further ordered", " it is further", " and it is so ordered"];

/** Without the spaces and stops at the end. */
export function trimStops(words: string, keepsStop = false): string {
  let end = words.length;
  while (end > 0 && JOINTS.has(words[end - 1]!) && !(keepsStop && words[end - 1] === ".")) end--;
  return words.slice(0, end);
}

/** And without "and", "or", "and it is further" before them. */
export function trimJoints(words: string): string {
  let rest = trimStops(words);
  for (let turns = 0; turns < 3; turns++) {
    const small = rest.toLowerCase();
    const joining = JOINING.filter((end) => small.endsWith(end)).sort((a, b) => b.length - a.length)[0];
    if (joining === undefined) return rest;
    rest = trimStops(rest.slice(0, rest.length - joining.length));
  }
  return rest;
}
