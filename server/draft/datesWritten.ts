/**
 * Dates written out with a month's name or in numerals: "October 8, 2009", "Oct. 8", "this 2nd day of July, 2013",
 * "10/8/09", "2009-10-08", "in early March 2021"; and lists of days that share a month ("May 4, 11 and 18, 2020").
 *
 * One search finds the months; what stands beside each is read from there, forwards and backwards. Rule numbers,
 * request numbers, case numbers, page cites and telephone numbers are not dates.
 */
import { isoOf } from "./calendar.js";
import type { DateMention } from "./dateMention.js";
import { MONTH, MONTH_DOT, monthOf, ORDINAL_WORD, ordinalOf, WEEKDAY, weekdayNamed } from "./dateWords.js";
import { matchAt, matches } from "./scan.js";
import { everyMatch, mayFind } from "./search.js";
import { span, type Span } from "./span.js";

const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?![\d-]|\sWL\b|\sU\.S\.|:\d)`;
/** A month may be glued to the word before it ("datedApril 25"), never to a capital or a digit. */
const MONTH_HERE = new RegExp(String.raw`(?<![A-Z\d])${MONTH}${MONTH_DOT}`, "g");
const monthsIn = everyMatch(MONTH_HERE);
/** After a month: ", 8, 2009", " 8, 2009", " 25,2016", " 9th of 2021", " 8"; not " 2009", " 5.2", " 5:30", " 5 p.m.". */
const DAY_AFTER = new RegExp(
  String.raw`(?:,(?=\s\d{1,2},\s?(?:19|20)\d\d\b))?\s?(?:the\s)?(?:(?<day>\d{1,2})(?!\d)(?:\s?(?:st|nd|rd|th|ST|ND|RD|TH)(?![a-zA-Z]))?(?!:\d|%|\.\d|[ap]\.?m\b)|(?<word>${ORDINAL_WORD})(?=,| of|\.| at|$))(?:(?:,\s?|\s|\sof\s|,\sin\s)${YEAR})?`,
  "y",
);
/** Before a month: "8 ", "the 8th day of ", "22ndof ", "first of "; not "Nos. 8". */
const DAY_BEFORE = new RegExp(
  String.raw`(?<![\w.:/-])(?:(?<day>\d{1,2})(?:\s?(?<th>st|nd|rd|th))?|(?<word>${ORDINAL_WORD}))(?<of>\s?day\sof|\s?of)?\s$`,
);
/** After the month of "8 October 2009": ", 2009"; a day's number there makes it another date ("Nos. 4, 8 October 9"). */
const YEAR_AFTER = new RegExp(String.raw`(?!\s\d{1,2}(?!\d))(?:,?\s?(?:in\sthe\syear\s|of\s)?${YEAR})?`, "y");
/** Before a date: "Tuesday, ", "Thurs. ", "this past Tuesday, the ". */
const WEEKDAY_BEFORE = new RegExp(String.raw`(?:\b(?:[Tt]his\spast|[Ll]ast|[Nn]ext|[Tt]he\sfollowing|[Tt]hat|[Tt]his)\s)?\b(?<weekday>${WEEKDAY}),?\s(?:the\s)?$`);
/** Before a month that has no day: "in early ", "late ", "since ", "end of ". */
const LEAD = /\b(?:(?:[Ii]n\s)?(?:[Ee]arly|[Mm]id|[Ll]ate)|[Ii]n|[Ll]ast|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]hroughout|[Tt]hrough|[Bb]etween|[Bb]y|(?:[Ee]nd\s|[Bb]eginning\s|[Mm]iddle\s)?[Oo]f|[Tt]hat|[Tt]his)[\s-]$/;
/** How far back the words before a date are looked at. */
const BACK = 34;

/** "10/8/09", "10-8-2009", "10.8.2009", "2009-10-08"; not "314-555-0182", "4-19-cv", "37-3.04". */
const NUMERIC = /(?<![\w.:/§$#-])(?:(?<y>(?:19|20)\d\d)(?<s0>[/-])(?<m0>\d{1,2})\k<s0>(?<d0>\d{1,2})|(?<m>\d{1,2})(?<s>[/.-])(?<d>\d{1,2})\k<s>(?<yy>(?:19|20)\d\d|\d\d))(?![\w%]|[/-]\w|\.\d)/g;
/** "on 10/8", "Tues. 3/9", "8/9 call"; not "24/7", "1/2 hour", "Tr. 12/5". */
const SLASHED = /(?<![\w.:/§$#-])(?<m>\d{1,2})\/(?<d>\d{1,2})(?![\w/%]|-\w|\.\d)/g;
const mayBeNumeric = mayFind(/\d[/.-]\d/);

/** The written dates of `text`, in no order and perhaps overlapping. */
export function writtenDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const m of monthsIn(text)) {
    const end = m.index + m[0].length;
    const month = monthOf(m[0]);
    const small = /^(?:may|mar)/i.test(m[0]);
    found.push(...dayAfter(text, m.index, end, month, small), ...dayBefore(text, m.index, end, month), ...monthAlone(text, m.index, end, month, small));
  }
  if (mayBeNumeric(text)) found.push(...numericDates(text), ...slashedDates(text));
  return found;
}

/** Where the date begins and on which weekday, when a weekday stands before `at`. */
function weekdayBefore(text: string, at: number): { readonly start: number; readonly weekday: number | null } {
  const m = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - BACK), at));
  return m === null ? { start: at, weekday: null } : { start: at - m[0].length, weekday: weekdayNamed(m.groups?.["weekday"]) };
}

/** "October 8, 2009" and the days listed after it. */
function dayAfter(text: string, at: number, monthEnd: number, month: number, small: boolean): DateMention[] {
  const m = matchAt(DAY_AFTER, text, monthEnd);
  if (m === null) return [];
  const { day: numeral, word, year } = m.groups ?? {};
  const day = numeral !== undefined ? Number(numeral) : ordinalOf(word ?? "");
  if (day === 0 || (word !== undefined && year === undefined && small)) return [];
  const { start, weekday } = weekdayBefore(text, at);
  const end = monthEnd + m[0].length;
  if (year !== undefined) return [{ span: span(start, end), form: "full", year: Number(year), month, day, weekday }];
  if (day > 31) return [];
  const list = restOfList(text, end, day);
  const one = (s: Span, d: number, w: number | null): DateMention =>
    list.year === null ? { span: s, form: "partial", month, day: d, weekday: w } : { span: s, form: "full", year: list.year, month, day: d, weekday: w };
  const rest = list.days.map((d, k) => one(k === list.days.length - 1 ? span(d.span.start, list.end) : d.span, d.day, null));
  return [one(span(start, end), day, weekday), ...rest];
}

/** After "May 4": " and 11", ", 17 and 22", "–6"; the numbers of a list that share the month. */
const LIST_DAY = /(?<glue>,\s(?:and\s)?|\s(?:and|&|or|to|through|thru)\s|\s?[–-]\s?)(?<day>\d{1,2})(?:\s?(?:st|nd|rd|th))?(?![\d:/%]|[.,-]\d|\s?[ap]\.?m\b|\s(?:%|percent|interrogator|requests|documents|pages|other|days|hours|minutes|weeks|emails|e-mails|more|additional|of\s(?:the|those|its|his)))/y;
const LIST_YEAR = new RegExp(String.raw`(?:,\s?|\s|\sof\s)${YEAR}`, "y");
const LONGEST_LIST = 12;

interface ListRest { readonly days: readonly { readonly span: Span; readonly day: number }[]; readonly year: number | null; readonly end: number }

/** The further days of "May 4, 11 and 18, 2020". A bare comma joins only when "and", "&" or a year closes the list. */
function restOfList(text: string, at: number, first: number): ListRest {
  const days: { span: Span; day: number }[] = [];
  let closed = 0;
  let end = at;
  for (let last = first; days.length < LONGEST_LIST; ) {
    const m = matchAt(LIST_DAY, text, end);
    const day = Number(m?.groups?.["day"]);
    if (m === null || day < 1 || day > 31 || day <= last) break;
    const glue = m.groups?.["glue"] ?? "";
    days.push({ span: span(end + glue.length, end + m[0].length), day });
    end += m[0].length;
    if (/and|[&–\-]|or|to|thr/.test(glue)) closed = days.length;
    last = day;
  }
  const year = days.length > 0 ? matchAt(LIST_YEAR, text, end) : null;
  if (year) return { days, year: Number(year.groups?.["year"]), end: end + year[0].length };
  const kept = days.slice(0, closed);
  return { days: kept, year: null, end: kept.at(-1)?.span.end ?? at };
}

/** "8 October 2009", "the 8th day of October"; without a year only where "of" or "on" makes it a date, or a colon the head of an entry. */
function dayBefore(text: string, at: number, monthEnd: number, month: number): DateMention[] {
  const from = Math.max(0, at - BACK);
  const m = DAY_BEFORE.exec(text.slice(from, at));
  const rest = m === null ? null : matchAt(YEAR_AFTER, text, monthEnd);
  if (m === null || rest === null) return [];
  const { day: numeral, th, word, of } = m.groups ?? {};
  const day = numeral !== undefined ? Number(numeral) : ordinalOf(word ?? "");
  const dayAt = from + m.index;
  const { start, weekday } = weekdayBefore(text, dayAt);
  const at2 = span(start, monthEnd + rest[0].length);
  const year = rest.groups?.["year"];
  if (day < 1) return [];
  if (year !== undefined) return [{ span: at2, form: "full", year: Number(year), month, day, weekday }];
  const announced = numeral !== undefined && th === undefined && (/(?:on|dated|of|by|until|since|from|to) $/.test(text.slice(Math.max(0, dayAt - 7), dayAt)) || /^\s?[:–—]/.test(text.slice(monthEnd, monthEnd + 2)));
  return day <= 31 && (of !== undefined || announced) ? [{ span: at2, form: "partial", month, day, weekday }] : [];
}

/** "in early March 2021", "October of 2009", "late May"; not "March 9" nor "may 2021 be". */
function monthAlone(text: string, at: number, monthEnd: number, month: number, small: boolean): DateMention[] {
  if (/^-\w/.test(text.slice(monthEnd, monthEnd + 2))) return [];
  const year = matchAt(MONTH_YEAR, text, monthEnd);
  const lead = LEAD.exec(text.slice(Math.max(0, at - 20), at))?.[0];
  if (year === null && (lead === undefined || /^\s?\d/.test(text.slice(monthEnd, monthEnd + 2)))) return [];
  if (year === null && small && /^(?:of|by|to|this|that)\s$/i.test(lead ?? "")) return [];
  const end = year === null ? monthEnd : monthEnd + year[0].length;
  return [{ span: span(at - (lead?.length ?? 0), end), form: "month", month, year: year === null ? null : Number(year.groups?.["year"]) }];
}
const MONTH_YEAR = new RegExp(String.raw`(?:\s|,\s|\sof\s|,\sof\s)${YEAR}`, "y");

/** Words before a numeral that make it something else: "Nos. 7-15-20", "Ex. 4-1-09", "§ 1-2-03", "Tr. 12/5". */
const OTHER_NUMBER = /(?:Nos?\.|Exs?\.|Exhibit|Rules?|R\.|§|¶|Tr\.|Dep\.|Dkt\.|ECF|Doc\.|pp?\.|[Tt]el\.|phone|Telephone|Fax|fax|ratio|[Ss]core|Bates|Nos|No|Requests?|Interrogatory|Interrogatories|Section|size|v\.|Bar|Suite|Apt\.)[:\s#(]{0,3}$/;
const LOOK_BACK = 18;
/** Whose numbers have no slashes: "on the phone (8/18/14)" tells a day. */
const TELEPHONE = /(?:[Tt]el\.|phone|Telephone|Fax|fax)[:\s#(]{0,3}$/;
const isOtherNumber = (before: string, slashed: boolean): boolean => OTHER_NUMBER.test(before) && !(slashed && TELEPHONE.test(before));

function numericDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const m of matches(NUMERIC, text)) {
    const g = m.groups ?? {};
    const { start, weekday } = weekdayBefore(text, m.index);
    if (weekday === null && isOtherNumber(text.slice(Math.max(0, m.index - LOOK_BACK), m.index), g["s"] === "/")) continue;
    const iso = g["y"] !== undefined;
    const year = iso ? Number(g["y"]) : fullYear(g["yy"] ?? "");
    const [first, second] = [Number(iso ? g["m0"] : g["m"]), Number(iso ? g["d0"] : g["d"])];
    // "25/12/2020" can only be the 25th of December.
    const [month, day] = !iso && first > 12 && second <= 12 && g["s"] === "/" ? [second, first] : [first, second];
    const fourDigits = iso || (g["yy"] ?? "").length === 4;
    if (g["s"] === "." && !fourDigits) continue;
    const slip = fourDigits && g["s"] !== "." && month >= 1 && month <= 19 && day >= 1 && day <= 39;
    if (isoOf(year, month, day) === null && !slip) continue;
    found.push({ span: span(start, m.index + m[0].length), form: "full", year, month, day, weekday });
  }
  return found;
}

/** "09" is 2009, "87" is 1987. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits);

/** Before a slashed day: words that announce one. */
const ANNOUNCES_DAY = /(?:^|\b(?:[Oo]n|[Bb]y|of|dated|and|since|until|from|to|through|thru|between|before|after|the|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Ee]-?mails?|[Ll]etters?|[Cc]alls?:?|sent|due|or|for|at|meeting|conference|accepted|declined|deadline|cell|office|him|them|again|counsel)|[&,;:(|"•–—-])\s?$/;
const FRACTION = /^(?:1\/[2-9]|2\/3|3\/4|5\/8|3\/8|7\/8)$/;
const MEASURED = /^\s?(?:of|hour|inch|page|majority|percent|share|interest|mile|cup|th|time|owner|stake|vote|split|cents)/;

function slashedDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const m of matches(SLASHED, text)) {
    const month = Number(m.groups?.["m"]);
    const day = Number(m.groups?.["d"]);
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const { start, weekday } = weekdayBefore(text, m.index);
    const end = m.index + m[0].length;
    if (weekday === null && !announced(text, m.index, end, m[0])) continue;
    found.push({ span: span(start, end), form: "partial", month, day, weekday });
  }
  return found;
}

function announced(text: string, start: number, end: number, numerals: string): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (OTHER_NUMBER.test(before) || MEASURED.test(text.slice(end, end + 10))) return false;
  if (FRACTION.test(numerals)) return /(?:\b[Oo]n|dated|until|since|by)\s$/.test(before);
  return ANNOUNCES_DAY.test(before) || /^\s(?:at|call|email|e-mail|letter|ltr|tel\.|t\/c|meet|conf|p\.m\.|[-–—|])/.test(text.slice(end, end + 12)) || (/[.;] $/.test(before) && /^ (?:[A-Z][a-z]+ ){1,2}(?:calls?|called|e-?mails?|e-?mailed|letter|ltr|phone[sd]?|writes|wrote|returns|returned)\b/.test(text.slice(end, end + 40)));
}
