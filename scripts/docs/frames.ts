/**
 * The plain drafts that the examples of the documentation are set into: each states everything but what its example is
 * about, before a court whose rule asks for it. Tests read the examples in these frames; the pages name them.
 */
import type { Code } from "../../server/compliance/codes.js";

export interface Frame {
  /** "Set in a motion to compel in the Eastern District of Missouri, ..." */
  readonly said: string;
  draft(example: string): string;
}

interface Court {
  readonly name: string;
  readonly caption: string;
}

const court = (name: string): Court => ({ name, caption: `UNITED STATES DISTRICT COURT\n${name.toUpperCase()}` });

const E_D_MO = court("Eastern District of Missouri");
const M_D_FLA = court("Middle District of Florida");
const S_D_GA = court("Southern District of Georgia");

/** States whatever most rules ask. */
const CONFERRED =
  "Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable " +
  "to reach an accord.";

interface Parts {
  readonly caption: string;
  readonly movant?: "counsel" | "self-represented";
  readonly body: string;
  readonly dated?: string | null;
}

const DATED = "June 15, 2020";

const motion = ({ caption, movant = "counsel", body, dated = DATED }: Parts): string => `${caption}

PAUL OKAFOR, Plaintiff,

v.

TALLIS SUPPLY CO., Defendant.

Case No. 4:19-CV-817

# Defendant's Motion to Compel

Defendant moves to compel answers to Interrogatory Nos. 3 and 7.

${body}

${dated === null ? "" : `Dated: ${dated}\n\n`}Respectfully submitted,

${movant === "counsel" ? "/s/ Alice Brandt\nAlice Brandt\nAttorney for Defendant" : "/s/ Henry Tallis\nHenry Tallis\nDefendant, pro se"}
`;

const certified = (example: string, argument = "The interrogatories are relevant and proportional."): string =>
  `## Certification of Conferral\n\n${example}\n\n## Argument\n\n${argument}`;

const inCertification = (where: Court): Frame => ({
  said: `Set as the certification of a motion to compel in the ${where.name}`,
  draft: (example) => motion({ caption: where.caption, body: certified(example) }),
});

/** The parts of an example on either side of an ellipsis that stands alone. */
const ELLIPSIS = " ... ";

/** A letter of the kind that one D.N.J. order asked for, complete but for what `rest` leaves out. */
const jointLetter = (rest: string): string => `January 19, 2024

United States District Court, District of New Jersey

Re: Okafor v. Tallis Supply Co., Civil Action No. 22-5513

# JOINT LETTER ON OUTSTANDING DISCOVERY ISSUES

We write about the joint letter directed by the Order of December 18, 2023.

The Opinion and Order narrowed the discovery issues to one interrogatory.

The outstanding request is Interrogatory No. 3: "Describe each repair." To Interrogatory No. 3 Plaintiff responded: "Objection, overbroad."

${rest}

Respectfully submitted,

/s/ Alice Brandt
Alice Brandt, Attorney for Defendant

/s/ Daniel Osei
Daniel Osei, Attorney for Plaintiff
`;

const EFFORTS =
  "Efforts to resolve the dispute: Ms. Brandt and Mr. Osei conferred in good faith by telephone on January 4, 2024. Defendant offered " +
  "as a compromise to accept the repairs since 2020. The compromise was not accepted.";

const POSITIONS =
  "Defendant's position: The repairs are relevant and discoverable, and the response is deficient because it states an objection and " +
  "nothing else.\n\nPlaintiff's position: Plaintiff believes that the response is sufficient, because no repair before 2020 is in dispute.";

const ORDERED = "Set in a letter to a magistrate judge of the District of New Jersey, where a joint one was ordered";

const DEFAULT = inCertification(E_D_MO);

const FRAMES: Partial<Readonly<Record<Code, Frame>>> = {
  "missing-certification": {
    said: "Set as the argument of a motion to compel in the Eastern District of Missouri that has no certification of its own",
    draft: (example) => motion({ caption: E_D_MO.caption, body: `## Argument\n\n${example}` }),
  },
  "not-excused": {
    said: "Set as the argument of a self-represented party's motion to compel in the Eastern District of Missouri",
    draft: (example) => motion({ caption: E_D_MO.caption, movant: "self-represented", body: `## Argument\n\n${example}` }),
  },
  "contradicted-certification": {
    said: "Set in a motion to compel in the Eastern District of Missouri: the words before the dots as its certification, those after as its argument",
    draft: (example) => {
      const [certification = "", argument] = example.split(ELLIPSIS);
      return motion({ caption: E_D_MO.caption, body: certified(certification, argument) });
    },
  },
  "insufficient-attempt": inCertification(court("District of Kansas")),
  "missing-place": inCertification(court("Northern District of Illinois")),
  "missing-opposition": inCertification(court("Northern District of Texas")),
  "missing-reasons": inCertification(court("Northern District of Texas")),
  "missing-issues": inCertification(court("District of Maryland")),
  "wrong-form": inCertification(court("District of Connecticut")),
  "missing-court-step": inCertification(court("Northern District of Ohio")),
  "missing-verbatim-request": {
    said: "Set as the argument of a motion to compel in the Southern District of Georgia",
    draft: (example) => motion({ caption: S_D_GA.caption, body: certified(CONFERRED, example) }),
  },
  "unsigned-certification": {
    said: "Set as the certification of a motion to compel in the Northern District of Mississippi, which sets out the interrogatory in dispute",
    draft: (example) => motion({
      caption: court("Northern District of Mississippi").caption,
      body: certified(example, "INTERROGATORY NO. 3: State the date of each delivery to the warehouse.\n\nANSWER: Objection, vague.\n\nThat answer is evasive."),
    }),
  },
  "misplaced-certification": {
    said: "Set at the end of a motion to compel in the Middle District of Florida",
    draft: (example) => motion({ caption: M_D_FLA.caption, body: `## Argument\n\nThe interrogatories are relevant.\n\n${example}` }),
  },
  "not-joint": {
    said: `${ORDERED}, that is complete but for these words`,
    draft: (example) => jointLetter(`${EFFORTS}\n\n${example}`),
  },
  "missing-joint-item": {
    said: `${ORDERED}, that is complete but for these words`,
    draft: (example) => jointLetter(`${example}\n\n${POSITIONS}`),
  },
  "not-covered": {
    said: "Set as the caption of a motion to compel",
    draft: (example) => motion({ caption: example, body: certified(CONFERRED) }),
  },
};

export const frameFor = (code: Code): Frame => FRAMES[code] ?? DEFAULT;
