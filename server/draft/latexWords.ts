/** The commands and marks of LaTeX inside a paragraph, and the words that stand behind them. */
import { commandEnd, groupEnd, pastGroups } from "./latexText.js";
import { isWhite } from "./lines.js";
import { newLineOfWords, nextWords, type Writing } from "./writing.js";

/** Writes what stands for the mark at `at` and returns where to go on. */
export function latexMark(writing: Writing, c: number, at: number): number {
  const { text, end, out, paragraph } = writing;
  switch (c) {
    case 92: return command(writing, at);
    case 123: case 125: return at + 1;
    case 37: return comment(writing, at);
    case 126: out.put(" ", at, at + 1); return at + 1;
    case 38:
      if (paragraph.kind === "table-row" && !out.isEmpty) {
        out.put(" ", at, at);
        out.put("|", at, at + 1);
      }
      out.put(" ", at, at + 1);
      return at + 1;
    case 96: case 39: {
      const twice = at + 1 < end && text.charCodeAt(at + 1) === c;
      out.put(twice ? "\"" : "'", at, twice ? at + 2 : at + 1);
      return twice ? at + 2 : at + 1;
    }
    case 45: return dashes(writing, at);
  }
  out.copy(at, at + 1);
  return at + 1;
}

function dashes(writing: Writing, at: number): number {
  const { text, end, out } = writing;
  let i = at;
  while (i < end && i < at + 3 && text.charCodeAt(i) === 45) i++;
  if (i - at === 1) out.copy(at, i);
  else out.put(i - at === 2 ? "–" : "—", at, i);
  return i;
}

/** A comment goes with its line end: the next line follows without a space. */
function comment(writing: Writing, at: number): number {
  const { text, end } = writing;
  let i = at;
  while (i < end && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
  return i < end ? Math.min(end, nextWords(writing, i)) : end;
}

/** Commands that stand for words. */
const WORDS: Readonly<Record<string, string>> = {
  S: "§", P: "¶", ldots: "...", dots: "...", textellipsis: "...", textendash: "–", textemdash: "—", LaTeX: "LaTeX", TeX: "TeX",
  textsection: "§", textquotedblleft: "\"", textquotedblright: "\"", textquoteleft: "'", textquoteright: "'", ss: "ss", o: "ø", ae: "æ",
  textbackslash: "\\", textasciitilde: "~", textunderscore: "_", hrulefill: "____", underlinefill: "____", dotfill: "____", slash: "/",
  bullet: "•", textbullet: "•", textregistered: "®", copyright: "©", pounds: "£",
};

/** Commands that part words: line and page breaks, stretches of space. */
const APART = new Set(["newline", "linebreak", "par", "quad", "qquad", "hfill", "hspace", "hspace*", "vspace", "vspace*", "hskip", "vskip", "enspace", "thinspace", "indent", "footnote", "footnotetext", "bigskip", "medskip", "smallskip", "tab", "break", "item", "kill"]);

/** Commands whose arguments are no words, and how many groups in braces they take. */
const SILENT: Readonly<Record<string, number>> = {
  label: 1, ref: 1, pageref: 1, autoref: 1, vspace: 1, "vspace*": 1, hspace: 1, "hspace*": 1, cite: 1, citep: 1, citet: 1, footnotemark: 0,
  includegraphics: 1, usepackage: 1, setlength: 2, addtolength: 2, setcounter: 2, addtocounter: 2, pagestyle: 1, thispagestyle: 1, index: 1,
  textcolor: 1, color: 1, href: 1, fontsize: 2, selectfont: 0, parbox: 1, raisebox: 1, resizebox: 2, scalebox: 1, hypertarget: 1, hyperref: 0,
  phantom: 1, hphantom: 1, vphantom: 1, begin: 1, end: 1, bookmark: 1, pdfbookmark: 2, input: 1, include: 1, foreignlanguage: 1, multicolumn: 2, cline: 1,
  phantomsection: 0, protect: 0, addcontentsline: 3, markboth: 2, markright: 1, colorbox: 1, fcolorbox: 2, newcommand: 2, renewcommand: 2,
};

/** Sentence: "\underline{\hspace{2in}}"; not "\underline{text}". */
const RULED_BLANK = /\\(?:underline|uline)\{\s{0,4}\\(?:hspace\*?|hskip|phantom|hphantom)\{[^{}]{0,80}\}\s{0,4}\}/y;
const ACCENTS: Readonly<Record<string, string>> = { "'": "\u0301", "`": "\u0300", "\"": "\u0308", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307", c: "\u0327", v: "\u030c", u: "\u0306", H: "\u030b" };

function command(writing: Writing, at: number): number {
  const { text, end, out } = writing;
  const stop = Math.min(commandEnd(text, at), end);
  if (stop <= at + 1) return symbol(writing, at);
  const name = text.slice(at + 1, stop);
  if (name === "underline" || name === "uline") {
    RULED_BLANK.lastIndex = at;
    if (RULED_BLANK.test(text) && RULED_BLANK.lastIndex <= end) {
      out.put("____", at, RULED_BLANK.lastIndex);
      return RULED_BLANK.lastIndex;
    }
  }
  if (name === "rule") {
    const past = pastGroups(text, stop, end, 2);
    out.put("____", at, past);
    return past;
  }
  if (name.length === 1 && name in ACCENTS) return accent(writing, at, stop);
  const words = WORDS[name];
  if (words !== undefined) {
    out.put(words, at, stop);
    return text.startsWith("{}", stop) ? stop + 2 : stop;
  }
  if (APART.has(name)) {
    if (name === "newline" || name === "linebreak" || name === "par") newLineOfWords(writing);
    out.put(" ", at, stop);
  }
  const silent = SILENT[name];
  const past = pastGroups(text, stop, end, silent ?? 0);
  if (past > stop || text.charCodeAt(past) === 123) return past;
  // A command takes the space after it.
  return isWhite(text.charCodeAt(past)) && text.charCodeAt(past) === 32 ? past + 1 : past;
}

/** A backslash before a character that is no letter. */
function symbol(writing: Writing, at: number): number {
  const { text, end, out } = writing;
  const c = text.charAt(at + 1);
  if (at + 1 >= end) return end;
  switch (c) {
    case "\\": {
      const star = text.charCodeAt(at + 2) === 42 ? at + 3 : at + 2;
      const past = text.charCodeAt(star) === 91 ? Math.max(star, groupEnd(text, star, Math.min(end, star + 20))) : star;
      newLineOfWords(writing);
      out.put(" ", at, past);
      return past;
    }
    case ",": case ";": case ":": case " ": case "\n": case "\t": case ">":
      out.put(" ", at, at + 2);
      return at + 2;
    case "-": case "/": case "!": case "@": case "(": case ")": case "[": case "]":
      if ("()[]".includes(c)) out.put(c, at, at + 2);
      return at + 2;
    case "\r":
      return at + 1;
    default:
      if (c in ACCENTS) return accent(writing, at, at + 2);
      out.put(c, at, at + 2);
      return at + 2;
  }
}

/** "\'e" and "\'{e}" are "é". */
function accent(writing: Writing, at: number, stop: number): number {
  const { text, end, out } = writing;
  const mark = ACCENTS[text.charAt(at + 1)] ?? "";
  let i = stop;
  while (i < end && (text.charCodeAt(i) === 123 || text.charCodeAt(i) === 32 || text.charCodeAt(i) === 92) && i < stop + 3) i++;
  const letter = text.charAt(i);
  if (i >= end || !/[A-Za-z]/.test(letter)) return Math.min(stop, end);
  const past = text.charCodeAt(i + 1) === 125 && text.charCodeAt(stop) === 123 ? i + 2 : i + 1;
  out.put((letter + mark).normalize("NFC"), at, Math.min(past, end));
  return Math.min(past, end);
}
