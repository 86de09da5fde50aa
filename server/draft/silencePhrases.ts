/** How papers tell of a side that answers nothing: no response to the discovery or to those who asked after it, ask as often as they may. */
import { anyOf, pattern, words } from "./phrases.js";

const RESPONSE = anyOf(/(?:written |discovery |further |timely )?(?:responses?|answers?|repl(?:y|ies)|objections?|disclosures?|documents?|communications?)/);
const ANY = anyOf("no", "nothing", "neither", "none");

/**
 * "No responses have been served." "He answered none of these messages." "They were met with silence."
 * Not "No response is required", "No answer was needed".
 */
export const NO_RESPONSE = pattern("giu", words(
  // Nothing was served.
  String.raw`no (?:written )?${RESPONSE}(?: \S+){0,6}? (?:has|have|had|was|were) (?:\S+ )?(?:been )?(?:served|received|made|provided|produced|given|forthcoming|filed|heard|had)`,
  String.raw`(?:served|produced|made|provided|received|given|had) (?:us |me )?(?:no|neither) (?:written )?${RESPONSE}`,
  String.raw`${ANY} (?:has|had|have|was|were) (?:\S+ )?(?:been )?(?:served|received|heard|produced)`,
  /(?:complete|total|entire|utter)(?: and (?:complete|total|utter))? failure to (?:respond|answer)/,
  // They did not respond.
  /(?:has|have|had|did) (?:still |yet )?not (?:\S+ )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?! (?:fully|completely|adequately|properly|in full|satisfactorily))/,
  /(?:has|have|had) never (?:once )?(?:responded|replied|answered)(?! (?:fully|completely|adequately|properly|in full|satisfactorily))/,
  /ha(?:s|ve|d) yet to (?:respond|reply|answer|serve|produce)/,
  /(?:(?:answered|returned|acknowledged|responded to|replied to) (?:none|neither|nothing)|(?:has|have|had) neither)/,
  String.raw`no ${RESPONSE} (?:came|arrived|followed|ever came)`,
  String.raw`(?:for )?(?:want|lack) of (?:any |an? )?${RESPONSE}`,
  /(?:neither|none|nothing)(?: of (?:these|them|this))? (?:has|had|have) (?:had )?any (?:effect|result)/,
  // What was sent brought nothing.
  /(?:un|not been |not |never )(?:answered|acknowledged)/,
  /(?:not one|none|neither|no one)(?: of (?:these|them|the \S+))? (?:was|were|has been|have been) (?:answered|acknowledged|returned)/,
  /(?:produced|brought|drew|elicited|yielded|had|got|received) (?:no|neither an?) (?:responses?|repl(?:y|ies)|answers?)/,
  /without (?:getting |receiving |having )?(?:an? |any )?(?:responses?|repl(?:y|ies)|answers?)/,
  /^(?:there (?:was|has been) )?no (?:responses?|repl(?:y|ies)|answers?)(?=[.,;]|$| to )/,
  /(?:met with|in|only) silence/,
  /(?:has|have|had|did) not (?:cooperated?|participated?|take part|taken part)/,
));

const TIMES = anyOf(
  /(?:several|many|numerous|multiple|repeated|a number of|three|four|five|six|various) (?:times|occasions|dates|e-?mails|letters|calls|messages|reminders|requests|attempts|efforts|communications)/,
  "repeatedly", "again and again", "time and again", "over and over", "more than once", "on and off",
);

/**
 * "Plaintiff was reminded several times." "Repeated requests were made." "Defendant asked again, and kept on asking."
 * Not "Defendant was sued several times."
 */
export const REPEATED = pattern("giu", words(
  String.raw`(?:remind|contact|ask|request|reach|communicat|writ|wrote|e-?mail|inquir|attempt|tried|approach|demand|call|made|sent|pursu)\w*\b[^.;]{0,90}?\b${TIMES}`,
  String.raw`(?:many|several|numerous) times since`,
  String.raw`(?:on|in) (?:several|many|numerous|multiple|a number of|various) (?:occasions|e-?mails|letters|calls|messages)[^.;]{0,60}?\b(?:remind|contact|ask|request|reach|writ|wrote|e-?mail|inquir|attempt|tried)\w*`,
  /(?:repeated|repeatedly|series of|string of|several|numerous|multiple|many) (?:\S+ )?(?:reminders?|reminded|requests? (?:to|for|that)|requested|inquiries|contacted|attempt(?:s|ed)?|efforts?|follow-?ups)/,
  /reminded (?:\S+ ){0,3}?(?:again and again|repeatedly|several times|many times)/,
  /asked (?:\S+ ){0,4}?again/,
  /ke(?:pt|eps) (?:on )?asking/,
  /(?:twice|two times|three times) (?:sought|requested|asked|invited|proposed|offered)/,
  /(?:again|once more|renewed)(?: \S+)? (?:requested|asked|sought|invited|proposed|offered|request|invitation)/,
  /(?:second|third|renewed) (?:request|invitation|proposal|demand)/,
));

/**
 * "He would not cooperate in the joint statement." "No joint statement accompanies it because of a total failure to respond."
 * Not "The parties will cooperate."
 */
export const NO_JOINT_PAPER = pattern("giu", words(
  /(?:could not|unable to|cannot|did not) (?:get|obtain|secure|procure) (?:\S+ )?(?:cooperation|participation|signature|portion|part|half)/,
  /(?:refus(?:ed|es|al|ing)|declin(?:ed|es|ing)|would not|failed|failure) to (?:\S+ )?(?:cooperate|join|participate|sign|provide (?:his|her|its|their) (?:part|portion|half|position))/,
  /(?:has|have|had|did) not (?:cooperated?|(?:provide|send|return)(?:ed|s)? (?:his|her|its|their) (?:part|portion|half))/,
  /in (?:place|lieu) of (?:the|a) joint/,
  /(?:filed|submitted|lodged|presented) without (?:the )?(?:\S+ ){0,2}?(?:part|portion|half|insertions|contentions|signature)/,
  /absence of (?:the )?(?:\S+ ){0,2}?(?:part|portion|half|insertions|signature)/,
  /(?:complete|total|entire)(?: and (?:complete|total))? failure to (?:respond|answer)/,
  /no joint (?:statement|stipulation|letter) (?:accompanies|is (?:required|filed|attached|needed))/,
  /exception (?:\S+ ){0,6}?to (?:the )?joint/,
));
