/**
 * The engine's front door: text in, `ComplianceModel` out. Pure: no file system, no clock, no editor types.
 * The language server, the command line and the tests all come in here.
 */
import { assess } from "./compliance/assess.js";
import type { Context, ComplianceModel } from "./compliance/model.js";
import type { Language } from "./draft/draft.js";
import { editReading, readDraft, type Change, type Reading } from "./draft/reading.js";

export { assess, editReading, readDraft };
export type { Change, Context, ComplianceModel, Language, Reading };

/** Reads and judges one whole text. */
export const check = (text: string, language: Language, context: Context): ComplianceModel =>
  assess(readDraft(text, language).draft, context);
