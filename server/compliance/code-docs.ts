/**
 * Where each finding code is explained. Most checks explain their own code in the comment above them; a code that shares
 * its check with others, or belongs to none, is explained here, in the same parts. Read by the documentation and its
 * tests only. `bad` is a text in which the finding must appear, `good` one in which it must not: tests read both.
 */
import type { Code } from "./codes.js";

export interface CodeDoc {
  /** What is asked, in a sentence. */
  readonly says: string;
  /** Why, and on what authority; a paragraph each. */
  readonly why: readonly string[];
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

type CodeDocSource =
  | CodeDoc
  /** The comment above the check that has this code, or the one that opens the file of what finds it. */
  | "its check"
  /** Reserved, so that settings keep their meaning; nothing reports it. */
  | "no check yet";

const OF_A_CONFERENCE =
  "It is asked only where a conference was held, and only by rules that name it. One conference that states everything the rule " +
  "wants is enough. E.D. Mo. L.R. 3.04(A), for one, wants the date, time and manner of the conference and the names of those who " +
  "took part.";

export const CODE_DOCS: Readonly<Record<Code, CodeDocSource>> = {
  "missing-certification": "its check",
  "wrong-form": "its check",
  "missing-court-step": "its check",
  "no-live-conference": "its check",
  "missing-efforts": "its check",
  "insufficient-attempt": "its check",
  "conclusory-certification": "its check",
  "contradicted-certification": "its check",
  "no-impasse": "its check",
  "missing-date": {
    says: "Some rules want the date of the conference.",
    why: [
      OF_A_CONFERENCE,
      "A day that can be worked out from the text (\"two days later\") is a date; \"in early May\" is none.",
    ],
    bad: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
    good: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
  },
  "missing-time": {
    says: "Some rules want the time of day of the conference.",
    why: [OF_A_CONFERENCE, "\"At noon\" is a time of day; \"that afternoon\" is not."],
    bad: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020. After sincere efforts they are unable to reach an accord."],
    good: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
  },
  "missing-place": {
    says: "Some rules want the place of the conference.",
    why: ["A meeting in person is held somewhere. A call or a video conference has no place of its own: there the manner stands for it."],
    bad: ["Ms. Brandt and Mr. Osei met in person in good faith on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
    good: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
  },
  "missing-manner": {
    says: "Some rules want the manner of the conference: whether people met, telephoned, or used video.",
    why: [OF_A_CONFERENCE, "\"Conferred\" alone does not tell, and many rules accept only people who speak."],
    bad: ["Ms. Brandt and Mr. Osei conferred in good faith on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
    good: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
  },
  "missing-participants": {
    says: "Some rules want the names of those who took part, for each side.",
    why: [OF_A_CONFERENCE, "A name on each side is looked for; \"counsel for the parties\" names no one. Names of a lawyer's staff do not stand for the lawyer."],
    bad: ["Counsel for the parties conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
    good: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
  },
  "missing-duration": {
    says: "A rule or an order may want to know how long the conference lasted.",
    why: ["No rule in the catalog asks for it today, so it is not reported."],
    bad: [],
    good: [],
  },
  "missing-good-faith": "its check",
  "missing-impasse": "its check",
  "missing-opposition": {
    says: "Some rules want the motion to say whether it is opposed.",
    why: ["It is asked whether or not the parties spoke. A motion titled \"unopposed\" or \"agreed\" has said so."],
    bad: ["On May 4, 2020, Ms. Brandt conferred by telephone with Mr. Osei."],
    good: ["On May 4, 2020, Ms. Brandt conferred by telephone with Mr. Osei. The motion is opposed because no agreement could be reached on the scope of Interrogatory Nos. 3 and 7."],
  },
  "missing-issues": {
    says: "Some rules want an account of what was discussed and what remains.",
    why: ["Where the certification names the requests that were discussed, or says that each of them was, that is enough."],
    bad: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m."],
    good: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. They discussed Interrogatory Nos. 3 and 7, and both remain in dispute."],
  },
  "missing-reasons": {
    says: "Some rules want an opposed motion to say why no agreement could be reached.",
    why: ["\"Opposed\" tells the court that there is a dispute, and not what it is about. It is asked where a conference was held and the motion is not agreed."],
    bad: ["On May 4, 2020, Ms. Brandt conferred by telephone with Mr. Osei. The motion is opposed."],
    good: ["On May 4, 2020, Ms. Brandt conferred by telephone with Mr. Osei. The motion is opposed because no agreement could be reached on the scope of Interrogatory Nos. 3 and 7."],
  },
  "stale-conference": "its check",
  "undiscussed-request": "its check",
  "untimely-conference": "its check",
  "not-joint": "its check",
  "missing-joint-item": "its check",
  "missing-verbatim-request": "its check",
  "not-excused": {
    says: "Being in custody or without a lawyer excuses a movant only where the rule says so.",
    why: [
      "Courts have applied their rules to movants who argued that they could not call, or should not have to (Millare v. Stratton, S.D. Cal. 2017; Hill v. DeJoy, E.D. Mo. 2020).",
      "It is shown as a note on missing-certification, at the words of the argument, and never by itself.",
    ],
    bad: ["Defendant, proceeding pro se, cannot use the telephone during business hours and should be excused from the duty to confer."],
    good: ["Defendant, proceeding pro se, certifies that on May 4, 2020, at 2:30 p.m., he conferred in good faith by telephone with Mr. Osei, and that after sincere efforts they are unable to reach an accord."],
  },
  "misplaced-certification": "its check",
  "unsigned-certification": "its check",
  "wrong-authority": "its check",
  "outdated-citation": {
    says: "A rule is cited by its present number.",
    why: ["Local rules are renumbered. A superseded number of a rule that governs the motion is pointed out, and the fix writes the present one."],
    bad: ["Under L.R. 37-3.04(A), Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
    good: ["Under L.R. 3.04(A), Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
  },
  "impossible-date": {
    says: "A date should exist, fall on the weekday named with it, and not lie in the future.",
    why: ["A wrong weekday or a thirty-first of June makes a signed statement doubtful. A future day is pointed out only for a conference."],
    bad: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on Tuesday, May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
    good: ["Ms. Brandt and Mr. Osei conferred in good faith by telephone on Monday, May 4, 2020, at 2:30 p.m. After sincere efforts they are unable to reach an accord."],
  },
  "unfilled-placeholder": {
    says: "A blank left in is found before the clerk finds it.",
    why: ["The texts that Good Faith inserts hold blanks in square brackets, because it never says that something happened. Each is a finding until it is filled: an error inside a certification, which is signed as it stands."],
    bad: ["On [date of conference], at 2:30 p.m., Ms. Brandt and Mr. Osei conferred in good faith by telephone. After sincere efforts they are unable to reach an accord."],
    good: ["On May 4, 2020, at 2:30 p.m., Ms. Brandt and Mr. Osei conferred in good faith by telephone. After sincere efforts they are unable to reach an accord."],
  },
  "missed-order-duty": {
    says: "What the court ordered in this case goes before any rule.",
    why: [
      "An order to confer by telephone by a certain day, or to submit a joint letter, is a duty of its own; the magistrate judge of the D.N.J. order of July 2, 2013 held letters filed apart to be a failure to comply with an earlier one.",
      "Orders are read from the case file. A conference has to come after the order, in its manner and by its day; a joint paper or a statement that an order directs has to hold what the order wants, and to be in time. What an order only permits is never missed, nor what it directs to the other side alone; what the draft cannot show, such as a filing, is left to the checklist.",
      "Where another code says what is missing, that code is reported for an order too: one side's paper instead of a joint one is not-joint, a part that a joint paper lacks missing-joint-item, letters where people were to speak no-live-conference.",
    ],
    bad: [],
    good: [],
  },
  "not-covered": {
    says: "Silence must not look like an all-clear.",
    why: ["Where the court is not a federal trial court, was not found, or has no local rule confirmed here, this says what was applied and what was not checked."],
    bad: ["IN THE CIRCUIT COURT OF ST. LOUIS COUNTY, STATE OF MISSOURI"],
    good: ["UNITED STATES DISTRICT COURT, EASTERN DISTRICT OF MISSOURI"],
  },
};
