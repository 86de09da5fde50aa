/** How papers argue that nobody had to confer: no telephone, no leave to use it, custody, no use, no duty. */
import { pattern, words } from "./phrases.js";

/**
 * "Plaintiff is incarcerated and has no access to a telephone during business hours."
 * Not "Plaintiff has no telephone records."
 */
export const EXCUSE = pattern("giu", words(
  // No telephone, no way to reach anybody.
  /(?:no|not have|without|lacks?|denied|limited|little|does not have|do not have|cannot (?:get|obtain|have)|never has) (?:\S+ ){0,5}?(?:access|telephones?|phones?|means|way|ability|opportunity) (?:\S+ ){0,6}?(?:telephones?|phones?|calls?|contact|confer|reach|speak|business hours)/,
  /(?:not|never) (?:be )?(?:allowed|permitted|able) (?:\S+ ){0,4}?(?:telephone|phone|calls?|use the)/,
  /(?:cannot|can not|can't|unable to|could not|may not) (?:\S+ ){0,3}?(?:place|make|use|receive) (?:\S+ ){0,4}?(?:telephones?|phones?|calls?)/,
  // Conferring would be impossible, or no use.
  /(?:confer(?:ence|ral|ring)?|certification) (?:\S+ ){0,8}?(?:is|was|would be) (?:impossible|impracticable|impractical|futile|excused|waived|unnecessary|not (?:possible|feasible|practicable|required|necessary))/,
  /(?:exigency|urgency|emergency) (?:\S+ ){0,3}?(?:excuses?|dispenses?|preclude[sd]?|prevented|left no time)/,
  /(?:none|no (?:conference|discussion|conferral|consultation)) (?:was|is|were) (?:possible|feasible|practicable|required|needed)/,
  // Someone is to be let off it.
  /(?:should|ought) not (?:to )?be (?:held|bound|subject(?:ed)?) (?:to|by) (?:it|this|that|the)/,
  /(?:rule|requirement),? (?:\S+ ){0,5}?(?:for|meant for|addressed to|applies only to) (?:attorneys|lawyers|counsel)/,
  /(?:is|am|are|was|were) (?:not|under no) (?:duty|obligat(?:ed|ion)|obliged|bound) to (?:\S+ )?(?:confer|meet|comply|call|do (?:it|so|that))/,
  /(?:should|must|ought to) be (?:excused|exempt(?:ed)?|relieved)/,
  /(?:excus(?:e|ed)|exempt|relieved) (?:\S+ ){0,4}?(?:from|him|her|me) (?:\S+ ){0,8}?(?:confer|requirement|certif|rule|duty)/,
  /(?:is|am|are) (?:not required|exempt|excused)(?: to| from) (?:\S+ ){0,3}?(?:confer|meet)/,
  /need not (?:\S+ )?(?:confer|meet)/,
  // Custody and its ways.
  /(?:incarcerat|prison|custody|confine|inmate|lockdown|work assignment|work schedule|work detail)\w*(?: \S+){0,14}? (?:prevent|preclud|impossib|unable|cannot|bar|prohibit|excus|hinder|leaves? (?:him|her|me) (?:without|no))\w*/,
  /(?:prevent|preclud|keep|bar|prohibit)(?:s|ed)? (?:him|her|me|plaintiff|petitioner) from (?:\S+ ){0,3}?(?:call|telephon|phon|confer|us|plac|mak)\w*/,
  // No duty, no chance, no leave.
  "no conference is required",
  /(?:can ?not|could not|can't) (?:meet|confer)\b/,
  /not let to (?:\S+ )?(?:call|phone|talk|speak)/,
  /(?:court|judge|he|she|plaintiff) should excuse/,
  /(?:(?:could|can)(?: not|n't)|(?:un|not )able to) (?:telephone|phone|call|reach|confer|consult|meet)[^.;]{0,60}? (?:because|since|due to|owing to|inasmuch)/,
  /(?:no (?:conference|conferral)|(?:conference|conferral) (?:was|could) not(?: be)?) (?:was |were )?(?:held|had|possible|feasible)(?: [^\s.;]+){0,6} (?:because|since|due to|owing to)/,
  /requirement (?:\S+ )?(?:should|does|must|need|ought) not (?:\S+ )?apply/,
));
