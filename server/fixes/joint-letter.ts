/**
 * The joint letter that an order directs: one paper, a part for each thing the order wants, both sides' words in their
 * own places. The parts come from the rule's `jointContents`; every word of substance is a blank.
 */
import type { JointItem, Rule } from "../../shared-rules/rules.js";
import { capital } from "../../shared-rules/templates/wording.js";
import type { Fix } from "../compliance/model.js";
import type { Draft } from "../draft/draft.js";
import { heading, insertBlock } from "./layout.js";
import { sidesOf } from "./sides.js";

/** The whole letter, from salutation to both signatures, with `\n` between lines. */
export function jointLetterSkeleton(draft: Draft, rule: Rule): string {
  const { movantParty, opponentParty } = sidesOf(draft);
  return [
    "[date of letter]",
    "Dear Judge [name of judge]:",
    bodyOf(draft, rule),
    "Respectfully submitted,",
    `[signature of counsel for ${bare(movantParty)}]`,
    `[signature of counsel for ${bare(opponentParty)}]`,
  ].join("\n\n");
}

/** The whole letter into an empty draft; its parts alone, before the signatures, into one already begun. */
export function insertJointLetter(draft: Draft, rule: Rule): Fix {
  const block = draft.text.trim() === "" ? jointLetterSkeleton(draft, rule) : bodyOf(draft, rule);
  return { title: "Insert the parts of a joint letter", edits: [insertBlock(draft, block)] };
}

/** One part that a joint letter lacks. */
export function insertJointItem(draft: Draft, rule: Rule, item: JointItem): Fix {
  const number = rule.jointContents.indexOf(item) + 1;
  return { title: `Add a part: ${item.label}`, edits: [insertBlock(draft, partOf(draft, item, number))] };
}

function bodyOf(draft: Draft, rule: Rule): string {
  const { movantParty, opponentParty } = sidesOf(draft);
  return [
    `${movantParty} and ${opponentParty} submit this joint letter under [identify the order that directs it, with its ECF number].`,
    ...rule.jointContents.map((item, i) => partOf(draft, item, i + 1)),
  ].join("\n\n");
}

function partOf(draft: Draft, item: JointItem, number: number): string {
  const { movantParty, opponentParty } = sidesOf(draft);
  const title = heading(draft, `${number > 0 ? `${number}. ` : ""}${WORDS[item.item]?.title ?? capital(item.label)}`, 0, true);
  const blank = `[${WORDS[item.item]?.blank ?? `state ${item.label}`}]`;
  const position = (party: string): string => `${possessive(party)} position: ${blank}`;
  switch (item.side) {
    case undefined: return `${title}\n\n${blank}`;
    case "both": return `${title}\n\n${position(movantParty)}\n\n${position(opponentParty)}`;
    case "complaining": return `${title}\n\n${position(movantParty)}`;
    case "responding": return `${title}\n\n${position(opponentParty)}`;
  }
}

/** Headings and blanks shorter than the label; a part that another order wants goes by its label. */
const WORDS: Readonly<Record<string, { readonly title: string; readonly blank: string }>> = {
  narrowing: {
    title: "How the Earlier Opinion and Order Narrowed the Issues",
    blank: "state which issues the opinion and order settled, and which remain",
  },
  "outstanding-requests": { title: "The Outstanding Discovery Requests", blank: "list each outstanding request, set out in full" },
  responses: { title: "The Responses", blank: "state the response to each outstanding request, set out in full" },
  efforts: { title: "Efforts to Resolve the Dispute", blank: "state each effort, with its date, manner and result" },
  "complaining-position": {
    title: "Why the Information Is Relevant and Discoverable, and the Response Deficient",
    blank: "state relevance, discoverability, and how each response is deficient",
  },
  "responding-position": { title: "Why the Response Is Sufficient", blank: "state why each response is sufficient" },
  compromises: { title: "Compromises Offered", blank: "list each compromise offered, or state none" },
};

const possessive = (party: string): string => (party.endsWith("s") ? `${party}'` : `${party}'s`);

const bare = (party: string): string => party.replace(/^\[|\]$/g, "");
