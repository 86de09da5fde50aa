/** The words of dates: months, weekdays, numbers and ordinals, as pattern parts and as values. */

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
  "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

/**
 * "October", "OCTOBER", "october", "Oct", "OCT", "Sept"; not "oct", nor small "may" and "march", which are verbs.
 * Longer forms stand before their own beginnings. A dot after it is `MONTH_DOT`.
 */
export const MONTH =
  "(?:Jan(?:uary)?|JAN(?:UARY)?|january|Feb(?:ruary)?|FEB(?:RUARY)?|february|Mar(?:ch)?|MAR(?:CH)?|Apr(?:il)?|APR(?:IL)?|april|May|MAY|" +
  "June?|JUNE?|june|July?|JULY?|july|Aug(?:ust)?|AUG(?:UST)?|august|Sept(?:ember)?|SEPT(?:EMBER)?|Sep|SEP|september|" +
  "Oct(?:ober)?|OCT(?:OBER)?|october|Nov(?:ember)?|NOV(?:EMBER)?|november|Dec(?:ember)?|DEC(?:EMBER)?|december)(?![a-z])";

/** The dot of a short form: "Oct." ; not the stop of "in May." or "end of July." */
export const MONTH_DOT = String.raw`(?:(?<=Jan|JAN|Feb|FEB|Mar|MAR|Apr|APR|Jun|JUN|Jul|JUL|Aug|AUG|Sept?|SEPT?|Oct|OCT|Nov|NOV|Dec|DEC)\.)?`;

/** "Tuesday", "TUESDAY", "Tues.", "Thurs", "Thu."; before a date. */
export const WEEKDAY =
  "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:Sun|Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat)\\.?";

/** "Tuesday", "Tues."; standing alone, where "Sun", "Wed" and "Sat" are other words. */
export const WEEKDAY_FULL = "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Tues|Thurs|Thur)\\.";

const TEENS_AND_ONES = ONES.slice(1).sort((a, b) => b.length - a.length).join("|");

/** "two", "twenty", "forty-five", "ninety". */
export const NUMBER_WORD = `(?:${TENS.slice(2).join("|")})(?:[- ](?:${ONES.slice(1, 10).join("|")}))?|${TEENS_AND_ONES}`;

/** "first", "eighth", "twenty-second", "thirty-first". */
export const ORDINAL_WORD = `(?:twenty-(?:${ORDINALS.slice(1, 10).join("|")})|thirt(?:ieth|y-first)|${ORDINALS.slice(1).sort((a, b) => b.length - a.length).join("|")})(?![a-z])`;

/** 1 to 12 for a month's name or its beginning. */
export const monthOf = (name: string): number => MONTHS.findIndex((m) => m.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** 0 (Sunday) to 6, null for no name. */
export function weekdayNamed(name: string | undefined): number | null {
  if (name === undefined) return null;
  const index = WEEKDAYS.findIndex((d) => d.startsWith(name.slice(0, 3).toLowerCase()));
  return index < 0 ? null : index;
}

/** "two", "forty-five", "a", "12": a number, or null for other words. */
export function numberOf(words: string): number | null {
  const w = words.toLowerCase().trim();
  if (/^\d+(?:\.\d+)?$/.test(w)) return Number(w);
  if (w === "a" || w === "an") return 1;
  const one = ONES.indexOf(w);
  if (one >= 0) return one;
  const [tens = "", ones] = w.split(/[- ]/);
  const ten = TENS.indexOf(tens);
  if (ten < 2) return null;
  return ones === undefined ? ten * 10 : ten * 10 + Math.max(0, ONES.indexOf(ones));
}

/** "eighth" is 8, "twenty-second" 22; 0 for other words. */
export function ordinalOf(words: string): number {
  const w = words.toLowerCase();
  if (w === "thirtieth") return 30;
  const [tens, ones] = w.split("-");
  if (ones === undefined) return Math.max(0, ORDINALS.indexOf(w));
  return (tens === "thirty" ? 30 : 20) + Math.max(0, ORDINALS.indexOf(ones));
}
