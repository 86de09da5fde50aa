/**
 * What the user is to see of a checked document: nothing where it is no draft, and every finding at the severity
 * that the settings give it, without those turned off.
 */
import type { Finding } from "../compliance/model.js";
import type { Draft } from "../draft/draft.js";
import type { Checked } from "../session.js";

/** A README or a letter home is not a draft: no kind of paper that we know, and filed nowhere. */
export const isDraft = (draft: Draft): boolean => draft.kind !== "other" || draft.forum !== null;

export function visibleFindings({ model, settings }: Checked): readonly Finding[] {
  if (!isDraft(model.draft)) return [];
  return model.findings.flatMap((finding) => {
    const severity = settings.severity.get(finding.code) ?? finding.severity;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}
