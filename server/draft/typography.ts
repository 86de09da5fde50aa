/** Characters that printing dresses up, written plainly; and words parted at the end of a line. */

const sameFor = (characters: string, plain: string): [number, string][] => [...characters].map((c) => [c.codePointAt(0) ?? 0, plain]);

/** Code unit -> what stands for it in plain text. En and em dashes stay as they are. */
export const TYPOGRAPHY: ReadonlyMap<number, string> = new Map([
  ...sameFor("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4", "'"),
  ...sameFor("\u201c\u201d\u201e\u201f\u2033", "\""),
  ...sameFor("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-"),
  ...sameFor("\u2015", "—"),
  ...sameFor("\u00ad\u200b\u200c\u200d\u2060\ufeff\u007f", ""),
  ["ﬀ".charCodeAt(0), "ff"], ["ﬁ".charCodeAt(0), "fi"], ["ﬂ".charCodeAt(0), "fl"], ["ﬃ".charCodeAt(0), "ffi"],
  ["ﬄ".charCodeAt(0), "ffl"], ["ﬅ".charCodeAt(0), "st"], ["ﬆ".charCodeAt(0), "st"],
]);

/** A part of a word at a line's end or beginning, and whether a hyphen joins it to yet another. */
interface WordPart {
  readonly letters: string;
  readonly hyphenated: boolean;
}

const LONGEST_WORD = 40;

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250) || (c >= 0xfb00 && c <= 0xfb06);

export function wordBefore(text: string, end: number): WordPart {
  let i = end;
  while (i > 0 && end - i < LONGEST_WORD && isLetter(text.charCodeAt(i - 1))) i--;
  return { letters: text.slice(i, end), hyphenated: i > 0 && text.charCodeAt(i - 1) === 0x2d };
}

export function wordAfter(text: string, start: number): WordPart {
  let i = start;
  while (i < text.length && i - start < LONGEST_WORD && isLetter(text.charCodeAt(i))) i++;
  return { letters: text.slice(start, i), hyphenated: text.charCodeAt(i) === 0x2d && isLetter(text.charCodeAt(i + 1)) };
}

/** First parts of compounds that no other word begins with. */
const COMPOUND_BEGINNERS = new Set([
  "meet", "good", "self", "e", "non", "cross", "third", "ex", "well", "so", "two", "three", "four", "one", "court", "follow", "attorney",
  "work", "face", "back", "state", "class", "joint", "long", "short", "high", "low", "full", "part", "bad", "date", "document", "party",
  "letter", "phone", "email", "mid", "multi", "pro", "real", "time", "year", "day", "month", "week", "hour", "minute", "page",
]);

/** Compounds whose first part also begins common words ("pre-vious", "in-terrogatory"). */
const COMPOUNDS = new Set([
  "pre-motion", "pre-trial", "pre-filing", "pre-suit", "pre-discovery", "pre-hearing", "pre-conference", "pre-litigation", "post-trial",
  "post-judgment", "post-conference", "in-person", "in-house", "in-court", "in-depth", "on-site", "on-going", "on-the", "off-site",
  "co-counsel", "co-defendant", "co-defendants", "co-plaintiff", "co-plaintiffs", "counter-proposal", "re-served", "re-noticed",
  "re-filed", "by-law", "out-of", "up-to", "call-in", "dial-in", "no-show", "call-back", "tele-conference", "video-conference",
]);

/** Tails that a compound is spoken with: "follow-up", "attorney-client", "golden-rule", "agreed-upon". */
const COMPOUND_ENDS = new Set(["up", "upon", "client", "product", "related", "based", "specific", "only", "wide", "mail", "confer", "faith", "party", "by", "in"]);

/** Beginners that also start whole words, and the tails that show it: "pro-duce", "part-ner", "so-licit", "e-vidence". */
const BEGINNER_TAILS: Readonly<Record<string, readonly string[]>> = {
  e: ["mail", "mails", "mailed", "mailing", "filing", "filed", "discovery", "serve", "served", "service"],
  pro: ["se", "hac", "bono", "rata"],
  so: ["called"],
  ex: ["parte", "employee", "wife", "husband"],
  one: ["sided", "page", "hour", "way", "day", "week", "year", "month"],
  non: [],
  part: ["time"],
  mid: ["day", "morning", "afternoon"],
  cross: [],
  work: ["product"],
  back: ["and"],
  state: ["court", "law", "of"],
  party: ["in"],
  phone: ["call", "conference"],
  page: ["long", "limit"],
  time: ["sensitive", "barred"],
  class: ["action", "wide"],
  low: [],
  real: ["time"],
  multi: ["party", "district"],
  letter: ["brief", "motion"],
  court: ["ordered", "appointed", "imposed", "approved"],
};

/**
 * Whether the hyphen between two parts of a line-end word is only the printer's. "con-|ferred", "tele-|phone" are one word;
 * "meet-|and-confer", "good-|faith", "in-|person", "Jan-|Feb" keep theirs.
 */
export function joinsWithoutHyphen(before: WordPart, after: WordPart): boolean {
  const first = before.letters;
  const second = after.letters;
  if (!isSmall(first.charCodeAt(first.length - 1)) || !isSmall(second.charCodeAt(0))) return false;
  if (before.hyphenated || after.hyphenated) return false;
  const start = first.toLowerCase();
  if (start === "non") return second === "etheless" || second === "sense" || second === "profit";
  const tails = BEGINNER_TAILS[start];
  if (tails && tails.length > 0) return !tails.includes(second);
  if (COMPOUND_BEGINNERS.has(start)) return false;
  return !COMPOUNDS.has(`${start}-${second}`) && !(COMPOUND_ENDS.has(second) && start.length >= 4);
}

const isSmall = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c < 0x250) || (c >= 0xfb00 && c <= 0xfb06);
