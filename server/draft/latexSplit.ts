/**
 * Cuts LaTeX into paragraphs, one at a time (see proseSplit.ts for why). Commands that open and close environments, list
 * items and sections end a paragraph wherever they stand on a line.
 *
 * Open environments are kept as letters: q a quotation, l a list, c centred words, t a table, p the preamble, o any other.
 */
import { commandEnd, groupEnd, pastGroups } from "./latexText.js";
import { isWhite, newLine, readLine, seen, type Line, type Source } from "./lines.js";
import { headingLook, markerAt, outlineLabel, type HeadingLook } from "./markers.js";
import { PEEK, type Cut, type Paragraph, type ParagraphKind } from "./paragraph.js";
import { stateAfter, type FormatState } from "./state.js";

const DEEPEST = 24;

const ENVIRONMENTS: Readonly<Record<string, string>> = {
  quote: "q", quotation: "q", displayquote: "q", blockquote: "q", quoting: "q", verse: "q", displaycquote: "q",
  itemize: "l", enumerate: "l", description: "l", compactitem: "l", compactenum: "l", inparaenum: "l", list: "l",
  center: "c", centering: "c",
  tabular: "t", "tabular*": "t", tabularx: "t", tabulary: "t", longtable: "t", array: "t",
};

const VERBATIM = new Set(["verbatim", "verbatim*", "Verbatim", "lstlisting", "comment", "minted"]);

const SECTIONS: Readonly<Record<string, number>> = {
  part: 1, chapter: 1, section: 1, subsection: 2, subsubsection: 3, paragraph: 3, subparagraph: 3, heading: 1, subheading: 2,
};

/** Commands between paragraphs that are no words, and the groups in braces they take. */
const BETWEEN: Readonly<Record<string, number>> = {
  par: 0, bigskip: 0, medskip: 0, smallskip: 0, newpage: 0, clearpage: 0, pagebreak: 0, maketitle: 0, tableofcontents: 0, vfill: 0, hrule: 0,
  singlespacing: 0, doublespacing: 0, onehalfspacing: 0, singlespace: 0, doublespace: 0, raggedright: 0, appendix: 0, hline: 0, toprule: 0, midrule: 0, bottomrule: 0,
  vspace: 1, "vspace*": 1, label: 1, pagestyle: 1, thispagestyle: 1, pagenumbering: 1, setlength: 2, setcounter: 2, addtocounter: 2,
  linespread: 1, newcommand: 2, renewcommand: 2, "newcommand*": 2, usepackage: 1, input: 1, include: 1, bibliography: 1, bibliographystyle: 1, addcontentsline: 3,
  markboth: 2, phantomsection: 0, providecommand: 2, centering: 0, tableofauthorities: 0, frenchspacing: 0, sloppy: 0, setstretch: 1, titleformat: 5, hypersetup: 1,
};

/** Sentence: "\begin{", "\item a", "\section*{"; not "\itemsep", "\endnote". */
const STRUCTURE = /\\(?:(?:begin|end)\s?\{|(?:documentclass|item|part|chapter|section|subsection|subsubsection|paragraph|subparagraph|par|newpage|clearpage|bigskip|medskip|smallskip)(?![A-Za-z]))/y;

interface Run {
  readonly source: Source;
  readonly text: string;
  readonly from: number;
  readonly opens: FormatState;
  readonly line: Line;
  environments: string;
  reach: number;
}

export function nextLatex(source: Source, from: number, opens: FormatState): Paragraph | null {
  const { text } = source;
  const run: Run = { source, text, from, opens, line: newLine(), environments: opens.environments, reach: from };
  let at = from;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (isWhite(c)) {
      at++;
      continue;
    }
    if (c === 37) {
      at = lineAfter(run, at);
      continue;
    }
    if (run.environments.includes("p")) {
      const part = preamble(run, at);
      if (typeof part !== "number") return part;
      at = part;
      continue;
    }
    if (c !== 92) return words(run, at, at, "text", null);
    const done = structure(run, at);
    if (typeof done !== "number") return done;
    at = done;
  }
  return null;
}

function lineAfter(run: Run, at: number): number {
  readLine(run.source, at, run.line);
  note(run, run.line.last ? run.text.length + 1 : seen(run.line));
  return run.line.next;
}

function note(run: Run, reach: number): void {
  if (reach > run.reach) run.reach = reach;
}

/** A group's end, and the look that found it put down. */
function group(run: Run, open: number): number {
  const stop = groupEnd(run.text, open, run.text.length);
  note(run, stop < 0 ? Math.min(run.text.length + 1, open + 4001) : stop + 1);
  return stop;
}

/** Past groups, and the look put down. */
function skipGroups(run: Run, at: number, braces: number): number {
  const past = pastGroups(run.text, at, run.text.length, braces);
  const c = run.text.charCodeAt(past);
  // An unclosed group was looked for as far as a look goes.
  note(run, c === 91 || c === 123 ? Math.min(run.text.length + 1, past + 4001) : past + 1);
  return past;
}

/** Handles the command at `at`: a paragraph, or where to go on. */
function structure(run: Run, at: number): Paragraph | number {
  const { text } = run;
  const stop = commandEnd(text, at);
  const name = text.slice(at + 1, stop);
  note(run, stop + 2);
  const bare = name.endsWith("*") ? name.slice(0, -1) : name;
  if (name === "documentclass") return preamble(run, at);
  if (name === "begin" || name === "end") return environment(run, at, stop, name);
  if (name === "item" && run.environments.includes("l")) {
    const past = text.charCodeAt(stop) === 91 ? skipGroups(run, stop, 0) : stop;
    const label = past > stop ? text.slice(stop + 1, past - 1) : null;
    let body = past;
    while (body < text.length && (text.charCodeAt(body) === 32 || text.charCodeAt(body) === 9)) body++;
    return words(run, at, body, "list-item", label);
  }
  const level = SECTIONS[bare];
  if (level !== undefined) {
    const open = text.charCodeAt(stop) === 91 ? skipGroups(run, stop, 0) : stop;
    note(run, open + 1);
    const close = text.charCodeAt(open) === 123 ? group(run, open) : -1;
    if (close > 0) return finish(run, { kind: "heading", level, label: null, start: at, end: close, body: open + 1, next: close });
  }
  if (BETWEEN[name] === undefined && text.charCodeAt(stop) === 123) {
    const close = headedByMacro(run, stop);
    if (close > 0) return finish(run, { kind: "heading", level: 2, label: null, start: at, end: close, body: stop + 1, next: close });
  }
  const braces = BETWEEN[name];
  if (braces !== undefined) return Math.max(skipGroups(run, stop, braces), at + 1);
  return words(run, at, at, "text", null);
}

/** A macro of the writer's own, alone on its line, around words that head a part: "\certhead{Rule 37 Certification}"; where its group ends, or -1. */
function headedByMacro(run: Run, open: number): number {
  const { text } = run;
  const close = group(run, open);
  if (close < 0 || close - open > LONGEST_MACRO_HEADING) return -1;
  note(run, close + 1);
  const after = text.charCodeAt(close);
  const alone = close >= text.length || after === 10 || after === 13;
  return alone && HEADS_PART.test(text.slice(open + 1, close - 1)) ? close : -1;
}

const LONGEST_MACRO_HEADING = 120;
/** "Certificate of Service", "Rule 37(a)(1) Certification", "Argument"; not "Thibaut Rousselle". */
const HEADS_PART = /^[^{}.]*\b(?:certificat|statement of conf|conferral|meet and confer|argument|background|introduction|conclusion|memorandum|declaration|affidavit|prayer|exhibits?\b)/i;

/** Sentence: "\court{United States District Court}", "\begin{document}"; not "\titleformat{", "\usepackage{". Group 1 tells of the document. */
const PREAMBLE_STOP = /\\(?:(begin\{document\})|(?:court|courtname|district|division|plaintiffs?|defendants?|petitioners?|respondents?|caseno|casenumber|casenum|docket|docketnumber|judge|title|doctitle|documenttitle|pleadingtitle|motiontitle)[^\S\r\n]{0,3}\{)/g;

/**
 * What stands before \begin{document}: set-up, which says nothing, and the parts of a caption that pleading classes take
 * there, each a paragraph of its own.
 */
function preamble(run: Run, at: number): Paragraph | number {
  const { text } = run;
  PREAMBLE_STOP.lastIndex = at;
  const stop = PREAMBLE_STOP.exec(text);
  note(run, stop ? PREAMBLE_STOP.lastIndex + 1 : text.length + 1);
  const until = stop ? stop.index : text.length;
  if (stop && until === at) {
    run.environments = run.environments.replace("p", "");
    if (stop[1] !== undefined) return PREAMBLE_STOP.lastIndex;
    run.environments += "p";
    const open = PREAMBLE_STOP.lastIndex - 1;
    const close = group(run, open);
    const end = close < 0 ? lineAfter(run, at) : close;
    return finish(run, { kind: "text", level: 0, label: null, start: at, end: Math.max(trimmed(text, at, end), open + 1), body: open + 1, next: end });
  }
  if (!run.environments.includes("p")) run.environments += "p";
  return finish(run, { kind: "comment", level: 0, label: null, start: at, end: trimmed(text, at, until), body: at, next: until });
}

function environment(run: Run, at: number, stop: number, name: string): Paragraph | number {
  const { text } = run;
  const open = text.charCodeAt(stop) === 32 ? stop + 1 : stop;
  if (text.charCodeAt(open) !== 123) return words(run, at, at, "text", null);
  const close = group(run, open);
  if (close < 0 || close - open > 60) return words(run, at, at, "text", null);
  const which = text.slice(open + 1, close - 1);
  if (name === "end") {
    if (which === "document") {
      note(run, text.length + 1);
      return finish(run, { kind: "comment", level: 0, label: null, start: at, end: trimmed(text, at, text.length), body: at, next: text.length });
    }
    const last = run.environments.lastIndexOf(ENVIRONMENTS[which] ?? "o");
    if (last >= 0) run.environments = run.environments.slice(0, last);
    return close;
  }
  if (which === "document") return close;
  if (VERBATIM.has(which)) {
    const end = text.indexOf(`\\end{${which}}`, close);
    const next = end < 0 ? text.length : end + which.length + 6;
    note(run, end < 0 ? text.length + 1 : next);
    return finish(run, { kind: "code", level: 0, label: null, start: at, end: trimmed(text, at, next), body: at, next });
  }
  const letter = ENVIRONMENTS[which] ?? "o";
  if (run.environments.length < DEEPEST) run.environments += letter;
  return skipGroups(run, close, letter === "t" ? 2 : letter === "o" ? 1 : 0);
}

function trimmed(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isWhite(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Running words, from `start` to a blank line or the next command of structure. */
function words(run: Run, start: number, body: number, asked: ParagraphKind, label: string | null): Paragraph {
  const { text, line } = run;
  const row = run.environments.endsWith("t");
  let end = Math.max(start + 1, body);
  let next = end;
  let at = body;
  let lines = 0;
  let last = { first: body, end: body };
  for (;;) {
    if (at >= text.length) {
      note(run, text.length + 1);
      break;
    }
    readLine(run.source, at, line);
    note(run, line.last ? text.length + 1 : seen(line));
    if (line.first >= line.end && (lines > 0 || asked !== "list-item")) break;
    if (lines > 0 && text.charCodeAt(line.first) === 37) {
      at = next = line.next;
      continue;
    }
    const cut = structureIn(run, lines === 0 ? Math.max(at, start + 1) : line.first, line.end, row);
    if (cut >= 0) {
      if (cut > line.first || lines === 0) end = Math.max(end, trimmed(text, start, cut));
      next = cut;
      break;
    }
    if (lines > 0 && asked === "text" && !row && partsAt(text, last, line)) break;
    if (line.end > line.first) {
      end = Math.max(end, line.end);
      lines++;
      last = { first: lines === 1 ? body : line.first, end: line.end };
    }
    at = next = line.next;
    if (row) break;
  }
  if (asked === "text" && !row && !run.environments.includes("c")) {
    SETTING.lastIndex = start;
    SETTING.test(text);
    const marker = markerAt(text, SETTING.lastIndex, end);
    if (marker && label === null) return finish(run, { kind: "list-item", level: 1, label: marker.label, start, end, body: marker.body, next: Math.max(next, end) });
  }
  const quoted = run.environments.includes("q");
  const kind: ParagraphKind = asked === "list-item" ? asked : row ? "table-row" : quoted ? "quote" : isHeading(run, body, end, lines) ? "heading" : asked;
  const level = kind === "list-item" ? run.environments.split("l").length - 1 : kind === "heading" ? (lookAlone(text, body, end) === "caps" ? 1 : 2) : 0;
  return finish(run, { kind, level, label, start, end, body, next: Math.max(next, end) });
}

/** Characters of a line that is no caption's, name's or address's. */
const SHORTEST_SENTENCE = 40;

/** Whether a broken line ("...\\\\") ends a paragraph though no blank line follows: a heading does, and a label opens another. */
function partsAt(text: string, before: { readonly first: number; readonly end: number }, line: Line): boolean {
  if (text.charCodeAt(before.end - 1) !== 92 || text.charCodeAt(before.end - 2) !== 92) return false;
  const marker = markerAt(text, line.first, line.end);
  if (marker && marker.style !== "outline" && line.end - line.first > marker.label.length + 10) return true;
  return line.end - line.first >= SHORTEST_SENTENCE && headingLook(text, line.first, line.end) === "none" && lookAlone(text, before.first, before.end) !== "none";
}

/** The first command of structure between `from` and `to`, or the line break that ends a table's row; -1 where there is none. */
function structureIn(run: Run, from: number, to: number, row: boolean): number {
  const { text } = run;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 37) return -1;
    if (c !== 92) continue;
    if (text.charCodeAt(i + 1) === 92) {
      if (row) return i + 2;
      i++;
      continue;
    }
    STRUCTURE.lastIndex = i;
    if (STRUCTURE.test(text)) return i;
    i++;
  }
  return -1;
}

const LONGEST_HEADING = 250;
/** Sentence: "\textbf{", "{\bf ", "\noindent\underline{"; not "\emph{". */
const BOLD = /(?:\\(?:noindent|centering|hfill|large|Large|LARGE|indent)\s{0,4}){0,4}(?:\{\s?\\(?:bf|bfseries|sc|scshape)(?![A-Za-z])|\\(?:textbf|underline|uline|textsc|centerline|MakeUppercase)\s?(?=\{))/y;

/** Sentence: "\\noindent ", "\\bigskip\\noindent "; not "\\noindent\\textbf" beyond its first word. Matches nothing where none stands. */
const SETTING = /(?:\\(?:noindent|indent|centering|large|Large|LARGE|medskip|bigskip|smallskip)(?![A-Za-z])\s{0,4}){0,4}/y;

/** How a line looks that stands alone: in capitals, or in title case with a label: "\\noindent CERTIFICATION", "B. Conference with Counsel". */
function lookAlone(text: string, start: number, end: number): HeadingLook {
  SETTING.lastIndex = start;
  SETTING.test(text);
  const first = SETTING.lastIndex;
  const last = text.startsWith("\\\\", end - 2) ? trimmed(text, first, end - 2) : end;
  const label = outlineLabel(text, first, last);
  const look = headingLook(text, label ? label.body : first, last);
  return look === "title" && !label ? "none" : look;
}

/** Centred words, and words bold or underlined from end to end, are a heading; so is a line that looks like one and stands alone. */
function isHeading(run: Run, start: number, end: number, lines: number): boolean {
  const { text } = run;
  if (end - start > LONGEST_HEADING) return false;
  if (run.environments.endsWith("c")) return true;
  if (lines <= 1 && lookAlone(text, start, end) !== "none") return true;
  BOLD.lastIndex = start;
  const m = BOLD.exec(text);
  if (!m) return false;
  const braced = m[0].includes("{");
  const open = braced ? start + m[0].indexOf("{") : start + m[0].length;
  const close = groupEnd(text, open, end);
  if (close < 0) return false;
  const last = text.charCodeAt(close - 2);
  return /^[\s\\}]*$/.test(text.slice(close, end)) && last !== 44 && (last !== 46 || close - open < 60);
}

function finish(run: Run, made: Cut): Paragraph {
  const { start, end } = made;
  return {
    start, end, length: end - start, kind: made.kind, level: made.level, label: made.label, indent: 0, body: made.body - start, margin: 0,
    lead: start - run.from, next: made.next - start, reach: Math.max(run.reach, made.next, end + PEEK) - start, opens: run.opens,
    leaves: stateAfter(run.opens, 0, 0, 0, false, 0, "", run.environments),
  };
}
