/** The words of a sentence that stand before a place in it, on one line and without contractions: where a condition, a denial or the rule's own "must" would be. */
import { writtenOut } from "../draft/contractions.js";
import { sentencesOf } from "../draft/sentences.js";
import { paragraphStart } from "./blankLines.js";

/** Farther back nothing is looked for. */
const NEAR = 300;

/** "If, as S.D. Cal. CivLR 26.1(a) has it, counsel" before "are in the same county": a full stop within a citation ends nothing. */
export function sentenceBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - NEAR), at), paragraph = writtenOut(near.slice(paragraphStart(near, near.length)));
  const last = sentencesOf(`${paragraph}.`).at(-1);
  return last ? paragraph.slice(last.start) : paragraph;
}
