/**
 * A long motion to compel, made up from a seed: caption, background, requests and responses set out, argument with
 * citations, certification, signature and service. Prose of the kind that surrounds a certification, and the length of
 * the longest drafts.
 */

/** Numbers from a seed, the same on every machine (a linear congruence; good enough to vary sentences). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const BACKGROUND = [
  "The complaint alleges that the pumps failed within a month of their installation and that the seller knew of the defect.",
  "Tallis installed eleven units at the Hannibal plant in the spring of 2019, and three of them had to be taken out of service.",
  "The warehouse was inspected by an engineer whose report describes corrosion along the inner wall of the housing.",
  "None of this was known to the plaintiff when the price was paid.",
  "The plant lost nineteen days of production, and its customers bought elsewhere.",
  "Payroll and shipping records for those weeks are kept in a system that only the defendant can search.",
  "A second shipment arrived in August 2019 with the same markings and the same fault.",
  "The foreman told the buyer that the seals had been changed to a cheaper compound.",
];

const ARGUMENT = [
  "Relevance at this stage is broad, and a matter bears on a claim when it could lead a jury to find one fact more likely than another.",
  "The burden of showing that a search would be unduly expensive lies with the party that resists it.",
  "Boilerplate is not enough, because a general statement tells the reader nothing about what was withheld.",
  "See Brill v. Carrow Mfg. Co., 412 F. Supp. 3d 881, 889 (E.D. Mo. 2019) (collecting cases).",
  "The same result was reached in Okafor v. Dray Line, Inc., No. 4:17-CV-1210, 2018 WL 399912, at *3 (E.D. Mo. Jan. 11, 2018).",
  "A claim of privilege has to be made with a log that lets the other side judge the claim.",
  "What the engineer wrote in the ordinary course of business is not protected merely because a lawyer later read it.",
  "The cost of the search is small beside the sum in dispute, which exceeds two million dollars.",
  "Nor can the vice president's memory stand in for the documents, since he left the company before the events at the plant.",
  "Fed. R. Civ. P. 26(b)(1) draws the line at proportionality, and each factor it names points the same way here.",
  "The protective order already in place answers every concern about trade secrets.",
];

const CERTIFICATION = [
  "Pursuant to E.D. Mo. L.R. 3.04(A), counsel for Plaintiff certifies that on May 12, 2021, at 2:15 p.m., Alice Brandt, counsel for Plaintiff, and Daniel R. Whitcomb, counsel for Defendant, conferred by telephone in good faith about each request at issue in this motion.",
  "After sincere efforts to resolve their dispute, counsel were unable to reach an accord.",
];

const SUBJECTS = ["the sale of the pumps", "maintenance at the Hannibal plant", "changes to the compound of the seals", "warranty claims by other buyers", "payments to the installer", "inspections after the first failure"];

/** Wraps words at a width, as typists and word processors do. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

export interface Sample {
  readonly text: string;
  /** An offset inside the certification, within a word of prose. */
  readonly inCertification: number;
  /** An offset in the middle of the argument. */
  readonly inArgument: number;
}

/** A motion of about `size` characters. */
export function longMotion(size: number, seed = 37): Sample {
  const next = numbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? "";
  const paragraph = (from: readonly string[], sentences: number): string => wrapped(Array.from({ length: sentences }, () => pick(from)).join(" "), 92);
  const blocks = [
    "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI\nEASTERN DIVISION",
    "ROSALIND T. OKAFOR,             )\n                                )\n          Plaintiff,            )\nv.                              )   No. 4:21-CV-817 RLW\n                                )\nTALLIS SUPPLY CO.,              )\n                                )\n          Defendant.            )",
    "PLAINTIFF'S MOTION TO COMPEL ANSWERS AND DOCUMENTS",
    wrapped("Plaintiff Rosalind T. Okafor, through counsel, moves under Fed. R. Civ. P. 37(a)(3)(B) for an order compelling Defendant Tallis Supply Co. to answer Interrogatory Nos. 3, 5 and 7-9 and to produce documents responsive to Request for Production Nos. 4 and 11.", 92),
    "# Background",
  ];
  let length = blocks.join("\n\n").length;
  const add = (block: string): void => {
    blocks.push(block);
    length += block.length + 2;
  };
  while (length < size * 0.25) add(paragraph(BACKGROUND, 3 + Math.floor(next() * 4)));
  add("# The Requests and the Responses");
  for (let n = 1; length < size * 0.4; n++) {
    add(`**INTERROGATORY NO. ${n}:** ${wrapped(`State all facts known to you about ${pick(SUBJECTS)}, and name each person who knows of them.`, 92)}`);
    add(`**RESPONSE:** ${wrapped(`Defendant objects that this interrogatory is overbroad. Subject to that, it answers that it has found no record of ${pick(SUBJECTS)}.`, 92)}`);
  }
  add("# Argument");
  let inArgument = 0;
  for (let n = 1; length < size * 0.97; n++) {
    if (n % 12 === 1) add(`## ${String.fromCharCode(65 + (Math.floor(n / 12) % 26))}. The Objections Cannot Stand`);
    if (inArgument === 0 && length > size * 0.6) inArgument = length + 2 + 15;
    add(paragraph(ARGUMENT, 3 + Math.floor(next() * 5)));
  }
  add("# Certificate of Conference");
  const inCertification = length + 2 + CERTIFICATION[0]!.indexOf("certifies") + 4;
  add(wrapped(CERTIFICATION.join(" "), 2000));
  add("Dated: June 1, 2021");
  add("Respectfully submitted,\n\n/s/ Alice Brandt\nAlice Brandt\nBrandt & Lowe LLC\nAttorney for Plaintiff");
  add("# Certificate of Service");
  add("I certify that on June 1, 2021, this paper was filed with the Clerk and served on all counsel of record.");
  return { text: blocks.join("\n\n") + "\n", inCertification, inArgument };
}
