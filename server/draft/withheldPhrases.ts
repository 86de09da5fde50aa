/**
 * How papers tell that something stays in dispute, whatever else was promised: a request refused, a position kept, a proposal
 * not taken, a point left to the court. Put together from its parts, since a refusal can be of anything asked for.
 */
import { anyOf, pattern, words } from "./phrases.js";

/** What the other side was asked to do: "produce", "budge", "do so". */
const YIELD = anyOf(
  "produce", "provide", "supplement", "answer", "respond", "amend", "revise", "correct", "complete", "serve", "send", "supply", "furnish", "disclose", "identify", "submit",
  /(?:turn|hand) (?:\S+ ){0,4}?over/, /make (?:\S+ ){1,5}?available/, "give", "give up", "withdraw", "waive", "drop", "narrow", "extend", "reconsider",
  "agree", "accept", "concede", "compromise", "yield", "relent", "move", "budge", "change", "go (?:further|beyond|back)", "do (?:so|more|that|it|either)", "sit for", "appear", "permit", "allow", "search", "offer", "be",
);
/** What one keeps to: "his objections", "its refusal". */
const GROUND = anyOf(/objections?/, /positions?/, "ground", "privilege", /answers?/, /responses?/, "view", "refusal", "guns", /what (?:he|she|it|they)/);

const REFUSED = [
  String.raw`(?:cannot|(?:will|would|could|can|may)(?: not|n't)) (?:\S+ ){0,2}?${YIELD}`,
  String.raw`not (?:\S+ )?(?:prepared|willing|inclined|ready|open|disposed|in a position|about) to`,
  /(?:would|will|did) (?:offer|give|make|propose|yield|concede) no(?!\.)/,
  /withh[eo]ld(?:s|ing)?/, /oppos(?:e[ds]|ing(?! (?:counsel|party|parties|side|attorney|lawyer)))/, /object(?:s|ed|ing)/, /renege[sd]?/, /retract(?:ed|s)?/, /backed out/, /(?:took|taken) (?:\S+ ){0,3}?back/,
  /(?:will|would|could) only/, /could not (?:get|obtain|secure) (?:his|her|its|their) (?:\S+ )?(?:cooperation|agreement|consent)/,
  /only (?:if|when|on (?:the )?condition|in (?:exchange|return))/,
  String.raw`(?:did|does|do)(?: not|n't) (?:\S+ )?(?:agree|accept|think|regard|consider|see|believe|intend|move|budge|yield)`,
  // "would not.", "she will not, and": the rest goes without saying
  /(?:will|would)(?: not|n't)(?=[.;,]|$)/,
  /(?:none|nothing|neither|no more|nothing (?:more|further|else))(?: \S+){0,3}? (?:will|would|is to|was to|can) (?:be |come|follow|move|yield|give|do|produce|change)\w*/,
  /(?:none|nothing|neither) (?:will|would)(?=[.;,]|$)/,
  /(?:will|would|is going to) (?:produce|provide|give|add|change|do|serve|supplement|answer) (?:nothing|no(?!\.)|neither)/,
  /refus(?:e[ds]?|ing|al)/, /declin(?:e[ds]?|ing)/, /reject(?:ed|s|ing|ion)?/, /rebuff\w*/, /(?:turn(?:ed|s)?|shot) (?:\S+ ){0,3}?down/, /unwilling/,
];

const KEPT_TO = [
  String.raw`(?:h[eo]ld(?:s|ing)?|keep(?:s|ing)?|kept|st[iu]ck(?:s|ing)?|stand(?:s|ing)?|stood|rest(?:s|ed|ing)?|hew(?:s|ed)?|adher(?:es?|ed|ing)|cl[iu]ng(?:s|ing)?|persist(?:s|ed|ing)?) (?:fast |firm |firmly )?(?:to|by|on|behind|in) (?:\S+ ){0,4}?${GROUND}`,
  String.raw`(?:maintain(?:ed|s|ing)?|reassert(?:ed|s|ing)?|reiterat(?:ed|es|ing)|reaffirm(?:ed|s|ing)?|repeat(?:ed|s|ing)?) (?:that|(?:his|her|its|their|the) (?:\S+ ){0,3}?${GROUND})`,
  /(?:answer|reply|response) (?:is|was|remain(?:s|ed)) (?:still )?(?:"?no\b|unchanged|the same)/,
  /(?:sa(?:id|ys)|answer(?:ed|s)|replie[sd]|wrote)(?: back)?[:,]? "?no\b(?! (?:one|later|more|answer|repl|respon|word))/,
  /insist(?:s|ed|ing)? (?:on|that)/,
  /st(?:ands?|ood|anding) (?:firm|pat|fast)/,
  /(?:dug|digs|digging) in\b/, /forb(?:id(?:s|den)?|ade)/, /leav(?:e|es|ing) (?:his|her|its|their|the) (?:\S+ )?(?:responses?|answers?|objections?) (?:as|where)/, /file (?:our|your|my|a|the) motion/,
  /(?:regard(?:s|ed)?|consider(?:s|ed)?|deem(?:s|ed)?|call(?:s|ed)?|thinks|thought|believes?d?) (?:[^\s.;]+ ){0,5}?(?:answered|complete|sufficient|adequate|enough|privileged|protected|irrelevant|overbroad|improper|premature)/,
];

const NOT_TAKEN = [
  /(?:none|neither|not one|no proposal)(?: of (?:these|them|which|the \S+))? (?:was|were|is|has been) (?:\S+ )?(?:accept|agree|acceptable|taken)\w*/,
  /(?:was|were|is|are)(?: not|n't) (?:\S+ )?(?:accept(?:ed|able)|agreeable|enough|satisfactory|taken up)/,
];

const LEFT = [
  /not agreed/,
  /(?:parties|counsel|sides|they|we|two) (?:\S+ )?(?:differ(?:ed)?|disagree[d]?|part(?:ed)? (?:ways|company))/,
  /(?:left|leaves?|leaving|remain(?:s|ed)?|are|is|goes|go) (?:\S+ ){0,2}?(?:to|for|with|before) (?:the|this) (?:court|judge)/,
  /(?:unresolved|undecided|unsettled|in dispute|disputed|still open|contested)/,
  /(?:what|all that) (?:is|was) left/,
  /(?:as|no) (?:far|farther|further) (?:as|than) (?:\S+ ){1,5}?(?:go(?:ne)?|went|move)/,
  /(?:divides?|separates?) (?:us|the (?:parties|sides|two)|them)/,
];

/**
 * "He will not supplement Nos. 6 and 10." "NOT AGREED: Requests 4 and 5." "Nos. 6 and 7 are left for the Court."
 * Not "He will supplement No. 1."
 */
export const WITHHELD = pattern("giu", words(...REFUSED, ...KEPT_TO, ...NOT_TAKEN, ...LEFT));

/** "had ", "at first ", "in writing ": what was refused before, and may since have been given. Not "on May 4 ". */
export const AT_FIRST = /\b(?:had|having|(?:at )?first|initially|originally|previously|earlier|until (?:then|now)|before (?:the|our|that) (?:call|conference|meeting))\b[^,;]{0,40}$/iu;
/** " at first", " in its written responses": right after a refusal. */
export const AT_FIRST_AFTER = /^[^,;.]{0,40}\b(?:at first|initially|originally|in (?:its|his|her|their) (?:written )?(?:responses?|answers?|objections?)|in writing|until (?:then|now))\b/iu;
