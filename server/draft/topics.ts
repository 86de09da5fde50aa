/** What a joint paper, or a letter about a discovery dispute, takes up: each topic that an order asks for, where it is treated. */
import { anyOf, pattern, stems, words } from "./phrases.js";
import { matches } from "./scan.js";
import type { Span } from "./span.js";

export type Topic = "narrowing" | "outstanding-requests" | "responses" | "efforts" | "complaining-position" | "responding-position" | "compromises";

export interface TopicFact {
  readonly topic: Topic;
  readonly span: Span;
  /** Opens its paragraph, as a label or a heading does. */
  readonly leads: boolean;
}

/** A cheap look before the patterns. */
const GATE = /narrow|scope|dispos|left open|conces|limit|moot|reduc|request|interrogator|respon|answer|effort|confer|discuss|relevan|discover|deficien|sufficien|adequa|complete|compromis|offer|propos|conced|withdr/iu;

const RULING = anyOf("opinion", "order", "ruling", "decision", String.raw`(?:ECF|Dkt\.?|Doc\.?|D\.E\.)(?: Nos?\.)? \d{1,4}`);

/** "The Opinion and Order narrowed the dispute to ..."; not "the parties narrowed the search terms". */
const NARROWING = pattern("giu", words(
  String.raw`${RULING}\b[^.;]{0,160}?\b${anyOf(
    /narrow\w*/, /limit\w*/, /resolv\w*/, /moot\w*/, /reduc\w*/, /dispos\w*/, /left (?:open|only|\w+ (?:issues|requests))/, /remov\w*/, /eliminat\w*/, "scope", /foreclos\w*/, /took \w+ out/, "settled",
  )}`,
  String.raw`${anyOf(/narrow\w*/, /scope of (?:the )?(?:discovery|dispute|issues)/, /moot\w*/, "extent to which")}\b[^.;]{0,120}?\b${RULING}`,
));

/** "Interrogatory No. 7", "Outstanding requests", "Request No. 12 asks"; not "requested". */
const OUTSTANDING = pattern("giu", /(?<!\b(?:objections?|responses?|answers?)(?: (?:of|by) \S+)? to )/, stems(
  String.raw`${anyOf("interrogator(?:y|ies)", "requests?", "rfps?", "document requests?", "requests? for production", "demands?")}(?: for (?:production|admissions?))?,? ?(?:nos?\.?|numbers?|#)? ?\d`,
  "(?:outstanding|disputed|remaining|open) (?:discovery )?(?:requests?|interrogatories|demands?)",
  "requests? (?:at issue|in dispute|that remain)",
), String.raw`\b`);

/** "Defendant responded that", "Response: objects", "3. The Responses"; not "in response to the motion". */
const RESPONSES = pattern("giu", stems(
  // At the head of a paragraph.
  /^(?:[\dIVX]{1,4}[.)] )?(?:(?:the|its|his|her|their|plaintiff's|defendants?'?s?|written|supplemental) ){0,4}(?:responses?|answers?|objections?)\b/,
  /(?:responses?|answers?|objections?)(?:,? in full)?:(?= ["“']?\p{Lu})/iu,
  // After the request, in one paragraph with it.
  /(?<=["”.] )(?:responses?|answers?|objections?):/,
  // Told.
  /(?:responses?|answers?|objections?) (?:was|were|reads?|states?|given|served)\b/,
  /(?:responded|answered|objected)(?: to (?:the|this|that|each|those|it|no)| that| with| only| on| by (?:stating|objecting)| as follows|:)/,
  /(?:producing|produced) (?:\S+ ){0,4}(?:documents|pages|records)\b/,
));

/** "met and conferred", "Efforts to resolve the dispute"; not "the effort of producing". */
const EFFORTS = pattern("giu", words(
  "met and conferred", "conferred", "conferral", "meet[- ]and[- ]confer", "efforts? (?:to (?:resolve|confer|settle)|at resolution|made)", "attempt(?:s|ed) to resolve",
  "spoke by", "telephone (?:call|conference)", "exchanged (?:letters|e-?mails)",
));

/** "relevant and discoverable", "the response remains deficient"; not "the response is sufficient". */
const COMPLAINT = pattern("giu", words(
  "relevan(?:t|ce)", "discoverable", "proportional",
  String.raw`(?:responses?|answers?|production|objections?)\b[^.;]{0,60}?\b${anyOf("deficient", "inadequate", "incomplete", "insufficient", "evasive", "improper", "lacking", "non-?responsive")}`,
));

/** "Defendant's response is sufficient", "has answered in full"; not "insufficient". */
const DEFENCE = pattern("giu", words(
  String.raw`(?:responses?|answers?|production|disclosures?|objections?|search)\b[^.;]{0,80}?(?<!in|not |n't )\b${anyOf(
    "sufficient", "suffices?", "adequate", "complete", "proper", "appropriate", "in full", "well founded", "well taken", "satisf(?:y|ies)", "all that (?:the rules|is|was)",
  )}`,
  /(?:has|have) (?:fully |already |completely )?(?:answered|responded|produced|complied)(?: \S+){0,3}? (?:fully|in full|completely|all|everything|every)/,
  "(?:fully|already) (?:answered|responded|produced|complied)",
  "not relevant", "irrelevant", "overbroad", "unduly burdensome", "disproportionate", "nothing (?:further|more) (?:is|to) (?:required|produce|give)",
));

/** "offered to compromise by", "no compromises were offered", "proposed to limit"; not "offered to meet". */
const COMPROMISES = pattern("giu", words(
  /compromis\w*/, "offered to (?!meet|confer)", "proposed (?:to |that |limiting |narrowing |a )", /counter-?(?:offer|propos)\w*/, "conce(?:ded|ssions?)",
  // At the head of a paragraph.
  String.raw`(?<=^(?:[\dIVX]{1,4}[.)] )?)(?:offers?|proposals?|concessions?)(?: made| exchanged)?(?=[:.])`,
  "agreed to (?:limit|accept|drop|narrow|forgo|exclude|withdraw)", "in exchange for", "withdr(?:ew|awn)", "offer(?:ed|s)? (?:a |of )?(?:compromise|middle)",
));

const PATTERNS: readonly (readonly [Topic, RegExp])[] = [
  ["narrowing", NARROWING],
  ["outstanding-requests", OUTSTANDING],
  ["responses", RESPONSES],
  ["efforts", EFFORTS],
  ["complaining-position", COMPLAINT],
  ["responding-position", DEFENCE],
  ["compromises", COMPROMISES],
];

export function readTopics(text: string): TopicFact[] {
  if (!GATE.test(text)) return [];
  const out: TopicFact[] = [];
  for (const [topic, pattern] of PATTERNS) {
    const m = matches(pattern, text).find((x) => topic !== "outstanding-requests" || !isNamedInPassing(text, x, out));
    if (m) out.push({ topic, span: { start: m.index, end: m.index + m[0].length }, leads: m.index < LEAD });
  }
  return out;
}

/** "The order disposed of all but Interrogatory 9": a request named where the paragraph tells how the dispute was narrowed, without its words. */
const isNamedInPassing = (text: string, m: RegExpExecArray, before: readonly TopicFact[]): boolean =>
  m.index >= LEAD && /\d$/u.test(m[0]) && before.some(({ topic }) => topic === "narrowing") && !WITH_ITS_WORDS.test(text.slice(m.index + m[0].length));
/** ": "All invoices"", " asks for": right after a request's number; not " is left". */
const WITH_ITS_WORDS = /^[^.;"]{0,30}(?:\b(?:asks?|seeks?|calls? for|reads?|demands?)\b|: ?"?\S|"\S)/u;

/** Room for a number and an article before the words that open a paragraph. */
const LEAD = 14;
