/** "Explain Rule at Cursor": what is under the cursor, or else everything that governs this draft. Markdown. */
import type { Position } from "vscode-languageserver-types";
import type { Catalog, Standing } from "../compliance/model.js";
import type { Checked } from "../session.js";
import { authorityCard, escape } from "./authorityCard.js";
import { explanationAt, message } from "./hover.js";
import { isDraft } from "./visible.js";

export function explain(checked: Checked, position: Position, catalog: Catalog): string | null {
  const { model } = checked;
  if (!isDraft(model)) return null;
  const here = explanationAt(checked, position, catalog, message);
  const cards = model.authorities.map(authorityCard);
  const rest = cards.length > 0 ? cards : ["No rule of the catalog governs this paper."];
  return [here?.markdown ?? [standing(model.standing), ...rest].join("\n\n---\n\n"), DISCLAIMER].join("\n\n---\n\n") + "\n";
}

const DISCLAIMER = "*Not legal advice. The court's own rules and orders, and the judge's procedures, control.*";

function standing(where: Standing): string {
  switch (where.kind) {
    case "court": return `**Rules that govern this draft in ${escape(where.court.name)}**`;
    case "federal-only": return `**${escape(where.name)}**: no local rule of this court is in the catalog; the federal rules apply.`;
    case "none-found": return "**No court found in this draft**: the federal rules apply in every federal trial court. Choose a court to check its local rules.";
    case "not-ours": return `**${escape(where.name)}** is not a federal trial court that we cover.`;
  }
}
