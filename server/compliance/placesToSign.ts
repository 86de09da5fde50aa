/**
 * Places to sign: a signature typed as `/s/`, a blank for one, or a rule to sign on. A rule of underscores is one only with a
 * signer beside or below it: others are blanks in a sentence, the foot of a caption, or a line across the page.
 */
import type { Draft, Side } from "../draft/draft.js";
import { anyOf, pattern } from "../draft/phrases.js";
import type { Span } from "../draft/span.js";

export interface PlaceToSign {
  readonly span: Span;
  /** Whose signature, where the words at the place tell. */
  readonly side: Side | null;
}

/** `/s/ Dana Brandt`, `s/Dana Brandt`, `/s/ ________`, `[signature of counsel]`, a LaTeX rule; not "and/or", "s/he". */
const SIGNATURE = anyOf(/\/[sS]\/?(?=\s)[ \t]*_*/, /(?<![\p{L}\d])s\/ ?(?=\p{Lu})/u, /\[signature\b[^\]\n]{0,80}\]/, /\\(?:hrulefill|rule\{)/);
/** Ten or more underscores; not the six of "on ______, 2020". */
const RULE = /(?<!_)_{10,}(?!_)/;
const PLACE = pattern("gmu", anyOf(SIGNATURE, RULE));

/** Before a rule on its line: "By: ____", "Counsel for Plaintiff: ____"; not "held on ____". */
const LABEL = /(?:^|\s)(?:by|x|signed|signature|(?:counsel|attorneys?) for [\p{L} ]{3,40}):?[ \t]*$/iu;
/** Below it, or after it on the line: "Counsel for Plaintiff", "Defendant, pro se"; not "Defendant moves to compel answers." */
const ROLE = /^[ \t,|]*(?:(?:counsel|attorneys?|solicitor)\b|(?:plaintiff|defendant|petitioner|respondent)s?\b[^.\n]{0,40}$)/iu;
/** "Dana Brandt", "Daniel R. Osei, Esq."; not "The parties conferred". */
const NAME = /^[ \t,|]*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:,| {2,}|\t|[ \t]*$|[ \t]*\|)/u;
const isSigner = (words: string): boolean => (ROLE.test(words) || NAME.test(words)) && !CAPTION_WORDS.test(words);
const CAPTION_WORDS = /\b(?:court|district|division|motion|certificate|statement|v)\b/iu;
/** `for Plaintiffs`, `Defendant, pro se` */
const SIDE = /\b(plaintiff|petitioner|defendant|respondent)s?\b/iu;

export function placesToSign({ text }: Draft, from: number): readonly PlaceToSign[] {
  const found = [...text.slice(from).matchAll(PLACE)].map((m) => ({ start: from + m.index, end: from + m.index + m[0].length }))
    .filter((span) => text[span.start] !== "_" || isForSigning(text, span));
  return found.map((span, n) => ({ span, side: sideAt(text, span, found[n + 1]?.start ?? text.length) }));
}

function isForSigning(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start), rest = lineFrom(text, end);
  if (LABEL.test(line)) return true;
  const beside = rest.replace(/_+/gu, "").trim();
  if (beside !== "" && !/^[ \t|]*_/u.test(rest)) return line.trim() === "" && isSigner(rest);
  if (line.replace(/[_|\s]/gu, "") !== "") return false;
  const next = text.indexOf("\n", end);
  return next >= 0 && isSigner(lineFrom(text, next + 1));
}

const lineFrom = (text: string, at: number): string => /^[^\r\n]*/u.exec(text.slice(at, at + LINE))?.[0] ?? "";
/** No line with a signer is longer. */
const LINE = 400;

/** How far below a place the signer's lines are looked for. */
const BLOCK = 160;

function sideAt(text: string, { start, end }: Span, next: number): Side | null {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const words = text.slice(line, start).concat(" ", text.slice(start, Math.min(next, end + BLOCK)).split(/\n[ \t]*\r?\n/u)[0] ?? "");
  const side = SIDE.exec(words)?.[1]?.toLowerCase();
  return side === undefined ? null : side === "plaintiff" || side === "petitioner" ? "plaintiff" : "defendant";
}
