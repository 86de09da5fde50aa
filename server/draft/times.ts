/**
 * Times of day and lengths of time: "2:30 p.m.", "at approximately 10 am CT", "noon", "half past two", "0900 hours",
 * "from 10:05 until 10:50 in the morning"; "for about half an hour", "45 min.".
 *
 * Case numbers ("4:19-CV-345") and page and line cites ("88:4–11", "Tr. 12:15") are not times. Vague parts of the day
 * ("this morning") are kept apart: they tell when, and no rule that wants the time is met by them.
 */
import { NUMBER_WORD, numberOf } from "./dateWords.js";
import { apart, matches } from "./scan.js";
import { span, type Span } from "./span.js";

export interface TimeMention {
  readonly span: Span;
  readonly text: string;
  /** "CT", "Pacific Time", as written. */
  readonly zone: string | null;
  /** Minutes after midnight, where the words tell morning from afternoon. */
  readonly minutes: number | null;
  /** The end of a range: "14:00-15:20". */
  readonly until: number | null;
}

export interface DurationMention {
  readonly span: Span;
  readonly text: string;
  readonly minutes: number | null;
}

/** "p.m.", "PM"; a full stop after "PM" is the sentence's, unless the sentence goes on. */
const HALF = String.raw`(?:\s?(?<half>[ap]\.\s?m\.|[ap]m(?:\.(?=,|\s[a-z(]))?|[AP]\.\s?M\.|[AP]M(?:\.(?=,|\s[a-z(]))?)(?![A-Za-z]))`;
const halfNamed = (name: string): string => HALF.replace("<half>", `<${name}>`);
const PART = String.raw`(?:\s(?:in\sthe|that|this|the\ssame|at)\s(?:same\s)?(?<part>morning|afternoon|evening|night))`;
/** "CT", "(Central)", "Pacific Time", "Eastern Standard Time", "PDT"; not "Central District". */
const ZONE = String.raw`(?:,?\s?\(?(?<zone>(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii|eastern|central|mountain|pacific)(?:\s(?:Standard|Daylight|standard|daylight))?(?:\s[Tt]ime)?(?!\sDistrict)|(?:[ECMP][SD]?T|AK[SD]?T|HST|AST|UTC|GMT)(?![A-Za-z])|local\stime)(?:(?<=\([A-Za-z ]{2,30})\))?)`;
const JOIN = String.raw`(?:\s?[-–—]\s?|\s(?:to|until|till|through)\s(?:about\s|approximately\s)?)`;
const CLOCK = String.raw`\d{1,2}(?::[0-5]\d){0,2}`;
const HOUR_WORD = "(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)";

/** "2:30 p.m.", "10 am CT", "1 p.m. to 1:25 p.m.", "14:00-15:20 PDT", "9:00 in the morning", "at 3:15"; not "4:19-CV", "88:4–11". */
const CLOCK_TIME = new RegExp(clockTime(String.raw`(?<![\w:.$§¶#/–-])`, `${JOIN}`, "?"), "g");
/** "between 2:00 and 2:45 p.m."; "at 2 p.m. and 4 p.m." are two times. */
const BETWEEN = new RegExp(clockTime(String.raw`(?<=[Bb]etween\s(?:about\s)?)`, String.raw`\sand\s`, ""), "g");

function clockTime(lead: string, join: string, often: "" | "?"): string {
  return String.raw`${lead}(?<from>${CLOCK})(?:\so'clock)?(?:${halfNamed("fromHalf")})?(?:${join}(?<to>${CLOCK})(?![\d:]))${often}(?:${HALF}|${PART})?(?![\d:%]|-[A-Za-z]|\.\d)${ZONE}?`;
}

/** "noon", "midday", "midnight"; not "afternoon". */
const NAMED_TIME = new RegExp(String.raw`\b(?:12:00\s|12\s|high\s|twelve\s)?(?<name>[Nn]oon|[Mm]id-?day|[Mm]idnight)\b${ZONE}?`, "g");
/** "0900 hours", "1420 hrs."; not "900 hours of work". */
const MILITARY = new RegExp(String.raw`(?<![\w:.$#-])(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)(?:${JOIN}(?:[01]\d|2[0-3])[0-5]\d)?\s(?:hours|hrs?\.?)(?!\sof)${ZONE}?`, "g");
/** "half past two", "a quarter past four in the afternoon", "twenty to three"; not "past two years", "ten to four". */
const SPOKEN = new RegExp(
  String.raw`\b(?:(?:a\s)?(?<fraction>[Hh]alf|[Qq]uarter)\s(?<turn>past|after|to|till|of|before)|(?<count>[Ff]ive|[Tt]en|[Tt]wenty|[Tt]wenty-five|\d{1,2})(?:\sminutes)?\s(?<turn2>past|after|to|till|before))\s(?<hour>${HOUR_WORD}|1[0-2]|[1-9])(?![\w:-]|\.\d)(?<oclock>\so'clock)?(?:${HALF}|${PART})?${ZONE}?`,
  "g",
);
/** "two o'clock", "three thirty p.m.", "ten in the morning", "8 in the morning"; not "two in number", "one that afternoon". */
const WORDED = new RegExp(
  String.raw`\b(?<hour>${HOUR_WORD}|1[0-2]|[1-9])(?:[- ](?<minute>fifteen|thirty|forty-five|twenty|ten|o'five))?(?:\so['’]?clock(?:${HALF}|${PART})?|${halfNamed("half2")}|\sin\sthe\s(?<part2>morning|afternoon|evening))${ZONE}?`,
  "g",
);
const GATE = /minutes (?:to|before|till|of)\b|\d(?::\d|\s?[ap]\.?\s?m)|\d\d\sh(?:ou)?rs|[Nn]oon|[Mm]id|clock|[Pp]ast|quarter|in the (?:morning|afternoon|evening)|\bp\.m|\ba\.m|[AP]\.?M\b|[a-z] [ap]\.?m\b|that (?:morning|afternoon|evening)/;

/** Words before a bare "3:15" that make it a time of day. */
const ANNOUNCES_TIME = /(?:\b(?:at|At|about|around|approximately|@|until|till|from|From|to|between|Between|by|near|before|after|circa|and|approx\.|roughly|shortly|exactly|starting|beginning)|[@,(~])\s?$/;
/** "Smith Dep. at 12:15", "Tr. 12:15", "John 3:16", "a ratio of 3:16". */
const PAGE_CITE = /(?:Dep\.|Depo\.|Tr\.|Transcript|Test\.|Hr'g|Ex\.|Exhibit|pp?\.|ratio|odds|John|Matthew|Luke|score|Rule|R\.|No\.|Nos\.|§|¶|ECF|lines?)[^.;()]{0,14}$/;

export function findTimes(text: string): TimeMention[] {
  if (!GATE.test(text)) return [];
  return apart([...clockTimes(text), ...namedTimes(text), ...militaryTimes(text), ...spokenTimes(text), ...wordedTimes(text)]);
}

function clockTimes(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const m of [...matches(CLOCK_TIME, text), ...(/etween/.test(text) ? matches(BETWEEN, text) : [])]) {
    const g = m.groups ?? {};
    const half = g["half"] ?? g["fromHalf"];
    const told = half !== undefined || g["part"] !== undefined;
    const before = text.slice(Math.max(0, m.index - 24), m.index);
    const bare = !told && g["zone"] === undefined;
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 3);
    if (!(g["from"] ?? "").includes(":") && !told && !((g["to"] ?? "").includes(":") && (g["zone"] !== undefined || /\bfrom\s$/.test(before)))) continue;
    if (bare && (!ANNOUNCES_TIME.test(before) || PAGE_CITE.test(before) || /^[-–—]\d/.test(after))) continue;
    if (bare && g["to"] !== undefined && !g["to"].includes(":")) continue;
    const start = minutesOf(g["from"] ?? "", g["fromHalf"] ?? g["half"], g["part"], g["fromHalf"] === undefined ? (g["to"] ?? null) : null);
    const end = g["to"] === undefined ? null : minutesOf(g["to"], g["half"], g["part"], null);
    if (start === "impossible" || end === "impossible") continue;
    found.push(mention(text, m, g["zone"], start, end));
  }
  return found;
}

/**
 * Minutes after midnight of "2:30" said in the afternoon; null where nothing tells which half of the day. In a range
 * that names the half once ("11 to 1 p.m."), a start later than the end lies in the other half.
 */
function minutesOf(clock: string, half: string | undefined, part: string | undefined, end: string | null): number | null | "impossible" {
  const [h = 0, m = 0] = clock.split(":").map(Number);
  if (h > 24 || ((half !== undefined || part !== undefined) && h > 12 && half !== undefined) || (h === 0 && half !== undefined)) return "impossible";
  const pm = half !== undefined ? /^p/i.test(half) : part !== undefined ? part !== "morning" : null;
  if (pm === null) return h > 12 || clock.startsWith("0") || h === 0 ? h * 60 + m : null;
  if (h > 12) return h * 60 + m;
  const other = end !== null && half !== undefined && Number(end.split(":")[0]) % 12 < h % 12;
  return ((h % 12) + (pm !== other ? 12 : 0)) * 60 + m;
}

const namedTimes = (text: string): TimeMention[] =>
  matches(NAMED_TIME, text).map((m) => mention(text, m, m.groups?.["zone"], /night/i.test(m.groups?.["name"] ?? "") ? 0 : 720, null));

const militaryTimes = (text: string): TimeMention[] =>
  matches(MILITARY, text).map((m) => mention(text, m, m.groups?.["zone"], Number(m.groups?.["h"]) * 60 + Number(m.groups?.["m"]), null));

function spokenTimes(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const m of matches(SPOKEN, text)) {
    const g = m.groups ?? {};
    const half = g["half"];
    const told = half !== undefined || g["part"] !== undefined || g["oclock"] !== undefined || g["zone"] !== undefined;
    // "ten to four" may be a score, and "ten minutes to two hours" is how long it took.
    const inMinutes = / minutes /i.test(m[0]) && !/^\s(?:hours?|minutes?|days?)\b/i.test(text.slice(m.index + m[0].length, m.index + m[0].length + 10));
    if (g["count"] !== undefined && !told && !inMinutes && !/^past$/i.test(g["turn2"] ?? "")) continue;
    if (!told && /\d/.test(g["hour"] ?? "") && g["fraction"] === undefined) continue;
    const minute = g["fraction"] === undefined ? (numberOf(g["count"] ?? "") ?? 0) : /half/i.test(g["fraction"]) ? 30 : 15;
    const signed = /past|after/i.test(g["turn"] ?? g["turn2"] ?? "") ? minute : -minute;
    const hour = numberOf(g["hour"] ?? "") ?? 0;
    const base = minutesOf(String(hour), half, g["part"], null);
    found.push(mention(text, m, g["zone"], typeof base === "number" ? base + signed : null, null));
  }
  return found;
}

const MINUTE_WORD: { readonly [word: string]: number } = { fifteen: 15, thirty: 30, "forty-five": 45, twenty: 20, ten: 10, "o'five": 5 };

function wordedTimes(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const m of matches(WORDED, text)) {
    const g = m.groups ?? {};
    const hour = numberOf(g["hour"] ?? "") ?? 0;
    const base = minutesOf(String(hour), g["half"] ?? g["half2"], g["part"] ?? g["part2"], null);
    const minute = MINUTE_WORD[(g["minute"] ?? "").toLowerCase()] ?? 0;
    found.push(mention(text, m, g["zone"], typeof base === "number" ? base + minute : null, null));
  }
  return found;
}

/** "this morning", "in the afternoon", "that same evening", "a.m. and p.m."; "the afternoon of May 4". */
const DAYPART = /\b(?:(?:late|early|later|mid)[- ]?(?:in the |that |this )?)?(?:(?:this|that|the same|that same|the|in the|tomorrow|yesterday|next|following) )?(?:morning|mid-?morning|afternoon|mid-?afternoon|evening|close of business|end of the day|end of business|lunchtime|lunch hour)s?\b|\ba\.m\. and p\.m\./gi;

/** Words that tell the part of the day and no time. */
export function findDayparts(text: string): { readonly span: Span; readonly text: string }[] {
  return matches(DAYPART, text).map((m) => ({ span: span(m.index, m.index + m[0].length), text: m[0] }));
}

const UNIT = String.raw`(?<unit>minutes?|mins?\.?|hours?|hrs?\.?)(?![a-z])`;
/** "45 min.", "forty-five minutes", "two and a half hours", "an hour and a half", "90-minute"; not "20 minutes later", "24 hours' notice". */
const COUNTED = new RegExp(
  String.raw`(?<![\w.:$-])(?<count>[1-9]\d{0,3}(?:\.\d{1,2})?|${NUMBER_WORD}|an?)(?:\s\(\d{1,3}\))?(?<plusHalf>\sand\s(?:a|one)[- ]half)?[\s-]${UNIT}(?<andHalf>\sand\s(?:a|one)[- ](?:half|quarter))?(?:(?:,?\sand|,)?\s(?<more>\d{1,2}|${NUMBER_WORD})[\s-](?:minutes?|mins?\.?)(?![a-z]))?`,
  "gi",
);
/** "half an hour", "a half hour", "half-hour", "a quarter of an hour", "three-quarters of an hour". */
const FRACTION = /\b(?:(?:a\s)?half(?:\san|-an|-|\s)[\s-]?hour|(?:a\s|one\s)?quarter(?:\sof\san|-|\s)[\s-]?hour|three[- ]quarters of an hour|(?:close to |nearly |under |over )?an hour)\b(?!['’]|\s(?:later|before|after|earlier|ago|and a half))/gi;
/** "a couple of minutes", "a minute or two"; not "the minutes of the meeting". */
const BRIEFLY = /\ba (?:mere |brief )?couple(?: of)? minutes\b|\ba minute or two\b|\b(?:one|two) or (?:two|three) minutes\b/gi;
const DURATION_GATE = /minute|\bmins?\b|hour|\bhrs?\b/i;
const NOT_LASTING = /^['’]|^\s(?:later|ago|earlier|before|after|prior|since|notice|from|of\s(?:receipt|filing|service|the\snotice|testimony|deposition|video|footage|audio|work|overtime))/i;
const WITHIN = /(?:\b(?:within|every|in|after|next|last|at least|than|notice of|past)\s(?:the\s)?(?:next\s|first\s|last\s|past\s)?)$/i;

/** Lengths of time that something lasted, ranges of the clock among them. */
export function findDurations(text: string, times: readonly TimeMention[] = findTimes(text)): DurationMention[] {
  const found: DurationMention[] = [];
  for (const t of times) {
    if (t.until !== null) found.push({ span: t.span, text: t.text, minutes: t.minutes === null ? null : (((t.until - t.minutes) % 1440) + 1440) % 1440 });
    else if (/\d(?:\s?[ap]\.?m\.?)?(?:\s?[-–—]\s?|\s(?:to|until|till|through|and)\s)(?:about\s)?\d/i.test(t.text)) found.push({ span: t.span, text: t.text, minutes: spread(t.text) });
  }
  if (DURATION_GATE.test(text)) {
    for (const m of matches(COUNTED, text)) {
      const after = text.slice(m.index + m[0].length, m.index + m[0].length + 24);
      if (NOT_LASTING.test(after) || (WITHIN.test(text.slice(Math.max(0, m.index - 18), m.index)) && !/\b(?:more|less|longer) than $/i.test(text.slice(Math.max(0, m.index - 18), m.index)))) continue;
      if (/^(?:an?)$/i.test(m.groups?.["count"] ?? "") && /^min/i.test(m.groups?.["unit"] ?? "") && /^\s(?:entry|order)/.test(after)) continue;
      found.push({ span: span(m.index, m.index + m[0].length), text: m[0], minutes: countedMinutes(m.groups ?? {}) });
    }
    for (const m of matches(BRIEFLY, text)) {
      // "in a couple of minutes' conversation" tells how long it was; "in a couple of minutes he called back" does not.
      if ((!WITHIN.test(text.slice(Math.max(0, m.index - 18), m.index)) || /^['’] (?:conversation|call|talk|discussion)/i.test(text.slice(m.index + m[0].length, m.index + m[0].length + 16))) && !/^\s(?:later|ago|earlier|before|after)/i.test(text.slice(m.index + m[0].length, m.index + m[0].length + 10))) found.push({ span: span(m.index, m.index + m[0].length), text: m[0], minutes: 2 });
    }
    for (const m of matches(FRACTION, text)) {
      if (WITHIN.test(text.slice(Math.max(0, m.index - 18), m.index)) || NOT_LASTING.test(text.slice(m.index + m[0].length, m.index + m[0].length + 24))) continue;
      const minutes = /three/i.test(m[0]) ? 45 : /quarter/i.test(m[0]) ? 15 : /half/i.test(m[0]) ? 30 : 60;
      found.push({ span: span(m.index, m.index + m[0].length), text: m[0], minutes });
    }
  }
  return apart(found);
}

/** "10:05 until 10:50" without a half of the day: 45 all the same. */
function spread(text: string): number | null {
  const clocks = [...text.matchAll(/(\d{1,2})(?::(\d\d))?/g)].map((m) => Number(m[1]) * 60 + Number(m[2] ?? 0));
  const [from, to] = clocks;
  return from === undefined || to === undefined ? null : (to - from + 720) % 720;
}

function countedMinutes(g: { readonly [name: string]: string | undefined }): number | null {
  const count = numberOf(g["count"] ?? "");
  if (count === null) return null;
  const unit = /^h/i.test(g["unit"] ?? "") ? 60 : 1;
  const half = g["plusHalf"] !== undefined ? 0.5 : g["andHalf"] === undefined ? 0 : /quarter/.test(g["andHalf"]) ? 0.25 : 0.5;
  return Math.round((count + half) * unit + (g["more"] === undefined ? 0 : (numberOf(g["more"]) ?? 0)));
}

function mention(text: string, m: RegExpExecArray, zone: string | undefined, minutes: number | null, until: number | null): TimeMention {
  const s = span(m.index, m.index + m[0].length);
  return { span: s, text: text.slice(s.start, s.end), zone: zone ?? null, minutes, until };
}
