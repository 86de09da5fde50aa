/** Parts of a joint paper that are a heading and no more: a side that was left a place is not a side that was heard. */
import type { Draft, SidePart } from "../draft/draft.js";
import type { Span } from "../draft/span.js";
import { textAt } from "../draft/textAt.js";

/** The sides' parts that hold something. */
export const partsTold = (draft: Draft): readonly SidePart[] => draft.sideParts.filter(({ span }) => !isEmptyPart(draft, span));

/** "Defendants' contentions. [none submitted]": a part by its heading alone. */
export const isEmptyPart = (draft: Draft, span: Span): boolean => SAYS_NONE.test(textAt(draft, span).slice(0, LABEL_AND_NOTE));

/** The same of a part whose heading ends at `from`, and the part at `to`: nothing stands there, or a note that nothing was given. */
export function isEmptyBelow({ text }: Draft, from: number, to: number): boolean {
  const words = text.slice(from, Math.min(to, from + LABEL_AND_NOTE));
  return words.trim() === "" || NOTE_ALONE.test(words);
}

const LABEL_AND_NOTE = 160;

/** The words that nothing was given, or that it stands elsewhere: "[none submitted]", "to be provided separately"; not "None of the requests is proper". */
const NONE_GIVEN = String.raw`[\s[(*_]*(?:(?:none|not|nothing|no (?:part|position|portion|response|contentions?))(?: (?:yet|is|are|was|were|has been|have been))* (?:submitted|provided|received|supplied|furnished|returned|given|stated|included|made)\b|(?:(?:is |are )?(?:to be|will be) (?:filed|submitted|served|stated|supplied|provided|set out) (?:separately|later|in (?:an?|its|his|her|their) (?:separate |own )?(?:paper|brief|opposition|letter|filing))|reserved|omitted|see (?:its|the|their) (?:separate|opposition|own))\b)`;
/** A label, and right after it such words. */
const SAYS_NONE = new RegExp(String.raw`^(?:[A-IVX\d]{1,4}[.)] ?)?[^\n.:]{0,80}[.:]?${NONE_GIVEN}`, "iu");
const NOTE_ALONE = new RegExp(`^${NONE_GIVEN}`, "iu");
