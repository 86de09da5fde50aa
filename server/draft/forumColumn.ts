/**
 * A caption in two columns with nothing but blanks between them, which are gone: the court's words end a line that a party
 * begins, and its district ends one of the next.
 */
import type { ForumMatch } from "./forum.js";
import { courtWords, districtFrom } from "./forumCourt.js";
import { wordsOf } from "./forumWords.js";
import { join, type HeadLine } from "./headLine.js";

export function courtBesideParties(lines: readonly HeadLine[]): ForumMatch | null {
  for (let n = 0; n < Math.min(lines.length, 40); n++) {
    const line = lines[n];
    if (!line || line.text.length > 120 || !/court/i.test(line.text)) continue;
    const words = wordsOf(line.text);
    const k = words.findIndex((_, i) => i > 0 && i <= 8 && courtWords(words.slice(i))?.federal === true);
    const to = k < 0 ? 0 : k + (courtWords(words.slice(k))?.to ?? 0);
    if (k < 0 || to !== words.length || words.filter(({ small }) => small).length > 1) continue;
    for (let m = n + 1; m < Math.min(lines.length, n + 4); m++) {
      const below = lines[m];
      if (!below || below.text.length > 120) break;
      const named = wordsOf(below.text);
      const at = named.findIndex((_, i) => { const found = districtFrom(named, i); return found?.court && (found.to === named.length || named.slice(found.to).some(({ word }) => word === "DIVISION")); });
      const district = at < 0 ? null : districtFrom(named, at);
      if (!district?.court || named.filter(({ small }) => small).length > 4) continue;
      const { court } = district;
      const joined = join([{ line, cell: { text: line.text.slice(words[k]!.start), start: words[k]!.start } }, { line: below, cell: { text: below.text.slice(named[at]!.start), start: named[at]!.start } }]);
      return { forum: { kind: "federal", court: court.id, name: court.name, span: joined.locate({ start: 0, end: joined.text.length }) }, first: n, last: m };
    }
  }
  return null;
}
