/**
 * What the paragraphs about a conference tell of lead counsel: whose lead counsel conferred, or that somebody did who is told
 * apart from lead counsel. Who leads is told by the words "lead counsel", or by the roles in the case file; never guessed.
 */
import type { CaseFile } from "../../shared-rules/case.js";
import { isSame, sideServed } from "../docket/people.js";
import type { Conferral, Draft } from "../draft/draft.js";
import { anyOf, pattern } from "../draft/phrases.js";
import type { Span } from "../draft/span.js";
import { paragraphEnd, paragraphStart } from "./blankLines.js";
import { sentenceBefore } from "./sentenceBefore.js";

interface LeadTold {
  /** The sides whose lead counsel conferred. */
  readonly sides: number;
  readonly spans: readonly Span[];
}

const LEAD_COUNSEL = String.raw`\blead\s+(?:trial\s+|litigation\s+)?(?:counsel|attorneys?)\b`;
/** `lead counsel`, `lead trial counsel`; not "leading counsel". */
const LEAD = pattern("giu", LEAD_COUNSEL);
/** `lead counsel for both sides`, `the parties' lead counsel`; not "lead counsel for Plaintiff". */
const OF_BOTH = pattern("iu", anyOf(
  String.raw`${LEAD_COUNSEL}\s+(?:for|of)\s+(?:both|each|all|the\s+(?:two|parties|sides))\b`,
  String.raw`\b(?:both|each|the\s+parties['’]|respective)\s+(?:side['’]s\s+|sides['’]\s+|party['’]s\s+)?${LEAD_COUNSEL}`,
));
/** The rule's own words, a condition or a denial before them. */
const NOT_SAID = /\b(?:if|unless|until|whether|not|never|without|requires?|required|must|shall|should|provides?|directs?)\b/iu;
/** Whose: "lead counsel for Plaintiff", "Defendant's lead counsel". */
const SIDE_AFTER = /^\s+(?:of\s+record\s+)?(?:for|of)\s+(?:the\s+)?(plaintiff|petitioner|defendant|respondent)s?\b/iu;
const SIDE_BEFORE = /\b(plaintiff|petitioner|defendant|respondent)s?['’]s?\s+$/iu;

export function leadTold({ text }: Draft, held: readonly Conferral[]): LeadTold {
  const said = tellings(text, held).flatMap(({ start, end }) => [...text.slice(start, end).matchAll(LEAD)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length })))
    .filter(({ start }) => !NOT_SAID.test(sentenceBefore(text, start)));
  const ofBoth = said.filter(({ start, end }) => OF_BOTH.test(text.slice(Math.max(0, start - BEFORE), end + AFTER)));
  if (ofBoth.length > 0) return { sides: 2, spans: ofBoth };
  const sides = new Map(said.map((span) => [sideOf(text, span), span]));
  // One that says no side may be either's.
  const named = [...sides].filter(([side]) => side !== null);
  return named.length > 0 ? { sides: named.length, spans: named.map(([, span]) => span) } : { sides: Math.min(1, said.length), spans: said };
}

const BEFORE = 30, AFTER = 30;

const sideOf = (text: string, { start, end }: Span): string | null => {
  const side = (SIDE_AFTER.exec(text.slice(end, end + AFTER)) ?? SIDE_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start)))?.[1]?.toLowerCase();
  return side === undefined ? null : side === "plaintiff" || side === "petitioner" ? "plaintiff" : "defendant";
};

/** `an associate`, `co-counsel`, `local counsel`; not "associated with", "associate justice". */
const JUNIOR = pattern("giu", anyOf(
  /\b(?:an?|her|his|their|our|junior|senior)\s+associate\b(?!\s+(?:general|justice))/, /\bassociate\s+(?:attorney|counsel)\b/, /\bco-?counsel\b/, /\blocal\s+counsel\b/, /\bsecond[- ]chair\b/, /\bstaff\s+attorney\b/,
));

/** Words that tell somebody who conferred apart from lead counsel. */
export const juniorTold = ({ text }: Draft, held: readonly Conferral[]): Span | null =>
  tellings(text, held).flatMap(({ start, end }) => [...text.slice(start, end).matchAll(JUNIOR)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length })))[0] ?? null;

/** By the roles that the case file gives those who conferred: each side's lead, and somebody of a side whose lead was not there. */
export function leadsInFile(held: readonly Conferral[], file: CaseFile): { readonly leads: readonly Span[]; readonly other: Span | null } {
  const known = held.flatMap(({ participants }) => participants).flatMap(({ name, span }) => {
    const counsel = name === null ? undefined : file.counsel.find((each) => isSame(each.name, name));
    const side = counsel && counsel.role !== null ? sideServed(file, counsel.for) : null;
    return side === null ? [] : [{ span, side, leads: counsel?.role === "lead" }];
  });
  const leads = new Map(known.filter((each) => each.leads).map(({ side, span }) => [side, span]));
  return { leads: [...leads.values()], other: known.find(({ side }) => !leads.has(side))?.span ?? null };
}

/** The paragraphs in which the conferences are told. */
function tellings(text: string, held: readonly Conferral[]): readonly Span[] {
  const around = held.map(({ span }) => ({ start: paragraphStart(text, span.start), end: paragraphEnd(text, span.end) }));
  return around.filter(({ start }, n) => around.findIndex((other) => other.start === start) === n);
}
