/**
 * Discovery served, answered, supplemented: what a sentence tells of it, with its date and the requests it names.
 *
 * Only what happened counts. "Has not responded", "responses were due July 14", "promised to supplement" and "moves to
 * compel supplemental responses" tell of no response; "responded by e-mail" is a reply in a conferral, not an answer
 * to discovery.
 */
import type { DateMention } from "./dateMention.js";
import { findRequests, wholeKind, type RequestMention } from "./requests.js";
import { matches } from "./scan.js";
import { mayFind, searchFor } from "./search.js";
import {
  ANSWERED, ANSWERS_DATED, ANSWERS_WERE, DATED_ANSWERS, GAVE_ANSWERS, NOT_UNTIL, PRODUCED, RESPONSE_WORDS, SAYS_ANSWERS, SAYS_EXTRA, SERVED_REQUESTS, SUPPLEMENTED,
} from "./responsePhrases.js";
import { clausesOf } from "./sentences.js";
import { contains, span, type Span } from "./span.js";

export interface ResponseMention {
  /** The words that tell of it, from the verb or its subject to the end of the clause. */
  readonly span: Span;
  /** Index into the dates given, of the one that dates it. */
  readonly dateIndex: number | null;
  readonly supplemental: boolean;
  readonly requests: readonly RequestMention[];
  /** Who answered, or who served the requests. */
  readonly by: "plaintiff" | "defendant" | null;
  readonly kind: "served-requests" | "answered" | "supplemented" | "produced";
}

/** Before the verb in its clause: it did not happen, or has not yet. */
const NOT_DONE = /\b(?:not|never|no|n't|without|neither|nor|nobody|fail(?:s|ed|ing|ure)?|refus(?:es|ed|al|ing)|declin(?:es|ed|ing)|neglect(?:s|ed)|promis(?:es|ed|ing)|agree[sd]?|agreeing|will|would|could|may|might|must|shall|should|can|cannot|unless|until|if|whether|due|deadline|compel(?:s|led|ling)?|order(?:s|ed|ing)?|direct(?:s|ed|ing)?|requir(?:e|es|ed|ing)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:ed|ing)|offer(?:s|ed|ing)?|intend(?:s|ed)?|plan(?:s|ned)|propos(?:es|ed|ing)|await(?:s|ed|ing)?|expect(?:s|ed|ing)?|anticipat(?:es|ed)|outstanding|overdue|yet\sto|unable|insist(?:s|ed)|seek(?:s|ing)?|sought|extension|assur(?:ed|es|ing)|said\sthat\s(?:it|he|she|they)\swould|to\sbe|when|once)\b/i;
const SEARCH = searchFor([SUPPLEMENTED, GAVE_ANSWERS, ANSWERS_WERE, ANSWERED, ANSWERS_DATED, DATED_ANSWERS, NOT_UNTIL, PRODUCED, SERVED_REQUESTS]);
const mayRespond = mayFind(RESPONSE_WORDS);

/** How far before the verb its subject and its negation are looked for. */
const LOOK_BACK = 300;
/** A plan or demand that reaches across "and": "agreed to confer and supplement". "Request(s)" as a noun does not count. */
const CALLS_FOR = /\bto$/;

export function findResponses(text: string, read: { readonly sentences: readonly Span[]; readonly dates: readonly DateMention[] }): ResponseMention[] {
  const found: ResponseMention[] = [];
  const hits = hitsIn(text).sort((a, b) => a.at.start - b.at.start || rank(a) - rank(b));
  if (hits.length === 0) return [];
  const requests = findRequests(text);
  const { sentences, dates } = read;
  let next = 0;
  for (const sentence of sentences) {
    let clauses: readonly Span[] | null = null;
    let takenTo = 0;
    for (; next < hits.length && (hits[next]?.at.start ?? 0) < sentence.end; next++) {
      const hit = hits[next];
      if (!hit || hit.at.start < sentence.start || hit.at.start < takenTo) continue;
      const clause = (clauses ??= clausesOf(text, sentence)).find((c) => hit.at.start < c.end) ?? sentence;
      if (!happened(text, clause, hit)) continue;
      const until = hits.slice(next + 1, next + 8).find((h) => h.at.start >= hit.at.end)?.at.start ?? clause.end;
      found.push(tell(text, sentence, span(takenTo > clause.start ? hit.at.start : clause.start, Math.max(hit.at.end, Math.min(clause.end, until))), hit, dates, requests));
      takenTo = hit.at.end;
    }
  }
  return found;
}

interface Hit {
  readonly at: Span;
  readonly kind: ResponseMention["kind"];
  readonly supplemental: boolean;
  /** Told as a fact by its own words, whatever the rest of the clause denies: "its responses of May 4". */
  readonly sure: boolean;
}

/** At one place, the reading that says more comes first. */
const rank = (h: Hit): number => (h.kind === "supplemented" ? 0 : h.kind === "answered" ? 1 : h.kind === "produced" ? 2 : 3);

function hitsIn(text: string): Hit[] {
  const seen = SEARCH.in(text);
  if (seen === null || !mayRespond(text)) return [];
  const hits: Hit[] = [];
  const answer = (m: RegExpExecArray, sure: boolean): void => {
    const supplemental = SAYS_EXTRA.test(m[0]);
    const kind = /[Pp]roduction$|\bproduce\s/.test(m[0]) ? "produced" : supplemental ? "supplemented" : "answered";
    hits.push({ at: span(m.index, m.index + m[0].length), kind, supplemental, sure });
  };
  for (const pattern of [SUPPLEMENTED, GAVE_ANSWERS, ANSWERS_WERE, ANSWERED]) for (const m of seen.matches(pattern)) answer(m, false);
  for (const pattern of [ANSWERS_DATED, DATED_ANSWERS, NOT_UNTIL]) for (const m of seen.matches(pattern)) answer(m, true);
  for (const m of seen.matches(PRODUCED)) {
    const supplemental = /\b(?:supplemental|additional|another|further|second|more)\b/.test(m[0]);
    hits.push({ at: span(m.index, m.index + m[0].length), kind: "produced", supplemental, sure: false });
  }
  for (const m of seen.matches(SERVED_REQUESTS)) {
    if (!SAYS_ANSWERS.test(m[0])) hits.push({ at: span(m.index, m.index + m[0].length), kind: "served-requests", supplemental: false, sure: false });
  }
  return hits;
}

/** Nothing before the verb in its clause, and nothing in its own words, says that it did not happen. */
function happened(text: string, clause: Span, hit: Hit): boolean {
  if (hit.sure) return true;
  const before = text.slice(Math.max(clause.start, hit.at.start - LOOK_BACK), hit.at.start);
  const own = text.slice(hit.at.start, hit.at.end);
  if (/\b(?:not|never|no|due|until)\b/.test(own)) return false;
  // Whatever follows a subordinate "after" or "since" did happen.
  const told = before.replace(/\brequested?\s(?:documents|information|materials)\b/gi, "").replace(/\bMay\b/g, "").replace(/\bno later than\b|\bwhether or not\b|\bnot until\b|\bnot only\b/gi, "");
  return !NOT_DONE.test(lastBreath(told)) && !CALLS_FOR.test(told.trimEnd());
}

/** The part of a clause nearest its verb: after the last comma that follows a date or place, else all of it. */
function lastBreath(before: string): string {
  const comma = before.lastIndexOf(", ");
  if (comma < 0) return before;
  const head = before.slice(0, comma);
  return /^(?:When|Once|If|Until|After|Although|Though|While|Despite|Instead|Since|As|Because|Having)\b/.test(head.trimStart()) ? before.slice(comma + 2) : before;
}

/** `stretch` is the part of the clause that belongs to this hit and to no other. */
function tell(text: string, sentence: Span, stretch: Span, hit: Hit, dates: readonly DateMention[], requests: readonly RequestMention[]): ResponseMention {
  const named = requests.filter((r) => contains(stretch, r.span));
  const told = span(hit.at.start, stretch.start + text.slice(stretch.start, stretch.end).trimEnd().length);
  return {
    span: told,
    dateIndex: dateOf(text, sentence, stretch, hit, dates),
    supplemental: hit.supplemental,
    requests: named.length > 0 ? named : wholeKinds(text, told),
    by: byWhom(text, sentence, hit),
    kind: hit.kind,
  };
}

/** "answered the interrogatories": a whole kind, where no numbers are given. */
function wholeKinds(text: string, at: Span): RequestMention[] {
  const words = text.slice(at.start, at.end);
  const found: RequestMention[] = [];
  for (const [pattern, kind] of [[/\b[Ii]nterrogatories\b/, "interrogatory"], [/\b(?:[Rr]equests?\s[Ff]or\s[Pp]roduction|[Dd]ocument\s[Rr]equests|RFPs)\b/, "production"], [/\b(?:[Rr]equests?\s[Ff]or\s[Aa]dmissions?|RFAs)\b/, "admission"]] as const) {
    const m = pattern.exec(words);
    if (m) { const s = span(at.start + m.index, at.start + m.index + m[0].length); found.push({ span: s, requests: [wholeKind(kind, s)] }); }
  }
  return found;
}

/** Before a date that dates something else: "the call of", "requests dated", "interrogatories served on", "after". */
const DATES_ANOTHER = /(?:\b(?:of|the|since|before|after|from|for|their|his|its|her|due|by|dated)|['’]s?|\b(?:interrogatories|requests|discovery|production|were|motion)\s(?:served|sent|issued|propounded|filed)(?:\son)?)\s$/;
/** How far into a sentence a date may stand and hold for the whole of it: "Two weeks after that call, on October 8, ...". */
const OPENING = 40;

/** The nearest date before the verb in its stretch, else the first after it, else the one that opens the sentence. */
function dateOf(text: string, sentence: Span, stretch: Span, hit: Hit, dates: readonly DateMention[]): number | null {
  const dated = hit.sure || text.slice(hit.at.start, hit.at.end).endsWith("until");
  let after: number | null = null;
  let before: number | null = null;
  let opening: number | null = null;
  for (const [i, d] of dates.entries()) {
    if (d.span.start >= sentence.end) break;
    if (!contains(sentence, d.span) || d.form === "month") continue;
    if (dated) {
      const first = text.slice(hit.at.start, hit.at.end).endsWith("until") ? hit.at.end : hit.at.start;
      if (d.span.start >= first && d.span.start <= hit.at.end + 4) return i;
      continue;
    }
    if (DATES_ANOTHER.test(text.slice(Math.max(d.span.start < hit.at.end ? 0 : hit.at.end, d.span.start - 34), d.span.start))) continue;
    if (contains(stretch, d.span) && d.span.start < hit.at.start) before = i;
    else if (contains(stretch, d.span)) after ??= i;
    else if (d.span.start < stretch.start && d.span.start - sentence.start < OPENING) opening = i;
  }
  return before ?? after ?? opening;
}

/** The party named nearest before the verb; after "received", the one whose answers they are. */
const PARTY = /\b(?<plaintiff>[Pp]laintiffs?|PLAINTIFFS?)\b|\b(?<defendant>[Dd]efendants?|DEFENDANTS?|[Dd]efense)\b/g;

function byWhom(text: string, sentence: Span, hit: Hit): "plaintiff" | "defendant" | null {
  const own = text.slice(hit.at.start, hit.at.end);
  if (/^(?:received|got)/.test(own) || /(?:was|were)\s?(?:served|received|returned)?$/.test(own)) {
    const party = matches(PARTY, own)[0];
    if (party) return party.groups?.["plaintiff"] !== undefined ? "plaintiff" : "defendant";
    const from = /^[^.;]{0,60}?\bfrom\s(?:the\s)?(?:counsel\sfor\s)?([Pp]laintiff|[Dd]efendant)/.exec(text.slice(hit.at.end, sentence.end));
    if (from) return /^p/i.test(from[1] ?? "") ? "plaintiff" : "defendant";
    if (/^(?:received|got)/.test(own)) return null;
  }
  let by: "plaintiff" | "defendant" | null = null;
  const before = text.slice(Math.max(sentence.start, hit.at.start - LOOK_BACK), hit.at.start);
  const owner = /^[A-Z][a-z]+\.?\s\d/.test(own) ? null : /\b(?:[Pp]laintiff|[Dd]efendant)/.exec(own);
  if (owner !== null && hit.sure) return /^p/i.test(owner[0]) ? "plaintiff" : "defendant";
  for (const m of matches(PARTY, before)) {
    if (/(?:on|upon|to|against|from)\s(?:the\s)?$/.test(before.slice(0, m.index))) continue;
    by = m.groups?.["plaintiff"] !== undefined ? "plaintiff" : "defendant";
  }
  return by;
}
