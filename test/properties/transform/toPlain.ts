/** A Markdown draft as plain text: headings on lines of their own, quotations set in, emphasis gone. */
import { linesOf, type Sample } from "./sample.js";

/** Null where tables, fences, footnotes or HTML carry words. */
export function toPlain(sample: Sample, { loud }: { readonly loud: boolean }): Sample | null {
  if (sample.language !== "markdown" || /^\s*\||^```|^~~~|\[\^|^---\n[a-z]+:|<[a-z/!][^>]*>|^\s*!\[/m.test(sample.text)) return null;
  const out: string[] = [];
  for (const raw of linesOf(sample.text)) {
    const line = raw.replace(/ {2}$|\\$/, "");
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1]?.replace(/#+$/, "").trim();
    if (/^(?:={3,}|-{3,}|\*{3,})$/.test(line.trim())) continue;
    if (heading !== undefined) out.push(loud ? unmarked(heading).toUpperCase() : unmarked(heading));
    else if (/^>/.test(line)) out.push(line.replace(/^> ?/, "").trim() === "" ? "" : `          ${unmarked(line.replace(/^> ?/, ""))}`);
    else out.push(unmarked(line));
  }
  return { ...sample, text: out.join("\n"), language: "plaintext" };
}

const unmarked = (line: string): string => line
  .replace(/\*\*(?=\S)([^*]+)\*\*/g, "$1")
  .replace(/__(?=[^_\s])([^_]+)__/g, "$1")
  .replace(/(?<![\w*])\*(?=[^\s*])([^*]+)\*\B/g, "$1")
  .replace(/\b_(?=[^\s_])([^_]+)_\b/g, "$1")
  .replace(/\[([^\]\n]+)\]\((?:https?:|\.|#)[^)\n]*\)/g, "$1")
  .replace(/\\([*_#[\]`~>-])/g, "$1");
