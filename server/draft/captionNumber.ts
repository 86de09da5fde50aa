/** The number of the case, as each court writes it, with the judges' initials it often carries. */
import type { JudgeNamed } from "./draft.js";
import type { Joined } from "./headLine.js";
import type { Span } from "./span.js";

interface CaseNumber {
  readonly text: string;
  readonly span: Span;
  readonly initials: string | null;
}

/** `4:19-CV-345 RLW`, `16CV1633-BAS-MDD`, `2:12-cv-03456 (CCC)(MAH)`, `CV-19-00345-PHX-DWL`, `C 09-0727 WHA`; not a telephone number. */
const MODERN = String.raw`\b\d{1,2}:\d{2}-?[a-z]{2,4}-?\d{1,6}|\b\d{2}-? ?(?:cv|cr|civ|mc|md|cm)\.?-? ?\d{2,6}|\bC[VR]-? ?\d{2}-\d{2,6}|\bC ?\d{2}-\d{3,5}|\b\d{1,2}:\d{2}-\d{3,6}`;
const INITIALS = String.raw`(?:(?:-| ?\(| )[A-Z]{2,4}\)?(?![\p{L}])(?:[-/]| ?\()?(?:[A-Z]{2,4}\)?(?![\p{L}]))?)?`;
const NUMBER = new RegExp(`(${MODERN})(${INITIALS})`, "iu");
/** `Civil Action No. 12-3456`: a plain number counts only after its label. */
const LABELLED = /\b(?:case|civil action|civil|civ\.|action|cause|docket|misc\.|index)?\s?(?:nos?\.|number|#)\s?:?\s?(\d{2,4}-[\w-]{2,12}|\d{2}[A-Z]{1,3}\d{3,6})(\s?\([A-Z]{2,4}\)(?:\s?\([A-Z]{2,4}\))?)?/i;
const CASED = /[A-Z]{2,4}/g;

export function readCaseNumber(all: Joined): CaseNumber | null {
  const m = NUMBER.exec(all.text) ?? null;
  const labelled = LABELLED.exec(all.text);
  if (m && !(labelled && labelled.index < m.index - 40)) {
    const tail = initialsIn(m[2] ?? ""), text = (m[1] ?? "") + (tail ? (m[2] ?? "") : "");
    return { text, span: { start: m.index, end: m.index + text.length }, initials: tail };
  }
  if (!labelled) return null;
  const own = labelled[1] ?? "", tail = initialsIn(labelled[2] ?? ""), at = labelled.index + labelled[0].indexOf(own), text = own + (labelled[2] ?? "");
  return { text, span: { start: at, end: at + text.length }, initials: tail };
}

/** Initials stand in capitals; `MOTION` after a number, or `PLAINTIFF'S`, is none, and neither is a short word of the title. */
const initialsIn = (tail: string): string | null => {
  const found = tail.match(CASED)?.filter((w) => !NOT_INITIALS.has(w)) ?? [];
  return found.length > 0 && tail === tail.toUpperCase() ? found.join("-") : null;
};
const NOT_INITIALS = new Set(["THE", "AND", "FOR", "VS", "TO", "OF", "IN", "DIV", "CASE", "NO", "NOS", "JURY", "LLC", "INC", "CV", "ET", "AL", "HON", "DEPT", "ECF", "DATE", "TIME"]);

/** `Judge: Hon. Cara Whitfield`, `Assigned to the Honorable Cara Whitfield`, `Magistrate Judge A. Reyes`; not `the judge ruled`. */
const JUDGE = /(?:\b(?:Judge|JUDGE|Assigned to|Before)(?: assigned)?: ?|\b(?:Assigned to|ASSIGNED TO|Before|BEFORE)(?: the| THE)? |\b(?=Hon\.|HON\.|Honorable|HONORABLE|Magistrate Judge|MAGISTRATE JUDGE|Judge [A-Z]|JUDGE [A-Z]))(?:(?:the|THE) )?(?:(?:Hon\.|HON\.|Honorable|HONORABLE|Chief|U\.S\.|United States|Magistrate|MAGISTRATE|District|Judge|JUDGE):? ?)*((?:[A-Z][\p{L}'-]*\.?)(?: (?:[A-Z][\p{L}'-]*\.?)){0,3})/gu;
/** What ends a name set on one line with more of the caption: `Cara Whitfield Date: May 3`. */
const NAME_END = / (?:Plaintiffs?|Defendants?|MOTION|PLAINTIFF'?S?|DEFENDANT'?S?|Date|Time|Courtroom|Crtrm|Ctrm|United|UNITED|U\.S\.|Martin|Hearing|Case|NO|Dept|Magistrate|MAGISTRATE|District|DISTRICT|Chief|Judge|JUDGE|Hon|HON|Action|Trial|Complaint|Discovery|Assigned|Referred)\b[\s\S]*$/;

/** Every judge that a line or cell of the caption names, with the office it gives them. */
export function readJudges(text: string): readonly JudgeNamed[] {
  return [...text.matchAll(JUDGE)].flatMap((m) => {
    const name = m[1]?.replace(NAME_END, "").replace(/[.,]$/, "");
    if (!name || !isName(name)) return [];
    const at = m.index + m[0].length - (m[1] ?? "").length;
    return [{ name, office: officeIn(text.slice(Math.max(0, m.index - 20), at)) ?? officeIn(text.slice(at + name.length, at + name.length + 40).replace(/\b(?:Hon|HON)\b[\s\S]*$/, "")) }];
  });
}

const isName = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && !/'s?\b|\b(?:AND|MOTION|ORDER|REPORT|DENYING)\b/i.test(name) && !/^(?:Name|TRIAL|Trial|Date|Court|COURT)\b/.test(name);

/** `United States Magistrate Judge`, `U.S.D.J.`; null where the words say no more than `Judge`. */
export const officeIn = (words: string): JudgeNamed["office"] =>
  /\bmagistrate\b|\bu\.?s\.?m\.?j\b/i.test(words) ? "magistrate" : /\bdistrict judge\b|\bu\.?s\.?d\.?j\b/i.test(words) ? "district" : null;
