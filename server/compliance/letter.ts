/** Whether a paper is a letter to a judge. */
import type { Draft } from "../draft/draft.js";
import type { Span } from "../draft/span.js";

/** "Dear Judge Orr", "Your Honor"; not "Dear Counsel". */
const TO_A_JUDGE = /^[ \t]*(?:Dear (?:Magistrate |Chief )?Judge|Your Honor)\b/mu;
/** "Letter Motion", "Joint Letter re Discovery Dispute"; not "Motion to Compel". */
const LETTER = /\bletter/iu;

export function salutation({ text }: Draft): Span | null {
  const m = TO_A_JUDGE.exec(text);
  return m && { start: m.index, end: m.index + m[0].length };
}

export const isLetter = (draft: Draft): boolean => salutation(draft) !== null || LETTER.test(draft.title?.text ?? "");
