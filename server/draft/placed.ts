/**
 * What one paragraph adds to the draft as it stands, with its spans already led back: they count from the paragraph's
 * start, so that the join has only to move them. And what its words say of requests and of sides, settled here once.
 */
import { findCitations } from "./citations.js";
import type { ContactFact } from "./contacts.js";
import type { DateTold, Placeholder, Request, RuleCitation, SidePart } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";
import { mayHoldWholeDate } from "./dates.js";
import { findPlaceholders } from "./placeholders.js";
import { citedPapers } from "./pointers.js";
import { anyOf, pattern } from "./phrases.js";
import { mayFind, searchFor, standsIn, type Sightings } from "./search.js";
import type { Span } from "./span.js";

export interface Placed {
  readonly heading: Span | null;
  readonly citations: readonly RuleCitation[];
  /** Without the rules of captions and the lines to sign on; `line`: nothing but underscores. */
  readonly placeholders: readonly (Omit<Placeholder, "inCertification"> & { readonly line: boolean })[];
  readonly dates: readonly DateTold[];
  /** Requests that it asks to compel, complains of or lists. */
  readonly disputed: readonly Request[];
  readonly sideParts: readonly { readonly side: SidePart["side"]; readonly start: number }[];
}

export function placedOf(f: Omit<ParagraphFacts, "placed">): Placed {
  const at = (s: Span): Span => f.plain.locate(s);
  return {
    heading: f.heading && at(f.heading.span),
    citations: findCitations(f.plain.text).map((c) => ({ ...c, span: at(c.span) })),
    placeholders: findPlaceholders(f.plain.text).filter((p) => !p.lone).map((p) => ({ text: p.text, span: at(p.span), line: /^_+$/u.test(p.text) })),
    dates: (mayHoldWholeDate(f.plain.text) ? f.dates : []).filter((d) => d.form === "full").map((d) => ({ span: at(d.span), date: d })),
    disputed: inDispute(f).map((q) => ({ ...q, span: at(q.span) })),
    sideParts: sidePartsOf(f),
  };
}

/** A certificate of service, or of mailing. */
export const isServiceHeading = (title: string): boolean => SERVICE.test(title);
const SERVICE = /certificat(?:e|ion) ?of ?(?:service|mailing)|proof of service/iu;

/** Papers that a paragraph cites, which may hold the certification: "(Roe Decl. ¶ 4)". */
export const papersIn = (f: ParagraphFacts): readonly Span[] => (f.heading || f.kind === "quote" ? [] : citedPapers(f.plain.text).map((s) => f.plain.locate(s)));

/** Whether all that is in dispute was gone through in a contact. */
export function isAllDiscussed(f: ParagraphFacts, c: ContactFact): boolean {
  const known = ALL_DISCUSSED.get(c);
  if (known !== undefined) return known;
  const is = discussesAll(f.plain.text, f.plain.text.slice(c.region.start, c.region.end));
  ALL_DISCUSSED.set(c, is);
  return is;
}
const ALL_DISCUSSED = new WeakMap<ContactFact, boolean>();

/** "each of the disputed requests", "all outstanding interrogatories", "the requests at issue". */
const DISCUSSED_ALL = /\b(?:each|every(?: one)?|all)(?: and every)? (?:of (?:the|these|those|plaintiff's|defendant's) )?(?:\S+ ){0,3}?(?:requests?|interrogator(?:y|ies)|issues?|items?|matters?|responses?|deficienc(?:y|ies)|topics?|numbers?|objections?|disputes?)\b|\b(?:the|these|those) (?:\S+ ){0,2}?(?:requests?|interrogatories|issues|responses|matters|items|disputes?) (?:at issue|in dispute|above|listed|identified|described|set (?:out|forth)|raised (?:in|by) this motion|presented)|\b(?:issues|matters|disputes?|requests) (?:raised|presented|described|identified|set (?:out|forth)) in (?:this|the) motion\b/iu;
const discussesAll = standsIn(DISCUSSED_ALL);

/** Requests the motion is about: where it asks, complains or lists, and not where it tells of service and answers. */
function inDispute(f: Omit<ParagraphFacts, "placed">): Request[] {
  if (!f.requests.length) return [];
  const out: Request[] = [], tones = new Map<number, Tone>(), seen = TONES.in(f.plain.text);
  for (const m of f.requests) {
    if (!m.requests.some((r) => r.number !== null)) continue;
    const s = f.heading ? undefined : f.sentences.find((x) => x.start <= m.span.start && m.span.start < x.end);
    const tone = tones.get(s?.start ?? -1) ?? toneOf(s ? seen?.within(s) : seen);
    tones.set(s?.start ?? -1, tone);
    if (tone === "complaint" || (f.heading && tone === "plain")) out.push(...m.requests.filter((r) => r.number !== null));
  }
  return out;
}

/** What a sentence does with the requests it names. */
type Tone = "set-aside" | "complaint" | "plain";

const toneOf = (seen: Sightings | null | undefined): Tone => (!seen ? "plain" : seen.first(SET_ASIDE) ? "set-aside" : seen.first(COMPLAINT) ? "complaint" : "plain");

/** Named only to be set aside. */
const SET_ASIDE = /\b(?:not|no longer) (?:\S+ )?(?:in dispute|at issue|disputed|before the court|part of|the subject)\b|\b(?:are|is|was|were|been) (?:withdrawn|resolved|moot)\b/iu;

const COMPLAINT = /\b(?:compel\w*|in dispute|disputed|at issue|seeks?|further (?:answers?|responses?)|defici\w+|inadequat\w+|incomplet\w+|evasive|non-?responsive|unanswered|failed to (?:answer|respond|supplement|produce)|refus\w+|moves?|insufficient|remain\w*|directing|requiring|ordering|full and complete|overrul\w+)\b/iu;
const TONES = searchFor([SET_ASIDE, COMPLAINT]);

const A_SIDE = String.raw`(?<side>plaintiffs?|defendants?|movants?|moving part(?:y|ies)|opposing part(?:y|ies)|complaining part(?:y|ies)|responding part(?:y|ies)|respondents?|petitioners?)`;
const NUMBER = String.raw`^(?:[IVX\d]+[.)]\s*|[A-Z][.)]\s*)?(?:the |for (?:the )?)?`;
const ITS_PART = "(?:positions?|statements?|arguments?|contentions?|portions?|responses?|parts?|views?|reasons?|reply|section)";

/** Parts of a joint paper, by heading or by a bold or run-in label. */
const SIDE_PARTS: readonly RegExp[] = [
  // "PLAINTIFF'S POSITION", "Defendant's Response", "The Plaintiff contends"; not "Plaintiff moves".
  pattern("iu", NUMBER, A_SIDE, String.raw`(?:'s?|s')?(?: \p{L}+(?:'s?)?){0,3}?\s*(?:${ITS_PART}|believes?\b|contends?\b)`),
  // "CONTENTION OF DEFENDANT"; not "response of Defendant to Interrogatory No. 8".
  pattern("iu", NUMBER, ITS_PART, " (?:of|by) (?:the )?", A_SIDE, String.raw`\s*(?:[.:]|$)`),
  // "Plaintiff: the information is relevant"; not "Plaintiff, by counsel".
  pattern("iu", NUMBER, A_SIDE, String.raw`\s?:`),
];

/** What all of them begin with: a look before they are tried. */
const OPENS_SO = pattern("iu", NUMBER, anyOf(A_SIDE, ITS_PART));

/** As much of a paragraph as its label may take. */
const LABEL = 120;

/** Whether a paragraph opens as one side's part of a joint paper. */
export const opensSidePart = (words: string): boolean => sideNamed(words.slice(0, LABEL)) !== null;

/** The parts that a paragraph opens: as a whole, or line by line where labels stand within it. */
function sidePartsOf(f: Omit<ParagraphFacts, "placed">): Placed["sideParts"] {
  const text = f.plain.text, at = (offset: number): number => f.plain.locate({ start: offset, end: offset + 1 }).start;
  const words = text.slice(0, LABEL), side = sideNamed(words);
  const whole = side && (f.heading || text.length <= LABEL || /^[^.]{0,80}[:.]/u.test(words)) ? [{ side, start: at(0) }] : [];
  // "Plaintiff's contention. Routes overlapped ... Defendant's contention. The rest is irrelevant."
  const within = !mayLabel(text) ? [] : f.sentences.slice(1).flatMap((s) => {
    const label = text.slice(s.start, Math.min(s.end, s.start + LABEL)), named = A_LABEL.test(label) ? sideNamed(label) : null;
    return named ? [{ side: named, start: at(s.start) }] : [];
  });
  return [...whole, ...within];
}

/** A sentence that is a label, or opens with one: "Defendant's contention.", "Plaintiff's position: the". */
const A_LABEL = pattern("iu", NUMBER, A_SIDE, String.raw`(?:'s?|s')?(?: \p{L}+){0,2} ?${ITS_PART}\s*(?:\.$|:)`);
/** No label is without these words: a look before the sentences are cut. */
const mayLabel = mayFind(pattern("iu", A_SIDE, String.raw`(?:'s?|s')?(?: \p{L}+){0,2} ?${ITS_PART}\s*[.:]`));

function sideNamed(words: string): SidePart["side"] | null {
  if (!OPENS_SO.test(words)) return null;
  const who = SIDE_PARTS.map((p) => p.exec(words)).find((found) => found !== null)?.groups?.["side"]?.toLowerCase();
  if (who === undefined) return null;
  return /^plaintiff|^petition/u.test(who) ? "plaintiff" : /^defendant|^respondent(?!ing)/u.test(who) ? "defendant" : /^(?:movant|moving|complaining)/u.test(who) ? "movant" : "opponent";
}
