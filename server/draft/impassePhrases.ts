/**
 * How papers say that the sides came to no accord: a verb of settling denied, tries that failed, a dispute that lives on, an
 * impasse by name, or nothing left but the court. Each is put together from its parts, since no list of whole phrases ends.
 *
 * A bare refusal ("he would not budge") is not here: it tells what one side did, and not yet that the two are at an end.
 */
import { anyOf, pattern, words } from "./phrases.js";

/** "resolve", "compose": what the sides could not do with their dispute; not "produce". */
const SETTLE = anyOf(
  "resolve", "settle", "agree", "narrow", "obtain", "secure", "bridge", "close", "reconcile", "compose", "adjust", "overcome", "conclude",
  /reach(?! (?:him|her|them|me|us|counsel|(?:Mr|Ms|Mrs)\.|opposing|defen[sc]e|plaintiff|defendant))/, /come to (?=an?\b|any\b|terms|agreement|accord|some|one mind|such)/, /arrive at/,
  /(?:work|iron|sort|thrash|hammer|hash) (?:\S+ ){0,3}?out/, /find (?:any |some )?(?:common|middle) ground/, /see eye to eye/, /make (?:any |much )?(?:headway|progress)/, /come together/,
);
/** "resolved", "composed", "had": said of an accord or a dispute; not "produced". */
const SETTLED = anyOf(
  "resolved", "settled", /reached(?! (?:an? )?(?:impasse|deadlock|stalemate))/, "agreed", "narrowed", "bridged", "closed", "reconciled", "composed", "adjusted", "overcome", /worked out/, /ironed out/, /sorted out/, /arrived at/, "had(?= between)",
);
const AN_ACCORD = anyOf("accord", "agreement", "resolution", "settlement", "compromise", "consensus", "understanding", "solution", "progress", /(?:common|middle) ground/, "headway", /meeting of (?:the |our |their )?minds/, /way (?:forward|past|around)/);
/** What leads to an accord, or not. */
const TALKS = anyOf("efforts?", "attempts?", "discussions?", "negotiations?", "conference", "conferral", "talks", "dialogue", "exchanges?", "meeting", "call", "conversations?", "correspondence");
/** "unable to", "not, however, able to", "unable, despite their best efforts, to"; not "able to". */
const UNABLE_TO = String.raw`(?:un|(?:not|never)(?:, [^,;.]{2,40},)? (?:yet |been |yet been )?)able(?:, [^,;.]{2,60},)? to`;
/** "lead to", "bear": what talks do that come to something, before "a resolution", "fruit". */
const COME_TO = anyOf(/le(?:a)?d to/, /result(?:ed)? in/, /end(?:ed)? in/, /yield(?:ed)?/, /produced?/, /br(?:ing|ought)(?: about)?/, /bear|bor(?:n)?e/, /achieved?/, /effect(?:ed)?/);

const CANNOT = anyOf("cannot", /can not/, "can't", /(?:could|can)(?: not|n't)/);
const IS = anyOf("was", "were", "is", "are", /ha(?:s|ve|d) been/, /pro(?:ved|ven|ves?)(?: to be)?/, "remain(?:s|ed)?");

/** They could not, or did not, settle it. */
const NOT_SETTLED = [
  /(?:un|(?:not|never) (?:yet |been |yet been )?)able to do so/,
  String.raw`${UNABLE_TO} (?:\S+ ){0,3}?(?:arrive|work|find|${SETTLE})`,
  String.raw`(?:could|can|did) (?:reach|find|come to|arrive at|agree (?:up)?on|make|see) no (?:\S+ )?${AN_ACCORD}`,
  String.raw`${CANNOT} (?:find|see) (?:an?|any) (?:\S+ )?${AN_ACCORD}`,
  /could(?: not|n't) (?:\S+ )?(?:be resolved|be reached|get (?=.{0,30}to agree)|fix|finish)/,
  String.raw`${CANNOT} (?:\S+ ){0,2}?${SETTLE}`,
  String.raw`(?:${CANNOT}|may not|(?:was|were|is|are|has been|have been)(?: not|n't)) (?:\S+ )?(?:be |been )?${SETTLED}`,
  String.raw`no (?:\S+ ){0,2}?${AN_ACCORD} (?:could|can|was|has been|is) (?:to )?(?:be )?(?:had|reached|found|obtained|possible|made|achieved|arrived at)`,
  String.raw`${AN_ACCORD} (?:${CANNOT}|may not) be (?:had|found|obtained|made|achieved|secured|${SETTLED})`,
  String.raw`(?:nothing|none|neither)(?: of \S+ \S+)? (?:was|were|is|has been|could be|can be) ${SETTLED}`,
  /(?:could|can)(?: not|n't) (?:\S+ ){0,4}?without (?:the )?(?:court|judge)/,
  String.raw`no (?:issue|request|item|point|dispute|question|matter)s? (?:\S+ ){0,3}?(?:was|were|is|are|has been|have been|could be) ${SETTLED}`,
  /unable to (?:persuade|convince)/,
  /(?:did|do) not (?:\S+ )?succeed/,
  String.raw`(?:did|do|does|could|ha(?:s|ve|d))(?: not|n't) (?:\S+ )?${COME_TO} (?:(?!the |its |his |her |their )\S+ ){0,3}?${anyOf(AN_ACCORD, "fruit", "results?", "success", "change", "movement", "progress", "answers?")}`,
  String.raw`(?:(?:did|do) not|never (?:did )?) ?(?:\S+ )?${SETTLE}`,
  /did not work it out/,
  /(?:was|were|is|are|has|have|been|being)(?: not|n't) (?:\S+ )?(?:resolved|reached(?! (?:an? )?(?:impasse|deadlock|stalemate))|settled|agreed)/,
  /not resolved/,
  /neither (?:\S+ )?(?:could|can|was|request can) (?:be )?resolved/,
  /neither (?:side|party|counsel|one|of them) (?:(?:was|is|were) (?:willing|prepared|able) to|would|could|has|had) (?:mov|yield|give|budge|compromis|concede|relent|chang)\w*/,
  /neither side mov/,
  String.raw`failed to (?:\S+ )?${SETTLE}`,
  /without (?:\S+ ){0,2}?(?:resolving|settling|agreeing|coming to (?:terms|any?)|composing|narrowing)/,
  String.raw`without (?:the|any|our|their|its|either|that) (?:\S+ ){0,3}?(?:being |having been )?${SETTLED}`,
  String.raw`without (?:\S+ ){0,2}?${AN_ACCORD}`,
  /without (?:\S+ )?(?:progress|headway|movement)/,
  String.raw`${CANNOT} (?:\S+ )?(?:get past|move past)`,
];

/** What was tried came to nothing. */
const FAILED = [
  String.raw`${TALKS} (?:\S+ ){0,3}?(?:broke (?:down|off|up)|collapsed|stalled|fell (?:through|apart|flat)|foundered|ended (?:with no|in (?:failure|disagreement|deadlock)))`,
  /(?:exhausted|tried) (?:every|all) (?:\S+ )?(?:avenues?|efforts?|options?|means|possibilit(?:y|ies))/,
  String.raw`${TALKS} (?:\S+ ){0,8}?(?:failed|${IS} (?:\S+ )?(?:unsuccessful|not successful|not (?:been )?fruitful|fruitless|unavailing|futile|unproductive|in vain|for naught|exhausted|without success))`,
  // "made an effort to settle it but could not"
  String.raw`${anyOf("efforts?", /attempt(?:s|ed)?/, "tried", "sought", /endeavou?red/)} (?:[^.;]{0,90} )?but (?:\S+ ){0,2}?(?:${anyOf(CANNOT, "failed", /did not succeed/, /(?:was|were|have been|has been) (?:un(?:able|successful)|not (?:able|successful))/)})(?=[.;,]|$)`,
  // "conferred to resolve the dispute, and were unable to"; "tried to resolve it; neither could"
  String.raw`(?:to|of|that) (?:an? |the )?(?:resol|settl|narrow|work|reach|compos|reconcil|find|agree)\w* [^.;]{0,90}(?:(?:and|yet|though|which|only|however,?)|[;.] (?:it|they|we|neither|counsel|this)) (?:\S+ ){0,3}?(?:${CANNOT}|un(?:able|successful)|not (?:able|successful))(?: to(?: do so)?)?(?=[.;,]|$)`,
  String.raw`${anyOf("efforts?", /attempts?/)} [^.;]{0,60}(?:however|though|albeit|but),? unsuccessful`,
  /neither (?:\S+ )?could(?=[.;,]|$)/,
  /(?:nothing|none)(?: [^\s.;]+){0,6} (?:brought|bridged|moved|closed|narrowed|changed|resolved|settled)/,
  /and failed\b/,
  /(?:conferred|met|spoke|talked|discussed|consulted|negotiated|tried|attempted)(?: [^\s.;]+){0,6} (?:unsuccessfully|fruitlessly|in vain)/,
  /without (?:an? )?(?:result|effect|success|reaching)/,
  "to no effect",
  "to no avail",
  /(?:got|went|led|gone|getting) nowhere/,
  /came to (?:nothing|naught)/,
  /nothing came of (?:it|that|this|them|the (?:call|conference|talk|meeting|discussion))/,
  "nothing more to be done",
  "left it there",
];

/** The accord is not to be had. */
const NO_ACCORD = [
  /no (?:accord|agreement|resolution|compromise|meeting of (?:the )?minds)/,
  "there is no accord",
  /on those \S+ there is no agreement/,
  "no closer",
  String.raw`no ${anyOf(/settlement(?! (?:conference|discussion|demand|offer|talk|negotiat|agreement))/, "consensus", /(?:common|middle) ground/, "understanding", "solution", "headway", /progress (?=was|has|could)/, /way (?:forward|past|around)/)}`,
  String.raw`${AN_ACCORD} (?:\S+ )?(?:eluded|escaped|evaded|failed|proved (?:impossible|elusive|out of reach|unattainable)|(?:was|is|were) (?:impossible|out of reach|beyond|unattainable|not (?:possible|to be had|had|found|forthcoming)))`,
];

/**
 * An accord by its name and a denial of any kind, a few words apart. "the Agreement", "a license agreement" and what was agreed
 * to are no such accord.
 */
const AN_ACCORD_OF_SOME_KIND = anyOf(
  "accord", /compromises?/, "consensus", /(?:common|middle) ground/, /meeting of (?:the |our |their )?minds/, /(?:resolution|solution)s?(?! of (?:the )?(?:court|board))/,
  /agreement(?<=\b(?:an|no|of|to|towards?|nearer|closer|into|in|some|full|our) agreement)(?! (?:dated|between|of|at issue|is attached|to (?:extend|produce|supplement|provide)))/, "settlement of",
);
const DENIED = anyOf(/no(?!\.)/, "not", "never", "neither", "nor", "nothing", "without", "cannot", "unable", /fail(?:ed|s|ing)?/, "short of", "little", "hardly", "beyond", "impossible", "gone", "elusive", "eluded", "escaped", "evaded", "lost", "despaired", "exhausted", "in vain", /(?:away|far) from/, "aground");
/** "was not found", "escaped counsel": said of an accord; not "without difficulty". */
const DENIED_AFTER = anyOf("never", /(?:was|were|is|are|has|have|had|could|can|did|would) not/, "cannot", /fail(?:ed|s)/, "beyond", "impossible", "gone", "elusive", "eluded", "escaped", "evaded", "lost", "exhausted", "in vain", "aground");
/** Words between the two that part them: another clause, or talk that goes on. */
const BETWEEN = String.raw`(?:(?!${anyOf("and", "but", "or", "so", "that", "which", "who", "because", /(?:finish|complet|discuss|explor|try|tri|begun|answer|respon|repl|propos|offer|object|difficult|trouble|problem|doubt|remain|need)\w*/, "long", "before", "after", "when")})[^\s.;:,]+ )`;
const UNATTAINED = [
  String.raw`${DENIED} ${BETWEEN}{0,5}?${AN_ACCORD_OF_SOME_KIND}`,
  String.raw`${AN_ACCORD_OF_SOME_KIND} ${BETWEEN}{0,5}?${DENIED_AFTER}`,
  /short of (?:\S+ )?agreement/,
];

/** The dispute lives on. */
const LIVES_ON = [
  /(?:remain(?:s|ed)?|are|still) at odds/,
  /remain(?:s|ed)? in (?:disagreement|conflict|deadlock)/,
  /(?:disagreement|dispute|differences?|controversy) (?:over|about|on|between|as to) (?:\S+ ){1,5}?(?:stands?|persists?|endures?)/,
  /(?:disagreements?|disputes?|differences?|controversy) (?:\S+ )?(?:stands?|persists?|continues?(?! to)|endures?|survives?|remains?(?! to be))/,
  String.raw`(?:issues?|disputes?|matters?|differences?|questions?) (?:\S+ ){0,3}?remain(?:s|ed)? (?:\S+ )?(?:outstanding|open|unsettled|live|contested)`,
  String.raw`positions? (?:\S+ ){0,3}?(?:are|remain(?:ed)?|were) (?:\S+ )?(?:irreconcilable|incompatible|far apart|entrenched|unchanged|opposed)`,
  /there (?:remains?|is still|still is|continues to be|persists?) (?:an? )?(?:\S+ )?(?:disagreements?|disputes?|differences?|controversy|impasse)/,
  /(?:issues?|disputes?|matters?|requests?|questions?) (?:\S+ ){0,5}?(?:are|is) still (?:open|outstanding|unresolved|live)/,
  /at loggerheads/,
  /agree(?:d)? to disagree/,
  /(?:remains?|remained|are|is|still|left|was|were) (?:unresolved|in dispute|at an? impasse|outstanding and disputed|deadlocked|apart|unsettled)/,
  /(?:as )?far apart as (?:before|ever)/,
  /(?:parties|counsel|sides) (?:\S+ )?disagree/,
  "still disagree",
  /(?:there|that is where) (?:they|we|it|things|the matter) (?:stuck|stood|stands|stopped|rests?|ended)/,
];

/** Both stand where they stood. */
const UNMOVED = [
  /(?:issues?|disputes?|matters?|differences?|disagreements?|questions?) (?:that|which) (?:remain|survive|persist|still)/,
  /(?:left|leaves|leaving) (?:\S+ ){0,3}?(?:issues?|disputes?|matters?|differences?|disagreements?|questions?) (?:\S+ )?(?:standing|open|unresolved|undecided|untouched|as)/,
  /(?:remain(?:s|ed)?|are|is|were|still|continue) (?:\S+ )?(?:divided|split)/, /(?:remain(?:s|ed)?|still|continue(?: to be)?) (?:\S+ )?(?:contested|disputed|opposed|unreconciled)/,
  /(?:poles|worlds|miles|far) apart/,
  /hopes? (?:of|for) (?:\S+ ){1,4}?(?:was|were|is|are|has been) (?:\S+ )?(?:gone|abandoned|lost|given up|dashed|dim)/,
  /(?:resist(?:ed|s)?|def(?:ied|ies)|withstood|survived) (?:every|all|each|any|the|their|our) (?:\S+ )?(?:attempts?|efforts?)/,
  /(?:ended|ends|end was|came down|closed|concluded) (?:\S+ )?(?:in|with|to)? ?(?:disagreement|difference|no)/,
  /neither (?:\S+ ){0,3}?(?:was |were |has |had |could |would |be )?(?:persuad|convinc|mov|budg|yield|shift|g[ai]ve|chang)\w*/,
  /(?:positions?|views?|minds?|opinions?) (?:\S+ ){0,2}?(?:(?:did|ha(?:s|ve|d)) not|never) (?:chang|mov|shift|alter|soften)\w*/,
  /(?:st(?:and|ood)|remain(?:s|ed)?|ended|are|were|left (?:it|them|us|matters)) (?:just |right |exactly |still )?(?:where|as) (?:they|we|he|she|it|each|both|counsel|the \S+) (?:had |have )?(?:stood|beg[au]n|started|were|was|been)/,
  /(?:remain|keep|kept)\w* (?:of|to) (?:the|his|her|its|their) (?:\S+ )?(?:opinions?|views?|minds?)/,
  /no (?:ground|quarter|concessions?) (?:was|were|has been|could be) (?:\S+ )?(?:given|made|gained|yielded)/,
  /continue[sd]? to (?:disagree|differ|diverge|be (?:divided|apart|at odds))/,
  /(?:differences?|gap|gulf|divide|distance)(?: [^\s.;]+){0,4} (?:was|were|is|are|pro(?:ve[ds]?|ven)|remain(?:s|ed)?) (?:(?!not\b)\S+ ){0,2}?(?:wide|great|deep|large|far|broad)/,
];

/** Talk that came up short. */
const SHORT = [
  /(?:c[ao]me|fell|fallen) (?:up )?short/, /empty[- ]handed/, /(?:was|were|been|proved) (?:all )?(?:for|to) (?:nothing|naught|no purpose|no end)/, /(?:(?:did|have|has) not|never) (?:g[eo]t|go|gone|gotten|went) (?:us |them )?(?:anywhere|far|very far)/,
  /(?:sought|tried|hoped|attempted|wished|worked|strove|meant) to [^.;]{3,80} (?:but|and|yet) (?:\S+ ){0,3}?(?:ha(?:s|ve|d)|did) not(?=[.;,]|$)/,
  /(?:dispute|disagreement|differences?|issue) (?:\S+ ){0,3}?(?:outlive[ds]?|outlasted|survive[ds]?)/,
];

/** By its name. */
const BY_NAME = [/(?:reach(?:ed)?|at|an|to an|come to an|arrived at an) impasse/, /\bimpasse\b/, "stalemate", "deadlock"];

/** Only the court can help. */
const THE_COURT = [
  /(?:need|needs) (?:the|this) court/,
  /(?:need|needs|requires?|necessary) (?:\S+ ){0,3}?(?:the )?court(?:'s)? (?:to decide|intervention|help|resolution|ruling)/,
  /(?:need|requir|necessitat|call(?:s|ed)? for|await)\w* (?:the )?(?:intervention|assistance|involvement|help|aid|ruling|guidance|decision) (?:of|from|by) the court/,
  /(?:needs?|requires?d?) (?:an?|the|this) (?:\S+ )?(?:ruling|decision|determination)/,
  /only (?:an?|the|this) (?:ruling|court|judge|order|decision)/,
  /(?:must|ha(?:s|ve) to|will have to|now) be (?:\S+ )?(?:decided|resolved|ruled (?:up)?on|settled) by (?:the|this) court/,
  /ripe for (?:\S+ ){0,3}?(?:court|decision|resolution|adjudication|determination|review|intervention)/,
  /(?:court|judicial)(?:'s)? (?:intervention|assistance|involvement|action|ruling|resolution|relief) (?:\S+ ){0,2}?(?:is|was|has become) (?:\S+ )?(?:required|needed|necessary|warranted|unavoidable)/,
];

/**
 * "After sincere efforts they were unable to reach an accord."
 * Not "Mr. Osei was unable to attend."
 */
export const IMPASSE = pattern("giu", words(...NOT_SETTLED, ...FAILED, ...NO_ACCORD, ...UNATTAINED, ...LIVES_ON, ...UNMOVED, ...SHORT, ...BY_NAME, ...THE_COURT));

/** "to avoid ", "not at ", "may reach ": right before an impasse or a dispute that is not there; not "could not agree and are at ". */
export const NOT_THERE = /\b(?:no|not|never|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|may|might)(?: (?:yet|reach|reached|be|been|at|have|an?|any|real|true|such|further)){0,3} $/iu;
/** "nothing ", "none of them ": right before "is in dispute"; not "Request 4 ". */
export const NOTHING_THERE = /\b(?:nothing|none|neither|no)(?: (?:of them|\w+))? $/iu;
/** " is needed": right after "no compromise". */
export const NOT_WANTED = /^,? (?:is|was|are|were|will be|would be) (?:\S+ )?(?:needed|necessary|required|called for)/iu;
/** An impasse, or a dispute that lives on. */
export const A_STATE = /^(?:(?:reach(?:ed)?|come|arrived|at|an|to) ){0,3}(?:impasse|stalemate|deadlock)|^(?:disagreement|dispute|difference|controversy|issue|matter|question)/iu;
