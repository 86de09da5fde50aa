/** Paragraphs of a draft's text: they end at an empty line, whether lines end as on Unix or as on Windows. */

/** Where the paragraph that holds `at` begins. */
export function paragraphStart(text: string, at: number): number {
  let start = lineStart(text, at);
  while (start > 0) {
    const before = lineStart(text, start - 1);
    if (isEmpty(text, before, start - 1)) break;
    start = before;
  }
  return start;
}

/** Where it ends, before the line end of its last line. */
export function paragraphEnd(text: string, at: number): number {
  let end = lineEnd(text, at);
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    if (isEmpty(text, end + 1, next)) break;
    end = next;
  }
  return text[end - 1] === "\r" ? end - 1 : end;
}

const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1);

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

const isEmpty = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === "";
