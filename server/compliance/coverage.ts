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
      if (read && standing.bankruptcy) return throughBankruptcyRules(standing.name, standing.court?.abbreviation ?? null);
      return read ? `Only the federal rules${judges.length > 0 ? ` and the procedures of Judge ${judges.join(" and Judge ")}` : ""} were applied: no local conferral rule is confirmed here for the ${standing.name}. Check the court's site for its local rules and the judge's procedures.` : null;
    case "none-found":
      return read ? "No court was found in this draft, so only the federal rules were applied. Name the court in the caption, or choose one." : null;
  }
}

/**
 * What reaches a bankruptcy court, and that no bankruptcy court's own rules were read: Local Bankruptcy Rule 7037-1 often says
 * how to confer. A local rule that the workspace brings is one known.
 */
const throughBankruptcyRules = (name: string, abbreviation: string | null): string =>
  `Applied here: the certification of Fed. R. Civ. P. 37(a)(1) and 26(c)(1), which Fed. R. Bankr. P. 7037, 7026 and 9014(c) bring into adversary proceedings and, unless the court directs otherwise, contested matters. The district court's local rules were not applied, and no local conferral rule is confirmed here for ${abbreviation ?? `the ${name}`}: check the court's site, for a Local Bankruptcy Rule 7037-1 in particular, and the judge's procedures.`;
