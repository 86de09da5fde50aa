/** One line on how a draft stands, for a status bar. */
import type { StandingKind, StatusParams } from "../protocol.js";
import type { Standing } from "../compliance/model.js";
import type { Analysis } from "../session.js";
import { isDraft, visibleFindings } from "./visible.js";

export function status(uri: string, version: number | null, analysis: Analysis): StatusParams {
  if (analysis.kind !== "checked" || !isDraft(analysis.model)) return { ...nothing(uri), version, standing: unread(analysis) };
  const { standing, requirements } = analysis.model;
  return {
    uri,
    version,
    isDraft: true,
    court: courtOf(standing),
    standing: standing.kind,
    unmet: requirements.filter((requirement) => requirement.status === "unmet").length,
    findings: visibleFindings(analysis).length,
  };
}

/** The status of a document that has nothing to say. */
export const nothing = (uri: string): StatusParams =>
  ({ uri, version: null, isDraft: false, court: null, standing: "none-found", unmet: 0, findings: 0 });

function unread(analysis: Analysis): StandingKind {
  return analysis.kind === "too-large" || analysis.kind === "failed" ? analysis.kind : "none-found";
}

function courtOf(standing: Standing): StatusParams["court"] {
  switch (standing.kind) {
    case "court": return pick(standing.court);
    case "federal-only": return standing.court && pick(standing.court);
    case "none-found":
    case "not-ours": return null;
  }
}

const pick = ({ id, name, abbreviation }: { id: string; name: string; abbreviation: string }) => ({ id, name, abbreviation });
