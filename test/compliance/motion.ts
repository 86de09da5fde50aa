/** A plain motion in any court, to set words into: caption, title, what is moved, a signature, a date. */
import { CATALOG } from "../../shared-rules/catalog.js";
import type { MotionKind } from "../../shared-rules/rules.js";

export const TODAY = "2026-11-22";
export const FILED = "March 15, 2021";

/** A title for a kind of motion, and the sentence that moves. */
export const TITLES: Partial<Readonly<Record<MotionKind, readonly [title: string, moves: string]>>> = {
  compel: ["Defendant's Motion to Compel", "Defendant moves to compel full answers to Interrogatory Nos. 3 and 7."],
  "protective-order": ["Defendant's Motion for Protective Order", "Defendant moves for a protective order limiting the deposition of its president."],
  "discovery-sanctions": ["Defendant's Motion for Discovery Sanctions", "Defendant moves for sanctions under Rule 37 for answers that were never served."],
  extension: ["Defendant's Motion for Extension of Time", "Defendant moves to extend the time to name experts by thirty days."],
  strike: ["Defendant's Motion to Strike", "Defendant moves to strike the second expert report."],
  "in-limine": ["Defendant's Motion in Limine", "Defendant moves to exclude the second expert report."],
  transfer: ["Defendant's Motion to Transfer Venue", "Defendant moves to transfer this action."],
  dismiss: ["Defendant's Motion to Dismiss", "Defendant moves to dismiss the second count."],
  "summary-judgment": ["Defendant's Motion for Summary Judgment", "Defendant moves for summary judgment on the second count."],
};

export interface Motion {
  /** An id of the catalog's table of federal courts, or null for a draft without a caption. */
  readonly court: string | null;
  readonly kind?: MotionKind;
  /** A title of the paper's own; nothing is then moved. */
  readonly title?: string;
  /** Between the sentence that moves and the signature. */
  readonly body: string;
  /** The movant appears without counsel. */
  readonly alone?: boolean;
  /** Named in the caption. */
  readonly judge?: string | null;
}

export function motion({ court, kind = "compel", title, body, alone = false, judge = null }: Motion): string {
  const known = TITLES[kind] ?? [`Defendant's Motion (${kind})`, "Defendant moves."];
  return `${court === null ? "" : `${captionOf(court)}

PAUL OKAFOR, Plaintiff,

v.

TALLIS SUPPLY CO., Defendant.

Case No. 4:19-cv-00817
${judge === null ? "" : `\nJudge: Hon. ${judge}\n`}
`}# ${title ?? known[0]}

${title === undefined ? `${known[1]}\n\n` : ""}${body.trim()}

Dated: ${FILED}

Respectfully submitted,

${alone ? "/s/ Henry Tallis\nHenry Tallis\nDefendant, pro se" : "/s/ Alice Brandt\nAlice Brandt\nAttorney for Defendant"}
`;
}

function captionOf(court: string): string {
  const found = CATALOG.federalCourts.get(court);
  if (found === undefined) throw new Error(`no federal court "${court}" in the catalog`);
  return found.bankruptcy ? found.name.toUpperCase().replace(" FOR THE ", "\nFOR THE ") : `UNITED STATES DISTRICT COURT\n${found.name.toUpperCase()}`;
}
