/**
 * What the user is to see of a checked document: nothing where it is no draft, and every finding at the severity
 * that the settings give it, without those turned off.
 */
import type { ComplianceModel, Finding } from "../compliance/model.js";
import type { Checked } from "../session.js";

/** A README or a letter home is not a draft: no kind of paper that we know, filed nowhere, and none that an order of its case directs. */
export const isDraft = ({ draft, requirements }: ComplianceModel): boolean => draft.kind !== "other" || draft.forum !== null || requirements.some(({ duty }) => duty !== undefined);

export function visibleFindings({ model, settings }: Checked): readonly Finding[] {
  if (!isDraft(model)) return [];
  return model.findings.flatMap((finding) => {
    const severity = settings.severity.get(finding.code) ?? finding.severity;
    return severity === "off" ? [] : severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
}
