/** The court's own words, and the way from them to the district. */
import { districtAt, reversedAt, shortDistrictAt, territoryAt, type DistrictMatch } from "./forumDistrict.js";
import type { Word } from "./forumWords.js";

/** Words that may stand before a court's name on its line: the layout's own, in LaTeX, HTML or YAML. */
const LAYOUT = new Set(["BEGIN", "END", "CENTER", "CENTERING", "CENTERLINE", "TEXTBF", "BF", "BFSERIES", "LARGE", "HUGE", "TEXTSC", "SCSHAPE", "UPPERCASE",
  "MAKEUPPERCASE", "COURT", "COURTNAME", "THECOURT", "NEWCOMMAND", "RENEWCOMMAND", "DEF", "SETCOURT", "CAPTION", "TITLE", "TEXT", "NOINDENT", "PAR", "VSPACE", "HSPACE",
  "EM", "H1", "H2", "H3", "P", "DIV", "CLASS", "ALIGN", "STRONG", "B", "BR", "U", "JURISDICTION", "VENUE", "FORUM", "IN", "THE", "BEFORE", "TO", "AT", "UNDERLINE", "SMALL", "SINGLESPACE"]);
const DISTRICT_WORDS = new Set(["UNITED", "US", "USDC", "DISTRICT", "EASTERN", "WESTERN", "NORTHERN", "SOUTHERN", "CENTRAL", "MIDDLE"]);

/** Layout words skip; but `COURT OF FEDERAL CLAIMS` and `IN THE SUPERIOR COURT` begin a name. */
export const isLayout = (words: readonly Word[], i: number): boolean => {
  const word = words[i]?.word ?? "", next = words[i + 1]?.word ?? "";
  if (word === "COURT") return DISTRICT_WORDS.has(next);
  return LAYOUT.has(word) || /^\d+(?:PT|EM|CM|IN)?$/.test(word);
};

/** The court's own words at the start: `UNITED STATES DISTRICT COURT`, `USDC`, or a bare `DISTRICT COURT`. */
export const courtWords = (words: readonly Word[]): { readonly to: number; readonly federal: boolean } | null => {
  const federal = at(words, 0, "UNITED", "STATES", "DISTRICT", "COURT") ?? at(words, 0, "US", "DISTRICT", "COURT") ?? at(words, 0, "USDC")
    ?? at(words, 0, "FEDERAL", "DISTRICT", "COURT") ?? at(words, 0, "DISTRICT", "COURT", "OF", "THE", "UNITED", "STATES")
    // A list's mark has taken the "U." of "U. S.".
    ?? at(words, 0, "S", "DISTRICT", "COURT") ?? at(words, 0, "UNITED", "STATES", "MAGISTRATE", "COURT") ?? at(words, 0, "UNITED", "STATES", "COURTHOUSE");
  if (federal !== null) return { to: federal, federal: true };
  const bare = at(words, 0, "DISTRICT", "COURT");
  return bare === null ? null : { to: bare, federal: false };
};

export const districtFrom = (words: readonly Word[], from: number): DistrictMatch | null => {
  const i = fillers(words, from);
  return districtAt(words, i) ?? territoryAt(words, i) ?? reversedAt(words, i) ?? shortDistrictAt(words, i);
};

/** `FOR THE`, `IN AND FOR THE`, `OF THE` between the court and the district. */
export const fillers = (words: readonly Word[], from: number): number => {
  let i = from;
  while (["FOR", "AND", "OF"].includes(words[i]?.word ?? "") || isLayout(words, i)) i++;
  return i;
};

export const at = (words: readonly Word[], from: number, ...wanted: readonly string[]): number | null =>
  wanted.every((w, i) => words[from + i]?.word === w) ? from + wanted.length : null;
