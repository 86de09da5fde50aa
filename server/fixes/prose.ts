/**
 * Where words can go in a lawyer's sentence without breaking it: after a date or a manner of speaking with whatever
 * belongs to it ("the March 4, 2021 telephone conference"), and at the end of a sentence. `null` means: not safely here.
 */
import { span, type Span } from "../draft/span.js";

const ADJECTIVES = new Set([
  "telephone", "telephonic", "phone", "video", "zoom", "teams", "in-person", "conference", "meet-and-confer", "discovery",
  "follow-up", "status",
]);
const HEADS = new Set([
  "conference", "conferences", "call", "calls", "teleconference", "videoconference", "meeting", "conversation", "conferral",
  "discussion", "session",
]);
const VERBS = new Set(["conferred", "met", "spoke", "talked", "discussed"]);

/** "telephoned", "called Ms. Brandt": the object must follow at once. Not "by telephone". */
const MODE_IS_A_VERB = /^(?:called|telephoned|phoned|e-?mailed|wrote|visited|faxed|texted)\b/i;

/** " or by telephone" after "in person"; not " or about it". */
const OTHER_MODE = /^\s+(?:or|and)\s+(?:(?:by|in|via|over)\s+)?(?:the\s+)?(?:telephone|phone|person|video|videoconference|zoom)\b/i;

/** ", 2021" after "March 4"; not ", 20 requests". */
const YEAR = /^,?\s+\d{4}\b/;

/** The place right after a date or a manner, past the noun it modifies. */
export function afterPhrase(text: string, phrase: Span): number | null {
  const words = text.slice(phrase.start, phrase.end);
  if (MODE_IS_A_VERB.test(words)) return null;
  let at = phrase.end;
  at += /\d{4}$/.test(words) || !/\d$/.test(words) ? 0 : YEAR.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  at += OTHER_MODE.exec(text.slice(at, at + 60))?.[0].length ?? 0;
  if (/^[\w'’-]/.test(text.slice(at, at + 1))) return null;
  const noun = nounAfter(text, at);
  if (noun.kind === "head") return noun.end;
  if (noun.kind === "dangling" || hasArticle(text, phrase)) return null;
  const next = wordAt(text, at);
  return next && /ly$/.test(words) && VERBS.has(next.word) ? next.end : at;
}

/** "a telephone", "the March 4, 2021": the noun must still come. Not "over the phone". */
const hasArticle = (text: string, phrase: Span): boolean => {
  const above = text.slice(Math.max(0, phrase.start - 24), phrase.start);
  return /\b(?:an?|the|our|their|its|this|that)\s+$/i.test(above) && !/\b(?:over|by|on|via)\s+the\s+$/i.test(above);
};

type Noun = { readonly kind: "none" | "dangling" } | { readonly kind: "head"; readonly end: number };

function nounAfter(text: string, from: number): Noun {
  let at = from;
  let head: number | null = null;
  for (let word = wordAt(text, at); word && (ADJECTIVES.has(word.word) || HEADS.has(word.word)); word = wordAt(text, at)) {
    at = word.end;
    head = HEADS.has(word.word) ? at : null;
  }
  if (head !== null) return /^['’]/.test(text.slice(head, head + 1)) ? { kind: "dangling" } : { kind: "head", end: head };
  return at > from ? { kind: "dangling" } : { kind: "none" };
}

/** "\n\n"; not one line break. */
const BLANK_LINE = /\n\s*\n/;

/** The next word, if only spaces or one line break lie before it. */
function wordAt(text: string, at: number): { readonly word: string; readonly end: number } | null {
  const found = /^\s+([A-Z-]+)/i.exec(text.slice(at, at + 60));
  if (!found?.[1] || BLANK_LINE.test(found[0])) return null;
  return { word: found[1].toLowerCase(), end: at + found[0].length };
}

/** The verb of conferring inside `within`: "conferred", "met and conferred". Not "confers". */
export function conferVerb(text: string, within: Span): Span | null {
  const found = /\bconferred\b/i.exec(text.slice(within.start, within.end));
  return found ? span(within.start + found.index, within.start + found.index + found[0].length) : null;
}

/** An abbreviation before a full stop: "Mr.", "Nos.", "p.m.", "L."; not "conferred.". */
const ABBREVIATION = /\b(?:mr|ms|mrs|dr|hon|nos?|fed|civ|evid|vs?|inc|co|corp|ltd|jr|sr|st|ex|dkt|doc|jan|feb|mar|apr|aug|sept?|oct|nov|dec|approx|mo|kan|cal|[a-z])\.$/i;
const CLOCK = /\b[ap]\.m\.$/i;
const ZONE = /^\s+(?:central|eastern|mountain|pacific|[cemp][ds]?t)\b/i;

/** The end of the sentence that `from` lies in, or of its paragraph; never past `limit`. */
export function sentenceEnd(text: string, from: number, limit: number): number {
  const rest = text.slice(from, limit);
  const blank = /\n[ \t]*\r?\n/.exec(rest);
  const stop = from + (blank ? blank.index : rest.length);
  const begin = Math.max(0, from - 1);
  for (const end of text.slice(begin, stop).matchAll(/[.!?]["”’)]?(?=\s|$)/g)) {
    const at = begin + end.index + end[0].length;
    if (at >= from && endsSentence(text, at, stop)) return at;
  }
  return begin + text.slice(begin, stop).trimEnd().length;
}

function endsSentence(text: string, at: number, stop: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at, Math.min(stop, at + 30));
  if (after.trim() === "") return true;
  if (/^\s+[a-z]/.test(after)) return false;
  return CLOCK.test(before) ? !ZONE.test(after) : !ABBREVIATION.test(before);
}
