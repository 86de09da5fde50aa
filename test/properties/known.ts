/**
 * Changes that still change what is found, each with its reason. The property leaves these drafts out; a test fails once
 * one of them holds, so that its row is taken out.
 */
export interface Known {
  readonly property: string;
  /** Beginning of the draft's name. */
  readonly draft: string;
  readonly because: string;
}

const FORM = "the check of the form looks for an oath in the draft's characters, and not in its words";
const PLACE = "the check of the place counts blank lines in the draft's characters, those of a page break too";
const SPACING = "a paragraph in double spacing that shows no line beginning in small letters";

export const KNOWN: readonly Known[] = [
  { property: "paragraphs set to another width", draft: "courtbench filings/030", because: "a web page around a template: its tail is counted in lines" },
  { property: "a word processor's characters", draft: "d012", because: FORM },
  { property: "numbers down the margin", draft: "d009", because: FORM },
  { property: "numbers down the margin", draft: "d015", because: FORM },
  { property: "numbers down the margin", draft: "d065", because: FORM },
  { property: "numbers down the margin", draft: "d059", because: PLACE },
  { property: "numbers down the margin", draft: "d072", because: PLACE },
  { property: "numbers down the margin", draft: "d034", because: SPACING },
  { property: "numbers down the margin", draft: "d076", because: SPACING },
  { property: "numbers down the margin", draft: "d090", because: SPACING },
  { property: "page headers in mid-sentence", draft: "d012", because: FORM },
  { property: "page headers in mid-sentence", draft: "d015", because: FORM },
  { property: "page headers in mid-sentence", draft: "d065", because: FORM },
  { property: "page headers in mid-sentence", draft: "d059", because: PLACE },
  { property: "page headers in mid-sentence", draft: "d072", because: PLACE },
  { property: "words divided at the ends of lines", draft: "d009", because: FORM },
  { property: "words divided at the ends of lines", draft: "d015", because: FORM },
  { property: "numbers down the margin", draft: "courtbench w194", because: "a numbered clause that a new line begins with is read as an item" },
  { property: "words divided at the ends of lines", draft: "courtbench w194", because: "a numbered clause that a new line begins with is read as an item" },
  { property: "added: argument", draft: "courtbench w139", because: "the date of a decision cited in the argument gives a day of the certification its year" },
];
