import assert from "node:assert/strict";
import fc from "fast-check";
import { isoOf, MONTH_NAMES, WEEKDAY_NAMES, weekdayOf } from "../../server/draft/calendar.js";
import { isLog, LINE_START } from "../../server/draft/contactLog.js";
import { findDates, mayHoldWholeDate, resolveDate, slipOf, type DateMention } from "../../server/draft/dates.js";
import { hostile, inLinearTime } from "./hostile.js";

/** One mention in short: "2009-10-08", "10-08", "the 18", "Tue next", "+1 previous", "2021-03", "?". */
function show(m: DateMention): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const name = (w: number): string => (WEEKDAY_NAMES[w] ?? "").slice(0, 3);
  switch (m.form) {
    case "full": return `${m.year}-${two(m.month)}-${two(m.day)}${m.weekday === null ? "" : ` ${name(m.weekday)}`}`;
    case "partial": return `${two(m.month)}-${two(m.day)}${m.weekday === null ? "" : ` ${name(m.weekday)}`}`;
    case "day": return `the ${m.day}`;
    case "weekday": return `${name(m.weekday)}${m.which === null ? "" : ` ${m.which}`}`;
    case "relative": return `${m.direction === "after" ? "+" : "-"}${m.days} ${m.base}`;
    case "month": return m.year === null ? `month ${m.month}` : `${m.year}-${two(m.month)}`;
    case "vague": return "?";
  }
}

const READS: readonly (readonly [text: string, ...dates: string[]])[] = [
  // Whole dates
  ["Counsel conferred on October 8, 2009, by telephone.", "2009-10-08"],
  ["They met on Oct. 8, 2009.", "2009-10-08"],
  ["A letter of 10/8/09 followed.", "2009-10-08"],
  ["It was sent 10-8-2009.", "2009-10-08"],
  ["Dated: 2009-10-08", "2009-10-08"],
  ["on 8 October 2009", "2009-10-08"],
  ["on the 8th day of October, 2009", "2009-10-08"],
  ["Respectfully submitted this 2nd day of July, 2013.", "2013-07-02"],
  ["this first of December, 2023", "2023-12-01"],
  ["the twenty-second day of May 2014", "2014-05-22"],
  ["Thurs. 5/3/18 call", "2018-05-03 Thu"],
  ["On Tuesday, March 9, 2021, counsel spoke.", "2021-03-09 Tue"],
  ["on Tuesday March 9th, 2021", "2021-03-09 Tue"],
  ["September 9th, 2024", "2024-09-09"],
  ["OCTOBER 8, 2009", "2009-10-08"],
  ["SEP 20 2016", "2016-09-20"],
  ["october 8 2009", "2009-10-08"],
  ["datedApril 25,2016", "2016-04-25"],
  ["the 14thday of June, 2013", "2013-06-14"],
  ["the 22ndof May, 2014", "2014-05-22"],
  ["the 22nd of May", "05-22"],
  ["October 8 of 2009", "2009-10-08"],
  ["Sent 12/31/99.", "1999-12-31"],
  ["(E.D. Mo. Sept. 1, 2020)", "2020-09-01"],
  ["by e-mail dated 25/12/2020", "2020-12-25"],
  ["on November 31, 2021", "2021-11-31"],
  ["May 4, 2020, 2:00 p.m.", "2020-05-04"],
  // Without the year
  ["They spoke on October 8.", "10-08"],
  ["Oct. 8 call", "10-08"],
  ["on 10/8 and by e-mail 8/9", "10-08", "08-09"],
  ["Tues. 3/9 call", "03-09 Tue"],
  ["On Tuesday, March 9, counsel called.", "03-09 Tue"],
  ["May 4 came and went", "05-04"],
  ["on October 8 at 2:30 p.m.", "10-08"],
  // Lists
  ["on May 4 and 11, 2020", "2020-05-04", "2020-05-11"],
  ["on May 4 and May 11, 2020", "2020-05-04", "2020-05-11"],
  ["Jan. 25 & Jan. 31, 2018", "2018-01-25", "2018-01-31"],
  ["on March 3, 5, and 9, 2021", "2021-03-03", "2021-03-05", "2021-03-09"],
  ["on August 14, 17 and 22", "08-14", "08-17", "08-22"],
  ["on September 9, 2013 (10:20 a.m.), September 11 (noon) and September 20", "2013-09-09", "2013-09-11", "2013-09-20"],
  ["on December 30 and January 4, 2020", "2019-12-30", "2020-01-04"],
  ["from May 4 to 6, 2020", "2020-05-04", "2020-05-06"],
  ["May 4-6, 2020", "2020-05-04", "2020-05-06"],
  ["On May 4, 12 documents were produced.", "05-04"],
  ["On May 4 and 11 other days, counsel wrote.", "05-04"],
  ["on May 4 and 11 a.m. was proposed", "05-04"],
  ["June 3, June 5, and June 7, 2019", "2019-06-03", "2019-06-05", "2019-06-07"],
  // Days and weekdays
  ["Counsel called on the 18th.", "the 18"],
  ["and again on the 22nd at noon", "the 22"],
  ["on the 14th, 17th, and 22nd", "the 14", "the 17", "the 22"],
  ["on the eighteenth, by telephone", "the 18"],
  ["the following Tuesday", "Tue next"],
  ["this past Tuesday", "Tue this-past"],
  ["She wrote on Friday.", "Fri"],
  ["that Thursday afternoon", "Thu that"],
  ["last Monday", "Mon last"],
  ["this past Tuesday, April 13, for an hour", "04-13 Tue"],
  ["Dec. 4 of this year", "12-04"],
  ["in May. 4 calls followed", "month 5"],
  ["The end of July.", "month 7"],
  ["late today, a Friday, I called", "+0 filing"],
  // Relative
  ["He called the next day.", "+1 previous"],
  ["the next morning", "+1 previous"],
  ["The following day, counsel wrote.", "+1 previous"],
  ["Two weeks later, counsel called.", "+14 previous"],
  ["three days later", "+3 previous"],
  ["the day before", "-1 previous"],
  ["the same day", "+0 previous"],
  ["that same afternoon", "+0 previous"],
  ["later that day", "+0 previous"],
  ["twenty minutes later", "+0 previous"],
  ["24 hours later", "+1 previous"],
  ["Counsel called this morning.", "+0 filing"],
  ["Counsel spoke today.", "+0 filing"],
  ["She wrote yesterday.", "-1 filing"],
  ["a week ago", "-7 filing"],
  ["ten days ago", "-10 filing"],
  ["two days before filing this motion", "-2 filing"],
  ["Fourteen days before this motion was filed", "-14 filing"],
  // Fixing no day
  ["the week of May 4, 2020", "?"],
  ["two business days later", "?"],
  ["in early March 2021", "2021-03"],
  ["in October of 2009", "2009-10"],
  ["late May", "month 5"],
  ["Counsel called last week.", "?"],
  ["several days later", "?"],
  ["two months later", "?"],
];

const NOT_DATES = [
  "L.R. 3.04(A) and L.R. 37.1(a)", "C.D. Cal. L.R. 7-3 and 37-1", "Nos. 7-15, 17, 19-22, and 24", "No. 4:19-CV-345", "No. 4-19-cv-00345",
  "ECF No. 35 and Ex. 4", "$1,200.50 and $3/4", "Smith Dep. 88:4–11", "2009 WL 1390794", "a ratio of 3:16", "call 314-555-0182 now", "open 24/7",
  "28 U.S.C. § 1746", "the parties may 5 times confer", "counsel may march 4 abreast", "the 8th Circuit held", "the 3rd request is moot",
  "the 8th affirmative defense", "Fed. R. Civ. P. 26(b)(1)", "1/2 hour later in the hall", "2/3 of the documents", "Interrogatories 3b, 3c", "Ms. Friday",
  "no later than 21 days before filing", "He is available Fridays", "in the morning before coming to court", "the first request", "Tr. 12/5 at 9", "(314) 555-0182", "192.168.10.12", "a 50/50 split", "Bates 10-11-12-13",
  "The plaintiff may. The defendant may not.", "Decl. ¶¶ 4-6", "Rule 45(d)(3)", "the second day of trial testimony was short", "section 10.4.2",
];

describe("dates", () => {
  for (const [text, ...dates] of READS) it(text, () => assert.deepEqual(findDates(text).map(show), dates));
  for (const text of NOT_DATES) it(`not a date: ${text}`, () => assert.deepEqual(findDates(text).filter((m) => !/hour later/.test(text.slice(m.span.start, m.span.end))).map(show), []));

  it("gives tight spans", () => {
    const text = "On Tuesday, March 9, 2021, counsel spoke; the next day he wrote on May 4 and 11, 2020.";
    assert.deepEqual(findDates(text).map((m) => text.slice(m.span.start, m.span.end)), ["Tuesday, March 9, 2021", "the next day", "May 4", "11, 2020"]);
  });

  it("finds every formatting of every day", () => {
    const day = fc.integer({ min: 0, max: 36_000 }).map((n) => new Date(Date.UTC(1951, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
    const lead = fc.constantFrom("", "Counsel conferred on ", "See letter (", "dated ");
    const tail = fc.constantFrom("", ", by telephone.", ") and again", "; she replied.");
    fc.assert(fc.property(day, lead, tail, fc.nat(15), (iso, before, after, style) => {
      const written = format(iso, style);
      const text = `${before}${written}${after}`;
      const [m, ...rest] = findDates(text);
      assert.deepEqual(rest.map(show), [], text);
      assert.ok(m?.form === "full", text);
      assert.equal(isoOf(m.year, m.month, m.day), iso, text);
      assert.ok(m.span.start >= before.length - 0 && m.span.end <= before.length + written.length, text);
    }), { numRuns: 600 });
  });

  it("keeps spans inside the text, in order and apart", () => {
    const piece = fc.constantFrom("May", "4", "and", "11,", "2020", "the", "18th", "next", "day", "Tuesday,", "10/8", "10/8/09", "of", "October", "two", "weeks", "later", "-", ",", "first", "8");
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (list) => {
      const text = list.join(" ");
      let at = 0;
      for (const m of findDates(text)) {
        assert.ok(m.span.start >= at && m.span.end > m.span.start && m.span.end <= text.length);
        at = m.span.end;
      }
    }));
  });

  it("reads hostile text in linear time", () => {
    for (const text of hostile) inLinearTime(text, findDates);
  });
});

function format(iso: string, style: number): string {
  const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
  const month = MONTH_NAMES[m - 1] ?? "";
  const th = d % 10 === 1 && d !== 11 ? "st" : d % 10 === 2 && d !== 12 ? "nd" : d % 10 === 3 && d !== 13 ? "rd" : "th";
  const short = month === "May" || month === "June" || month === "July" ? month : `${month === "September" ? "Sept" : month.slice(0, 3)}.`;
  const yy = y >= 1951 && y < 2050 ? String(y).slice(2) : null;
  const weekday = WEEKDAY_NAMES[weekdayOf(iso)] ?? "";
  return [
    `${month} ${d}, ${y}`, `${short} ${d}, ${y}`, `${month} ${d}${th}, ${y}`, `${m}/${d}/${y}`, `${m}-${d}-${y}`, iso, `${d} ${month} ${y}`,
    `the ${d}${th} day of ${month}, ${y}`, `this ${d}${th} day of ${month} ${y}`, `${weekday}, ${month} ${d}, ${y}`, month.toUpperCase() + ` ${d}, ${y}`,
    `${month} ${d},${y}`, `${String(m).padStart(2, "0")}/${String(d).padStart(2, "0")}/${y}`, yy === null ? iso : `${m}/${d}/${yy}`, `${weekday.slice(0, 3)}. ${m}/${d}/${y}`, `${d}${th} of ${month}, ${y}`,
  ][style] ?? iso;
}

describe("which day a date means", () => {
  const context = { previous: "2021-03-09", filed: "2021-04-01" };
  const only = (text: string): DateMention => findDates(text)[0] ?? assert.fail(`no date in ${text}`);
  const cases: readonly (readonly [string, string | null, { previous: string | null; filed: string | null }?])[] = [
    ["on March 12", "2021-03-12"],
    ["on December 30", "2020-12-30", { previous: "2021-01-04", filed: "2021-02-01" }],
    ["on January 4", "2021-01-04", { previous: "2020-12-30", filed: "2021-02-01" }],
    ["on January 4", "2020-01-04", { previous: "2020-12-30", filed: "2020-12-31" }],
    ["on March 12", "2021-03-12", { previous: null, filed: "2021-04-01" }],
    ["on May 12", "2020-05-12", { previous: null, filed: "2021-04-01" }],
    ["on May 12", null, { previous: null, filed: null }],
    ["on the 18th", "2021-03-18"],
    ["on the 18th", "2021-03-18", { previous: null, filed: "2021-04-01" }],
    ["the following Tuesday", "2021-03-16"],
    ["this past Tuesday", "2021-03-30"],
    ["that Friday", "2021-03-12"],
    ["on Friday", "2021-03-12"],
    ["the next day", "2021-03-10"],
    ["two weeks later", "2021-03-23"],
    ["the same day", "2021-03-09"],
    ["yesterday", "2021-03-31"],
    ["a week ago", "2021-03-25"],
    ["today", null, { previous: "2021-03-09", filed: null }],
    ["in early March 2021", null],
    ["on February 30, 2021", null],
  ];
  for (const [text, iso, c = context] of cases) it(`${text} from ${c.previous ?? "nothing"}`, () => assert.equal(resolveDate(only(text), c), iso));
});

describe("slips in dates", () => {
  const slip = (text: string): string | undefined => findDates(text).map((m) => slipOf(m, "2026-11-22")).find((s) => s !== null)?.says;
  it("names them", () => {
    assert.equal(slip("on Friday, October 8, 2009"), "October 8, 2009 was a Thursday.");
    assert.equal(slip("on Thursday, October 8, 2009"), undefined);
    assert.equal(slip("on November 31, 2021"), "There is no November 31, 2021.");
    assert.equal(slip("on February 30"), "There is no February 30.");
    assert.equal(slip("on February 29, 2024"), undefined);
    assert.match(slip("on October 8, 2027") ?? "", /still to come/);
    assert.equal(slip("on November 22, 2026"), undefined);
  });
});

describe("the looks before dates are read", () => {
  /** No look may miss what reading finds. */
  function assertSeen(text: string): void {
    const dates = findDates(text), show = JSON.stringify(text);
    if (dates.some((d) => d.form === "full")) assert.ok(mayHoldWholeDate(text), `holds a whole date: ${show}`);
    const heads = dates.filter((d) => d.form !== "relative" && d.form !== "vague" && LINE_START.test(text.slice(Math.max(0, d.span.start - 3), d.span.start)));
    if (heads.length >= 2) assert.ok(isLog(text), `is a log: ${show}`);
  }

  it("miss none that the sentences above hold", () => {
    for (const [text] of READS) for (const { span } of findDates(text)) {
      const words = text.slice(span.start, span.end);
      for (const opening of ["", "On ", "(", "x. "]) assertSeen(`${opening}${words}: a call. ${words} – a letter; ${words} e-mail`);
      assertSeen(text.slice(span.start));
    }
  });

  it("miss none of dates put together from their words", () => {
    const word = fc.constantFrom(
      "the", "The", "this", "that", "last", "next", "very", "following", "past", "previous", "same", "in", "In", "on", "On", "since", "by", "end", "of", "early", "mid", "late", "later", "earlier", "a", "an", "two", "twenty-five", "several",
      "May", "may", "Sept.", "OCT", "4", "18th", "2020", "2020,", "5/4", "10-8-09", "first", "twelfth", "twenty-second", "Friday", "Thurs.", "day", "days", "week", "month", "morning", "night", "minutes", "year", "filing", "ago", "thereafter",
      "today", "yesterday", "tomorrow", "shortly", "moments", "occasions", "numerous", "recent", "weekend", "summer", "before", "after", "prior", "-", "--", "—", ". ", ";", ":", "•", "*", "call", "(",
    );
    fc.assert(fc.property(fc.array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "")), { maxLength: 14 }), (words) => assertSeen(words.flat().join("").trim())), { numRuns: Number(process.env["RUNS"] ?? 3000) });
  });
});
