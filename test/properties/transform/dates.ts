/**
 * Every date moved by the same number of weeks, in each form it is written in, so that weekdays and the days between stay.
 * A day without a year is taken for the last such day before the paper was filed, or before the newest date in it.
 */
import { withText, type Sample } from "./sample.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;
const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"] as const;
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";
const GAP = "[ ~\\n\\u00a0]";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?(?![\\d:]|${GAP}?[ap]\\.?m)".replace("${GAP}", GAP);
/** "May 4, 2020", "May 4", "May 4 and 11, 2020", "June 2, 3, and 9". */
const LISTED = `(?<m>${MONTH})${GAP}(?<days>${DAY}(?:(?:, (?:and )?| and | & )${DAY}(?!\\d|/|${GAP}?(?:${MONTH}|minutes|hours|days|p\\.m|a\\.m|requests|counsel|times|of\\b)))*)(?:(?<sep>,?${GAP})(?<y>\\d{4})\\b)?`;
const DAY_FIRST = `(?<df>\\d{1,2}) (?<dm>${MONTH})(?: (?<dy>\\d{4}))?`;
const DAY_OF = `(?<od>\\d{1,2})(?:st|nd|rd|th) day of (?<om>${MONTH})(?<osep>,? )(?<oy>\\d{4})`;
const ISO = "(?<iy>\\d{4})-(?<im>\\d\\d)-(?<id>\\d\\d)";
const SLASHED = "(?<![\\d/:.-])(?<sm>\\d{1,2})(?<s1>[/.-])(?<sd>\\d{1,2})\\k<s1>(?<sy>\\d{4}|\\d{2})(?![\\d/])";
const ANY = new RegExp(`\\b(?:${DAY_OF}|${LISTED}|${DAY_FIRST})|${ISO}|${SLASHED}`, "gu");
/** Any month, told without regard to capitals. */
const ANY_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
/** Dates in dresses that are not moved: "the 12th", "in March 2020", "5/14", "Thanksgiving", "the fall of 2019". */
const LEFT_OVER = new RegExp(`\\b(?:on|by|the|until|since|through|and|in|of|late|early|mid-?) (?:the )?${ANY_MONTH}\\b(?! ?Motion)|\\b(?:the|and) \\d{1,2}(?:st|nd|rd|th)\\b(?! (?:set|request|interrog|amend|street|floor|cir))|\\b${ANY_MONTH},? \\d{4}\\b|(?<![\\d/])\\d{1,2}/\\d{1,2}(?![\\d/])|Thanksgiving|Christmas|holiday|New Year|Labor Day|Memorial Day|\\b(?:spring|summer|fall|autumn|winter) of\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth) (?:day )?of ${ANY_MONTH}`, "iu");
/** Sentence: "4:19-cv-00345", "No. 2019 CV 12", "2020 WL 12345", "(E.D. Mo. 2009)", "records before 2012": years that are no dates. */
const NO_DATE = /\b\d{1,2}:\d\d-[A-Za-z]{2}-\d\S*|\b(?:19|20)\d\d (?:WL|U\.S\. Dist\.|CV)\b|\([^()]{0,60}(?:19|20)\d\d\)|\b(?:19|20)\d\d (?:to|through|and) (?:19|20)\d\d\b|\b(?:before|after|since|from|for|of|in|by) (?:19|20)\d\d\b|\b[A-Za-z]{0,8}(?:19|20)\d\d-\d+\b|\bNo\. [\w:-]+/g;

const DAY_MS = 86_400_000;
const at = (year: number, month: number, day: number): number => Date.UTC(year, month, day);
const monthOf = (name: string): number => MONTHS.findIndex((m) => m.toLowerCase().startsWith(name.toLowerCase().replace(".", "").slice(0, 3)));

/** Null where some date could not be moved, or a date would come within a week of `today`. */
export function dates(sample: Sample, weeks: number, today: string): Sample | null {
  const { text } = sample;
  const full: number[] = [];
  for (const m of text.matchAll(ANY)) {
    const g = m.groups ?? {};
    if (g["y"] && g["m"]) for (const d of g["days"]?.match(/\d+/g) ?? []) full.push(at(Number(g["y"]), monthOf(g["m"]), Number(d)));
    if (g["iy"]) full.push(at(Number(g["iy"]), Number(g["im"]) - 1, Number(g["id"])));
    if (g["sy"]) full.push(at(longYear(g["sy"]), Number(g["sm"]) - 1, Number(g["sd"])));
    if (g["oy"] && g["om"]) full.push(at(Number(g["oy"]), monthOf(g["om"]), Number(g["od"])));
    if (g["dy"] && g["dm"]) full.push(at(Number(g["dy"]), monthOf(g["dm"]), Number(g["df"])));
  }
  const newest = Math.max(...full);
  if (full.length === 0 || newest > Date.parse(today) || newest + weeks * 7 * DAY_MS > Date.parse(today) - 7 * DAY_MS) return null;
  if (LEFT_OVER.test(text.replace(NO_DATE, " ").replace(ANY, " "))) return null;
  const moved = (time: number): Date => new Date(time + weeks * 7 * DAY_MS);
  /** The last such day up to the newest date: the year that a reader would supply. */
  const yearless = (month: number, day: number): number => {
    const year = new Date(newest).getUTCFullYear();
    const time = at(year, month, day);
    return time <= newest ? time : at(year - 1, month, day);
  };
  return withText(sample, text.replace(ANY, (...args) => {
    const whole = String(args[0]);
    const g = args.at(-1) as Readonly<Record<string, string | undefined>>;
    if (g["m"] && g["days"]) return listed(g["m"], g["days"], g["sep"] ?? "", g["y"], moved, yearless);
    if (g["iy"]) return moved(at(Number(g["iy"]), Number(g["im"]) - 1, Number(g["id"]))).toISOString().slice(0, 10);
    if (g["sy"] && g["sm"] && g["sd"]) {
      const to = moved(at(longYear(g["sy"]), Number(g["sm"]) - 1, Number(g["sd"])));
      const year = String(to.getUTCFullYear());
      return [pad(to.getUTCMonth() + 1, g["sm"]), pad(to.getUTCDate(), g["sd"]), g["sy"].length === 2 ? year.slice(2) : year].join(g["s1"]);
    }
    if (g["oy"] && g["om"] && g["od"]) {
      const to = moved(at(Number(g["oy"]), monthOf(g["om"]), Number(g["od"])));
      return `${ordinal(to.getUTCDate())} day of ${named(to, g["om"])}${g["osep"] ?? " "}${to.getUTCFullYear()}`;
    }
    if (g["dm"] && g["df"]) {
      const to = moved(g["dy"] ? at(Number(g["dy"]), monthOf(g["dm"]), Number(g["df"])) : yearless(monthOf(g["dm"]), Number(g["df"])));
      return `${to.getUTCDate()} ${named(to, g["dm"])}${g["dy"] ? ` ${to.getUTCFullYear()}` : ""}`;
    }
    return whole;
  }));
}

function listed(month: string, days: string, sep: string, year: string | undefined, moved: (t: number) => Date, yearless: (m: number, d: number) => number): string {
  const from = monthOf(month);
  const tos = [...days.matchAll(/(\d+)(st|nd|rd|th)?/g)].map((m) => ({ suffix: m[2] !== undefined, to: moved(year ? at(Number(year), from, Number(m[1])) : yearless(from, Number(m[1]))) }));
  const gaps = days.split(/\d+(?:st|nd|rd|th)?/).slice(1, -1);
  let out = "";
  let last: Date | null = null;
  for (const [i, { suffix, to }] of tos.entries()) {
    const otherYear = last !== null && year !== undefined && last.getUTCFullYear() !== to.getUTCFullYear();
    if (last !== null) out += (otherYear ? `${sep}${last.getUTCFullYear()}` : "") + (gaps[i - 1] ?? " ");
    if (last === null || last.getUTCMonth() !== to.getUTCMonth()) out += `${named(to, month)} `;
    out += suffix ? ordinal(to.getUTCDate()) : String(to.getUTCDate());
    last = to;
  }
  return year && last ? `${out}${sep}${last.getUTCFullYear()}` : out;
}

/** The month's name in the same dress: whole, short, with its stop, in capitals. */
function named(to: Date, like: string): string {
  const whole = MONTHS[to.getUTCMonth()] ?? "", short = SHORT[to.getUTCMonth()] ?? "";
  if (like.length > 3 && like === like.toUpperCase()) return whole.toUpperCase();
  if (like.endsWith(".")) return ["May", "June", "July"].includes(whole) ? whole : `${short}.`;
  return MONTHS.some((m) => m === like) ? whole : short;
}

const pad = (n: number, like: string): string => (like.startsWith("0") ? String(n).padStart(2, "0") : String(n));
const longYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
const ordinal = (n: number): string => `${n}${n % 100 >= 11 && n % 100 <= 13 ? "th" : ["th", "st", "nd", "rd"][n % 10] ?? "th"}`;
