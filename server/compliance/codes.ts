/**
 * The finding codes: one table that settings, suppressions, docs and the command line all read.
 * `group` tells what a finding is about; `says` is the one line that documentation shows.
 */
export const CODES = {
  "missing-certification": "The motion needs a certification and has none, and points to none.",
  "wrong-form": "There is a certification, but the authority demands another form: affidavit or declaration, a separate paper, an endorsement.",
  "missing-court-step": "The authority wants a step with the court first: a judge's conference, a letter, leave.",
  "no-live-conference": "Only written or one-way contacts, where the authority wants people to speak.",
  "missing-efforts": "Says that conferring was attempted, and not what was done.",
  "insufficient-attempt": "No conference, and the efforts stated fall short.",
  "conclusory-certification": "Says \"conferred\" in the rule's words and nothing that happened.",
  "contradicted-certification": "The draft's own text, or the log, says otherwise.",
  "no-impasse": "Conferred, but what is reported is an agreement, a promise or an offer left unanswered.",
  "missing-date": "The date of the conference is not stated.",
  "missing-time": "The time of the conference is not stated.",
  "missing-place": "The place of the conference is not stated.",
  "missing-manner": "The manner of the conference is not stated.",
  "missing-participants": "Who took part in the conference is not stated.",
  "missing-duration": "How long the conference lasted is not stated.",
  "missing-good-faith": "No statement that the movant conferred in good faith.",
  "missing-impasse": "No statement that the parties could not reach an accord.",
  "missing-opposition": "No statement whether the motion is opposed.",
  "missing-issues": "No statement of what was discussed and what remains.",
  "missing-reasons": "No statement of why no agreement was reached.",
  "stale-conference": "The conference came before responses now complained of.",
  "undiscussed-request": "A request in dispute that the certification does not say was discussed.",
  "untimely-conference": "Too soon or too long before filing, without the waiting period, or after the filing; or the court approached, or the motion made, too late.",
  "not-joint": "A joint letter, stipulation or statement is required, and this is one side's.",
  "missing-joint-item": "A joint paper that lacks a required part.",
  "missing-verbatim-request": "The authority wants each disputed request and response set out.",
  "not-excused": "Claims that the movant need not confer, under an authority read to apply to such a movant.",
  "misplaced-certification": "Present, but not where or under the heading that the authority demands.",
  "unsigned-certification": "The authority wants its own oath, signature or endorsement, and there is none.",
  "wrong-authority": "The certification invokes another court's conferral rule.",
  "outdated-citation": "Cites a superseded number.",
  "impossible-date": "No such day, the wrong weekday, or in the future.",
  "unfilled-placeholder": "A template blank left in.",
  "missed-order-duty": "An order in the case sets a duty that the draft does not meet.",
  "not-covered": "Says what was applied and what was not checked for this court.",
} as const;

export type Code = keyof typeof CODES;
