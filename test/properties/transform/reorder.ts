/** The sentences of an argument's paragraphs in another order, where none leans on the one before. */
import { blocksOf, textOf } from "./blocks.js";
import { chance } from "./chance.js";
import { withText, type Sample } from "./sample.js";

/** What a heading opens with: "## ", "**", "\\section*{", "II. ". */
const BEFORE_TITLE = /^(?:#{1,6} |\*\*|\\(?:sub)*section\*?\{)?(?:[IVX]{1,5}\. |[A-Z]\. |\d+\. )?/;
const ARGUMENT = /^(?:legal )?(?:argument|discussion|analysis|legal standards?|standard of review)s?\b/i;
/** "It", "They", "That", "Again": a sentence that says nothing without the one before. */
const LEANS = /^(?:It|Its|They|Their|Them|He|She|His|Her|This|That|These|Those|Such|There|Then|But|And|Or|So|Yet|Both|Neither|Nor|Each|Either|Again|Also|However|Instead|Accordingly|Therefore|Thus|Nevertheless|Moreover|Likewise|Id\.|Nothing|None|Only|Here|Even|Still|No such|The same|Another|Other|As|One|Where)\b/;
/** Whether a sentence tells of the conferral, or of a day: order may matter there. */
const TELLS = /\bconfer|\bmeet\b|\bmet\b|\bcall|\btelephone|\bletter|\be-?mail|\bsupplement|\bserved\b|\b(?:19|20)\d\d\b(?!\))|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d/i;

/** Null where there is no argument with two such sentences in a paragraph. */
export function reorder(sample: Sample, seed: number): Sample | null {
  const { shuffle } = chance(seed);
  let inside = false;
  let changed = false;
  const blocks = blocksOf(sample.text, sample.language).map((block) => {
    const [first = ""] = block.lines;
    if (!block.prose) {
      const title = first.trim().replace(BEFORE_TITLE, "");
      if (/^\s*(?:#|\*\*|\\(?:sub)*section)/.test(first) || (title.length > 3 && first === first.toUpperCase() && /\p{L}/u.test(first))) inside = ARGUMENT.test(title);
      return block;
    }
    const sentences = sentencesOf(block.lines.join(" "));
    if (!inside || sentences.length < 2 || sentences.some((s) => LEANS.test(s) || TELLS.test(s))) return block;
    changed = true;
    return { ...block, lines: [shuffle(sentences).join(" ")] };
  });
  return changed ? withText(sample, textOf(blocks)) : null;
}

/** "Fed. R. Civ. P. 26(b)(1)." and "Acme v. Roe" are not ends of sentences. */
const sentencesOf = (words: string): readonly string[] =>
  words.trim().split(/(?<=[a-z0-9)\]"”]{2}[.!?]["”]?) +(?=["“]?[A-Z])(?<!(?:Fed|Civ|App|Supp|Corp|Inc|Mr|Ms|Dr|Nos?|Ex|Cir|Mo|Kan|Cal|Proc|Ltd|Co|al|Id|cf|St)\. +)/);
