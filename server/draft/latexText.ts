/** Finding one's way in LaTeX source: names of commands and groups in braces. Looks are bounded. */
import { LOOK_AHEAD } from "./blocks.js";

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 64;

/** Where the name of the command at the backslash `at` ends; a starred name takes its star. */
export function commandEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && i - at < 60 && isLetter(text.charCodeAt(i))) i++;
  return i > at + 1 && text.charCodeAt(i) === 42 ? i + 1 : i;
}

/** Just after the bracket that closes the one at `open`, or -1 where none does within reach. */
export function groupEnd(text: string, open: number, end: number): number {
  const opener = text.charCodeAt(open);
  const closer = opener === 123 ? 125 : 93;
  const limit = Math.min(end, open + LOOK_AHEAD);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 92) i++;
    else if (c === opener) depth++;
    else if (c === closer && --depth === 0) return i + 1;
  }
  return -1;
}

/** Past the groups that follow at once: "[..]" always, "{..}" where `braces` says so. */
export function pastGroups(text: string, at: number, end: number, braces: number): number {
  let i = at;
  let left = braces;
  for (let groups = 0; groups < 6 && i < end; groups++) {
    const c = text.charCodeAt(i);
    if (c !== 91 && (c !== 123 || left-- <= 0)) break;
    const stop = groupEnd(text, i, end);
    if (stop < 0) break;
    i = stop;
  }
  return i;
}
