/** Drafts for the protocol tests; the people and the quarrels in them are made up. */

/** E.D. Mo.: quotes the rule, and tells of e-mails and letters only. */
export const EMAILS_ONLY = `# UNITED STATES DISTRICT COURT
## EASTERN DISTRICT OF MISSOURI

MARGUERITE DELACROIX, Plaintiff,

v.

OZARK FREIGHT LINES, INC., Defendant.

Case No. 4:24-cv-01187-SRC

# DEFENDANT'S MOTION TO COMPEL RESPONSES TO INTERROGATORIES

Defendant Ozark Freight Lines, Inc. moves under Fed. R. Civ. P. 37(a)(3)(B) for an order compelling Plaintiff to answer Interrogatory Nos. 4 and 9.

Plaintiff's answers were served on March 3, 2025, and object to both.

## Certification under Local Rule 3.04(A)

Counsel for Defendant exchanged e-mails with Plaintiff's counsel, Thomas Reyes, on March 10, 2025 and March 17, 2025, in a good faith effort to resolve this dispute. The parties were unable to reach an accord.

Dated: April 2, 2025

Respectfully submitted,

/s/ Helen Marsh
Counsel for Defendant
`;

export const EMAIL_WORDS = "exchanged e-mails";

/** The same with a call that has everything the rule asks for. */
export const CALLED = EMAILS_ONLY.replace(
  "exchanged e-mails with Plaintiff's counsel, Thomas Reyes, on March 10, 2025 and March 17, 2025, in a good faith effort to resolve this dispute.",
  "Helen Marsh conferred in good faith by telephone with Plaintiff's counsel, Thomas Reyes, on March 17, 2025 at 2:30 p.m. about Interrogatory Nos. 4 and 9.",
);

/** The same without its certification. */
export const NO_CERTIFICATION = EMAILS_ONLY.replace(/## Certification[\s\S]*?(?=Dated:)/, "");

export const README = `# motion

An animation library for the browser. Call \`motion(element, { x: 100 })\` to compel an element to move.

## Conference talks

We will confer prizes in June.
`;
