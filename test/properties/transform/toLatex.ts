/** A plain draft as LaTeX source: preamble, centred court and title, sections, special characters escaped. */
import { chance } from "./chance.js";
import { isNumbered, isPasted, type Sample } from "./sample.js";
import { partsOf, type Part } from "./shape.js";

export interface LatexDress {
  readonly starred: boolean;
  readonly bold: boolean;
  readonly ties: boolean;
  readonly seed: number;
}

/** Null where the draft is not plain, or sets things in columns that LaTeX would need a table for. */
export function toLatex(sample: Sample, dress: LatexDress): Sample | null {
  if (sample.language !== "plaintext" || isNumbered(sample.text) || isPasted(sample.text)) return null;
  const parts = partsOf(sample.text);
  if (!parts.some((p) => p.kind === "title")) return null;
  const body = parts.map((p) => latexOf(p, dress));
  const text = ["\\documentclass[12pt]{article}", "\\usepackage[margin=1in]{geometry}", "\\begin{document}", "", body.join("\n"), "", "\\end{document}", ""].join("\n");
  return { ...sample, text, language: "latex" };
}

function latexOf(part: Part, { starred, bold, ties, seed }: LatexDress): string {
  if (part.kind === "blank") return "";
  const { below } = chance(seed);
  const words = part.lines.map((line) => (ties ? tied(escaped(line.trim())) : escaped(line.trim())));
  switch (part.kind) {
    case "title": return `\\begin{center}\n${bold ? `\\textbf{${words.join(" ")}}` : words.join("\\\\\n")}\n\\end{center}`;
    case "heading": return `\\section${starred ? "*" : ""}{${words.join(" ")}}\n`;
    case "caption": return below(2) === 0 && /COURT/.test(words[0] ?? "") ? `\\begin{center}\n${words.join("\\\\\n")}\n\\end{center}` : `\\noindent ${words.join("\\\\\n")}`;
    case "set": return `\\noindent ${words.join("\\\\\n")}`;
    case "prose": return words.join("\n");
  }
}

const escaped = (line: string): string => {
  const marked = line
    .replace(/\\/g, "\ue000")
    .replace(/[&%$#_{}]/g, (c) => `\\${c}`)
    .replace(/~/g, "\\textasciitilde{}")
    .replace(/\^/g, "\\textasciicircum{}")
    .replace(/\ue000/g, "\\textbackslash{}")
    .replace(/§/g, "\\S{}")
    .replace(/—/g, "---").replace(/–/g, "--")
    .replace(/ {3,}/g, "\\hfill ");
  return marked.replace(/(^|[\s([])"/g, "$1``").replace(/"/g, "''");
};

/** "Mr. Hill", "No. 3" and "May 4" are kept on one line. */
const tied = (line: string): string => line.replace(/\b(Mr|Ms|Dr|No|Nos|L\.R|Fed|Civ)\. (?=\S)/g, "$1.~").replace(/\b((?:January|February|March|April|May|June|July|August|September|October|November|December)) (?=\d)/g, "$1~");
