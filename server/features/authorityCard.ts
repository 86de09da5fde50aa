/**
 * One authority on a card: what it asks in plain words, what happens otherwise, where its text came from, and how far
 * that was confirmed. Shown by hovers and by "Explain Rule"; Markdown.
 */
import { ageInWords } from "../../shared-rules/judges.js";
import type { Rule, Source } from "../../shared-rules/rules.js";

export function authorityCard(rule: Rule): string {
  return [
    `**${escape(rule.citation)}**${formerly(rule)}`,
    `*${whose(rule)}${confirmation(rule)}*`,
    escape(rule.summary),
    rule.consequence && `*Otherwise:* ${escape(rule.consequence)}`,
    rule.caveat && escape(rule.caveat),
    sources(rule.sources),
  ].filter(Boolean).join("\n\n");
}

/** A judge's, with their age; and said where it is not the catalog's word. */
const whose = (rule: Rule): string =>
  (rule.judge === undefined ? "" : `Procedures of Judge ${escape(rule.judge)}, ${rule.origin === undefined ? `read ${ageInWords(rule)}` : "which come on top of the court's rules"}. `)
  + (rule.origin === undefined ? "" : `From your workspace's rules, ${escape(rule.origin)}. `);

/** "Confirmed from the rule's own text, checked 2026-11-22." */
export function confirmation(rule: Rule): string {
  switch (rule.confirmed) {
    case "high": return `Confirmed from ${basis(rule.sources)}, checked ${rule.checked}.`;
    case "medium": return `Confirmed in part, from ${basis(rule.sources)}, checked ${rule.checked}.`;
    case "low": return `Not confirmed: check the court's site. (Known from ${basis(rule.sources)}, checked ${rule.checked}.)`;
  }
}

/** Text that Markdown is to show as it stands. */
export const escape = (text: string): string => text.replace(MARKDOWN_SYNTAX, "\\$&").trim();

/** Matches the `*` of "see *Hill*"; nothing in "L.R. 3.04(A)". */
const MARKDOWN_SYNTAX = /[\\`*_[\]<>#|~$]/g;

const formerly = (rule: Rule): string => (rule.formerly.length > 0 ? ` (formerly ${rule.formerly.map(escape).join(", ")})` : "");

/** The best that was read, in a few words. */
function basis(all: readonly Source[]): string {
  const own = all.filter((source) => source.kind === "rule");
  if (own.some((source) => source.read === "full-text")) return "the rule's own text";
  if (own.some((source) => source.read === "in-part")) return "part of the rule's own text";
  if (all.some((source) => source.kind === "order" || source.kind === "judge-page")) return "quotations in court orders";
  return all.length > 0 ? "quotations in other sources" : "sources we did not keep";
}

const sources = (all: readonly Source[]): string =>
  all.length === 0 ? "" : ["Sources:", ...all.map((source) => `- ${cite(source)}${asOf(source)}; ${READ[source.read]}`)].join("\n");

const cite = (source: Source): string => {
  const text = escape(source.cite), address = addressOf(source);
  return address === null ? text : `[${text}](${address})`;
};

/** Where a source can be read, if that is an address fit for a link. */
export const addressOf = ({ url }: Source): string | null => (url !== undefined && url.startsWith("https://") && !UNSAFE_IN_LINK.test(url) ? url : null);

/** Matches the blank in "https://a.gov/a rule.pdf"; nothing in "https://a.gov/rules". */
const UNSAFE_IN_LINK = /[\s()<>\\]/;

const asOf = (source: Source): string => (source.asOf === null ? "" : `, as of ${source.asOf}`);

const READ: Readonly<Record<Source["read"], string>> = {
  "full-text": "read in full",
  "in-part": "read in part",
  quoted: "as quoted elsewhere",
};
