/**
 * Where the clause of a command begins: at its subject, or before it where a time or a condition leads to it.
 *
 * In "Plaintiff shall serve it by May 3, and by May 9, if they cannot agree, the parties shall confer" the first time is the
 * first command's, and the second clause begins at "by May 9".
 */
const BOUNDARY = /(?:^|[;:,]|(?<!\b[ap]\.m)\.|,? (?:and|but|then|or)|\bthat|\(?\b\w{1,4}\)|\bordered),? ?$/i;
const OPENS = /\b(?:if|by|within|no later than|not later than|on or before|before|upon|after|in the event|should|following|unless|to the extent|on|at|absent|failing|once|when|where|provided|prior to|no more than|not more than|at least|no fewer than|not fewer than|no less than|not less than|in addition|assuming|only|between|starting|beginning|commencing|(?:[a-z]+|\d{1,3}) (?:\(\d{1,3}\) )?(?:business |calendar )?(?:days?|weeks?|hours?|months?) (?=(?:from|after|before|prior|following)\b))\b/gi;
/** The comma of a date is no pause. */
const DATE_COMMA = /, (?=(?:19|20)\d\d\b|at \d)/g;
const LONGEST_LEAD = 320;

/** @returns where the words that lead to the clause begin */
export function clauseStart(sentence: string, from: number, subject: number): number {
  const floor = Math.max(from, subject - LONGEST_LEAD), left = sentence.slice(floor, subject).replace(DATE_COMMA, "  ");
  const opens = [...left.matchAll(OPENS)].map((m) => m.index).filter((at) => BOUNDARY.test(sentence.slice(Math.max(0, floor + at - 40), floor + at)));
  let start = left.length;
  for (const at of opens.reverse()) {
    const lead = left.slice(at, start);
    if (TIME_HEADS.test(lead)) { start = at; continue; }
    if (/;|:(?!\d\d)/.test(lead)) break;
    if (PAUSES.test(lead) || /, $/.test(sentence.slice(floor + at, floor + start)) || (start === left.length && !lead.includes(","))) start = at;
  }
  return floor + start;
}

/** "No later than May 4, 2018: Lead counsel shall": a time that heads what is due then. */
const TIME_HEADS = /^(?:by|no later than|not later than|on or before|within|before) [^;]{3,60}: $/i;

/** A lead ends where the next begins, or the subject: at a comma. */
const PAUSES = /[,)] (?:then )?$/;
