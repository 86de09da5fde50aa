/** The marks of Markdown and HTML inside a paragraph, and the words that stand behind them. */
import { isWhite } from "./lines.js";
import { TYPOGRAPHY } from "./typography.js";
import type { Writing } from "./writing.js";

/** Writes what stands for the mark at `at` and returns where to go on. */
export function markdownMark(writing: Writing, c: number, at: number): number {
  const { text, end, out } = writing;
  switch (c) {
    case 42: return emphasis(writing, at, c);
    case 95: return emphasis(writing, at, c);
    case 96: return pastSame(text, at, end, c);
    case 92: return escape(writing, at);
    case 91: return bracket(writing, at);
    case 93:
      if (at === writing.linkWordsEnd) return writing.linkEnd;
      break;
    case 33:
      if (text.charCodeAt(at + 1) === 91 && linkAt(writing, at + 1)) return at + 1;
      break;
    case 60: return tag(writing, at);
    case 38: return entity(writing, at);
    case 124: return pipe(writing, at);
  }
  out.copy(at, at + 1);
  return at + 1;
}

function pastSame(text: string, at: number, end: number, c: number): number {
  let i = at;
  while (i < end && text.charCodeAt(i) === c) i++;
  return i;
}

const isWord = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c >= 0xc0;

/** "*emphasis*" and "__strong__" lose their marks; "* * *", "____" and "snake_case" keep them. */
function emphasis(writing: Writing, at: number, c: number): number {
  const { text, end, out } = writing;
  const stop = pastSame(text, at, end, c);
  const count = stop - at;
  const before = at > writing.paragraph.start ? text.charCodeAt(at - 1) : SPACE;
  const after = stop < end ? text.charCodeAt(stop) : SPACE;
  const loose = isWhite(before) && isWhite(after);
  const keeps = loose || (c === 95 ? count >= 3 || (isWord(before) && isWord(after)) : count >= 4);
  if (keeps) out.copy(at, stop);
  return stop;
}

const SPACE = 32;

function escape(writing: Writing, at: number): number {
  const { text, end, out } = writing;
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= end || next === 10 || next === 13) return at + 1;
  if ((next >= 33 && next <= 47) || (next >= 58 && next <= 64) || (next >= 91 && next <= 96) || (next >= 123 && next <= 126)) {
    out.put(text.charAt(at + 1), at, at + 2);
    return at + 2;
  }
  out.copy(at, at + 1);
  return at + 1;
}

/** Sentence: "[^3]"; not "[3]", "[date]". */
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,40}\]/y;

function bracket(writing: Writing, at: number): number {
  const { text, out } = writing;
  if (text.charCodeAt(at + 1) === 94) {
    FOOTNOTE_MARK.lastIndex = at;
    if (FOOTNOTE_MARK.test(text) && FOOTNOTE_MARK.lastIndex <= writing.end) return FOOTNOTE_MARK.lastIndex;
  }
  if (linkAt(writing, at)) return at + 1;
  out.copy(at, at + 1);
  return at + 1;
}

const LONGEST_LINK_WORDS = 300;

/** Sentence: "](https://example.org)", "](exhibits/a.pdf "Ex. A")"; not "](time)", a blank and what it is for. */
const LINK_TARGET = /\]\(<?[^\s()<>]{0,400}[./#:][^\s()<>]{0,400}>?(?:\s{1,3}"[^"\n]{0,200}")?\)/y;

/** Whether the bracket at `at` opens a link; remembers where its words and the link end. */
function linkAt(writing: Writing, at: number): boolean {
  const { text, end } = writing;
  const limit = Math.min(end, at + LONGEST_LINK_WORDS);
  for (let i = at + 1; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 91) return false;
    if (c !== 93) continue;
    LINK_TARGET.lastIndex = i;
    if (i === at + 1 || !LINK_TARGET.test(text) || LINK_TARGET.lastIndex > end) return false;
    writing.linkWordsEnd = i;
    writing.linkEnd = LINK_TARGET.lastIndex;
    return true;
  }
  return false;
}

/** Sentence: `<br/>`, `</em>`, `<p align="center">`; not "<date>", "a < b". Group 1 the name. */
const TAG = /<\/?([A-Za-z][A-Za-z0-9]{0,11})(?:\s[^<>\n]{0,200})?\/?>/y;
const COMMENT_END = "-->";

/** Elements that stand apart from the words around them. */
const APART = new Set(["br", "p", "div", "li", "ul", "ol", "td", "tr", "th", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "center", "blockquote", "pre"]);
const INLINE = new Set(["a", "b", "i", "u", "s", "em", "strong", "small", "big", "sup", "sub", "span", "font", "code", "tt", "kbd", "del", "ins", "mark", "abbr", "cite", "q", "img", "tbody", "thead", "section", "article", "header", "footer", "details", "summary"]);

function tag(writing: Writing, at: number): number {
  const { text, end, out } = writing;
  if (text.startsWith("<!--", at)) {
    const stop = text.slice(at, Math.min(end, at + 4000)).indexOf(COMMENT_END);
    if (stop >= 0) return at + stop + COMMENT_END.length;
  }
  TAG.lastIndex = at;
  const m = TAG.exec(text);
  const name = m?.[1]?.toLowerCase();
  if (m && name !== undefined && TAG.lastIndex <= end && (APART.has(name) || INLINE.has(name))) {
    const stop = at + m[0].length;
    if (APART.has(name)) out.put(" ", at, stop);
    return stop;
  }
  if (text.startsWith("<http", at)) return at + 1;
  out.copy(at, at + 1);
  return at + 1;
}

/** Sentence: "&nbsp;", "&#167;", "&#xA7;"; not "AT&T; Inc.". Group 1 the name. */
const ENTITY = /&(#\d{1,6}|#[xX][0-9A-Fa-f]{1,5}|[A-Za-z]{2,8});/y;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", ldquo: "\"", rdquo: "\"", lsquo: "'", rsquo: "'",
  sect: "§", para: "¶", ndash: "–", mdash: "—", hellip: "…", shy: "", copy: "©", reg: "®", middot: "·", bull: "•", deg: "°",
};

function entity(writing: Writing, at: number): number {
  const { text, end, out } = writing;
  ENTITY.lastIndex = at;
  const name = ENTITY.exec(text)?.[1];
  const stop = ENTITY.lastIndex;
  const plain = name === undefined || stop > end ? undefined : name.startsWith("#") ? numbered(name) : ENTITIES[name];
  if (plain === undefined) {
    out.copy(at, at + 1);
    return at + 1;
  }
  out.put(plain, at, stop);
  return stop;
}

function numbered(name: string): string | undefined {
  const code = /^#[xX]/.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!(code >= 32 && code < 0xd800)) return undefined;
  return isWhite(code) ? " " : (TYPOGRAPHY.get(code) ?? String.fromCharCode(code));
}

/** The pipes of a table row: those at its ends go, those between cells stay, with a space on either side. */
function pipe(writing: Writing, at: number): number {
  const { text, end, out, paragraph } = writing;
  if (paragraph.kind !== "table-row") {
    out.copy(at, at + 1);
    return at + 1;
  }
  let i = at + 1;
  while (i < end && (isWhite(text.charCodeAt(i)) || DELIMITER.includes(text.charAt(i)))) i++;
  if (i < end && text.charCodeAt(i) !== 124) {
    i = at + 1;
    while (i < end && isWhite(text.charCodeAt(i))) i++;
  }
  if (out.isEmpty || i >= end) return i;
  out.put(" ", at, at);
  out.put("|", at, at + 1);
  out.put(" ", at + 1, i);
  return i;
}

/** The marks of the line below a table's head. */
const DELIMITER = ":-";
