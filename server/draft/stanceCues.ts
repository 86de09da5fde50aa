/** The words that say what a sentence does with a deed: deny it, try it, offer, plan, demand or suppose it. */
import { anyOf, pattern, stems, words } from "./phrases.js";

/** "counsel did not", "has yet to", "no effort"; not "not only", "no later than". */
export const NEGATION = pattern("giu", words(
  "not", "never", "n't", /without(?! (?:an? |any )?(?:counsel|attorney|lawyer)\b)/, "neither", "nor", "cannot",
  // Left undone.
  "failed to", "failure to", "fails to", "failing to", "neglected to", /(?:has|have|had) yet to/,
  // Refused.
  /refus(?:ed|al|es|ing) to/, /declin(?:ed|es|ing) to/, "unwilling to",
  // Done by nobody.
  /no (?:one|counsel|attempt|efforts?|party)/,
), "(?! only| later| limited| success| avail)");

/** "attempted to", "made efforts to", "unable to"; not "attained". */
export const ATTEMPT = pattern("giu", words(/attempt(?:ed|s|ing)?/, /tr(?:ied|ies|ying)/, /sought(?! (?:\S+ ){0,3}?(?:concurrence|consent|assent|position|views?)\b)/, /endeavou?r(?:ed|ing)?/, /effort(?:s)?/, "undertook", "unable", "undertaken"));

/** "offered to", "asked for", "available for", "requested a"; not "the requests for production". */
export const OFFER = pattern("giu", words(
  // Proposed.
  /offer(?:ed|ing|s)?/, /propos(?:ed|ing|es|al)/, /invit(?:ed|ing|es|ation)/, /suggest(?:ed|ing|s)?/,
  // Asked for.
  /ask(?:ed|ing|s)?/, /request(?:ed|ing)/, /requests? (?=a |an |that |to |for a )/, /demand(?:ed|ing|s)?/, /urg(?:ed|ing)/, /insist(?:ed|ing)/, /want(?:ed|ing)?/,
  // Set for a day.
  /schedul(?:ed?|ing)/, /arrang(?:ed?|ing)/, "available", "availability", "times? for", "dates? for", /willing(?:ness)?/,
));

/** "will", "intends to", "hoped to"; not "the will of". */
export const PLAN = pattern("giu", words(
  /(?:was|were) to(?! have\b)/,
  "will", "would", "'ll", "plans? to", "intends? to", "expects? to", "going to", /hop(?:es?|ed|ing) to/, /wish(?:es)? to/, "as soon as", "until", "continue to", "continues to",
));

/** "must", "is required to", "the order directs", "may not be"; not "May 4". */
export const DUTY = pattern("giu", words(
  // A duty.
  "must", "shall", "should", /need(?:s|ed)? (?:only |not )?to/, "ought to", "supposed to", "duty", /obligat(?:e[ds]?|ions?)/, /oblige[ds]?/, /requir(?:e(?:s|ments?)?|ing)/, /(?<!\bthe )required/,
  // An order.
  /direct(?:s|ed|ing)/, /order(?:s|ed|ing)/, /mandat(?:e[ds]?|ing)/, /prescribe[ds]?/, "provides? that", /contemplate[ds]?/, /expects? (?:the )?(?:parties|counsel|movant)/,
  // Leave.
  /may (?!\d)(?:not )?(?:be )?/,
  // What a court says of rules.
  "standard", "purpose of", /will not (?:consider|entertain|hear|decide)/, "refuse to hear", "definition", "means more than",
));

/** "if", "unless", "only after"; not "after". */
export const CONDITION = pattern("giu", words("if", "unless", "whether", "in the event", "only after", "prior to filing"));

/** Words by which a signer takes the deed upon itself, so that what stood before no longer governs: "I", "hereby"; not "states the". */
export const ASSERTION = pattern("giu", stems(
  // Certified.
  /(?<!\b(?:must|shall|to|should) )certify(?:ing)?/, /certifie[ds]/, "declares?", "states? that", "avers?", "attests?", "represents that", "affirms?",
  // By whom.
  "I", "(?:the )?undersigned", /Mr\./, /Ms\./, /Mrs\./,
  // The rule met.
  "in accordance with", "as required", "accordingly", "here,", "hereby",
), "(?=[ ,:]|$)");

/** The rule's own subject: "the movant has in good faith ", "the parties must "; not "counsel for Tallis ". */
export const GENERIC_SUBJECT = pattern("iu", stems(
  /(?:the )?mov(?:ant|ing party)(?:'s)?(?: (?:counsel|attorney))?/, "a party", "the party", "parties", /counsel for (?:the )?(?:mov(?:ant|ing party))/, "attorney for the moving party", "litigants?",
), "(?: or pro se party)?,?(?: before filing the motion,?)? (?:must |shall |should )?(?:has|have|had|to)? ?(?:in good faith )?$");

/** "As Local Rule 3.04(A) requires, ...": the rule is invoked for what follows, which happened; not "The rule requires that". */
export const AS_REQUIRED = pattern("giu", String.raw`\bas [^,;]{2,70}? `, anyOf(
  "requires?", "directs?", "prescribes?", "provides?", "contemplates?", "demands?", "obliges?", "mandates?", "required", "directed", "says",
), String.raw`\b[^,;]{0,24},`);

/** Where another clause begins: "; ", ", but", " whereupon "; not ", a ". */
export const CLAUSE_BREAK = pattern("giu", anyOf(
  /[;:]/, String.raw`, ${anyOf("but", "and", "so", "yet", "while", "whereas", "which", "who", "he", "she", "they", "I", "we", "counsel", "the parties", "the undersigned", "plaintiffs?", "defendants?")}\b`, " (?:but|whereupon|after which) ", / so (?=(?:I|we|he|she|they|counsel)\b)/, / (?:consist(?:ed|s|ing) of|took the form of|includ(?:ed|es|ing)|compris(?:ed|es|ing)) /,
));

const HELD = "held|had|conducted|participated in|took part in|engaged in|attended|convened|completed|joined|initiated";
const HOLD = "hold|have|conduct|participate|attend|complete|convene|engage|join|schedule|arrange|set|initiate";
const SUCH_A = anyOf(
  "a", "an", "the", "its", "their", "another", "one", "two", "three", "several", "such", "that", "this",
  "brief", "lengthy", /good[- ]faith/, "personal", "follow-up", "second", "real", "meaningful", "any", "first", "required", "separate", "live",
);

/** The verb that holds a conference, right before it: "held a telephone ...", "hold the ..."; not "discussed the". */
export const GOVERNING = pattern("iu", String.raw`\b(${HELD}|${HOLD})(?: in| up| on| to)? (?:${SUCH_A} ){0,4}$`);
/** "hold"; not "held". */
export const IS_HOLD = pattern("iu", `^(?:${HOLD})$`);
