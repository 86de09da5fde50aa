/**
 * The court of a caption that names no district court: a bankruptcy court, or one that only the workspace's rules know, recognised by the name they give for its captions. The caption's reader
 * says that the paper is in no federal district court, and where the court's name begins; the name may run over several
 * lines ("SUPERIOR COURT OF CALIFORNIA / COUNTY OF NAPA").
 */
import type { Draft } from "../draft/draft.js";
import { textAt } from "../draft/textAt.js";
import type { Catalog } from "./model.js";

export function captionedCourt(draft: Draft, { courts }: Catalog): string | null {
  const { forum } = draft;
  if (forum?.kind !== "not-ours" && forum?.kind !== "federal-unknown") return null;
  const head = wordsOf(textAt(draft, { start: forum.span.start, end: forum.span.start + HEAD })).slice(0, WORDS);
  const named = [...courts.values()].flatMap(({ id, captions = [] }) => captions.map((caption) => ({ id, words: wordsOf(caption) })));
  const found = named.filter(({ words }) => words.length > 0 && startOf(words, head) <= LEAD).sort((a, b) => b.words.length - a.words.length);
  return found[0]?.id ?? (forum.kind === "federal-unknown" ? (forum.bankruptcy ?? null) : null);
}

/** How much of the caption is looked at, from where the court's name begins. */
const HEAD = 600;
const WORDS = 40;
/** "IN THE", "STATE OF NORTH CAROLINA, COUNTY OF WAKE" and the like may stand before. */
const LEAD = 9;

/** Where `words` stand in `head`; after everything where they do not. */
function startOf(words: readonly string[], head: readonly string[]): number {
  const at = head.findIndex((_, n) => words.every((word, k) => head[n + k] === word));
  return at < 0 ? Infinity : at;
}

/** Matches "COURT" and "OF" in "\textbf{COURT} OF"; of "\textbf" nothing. */
const WORD = /\\[a-z]+|[\p{L}\p{N}']+/giu;

/** Letters only, in small: marks of Markdown and commands of LaTeX are none of the name. */
const wordsOf = (text: string): readonly string[] =>
  (text.replace(/’/g, "'").toLowerCase().match(WORD) ?? []).filter((word) => !word.startsWith("\\"));
