/**
 * A draft's lines in blocks between blank lines, and which blocks are running prose: sentences whose line breaks mean
 * nothing. Captions, lists, signatures, tables, logs and code are set line by line and are left as they stand.
 */
import type { Language } from "../../../server/draft/draft.js";
import { linesOf } from "./sample.js";

export interface Block {
  readonly lines: readonly string[];
  readonly prose: boolean;
}

const FENCE = /^\s{0,3}(?:```|~~~|---$)/;
const VERBATIM = /\\begin\{(?:verbatim|lstlisting|tabular|longtable|comment)\}/;
const END_VERBATIM = /\\end\{(?:verbatim|lstlisting|tabular|longtable|comment)\}/;

export function blocksOf(text: string, language: Language): readonly Block[] {
  const out: Block[] = [];
  let open: string[] = [];
  let fenced = false;
  const close = (): void => {
    if (open.length > 0) out.push({ lines: open, prose: !fenced && isProse(open, language) });
    open = [];
  };
  for (const [i, line] of linesOf(text).entries()) {
    const edge = language === "latex" ? (fenced ? END_VERBATIM : VERBATIM).test(line) : FENCE.test(line) && (!line.includes("---") || i === 0 || fenced);
    if (edge) {
      close();
      out.push({ lines: [line], prose: false });
      fenced = !fenced;
    } else if (line.trim() === "") {
      close();
      out.push({ lines: [line], prose: false });
    } else open.push(line);
  }
  close();
  return out;
}

export const textOf = (blocks: readonly Block[]): string => blocks.map((b) => b.lines.join("\n")).join("\n");

/** Rewrites the running prose and leaves the rest. */
export const mapProse = (text: string, language: Language, rewrite: (lines: readonly string[], index: number) => readonly string[]): string =>
  textOf(blocksOf(text, language).map((b, i) => (b.prose ? { ...b, lines: rewrite(b.lines, i) } : b)));

const SET_LINE = /^\s*(?:[>|#\\%<•◦–—]|[-*+]\s|\*\*|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{2,5})[.)]\s|\[\^|\d{1,4}[/-]\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})? ?[:–—-])/;
const SET_FIRST_LINE = /^\s*(?:[>|#\\%<]|\*\*[^*]+\*\*$|\[\^|\d{1,4}[/-]\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})? ?[:–—-])/;
const SHORTEST = 60;
const SHORTEST_FULL_LINE = 40;

function isProse(lines: readonly string[], language: Language): boolean {
  const [first = "", ...rest] = lines;
  const words = lines.join(" ").trim();
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const small = words.match(/\p{Ll}/gu)?.length ?? 0;
  return words.length >= SHORTEST
    && small > 0.6 * letters
    && /[.:;?!)"”’\]*_]$/.test(words)
    && !/\S {3,}\S|\t|\/s\/|_{4,}|\bs\/ | {2}$|\\\\|\\$|(?<!\\)%|^v\.$|\S\|/m.test(lines.join("\n"))
    && !SET_FIRST_LINE.test(first)
    && rest.every((line) => !SET_LINE.test(line) && !/^\s{2,}/.test(line))
    && (language === "plaintext" || language === "legal-draft" || !/^(?: {4}|\t)/.test(first))
    && lines.slice(0, -1).every((line) => line.length >= SHORTEST_FULL_LINE)
    && !/^(?:Hon|To|Re|Dear|Attorneys?|Counsel for)\b[^.]{0,40}[:,]$/m.test(lines.join("\n"));
}
