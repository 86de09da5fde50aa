/** How papers say where conferring led: to no accord, to consent, to opposition; and what they tell of the ground covered. */
import { anyOf, pattern, stems, words } from "./phrases.js";

/**
 * "He will produce for 2020 but not 2019." "As to Nos. 2 and 3 she maintains the objection." Some given, and the rest withheld.
 * Not "She will produce the logs", "On May 4 he refused".
 */
export const PARTLY_REFUSED = pattern("giu", words(
  /(?:will|would|agreed to|agrees to|offered to|is willing to) (?:\S+ ){0,8}?but (?:not|nothing|no)\b/,
  /(?:as to|but as to|but on) (?:\S+ ){1,9}?(?:maintain(?:s|ed)|st(?:ands|ood) (?:on|by)|ke(?:eps|pt) to|h(?:olds|eld) to|refuse[sd]|decline[sd]|would not|will not)\b/,
  /(?:what|all that) (?:is left|remains|is in dispute|divides (?:us|them|the parties)) (?:is|are)/,
));

/** What is moved for: "the motion", "a two-week extension"; not "the requests". */
const THE_RELIEF = anyOf(
  /(?:the|this|that|our|my|his|her|its|such|any|an?|said|plaintiff's|defendant's|movant's) (?:[^\s.;,]+ ){0,3}?(?:motion|relief|request(?! (?:no|for))|extension|enlargement|amendment|continuance|stay|substitution|withdrawal|transfer|filing)\b/, "it", "this", "that", "any of it",
);
/** The clause ends, or goes on to what is moved for. */
const OF_THE_RELIEF = String.raw`(?: (?:to |with |of )?${THE_RELIEF}|(?=[.,;]|$))`;
/** "in agreement", "on board": what the other side is, or is not. */
const FAVORABLE = anyOf("in agreement", "agreeable", "amenable", "on board", "in favor", "in favour", "in accord", "fine", "comfortable", "content", "okay", "supportive");

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
  /oppos(?:es|ed|e|ing)/, /opposition(?! (?:brief|paper|to (?:our|the|its|his|her|an) (?:earlier|prior|first|previous|other)))/,
  /object(?:s|ed)?(?= to|[ .,;]|$)(?<!\b(?:the|an|its|our|one|his|her|their|sole|main|chief) object)/,
  /contested (?:motion|matter)/, /(?:motion|relief|it|this) (?:is|was|remains) contested/,
  String.raw`(?:resist|contest|fight|challenge)(?:s|ed|ing)?${OF_THE_RELIEF}`,
  /(?:stands?|stood|comes?|came) (?:\S+ )?against (?:it|this|the (?:motion|relief))/, /against (?:the|this) (?:motion|relief)/,
  String.raw`not (?:\S+ )?${FAVORABLE}`,
  /(?:motion|relief|extension|request) (?:should|ought to|must) be denied/,
  String.raw`(?:sees?|saw|finds?|found) no (?:\S+ )?(?:basis|grounds?|need|merit|cause|reason) (?:for|in) ${THE_RELIEF}`,
  String.raw`(?:cannot|(?:will|would|could|does|did) not) (?:go along with|sign off on|support) ${THE_RELIEF}`,
  /(?:declin|refus|withh[eo]ld)(?:e[ds]?|ing|s)? (?:to give )?(?:[^\s.;,]+ ){0,3}?(?:consent|concurrence|assent|agreement)/,
  /(?:whether|if) [^.;]{0,60}?(?:consent|concur|agree|assent|oppos|join)\w*[^.;]{0,30}? (?:was|is|said) (?:no|not)(?=[.;,]|$)/,
  /(?:says|said|answered|replied) no(?=[.;,]|$)/,
  /(?:would|will|wants?|wishes|asks?) (?:to )?(?:have|see) the motion denied/,
  String.raw`(?:motion|relief|extension|request) (?:is|was|would be) (?:\S+ )?(?:unwarranted|unjustified|improper|premature|baseless|meritless|without merit|unnecessary|untimely)`,
  String.raw`(?:disputes?|denies|denied) that (?:\S+ ){0,4}?(?:relief|extension|motion)`,
  // Consent asked for, and refused.
  /(?:concur\w*|consent|agree\w*|assent|join|stipulat\w*)(?: \S+){0,12}?[,;]? (?:and|but|which|who|whereupon|to which|he|she|it|they)(?: \S+){0,5}? (?:denied|refused|declined|withheld)(?: it| to| that|[.,;]|$)/,
  /(?:concur\w*|consent|agree\w*|assent|join|stipulat\w*)[^.;]{0,60}[,;] (?:and |but )?(?:\S+ ){1,3}(?:would|will|did|does) not\b(?=[.,;]|$)/,
  /would not (?:concur|consent|agree|assent|join|stipulate)/,
  // Consent refused.
  /does not (?:consent|agree|concur)/,
  /do not (?:consent|agree|concur)/,
  /did not (?:consent|agree|concur)/,
  /declin\w+ to (?:consent|agree|concur|join)/,
  /(?:(?:would|will|could|can|does|do|did|has|have|had)(?: not|n't)|cannot|unable to|unwilling to) (?:\S+ )?(?:consent(?:ed)?|concur(?:red)?|assent(?:ed)?|join(?:ed)?|stipulate(?:d)?|agree(?:d)? (?:to|with) (?:the|this|our|my|any|such) (?:\S+ )?(?:relief|motion|extension|enlargement))/,
  /not (?:\S+ )?agreeable to/,
  /disagrees? (?:with|as to|about) (?:\S+ ){0,4}?(?:relief|motion)/,
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
  /(?:do|does|did|will|would)(?: not|n't) (?:oppose|object(?! to (?:answer|produc|request|interrog|the (?:request|interrog|production|subpoena))))/,
  "no opposition",
  /no objection(?! to (?:an?|the) (?:hearing|call|date|conference))/,
  /(?:has|have|had|with) no objections?/,
  /(?:will|would|do|does|did) not (?:be )?(?:oppos|resist|contest|challeng)(?:e|ing)?/,
  String.raw`(?:has|have|had|with) no (?:quarrel|problem|difficulty|issue|trouble) (?:with|about) ${THE_RELIEF}`,
  /(?:will|would|does|did) not (?:stand|get) in (?:the|its|our) way/,
  /agreement to (?:the|this) (?:relief|motion)/, /approval (?:of|to) (?:the|this) (?:relief|motion)/,
  /agreed to (?:the )?entry of/,
  String.raw`(?:signed off on|approved|approves(?: of)?|went along with|goes along with) ${THE_RELIEF}`,
  /(?:leaves?|left) (?:it|this|that|the (?:matter|motion|question|issue)) to the (?:sound )?(?:court|discretion)/,
  // The other side is for it.
  /assent(?:s|ed)?(?:-to| to)?/,
  /consents?/,
  "consented",
  /concurs?/,
  /(?:takes?|has|have|took) no position/,
  String.raw`${FAVORABLE}(?<=\b(?:is|are|was|were|be) (?:\w+ )?[\w ]{4,14})${OF_THE_RELIEF}`,
  /(?:motion|relief|extension|amendment|continuance|stay) (?:is|was|would be) (?:\S+ )?(?:agreeable|acceptable|satisfactory|fine)/,
  String.raw`(?:supports?|(?:acquiesce[sd]?|accede[sd]?|agreed) (?:in|to|with)) ${THE_RELIEF}`,
  /agrees? (?:to|with) (?:the|this) (?:relief|motion|extension|request)/,
  /agreed (?:to|with) (?:the|this) (?:(?:requested |proposed )?(?:relief|motion)|(?:requested|proposed) (?:extension|enlargement|continuance|stay))/,
  /stipulate[sd]? to (?:the|this) (?:\S+ )?(?:relief|motion|extension)/,
  /agrees(?! (?:that|to (?:nothing|none)|with (?:him|her|me|us)))/,
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
  /regards(?<!\bin regards)/,
  /believes?/,
  "took the view",
  String.raw`(?:thinks?|thought|fears?|feared|feels?|felt|considers?|considered|worri(?:es|ed)|doubts?|deems?|finds?|suspects?)(?= (?:that|the|this|it|an?|his|her|its|their|no|more|any|\w+ (?:is|are|was|were|would|too|futile|premature|unnecessary|improper)))`,
  /(?:needs?|wants?|(?:would )?(?:need|like)|prefers?|lacks?) (?:more|further|additional|another|first|an?|the)\b(?<=\b(?:he|she|it|they|client|defendant|plaintiff|counsel|opponent|(?:Mr|Ms|Mrs)\. [\w-]{2,20}) (?:would )?\w+ \w+)/,
  /(?:view|opinion|concern|worry|complaint|difficulty|problem|objection|sticking point|stumbling block|quarrel|dispute|disagreement|point|answer|theory) (?:is|was|being|remains|turns|concerns|lies|rests) (?:that|the|whether|over|about|on|with|in|an?|how|what)/,
  /insist(?:s|ed)/,
  /object(?:s|ed) (?:that|on|as)/,
  /argu(?:es|ed)/,
  /assert(?:s|ed) (?=privilege|that|the|undue)/,
  /according to (?:him|her|them|(?:Mr|Ms|Mrs)\.|defendant|plaintiff|opposing|counsel)/,
  // The word itself first, and whose it is behind it: a name may begin anywhere.
  /(?:view|opinion|judgment|estimation)\b(?<=\bin (?:his|her|their|its|\S{1,24}'s|\S{1,24}s') \w+)/,
  /(?:reasons?|grounds?|objections?) (?:is|was|are|were|being)\b(?<=\b(?:his|her|their|its|\S{1,24}'s) (?:stated |only |sole )?\w+ \w+)/,
  /on \S+(?: and \S+)? grounds/,
  /(?:see|sees|saw|read|reads|understand|understands) (?:\S+ ){1,5}?(?:differently|otherwise)/,
  /(?:sees?|saw|regards?|views?|treats?) (?:\S+ ){1,5}?as\b/, /(?:opposes?|opposed|objects?|resists?|attacks?) (?:\S+ ){1,3}?as \w+/, /in that\b(?= (?:he|she|it|they|the|defendant|plaintiff|counsel))/,
  /(?:says|said|thinks|holds) (?!no\b|yes\b|so\b|he\b|she\b|it\b|they\b)(?:\S+ ){1,5}?(?:is|was|are|were|would|has|have|had|will|cannot|could)\b/,
  /(?:do|does|did) not (?:want|wish|like|see|think|trust|believe|care)\b/, /disput(?:es?|ed) (?:that|whether)/, /point(?:s|ed) (?:to|out)/, /to (?:his|her|its|their|(?:\S+ )?\S{1,24}'s) mind/, /fear(?:s|ed) \w+/, /(?:consent|agree|concur)s? only (?:to|if|for|on)\b/, /part(?:ed)? (?:company )?(?:over|on) (?:whether|the|how|what)/, /call(?:s|ed) (?:\S+ ){1,4}?(?:an? )?(?:waste|ploy|tactic|fishing|burden|stretch|abuse|afterthought|non-?starter)/, /(?:opposition|objection|refusal|resistance) (?:rests|turns|hangs|is based|was based|stems|arises)/,
  /disagree[ds]? (?:on|over|as to|about|whether) (?:whether|the|how|what)/,
  /(?:oppos|object|disagree|declin|refus|resist)\w*[^.;]{0,40} (?:due to|owing to|on account of|in (?:light|view) of|given)\b/,
  /, for (?:he|she|it|they|defendant|plaintiff|counsel|(?:Mr|Ms|Mrs)\. \S+) (?!conferred|consulted|discussed|telephoned|called)(?:\w{2,}(?:s|ed)|had|would|will|cannot)\b/,
  /differ(?:s|ed)? (?:on|over|as to|about) (?:whether|the|how|what)/,
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
  /(?:took|taken|taking|takes?) (?:\S+ ){1,5}off the table/,
  /narrow(?:ed|ing)?/,
  /conce(?:ded|ssions?)/,
  /withdr(?:ew|awn)/,
  /agreed to (?:limit|accept|drop|narrow|forgo|exclude)/,
  /drop(?:ped|ping)?/,
));
