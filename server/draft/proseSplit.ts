/**
 * Cuts plain text and Markdown into paragraphs, one at a time: `nextProse` reads the paragraph that follows an offset,
 * from the state the text is in there, and looks at nothing behind it. That is what makes re-reading after an edit safe.
 *
 * A paragraph goes on over the headers and footers of a page that interrupts its sentence, and over the blank lines
 * between the numbered lines of pleading paper. It ends at a blank line, a heading, a list label, a log's next entry.
 */
import { isRule } from "./blocks.js";
import type { Language } from "./draft.js";
import { headingBlock } from "./headings.js";
import { newLine, type Source } from "./lines.js";
import { markedBlock } from "./markedBlocks.js";
import { markerAt, opensWithDate } from "./markers.js";
import type { Paragraph } from "./paragraph.js";
import { hasWords, look, type Run } from "./proseRun.js";
import { anotherDate, textRun } from "./runningWords.js";
import type { FormatState } from "./state.js";

export function nextProse(source: Source, language: Language, from: number, opens: FormatState): Paragraph | null {
  const run: Run = {
    source, text: source.text, markdown: language === "markdown" && opens.fence === "", line: newLine(), ahead: newLine(),
    opens, from, margin: opens.margin, numbered: false, reach: from,
  };
  const { text, line } = run;
  for (let at = from; at < text.length; at = line.next) {
    look(run, line, at);
    if (line.first >= line.end || !hasWords(run, line)) continue;
    const marked = markedBlock(run);
    if (marked) return marked;
    if (isRule(text, line) || isFootnoteRule(run)) continue;
    return wordBlock(run);
  }
  return null;
}

/** The line above a footnote, "__________" and then "1 Local Rule 3.01(g)": no blank to fill, and no part of the note. */
function isFootnoteRule(run: Run): boolean {
  const { text, line, ahead } = run;
  if (!UNDERSCORES.test(text.slice(line.first, line.end))) return false;
  look(run, ahead, line.next);
  return FOOTNOTE.test(text.slice(ahead.first, Math.min(ahead.end, ahead.first + 8)));
}

const UNDERSCORES = /^_{10,}$/;
/** "1 Local", "2Ms."; not "1. Local", "12 May". */
const FOOTNOTE = /^\d{1,2} ?(?:\p{Lu}|")/u;

/** Headings, list items, entries of a log, and plain words. */
function wordBlock(run: Run): Paragraph {
  const { text, line } = run;
  const heading = headingBlock(run);
  if (heading) return heading;
  const marker = markerAt(text, line.first, line.end);
  if (marker) {
    return textRun(run, { kind: "list-item", label: marker.label, body: marker.body, level: 1 + Math.min(8, line.column >> 2), ordinal: marker.style === "number" ? marker.ordinal : 0, log: false });
  }
  if (opensWithDate(text, line.first) && (run.opens.log || anotherDate(run, line))) {
    return textRun(run, { kind: "list-item", label: null, body: line.first, level: 1, ordinal: 0, log: true });
  }
  return textRun(run, { kind: "text", label: null, body: line.first, level: 0, ordinal: 0, log: false });
}
