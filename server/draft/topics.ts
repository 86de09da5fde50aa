/** What a joint paper, or a letter about a discovery dispute, takes up: each topic that an order asks for, where it is treated. */
import { searchFor } from "./search.js";
import type { Span } from "./span.js";

export type Topic = "narrowing" | "outstanding-requests" | "responses" | "efforts" | "complaining-position" | "responding-position" | "compromises";

export interface TopicFact {
  readonly topic: Topic;
  readonly span: Span;
  /** Opens its paragraph, as a label or a heading does. */
  readonly leads: boolean;
}

/** A cheap look before the patterns. */
const GATE = /narrow|scope|limit|moot|reduc|request|interrogator|respon|answer|effort|confer|discuss|relevan|discover|deficien|sufficien|adequa|complete|compromis|offer|propos|conced|withdr/iu;

const PATTERNS: readonly (readonly [Topic, RegExp])[] = [
  /** "The Opinion and Order narrowed the dispute to ..."; not "the parties narrowed the search terms". */
  ["narrowing", /\b(?:opinion|order|ruling|decision)\b[^.;]{0,160}?\b(?:narrow\w*|limit\w*|resolv\w*|moot\w*|reduc\w*|dispos\w*|left (?:open|only|\w+ (?:issues|requests))|remov\w*|eliminat\w*|scope|foreclos\w*|took \w+ out|settled)\b|\b(?:narrow\w*|scope of (?:the )?(?:discovery|dispute|issues)|moot\w*|extent to which)\b[^.;]{0,120}?\b(?:opinion|order|ruling|decision)\b/giu],
  /** "Interrogatory No. 7", "Outstanding requests", "Request No. 12 asks". */
  ["outstanding-requests", /\b(?:(?:interrogator(?:y|ies)|requests?|rfps?|document requests?|requests? for production|demands?)(?: for (?:production|admissions?))?,? ?(?:nos?\.?|numbers?|#)? ?\d|(?:outstanding|disputed|remaining|open) (?:discovery )?(?:requests?|interrogatories|demands?)|requests? (?:at issue|in dispute|that remain))\b/giu],
  /** "Defendant responded that", "Response: objects", "3. The Responses"; not "in response to the motion". */
  ["responses", /^(?:[\dIVX]{1,4}[.)] )?(?:(?:the|its|his|her|their|plaintiff's|defendants?'s?|written|supplemental) )*(?:responses?|answers?|objections?)\b|\b(?:responses?|answers?|objections?) (?:was|were|reads?|states?|given|served)\b|\b(?:responded|answered|objected)(?: to (?:the|this|that|each|these|those|it|no)| that| with| only| on| by (?:stating|objecting)| as follows|:)|\b(?:producing|produced) (?:\S+ ){0,4}(?:documents|pages|records)\b/giu],
  /** "met and conferred", "Efforts to resolve the dispute". */
  ["efforts", /\b(?:met and conferred|conferred|meet[- ]and[- ]confer|efforts? (?:to (?:resolve|confer|settle)|at resolution|made)|spoke by|telephone (?:call|conference)|attempt(?:s|ed) to resolve|exchanged (?:letters|e-?mails)|conferral)\b/giu],
  /** "relevant and discoverable", "the response remains deficient". */
  ["complaining-position", /\b(?:relevan(?:t|ce)|discoverable|proportional)\b|\b(?:responses?|answers?|production|objections?)\b[^.;]{0,60}?\b(?:deficient|inadequate|incomplete|insufficient|evasive|improper|lacking|non-?responsive)\b/giu],
  /** "Defendant's response is sufficient", "has answered in full"; not "insufficient". */
  ["responding-position", /\b(?:responses?|answers?|production|disclosures?|objections?|search)\b[^.;]{0,80}?(?<!in|not |n't )\b(?:sufficient|suffices?|adequate|complete|proper|appropriate|in full|well founded|well taken|satisf(?:y|ies)|all that (?:the rules|is|was))\b|\b(?:has|have) (?:fully |already |completely )?(?:answered|responded|produced|complied)(?: \S+){0,3}? (?:fully|in full|completely|all|everything|every)\b|\b(?:fully|already) (?:answered|responded|produced|complied)\b|\b(?:not relevant|irrelevant|overbroad|unduly burdensome|disproportionate|nothing (?:further|more) (?:is|to) (?:required|produce|give))\b/giu],
  /** "offered to compromise by", "no compromises were offered", "proposed to limit". */
  ["compromises", /\b(?:compromis\w*|offered to (?!meet|confer)|proposed (?:to |that |limiting |narrowing |a )|counter-?(?:offer|propos)\w*|conce(?:ded|ssions?)|agreed to (?:limit|accept|drop|narrow|forgo|exclude|withdraw)|in exchange for|withdr(?:ew|awn)|offer(?:ed|s)? (?:a |of )?(?:compromise|middle))\b/giu],
];

const SEARCH = searchFor(PATTERNS.map(([, pattern]) => pattern));

export function readTopics(text: string): TopicFact[] {
  const seen = SEARCH.in(text);
  if (seen === null || !GATE.test(text)) return [];
  const out: TopicFact[] = [];
  for (const [topic, pattern] of PATTERNS) {
    const m = seen.first(pattern);
    if (m) out.push({ topic, span: { start: m.index, end: m.index + m[0].length }, leads: m.index < 14 });
  }
  return out;
}
