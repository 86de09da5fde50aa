/**
 * Drafts to measure by, made up from a seed and the same on every machine.
 *
 * `longMotion` is what the longest drafts are: a motion to compel with its background, requests and responses set out,
 * argument, certification, and behind it what is attached: an engineer's report and pages of a deposition. Its sentences are
 * put together from parts, so that hardly two are alike, and few paragraphs tell of anybody writing to or calling anybody, as
 * in drafts that lawyers file. `denseLog` is the worst that can be met with: every paragraph tells of contacts.
 */

export interface Sample {
  readonly text: string;
  /** Offsets within a word of prose, where keys are typed. */
  readonly inCertification: number;
  readonly inArgument: number;
}

/** Numbers from a seed (a linear congruence; good enough to vary sentences). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What `{name}` in a sentence may stand for. */
const PARTS: { readonly [name: string]: readonly string[] } = {
  thing: ["pump", "housing", "valve", "seal", "bearing", "control panel", "intake", "compressor", "conveyor", "gasket", "impeller", "motor", "pressure gauge", "filter", "coupling"],
  things: ["pumps", "housings", "seals", "drawings", "purchase orders", "invoices", "maintenance logs", "inspection reports", "shipping records", "test results", "work orders", "warranty claims", "photographs", "spreadsheets"],
  who: ["the plaintiff", "the defendant", "Tallis", "the buyer", "the plant manager", "the foreman", "the installer", "the carrier", "the insurer", "a former employee", "the purchasing department", "the board", "the vice president"],
  name: ["Okafor", "Brill", "Dray", "Carrow", "Lindqvist", "Marsh", "Petrakis", "Oyelaran", "Saunders", "Whitcomb", "Yarrow", "Quintero", "Nakagawa", "Holloway"],
  firm: ["Carrow Mfg. Co.", "Dray Line, Inc.", "Petrakis Foods LLC", "Yarrow Holdings", "Marsh & Sons", "the Lindqvist Group", "Saunders Freight Corp."],
  place: ["Hannibal", "Cape Girardeau", "the north yard", "the second warehouse", "the river terminal", "St. Charles", "the loading dock", "Columbia"],
  when: ["in the spring of 2019", "within a month", "by the end of the quarter", "in August 2019", "during the winter", "over nine weeks", "on March 4, 2020", "before the sale closed", "after the second shipment", "that autumn", "for most of the year", "at the time"],
  did: ["failed", "leaked", "was replaced", "had been altered", "showed corrosion", "was never inspected", "exceeded its rating", "came from another supplier", "was out of service", "did not match the drawings", "bore no serial number", "had been repaired twice"],
  sum: ["two million dollars", "$418,000", "a third of the price", "nineteen days of production", "the cost of eleven units", "less than the annual maintenance", "$1.2 million in lost orders"],
  court: ["E.D. Mo.", "D. Kan.", "S.D. Cal.", "N.D. Ill.", "D.N.J.", "W.D. Tex.", "8th Cir.", "10th Cir."],
  year: ["2009", "2012", "2014", "2016", "2017", "2018", "2019", "2020"],
  n: ["3", "5", "7", "9", "11", "12", "14", "16", "21", "27"],
  page: ["112", "245", "381", "412", "559", "604", "733", "881"],
  doctrine: ["relevance", "proportionality", "the work-product doctrine", "the attorney-client privilege", "undue burden", "the spoliation of evidence", "the scope of discovery", "the apex doctrine", "trade secrecy", "waiver"],
  says: ["The rule reaches", "The case law extends to", "No privilege covers", "The order does not touch", "The statute is silent about", "Nothing in the record excuses the loss of", "The contract speaks of", "The pleadings put at issue"],
};

const BACKGROUND = [
  "The {thing} at {place} {did} {when}, and the {thing} beside it {did} as well.",
  "{when}, {who} installed eleven units at {place}, three of which had to be taken out of service.",
  "An engineer's report describes the {thing} and finds that it {did}.",
  "None of this was known to {who} when the price was paid.",
  "The loss came to {sum}, and customers bought elsewhere.",
  "Records of the {things} are kept in a system that only {who} can search.",
  "A later shipment arrived with the same markings, and its {thing} {did}.",
  "According to {who}, the {thing} had been tested at {place} and passed.",
  "The agreement with {firm} required that every {thing} be certified before delivery.",
  "It also gave {who} the right to audit the {things} for five years.",
  "By then {who} had closed the facility at {place} and moved the {things} to storage.",
  "The complaint pleads breach of warranty, fraud in the inducement, and negligence in the design of the {thing}.",
  "The foreman told {who} that the {thing} had been changed to a cheaper compound.",
  "{who} wrote to {firm} {when} that the {thing} {did}.",
  "When {who} called {firm} {when}, the answer was that the {things} had been lost.",
  "Payroll for those weeks shows overtime for eleven workers at {place}.",
];

const ARGUMENT = [
  "{says} the {things} of {firm}, and {who} does not argue otherwise.",
  "{doctrine} is read broadly at this stage, because a jury could find one fact more likely than another from the {things}.",
  "The burden of showing that a search for {things} would cost too much lies with {who}.",
  "See {name} v. {firm}, {page} F. Supp. 3d {page}, {page} ({court} {year}) (collecting cases).",
  "The same result was reached in {name} v. {name}, No. 4:17-CV-{page}, {year} WL 399{page}, at *{n} ({court} Jan. 11, {year}).",
  "What {who} noted about the {thing} in the ordinary course of business is not protected merely because a lawyer later read it.",
  "Boilerplate will not do, since a general statement tells the reader nothing about the {things} that were withheld.",
  "The cost of the search is small beside {sum}.",
  "Nor can the memory of {who} stand in for the {things}, which alone show that the {thing} {did}.",
  "Fed. R. Civ. P. 26(b)(1) draws the line at proportionality, and each factor it names points the same way here.",
  "{doctrine} gives way where, as here, the {things} exist nowhere else.",
  "The protective order already in place answers every worry about {doctrine}.",
  "In {name}, the court ordered the {things} of {who} produced though {sum} was said to be at stake.",
  "That reasoning does not reach this case: the {thing} {did}, and {who} knew it.",
  "A log must let the other side judge the claim of privilege, and this one lists the {things} in bulk.",
  "The Court need not decide how {doctrine} would apply to the {things} of a stranger to the contract.",
  "{who} points to the size of its archives at {place}; but size alone has never been an excuse.",
  "Finally, the {things} bear on damages, as the report on the {thing} shows.",
];

const REPORT = [
  "The {thing} received from {place} was cleaned and photographed before disassembly.",
  "Wear on the {thing} is consistent with running dry for several hours.",
  "Readings taken {when} fall outside the tolerance given in the drawings.",
  "The {thing} {did}; its mate did not.",
  "Figure {n} plots the pressure at the {thing} against time.",
  "Under the standard, a {thing} of this class is rated for {n},000 cycles.",
];

const QUESTIONS = ["Who ordered the {thing}?", "Had the {thing} been tested?", "Where were the {things} kept?", "Did you see the {thing} at {place}?", "What happened {when}?", "Is that your signature on the {things}?", "Did {who} approve it?", "How many were there?"];
const ANSWERS = ["I don't recall.", "{who}, I think.", "At {place}, as far as I know.", "It {did}.", "Yes.", "No, sir.", "About {n}.", "Not until later.", "I would have to look at the {things}.", "That was {when}."];

const CERTIFICATION = [
  "Pursuant to E.D. Mo. L.R. 3.04(A), counsel for Plaintiff certifies that on May 12, 2021, at 2:15 p.m., Alice Brandt, counsel for Plaintiff, and Daniel R. Whitcomb, counsel for Defendant, conferred by telephone in good faith about each request at issue in this motion.",
  "After sincere efforts to resolve their dispute, counsel were unable to reach an accord.",
];

const CONTACTS = [
  "On {month} {n}, 2021, at 10:{page} a.m., counsel for Plaintiff called Mr. {name}, counsel for Defendant, and left a voicemail about the {things}.",
  "On {month} {n}, 2021, Ms. {name} wrote to Mr. {name} about Interrogatory No. {n} and asked to confer by telephone.",
  "Mr. {name} replied by e-mail on {month} {n}, 2021, that Defendant would not supplement its response to Request for Production No. {n}.",
  "Counsel for both sides met in person at the offices of {firm} on {month} {n}, 2021, for forty-five minutes and could not agree.",
  "The following day Ms. {name} sent a letter by fax and e-mail, which went unanswered.",
  "Two weeks later counsel conferred by Zoom about each request in dispute, and Mr. {name} promised to produce the {things} by {month} {n}, 2021.",
];
const MONTHS = ["January", "February", "March", "April", "May", "June"];

/** Makes sentences, paragraphs and blocks, each time others. */
class Writer {
  readonly blocks: string[] = [];
  readonly #next: () => number;
  length = 0;

  constructor(seed: number) {
    this.#next = numbers(seed);
  }

  /** From `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  sentence(patterns: readonly string[]): string {
    const pick = (from: readonly string[]): string => from[this.between(0, from.length - 1)] ?? "";
    const words = pick(patterns).replace(/\{(\w+)\}/g, (_, part: string) => pick(part === "month" ? MONTHS : (PARTS[part] ?? [])));
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  paragraph(patterns: readonly string[], least: number, most: number): string {
    return wrapped(Array.from({ length: this.between(least, most) }, () => this.sentence(patterns)).join(" "), 92);
  }

  /** Writes a block after a blank line, and tells where it begins. */
  add(block: string): number {
    const start = this.length;
    this.blocks.push(block);
    this.length += block.length + 2;
    return start;
  }

  get text(): string {
    return this.blocks.join("\n\n") + "\n";
  }
}

/** Words wrapped at a width, as typists and word processors do. */
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

const HEAD = [
  "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI\nEASTERN DIVISION",
  "ROSALIND T. OKAFOR,             )\n                                )\n          Plaintiff,            )\nv.                              )   No. 4:21-CV-817 RLW\n                                )\nTALLIS SUPPLY CO.,              )\n                                )\n          Defendant.            )",
  "PLAINTIFF'S MOTION TO COMPEL ANSWERS AND DOCUMENTS",
  wrapped("Plaintiff Rosalind T. Okafor, through counsel, moves under Fed. R. Civ. P. 37(a)(3)(B) for an order compelling Defendant Tallis Supply Co. to answer Interrogatory Nos. 3, 5 and 7-9 and to produce documents responsive to Request for Production Nos. 4 and 11.", 92),
];
const SIGNATURE = ["Dated: June 1, 2021", "Respectfully submitted,\n\n/s/ Alice Brandt\nAlice Brandt\nBrandt & Lowe LLC\nAttorney for Plaintiff"];
const SERVICE = ["# Certificate of Service", "I certify that on June 1, 2021, this paper was filed with the Clerk and served on all counsel of record."];

/** A motion of about `size` characters with what is attached to it. */
export function longMotion(size: number, seed = 37): Sample {
  const w = new Writer(seed);
  HEAD.forEach((block) => w.add(block));
  w.add("# Background");
  while (w.length < size * 0.15) w.add(w.paragraph(BACKGROUND, 3, 6));
  w.add("# The Requests and the Responses");
  for (let n = 1; w.length < size * 0.25; n++) {
    w.add(`**INTERROGATORY NO. ${n}:** ${wrapped(w.sentence(["State all facts known to you about the {thing} that {did}, and name each person who knows of them.", "Identify every person who handled the {things} at {place}."]), 92)}`);
    w.add(`**RESPONSE:** ${wrapped(w.sentence(["Defendant objects that this interrogatory is overbroad. Subject to that, it answers that it has found no {things}.", "Objection. The {things} are equally available to Plaintiff."]), 92)}`);
  }
  w.add("# Argument");
  let inArgument = 0;
  for (let n = 1; w.length < size * 0.6; n++) {
    if (n % 12 === 1) w.add(`## ${String.fromCharCode(65 + (Math.floor(n / 12) % 26))}. The Objections Cannot Stand`);
    const start = w.add(w.paragraph(ARGUMENT, 3, 7));
    if (w.length < size * 0.45) inArgument = start + 15;
  }
  w.add("# Certificate of Conference");
  const inCertification = w.add(CERTIFICATION.join(" ")) + CERTIFICATION[0]!.indexOf("certifies") + 4;
  [...SIGNATURE, ...SERVICE, "# Exhibit A: Report of Lindqvist Engineering"].forEach((block) => w.add(block));
  for (let n = 1; w.length < size * 0.75; n++) w.add(n % 4 === 0 ? `${n / 4}. ${w.paragraph(REPORT, 2, 3)}` : w.paragraph(REPORT, 4, 8));
  w.add("# Exhibit B: Deposition of the Plant Manager");
  while (w.length < size - 600) {
    const lines = Array.from({ length: 25 }, (_, i) => `${String(i + 1).padStart(2)}   ${i % 2 === 0 ? "Q.  " : "A.  "}${w.sentence(i % 2 === 0 ? QUESTIONS : ANSWERS)}`);
    w.add(lines.join("\n"));
  }
  return { text: w.text, inCertification, inArgument };
}

/** A motion of about `size` characters that is nearly all certification: contact after contact. */
export function denseLog(size: number, seed = 37): Sample {
  const w = new Writer(seed);
  HEAD.forEach((block) => w.add(block));
  w.add("# Argument");
  const inArgument = w.add(w.paragraph(ARGUMENT, 4, 4)) + 15;
  w.add("# Certificate of Conference");
  let inCertification = 0;
  while (w.length < size - 300) {
    const start = w.add(w.paragraph(CONTACTS, 2, 4));
    if (w.length < size / 2) inCertification = start + 15;
  }
  [...SIGNATURE, ...SERVICE].forEach((block) => w.add(block));
  return { text: w.text, inCertification, inArgument };
}
