/**
 * The joint paper that an order or a rule directs: one paper, a part for each thing it wants, both sides' words in their
 * own places. The parts come from the rule's `jointContents`; every word of substance is a blank.
 */
import type { JointItem, Rule } from "../../shared-rules/rules.js";
import { capital } from "../../shared-rules/templates/wording.js";
import type { Fix } from "../compliance/model.js";
import type { Draft } from "../draft/draft.js";
import { heading, insertAbove, insertBlock } from "./layout.js";
import { sidesOf } from "./sides.js";

/** The whole paper, a letter from its salutation, to both signatures, with `\n` between lines. */
export function jointLetterSkeleton(draft: Draft, rule: Rule): string {
  const { movantParty, opponentParty } = sidesOf(draft);
  return [
    ...(rule.form === "joint-letter" ? ["[date of letter]", "Dear Judge [name of judge]:"] : []),
    bodyOf(draft, rule),
    "Respectfully submitted,",
    signatureOf(rule, movantParty),
    signatureOf(rule, opponentParty),
  ].join("\n\n");
}

/**
 * One paper for all authorities that want one: the judge's over the court's, with the parts that either asks for. Of two
 * that want different papers the closest to the case says which.
 */
export function inOne(rule: Rule, others: readonly Rule[]): Rule {
  const joint = [...others.filter((other) => isJoint(other) && !other.governs.whereOrdered), rule];
  const main = joint.find(({ judge }) => judge !== undefined) ?? rule;
  const contents = new Map([...joint.filter((each) => each !== main), main].flatMap(({ jointContents }) => jointContents).map((item) => [item.item, item]));
  const citations = joint.map(({ citation }) => citation);
  return joint.length < 2 ? rule : { ...main, citation: `${citations.slice(0, -1).join(", ")} and ${citations.at(-1) ?? ""}`, jointContents: [...contents.values()], ...(joint.some(({ signed }) => signed) && { signed: "all-counsel" as const }) };
}

const isJoint = ({ form }: Rule): boolean => form.startsWith("joint-");

/** The whole paper into an empty draft; its parts alone, before the signatures, into one already begun. */
export function insertJointLetter(draft: Draft, rule: Rule): Fix {
  const block = draft.text.trim() === "" ? jointLetterSkeleton(draft, rule) : bodyOf(draft, rule, true);
  return { title: `Insert the parts of a ${nounOf(rule)}`, edits: [insertBlock(draft, block)] };
}

/** One part that a joint paper lacks: before the first of the parts that follow it in the rule's order, else at the end. */
export function insertJointItem(draft: Draft, rule: Rule, item: JointItem): Fix {
  const number = rule.jointContents.indexOf(item) + 1;
  const block = partOf(draft, item, number);
  const next = draft.sections.find((s) => Number(NUMBERED.exec(s.title)?.[1] ?? 0) > number);
  const edit = next ? insertAbove(draft, draft.text.lastIndexOf("\n", next.heading.start - 1) + 1, block) : insertBlock(draft, block);
  return { title: `Add a part: ${item.label}`, edits: [edit] };
}

/** "5. Compromises Offered"; not "2021 Responses" nor "1.1 Scope". */
const NUMBERED = /^(\d{1,2})[.)]\s/;

const nounOf = (rule: Rule): string => rule.form.replace("-", " ");

/** `signs`: into a paper that bears the movant's signature, and not the other side's. */
function bodyOf(draft: Draft, rule: Rule, signs = false): string {
  const { movantParty, opponentParty } = sidesOf(draft);
  return [
    `${movantParty} and ${opponentParty} submit this ${nounOf(rule)} under ${rule.governs.whereOrdered ? "[identify the order that directs it, with its ECF number]" : rule.citation}.`,
    ...rule.jointContents.map((item, i) => partOf(draft, item, i + 1)),
    ...(rule.jointContents.some((item) => item.side) ? [] : [positionsOf(draft)]),
    ...(signs && rule.signed === "all-counsel" ? [signatureOf(rule, opponentParty)] : []),
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

/** Where the rule names no part of either side, each still has its own. */
export function positionsOf(draft: Draft): string {
  const { movantParty, opponentParty } = sidesOf(draft);
  return [movantParty, opponentParty]
    .map((party) => `${possessive(party)} position: [state the position on each issue, with the reasons]`).join("\n\n");
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

/** The heading of a part, and its blank, where the catalog knows it. */
export const titleOf = (item: string | null): string | null => (item === null ? null : (WORDS[item]?.title ?? null));
export const blankFor = (item: string | null): string | null => (item === null ? null : (WORDS[item]?.blank ?? null));

const possessive = (party: string): string => (party.endsWith("s") ? `${party}'` : `${party}'s`);

const signatureOf = ({ leadCounsel }: Rule, party: string): string => `[signature of ${leadCounsel?.must === "sign" ? "lead " : ""}counsel for ${bare(party)}]`;

const bare = (party: string): string => party.replace(/^\[|\]$/g, "");
