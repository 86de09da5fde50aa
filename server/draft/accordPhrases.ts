/** How papers say where conferring led: to no accord, to consent, to opposition; and what they tell of the ground covered. */
import { anyOf, pattern, stems, words } from "./phrases.js";

/** "resolve", "compose": what the sides could not do with their dispute; not "produce". */
const SETTLE = anyOf(
  "resolve", "settle", "agree", "narrow", "obtain", "secure", "bridge", "close", "reconcile", "compose", "adjust", "overcome", "conclude",
  /reach(?! (?:him|her|them|me|us|counsel|(?:Mr|Ms|Mrs)\.|opposing|defen[sc]e|plaintiff|defendant))/, /come to (?=an?\b|any\b|terms|agreement|accord|some|one mind|such)/, /arrive at/,
  /(?:work|iron|sort|thrash|hammer|hash) (?:\S+ ){0,3}?out/, /find (?:any |some )?(?:common|middle) ground/, /see eye to eye/, /make (?:any |much )?(?:headway|progress)/, /come together/,
);
/** "resolved", "composed", "had": said of an accord or a dispute; not "produced". */
const SETTLED = anyOf(
  "resolved", "settled", "reached", "agreed", "narrowed", "bridged", "closed", "reconciled", "composed", "adjusted", "overcome", /worked out/, /ironed out/, /sorted out/, /arrived at/, "had(?= between)",
);
const AN_ACCORD = anyOf("accord", "agreement", "resolution", "settlement", "compromise", "consensus", /common ground/, "headway", /meeting of (?:the )?minds/);

/**
 * "After sincere efforts they were unable to reach an accord."
 * Not "Mr. Osei was unable to attend."
 */
export const IMPASSE = pattern("giu", words(
  // They could not.
  /(?:un|(?:not|never) (?:yet |been |yet been )?)able to do so/,
  String.raw`(?:un|(?:not|never) (?:yet |been |yet been )?)able to (?:\S+ ){0,3}?(?:arrive|work|${SETTLE})`,
  /could(?: not|n't) (?:\S+ )?(?:be resolved|be reached|get|fix|produce|finish)/,
  String.raw`(?:could|can)(?: not|n't) (?:\S+ ){0,2}?${SETTLE}`,
  String.raw`(?:cannot|can not|can't|(?:could|can|may)(?: not|n't)|(?:was|were|is|are|has been|have been)(?: not|n't)) (?:\S+ )?(?:be |been )?${SETTLED}`,
  String.raw`no (?:\S+ ){0,2}?${AN_ACCORD} (?:could|can|was|has been|is) (?:to )?(?:be )?(?:had|reached|found|obtained|possible|made|achieved|arrived at)`,
  String.raw`(?:nothing|none|neither)(?: of \S+ \S+)? (?:was|were|is|has been|could be|can be) ${SETTLED}`,
  /(?:could|can)(?: not|n't) (?:\S+ ){0,4}?without (?:the )?(?:court|judge)/,
  String.raw`(?:cannot|can not|can't) (?:\S+ ){0,2}?${SETTLE}`,
  /none can be reached/,
  // They did not.
  /(?:did|do) not (?:\S+ )?(?:succeed|result in|produce|bring|yield)/,
  String.raw`(?:did|do) not (?:\S+ )?${SETTLE}`,
  /did not work it out/,
  /(?:was|were|is|are|has|have|been|being)(?: not| n't|n't) (?:\S+ )?(?:resolved|reached|settled|agreed)/,
  /not resolved/,
  /neither (?:\S+ )?(?:could|can|was|request can) (?:be )?resolved/,
  /neither side (?:would )?mov/,
  // It came to nothing.
  String.raw`failed to (?:\S+ )?${SETTLE}`,
  /and failed\b/,
  /(?:efforts?|attempts?|discussions?|conference|conferral|talks) (?:\S+ ){0,5}?(?:failed|proved (?:unsuccessful|fruitless)|(?:was|were) (?:unsuccessful|fruitless|unavailing))/,
  /without (?:an? )?(?:result|effect)/,
  /without (?:an? )?(?:success|reaching)/,
  String.raw`without (?:\S+ ){0,2}?${AN_ACCORD}`,
  /without (?:\S+ ){0,2}?(?:resolving|settling|agreeing|coming to (?:terms|any?)|composing|narrowing)/,
  String.raw`without (?:the|any|our|their|its|either|that) (?:\S+ ){0,3}?(?:being |having been )?${SETTLED}`,
  "to no effect",
  "to no avail",
  "nothing more to be done",
  "left it there",
  // No accord.
  /no (?:accord|agreement|resolution|compromise|meeting of the minds)/,
  "there is no accord",
  /on those \S+ there is no agreement/,
  "no closer",
  /without (?:\S+ )?(?:progress|headway|movement)/,
  /(?:there|that is where) (?:they|we|it|things|the matter) (?:stuck|stood|stands|stopped|rests?|ended)/,
  /(?:cannot|can't|could not|couldn't) (?:\S+ )?(?:bridge|close|narrow|get past|move past)/,
  String.raw`no ${anyOf(/settlement(?! (?:conference|discussion|demand|offer|talk|negotiat|agreement))/, "consensus", /common ground/)}`,
  String.raw`${AN_ACCORD} (?:\S+ )?(?:eluded|escaped|evaded|failed|proved (?:impossible|elusive|out of reach|unattainable)|(?:was|is|were) (?:impossible|out of reach|beyond|unattainable|not (?:possible|to be had|had|found|forthcoming)))`,
  /came to (?:nothing|naught)/,
  /nothing came of (?:it|that|this|them|the (?:call|conference|talk|meeting|discussion))/,
  /(?:as )?far apart as (?:before|ever)/,
  // An impasse.
  /(?:reach(?:ed)?|at|an|to an|come to an|arrived at an) impasse/,
  /\bimpasse\b/,
  "stalemate",
  "deadlock",
  // The sides still differ.
  /(?:remain|are|still) at odds/,
  /(?:disagreement|dispute|differences?|controversy) (?:over|about|on|between|as to) (?:\S+ ){1,5}?(?:stands?|persists?|endures?)/,
  /(?:disagreement|dispute|differences?|controversy) (?:\S+ )?(?:stands?|persists?|continues?(?! to)|endures?|survives?|remains?(?! to be))/,
  /at loggerheads/,
  /agree(?:d)? to disagree/,
  /(?:remains?|remained|are|is|still) (?:unresolved|in dispute|at an? impasse|outstanding and disputed|deadlocked|apart)/,
  /(?:parties|counsel|sides) (?:\S+ )?disagree/,
  "still disagree",
  // Only the court can help.
  /(?:need|needs) (?:the|this) court/,
  /(?:need|needs|requires?|necessary) (?:\S+ ){0,3}?(?:the )?court(?:'s)? (?:to decide|intervention|help|resolution|ruling)/,
));

/**
 * "He will produce for 2020 but not 2019." "As to Nos. 2 and 3 she maintains the objection." Some given, and the rest withheld.
 * Not "She will produce the logs", "On May 4 he refused".
 */
export const PARTLY_REFUSED = pattern("giu", words(
  /(?:will|would|agreed to|agrees to|offered to|is willing to) (?:\S+ ){0,8}?but (?:not|nothing|no)\b/,
  /(?:as to|but as to|but on) (?:\S+ ){1,9}?(?:maintain(?:s|ed)|st(?:ands|ood) (?:on|by)|ke(?:eps|pt) to|h(?:olds|eld) to|refuse[sd]|decline[sd]|would not|will not)\b/,
  /(?:what|all that) (?:is left|remains|is in dispute|divides (?:us|them|the parties)) (?:is|are)/,
));

/**
 * "Mr. Osei opposes the motion."
 * Not "the opponent's opening brief".
 */
export const OPPOSED = pattern("giu", words(
  // Taken to be opposed, for want of concurrence.
  /presum\w+ (?:the |this )?(?:motion |it )?(?:to be |is )?opposed/,
  /(?:did not|could not|unable to|not) (?:obtain|secure|receive|get|grant|give),? (?:\S+ )?concurrence/,
  /(?:concurrence|consent|assent) (?:[^\s;.]+ ){0,7}?(?:denied|refused|not (?:been )?(?:obtained|given|granted|secured|forthcoming)|withheld)/,
  /(?:denied|refused|refuses|withheld|withholds|declined|declines) (?:to give )?(?:his |her |its |their )?(?:concurrence|consent|assent)/,
  /(?:has|have|had|was|were)(?: not|n't|n't been| not been) (?:able to )?(?:obtained?|secured?|receiv(?:e|ed)|g[eo]t(?:ten)?|given|granted) (?:\S+ ){0,2}?(?:concurrence|consent|assent)/,
  // Opposed in so many words.
  /oppos(?:es|ed|e|ing|ition)/,
  /object(?:s|ed)?(?= to| )/,
  "contested",
  // Consent asked for, and refused.
  /(?:concur\w*|consent|agree\w*|assent|join|stipulat\w*)(?: \S+){0,12}?[,;]? (?:and|but|which|who|whereupon|to which|he|she|it|they)(?: \S+){0,5}? (?:denied|refused|declined|withheld)(?: it| to| that|[.,;]|$)/,
  /(?:concur\w*|consent|agree\w*|assent|join|stipulat\w*)[^.;]{0,60}[,;] (?:and |but )?(?:\S+ ){1,3}(?:would|will|did|does) not\b(?=[.,;]|$)/,
  /would not (?:concur|consent|agree|assent|join|stipulate)/,
  // Consent refused.
  /does not (?:consent|agree|concur)/,
  /do not (?:consent|agree|concur)/,
  /did not (?:consent|agree|concur)/,
  /declin\w+ to (?:consent|agree|concur|join)/,
  /(?:would|will)(?: not|n't) (?:consent|concur|assent|join)/,
  /refus\w+ to (?:consent|agree to (?:it|the (?:motion|relief))|concur|assent|join)/,
  /(?:is|are|was|were) (?:\S+ )?against (?:the|this) motion/,
  /resists? (?:the|this) motion/,
));

/**
 * "Mr. Osei does not oppose the motion."
 * Not "Mr. Osei opposes it."
 */
export const UNOPPOSED = pattern("giu", words(
  // Nobody stands against it.
  "unopposed",
  "not opposed",
  /(?:do|does|did|will|would)(?: not|n't) oppose/,
  "no opposition",
  "no objection",
  /(?:has|have|had|with) no objections?/,
  // The other side is for it.
  /assent(?:s|ed)?(?:-to| to)?/,
  /consents?/,
  "consented",
  /concurs?/,
  /(?:takes?|has|have|took) no position/,
  /agrees? (?:to|with) (?:the|this) (?:relief|motion|extension|request)/,
  "agrees",
  /joins? in/,
));

/**
 * "They could not agree because he contends that the ledgers are confidential."
 * Not "Mr. Osei called."
 */
export const REASONS = pattern("giu", stems(
  // A ground.
  "because",
  "on the ground",
  /since\b/,
  "the reason",
  // A position taken.
  /contend(?:s|ed)?/,
  /position (?:is|was|that|being)/,
  /maintain(?:s|ed)/,
  /(?:says|said|stated|argued|asserted|explained|responded|told|advised)(?: \S+){0,4}? (?:that|the|it|he|she|his)/,
  "regards",
  /believes?/,
  "took the view",
  /insist(?:s|ed)/,
  /object(?:s|ed) (?:that|on|as)/,
  // In a side's own words.
  /:? ?"[^"]{10,}/,
));

/**
 * "They went through each disputed request." What was talked about, item by item.
 * Not "They spoke for an hour."
 */
export const ISSUES = pattern("giu", words(
  // Discovery by its name.
  /interrogator(?:y|ies)/,
  /requests?/,
  /rfps?/,
  /rogs?/,
  /topics?/,
  /subpoenas?/,
  "custodian",
  /search terms?/,
  "privilege log",
  // Every one of them.
  /each (?:of )?(?:the )?(?:disputed |outstanding )?(?:request|item|issue|matter)/,
  /all (?:disputed )?issues/,
  /every (?:request|item|issue)/,
  // What is left.
  /issues? (?:remaining|discussed|for|(?:that|which) (?:remain|require|need|await))/,
  /remain(?:s|ing)? (?:for|in dispute|unresolved)/,
  /(?:for|awaits?|awaiting|need(?:s|ing)?|requir(?:es?|ing)) (?:the )?court(?:'s)? (?:to decide|resolution|decision|ruling|determination)/,
  /left (?:open|undecided|to the court|for the court)/,
  /(?:open|unresolved|undecided|remaining|outstanding) (?:issues?|matters?|points?|questions?|items?)/,
  /what (?:is left|remains|is open)/,
  /\bunresolved(?=:| are| is)/,
  // What is wrong with them.
  "specific",
  "scope",
  "substance",
));

/**
 * "Tallis proposed to limit Request No. 4 to two years."
 * Not "Tallis proposed May 4."
 */
export const COMPROMISE = pattern("giu", words(
  /compromis\w*/,
  "middle ground",
  "meet halfway",
  // Offered.
  "offered to",
  /proposed (?:to|that|limiting|narrowing|a)/,
  /counter-?(?:ed|offer\w*|propos\w*)/,
  "in exchange for",
  // Given up.
  /narrow(?:ed|ing)?/,
  /conce(?:ded|ssions?)/,
  /withdr(?:ew|awn)/,
  /agreed to (?:limit|accept|drop|narrow|forgo|exclude)/,
  /drop(?:ped|ping)?/,
));
