/**
 * Parts that many papers have and that say nothing of conferring: an argument with the usual law, a certificate of service,
 * a table of contents, a proposed order behind the motion.
 */
import { chance } from "./chance.js";
import { isNumbered, linesOf, withText, type Sample } from "./sample.js";

export const ADDITIONS = ["argument", "rule quoted", "certificate of service", "table of contents", "proposed order"] as const;
export type Addition = (typeof ADDITIONS)[number];

const GENERAL = [
  "A district court has broad discretion to manage its docket and to see that the cases before it move to a just and prompt end. Fed. R. Civ. P. 1. The exercise of that discretion is reviewed for abuse. Hartnell v. Dune Transit Corp., 411 F.3d 902, 906 (8th Cir. 2005).",
  "The relief sought here will not delay the trial. No party will be prejudiced by it, and none has said otherwise in any paper filed so far. See Oakhurst Mills, Inc. v. Pell, No. 12-cv-881, 2014 WL 201877, at *3 (D. Kan. Jan. 17, 2014).",
  "The Supreme Court has said that rules of procedure are tools and not traps. Where the text of a rule is plain, the inquiry ends with the text. Courts in this circuit agree. Brandywine Glass v. Torrance, 88 F. Supp. 3d 114, 121 (D.D.C. 2015).",
] as const;
const DISCOVERY = [
  "Parties may obtain discovery regarding any nonprivileged matter that is relevant to any party's claim or defense and proportional to the needs of the case. Fed. R. Civ. P. 26(b)(1). Relevance at this stage is construed broadly, and the party resisting discovery bears the burden of showing why it should not be had.",
  "Boilerplate objections are no objections at all. An objection that a request is \"overly broad, unduly burdensome, and not reasonably calculated to lead to admissible evidence\" says nothing about the request to which it is made. Kestrel Farms v. Ode, 301 F.R.D. 44, 47 (D. Minn. 2014).",
  "An evasive or incomplete answer is treated as a failure to answer. Fed. R. Civ. P. 37(a)(4). Whether the answers are evasive is judged by their words and not by their length.",
] as const;
const RULE = [
  "The rule on motions to compel is familiar. It provides:",
  "\"The motion must include a certification that the movant has in good faith conferred or attempted to confer with the person or party failing to make disclosure or discovery in an effort to obtain it without court action.\"",
  "Fed. R. Civ. P. 37(a)(1).",
] as const;

/** Null where the paper is no motion, or there is no place for the addition. */
export function add(sample: Sample, what: Addition, seed: number): Sample | null {
  if (!sample.motion || isNumbered(sample.text)) return null;
  const lines = linesOf(sample.text);
  const c = chance(seed);
  const discovery = /compel|discovery|interrogator|production/i.test(sample.text);
  const quiet = discovery ? [...GENERAL, ...DISCOVERY] : GENERAL;
  switch (what) {
    case "argument": return beforeClose(sample, lines, [heading(sample, "ARGUMENT"), "", ...c.shuffle(quiet).slice(0, 2 + c.below(3)).flatMap((p) => [prose(sample, p), ""])]);
    case "rule quoted": return !/compel/i.test(sample.text) ? null : beforeClose(sample, lines, [heading(sample, "LEGAL STANDARD"), "", RULE[0], "", ...quoted(sample, RULE[1]), "", RULE[2], ""]);
    case "certificate of service": return /certificate of service/i.test(sample.text) ? null
      : atEnd(sample, lines, [heading(sample, "CERTIFICATE OF SERVICE"), "", c.pick(SERVICE)]);
    case "table of contents": return contents(sample, lines);
    case "proposed order": return atEnd(sample, lines, [heading(sample, "[PROPOSED] ORDER"), "", "Upon consideration of the motion, and for good cause shown, the motion is GRANTED.", "", "SO ORDERED.", "", "United States District Judge"]);
  }
}

const SERVICE = [
  "I hereby certify that the foregoing was filed with the Clerk of the Court through the CM/ECF system, which will send notice of the filing to all counsel of record.",
  "The undersigned certifies that a true copy of this paper was served on all parties by U.S. Mail, postage prepaid, and by e-mail.",
] as const;

const heading = ({ language }: Sample, words: string): string => (language === "latex" ? `\\section*{${words}}` : language === "markdown" ? `## ${words}` : words);
const prose = ({ language }: Sample, words: string): string => (language === "latex" ? words.replace(/"([^"]*)"/g, "``$1''") : words);
const quoted = (sample: Sample, words: string): readonly string[] => {
  switch (sample.language) {
    case "latex": return ["\\begin{quote}", prose(sample, words), "\\end{quote}"];
    case "markdown": return [`> ${words}`];
    default: return words.match(/.{1,55}(?: |$)/g)?.map((l) => `          ${l.trim()}`) ?? [];
  }
};

/** Before the heading of the conclusion or the certification, where the paper has one that opens a section. */
function beforeClose(sample: Sample, lines: readonly string[], extra: readonly string[]): Sample | null {
  if (FIRST_PARAGRAPH.test(sample.text)) return null;
  const at = lines.findIndex((line) => CERTIFICATION.test(line));
  return at < 0 ? null : withText(sample, [...lines.slice(0, at), ...extra, ...lines.slice(at)].join("\n"));
}

/** D. Or. wants the certification in the first paragraph: what comes before it there matters. */
const FIRST_PARAGRAPH = /DISTRICT OF OREGON/i;

const CERTIFICATION = /^(?:#{1,4} |\\section\*?\{|\*\*)?(?:CERTIFICAT(?:E|ION)(?: OF (?:CONFERENCE|CONFERRAL|COUNSEL|GOOD FAITH))?|Certificat(?:e|ion)(?: of (?:Conference|Conferral|Good Faith))?|(?:Statement|Certification) (?:Under|under) .*|Efforts to Confer|CONCLUSION|Conclusion)(?:\}|\*\*)?$/;

const atEnd = (sample: Sample, lines: readonly string[], extra: readonly string[]): Sample => {
  const end = sample.language === "latex" ? lines.findIndex((line) => line.includes("\\end{document}")) : -1;
  const [body, rest] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
  return withText(sample, [...body, "", ...extra, "", ...rest].join("\n"));
};

/** Under the title, with dots to the page numbers. Plain drafts only: in the others it is a command or made by a program. */
function contents(sample: Sample, lines: readonly string[]): Sample | null {
  if (sample.language !== "plaintext") return null;
  const headings = lines.filter((l) => /^[A-Z][A-Z ,.']{5,60}$/.test(l) && !/COURT|DISTRICT|DIVISION|MOTION|,$|\bCO\.|INC|LLC|PLAINTIFF|DEFENDANT/.test(l));
  const title = lines.findIndex((l) => /^[A-Z' ,]*MOTION[A-Z' ,]*$/.test(l));
  if (headings.length === 0 || title < 0 || lines[title + 1]?.trim() !== "") return null;
  const rows = headings.map((h, i) => `${h} ${".".repeat(Math.max(5, 60 - h.length))} ${i + 2}`);
  return withText(sample, [...lines.slice(0, title + 1), "", "TABLE OF CONTENTS", "", ...rows, "", ...lines.slice(title + 1)].join("\n"));
}
