/** The papers that a case file has read with a motion. */
import type { CaseFile } from "../../shared-rules/case.js";

/** @param motion the motion's path from the case file's folder, with slashes */
export const listedWith = ({ filings }: CaseFile, motion: string): readonly string[] =>
  [...new Set(filings.filter((filing) => filing.motion === motion).flatMap((filing) => filing.with))];
