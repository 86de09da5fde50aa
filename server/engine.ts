/**
 * The engine's front door: text in, `ComplianceModel` out. Pure: no file system, no clock, no editor types.
 * The language server, the command line and the tests all come in here.
 */
import { assess } from "./compliance/assess.js";
import type { Attached } from "./compliance/filing/answers.js";
import { assessFiling, pointsToPaper, takesPapers } from "./compliance/filing/assess-filing.js";
import { isOtherCase, isSameOrder } from "./compliance/case/in-case.js";
import { listedWith } from "./docket/listed.js";
import { likeliest } from "./compliance/filing/likely.js";
import type { Context, ComplianceModel } from "./compliance/model.js";
import type { Language } from "./draft/draft.js";
import { editReading, readDraft, type Change, type Reading } from "./draft/reading.js";

export { assess, assessFiling, editReading, isOtherCase, isSameOrder, likeliest, listedWith, pointsToPaper, readDraft, takesPapers };
export type { Attached, Change, Context, ComplianceModel, Language, Reading };

/** Reads and judges one whole text. */
export const check = (text: string, language: Language, context: Context): ComplianceModel =>
  assess(readDraft(text, language).draft, context);
