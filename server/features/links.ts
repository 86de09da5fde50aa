/**
 * A cited rule leads to where its text was read: the rule's own page where that was, else the order that quotes it best.
 * Nothing is fetched: the editor opens the address when the user asks it to.
 */
import type { DocumentLink } from "vscode-languageserver-types";
import type { Source } from "../../shared-rules/rules.js";
import type { Catalog } from "../compliance/model.js";
import type { Checked } from "../session.js";
import { addressOf } from "./authorityCard.js";
import { ruleCited } from "./citations.js";
import { toRange } from "./positions.js";
import { isDraft } from "./visible.js";

export function links({ document, model }: Checked, catalog: Catalog): DocumentLink[] {
  if (!isDraft(model)) return [];
  return model.draft.citations.flatMap((citation) => {
    const rule = ruleCited(citation, model, catalog);
    const source = rule && bestOf(rule.sources);
    const target = source && addressOf(source);
    return rule && source && target ? [{ range: toRange(document, citation.span), target, tooltip: `${rule.citation}, as read in: ${source.cite}` }] : [];
  });
}

const KINDS: readonly Source["kind"][] = ["rule", "order", "judge-page", "secondary"];
const READS: readonly Source["read"][] = ["full-text", "in-part", "quoted"];

/** The rule itself before orders, what was read whole before what was read in part; of equals, the first. */
const bestOf = (sources: readonly Source[]): Source | null =>
  sources.filter(addressOf).reduce<Source | null>((best, each) => (best === null || rank(each) < rank(best) ? each : best), null);

const rank = ({ kind, read }: Source): number => KINDS.indexOf(kind) * READS.length + READS.indexOf(read);
