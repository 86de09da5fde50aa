/** Papers of one filing, for the tests that read them together. The people and the quarrels in them are made up. */
const captioned = (title: string, caseNumber: string): string => `# UNITED STATES DISTRICT COURT
## EASTERN DISTRICT OF MISSOURI

MARGUERITE DELACROIX, Plaintiff,

v.

OZARK FREIGHT LINES, INC., Defendant.

Case No. ${caseNumber}

# ${title}

`;

const CASE = "4:24-cv-01187-SRC";

/** A motion in E.D. Mo. that says of conferring only `words`. */
export const motionSaying = (words: string, title = "DEFENDANT'S MOTION TO COMPEL RESPONSES TO INTERROGATORIES"): string => `${captioned(title, CASE)}Defendant Ozark Freight Lines, Inc. moves under Fed. R. Civ. P. 37(a)(3)(B) for an order compelling Plaintiff to answer Interrogatory Nos. 4 and 9.

Plaintiff's answers were served on March 3, 2025, and object to both.

${words}

Dated: April 2, 2025

Respectfully submitted,

/s/ Helen Marsh
Counsel for Defendant
`;

export const POINTS = "The parties' good faith efforts to confer are set forth in the Declaration of Helen Marsh, filed herewith.";

/** All that L.R. 3.04(A) asks for. */
export const CONFERRED = "On March 17, 2025 at 2:30 p.m., I conferred in good faith by telephone with Plaintiff's counsel, Thomas Reyes, about Interrogatory Nos. 4 and 9. After sincere efforts we were unable to reach an accord.";
export const NO_TIME = CONFERRED.replace(" at 2:30 p.m.", "");
/** Calls and letters that are the case, and not about it. */
export const FACTS = "I keep the dispatch records of this case. On February 2, 2024, the dispatcher called the driver about the delay, and the driver wrote to the warehouse a week later.";

export const declaration = (words: string, { by = "Helen Marsh", title = `DECLARATION OF ${by.toUpperCase()} IN SUPPORT OF DEFENDANT'S MOTION TO COMPEL`, caseNumber = CASE } = {}): string => `${captioned(title, caseNumber)}I, ${by}, declare as follows:

1. I am counsel for Defendant.

2. ${words}

I declare under penalty of perjury that the foregoing is true and correct.

Dated: April 2, 2025

/s/ ${by}
`;

export const certificate = (words: string): string => `${captioned("CERTIFICATE OF CONFERENCE", CASE)}The undersigned certifies as follows. ${words}

Dated: April 2, 2025

/s/ Helen Marsh
Counsel for Defendant
`;
