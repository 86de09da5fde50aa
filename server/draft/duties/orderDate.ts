/** The day on which an order was made: by its date line, by the words that order, or by the docket's stamp. */
import { findDates, resolveDate } from "../dates.js";
import type { IsoDate } from "../draft.js";

/** Before the date: "Dated: ", "IT IS ON THIS ", "SO ORDERED this ", "Signed by Judge Roe on ", "(Entered: "; not "the Order dated ". */
const MADE = /(?:\b(?:AND NOW|And now),?(?: to wit,?)?(?: THIS| this)?|\b(?:IT IS|It is|it is),? (?:ON |on )?(?:THIS|this)|\b(?:ORDERED|Ordered)(?:,? AND SIGNED| and signed| AND ENTERED| and entered)?(?: (?:at|in) [\w, ]{1,60})?,?(?: on)?(?: THIS| this)?|\(\s?(?:entered|Entered|ENTERED)(?: on)?|\bSO ORDERED[.,]?(?: (?:on|this))?|\b(?:DATED|Dated|SIGNED|Signed|ENTERED|Entered|ISSUED|Issued|DONE|Done|EXECUTED|Executed|E-?FILED|DATE)(?: (?:AND|and) (?:ORDERED|Ordered|ENTERED|entered|signed|SIGNED))?(?: (?:in|at|IN|AT) [\w, ]{1,60}?)?(?: by [\w., '’-]{1,70}?)?,?(?: on| ON)?(?: THIS| this)?|\b(?:ordered|signed|entered|dated|done|issued) (?:on )?this|\b(?:ordered|signed|ORDERED|SIGNED|entered|Entered|Ordered|Signed|issued|Issued) by [\w., '’-]{1,70} on|\bwas entered on|\bentry was made by the Clerk on)[: ,]*(?:the )?$/;
/** The docket's words, where no one dated the order itself: "Filed: ", "(Filed on ", "Hearing Date: ". */
const FILED = /^\W*(?:document )?(?:e-?filed|filed|date filed|docketed|minutes of|date|sent|latest update)[: ,]*(?:on )?$|\(filed(?: on)?:? $/i;
const LOOK_BACK = 110;
const HEAD_LINES = 40;
const TAIL_LINES = 30;
/** A line longer than this is the text of an order, and no stamp. */
const SHORT_LINE = 140;
const SHORT_DATE_LINE = 80;

/** @param text the order's beginning and end, or all of it */
export function orderDate(text: string): IsoDate | null {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/[*_]{2,}/g, "").replace(/\s+/g, " ").replace(/^ ?\d{1,2} (?=\S)(?!(?:day|st|nd|rd|th|[A-Z][a-z]+,? \d{4})\b)/, "").trim()).filter((line) => line !== "");
  const head = lines.slice(0, HEAD_LINES), tail = lines.slice(-TAIL_LINES).reverse();
  return dated(tail, MADE) ?? dated(head, MADE) ?? dated(lines, ON_THIS) ?? alone(tail.slice(0, 12)) ?? alone(head) ?? began(head) ?? began(tail) ?? dated(head.filter((l) => l.length < SHORT_LINE), FILED) ?? stamped(text);
}

const ON_THIS = /\bit is,? on this (?:the )?$/i;

function dated(lines: readonly string[], lead: RegExp): IsoDate | null {
  for (const words of lines) {
    for (const date of findDates(words)) {
      const day = date.form === "full" && lead.test(words.slice(Math.max(0, date.span.start - LOOK_BACK), date.span.start)) ? resolveDate(date, { previous: null, filed: null }) : null;
      if (day !== null) return day;
    }
  }
  return null;
}

/** A line that is a date and little else: "December 13, 2010", "10-20-2011", "Tuesday, June 4, 2013", "Central Islip, New York, May 3, 2012". */
function alone(lines: readonly string[]): IsoDate | null {
  for (const words of lines) {
    const date = words.length < SHORT_DATE_LINE ? findDates(words).at(-1) : undefined;
    if (date?.form !== "full" || date.span.end < words.length - 2 || OTHER_DAY.test(words.slice(0, date.span.start))) continue;
    const day = resolveDate(date, { previous: null, filed: null });
    if (day !== null) return day;
  }
  return null;
}

/** "10/29/2020   71   Magistrate Judge Roe: ELECTRONIC ORDER", "[May 3, 2018] MINUTE ORDER", "9/22/14. Allowed in part.": the docket's row, or a judge's note. */
function began(lines: readonly string[]): IsoDate | null {
  for (const words of lines) {
    const date = findDates(words.slice(0, 40))[0];
    if (date?.form !== "full" || /\w/.test(words.slice(0, date.span.start)) || !ROW.test(words.slice(date.span.end, date.span.end + 140))) continue;
    const day = resolveDate(date, { previous: null, filed: null });
    if (day !== null) return day;
  }
  return null;
}

const ROW = /^\W{1,6}(?:\d{1,4}\W{1,6})?(?:.{0,90}?\b(?:ORDER|MINUTE|RULING|Order entered|Minute Entry|NOTICE)\b|(?:Allowed|Denied|Granted|Approved|So ordered|SO ORDERED|Motion|Application|Hrg)\b)/;

const OTHER_DAY = /\b(?:filed|served|set|by|before|until|on|hearing|conference|order|due|no\.|than|of|from|to|cir|cal|dist)\b[^,]*$/i;

/** "Case 1:12-cv-00345 Document 61 Filed 05/03/12 Page 2 of 4". */
const STAMP = /\bFiled:? (?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4}|\d\d)\b/;

function stamped(text: string): IsoDate | null {
  const m = STAMP.exec(text);
  const date = m && findDates(`${m.groups?.["month"]}/${m.groups?.["day"]}/${m.groups?.["year"]}`)[0];
  return date ? resolveDate(date, { previous: null, filed: null }) : null;
}
