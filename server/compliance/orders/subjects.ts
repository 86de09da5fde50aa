/**
 * What an order may want a paper to hold, as far as it can be told from the order's words and from the draft's. Each subject
 * knows the words that ask for it, the evidence that answers it, and weaker words beside which nothing is called absent.
 */
import type { Conferral, Draft, SidePart } from "../../draft/draft.js";
import { anyOf, pattern, words } from "../../draft/phrases.js";
import { requestSetOut } from "../../draft/setOut.js";
import type { Span } from "../../draft/span.js";
import { inBlank } from "../blanks.js";
import type { Code } from "../codes.js";
import { bothSides, partOfSide } from "../checks/joint-paper.js";
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

const around = ({ draft }: Seen, { start, end }: Span): string => draft.text.slice(draft.text.lastIndexOf("\n\n", start) + 1, end);
/** The opening of a paper, which names the order and answers nothing: "The parties submit this joint letter under the Order". */
const INTRODUCES = /\b(?:submit|file|write)\w*\b[^.]{0,60}\b(?:letter|statement|report|submission|motion)\b[^.]*$/i;

const anyTopic = (...items: readonly string[]) => ({ draft, counts }: Seen): Span | null => draft.topics.find((t) => items.includes(t.topic) && counts(t.span))?.span ?? null;

/** A contact that is told with something that happened: its day, its manner or who took part. */
export const contactsTold = (seen: Seen): readonly Conferral[] =>
  seen.draft.conferrals.filter((c) => !c.bare && c.outcome !== "scheduled" && !inBlank(seen.draft, c.span) && (c.date !== null || c.mode !== "unknown" || c.participants.some(({ name }) => name !== null)));

/** "Opinion and Order narrowed", "what the ruling left". */
const RULING = anyOf("opinion", "order", "ruling", "decision");

/** "The Court's ruling of May 12 (ECF No. 71) narrowed the issues", "settled by the Opinion"; not "as directed by the Order". */
const NARROWED = new RegExp(String.raw`\b${RULING}\b[^;]{0,160}\b(?:narrowed|limited|resolved|settled|mooted|disposed of|reduced|left open|did not narrow)\b|\b(?:narrowed|limited|resolved|settled|mooted|disposed of) (?:in part )?by (?:\S+ ){0,4}?${RULING}\b`, "i");

/** "No accord was reached", "the dispute was resolved", "unable to agree"; not "whether an accord". */
const ACCORD = pattern("i", words(
  /(?:accord|agreement|resolution|compromise)s?\b[^.;]{0,60}?\b(?:reached|made|achieved|obtained)/,
  /reach(?:ed)? (?:\S+ ){0,4}?(?:accord|agreement|impasse|resolution|compromise)/,
  /(?:was|were|is|are|been|being) (?:\S+ )?(?:resolved|settled)/,
  /(?:resolved|settled|narrowed) (?:\S+ ){0,3}?(?:disputes?|issues?|requests?|matters?|all|most)/,
  /(?:disputes?|issues?|matters?) (?:\S+ )?(?:is|are|was|were|has been|have been) (?:\S+ ){0,2}?(?:resolved|settled|moot)/,
  /agreed (?:to|that|on|upon|as to)/,
  /(?:unable|not able|failed) to (?:\S+ ){0,2}?(?:agree|resolve|reach)/,
  /(?:could|did|can)(?: not|not) (?:\S+ ){0,2}?(?:agree|resolve|reach|be resolved)/,
  /at (?:an )?impasse/,
  /worked (?:\S+ ){0,3}?out/,
  /(?:came|come) to terms/,
  /(?:is|are|was|were|now) moot/,
  /(?:no|nothing) (?:\S+ ){0,4}?(?:remains?|is left|in dispute|for the court to (?:decide|resolve))/,
  /(?:withdrew|withdrawn|withdraws)/,
  /remains? (?:in dispute|unresolved|at issue)/,
  /no (?:accord|agreement|resolution)/,
));
/** A word of it: "accord", "agreement", "able to resolve"; not "an effort to resolve". */
const OF_ACCORD = /\b(?:accord|agree\w*|(?:un)?resolved|resolution|settle(?:d|ment)|impasse|compromis\w*|moot|terms|withdr[ae]w\w*|consent\w*|stipulat\w*|remain\w*|stalemate|deadlock|no longer|unable|work\w* out|nothing|outcome|result\w*|(?:able|unable|managed|failed|did|could|cannot|can|may) (?:\S+ ){0,3}?resolve)\b/i;

/** "Interrogatory No. 7 remains in dispute", "no issue remains", "all disputes were resolved". */
const REMAINING = pattern("i", words(
  /(?:remain(?:s|ed|ing)?|still|continues? to be)\b[^.;]{0,80}?\b(?:disputed?|unresolved|issues?|outstanding|open|impasse)/,
  /(?:no|none of the) (?:\S+ ){0,3}?(?:issues?|disputes?|requests?|matters?)\b[^.;]{0,40}?\b(?:remains?|outstanding|left|unresolved)/,
  /(?:issues?|disputes?|requests?|matters?|interrogator\w+|nos?\. ?[\d ,and-]{1,40})\b[^.;]{0,60}?\bremains?/,
  /(?:all|every|each) (?:of the )?(?:\S+ ){0,3}?(?:issues?|disputes?|requests?|matters?)\b[^.;]{0,40}?\b(?:resolved|settled)/,
  /(?:unresolved|remaining|outstanding|disputed) (?:\S+ ){0,2}?(?:issues?|disputes?|matters?|requests?)\b[^.;]{0,30}?\b(?:is|are|includes?|concerns?)/,
  /no (?:accord|agreement) (?:was|has been|could be) reached (?:on|as to|regarding|concerning)/,
));

/** "Defendant proposed to", "last proposal:", "no compromise was offered"; not "offered to confer". */
const OFFERED = /\b(?:propos(?:es|ed|als?)|offer(?:s|ed)?|compromises?)\b(?! to (?:confer|meet|speak|talk))/i;

/** "F.3d", "2010 WL 517", "Fed. R. Civ. P. 26", "28 U.S.C.": something cited. */
const CITED = /\b\d{1,4} (?:F\. ?(?:2d|3d|4th|Supp)|F\.R\.D\.|U\.S\. \d|S\. ?Ct\.)|\b\d{4} WL \d|\bFed\. ?R\. ?(?:Civ|Evid)|\bU\.S\.C\b|\bL(?:ocal)?\.? ?(?:Civ\.? ?)?R(?:ule|\.) ?\d|\bRules? \d{1,2}\b|\b[A-Z][\w.]+ v\. [A-Z]/;

/** "attached as Exhibit A", "Ex. 3", "enclosed". */
const EXHIBIT = /\b(?:exhibits?|exs?\.|attach(?:ed|ment)|append(?:ed|ix)|enclos(?:ed|ure)|annexed)/i;

/** "complied with the Order", "in compliance with". */
const COMPLIED = /\b(?:complied|compliance|did so|as (?:ordered|directed))\b/i;

/** "Plaintiff contends that", "Defendants' position is", "Defendant objects"; not "Plaintiff moves". */
const contends = (side: string): RegExp => new RegExp(String.raw`\b${side}s?(?:['’]s?)?(?: counsel)? (?:\S+ )?(?:contends?|argues?|believes?|maintains?|asserts?|objects?|responds?|disputes?|disagrees?|submits? that|takes the position|position (?:is|was))\b`, "i");
const CONTENDS = { plaintiff: contends("plaintiff"), defendant: contends("defendant") } as const;
/** "Defendant would", "Plaintiff has told": a sentence that may say what the side holds. */
const holds = (side: string): RegExp => new RegExp(String.raw`\b${side}s?(?:['’]s?)? (?:\S+ ){0,3}?(?:would|should|will|wants?|seeks?|says?|states?|told|refus\w+|declin\w+|agree\w*|offer\w*|propos\w*|need\w*|has|have|views?|reasons?)\b`, "i");
const HOLDS = { plaintiff: holds("plaintiff"), defendant: holds("defendant") } as const;

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

export const SUBJECTS: readonly Subject[] = [
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
    asked: /\b(?:efforts?|attempts?|(?:steps|actions) taken|what (?:was|has been) done to|conferred|met and conferred|meet[- ]and[- ]confer|conferral)\b|\bconferences? (?:of counsel|between)|\b(?:dates?|times?|manner|place|participa\w+|attend\w+|length|duration)\b[^.;]{0,80}\b(?:conferences?|calls?|meetings?|discussions?)\b|\b(?:conferences?|calls?|meetings?)\b[^.;]{0,60}\b(?:dates?|times?|manner|participa\w+)\b/i,
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
