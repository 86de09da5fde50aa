/** The words that tell how a contact ended. Which of them decides where several stand together is for `outcomes.ts` to say. */
import { pattern, stems, words } from "./phrases.js";

/** "did not return the call", "no answer", "drew no reply"; not "no agreement". */
export const UNANSWERED = pattern("iu", stems(
  // No answer.
  /no (?:answer|reply|response|call back)/,
  "answered neither",
  "unanswered",
  // They did not answer.
  /(?:did|does|has|have|had|was|were|ai)(?: not|n't|nt)(?: \S+){0,2}? (?:answer(?:ed)?|respon(?:d|se)|repl(?:y|ied)|return(?:ed)?|call(?:ed)? (?:back|me|in)|wr(?:ite|itten|ote) (?:me )?back|heard back|pick(?:ed)? up|join(?:ed)?|appear(?:ed)?|dial(?:ed)? in)/,
  /not (?:yet )?(?:been )?(?:answered|returned|heard)/,
  /ha(?:s|ve|d) not (?:done so|called|heard|written)/,
  /never (?:\S+ )?(?:answered|responded|replied|returned|called|wrote|joined|appeared|received an?y? (?:response|reply|answer))/,
  /without (?:an?y? )?(?:response|reply|answer|being returned)/,
  /has not\./,
  // Nothing came.
  /(?:nothing|none) (?:came|was received|has been received|has come)/,
  "drew no",
  /(?:not|n't) (?:yet )?received a/,
  "received no",
  /(?:heard|gotten|got) nothing/,
  "silence",
  /gone (?:silent|quiet|dark)/,
  "ignored",
  "to no avail",
  /not (?:yet )?been able to (?:reach|learn)/,
  // Nobody came.
  /came and (?:went|gone)/,
  "sat alone",
  /no one (?:joined|appeared|answered|came)/,
  /failed to (?:appear|join|respond|answer|reply|return|call)/,
  "no-show",
  // It never arrived.
  /returned(?: \S+){0,2}? (?:as )?undeliver\w/,
  /returned (?:marked |as )?"?(?:unclaimed|undeliverable|refused)/,
  "undeliverable",
  "bounced",
));

/** "refused", "said no", "stands on its objections"; not "agreed to produce". */
export const DECLINED = pattern("iu", words(
  // Refusals.
  /refus(?:ed|es|al|ing)/,
  /declin(?:ed|es|ing)/,
  /reject(?:ed|s|ing)/,
  "would not",
  "will not",
  "unwilling",
  /turned (?:away|down)/,
  "not agreeable",
  // Noes.
  "said no",
  /(?:said|says|answered|replied)[:,]? "?no\b/,
  "no to all",
  "neither was",
  "nothing to discuss",
  /nothing (?:further|more) (?:would|will)/,
  "gave you people",
  /already (?:gave|given|produced)/,
  // Positions held.
  /st(?:ands?|ood|anding) (?:on|by)/,
  /hold(?:s|ing)? fast/,
  /reassert\w*/,
  /"?we disagree/,
  /disagree[sd]?/,
  "did not agree",
  "does not agree",
  /opposes?/,
  "opposed",
  "will object",
  // What is said of the requests.
  "overbroad",
  "premature",
  /(?:are|is|were) protected/,
  /(?:is|are|was|were) (?:\S+ )?(?:privileged|harassing|burdensome|irrelevant|improper|objectionable|final)/,
  // What is said of the offer.
  "not enough",
  "unsatisfactory",
  "not satisfactory",
  // "File your motion."
  "said to file",
  "told me to file",
));

/** "she said", "agreed to", "went through each": talk in both directions; not "left a message". */
export const TWO_WAY = pattern("iu", words(
  // What someone said.
  "said",
  "says",
  "told",
  "tells",
  "stated",
  "states",
  "advised",
  "explained",
  "responded",
  "replied",
  /(?<!\b(?:never|not|nobody|neither|n't) (?:\w+ )?)answered/,
  "indicated",
  "confirmed",
  "argued",
  /took the (?:view|position)/,
  /maintain(?:ed|s)/,
  /positions?/,
  // What they did together.
  /discuss(?:ed|ing|ion)/,
  /went (?:over|through)/,
  "spoke",
  "spoken",
  /talk(?:ed)?/,
  "conversation",
  "conferred",
  "consulted",
  "compared",
  "disputed",
  /narrow(?:ed)?/,
  "came on the line",
  // How long it took.
  "lasted",
  "minutes",
  /min\./,
  /hours?/,
  // What one gave.
  "agreed",
  "agrees",
  "offered",
  /counter(?:ed|offer)/,
  "promised",
  "undertook",
  "undertakes",
  "consider",
  "conceded",
  "gave up",
  "withdrew",
  /will (?:produce|supplement|check|give|look)/,
  /would (?:only|look|check|produce|supplement|consider)/,
  // Where it ended.
  "refused",
  "declined",
  "impasse",
  /unable to (?:resolve|agree|reach)/,
  /could not (?:resolve|agree|reach)/,
  "not resolved",
  /no (?:resolution|accord|agreement)/,
  /opposes?/,
  "opposed",
  "unopposed",
  /(?:do|does) not oppose/,
  /(?:do|does|did) not (?:assent|consent|concur|agree)/,
  /(?:assent|consent|concur)(?:ed|s)/,
));

/** "her secretary took a message", "he was told that she was on trial": someone other than counsel answered; not "she told me". */
export const STAFF_ANSWERED = pattern("iu", words(
  // Who answered.
  /(?:secretary|receptionist|paralegal|assistant|colleague|office|whoever|staff|someone)(?: \S+){0,3}? (?:told|said|advised|answered|picked up|took|informed|stated|was hopeful|hoped)/,
  /(?:girl|woman|man|lady|gentleman|person|clerk) (?:who|that|there) (?:\S+ )?(?:answered|picked up|said)/,
  /(?:the|her|his) office (?:said|was|advised)/,
  "with whoever",
  // Who told.
  /(?:told|informed|advised) (?:that )?(?:by (?:his|her|the|a) (?:secretary|receptionist|paralegal|assistant|office|staff)|(?:he|she) (?:was|is) (?:in|out|not|unavailable|away|at|on trial|"))/,
  "was advised that the office",
  /told "?(?:he|she)/,
  // Why counsel could not come to the telephone.
  "is in a meeting",
  "was in a meeting",
  "unavailable",
  "not available",
  "out of the office",
  "on trial",
  "working from home",
  /would call (?:back )?when/,
));

/** "hung up", "would not discuss the matter", "the request to confer was declined": reached, and would not talk; not "would not produce the log". */
export const REFUSED_TO_TALK = pattern("iu", words(
  "hung up",
  "nothing to say",
  /(?:refus\w+|declin\w+|would not|will not|unwilling) (?:to )?(?:even )?(?:speak|talk|discuss|confer|meet|engage)/,
  /(?:request|offer|invitation|proposal) to (?:speak|talk|discuss|confer|meet)(?: (?!was |were )\S+){0,4} (?:was|were) (?:declined|refused|rejected)/,
));

/** "got her voicemail", "an answering machine", "left two messages"; not "messages on his telephone". */
export const VOICEMAIL = pattern("iu", words(
  /voice-? ?mail/,
  /answering (?:machine|service)/,
  /left (?:\S+ ){0,4}(?:messages?|word)/,
  /messages? (?:was|were) left/,
  /recorded (?:greeting|message)/,
  "recording",
));

/** "I got a recording", "the machine picked up": in so many words; not "left a message". */
export const MACHINE = pattern("iu", /voice-? ?mail|recording|machine/);

/** "we spoke", "talked": people did, whatever machine there was; not "bespoken". */
export const SPOKE = pattern("iu", /\bspoke|talked\b/);

/** "a message was left with whoever answered": a person, not a machine; not "left a message with the details". */
export const MESSAGE_WITH_PERSON = pattern("iu",
  stems(/(?:messages?|word) (?:was |were )?(?:left )?with (?:whoever|(?:his|her|the|an?|counsel's|their) (?:\S+ )?(?:secretary|receptionist|paralegal|assistant|office|staff|colleague|partner|clerk))/));

/** "no answer", "it rang out": nobody took the call; not "no answers were served". */
export const NO_PICKUP = pattern("iu", words(
  "no answer",
  /voice-? ?mail(?:box)? (?:was|is) full/,
  /did not (?:answer|pick up|call in|dial in|come on)/,
  /no one (?:answered|picked up)/,
  /rang (?:out|unanswered|without)/,
));

/** "the number is not in service", "her voicemail box was full": no message could be left; not "not in the office". */
export const DEAD_LINE = pattern("iu", /voice-? ?mail(?:box)? (?:was|is) full|(?:no longer|not) in service|disconnected|wrong number/);

/** "agreed to talk again on May 4": set for later; not "set forth". */
export const SCHEDULED = pattern("iu", words(/(?:scheduled|set|agreed to (?:speak|talk|meet|confer)|arranged|calendared) (?:\S+ ){0,6}?(?:for|on)/));

/** "He has answered neither", "none of these was returned": said once of several contacts; not "none of the requests is overbroad". */
export const ALL_UNANSWERED = pattern("iu", words(
  "answered neither",
  /returned (?:none|neither)/,
  /(?:none|neither|not one)(?: of (?:these|them|the \S+|my \S+|which|those))?(?: \S+)? (?:was|were|has been|have been|drew|brought) (?:\S+ )?(?:acknowledged|answered|returned|reply|response|result)/,
  /(?:has|have|had|did) not (?:\S+ )?(?:answer(?:ed)?|respond(?:ed)?|repl(?:y|ied)|return(?:ed)?) (?:to )?(?:any|either|them)/,
  /no (?:response|reply|answer) (?:to (?:any|either|them) )?(?:has|was|came)/,
  /nothing (?:has been|was|came) (?:heard|received|back)/,
));
