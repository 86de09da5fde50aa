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

const GATE = /[Rr]espon|[Aa]nswer|[Ss]upplement|[Pp]roduc|serve|[Aa]mend|[Oo]bject|verif|revis|updated|corrected|propound|issued|turned|handed|interrog|[Rr]equest|discovery/;

/** Kinds of answer, as an object: "supplemental responses", "amended answers", "its written objections". */
const EXTRA = String.raw`(?:[Ss]upplement(?:al|ed|ary|ing)|[Aa]mended|[Rr]evised|[Uu]pdated|[Cc]orrected|[Ff]urther|[Aa]dditional|[Ss]econd|[Ss]ubstituted)`;
const ANSWERS = String.raw`(?:responses?(?!\s(?:to\s(?:the\s)?(?:motion|email|e-mail|letter|our|my|that))|\s(?:brief|deadline|date|was\sthat))|[Rr]esponses\sand\sobjections|answers?(?!\sto\sthe\s(?:complaint|petition|amended))(?!\s(?:brief))|objections|discovery\sresponses|production|verifications?)`;
const GAVE = String.raw`(?:served|provided|produced|submitted|sent|returned|delivered|tendered|gave|transmitted|mailed|e-?mailed|issued|received|got|made|furnished|supplied|forwarded)`;

/** "supplemented his answers to Interrogatory Nos. 3 and 7", "amended its responses", "updated its production"; not "supplemental". */
const SUPPLEMENTED = new RegExp(String.raw`\b(?:supplemented|amended|updated|revised|corrected)\s(?:and\s(?:amended|corrected|supplemented)\s)?(?:some\sof\s|certain\sof\s|several\sof\s)?(?:(?:his|her|its|their|the|those|these|certain|[Pp]laintiffs?'?s?|[Dd]efendants?'?s?|[A-Z][\w.']*)\s){0,4}(?:(?:initial|prior|earlier|original|written|discovery|interrogatory|document|sworn|previous|first)\s){0,3}(?:answers?|responses?|productions?|[Ii]nterrogatory|[Ii]nterrogatories|objections|discovery)`, "g");
/** "served supplemental responses", "provided responses to defendants' discovery requests", "received plaintiff's answers". */
const GAVE_ANSWERS = new RegExp(
  String.raw`\b(?<verb>${GAVE})\s(?:(?:on|upon|to)\s(?:(?:the|counsel|for|opposing|undersigned|[Pp]laintiffs?|[Dd]efendants?|[Dd]efense|[A-Z][\w.']*)\s){1,4})?(?:(?:with|his|her|its|their|the|a|an|some|written|sworn|verified|unverified|partial|initial|first|formal|complete|incomplete|only|both|no|full|late|signed|unsigned|set|of|boilerplate|discovery|interrogatory|document|objections|and|responses|from|[Pp]laintiff(?:'s|s')?|[Dd]efendant(?:'s|s')?|[A-Z][\w.]*'s?|evasive|deficient|purported|own|${EXTRA})(?:,)?\s){0,8}?(?<extra>${EXTRA}\s(?:and\s${EXTRA}\s)?)?(?:(?:written|discovery|sworn|verified|interrogatory|document)\s){0,2}(?<object>${ANSWERS})\b`,
  "g",
);
/** "Amended responses were received October 8, 2009", "plaintiff's answers were served on". */
const ANSWERS_WERE = new RegExp(
  String.raw`\b(?<extra>${EXTRA}\s)?(?:(?:written|discovery|interrogatory|document|sworn)\s){0,2}(?<object>[Rr]esponses?|[Aa]nswers?|[Oo]bjections|[Pp]roduction)\s(?:and\s(?:objections|documents|answers)\s)?(?:to\s[^;]{1,120}?\s)?(?:was|were|came|arrived)\s?(?:then\s|first\s|finally\s|timely\s|eventually\s|only\s|all\s)?(?:served|provided|received|produced|submitted|sent|returned|delivered|tendered|mailed|e-?mailed|made|dated|supplemented)`,
  "g",
);
/** "answered the interrogatories", "responded to defendants' discovery requests", "responded to RFP Nos. 4 and 9"; not "responded by letter". */
const ANSWERED = /\b(?<verb>(?:[Aa]nswered|[Rr]esponded(?:\sin\swriting)?\sto|objected\s(?:and\sresponded\s)?to|served\sobjections\sto|responded\sand\sobjected\sto))\s(?:(?:all\sof|some\sof|most\sof|only|each\sof|both)\s)?(?:(?:the|his|her|its|their|those|these|our|my|[Pp]laintiff(?:'s|s')?|[Dd]efendant(?:'s|s')?|[A-Z][\w.]*(?:'s|s')?|first|second|third|First|Second|Third|set|sets|Set|of|and|written|discovery|remaining|initial)\s){0,8}(?:[Ii]nterrogator|[Dd]iscovery|[Rr]equests?\b|[Dd]ocument\s[Rr]equest|RFP|RFA|[Rr]ogs?\b|subpoena|[Ss]ets?\sof|INTERROG|Nos?\.|written\squestions)/g;
/** "produced 212 pages", "made a supplemental production", "produced responsive documents". */
const PRODUCED = new RegExp(String.raw`\b(?:produced|turned\sover|handed\sover)\s(?:to\s[^.;,]{1,40}?\s)?(?:(?:another|an\sadditional|additional|some|about|approximately|roughly|only|over|just|its|his|her|their|the|a|certain|more\sthan|further|supplemental|responsive|redacted|heavily|remaining|first|second|batch|set|of|few)\s){0,6}(?:[\d,]{1,9}|[a-z]+(?:-[a-z]+)?)?\s?(?:more\s|additional\s|further\s|responsive\s|redacted\s|pages\sof\s|boxes\sof\s|Bates-(?:labeled|stamped|numbered)\s){0,3}(?:pages|documents|records|files|materials|e-?mails|spreadsheets?|logs?|photographs|invoices|boxes|items|privilege\slog|payroll)\b`, "g");
/** "served on plaintiff defendants' first set of interrogatories", "propounded requests for production". */
const SERVED_REQUESTS = new RegExp(
  String.raw`\b(?<verb>served|propounded|issued|sent|mailed|directed)\s(?:(?:on|upon|to)\s[^.;,]{1,60}?\s)?(?:(?:with|his|her|its|their|the|a|an|[Pp]laintiffs?'?s?|[Dd]efendants?'?s?|[A-Z][\w.']*|first|second|third|fourth|[Ff]irst|[Ss]econd|[Tt]hird|set|sets|Set|of|written|and|combined|initial|joint|discovery|document|\d{1,2}|numbered)\s){0,8}(?:[Ii]nterrogatories|[Rr]equests?\s[Ff]or\s(?:[Pp]roduction|[Aa]dmission)|[Dd]iscovery\s[Rr]equests|[Ww]ritten\s[Dd]iscovery|RFPs?|RFAs?|[Dd]ocument\s[Rr]equests|INTERROGATORIES|subpoena|[Ii]nterrogs|[Dd]iscovery(?=[.,;]|\son\b|\supon\b))`,
  "g",
);

/** Before the verb in its clause: it did not happen, or has not yet. */
const NOT_DONE = /\b(?:not|never|no|n't|without|neither|nor|nobody|fail(?:s|ed|ing|ure)?|refus(?:es|ed|al|ing)|declin(?:es|ed|ing)|neglect(?:s|ed)|promis(?:es|ed|ing)|agree[sd]?|agreeing|will|would|could|may|might|must|shall|should|can|cannot|unless|until|if|whether|due|deadline|compel(?:s|led|ling)?|order(?:s|ed|ing)?|direct(?:s|ed|ing)?|requir(?:e|es|ed|ing)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:ed|ing)|offer(?:s|ed|ing)?|intend(?:s|ed)?|plan(?:s|ned)|propos(?:es|ed|ing)|await(?:s|ed|ing)?|expect(?:s|ed|ing)?|anticipat(?:es|ed)|outstanding|overdue|yet\sto|unable|insist(?:s|ed)|seek(?:s|ing)?|sought|extension|assur(?:ed|es|ing)|said\sthat\s(?:it|he|she|they)\swould|to\sbe|when|once)\b/i;
/** How far before the verb its subject and its negation are looked for. */
const LOOK_BACK = 300;
const SAYS_EXTRA = new RegExp(EXTRA);
const SAYS_ANSWERS = /\b(?:responses?|answers?|objections)\b/;
/** A plan or demand that reaches across "and": "agreed to confer and supplement". "Request(s)" as a noun does not count. */
const CALLS_FOR = /\bto$/;

export function findResponses(text: string, sentences: readonly Span[], dates: readonly DateMention[]): ResponseMention[] {
  if (!GATE.test(text)) return [];
  const found: ResponseMention[] = [];
  const hits = [...hitsIn(text)].sort((a, b) => a.at.start - b.at.start || rank(a) - rank(b));
  if (hits.length === 0) return [];
  const requests = findRequests(text);
  let next = 0;
  for (const sentence of sentences) {
    const clauses = clausesOf(text, sentence);
    let takenTo = 0;
    for (; next < hits.length && (hits[next]?.at.start ?? 0) < sentence.end; next++) {
      const hit = hits[next];
      if (!hit || hit.at.start < sentence.start || hit.at.start < takenTo) continue;
      const clause = clauses.find((c) => hit.at.start < c.end) ?? sentence;
      if (!happened(text, clause, hit)) continue;
      takenTo = hit.at.end;
      found.push(tell(text, sentence, clause, hit, dates, requests));
    }
  }
  return found;
}

interface Hit { readonly at: Span; readonly kind: ResponseMention["kind"]; readonly supplemental: boolean; readonly verb: string }

const rank = (h: Hit): number => (h.kind === "supplemented" ? 0 : h.kind === "answered" ? 1 : h.kind === "produced" ? 2 : 3);

function* hitsIn(text: string): Generator<Hit> {
  const hit = (m: RegExpExecArray, kind: Hit["kind"], supplemental: boolean): Hit =>
    ({ at: span(m.index, m.index + m[0].length), kind, supplemental, verb: m.groups?.["verb"] ?? "" });
  for (const m of matches(SUPPLEMENTED, text)) yield hit(m, "supplemented", true);
  for (const m of matches(GAVE_ANSWERS, text)) {
    const extra = SAYS_EXTRA.test(m[0]);
    if (/\bno\s/.test(m[0])) continue;
    yield hit(m, /[Pp]roduction$/.test(m[0]) ? "produced" : extra ? "supplemented" : "answered", extra);
  }
  for (const m of matches(ANSWERS_WERE, text)) yield hit(m, m.groups?.["extra"] !== undefined ? "supplemented" : "answered", m.groups?.["extra"] !== undefined);
  for (const m of matches(ANSWERED, text)) yield hit(m, "answered", false);
  for (const m of matches(PRODUCED, text)) yield hit(m, "produced", /\b(?:supplemental|additional|another|further|second)\b/.test(m[0]));
  for (const m of matches(SERVED_REQUESTS, text)) if (!SAYS_ANSWERS.test(m[0])) yield hit(m, "served-requests", false);
}

/** Nothing before the verb in its clause, and nothing in its own words, says that it did not happen. */
function happened(text: string, clause: Span, hit: Hit): boolean {
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

function tell(text: string, sentence: Span, clause: Span, hit: Hit, dates: readonly DateMention[], requests: readonly RequestMention[]): ResponseMention {
  const within = span(clause.start, clause.end);
  const named = requests.filter((r) => contains(within, r.span));
  return {
    span: span(hit.at.start, clause.end),
    dateIndex: dateOf(sentence, within, hit, dates),
    supplemental: hit.supplemental,
    requests: named.length > 0 ? named : wholeKinds(text, span(hit.at.start, clause.end)),
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

/** The nearest date in the clause, those after the verb first; else the one date that opens the sentence. */
function dateOf(sentence: Span, clause: Span, hit: Hit, dates: readonly DateMention[]): number | null {
  let after: number | null = null;
  let before: number | null = null;
  let opening: number | null = null;
  for (const [i, d] of dates.entries()) {
    if (d.span.start >= sentence.end) break;
    if (!contains(sentence, d.span) || d.form === "month") continue;
    if (d.span.start < clause.start) { opening ??= i; continue; }
    if (!contains(clause, d.span)) continue;
    if (d.span.start < hit.at.start) before = i;
    else after ??= i;
  }
  return before ?? after ?? opening;
}

const PARTY = /\b(?<plaintiff>[Pp]laintiffs?|PLAINTIFFS?)\b|\b(?<defendant>[Dd]efendants?|DEFENDANTS?|[Dd]efense)\b/g;

/** The party named nearest before the verb; after "received", the one whose answers they are. */
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
  for (const m of matches(PARTY, before)) {
    if (/(?:on|upon|to|against|from)\s(?:the\s)?$/.test(before.slice(0, m.index))) continue;
    by = m.groups?.["plaintiff"] !== undefined ? "plaintiff" : "defendant";
  }
  return by;
}
