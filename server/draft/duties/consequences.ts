/** What an order says of not complying: "Failure to comply may result in sanctions", "may be deemed a waiver of its position". */
import { anyOf, pattern } from "../phrases.js";
import { trimJoints } from "./trim.js";

/** "Failure to comply with this Order may result in sanctions"; not "Defendants' failure to comply with the rule". */
const FAILURE = pattern("iu", anyOf(
  /(?<!\b(?:event|case) of (?:such |any |a |continued )?|\bupon (?:such |any |a )?)\b(?:a |any |the |continued |further )*(?:failure|refusal|non-?compliance)\b(?:[^.;]|\.(?=\S)){0,160}?\b(?:may|will|shall|could|can)\b(?:[^.;]|\.(?=\S))+/,
  /\b(?:if|should) (?:[\w'’-]+ ){1,6}?(?:fails?|neglects?|refuses?|does not|do not|not) (?:to )?(?:[\w'-]+ ){0,3}?(?:comply|confer|cooperate|participate|file|submit|respond|produce|appear|timely)\b(?:[^.;]|\.(?=\S)){0,160}?\b(?:may|will|shall)\b(?:[^.;]|\.(?=\S))+/,
  /\b(?:parties|counsel|plaintiffs?|defendants?|party|they|he|she)\b[^.;]{0,40}\b(?:are|is) (?:hereby )?(?:warned|cautioned|advised|admonished|reminded|on notice) that(?:[^.;]|\.(?=\S)){0,60}?\b(?:fail|refus|non-?compli|sanction)(?:[^.;]|\.(?=\S))+/,
  /\bon pain of\b[^.;,]+|\bor (?:risk|face)\b[^.;]+/,
));
/** What follows has to be a penalty, or a loss. */
const PENALTY = /\b(?:sanctions?|waive[drs]*|dismiss\w*|default|denied|denial|stricken|strike|contempt|preclu\w+|barred|costs|fees|expenses|deemed|prohibit\w*|overruled|granted|compel\w*|summarily|penalt\w+|forfeit\w*|not (?:be )?(?:considered?|heard)|unopposed|adverse)\b/i;

/** No warning is written without one of these. */
const WARNS = /fail|refus|complian|neglect|does not|do not|warned|caution|on notice|pain of|or (?:risk|face)/i;

/** The sentence's warning, or null. */
export function consequenceIn(sentence: string): string | null {
  const m = WARNS.test(sentence) ? FAILURE.exec(sentence) : null;
  if (!m || !PENALTY.test(m[0])) return null;
  return trimJoints(m[0]).trim();
}

/** It speaks of the whole order, and not only of the act before it. */
export const ofWholeOrder = (consequence: string): boolean => /\b(?:this|the(?: court's)?|these) (?:[\w-]+ )?(?:orders?|directives?|requirements?)\b|\bcomply\b(?! with (?:his|her|its|their))/i.test(consequence);

/** What may be filed only with leave: "no further submissions may be filed without prior leave of the Court". */
const WITHOUT_LEAVE = /\b(?:no (?:further |other |additional )?[^.;]{1,120}?|(?:shall|may|must) not [^.;]{1,120}?)\b(?:without|absent|unless|except (?:with|by))\b[^.;]{0,40}\b(?:leave|permission|order|authoriz\w+)\b[^.;]{0,40}/iu;

export const leaveIn = (sentence: string): string | null => leaveWords(/\b(?:without|absent|unless|except)\b/.test(sentence) ? WITHOUT_LEAVE.exec(sentence) : null);

const leaveWords = (m: RegExpExecArray | null): string | null => (m ? trimJoints(m[0]).trim() : null);
