/** Case files for the tests; the people and the quarrels in them are made up. */

/** A log with one call, in E.D. Mo.; it fits the drafts of the protocol tests. */
export const CASE = `# Delacroix v. Ozark
schema: 1
court: moed
judge: SRC
case: "4:24-cv-01187"
parties:
  - { name: Marguerite Delacroix, side: plaintiff }
  - { name: "Ozark Freight Lines, Inc.", side: defendant }
counsel:
  - { name: Thomas Reyes, for: plaintiff }
  - { name: Helen Marsh, for: defendant, role: lead }
discovery:
  - { id: rog-1, kind: interrogatories, by: defendant, served: 2025-02-01, numbers: 1-12 }
  - { responds-to: rog-1, served: 2025-03-03 }
# The log.
conferrals:
  - { date: 2025-03-10, mode: email, by: [Helen Marsh], with: [Thomas Reyes], about: [rog-1], outcome: unanswered }
  - date: 2025-03-17 # St. Patrick's
    time: "2:30 p.m."
    mode: telephone
    by: [Helen Marsh]
    with: [Thomas Reyes]
    about: ["rog-1 Nos. 4, 9"]
    outcome: impasse
    duration: 25 minutes
    notes: He was short with me; never to be quoted.
orders:
  - id: ecf-41
    cite: ECF No. 41
    date: 2025-02-20
    duties:
      - { kind: joint-submission, force: must, due: 2025-07-15, contents: [the requests, the responses], consequence: "may be deemed a waiver" }
`;

/** Without its log. */
export const NO_LOG = CASE.slice(0, CASE.indexOf("# The log."));
