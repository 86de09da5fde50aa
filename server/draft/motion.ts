/**
 * The motions a paper makes, as its title or its opening sentence names them. A title falls into items ("to compel" +
 * "for sanctions"); what stands inside another request ("time to respond to the motion to dismiss") is not one.
 */
import type { MotionKind } from "../../shared-rules/rules.js";
import type { Motion } from "./draft.js";
import type { Joined } from "./headLine.js";
import { CROSS_MOTION } from "./kind.js";
import { PHRASES } from "./motionPhrases.js";
import type { Span } from "./span.js";

interface Item {
  readonly kind: MotionKind;
  readonly span: Span;
}

/** The word that makes a title a motion's. */
const HEAD = /\b(?:(?:cross|counter)[- ]?)?(?:motions?|application|petition|requests?|notice of discovery dispute|moves?)\b/i;
/** Between two items: `; and for`, `AND TO`, `or, in the alternative, for`, `AND CROSS MOTION FOR`, `AND MOTION`. */
const BETWEEN = /(?:[;,]|\b(?:and|or|and\/or|alternatively)\b)(?:[\s,;]|\b(?:and|or|in the alternative|alternatively|also|further)\b){0,12}(?:(?:[\w']+ )?((?:cross|counter)?-? ?motions?|request|application) )?(?:to|for)\b(?! (?:produc|respon|answer|serve\b|provide|appear))/gi;
/** A request about another motion: what follows names that one. */
const NESTED = /\b(?:respond|response|opposition|oppose|opposing|reply|answer|order (?:denying|granting|on)|ruling|support|file|decision|resolution|pending)\b[\w' ,.-]{1,60}\bmotions?\b/i;

/** The items of a title or of a sentence that moves, from the text after its head word. */
export function motionsIn(title: Joined): readonly Motion[] {
  const cross = CROSS_MOTION.exec(title.text);
  const from = cross && /\b(?:response|opposition|objection|memorandum)\b/i.test(title.text.slice(0, cross.index)) && !/\bmotion\b[\s\S]+\b(?:response|opposition)\b/i.test(title.text.slice(0, cross.index))
    ? cross.index : 0;
  const head = HEAD.exec(title.text.slice(from));
  if (!head) return [];
  const start = from + head.index + head[0].length;
  const items = itemsIn(title.text, start);
  const named = items.length > 0 ? items : beforeHead(title.text.slice(0, start));
  return asDiscovery(named, title.text).map(({ kind, span }) => ({ kind, span: title.locate(span) }));
}

const itemsIn = (text: string, start: number): readonly Item[] => {
  const cuts = [start];
  for (const m of text.slice(start).matchAll(BETWEEN)) {
    const here = start + m.index, before = text.slice(cuts[cuts.length - 1], here);
    if (NESTED.test(before) && !m[1]) continue;
    cuts.push(here);
  }
  const found: Item[] = [];
  cuts.forEach((cut, i) => {
    const item = firstPhrase(text.slice(cut, cuts[i + 1] ?? text.length), cut);
    if (item && !found.some((f) => f.kind === item.kind)) found.push(item);
  });
  return found;
};

const firstPhrase = (text: string, offset: number): Item | null => {
  let best: { readonly kind: MotionKind; readonly at: number; readonly end: number } | null = null;
  for (const { kind, pattern } of PHRASES) {
    const m = pattern.exec(text);
    if (m && (best === null || m.index < best.at)) best = { kind, at: m.index, end: m.index + m[0].length };
  }
  return best && { kind: best.kind, span: { start: offset + best.at, end: offset + best.end } };
};

/** `RULE 37 MOTION`, `DISCOVERY MOTION`, `SUMMARY JUDGMENT MOTION`: named before the word. */
const beforeHead = (text: string): readonly Item[] => {
  const rule37 = /\brule 37\b/i.exec(text);
  if (rule37) return [{ kind: "compel", span: { start: rule37.index, end: text.length } }];
  const item = firstPhrase(text, 0);
  return item ? [{ kind: item.kind, span: { start: item.span.start, end: text.length } }] : [];
};

/** Sanctions asked for beside discovery, or under Rule 37, are discovery sanctions. */
const DISCOVERY_WORDS = /\b(?:rule 37|37\([a-f]\)|discovery|depositions?|interrogator\w+|production|spoliation|subpoena|disclosures?|compel|destr\w+ (?:of )?evidence)\b/i;
export const aboutDiscovery = (text: string): boolean => DISCOVERY_WORDS.test(text) && !/\brule 11\b/i.test(text);

const asDiscovery = (items: readonly Item[], text: string): readonly Item[] =>
  aboutDiscovery(text) ? items.map((item) => (item.kind === "sanctions" ? { ...item, kind: "discovery-sanctions" } : item)) : items;

/** The sentence that moves: `Plaintiff moves this Court for an order compelling ...`, `respectfully requests that the Court compel ...`. */
const MOVES = /\b(?:moves?|moving|will move|(?:respectfully |hereby )+(?:requests?|asks?|applies|seeks?|petitions?|submits?)|(?:asks?|requests?|requesting) (?:that )?(?:the|this|your) (?:honor|honorable court|court)|(?:write|writes|writing)\b[^.]{1,60}?\b(?:to )?(?:request|seek|compel|ask|raise)|seeks?|leave)\b/i;
const SENTENCE_END = /[.;?!](?= +["'(]?[A-Z])(?<!\b(?:Fed|Civ|[RPvL]|No|Nos|Inc|Co|Corp|Mo|Cal|Dr|Mr|Ms|Hon|Dkt|U\.S|Ex)\.)/;

/** The motions that the opening of a paper without a telling title makes. */
export function motionsOfOpening(opening: Joined): readonly Motion[] {
  let from = 0;
  for (let sentences = 0; sentences < 6 && from < opening.text.length; sentences++) {
    const rest = opening.text.slice(from, from + 1200), end = SENTENCE_END.exec(rest), sentence = rest.slice(0, end ? end.index + 1 : rest.length);
    const moves = MOVES.exec(sentence);
    if (moves) {
      const start = from + moves.index;
      const items = asDiscovery(itemsIn(opening.text.slice(0, from + sentence.length), start), sentence);
      if (items.length > 0) return items.map(({ kind, span }) => ({ kind, span: opening.locate(span) }));
    }
    from += sentence.length + (end ? 1 : 0);
    if (!end) break;
  }
  return [];
}
