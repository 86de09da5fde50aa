/**
 * What an order may want a paper to hold, as far as it can be told from the order's words and from the draft's. Each subject
 * knows the words that ask for it, the evidence that answers it, and weaker words beside which nothing is called absent.
 */
import type { Conferral, Draft, SidePart } from "../../draft/draft.js";
import { requestSetOut } from "../../draft/setOut.js";
import type { Span } from "../../draft/span.js";
import { paragraphStart } from "../blankLines.js";
import { inBlank } from "../blanks.js";
import type { Code } from "../codes.js";
import { bothSides, partOfSide } from "../checks/joint-paper.js";
import { ACCORD, CITED, COMPLIED, CONTENDS, EXHIBIT, HOLDS, NARROWED, OFFERED, OF_ACCORD, REMAINING, RULING } from "./answerPhrases.js";
import { mentionedIn, toldIn, type Seen } from "./seen.js";

export interface Subject {
  /** As a message names it: "the responses". */
  readonly name: string;
  /** Where the catalog has such a part of a joint paper. */
  readonly item?: string;
  readonly code?: Code;
  /** An order's words that ask for it. */
  readonly asked: RegExp;
  /** They leave nothing else to look for in the same words. */
  readonly whole?: true;
  /** A part under a heading of its own, with words in it, answers. */
  readonly byPart?: true;
  readonly found: (seen: Seen, wanted: string) => Span | null;
  /** Words of the draft that may be about it. */
  readonly hint: (seen: Seen) => Span | null;
}

/** A topic of the paper, opened by a paragraph or outside the sides' own parts. */
const topic = (item: string, inParts = false) => (seen: Seen): Span | null =>
  seen.draft.topics.find((t) => t.topic === item && seen.counts(t.span) && !INTRODUCES.test(around(seen, t.span)) && (t.leads || inParts || !partOfSide(seen.draft, t.span)))?.span ?? null;

const around = ({ draft }: Seen, { start, end }: Span): string => draft.text.slice(paragraphStart(draft.text, start), end);
/** The opening of a paper, which names the order and answers nothing: "The parties submit this joint letter under the Order". */
const INTRODUCES = /\b(?:submit|file|write)\w*\b[^.]{0,60}\b(?:letter|statement|report|submission|motion)\b[^.]*$/i;

const anyTopic = (...items: readonly string[]) => ({ draft, counts }: Seen): Span | null => draft.topics.find((t) => items.includes(t.topic) && counts(t.span))?.span ?? null;

/** A contact that is told with something that happened: its day, its manner or who took part. */
const contactsTold = (seen: Seen): readonly Conferral[] =>
  seen.draft.conferrals.filter((c) => !c.bare && c.outcome !== "scheduled" && !inBlank(seen.draft, c.span) && (c.date !== null || c.mode !== "unknown" || c.participants.some(({ name }) => name !== null)));

/** Whose part it is; null where it names the movant, and who that is cannot be told. */
function sideOf({ movant }: Draft, { side }: SidePart): "plaintiff" | "defendant" | null {
  if (side === "plaintiff" || side === "defendant") return side;
  if (movant.side !== "plaintiff" && movant.side !== "defendant") return null;
  return (side === "movant") === (movant.side === "plaintiff") ? "plaintiff" : "defendant";
}

/** What each side holds, told in running words. */
export function bothContend(seen: Seen): readonly Span[] | null {
  const plaintiff = toldIn(seen, CONTENDS.plaintiff), defendant = toldIn(seen, CONTENDS.defendant);
  return plaintiff && defendant ? [plaintiff, defendant] : null;
}

const SUBJECTS: readonly Subject[] = [
  {
    name: "how far the earlier ruling narrowed the issues", item: "narrowing", whole: true, byPart: true,
    asked: new RegExp(String.raw`\b${RULING}\b[^.;]{0,120}\b(?:narrow|limit|resolv|moot|affect|settl)|\b(?:narrow|extent)\w*\b[^.;]{0,120}\b${RULING}\b`, "i"),
    found: (seen) => topic("narrowing")(seen) ?? toldIn(seen, NARROWED), hint: (seen) => mentionedIn(seen, /\b(?:narrow\w*|opinion|the (?:ruling|decision))\b/i),
  },
  {
    name: "the complaining side's reasons", item: "complaining-position", whole: true, byPart: true,
    asked: /\b(?:complaining|moving|requesting|propounding|movant|demanding|party (?:seeking|that (?:complains|seeks|moves)))\b[^.;]{0,160}\b(?:believ|contend|position|relevan|deficien|argu|why|entitl|insufficien)|\bwhy\b[^.;]{0,120}\b(?:relevan|discoverab|deficien|insufficien|inadequa)/i,
    found: (seen) => anyTopic("complaining-position")(seen), hint: (seen) => mentionedIn(seen, /\b(?:relevan|discoverab|deficien|insufficien|inadequa|incomplete|evasive|proportional)/i) ?? seen.draft.sideParts[0]?.span ?? null,
  },
  {
    name: "the responding side's reasons", item: "responding-position", whole: true, byPart: true,
    asked: /\b(?:responding|opposing|objecting|producing|non-?moving|resisting|withholding|party that (?:responded|objects|opposes))\b[^.;]{0,160}\b(?:believ|contend|position|sufficien|argu|why|basis|entitl)|\bwhy\b[^.;]{0,120}\b(?:is|are) (?:sufficien|adequa|complete|proper)/i,
    found: (seen) => anyTopic("responding-position")(seen), hint: (seen) => mentionedIn(seen, /\b(?:sufficient|adequate|complete|proper|burden\w*|irrelevant|overbroad|in full|objections?|objects?)/i),
  },
  ...(["plaintiff", "defendant"] as const).map((side): Subject => ({
    name: `${side}'s position`, whole: true,
    asked: new RegExp(String.raw`^(?!.*\b(?:each|both|respective|(?:plaintiff|defendant)s?(?:['’]s?)? (?:\S+ ){0,3}?and (?:\S+ ){0,3}?(?:plaintiff|defendant)))[^.;]{0,60}\b${side}s?(?:['’]s?)? (?:\S+ )?(?:positions?|arguments?|contentions?|views?|statements?)\b`, "i"),
    found: (seen) => seen.draft.sideParts.find((part) => sideOf(seen.draft, part) === side)?.span ?? toldIn(seen, CONTENDS[side]),
    hint: (seen) => seen.draft.sideParts.find((part) => sideOf(seen.draft, part) === null)?.span ?? mentionedIn(seen, HOLDS[side]),
  })),
  {
    name: "each side's position", byPart: true,
    asked: /\bpositions?\b|\b(?:each|both|either|respective) (?:part(?:y|ies)|sides?)(?:'s?)? (?:\S+ ){0,2}?(?:arguments?|contentions?|views?|statements?)|\bcontentions? of (?:each|the|both) part/i,
    found: (seen) => bothSides(seen.draft.sideParts)?.[0] ?? bothContend(seen)?.[0] ?? null,
    hint: (seen) => seen.draft.sideParts[0]?.span ?? mentionedIn(seen, /\b(?:positions?|contends?|believes?|argues?|maintains?|asserts?|objects?|responds?|views?)\b/i),
  },
  {
    name: "each request and response word for word", code: "missing-verbatim-request", whole: true,
    asked: /\b(?:verbatim|word[- ]for[- ]word|in full|full text|exact (?:text|language|wording|words)|quot\w+)\b[^.;]{0,120}\b(?:requests?|interrogator\w+|demands?|responses?)\b|\b(?:requests?|interrogator\w+|demands?|responses?)\b[^.;]{0,120}\b(?:verbatim|word[- ]for[- ]word|in full|full text|exact (?:text|language|wording|words)|quoted)\b/i,
    found: ({ draft }) => requestSetOut(draft.text),
    hint: (seen) => mentionedIn(seen, EXHIBIT) ?? mentionedIn(seen, /["“][^"“”]{20,400}/),
  },
  {
    name: "the requests in dispute", item: "outstanding-requests", byPart: true,
    asked: /\b(?:requests?(?! (?:for (?:an?|relief|leave|extensions?)|that))|request\(s\)|interrogator(?:y|ies)|demands?)\b/i,
    found: topic("outstanding-requests"), hint: (seen) => seen.draft.requests[0]?.span ?? mentionedIn(seen, /\b(?:requests?|interrogator(?:y|ies)|demands?|rf[pa]s?|rogs?|topics?|subpoenas?|depositions?|documents?|admissions?|questions?|nos?\. ?\d)/i),
  },
  {
    name: "the responses", item: "responses", byPart: true,
    asked: /\b(?:responses?|response\(s\)|answers?|objections?)\b(?! to (?:the |this )?(?:motion|order))/i,
    found: topic("responses"), hint: (seen) => mentionedIn(seen, /\b(?:respon(?:se|ded|ds)|answer|object(?:s|ed|ion)|produced|will produce)/i),
  },
  {
    name: "what was done to confer", item: "efforts",
    asked: /\b(?:efforts?|attempts?|(?:steps|actions) taken|what (?:was|has been) done to|conferred|met and conferred|meet[- ]and[- ]confer|conferral)\b|\bconferences? (?:of counsel|between)|\b(?:dates?|times?|manner|place|participa\w+|attend\w+|length|duration)\b[^.;]{0,80}\b(?:conferences?|calls?|meetings?|discussions?)\b|\b(?:conferences?|calls?|meetings?)\b[^.;]{0,60}\b(?:dates?|times?|manner|participa\w+)\b|\b(?:took|taking|take) part\b[^.;]{0,60}\b(?:conferences?|calls?|meetings?|discussions?)\b|\b(?:conferences?|calls?|meetings?)\b[^.;]{0,60}\btook part\b|\bwho (?:conferred|met and)\b/i,
    found: (seen) => contactsTold(seen)[0]?.span ?? null,
    hint: (seen) => seen.draft.conferrals.find((c) => seen.counts(c.span))?.span ?? mentionedIn(seen, /\b(?:confer|met\b|meet|spoke|call|telephon|e-?mail|wrote|discuss|negotiat|effort|attempt)/i),
  },
  {
    name: "the compromises offered", item: "compromises", byPart: true,
    asked: /\b(?:compromis\w+|propos(?:als?|ed (?:resolutions?|solutions?|compromises?))|offers?|concessions?)\b/i,
    found: (seen) => topic("compromises", true)(seen) ?? toldIn(seen, OFFERED), hint: (seen) => mentionedIn(seen, /\b(?:propos|offer|compromis|conce(?:de|ssion)|in exchange|agreed to|suggest|willing|would|alternative|at least|limited to)/i),
  },
  {
    name: "whether an accord was reached", byPart: true,
    asked: /\b(?:accord|agreements?|agreed|resolved|settled|resolution of)\b|\bwhether\b[^.;]{0,80}\b(?:resol|agree|settle)/i,
    found: (seen) => toldIn(seen, ACCORD), hint: (seen) => mentionedIn(seen, OF_ACCORD),
  },
  {
    name: "what remains in dispute", code: "missing-issues", byPart: true,
    asked: /\b(?:remain\w*|unresolved|still (?:in dispute|open)|issues? in dispute|disputed issues?|outstanding (?:\S+ ){0,2}?(?:issues?|disputes?|matters?))\b/i,
    found: (seen) => toldIn(seen, REMAINING), hint: (seen) => mentionedIn(seen, /\b(?:remain\w*|unresolved|outstanding|in dispute|disputed|no accord|unable to|issues?)\b/i) ?? mentionedIn(seen, OF_ACCORD),
  },
  {
    name: "the authority relied on", byPart: true,
    asked: /\b(?:legal )?authorit(?:y|ies)\b|\bcase ?law\b|\blegal (?:basis|support)\b|\bcitations?\b/i,
    found: ({ draft, counts }) => draft.citations.find((c) => counts(c.span))?.span ?? firstWhere({ draft, counts }, CITED), hint: () => null,
  },
  {
    name: "good faith", code: "missing-good-faith", asked: /\bgood[- ]faith\b(?!\s+(?:efforts?|attempts?))/i,
    found: ({ draft, counts }) => draft.statements.find((s) => s.kind === "good-faith" && counts(s.span))?.span ?? null, hint: (seen) => mentionedIn(seen, /\bgood[- ]faith\b/i),
  },
  {
    // What is attached to a paper is not in its text.
    name: "what is to be attached", whole: true, asked: /\b(?:exhibits?|attach\w*|append\w*|cop(?:y|ies) of|proposed orders?)\b/i,
    found: () => null, hint: (seen) => mentionedIn(seen, EXHIBIT) ?? WHOLE,
  },
  {
    name: "the length", whole: true, asked: /\b(?:pages?|word limit|double-?spaced|not exceed|no (?:more|longer) than)\b/i,
    found: () => null, hint: () => WHOLE,
  },
  {
    name: "compliance with the order", asked: /\b(?:complian\w*|compl(?:y|ied|ies))\b/i,
    found: (seen) => (contactsTold(seen).some((c) => c.outcome === "held") ? null : toldIn(seen, COMPLIED)), hint: (seen) => contactsTold(seen)[0]?.span ?? mentionedIn(seen, COMPLIED),
  },
];

/** Somewhere: it cannot be told from the text. */
const WHOLE: Span = { start: 0, end: 0 };

function firstWhere({ draft, counts }: Pick<Seen, "draft" | "counts">, what: RegExp): Span | null {
  for (const m of draft.text.matchAll(new RegExp(what.source, "gu"))) {
    const at = { start: m.index, end: m.index + m[0].length };
    if (counts(at)) return at;
  }
  return null;
}

/** The subjects that an order's words ask for; none where they are of another kind. */
export function subjectsOf(wanted: string): readonly Subject[] {
  const asked = SUBJECTS.filter((subject) => subject.asked.test(wanted)), whole = asked.find((subject) => subject.whole);
  return whole ? [whole] : asked;
}

/** "whether the dispute was resolved and, if not, what issues remain": the second is owed only where the first is so. */
const ON_CONDITION = /\bif (?:not|so|unsuccessful|any (?:remain|were|was|are))\b/i;

/** The order may want nothing of it: it asks on a condition that it sets itself, or for what there may be none of. */
export function mayBeNone({ asked, item }: Subject, wanted: string): boolean {
  const condition = ON_CONDITION.exec(wanted);
  return (condition !== null && !asked.test(wanted.slice(0, condition.index))) || (item === "compromises" && /\bany\b/i.test(wanted));
}

/** Whether a heading's words are those of the subject. */
export const isHeadingOf = (subject: Subject, title: string): boolean => subject.asked.test(title);
