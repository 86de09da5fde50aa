/**
 * Blanks: what a fix leaves for the signer to fill, in square brackets, and their form as editor tab stops.
 * `[date of conference]` is a blank; `[in person / by telephone]` is a choice. They do not nest and hold no line break.
 */
import { span, type Span } from "../draft/span.js";

/** `[date of conference]`; not `[[a]` from its first bracket, nor a bracket closed on a later line. */
const BLANK = /\[[^[\]\r\n]+\]/g;

const CHOICE_BAR = " / ";

/** Every blank of an inserted text, in order. */
export const blanksOf = (text: string): readonly Span[] =>
  [...text.matchAll(BLANK)].map((m) => span(m.index, m.index + m[0].length));

/**
 * The text as an LSP snippet: each blank a tab stop, the caret last at the end. A choice lists the whole bracket first, so
 * that tabbing past it leaves the blank and asserts nothing.
 */
export function toSnippet(text: string): string {
  let out = "";
  let at = 0;
  blanksOf(text).forEach((blank, i) => {
    out += escapeText(text.slice(at, blank.start)) + tabStop(i + 1, text.slice(blank.start, blank.end));
    at = blank.end;
  });
  return `${out}${escapeText(text.slice(at))}$0`;
}

/** The text for editors without snippets: the blanks stay as they are. */
export const toPlain = (text: string): string => text;

function tabStop(n: number, blank: string): string {
  const options = blank.slice(1, -1).split(CHOICE_BAR);
  const plain = options.length < 2 || /[$}]/.test(blank);
  return plain ? `\${${n}:${escapeText(blank)}}` : `\${${n}|${[blank, ...options].map(escapeChoice).join(",")}|}`;
}

const escapeText = (text: string): string => text.replace(/[\\$}]/g, "\\$&");

const escapeChoice = (text: string): string => text.replace(/[\\,|]/g, "\\$&");
