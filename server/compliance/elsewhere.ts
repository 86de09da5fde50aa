/** The texts beside a draft that findings point into, by name: papers filed with it, and the case file. */
import type { ComplianceModel } from "./model.js";

export const textsElsewhere = ({ papers = [], caseFile }: ComplianceModel): ReadonlyMap<string, string> =>
  new Map([...papers.map(({ name, draft }) => [name, draft.text] as const), ...(caseFile ? [[caseFile.name, caseFile.text] as const] : [])]);
