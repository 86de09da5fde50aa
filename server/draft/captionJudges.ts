/** The judges that a caption names, and the office it gives them. */
import type { JudgeNamed } from "./draft.js";

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
