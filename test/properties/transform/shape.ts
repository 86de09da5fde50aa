/** What the blocks of a plain draft are: the caption's lines, the title, the headings, the running text. */
import { blocksOf, type Block } from "./blocks.js";

export type Part =
  | { readonly kind: "blank" }
  | { readonly kind: "caption" | "set" | "prose"; readonly lines: readonly string[] }
  | { readonly kind: "title" | "heading"; readonly lines: readonly string[] };

/** All in capitals but for a letter or two in brackets: "LOCAL RULE 3.01(g) CERTIFICATION". */
const isLoud = (line: string): boolean => line.replace(/\P{L}/gu, "").length >= 4 && line.replace(/\([a-z]\)/g, "").replace(/L\.? ?Civ\.? ?R/g, "") === line.replace(/\([a-z]\)/g, "").replace(/L\.? ?Civ\.? ?R/g, "").toUpperCase() && !/[.,;:]$|\/s\/|\d{4}$|\bv\.|_{3}|[)§]\s*$/.test(line.trim()) && line.trim().length <= 90;
const PARTY = /\b(?:Plaintiff|Defendant|Petitioner|Respondent)s?\b[.,)]*|\bv\.|\bCase No\b/i;

/** The parts in order; the title is the first line in capitals below the parties. */
export function partsOf(text: string): readonly Part[] {
  const blocks = blocksOf(text, "plaintext");
  const versus = blocks.findIndex((b) => b.lines.some((l) => /(?:^|\s)vs?\.(?:\s|$)/.test(l)));
  const titleAt = blocks.findIndex((b, i) => i > versus && versus >= 0 && isTitle(b));
  return blocks.flatMap((b, i) => partsIn(b, i, titleAt));
}

const isTitle = (b: Block): boolean => b.lines.every((l) => isLoud(l)) && !b.lines.some((l) => PARTY.test(l) && !/MOTION|REQUEST|APPLICATION|LETTER|STATEMENT/.test(l));

function partsIn(block: Block, at: number, titleAt: number): readonly Part[] {
  const [first = "", ...rest] = block.lines;
  if (first.trim() === "" && rest.length === 0) return [{ kind: "blank" }];
  if (at === titleAt) return [{ kind: "title", lines: block.lines }];
  if (at < titleAt) return [{ kind: "caption", lines: block.lines }];
  if (titleAt >= 0 && isLoud(first)) {
    const more = rest.length > 0 && rest.every(isLoud) ? rest : [];
    const body = more.length > 0 ? [] : rest;
    return [{ kind: "heading", lines: [first, ...more] }, ...(body.length > 0 ? [{ kind: "set" as const, lines: body }] : [])];
  }
  return [{ kind: block.prose ? "prose" : "set", lines: block.lines }];
}
