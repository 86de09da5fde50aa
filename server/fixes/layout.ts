/**
 * Where a block of text goes in a draft, and how it looks there: its headings, line ends and blank lines.
 * A block goes before the signature block or the certificate of service, whichever comes first, else at the end.
 */
import type { Draft } from "../draft/draft.js";
import { span } from "../draft/span.js";
import type { Edit } from "../compliance/model.js";

export const eolOf = (draft: Draft): string => (draft.text.includes("\r\n") ? "\r\n" : "\n");

/** A heading in the draft's own style; `exact` keeps the letters as they are. */
export function heading(draft: Draft, title: string, level = 0, exact = false): string {
  if (draft.language === "latex") return level > 0 ? `\\subsection*{${title}}` : `\\section*{${title}}`;
  if (draft.language === "markdown" || usesHashes(draft)) return `${"#".repeat(Math.min(6, usualLevel(draft) + level))} ${title}`;
  return exact || level > 0 ? title : title.toUpperCase();
}

/** `# Title` at the start of a line; not `#4` or `word # word`. */
const HASH_HEADING = /^#{1,6} \S/m;

const usesHashes = (draft: Draft): boolean => draft.language === "legal-draft" && HASH_HEADING.test(draft.text);

const usualLevel = (draft: Draft): number => Math.max(2, draft.sections.at(-1)?.level ?? 2);

/** An edit that sets `block` before the signature, with one blank line around it. */
export function insertBlock(draft: Draft, block: string): Edit {
  const { text } = draft;
  const at = blockOffset(draft);
  const above = text.slice(0, at).trimEnd().length;
  const eol = eolOf(draft);
  const gap = eol + eol;
  const newText = (above > 0 ? gap : "") + block.replaceAll("\n", eol) + (at < text.length ? gap : eol);
  return { span: span(above, at), newText };
}

/** An edit that sets `block` in paragraphs of its own at `at`, the start of a line. */
export function insertAbove(draft: Draft, at: number, block: string): Edit {
  const { text } = draft;
  const above = text.slice(0, at).trimEnd().length;
  const eol = eolOf(draft);
  return { span: span(above, at), newText: (above > 0 ? eol + eol : "") + block.replaceAll("\n", eol) + eol + eol };
}

/** An edit that makes `block` the first paragraphs under the title; before the signature where no title was found. */
export function insertAfterTitle(draft: Draft, block: string): Edit {
  const { text, title } = draft;
  if (!title) return insertBlock(draft, block);
  const at = underTitle(text, title.span.end);
  const below = at + (text.length - at - text.slice(at).trimStart().length);
  const eol = eolOf(draft);
  return { span: span(at, below), newText: eol + eol + block.replaceAll("\n", eol) + (below < text.length ? eol + eol : eol) };
}

/** A blank line; not a single line break. */
const BLANK_LINE = /\r?\n[ \t]*\r?\n/g;
/** What closes a LaTeX title, on a line of its own or after the title's words. */
const LATEX_TITLE_END = /\\maketitle\b.*|\\end\{(?:center|titlepage|flushleft|minipage)\}/g;

/** The end of the title's own paragraph, and in LaTeX of the environment or the command that sets it. */
function underTitle(text: string, end: number): number {
  LATEX_TITLE_END.lastIndex = end;
  const closing = LATEX_TITLE_END.exec(text);
  const opened = closing && (closing[0].startsWith("\\maketitle") || !text.slice(end, closing.index).includes("\\begin{"));
  if (closing && opened) return closing.index + closing[0].length;
  BLANK_LINE.lastIndex = end;
  return BLANK_LINE.exec(text)?.index ?? text.trimEnd().length;
}

/** "CERTIFICATE OF SERVICE" alone on its line, with or without heading marks; not in a sentence. */
const SERVICE_HEADING = /^(?:#{1,6} |\\(?:sub)?section\*?\{|\*\*)?certificate of service(?:\}|\*\*|:)?[ \t\r]*$/im;

const LATEX_END = "\\end{document}";

function blockOffset(draft: Draft): number {
  const { text } = draft;
  const service = draft.sections.find((s) => /^certificate of service/i.test(s.title))?.heading.start ?? text.search(SERVICE_HEADING);
  const end = draft.language === "latex" ? text.lastIndexOf(LATEX_END) : -1;
  const marks = [service, end, draft.signature?.start ?? -1].filter((n) => n >= 0);
  if (marks.length === 0) return text.length;
  return overClosing(text, lineStart(text, Math.min(...marks)));
}

const COURTESY = String.raw`(?:respectfully(?: submitted)?|sincerely|very truly yours)[,.]?`;
const DATELINE = String.raw`dated?:.{0,60}`;
const LATEX_SPACE = String.raw`\\(?:bigskip|medskip|vfill|noindent|hfill|vspace\*?\{[^}]*\})`;
const LATEX_BLOCK = String.raw`\\begin\{(?:flushright|flushleft|center|minipage)\}.{0,40}`;

/** "Respectfully submitted,", "Dated: June 1, 2021", `\begin{flushright}`; not "Respectfully, the Court should". */
const CLOSING = new RegExp(`^(?:${COURTESY}|${DATELINE}|${LATEX_SPACE}|${LATEX_BLOCK})$`, "i");

/** Steps back over the lines that lead into a signature. */
function overClosing(text: string, from: number): number {
  let at = from;
  for (let lines = 0; lines < 6; lines += 1) {
    const above = text.slice(Math.max(0, at - 400), at).trimEnd();
    const end = Math.max(0, at - 400) + above.length;
    const start = lineStart(text, end);
    if (!CLOSING.test(text.slice(start, end).trim())) break;
    at = start;
  }
  return at;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
