/** Days that a judge writes in words, "the first of April" and "March the twenty-eighth", written as the calendar's: "April 1". */
import type { Replacement } from "./rewriting.js";

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(" ");
const DAY = [...ORDINALS].sort((a, b) => b.length - a.length).join("|");
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
/** Not "the first of March's calls", nor "the second of May 3's letters". */
const OF_MONTH = new RegExp(String.raw`\bthe (?<day>${DAY})(?: day)? of (?<month>${MONTH})\b(?!['’]| \d{1,2}\b)`, "gi");
const MONTH_THE = new RegExp(String.raw`\b(?<month>${MONTH}) the (?<day>${DAY})\b`, "gi");

export const daysInWords = (text: string): readonly Replacement[] =>
  [OF_MONTH, MONTH_THE].flatMap((told) => [...text.matchAll(told)].map((m) => ({ at: m.index, length: m[0].length, text: `${m.groups!["month"]!} ${ORDINALS.indexOf(m.groups!["day"]!.toLowerCase()) + 1}` })));
