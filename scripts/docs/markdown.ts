/** The little Markdown that the generated pages are made of. */

/** Text that Markdown is to show as it stands. */
export const escape = (text: string): string => text.replace(SYNTAX, "\\$&").replace(/\s+/g, " ").trim();

/** Matches the `*` of "see *Hill*"; nothing in "L.R. 3.04(A)". */
const SYNTAX = /[\\`*_[\]<>|]/g;

export const paragraphs = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().filter((part) => part !== "").join("\n\n")}\n`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

export const quote = (text: string): string => text.split("\n").map((line) => (line === "" ? ">" : `> ${line}`)).join("\n");

/** Cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A link where the address is safe to print as one. */
export const link = (text: string, url: string | undefined): string => (url !== undefined && SAFE.test(url) ? `[${text}](${url})` : text);

/** Matches "https://a.gov/rules?x=1"; not "https://a.gov/a (1).pdf", nor "javascript:1". */
const SAFE = /^https?:\/\/[^\s()<>\\|]+$/;

export const sentence = (text: string): string => {
  const opened = text.charAt(0).toUpperCase() + text.slice(1);
  return ENDED.test(opened) ? opened : `${opened}.`;
};

const ENDED = /[.!?][)"”]?$/;

export const listed = (items: readonly string[], word = "and"): string =>
  items.length < 2 ? items.join("") : items.length === 2 ? items.join(` ${word} `) : `${items.slice(0, -1).join(", ")}, ${word} ${items.at(-1) ?? ""}`;
