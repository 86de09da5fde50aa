/** Words on a terminal: colour, wrapping with a hanging indent, and short quotations from a draft. */
import type { Severity } from "../server/compliance/model.js";
import type { Span } from "../server/draft/span.js";

type Paint = (text: string) => string;

export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

export const styleFor = (colour: boolean): Style => ({
  strong: paint(colour, "1"),
  faint: paint(colour, "2"),
  good: paint(colour, "32"),
  severity: { error: paint(colour, "1;31"), warning: paint(colour, "1;33"), information: paint(colour, "1;36") },
});

const paint = (colour: boolean, code: string): Paint => (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

/** `first` opens the first line, as many spaces the others. A word longer than the line stands out, uncut. */
export function wrap(text: string, width: number, first = ""): string {
  const indent = " ".repeat(first.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((w) => w !== "")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((each, n) => (n === 0 ? first : indent) + each).join("\n");
}

/** The words at a span on one line, in quotation marks, cut between words in the middle when long; empty for an empty span. */
export function quote(text: string, { start, end }: Span, most: number): string {
  const words = oneLine(text.slice(start, end));
  if (words === "") return "";
  if (words.length <= most) return `“${words}”`;
  const half = Math.floor((most - 3) / 2);
  const [head, tail] = [words.slice(0, half + 1), words.slice(-half - 1)];
  const [headEnd, tailStart] = [head.lastIndexOf(" "), tail.indexOf(" ")];
  return `“${head.slice(0, headEnd > 0 ? headEnd : half)} … ${tail.slice(tailStart < 0 ? 1 : tailStart + 1)}”`;
}

/** One line, without the control characters that could steer a terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
