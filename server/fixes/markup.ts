/** Words that somebody else wrote, as the draft's own language wants them: in LaTeX its signs are escaped, and say what they said. */
import type { Draft } from "../draft/draft.js";

/** `& % $ # _ { }` take a backslash; the other three have names. */
const LATEX_SIGNS = /[&%$#_{}~^\\]/gu;
const NAMES: Readonly<Record<string, string>> = { "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "\\": "\\textbackslash{}" };

export const escapeFor = ({ language }: Pick<Draft, "language">, words: string): string =>
  language === "latex" ? words.replace(LATEX_SIGNS, (sign) => NAMES[sign] ?? `\\${sign}`) : words;
