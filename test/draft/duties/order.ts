/** An order of our own around some operative words. */
import type { Duty } from "../../../server/draft/draft.js";
import { readDraft } from "../../../server/draft/reading.js";

export const orderOf = (words: string, dated = "March 4, 2014"): string =>
  `UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF MISSOURI\n\nROSALIND OKAFOR, Plaintiff,\nv.\nTALLIS SUPPLY CO., Defendant.\n\nNo. 4:13-CV-00817\n\nORDER\n\n${words}\n\nDated: ${dated}\n\n/s/ Imelda Thorne\nUnited States Magistrate Judge\n`;

export const dutiesOf = (words: string, dated?: string): readonly Duty[] => readDraft(orderOf(words, dated), "plaintext").draft.duties;

/** "confer must parties 2014-03-14" */
export const briefly = ({ kind, force, who, due }: Duty): string => `${kind} ${force} ${who} ${due ?? "-"}`;
