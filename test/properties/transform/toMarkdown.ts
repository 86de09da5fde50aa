/** A plain draft as Markdown: `#` headings, the title a heading or bold. */
import { isNumbered, isPasted, type Sample } from "./sample.js";
import { partsOf, type Part } from "./shape.js";

export interface MarkdownDress {
  readonly title: "#" | "**";
  readonly heading: "##" | "###" | "**" | "underline";
  readonly breaks: boolean;
}

export function toMarkdown(sample: Sample, dress: MarkdownDress): Sample | null {
  if (sample.language !== "plaintext" || isNumbered(sample.text) || isPasted(sample.text)) return null;
  const parts = partsOf(sample.text);
  if (!parts.some((p) => p.kind === "title")) return null;
  return { ...sample, text: parts.map((p) => markdownOf(p, dress)).join("\n"), language: "markdown" };
}

function markdownOf(part: Part, { title, heading, breaks }: MarkdownDress): string {
  if (part.kind === "blank") return "";
  const words = part.lines.map((line) => line.trim().replace(/([*`])/g, "\\$1"));
  const one = words.join(" ");
  switch (part.kind) {
    case "title": return title === "#" ? `# ${one}` : `**${one}**`;
    case "heading": return heading === "**" ? `**${one}**\n` : heading === "underline" ? `${one}\n${"-".repeat(one.length)}\n` : `${heading} ${one}\n`;
    case "caption": case "set": return words.map((w, i) => (breaks && i + 1 < words.length ? `${w}  ` : w)).join("\n");
    case "prose": return words.join("\n");
  }
}
