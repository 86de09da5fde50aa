/**
 * Discovery requests as sets with ranges: "Interrogatories Nos. 3b, 3c, 7-15, 17, 19-22, and 24 as well as Request for
 * Production No. 4" is nineteen requests. Also what covers what, and how to show a set compactly.
 */
import type { Request } from "./draft.js";
import { matchAt, matches } from "./scan.js";
import { mayFind } from "./search.js";
import { span, type Span } from "./span.js";

export interface RequestMention {
  readonly span: Span;
  readonly requests: readonly Request[];
}

type Kind = Request["kind"];

/** A range longer than this is a slip or worse; only its ends are kept. */
const LONGEST_RANGE = 500;
const MOST_ITEMS = 400;

const NOUNS = [
  String.raw`(?<interrogatory>[Ii]nterrogator(?:y|ies)|INTERROGATOR(?:Y|IES)|[Ii]nterrogs?\.|[Ii]nterrogs?|ROGs?|[Rr]ogs?\.?|Ints?\.(?=\sNo))`,
  String.raw`(?<production>(?:[Dd]ocument\s)?[Rr]equests?\s[Ff]or\s(?:the\s)?[Pp]roduction(?:\sof\s[Dd]ocuments?(?:\s[Aa]nd\s(?:[Tt]angible\s)?[Tt]hings)?)?|REQUESTS?\sFOR\sPRODUCTION(?:\sOF\sDOCUMENTS)?|[Rr]equests?\sto\s[Pp]roduce|RFPD?s?|RPDs?|RTPs?|[Dd]ocument\s[Rr]equests?|[Dd]ocument\s[Dd]emands?|[Pp]roduction\s[Rr]equests?|[Dd]oc\.\s[Rr]eqs?\.|[Rr]eqs?\.\s(?:for\s)?[Pp]rod\.)`,
  String.raw`(?<admission>[Rr]equests?\s(?:[Ff]or\s[Aa]dmissions?|to\s[Aa]dmit)|REQUESTS?\sFOR\sADMISSIONS?|RFAs?|[Rr]eqs?\.\s(?:for\s)?[Aa]dm(?:in|is)?\.)`,
  String.raw`(?<other>(?:[Dd]iscovery\s|[Dd]eposition\s|Rule 30\(b\)\(6\)\s)?(?:[Rr]equests?|REQUESTS?|[Tt]opics?|[Dd]emands?|[Ss]ubjects?(?=\s(?:Nos?\.|\d)))|[Rr]eqs?\.)`,
].join("|");
const NUMBERED = String.raw`(?:,?\s\(?(?:Nos?\.?:?|Numbers?|numbers?|numbered|nos?\.|NOS?\.)|\s?\(?#)`;
const NUMBER = String.raw`#?\d{1,6}`;
/** "Interrogatories Nos. 3b", "RFP 4", "Request for Production No. 4", "Nos. 44"; not "requests within 30", "No. 4:19-CV-345". */
const HEAD = new RegExp(
  String.raw`(?<![A-Za-z])(?:(?:${NOUNS})(?:\s\([A-Za-z"' ]{1,40}\))?(?:${NUMBERED}\s?|\s|\s\()(?=${NUMBER})|(?<nos>[Nn]os\.|Nos|Numbers)\s(?=${NUMBER}))`,
  "g",
);
/** One number: "3", "3b", "3(b)", "7(a)(ii)"; not "3.04", "4:19", "12/5", "2d", "4th", "30 days". */
const ITEM = /#?(?<number>\d{1,6})(?:(?<letter>[a-zA-Z](?![a-zA-Z]))|\s?(?<parts>\((?:[a-zA-Z\d]|[ivx]{1,4})\)(?:\([a-z\d]{1,3}\))?))?(?![\w%/]|[.:,]\d|\s?[ap]\.m|\s(?:WL|F\.|U\.S\.|days?\b|hours?\b|minutes?\b|pages?\b|documents?\b|business\b|weeks?\b|months?\b|years?\b|percent\b|calendar\b|o'clock))/y;
const WORD_RANGE = /\s(?:to|through|thru)\s(?:and\sincluding\s)?(?:Nos?\.\s)?(?=#?\d)|\s?[-–—]\s?(?=#?\d)/y;
/** Between items: ", ", ", and ", " & ", " or ", "; ". */
const SEPARATOR = /(?:,\sinclusive)?(?:,\s?(?:and\s|or\s|&\s|as\swell\sas\s)?|;\s?(?:and\s)?|\s(?:and|or|&|as\swell\sas|and\/or)\s|\sand,\s)(?:also\s)?(?:Nos?\.\s|#)?(?=#?\d)/y;
/** After an item: what it asks for, in parentheses: "Nos. 7 (turn logs) and 8 (driver file)". */
const ASIDE = /\s\([^()]{1,80}\)/y;
/** After "and 12": a new counted thing, not a request's number. */
const COUNTED_THING = /^\s(?:other|more|additional|further|separate|of\sthe|of\sits|custodians|interrogator|[Rr]equests|RFPs|topics|emails|e-mails|letters|calls|witnesses|items|boxes|sets|documents|pages)/;

const ORDINAL_SET = "(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|FIRST|SECOND|THIRD|1st|2nd|3rd)";
const SET_NOUN = String.raw`(?:(?<interrogatory>[Ii]nterrogatories|INTERROGATORIES)|(?<production>[Rr]equests?\s[Ff]or\s(?:the\s)?[Pp]roduction(?:\sof\s[Dd]ocuments)?|REQUESTS?\sFOR\sPRODUCTION(?:\sOF\sDOCUMENTS)?|[Dd]ocument\s[Rr]equests|RFPs)|(?<admission>[Rr]equests?\s[Ff]or\s[Aa]dmissions?|RFAs))`;
/** "First Set of Interrogatories", "Second Requests for Production", "first interrogatories"; not "first request". */
const SET_BEFORE = new RegExp(String.raw`\b(?<ordinal>${ORDINAL_SET})(?:\s(?:[Ss]et|SET)(?:\s(?:of|OF))?|\s[Cc]ombined|\s[Aa]mended)?\s(?:[Ww]ritten\s)?${SET_NOUN}`, "g");
/** "Interrogatories, Set One", "Requests for Production (Set Two)". */
const SET_AFTER = new RegExp(String.raw`\b${SET_NOUN},?\s\(?[Ss]et\s(?:[Nn]o\.\s)?(?<ordinal>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[1-9])\b\)?`, "g");

const GATE = /nterrog|NTERROG|[Rr]og|ROG|[Rr]eq|REQ|RFP|RFA|RPD|RTP|[Tt]opic|[Dd]emand|[Nn]os\b|Numbers|[Ss]ubjects?\s/;

const mayName = mayFind(GATE);

/** Before bare "Nos.": docket entries, cases and exhibits are numbered too. */
const NUMBERS_PAPERS = /(?:Cases?|Docket|Dkts?|ECF|Docs?|D\.E|DE|Filings?|Civil|Action|Civ|Cause|Exhibits?|Exs?|Bates|Bar|Entry|Entries|Document|Tabs?|Model|Patent|Serial|Account)\.?\s$/;
const SPEAKS_OF_DISCOVERY = /\b(?:requests?|discovery|interrogator|responses?|accompanying motion)/;

/** Every mention of numbered requests, or of a whole set, in order. */
export function findRequests(text: string): RequestMention[] {
  if (!mayName(text)) return [];
  const numbered = numberedRequests(text);
  const sets = wholeSets(text).filter((s) => !numbered.some((n) => n.span.start <= s.span.end + 12 && n.span.start >= s.span.start));
  return [...numbered, ...sets].sort((a, b) => a.span.start - b.span.start);
}

function numberedRequests(text: string): RequestMention[] {
  const found: RequestMention[] = [];
  let latest: { kind: Kind; noun: string; end: number } | null = null;
  let doneTo = 0;
  let ofDiscovery: boolean | null = null;
  for (const m of matches(HEAD, text)) {
    if (m.index < doneTo) continue;
    const named: { kind: Kind; noun: string } | null = kindOf(m.groups ?? {});
    if (named === null) {
      if (NUMBERS_PAPERS.test(text.slice(Math.max(0, m.index - 14), m.index))) continue;
      if (latest === null && !(ofDiscovery ??= SPEAKS_OF_DISCOVERY.test(text))) continue;
    }
    const kind: { kind: Kind; noun: string } = settle(named, latest);
    const requests: Request[] = [];
    const end = readNumbers(text, m.index, m.index + m[0].length, kind, requests);
    if (requests.length === 0) continue;
    found.push({ span: span(m.index, end), requests });
    latest = { ...kind, end };
    doneTo = end;
  }
  return found;
}

/** Bare "Nos. 8 and 9" and "Request No. 8" take the kind told before them; "Interrogatory" never does. */
function settle(named: { kind: Kind; noun: string } | null, latest: { kind: Kind; noun: string } | null): { kind: Kind; noun: string } {
  if (named === null) return latest ?? { kind: "other", noun: "Request" };
  const inherits = named.kind === "other" && named.noun === "Request" && latest !== null && (latest.kind === "production" || latest.kind === "admission");
  return inherits ? latest : named;
}

function kindOf(groups: { readonly [name: string]: string | undefined }): { kind: Kind; noun: string } | null {
  if (groups["interrogatory"] !== undefined) return { kind: "interrogatory", noun: NOUN_OF.interrogatory };
  if (groups["production"] !== undefined) return { kind: "production", noun: NOUN_OF.production };
  if (groups["admission"] !== undefined) return { kind: "admission", noun: NOUN_OF.admission };
  const other = groups["other"];
  if (other === undefined) return null;
  return { kind: "other", noun: /topic/i.test(other) ? "Topic" : /demand/i.test(other) ? "Demand" : /subject/i.test(other) ? "Subject" : "Request" };
}

const NOUN_OF = { interrogatory: "Interrogatory", production: "Request for Production", admission: "Request for Admission" } as const;

interface Item { readonly number: number; readonly part: string; readonly end: number; readonly start: number }

/** Reads "3b, 3c, 7-15, 17, and 24" from `at` into `requests`; returns where the list ends. */
function readNumbers(text: string, head: number, at: number, kind: { kind: Kind; noun: string }, requests: Request[]): number {
  let next = at;
  let end = at;
  for (let count = 0; count < MOST_ITEMS; count++) {
    const item = itemAt(text, next);
    if (item === null || (count > 0 && COUNTED_THING.test(text.slice(item.end, item.end + 20)))) break;
    const start = count === 0 ? head : item.start;
    const to = itemAt(text, stepOver(WORD_RANGE, text, item.end) ?? -1);
    if (to !== null && to.number >= item.number) addRange(item, to, kind, span(start, to.end), requests);
    else requests.push(request(kind, `${item.number}${item.part}`, span(start, item.end)));
    end = to?.end ?? readParts(text, item, kind, requests);
    const after = stepOver(ASIDE, text, end) ?? end;
    const then = stepOver(SEPARATOR, text, after);
    if (then === null) break;
    next = then;
  }
  return end;
}

function itemAt(text: string, at: number): Item | null {
  if (at < 0) return null;
  ITEM.lastIndex = at;
  const m = ITEM.exec(text);
  if (m === null) return null;
  const part = m.groups?.["letter"]?.toLowerCase() ?? (m.groups?.["parts"] ?? "").replace(/^\(([a-zA-Z])\)$/, "$1").toLowerCase();
  return { number: Number(m.groups?.["number"]), part, start: at, end: at + m[0].length };
}

/** After "3(b)": " and (c)", ", (d)", "–(f)"; parts of the same request. */
const MORE_PARTS = /(?<glue>,\s?(?:and\s)?|\s(?:and|&|to|through)\s|\s?[-–—]\s?)\((?<part>[a-z])\)(?![\w(])/y;

function readParts(text: string, item: Item, kind: { kind: Kind; noun: string }, requests: Request[]): number {
  let end = item.end;
  let last = item.part;
  for (let m = item.part === "" ? null : matchAt(MORE_PARTS, text, end); m !== null; m = matchAt(MORE_PARTS, text, end)) {
    const part = m.groups?.["part"] ?? "";
    const at = span(end, end + m[0].length);
    if (/to|thr|[-–—]/.test(m.groups?.["glue"] ?? "") && /^[a-z]$/.test(last)) {
      for (let c = last.charCodeAt(0) + 1; c < part.charCodeAt(0); c++) requests.push(request(kind, `${item.number}${String.fromCharCode(c)}`, at));
    }
    requests.push(request(kind, `${item.number}${part}`, at));
    last = part;
    end += m[0].length;
  }
  return end;
}

function addRange(from: Item, to: Item, kind: { kind: Kind; noun: string }, at: Span, requests: Request[]): void {
  if (from.number === to.number && /^[a-z]$/.test(from.part) && /^[a-z]$/.test(to.part)) {
    for (let c = from.part.charCodeAt(0); c <= to.part.charCodeAt(0); c++) requests.push(request(kind, `${from.number}${String.fromCharCode(c)}`, at));
    return;
  }
  const last = to.number - from.number > LONGEST_RANGE ? from.number : to.number;
  for (let n = from.number; n <= last; n++) requests.push(request(kind, `${n}${n === from.number ? from.part : n === to.number ? to.part : ""}`, at));
  if (last !== to.number) requests.push(request(kind, `${to.number}${to.part}`, at));
}

const request = ({ kind, noun }: { kind: Kind; noun: string }, number: string, at: Span): Request => ({ kind, number, label: `${noun} ${number}`, span: at });

function stepOver(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const SET_NUMBER: { readonly [word: string]: string } = {
  first: "One", second: "Two", third: "Three", fourth: "Four", fifth: "Five", sixth: "Six", seventh: "Seven", "1st": "One", "2nd": "Two", "3rd": "Three",
  one: "One", two: "Two", three: "Three", four: "Four", five: "Five", "1": "One", "2": "Two", "3": "Three", "4": "Four", "5": "Five",
};
const PLURAL_OF: { readonly [kind in Kind]: string } = {
  interrogatory: "Interrogatories", production: "Requests for Production", admission: "Requests for Admission", other: "Requests",
};

function wholeSets(text: string): RequestMention[] {
  const found: RequestMention[] = [];
  for (const pattern of [SET_BEFORE, SET_AFTER]) {
    for (const m of matches(pattern, text)) {
      const at = span(m.index, m.index + m[0].length);
      const kind = kindOf(m.groups ?? {})?.kind ?? "other";
      const set = SET_NUMBER[(m.groups?.["ordinal"] ?? "").toLowerCase()] ?? "";
      found.push({ span: at, requests: [{ kind, number: null, label: `${PLURAL_OF[kind]}, Set ${set}`, span: at }] });
    }
  }
  return found;
}

/** A whole kind: "the interrogatories", as "answered the interrogatories" means them. */
export const wholeKind = (kind: Kind, at: Span): Request => ({ kind, number: null, label: PLURAL_OF[kind], span: at });

/** Does `set` speak of `r`? "3" covers "3b" and a whole set every number of its kind; "3b" covers neither "3" nor "3c". */
export function covers(set: readonly Request[], r: Request): boolean {
  return set.some((s) => sameKind(s, r) && (s.number === null ? r.number !== null || s.label === r.label || !s.label.includes(", Set") : r.number !== null && within(r.number, s.number)));
}

/** "Request 4" may be a request for production or for admission; "Topic 4" is neither. */
const sameKind = (a: Request, b: Request): boolean =>
  a.kind === "other" && b.kind === "other" ? nounOf(a) === nounOf(b)
  : a.kind === b.kind || (isPlainRequest(a) && b.kind !== "interrogatory") || (isPlainRequest(b) && a.kind !== "interrogatory");
const nounOf = (r: Request): string => (r.label.split(" ", 1)[0] ?? "").replace(/s,?$/, "");
const isPlainRequest = (r: Request): boolean => r.kind === "other" && nounOf(r) === "Request";

/** "3b" is within "3b" and "3". */
const within = (number: string, whole: string): boolean =>
  number === whole || (number.startsWith(whole) && /^[a-z(]/.test(number.slice(whole.length)) && /\d$/.test(whole));

/** What of `a` the set `b` does not cover. */
export function difference(a: readonly Request[], b: readonly Request[]): Request[] {
  return a.filter((r) => !covers(b, r));
}

const SHORT_OF: { readonly [noun: string]: readonly [string, string] } = {
  Interrogatory: ["Interrogatory No.", "Interrogatory Nos."], "Request for Production": ["RFP No.", "RFP Nos."],
  "Request for Admission": ["RFA No.", "RFA Nos."], Request: ["Request No.", "Request Nos."], Topic: ["Topic", "Topics"],
  Demand: ["Demand No.", "Demand Nos."], Subject: ["Subject", "Subjects"],
};

/** "Interrogatory Nos. 3b, 3c, 7-9; RFP No. 4" */
export function showRequests(requests: readonly Request[]): string {
  const byNoun = new Map<string, Set<string>>();
  for (const r of requests) {
    const noun = r.number === null ? r.label : r.label.slice(0, r.label.length - r.number.length - 1);
    const numbers = byNoun.get(noun) ?? new Set<string>();
    if (r.number !== null) numbers.add(r.number);
    byNoun.set(noun, numbers);
  }
  return [...byNoun].map(([noun, numbers]) => (numbers.size === 0 ? noun : showNumbers(noun, [...numbers]))).join("; ");
}

function showNumbers(noun: string, numbers: readonly string[]): string {
  const [one, many] = SHORT_OF[noun] ?? [noun, noun];
  const sorted = [...numbers].sort((a, b) => parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1));
  const runs: string[] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j + 1 < sorted.length && /^\d+$/.test(sorted[j] ?? "") && sorted[j + 1] === String(Number(sorted[j]) + 1)) j++;
    if (j - i >= 2) runs.push(`${sorted[i] ?? ""}-${sorted[j] ?? ""}`);
    else runs.push(...sorted.slice(i, j + 1));
    i = j + 1;
  }
  return `${numbers.length === 1 ? one : many} ${runs.join(", ")}`;
}
