/**
 * Dates that lean on another: "the 18th", "the following Tuesday", "two weeks later", "this morning"; and date words
 * that fix no day at all ("last week").
 */
import type { DateMention } from "./dateMention.js";
import { NUMBER_WORD, numberOf, ordinalOf, WEEKDAY_FULL, weekdayNamed } from "./dateWords.js";
import { matchAt, matches } from "./scan.js";
import { everyMatch, mayFind, searchFor, type Sightings } from "./search.js";
import { span, type Span } from "./span.js";

type Found = DateMention;

const LATE_ORDINAL = "eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty-first";
/** What may follow a day told by its number alone; a noun would make it "the 8th request". */
const NO_NOUN_AFTER = String.raw`(?=$|[.,;:)"'—–]|\s[—–&(]|\s(?:and|or|at|but|by|to|with|when|in|for|on|I|we|he|she|they|it|via|through|around|about|from|before|after|because|that|which|as|counsel|was|is|were|the|her|his|our|my|their|then|this|also|again|[a-z]{2,}ed|spoke|met|sent|wrote|Mr|Ms|Mrs|Dr|Attorney|Atty|AUSA|Lcd[oa]|opposing|Plaintiff|Defendant|\p{Lu}\p{Ll}+\s(?:called|telephoned|e-?mailed|wrote|replied|answered|sent|spoke|said|responded|refused|declined))(?![a-z]))`;
/** "the 18th", "on the 22nd", "the 14th, 17th and 22nd"; not "the 8th Circuit", "the 3rd request". */
const THE_NTH = new RegExp(String.raw`\bthe\s(?:(?<day>\d{1,2})(?:st|nd|rd|th)|(?<word>${LATE_ORDINAL}))(?:\sof\sth(?:at|e\ssame)\smonth)?${NO_NOUN_AFTER}`, "gu");
/** After "the 14th": ", 17th", " and the 22nd". */
const AND_NTH = /(?:,\s(?:and\s)?|\s(?:and|&|or)\s)(?:the\s)?(\d{1,2})(?:st|nd|rd|th)(?=$|[.,;:)]|\s(?:and|or|at|but|by|to|with|when|in|for|on|of|I|we|he|she|they|&|counsel|via)\b)/y;
/** "on Friday", "the following Tuesday", "this past Monday", "Thurs."; not "Fridays", "Ms. Friday". */
const WEEKDAY_ALONE = new RegExp(
  String.raw`(?<!(?:Mr|Ms|Mrs|Dr)\.\s|\b[Aa]\s)(?:(?:the\s)?(?<which>very\snext|next|following|last|past|previous|prior|preceding|this\spast|this\slast|that\ssame|that|same|this|this\scoming)\s)?\b(?<weekday>${WEEKDAY_FULL})(?![\w-])(?!,?\sthe\s\d)(?:\s(?:thereafter|next(?!\sweek))|,?\s(?:of\s)?(?<week>the\s(?:following|next)\sweek|next\sweek|the\sweek\safter)|\s(?<ago>before\slast|of\slast\sweek))?`,
  "g",
);
/** A count of days: "two", "a", "3", "several". */
const COUNT = String.raw`(?:(?<count>\d{1,3}|${NUMBER_WORD}|an?|one)(?:\s\(\d{1,3}\))?|(?<some>a\sfew|a\scouple\sof|several|some|many|a\snumber\sof|just\s(?:a\sfew\s)?))`;
/** "two weeks later", "three days ago", "a week earlier", "twenty minutes later", "several days before"; not "two days of testimony". */
const COUNTED = new RegExp(
  String.raw`\b${COUNT}(?:\s|-)?(?:full\s|short\s|whole\s)?(?<business>business\s|calendar\s|court\s|working\s)?(?<unit>minutes?|hours?|days?|weeks?|fortnights?|months?|years?)\s(?<turn>later|thereafter|after\sthat|afterwards?|ago|earlier|prior(?!\sto)|before(?=[.,;)]|$|\s(?:the\s)?filing|\sth(?:is|e)\s(?:present\s)?motion)|back(?=[.,;)]|$))(?:\s(?<filing>(?:the\s)?filing(?:\sof)?(?:\sth(?:is|e)\s(?:present\s)?motion)?|th(?:is|e)\s(?:present\s)?motion(?:\s(?:was|is)\sfiled)?))?`,
  "gi",
);
const PART = "(?:day|morning|afternoon|evening|night)";
/** "the next day", "the following morning", "the day before", "that same afternoon", "the very next business day". */
const NEAR_DAY = new RegExp(
  String.raw`\b(?:${[
    String.raw`th(?:e|at)\s(?:very\s)?(?:next|following)\s(?:business\s|calendar\s|working\s|court\s)?${PART}|next\sday|the\s(?:day|morning|evening)\safter(?=[.,;)]|$|\sth(?:at|is)\b)`,
    String.raw`(?<before>the\s(?:(?:previous|prior|preceding)\s(?:business\s)?${PART}|${PART}\s(?:before|prior|earlier)(?!\s(?:the\s)?filing|\s[a-z]+ing\b|\sthat\s(?:motion|filing))(?=[.,;)]|$|\s)))`,
    String.raw`(?<same>(?:(?:later|earlier)\s)?(?:(?:on\s|in\s|that\s|the\s)?(?:very\s)?same\s(?:exact\s)?|(?:on\s|in\s)?that\s(?:very\s)?)(?:${PART}|date)|(?:moments|minutes|hours)\slater|(?:shortly|immediately)\sthereafter|same-day)`,
  ].join("|")})\b`,
  "gi",
);
/** "today", "this morning", "yesterday", "the day before filing"; not "as of today's date", "this day of". */
const FILING_DAY = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?<today>today(?!['’]s)|tonight|(?:earlier\s)?this\s(?:very\s)?(?:morning|afternoon|evening)|on\sthis\s(?:day|date)(?!\sof)|the\s(?:same\s)?(?:day|date)\s(?:of|this\smotion\s(?:is|was))\s(?:filing|filed))`,
    String.raw`(?<yesterday>yesterday|last\snight|the\s(?:day|evening|afternoon|morning)\sbefore\s(?:(?:the|this)\s)?filing(?:\sof\sthis\smotion)?|the\s(?:day|evening|afternoon|morning)\sbefore\s(?:this\smotion|this\swas\sfiled|I\sfiled))`,
    "tomorrow",
  ].join("|")})\b`,
  "gi",
);
/** "last week", "the following week", "earlier this month", "in recent weeks": words that fix no day. */
const VAGUE = new RegExp(
  String.raw`(?<!\d of )\b(?:${[
    String.raw`(?:(?:early|late|earlier|later)\s)?(?:the\s)?(?:last|next|following|previous|prior|preceding|this|that|same)\s(?:past\s|same\s)?(?:week|month|year|summer|fall|winter|spring|weekend)`,
    String.raw`in\srecent\s(?:days|weeks|months)|over\sthe\s(?:last|past)\s(?:several|few|two|three|four|six)\s(?:days|weeks|months)|the\s(?:week|month)\s(?:after|before)`,
    String.raw`(?:days|weeks|months|some\stime)\slater|on\s(?:numerous|several|multiple|many|various)\soccasions`,
  ].join("|")})\b`,
  "gi",
);
/** No days are counted without one of these. */
const mayCount = mayFind(/later|thereafter|after that|afterward|\bago\b|earlier|prior|before|back/);
const weekdaysIn = everyMatch(WEEKDAY_ALONE);

const SEARCH = searchFor([THE_NTH, NEAR_DAY, FILING_DAY, VAGUE]);

/** The relative dates of `text`, in no order and perhaps overlapping. */
export function relativeDates(text: string): DateMention[] {
  const found = weekdays(text), seen = SEARCH.in(text);
  if (seen) found.push(...nthDays(text, seen), ...nearDays(seen), ...filingDays(text, seen), ...vagueDays(seen));
  if (mayCount(text)) found.push(...countedDays(text));
  return found;
}

function nthDays(text: string, seen: Sightings): Found[] {
  const found: Found[] = [];
  for (const m of seen.matches(THE_NTH)) {
    const day = m.groups?.["day"] !== undefined ? Number(m.groups["day"]) : ordinalOf(m.groups?.["word"] ?? "");
    if (day < 1 || day > 31) continue;
    let end = m.index + m[0].length;
    found.push({ span: span(m.index, end), form: "day", day });
    for (let more = matchAt(AND_NTH, text, end); more; more = matchAt(AND_NTH, text, end)) {
      const at = end + more[0].search(/\d/);
      end += more[0].length;
      if (Number(more[1]) <= 31) found.push({ span: span(at, end), form: "day", day: Number(more[1]) });
    }
  }
  return found;
}

const WHICH: { readonly [word: string]: "next" | "last" | "that" | "this-past" } = {
  "very next": "next", next: "next", following: "next", "this coming": "next", last: "last", past: "this-past", previous: "last", prior: "last",
  preceding: "last", "this past": "this-past", "this last": "this-past", "that same": "that", that: "that", same: "that", this: "this-past",
};

function weekdays(text: string): Found[] {
  const found: Found[] = [];
  for (const m of weekdaysIn(text)) {
    const at = span(m.index, m.index + m[0].length);
    if (m.groups?.["ago"] !== undefined) { found.push({ span: at, form: "vague" }); continue; }
    if (m.groups?.["week"] !== undefined) { found.push({ span: at, form: "weekday", weekday: weekdayNamed(m.groups["weekday"]) ?? 0, which: "next-week" }); continue; }
    const thereafter = /(?:thereafter|next)$/.test(m[0]);
    const which = thereafter ? "next" : (WHICH[(m.groups?.["which"] ?? "").toLowerCase()] ?? null);
    found.push({ span: at, form: "weekday", weekday: weekdayNamed(m.groups?.["weekday"]) ?? 0, which });
  }
  return found;
}

function countedDays(text: string): Found[] {
  const found: Found[] = [];
  for (const m of matches(COUNTED, text)) {
    const g = m.groups ?? {};
    // "at least seven days before filing" tells a rule's measure, not a day.
    if (g["filing"] !== undefined && MEASURES.test(text.slice(Math.max(0, m.index - 8), m.index))) continue;
    const at = span(m.index, m.index + m[0].length);
    const unit = (g["unit"] ?? "").toLowerCase();
    const count = g["count"] === undefined ? null : numberOf(g["count"]);
    const days = daysOf(count, unit);
    if (days === null || ABOUT.test(text.slice(Math.max(0, m.index - 16), m.index)) || (g["business"] !== undefined && !/calendar/i.test(g["business"]))) { found.push({ span: at, form: "vague" }); continue; }
    const turn = (g["turn"] ?? "").toLowerCase();
    const base = /ago|back/.test(turn) || g["filing"] !== undefined ? "filing" : "previous";
    const direction = /later|thereafter|after/.test(turn) ? "after" : "before";
    found.push({ span: at, form: "relative", days, base, direction });
  }
  return found;
}

/** "well over a week ago", "nearly two weeks later", "about a month before": near a day, and no day. */
const ABOUT = /\b(?:over|more than|less than|under|within|nearly|almost|about|around|roughly|approximately|some|at least|up to)\s$/i;
const MEASURES = /(?:than|least|within|most)\s$/;

function daysOf(count: number | null, unit: string): number | null {
  if (unit.startsWith("minute")) return 0;
  if (unit.startsWith("hour")) return count === null || count < 20 ? 0 : Math.round(count / 24);
  if (count === null) return null;
  if (unit.startsWith("day")) return count;
  if (unit.startsWith("week")) return count * 7;
  return unit.startsWith("fortnight") ? count * 14 : null;
}

function nearDays(seen: Sightings): Found[] {
  const found: Found[] = [];
  for (const m of seen.matches(NEAR_DAY)) {
    const g = m.groups ?? {};
    const at = span(m.index, m.index + m[0].length);
    if (/business|working|court/i.test(m[0])) {
      found.push(g["before"] === undefined ? nextBusinessDay(at) : { span: at, form: "vague" });
      continue;
    }
    const days = g["same"] === undefined ? 1 : 0;
    const direction = g["before"] === undefined ? "after" : "before";
    found.push({ span: at, form: "relative", days, base: "previous", direction });
  }
  return found;
}

/** Which day it is depends on weekends and holidays. */
const nextBusinessDay = (at: Span): Found => ({ span: at, form: "vague" });

function filingDays(text: string, seen: Sightings): Found[] {
  const found: Found[] = [];
  for (const m of seen.matches(FILING_DAY)) {
    const g = m.groups ?? {};
    if (/(?:as of|to|until|through) $/i.test(text.slice(Math.max(0, m.index - 8), m.index)) && g["today"] !== undefined) continue;
    found.push({
      span: span(m.index, m.index + m[0].length), form: "relative", base: "filing",
      days: g["today"] === undefined ? 1 : 0, direction: g["yesterday"] === undefined ? "after" : "before",
    });
  }
  return found;
}

const vagueDays = (seen: Sightings): Found[] =>
  seen.matches(VAGUE).map((m) => ({ span: span(m.index, m.index + m[0].length), form: "vague" }));

