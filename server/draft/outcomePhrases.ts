/** The words that tell how a contact ended. Which of them decides where several stand together is for `outcomes.ts` to say. */
import { pattern, stems, words } from "./phrases.js";

/** "unanswered", of calls and letters; not "the unanswered interrogatories", "every request still unanswered". */
const UNANSWERED_CALLS = /unanswered(?<!\b(?:interrogator(?:y|ies)|requests?|questions?|items?|topics?) (?:\S{1,20} )?unanswered)(?! (?:\S+ )?(?:interrogator|requests?|discovery|questions?|rfps?|demands?))/;

/** "did not return the call", "no answer", "drew no reply"; not "no agreement". */
export const UNANSWERED = pattern("iu", stems(
  // No answer.
  /no (?:word|acknowledgment|callback|return call|communication)\b/,
  /neither (?:\S+ ){0,2}?(?:was|were|has been|drew|brought|got) (?:answered|acknowledged|returned|a reply|a response|any)/,
  /no (?:answer|reply|response|call back)/,
  /(?:answered|returned|acknowledged) (?:none|neither|not one)\b/,
  UNANSWERED_CALLS,
  // They did not answer.
  /(?:did|does|has|have|had|was|were|ai)(?: not|n't|nt)(?: \S+){0,2}? (?:answer(?:ed)?|respon(?:d|se)|repl(?:y|ied)|return(?:ed)?|call(?:ed)? (?:back|me|in)|wr(?:ite|itten|ote) (?:me )?back|heard back|pick(?:ed)? up|join(?:ed)?|appear(?:ed)?|attend(?:ed)?|participate(?:d)?|dial(?:l?ed)? in|log(?:ged)? (?:in|on)|sign(?:ed)? on|show(?:n|ed)?(?: up)?(?=[ .,;]|$)|come on|get back|got(?:ten)? back|acknowledged?|materiali[sz]e)/,
  /not (?:yet )?(?:been )?(?:answered|returned|heard)/,
  /ha(?:s|ve|d) not (?:done so|called|heard|written)/,
  /never (?:\S+ )?(?:answered|responded|replied|returned|called|wrote|written|joined|appeared|attended|came|dial(?:l)?ed|logged|signed|showed|got(?:ten)? back|picked up|acknowledged|heard|materiali[sz]ed|received an?y? (?:response|reply|answer))/,
  /neither of which (?:\S+ ){0,3}?(?:acknowledged|answered|returned)/,
  "nor when",
  /without (?:finding|reaching|getting|catching) (?:him|her|them|anyone|anybody)/,
  /(?:did not|could not|never) (?:find|get hold of|get through to|catch) (?:him|her|them|anyone)/,
  /(?:would|did|could) not go (?:through|thru)/,
  /without (?:ever )?(?:getting|receiving|having|hearing) (?:an?y? )?(?:response|reply|answer|word|anything)/,
  /(?:has|have|had|did) not (?:\S+ )?(?:stated?|gave|given?|take|taken|provided?|indicated?) (?:\S+ )?(?:position|view|answer|response|reply)/,
  /(?:has|have|had) yet to (?:respond|reply|answer|call|return|write|do so|give|state|get back)/,
  /(?:has|have|had) (?:given|returned|answered) (?:me |us )?(?:none|neither|nothing)/,
  /never (?:been |got(?:ten)? |was |were )?(?:put |patched )?through/,
  /without (?:an?y? )?(?:response|reply|answer|acknowledgment|result|being (?:returned|answered))/,
  /(?:has|have|did) not\./,
  /(?:but|and) (?:he|she|they|counsel) (?:has|have|did) not(?=[.;,]|$)/,
  // Nothing came.
  /(?:nothing|none) (?:came|was received|has been received|has come)/,
  "drew no",
  /never (?:got|received|had|saw) (?:an?|back|from)/,
  /(?:not|n't) (?:yet |ever )?receiv(?:ed?|ing) a/,
  /received no(?:thing)?/,
  /(?:heard|gotten|got|had|have) nothing/,
  /(?:still|but) nothing\b(?! (?:\S+ )?(?:served|produced|supplied|provided|turned over|disclosed))/,
  /nothing (?:yet|since|back|in (?:return|reply|response))/,
  /(?:is|are|am|was|were) still (?:waiting|awaiting)/,
  /still (?:wait(?:ing)?|await(?:ing)?|unreturned)/,
  /(?:un|not )(?:returned|acknowledged)/,
  /(?<!\b(?:ended|broke|broken|of) (?:\S+ ){0,3}(?:of )?)silence/, "crickets",
  /gone (?:silent|quiet|dark)/,
  "ignored",
  "to no avail",
  /not (?:yet )?been able to (?:reach|learn)/,
  // Nobody came.
  /came and (?:went|gone)/,
  "sat alone", /wait(?:ed|ing) (?:\S+ ){0,9}?(?:by (?:him|her|my)self|by ourselves|on (?:his|her|my) own)/,
  /(?:no one|nobody) (?:\S+ )?(?:joined|appeared|answered|came|picked up|dialed|showed|responded|replied|returned|called)/,
  /(?:line|number) (?:was|were|is) (?:busy|engaged)/,
  "busy signal",
  /(?:waited|alone|held the line) (?:\S+ ){0,6}(?:in vain|then (?:hung up|disconnected|left))/,
  /(?:failed|fails|neglected|failing) to (?:appear|join|respond|answer|reply|return|call|attend|dial|participate|show|acknowledge)/,
  "no-show",
  // The time set for it passed.
  /(?:noon|midnight|midday|(?:that|the) (?:day|date|time|hour|deadline)|close of business|(?:Mon|Tues|Wednes|Thurs|Fri)day) (?:has |have |had )?(?:passed|expired|went by|gone by|(?:is|was) past)(?! (?:with|and) (?:an?|his|her) )/,
  // It never arrived.
  /returned(?: \S+){0,2}? (?:as )?undeliver\w/,
  /returned (?:marked |as )?"?(?:unclaimed|undeliverable|refused)/,
  "undeliverable",
  /came back (?:\S+ )?(?:unclaimed|unopened|refused)/,
  "bounced",
));

/** "refused", "said no", "stands on its objections"; not "agreed to produce". */
export const DECLINED = pattern("iu", words(
  // The answer was no.
  /(?:answer|reply|response|text|e-?mail|letter|fax)(?: in (?:reply|answer|response))?,? (?:was|were|is|read|reads|said|says)(?: simply| just| only)?[,:]? "?(?:no|file your|see you in|move to compel)(?![- ]?\w)/,
  /turn(?:ed|ing|s)(?: (?:it|them|this|that|us|me|the (?:offer|proposal)))? down/,
  /st[iu]ck(?:s|ing)? (?:with|to|by) (?:what|his|her|its|their|the)/,
  /(?:let|leave|have) (?:it to )?(?:a|the) (?:judge|court) (?:tell|decide|rule|order)/,
  /(?:date|deposition|request|subpoena|notice|objection) (?:stays|stands|remains)/,
  /(?:texted|e-?mailed|wrote|replied|answered)[:,]? "?no\b(?! (?:one|later|more|answer|repl|respon|word))/,
  // Refusals.
  /refus(?:ed|es|al|ing)/,
  /declin(?:ed|es|ing)/,
  /reject(?:ed|s|ing)/,
  "would not",
  "will not",
  "unwilling",
  "won't",
  "wouldn't",
  /(?:would|will) (?:change|give|produce|add|provide|do|withdraw|offer) (?:nothing|no)/,
  /nothing (?:would|will) (?:be |change)/,
  /(?:turned|shot) (?:\S+ )?(?:away|down)/,
  /(?:den(?:ied|ies|ying)|rebuff\w*|dismissed|brushed (?:\S+ )?(?:off|aside)|spurned)/,
  "not agreeable",
  // Noes.
  "said no",
  /(?:saying|stating|answering)[:,]? "?no\b(?! (?:one|later|answer|repl|respon))/,
  /objects(?! to be\b)/,
  /nothing (?:more|further|else) (?:to|that|will|would|could|can)/,
  /(?:has|have|had) (?:\S+ )?(?:given|produced|provided|answered|supplied) (?:what|all|everything) (?:\S+ )?(?:he|she|they|it|we|there|that)/,
  /(?:said|says|answered|replied|wrote|responded|word|back)[:,]?(?: \w+ (?:minute|hour|day|week)s? later)?[:,]?(?: simply| only| just)?,? ?"?no\b(?! (?:one|later|more|answer|repl|respon))/,
  /answer (?:was|is|remains|remained) (?:still )?(?:no|the same|unchanged)/,
  /flat(?:ly)? no/,
  "no to all",
  "neither was",
  /nothing to (?:discuss|talk about|add|confer about)/,
  "gave you people",
  /already (?:gave|given|produced)/,
  /(?:e-?mail|letter|fax|text|reply)(?: [^\s:]+){0,5}: "?no\b(?! (?:answer|repl|respon|one|word))/,
  // Positions held.
  /(?:rest(?:s|ed|ing)?|sit(?:s|ting)?|sat|persist(?:s|ed|ing)?) (?:up)?(?:on|in) (?:\S+ ){1,2}(?:objections?|responses?|answers?|refusal|position)/,
  /of (?:the|that) (?:same|very same|like) (?:mind|view|opinion)/,
  /(?:responses?|answers?|objections?|production|position)s? (?:would|will|must|did|do) (?:stand|remain|not change)/,
  /(?:all|all of it|everything|every document|the whole)(?: (?!not\b)\S+){0,4} (?:had|has|have|was|were) (?:already )?been (?:produced|answered|given|provided|supplied|turned over)/,
  /(?:do|does|did)(?: not|n't|nt) (?:have|need) to (?:give|produce|answer|provide|turn|say|show|supplement)/,
  /(?:is|are|was|were) (?:not|under no|n't) (?:required|obliged|obligated|obligation|duty|bound) to (?:give|produce|answer|provide|turn|supplement)/,
  /st(?:ands?|ood|anding) (?:on|by)/,
  /h[eo]ld(?:s|ing)? (?:fast|firm|to (?:his|her|its|their|the) (?:\S+ )?(?:objections?|position|responses?|answers?))/,
  /adher(?:ed|es|ing)/,
  /(?:position|answer|responses?|offer) (?:was|were|is|are|has|have) (?:\S+ )?(?:final|unchanged|not changed?|the same|complete|sufficient|adequate|proper)/,
  /(?:no|nothing) (?:further|more|other) (?:\S+ )?(?:doc(?:ument)?s?|answers?|responses?|production|supplement\w*|information|is|was|to (?:give|say|add|produce))/,
  /(?:his|her|its|their) (?:last|final) (?:word|offer|position)/,
  /would(?: not|n't) (?:budge|move)/,
  /reassert\w*/,
  /"?we disagree/,
  /disagree[sd]?/,
  /(?:did|does|do|could|can|ca) ?(?:not|n't) (?:be able to )?(?:agree|consent|concur|assent|budge|change)/,
  "was final",
  /opposes?/,
  /(?<!\b(?:presumed|assumed|presumed to be|assumed to be|deemed) )opposed/,
  "will object",
  // What is said of the requests.
  "overbroad",
  /objections? (?:stand|remain|hold)/,
  "premature",
  /(?:are|is|were) protected/,
  /(?:is|are|was|were) (?:\S+ )?(?:privileged|harassing|burdensome|irrelevant|improper|objectionable|final)/,
  // What is said of the offer.
  "not enough",
  /no (?:point|purpose|need|reason) (?:in|to|for)/,
  /go no (?:further|farther)/,
  /(?:consent|concurrence|assent) (?:was|is) (?:not given|denied|refused|withheld)/,
  /not (?:going to )?(?:chang|produc|giv|mov|withdraw|supplement|agree|budg)(?:ing|e)/,
  "unsatisfactory",
  "not satisfactory",
  // "File your motion."
  "said to file",
  "told me to file",
  /see (?:me|us|you) in court/,
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
  /(?<!\b(?:never|not|nobody|neither|none|nor|n't|been|was|were|be) (?:\w+ )?)answered/,
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
  /(?:called|rang|phoned|telephoned)(?: \S+){0,2} (?:to (?:say|tell|report|advise|announce)|with (?:the|his|her|its) (?:result|answer|response|client's))/,
  /(?:reached|got) (?:him|her|them|(?:Mr|Ms|Mrs)\. \S+)(?! voice|'s)/,
  "conversation",
  "conferred",
  "consulted",
  "compared",
  "disputed",
  /narrow(?:ed)?/,
  "came on the line",
  /hear(?:d|ing) (?:him|her|me|us|them) out/,
  /would not (?:concur|consent|agree|assent|join|stipulate)/,
  // How long it took.
  "lasted",
  "minutes",
  /mins?/,
  "no change",
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
  /(?:has|have|had|with|is|was) no objections?/,
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
  /(?:secretary|receptionist|paralegal|assistant(?! (?:u\.?s|united|attorney|city|county|district|state|federal|general|corporation|public))|colleague|office|whoever|staff|someone)(?: \S+){0,3}? (?:told|said|advised|answered|picked up|took|informed|stated|was hopeful|hoped)/,
  /(?:girl|woman|man|lady|gentleman|person|clerk) (?:who|that|there) (?:\S+ )?(?:answered|picked up|said)/,
  /(?:the|her|his) office (?:said|was|advised)/,
  "with whoever",
  /(?:spoke|talked|speaking|left (?:\S+ ){1,4}) ?(?:to|with) (?:his|her|the|a|an|their|\S+'s) (?:\S+ )?(?:secretary|receptionist|paralegal|assistant(?! (?:u\.?s|united|attorney|city|county|district|state|federal|general|corporation|public))|clerk|office|staff|scheduler)/,
  // Who told.
  /(?:told|informed|advised) (?:that )?(?:by (?:his|her|the|a) (?:secretary|receptionist|paralegal|assistant(?! (?:u\.?s|united|attorney|city|county|district|state|federal|general|corporation|public))|office|staff)|(?:he|she) (?:was|is) (?:in|out|not|unavailable|away|at|on trial|"))/,
  "was advised that the office",
  /told to (?:call|try) (?:back|again|later)/,
  /told "?(?:he|she)/,
  // Why counsel could not come to the telephone.
  "is in a meeting",
  "was in a meeting",
  "unavailable",
  /(?:he|she|counsel|mr\. \S+|ms\. \S+) (?:was|is) (?:in (?:trial|court|depositions?|a (?:meeting|deposition|hearing)|conference)|away|on (?:vacation|leave|another (?:call|line))|out\b|tied up|traveling|engaged)/,
  "not available",
  "out of the office",
  "on trial",
  "working from home",
  /would call (?:back )?when/,
));

/** "was told that he was on trial": asked after, and not met; not "was told that he was mistaken". */
export const TOLD_AWAY = pattern("iu", words(/(?:was|were) (?:told|informed|advised) (?:only )?that (?:he|she|counsel|(?:Mr|Ms|Mrs)\. \S+) (?:was|is) (?:on|in|out|away|not in|not available|unavailable|at)/));

/** "spoke to his receptionist": with staff, and nobody else; not "spoke with his partner". */
export const WITH_STAFF = pattern("iu", words(/(?:(?:spoke|talked|spoken|speaking|speak|talk) (?:only )?(?:to|with)|(?:reached|got) (?:only|no further than|nobody but|no one but)) (?:his|her|the|a|an|their|(?:(?:Mr|Ms|Mrs|Dr)\. )?\S+'s) (?:\S+ )?(?:secretary|receptionist|paralegal|assistant(?! (?:u\.?s|united|attorney|city|county|district|state|federal|general|corporation|public))|clerk|scheduler|staff)/));

/** "hung up", "would not discuss the matter", "the request to confer was declined": reached, and would not talk; not "would not produce the log". */
export const REFUSED_TO_TALK = pattern("iu", words(
  /h(?:u|a)ngs? up/,
  "nothing to say",
  /(?:would not|did not|refused to|declined to) (?:accept|take) (?:the|my|any|his|her|our) (?:collect )?calls?/,
  /(?:refus\w+|declin\w+|would not|will not|unwilling) (?:to )?(?:even )?(?:speak|talk|discuss|confer|meet|engage)/,
  /(?:request|offer|invitation|proposal) to (?:speak|talk|discuss|confer|meet)(?: (?!was |were )\S+){0,4} (?:was|were) (?:declined|refused|rejected)/,
));

/** "got her voicemail", "an answering machine", "left two messages"; not "messages on his telephone". */
export const VOICEMAIL = pattern("iu", words(
  /v\/?m/,
  /voice-? ?mails?/,
  /answering (?:machine|service)/,
  /l\/?v?m(?= (?:w\/|with|on|for|re|at)\b|[.,;])/,
  /left (?:\S+ ){0,4}(?:messages?|word)/,
  /messages? (?:was|were) left/,
  /recorded (?:greeting|message)/,
  "recording",
));

/** "I got a recording", "the machine picked up": in so many words; not "left a message". */
export const MACHINE = pattern("iu", /voice-? ?mail|recording|machine|\bv\/?m\b/);

/** "we spoke", "talked": people did, whatever machine there was; not "bespoken". */
export const SPOKE = pattern("iu", /\bspoke|talked\b/);

/** "a message was left with whoever answered": a person, not a machine; not "left a message with the details". */
export const MESSAGE_WITH_PERSON = pattern("iu",
  stems(/l\/?m (?:w\/|with) (?:his |her |the )?(?:receptionist|secretary|assistant|paralegal|staff|office|clerk)/, /(?:messages?|word|number|name) (?:was |were )?(?:left )?with (?:whoever|(?:his|her|the|an?|their|one of his|(?:(?:Mr|Ms|Mrs|Dr)\. )?\S+'s) (?:\S+ )?(?:secretary|receptionist|paralegal|assistant(?! (?:u\.?s|united|attorney|city|county|district|state|federal|general|corporation|public))|office|staff|colleague|partner|clerk))/));

/** "no answer", "it rang out": nobody took the call; not "no answers were served". */
export const NO_PICKUP = pattern("iu", words(
  "no answer",
  /(?:line|number) (?:was|is) (?:busy|engaged)/,
  /(?:nobody|no one) (?:answered|picked up|was there|took the call)/,
  /voice-? ?mail(?:box)? (?:was|is) full/,
  /did not (?:answer|pick up|call in|dial in|come on)/,
  /rang (?:out|unanswered|without)/,
));

/** "the number is not in service", "her voicemail box was full": no message could be left; not "not in the office". */
export const DEAD_LINE = pattern("iu", /(?:voice-? ?mail|\bvm|\bmail ?)(?:box)? (?:(?:was|is) )?full|(?:not|never) (?:accepting|taking) (?:an?y? )?(?:new |more )?messages|(?:no longer|not) in service|disconnected|wrong number|did not leave (?:an?y? )?(?:message|word)|no message (?:was )?left/);

/** "agreed to talk again on May 4": set for later; not "set forth". */
export const SCHEDULED = pattern("iu", words(/(?:scheduled|set|agreed to (?:speak|talk|meet|confer)|arranged|calendared) (?:\S+ ){0,6}?(?:for|on)/));

/** "telephone conference", "a meeting": talk by its name; not "conference call". */
export const NAMES_TALK = pattern("iu", words(/conferences?(?! call)/, /meetings?/, /talks?/, /discussions?/, /conversations?/, /consultations?/, /sessions?/));
/** "between the two", "same attorneys", "Mr. Adler consenting": both were there; not "asking". */
export const BETWEEN_BOTH = pattern("iu", words(/meets? (?:and|&) confers?/, /between (?:the|us|counsel|both)/, /same (?:two|people|attorneys|lawyers|counsel)/, /(?:agree|consent|refus|declin|object|yield|promis|conced|insist)ing/));

/** "agreeing to Thursday", "would take the slot on", "confirmed the call": a writing that sets the time of a talk; not "agreeing to produce". */
export const FIXES_A_CALL = pattern("iu", words(
  /(?:agree(?:d|ing|s)|consent(?:ed|ing)) to (?:the |a )?(?:(?:Mon|Tues|Wednes|Thurs|Fri)day|\d{1,2}\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|time|date)/,
  /(?<!\bto )(?:agree(?:d|ing|s)|arranged|scheduled|set|confirm(?:ed|ing|s)) (?:to |up )?(?:a|the|our|that|for a) (?:\S+ )?(?:call|conference|meeting|slot|appointment)/,
  /(?:agree(?:d|ing|s)) to (?:speak|talk|meet|confer) (?:on|at|by)/,
  /(?:agree(?:d|ing|s))(?: (?:by|on|in|via) (?:\S+ ){0,4}?\S+)? to (?:be|come|appear|attend|call|telephone|phone|dial|join)(?= (?:\S+ )?(?:at|to|in|on|by|me|us|him|her|the)\b)/,
  /(?:take|took|accept(?:ed|ing|s)?|choose|chose) (?:the|that|one of the|my) (?:slot|time|opening|date|hour)s?/,
  /(?:was|were|is|are|be) (?:not )?(?:free|available) (?:on|at|any sooner|until|to (?:talk|speak|meet|confer))/,
));

/** "He has answered neither", "none of these was returned": said once of several contacts; not "none of the requests is overbroad". */
export const ALL_UNANSWERED = pattern("iu", words(
  /(?:answered|returned|acknowledged) (?:none|neither|not one)(?! of (?:the|his|her|its) (?:requests|interrogatories))/,
  /(?<=\. |" )(?:he|she|they) (?:has|have) not(?=\.\s*$)/,
  /neither of which (?:\S+ ){0,3}?(?:acknowledged|answered|returned)/,
  /without (?:ever )?(?:getting |receiving |having )?(?:an?y? )(?:response|reply|answer)/,
  /(?:calls?|letters?|e-?mails?|messages?) and (?:calls?|letters?|e-?mails?|messages?)(?: alike)? (?:went|were|have gone|remain) (?:\S+ )?(?:unanswered|unreturned|ignored)/,
  "answered neither",
  /(?:returned|given) (?:none|neither)/,
  /(?:has |have |had )?never (?:got(?:ten)? back|responded|replied|answered|called back|wr(?:ote|itten) back)(?: to me| to us)?(?=[.;,]|$)/,
  /(?:heard|received|had|have) (?:nothing|no (?:answer|reply|response|word))(?: from \S+| back)?(?=[.;,]|$)/,
  /(?:none|neither|not one)(?: of (?:these|them|the \S+|my \S+|which|those))?(?: \S+)? (?:was|were|has been|have been|drew|brought) (?:\S+ )?(?:acknowledged|answered|returned|reply|response|result)/,
  /(?:has|have|had|did) not (?:\S+ )?(?:answer(?:ed)?|respond(?:ed)?|repl(?:y|ied)|return(?:ed)?) (?:to )?(?:any|either|them)/,
  /no (?:response|reply|answer) (?:to (?:any|either|them) )?(?:has|was|came)/,
  /nothing (?:has been|was|came) (?:heard|received|back)/,
));

/** "were not returned", "went unanswered": calls that nobody took; not "returned the call". */
export const UNRETURNED = pattern("iu", words(
  /no answer/,
  /(?:not|never) (?:been )?(?:returned|answered|picked up)/, /unreturned/, UNANSWERED_CALLS, /without (?:an? )?(?:answer|reply|response|return call)/, "drew no (?:answer|reply|response)", /none (?:was|were|of \S+ (?:was|were)) (?:returned|answered)/,
));

/** "by a letter", "by an e-mail": conferring that went one way; not "by e-mail". */
export const ONE_WRITING = pattern("iu", words(/by (?:writing|sending|e-?mailing|faxing|texting|mailing)/, /(?:by|in|through|via|sending) (?:a|an|his|her|its|one) (?:\S+ ){0,2}?(?:letter|e-?mail|fax|text)/));

/** "came to his office", "went to see her": one goes to the other; not "came to terms". */
export const VISITED = pattern("iu", words(/(?:came|went|drove|walked|travell?ed|appeared|arrived|reported) (?:\S+ ){0,3}?(?:to|at|by) (?:\S+ ){0,4}?offices?/));
/** "He was not there", "nobody came": and does not find him; not "was not persuaded". */
export const ABSENT = pattern("iu", words(
  /(?:was|were|is) (?:not|nowhere) (?:there|in|present|at|to be|available)/, /(?:did not|never|failed to) (?:appear|come|show|attend)/, "had left", /(?:no one|nobody) (?:was|came|appeared)/, /waited (?:\S+ ){0,6}(?:left|in vain|alone)/,
));

/** "would not see me", "refused to come out": a visitor is not received; not "would not see the point". */
export const TURNED_AWAY = pattern("iu", words(/(?:would|will|did|could) not (?:\S+ )?(?:see|receive|meet|admit|come out|come down)(?: (?:me|us|him|her|them|the undersigned|with \S+)|(?=[.;,]|$))/, /(?:refused|declined) to (?:see|receive|meet|admit|come (?:out|down))/, "turned away", /walked (?:past|by|away)/));

/** "traded calls": each missed the other; not "traded proposals". */
export const MISSED_EACH_OTHER = pattern("iu", words(/(?:trad|exchang|swapp)(?:ed|ing) (?:\S+ )?(?:(?:tele)?phone calls|calls|voice-? ?mails?|messages)/));

/** "her paralegal and his paralegal spoke", "his assistant returned the call": staff, and no counsel; not "counsel's partner spoke". */
export const BY_STAFF = pattern("iu", words(/(?:'s|his|her|my|their|our|the) (?:paralegal|legal assistant|assistant|secretary|receptionist|clerk),?(?: [^,;.]{1,30},)?(?: and (?:\S+ ){0,3}?(?:paralegal|assistant(?! (?:u\.?s|united|attorney|city|county|district|state|federal|general|corporation|public))|secretary|receptionist|clerk))? (?:spoke|talked|conferred|called|telephoned|phoned|returned)/,
  /(?:directed|instructed|asked|had|told) (?:his|her|my|our|their|the|a) (?:\S+ )?(?:paralegal|assistant(?! (?:u\.?s|united|attorney|city|county|district|state|federal|general|corporation|public))|secretary|receptionist|clerk|staff) (?:to )?(?:call|telephone|phone|contact|reach)/));

/** "exchanged letters", "an exchange of e-mails", "traded proposals": writing both ways; not "exchanged documents". */
export const EXCHANGED = pattern("iu", words(
  /(?:exchang(?:ed|es?|ing)|trad(?:ed|ing)|swapp(?:ed|ing)) (?:\S+ ){0,5}?(?:letters?|e-?mails?|correspondence|messages|texts?|writings|proposals?|drafts?|redlines?|views|positions)/,
  /(?:letters?|e-?mails?|text|message) exchanges?/,
  "corresponded",
  /(?:rounds?|volleys?|series|string|exchange) of (?:\S+ )?(?:letters?|e-?mails?|correspondence|messages|texts?)(?=[^.;]* (?:each|both|in which|between|back|the two|parties|counsel))/,
  /(?:letters?|e-?mails?|messages?|texts?) back and forth/,
  /(?:discussion|conversation|conferral|dialogue) (?:was )?(?:continued|went on)/,
));
