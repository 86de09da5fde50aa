/** Head lines out of plain text, for tests: what the text layer would pass, its ornaments kept and its spaces closed up. */
import type { HeadLine } from "../../server/draft/headLine.js";

/** One line of `draft`, cleaned, that knows where each of its characters stands. */
const lineAt = (draft: string, start: number, end: number): HeadLine => {
  const raw = draft.slice(start, end);
  let text = "";
  const at: number[] = [];
  const heading = /^\s*#+ /.test(raw);
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charAt(i).replace(/[\u2018\u2019]/, "'").replace(/[\u201c\u201d]/, '"');
    if (/[*#`~>]/.test(c) && !/ /.test(raw.charAt(i - 1) + raw.charAt(i + 1))) continue;
    if (c === "#" || (c === "*" && raw.charAt(i + 1) === "*")) continue;
    if (/\s/.test(c) && (text === "" || text.endsWith(" "))) continue;
    text += /\s/.test(c) ? " " : c;
    at.push(start + i);
  }
  text = text.trimEnd();
  const place = (i: number): number => at[i] ?? end;
  return {
    text, heading,
    span: { start: place(0), end: text === "" ? end : place(text.length - 1) + 1 },
    locate: (s) => ({ start: place(s.start), end: s.end > s.start ? place(s.end - 1) + 1 : place(s.start) }),
  };
};

export const headLines = (draft: string): readonly HeadLine[] => {
  const lines: HeadLine[] = [];
  let start = 0;
  for (const raw of draft.split("\n")) {
    const line = lineAt(draft, start, start + raw.length);
    if (line.text !== "") lines.push(line);
    start += raw.length + 1;
  }
  return lines;
};
