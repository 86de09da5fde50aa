/** What was applied to this paper and what was not: said once, as information, wherever silence would look like an all-clear. */
import type { Draft } from "../draft/draft.js";
import { titleSpan } from "./check.js";
import type { Finding, Standing } from "./model.js";

export function coverage(draft: Draft, standing: Standing, read: boolean, judges: readonly string[]): readonly Finding[] {
  const message = said(draft, standing, read, judges);
  if (message === null) return [];
  const span = draft.forum?.span ?? titleSpan(draft);
  return [{ code: "not-covered", severity: "information", status: "slip", message, authority: null, span, related: [], fixes: [] }];
}

function said(draft: Draft, standing: Standing, read: boolean, judges: readonly string[]): string | null {
  switch (standing.kind) {
    case "court":
      return read && standing.court.rules.every((r) => r.confirmed === "low")
        ? `The local rules known here for the ${standing.court.name.replace(/^United States District Court for the /u, "")} are not confirmed: check the court's site for its conferral rule.` : null;
    case "not-ours":
      return read || draft.kind === "order" ? `Not covered: ${standing.name} is not a federal trial court, so nothing was checked here.` : null;
    case "federal-only":
      if (standing.court?.id === "cofc") return read ? "Not covered: the Court of Federal Claims has rules of its own (RCFC), whose words were not read. Check the court's site." : null;
      if (read && BANKRUPTCY.test(standing.name)) return THROUGH_7037(standing.name);
      return read ? `Only the federal rules${judges.length > 0 ? ` and the procedures of Judge ${judges.join(" and Judge ")}` : ""} were applied: no local conferral rule is confirmed here for the ${standing.name}. Check the court's site for its local rules and the judge's procedures.` : null;
    case "none-found":
      return read ? "No court was found in this draft, so only the federal rules were applied. Name the court in the caption, or choose one." : null;
  }
}

const BANKRUPTCY = /\bbankruptcy court\b/iu;

/**
 * Fed. R. Bankr. P. 7037 makes Rule 37 apply in adversary proceedings, and 9014 in contested matters (In re Sanchez, Bankr.
 * E.D. Cal. 2008; Rhiel v. Hook, 408 B.R. 115, Bankr. S.D. Ohio 2009). The restyled rules of December 2024 were not read, nor
 * any bankruptcy court's local rules: so this stays a note, and names no rule of its own.
 */
const THROUGH_7037 = (name: string): string =>
  `Only Fed. R. Civ. P. 37(a)(1) and its like were applied, which reach a bankruptcy case through Fed. R. Bankr. P. 7037 and 9014 (as older orders read them): the local rules of the ${name} were not checked. Check the court's site, for a Local Bankruptcy Rule 7037-1 in particular.`;
