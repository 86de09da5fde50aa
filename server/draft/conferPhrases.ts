/**
 * The words for conferring, strong and weak. A strong one ("conferred") tells of a contact by itself; a weak one
 * ("spoke", "hashed it out") does so only with a mode, a date or people of both sides beside it.
 */
import { anyOf, pattern, words } from "./phrases.js";

/** "met and conferred", "has conferred", "consulted with"; not "rights conferred by statute". */
export const CONFERRED = pattern("giu", words(
  /met[- ](?:and|&)[- ]conferred/,
  /conferred(?! (?:by (?:the )?(?:statute|law|congress|constitution|section)|upon|on (?:him|her|them|it|plaintiff|the))\b)/,
  /consulted(?! with (?:his|her|their|its) (?:client|doctor))/,
  "conferenced",
  "conversed",
  "deliberated",
  /convened(?= (?:by|over|via|on|in|at|again)\b)/,
  /caucused/,
  "compared views",
  /(?:exchanged|swapped|traded) (?:their )?views/,
));

/** "The call was set by e-mail on May 4 and held on May 6": held as it had been set; not "the hearing was set and held". */
export const HELD_AS_SET = pattern("giu", words(anyOf("held(?! open)", "took place", "occurred", "conducted")),
  String.raw`(?<=\b(?:conference|conferral|call|meeting|consultation|discussion) (?:was|were|had been) (?:then )?(?:set|arranged|scheduled|fixed|noticed)\b[^.;]{1,70},? and (?:was |then |duly )?(?:held|took place|occurred|conducted))`);

/** "spoke by telephone", "discussed each request"; not "as discussed below", "met its burden". */
export const TALKED = pattern("giu", words(
  // Meeting.
  /met(?! (?:its|the (?:requirements?|standard|burden|deadlines?|obligations?|criteria|definition|elements?)|this|their|all|every|his|her|with (?:silence|resistance|objections?|refusal|no)))/,
  // Talking.
  "spoke",
  "spoken",
  "talked",
  "speaking",
  /(?<!as )discussed(?! (?:below|above|infra|supra|herein|further|more fully|in (?:section|part|detail below|the next|greater)))/,
  /went (?:over|through)/,
  /gone (?:over|through)/,
  "walked through",
  // "sat down and went over it during a call": no more than that they set to.
  /sat down(?!(?: in good faith| together)? and [^.;]{0,110}\b(?:tele)?(?:phone|video|zoom))/,
  "communicated",
  "debated",
  // Going on with it.
  /tried (?:once|again)(?: more)?/,
  /resumed(?= by| the| our| on| that| this| at| over| via| in| a| two| three|,)/,
  /picked (?:up )?(?:the|our|that) (?:\S+ )?(?:discussion|conversation|call)(?: up)?/,
  // Coming to the other's door, or upon the other.
  /visited(?= (?:me|him|her|them|counsel|\p{Lu}))/iu,
  /(?:came|went|drove|walked) (?:over |down |by |up |across )*to (?:see |meet )?(?:(?:Mr|Ms|Mrs|Dr)\. )?(?:(?:my|his|her|our|their|\S+'s) )+(?:\S+ )?(?:offices?|conference room|firm)/,
  /(?:came|went|drove|walked) (?:over |down |by |up |across )*to the (?:law )?offices? of(?= )/,
  /(?:came|went|drove|walked) (?:over |down |by |up |across )*to (?:see|meet)(?: with)?(?= (?:him|her|them|opposing|counsel|(?:Mr|Ms|Mrs)\b|\p{Lu}))/iu,
  /sat with(?= (?:me|us|him|her|them|opposing|counsel|(?:Mr|Ms|Mrs)\b|\p{Lu}))/iu,
  /(?:dropped|stopped|came|went) by (?=(?:\S+ ){0,4}(?:offices?|firm)\b)/,
  /went (?:and saw|to see)(?= (?:him|her|them|opposing|counsel|(?:Mr|Ms|Mrs)\b|\p{Lu}))/iu,
  /(?:buttonholed|cornered|buttoned-holed)/,
  /(?:pulled|took|drew|called) (?:him|her|them|(?:(?:Mr|Ms|Mrs)\. )?\p{Lu}\S+|opposing counsel) aside/iu,
  /caught(?: up)?(?: with)?(?= (?:(?:Mr|Ms|Mrs)\. \S+|opposing counsel|him|her) (?:in|at|on|by|outside|after|before)\b)/,
  // Getting the other on the line.
  /got (?:a?hold of|through to)(?= (?:him|her|them|opposing|counsel|defen[sc]e|(?:Mr|Ms|Mrs)\b|\p{Lu}))/iu,
  /(?<!\b(?:been|was|were|be|is|word|news|it|which|notice|letter|message|copy|has|agreements?|accord|impasse|decision|resolution|settlement|consensus|compromise) )reached(?! (?:out|upon|an?|the(?! (?:attorney|counsel|lawyer|other side))|no|any|agreement|impasse|accord|resolution|their(?! (?:attorney|counsel|lawyer))|its(?! (?:attorney|counsel|lawyer))|in|at|on|by|for|or|and|only|some|that|this|these|such|as|what|consensus|compromise|settlement)\b)(?! ?(?:\S+ ){0,6}?(?:voice-?mail|recording|machine|paralegal|secretary|receptionist|assistant|office))/u,
  // The same once more.
  /did (?:so|the same) (?:again|once more|twice)/,
  /did (?:so|the same)(?=,? (?:on|by|at|in|over|via|that|this|the)\b)/,
  // What the sentence before names.
  /(?<=\b(?:they|we|both|counsel|the (?:parties|lawyers|attorneys|two)|both sides) )(?:then |in fact |since )?did(?=,? (?:and|but|by|on|over|so)\b|[.;]|,? reaching)/,
  // A call moved or finished.
  /(?:was|were) (?:re-?set|rescheduled) (?:to|for)(?= \p{Lu}|\d)/iu,
  /finished (?:it|the (?:call|conversation|discussion))/,
  /continued (?:the|that|our|their) (?:call|conversation|discussion|conference)/,
));

/** "hopped on a call", "got on the phone with", "touched base", "hashed it out"; not "took up the appeal". */
export const TALKED_IDIOMS = pattern("giu", words(
  // Coming to talk.
  /(?:hopped|jumped|got|gotten|went|came|were|was) (?:back )?on (?:a |the |another )?(?:quick |short |brief )?(?:call|phone|telephone|line|zoom|teams|video|webex)/,
  /picked up(?= (?:and (?:said|told|we|he|she|asked)))/,
  /took (?:up )?(?:this|the|that|our) (?:matter|subject|issue|dispute|disagreement|question)s?(?: up)?/,
  /returned to (?:it|them|the (?:matter|subject|issue|list|question)s?)/,
  /came to the (?:tele)?phone/,
  /hung up on(?= (?:me|us|him|her|counsel|the undersigned|\p{Lu}))/u,
  "touched base",
  /went back and forth/,
  /(?:was|were|been) in (?:negotiations?|discussions?|talks)(?= (?:with|about|over))/,
  "caught up",
  "huddled",
  /connected(?= (?:by|on|over|via|with))/,
  "sat across",
  /sat (?:down )?together/,
  // Talking a matter over.
  /hashed (?:it |them |things |this |that |these |out )?(?:over|out)?/,
  /took (?:up|them up|it up|each up|(?:the|each|those|these) (?:\S+ ){1,4}up)(?= (?:\S+ ){0,6}?with)/,
  /sounded (?:\S+ ){0,3}out/,
  /put the (?:question|matter|issue) to/,
  "ran through",
  /walked (?:\S+ ){1,4}through/,
  "worked through",
  "talked through",
  "batted around",
  // Talk by another name.
  "chatted",
  /had (?:a (?:word|talk|chat)|words(?= with| by| over| on| about))/,
  "made consultation",
  "had consultation",
  "bargained",
  "negotiated",
  "parleyed",
  "conferred",
  /traded (?:calls|phone calls|voice-? ?mails)/,
));

/** "to meet and confer", "consult", "conferring"; not "the meet-and-confer letter", "the conference". */
export const TO_CONFER = pattern("giu", /(?<!\b(?:the|a|this|our|that|each|no|another|telephonic|telephone|phone|video|virtual|in-person|zoom|teams|live|first|second|final|initial|further|lengthy|brief|discovery) )/, words(
  /meet[- ](?:and|&)[- ]confer(?!ences?|rals?)(?! (?:call|session|conference|letter|process|requirement|obligation|efforts?|statement|certification|e-?mail))/,
  /(?<!meet[- ]and[- ])(?<!meet & )confer(?:ring)?/,
  "consult",
  "conferencing",
));

/** "to speak with counsel", "schedule a telephone conference", "reach Ms. Brandt"; not "reach a resolution". */
export const TO_TALK = pattern("giu", words(
  "speak",
  /(?<!\b(?:a|an|the|our|first|second|third|last|this|that|long|short|brief|telephone|phone|further) )talk/,
  "discuss",
  /meet(?!-and|-&| (?:and|its|the|their)\b)/,
  "communicate",
  /reach(?! (?:a|resolution))/,
  "contact",
  /get (?:in touch|ahold)/,
  /(?:hold|have|schedule|arrange|set up|conduct) (?:a|an|the|any|that) (?:[\w-]+ ){0,4}?(?:conference|call|meeting|consultation|discussion)/,
  /engage in (?:such )?(?:\S+ )?consultation/,
));

const SORT_OF_IT = anyOf(
  "long", "short", "first", "one-on-one", "face to face", "in person", "three-way", "microsoft teams", "skype", "facetime", /go ?to ?meeting/, "google meet", /blue ?jeans/, "virtual", "remote", "conf\\.?",
  // By manner.
  "telephone", "telephonic", "phone", "video", "in-person", "face-to-face", "zoom", "teams", "webex",
  // By kind.
  "rule 37", /meet[- ]and[- ]confer/, "discovery", /good[- ]faith/, "substantive", "conferral", "live", "lengthy", "productive", "further", "second", "third",
);
const ITS_NAME = anyOf(
  /conference(?! room)/,
  "conferral",
  "conversation",
  "consultation",
  "discussion",
  /meet[- ]and[- ]confer/,
  /meeting(?!s? of (?:the |our |their )?minds)/,
  "teleconference",
  /video-?conference/,
  "conference call",
  "call",
  "dialogue",
  "exchange of views",
  /session(?=s? )/,
  /sitting(?=s?\b)/,
  /talk/,
  "sit-down",
  /(?<=\b(?:zoom|facetime|teams|video|telephone|phone|skype|webex|brief|short|long) )chat/,
);

/** "a telephone conference", "the meet-and-confer call"; not "the conference room". Counts only where one was held: see `heldConference.ts`. */
export const A_CONFERENCE = pattern("giu", words(`(?:${SORT_OF_IT} ){0,3}${ITS_NAME}s?`));
