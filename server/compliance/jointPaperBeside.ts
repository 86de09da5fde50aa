/**
 * "The parties' joint stipulation under L.R. 37-2 is filed herewith": where one side's motion says that the joint paper of both sides
 * is filed beside it. C.D. Cal. L.R. 37-2 has the stipulation filed with the notice of motion, so that a notice of one side's is as it
 * should be, and what the parties did to confer may be told in the stipulation.
 */
import type { Rule } from "../../shared-rules/rules.js";
import type { Draft } from "../draft/draft.js";
import { sentencesOf } from "../draft/sentences.js";
import { shift, type Span } from "../draft/span.js";
import { blocksIn } from "./orders/seen.js";

/** Whether a rule asks for one paper of both sides. */
export const wantsJoint = ({ form }: Rule): boolean => JOINT.has(form);
const JOINT: ReadonlySet<Rule["form"]> = new Set<Rule["form"]>(["joint-letter", "joint-motion", "joint-statement", "joint-stipulation"]);

/** The words that say so, in the motion's text between its title and the signature. */
export function jointPaperBeside({ kind, text, title, signature }: Draft): Span | null {
  if (kind !== "motion" || !MAY_BE.test(text)) return null;
  const start = title?.span.end ?? 0;
  for (const block of blocksIn(text, { start, end: Math.max(start, signature?.start ?? text.length) })) {
    const words = text.slice(block.start, block.end);
    for (const each of sentencesOf(words)) {
      const sentence = words.slice(each.start, each.end), found = BESIDE.exec(sentence);
      if (found && !NOT_THERE.test(sentence)) return shift({ start: found.index, end: found.index + found[0].length }, block.start + each.start);
    }
  }
  return null;
}

/** A look before the sentences are gone through. */
const MAY_BE = /\bjoint\s/iu;
const PAPER = String.raw`\bjoint\s+(?:\S+\s+){0,3}?(?:stipulation|letter|statement|submission|report)\b`;
const FILED = String.raw`\b(?:filed|submitted|lodged|served|attached|appended)\s+(?:\S+\s+){0,2}?(?:herewith|hereto|concurrently|contemporaneously|simultaneously|with this (?:notice|motion))\b`;
/** "joint stipulation under L.R. 37-2 is filed herewith", "filed herewith is the Joint Stipulation", "the accompanying joint letter"; not "ordered to file a joint letter". */
const BESIDE = new RegExp(String.raw`${PAPER}\S*\s+(?:\S+\s+){0,10}?${FILED}|${FILED}\s+(?:\S+\s+){0,4}?${PAPER}|\b(?:accompanying|attached|concurrently[- ]filed)\s+${PAPER}`, "iu");
/** "no joint stipulation", "refused to sign", "in lieu of a joint stipulation, a declaration is filed herewith"; not "cannot agree", "Interrogatory No. 3". */
const NOT_THERE = /\b(?:no(?!\.)|without|in lieu of|instead of|absence of|refus\w+|declin\w+|unable|fail\w*|never|will be|to be)\b|\bnot (?:\S+ )?(?:filed|submitted|lodged|served|attached|sign|join|prepare|provide|possible)/iu;
