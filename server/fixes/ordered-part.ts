/** A part that an order wants in a paper: a heading in the order's words, and a blank. It says nothing that anybody would have to know. */
import { capital } from "../../shared-rules/templates/wording.js";
import type { Fix } from "../compliance/model.js";
import type { Draft } from "../draft/draft.js";
import type { Span } from "../draft/span.js";
import { blankFor, positionsOf as bothPositions, titleOf } from "./joint-letter.js";
import { eolOf, heading, insertAbove, insertBlock } from "./layout.js";
import { escapeFor } from "./markup.js";
import { sidesOf } from "./sides.js";

export interface OrderedPart {
  /** The order's words for it. */
  readonly wanted: string;
  /** The catalog's name of such a part. */
  readonly subject: string | null;
  readonly number: number | null;
  /** The heading of the part that comes after it. */
  readonly next: Span | null;
}

export function insertOrderedPart(draft: Draft, { wanted, subject, number, next }: OrderedPart): Fix {
  const words = inBrackets(wanted), block = partBlock(draft, { wanted, subject, number });
  const edit = next ? insertAbove(draft, draft.text.lastIndexOf("\n", next.start - 1) + 1, block) : insertBlock(draft, block);
  return { title: `Add a part: ${cut(words, LONGEST_TITLE)}`, edits: [edit] };
}

/** All the parts that an order wants, in its order, under a line that names it. */
export function insertOrderedPaper(draft: Draft, cited: string, parts: readonly Pick<OrderedPart, "wanted" | "subject">[]): Fix {
  const { movantParty, opponentParty } = sidesOf(draft);
  const blocks = parts.map(({ wanted, subject }, n) => partBlock(draft, { wanted, subject, number: n + 1 }));
  const positions = parts.some(({ wanted, subject }) => isPositions(wanted, subject) || subject === "complaining-position" || subject === "responding-position") ? [] : [bothPositions(draft)];
  const opening = `${movantParty} and ${opponentParty} submit this paper under ${escapeFor(draft, inBrackets(cited))}.`;
  return { title: `Insert the parts that ${cited} wants`, edits: [insertBlock(draft, [opening, ...blocks, ...positions].join("\n\n"))] };
}

function partBlock(draft: Draft, { wanted, subject, number }: Pick<OrderedPart, "wanted" | "subject" | "number">): string {
  const words = inBrackets(wanted), title = titleOf(subject) ?? capital(cut(words, LONGEST_TITLE));
  const own = heading(draft, `${number === null ? "" : `${number}. `}${escapeFor(draft, title)}`, 0, true);
  return `${own}\n\n${isPositions(wanted, subject) ? bothPositions(draft) : escapeFor(draft, blankOf(words, subject))}`;
}

/** The blank of a part whose heading stands there already. */
export function fillPart(draft: Draft, own: Span, wanted: string, subject: string | null): Fix {
  const eol = eolOf(draft), words = inBrackets(wanted), end = { start: own.end, end: own.end };
  return { title: `Add a blank for it: ${cut(words, LONGEST_TITLE)}`, edits: [{ span: end, newText: `${eol}${eol}${escapeFor(draft, blankOf(words, subject))}` }] };
}

const blankOf = (words: string, subject: string | null): string => `[${blankFor(subject) ?? `state ${cut(words, LONGEST_BLANK)}`}]`;

/** A place for the answer of a statement: what the order wants confirmed, and how the conference ended, as a choice. */
export function insertAnswer(draft: Draft, words: string, title: string): Fix {
  return { title, edits: [insertBlock(draft, escapeFor(draft, words))] };
}

/** "each party's position", "the parties' positions"; not "the last proposal of each party". */
const isPositions = (wanted: string, subject: string | null): boolean => subject === null && EACH_SIDE.test(wanted) && POSITIONS.test(wanted);
const EACH_SIDE = /\b(?:each|both|either|respective) (?:part|side)|\bparties['’]? (?:respective )?positions?/i;
const POSITIONS = /\b(?:positions?|arguments?|contentions?|views?|statements?)\b/i;

const LONGEST_TITLE = 80;
const LONGEST_BLANK = 200;

/** Blanks do not nest, and hold no line break. */
const inBrackets = (words: string): string => words.replace(/\[[^[\]]{0,400}\]/g, "").replace(/[[\]]/g, "").replace(/\s+/g, " ").replace(/ ([.,;])/g, "$1").trim();

function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const at = words.lastIndexOf(" ", most);
  return words.slice(0, at > 0 ? at : most);
}
