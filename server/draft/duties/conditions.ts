/** When a command applies: "If the parties are unable to agree, they shall ...", "... if any dispute remains". */
import { span, type Span } from "../span.js";
import { trimJoints, trimStops } from "./trim.js";

const OPENS = String.raw`(?:if|in the event(?: that)?|should|unless|to the extent(?: that)?|where|when|once|provided(?: that)?|only if|absent|assuming|as long as|so long as|upon (?:reaching|an? )|failing)`;
/** Before a command's subject: a clause that opens with "if". The last one counts. */
const BEFORE = new RegExp(String.raw`(?:^|[,;:.] ?|\b(?:and|but|or|that|however),? )(?<clause>${OPENS}\b)`, "giu");
/** After the act: "... if any dispute remains." "once" and "when" tell a time there as often, so they do not count. */
const AFTER = /(?:,? (?:but )?only)? \b(?<clause>(?:if|in the event(?: that)?|unless|to the extent(?: that)?|should(?! (?:not|be|have)\b)|provided that|absent)\b(?:[^.;,]|,(?! (?:but|and) (?:no later|not later|by|within|in any event|on or before)\b))*)/iu;

/** The clause's words without what opens it: "the parties are unable to agree". */
export interface Condition {
  readonly span: Span;
  readonly words: string;
}

export function conditionBefore(sentence: string, from: number, start: number): Condition | null {
  let found: RegExpExecArray | null = null;
  for (const m of sentence.slice(from, start).matchAll(BEFORE)) if (found === null || !/\bif\b/i.test(found.groups?.["clause"] ?? "") || /\bif|event|unless|should\b/i.test(m.groups?.["clause"] ?? "")) found = m;
  if (!found) return null;
  const clause = found.groups?.["clause"] ?? "", at = from + found.index + found[0].length - clause.length;
  const words = trimJoints(sentence.slice(at, start));
  // "where", "when" before a subject that is a place or a time of something else, with nothing after it.
  return words.length - clause.length < 8 ? null : condition(words, at, clause);
}

export function conditionAfter(sentence: string, from: number, to: number): Condition | null {
  const m = AFTER.exec(sentence.slice(from, to));
  const clause = m?.groups?.["clause"];
  if (!m || clause === undefined || /^to the extent, if any/i.test(clause) || /^if any\b,?(?! )/i.test(clause) || /^if (?:any|necessary|possible|applicable|so|not)[,)]/i.test(clause)) return null;
  const at = from + m.index + m[0].length - clause.length;
  return condition(trimStops(clause, true), at, /^(?:in the event(?: that)?|to the extent(?: that)?|provided that|\w+)/i.exec(clause)?.[0] ?? "");
}

/** "unless" stays, for it turns the sense round. */
const condition = (words: string, at: number, opens: string): Condition => ({
  span: span(at, at + words.length),
  words: /^(?:unless|absent|only)/i.test(opens) ? words : words.slice(opens.length).replace(/^[\s,]+(?:that )?/, ""),
});
