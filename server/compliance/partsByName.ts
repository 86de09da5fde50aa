/**
 * The parts of a joint paper that are headed by the parties' own names: "Kestrel's Position", "OUTPOST DATA'S STATEMENT".
 *
 * The caption tells which side a name is on. Two names that it does not have may be the two sides' all the same, or two
 * parties' of one side.
 */
import type { Draft, Side, SidePart } from "../draft/draft.js";
import { pattern } from "../draft/phrases.js";
import type { Span } from "../draft/span.js";
import { isEmptyBelow, isEmptyPart, partsTold } from "./emptyParts.js";

interface NamedPart {
  readonly span: Span;
  readonly owner: string;
  readonly side: Side | null;
}

const MARKS = String.raw`^[ \t#>]{0,12}(?:[*_]{1,3})?(?:(?:[IVX]{1,4}|\d{1,2}|[A-Ha-h])[.)][ \t]{1,4})?(?:[*_]{1,3})?(?:(?:The|THE) )?`;
const NAME = String.raw`(?<owner>\p{Lu}[\p{L}\d&.-]{1,40}(?: (?:\p{Lu}[\p{L}\d&.-]{0,40}|of|the|and|&)){0,5})['’][sS]?`;
const PART = String.raw` (?:positions?|statements?|arguments?|contentions?|portions?|views?|sections?|POSITIONS?|STATEMENTS?|ARGUMENTS?|CONTENTIONS?|PORTIONS?|VIEWS?|SECTIONS?|Positions?|Statements?|Arguments?|Contentions?|Portions?|Views?|Sections?)[*_]{0,3}[ \t]{0,4}(?:[.:][*_]{0,3}|[*_]|\r?$)`;
/** A line that opens "**Kestrel's Position.**", "2. Outpost Data's statement:"; not "Kestrel's counsel", "Orr's statement of June 3 says". */
const NAMED_PART = pattern("gmu", MARKS, NAME, PART);
/** "the Court's position", "Plaintiff's position": nobody's own name. */
const NO_NAME = /^(?:court|judge|counsel|part(?:y|ies)|plaintiffs?|defendants?|movants?|moving|opposing|responding|requesting|petitioners?|respondents?)\b/iu;

type Party = { readonly name: string; readonly side: Side };

function namedParts({ text, title, caption }: Draft, parties: readonly Party[] = caption?.parties ?? []): readonly NamedPart[] {
  const from = title?.span.end ?? 0;
  return [...text.slice(from).matchAll(NAMED_PART)].flatMap((m): readonly NamedPart[] => {
    const owner = m.groups?.["owner"] ?? "";
    return NO_NAME.test(owner) ? [] : [{ span: { start: from + m.index, end: from + m.index + m[0].trimEnd().length }, owner: owner.toLowerCase(), side: sideOf(owner, parties) }];
  });
}

/** The side of which a party has the owner's first word in its name, and no party of the other side has it. */
function sideOf(owner: string, parties: readonly Party[]): Side | null {
  const [word = ""] = wordsOf(owner), sides = new Set(parties.filter(({ name }) => wordsOf(name).includes(word)).map(({ side }) => side));
  return sides.size === 1 ? [...sides][0]! : null;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];

/**
 * The draft with the parts that the parties' own names head and that hold something among those of the sides, where the caption or the case file tells
 * whose they are.
 */
export function namingSides(draft: Draft, inFile: readonly Party[]): Draft {
  if (draft.kind !== "joint-submission" && !JOINT.test(draft.title?.text ?? "")) return draft;
  const named = holding(draft, namedParts(draft, [...(draft.caption?.parties ?? []), ...inFile])).flatMap(({ side, span }) => (side === "plaintiff" || side === "defendant" ? [{ side, span }] : []));
  return named.length === 0 ? draft : { ...draft, sideParts: inTurn(draft, [...draft.sideParts, ...named]) };
}

/** Where nothing tells whose they are, the parts of two names count as those of two sides: what a paper lacks, it lacks whoever they are. */
export function twoNamedSides(draft: Draft): Draft | null {
  const named = namedParts(draft), [first] = named;
  if (!first || named.every(({ owner }) => owner === first.owner)) return null;
  return { ...draft, sideParts: inTurn(draft, named.map(({ owner, span }) => ({ side: owner === first.owner ? "movant" : "opponent", span }))) };
}

/** Each part goes on to the next. */
function inTurn({ text }: Draft, parts: readonly SidePart[]): readonly SidePart[] {
  const sorted = [...parts].sort((a, b) => a.span.start - b.span.start).filter((part, n, all) => n === 0 || part.span.start > (all[n - 1]?.span.start ?? -1));
  return sorted.map(({ side, span }, n) => ({ side, span: { start: span.start, end: sorted[n + 1]?.span.start ?? text.length } }));
}

/** "Joint Discovery Letter", "Stipulation"; not "Motion to Compel". */
const JOINT = /\bjoint|\bstipulat/iu;

export interface PartsByName {
  /** Whether they are known for parts of both sides. */
  readonly ofBoth: boolean;
  readonly spans: readonly Span[];
}

/** Whether a part, of a side or under a party's name, is a heading and no more. */
export function hasEmptyPart(draft: Draft): boolean {
  if (draft.sideParts.some(({ span }) => isEmptyPart(draft, span))) return true;
  const named = namedParts(draft);
  return holding(draft, named).length < named.length;
}

/** Those that hold something before the next, or before the signature. */
function holding(draft: Draft, named: readonly NamedPart[]): readonly NamedPart[] {
  const last = draft.signature?.start ?? -1;
  return named.filter(({ span }, n, all) => !isEmptyBelow(draft, span.end, all[n + 1]?.span.start ?? (last > span.start ? Math.max(last, span.end) : draft.text.length)));
}

/** The parts of two owners, both of which hold something: of both sides where the caption tells so; null where there is but one. */
export function partsByName(draft: Draft): PartsByName | null {
  const all = namedParts(draft), named = holding(draft, all), sideParts = partsTold(draft).filter(({ span }) => !all.some((each) => each.span.start === span.start));
  const [first] = named;
  if (!first) return null;
  const known = [...sideParts, ...named];
  const plaintiff = known.find(({ side }) => side === "plaintiff"), defendant = known.find(({ side }) => side === "defendant");
  if (plaintiff && defendant) return { ofBoth: true, spans: [plaintiff.span, defendant.span] };
  const other = named.find(({ owner, side }) => owner !== first.owner && (side === null || side !== first.side)) ?? sideParts[0];
  return other ? { ofBoth: false, spans: [first.span, other.span] } : null;
}
