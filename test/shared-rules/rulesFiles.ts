/** Files of a workspace's own rules, for the tests; the rules in them are made up. */

/** E.D. Mo.'s rule as one judge has it: an exchange of writings is enough. */
export const OVERRIDE = `schema: 1
court: moed
rules:
  - id: moed-3.04a
    citation: E.D. Mo. L.R. 3.04(A)
    governs: { motions: discovery }
    form: statement-in-motion
    conference:
      modes: [any]
      attempt: { counts: true }
    recites:
      - { item: impasse }
    self-represented: applies
    summary: In this judge's cases an exchange of e-mails is enough to confer.
    sources:
      - { id: page, cite: The judge's own page, kind: judge-page, as-of: 2026-01, read: full-text, supports: [modes] }
    confirmed: medium
    checked: 2026-11-22
`;

/** A rule beside those of the catalog. */
export const ADDED = OVERRIDE
  .replace("moed-3.04a", "moed-judge-vale-2").replace("L.R. 3.04(A)", "Judge Vale's Procedures 2")
  .replace("modes: [any]", "modes: [in-person]").replace("- { item: impasse }", "- { item: duration, when: held }");

/** A court that is no federal district court. */
export const STATE_COURT = `schema: 1
court: calsup
name: Superior Court of California
abbreviation: Cal. Super. Ct.
captions: [Superior Court of the State of California, Superior Court of California]
rules:
  - id: calsup-2016.040
    citation: Cal. Civ. Proc. Code § 2016.040
    governs: { motions: discovery }
    form: certificate
    conference:
      modes: [any]
      attempt: { counts: true }
    recites:
      - { item: issues }
    self-represented: unstated
    summary: A discovery motion comes with a statement of an attempt to resolve each issue informally.
    sources:
      - { id: code, cite: The code, kind: rule, as-of: null, read: quoted, supports: [duty] }
    confirmed: medium
    checked: 2026-11-22
`;

/** Two rules in one file. */
export const TWO = OVERRIDE + ADDED.slice(ADDED.indexOf("  - id:"));

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
